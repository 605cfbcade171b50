//! The grants of the token endpoint, and the methods of client authentication, against a tenant in this
//! process.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure in a helper is a failure of the test"
)]

use std::time::Duration;

use auth0::authentication::grant::{
    AuthorizationCode, Ciba, ClientCredentials, DeviceCode, FederatedConnectionAccessToken, Grant,
    MfaOtp, NativeSocial, OnBehalfOf, Password, PasswordRealm, PasswordlessOtp, RefreshToken,
    SessionTransfer, TokenExchange,
};
use auth0::authentication::{
    AuthenticationClient, AuthenticationError, ClientAuthentication, DpopKey, DpopLayer, ErrorExt,
    PrivateKey, SigningAlgorithm, TokenResponse,
};
use auth0::core::Operation;
use auth0::management::ManagementClient;
use auth0_testing::{Application, Fault, Tenant};
use josekit::jws::{ES256, RS256};
use serde_json::{Value, json};

const API: &str = "urn:api";

async fn tenant() -> Tenant {
    Tenant::builder().api(API).start().await.unwrap()
}

fn client(tenant: &Tenant) -> AuthenticationClient {
    AuthenticationClient::builder(tenant.domain())
        .client_id(tenant.client_id())
        .client_secret(tenant.client_secret())
        .build()
        .unwrap()
}

fn login(tenant: &Tenant) -> Password {
    Password::new(tenant.user_email(), tenant.user_password())
        .audience(API)
        .scope("openid offline_access")
}

/// Returns the error with which the tenant refuses a grant.
async fn refusal(auth: &AuthenticationClient, grant: &impl Grant) -> AuthenticationError {
    let error = auth.token(grant).await.unwrap_err();
    error.authentication().unwrap_or_else(|| panic!("{error}"))
}

/// Asserts that the tokens are those of a login.
fn assert_login(tokens: &TokenResponse) {
    assert!(!tokens.access_token.is_empty());
    assert!(tokens.id_token.is_some());
    assert!(tokens.expires_at().unwrap() > tokens.received_at);
}

#[tokio::test]
async fn keys_of_each_kind_prove_who_the_application_is() {
    let rsa = RS256.generate_key_pair(2048).unwrap();
    let ec = ES256.generate_key_pair().unwrap();
    for (algorithm, private, public) in [
        (
            SigningAlgorithm::Rs256,
            rsa.to_pem_private_key(),
            rsa.to_jwk_public_key(),
        ),
        (
            SigningAlgorithm::Ps256,
            rsa.to_pem_private_key(),
            rsa.to_jwk_public_key(),
        ),
        (
            SigningAlgorithm::Es256,
            ec.to_pem_private_key(),
            ec.to_jwk_public_key(),
        ),
    ] {
        let mut jwk: Value = serde_json::from_str(&public.to_string()).unwrap();
        jwk["alg"] = algorithm.name().into();
        let tenant = Tenant::builder()
            .api(API)
            .application(Application::with_key("keyed", jwk))
            .start()
            .await
            .unwrap();
        let pem = String::from_utf8(private).unwrap();
        let key = PrivateKey::from_pem(algorithm, pem).unwrap();
        let auth = AuthenticationClient::builder(tenant.domain())
            .client_id("keyed")
            .private_key_jwt(key)
            .build()
            .unwrap();
        // The tenant accepts each assertion only once, so the retry and the second token require new ones.
        tenant.fault(
            Fault::on("/oauth/token")
                .status(503)
                .header("retry-after", "0")
                .times(1),
        );
        auth.token(&ClientCredentials::new(API)).await.unwrap();
        auth.token(&ClientCredentials::new(API)).await.unwrap();
        assert_eq!(tenant.requests_to("POST", "/oauth/token"), 3);

        let stranger = ES256.generate_key_pair().unwrap().to_pem_private_key();
        let stranger = String::from_utf8(stranger).unwrap();
        let stranger = PrivateKey::from_pem(SigningAlgorithm::Es256, stranger).unwrap();
        let auth = AuthenticationClient::builder(tenant.domain())
            .client_id("keyed")
            .private_key_jwt(stranger)
            .build()
            .unwrap();
        assert_eq!(
            refusal(&auth, &ClientCredentials::new(API)).await,
            AuthenticationError::InvalidClient
        );
    }
}

