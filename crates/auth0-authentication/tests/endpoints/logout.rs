//! Logout URLs, which are made and not sent.

use auth0_authentication::{AuthenticationClient, ErrorKind};

fn client() -> AuthenticationClient {
    AuthenticationClient::builder("tenant.eu.auth0.com")
        .client_id("a&b")
        .build()
        .unwrap()
}

#[test]
fn v2() {
    let auth = client();
    for (url, expected) in [
        (auth.logout_url(), "?client_id=a%26b"),
        (
            auth.logout_url()
                .return_to("https://app.example.com/?a=%C3%A4&b=c#d")
                .federated(),
            "?client_id=a%26b&returnTo=https%3A%2F%2Fapp.example.com%2F%3Fa%3D%25C3%25A4%26b%3Dc%23d&federated=",
        ),
        (
            auth.logout_url()
                .without_client_id()
                .return_to("com.example.app://out"),
            "?returnTo=com.example.app%3A%2F%2Fout",
        ),
        (auth.logout_url().without_client_id(), ""),
    ] {
        let expected = format!("https://tenant.eu.auth0.com/v2/logout{expected}");
        assert_eq!(url.build().unwrap(), expected);
    }
}

#[test]
fn oidc() {
    let auth = client();
    for (url, expected) in [
        (auth.oidc_logout_url(), "?client_id=a%26b"),
        (
            auth.oidc_logout_url()
                .id_token_hint("e.y.J")
                .logout_hint("sid")
                .post_logout_redirect_uri("https://app.example.com/out")
                .state("x y")
                .ui_locales("de en")
                .federated(),
            "?client_id=a%26b&id_token_hint=e.y.J&logout_hint=sid\
             &post_logout_redirect_uri=https%3A%2F%2Fapp.example.com%2Fout&state=x%20y\
             &ui_locales=de%20en&federated=",
        ),
        (
            auth.oidc_logout_url()
                .without_client_id()
                .id_token_hint("e.y.J"),
            "?id_token_hint=e.y.J",
        ),
    ] {
        let expected = format!("https://tenant.eu.auth0.com/oidc/logout{expected}");
        assert_eq!(url.build().unwrap(), expected);
    }
}

#[test]
fn browsers_go_to_the_domain_of_the_issuer() {
    let auth = AuthenticationClient::builder("mtls.example.com")
        .issuer_domain("login.example.com")
        .client_id("app")
        .build()
        .unwrap();
    for url in [auth.logout_url().build(), auth.oidc_logout_url().build()] {
        assert!(url.unwrap().starts_with("https://login.example.com/"));
    }
}

#[test]
fn where_to_go_afterwards_is_absolute() {
    let auth = client();
    for uri in [
        "",
        "/",
        "app.example.com",
        "//app.example.com",
        "https:/app",
    ] {
        let errors = [
            auth.logout_url().return_to(uri).build().unwrap_err(),
            auth.oidc_logout_url()
                .post_logout_redirect_uri(uri)
                .build()
                .unwrap_err(),
        ];
        for (error, name) in errors
            .iter()
            .zip(["`returnTo`", "`post_logout_redirect_uri`"])
        {
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
            let words = format!("the {name} `{uri}` is ");
            assert!(error.to_string().starts_with(&words), "{error}");
        }
    }
}
