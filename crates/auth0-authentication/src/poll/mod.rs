//! Logins on another device or channel, and polling for their outcome.

mod backchannel;
mod device;
mod pace;

use auth0_core::Error;

pub use backchannel::{BackchannelLogin, StartBackchannelLogin};
pub use device::{DeviceLogin, StartDeviceLogin};

use crate::grant::Grant;
use crate::{AuthenticationClient, TokenCall, TokenResponse};
use pace::{Pace, Timing};

/// The reason why a login on another device or channel produced no tokens.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PollError {
    /// The user or a rule of the tenant denied access (`access_denied`).
    #[error("the login was denied")]
    Denied(#[source] Error),
    /// The code expired before the user decided (`expired_token`); start over. If the last requests failed,
    /// the source is their error.
    #[error("the login was not finished before its code expired")]
    Expired(#[source] Option<Error>),
    /// Polling failed for another reason that a retry would not resolve.
    #[error("polling for the login failed")]
    Failed(#[source] Error),
}

/// Polls until the login succeeds or fails. Dropping the future stops polling, because no task runs in the
/// background.
async fn poll<G: Grant>(
    client: &AuthenticationClient,
    grant: &G,
    timing: Timing,
    subject: Option<&str>,
) -> Result<TokenResponse, PollError> {
    let mut pace = Pace::new(timing);
    loop {
        pace.wait().await?;
        match expecting(client.token(grant), subject).await {
            Ok(tokens) => return Ok(tokens),
            Err(error) => pace.go_on_after(error)?,
        }
    }
}

#[cfg(feature = "verify")]
fn expecting(call: TokenCall, subject: Option<&str>) -> TokenCall {
    match subject {
        Some(subject) => call.expecting(auth0_verify::Expect::without_nonce().subject(subject)),
        None => call,
    }
}

#[cfg(not(feature = "verify"))]
fn expecting(call: TokenCall, _: Option<&str>) -> TokenCall {
    call
}
