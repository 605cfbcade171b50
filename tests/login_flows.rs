//! Logins from start to verified user, against a tenant in this process: with a code, PKCE, and pushed
//! requests, with signed requests, on another device, over a backchannel, and bound to a key.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure in a helper is a failure of the test"
)]

use std::time::Duration;

use auth0::authentication::grant::DeviceCode;
use auth0::authentication::{
    AuthenticationClient, AuthenticationClientBuilder, AuthenticationError, AuthorizationDetail,
    Authorize, CallbackError, DpopKey, ErrorExt, Invitation, LoginError, PendingLogin, PollError,
    PrivateKey, SharedSigner, SigningAlgorithm, StartBackchannelLogin, StartDeviceLogin,
    StartedLogin,
};
use auth0::core::WithSecrets;
use auth0::management::ManagementClient;
use auth0::management::organizations::{
    CreateOrganizationInvitation, OrganizationInvitationInvitee, OrganizationInvitationInviter,
};
use auth0::verify::ErrorKind;
use auth0_testing::{Application, Tenant};
use josekit::jws::RS256;
use serde_json::Value;
use tokio::time::{Instant, advance, sleep};

const CALLBACK: &str = "https://app.example.com/callback";
const API: &str = "urn:api";

fn web() -> Application {
    Application::confidential("web", "s3cret").callback(CALLBACK)
}

async fn tenant(application: Application) -> Tenant {
    let tenant = Tenant::builder().application(application).api(API);
    let tenant = tenant
        .organization("org_1", "acme")
        .organization("org_2", "other");
    tenant.start().await.unwrap()
}

fn builder(tenant: &Tenant) -> AuthenticationClientBuilder {
    AuthenticationClient::builder(tenant.domain())
        .client_id("web")
        .client_secret("s3cret")
}

fn client(tenant: &Tenant) -> AuthenticationClient {
    builder(tenant).build().unwrap()
}

/// Returns the URL that the tenant redirects the browser to after the user has logged in.
fn log_in(tenant: &Tenant, login: &StartedLogin) -> String {
    tenant.log_in(login.url(), tenant.user_email()).unwrap()
}

