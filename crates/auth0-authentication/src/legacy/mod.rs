//! Operations of auth0-python that Auth0 has deprecated. New tenants do not have these endpoints; old tenants
//! may. Every method names its replacement.

mod delegation;
mod impersonate;
mod resource_owner;
mod social;
mod token_info;
mod unlink;
mod verify;

pub use delegation::{Delegation, DelegationToken};
pub use impersonate::{Impersonate, ImpersonationProtocol, ImpersonationUrl};
pub use resource_owner::ResourceOwner;
pub use social::SocialLogin;
pub use token_info::TokenInfo;
pub use verify::VerifyPasswordless;

use auth0_core::Operation;
use serde::Serialize;

use crate::AuthenticationClient;
use crate::request::Identified;

/// Deprecated operations; created by [`AuthenticationClient::legacy`].
#[derive(Debug, Clone, Copy)]
pub struct Legacy<'a> {
    client: &'a AuthenticationClient,
}

impl AuthenticationClient {
    /// Returns a handle for deprecated operations, for tenants that still have them.
    pub fn legacy(&self) -> Legacy<'_> {
        Legacy { client: self }
    }
}

impl Legacy<'_> {
    /// Creates a `POST` whose JSON object includes the application's ID.
    fn post<T: Serialize>(self, template: &'static str, body: &T) -> Operation {
        let client_id = self.client.client_id();
        Operation::post(template).json(&Identified { client_id, body })
    }
}
