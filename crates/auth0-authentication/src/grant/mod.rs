//! The grants of the token endpoint, each a request with its required fields in the constructor.

mod client_credentials;
mod password;

pub use client_credentials::ClientCredentials;
pub use password::{Password, PasswordRealm};

use crate::form::Form;

mod sealed {
    pub trait Sealed {}
}

/// A request to the token endpoint.
pub trait Grant: sealed::Sealed + Sync {
    /// The value of `grant_type`.
    #[doc(hidden)]
    const GRANT_TYPE: &'static str;

    /// Whether the request may be made twice when it is not known whether the first one arrived: not
    /// when it uses up a code, or counts as a login attempt.
    #[doc(hidden)]
    const REPEATABLE: bool = false;

    #[doc(hidden)]
    fn write<'a>(&'a self, form: &mut Form<'a>);
}
