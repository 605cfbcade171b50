//! The response to an authorization request, as it arrives through the user's browser.

mod error;
mod parameters;

use auth0_core::Secret;

pub use error::{AuthorizationError, CallbackError};
use parameters::Answer;
pub(crate) use parameters::RESPONSE_PARAMETERS;

use crate::PendingLogin;

/// The verified response to an authorization request (RFC 6749 section 4.1.2). It contains only what was
/// requested.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuthorizationResponse {
    /// The code to exchange for tokens, if the response type includes `code`.
    pub code: Option<Secret>,
    /// An ID token that came through the browser, if the response type includes `id_token`. It is not
    /// verified yet.
    pub id_token: Option<Secret>,
    /// An access token that came through the browser, if the response type includes `token`.
    pub access_token: Option<Secret>,
    /// The lifetime of that access token, in seconds.
    pub expires_in: Option<u64>,
}

/// Returns the `state` of a callback, to find its [`PendingLogin`] among several. The `state` is not verified
/// yet; [`PendingLogin::callback`] verifies it.
///
/// # Errors
///
/// Returns an error unless the callback has exactly one `state`.
pub fn callback_state(answer: &str) -> Result<Secret, CallbackError> {
    Answer::parse(answer)?
        .state
        .ok_or(CallbackError::StateMissing)
}

