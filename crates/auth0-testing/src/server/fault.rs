//! Scripted faults: which requests they affect, how often, and what happens to those requests.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse;
use futures_util::{StreamExt, stream};

/// The body of malformed responses, and of cut responses whose own body is too short to be cut.
const SAMPLE: &[u8] = br#"{"connections":[{"id":"con_0000000000000001","name":"#;

/// A scripted failure of requests to a path.
///
/// A fault affects the next matching request and is then used up, unless you set [`times`](Self::times) or
/// [`always`](Self::always). Faults for the same path apply one after the other, in the order in which they
/// were added.
///
/// ```
/// use std::time::Duration;
/// use auth0_testing::Fault;
///
/// // Two 503 responses, then a broken connection, then normal service.
/// let busy = Fault::on("/api/v2/connections").method("GET").status(503).header("retry-after", "1").times(2);
/// let broken = Fault::on("/api/v2/*").cut();
/// // Without a status or a body, the request is served normally, but later.
/// let slow = Fault::on("/oauth/token").delay(Duration::from_millis(200));
/// # let _ = (busy, broken, slow);
/// ```
///
/// A request that gets the fault's status or body does not count toward the rate limit, and its response
/// has only those rate-limit headers that the fault sets.
#[derive(Debug, Clone)]
#[must_use = "a fault does nothing until it is given to `Tenant::fault`"]
pub struct Fault {
    path: String,
    method: Option<String>,
    remaining: Option<u32>,
    pub(crate) delay: Option<Duration>,
    pub(crate) effect: Effect,
    pub(crate) answer: Answer,
}

/// The effect on the connection and the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    /// The response, real or scripted, is sent completely.
    Answer,
    /// The connection closes before any byte of a response.
    Cut,
    /// The connection closes in the middle of the body.
    CutBody,
    /// The response arrives completely, but its JSON is truncated. Its status is 200 unless scripted otherwise.
    Malformed,
}

/// The scripted part of a response.
#[derive(Debug, Clone, Default)]
pub(crate) struct Answer {
    status: Option<u16>,
    headers: Vec<(String, String)>,
    body: Option<Bytes>,
}

impl Fault {
    /// Creates a fault for this path or, if it ends in `*`, for all paths that start with the part before the
    /// `*`. The path is compared as sent, without the query and without decoding.
    pub fn on(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            method: None,
            remaining: Some(1),
            delay: None,
            effect: Effect::Answer,
            answer: Answer::default(),
        }
    }

    /// Limits the fault to requests with this method.
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Sets the number of requests that the fault affects. Default: 1. With 0, it affects none.
    pub fn times(mut self, times: u32) -> Self {
        self.remaining = Some(times);
        self
    }

    /// Affects every matching request, until [`Tenant::clear_faults`](crate::Tenant::clear_faults).
    pub fn always(mut self) -> Self {
        self.remaining = None;
        self
    }

    /// Responds with this status instead of serving the request.
    ///
    /// If the number is not the status of a final response (200 or higher), the tenant responds with a 500
    /// whose body explains the mistake.
    pub fn status(mut self, status: u16) -> Self {
        self.answer.status = Some(status);
        self
    }

    /// Adds a header to the response, replacing one of the same name.
    ///
    /// Without [`status`](Self::status) and [`body`](Self::body), the request is served normally and the
    /// header is added to its response. If the name or value is invalid in HTTP, the tenant responds with a 500
    /// whose body explains the mistake.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.answer.headers.push((name.into(), value.into()));
        self
    }

    /// Responds with this body instead of serving the request, with the status 200 unless you set a
    /// [`status`](Self::status). If the body is JSON, its content type is `application/json` unless you set
    /// another [`header`](Self::header).
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.answer.body = Some(Bytes::from(body.into()));
        self
    }

    /// Waits before anything else happens. Can be combined with all other effects.
    ///
    /// The delay uses tokio's clock, so tests with paused time skip it.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    /// Reads the request, then closes the connection without a response. The request has no effect.
    pub fn cut(mut self) -> Self {
        self.effect = Effect::Cut;
        self
    }

    /// Closes the connection halfway through the response body. Without [`status`](Self::status) and
    /// [`body`](Self::body), the request *is* served and its real response is truncated, so a write takes
    /// effect although the client cannot know.
    pub fn cut_body(mut self) -> Self {
        self.effect = Effect::CutBody;
        self
    }

    /// Responds with truncated JSON and the status 200 (or the given [`status`](Self::status)), and keeps the
    /// connection open. The request has no effect.
    pub fn malformed(mut self) -> Self {
        self.effect = Effect::Malformed;
        self
    }

    fn matches(&self, method: &str, path: &str) -> bool {
        let on_path = match self.path.strip_suffix('*') {
            Some(prefix) => path.starts_with(prefix),
            None => path == self.path,
        };
        on_path
            && self
                .method
                .as_deref()
                .is_none_or(|m| m.eq_ignore_ascii_case(method))
    }
}

impl Answer {
    /// Returns the response to send instead of serving the request, if the fault has one.
    pub(crate) fn scripted(&self) -> Option<Response<Body>> {
        if self.status.is_none() && self.body.is_none() {
            return None;
        }
        Some(self.response(self.body.clone().unwrap_or_default()))
    }

    /// Returns a response with truncated JSON.
    pub(crate) fn malformed(&self) -> Response<Body> {
        let mut response = self.response(Bytes::from_static(SAMPLE));
        let json = HeaderValue::from_static("application/json");
        response
            .headers_mut()
            .entry(header::CONTENT_TYPE)
            .or_insert(json);
        response
    }

