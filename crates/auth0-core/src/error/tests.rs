//! What errors say of themselves.

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

/// What an error of a response with this status says of itself.
#[test]
fn each_status_answers_each_predicate() {
    // status: rate limited, not found, conflict, unauthorized, forbidden, timeout, unknown after a write
    let table = [
        (
            301,
            ErrorKind::Redirect,
            [false, false, false, false, false, false, false],
        ),
        (
            302,
            ErrorKind::Redirect,
            [false, false, false, false, false, false, true],
        ),
        (
            303,
            ErrorKind::Redirect,
            [false, false, false, false, false, false, true],
        ),
        (
            307,
            ErrorKind::Redirect,
            [false, false, false, false, false, false, false],
        ),
        (
            308,
            ErrorKind::Redirect,
            [false, false, false, false, false, false, false],
        ),
        (
            400,
            ErrorKind::Api,
            [false, false, false, false, false, false, false],
        ),
        (
            401,
            ErrorKind::Api,
            [false, false, false, true, false, false, false],
        ),
        (
            402,
            ErrorKind::Api,
            [false, false, false, false, false, false, false],
        ),
        (
            403,
            ErrorKind::Api,
            [false, false, false, false, true, false, false],
        ),
        (
            404,
            ErrorKind::Api,
            [false, true, false, false, false, false, false],
        ),
        (
            405,
            ErrorKind::Api,
            [false, false, false, false, false, false, false],
        ),
        (
            408,
            ErrorKind::Api,
            [false, false, false, false, false, false, false],
        ),
        (
            409,
            ErrorKind::Api,
            [false, false, true, false, false, false, false],
        ),
        (
            410,
            ErrorKind::Api,
            [false, false, false, false, false, false, false],
        ),
        (
            412,
            ErrorKind::Api,
            [false, false, false, false, false, false, false],
        ),
        (
            413,
            ErrorKind::Api,
            [false, false, false, false, false, false, false],
        ),
        (
            422,
            ErrorKind::Api,
            [false, false, false, false, false, false, false],
        ),
        (
            429,
            ErrorKind::Api,
            [true, false, false, false, false, false, false],
        ),
        (
            500,
            ErrorKind::Api,
            [false, false, false, false, false, false, true],
        ),
        (
            501,
            ErrorKind::Api,
            [false, false, false, false, false, false, true],
        ),
        (
            502,
            ErrorKind::Api,
            [false, false, false, false, false, false, true],
        ),
        (
            503,
            ErrorKind::Api,
            [false, false, false, false, false, false, true],
        ),
        (
            504,
            ErrorKind::Api,
            [false, false, false, false, false, false, true],
        ),
        (
            520,
            ErrorKind::Api,
            [false, false, false, false, false, false, true],
        ),
        (
            599,
            ErrorKind::Api,
            [false, false, false, false, false, false, true],
        ),
    ];
    for (status, kind, expected) in table {
        for (method, is_write) in [
            (Method::GET, false),
            (Method::HEAD, false),
            (Method::POST, true),
            (Method::PUT, true),
            (Method::PATCH, true),
            (Method::DELETE, true),
        ] {
            let mut response = http::Response::new(());
            *response.status_mut() = StatusCode::from_u16(status).unwrap();
            let line = RequestLine::new(method.clone(), "/things");
            let error = Error::from_parts(response.into_parts().0, Bytes::new(), line);
            let mut expected = expected;
            expected[6] &= is_write;
            let answers = [
                error.is_rate_limited(),
                error.is_not_found(),
                error.is_conflict(),
                error.is_unauthorized(),
                error.is_forbidden(),
                error.is_timeout(),
                error.outcome_unknown(),
            ];
            assert_eq!(answers, expected, "{method} {status}");
            assert_eq!(error.kind(), kind, "{method} {status}");
            let attempt = &error.attempts()[0];
            assert_eq!(
                (attempt.kind(), attempt.status(), attempt.outcome_unknown()),
                (kind, error.status(), expected[6]),
                "{method} {status}"
            );
            assert_eq!(error.attempts().len(), 1);
        }
    }
}

/// What an error without a response says of itself, by its kind.
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
        assert_eq!(error.is_timeout(), timeout, "{kind:?}");
        assert_eq!(error.outcome_unknown(), unknown, "{kind:?}");
        for no in [
            error.is_rate_limited(),
            error.is_not_found(),
            error.is_conflict(),
            error.is_unauthorized(),
            error.is_forbidden(),
        ] {
            assert!(!no, "{kind:?}");
        }
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

/// A status in hand decides, even if the rest of the response is missing or too large.
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
