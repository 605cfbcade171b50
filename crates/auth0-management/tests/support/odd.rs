//! Answers in which one member is something else than the document says, or one that it does not have, one
//! after the other.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use auth0_core::Error;
use auth0_core::bytes::Bytes;
use auth0_core::http::{Request, Response};
use serde_json::{Value, json};

use super::Answer;
use super::hidden::{self, MARK};
use crate::Client;

/// Puts null, text, a number, an array and an object in the place of each member and element, and each
/// time expects the call to succeed with nothing else set aside, and no secret shown.
pub(super) async fn check<T: Answer>(
    answer: &str,
    call: &impl AsyncFn(Client) -> Result<T, Error>,
) {
    let body = Arc::new(Mutex::new(Bytes::new()));
    let mgmt = client(&body);
    let answer: Value = serde_json::from_str(answer).unwrap();
    let mut places = vec![(String::new(), "$".to_owned())];
    find(&answer, "", "$", &mut places);
    for (pointer, path) in places {
        for odd in [
            json!(null),
            json!(MARK),
            json!(7.5),
            json!(["odd"]),
            json!({"odd": [1]}),
        ] {
            if pointer.is_empty() {
                // An answer of another kind as a whole is an error.
                continue;
            }
            let mut changed = answer.clone();
            *changed.pointer_mut(&pointer).unwrap() = odd;
            let text = changed.to_string();
            *body.lock().unwrap() = Bytes::from(text.clone());
            let value = call(mgmt.clone())
                .await
                .unwrap_or_else(|error| panic!("{path} in {text}: {error}"));
            for aside in value.set_aside() {
                let below = aside.path().strip_prefix(&path);
                let is_below =
                    below.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
                assert!(is_below, "{} went with {path} in {text}", aside.path());
            }
            let shown = format!("{value:?}");
            assert!(!shown.contains("s3cret"), "{path} in {text}: {shown}");
            assert!(
                !hidden::is_secret(&path) || !shown.contains(MARK),
                "the name of {path} says that it is a secret: {shown}"
            );
        }
        for unknown in [json!(MARK), json!({ "unknown": [MARK, { "deep": MARK }] })] {
            let mut changed = answer.clone();
            let Some(Value::Object(members)) = changed.pointer_mut(&pointer) else {
                continue;
            };
            members.insert(hidden::UNKNOWN.to_owned(), unknown);
            let text = changed.to_string();
            *body.lock().unwrap() = Bytes::from(text.clone());
            let value = call(mgmt.clone()).await.unwrap();
            let shown = hidden::without_maps(&format!("{value:?}"));
            assert!(!shown.contains(MARK), "{path} in {text}: {shown}");
        }
    }
}

/// A client of a server in memory that answers every request with this.
fn client(body: &Arc<Mutex<Bytes>>) -> Client {
    let body = Arc::clone(body);
    let service = tower::service_fn(move |_: Request<Bytes>| {
        let body = body.lock().unwrap().clone();
        async move { Ok::<_, Infallible>(Response::new(body)) }
    });
    Client::builder("tenant.example")
        .token("t0ken")
        .http(|http| http.service(service))
        .build()
        .unwrap()
}

/// Every value below, by JSON pointer and JSON path.
fn find(value: &Value, pointer: &str, path: &str, places: &mut Vec<(String, String)>) {
    let mut add = |value: &Value, pointer: String, path: String| {
        places.push((pointer.clone(), path.clone()));
        find(value, &pointer, &path, places);
    };
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let escaped = name.replace('~', "~0").replace('/', "~1");
                let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
                let step = if name.chars().all(is_plain) {
                    format!(".{name}")
                } else {
                    format!("[{}]", Value::from(name.as_str()))
                };
                add(
                    member,
                    format!("{pointer}/{escaped}"),
                    format!("{path}{step}"),
                );
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                add(
                    item,
                    format!("{pointer}/{index}"),
                    format!("{path}[{index}]"),
                );
            }
        }
        _ => {}
    }
}
