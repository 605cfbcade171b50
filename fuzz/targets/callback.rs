//! Callbacks of logins: nothing is taken for an answer that does not carry the login's own state.

use std::sync::LazyLock;

use auth0::authentication::{AuthenticationClient, Invitation, PendingLogin, callback_state};
use auth0::core::BoxError;
use auth0::core::bytes::Bytes;
use auth0::core::http::{Request, Response};

const STATE: &str = "st";

static PENDING: LazyLock<PendingLogin> = LazyLock::new(|| {
    let nobody = |_: Request<Bytes>| async { Ok::<_, BoxError>(Response::<Bytes>::default()) };
    let client = AuthenticationClient::builder("tenant.eu.auth0.com")
        .client_id("client")
        .http(|http| http.service(tower::service_fn(nobody)))
        .build()
        .expect("a client");
    let request = client.authorize("https://app.example.com/callback");
    request
        .state(STATE)
        .start()
        .expect("a login")
        .into_parts()
        .1
});

/// The input is the URL, query or form.
pub(crate) fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let _ = Invitation::parse(text);
    let state = callback_state(text);
    if let Ok(response) = PENDING.callback(text) {
        assert_eq!(state.expect("a state").expose(), STATE);
        // What was not asked for is not in it.
        assert!(response.code.is_some());
        assert!(response.id_token.is_none() && response.access_token.is_none());
    }
}
