//! The headers that are forwarded, and the check of a call's origin.

use auth0_core::Operation;
use http::header::{
    ACCEPT, ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_TYPE, LOCATION, ORIGIN, RETRY_AFTER,
};
use http::{HeaderMap, HeaderName, HeaderValue};

/// Of a request. A list of what passes forgets nothing that should not: cookies, credentials, hop-by-hop and
/// forwarding headers.
const OF_REQUESTS: [HeaderName; 2] = [ACCEPT, ACCEPT_LANGUAGE];

/// Of a response.
const OF_RESPONSES: [HeaderName; 7] = [
    CONTENT_TYPE,
    LOCATION,
    RETRY_AFTER,
    HeaderName::from_static("x-ratelimit-limit"),
    HeaderName::from_static("x-ratelimit-remaining"),
    HeaderName::from_static("x-ratelimit-reset"),
    HeaderName::from_static("x-auth0-requestid"),
];

/// Whether a call comes from a page of the same origin. A page of another one cannot change `Sec-Fetch-Site`
/// (Fetch Metadata), nor add a header without being allowed to (CORS).
pub(super) fn is_same_origin(headers: &HeaderMap) -> bool {
    match headers.get("sec-fetch-site") {
        Some(site) => site == "same-origin",
        // A browser that is too old for it, or no browser. `null` is the origin of nowhere.
        None => {
            headers.contains_key("x-requested-with")
                && headers.get(ORIGIN).is_none_or(|origin| origin != "null")
        }
    }
}

pub(super) fn is_json(headers: &HeaderMap) -> bool {
    let value = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let media_type = value.and_then(|value| value.split(';').next());
    media_type.is_some_and(|it| it.trim().eq_ignore_ascii_case("application/json"))
}

pub(super) fn copy(from: &HeaderMap, mut operation: Operation) -> Operation {
    for name in OF_REQUESTS {
        if let Some(value) = from.get(&name) {
            operation = operation.header(name, value.clone());
        }
    }
    operation
}

pub(super) fn pass_on(from: &HeaderMap, to: &mut HeaderMap) {
    for name in OF_RESPONSES {
        if let Some(value) = from.get(&name) {
            to.insert(name, value.clone());
        }
    }
    no_store(to);
}

pub(super) fn of_problem(headers: &mut HeaderMap) {
    let problem = HeaderValue::from_static("application/problem+json");
    headers.insert(CONTENT_TYPE, problem);
    no_store(headers);
}

/// A response is for this user only, whatever the API says of it; and it is data, whatever it looks like.
fn no_store(headers: &mut HeaderMap) {
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let nosniff = HeaderValue::from_static("nosniff");
    headers.insert(HeaderName::from_static("x-content-type-options"), nosniff);
}
