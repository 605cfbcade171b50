//! Session transfer: exchanges the refresh token of a native application for a session in a browser
//! ([guide](https://auth0.com/docs/authenticate/single-sign-on/native-to-web)).

use serde_json::{Value, json};

use crate::random;
use crate::state::TenantState;
use crate::store::grant::UserGrant;

pub(crate) const TOKEN_TYPE: &str = "urn:auth0:params:oauth:token-type:session_transfer_token";

/// The parameter of `/authorize` that contains the token.
pub(crate) const PARAMETER: &str = "session_transfer_token";

/// The lifetime of a token in seconds. It can be used only once.
const LIFETIME: u64 = 60;

/// Returns the `audience` with which a refresh token is exchanged for a session-transfer token.
pub(crate) fn audience(state: &TenantState) -> String {
    let host = state.host();
    format!("urn:{host}:session_transfer")
}

/// Issues a token that starts a session for the user of the grant.
pub(crate) fn issue(state: &TenantState, grant: &UserGrant) -> Value {
    let token = random::base64url(32);
    let expires_at = state.now() + LIFETIME;
    state
        .flows
        .session_transfers
        .put(token.clone(), grant.clone(), expires_at);
    json!({
        "access_token": token,
        "issued_token_type": TOKEN_TYPE,
        "token_type": "N_A",
        "expires_in": LIFETIME,
    })
}
