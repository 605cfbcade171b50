//! The codes of the log against Auth0's own list, where that is at hand.
#![cfg(feature = "logs")]
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

use std::path::PathBuf;

use auth0_management::LogCode;

#[test]
fn every_code_of_the_document_has_a_name() {
    let folder = std::env::var_os("AUTH0_SPEC").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/spec"),
        PathBuf::from,
    );
    let Ok(text) = std::fs::read_to_string(folder.join("tenant-logs.json")) else {
        println!(
            "skipped: there is no tenant-logs.json in {}",
            folder.display()
        );
        return;
    };
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    assert!(schemas.len() > 100, "{}", schemas.len());
    for (code, schema) in schemas {
        assert_eq!(schema["properties"]["type"]["const"], code.as_str());
        let known = LogCode::from(code.as_str());
        assert!(!matches!(known, LogCode::Unknown(_)), "{code} has no name");
        assert_eq!(known.as_str(), code);
        assert!(known.outcome().is_some());
    }
    println!("{} codes", schemas.len());
}

#[test]
fn a_code_of_tomorrow_is_kept_and_nothing_is_guessed_of_it() {
    let code: LogCode = serde_json::from_str(r#""fnew_thing""#).unwrap();
    assert_eq!(code.as_str(), "fnew_thing");
    assert_eq!(code.outcome(), None);
    assert!(!code.is_failure());
    assert!(LogCode::FailedLogin.is_failure());
}
