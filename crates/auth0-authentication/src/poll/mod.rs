//! Logins that happen elsewhere, on another device or in another channel, and are asked about until
//! they have an outcome.

mod backchannel;
mod device;
mod pace;

use auth0_core::Error;

pub use backchannel::{BackchannelLogin, StartBackchannelLogin};
pub use device::{DeviceLogin, StartDeviceLogin};

use crate::grant::Grant;
use crate::{AuthenticationClient, TokenCall, TokenResponse};
use pace::{Pace, Timing};

/// Why no tokens came of a login that happens elsewhere.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PollError {
    /// The user said no, or a rule of the tenant's did (`access_denied`).
    #[error("the login was denied")]
    Denied(#[source] Error),
    /// The user took longer than the code is valid (`expired_token`): begin again. Where the last
    /// questions had no answer, the reason is the source.
    #[error("the login was not finished before its code expired")]
    Expired(#[source] Option<Error>),
    /// Asking failed for another reason, and would fail again.
    #[error("the login cannot be asked about")]
    Failed(#[source] Error),
}

/// Asks until there is an outcome. Dropping the future stops it: there is no task behind it.
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
