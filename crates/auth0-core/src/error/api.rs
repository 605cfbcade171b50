//! Auth0's error bodies, which differ between its APIs, in a single type.

use std::fmt;

use http::HeaderMap;
use http::header::CONTENT_ENCODING;
use serde::de::DeserializeOwned;

use crate::Json;

/// The maximum length of the excerpt from a non-JSON body in an error message.
const EXCERPT: usize = 200;

/// Auth0's explanation of an error.
///
/// The Management API, the token endpoint (RFC 6749 section 5.2), and the database endpoints each use
/// a different format. All of them are converted to a code and a message.
#[derive(Clone)]
pub struct ApiError {
    code: Option<String>,
    message: String,
    request_id: Option<String>,
    body: Json,
}

impl ApiError {
    pub(crate) fn parse(headers: &HeaderMap, body: &[u8]) -> Self {
        let request_id = ["x-auth0-requestid", "x-request-id", "cf-ray"]
            .into_iter()
            .find_map(|name| headers.get(name)?.to_str().ok().map(str::to_owned));
        let json = std::str::from_utf8(body)
            .ok()
            .and_then(|text| Json::parse(text).ok());
        let Some(json) = json else {
            return Self {
                code: None,
                message: compressed(headers).map_or_else(
                    || excerpt(body),
                    |coding| format!("the response {}", unasked_compression(coding)),
                ),
                request_id,
                body: Json::default(),
            };
        };
        let code = code_in(&json).or_else(|| problem_code(&json));
        let message = problem_in(&json)
            .or_else(|| message_in(&json, 0))
            .unwrap_or_else(|| "no message in the response".to_owned());
        Self {
            code,
            message,
            request_id,
            body: json,
        }
    }

    /// Returns Auth0's error code: `inexistent_connection`, `invalid_grant`.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Returns the kind of problem, a URI such as `https://auth0.com/api-errors#A0E-400-0003`, if the body
    /// is a problem document (RFC 9457).
    pub fn problem_type(&self) -> Option<&str> {
        self.body.get("type")?.as_str()
    }

    /// Returns a short name of the kind of problem, if the body is a problem document (RFC 9457).
    pub fn title(&self) -> Option<&str> {
        self.body.get("title")?.as_str()
    }

    /// Returns the invalid members of the request, if the response lists them.
    pub fn validation_errors(&self) -> impl Iterator<Item = ValidationError> {
        let errors = self.body.get("validation_errors").and_then(Json::as_array);
        let errors = errors.unwrap_or_default().iter();
        errors.map(ValidationError::read)
    }

    /// Returns Auth0's explanation, for people.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns Auth0's request ID, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns the body of the error as it was received; `null` if it is not JSON. Text is in
    /// [`Error::body`](crate::Error::body).
    pub fn body(&self) -> &Json {
        &self.body
    }

    /// Returns a member of the error's body, such as the `mfa_token` of `mfa_required`.
    ///
    /// Returns `None` if it is absent or has another shape.
    pub fn member<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        self.body.pointer(&format!("/{name}"))?.decode().ok()
    }
}

/// An invalid member of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValidationError {
    /// The explanation.
    pub detail: String,
    /// Name of the member, as in the API: `data/name`.
    pub field: Option<String>,
    /// The member as a JSON pointer (RFC 6901) into the request's body: `/name`.
    pub pointer: Option<String>,
    /// The part of the request, such as `body` or `params`.
    pub source: Option<String>,
}

impl ValidationError {
    fn read(json: &Json) -> Self {
        let text = |name: &str| json.get(name)?.as_str().map(str::to_owned);
        Self {
            detail: text("detail")
                .or_else(|| message_in(json, 0))
                .unwrap_or_else(|| "no detail".to_owned()),
            field: text("field"),
            pointer: text("pointer"),
            source: text("source"),
        }
    }
}

/// Formats the error as in `/name: is required`.
impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = self.pointer.as_ref().or(self.field.as_ref()) {
            write!(f, "{place}: ")?;
        }
        f.write_str(&self.detail)
    }
}

