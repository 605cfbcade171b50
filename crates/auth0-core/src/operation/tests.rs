//! Tests the requests that operations create.

use http::header::{ACCEPT, CONTENT_TYPE};

use super::*;

const BASE: &str = "https://tenant.example/api/v2";

fn uri(operation: Operation) -> String {
    operation.into_request(BASE).unwrap().uri().to_string()
}

fn mistake(operation: Operation) -> String {
    operation.into_request(BASE).unwrap_err().to_string()
}

#[test]
fn every_segment_arrives_as_it_was_given() {
    for id in [
        "auth0|a/b?c#d",
        "ä ö",
        "100%",
        "a+b&c=d",
        "%2F",
        "a..b",
        "\u{0}\n",
        "~-_.",
    ] {
        let sent = uri(Operation::get("/users/{id}/roles").path(id));
        let segment = sent
            .strip_prefix("https://tenant.example/api/v2/users/")
            .unwrap();
        let segment = segment.strip_suffix("/roles").unwrap();
        let decoded = percent_encoding::percent_decode_str(segment)
            .decode_utf8()
            .unwrap();
        assert_eq!(decoded, id);
        assert!(!segment.contains(['/', '?', '#']), "{segment}");
    }
}

#[test]
fn parameters_are_filled_in_order() {
    let operation = Operation::get("/a/{one}/b/{two}").path("1").path("2");
    assert_eq!(uri(operation), "https://tenant.example/api/v2/a/1/b/2");
}

#[test]
fn a_path_that_would_mean_something_else_is_not_sent() {
    assert_eq!(
        mistake(Operation::delete("/users/{id}").path("")),
        "DELETE /users/{id}: the path parameter `id` is empty"
    );
    for id in [".", ".."] {
        assert!(mistake(Operation::delete("/users/{id}").path(id)).contains("`id` is `.`"));
    }
    assert!(mistake(Operation::delete("/users/{id}")).contains("`id` is missing"));
    assert!(mistake(Operation::get("/users").path("x")).contains("no parameter"));
}

#[test]
fn query_rules() {
    let operation = Operation::get("/users")
        .query("absent", None::<&str>)
        .query("empty", "")
        .query("yes", true)
        .query("page", Some(3_u32))
        .query("strategy", ["a b", "c&d"])
        .query("fields", CommaSeparated(&["email", "näme"]))
        .query("none", CommaSeparated::<&str>(&[]));
    assert_eq!(
        uri(operation),
        "https://tenant.example/api/v2/users?empty=&yes=true&page=3&strategy=a%20b&strategy=c%26d&fields=email,n%C3%A4me"
    );
}

#[test]
fn bodies_carry_their_type() {
    let request = Operation::post("/x")
        .json(&[1, 2])
        .into_request(BASE)
        .unwrap();
    assert_eq!(request.headers()[CONTENT_TYPE], "application/json");
    assert_eq!(request.body(), "[1,2]");
    let form = [("a", "x y&z=ä"), ("b", "*-._~")];
    let request = Operation::post("/x").form(form).into_request(BASE).unwrap();
    assert_eq!(
        request.headers()[CONTENT_TYPE],
        "application/x-www-form-urlencoded"
    );
    assert_eq!(request.body(), "a=x%20y%26z%3D%C3%A4&b=%2A-._~");
}

#[test]
fn a_layer_finds_what_was_left_for_it() {
    let operation = Operation::get("/x").extension(7_u8).repeatable();
    let request = operation.into_request(BASE).unwrap();
    assert_eq!(request.extensions().get::<u8>(), Some(&7));
    assert!(request.extensions().get::<CallOptions>().is_some());
}

#[test]
fn a_bearer_token_is_sent_or_refused() {
    let request = Operation::get("/x")
        .bearer_auth(&"t0ken".into())
        .into_request(BASE)
        .unwrap();
    assert_eq!(request.headers()[AUTHORIZATION], "Bearer t0ken");
    assert!(request.headers()[AUTHORIZATION].is_sensitive());
    for token in ["", "a\r\nb"] {
        let refused = mistake(Operation::get("/x").bearer_auth(&token.into()));
        assert!(refused.contains("the bearer token is empty"), "{refused}");
    }
}

