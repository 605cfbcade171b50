//! Helpers that the requests and responses of several endpoints share.

use std::net::IpAddr;

use auth0_core::http::{HeaderName, HeaderValue};
use auth0_core::{Error, ErrorKind, Operation};
use serde::{Deserialize, Deserializer, Serialize};

use crate::AuthenticationClient;

/// Defines setters of optional text fields.
macro_rules! text_setters {
    ($($(#[$meta:meta])* $name:ident;)+) => {$(
        $(#[$meta])*
        pub fn $name(mut self, $name: impl Into<String>) -> Self {
            self.$name = Some($name.into());
            self
        }
    )+};
}
pub(crate) use text_setters;

/// Creates an error for invalid input of the caller.
pub(crate) fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidInput, message.into())
}

/// Refuses an empty required value before anything is sent.
pub(crate) fn require(name: &str, value: &str) -> Result<(), Error> {
    if value.is_empty() {
        return Err(invalid(format!("`{name}` is empty")));
    }
    Ok(())
}

/// Returns the operation. If the check failed, sending it returns the error instead.
pub(crate) fn checked(operation: Operation, check: Result<(), Error>) -> Operation {
    match check {
        Ok(()) => operation,
        Err(error) => operation.mistake(error),
    }
}

/// Sets the address of the device that a server makes a call for, so that Auth0 applies its limits to that
/// address instead of the server's.
pub(crate) fn forwarded_for(operation: Operation, address: Option<IpAddr>) -> Operation {
    // An address is always a valid header value.
    let value = address.map(|address| HeaderValue::try_from(address.to_string()));
    match value {
        Some(Ok(value)) => operation.header(HeaderName::from_static("auth0-forwarded-for"), value),
        _ => operation,
    }
}

/// A JSON object that includes the application's ID, for endpoints without client authentication.
#[derive(Serialize)]
pub(crate) struct Identified<'a, T> {
    pub(crate) client_id: &'a str,
    #[serde(flatten)]
    pub(crate) body: &'a T,
}

/// Returns the URL of an operation on this client's domain.
pub(crate) fn url(client: &AuthenticationClient, operation: Operation) -> Result<String, Error> {
    let request = operation.into_request(client.domain().base_url())?;
    Ok(request.uri().to_string())
}

/// Deserializes `null` as the default: an empty list, `false`.
pub(crate) fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}
