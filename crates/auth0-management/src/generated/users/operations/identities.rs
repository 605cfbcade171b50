// Written by auth0-codegen; changes belong into its overrides.

//! `users.identities`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{LinkUserIdentity, UserIdentity};
use crate::generated::shared::IdentityProvider;
use crate::handle::Handle;

/// Accounts that are linked into one user.
#[derive(Debug, Clone)]
pub struct UsersIdentities(pub(crate) Handle);

impl UsersIdentities {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Links another account to a user.
    ///
    /// The path names the user who stays, the body the account that is linked: by provider and user ID,
    /// or by its ID token in `link_with`. That account stops being a user of its own, and its metadata
    /// are not carried over. The answer lists the identities the user then has.
    ///
    /// `POST /users/{id}/identities`, scopes `update:users`, `update:current_user_identities`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/post-identities)
    ///
    /// # Errors
    ///
    /// - 409: The account is linked already.
    pub fn link(&self, id: &str, request: &LinkUserIdentity) -> Call<Vec<UserIdentity>> {
        self.0.call(
            Operation::post("/users/{id}/identities")
                .path(id)
                .json(request),
        )
    }

    /// Unlinks an account from a user, which makes it a user of its own again.
    ///
    /// The answer lists the identities that are left.
    ///
    /// `DELETE /users/{id}/identities/{provider}/{user_id}`, scopes `update:users`,
    /// `update:current_user_identities`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/delete-user-identity-by-user-id)
    pub fn delete(
        &self,
        id: &str,
        provider: &IdentityProvider,
        user_id: &str,
    ) -> Call<Vec<UserIdentity>> {
        self.0.call(
            Operation::delete("/users/{id}/identities/{provider}/{user_id}")
                .path(id)
                .path(provider.as_str())
                .path(user_id),
        )
    }
}
