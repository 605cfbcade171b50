//! How an application proves to the token endpoint who it is.

use auth0_core::{Operation, Secret};

use crate::grant::Form;

/// How an application proves who it is (OpenID Connect Core section 9, RFC 6749 section 2.3).
///
/// The application's settings in the dashboard say which method it uses.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClientAuthentication {
    /// Not at all: a public application (`none`).
    None,
    /// The secret in the body (`client_secret_post`).
    ClientSecretPost(Secret),
    /// The secret in the `Authorization` header (`client_secret_basic`).
    ClientSecretBasic(Secret),
}

impl ClientAuthentication {
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::None => false,
            Self::ClientSecretPost(secret) | Self::ClientSecretBasic(secret) => secret.is_empty(),
        }
    }

    /// Adds to the request and its form what says who is asking.
    pub(crate) fn apply<'a>(
        &'a self,
        client_id: &'a str,
        operation: Operation,
        form: &mut Form<'a>,
    ) -> Operation {
        match self {
            Self::None => form.push("client_id", client_id),
            Self::ClientSecretPost(secret) => {
                form.push("client_id", client_id);
                form.push("client_secret", secret.expose());
            }
            Self::ClientSecretBasic(secret) => return operation.basic_auth(client_id, secret),
        }
        operation
    }
}