#[tokio::test]
async fn a_proof_asked_for_again_goes_with_a_new_assertion() {
    let pair = ES256.generate_key_pair().unwrap();
    let jwk = serde_json::from_str(&pair.to_jwk_public_key().to_string()).unwrap();
    let tenant = Tenant::builder()
        .api(API)
        .application(Application::with_key("keyed", jwk).require_dpop())
        .require_dpop_nonce()
        .start()
        .await
        .unwrap();
    let jwk = pair.to_jwk_key_pair().to_string();
    let key = PrivateKey::from_jwk(SigningAlgorithm::Es256, jwk).unwrap();
    let proofs = DpopLayer::new(DpopKey::generate().unwrap());
    let auth = AuthenticationClient::builder(tenant.domain())
        .client_id("keyed")
        .private_key_jwt(key)
        .http(|http| http.attempt_layer(proofs))
        .build()
        .unwrap();
    let tokens = auth.token(&ClientCredentials::new(API)).await.unwrap();
    assert_eq!(tokens.token_type, "DPoP");
    // The first attempt got the nonce. The tenant would have refused the same assertion for the second
    // attempt.
    assert_eq!(tenant.requests_to("POST", "/oauth/token"), 2);
}

#[tokio::test]
async fn a_key_opens_the_management_api() {
    let pair = ES256.generate_key_pair().unwrap();
    let jwk = serde_json::from_str(&pair.to_jwk_public_key().to_string()).unwrap();
    let tenant = Tenant::builder()
        .application(Application::with_key("keyed", jwk))
        .start()
        .await
        .unwrap();
    let jwk = pair.to_jwk_key_pair().to_string();
    let key = PrivateKey::from_jwk(SigningAlgorithm::Es256, jwk).unwrap();
    let client = ManagementClient::builder(tenant.domain())
        .client_credentials_with("keyed", ClientAuthentication::private_key_jwt(key))
        .build()
        .unwrap();
    for _ in 0..3 {
        let connections = Operation::get("/connections");
        client.http().call::<()>(connections).await.unwrap();
    }
    assert_eq!(tenant.requests_to("POST", "/oauth/token"), 1);
}

#[tokio::test]
async fn a_secret_arrives_as_it_is_in_header_and_body() {
    let secret = "s:3c&r+t \u{e4}/%=";
    let tenant = Tenant::builder()
        .api(API)
        .client("a:b c", secret)
        .start()
        .await
        .unwrap();
    for authentication in [
        ClientAuthentication::ClientSecretBasic(secret.into()),
        ClientAuthentication::ClientSecretPost(secret.into()),
    ] {
        let auth = AuthenticationClient::builder(tenant.domain())
            .client_id("a:b c")
            .client_authentication(authentication)
            .build()
            .unwrap();
        auth.token(&ClientCredentials::new(API)).await.unwrap();
    }
}

#[tokio::test]
async fn a_second_factor_goes_on_where_the_password_ends() {
    let tenant = tenant().await;
    tenant.enroll_otp(tenant.user_email()).unwrap();
    let auth = client(&tenant);
    let AuthenticationError::MfaRequired(mfa) = refusal(&auth, &login(&tenant)).await else {
        panic!("no second factor was asked for");
    };
    let factors = &mfa.requirements.challenge;
    assert!(
        factors.iter().any(|factor| factor.factor_type == "otp"),
        "{factors:?}"
    );
    assert_eq!(
        refusal(&auth, &MfaOtp::new(&mfa.mfa_token, "000000x")).await,
        AuthenticationError::InvalidGrant
    );
    let otp = tenant.otp(tenant.user_email()).unwrap();
    let tokens = auth.token(&MfaOtp::new(&mfa.mfa_token, otp)).await.unwrap();
    assert_login(&tokens);
}

#[tokio::test]
async fn refresh_tokens_rotate() {
    let tenant = Tenant::builder()
        .api(API)
        .application(Application::confidential("web", "secret").rotate_refresh_tokens())
        .start()
        .await
        .unwrap();
    let auth = AuthenticationClient::builder(tenant.domain())
        .client_id("web")
        .client_secret("secret")
        .build()
        .unwrap();
    let first = auth.token(&login(&tenant)).await.unwrap();
    let first = first.refresh_token.unwrap();
    let second = auth.token(&RefreshToken::new(&first)).await.unwrap();
    assert_login(&second);
    assert_ne!(second.refresh_token.unwrap(), first);
    assert_eq!(
        refusal(&auth, &RefreshToken::new(&first)).await,
        AuthenticationError::InvalidGrant
    );
}

