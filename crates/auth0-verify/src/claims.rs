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
mod claim;
mod payload;
mod text;
mod value;

pub(crate) use check::{Checks, audience, authorized_party, hash_of, nonce, organization};
pub(crate) use claim::Claim;
pub(crate) use payload::Payload;
pub(crate) use text::Text;
pub(crate) use value::{date, optional_text, required_date, required_text, text_list};

use serde::Deserialize;
use serde_json::Value;

use crate::error::{Error, ErrorKind};
use crate::token::is_object;

/// The claims this crate knows, untyped. `null` counts as absent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Claims<'a> {
    #[serde(borrow)]
    pub(crate) iss: Option<Claim<'a>>,
    #[serde(borrow)]
    pub(crate) sub: Option<Claim<'a>>,
    #[serde(borrow)]
    pub(crate) aud: Option<Claim<'a>>,
    #[serde(borrow)]
    pub(crate) azp: Option<Claim<'a>>,
    pub(crate) exp: Option<Value>,
    pub(crate) nbf: Option<Value>,
    pub(crate) iat: Option<Value>,
    #[serde(borrow)]
    pub(crate) jti: Option<Claim<'a>>,
    #[serde(borrow)]
    pub(crate) sid: Option<Claim<'a>>,
    #[serde(borrow)]
    pub(crate) nonce: Option<Claim<'a>>,
    pub(crate) auth_time: Option<Value>,
    #[serde(borrow)]
    pub(crate) at_hash: Option<Claim<'a>>,
    #[serde(borrow)]
    pub(crate) c_hash: Option<Claim<'a>>,
    #[serde(borrow)]
    pub(crate) org_id: Option<Claim<'a>>,
    #[serde(borrow)]
    pub(crate) org_name: Option<Claim<'a>>,
    #[serde(borrow)]
    pub(crate) client_id: Option<Claim<'a>>,
    #[serde(borrow)]
    pub(crate) scope: Option<Claim<'a>>,
    #[serde(borrow)]
    pub(crate) permissions: Option<Claim<'a>>,
    pub(crate) cnf: Option<Value>,
    #[serde(borrow)]
    pub(crate) acr: Option<Claim<'a>>,
    #[serde(borrow)]
    pub(crate) amr: Option<Claim<'a>>,
    pub(crate) act: Option<Value>,
    pub(crate) events: Option<Value>,
}

impl<'a> Claims<'a> {
    pub(crate) fn parse(json: &'a str) -> Result<Self, Error> {
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
        assert!(matches!(claims.iss, Some(Claim::Text(iss)) if iss == "a"));
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
