//! Who a token says issued it, before anything is verified: enough to choose a verifier by, and nothing
//! to rely on.

use serde::Deserialize;

use serde_json::Value;

use super::{Compact, decode, is_object};
use crate::error::{Error, ErrorKind};

/// Longer issuers are refused, so that lookups and stored values are bounded.
const MAX_LENGTH: usize = 512;

#[derive(Deserialize)]
struct Claims {
    #[serde(default)]
    iss: Option<Value>,
}

/// The `iss` claim of an unverified token.
pub(crate) fn unverified_issuer(token: &str, max_token_size: usize) -> Result<String, Error> {
    let compact = Compact::split(token, max_token_size)?;
    let payload = decode(compact.payload, "payload")?;
    // An array would decode as well, by position.
    let claims: Option<Claims> = std::str::from_utf8(&payload)
        .ok()
        .filter(|payload| is_object(payload))
        .and_then(|payload| serde_json::from_str(payload).ok());
    let Some(claims) = claims else {
        let message = "the token's payload is not a JSON object with distinct claims";
        return Err(Error::new(ErrorKind::Claims, message));
    };
    let problem = match claims.iss {
        Some(Value::String(issuer)) if issuer.is_empty() => "is an empty string",
        Some(Value::String(issuer)) if issuer.len() > MAX_LENGTH => "is too long",
        Some(Value::String(issuer)) => return Ok(issuer),
        Some(_) => "is not a string",
        None => "is missing",
    };
    let message = format!("the claim `iss` {problem}; expected the name of an issuer");
    Err(Error::new(ErrorKind::Issuer, message))
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    use super::*;

    fn issuer(payload: &str) -> Result<String, ErrorKind> {
        let token = format!("e30.{}.", URL_SAFE_NO_PAD.encode(payload));
        unverified_issuer(&token, 1 << 20).map_err(|error| error.kind())
    }

    #[test]
    fn reads_the_issuer_alone() {
        assert_eq!(issuer(r#"{"a":[1],"iss":"x","exp":"y"}"#).unwrap(), "x");
        assert_eq!(issuer("\n {\"iss\":\"x\"}").unwrap(), "x");
    }

    #[test]
    fn refuses_what_names_no_single_issuer() {
        for (payload, kind) in [
            ("{}", ErrorKind::Issuer),
            (r#"{"iss":null}"#, ErrorKind::Issuer),
            (r#"{"iss":""}"#, ErrorKind::Issuer),
            (r#"{"iss":1}"#, ErrorKind::Issuer),
            (r#"{"iss":["x"]}"#, ErrorKind::Issuer),
            (r#"{"iss":"x","iss":"x"}"#, ErrorKind::Claims),
            (r#"{"iss":"x","\u0069ss":"y"}"#, ErrorKind::Claims),
            (r#"["x"]"#, ErrorKind::Claims),
            (r#"{"iss":"x""#, ErrorKind::Claims),
            ("", ErrorKind::Claims),
        ] {
            assert_eq!(issuer(payload), Err(kind), "{payload}");
        }
        let long = format!(r#"{{"iss":"{}"}}"#, "x".repeat(513));
        assert_eq!(issuer(&long), Err(ErrorKind::Issuer));
        let deep = format!(r#"{{"iss":{}"#, "[".repeat(100_000));
        assert_eq!(issuer(&deep), Err(ErrorKind::Claims));
    }
}
