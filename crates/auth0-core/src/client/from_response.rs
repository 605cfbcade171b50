//! Conversion of responses to the caller's type.

use std::any::TypeId;
use std::fmt;

use bytes::Bytes;
use http::Response;
use serde::de::DeserializeOwned;

use super::decode;
use crate::Error;
use crate::lenient::SetAside;

/// A type that a [`Call`](crate::Call) can return.
///
/// Every type that implements `Deserialize` is decoded from JSON; an empty body counts as `null`. The unit type
/// `()` ignores the body, for calls whose success is all that matters. [`Text`] is a body that is not JSON.
/// Implement this trait for your own type to read headers or another format.
///
/// ```
/// use auth0_core::bytes::Bytes;
/// use auth0_core::http::Response;
/// use auth0_core::{Error, ErrorKind, FromResponse};
///
/// struct Location(String);
///
/// impl FromResponse for Location {
///     fn from_response(response: Response<Bytes>) -> Result<Self, Error> {
///         let location = response.headers().get("location");
///         let location = location.and_then(|value| value.to_str().ok());
///         let missing = || Error::new(ErrorKind::Decode, "the response has no header `location`");
///         Ok(Self(location.ok_or_else(missing)?.to_owned()))
///     }
/// }
/// ```
pub trait FromResponse: Sized {
    /// Reads the response of a successful call.
    ///
    /// # Errors
    ///
    /// Returns [`Decode`](crate::ErrorKind::Decode) if the response has another shape. The error
    /// should contain the response ([`Error::with_response`]), because the call itself succeeded.
    fn from_response(response: Response<Bytes>) -> Result<Self, Error>;
}

impl<T: DeserializeOwned + 'static> FromResponse for T {
    fn from_response(response: Response<Bytes>) -> Result<Self, Error> {
        read(response).map(|(value, _)| value)
    }
}

/// Decodes JSON and sets mismatched values aside; the unit type ignores the body.
pub(super) fn read<T: DeserializeOwned + 'static>(
    response: Response<Bytes>,
) -> Result<(T, Vec<SetAside>), Error> {
    let response = if TypeId::of::<T>() == TypeId::of::<()>() {
        response.map(|_| Bytes::new())
    } else {
        response
    };
    decode(response, |body| serde_json::from_slice(body))
}

/// A response body that is plain text, such as a message for the user or an XML document.
///
/// ```no_run
/// use auth0_core::{Client, Operation, Text};
///
/// # async fn run(client: Client) -> Result<(), auth0_core::Error> {
/// let metadata: Text = client.call(Operation::get("/samlp/metadata")).await?;
/// println!("{metadata}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Text(String);

impl Text {
    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Bytes that are not UTF-8 become U+FFFD.
impl FromResponse for Text {
    fn from_response(response: Response<Bytes>) -> Result<Self, Error> {
        Ok(Self(String::from_utf8_lossy(response.body()).into_owned()))
    }
}

impl std::ops::Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    fn read<T: FromResponse>(body: &'static [u8]) -> Result<T, Error> {
        T::from_response(Response::new(Bytes::from_static(body)))
    }

    #[test]
    fn unit_ignores_the_body_and_nothing_else_does() {
        for body in [&b""[..], b"null", b"{\"ok\":true}", b"OK", b"\xff"] {
            read::<()>(body).unwrap();
        }
        for body in [&b"OK"[..], b"{\"ok\":true}", b"3"] {
            let error = read::<Option<String>>(body).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode);
            assert_eq!(&error.body().unwrap()[..], body);
        }
        assert_eq!(read::<Option<String>>(b"").unwrap(), None);
    }

    #[test]
    fn text_is_taken_as_it_is() {
        let text: Text = read(b"\"We've\" sent an email\n").unwrap();
        assert_eq!(text, "\"We've\" sent an email\n");
        assert_eq!((text.len(), &text[..7]), (22, "\"We've\""));
        assert_eq!(format!("{text:>24}"), format!("  {}", String::from(text)));
        assert_eq!(read::<Text>(b"a\xff").unwrap().as_str(), "a\u{fffd}");
    }
}
