//! The rate limit as Auth0's response headers tell it.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{HeaderMap, HeaderName};
use http::{Response, StatusCode};

/// The state of a rate limit bucket when a response was made.
///
/// From the headers `X-RateLimit-Limit`, `X-RateLimit-Remaining` and `X-RateLimit-Reset`, see
/// [Auth0's rate limit policy](https://auth0.com/docs/troubleshoot/customer-support/operational-policies/rate-limit-policy).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests the bucket holds when it is full.
    pub limit: u64,
    /// How many requests were left in it.
    pub remaining: u64,
    /// When it is full again, to the second; `None` where the response does not say.
    pub reset_at: Option<SystemTime>,
}

impl RateLimit {
    /// Reads the headers of a response; `None` unless limit and remaining are both there.
    pub fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let reset_at = number(headers, &RESET)
            .and_then(|seconds| SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)));
        Some(Self {
            limit: number(headers, &LIMIT)?,
            remaining: number(headers, &REMAINING)?,
            reset_at,
        })
    }
}

static LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
static REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");
static RESET: HeaderName = HeaderName::from_static("x-ratelimit-reset");

fn number(headers: &HeaderMap, name: &HeaderName) -> Option<u64> {
    let digits = headers.get(name)?.as_bytes().trim_ascii();
    // So many fit whatever they are: this runs for each response.
    if digits.is_empty() || digits.len() > 19 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(
        digits
            .iter()
            .fold(0, |number, digit| number * 10 + u64::from(digit - b'0')),
    )
}

/// Whether a response refuses the request because the tenant's limit is reached.
///
/// Auth0 answers 429 in two other cases, where waiting a moment and sending the same again helps nobody:
/// a login is asked about too often (RFC 8628 section 3.5), and an account is blocked after wrong
/// passwords. Others' requests are not held up by either.
pub(crate) fn is_limited(response: &Response<Bytes>) -> bool {
    #[derive(serde::Deserialize)]
    struct Body {
        error: String,
    }
    if response.status() != StatusCode::TOO_MANY_REQUESTS {
        return false;
    }
    let other = serde_json::from_slice::<Body>(response.body())
        .is_ok_and(|body| matches!(body.error.as_str(), "slow_down" | "too_many_attempts"));
    !other
}

/// `Retry-After` as seconds or as a date (RFC 9110 section 10.2.3); `None` when it is neither.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers
        .get(http::header::RETRY_AFTER)?
        .to_str()
        .ok()?
        .trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(server_now(headers)).unwrap_or_default())
}

/// How long until the bucket is full again by the response's own clock.
pub(crate) fn until_reset(headers: &HeaderMap) -> Option<Duration> {
    let reset = Duration::from_secs(number(headers, &RESET)?);
    let reset_at = SystemTime::UNIX_EPOCH.checked_add(reset)?;
    reset_at.duration_since(server_now(headers)).ok()
}

/// The server's clock as its response tells it: dates in a response are relative to that one, and
/// this machine's may be wrong.
fn server_now(headers: &HeaderMap) -> SystemTime {
    headers
        .get(http::header::DATE)
        .and_then(|value| httpdate::parse_http_date(value.to_str().ok()?).ok())
        .unwrap_or_else(SystemTime::now)
}

#[cfg(test)]
mod tests {
    use http::header::{DATE, HeaderName, RETRY_AFTER};

    use super::*;

    fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
        let pair = |(name, value): &(&str, &str)| {
            (name.parse::<HeaderName>().unwrap(), value.parse().unwrap())
        };
        pairs.iter().map(pair).collect()
    }

    #[test]
    fn not_every_429_is_about_the_limit() {
        let response = |status, body: &'static str| {
            let mut response = Response::new(Bytes::from_static(body.as_bytes()));
            *response.status_mut() = status;
            response
        };
        let limit = StatusCode::TOO_MANY_REQUESTS;
        for body in [
            "",
            "<html>",
            "[]",
            r#"{"error":"too_many_requests"}"#,
            r#"{"statusCode":429}"#,
        ] {
            assert!(is_limited(&response(limit, body)), "{body}");
        }
        for body in [
            r#"{"error":"slow_down"}"#,
            r#"{"error":"too_many_attempts","x":1}"#,
        ] {
            assert!(!is_limited(&response(limit, body)), "{body}");
        }
        assert!(!is_limited(&response(StatusCode::OK, "")));
    }

    #[test]
    fn three_headers_make_a_state() {
        let limit = ("x-ratelimit-limit", "50");
        let remaining = ("x-ratelimit-remaining", "7");
        let state =
            RateLimit::from_headers(&headers(&[limit, remaining, ("x-ratelimit-reset", "100")]));
        let reset_at = SystemTime::UNIX_EPOCH + Duration::from_secs(100);
        assert_eq!(
            state,
            Some(RateLimit {
                limit: 50,
                remaining: 7,
                reset_at: Some(reset_at)
            })
        );
        let state = RateLimit::from_headers(&headers(&[limit, remaining])).unwrap();
        assert_eq!(state.reset_at, None);
        assert_eq!(RateLimit::from_headers(&headers(&[limit])), None);
        assert_eq!(
            RateLimit::from_headers(&headers(&[limit, ("x-ratelimit-remaining", "-1")])),
            None
        );
        let far = headers(&[
            limit,
            remaining,
            ("x-ratelimit-reset", "18446744073709551615"),
        ]);
        assert_eq!(RateLimit::from_headers(&far).unwrap().reset_at, None);
    }

    #[test]
    fn retry_after_comes_in_two_forms() {
        assert_eq!(
            retry_after(&headers(&[("retry-after", "7")])),
            Some(Duration::from_secs(7))
        );
        let mut both = headers(&[("retry-after", "Wed, 21 Oct 2015 07:28:09 GMT")]);
        both.insert(DATE, "Wed, 21 Oct 2015 07:28:00 GMT".parse().unwrap());
        assert_eq!(retry_after(&both), Some(Duration::from_secs(9)));
        both.insert(
            RETRY_AFTER,
            "Wed, 21 Oct 2015 07:27:00 GMT".parse().unwrap(),
        );
        assert_eq!(retry_after(&both), Some(Duration::ZERO));
    }

    #[test]
    fn garbage_in_retry_after_is_as_good_as_nothing() {
        for text in [
            "",
            "soon",
            "-1",
            "1.5",
            "1e3",
            "99999999999999999999999",
            "Wed, 99 Oct",
        ] {
            assert_eq!(
                retry_after(&headers(&[("retry-after", text)])),
                None,
                "{text}"
            );
        }
    }
}
