// Written by auth0-codegen; changes belong into its overrides.

//! `users.multifactor`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::UserMultifactorProvider;
use crate::handle::Handle;

/// A user's multi-factor providers and remembered browsers.
#[derive(Debug, Clone)]
pub struct UsersMultifactor(pub(crate) Handle);

impl UsersMultifactor {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Forgets every browser in which a user need not give a second factor.
    ///
    /// `POST /users/{id}/multifactor/actions/invalidate-remember-browser`, scope `update:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/post-invalidate-remember-browser)
    pub fn invalidate_remember_browser(&self, id: &str) -> Call<()> {
        self.0.command(
            Operation::post("/users/{id}/multifactor/actions/invalidate-remember-browser").path(id),
        )
    }

    /// Takes a multi-factor provider away from a user, who has to set it up anew.
    ///
    /// `DELETE /users/{id}/multifactor/{provider}`, scope `update:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/delete-multifactor-by-provider)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist, or the user does not use this provider.
    pub fn delete_provider(&self, id: &str, provider: &UserMultifactorProvider) -> Call<()> {
        self.0.command(
            Operation::delete("/users/{id}/multifactor/{provider}")
                .path(id)
                .path(provider.as_str()),
        )
    }
}
