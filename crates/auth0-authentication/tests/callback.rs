//! Callbacks made of anything: nothing panics, and nothing is taken for an answer that is none.
#![allow(
    clippy::unwrap_used,
    reason = "a failure in a helper is a failure of the test"
)]

mod memory;

use auth0_authentication::{CallbackError, Invitation, PendingLogin, callback_state};
use memory::{Answer, Memory};
use proptest::prelude::*;

fn pending(state: &str) -> PendingLogin {
    let client = Memory::new(|_, _| Answer::Hang).client();
    let request = client
        .authorize("https://app.example.com/callback")
        .state(state);
    request.start().unwrap().into_parts().1
}

/// Pieces of callbacks in any order, whole and broken.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("https://app.example.com/callback".to_owned()),
        Just("?".to_owned()),
        Just("#".to_owned()),
        Just("&".to_owned()),
        Just("code=c".to_owned()),
        Just("state=st".to_owned()),
        Just("state=other".to_owned()),
        Just("error=access_denied".to_owned()),
        Just("iss=https%3A%2F%2Ftenant.eu.auth0.com%2F".to_owned()),
        Just("%FF%".to_owned()),
        "[a-z]{0,8}",
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

/// How often a parameter comes, whichever part of the answer it is in. A `?` or `#` begins a part of a URL
/// only: in a query that stands alone it belongs to a value.
fn count(answer: &str, name: &str) -> usize {
    let text = answer.trim();
    let has_scheme = text
        .split_once("://")
        .is_some_and(|(scheme, _)| scheme.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let parts = if has_scheme || text.starts_with(['?', '#']) {
        let (before, fragment) = text.split_once('#').unwrap_or((text, ""));
        let (_, query) = before.split_once('?').unwrap_or((before, ""));
        [query, fragment]
    } else {
        [text, ""]
    };
    parts
        .iter()
        .flat_map(|part| part.split('&'))
        .filter(|pair| pair.split('=').next() == Some(name))
        .count()
}

proptest! {
    #[test]
    fn anything_is_read_without_a_panic(answer in any::<String>()) {
        let _ = callback_state(&answer);
        let _ = Invitation::parse(&answer);
        prop_assert!(pending("a state that nobody guesses").callback(&answer).is_err());
    }

    #[test]
    fn a_code_comes_of_one_code_with_one_state_only(answer in pieces()) {
        if let Ok(response) = pending("st").callback(&answer) {
            prop_assert!(response.code.is_some());
            prop_assert_eq!(count(&answer, "code"), 1);
            prop_assert_eq!(count(&answer, "state"), 1);
            prop_assert_eq!(count(&answer, "error"), 0);
        }
    }

    #[test]
    fn every_state_comes_back(state in "\\PC{1,40}", code in "\\PC{1,40}") {
        let encode = |text: &str| -> String {
            text.bytes().fold(String::new(), |all, byte| all + &format!("%{byte:02X}"))
        };
        let answer = format!("code={}&state={}", encode(&code), encode(&state));
        let read = pending(&state).callback(&answer).unwrap().code.unwrap();
        prop_assert_eq!(read.expose(), code);
        let other = pending(&format!("{state}x")).callback(&answer);
        prop_assert_eq!(other.unwrap_err(), CallbackError::StateMismatch);
    }
}
