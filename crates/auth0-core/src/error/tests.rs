//! Tests of the messages and predicates of errors.

use std::error::Error as _;

use super::*;

#[test]
fn it_says_where_what_and_why() {
    let error = Error::from_response(
        StatusCode::NOT_FOUND,
        HeaderMap::new(),
        Bytes::from_static(br#"{"statusCode":404,"error":"Not Found","message":"The connection does not exist","errorCode":"inexistent_connection"}"#),
    )
    .with_request(RequestLine::new(Method::GET, "/connections/{id}"));
    assert_eq!(
        error.to_string(),
        "GET /connections/{id}: 404 The connection does not exist (inexistent_connection)"
    );
    assert!(error.is_not_found() && !error.is_conflict());
}

#[test]
fn a_boxed_error_of_ours_is_unwrapped() {
    let boxed: BoxError = Box::new(Error::new(ErrorKind::Connect, "no route"));
    assert_eq!(Error::from_service(boxed).kind(), ErrorKind::Connect);
    let foreign = Error::from_service(std::io::Error::other("broken"));
    assert_eq!(foreign.kind(), ErrorKind::Other);
    assert_eq!(foreign.source().unwrap().to_string(), "broken");
    assert!(foreign.outcome_unknown());
}

#[test]
fn a_redirect_names_its_host_and_no_more() {
    for (location, shown) in [
        (
            "https://other.example.com/cb?code=s3cret",
            "https://other.example.com;",
        ),
        ("/login?code=s3cret", "another path;"),
    ] {
        let headers = HeaderMap::from_iter([(http::header::LOCATION, location.parse().unwrap())]);
        let error = Error::from_response(StatusCode::FOUND, headers, Bytes::new());
        assert_eq!(error.kind(), ErrorKind::Redirect);
        let text = format!("{error} {error:?}");
        assert!(text.contains(shown) && !text.contains("s3cret"), "{text}");
    }
}

#[test]
fn it_fits_where_errors_go() {
    fn check<T: std::error::Error + Send + Sync + 'static>() {}
    check::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

/// Returns the names of the predicates that are true.
fn holding(error: &Error) -> Vec<&'static str> {
    let all = [
        ("rate_limited", error.is_rate_limited()),
        ("not_found", error.is_not_found()),
        ("conflict", error.is_conflict()),
        ("unauthorized", error.is_unauthorized()),
        ("forbidden", error.is_forbidden()),
        ("timeout", error.is_timeout()),
        ("outcome_unknown", error.outcome_unknown()),
    ];
    all.into_iter()
        .filter_map(|(name, holds)| holds.then_some(name))
        .collect()
}

/// Status × predicate. For a status not listed here, no predicate is true. Only writes can have an
/// unknown outcome.
#[test]
fn each_status_answers_each_predicate() {
    let expected = |status: u16| match status {
        302 | 303 | 500..=599 => Some("outcome_unknown"),
        401 => Some("unauthorized"),
        403 => Some("forbidden"),
        404 => Some("not_found"),
        409 => Some("conflict"),
        429 => Some("rate_limited"),
        _ => None,
    };
    for (status, method) in (300..600).flat_map(|status| {
        let methods = [
            Method::GET,
            Method::HEAD,
            Method::OPTIONS,
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
        ];
        methods.map(move |method| (status, method))
    }) {
        let mut response = http::Response::new(());
        *response.status_mut() = StatusCode::from_u16(status).unwrap();
        let line = RequestLine::new(method.clone(), "/things");
        let error = Error::from_parts(response.into_parts().0, Bytes::new(), line);
        let expected = expected(status).filter(|it| *it != "outcome_unknown" || !method.is_safe());
        assert_eq!(
            holding(&error),
            Vec::from_iter(expected),
            "{method} {status}"
        );
        let kind = if status < 400 {
            ErrorKind::Redirect
        } else {
            ErrorKind::Api
        };
        assert_eq!(error.kind(), kind, "{method} {status}");
        let [attempt] = error.attempts() else {
            panic!("{method} {status}: {:?}", error.attempts());
        };
        assert_eq!(
            (attempt.kind(), attempt.status(), attempt.outcome_unknown()),
            (kind, error.status(), expected == Some("outcome_unknown")),
            "{method} {status}"
        );
    }
}

/// The predicates of an error without a response, by kind.
#[test]
fn each_kind_answers_each_predicate() {
    use ErrorKind as Kind;

    for (kind, timeout, unknown) in [
        (Kind::InvalidInput, false, false),
        (Kind::Credentials, false, false),
        (Kind::Connect, false, false),
        (Kind::Tls, false, false),
        (Kind::Disconnected, false, true),
        (Kind::AttemptTimeout, true, true),
        (Kind::DeadlineExceeded, true, false),
        (Kind::ResponseTooLarge, false, false),
        (Kind::Redirect, false, false),
        (Kind::Api, false, false),
        (Kind::PageCap, false, false),
        (Kind::Decode, false, false),
        (Kind::Other, false, false),
    ] {
        let error = Error::new(kind, "why");
        let mut expected = Vec::from_iter(timeout.then_some("timeout"));
        expected.extend(unknown.then_some("outcome_unknown"));
        assert_eq!(holding(&error), expected, "{kind:?}");
        assert!(error.attempts().is_empty());
        assert!(!error.with_request_not_processed().outcome_unknown());
        let of_read = Error::new(kind, "why")
            .with_outcome_unknown()
            .with_request(RequestLine::new(Method::GET, "/things"));
        assert!(!of_read.outcome_unknown(), "{kind:?}");
        let of_write = Error::new(kind, "why")
            .with_outcome_unknown()
            .with_request(RequestLine::new(Method::POST, "/things"));
        assert!(of_write.outcome_unknown(), "{kind:?}");
    }
}

/// A known status is decisive, even if the rest of the response is missing or too large.
#[test]
fn a_response_that_cannot_be_read_tells_by_its_status() {
    for (kind, status, unknown) in [
        (ErrorKind::Disconnected, 200, true),
        (ErrorKind::Disconnected, 404, false),
        (ErrorKind::Disconnected, 429, false),
        (ErrorKind::Disconnected, 502, true),
        (ErrorKind::ResponseTooLarge, 200, false),
        (ErrorKind::ResponseTooLarge, 404, false),
        (ErrorKind::ResponseTooLarge, 502, true),
        (ErrorKind::Decode, 201, false),
    ] {
        let status = StatusCode::from_u16(status).unwrap();
        let error = Error::new(kind, "why").with_response(status, HeaderMap::new(), Bytes::new());
        assert_eq!(error.outcome_unknown(), unknown, "{kind:?} {status}");
    }
}

#[test]
fn a_domain_that_cannot_be_used_says_why() {
    let reason = "a b".parse::<crate::Domain>().unwrap_err();
    let error = Error::from(reason.clone());
    assert_eq!(
        error.to_string(),
        format!("the domain cannot be used: {reason}")
    );
}

#[test]
fn quotas_of_tokens_are_read_from_the_response() {
    let headers: HeaderMap = [
        ("auth0-client-quota-limit", "b=per_day;q=300;r=0;t=60"),
        ("auth0-organization-quota-limit", "b=per_hour;q=10;r=1;t=5"),
    ]
    .into_iter()
    .map(|(name, value)| {
        (
            name.parse::<http::HeaderName>().unwrap(),
            value.parse().unwrap(),
        )
    })
    .collect();
    let error = Error::from_response(StatusCode::TOO_MANY_REQUESTS, headers, Bytes::new());
    let day = error.client_quota().and_then(|quota| quota.per_day);
    assert_eq!(day.map(|day| (day.quota, day.remaining)), Some((300, 0)));
    let hour = error.organization_quota().and_then(|quota| quota.per_hour);
    assert_eq!(
        hour.map(|hour| hour.reset_after),
        Some(Duration::from_secs(5))
    );
    let other = Error::new(ErrorKind::Connect, "no route");
    assert_eq!(
        (other.client_quota(), other.organization_quota()),
        (None, None)
    );
}
