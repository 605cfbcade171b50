//! The My Account API end to end: a user manages factors, passkeys, and connected accounts at a tenant in
//! this process, and uses them at the next login.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure in a helper is a failure of the test"
)]

use auth0::authentication::grant::{
    FederatedConnectionAccessToken, MfaOob, MfaOtp, MfaRecoveryCode, Passkey, PasswordRealm,
};
use auth0::authentication::mfa::RequestChallenge;
use auth0::authentication::passkey::StartPasskeyLogin;
use auth0::authentication::{
    AuthenticationClient, AuthenticationError, DpopKey, DpopLayer, ErrorExt, MfaRequired,
    StartBackchannelLogin, TokenResponse,
};
use auth0::core::{Error, Json, TokenSource};
use auth0::management::ManagementClient;
use auth0::management::connections::{ConnectionConnectedAccounts, UpdateConnection};
use auth0::my_account::authentication_methods::{
    AuthenticationMethod, CreatePasskeyAuthenticationMethod, PhoneAuthenticationMethod,
    UpdateAuthenticationMethod,
};
use auth0::my_account::connected_accounts::CreateConnectedAccounts;
use auth0::my_account::{CodeEnrollment, ConnectError, MyAccountClient, PendingConnection};
use auth0_testing::{Application, Tenant, VirtualAuthenticator};

const DATABASE: &str = "Username-Password-Authentication";
const CONNECTED: &str = "https://app.example.com/connected";
const API: &str = "https://api.example.com";
const SCOPES: &str = "openid offline_access create:me:authentication_methods \
    read:me:authentication_methods update:me:authentication_methods delete:me:authentication_methods \
    read:me:factors create:me:connected_accounts read:me:connected_accounts \
    delete:me:connected_accounts read:me:consents read:me:organizations";

async fn tenant() -> Tenant {
    Tenant::builder()
        .api(API)
        .connection("google-oauth2", "google-oauth2")
        .organization("org_1", "acme")
        .callback(CONNECTED)
        .start()
        .await
        .unwrap()
}

fn auth(tenant: &Tenant) -> AuthenticationClient {
    AuthenticationClient::builder(tenant.domain())
        .client_id(tenant.client_id())
        .client_secret(tenant.client_secret())
        .build()
        .unwrap()
}

fn audience(tenant: &Tenant) -> String {
    format!("{}me/", tenant.issuer())
}

/// Logs in with the password, for an API.
async fn log_in(tenant: &Tenant, audience: &str, scope: &str) -> Result<TokenResponse, Error> {
    let password = PasswordRealm::new(tenant.user_email(), tenant.user_password(), DATABASE);
    let password = password.audience(audience).scope(scope);
    auth(tenant).token(&password).await
}

fn as_user(tenant: &Tenant, source: impl TokenSource) -> MyAccountClient {
    let builder = MyAccountClient::builder(tenant.domain());
    builder.token_source(source).build().unwrap()
}

/// Returns a client that uses the refresh token of a login.
async fn me(tenant: &Tenant) -> MyAccountClient {
    let audience = audience(tenant);
    let login = log_in(tenant, &audience, SCOPES).await.unwrap();
    let refresh_token = login.refresh_token.unwrap();
    as_user(tenant, auth(tenant).refresh_token_source(refresh_token))
}

/// Starts a login that requires a second factor.
async fn interrupted(tenant: &Tenant) -> MfaRequired {
    let error = log_in(tenant, API, "openid").await.unwrap_err();
    match error.authentication() {
        Some(AuthenticationError::MfaRequired(mfa)) => mfa,
        other => panic!("{other:?}"),
    }
}

/// Serializes and restores a value that is stored between two requests.
fn kept<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
    let text = Json::new(value).unwrap().to_string();
    Json::parse(&text).unwrap().decode().unwrap()
}

async fn types(me: &MyAccountClient) -> Vec<String> {
    let list = me.authentication_methods().list().await.unwrap();
    let methods = list.authentication_methods.unwrap();
    let name = |method: &AuthenticationMethod| {
        let json = Json::new(method).unwrap();
        json["type"].as_str().unwrap().to_owned()
    };
    methods.iter().map(name).collect()
}

