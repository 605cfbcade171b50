// Written by auth0-codegen; changes belong into its overrides.

//! `users.authentication_methods`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::ListUserAuthenticationMethodsParams;
use super::super::{
    CreateUserAuthenticationMethod, SetUserAuthenticationMethod, UpdateUserAuthenticationMethod,
    UserAuthenticationMethod,
};
use crate::handle::Handle;

/// How a user proves who they are: passkeys, phones, email addresses, authenticator apps.
#[derive(Debug, Clone)]
pub struct UsersAuthenticationMethods(pub(crate) Handle);

impl UsersAuthenticationMethods {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists a user's authentication methods.
    ///
    /// `GET /users/{id}/authentication-methods`, scope `read:authentication_methods`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-authentication-methods)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn list(&self, id: &str) -> Pager<UserAuthenticationMethod> {
        self.list_with(id, &ListUserAuthenticationMethodsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        params: &ListUserAuthenticationMethodsParams,
    ) -> Pager<UserAuthenticationMethod> {
        self.0.list(
            Operation::get("/users/{id}/authentication-methods").path(id),
            "authenticators",
            params.paging(),
        )
    }

    /// Deletes all authentication methods of a user.
    ///
    /// The user has to enrol again before a login can ask for another factor. This cannot be undone.
    ///
    /// `DELETE /users/{id}/authentication-methods`, scope `delete:authentication_methods`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/delete-authentication-methods)
    pub fn delete_all(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/users/{id}/authentication-methods").path(id))
    }

    /// Adds an authentication method to a user, already confirmed.
    ///
    /// Which fields are needed depends on `type`; a secret or public key is made known here once and
    /// does not come back in later answers.
    ///
    /// `POST /users/{id}/authentication-methods`, scope `create:authentication_methods`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/post-authentication-methods)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    /// - 409: The user has this method already.
    pub fn create(
        &self,
        id: &str,
        user_authentication_method: &CreateUserAuthenticationMethod,
    ) -> Call<UserAuthenticationMethod> {
        self.0.call(
            Operation::post("/users/{id}/authentication-methods")
                .path(id)
                .json(user_authentication_method),
        )
    }

    /// Replaces all authentication methods of a user with those given.
    ///
    /// Methods that are not in the list are deleted.
    ///
    /// `PUT /users/{id}/authentication-methods`, scope `update:authentication_methods`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/put-authentication-methods)
    pub fn set(
        &self,
        id: &str,
        request: &[SetUserAuthenticationMethod],
    ) -> Call<Vec<UserAuthenticationMethod>> {
        self.0.call(
            Operation::put("/users/{id}/authentication-methods")
                .path(id)
                .json(request),
        )
    }

    /// Gets one authentication method of a user.
    ///
    /// `GET /users/{id}/authentication-methods/{authentication_method_id}`, scope
    /// `read:authentication_methods`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-authentication-methods-by-authentication-method-id)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist, or the user has no method with this ID.
    pub fn get(&self, id: &str, authentication_method_id: &str) -> Call<UserAuthenticationMethod> {
        self.0.call(
            Operation::get("/users/{id}/authentication-methods/{authentication_method_id}")
                .path(id)
                .path(authentication_method_id),
        )
    }

    /// Deletes one authentication method of a user.
    ///
    /// `DELETE /users/{id}/authentication-methods/{authentication_method_id}`, scope
    /// `delete:authentication_methods`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/delete-authentication-methods-by-authentication-method-id)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist, or the user has no method with this ID.
    pub fn delete(&self, id: &str, authentication_method_id: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/users/{id}/authentication-methods/{authentication_method_id}")
                .path(id)
                .path(authentication_method_id),
        )
    }

    /// Changes the name of an authentication method, or how codes reach a phone.
    ///
    /// `PATCH /users/{id}/authentication-methods/{authentication_method_id}`, scope
    /// `update:authentication_methods`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/patch-authentication-methods-by-authentication-method-id)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist, or the user has no method with this ID.
    pub fn update(
        &self,
        id: &str,
        authentication_method_id: &str,
        user_authentication_method: &UpdateUserAuthenticationMethod,
    ) -> Call<UserAuthenticationMethod> {
        self.0.call(
            Operation::patch("/users/{id}/authentication-methods/{authentication_method_id}")
                .path(id)
                .path(authentication_method_id)
                .json(user_authentication_method),
        )
    }
}
