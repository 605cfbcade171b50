//! Sensitive text: tokens, client secrets, passwords, private keys.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

/// A token, client secret, password, or private key.
///
/// `Debug` does not show the text, there is no `Display`, and the memory is overwritten when the secret is
/// dropped. Serializing it writes `null`, so a response that is logged or cached as JSON reveals no secrets.
/// The text itself is serialized only in request bodies ([`Operation::json`](crate::Operation::json)) and in
/// [`WithSecrets`](crate::WithSecrets).
///
/// ```
/// use auth0_core::Secret;
///
/// let secret = Secret::from("hunter2");
/// assert_eq!(format!("{secret:?}"), "Secret(…)");
/// assert_eq!(secret.expose(), "hunter2");
/// assert_eq!(serde_json::to_string(&secret)?, "null");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Secret(Zeroizing<Box<str>>);

impl Secret {
    /// Returns the text. The name of this method is easy to search for in a code review.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Returns whether it is empty, which is usually a configuration mistake.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns `Bearer <secret>` as a header value marked as sensitive, so that HTTP libraries do not log it.
    ///
    /// Returns `None` if the secret contains characters that are not allowed in a header.
    pub(crate) fn bearer(&self) -> Option<HeaderValue> {
        let text = Zeroizing::new(format!("Bearer {}", self.expose()));
        sensitive(&text)
    }

    /// Returns `Basic <base64 of name:secret>` as a header value (RFC 6749 section 2.3.1).
    pub(crate) fn basic(&self, name: &str) -> HeaderValue {
        let encode = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
        let pair = Zeroizing::new(format!("{}:{}", encode(name), encode(self.expose())));
        let text = Zeroizing::new(format!("Basic {}", STANDARD.encode(pair.as_bytes())));
        // Base64 is always a valid header value.
        sensitive(&text).unwrap_or_else(|| HeaderValue::from_static("Basic"))
    }
}

fn sensitive(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(Zeroizing::new(text.into()))
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        // `into_boxed_str` may move the text without clearing the old allocation.
        let text = Zeroizing::new(text);
        Self::from(text.as_str())
    }
}

impl From<&Secret> for Secret {
    fn from(secret: &Secret) -> Self {
        secret.clone()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Compares texts of the same length in constant time.
impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        let (left, right) = (self.expose().as_bytes(), other.expose().as_bytes());
        let differing = left
            .iter()
            .zip(right)
            .fold(0, |all, (left, right)| all | (left ^ right));
        left.len() == right.len() && std::hint::black_box(differing) == 0
    }
}

impl Eq for Secret {}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if crate::expose::is_exposing() {
            serializer.serialize_str(self.expose())
        } else {
            serializer.serialize_none()
        }
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::json::text(deserializer).map(|text| match text {
            std::borrow::Cow::Borrowed(text) => Self::from(text),
            std::borrow::Cow::Owned(text) => Self::from(text),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::WithSecrets;
    use crate::expose::{exposing, is_exposing};

    #[test]
    fn it_never_shows() {
        #[derive(Debug)]
        #[allow(dead_code, reason = "read by Debug alone")]
        struct Settings {
            secret: Option<Secret>,
        }
        let shown = format!(
            "{:#?}",
            Settings {
                secret: Some("hunter2".into())
            }
        );
        assert!(!shown.contains("hunter2"), "{shown}");
        let header = Secret::from("hunter2").bearer().unwrap();
        assert!(!format!("{header:?}").contains("hunter2"));
    }

    #[test]
    fn it_is_written_on_request_only() {
        let secret: Secret = serde_json::from_str(r#""a\"b""#).unwrap();
        assert_eq!(secret.expose(), "a\"b");
        let shown = |secrets: &[Secret]| serde_json::to_string(secrets).unwrap();
        let one = std::slice::from_ref(&secret);
        assert_eq!(shown(one), "[null]");
        let exposed = serde_json::to_string(&WithSecrets(one)).unwrap();
        assert_eq!(exposed, r#"["a\"b"]"#);
        assert_eq!(shown(one), "[null]", "secrets are hidden again afterward");
    }

    #[test]
    fn a_request_body_has_it() {
        let operation = crate::Operation::post("/clients").json(&Secret::from("hunter2"));
        let request = operation
            .into_request("https://tenant.eu.auth0.com")
            .unwrap();
        assert_eq!(&request.body()[..], br#""hunter2""#);
    }

    #[test]
    fn a_failure_ends_the_request_too() {
        struct Failing;
        impl Serialize for Failing {
            fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
                Err(serde::ser::Error::custom("no"))
            }
        }
        serde_json::to_string(&WithSecrets(&Failing)).unwrap_err();
        let panicking = std::panic::catch_unwind(|| exposing(|| panic!("no")));
        assert!(panicking.is_err());
        assert!(!is_exposing());
    }

    #[test]
    fn equality_looks_at_all_of_it() {
        assert_eq!(Secret::from("abc"), Secret::from("abc".to_owned()));
        assert_ne!(Secret::from("abc"), Secret::from("abd"));
        assert_ne!(Secret::from("abc"), Secret::from("ab"));
    }

    #[test]
    fn basic_credentials_are_form_encoded_before_they_are_joined() {
        let header = Secret::from("p:w ä").basic("client:id");
        let pair = header.to_str().unwrap().strip_prefix("Basic ").unwrap();
        let pair = String::from_utf8(STANDARD.decode(pair).unwrap()).unwrap();
        assert_eq!(pair, "client%3Aid:p%3Aw%20%C3%A4");
        assert!(header.is_sensitive());
    }

    #[test]
    fn a_line_break_cannot_become_a_header() {
        assert!(Secret::from("a\r\nb").bearer().is_none());
    }
}