#[tokio::test]
async fn an_authenticator_app_is_enrolled_and_asked_for_at_the_next_login() {
    let tenant = tenant().await;
    let me = me(&tenant).await;
    let factors = me.factors().list().await.unwrap().factors.unwrap();
    assert_eq!(factors.len(), 7);
    assert_eq!(types(&me).await, ["password"]);

    let enrollment = me.enroll_totp().await.unwrap();
    assert!(
        enrollment
            .barcode_uri()
            .unwrap()
            .expose()
            .starts_with("otpauth://totp/")
    );
    // The factor is inactive until it is confirmed.
    assert_eq!(types(&me).await, ["password"]);
    log_in(&tenant, API, "openid").await.unwrap();
    let enrollment: CodeEnrollment = kept(&enrollment);
    let error = enrollment.verify(&me, "000000").await.unwrap_err();
    let wrong = error.api().unwrap().validation_errors().next().unwrap();
    assert_eq!(wrong.pointer.as_deref(), Some("/otp_code"));
    let code = tenant.otp(tenant.user_email()).unwrap();
    let method = enrollment.verify(&me, &*code).await.unwrap();
    let AuthenticationMethod::Totp(app) = &method else {
        panic!("{method:?}");
    };
    assert_eq!(app.confirmed, Some(true));
    let id = app.id.as_deref().unwrap();
    assert_eq!(me.authentication_methods().get(id).await.unwrap(), method);
    // The session of the enrollment can be used only once.
    enrollment.verify(&me, &*code).await.unwrap_err();

    let mfa = interrupted(&tenant).await;
    let otp = tenant.otp(tenant.user_email()).unwrap();
    let login = auth(&tenant).token(&MfaOtp::new(mfa.mfa_token, otp)).await;
    login.unwrap();

    let rename = UpdateAuthenticationMethod::default().name("Phone of Ada");
    let renamed = me
        .authentication_methods()
        .update(id, &rename)
        .await
        .unwrap();
    assert_eq!(Json::new(&renamed).unwrap()["name"], "Phone of Ada");
    me.authentication_methods().delete(id).await.unwrap();
    log_in(&tenant, API, "openid").await.unwrap();
}

#[tokio::test]
async fn phones_email_push_and_recovery_codes_are_enrolled_and_asked_for() {
    let tenant = tenant().await;
    let (me, auth) = (me(&tenant).await, auth(&tenant));
    let phone = me.enroll_phone("+491701234567", PhoneAuthenticationMethod::Voice);
    let phone = phone.await.unwrap();
    let code = tenant.last_code("+491701234567").unwrap();
    phone.verify(&me, code).await.unwrap();
    let email = me.enroll_email("ada@example.com").await.unwrap();
    let code = tenant.last_code("ada@example.com").unwrap();
    email.verify(&me, code).await.unwrap();
    let push = me.enroll_push().await.unwrap();
    // The user has not responded yet.
    push.confirm(&me).await.unwrap_err();
    tenant.answer_push(tenant.user_email(), true).unwrap();
    push.confirm(&me).await.unwrap();
    let recovery = me.enroll_recovery_code().await.unwrap();
    let recovery_code = recovery.recovery_code().unwrap().clone();
    recovery.confirm(&me).await.unwrap();
    let expected = [
        "password",
        "phone",
        "email",
        "push-notification",
        "recovery-code",
    ];
    assert_eq!(types(&me).await, expected);

    // Log in with the code from an email.
    let mfa = interrupted(&tenant).await;
    let factors = auth.mfa(mfa.mfa_token.clone());
    let known = factors.authenticators().await.unwrap();
    let email = known
        .iter()
        .find(|one| one.id.starts_with("email|"))
        .unwrap();
    let request = RequestChallenge::oob().authenticator_id(&email.id);
    let challenge = factors.request_challenge(&request).await.unwrap();
    let code = tenant.last_code("ada@example.com").unwrap();
    let grant = MfaOob::new(mfa.mfa_token, challenge.oob_code.unwrap()).binding_code(code);
    auth.token(&grant).await.unwrap();
    // Log in with the recovery code.
    let mfa = interrupted(&tenant).await;
    let grant = MfaRecoveryCode::new(mfa.mfa_token, recovery_code);
    auth.token(&grant).await.unwrap();
}

