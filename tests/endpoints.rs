//! The endpoints of the Authentication API other than its grants, against a tenant in this process. Later
//! calls use the results of earlier ones.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure in a helper is a failure of the test"
)]

use auth0::authentication::database::{ChangePassword, PasswordRefusal, SignUpUser, SignupRefusal};
use auth0::authentication::grant::{
    MfaOob, MfaOtp, MfaRecoveryCode, Passkey, PasswordRealm, PasswordlessOtp, RefreshToken,
};
use auth0::authentication::mfa::{
    AssociateAuthenticator, AuthenticatorType, OobChannel, RequestChallenge,
};
use auth0::authentication::passkey::{PublicKeyOptions, StartPasskeyLogin, StartPasskeySignup};
use auth0::authentication::passwordless::StartPasswordlessLogin;
use auth0::authentication::{
    AuthenticationClient, AuthenticationError, Error, ErrorExt, RegisterClient, RevokedSubject,
    Secret, TokenEndpointAuthMethod, TokenResponse,
};
use auth0::core::Json;
use auth0::core::transport::Transport;
use auth0_testing::{Tenant, VirtualAuthenticator};
use bytes::Bytes;
use http::{Request, Response};
use tower::ServiceExt;

const DATABASE: &str = "Username-Password-Authentication";

async fn tenant() -> Tenant {
    Tenant::builder().start().await.unwrap()
}

fn client(tenant: &Tenant) -> AuthenticationClient {
    AuthenticationClient::builder(tenant.domain())
        .client_id(tenant.client_id())
        .client_secret(tenant.client_secret())
        .build()
        .unwrap()
}

fn password(tenant: &Tenant) -> PasswordRealm {
    PasswordRealm::new(tenant.user_email(), tenant.user_password(), DATABASE)
}

/// Returns the response to a browser without a session.
async fn browse(url: &str) -> Response<Bytes> {
    let request = Request::get(url).body(Bytes::new()).unwrap();
    Transport::builder()
        .build()
        .unwrap()
        .oneshot(request)
        .await
        .unwrap()
}

#[tokio::test]
async fn from_signup_to_revocation() {
    let tenant = tenant().await;
    let auth = client(&tenant);

    let signup =
        SignUpUser::new("grace@example.com", "correct horse", DATABASE).given_name("Grace");
    let user = auth.database().sign_up(&signup).await.unwrap();
    assert_eq!(user.email_verified, Some(false));

    let login = PasswordRealm::new("grace@example.com", "correct horse", DATABASE)
        .scope("openid profile email offline_access");
    let tokens = auth.token(&login).await.unwrap();
    let known = auth.userinfo(&tokens.access_token).await.unwrap();
    assert_eq!(known.sub, format!("auth0|{}", user.id().unwrap()));
    assert_eq!(known.email.as_deref(), Some("grace@example.com"));

    let refresh_token = tokens.refresh_token.unwrap();
    let again = auth
        .token(&RefreshToken::new(&refresh_token))
        .await
        .unwrap();
    auth.userinfo(&again.access_token).await.unwrap();
    auth.revoke(&refresh_token).await.unwrap();
    let error = auth
        .token(&RefreshToken::new(&refresh_token))
        .await
        .unwrap_err();
    assert_eq!(
        error.authentication(),
        Some(AuthenticationError::InvalidGrant)
    );
    // Revoking it again is not an error.
    auth.revoke(&refresh_token).await.unwrap();
}

#[tokio::test]
async fn signups_are_refused() {
    let tenant = tenant().await;
    let auth = client(&tenant);
    let weak = SignUpUser::new("grace@example.com", "1", DATABASE);
    let error = auth.database().sign_up(&weak).await.unwrap_err();
    let refusal = PasswordRefusal::of(&error).unwrap();
    let unmet: Vec<_> = refusal.unmet().map(ToString::to_string).collect();
    assert_eq!(unmet, ["At least 8 characters in length"]);

    let taken = SignUpUser::new(tenant.user_email(), "correct horse", DATABASE);
    let error = auth.database().sign_up(&taken).await.unwrap_err();
    assert_eq!(
        SignupRefusal::of(&error),
        Some(SignupRefusal::InvalidSignup)
    );
    assert_eq!(PasswordRefusal::of(&error), None);
}