    /// Adds the scripted headers to a response.
    pub(crate) fn decorate(&self, response: Response<Body>) -> Response<Body> {
        match self.header_map() {
            Ok(headers) => {
                let mut response = response;
                for (name, value) in &headers {
                    response.headers_mut().insert(name, value.clone());
                }
                response
            }
            Err(complaint) => (StatusCode::INTERNAL_SERVER_ERROR, complaint).into_response(),
        }
    }

    fn response(&self, body: Bytes) -> Response<Body> {
        let number = self.status.unwrap_or(200);
        // A 1xx is never a final response, so hyper would refuse to send it.
        let status = match StatusCode::from_u16(number) {
            Ok(status) if number >= 200 => status,
            _ => {
                let complaint = format!("the fault's status {number} is not one of an answer");
                return (StatusCode::INTERNAL_SERVER_ERROR, complaint).into_response();
            }
        };
        let is_json = serde_json::from_slice::<serde_json::Value>(&body).is_ok();
        let mut response = (status, Body::from(body)).into_response();
        if is_json {
            let json = HeaderValue::from_static("application/json");
            response.headers_mut().insert(header::CONTENT_TYPE, json);
        }
        self.decorate(response)
    }

    fn header_map(&self) -> Result<HeaderMap, String> {
        let mut map = HeaderMap::new();
        for (name, value) in &self.headers {
            let parsed = (
                HeaderName::try_from(name.as_str()),
                HeaderValue::try_from(value.as_str()),
            );
            let (Ok(parsed_name), Ok(parsed_value)) = parsed else {
                return Err(format!(
                    "the fault's header {name:?}: {value:?} is not a valid one"
                ));
            };
            map.insert(parsed_name, parsed_value);
        }
        Ok(map)
    }
}

/// Truncates the response: it announces its full length and ends halfway.
pub(crate) async fn cut_in_half(response: Response<Body>) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    let mut whole = axum::body::to_bytes(body, usize::MAX)
        .await
        .unwrap_or_default();
    if whole.len() < 2 {
        whole = Bytes::from_static(SAMPLE);
        parts.status = StatusCode::OK;
    }
    parts
        .headers
        .insert(header::CONTENT_LENGTH, HeaderValue::from(whole.len()));
    let half = whole.slice(..whole.len() / 2);
    let rest = stream::once(async {
        // Lets hyper write the first half before it sees the error.
        tokio::task::yield_now().await;
        Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset))
    });
    let body = Body::from_stream(stream::iter([Ok::<_, std::io::Error>(half)]).chain(rest));
    Response::from_parts(parts, body)
}

/// The remaining faults.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    scripted: Vec<Fault>,
}

impl Faults {
    pub(crate) fn add(&mut self, fault: Fault) {
        if fault.remaining != Some(0) {
            self.scripted.push(fault);
        }
    }

    pub(crate) fn clear(&mut self) {
        self.scripted.clear();
    }

    /// Returns the fault that affects this request, and counts one use of it.
    pub(crate) fn hit(&mut self, method: &str, path: &str) -> Option<Fault> {
        let index = self
            .scripted
            .iter()
            .position(|fault| fault.matches(method, path))?;
        let fault = &mut self.scripted[index];
        match fault.remaining.as_mut() {
            Some(1) => return Some(self.scripted.remove(index)),
            Some(times) => *times -= 1,
            None => {}
        }
        Some(fault.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_paths_and_prefixes_are_told_apart() {
        let exact = Fault::on("/api/v2/connections");
        assert!(exact.matches("GET", "/api/v2/connections"));
        assert!(!exact.matches("GET", "/api/v2/connections/con_1"));
        let prefix = Fault::on("/api/v2/connections/*").method("delete");
        assert!(prefix.matches("DELETE", "/api/v2/connections/con_1"));
        assert!(!prefix.matches("DELETE", "/api/v2/connections"));
        assert!(!prefix.matches("GET", "/api/v2/connections/con_1"));
    }

    #[test]
    fn faults_are_used_up_in_order() {
        let mut faults = Faults::default();
        faults.add(Fault::on("/a").status(500).times(2));
        faults.add(Fault::on("/a").status(502));
        faults.add(Fault::on("/a").status(599).times(0));
        let statuses: Vec<_> = (0..4)
            .map(|_| faults.hit("GET", "/a").and_then(|f| f.answer.status))
            .collect();
        assert_eq!(statuses, [Some(500), Some(500), Some(502), None]);
        assert!(faults.hit("GET", "/a").is_none());
    }

    #[test]
    fn a_lasting_fault_stays_until_cleared() {
        let mut faults = Faults::default();
        faults.add(Fault::on("*").cut().always());
        for _ in 0..10 {
            assert_eq!(faults.hit("PUT", "/x").map(|f| f.effect), Some(Effect::Cut));
        }
        faults.clear();
        assert!(faults.hit("PUT", "/x").is_none());
    }

    #[test]
    fn impossible_scripts_are_answered_and_not_hidden() {
        for fault in [
            Fault::on("/").status(99),
            Fault::on("/").status(101),
            Fault::on("/").status(1000),
            Fault::on("/").status(204).header("no spaces", "x"),
            Fault::on("/").status(204).header("x", "line\nbreak"),
        ] {
            let status = fault.answer.scripted().map(|response| response.status());
            assert_eq!(status, Some(StatusCode::INTERNAL_SERVER_ERROR), "{fault:?}");
        }
    }
}
