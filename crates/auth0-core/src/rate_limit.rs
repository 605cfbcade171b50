//! The rate limit in Auth0's response headers.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{Response, StatusCode};

/// The state of a rate limit bucket at the time of a response.
///
/// From the headers `X-RateLimit-Limit`, `X-RateLimit-Remaining` and `X-RateLimit-Reset`, see
/// [Auth0's rate limit policy](https://auth0.com/docs/troubleshoot/customer-support/operational-policies/rate-limit-policy).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The size of the bucket, in requests.
    pub limit: u64,
    /// The number of requests left.
    pub remaining: u64,
    /// The time at which the bucket is full again, to the second; `None` if the response does not
    /// contain it.
    pub reset_at: Option<SystemTime>,
}

impl RateLimit {
    /// Reads the headers of a response. Returns `None` unless both limit and remaining are present.
    pub fn from_headers(headers: &HeaderMap) -> Option<Self> {
        Self::find(headers).0
    }

    /// Returns the limit and the `Date` header. This runs for each response, and iterating over the headers
    /// once takes half the time of four lookups, each of which hashes a long name.
    pub(crate) fn find(headers: &HeaderMap) -> (Option<Self>, Option<&HeaderValue>) {
        let (mut limit, mut remaining, mut reset, mut date) = (None, None, None, None);
        for (name, value) in headers {
            // If a header occurs more than once, the first one counts.
            let found = match name.as_str() {
                "x-ratelimit-limit" => &mut limit,
                "x-ratelimit-remaining" => &mut remaining,
                "x-ratelimit-reset" => &mut reset,
                "date" => &mut date,
                _ => continue,
            };
            found.get_or_insert(value);
        }
        let state = || {
            let reset_at = reset.and_then(number);
            let reset_at = reset_at.map(Duration::from_secs);
            Some(Self {
                limit: number(limit?)?,
                remaining: number(remaining?)?,
                reset_at: reset_at.and_then(|it| SystemTime::UNIX_EPOCH.checked_add(it)),
            })
        };
        (state(), date)
    }
}

static RESET: HeaderName = HeaderName::from_static("x-ratelimit-reset");

fn number(value: &HeaderValue) -> Option<u64> {
    digits(value.as_bytes().trim_ascii())
}

fn digits(digits: &[u8]) -> Option<u64> {
    // This many digits always fit.
    if digits.is_empty() || digits.len() > 19 {
        return None;
    }
    let mut number = 0;
    for digit in digits {
        let digit = digit.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number * 10 + u64::from(digit);
    }
    Some(number)
}

/// Remaining quota of the tokens that Auth0 issues to an application or for an organization.
///
/// From the headers `Auth0-Client-Quota-Limit` and `Auth0-Organization-Quota-Limit`, which Auth0 sends with
/// tokens if a quota is set, and with the 429 response if a quota is exceeded. After a success, read them
/// from the raw response; after a failure, use [`Error::client_quota`](crate::Error::client_quota) and
/// [`Error::organization_quota`](crate::Error::organization_quota). See [Auth0's token
/// quotas](https://auth0.com/docs/get-started/applications/configure-token-quotas).
///
/// ```
/// use std::time::Duration;
///
/// use auth0_core::TokenQuota;
/// use auth0_core::http::HeaderMap;
///
/// let mut headers = HeaderMap::new();
/// headers.insert("auth0-client-quota-limit", "b=per_hour;q=100;r=99;t=1800".parse().unwrap());
/// let hour = TokenQuota::of_client(&headers).and_then(|quota| quota.per_hour).unwrap();
/// assert_eq!((hour.quota, hour.remaining), (100, 99));
/// assert_eq!(hour.reset_after, Duration::from_secs(1800));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenQuota {
    /// The hourly quota, if one is set.
    pub per_hour: Option<QuotaBucket>,
    /// The daily quota, if one is set.
    pub per_day: Option<QuotaBucket>,
}

/// One of the quotas of a [`TokenQuota`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaBucket {
    /// The number of tokens in the period.
    pub quota: u64,
    /// The number of tokens left.
    pub remaining: u64,
    /// The time until the quota is full again, counted from the response.
    pub reset_after: Duration,
}

impl TokenQuota {
    /// Reads `Auth0-Client-Quota-Limit`. Returns `None` if the header is missing, or has neither an hourly
    /// nor a daily quota.
    pub fn of_client(headers: &HeaderMap) -> Option<Self> {
        Self::parse(headers.get(&CLIENT_QUOTA)?.to_str().ok()?)
    }

