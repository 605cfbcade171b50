// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::{BlacklistedToken, CreateBlacklistedToken};
use crate::handle::Handle;

/// Access tokens that count as revoked although they have not expired.
#[derive(Debug, Clone)]
pub struct Blacklists(pub(crate) Handle);

impl Blacklists {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the IDs of revoked tokens for one audience, which is an application's ID.
    ///
    /// `GET /blacklists/tokens`, scope `blacklist:tokens`.
    /// [Reference](https://auth0.com/docs/api/management/v2/blacklists/get-tokens)
    pub fn get(&self, aud: &str) -> Call<Vec<BlacklistedToken>> {
        self.0
            .call(Operation::get("/blacklists/tokens").query("aud", aud))
    }

    /// Counts a token as revoked, by its ID and audience.
    ///
    /// `POST /blacklists/tokens`, scope `blacklist:tokens`.
    /// [Reference](https://auth0.com/docs/api/management/v2/blacklists/post-tokens)
    pub fn create(&self, blacklisted_token: &CreateBlacklistedToken) -> Call<()> {
        self.0
            .command(Operation::post("/blacklists/tokens").json(blacklisted_token))
    }
}
