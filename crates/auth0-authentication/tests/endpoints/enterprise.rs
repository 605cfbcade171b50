//! SAML and WS-Federation.

use auth0_authentication::enterprise::IdpInitiatedSso;
use auth0_authentication::{AuthenticationClient, Error, ErrorKind};
use httpmock::prelude::*;
use serde_json::json;

use crate::support::{Request, client, refusal, unsent};

const WSFED: &str = "/wsfed/FederationMetadata/2007-06/FederationMetadata.xml";
const XML: &str = "<?xml version=\"1.0\"?>\n<EntityDescriptor entityID=\"urn:tenant\"/>";

#[tokio::test]
async fn saml_metadata_is_a_document() {
    let server = MockServer::start_async().await;
    let request = Request::get("/samlp/metadata/other%2Fapp");
    let mock = request.answered_text(&server, 200, XML).await;
    let metadata = client(&server)
        .enterprise()
        .saml_metadata("other/app")
        .await
        .unwrap();
    mock.assert_async().await;
    assert_eq!(metadata, XML);
}

#[tokio::test]
async fn saml_metadata_fails() {
    let server = MockServer::start_async().await;
    let request = Request::get("/samlp/metadata/none");
    request.answered_text(&server, 404, "Not Found").await;
    let error = client(&server)
        .enterprise()
        .saml_metadata("none")
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (404, None));
    let words = "`clientId` is empty";
    unsent(words, async |auth| {
        auth.enterprise().saml_metadata("").await
    })
    .await;
}

#[tokio::test]
async fn wsfed_metadata_is_a_document() {
    let server = MockServer::start_async().await;
    let mock = Request::get(WSFED).answered_text(&server, 200, XML).await;
    let metadata = client(&server).enterprise().wsfed_metadata().await.unwrap();
    mock.assert_async().await;
    assert_eq!(metadata, XML);
}

#[tokio::test]
async fn wsfed_metadata_fails() {
    let server = MockServer::start_async().await;
    Request::get(WSFED).answered_text(&server, 404, "").await;
    let error = client(&server)
        .enterprise()
        .wsfed_metadata()
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (404, None));
}

#[test]
fn login_urls() {
    let auth = AuthenticationClient::builder("tenant.eu.auth0.com");
    let auth = auth.client_id("app").build().unwrap();
    let enterprise = auth.enterprise();
    for (url, expected) in [
        (enterprise.saml_login_url("a b").build(), "/samlp/a%20b"),
        (
            enterprise
                .saml_login_url("app")
                .saml_request("fVL+/a==")
                .relay_state("https://app/?x")
                .connection("okta")
                .organization("org_1")
                .build(),
            "/samlp/app?SAMLRequest=fVL%2B%2Fa%3D%3D&RelayState=https%3A%2F%2Fapp%2F%3Fx\
             &connection=okta&organization=org_1",
        ),
        (enterprise.wsfed_login_url("app").build(), "/wsfed/app"),
        (
            enterprise
                .wsfed_login_url("app")
                .wtrealm("urn:app")
                .whr("urn:okta")
                .wctx("x=1")
                .wreply("https://app/cb")
                .build(),
            "/wsfed/app?wtrealm=urn%3Aapp&whr=urn%3Aokta&wctx=x%3D1&wreply=https%3A%2F%2Fapp%2Fcb",
        ),
    ] {
        assert_eq!(
            url.unwrap(),
            format!("https://tenant.eu.auth0.com{expected}")
        );
    }
    for error in [
        enterprise.saml_login_url("").build().unwrap_err(),
        enterprise
            .wsfed_login_url("")
            .wtrealm("urn:app")
            .build()
            .unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains("`clientId` is empty"), "{error}");
    }
}

#[tokio::test]
async fn a_saml_logout_is_handed_in() {
    let server = MockServer::start_async().await;
    let request = Request::post("/samlp/app/logout").text("application/xml", "<LogoutRequest/>");
    let mock = request.answered_text(&server, 200, "<html>").await;
    let auth = client(&server);
    let answer = auth
        .enterprise()
        .saml_logout("app", "<LogoutRequest/>")
        .await
        .unwrap();
    mock.assert_async().await;
    assert_eq!(answer.status().as_u16(), 200);
    assert_eq!(answer.body(), "<html>");
    assert_eq!(answer.location(), None);
}

#[tokio::test]
async fn a_saml_logout_fails() {
    let server = MockServer::start_async().await;
    let request = Request::post("/samlp/app/logout").text("application/xml", "<x/>");
    request.answered_text(&server, 400, "Bad Request").await;
    let error = client(&server)
        .enterprise()
        .saml_logout("app", "<x/>")
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (400, None));
    for (client_id, document, words) in [
        ("", "<x/>", "`client_id` is empty"),
        ("app", "", "`logout_request` is empty"),
    ] {
        unsent(words, async |auth| {
            auth.enterprise().saml_logout(client_id, document).await
        })
        .await;
    }
}

#[tokio::test]
async fn a_login_that_began_elsewhere_is_handed_in() {
    let server = MockServer::start_async().await;
    let target = "https://app.example.com/cb?code=s3cret";
    let request = Request::post("/login/callback").form("connection=okta&SAMLResponse=PHNhbWw%2B");
    let mock = request
        .then(&server, |then| {
            then.status(302).header("location", target).body("Found")
        })
        .await;
    let auth = client(&server);
    let sso = IdpInitiatedSso::new("okta", "PHNhbWw+");
    let answer = auth.enterprise().idp_initiated_sso(&sso).await.unwrap();
    mock.assert_async().await;
    assert_eq!(answer.status().as_u16(), 302);
    assert_eq!(answer.location(), Some(target));
    assert_eq!(answer.headers()["location"], target);
    assert_eq!(answer.body(), "Found");
    assert!(!format!("{answer:?} {sso:?}").contains("s3cret"));

    // The same as a form for the browser.
    assert_eq!(
        sso.fields(),
        [("connection", "okta"), ("SAMLResponse", "PHNhbWw+")]
    );
    assert_eq!(
        sso.action(&auth),
        format!("{}/login/callback", server.base_url())
    );
}

#[tokio::test]
async fn a_login_that_began_elsewhere_fails() {
    let server = MockServer::start_async().await;
    let request = Request::post("/login/callback").form("connection=okta&SAMLResponse=x");
    let answer = json!({ "error": "invalid_request" });
    request.answered(&server, 400, answer).await;
    let sso = IdpInitiatedSso::new("okta", "x");
    let error: Error = client(&server)
        .enterprise()
        .idp_initiated_sso(&sso)
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (400, Some("invalid_request")));
    for (sso, words) in [
        (IdpInitiatedSso::new("", "x"), "`connection` is empty"),
        (IdpInitiatedSso::new("okta", ""), "`SAMLResponse` is empty"),
    ] {
        unsent(words, async |auth| {
            auth.enterprise().idp_initiated_sso(&sso).await
        })
        .await;
    }
}