#[tokio::test]
async fn a_password_is_changed_by_email() {
    let tenant = tenant().await;
    let change = ChangePassword::new(tenant.user_email(), DATABASE);
    let words = client(&tenant)
        .database()
        .change_password(&change)
        .await
        .unwrap();
    assert!(words.contains("sent you an email"), "{words}");
    assert!(tenant.last_link(tenant.user_email()).is_some());
}

#[tokio::test]
async fn passwordless_codes_become_tokens() {
    let tenant = tenant().await;
    let auth = client(&tenant);

    let start = StartPasswordlessLogin::email_code("grace@example.com");
    let started = auth.passwordless().start_login(&start).await.unwrap();
    assert_eq!(started.email.as_deref(), Some("grace@example.com"));
    let code = tenant.last_code("grace@example.com").unwrap();
    let otp = PasswordlessOtp::email("grace@example.com", code).scope("openid email");
    let tokens = auth.token(&otp).await.unwrap();
    let user = auth.userinfo(&tokens.access_token).await.unwrap();
    assert_eq!(user.email_verified, Some(true));

    auth.passwordless()
        .start_login(&StartPasswordlessLogin::sms("+491701234567"))
        .await
        .unwrap();
    let code = tenant.last_code("+491701234567").unwrap();
    let otp = PasswordlessOtp::sms("+491701234567", code);
    auth.token(&otp).await.unwrap();

    let error = auth
        .passwordless()
        .start_login(&StartPasswordlessLogin::sms("1"))
        .await
        .unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some("bad.phone_number"));
}

#[tokio::test]
async fn a_passwordless_link_leads_back_to_the_application() {
    let tenant = Tenant::builder()
        .callback("https://app.example.com/cb")
        .start()
        .await
        .unwrap();
    let start = StartPasswordlessLogin::email_link("grace@example.com")
        .auth_param("redirect_uri", "https://app.example.com/cb")
        .auth_param("scope", "openid")
        .auth_param("state", "xyz");
    client(&tenant)
        .passwordless()
        .start_login(&start)
        .await
        .unwrap();
    let answer = browse(&tenant.last_link("grace@example.com").unwrap()).await;
    let location = answer.headers()["location"].to_str().unwrap();
    assert!(
        location.starts_with("https://app.example.com/cb?"),
        "{location}"
    );
    assert!(location.contains("state=xyz"), "{location}");
}

