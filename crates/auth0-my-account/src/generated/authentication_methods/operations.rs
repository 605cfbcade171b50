// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::ListAuthenticationMethodsParams;
use super::{
    AuthenticationMethod, AuthenticationMethodList, CreateAuthenticationMethod,
    NewAuthenticationMethod, UpdateAuthenticationMethod, VerifyAuthenticationMethod,
};
use crate::handle::Handle;

/// The user's own factors, passkeys and passwords.
#[derive(Debug, Clone)]
pub struct AuthenticationMethods(pub(crate) Handle);

impl AuthenticationMethods {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the user's authentication methods.
    ///
    /// `GET /authentication-methods`, scope `read:me:authentication_methods`.
    pub fn list(&self) -> Call<AuthenticationMethodList> {
        self.list_with(&ListAuthenticationMethodsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        params: &ListAuthenticationMethodsParams,
    ) -> Call<AuthenticationMethodList> {
        self.0
            .call(params.apply(Operation::get("/authentication-methods")))
    }

    /// Starts the enrollment of an authentication method.
    ///
    /// The response has what the user needs to prove possession, and `auth_session`, which `verify`
    /// takes. [`MyAccountClient::enroll_passkey`](crate::MyAccountClient::enroll_passkey) and its like
    /// remember it.
    ///
    /// `POST /authentication-methods`, scope `create:me:authentication_methods`.
    pub fn create(
        &self,
        authentication_method: &CreateAuthenticationMethod,
    ) -> Call<NewAuthenticationMethod> {
        self.0
            .call(Operation::post("/authentication-methods").json(authentication_method))
    }

    /// Gets an authentication method.
    ///
    /// `GET /authentication-methods/{authentication_method_id}`, scope
    /// `read:me:authentication_methods`.
    pub fn get(&self, authentication_method_id: &str) -> Call<AuthenticationMethod> {
        self.0.call(
            Operation::get("/authentication-methods/{authentication_method_id}")
                .path(authentication_method_id),
        )
    }

    /// Removes an authentication method.
    ///
    /// `DELETE /authentication-methods/{authentication_method_id}`, scope
    /// `delete:me:authentication_methods`.
    ///
    /// # Errors
    ///
    /// - 409: The method cannot be removed, because the user would be left without one that is
    ///   required.
    pub fn delete(&self, authentication_method_id: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/authentication-methods/{authentication_method_id}")
                .path(authentication_method_id),
        )
    }

    /// Renames an authentication method, or changes how codes reach a phone.
    ///
    /// `PATCH /authentication-methods/{authentication_method_id}`, scope
    /// `update:me:authentication_methods`.
    pub fn update(
        &self,
        authentication_method_id: &str,
        authentication_method: &UpdateAuthenticationMethod,
    ) -> Call<AuthenticationMethod> {
        self.0.call(
            Operation::patch("/authentication-methods/{authentication_method_id}")
                .path(authentication_method_id)
                .json(authentication_method),
        )
    }

    /// Completes the enrollment of an authentication method.
    ///
    /// It counts as enrolled only from then on.
    ///
    /// `POST /authentication-methods/{authentication_method_id}/verify`, scope
    /// `create:me:authentication_methods`.
    pub fn verify(
        &self,
        authentication_method_id: &str,
        request: &VerifyAuthenticationMethod,
    ) -> Call<AuthenticationMethod> {
        self.0.call(
            Operation::post("/authentication-methods/{authentication_method_id}/verify")
                .path(authentication_method_id)
                .json(request),
        )
    }
}
