// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListTokenExchangeProfileParams;
use super::{CreateTokenExchangeProfile, TokenExchangeProfile, UpdateTokenExchangeProfile};
use crate::handle::Handle;

/// Token exchange profiles: which tokens of others applications may exchange, and which action
/// decides.
#[derive(Debug, Clone)]
pub struct TokenExchangeProfiles(pub(crate) Handle);

impl TokenExchangeProfiles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists token exchange profiles.
    ///
    /// `GET /token-exchange-profiles`, scope `read:token_exchange_profiles`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/token-exchange-profiles/get-token-exchange-profiles)
    pub fn list(&self) -> Pager<TokenExchangeProfile> {
        self.list_with(&ListTokenExchangeProfileParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        params: &ListTokenExchangeProfileParams,
    ) -> Pager<TokenExchangeProfile> {
        self.0.list(
            Operation::get("/token-exchange-profiles"),
            "token_exchange_profiles",
            params.paging(),
        )
    }

    /// Creates a token exchange profile.
    ///
    /// Its action must have the trigger for custom token exchange, and stays the same for good.
    ///
    /// `POST /token-exchange-profiles`, scope `create:token_exchange_profiles`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/token-exchange-profiles/post-token-exchange-profiles)
    ///
    /// # Errors
    ///
    /// - 409: There is a profile with this subject token type already.
    pub fn create(
        &self,
        token_exchange_profile: &CreateTokenExchangeProfile,
    ) -> Call<TokenExchangeProfile> {
        self.0
            .call(Operation::post("/token-exchange-profiles").json(token_exchange_profile))
    }

    /// Gets a token exchange profile.
    ///
    /// `GET /token-exchange-profiles/{id}`, scope `read:token_exchange_profiles`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/token-exchange-profiles/get-token-exchange-profiles-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The token exchange profile does not exist.
    pub fn get(&self, id: &str) -> Call<TokenExchangeProfile> {
        self.0
            .call(Operation::get("/token-exchange-profiles/{id}").path(id))
    }

    /// Deletes a token exchange profile; its action stays.
    ///
    /// `DELETE /token-exchange-profiles/{id}`, scope `delete:token_exchange_profiles`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/token-exchange-profiles/delete-token-exchange-profiles-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/token-exchange-profiles/{id}").path(id))
    }

    /// Changes the name or the subject token type of a token exchange profile.
    ///
    /// `PATCH /token-exchange-profiles/{id}`, scope `update:token_exchange_profiles`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/token-exchange-profiles/patch-token-exchange-profiles-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The token exchange profile does not exist.
    /// - 409: There is a profile with this subject token type already.
    pub fn update(
        &self,
        id: &str,
        token_exchange_profile: &UpdateTokenExchangeProfile,
    ) -> Call<()> {
        self.0.command(
            Operation::patch("/token-exchange-profiles/{id}")
                .path(id)
                .json(token_exchange_profile),
        )
    }
}
