//! How each method of client authentication looks on the wire.

#![allow(
    clippy::unwrap_used,
    reason = "a failure in a helper is a failure of the test"
)]

mod support;

use std::error::Error as _;

use auth0_authentication::grant::{ClientCredentials, Passkey, Password, RefreshToken};
use auth0_authentication::{
    AuthenticationClient, BoxError, ClientAuthentication, Error, ErrorKind, Signer,
    SigningAlgorithm,
};
use auth0_core::Json;
use serde_json::{Value, json};
use support::double::Double;
use support::key::{check, key, parameters};
use support::tokens;

const DOMAIN: &str = "tenant.example.com";
const ISSUER: &str = "https://tenant.example.com/";

fn client(double: &Double, authentication: ClientAuthentication) -> AuthenticationClient {
    AuthenticationClient::builder(DOMAIN)
        .client_id("app")
        .client_authentication(authentication)
        .http(|http| http.service(double.clone()))
        .build()
        .unwrap()
}

fn always_tokens() -> Double {
    Double::new(|_, _| (200, tokens()))
}

#[tokio::test(start_paused = true)]
async fn each_attempt_has_an_assertion_of_its_own() {
    let (vault, verifier) = key();
    let double = Double::new(|earlier, _| match earlier {
        0 => (503, Value::Null),
        _ => (200, tokens()),
    });
    let client = client(&double, ClientAuthentication::private_key_jwt(vault));
    let grant = ClientCredentials::new("a").parameter("x", "1");
    client.token(&grant).await.unwrap();
    client.token(&grant).await.unwrap();
    let bodies = double.bodies();
    assert_eq!(bodies.len(), 3);
    let mut ids = Vec::new();
    for body in &bodies {
        let prefix = "grant_type=client_credentials&audience=a&client_id=app&x=1\
                      &client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer\
                      &client_assertion=";
        assert!(body.starts_with(prefix), "{body}");
        let parameters = parameters(body);
        assert_eq!(parameters.len(), 6);
        ids.push(check(parameters["client_assertion"], &*verifier, ISSUER));
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 3, "an assertion was sent twice");
}