#[tokio::test]
async fn an_authorization_code_is_good_once() {
    let callback = "http://127.0.0.1:3000/callback";
    let tenant = Tenant::builder().callback(callback).start().await.unwrap();
    // The example of RFC 7636 appendix B.
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    let url = format!(
        "{}authorize?response_type=code&client_id={}&scope=openid&state=s&redirect_uri=http%3A%2F%2F127.0.0.1%3A3000%2Fcallback&code_challenge={challenge}&code_challenge_method=S256",
        tenant.issuer(),
        tenant.client_id()
    );
    let redirect = tenant.log_in(&url, tenant.user_email()).unwrap();
    let code = redirect.split_once("code=").unwrap().1;
    let code = code.split('&').next().unwrap();
    let auth = client(&tenant);
    let grant = AuthorizationCode::new(code, callback).code_verifier(verifier);
    assert_login(&auth.token(&grant).await.unwrap());
    assert_eq!(
        refusal(&auth, &grant).await,
        AuthenticationError::InvalidGrant
    );
}

/// Sends a form to an endpoint that has no method here.
async fn raw(auth: &AuthenticationClient, path: &'static str, form: &[(&str, &str)]) -> Value {
    let operation = Operation::post(path).form(form.iter().copied());
    auth.http().call(operation).await.unwrap()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

#[tokio::test]
async fn a_device_is_told_to_wait() {
    let tenant = Tenant::builder()
        .api(API)
        .poll_interval(Duration::from_mins(10))
        .start()
        .await
        .unwrap();
    let auth = client(&tenant);
    let form = [
        ("client_id", tenant.client_id()),
        ("scope", "openid"),
        ("audience", API),
    ];
    let device = raw(&auth, "/oauth/device/code", &form).await;
    let grant = DeviceCode::new(text(&device, "device_code"));
    assert_eq!(
        refusal(&auth, &grant).await,
        AuthenticationError::AuthorizationPending
    );
    // The response is a 429, but not because of the rate limit, so the client does not retry.
    let too_soon = refusal(&auth, &grant).await;
    assert!(
        matches!(too_soon, AuthenticationError::SlowDown { .. }),
        "{too_soon}"
    );
    auth.token(&ClientCredentials::new(API)).await.unwrap();
    assert_eq!(tenant.requests_to("POST", "/oauth/token"), 3);
    tenant
        .approve_device(text(&device, "user_code"), tenant.user_email())
        .unwrap();
    assert_login(&auth.token(&grant).await.unwrap());

    let device = raw(&auth, "/oauth/device/code", &form).await;
    tenant.deny_device(text(&device, "user_code")).unwrap();
    let grant = DeviceCode::new(text(&device, "device_code"));
    assert_eq!(
        refusal(&auth, &grant).await,
        AuthenticationError::AccessDenied
    );

    let device = raw(&auth, "/oauth/device/code", &form).await;
    tenant.advance(Duration::from_secs(3600));
    let grant = DeviceCode::new(text(&device, "device_code"));
    assert_eq!(
        refusal(&auth, &grant).await,
        AuthenticationError::ExpiredToken
    );
}

#[tokio::test]
async fn a_user_approves_in_another_channel() {
    let tenant = tenant().await;
    let auth = client(&tenant);
    let hint = tenant.login_hint(tenant.user_email()).unwrap().to_string();
    let form = [
        ("client_id", tenant.client_id()),
        ("client_secret", tenant.client_secret()),
        ("login_hint", hint.as_str()),
        ("binding_message", "Order 1"),
        ("scope", "openid"),
    ];
    let request = raw(&auth, "/bc-authorize", &form).await;
    let grant = Ciba::new(text(&request, "auth_req_id"));
    assert_eq!(
        refusal(&auth, &grant).await,
        AuthenticationError::AuthorizationPending
    );
    tenant.approve_back_channel(tenant.user_email()).unwrap();
    assert_login(&auth.token(&grant).await.unwrap());
}

#[tokio::test]
async fn a_code_by_email_logs_in() {
    let tenant = tenant().await;
    let auth = client(&tenant);
    let email = "new@example.com";
    let start = json!({
        "client_id": tenant.client_id(),
        "client_secret": tenant.client_secret(),
        "connection": "email",
        "email": email,
        "send": "code",
    });
    let start = Operation::post("/passwordless/start").json(&start);
    auth.http().call::<()>(start).await.unwrap();
    let code = tenant.last_code(email).unwrap();
    assert_eq!(
        refusal(&auth, &PasswordlessOtp::email(email, "wrong")).await,
        AuthenticationError::InvalidGrant
    );
    let grant = PasswordlessOtp::email(email, code)
        .audience(API)
        .scope("openid");
    assert_login(&auth.token(&grant).await.unwrap());
}

#[tokio::test]
async fn tokens_of_others_are_exchanged() {
    let tenant = tenant().await;
    let auth = client(&tenant);
    let user = tenant.user_email();
    let custom = "urn:acme:session";
    let google = "http://auth0.com/oauth/token-type/google-id-token";
    tenant.trust_token(custom, "old session", user).unwrap();
    tenant.trust_token(google, "from google", user).unwrap();
    let grant = TokenExchange::new("old session", custom)
        .audience(API)
        .scope("openid");
    let tokens = auth.token(&grant).await.unwrap();
    assert_login(&tokens);
    let access_token = "urn:ietf:params:oauth:token-type:access_token";
    assert_eq!(tokens.issued_token_type.as_deref(), Some(access_token));
    let grant = NativeSocial::google("from google")
        .audience(API)
        .scope("openid");
    assert_login(&auth.token(&grant).await.unwrap());
    assert_eq!(
        refusal(&auth, &NativeSocial::google("from elsewhere")).await,
        AuthenticationError::InvalidGrant
    );
}

#[tokio::test]
async fn a_login_is_taken_elsewhere() {
    let tenant = Tenant::builder()
        .api(API)
        .api("urn:next")
        .connection("google-oauth2", "google-oauth2")
        .start()
        .await
        .unwrap();
    let auth = client(&tenant);
    let tokens = auth.token(&login(&tenant)).await.unwrap();
    let refresh_token = tokens.refresh_token.unwrap();

    let grant = OnBehalfOf::new(&tokens.access_token, "urn:next").scope("read:notes");
    let next = auth.token(&grant).await.unwrap();
    assert_ne!(next.access_token, tokens.access_token);

    let vault = [
        FederatedConnectionAccessToken::with_refresh_token("google-oauth2", &refresh_token),
        FederatedConnectionAccessToken::with_access_token("google-oauth2", &tokens.access_token),
    ];
    for grant in vault {
        let external = auth.token(&grant).await.unwrap();
        let issued = external.issued_token_type.unwrap();
        assert!(
            issued.ends_with("federated-connection-access-token"),
            "{issued}"
        );
    }

    let transfer = auth
        .token(&SessionTransfer::new(&refresh_token))
        .await
        .unwrap();
    assert_eq!(transfer.token_type, "N_A");
    let issued = transfer.issued_token_type.unwrap();
    assert!(issued.ends_with("session_transfer_token"), "{issued}");
}

#[tokio::test]
async fn a_machine_acts_within_an_organization() {
    let tenant = Tenant::builder()
        .api(API)
        .application(
            Application::confidential("machine", "secret")
                .organizations(auth0_testing::OrganizationUsage::Allow),
        )
        .organization("org_acme", "acme")
        .start()
        .await
        .unwrap();
    let auth = AuthenticationClient::builder(tenant.domain())
        .client_id("machine")
        .client_secret("secret")
        .build()
        .unwrap();
    auth.token(&ClientCredentials::new(API).organization("org_acme"))
        .await
        .unwrap();
    let error = auth
        .token(&ClientCredentials::new(API).organization("org_other"))
        .await
        .unwrap_err();
    assert!(error.api().is_some());
}

#[tokio::test]
async fn a_wrong_password_is_an_invalid_grant_and_is_tried_once() {
    let tenant = tenant().await;
    let auth = client(&tenant);
    for grant in [
        PasswordRealm::new(
            tenant.user_email(),
            "wrong",
            "Username-Password-Authentication",
        ),
        PasswordRealm::new(
            "nobody@example.com",
            "wrong",
            "Username-Password-Authentication",
        ),
    ] {
        tenant.clear_requests();
        assert_eq!(
            refusal(&auth, &grant).await,
            AuthenticationError::InvalidGrant
        );
        assert_eq!(tenant.requests_to("POST", "/oauth/token"), 1);
    }
}