#[tokio::test]
async fn a_passkey_is_enrolled_and_logs_in() {
    let tenant = tenant().await;
    let me = me(&tenant).await;
    let browser = VirtualAuthenticator::new("http://localhost:3000");
    let enroll = async |browser: &VirtualAuthenticator| {
        let method = CreatePasskeyAuthenticationMethod::default().use_exclude_credentials(true);
        let enrollment = kept(&me.enroll_passkey(method).await.unwrap());
        let options = enrollment.options().as_json().decode().unwrap();
        let created = browser
            .create(&options)
            .map_err(|error| error.to_string())?;
        let credential = Json::new(&created).unwrap();
        let method = enrollment.verify(&me, &credential).await;
        method.map_err(|error| error.to_string())
    };
    let method = enroll(&browser).await.unwrap();
    let AuthenticationMethod::Passkey(passkey) = &method else {
        panic!("{method:?}");
    };
    assert_eq!(passkey.relying_party_id.as_deref(), Some("localhost"));
    // The same authenticator cannot be enrolled again.
    let again = enroll(&browser).await.unwrap_err();
    assert!(again.contains("exclude"), "{again}");
    // A page of another origin cannot create a passkey for this tenant.
    let stranger = VirtualAuthenticator::new("https://localhost.example.com");
    let refused = enroll(&stranger).await.unwrap_err();
    assert!(refused.contains("origin"), "{refused}");
    assert_eq!(types(&me).await, ["password", "passkey"]);

    let auth = auth(&tenant);
    let log_in = async || {
        let challenge = auth.passkeys().start_login(&StartPasskeyLogin::new()).await;
        let challenge = challenge.unwrap();
        let options = challenge
            .authn_params_public_key
            .as_json()
            .decode()
            .unwrap();
        let answer = Json::new(&browser.get(&options).unwrap()).unwrap();
        let grant = Passkey::new(challenge.auth_session, answer).scope("openid");
        auth.token(&grant).await
    };
    let login = log_in().await.unwrap();
    let who = auth.userinfo(&login.access_token).await.unwrap();
    assert_eq!(who.sub, tenant.user_id(tenant.user_email()).unwrap());
    let id = passkey.id.as_deref().unwrap();
    me.authentication_methods().delete(id).await.unwrap();
    log_in().await.unwrap_err();
}

/// Enables connected accounts for a connection, as an administrator does.
async fn enable(tenant: &Tenant) {
    let management = ManagementClient::builder(tenant.domain())
        .client_credentials(tenant.client_id(), tenant.client_secret())
        .build()
        .unwrap();
    let mut connections = management.connections().list().items();
    while let Some(connection) = connections.next().await {
        let connection = connection.unwrap();
        if connection.name.as_deref() == Some("google-oauth2") {
            let change = UpdateConnection {
                connected_accounts: Some(ConnectionConnectedAccounts::new(true)),
                ..Default::default()
            };
            let id = connection.id.unwrap();
            management.connections().update(&id, &change).await.unwrap();
            return;
        }
    }
    panic!("no such connection");
}

#[tokio::test]
async fn an_account_is_connected_and_used_by_the_token_vault() {
    let tenant = tenant().await;
    let auth = auth(&tenant);
    // An API acts for the user whose access token it received.
    let came = log_in(&tenant, API, "openid offline_access").await.unwrap();
    let source = auth.on_behalf_of_source(came.access_token.clone(), audience(&tenant));
    let me = as_user(&tenant, source.scope(SCOPES));
    let account =
        || CreateConnectedAccounts::new("google-oauth2", CONNECTED).scopes(["calendar.readonly"]);
    let disabled = me.connect_account(account()).await.unwrap_err();
    let wrong = disabled.api().unwrap().validation_errors().next().unwrap();
    assert_eq!(wrong.pointer.as_deref(), Some("/connection"));
    enable(&tenant).await;
    let connections = me
        .connected_accounts()
        .connections()
        .list()
        .collect()
        .await
        .unwrap();
    assert_eq!(connections.len(), 1);

    let vault = FederatedConnectionAccessToken::with_refresh_token(
        "google-oauth2",
        came.refresh_token.unwrap(),
    );
    let missing = auth.token(&vault).await.unwrap_err();
    assert!(
        missing.to_string().contains("connected no account"),
        "{missing}"
    );

    // One user refuses, and another returns with the response of a different browser.
    let pending = me.connect_account(account()).await.unwrap();
    let back = tenant.refuse_account(pending.url()).unwrap();
    let refused = pending.complete(&me, query(&back)).await.unwrap_err();
    assert!(matches!(refused, ConnectError::Refused { .. }), "{refused}");
    let pending: PendingConnection = kept(&me.connect_account(account()).await.unwrap());
    let back = tenant.connect_account(pending.url()).unwrap();
    let foreign = me.connect_account(account()).await.unwrap();
    let mixed_up = foreign.complete(&me, query(&back)).await.unwrap_err();
    assert!(matches!(mixed_up, ConnectError::State), "{mixed_up}");

    let connected = pending.complete(&me, query(&back)).await.unwrap();
    assert_eq!(connected.connection.as_deref(), Some("google-oauth2"));
    // The code can be used only once.
    pending.complete(&me, query(&back)).await.unwrap_err();
    let known = me.connected_accounts().list().collect().await.unwrap();
    assert_eq!(known[0].id, connected.id);
    let token = auth.token(&vault).await.unwrap();
    assert_eq!(token.scope.as_deref(), Some("calendar.readonly"));

    let id = connected.id.unwrap();
    me.connected_accounts().delete(&id).await.unwrap();
    auth.token(&vault).await.unwrap_err();
}

