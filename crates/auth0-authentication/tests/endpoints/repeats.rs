//! Which calls are made again after an answer that leaves open whether they were carried out. Each call
//! is a task of its own here, so that this also shows that they may be.

use std::future::Future;

use auth0_authentication::database::{ChangePassword, SignUpUser};
use auth0_authentication::enterprise::IdpInitiatedSso;
use auth0_authentication::mfa::{AssociateAuthenticator, RequestChallenge};
use auth0_authentication::passkey::{StartPasskeyLogin, StartPasskeySignup};
use auth0_authentication::passwordless::StartPasswordlessLogin;
use auth0_authentication::{AuthenticationClient, Error, RegisterClient, RevokedSubject};
use serde_json::json;

use crate::double::Double;

/// How many requests a call makes when every answer is 503.
async fn count<T, F>(call: impl FnOnce(AuthenticationClient) -> F) -> usize
where
    T: Send + 'static,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    let double = Double::new(|_, _| (503, json!({ "error": "temporarily_unavailable" })));
    let auth = AuthenticationClient::builder("tenant.eu.auth0.com")
        .client_id("app")
        .client_secret("s3cret")
        .http(|http| http.service(double.clone()))
        .build()
        .unwrap();
    let error = tokio::spawn(call(auth)).await.unwrap().err().unwrap();
    assert_eq!(error.status().unwrap(), 503);
    double.count()
}

#[tokio::test(start_paused = true)]
async fn what_sends_or_makes_something_is_asked_for_once() {
    let counts = [
        count(|auth| async move {
            let signup = SignUpUser::new("a@b", "pw", "db");
            auth.database().sign_up(&signup).await
        })
        .await,
        count(|auth| async move {
            let change = ChangePassword::new("a@b", "db");
            auth.database().change_password(&change).await
        })
        .await,
        count(|auth| async move {
            let start = StartPasswordlessLogin::email_code("a@b");
            auth.passwordless().start_login(&start).await
        })
        .await,
        count(|auth| async move {
            auth.mfa("t")
                .associate_authenticator(&AssociateAuthenticator::otp())
                .await
        })
        .await,
        count(|auth| async move {
            auth.mfa("t")
                .request_challenge(&RequestChallenge::oob())
                .await
        })
        .await,
        count(|auth| async move {
            let signup = StartPasskeySignup::new("a@b");
            auth.passkeys().start_signup(&signup).await
        })
        .await,
        count(|auth| async move { auth.passkeys().start_login(&StartPasskeyLogin::new()).await })
            .await,
        count(|auth| async move {
            auth.register_client(&RegisterClient::new(["https://a"]))
                .await
        })
        .await,
        count(|auth| async move { auth.enterprise().saml_logout("app", "<x/>").await }).await,
        count(|auth| async move {
            let sso = IdpInitiatedSso::new("okta", "x");
            auth.enterprise().idp_initiated_sso(&sso).await
        })
        .await,
    ];
    assert_eq!(counts, [1; 10]);
}

#[tokio::test(start_paused = true)]
async fn what_only_reads_or_takes_away_is_repeated() {
    let subject = RevokedSubject::iss_sub("https://okta.example.com/", "00u1");
    let counts = [
        count(|auth| async move { auth.userinfo("at").await }).await,
        count(|auth| async move { auth.mfa("t").authenticators().await }).await,
        count(|auth| async move { auth.mfa("t").delete_authenticator("a").await }).await,
        count(|auth| async move { auth.enterprise().saml_metadata("app").await }).await,
        count(|auth| async move { auth.enterprise().wsfed_metadata().await }).await,
        count(|auth| async move { auth.revoke("rt").await }).await,
        count(|auth| async move { auth.global_token_revocation("okta", &subject, "jwt").await })
            .await,
    ];
    assert_eq!(counts, [4; 7]);
}
