// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListRefreshTokensParams;
use super::{RevokeRefreshTokens, UpdateRefreshToken};
use crate::generated::shared::RefreshToken;
use crate::handle::Handle;

/// Refresh tokens that the tenant has issued. Their values are never in an answer.
#[derive(Debug, Clone)]
pub struct RefreshTokens(pub(crate) Handle);

impl RefreshTokens {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the refresh tokens of a user.
    ///
    /// `GET /refresh-tokens`, scope `read:refresh_tokens`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/refresh-tokens/get-refresh-tokens)
    ///
    /// # Query
    ///
    /// - `user_id`: Only what belongs to the user with this ID.
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn list(&self, user_id: &str) -> Pager<RefreshToken> {
        self.list_with(user_id, &ListRefreshTokensParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        user_id: &str,
        params: &ListRefreshTokensParams,
    ) -> Pager<RefreshToken> {
        self.0.list(
            params.apply(Operation::get("/refresh-tokens").query("user_id", user_id)),
            "refresh_tokens",
            params.paging(),
        )
    }

    /// Revokes many refresh tokens: those with the IDs given, or all of a user, an application or both.
    ///
    /// The work goes on after the answer.
    ///
    /// `POST /refresh-tokens/revoke`, scope `delete:refresh_tokens`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/refresh-tokens/revoke-refresh-tokens)
    pub fn revoke(&self, request: &RevokeRefreshTokens) -> Call<()> {
        self.0
            .command(Operation::post("/refresh-tokens/revoke").json(request))
    }

    /// Gets what is known about a refresh token.
    ///
    /// `GET /refresh-tokens/{id}`, scope `read:refresh_tokens`.
    /// [Reference](https://auth0.com/docs/api/management/v2/refresh-tokens/get-refresh-token)
    ///
    /// # Errors
    ///
    /// - 404: The refresh token does not exist.
    pub fn get(&self, id: &str) -> Call<RefreshToken> {
        self.0.call(Operation::get("/refresh-tokens/{id}").path(id))
    }

    /// Revokes a refresh token.
    ///
    /// Access tokens it was exchanged for stay good until they expire.
    ///
    /// `DELETE /refresh-tokens/{id}`, scope `delete:refresh_tokens`.
    /// [Reference](https://auth0.com/docs/api/management/v2/refresh-tokens/delete-refresh-token)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/refresh-tokens/{id}").path(id))
    }

    /// Replaces the metadata of a refresh token.
    ///
    /// `PATCH /refresh-tokens/{id}`, scope `update:refresh_tokens`.
    /// [Reference](https://auth0.com/docs/api/management/v2/refresh-tokens/patch-refresh-tokens-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The refresh token does not exist.
    pub fn update(&self, id: &str, refresh_token: &UpdateRefreshToken) -> Call<RefreshToken> {
        self.0.call(
            Operation::patch("/refresh-tokens/{id}")
                .path(id)
                .json(refresh_token),
        )
    }
}
