//! The verified payload, kept as text for claims this crate does not know.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use serde_json::{Map, Value};

use crate::error::{Error, ErrorKind, quoted};

/// The claims as JSON text.
#[derive(Clone)]
pub(crate) struct Payload(Box<str>);

impl Payload {
    pub(crate) fn from_bytes(bytes: Vec<u8>) -> Result<Self, Error> {
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self(text.into_boxed_str())),
            Err(_) => Err(Error::new(
                ErrorKind::Claims,
                "the token's claims are not UTF-8 text",
            )),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn decode<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Error> {
        serde_json::from_str(&self.0).map_err(|error| decode_error("the claims", error))
    }

    pub(crate) fn claim<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Error> {
        match self.value(name)? {
            None => Ok(None),
            Some(value) => serde_json::from_value(value)
                .map(Some)
                .map_err(|error| decode_error(&format!("the claim {}", quoted(name)), error)),
        }
    }

    fn value(&self, name: &str) -> Result<Option<Value>, Error> {
        let mut claims: Map<String, Value> = self.decode()?;
        Ok(claims.remove(name).filter(|value| !value.is_null()))
    }
}

fn decode_error(what: &str, error: serde_json::Error) -> Error {
    Error::new(
        ErrorKind::Decode,
        format!("{what} cannot be decoded into the expected type: {error}"),
    )
    .with_source(error)
}