#[tokio::test]
async fn a_request_in_json_has_its_assertion_there() {
    let (vault, verifier) = key();
    let double = always_tokens();
    let client = client(&double, ClientAuthentication::private_key_jwt(vault));
    let grant = Passkey::new("session", Json::parse(r#"{"id":"x"}"#).unwrap());
    client.token(&grant).await.unwrap();
    let body: Value = serde_json::from_str(&double.bodies()[0]).unwrap();
    assert_eq!(body["authn_response"], json!({ "id": "x" }));
    assert_eq!(
        body["client_assertion_type"],
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
    );
    check(
        body["client_assertion"].as_str().unwrap(),
        &*verifier,
        ISSUER,
    );
}

#[tokio::test]
async fn the_key_is_named_where_it_has_a_name() {
    let (vault, verifier) = key();
    let double = always_tokens();
    let client = client(&double, ClientAuthentication::private_key_jwt(vault));
    client.token(&ClientCredentials::new("a")).await.unwrap();
    let bodies = double.bodies();
    let assertion = parameters(&bodies[0])["client_assertion"];
    let (_, header) = josekit::jwt::decode_with_verifier(assertion, &*verifier).unwrap();
    assert_eq!(header.key_id(), Some("k1"));
}

#[tokio::test]
async fn an_alias_for_mutual_tls_is_called_but_not_named() {
    let (vault, verifier) = key();
    let double = always_tokens();
    let builder = AuthenticationClient::builder("mtls.tenant.example.com")
        .client_id("app")
        .http(|http| http.service(double.clone()))
        .issuer_domain(DOMAIN);
    let client = builder.private_key_jwt(vault).build().unwrap();
    assert_eq!(client.domain().host(), DOMAIN);
    client.token(&ClientCredentials::new("a")).await.unwrap();
    assert_eq!(
        double.uris(),
        ["https://mtls.tenant.example.com/oauth/token"]
    );
    let bodies = double.bodies();
    check(
        parameters(&bodies[0])["client_assertion"],
        &*verifier,
        ISSUER,
    );
}

#[tokio::test]
async fn a_public_application_and_one_with_a_certificate_send_their_id_alone() {
    for authentication in [ClientAuthentication::None, ClientAuthentication::Mtls] {
        let double = Double::new(|_, request| {
            assert!(!request.headers().contains_key("authorization"));
            (200, tokens())
        });
        let client = client(&double, authentication);
        client.token(&RefreshToken::new("r")).await.unwrap();
        assert_eq!(
            double.bodies(),
            ["grant_type=refresh_token&refresh_token=r&client_id=app"]
        );
    }
}

/// A vault that is sealed.
struct Sealed;

impl Signer for Sealed {
    fn algorithm(&self) -> SigningAlgorithm {
        SigningAlgorithm::Ps256
    }

    async fn sign(&self, _: &[u8]) -> Result<Vec<u8>, BoxError> {
        Err("the vault is sealed".into())
    }
}

#[tokio::test]
async fn without_a_signature_nothing_is_sent() {
    let double = always_tokens();
    let client = client(&double, ClientAuthentication::private_key_jwt(Sealed));
    let error = client
        .token(&ClientCredentials::new("a"))
        .await
        .unwrap_err();
    assert_eq!(double.count(), 0);
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(!error.outcome_unknown());
    assert_eq!(
        error.to_string(),
        "POST /oauth/token: signing with the application's key failed; the call was not sent"
    );
    assert_eq!(error.source().unwrap().to_string(), "the vault is sealed");
}

#[cfg(feature = "signing")]
#[tokio::test]
async fn a_key_in_the_process_signs() {
    use auth0_authentication::PrivateKey;
    use josekit::jws::PS256;

    let pair = josekit::jwk::alg::rsa::RsaKeyPair::generate(2048).unwrap();
    let pem = String::from_utf8(pair.to_pem_private_key()).unwrap();
    let key = PrivateKey::from_pem(SigningAlgorithm::Ps256, pem).unwrap();
    let double = always_tokens();
    let client = client(&double, ClientAuthentication::private_key_jwt(key));
    client.token(&ClientCredentials::new("a")).await.unwrap();
    let bodies = double.bodies();
    let der = pair.to_raw_public_key();
    let verifier = PS256.verifier_from_der(der).unwrap();
    check(
        parameters(&bodies[0])["client_assertion"],
        &verifier,
        ISSUER,
    );
}

#[test]
fn what_is_missing_is_said_before_anything_is_sent() {
    let build = |id: &str, authentication| {
        let builder = AuthenticationClient::builder(DOMAIN)
            .client_id(id)
            .client_authentication(authentication)
            .http(|http| http.service(always_tokens()));
        builder.build().map(drop)
    };
    let reason = |result: Result<(), Error>| {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        error.to_string()
    };
    assert!(reason(build("", ClientAuthentication::None)).starts_with("`client_id` is empty"));
    for empty in [
        ClientAuthentication::ClientSecretPost("".into()),
        ClientAuthentication::ClientSecretBasic("".into()),
    ] {
        assert!(reason(build("app", empty)).starts_with("`client_secret` is empty"));
    }
    let builder = AuthenticationClient::builder(DOMAIN).client_id("app");
    let error = builder.issuer_domain("not a domain").build().unwrap_err();
    assert!(error.to_string().contains("domain"), "{error}");
}

#[test]
fn no_secret_shows() {
    let (vault, _) = key();
    for authentication in [
        ClientAuthentication::ClientSecretPost("hunter2".into()),
        ClientAuthentication::ClientSecretBasic("hunter2".into()),
        ClientAuthentication::private_key_jwt(vault),
    ] {
        let client = client(&always_tokens(), authentication);
        let grant = Password::new("ada", "hunter2").parameter("pin", "hunter2");
        let shown = format!("{client:?} {grant:?}");
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}

#[cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
mod over_http {
    //! The same over a socket, with exact matches of method, path, headers and body.

    use std::sync::{Arc, Mutex};

    use httpmock::prelude::*;

    use super::*;

    /// `s:3c&r+t ä/%`
    const SECRET: &str = "s:3c&r+t \u{e4}/%";

    #[tokio::test]
    async fn a_secret_in_the_body_is_encoded() {
        let server = MockServer::start_async().await;
        let body = "grant_type=client_credentials&audience=a&client_id=app&client_secret=s%3A3c%26r%2Bt%20%C3%A4%2F%25";
        let mock = support::token_endpoint(&server, body, 200, tokens()).await;
        let post = ClientAuthentication::ClientSecretPost(SECRET.into());
        let client = support::client(&server, post);
        client.token(&ClientCredentials::new("a")).await.unwrap();
        mock.assert_async().await;
    }

    #[tokio::test]
    async fn a_secret_in_the_header_is_encoded_and_not_in_the_body() {
        let server = MockServer::start_async().await;
        let mock = server
            .mock_async(|when, then| {
                when.method(POST)
                    .path("/oauth/token")
                    // `app:s%3A3c%26r%2Bt%20%C3%A4%2F%25`
                    .header(
                        "authorization",
                        "Basic YXBwOnMlM0EzYyUyNnIlMkJ0JTIwJUMzJUE0JTJGJTI1",
                    )
                    .body("grant_type=client_credentials&audience=a");
                then.status(200).json_body(tokens());
            })
            .await;
        let basic = ClientAuthentication::ClientSecretBasic(SECRET.into());
        let client = support::client(&server, basic);
        client.token(&ClientCredentials::new("a")).await.unwrap();
        mock.assert_async().await;
    }

    #[tokio::test]
    async fn a_key_sends_an_assertion() {
        let (vault, verifier) = key();
        let server = MockServer::start_async().await;
        let seen = Arc::new(Mutex::new(String::new()));
        let recorder = Arc::clone(&seen);
        let mock = server
            .mock_async(move |when, then| {
                when.method(POST)
                    .path("/oauth/token")
                    .header("content-type", "application/x-www-form-urlencoded")
                    .header_missing("authorization")
                    .is_true(move |request| {
                        *recorder.lock().unwrap() = request.body_string();
                        true
                    });
                then.status(401)
                    .json_body(json!({ "error": "invalid_client" }));
            })
            .await;
        let client = support::client(&server, ClientAuthentication::private_key_jwt(vault));
        let error = client
            .token(&ClientCredentials::new("a"))
            .await
            .unwrap_err();
        mock.assert_async().await;
        assert_eq!(error.api().unwrap().code(), Some("invalid_client"));
        let body = seen.lock().unwrap().clone();
        let audience = format!("{}/", server.base_url());
        check(parameters(&body)["client_assertion"], &*verifier, &audience);
    }

    #[tokio::test]
    async fn a_certificate_is_the_transports_affair() {
        let server = MockServer::start_async().await;
        let body = "grant_type=client_credentials&audience=a&client_id=app";
        let mock = support::token_endpoint(&server, body, 200, tokens()).await;
        let client = support::client(&server, ClientAuthentication::Mtls);
        client.token(&ClientCredentials::new("a")).await.unwrap();
        mock.assert_async().await;
    }
}