    /// Reads `Auth0-Organization-Quota-Limit`, like [`of_client`](Self::of_client).
    pub fn of_organization(headers: &HeaderMap) -> Option<Self> {
        Self::parse(headers.get(&ORGANIZATION_QUOTA)?.to_str().ok()?)
    }

    /// Parses the buckets, which are separated by commas: `b=per_hour;q=100;r=99;t=1800`. Ignores incomplete
    /// buckets and unknown periods.
    fn parse(text: &str) -> Option<Self> {
        let mut quota = Self {
            per_hour: None,
            per_day: None,
        };
        for bucket in text.split(',') {
            let part = |name: &str| {
                bucket.split(';').find_map(|part| {
                    let (key, value) = part.split_once('=')?;
                    (key.trim() == name).then(|| value.trim())
                })
            };
            let number = |name: &str| digits(part(name)?.as_bytes());
            let read = || {
                Some(QuotaBucket {
                    quota: number("q")?,
                    remaining: number("r")?,
                    reset_after: Duration::from_secs(number("t")?),
                })
            };
            match part("b") {
                Some("per_hour") => quota.per_hour = read(),
                Some("per_day") => quota.per_day = read(),
                _ => {}
            }
        }
        (quota.per_hour.is_some() || quota.per_day.is_some()).then_some(quota)
    }
}

static CLIENT_QUOTA: HeaderName = HeaderName::from_static("auth0-client-quota-limit");
static ORGANIZATION_QUOTA: HeaderName = HeaderName::from_static("auth0-organization-quota-limit");

/// Returns whether a response refuses the request because the tenant's limit is reached.
///
/// Auth0 also responds with 429 in two cases that a short wait and a retry do not resolve: if a client polls
/// for a login too often (RFC 8628 section 3.5), and if an account is blocked after wrong passwords. Neither
/// delays other requests.
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

/// Returns `Retry-After`, in seconds or as a date (RFC 9110 section 10.2.3); `None` if it is neither.
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

/// Returns the time until the bucket is full again, by the clock of the response.
pub(crate) fn until_reset(headers: &HeaderMap) -> Option<Duration> {
    let reset = Duration::from_secs(number(headers.get(&RESET)?)?);
    let reset_at = SystemTime::UNIX_EPOCH.checked_add(reset)?;
    reset_at.duration_since(server_now(headers)).ok()
}

/// Returns the server's time from the response. Dates in a response are relative to it, and the clock of this
/// machine may be wrong.
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
    fn quotas_of_tokens_are_read() {
        let bucket = |quota, remaining, seconds| {
            Some(QuotaBucket {
                quota,
                remaining,
                reset_after: Duration::from_secs(seconds),
            })
        };
        for (text, per_hour, per_day) in [
            ("b=per_hour;q=100;r=99;t=1800", bucket(100, 99, 1_800), None),
            (
                "b=per_hour;q=100;r=0;t=924,b=per_day;q=300;r=299;t=75736",
                bucket(100, 0, 924),
                bucket(300, 299, 75_736),
            ),
            (
                " t=5 ; r=1; q=2 ;b=per_day , b=per_minute;q=1;r=1;t=1",
                None,
                bucket(2, 1, 5),
            ),
            // An incomplete bucket is ignored, and the other one is kept.
            (
                "b=per_hour;q=100;t=924,b=per_day;q=3;r=2;t=1",
                None,
                bucket(3, 2, 1),
            ),
        ] {
            let expected = TokenQuota { per_hour, per_day };
            let client = headers(&[("auth0-client-quota-limit", text)]);
            assert_eq!(TokenQuota::of_client(&client), Some(expected), "{text}");
            assert_eq!(TokenQuota::of_organization(&client), None);
            let organization = headers(&[("auth0-organization-quota-limit", text)]);
            assert_eq!(TokenQuota::of_organization(&organization), Some(expected));
            assert_eq!(TokenQuota::of_client(&organization), None);
        }
        for text in [
            "",
            ",;=",
            "b=per_hour",
            "b=per_hour;q=-1;r=1;t=1",
            "b=per_hour;q=1;r=1;t=1.5",
        ] {
            let client = headers(&[("auth0-client-quota-limit", text)]);
            assert_eq!(TokenQuota::of_client(&client), None, "{text}");
        }
        let long = format!("b=per_day;q={};r=1;t=1", "9".repeat(30));
        assert_eq!(
            TokenQuota::of_client(&headers(&[("auth0-client-quota-limit", &long)])),
            None
        );
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
