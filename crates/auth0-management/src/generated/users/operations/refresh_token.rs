// Written by auth0-codegen; changes belong into its overrides.

//! `users.refresh_token`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::ListRefreshTokensParams;
use crate::generated::shared::RefreshToken;
use crate::handle::Handle;

/// Refresh tokens issued for a user.
#[derive(Debug, Clone)]
pub struct UsersRefreshToken(pub(crate) Handle);

impl UsersRefreshToken {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists a user's refresh tokens.
    ///
    /// The token values are not in the response, only what is known about each.
    ///
    /// `GET /users/{user_id}/refresh-tokens`, scope `read:refresh_tokens`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-refresh-tokens-for-user)
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
            Operation::get("/users/{user_id}/refresh-tokens").path(user_id),
            "tokens",
            params.paging(),
        )
    }

    /// Revokes all refresh tokens of a user.
    ///
    /// The work goes on after the answer. Access tokens stay good until they expire.
    ///
    /// `DELETE /users/{user_id}/refresh-tokens`, scope `delete:refresh_tokens`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/delete-refresh-tokens-for-user)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn delete(&self, user_id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/users/{user_id}/refresh-tokens").path(user_id))
    }
}
