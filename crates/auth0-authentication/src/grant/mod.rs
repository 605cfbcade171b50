//! The grants of the token endpoint, each a request with its required fields in the constructor.

mod client_credentials;
mod password;

pub use client_credentials::ClientCredentials;
pub use password::{Password, PasswordRealm};

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

/// The parameters of a request to the token endpoint.
#[doc(hidden)]
#[derive(Debug)]
pub struct Form<'a>(Vec<(&'static str, &'a str)>);

impl<'a> Form<'a> {
    pub(crate) fn new(grant_type: &'a str) -> Self {
        Self(vec![("grant_type", grant_type)])
    }

    pub(crate) fn push(&mut self, name: &'static str, value: &'a str) {
        self.0.push((name, value));
    }

    pub(crate) fn push_some(&mut self, name: &'static str, value: Option<&'a str>) {
        self.0.extend(value.map(|value| (name, value)));
    }

    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().map(|(name, value)| (*name, *value))
    }
}
