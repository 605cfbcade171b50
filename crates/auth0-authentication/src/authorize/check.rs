//! Checks of the input, made before anything is sent.

use auth0_core::{Error, ErrorKind};

use super::parameters::Parameters;
use crate::callback::RESPONSE_PARAMETERS;
use crate::query;

/// Parameters that belong to the protocol itself, or that must match the values stored for the callback.
const RESERVED: [&str; 22] = [
    "aud",
    "client_id",
    "client_secret",
    "client_assertion",
    "client_assertion_type",
    "code_challenge",
    "code_challenge_method",
    "dpop_jkt",
    "exp",
    "iat",
    "iss",
    "jti",
    "max_age",
    "nbf",
    "nonce",
    "organization",
    "redirect_uri",
    "request",
    "request_uri",
    "response_mode",
    "response_type",
    "state",
];

pub(super) fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidInput, message.into())
}

/// Checks for an absolute URI without a fragment (RFC 6749 section 3.1.2).
pub(crate) fn redirect_uri(uri: &str) -> Result<(), Error> {
    let fail = |what: &str| {
        // The address is the application's and not secret, but a caller may pass any text by mistake.
        let shown: String = uri.chars().take(200).collect();
        Err(invalid(format!(
            "the `redirect_uri` `{}` {what}; expected something like `https://app.example.com/callback`",
            shown.escape_debug()
        )))
    };
    if let Err(what) = query::absolute(uri) {
        return fail(what);
    }
    if uri.contains('#') {
        return fail("has a fragment");
    }
    let [query, _] = query::split(uri);
    for pair in query::pairs(query) {
        let Ok((name, _)) = pair else {
            return fail("has a query that is not UTF-8");
        };
        if RESPONSE_PARAMETERS.contains(&name.as_str()) {
            return fail(&format!(
                "has the parameter `{name}`, which is reserved for the response"
            ));
        }
    }
    Ok(())
}

/// Checks for 43 to 128 unreserved characters (RFC 7636 section 4.1).
pub(crate) fn code_verifier(verifier: &str) -> Result<(), Error> {
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if (43..=128).contains(&verifier.len()) && verifier.bytes().all(unreserved) {
        return Ok(());
    }
    Err(invalid(format!(
        "the `code_verifier` has {} bytes; expected 43 to 128 letters, digits and `-._~`",
        verifier.len()
    )))
}

/// Checks the parameters that the caller set by name.
pub(super) fn parameters(parameters: &Parameters) -> Result<(), Error> {
    if let Some(name) = parameters.first_empty() {
        return Err(invalid(if name.is_empty() {
            "a parameter of the authorization request has no name".to_owned()
        } else {
            format!("`{name}` is empty; omit it, or check whether a setting is missing")
        }));
    }
    match RESERVED.into_iter().find(|name| parameters.contains(name)) {
        None => Ok(()),
        Some(name) => Err(invalid(format!(
            "`{name}` cannot be set as an extra parameter, because it would not agree with what is \
             remembered for the callback; it is set by a method of its own or by the client"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirect_uris_are_absolute() {
        for uri in [
            "https://app.example.com/callback",
            "http://localhost:3000/callback?tenant=1",
            "http://127.0.0.1:3000",
            "com.example.app:/callback",
            "com.example.app://tenant.auth0.com/ios/com.example.app/callback",
        ] {
            redirect_uri(uri).unwrap();
        }
        for (uri, what) in [
            ("", "is empty"),
            ("/callback", "is not absolute"),
            ("app.example.com/callback", "is not absolute"),
            ("localhost:3000/callback", "no scheme"),
            ("https://", "no host"),
            ("https:///callback", "no host"),
            ("https:app.example.com", "no host"),
            ("https://app.example.com/#x", "fragment"),
            ("https://app.example.com/a b", "characters"),
            ("https://app.example.com/\n", "characters"),
            ("https://app.example.com/?code=1", "`code`"),
            ("https://app.example.com/?%FF=1", "UTF-8"),
            ("://app", "is not absolute"),
        ] {
            let error = redirect_uri(uri).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
            let message = error.to_string();
            assert!(
                message.contains(what) && message.contains("`redirect_uri`"),
                "{message}"
            );
        }
    }

    #[test]
    fn code_verifiers_are_as_long_as_they_have_to_be() {
        code_verifier(&"a".repeat(43)).unwrap();
        code_verifier(&"~".repeat(128)).unwrap();
        for verifier in [
            String::new(),
            "a".repeat(42),
            "a".repeat(129),
            "ä".repeat(43),
            format!("{} ", "a".repeat(43)),
        ] {
            let message = code_verifier(&verifier).unwrap_err().to_string();
            assert!(message.contains("43 to 128"), "{message}");
            assert!(!message.contains("aaaa"), "{message}");
        }
    }
}
