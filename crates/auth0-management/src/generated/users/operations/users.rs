// Written by auth0-codegen; changes belong into its overrides.

//! `users`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::{CreateUser, RecoveryCode, RevokeUserAccess, UpdateUser, User};
use super::super::{GetUserParams, ListUsersByEmailParams, ListUsersParams};
use crate::handle::Handle;

/// Users of the tenant, and what hangs on each of them: identities, roles, sessions, factors.
#[derive(Debug, Clone)]
pub struct Users(pub(crate) Handle);

impl Users {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// How a user proves who they are: passkeys, phones, email addresses, authenticator apps.
    pub fn authentication_methods(&self) -> super::UsersAuthenticationMethods {
        super::UsersAuthenticationMethods(self.0.clone())
    }

    /// The authenticators a user has enrolled for multi-factor authentication.
    pub fn authenticators(&self) -> super::UsersAuthenticators {
        super::UsersAuthenticators(self.0.clone())
    }

    /// Accounts at other services that a user has let applications act on.
    pub fn connected_accounts(&self) -> super::UsersConnectedAccounts {
        super::UsersConnectedAccounts(self.0.clone())
    }

    /// Permissions a user has in the end, whether given directly or by a role.
    pub fn effective_permissions(&self) -> super::UsersEffectivePermissions {
        super::UsersEffectivePermissions(self.0.clone())
    }

    /// Roles a user has in the end, whether given directly or by a group.
    pub fn effective_roles(&self) -> super::UsersEffectiveRoles {
        super::UsersEffectiveRoles(self.0.clone())
    }

    /// A user's enrolments for multi-factor authentication with Guardian.
    pub fn enrollments(&self) -> super::UsersEnrollments {
        super::UsersEnrollments(self.0.clone())
    }

    /// Tokens of other providers that Auth0 keeps for a user.
    pub fn federated_connections_tokensets(&self) -> super::UsersFederatedConnectionsTokensets {
        super::UsersFederatedConnectionsTokensets(self.0.clone())
    }

    /// Groups a user belongs to.
    pub fn groups(&self) -> super::UsersGroups {
        super::UsersGroups(self.0.clone())
    }

    /// Accounts that are linked into one user.
    pub fn identities(&self) -> super::UsersIdentities {
        super::UsersIdentities(self.0.clone())
    }

    /// Log events about a user.
    pub fn logs(&self) -> super::UsersLogs {
        super::UsersLogs(self.0.clone())
    }

    /// A user's multi-factor providers and remembered browsers.
    pub fn multifactor(&self) -> super::UsersMultifactor {
        super::UsersMultifactor(self.0.clone())
    }

    /// Organizations a user is a member of.
    pub fn organizations(&self) -> super::UsersOrganizations {
        super::UsersOrganizations(self.0.clone())
    }

    /// Permissions given to a user directly, not by a role.
    pub fn permissions(&self) -> super::UsersPermissions {
        super::UsersPermissions(self.0.clone())
    }

    /// Refresh tokens issued for a user.
    pub fn refresh_token(&self) -> super::UsersRefreshToken {
        super::UsersRefreshToken(self.0.clone())
    }

    /// Data that risk assessment has learned about a user.
    pub fn risk_assessments(&self) -> super::UsersRiskAssessments {
        super::UsersRiskAssessments(self.0.clone())
    }

    /// Roles given to a user.
    pub fn roles(&self) -> super::UsersRoles {
        super::UsersRoles(self.0.clone())
    }

    /// Sessions a user has at the tenant.
    pub fn sessions(&self) -> super::UsersSessions {
        super::UsersSessions(self.0.clone())
    }

