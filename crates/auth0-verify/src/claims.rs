//! The registered claims of a token (RFC 7519 section 4.1, OpenID Connect Core section 2, Auth0's own),
//! read in one pass over the payload.
//!
//! Every other claim stays text: the payload is kept, and decoded into the caller's own type only on
//! request. For a small object, a flattened catch-all map would cost more than the rest of parsing, for
//! claims that most services never read.
//!
//! Types are checked not while parsing but where a claim is checked, so that each error can be specific
//! to its claim.

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

use std::fmt;

use serde::de::{Error as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::error::{Error, ErrorKind};
use crate::token::is_object;

/// Defines the claims and reads them with two functions. Derived code would contain a copy of these
/// functions for each claim, and all copies again for arrays, although a payload is never an array: 26
/// kB more in a program.
macro_rules! claims {
    ($($name:ident: $type:ty = $read:ident,)*) => {
        /// The claims that this crate knows, untyped. `null` counts as absent.
        #[derive(Debug, Default)]
        pub(crate) struct Claims<'a> {
            $(pub(crate) $name: Option<$type>,)*
        }

        #[derive(Clone, Copy, Deserialize)]
        #[serde(field_identifier)]
        #[allow(non_camel_case_types, reason = "named as the claims are")]
        enum Name {
            $($name,)*
            #[serde(other)]
            Other,
        }

        impl<'de> Visitor<'de> for Known {
            type Value = Claims<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of claims")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Claims<'de>, A::Error> {
                let mut claims = Claims::default();
                let mut seen = 0_u32;
                while let Some(name) = map.next_key::<Name>()? {
                    let bit = 1 << name as u32;
                    match name {
                        $(Name::$name if seen & bit != 0 => {
                            return Err(A::Error::duplicate_field(stringify!($name)));
                        })*
                        $(Name::$name => claims.$name = $read(&mut map)?,)*
                        Name::Other => drop(map.next_value::<IgnoredAny>()?),
                    }
                    seen |= bit;
                }
                Ok(claims)
            }
        }
    };
}

claims! {
    iss: Claim<'a> = claim,
    sub: Claim<'a> = claim,
    aud: Claim<'a> = claim,
    azp: Claim<'a> = claim,
    exp: Value = value,
    nbf: Value = value,
    iat: Value = value,
    jti: Claim<'a> = claim,
    sid: Claim<'a> = claim,
    nonce: Claim<'a> = claim,
    auth_time: Value = value,
    at_hash: Claim<'a> = claim,
    c_hash: Claim<'a> = claim,
    org_id: Claim<'a> = claim,
    org_name: Claim<'a> = claim,
    client_id: Claim<'a> = claim,
    scope: Claim<'a> = claim,
    permissions: Claim<'a> = claim,
    cnf: Value = value,
    acr: Claim<'a> = claim,
    amr: Claim<'a> = claim,
    act: Value = value,
    events: Value = value,
}

struct Known;

#[inline(never)]
fn claim<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<Claim<'de>>, A::Error> {
    map.next_value()
}

#[inline(never)]
fn value<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<Value>, A::Error> {
    map.next_value()
}

impl<'de> Deserialize<'de> for Claims<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Known)
    }
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
            // The value of an unknown claim is skipped without being parsed.
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
