//! A server that takes one request as it comes and gives one answer, and checks on both. The tests of all
//! generated crates use it; `crate::Client` is the client of each.

mod hidden;
mod odd;

use std::fmt::Debug;

use auth0_core::{Detailed, Error, Json, Page, SetAside, WithSecrets};
use serde::Serialize;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::Client;

/// What stands for a value of any shape in the requests.
#[allow(dead_code, reason = "only some groups have such values")]
pub(crate) fn any_json() -> Json {
    Json::parse(r#"{"any":["thing",1]}"#).unwrap()
}

/// What a call answers, with what was set aside of it.
#[allow(dead_code, reason = "only some groups have answers")]
pub(crate) trait Answer: Debug {
    fn set_aside(&self) -> &[SetAside];

    /// The value as JSON, secrets included.
    fn written(&self) -> Value;

    /// The part of an answer that the value stands for.
    fn part(&self, came: Value) -> Value {
        came
    }
}

impl<T: Debug + Serialize> Answer for Detailed<T> {
    fn set_aside(&self) -> &[SetAside] {
        &self.set_aside
    }

    fn written(&self) -> Value {
        serde_json::to_value(WithSecrets(&self.value)).unwrap()
    }
}

impl<T: Debug + Serialize> Answer for Page<T> {
    fn set_aside(&self) -> &[SetAside] {
        &self.set_aside
    }

    fn written(&self) -> Value {
        serde_json::to_value(WithSecrets(&self.items)).unwrap()
    }

    /// The items: the one list in the answer.
    fn part(&self, came: Value) -> Value {
        match came {
            Value::Object(members) => members
                .into_iter()
                .find_map(|(_, value)| value.is_array().then_some(value))
                .unwrap(),
            list => list,
        }
    }
}

/// Makes the call once for each answer; checks the request, and that the answer's type has a place for
/// everything that came: nothing the document knows is left over, and nothing it does not is lost. Then
/// once for each member that comes as something else.
#[allow(dead_code, reason = "only some groups have answers")]
pub(crate) async fn check<T: Answer>(
    method: &str,
    target: &str,
    body: Option<&str>,
    answers: &[(u16, &str)],
    call: impl AsyncFn(Client) -> Result<T, Error>,
) {
    for (status, answer) in answers {
        let value = exchange(method, target, body, *status, answer, &call)
            .await
            .unwrap_or_else(|error| panic!("{answer}: {error}"));
        let came = if answer.is_empty() { "null" } else { answer };
        let came = value.part(serde_json::from_str(came).unwrap());
        assert_eq!(
            plain(&value.written()),
            plain(&came),
            "what came is written again"
        );
        let shown = format!("{value:?}");
        if answer.contains("not_in_the_document") {
            continue;
        }
        assert!(!shown.contains("extra: [\""), "without a field: {shown}");
        assert!(!shown.contains("Unknown("), "not known: {shown}");
        assert!(!shown.contains("s3cret"), "a secret shows: {shown}");
        assert!(value.set_aside().is_empty(), "{:?}", value.set_aside());
        if !answer.is_empty() {
            odd::check(answer, &call).await;
        }
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
    call: impl AsyncFn(Client) -> Result<(), Error>,
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
    call: &impl AsyncFn(Client) -> Result<T, Error>,
) -> Result<T, Error> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mgmt = Client::builder(format!("http://{}", listener.local_addr().unwrap()))
        .token("t0ken")
        .build()
        .unwrap();
    let (result, request) = tokio::join!(call(mgmt), serve(&listener, status, answer));
    assert_eq!(
        request.line,
        format!("{method} {}{target} HTTP/1.1", crate::BASE),
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
