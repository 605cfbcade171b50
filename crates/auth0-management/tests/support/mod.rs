//! A server that takes one request as it comes and gives one answer, and checks on both.

use std::fmt::Debug;

use auth0_core::WithSecrets;
use auth0_management::{Error, Json, ManagementClient, Page};
use serde::Serialize;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What stands for a value of any shape in the requests.
#[allow(dead_code, reason = "only some groups have such values")]
pub(crate) fn any_json() -> Json {
    Json::parse(r#"{"any":["thing",1]}"#).unwrap()
}

/// Makes the call once for each answer; checks the request, that the value is written as it came, and that
/// the document knows nothing for which the type has no field.
#[allow(dead_code, reason = "only some groups have answers")]
pub(crate) async fn check<T: Debug + Serialize>(
    method: &str,
    target: &str,
    body: Option<&str>,
    answers: &[(u16, &str)],
    call: impl AsyncFn(ManagementClient) -> Result<T, Error>,
) {
    for (status, answer) in answers {
        let value = exchange(method, target, body, *status, answer, &call)
            .await
            .unwrap_or_else(|error| panic!("{answer}: {error}"));
        let came = if answer.is_empty() { "null" } else { answer };
        compare(&value, &serde_json::from_str(came).unwrap());
    }
}

/// The same for the first page of a list, whose items are in this member of the answer.
#[allow(dead_code, reason = "only some groups have lists")]
pub(crate) async fn check_page<T: Debug + Serialize>(
    method: &str,
    target: &str,
    body: Option<&str>,
    items: &str,
    answers: &[(u16, &str)],
    call: impl AsyncFn(ManagementClient) -> Result<Page<T>, Error>,
) {
    for (status, answer) in answers {
        let page = exchange(method, target, body, *status, answer, &call)
            .await
            .unwrap_or_else(|error| panic!("{answer}: {error}"));
        let mut came: Value = serde_json::from_str(answer).unwrap();
        if !came.is_array() {
            came = came[items].take();
        }
        compare(&page.items, &came);
    }
}

fn compare<T: Debug + Serialize>(value: &T, came: &Value) {
    let written = serde_json::to_value(WithSecrets(value)).unwrap();
    assert_eq!(plain(&written), plain(came), "what came is written again");
    let shown = format!("{value:?}");
    if !came.to_string().contains("not_in_the_document") {
        assert!(!shown.contains("extra: [\""), "without a field: {shown}");
        assert!(!shown.contains("Unknown("), "not known: {shown}");
    }
}

/// With all numbers as fractions: 2 and 2.0 are one value.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().into(),
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(members) => {
            let members = members.iter();
            Value::Object(
                members
                    .map(|(name, value)| (name.clone(), plain(value)))
                    .collect(),
            )
        }
        other => other.clone(),
    }
}

/// The same for operations that answer nothing.
#[allow(dead_code, reason = "only some groups have such operations")]
pub(crate) async fn check_answerless(
    method: &str,
    target: &str,
    body: Option<&str>,
    answers: &[(u16, &str)],
    call: impl AsyncFn(ManagementClient) -> Result<(), Error>,
) {
    for (status, answer) in answers {
        exchange(method, target, body, *status, answer, &call)
            .await
            .unwrap();
    }
    // A body is not looked at, whatever it is.
    exchange(method, target, body, 200, "<html>done</html>", &call)
        .await
        .unwrap();
}

async fn exchange<T>(
    method: &str,
    target: &str,
    body: Option<&str>,
    status: u16,
    answer: &str,
    call: &impl AsyncFn(ManagementClient) -> Result<T, Error>,
) -> Result<T, Error> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mgmt = ManagementClient::builder(format!("http://{}", listener.local_addr().unwrap()))
        .token("t0ken")
        .build()
        .unwrap();
    let (result, request) = tokio::join!(call(mgmt), serve(&listener, status, answer));
    assert_eq!(
        request.line,
        format!("{method} /api/v2{target} HTTP/1.1"),
        "the request"
    );
    assert!(
        request.headers.contains("authorization: bearer t0ken"),
        "{}",
        request.headers
    );
    match body {
        Some(expected) => {
            assert!(request.headers.contains("content-type: application/json"));
            let sent: Value = serde_json::from_slice(&request.body).unwrap();
            let expected: Value = serde_json::from_str(expected).unwrap();
            assert_eq!(sent, expected, "the body");
        }
        None => assert!(request.body.is_empty()),
    }
    result
}

struct Request {
    line: String,
    /// In lowercase.
    headers: String,
    body: Vec<u8>,
}

async fn serve(listener: &TcpListener, status: u16, answer: &str) -> Request {
    let (mut stream, _) = listener.accept().await.unwrap();
    let request = read(&mut stream).await;
    let length = answer.len();
    let head = format!(
        "HTTP/1.1 {status} OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
    );
    // Without a body a 204 has no length either.
    let head = if status == 204 {
        "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n".to_owned()
    } else {
        head
    };
    stream.write_all(head.as_bytes()).await.unwrap();
    if status != 204 {
        stream.write_all(answer.as_bytes()).await.unwrap();
    }
    stream.flush().await.unwrap();
    request
}

async fn read(stream: &mut TcpStream) -> Request {
    let mut bytes = Vec::new();
    let (end, length) = loop {
        let mut piece = [0; 4096];
        let count = stream.read(&mut piece).await.unwrap();
        assert!(count > 0, "the request ends early");
        bytes.extend_from_slice(&piece[..count]);
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
            let length = head
                .lines()
                .find_map(|line| {
                    let (name, value) = line.split_once(": ")?;
                    name.eq_ignore_ascii_case("content-length")
                        .then(|| value.parse::<usize>().unwrap())
                })
                .unwrap_or(0);
            break (end, length);
        }
    };
    while bytes.len() < end + 4 + length {
        let mut piece = [0; 4096];
        let count = stream.read(&mut piece).await.unwrap();
        assert!(count > 0, "the body ends early");
        bytes.extend_from_slice(&piece[..count]);
    }
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let (line, headers) = head.split_once("\r\n").unwrap();
    Request {
        line: line.to_owned(),
        headers: headers.to_lowercase(),
        body: bytes.split_off(end + 4),
    }
}
