//! The requests that the tenant has received, recorded for inspection by tests.

use std::collections::VecDeque;

use axum::body::Bytes;
use axum::http::request::Parts;
use serde_json::Value;

/// A request as received, and the status of its response.
///
/// ```
/// # async fn example(tenant: auth0_testing::Tenant) {
/// for request in tenant.requests() {
///     println!("{} {} -> {:?}", request.method, request.path, request.status);
///     assert!(request.header("authorization").is_some());
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The method, as sent.
    pub method: String,
    /// The path as sent, without decoding.
    pub path: String,
    /// The query without the question mark and without decoding; `None` if there is no question mark.
    pub query: Option<String>,
    /// All headers in the order received, including `authorization`, with names in lowercase. In a value that
    /// is not UTF-8, the invalid bytes are replaced.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// The status of the response; `None` until the tenant responds, and permanently after [`Fault::cut`].
    ///
    /// [`Fault::cut`]: crate::Fault::cut
    pub status: Option<u16>,
}

impl RecordedRequest {
    /// Returns the first value of a header. The case of `name` does not matter.
    pub fn header(&self, name: &str) -> Option<&str> {
        let header = self
            .headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(&header.1)
    }

    /// Returns the body as JSON, or `None` if it is not valid JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// Returns the body as decoded form parameters, in order.
    pub fn form(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(&self.body).into_owned().collect()
    }

    /// Returns the decoded query parameters, in order.
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.query.as_deref().unwrap_or_default().as_bytes())
            .into_owned()
            .collect()
    }
}

/// The default number of recorded requests.
pub(crate) const USUAL_COUNT: usize = 10_000;

/// The maximum total size of their bodies.
const MAX_BODIES: usize = 64 * 1024 * 1024;

/// The most recent requests, in the order received.
#[derive(Debug)]
pub(crate) struct Recorder {
    requests: VecDeque<RecordedRequest>,
    /// The maximum number of requests.
    count: usize,
    /// The total size of the stored bodies.
    bodies: usize,
    /// The number of the first stored request; the others are numbered consecutively.
    first: u64,
}

impl Recorder {
    pub(crate) fn new(count: usize) -> Self {
        Self {
            requests: VecDeque::new(),
            count,
            bodies: 0,
            first: 0,
        }
    }

    /// Records a request and returns its number, with which its response is recorded later.
    pub(crate) fn arrived(&mut self, parts: &Parts, body: &Bytes) -> u64 {
        let number = self.first + self.requests.len() as u64;
        if self.count == 0 {
            return number;
        }
        let headers = parts.headers.iter().map(|(name, value)| {
            (
                name.as_str().to_owned(),
                String::from_utf8_lossy(value.as_bytes()).into_owned(),
            )
        });
        let request = RecordedRequest {
            method: parts.method.as_str().to_owned(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().map(str::to_owned),
            headers: headers.collect(),
            body: body.to_vec(),
            status: None,
        };
        self.bodies += request.body.len();
        self.requests.push_back(request);
        while self.requests.len() > self.count || self.bodies > MAX_BODIES {
            let Some(oldest) = self.requests.pop_front() else {
                break;
            };
            self.bodies -= oldest.body.len();
            self.first += 1;
        }
        number
    }

    /// Records the status of the response, unless the request has been discarded in the meantime.
    pub(crate) fn answered(&mut self, number: u64, status: u16) {
        let place = number.checked_sub(self.first).map(usize::try_from);
        if let Some(Ok(place)) = place
            && let Some(request) = self.requests.get_mut(place)
        {
            request.status = Some(status);
        }
    }

    pub(crate) fn all(&self) -> Vec<RecordedRequest> {
        self.requests.iter().cloned().collect()
    }

    pub(crate) fn count(&self, method: &str, path: &str) -> usize {
        self.requests
            .iter()
            .filter(|request| request.method == method && request.path == path)
            .count()
    }

    pub(crate) fn clear(&mut self) {
        self.first += self.requests.len() as u64;
        self.requests.clear();
        self.bodies = 0;
    }
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::*;

    fn parts(method: &str, uri: &str) -> Parts {
        Request::builder()
            .method(method)
            .uri(uri)
            .header("X-A", "b")
            .body(())
            .unwrap()
            .into_parts()
            .0
    }

    #[test]
    fn the_oldest_make_room() {
        let mut recorder = Recorder::new(2);
        let numbers: Vec<u64> = ["/a", "/b", "/c"]
            .into_iter()
            .map(|path| recorder.arrived(&parts("GET", path), &Bytes::new()))
            .collect();
        for number in numbers {
            recorder.answered(number, 200 + u16::try_from(number).unwrap());
        }
        let kept: Vec<_> = recorder
            .all()
            .into_iter()
            .map(|r| (r.path, r.status))
            .collect();
        assert_eq!(
            kept,
            [("/b".to_owned(), Some(201)), ("/c".to_owned(), Some(202))]
        );
        let large = Bytes::from(vec![0; MAX_BODIES / 2 + 1]);
        recorder.arrived(&parts("GET", "/d"), &large);
        recorder.arrived(&parts("GET", "/e"), &large);
        assert_eq!(recorder.all().len(), 1);
        recorder.clear();
        assert_eq!(recorder.bodies, 0);
    }

    #[test]
    fn a_recorder_of_none_keeps_none() {
        let mut recorder = Recorder::new(0);
        let number = recorder.arrived(&parts("GET", "/a"), &Bytes::from("x"));
        recorder.answered(number, 200);
        assert!(recorder.all().is_empty() && recorder.bodies == 0);
    }

    #[test]
    fn an_answer_to_a_cleared_request_is_not_given_to_another() {
        let mut recorder = Recorder::new(9);
        let early = recorder.arrived(&parts("GET", "/early"), &Bytes::new());
        recorder.clear();
        let late = recorder.arrived(&parts("POST", "/late%20?a=1&b=%20"), &Bytes::from("k=v+w"));
        recorder.answered(early, 500);
        recorder.answered(late, 201);
        let [request] = recorder.all().try_into().unwrap();
        assert_eq!(request.status, Some(201));
        assert_eq!(request.path, "/late%20");
        assert_eq!(
            request.query_pairs(),
            [("a".into(), "1".into()), ("b".into(), " ".into())]
        );
        assert_eq!(request.form(), [("k".into(), "v w".into())]);
        assert_eq!(request.header("x-a"), Some("b"));
        assert_eq!(request.json(), None);
        assert_eq!(recorder.count("POST", "/late%20"), 1);
        assert_eq!(recorder.count("GET", "/late%20"), 0);
    }
}