fn query(url: &str) -> &str {
    url.split_once('?').unwrap().1
}

#[tokio::test]
async fn consents_and_organizations_are_the_users_own() {
    let tenant = tenant().await;
    let me = me(&tenant).await;
    let user = tenant.user_id(tenant.user_email()).unwrap();
    assert!(
        me.consents()
            .list()
            .await
            .unwrap()
            .consents
            .unwrap()
            .is_empty()
    );
    let request = StartBackchannelLogin::new(&user, "Pay 10")
        .scope("openid")
        .audience(API);
    auth(&tenant)
        .start_backchannel_login(&request)
        .await
        .unwrap();
    let consents = me.consents().list().await.unwrap().consents.unwrap();
    let details = consents[0].requested_details.as_ref().unwrap();
    assert_eq!(details.binding_message.as_deref(), Some("Pay 10"));
    let id = consents[0].id.as_deref().unwrap();
    assert_eq!(me.consents().get(id).await.unwrap(), consents[0]);
    assert!(me.consents().get("cns_x").await.unwrap_err().is_not_found());

    assert!(
        me.organizations()
            .list()
            .collect()
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn tokens_are_bound_to_a_key() {
    let application = Application::confidential("bound", "s3cret").require_dpop();
    let tenant = Tenant::builder()
        .application(application)
        .require_dpop_nonce();
    let tenant = tenant.start().await.unwrap();
    let key = DpopKey::generate().unwrap();
    let auth = AuthenticationClient::builder(tenant.domain())
        .client_id("bound")
        .client_secret("s3cret")
        .build()
        .unwrap()
        .with_dpop(&key);
    let password = PasswordRealm::new(tenant.user_email(), tenant.user_password(), DATABASE);
    let password = password.audience(audience(&tenant)).scope(SCOPES);
    let tokens = auth.token(&password).await.unwrap();
    assert_eq!(tokens.token_type, "DPoP");
    let source = auth.refresh_token_source(tokens.refresh_token.unwrap());
    let build = |key: Option<DpopKey>| {
        let builder = MyAccountClient::builder(tenant.domain()).token_source(source.clone());
        let builder = match key {
            Some(key) => builder.http(|http| http.attempt_layer(DpopLayer::new(key))),
            None => builder,
        };
        builder.build().unwrap()
    };
    let me = build(Some(key));
    assert_eq!(types(&me).await, ["password"]);
    // The tenant requires a new nonce, and the client sends it.
    tenant.rotate_dpop_nonce();
    assert_eq!(types(&me).await, ["password"]);
    // The token is useless without the key, and with another key.
    let other = DpopKey::generate().unwrap();
    for thief in [build(None), build(Some(other))] {
        let error = thief.authentication_methods().list().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    }
}

#[tokio::test]
async fn a_call_needs_a_valid_token_its_scope_and_a_valid_body() {
    let tenant = tenant().await;
    let (me_audience, user) = (audience(&tenant), tenant.user_email());
    let shared = MyAccountClient::builder(tenant.domain())
        .shared()
        .build()
        .unwrap();
    for (audience, scope, status, code) in [
        (API, "openid", 401, "A0E-401-0003"),
        (&*me_audience, "openid", 403, "A0E-403-0002"),
    ] {
        let token = log_in(&tenant, audience, scope).await.unwrap().access_token;
        let me = shared.with_token(&token).unwrap();
        let error = me.factors().list().await.unwrap_err();
        assert_eq!(error.status().map(|it| it.as_u16()), Some(status));
        assert_eq!(error.api().unwrap().code(), Some(code));
    }
    let token = log_in(&tenant, &me_audience, SCOPES)
        .await
        .unwrap()
        .access_token;
    let me = shared.with_token(&token).unwrap();
    let error = me.authentication_methods().get("totp|x").await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.api().unwrap().title(), Some("Not Found"));
    // A blocked user cannot log in.
    tenant.block_user(user, true).unwrap();
    log_in(&tenant, &me_audience, SCOPES).await.unwrap_err();
}