/// Reads and checks a callback. It checks the form first, then `state`, and the rest only if the response
/// belongs to this login.
pub(crate) fn read(
    pending: &PendingLogin,
    answer: &str,
) -> Result<AuthorizationResponse, CallbackError> {
    let answer = Answer::parse(answer)?;
    if answer.error.is_some() && answer.code.is_some() {
        return Err(CallbackError::CodeAndError);
    }
    let state = answer.state.ok_or(CallbackError::StateMissing)?;
    // `Secret` compares in constant time.
    if state != pending.state {
        return Err(CallbackError::StateMismatch);
    }
    if let Some(issuer) = answer.iss
        && issuer != pending.issuer
    {
        return Err(CallbackError::IssuerMismatch {
            came: issuer,
            expected: pending.issuer.clone(),
        });
    }
    if let Some(code) = answer.error {
        return Err(CallbackError::Refused(AuthorizationError::new(
            code,
            answer.error_description,
            answer.error_uri,
        )));
    }
    let take = |part, name, value: Option<Secret>| match value {
        _ if !pending.asked_for(part) => Ok(None),
        None => Err(CallbackError::Missing(name)),
        Some(value) if value.is_empty() => Err(CallbackError::Missing(name)),
        some => Ok(some),
    };
    Ok(AuthorizationResponse {
        code: take("code", "code", answer.code)?,
        id_token: take("id_token", "id_token", answer.id_token)?,
        access_token: take("token", "access_token", answer.access_token)?,
        expires_in: answer
            .expires_in
            .filter(|_| pending.asked_for("token"))
            .and_then(|text| text.parse().ok()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pending(response_type: &str) -> PendingLogin {
        PendingLogin {
            issuer: "https://tenant.eu.auth0.com/".into(),
            client_id: "app".into(),
            redirect_uri: "https://app/cb".into(),
            response_type: response_type.into(),
            state: "st+te".into(),
            nonce: "nonce".into(),
            code_verifier: None,
            max_age: None,
            organization: None,
            dpop_jkt: None,
            created_at: 0,
            app_state: None,
        }
    }

    fn read(answer: &str) -> Result<AuthorizationResponse, CallbackError> {
        pending("code").callback(answer)
    }

    #[test]
    fn a_code_in_each_form_it_comes_in() {
        for answer in [
            "https://app/cb?code=c%20d&state=st%2Bte",
            "https://app/cb?x=1&x=2&state=st%2Bte&code=c+d#_=_",
            "/cb?code=c+d&state=st%2Bte&iss=https%3A%2F%2Ftenant.eu.auth0.com%2F",
            "code=c+d&state=st%2Bte",
            "https://app/cb#code=c+d&state=st%2Bte",
        ] {
            let response = read(answer).unwrap();
            assert_eq!(response.code.unwrap().expose(), "c d", "{answer}");
            assert_eq!(response.id_token, None);
        }
    }

    #[test]
    fn each_mistake_has_an_error_of_its_own() {
        for (answer, expected) in [
            ("code=s3cret&state=other", CallbackError::StateMismatch),
            ("code=s3cret&state=st+te", CallbackError::StateMismatch),
            ("code=s3cret&state=", CallbackError::StateMismatch),
            ("code=s3cret", CallbackError::StateMissing),
            ("", CallbackError::StateMissing),
            ("https://app/cb", CallbackError::StateMissing),
            ("error=access_denied", CallbackError::StateMissing),
            ("error=access_denied&state=x", CallbackError::StateMismatch),
            ("state=st%2Bte", CallbackError::Missing("code")),
            ("state=st%2Bte&code=", CallbackError::Missing("code")),
            (
                "code=s3cret&code=s3cret&state=st%2Bte",
                CallbackError::Repeated("code"),
            ),
            (
                "code=a&state=st%2Bte&state=st%2Bte",
                CallbackError::Repeated("state"),
            ),
            (
                "https://app/cb?code=a&state=st%2Bte#code=b",
                CallbackError::Repeated("code"),
            ),
            (
                "error=a&error=b&state=st%2Bte",
                CallbackError::Repeated("error"),
            ),
            (
                "code=s3cret&error=access_denied&state=st%2Bte",
                CallbackError::CodeAndError,
            ),
            (
                "code=%FFs3cret&state=st%2Bte",
                CallbackError::NotUtf8("code"),
            ),
            (
                "code=s3cret&state=st%2Bte&iss=https%3A%2F%2Fevil.example%2F",
                CallbackError::IssuerMismatch {
                    came: "https://evil.example/".into(),
                    expected: "https://tenant.eu.auth0.com/".into(),
                },
            ),
        ] {
            let error = read(answer).unwrap_err();
            assert_eq!(error, expected, "{answer}");
            let shown = format!("{error} {error:?}");
            assert!(
                !shown.contains("s3cret") && !shown.contains("st+te"),
                "{shown}"
            );
        }
    }

    #[test]
    fn what_auth0_says_is_typed() {
        let error = read("error=login_required&error_description=Login+required%0A&state=st%2Bte");
        let Err(CallbackError::Refused(refusal)) = error else {
            panic!("{error:?}");
        };
        assert_eq!(refusal.code(), "login_required");
        assert_eq!(refusal.description(), Some("Login required\n"));
        assert!(refusal.needs_interaction() && !refusal.is_access_denied());
        assert_eq!(
            CallbackError::Refused(refusal).to_string(),
            "the login failed: login_required (Login required\\n)"
        );
    }

    #[test]
    fn a_refusal_says_whether_the_user_can_help_and_where_to_read_more() {
        for (code, needs_interaction, is_access_denied) in [
            ("login_required", true, false),
            ("interaction_required", true, false),
            ("consent_required", true, false),
            ("account_selection_required", true, false),
            ("access_denied", false, true),
            ("unauthorized", false, false),
            ("server_error", false, false),
            ("LOGIN_REQUIRED", false, false),
            ("", false, false),
        ] {
            for (parameter, uri) in [
                ("", None),
                ("&error_uri=https%3A%2F%2Fe%2F%3Fa", Some("https://e/?a")),
            ] {
                let answer = format!("error={code}{parameter}&state=st%2Bte");
                let Err(CallbackError::Refused(refusal)) = read(&answer) else {
                    panic!("{answer}");
                };
                assert_eq!(refusal.code(), code);
                assert_eq!(refusal.needs_interaction(), needs_interaction, "{code}");
                assert_eq!(refusal.is_access_denied(), is_access_denied, "{code}");
                assert_eq!(refusal.uri(), uri);
                assert_eq!(refusal.description(), None);
            }
        }
    }

    #[test]
    fn what_was_asked_for_has_to_be_there_and_nothing_else_is_passed_on() {
        let answer = "code=c&id_token=i&access_token=a&expires_in=60&state=st%2Bte";
        let response = pending("code id_token").callback(answer).unwrap();
        assert_eq!(response.id_token.unwrap().expose(), "i");
        assert_eq!((response.access_token, response.expires_in), (None, None));
        let response = pending("id_token token").callback(answer).unwrap();
        assert_eq!(response.access_token.unwrap().expose(), "a");
        assert_eq!((response.code, response.expires_in), (None, Some(60)));
        let error = pending("id_token")
            .callback("code=c&state=st%2Bte")
            .unwrap_err();
        assert_eq!(error, CallbackError::Missing("id_token"));
    }

    #[test]
    fn the_state_finds_the_login() {
        assert_eq!(
            callback_state("?state=st%2Bte&error=x").unwrap().expose(),
            "st+te"
        );
        assert_eq!(callback_state("code=c"), Err(CallbackError::StateMissing));
        assert_eq!(
            callback_state("state=a&state=b"),
            Err(CallbackError::Repeated("state"))
        );
    }
}