#[test]
fn a_body_that_cannot_be_written_is_an_error() {
    let operation = Operation::post("/x").json(&crate::Patch::<u32>::Absent);
    assert!(mistake(operation).starts_with("POST /x: the body cannot be serialized"));
}

fn options(operation: Operation, options: Option<&CallOptions>) -> CallOptions {
    let base_url = BaseUrl::parse(BASE).unwrap();
    let request = operation.into_request_with(&base_url, options).unwrap();
    request.extensions().get().cloned().unwrap_or_default()
}

#[test]
fn each_constructor_is_its_method() {
    for (operation, method) in [
        (Operation::get("/x"), Method::GET),
        (Operation::post("/x"), Method::POST),
        (Operation::put("/x"), Method::PUT),
        (Operation::patch("/x"), Method::PATCH),
        (Operation::delete("/x"), Method::DELETE),
        (Operation::new(Method::HEAD, "/x"), Method::HEAD),
    ] {
        assert_eq!(operation.template(), "/x");
        let request = operation.into_request(BASE).unwrap();
        assert_eq!(request.method(), method);
        assert!(request.body().is_empty() && request.headers().is_empty());
        assert!(request.extensions().get::<CallOptions>().is_none());
        assert!(request.extensions().get::<Streaming>().is_none());
    }
}

#[test]
fn a_template_that_is_no_path_is_not_sent() {
    for template in [
        "",
        "users",
        "?a=b",
        "/users?page=1",
        "/users#top",
        ".evil.example/",
    ] {
        let refused = mistake(Operation::get(template).query("page", 1));
        assert!(
            refused.contains("the path template"),
            "{template}: {refused}"
        );
    }
}

#[test]
fn only_a_marked_operation_may_happen_twice_or_redirect() {
    assert!(!options(Operation::post("/x"), None).retry_unsafe);
    assert!(options(Operation::post("/x").repeatable(), None).retry_unsafe);
    let asked = CallOptions::new().retry_non_idempotent();
    assert!(options(Operation::post("/x"), Some(&asked)).retry_unsafe);
    assert!(!Operation::get("/x").is_redirect_accepted());
    assert!(
        Operation::get("/x")
            .accept_redirect()
            .is_redirect_accepted()
    );
}

#[test]
fn a_streamed_body_has_more_time_unless_the_caller_says_otherwise() {
    let streamed = || {
        let body = StreamedBody::new(futures_util::stream::empty::<Result<Bytes, Error>>);
        Operation::post("/x").body_stream("text/csv; charset=utf-8", body)
    };
    assert!(streamed().is_streamed() && !Operation::post("/x").json(&1).is_streamed());
    let request = streamed().into_request(BASE).unwrap();
    assert_eq!(request.headers()[CONTENT_TYPE], "text/csv; charset=utf-8");
    let streaming = request.extensions().get::<Streaming>().unwrap();
    assert!(streaming.body.is_some() && !streaming.response);
    let times = |options: CallOptions| (options.deadline, options.attempt_timeout);
    let minutes = |minutes| Some(Duration::from_mins(minutes));
    assert_eq!(times(options(streamed(), None)), (minutes(5), minutes(5)));
    let short = CallOptions::new().deadline(Duration::from_mins(1));
    assert_eq!(
        times(options(streamed(), Some(&short))),
        (minutes(1), minutes(5))
    );
    let short = CallOptions::new().attempt_timeout(Duration::from_mins(2));
    assert_eq!(
        times(options(streamed(), Some(&short))),
        (minutes(5), minutes(2))
    );
    assert_eq!(
        times(options(Operation::post("/x").repeatable(), None)),
        (None, None)
    );
    let body = StreamedBody::new(futures_util::stream::empty::<Result<Bytes, Error>>);
    let refused = mistake(Operation::post("/x").body_stream("text/csv\n", body));
    assert!(refused.contains("content type"), "{refused}");
}

