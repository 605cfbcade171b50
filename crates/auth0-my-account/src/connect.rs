//! Connecting an account at another provider: a start, a trip of the browser, an end.

use std::fmt::Write as _;

use auth0_core::{Error, ErrorKind, Secret};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::MyAccountClient;
use crate::connected_accounts::{
    CodeChallengeMethod, CompleteConnectedAccounts, ConnectedAccount, CreateConnectedAccounts,
};

/// A connection of an account that waits for the browser to come back.
///
/// Store it in the user's session with [`Json::new`](crate::Json::new), which writes the secrets in it, in a
/// place that only the server reads.
///
/// ```no_run
/// # async fn run(me: auth0_my_account::MyAccountClient) -> Result<(), Box<dyn std::error::Error>> {
/// use auth0_my_account::connected_accounts::CreateConnectedAccounts;
/// use auth0_my_account::{Json, PendingConnection};
///
/// let account = CreateConnectedAccounts::new("google-oauth2", "https://app.example.com/connected")
///     .scopes(["https://www.googleapis.com/auth/calendar"]);
/// let pending = me.connect_account(account).await?;
/// let stored = Json::new(&pending)?;
/// println!("redirect the browser to {}", pending.url());
///
/// // In the request with which the browser comes back:
/// let pending: PendingConnection = stored.decode()?;
/// let account = pending.complete(&me, "connect_code=abc&state=xyz").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[must_use = "the account is connected only once the browser has been to `url` and back"]
pub struct PendingConnection {
    url: Secret,
    auth_session: Secret,
    redirect_uri: String,
    state: Secret,
    code_verifier: Secret,
}

impl PendingConnection {
    /// The address that the browser goes to; the ticket in it is for this user only.
    pub fn url(&self) -> &str {
        self.url.expose()
    }

    /// Connects the account, with the query of the address that the browser came back to.
    ///
    /// # Errors
    ///
    /// If the query does not belong to this connection, the user or the provider refused, or the call
    /// fails.
    pub async fn complete(
        &self,
        me: &MyAccountClient,
        query: &str,
    ) -> Result<ConnectedAccount, ConnectError> {
        let parameter = |name: &str| {
            let mut pairs = query.trim_start_matches('?').split('&');
            pairs.find_map(|pair| {
                let (key, value) = pair.split_once('=')?;
                (key == name).then(|| {
                    let spaced = value.replace('+', " ");
                    percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
                })
            })
        };
        let state = parameter("state").map(Secret::from);
        if state.as_ref() != Some(&self.state) {
            return Err(ConnectError::State);
        }
        if let Some(error) = parameter("error") {
            return Err(ConnectError::Refused {
                error,
                description: parameter("error_description"),
            });
        }
        let code = parameter("connect_code").ok_or(ConnectError::NoCode)?;
        let request =
            CompleteConnectedAccounts::new(self.auth_session.clone(), code, &self.redirect_uri)
                .code_verifier(self.code_verifier.clone());
        Ok(me.connected_accounts().complete(&request).await?)
    }
}

/// Without the ticket in the address.
impl std::fmt::Debug for PendingConnection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PendingConnection")
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}

/// The reason why an account was not connected.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// The `state` is missing or another one: the request does not come from the browser that was sent, or
    /// belongs to another connection.
    #[error("the `state` does not match this connection")]
    State,
    /// The user or the provider refused.
    #[error("the account was not connected: {error}{}", description_of(.description.as_ref()))]
    Refused {
        /// Code of the error, such as `access_denied`.
        error: String,
        /// Explanation, for developers.
        description: Option<String>,
    },
    /// There is neither a code nor an error.
    #[error("the query has no `connect_code`")]
    NoCode,
    /// The last call failed.
    #[error(transparent)]
    Call(#[from] Error),
}

fn description_of(description: Option<&String>) -> String {
    description.map_or_else(String::new, |text| format!(" ({text})"))
}

impl MyAccountClient {
    /// Starts connecting an account. `state` and the PKCE challenge are made here and override those of
    /// the request.
    ///
    /// # Errors
    ///
    /// Those of a call; of kind [`Decode`](ErrorKind::Decode) if the response has no address for the
    /// browser.
    pub async fn connect_account(
        &self,
        account: CreateConnectedAccounts,
    ) -> Result<PendingConnection, Error> {
        let (state, code_verifier) = (random()?, random()?);
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(code_verifier.expose()));
        let account = account
            .state(state.expose())
            .code_challenge(challenge)
            .code_challenge_method(CodeChallengeMethod::S256);
        let redirect_uri = account.redirect_uri.clone();
        let started = self.connected_accounts().create(&account).await?;
        let connect_uri = started.connect_uri.ok_or_else(|| lacks("connect_uri"))?;
        let ticket = started.connect_params.and_then(|params| params.ticket);
        let ticket = ticket.ok_or_else(|| lacks("connect_params.ticket"))?;
        let mut url = connect_uri;
        url.push(if url.contains('?') { '&' } else { '?' });
        // Writing to a string does not fail.
        let _ = write!(
            url,
            "ticket={}",
            utf8_percent_encode(ticket.expose(), NON_ALPHANUMERIC)
        );
        Ok(PendingConnection {
            url: url.into(),
            auth_session: started.auth_session.ok_or_else(|| lacks("auth_session"))?,
            redirect_uri,
            state,
            code_verifier,
        })
    }
}

fn lacks(member: &str) -> Error {
    let message = format!("the response to the start of a connection has no `{member}`");
    Error::new(ErrorKind::Decode, message)
}

/// 32 random bytes in 43 characters (RFC 7636 section 4.1).
fn random() -> Result<Secret, Error> {
    let mut bytes = [0; 32];
    getrandom::getrandom(&mut bytes).map_err(|cause| {
        let message = format!("the operating system returned no random numbers: {cause}");
        Error::new(ErrorKind::Other, message)
    })?;
    Ok(URL_SAFE_NO_PAD.encode(bytes).into())
}