/// Returns the login as a session would store and restore it.
fn kept(login: &StartedLogin) -> PendingLogin {
    let text = serde_json::to_string(&WithSecrets(login.pending())).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[tokio::test]
async fn code_with_pkce_and_a_pushed_request() {
    let tenant = tenant(web().require_pushed_requests()).await;
    let auth = client(&tenant);
    let request = || {
        let request = auth
            .authorize(CALLBACK)
            .scope("openid profile offline_access");
        request
            .audience(API)
            .organization("org_1")
            .max_age(Duration::from_secs(600))
    };
    let login = request().push().await.unwrap();
    assert!(login.url().contains("request_uri=") && !login.url().contains("scope"));
    let callback = log_in(&tenant, &login);
    let pending = kept(&login);
    let completed = auth.complete_login(&pending, &callback).await.unwrap();
    let user_id = tenant.user_id(tenant.user_email()).unwrap();
    assert_eq!(completed.id_token.subject(), user_id);
    assert_eq!(completed.id_token.organization_id(), Some("org_1"));
    assert!(completed.tokens.refresh_token.is_some());

    // The code is used up.
    let again = auth.complete_login(&pending, &callback).await;
    let Err(LoginError::Exchange(error)) = again else {
        panic!("{again:?}");
    };
    assert_eq!(
        error.authentication(),
        Some(AuthenticationError::InvalidGrant)
    );

    // The application must push its requests, and the pushed request expires.
    let plain = request().start().unwrap();
    tenant.log_in(plain.url(), tenant.user_email()).unwrap_err();
    let late = request().push().await.unwrap();
    tenant.advance(Duration::from_secs(91));
    tenant.log_in(late.url(), tenant.user_email()).unwrap_err();
}

#[tokio::test]
async fn code_with_pkce_in_a_plain_url() {
    let tenant = tenant(Application::public("web").callback(CALLBACK)).await;
    let auth = AuthenticationClient::builder(tenant.domain())
        .client_id("web")
        .build()
        .unwrap();
    let login = auth.authorize(CALLBACK).start().unwrap();
    let callback = log_in(&tenant, &login);
    // Without its verifier, the code is useless.
    let thief = kept(
        &auth
            .authorize(CALLBACK)
            .state(login.pending().state())
            .start()
            .unwrap(),
    );
    let stolen = auth.complete_login(&thief, &callback).await;
    assert!(matches!(stolen, Err(LoginError::Exchange(_))), "{stolen:?}");

    let login = auth.authorize(CALLBACK).start().unwrap();
    let callback = log_in(&tenant, &login);
    let completed = auth.complete_login(&kept(&login), &callback).await;
    completed.unwrap();
}

/// Creates a request whose random values are the same each time.
fn fixed(auth: &AuthenticationClient) -> Authorize {
    auth.authorize(CALLBACK)
        .state("state")
        .nonce("nonce")
        .code_verifier("v".repeat(43))
}

#[tokio::test]
async fn answers_that_are_not_this_logins() {
    let tenant = tenant(web()).await;
    let auth = client(&tenant);
    let answered = async |begun: Authorize, remembered: Authorize| {
        let callback = log_in(&tenant, &begun.start().unwrap());
        let pending = kept(&remembered.start().unwrap());
        auth.complete_login(&pending, &callback).await
    };
    answered(fixed(&auth), fixed(&auth)).await.unwrap();

    let other_state = answered(fixed(&auth), fixed(&auth).state("other")).await;
    assert!(
        matches!(
            other_state,
            Err(LoginError::Callback(CallbackError::StateMismatch))
        ),
        "{other_state:?}"
    );
    let nowhere = || fixed(&auth).organization("org_unknown");
    let refused = answered(nowhere(), nowhere()).await;
    assert!(
        matches!(
            refused,
            Err(LoginError::Callback(CallbackError::Refused(_)))
        ),
        "{refused:?}"
    );
    let in_org_1 = || fixed(&auth).organization("org_1");
    answered(in_org_1(), in_org_1()).await.unwrap();
    answered(in_org_1(), fixed(&auth).organization("ACME"))
        .await
        .unwrap();
    for (begun, remembered, kind) in [
        (fixed(&auth), fixed(&auth).nonce("other"), ErrorKind::Nonce),
        (
            in_org_1(),
            fixed(&auth).organization("org_2"),
            ErrorKind::Organization,
        ),
        (fixed(&auth), in_org_1(), ErrorKind::Organization),
    ] {
        let outcome = answered(begun, remembered).await;
        let Err(LoginError::IdToken(error)) = outcome else {
            panic!("{outcome:?}");
        };
        assert_eq!(error.kind(), kind);
    }
}

#[tokio::test]
async fn an_answer_of_another_tenant_is_not_taken() {
    let (ours, theirs) = (tenant(web()).await, tenant(web()).await);
    let (auth, stranger) = (client(&ours), client(&theirs));
    let callback = log_in(&theirs, &fixed(&stranger).start().unwrap());
    let pending = kept(&fixed(&auth).start().unwrap());
    let mixed_up = auth.complete_login(&pending, &callback).await;
    assert!(
        matches!(
            mixed_up,
            Err(LoginError::Callback(CallbackError::IssuerMismatch { .. }))
        ),
        "{mixed_up:?}"
    );
    assert_eq!(ours.requests_to("POST", "/oauth/token"), 0);
    assert_eq!(theirs.requests_to("POST", "/oauth/token"), 0);
}

#[tokio::test]
async fn an_invitation_leads_into_its_organization() {
    let tenant = tenant(web()).await;
    let auth = client(&tenant);
    let management = ManagementClient::builder(tenant.domain())
        .client_credentials(tenant.client_id(), tenant.client_secret())
        .build()
        .unwrap();
    let invite = CreateOrganizationInvitation::new(
        OrganizationInvitationInviter::new("Grace"),
        OrganizationInvitationInvitee::new(tenant.user_email()),
        "web",
    );
    let invitations = management.organizations().invitations();
    invitations.create("org_1", &invite).await.unwrap();
    let uri = tenant.last_link(tenant.user_email()).unwrap();
    let invitation = Invitation::parse(&uri).unwrap().unwrap();
    let login = auth
        .authorize(CALLBACK)
        .invitation(&invitation)
        .start()
        .unwrap();
    let callback = log_in(&tenant, &login);
    let completed = auth.complete_login(&kept(&login), &callback).await;
    assert_eq!(completed.unwrap().id_token.organization_id(), Some("org_1"));
}

fn rsa() -> (SharedSigner, Value) {
    let pair = RS256.generate_key_pair(2048).unwrap();
    let jwk = pair.to_jwk_public_key().to_string();
    let pem = String::from_utf8(pair.to_pem_private_key()).unwrap();
    let key = PrivateKey::from_pem(SigningAlgorithm::Rs256, pem).unwrap();
    (SharedSigner::new(key), serde_json::from_str(&jwk).unwrap())
}

#[tokio::test]
async fn signed_requests_in_the_url_and_pushed() {
    let (key, jwk) = rsa();
    let tenant = tenant(Application::with_key("web", jwk).callback(CALLBACK)).await;
    let auth = AuthenticationClient::builder(tenant.domain()).client_id("web");
    let auth = auth.private_key_jwt(key).build().unwrap();
    let request = || auth.authorize(CALLBACK).max_age(Duration::from_secs(600));
    let in_the_url = request().sign().await.unwrap().start();
    let pushed = request().sign().await.unwrap().push().await.unwrap();
    for login in [in_the_url, pushed] {
        let callback = log_in(&tenant, &login);
        let completed = auth.complete_login(&kept(&login), &callback).await;
        completed.unwrap();
    }

    let (stranger, _) = rsa();
    let forged = request().sign_with(&stranger).await.unwrap();
    let error = forged.push().await.unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some("invalid_request_object"));
}