/// Returns the explanation in a problem document (RFC 9457): its detail or title, and each invalid
/// member.
fn problem_in(json: &Json) -> Option<String> {
    json.get("type")?.as_str()?;
    let title = json.get("title")?.as_str()?;
    let detail = json.get("detail").and_then(Json::as_str);
    let mut message = detail.unwrap_or(title).to_owned();
    let errors = json.get("validation_errors").and_then(Json::as_array);
    for (index, error) in errors.unwrap_or_default().iter().enumerate() {
        message.push_str(if index == 0 { ": " } else { "; " });
        message.push_str(&ValidationError::read(error).to_string());
    }
    Some(message)
}

/// Returns the content coding of a body that was not decoded (RFC 9110 section 8.4).
pub(crate) fn compressed(headers: &HeaderMap) -> Option<&str> {
    let coding = headers.get(CONTENT_ENCODING)?.to_str().ok()?.trim();
    let is_none = coding.is_empty() || coding.eq_ignore_ascii_case("identity");
    (!is_none).then_some(coding)
}

/// Returns the error message for such a response.
pub(crate) fn unasked_compression(coding: &str) -> String {
    format!(
        "is compressed (`content-encoding: {coding}`), which the client did not ask for; look for a \
         proxy that compresses, or add a layer that decompresses with `attempt_layer`"
    )
}

/// The maximum depth at which a message is searched.
const DEPTH: usize = 4;

/// Finds the code, which may be in a nested object: `{"error":{"code":"…"}}`.
fn code_in(json: &Json) -> Option<String> {
    let names = ["errorCode", "code", "error"].iter();
    let text = |json: &Json| {
        json.as_str()
            .filter(|code| !code.is_empty())
            .map(str::to_owned)
    };
    names
        .clone()
        .find_map(|name| text(json.get(name)?))
        .or_else(|| {
            names
                .clone()
                .find_map(|name| text(json.get("error")?.get(name)?))
        })
}

/// Returns Auth0's code at the end of a problem type: `https://auth0.com/api-errors#A0E-400-0003`.
fn problem_code(json: &Json) -> Option<String> {
    json.get("title")?.as_str()?;
    let (_, code) = json.get("type")?.as_str()?.rsplit_once('#')?;
    (!code.is_empty()).then(|| code.to_owned())
}

/// Finds the explanation: a string, a list of strings, or the message of a nested object.
fn message_in(json: &Json, depth: usize) -> Option<String> {
    if depth > DEPTH {
        return None;
    }
    if let Some(text) = json.as_str() {
        return (!text.is_empty()).then(|| text.to_owned());
    }
    if let Some(items) = json.as_array() {
        let messages = items.iter().filter_map(|item| message_in(item, depth + 1));
        let messages: Vec<String> = messages.collect();
        return (!messages.is_empty()).then(|| messages.join("; "));
    }
    let names = [
        "message",
        "error_description",
        "description",
        "error",
        "errors",
    ]
    .iter();
    // An explicit message takes precedence over one that is assembled.
    let outright = names.clone().find_map(|name| {
        let text = json.get(name)?.as_str()?;
        (!text.is_empty()).then(|| text.to_owned())
    });
    let code_only = outright.is_some() && outright.as_deref() == json["error"].as_str();
    if outright.is_some() && !code_only {
        return outright;
    }
    names
        .clone()
        .filter(|name| json[**name].as_str().is_none())
        .find_map(|name| message_in(json.get(name)?, depth + 1))
        .or(outright)
}

/// Returns the start of a body that is not JSON, such as a proxy's error page, as a single line.
fn excerpt(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(&body[..body.len().min(4 * EXCERPT)]);
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    match line.char_indices().nth(EXCERPT) {
        _ if line.is_empty() => "the response has no body".to_owned(),
        Some((end, _)) => format!("the response is not JSON: {}…", &line[..end]),
        None => format!("the response is not JSON: {line}"),
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.code {
            Some(code) if *code != self.message => write!(f, " ({code})"),
            _ => Ok(()),
        }
    }
}

