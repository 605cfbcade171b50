//! The fuzz targets: what is done with the bytes. One table for both runners, libFuzzer's
//! (`fuzz/fuzz_target.rs`) and the one on stable (`tests/fuzz.rs`).
//!
//! A new target is a module here with a `run`, a line in the table, and a line in `fuzz/Cargo.toml`.
//! Examples to start from go into `fuzz/corpus/<name>/`.

use auth0::core::http::{HeaderMap, HeaderName, HeaderValue};

mod access_token;
mod answer;
mod callback;
mod domain;
mod jwks;
mod rate_limit;
mod retry_after;
mod session_cookie;
mod sse;
mod tenant;

/// What a target does with the bytes.
pub(crate) type Target = fn(&[u8]);

/// Name and body of each target.
pub(crate) const ALL: &[(&str, Target)] = &[
    ("access_token", access_token::run),
    ("answer", answer::run),
    ("callback", callback::run),
    ("domain", domain::run),
    ("jwks", jwks::run),
    ("rate_limit", rate_limit::run),
    ("retry_after", retry_after::run),
    ("session_cookie", session_cookie::run),
    ("sse", sse::run),
    ("tenant", tenant::run),
];

/// The lines of the input as headers, as far as they are such: `name: value`.
fn headers(text: &[u8]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for line in text.split(|byte| *byte == b'\n') {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else {
            continue;
        };
        let name = HeaderName::from_bytes(line[..colon].trim_ascii());
        let value = HeaderValue::from_bytes(line[colon + 1..].trim_ascii());
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    headers
}