/// Returns the token of a login that requires a second factor.
fn mfa_token(login: Result<TokenResponse, Error>) -> Secret {
    match login.unwrap_err().authentication() {
        Some(AuthenticationError::MfaRequired(mfa)) => mfa.mfa_token,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn second_factors_are_enrolled_asked_for_and_removed() {
    let tenant = Tenant::builder().require_mfa().start().await.unwrap();
    let auth = client(&tenant);

    // Without a factor: the user can enroll one.
    let token = mfa_token(auth.token(&password(&tenant)).await);
    let enrolled = auth
        .mfa(&token)
        .associate_authenticator(&AssociateAuthenticator::otp())
        .await
        .unwrap();
    assert!(
        enrolled
            .barcode_uri
            .unwrap()
            .expose()
            .starts_with("otpauth://totp/")
    );
    let recovery_code = enrolled.recovery_codes[0].clone();
    let otp = tenant.otp(tenant.user_email()).unwrap();
    auth.token(&MfaOtp::new(&token, otp)).await.unwrap();

    // With a factor, the token of a password login cannot enroll another.
    let token = mfa_token(auth.token(&password(&tenant)).await);
    let error = auth
        .mfa(&token)
        .associate_authenticator(&AssociateAuthenticator::sms("+491"))
        .await
        .unwrap_err();
    assert_eq!(
        error.authentication(),
        Some(AuthenticationError::AccessDenied)
    );
    let challenged = auth
        .mfa(&token)
        .request_challenge(&RequestChallenge::otp())
        .await
        .unwrap();
    assert_eq!(challenged.challenge_type, Some(AuthenticatorType::Otp));
    let error = auth
        .mfa(&token)
        .request_challenge(&RequestChallenge::oob())
        .await
        .unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some("association_required"));

    // An access token for the MFA audience can.
    let audience = format!("{}mfa/", tenant.issuer());
    let login = password(&tenant)
        .audience(audience)
        .scope("enroll read:authenticators remove:authenticators");
    let token = mfa_token(auth.token(&login).await);
    let access = auth
        .token(&MfaRecoveryCode::new(&token, recovery_code))
        .await
        .unwrap();
    let mfa = auth.mfa(access.access_token);
    let enrolled = mfa
        .associate_authenticator(&AssociateAuthenticator::sms("+491701234567"))
        .await
        .unwrap();
    assert_eq!(enrolled.oob_channel, Some(OobChannel::Sms));
    let code = tenant.last_code("+491701234567").unwrap();
    let token = mfa_token(auth.token(&password(&tenant)).await);
    let answer = MfaOob::new(&token, enrolled.oob_code.unwrap()).binding_code(code);
    auth.token(&answer).await.unwrap();

    // Now the user can use either factor.
    let token = mfa_token(auth.token(&password(&tenant)).await);
    let challenged = auth
        .mfa(&token)
        .request_challenge(&RequestChallenge::oob())
        .await
        .unwrap();
    let code = tenant.last_code("+491701234567").unwrap();
    let answer = MfaOob::new(&token, challenged.oob_code.unwrap()).binding_code(code);
    auth.token(&answer).await.unwrap();

    let factors = mfa.authenticators().await.unwrap();
    let sms = factors
        .iter()
        .find(|it| it.oob_channel == Some(OobChannel::Sms))
        .unwrap();
    assert_eq!(sms.active, Some(true));
    mfa.delete_authenticator(&sms.id).await.unwrap();
    assert_eq!(mfa.authenticators().await.unwrap().len(), factors.len() - 1);
    assert!(
        mfa.delete_authenticator(&sms.id)
            .await
            .unwrap_err()
            .is_not_found()
    );
}

#[tokio::test]
async fn passkeys_sign_up_and_log_in() {
    let tenant = tenant().await;
    let auth = client(&tenant);

    let browser = VirtualAuthenticator::new("http://localhost:3000");
    let options = |options: &PublicKeyOptions| options.as_json().decode().unwrap();
    let signup = StartPasskeySignup::new("grace@example.com").name("Grace Hopper");
    let challenge = auth.passkeys().start_signup(&signup).await.unwrap();
    let answer = browser.create(&options(&challenge.authn_params_public_key));
    let answer = Json::new(&answer.unwrap()).unwrap();
    let grant = Passkey::new(challenge.auth_session, answer).scope("openid");
    let signed_up = auth.token(&grant).await.unwrap();

    let challenge = auth
        .passkeys()
        .start_login(&StartPasskeyLogin::new())
        .await
        .unwrap();
    let request = &challenge.authn_params_public_key;
    assert_eq!(request.relying_party_id().as_deref(), Some("localhost"));
    let answer = browser.get(&options(request)).unwrap();
    let answer = Json::new(&answer).unwrap();
    let grant = Passkey::new(challenge.auth_session, answer).scope("openid");
    let logged_in = auth.token(&grant).await.unwrap();

    let before = auth.userinfo(&signed_up.access_token).await.unwrap();
    let after = auth.userinfo(&logged_in.access_token).await.unwrap();
    assert_eq!(before.sub, after.sub);

    let error = auth.passkeys().start_signup(&signup).await.unwrap_err();
    assert_eq!(
        error.authentication(),
        Some(AuthenticationError::InvalidRequest)
    );
}

#[tokio::test]
async fn logout_urls_lead_back_to_the_application() {
    const APP: &str = "https://app.example.com/out?a=b&c";
    let tenant = Tenant::builder().logout_url(APP).start().await.unwrap();
    let auth = client(&tenant);
    let tokens = auth
        .token(&password(&tenant).scope("openid"))
        .await
        .unwrap();
    for url in [
        auth.logout_url()
            .return_to(APP)
            .federated()
            .build()
            .unwrap(),
        auth.oidc_logout_url()
            .id_token_hint(tokens.id_token.unwrap())
            .post_logout_redirect_uri(APP)
            .build()
            .unwrap(),
    ] {
        let answer = browse(&url).await;
        assert_eq!(answer.headers()["location"], APP, "{url}");
    }
    let elsewhere = auth
        .logout_url()
        .return_to("https://evil.example.com/")
        .build()
        .unwrap();
    assert_eq!(browse(&elsewhere).await.status(), 400);
}

#[tokio::test]
async fn an_application_registers_itself_and_logs_a_user_in() {
    let tenant = tenant().await;
    for method in [
        TokenEndpointAuthMethod::None,
        TokenEndpointAuthMethod::ClientSecretPost,
    ] {
        let register = RegisterClient::new(["https://app.example.com/callback"])
            .client_name("New")
            .token_endpoint_auth_method(method.clone());
        let registered = client(&tenant).register_client(&register).await.unwrap();
        assert_eq!(registered.client_name.as_deref(), Some("New"));
        assert_eq!(registered.token_endpoint_auth_method, Some(method));
        let new = AuthenticationClient::builder(tenant.domain()).client_id(registered.client_id);
        let new = match registered.client_secret {
            Some(secret) => new.client_secret(secret),
            None => new,
        };
        new.build()
            .unwrap()
            .token(&password(&tenant))
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn an_identity_provider_locks_a_user_out() {
    let tenant = Tenant::builder()
        .connection("okta", "samlp")
        .start()
        .await
        .unwrap();
    let auth = client(&tenant);
    let tokens = auth
        .token(&password(&tenant).scope("openid offline_access"))
        .await
        .unwrap();
    let user = auth.userinfo(&tokens.access_token).await.unwrap();
    let subject = RevokedSubject::iss_sub("https://okta.example.com/", user.sub);
    let jwt = Secret::from("a.signed.jwt");
    auth.global_token_revocation("okta", &subject, &jwt)
        .await
        .unwrap();
    let refresh = RefreshToken::new(tokens.refresh_token.unwrap());
    let error = auth.token(&refresh).await.unwrap_err();
    assert_eq!(
        error.authentication(),
        Some(AuthenticationError::InvalidGrant)
    );
    let error = auth
        .global_token_revocation("none", &subject, &jwt)
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
}

#[tokio::test]
async fn metadata_of_enterprise_protocols_are_documents() {
    let tenant = tenant().await;
    let auth = client(&tenant);
    let saml = auth
        .enterprise()
        .saml_metadata(tenant.client_id())
        .await
        .unwrap();
    assert!(saml.contains("EntityDescriptor"), "{saml}");
    let wsfed = auth.enterprise().wsfed_metadata().await.unwrap();
    assert!(wsfed.contains("EntityDescriptor"), "{wsfed}");
}

#[tokio::test]
#[allow(deprecated, reason = "it is what is tested")]
async fn the_tenant_reads_an_id_token() {
    let tenant = tenant().await;
    let auth = client(&tenant);
    let tokens = auth
        .token(&password(&tenant).scope("openid email"))
        .await
        .unwrap();
    let info = auth
        .legacy()
        .tokeninfo(tokens.id_token.unwrap())
        .await
        .unwrap();
    assert_eq!(info.email.as_deref(), Some(tenant.user_email()));
}