#[tokio::test]
async fn bound_to_a_key_from_the_request_to_the_userinfo() {
    let tenant = Tenant::builder()
        .application(web().require_dpop())
        .require_dpop_nonce();
    let tenant = tenant.start().await.unwrap();
    let key = DpopKey::generate().unwrap();
    let auth = builder(&tenant).dpop(&key).build().unwrap();
    let login = auth
        .authorize(CALLBACK)
        .scope("openid email")
        .dpop(&key)
        .start()
        .unwrap();
    let callback = log_in(&tenant, &login);
    let completed = auth.complete_login(&kept(&login), &callback).await;
    let tokens = completed.unwrap().tokens;
    assert_eq!(tokens.token_type, "DPoP");
    // One request to get the nonce, and one with the nonce.
    assert_eq!(tenant.requests_to("POST", "/oauth/token"), 2);

    let user = auth.userinfo(&tokens.access_token).await.unwrap();
    assert_eq!(user.email.as_deref(), Some(tenant.user_email()));
    tenant.rotate_dpop_nonce();
    auth.userinfo(&tokens.access_token).await.unwrap();

    // Without the key, neither the token nor the code can be used.
    client(&tenant)
        .userinfo(&tokens.access_token)
        .await
        .unwrap_err();
    let thief = builder(&tenant)
        .dpop(&DpopKey::generate().unwrap())
        .build()
        .unwrap();
    thief.userinfo(&tokens.access_token).await.unwrap_err();
    let login = auth.authorize(CALLBACK).dpop(&key).start().unwrap();
    let callback = log_in(&tenant, &login);
    let stolen = thief.complete_login(&kept(&login), &callback).await;
    assert!(matches!(stolen, Err(LoginError::Exchange(_))), "{stolen:?}");
}

/// Advances the paused clock automatically and quickly, but in small steps: a runtime that is never idle does
/// not jump to the next timer while a socket is pending.
fn let_time_pass() {
    tokio::spawn(async {
        loop {
            for _ in 0..200 {
                tokio::task::yield_now().await;
            }
            advance(Duration::from_millis(100)).await;
        }
    });
}