#[test]
fn headers_of_the_operation_and_of_the_options_arrive() {
    let given = CallOptions::new().header("x-option", "2").unwrap();
    let base_url = BaseUrl::parse(BASE).unwrap();
    let operation = Operation::post("/x")
        .json(&1)
        .header(ACCEPT, HeaderValue::from_static("application/json"));
    let request = operation
        .clone()
        .into_request_with(&base_url, Some(&given))
        .unwrap();
    assert_eq!(request.headers()[ACCEPT], "application/json");
    assert_eq!(request.headers()["x-option"], "2");
    assert!(request.headers()["x-option"].is_sensitive());
    // They are part of the request now, and layers can no longer read them.
    let left = request.extensions().get::<CallOptions>().unwrap();
    assert!(left.headers.is_empty());
    // The caller's option takes precedence.
    let given = CallOptions::new().header("accept", "text/plain").unwrap();
    let request = operation
        .into_request_with(&base_url, Some(&given))
        .unwrap();
    let accepted: Vec<_> = request.headers().get_all(ACCEPT).iter().collect();
    assert_eq!(accepted, ["text/plain"]);
    let own = Operation::post("/x").json(&1).header(
        CONTENT_TYPE,
        HeaderValue::from_static("application/merge-patch+json"),
    );
    let request = own.into_request(BASE).unwrap();
    assert_eq!(
        request.headers()[CONTENT_TYPE],
        "application/merge-patch+json"
    );
}

#[test]
fn name_and_secret_are_encoded_before_they_are_joined() {
    let request = Operation::get("/x")
        .basic_auth("a:b", &"c d%".into())
        .into_request(BASE)
        .unwrap();
    // `a%3Ab:c%20d%25` or with `+` for the space (RFC 6749 section 2.3.1).
    let expected = ["Basic YSUzQWI6YyUyMGQlMjU=", "Basic YSUzQWI6YytkJTI1"];
    let sent = request.headers()[AUTHORIZATION].to_str().unwrap();
    assert!(expected.contains(&sent), "{sent}");
    assert!(request.headers()[AUTHORIZATION].is_sensitive());
}

#[test]
fn the_first_mistake_is_kept_for_every_clone() {
    let early = Error::new(ErrorKind::Credentials, "no key");
    let operation = Operation::get("/users/{id}")
        .mistake(early)
        .path("")
        .bearer_auth(&"".into());
    // Regardless of the order, and while the other clone still exists.
    let errors = [operation.clone(), operation].map(|it| it.into_request(BASE).unwrap_err());
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert_eq!(error.to_string(), "GET /users/{id}: no key");
    }
    let failed = Operation::post("/x").json(&crate::Patch::<u32>::Absent);
    let errors = [failed.clone(), failed].map(|it| it.into_request(BASE).unwrap_err());
    for error in errors {
        assert!(std::error::Error::source(&error).is_some());
        assert_eq!(
            error.to_string(),
            "POST /x: the body cannot be serialized as JSON"
        );
    }
}

#[test]
fn every_kind_of_value_can_be_asked_for() {
    let operation = Operation::get("/x")
        .query("a", 255_u8)
        .query("b", 65_535_u16)
        .query("c", u64::MAX)
        .query("d", usize::MAX)
        .query("e", i32::MIN)
        .query("f", i64::MIN)
        .query("g", String::from("s"))
        .query("h", vec![1_u32, 2])
        .query("i", [true, false].as_slice())
        .query("j", Some([""]))
        .query("k l", [0_u8; 0])
        .query("m&n", false);
    assert_eq!(
        uri(operation).split_once('?').unwrap().1,
        format!(
            "a=255&b=65535&c={}&d={}&e={}&f={}&g=s&h=1&h=2&i=true&i=false&j=&m%26n=false",
            u64::MAX,
            usize::MAX,
            i32::MIN,
            i64::MIN
        )
    );
}

#[test]
fn neither_operation_nor_query_shows_values() {
    let operation = Operation::post("/users/{id}")
        .path("s3cret")
        .query("q", "s3cret")
        .json("s3cret");
    assert_eq!(
        format!("{operation:?}").replace(' ', ""),
        "Operation(RequestLine{method:POST,template:\"/users/{id}\"})"
    );
    let mut text = String::from("?a=s3cret");
    assert_eq!(
        format!("{:?}", Query::new(&mut text, "b")),
        "Query { name: \"b\", .. }"
    );
}
