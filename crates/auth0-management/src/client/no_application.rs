//! Without the feature `client-credentials` no client gets tokens for itself.

use auth0_core::{ClientBuilder, Error};

#[derive(Debug, Default)]
pub(super) struct Application {}

impl Application {
    #[allow(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "as with the feature"
    )]
    pub(super) fn add_to(self, client: ClientBuilder) -> Result<ClientBuilder, Error> {
        Ok(client)
    }
}