/// Returns a client with very long timeouts, because the clock is fast.
fn patient(tenant: &Tenant) -> AuthenticationClient {
    let hour = Duration::from_secs(3600);
    let builder = builder(tenant).http(|http| http.no_deadline().attempt_timeout(hour));
    builder.build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_login_on_another_device() {
    let_time_pass();
    let tenant = tenant(web()).await;
    let auth = patient(&tenant);
    let request = StartDeviceLogin::new().scope("openid").audience(API);
    let device = auth.start_device_login(&request).await.unwrap();
    let begun = Instant::now();
    let (tokens, ()) = tokio::join!(auth.poll_device_login(&device), async {
        sleep(Duration::from_secs(2)).await;
        // Another request is sent, so the poller's next request is too early.
        let meddling = auth
            .token(&DeviceCode::new(&device.device_code))
            .await
            .unwrap_err();
        let pending = AuthenticationError::AuthorizationPending;
        assert_eq!(meddling.authentication(), Some(pending));
        tenant
            .approve_device(&device.user_code, tenant.user_email())
            .unwrap();
    });
    assert!(tokens.unwrap().id_token.is_some());
    assert!(begun.elapsed() >= Duration::from_secs(5));

    let device = auth.start_device_login(&request).await.unwrap();
    let begun = Instant::now();
    let asked = tenant.requests_to("POST", "/oauth/token");
    let (tokens, ()) = tokio::join!(auth.poll_device_login(&device), async {
        sleep(Duration::from_secs(2)).await;
        auth.token(&DeviceCode::new(&device.device_code))
            .await
            .unwrap_err();
        sleep(Duration::from_secs(5)).await;
        tenant
            .approve_device(&device.user_code, tenant.user_email())
            .unwrap();
    });
    tokens.unwrap();
    // After 5 s, the tenant responded with `slow_down`; the next request followed 10 s later.
    assert!(
        begun.elapsed() >= Duration::from_secs(15),
        "{:?}",
        begun.elapsed()
    );
    assert_eq!(tenant.requests_to("POST", "/oauth/token") - asked, 3);
}

#[tokio::test(start_paused = true)]
async fn a_login_on_another_device_that_comes_to_nothing() {
    let_time_pass();
    let tenant = tenant(web()).await;
    let auth = patient(&tenant);
    let device = auth
        .start_device_login(&StartDeviceLogin::new())
        .await
        .unwrap();
    tenant.deny_device(&device.user_code).unwrap();
    let denied = auth.poll_device_login(&device).await;
    assert!(matches!(denied, Err(PollError::Denied(_))), "{denied:?}");

    let device = auth
        .start_device_login(&StartDeviceLogin::new())
        .await
        .unwrap();
    tenant.advance(Duration::from_secs(900));
    let expired = auth.poll_device_login(&device).await;
    assert!(
        matches!(expired, Err(PollError::Expired(Some(_)))),
        "{expired:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_login_by_backchannel() {
    let_time_pass();
    let tenant = tenant(web()).await;
    let auth = patient(&tenant);
    let user_id = tenant.user_id(tenant.user_email()).unwrap();
    let details = [AuthorizationDetail::new("money_transfer")
        .member("amount", &3)
        .unwrap()];
    let request = StartBackchannelLogin::new(&user_id, "Order 4711")
        .audience(API)
        .authorization_details(details.clone())
        .requested_expiry(Duration::from_secs(60));
    let login = auth.start_backchannel_login(&request).await.unwrap();
    assert_eq!(login.expires_in, Some(60));
    let (tokens, ()) = tokio::join!(auth.poll_backchannel_login(&login), async {
        sleep(Duration::from_secs(7)).await;
        let message = tenant.approve_back_channel(tenant.user_email()).unwrap();
        assert_eq!(message, "Order 4711");
    });
    let tokens = tokens.unwrap();
    let granted = tokens.authorization_details.unwrap();
    let granted: Vec<AuthorizationDetail> = granted.decode().unwrap();
    assert_eq!(granted, details);

    let login = auth.start_backchannel_login(&request).await.unwrap();
    tenant.deny_back_channel(tenant.user_email()).unwrap();
    let denied = auth.poll_backchannel_login(&login).await;
    assert!(matches!(denied, Err(PollError::Denied(_))), "{denied:?}");

    let login = auth.start_backchannel_login(&request).await.unwrap();
    let unanswered = auth.poll_backchannel_login(&login).await;
    assert!(
        matches!(unanswered, Err(PollError::Expired(_))),
        "{unanswered:?}"
    );
}
