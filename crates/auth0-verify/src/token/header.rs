//! The JOSE header (RFC 7515 section 4): the few parameters that matter, and those that are not allowed.

use std::fmt;
use std::sync::Arc;

use serde::de::{Error as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use serde_json::Value;

use crate::error::{Error, ErrorKind, quoted};

/// Returns true if a JSON text is an object, judged by its first character after whitespace (RFC 8259 section 2).
pub(crate) fn is_object(json: &str) -> bool {
    json.trim_start_matches([' ', '\t', '\n', '\r'])
        .starts_with('{')
}

/// More than any issuer sends. Keeps the check for duplicates cheap.
const MAX_PARAMETERS: usize = 32;

/// The parameters that matter. None of them has been verified.
#[derive(Debug)]
pub(crate) struct Header {
    pub(crate) algorithm: String,
    /// Shared by all tokens with the same header.
    pub(crate) key_id: Option<Arc<str>>,
    pub(crate) token_type: Option<String>,
}

impl Header {
    pub(crate) fn parse(json: &[u8]) -> Result<Self, Error> {
        let malformed = |message| Error::new(ErrorKind::Malformed, message);
        // Parses everything; otherwise the value of an ignored parameter could be invalid JSON.
        let json = std::str::from_utf8(json)
            .map_err(|_| malformed("the token's header is not UTF-8 text".to_owned()))?;
        if !is_object(json) {
            return Err(malformed(
                "the token's header is not a JSON object".to_owned(),
            ));
        }
        // serde_json's message contains fixed texts and parameter names, never values.
        let raw: Raw = serde_json::from_str(json)
            .map_err(|error| malformed(format!("the token's header cannot be read: {error}")))?;
        if let Some(name) = raw.refused {
            let message = format!(
                "the token's header has `{}`, which this verifier does not support and must not ignore",
                name.as_str()
            );
            return Err(Error::new(ErrorKind::Header, message));
        }
        let text = |value: Option<Value>, name| match value {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(malformed(format!(
                "the header parameter `{name}` must be a string"
            ))),
        };
        Ok(Self {
            algorithm: text(raw.algorithm, "alg")?
                .ok_or_else(|| malformed("the token's header has no `alg`".to_owned()))?,
            key_id: text(raw.key_id, "kid")?.map(Arc::from),
            token_type: text(raw.token_type, "typ")?,
        })
    }

    /// Refuses tokens that declare another type: a logout token is not an ID token.
    ///
    /// Media types compare without regard to case and without `application/` (section 4.1.9).
    pub(crate) fn expect_type(&self, accepted: &[&str]) -> Result<(), Error> {
        let Some(given) = self.token_type.as_deref() else {
            return Ok(());
        };
        let bare = match given.get(.."application/".len()) {
            Some(prefix) if prefix.eq_ignore_ascii_case("application/") => &given[prefix.len()..],
            _ => given,
        };
        if accepted.iter().any(|it| it.eq_ignore_ascii_case(bare)) {
            return Ok(());
        }
        let message = format!(
            "the header's `typ` is {}; expected `{}`",
            quoted(given),
            accepted.join("` or `")
        );
        Err(Error::new(ErrorKind::TokenType, message))
    }
}

#[derive(Default)]
struct Raw {
    algorithm: Option<Value>,
    key_id: Option<Value>,
    token_type: Option<Value>,
    refused: Option<Name>,
}

#[derive(Deserialize, PartialEq, Eq)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Name {
    Alg,
    Kid,
    Typ,
    Crit,
    B64,
    Jwk,
    Jku,
    X5u,
    X5c,
    Zip,
    Other(String),
}

impl Name {
    fn as_str(&self) -> &str {
        match self {
            Self::Alg => "alg",
            Self::Kid => "kid",
            Self::Typ => "typ",
            Self::Crit => "crit",
            Self::B64 => "b64",
            Self::Jwk => "jwk",
            Self::Jku => "jku",
            Self::X5u => "x5u",
            Self::X5c => "x5c",
            Self::Zip => "zip",
            Self::Other(name) => name,
        }
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Parameters)
    }
}

struct Parameters;

impl<'de> Visitor<'de> for Parameters {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JOSE header")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut raw = Raw::default();
        let mut seen: Vec<Name> = Vec::with_capacity(4);
        while let Some(name) = map.next_key::<Name>()? {
            if seen.contains(&name) {
                return Err(A::Error::custom(format_args!(
                    "the parameter {} occurs twice",
                    quoted(name.as_str())
                )));
            }
            if seen.len() == MAX_PARAMETERS {
                return Err(A::Error::custom("it has too many parameters"));
            }
            match name {
                Name::Alg => raw.algorithm = Some(map.next_value()?),
                Name::Kid => raw.key_id = Some(map.next_value()?),
                Name::Typ => raw.token_type = Some(map.next_value()?),
                Name::Other(_) => {
                    map.next_value::<IgnoredAny>()?;
                }
                Name::B64 => {
                    // `true` is the default (RFC 7797 section 3).
                    if map.next_value::<Value>()? != Value::Bool(true) {
                        raw.refused = Some(Name::B64);
                    }
                }
                Name::Crit => raw.refuse(Name::Crit, &mut map)?,
                Name::Jwk => raw.refuse(Name::Jwk, &mut map)?,
                Name::Jku => raw.refuse(Name::Jku, &mut map)?,
                Name::X5u => raw.refuse(Name::X5u, &mut map)?,
                Name::X5c => raw.refuse(Name::X5c, &mut map)?,
                Name::Zip => raw.refuse(Name::Zip, &mut map)?,
            }
            seen.push(name);
        }
        Ok(raw)
    }
}

