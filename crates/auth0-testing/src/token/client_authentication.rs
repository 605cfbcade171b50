//! Which application is asking: `client_secret_basic` and `client_secret_post`.

use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;

use super::parameters::Parameters;
use crate::error_body::OAuthError;
use crate::state::{Application, TenantState};

/// The application whose credentials the request carries.
///
/// # Errors
///
/// 400 where credentials are incomplete or sent both ways (RFC 6749 section 2.3 allows one), 401 where
/// they are wrong.
pub(super) fn authenticate<'a>(
    state: &'a TenantState,
    headers: &HeaderMap,
    parameters: &Parameters,
) -> Result<&'a Application, OAuthError> {
    let find = |id: &str, secret: &str| {
        state
            .applications
            .iter()
            .find(|app| app.client_id == id && app.client_secret == secret)
    };
    let Some(authorization) = headers.get(header::AUTHORIZATION) else {
        let client_id = parameters.required("client_id")?;
        // A confidential client without its secret is one that cannot prove who it is.
        let secret = parameters.optional("client_secret").unwrap_or_default();
        return find(client_id, secret).ok_or_else(OAuthError::unauthorized_client);
    };
    let refused = || OAuthError::unauthorized_client().with_basic_challenge();
    let (client_id, secret) = authorization
        .to_str()
        .ok()
        .and_then(basic_credentials)
        .ok_or_else(refused)?;
    if parameters.optional("client_secret").is_some()
        || parameters
            .optional("client_id")
            .is_some_and(|id| id != client_id)
    {
        return Err(OAuthError::invalid_request(
            "The client must authenticate in the header or in the body, not in both",
        ));
    }
    find(&client_id, &secret).ok_or_else(refused)
}

/// User and password of `Basic BASE64`, each form-decoded as RFC 6749 section 2.3.1 has it.
fn basic_credentials(header: &str) -> Option<(String, String)> {
    let (scheme, encoded) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (user, password) = decoded.split_once(':')?;
    Some((form_decode(user)?, form_decode(password)?))
}

fn form_decode(text: &str) -> Option<String> {
    let spaced = text.replace('+', " ");
    let decoded = percent_decode_str(&spaced).decode_utf8().ok()?;
    Some(decoded.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn basic(credentials: &str) -> String {
        format!("Basic {}", STANDARD.encode(credentials))
    }

    #[test]
    fn credentials_are_form_decoded() {
        let decoded = basic_credentials(&basic("id%3A1:s+p%2B%C3%A4=&"));
        assert_eq!(decoded, Some(("id:1".into(), "s p+ä=&".into())));
        let colon = basic_credentials(&basic("id:a:b"));
        assert_eq!(colon, Some(("id".into(), "a:b".into())));
    }

    #[test]
    fn garbage_has_no_credentials() {
        for header in [
            "",
            "Basic",
            "Basic !!",
            "Bearer eDp5",
            &basic("no-colon"),
            &basic("a:%FF"),
        ] {
            assert_eq!(basic_credentials(header), None, "{header:?}");
        }
    }
}
