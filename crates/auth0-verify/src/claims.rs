//! The registered claims of a token (RFC 7519 section 4.1, OpenID Connect Core section 2, Auth0's own),
//! read in one pass over the payload.
//!
//! Every other claim stays text: the payload is kept, and decoded into the caller's own type only when
//! the caller asks. A flattened catch-all map would cost more than all other parsing of a small object,
//! for claims most services never look at.
//!
//! Types are not checked while parsing but where a claim is checked, so that each claim can say what
//! is wrong with it.

mod check;
mod payload;
mod value;

pub(crate) use check::{Checks, audience, authorized_party, hash_of, nonce, organization};
pub(crate) use payload::Payload;
pub(crate) use value::{date, optional_text, required_date, required_text, text_list};

use serde::Deserialize;
use serde_json::Value;

use crate::error::{Error, ErrorKind};
use crate::token::is_object;

/// The claims this crate knows, untyped. `null` counts as absent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Claims {
    pub(crate) iss: Option<Value>,
    pub(crate) sub: Option<Value>,
    pub(crate) aud: Option<Value>,
    pub(crate) azp: Option<Value>,
    pub(crate) exp: Option<Value>,
    pub(crate) nbf: Option<Value>,
    pub(crate) iat: Option<Value>,
    pub(crate) jti: Option<Value>,
    pub(crate) sid: Option<Value>,
    pub(crate) nonce: Option<Value>,
    pub(crate) auth_time: Option<Value>,
    pub(crate) at_hash: Option<Value>,
    pub(crate) c_hash: Option<Value>,
    pub(crate) org_id: Option<Value>,
    pub(crate) org_name: Option<Value>,
    pub(crate) client_id: Option<Value>,
    pub(crate) scope: Option<Value>,
    pub(crate) permissions: Option<Value>,
    pub(crate) cnf: Option<Value>,
    pub(crate) acr: Option<Value>,
    pub(crate) amr: Option<Value>,
    pub(crate) act: Option<Value>,
    pub(crate) events: Option<Value>,
}

impl Claims {
    pub(crate) fn parse(json: &str) -> Result<Self, Error> {
        let fail = |message: String| Error::new(ErrorKind::Claims, message);
        if !is_object(json) {
            return Err(fail(
                "the token's payload is not a JSON object of claims".to_owned(),
            ));
        }
        // Types are not checked here, so the message can only name a position or a duplicate claim.
        serde_json::from_str(json)
            .map_err(|error| fail(format!("the token's claims cannot be read: {error}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duplicates_of_known_claims_are_refused() {
        for json in [
            r#"{"iss":"a","iss":"a"}"#,
            r#"{"exp":1,"e\u0078p":2}"#,
            r#"{"aud":null,"aud":"x"}"#,
        ] {
            let error = Claims::parse(json).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Claims);
            assert!(error.to_string().contains("duplicate field"), "{error}");
        }
    }

    #[test]
    fn only_an_object_is_a_set_of_claims() {
        for json in [
            "",
            "null",
            "[]",
            "1",
            r#""a secret""#,
            "{",
            "{}x",
            r#"{"a":1e999}"#,
        ] {
            let error = Claims::parse(json);
            // An unknown claim is skipped without looking at its value.
            assert_eq!(error.is_ok(), json.contains("1e999"), "{json}");
            if let Err(error) = error {
                assert_eq!(error.kind(), ErrorKind::Claims);
                assert!(!error.to_string().contains("secret"));
            }
        }
    }

    #[test]
    fn white_space_before_the_object_is_json() {
        let claims = Claims::parse(" \t\r\n{\"iss\":\"a\"}").unwrap();
        assert_eq!(claims.iss.unwrap(), "a");
        for json in [" []", "\u{feff}{}", "\u{a0}{}"] {
            assert_eq!(Claims::parse(json).unwrap_err().kind(), ErrorKind::Claims);
        }
    }

    #[test]
    fn depth_is_bounded() {
        for claim in ["aud", "other"] {
            let json = format!("{{\"{claim}\":{}", "[".repeat(100_000));
            assert_eq!(Claims::parse(&json).unwrap_err().kind(), ErrorKind::Claims);
        }
    }
}