impl Raw {
    fn refuse<'de, A: MapAccess<'de>>(&mut self, name: Name, map: &mut A) -> Result<(), A::Error> {
        self.refused = Some(name);
        map.next_value::<IgnoredAny>().map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(json: &str) -> ErrorKind {
        Header::parse(json.as_bytes()).unwrap_err().kind()
    }

    #[test]
    fn reads_the_parameters_that_count() {
        let json = br#"{"alg":"RS256","typ":"at+JWT","kid":"k1","x":[{"y":1}],"b64":true}"#;
        let header = Header::parse(json).unwrap();
        assert_eq!(header.algorithm, "RS256");
        assert_eq!(header.key_id.as_deref(), Some("k1"));
        header.expect_type(&["JWT", "at+jwt"]).unwrap();
        let error = header.expect_type(&["JWT"]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TokenType);
        assert_eq!(
            error.to_string(),
            "the header's `typ` is `at+JWT`; expected `JWT`"
        );
    }

    #[test]
    fn white_space_around_the_object_is_json() {
        Header::parse(b" \t\r\n{ \"alg\" : \"RS256\" }\n").unwrap();
        for json in [
            " []",
            "\u{a0}{\"alg\":\"RS256\"}",
            "\u{b}{\"alg\":\"RS256\"}",
        ] {
            assert_eq!(kind(json), ErrorKind::Malformed, "{json:?}");
        }
    }

    #[test]
    fn media_types_may_be_spelled_out() {
        let header = Header::parse(br#"{"alg":"x","typ":"Application/at+jwt"}"#).unwrap();
        header.expect_type(&["at+jwt"]).unwrap();
        let header = Header::parse(r#"{"alg":"x","typ":"applicatiön/at+jwt"}"#.as_bytes()).unwrap();
        assert!(header.expect_type(&["at+jwt"]).is_err());
    }

    #[test]
    fn refuses_what_it_would_have_to_act_on() {
        for parameter in [
            r#""crit":["b64"]"#,
            r#""crit":[]"#,
            r#""b64":false"#,
            r#""b64":"true""#,
            r#""jwk":{"kty":"oct"}"#,
            r#""jku":"https://example.com""#,
            r#""x5u":"https://example.com""#,
            r#""x5c":["AA=="]"#,
            r#""zip":"DEF""#,
        ] {
            let json = format!(r#"{{"alg":"RS256",{parameter}}}"#);
            assert_eq!(kind(&json), ErrorKind::Header, "{parameter}");
        }
    }

    #[test]
    fn refuses_malformed_headers() {
        for json in [
            "",
            "null",
            "[]",
            r#""{}""#,
            "{}",
            r#"{"alg":null}"#,
            r#"{"alg":1}"#,
            r#"{"alg":"RS256","alg":"RS256"}"#,
            r#"{"alg":"RS256","\u0061lg":"none"}"#,
            r#"{"alg":"RS256","other":1,"other":1}"#,
            r#"{"alg":"RS256","kid":7}"#,
            r#"{"alg":"RS256","typ":[]}"#,
            r#"{"alg":"RS256"} "x""#,
            r#"{"alg":"RS256""#,
        ] {
            assert_eq!(kind(json), ErrorKind::Malformed, "{json}");
        }
        for json in [
            &b"{\"alg\":\"\xff\"}"[..],
            b"{\"alg\":\"RS256\",\"other\":\"\xff\"}",
            b"{\"alg\":\"RS256\",\"other\":[{\"a\":\"\xc3\x28\"}]}",
            b"{\"alg\":\"RS256\",\"crit\":\"\xff\"}",
            b"{\"alg\":\"RS256\",\"\xff\":1}",
            b"\xef\xbb\xbf{\"alg\":\"RS256\"}",
        ] {
            let kind = Header::parse(json).unwrap_err().kind();
            assert_eq!(kind, ErrorKind::Malformed, "{}", json.escape_ascii());
        }
    }

    #[test]
    fn work_is_bounded() {
        let many: Vec<_> = (0..2000).map(|index| format!("\"p{index}\":0")).collect();
        assert_eq!(
            kind(&format!("{{{}}}", many.join(","))),
            ErrorKind::Malformed
        );
        let deep = format!(r#"{{"alg":{}"#, "[".repeat(10_000));
        assert_eq!(kind(&deep), ErrorKind::Malformed);
        let deep = format!(r#"{{"x":{}"#, "[".repeat(10_000));
        assert_eq!(kind(&deep), ErrorKind::Malformed);
    }
}