/// Omits the body, which may contain a token.
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("code", &self.code)
            .field("message", &self.message)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(body: &str) -> ApiError {
        ApiError::parse(&HeaderMap::new(), body.as_bytes())
    }

    #[test]
    fn each_apis_body_is_understood() {
        for (body, code, message) in [
            (
                r#"{"statusCode":409,"error":"Conflict","message":"Taken","errorCode":"taken"}"#,
                Some("taken"),
                "Taken",
            ),
            (
                r#"{"error":"invalid_grant","error_description":"Wrong password."}"#,
                Some("invalid_grant"),
                "Wrong password.",
            ),
            (
                r#"{"name":"BadRequestError","code":"invalid_signup","description":"No","statusCode":400}"#,
                Some("invalid_signup"),
                "No",
            ),
            (
                r#"{"code":"invalid_password","description":{"rules":[]},"message":"Too weak"}"#,
                Some("invalid_password"),
                "Too weak",
            ),
            (
                r#"{"error":"Forbidden","message":""}"#,
                Some("Forbidden"),
                "Forbidden",
            ),
            (
                r#"{"statusCode":400,"error":"Bad Request","message":["a is missing","b is no number"]}"#,
                Some("Bad Request"),
                "a is missing; b is no number",
            ),
            (
                r#"{"error":{"code":"too_many","message":"Slow down"}}"#,
                Some("too_many"),
                "Slow down",
            ),
            (
                r#"{"error":"invalid_request","errors":[{"message":"one"},{"message":"two"}]}"#,
                Some("invalid_request"),
                "one; two",
            ),
            (r#"[{"message":"one"},"two"]"#, None, "one; two"),
            (r#""Just text""#, None, "Just text"),
            (
                r#"{"error":{"error":{"error":{"error":{"error":{"error":{"error":"deep"}}}}}}}"#,
                None,
                "no message in the response",
            ),
            ("[]", None, "no message in the response"),
            ("", None, "the response has no body"),
            (
                "<h1>Bad\n gateway</h1>",
                None,
                "the response is not JSON: <h1>Bad gateway</h1>",
            ),
        ] {
            let error = parse(body);
            assert_eq!((error.code(), error.message()), (code, message), "{body}");
        }
    }

    #[test]
    fn a_problem_document_names_the_members_that_are_wrong() {
        let error = parse(
            r#"{"type":"https://auth0.com/api-errors#A0E-400-0003","status":400,"title":"Validation Error",
                "validation_errors":[{"detail":"is required","field":"data/name","pointer":"/name","source":"body"},
                    {"detail":"is odd"},7]}"#,
        );
        assert_eq!(error.code(), Some("A0E-400-0003"));
        assert_eq!(error.title(), Some("Validation Error"));
        assert_eq!(
            error.problem_type(),
            Some("https://auth0.com/api-errors#A0E-400-0003")
        );
        assert_eq!(
            error.message(),
            "Validation Error: /name: is required; is odd; no detail"
        );
        let errors: Vec<ValidationError> = error.validation_errors().collect();
        assert_eq!(errors.len(), 3, "none is dropped");
        assert_eq!(errors[0].field.as_deref(), Some("data/name"));
        assert_eq!(errors[0].source.as_deref(), Some("body"));
        let error = parse(
            r#"{"type":"https://auth0.com/api-errors#A0E-429-0003","status":429,"title":"Limit","detail":"Slow down."}"#,
        );
        assert_eq!(error.message(), "Slow down.");
        assert_eq!(error.validation_errors().count(), 0);
        let error = parse(r#"{"type":"x","message":"No problem document"}"#);
        assert_eq!(
            (error.code(), error.message()),
            (None, "No problem document")
        );
    }

    #[test]
    fn further_members_are_within_reach_but_not_on_show() {
        let error =
            parse(r#"{"error":"mfa_required","error_description":"MFA","mfa_token":"s3cret"}"#);
        assert_eq!(
            error.member::<String>("mfa_token").as_deref(),
            Some("s3cret")
        );
        assert_eq!(error.member::<u32>("mfa_token"), None);
        assert!(!format!("{error:?} {error}").contains("s3cret"));
    }

    #[test]
    fn a_long_page_is_cut() {
        let page = "é".repeat(100_000);
        assert!(parse(&page).message().chars().count() < EXCERPT + 40);
    }
}