    /// Lists or searches users.
    ///
    /// The search index lags behind writes by a moment, so a new user may be missing; `get` and
    /// `list_by_email` are always current. At most 1,000 users of a search can be reached by paging; an
    /// export job has no such limit.
    ///
    /// `GET /users`, scopes `read:users`, `read:user_idp_tokens`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-users)
    ///
    /// # Errors
    ///
    /// - 400: The query is not valid, or the page lies beyond the first 1,000 users.
    /// - 503: The search took too long; a narrower query may do.
    pub fn list(&self) -> Pager<User> {
        self.list_with(&ListUsersParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListUsersParams) -> Pager<User> {
        self.0.list(
            params.apply(Operation::get("/users")),
            "users",
            params.paging(),
        )
    }

    /// Creates a user in a database or passwordless connection.
    ///
    /// Which attributes are required depends on the connection. Users of social and enterprise
    /// connections cannot be created; they appear at their first login.
    ///
    /// `POST /users`, scope `create:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/post-users)
    ///
    /// # Errors
    ///
    /// - 400: An attribute is missing or not allowed by the connection, or the password is too weak.
    /// - 409: A user with this email, phone number, username or ID exists already.
    pub fn create(&self, user: &CreateUser) -> Call<User> {
        self.0.call(
            self.0
                .of_custom_domain(Operation::post("/users").json(user)),
        )
    }

    /// Lists the users with an email address, across all connections.
    ///
    /// The response is up to date, unlike a search. The comparison is case-sensitive; database
    /// connections keep addresses in lower case.
    ///
    /// `GET /users-by-email`, scope `read:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users-by-email/get-users-by-email)
    pub fn list_by_email(&self, email: &str) -> Call<Vec<User>> {
        self.list_by_email_with(email, &ListUsersByEmailParams::default())
    }

    /// Like [`list_by_email`](Self::list_by_email), with optional parameters.
    pub fn list_by_email_with(
        &self,
        email: &str,
        params: &ListUsersByEmailParams,
    ) -> Call<Vec<User>> {
        self.0
            .call(params.apply(Operation::get("/users-by-email").query("email", email)))
    }

    /// Gets a user.
    ///
    /// The response is up to date, unlike a search.
    ///
    /// `GET /users/{id}`, scopes `read:users`, `read:current_user`, `read:user_idp_tokens`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-users-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn get(&self, id: &str) -> Call<User> {
        self.get_with(id, &GetUserParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, id: &str, params: &GetUserParams) -> Call<User> {
        self.0
            .call(params.apply(Operation::get("/users/{id}").path(id)))
    }

    /// Deletes a user for good.
    ///
    /// A user who is not there is no error. Someone who comes from a social or enterprise connection
    /// appears anew at the next login.
    ///
    /// `DELETE /users/{id}`, scopes `delete:users`, `delete:current_user`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/delete-users-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0.command(Operation::delete("/users/{id}").path(id))
    }

    /// Changes a user's attributes.
    ///
    /// `user_metadata` and `app_metadata` are merged at their first level, where null takes a name away
    /// and an empty object all of them; what lies deeper is replaced. Any other attribute given
    /// replaces the one there. Setting `blocked` to false does not lift a block by brute-force
    /// protection; `user_blocks` does.
    ///
    /// `PATCH /users/{id}`, scopes `update:users`, `update:users_app_metadata`,
    /// `update:current_user_metadata`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/patch-users-by-id)
    ///
    /// # Errors
    ///
    /// - 400: An attribute cannot be changed for users of this connection, or not together with
    ///   another.
    /// - 404: The user does not exist.
    pub fn update(&self, id: &str, user: &UpdateUser) -> Call<User> {
        self.0.call(
            self.0
                .of_custom_domain(Operation::patch("/users/{id}").path(id).json(user)),
        )
    }

    /// Gives a user a new recovery code, and makes the one before useless.
    ///
    /// The code is in the response and cannot be read later.
    ///
    /// `POST /users/{id}/recovery-code-regeneration`, scope `update:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/post-recovery-code-regeneration)
    ///
    /// # Errors
    ///
    /// - 404: There is no user with this ID, or none with a recovery code.
    pub fn regenerate_recovery_code(&self, id: &str) -> Call<RecoveryCode> {
        self.0
            .call(Operation::post("/users/{id}/recovery-code-regeneration").path(id))
    }

    /// Ends a user's sessions and, unless told otherwise, revokes the refresh tokens that belong to
    /// them.
    ///
    /// With a session ID only that session ends. The work goes on after the answer. Access tokens stay
    /// good until they expire.
    ///
    /// `POST /users/{id}/revoke-access`, scopes `delete:sessions`, `delete:refresh_tokens`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/user-revoke-access)
    pub fn revoke_access(&self, id: &str, request: &RevokeUserAccess) -> Call<()> {
        self.0.command(
            Operation::post("/users/{id}/revoke-access")
                .path(id)
                .json(request),
        )
    }

    /// Deletes all users of the tenant for good.
    ///
    /// Auth0 no longer documents this call and may refuse it. A confirmation is not asked for.
    ///
    /// `DELETE /users`, scope `delete:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/delete-users)
    pub fn delete_all(&self) -> Call<()> {
        self.0.command(Operation::delete("/users"))
    }
}
