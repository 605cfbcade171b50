//! The parameters of a response, each of which occurs at most once.

use auth0_core::Secret;

use super::CallbackError;
use crate::query;

/// Parameters that a response may have (RFC 6749 sections 4.1.2 and 4.2.2, RFC 9207, OpenID Connect).
pub(crate) const RESPONSE_PARAMETERS: [&str; 10] = [
    "access_token",
    "code",
    "error",
    "error_description",
    "error_uri",
    "expires_in",
    "id_token",
    "iss",
    "state",
    "token_type",
];

/// A response that is not checked yet.
#[derive(Default)]
pub(super) struct Answer {
    pub(super) state: Option<Secret>,
    pub(super) code: Option<Secret>,
    pub(super) id_token: Option<Secret>,
    pub(super) access_token: Option<Secret>,
    pub(super) expires_in: Option<String>,
    pub(super) iss: Option<String>,
    pub(super) error: Option<String>,
    pub(super) error_description: Option<String>,
    pub(super) error_uri: Option<String>,
}

impl Answer {
    /// Reads both query and fragment, because the response mode determines which of them contains the
    /// response. Ignores parameters of the redirect URI itself.
    pub(super) fn parse(text: &str) -> Result<Self, CallbackError> {
        let mut answer = Self::default();
        let mut seen = [false; RESPONSE_PARAMETERS.len()];
        for pair in query::split(text).into_iter().flat_map(query::pairs) {
            let (name, value) = match &pair {
                Ok((name, value)) => (name, Some(value)),
                Err(name) => (name, None),
            };
            let Some(index) = RESPONSE_PARAMETERS.iter().position(|known| known == name) else {
                continue;
            };
            let name = RESPONSE_PARAMETERS[index];
            // RFC 6749 section 3.1: no parameter may occur twice, whatever its value.
            if std::mem::replace(&mut seen[index], true) {
                return Err(CallbackError::Repeated(name));
            }
            let value = value.ok_or(CallbackError::NotUtf8(name))?;
            answer.set(name, value);
        }
        Ok(answer)
    }

    fn set(&mut self, name: &str, value: &str) {
        let secret = || Some(Secret::from(value));
        let text = || Some(value.to_owned());
        match name {
            "state" => self.state = secret(),
            "code" => self.code = secret(),
            "id_token" => self.id_token = secret(),
            "access_token" => self.access_token = secret(),
            "expires_in" => self.expires_in = text(),
            "iss" => self.iss = text(),
            "error" => self.error = text(),
            "error_description" => self.error_description = text(),
            "error_uri" => self.error_uri = text(),
            // `token_type` is not needed.
            _ => {}
        }
    }
}
