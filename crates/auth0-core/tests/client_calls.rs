//! A client against a server: what it sends, how it reads answers, and what can be put into its stack.
#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::error::Error as _;

use auth0_core::layer::{RateLimiter, RetryLayer};
use auth0_core::{
    BoxService, CallOptions, Client, ErrorKind, Operation, Pager, Paging, RateLimit, Secret, Text,
};
use bytes::Bytes;
use http::{HeaderValue, Request};
use serde::Deserialize;
use support::{Memory, Reply, Server, json, status, with_headers};
use tower::ServiceExt;
use tower::layer::{Layer, layer_fn};

#[derive(Debug, PartialEq, Deserialize)]
struct Thing {
    id: u32,
}

#[tokio::test]
async fn an_operation_arrives_as_it_was_written() {
    let server = Server::of([json(200, r#"{"id":7}"#)]).await;
    // With and without slashes, it is the same base path.
    for base_path in ["/api/v2", "/api/v2/", "api/v2"] {
        let client = server.builder().base_path(base_path).build().unwrap();
        let operation = Operation::put("/things/{id}")
            .path("auth0|a/b?c#d")
            .query("all", true)
            .json(&serde_json::json!({ "name": "ü" }));
        assert_eq!(
            client.call::<Thing>(operation).await.unwrap(),
            Thing { id: 7 }
        );
        let seen = server.seen().pop().unwrap();
        assert_eq!(seen.method, "PUT");
        assert_eq!(seen.path, "/api/v2/things/auth0%7Ca%2Fb%3Fc%23d?all=true");
        assert_eq!(seen.header("content-type").unwrap(), "application/json");
        assert_eq!(seen.body, r#"{"name":"ü"}"#);
        assert_eq!(
            format!("http://{}", seen.header("host").unwrap()),
            server.url()
        );
    }
}

#[tokio::test]
async fn a_base_path_that_is_none_is_refused() {
    let server = Server::of([status(200)]).await;
    for base_path in ["/api?version=2", "/api#v2", "/a b"] {
        let error = server.builder().base_path(base_path).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{base_path}");
        assert!(error.to_string().contains("the base URL"), "{error}");
    }
    for base_path in ["", "/", "//"] {
        let client = server.builder().base_path(base_path).build().unwrap();
        client.call::<()>(Operation::get("/things")).await.unwrap();
        assert_eq!(server.seen().pop().unwrap().path, "/things");
    }
}

#[tokio::test]
async fn a_call_is_one_until_it_is_awaited() {
    let server = Server::of([json(200, r#"{"id":7,"more":[1]}"#)]).await;
    let client = server.client();
    let call = || client.call::<Thing>(Operation::get("/things/{id}").path("s3cret"));
    let unsent = call();
    assert_eq!(
        format!("{unsent:?}").replace(' ', ""),
        r#"Call(RequestLine{method:GET,template:"/things/{id}"})"#
    );
    drop(unsent);
    assert_eq!(server.count(), 0);

    assert_eq!(call().await.unwrap(), Thing { id: 7 });
    let everything: auth0_core::Json = call().decode_as().await.unwrap();
    assert_eq!(everything["more"][0], 1);
    call().decode_as::<()>().await.unwrap();
    assert_eq!(
        call().decode_as::<Text>().await.unwrap(),
        r#"{"id":7,"more":[1]}"#
    );
    assert_eq!(call().raw().await.unwrap().body().len(), 19);
    assert_eq!(server.count(), 5);

    let error = call().decode_as::<Vec<u8>>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error.to_string().starts_with("GET /things/{id}: 200 "),
        "{error}"
    );

    let options = CallOptions::new().header("x-own", "1").unwrap();
    call().with_options(options).await.unwrap();
    assert_eq!(server.seen().pop().unwrap().header("x-own"), Some("1"));
    call().await.unwrap();
    assert_eq!(server.seen().pop().unwrap().header("x-own"), None);
}

#[tokio::test]
async fn a_call_that_has_answered_does_so_once() {
    let client = Server::of([json(200, r#"{"id":7}"#)]).await.client();
    let mut call = client.call::<Thing>(Operation::get("/"));
    (&mut call).await.unwrap();
    let error = (&mut call).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
}

#[tokio::test]
async fn a_redirect_is_an_answer_where_it_is_accepted() {
    let server = Server::of([with_headers(302, &[("location", "/elsewhere")])]).await;
    let client = server.client();
    let operation = || Operation::get("/start");
    let error = client.call::<()>(operation()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    let accepted = client.call::<()>(operation().accept_redirect());
    let response = accepted.raw().await.unwrap();
    assert_eq!(response.headers()["location"], "/elsewhere");
    // It is followed neither way, and only a redirect is accepted.
    assert_eq!(server.count(), 2);
    let client = Server::of([status(404)]).await.client();
    let error = client
        .send(operation().accept_redirect())
        .await
        .unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn an_answer_can_be_had_as_it_came() {
    let mut answer = with_headers(202, &[("x-own", "1")]);
    *answer.body_mut() = Bytes::from_static(b"\xff not JSON");
    let server = Server::of([answer]).await;
    let answer = server.client().send(Operation::post("/")).await.unwrap();
    assert_eq!(answer.status(), 202);
    assert_eq!(answer.headers()["x-own"], "1");
    assert_eq!(&answer.body()[..], b"\xff not JSON");
    server
        .client()
        .call::<()>(Operation::post("/"))
        .await
        .unwrap();
}

#[tokio::test]
async fn an_empty_answer_reads_as_nothing() {
    let client = Server::of([status(204)]).await.client();
    client.call::<()>(Operation::delete("/")).await.unwrap();
    assert_eq!(
        client
            .call::<Option<Thing>>(Operation::get("/"))
            .await
            .unwrap(),
        None
    );
}

#[tokio::test]
async fn a_refusal_says_what_auth0_said() {
    let mut answer = with_headers(
        404,
        &[
            ("x-auth0-requestid", "abc123"),
            ("x-ratelimit-limit", "50"),
            ("x-ratelimit-remaining", "49"),
        ],
    );
    *answer.body_mut() = Bytes::from_static(
        br#"{"statusCode":404,"error":"Not Found","message":"No such thing","errorCode":"inexistent_thing"}"#,
    );
    let server = Server::of([answer]).await;
    let error = server
        .client()
        .call::<Thing>(Operation::get("/things/{id}").path("1"))
        .await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.is_not_found() && !error.outcome_unknown());
    assert_eq!(error.api().unwrap().code(), Some("inexistent_thing"));
    assert_eq!(error.request_id(), Some("abc123"));
    let limit = error.rate_limit().unwrap();
    assert_eq!(
        (limit.limit, limit.remaining, limit.reset_at),
        (50, 49, None)
    );
    assert_eq!(
        error.to_string(),
        "GET /things/{id}: 404 No such thing (inexistent_thing)"
    );
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn too_many_requests_without_any_header_is_an_error_that_can_be_asked() {
    let server = Server::of([status(429)]).await;
    let options = CallOptions::new().max_retries(0);
    let client = server.client().with_options(options);
    let error = client.call::<()>(Operation::get("/")).await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!((error.rate_limit(), error.retry_after()), (None, None));
}

#[tokio::test]
async fn a_redirect_is_an_error_and_not_followed() {
    let other = Server::of([json(200, r#"{"id":7}"#)]).await;
    for code in [301, 302, 303, 307, 308] {
        let location = format!("{}/things?code=1", other.url());
        let server = Server::of([with_headers(code, &[("location", &location)])]).await;
        let client = server.builder().token("token").build().unwrap();
        let error = client
            .call::<Thing>(Operation::get("/things"))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Redirect);
        assert_eq!(error.status().unwrap(), code);
        assert!(
            error
                .to_string()
                .contains(&format!("redirects to {};", other.url())),
            "{error}"
        );
        assert_eq!(server.count(), 1);
    }
    assert_eq!(other.count(), 0);
}

#[tokio::test]
async fn an_answer_that_is_no_json_is_not_lost() {
    let server = Server::of([json(201, r#"{"id":7"#)]).await;
    let error = server
        .client()
        .call::<Thing>(Operation::post("/things"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.status().unwrap(), 201);
    assert_eq!(error.body().unwrap(), r#"{"id":7"#);
    assert!(error.to_string().contains("the call succeeded"), "{error}");
    assert!(!error.outcome_unknown());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn an_answer_of_another_shape_says_where() {
    let server = Server::of([json(200, r#"[{"id":7},{"id":"8"}]"#)]).await;
    let error = server
        .client()
        .call::<Vec<Thing>>(Operation::get("/"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("`$[1].id`"), "{error}");
}

#[tokio::test]
async fn an_operation_with_a_mistake_is_not_sent() {
    let server = Server::of([status(200)]).await;
    let error = server
        .client()
        .call::<()>(Operation::delete("/users/{id}").path(""))
        .await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::InvalidInput);
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn an_error_on_the_way_names_the_operation() {
    let server = Server::start(|_, _| Reply::Cut).await;
    let error = server
        .client()
        .call::<()>(Operation::post("/things/{id}").path("1"))
        .await;
    let error = error.unwrap_err();
    assert!(
        error.to_string().starts_with("POST /things/{id}: "),
        "{error}"
    );
}

#[test]
fn a_domain_that_is_none_is_an_error_of_the_builder() {
    let builder = Client::builder("tenant.eu.auth0.com/api/v2");
    assert_eq!(
        builder.domain().unwrap_err().kind(),
        ErrorKind::InvalidInput
    );
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(
        error.source().unwrap().to_string().contains("a path"),
        "{error:?}"
    );
}

/// Adds this mark to a header, and so to how often and in which order layers were passed.
fn mark<S>(name: &'static str, mark: &'static str) -> impl Layer<S, Service = Marking<S>> + Clone {
    layer_fn(move |inner| Marking { inner, name, mark })
}

#[derive(Clone)]
struct Marking<S> {
    inner: S,
    name: &'static str,
    mark: &'static str,
}

impl<S: tower::Service<Request<Bytes>>> tower::Service<Request<Bytes>> for Marking<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(
        &mut self,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request<Bytes>) -> S::Future {
        let headers = request.headers_mut();
        let before = headers
            .get(self.name)
            .map_or("", |value| value.to_str().unwrap());
        let signed = if headers.contains_key("authorization") {
            "+token"
        } else {
            ""
        };
        let value = HeaderValue::try_from(format!("{before}{}{signed};", self.mark)).unwrap();
        headers.insert(self.name, value);
        self.inner.call(request)
    }
}

#[tokio::test]
async fn layers_stand_around_calls_and_around_attempts_in_the_order_they_were_added() {
    let server = Server::of([status(503), status(200)]).await;
    let client = server
        .builder()
        .token("token")
        .attempt_layer(mark("x-marks", "attempt 1"))
        .attempt_layer(mark("x-marks", "attempt 2"))
        .layer(mark("x-marks", "call 1"))
        .layer(mark("x-marks", "call 2"))
        .build()
        .unwrap();
    client.call::<()>(Operation::get("/")).await.unwrap();
    assert_eq!(server.count(), 2);
    for seen in server.seen() {
        assert_eq!(
            seen.header("x-marks").unwrap(),
            "call 1;call 2;attempt 1+token;attempt 2+token;"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_service_of_ones_own_takes_the_place_of_the_transport() {
    let memory = Memory::of([status(503), json(200, r#"{"id":7}"#)]);
    let client = Client::builder("tenant.eu.auth0.com")
        .service(memory.clone())
        .attempt_layer(mark("x-marks", "attempt"))
        .token("token")
        .build()
        .unwrap();
    assert_eq!(
        client.call::<Thing>(Operation::get("/")).await.unwrap(),
        Thing { id: 7 }
    );
    assert_eq!(memory.count(), 2);
    let seen = &memory.seen()[0];
    assert_eq!(seen.header("x-marks").unwrap(), "attempt+token;");
    assert!(seen.header("auth0-client").is_some() && seen.deadline.is_some());
}

#[tokio::test(start_paused = true)]
async fn what_a_service_of_ones_own_fails_with_is_the_cause() {
    let foreign = tower::service_fn(|_: Request<Bytes>| async {
        Err::<http::Response<Bytes>, _>(std::io::Error::other("out of order"))
    });
    let client = Client::builder("tenant.auth0.com")
        .service(foreign)
        .build()
        .unwrap();
    let error = client.call::<()>(Operation::get("/")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Other);
    assert_eq!(error.source().unwrap().to_string(), "out of order");
}

#[tokio::test(start_paused = true)]
async fn a_sibling_shares_what_is_below_and_nothing_else() {
    let memory = Memory::of([status(200)]);
    let mut builder = Client::builder("tenant.auth0.com")
        .service(memory.clone())
        .attempt_layer(mark("x-marks", "attempt"))
        .layer(mark("x-marks", "call"))
        .base_path("/api/v2")
        .token("token");
    let sibling = builder.sibling().unwrap().build().unwrap();
    sibling
        .call::<()>(Operation::post("/oauth/token"))
        .await
        .unwrap();
    builder
        .build()
        .unwrap()
        .call::<()>(Operation::get("/things"))
        .await
        .unwrap();
    let seen = memory.seen();
    assert_eq!(seen[0].path, "/oauth/token");
    assert_eq!(seen[0].header("authorization"), None);
    assert_eq!(seen[0].header("x-marks"), Some("attempt;"));
    assert_eq!(seen[1].path, "/api/v2/things");
    assert_eq!(seen[1].header("authorization"), Some("Bearer token"));
    assert_eq!(seen[1].header("x-marks"), Some("call;attempt+token;"));
}

#[tokio::test]
async fn a_sibling_shares_the_transport() {
    let server = Server::of([status(200)]).await;
    let mut builder = server.builder();
    builder
        .sibling()
        .unwrap()
        .build()
        .unwrap()
        .call::<()>(Operation::get("/one"))
        .await
        .unwrap();
    builder
        .build()
        .unwrap()
        .call::<()>(Operation::get("/other"))
        .await
        .unwrap();
    assert_eq!(server.paths(), ["/one", "/other"]);
}

#[tokio::test]
async fn options_are_for_the_handle_that_has_them() {
    let server = Server::of([status(200)]).await;
    let client = server.client();
    let options = CallOptions::new()
        .header("auth0-custom-domain", "login.example.com")
        .unwrap();
    let handle = client.with_options(options);
    let own = HeaderValue::from_static("own.example.com");
    let operation =
        || Operation::get("/").header("auth0-custom-domain".parse().unwrap(), own.clone());
    handle.call::<()>(Operation::get("/")).await.unwrap();
    handle.clone().call::<()>(operation()).await.unwrap();
    client.call::<()>(operation()).await.unwrap();
    client.call::<()>(Operation::get("/")).await.unwrap();
    let seen = server.seen();
    let sent: Vec<_> = seen
        .iter()
        .map(|seen| seen.header("auth0-custom-domain"))
        .collect();
    let option = Some("login.example.com");
    assert_eq!(sent, [option, option, Some("own.example.com"), None]);
}

#[tokio::test]
async fn a_token_given_for_one_call_goes_before_that_of_the_client() {
    let server = Server::of([status(200)]).await;
    let client = server.builder().token("token").build().unwrap();
    let options = CallOptions::new()
        .header("authorization", "Bearer other")
        .unwrap();
    client
        .with_options(options)
        .call::<()>(Operation::get("/"))
        .await
        .unwrap();
    let basic = Operation::post("/").basic_auth("client", &Secret::from("secret"));
    client.call::<()>(basic).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].header("authorization"), Some("Bearer other"));
    assert_eq!(
        seen[1].header("authorization"),
        Some("Basic Y2xpZW50OnNlY3JldA==")
    );
}

#[test]
fn a_header_that_is_none_is_an_error() {
    for (name, value) in [("bad name", "x"), ("", "x"), ("x-own", "two\r\nlines")] {
        let error = CallOptions::new().header(name, value).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{name:?}");
    }
}

#[tokio::test]
async fn the_rate_limit_can_be_read() {
    let headers = [("x-ratelimit-limit", "50"), ("x-ratelimit-remaining", "41")];
    let server = Server::of([with_headers(200, &headers)]).await;
    let limiter = RateLimiter::new();
    let client = server
        .builder()
        .rate_limiter(limiter.clone())
        .build()
        .unwrap();
    assert_eq!(client.rate_limit(), None);
    client
        .clone()
        .call::<()>(Operation::get("/"))
        .await
        .unwrap();
    let is_expected = |limit: RateLimit| limit.limit == 50 && limit.remaining == 41;
    assert!(client.rate_limit().is_some_and(is_expected));
    assert!(limiter.state().is_some_and(is_expected));
    let without = server.builder().no_rate_limiter().build().unwrap();
    without.call::<()>(Operation::get("/")).await.unwrap();
    assert_eq!(without.rate_limit(), None);
}

#[test]
fn a_client_is_built_without_a_runtime_and_used_in_any() {
    let client = Client::builder("http://127.0.0.1:1")
        .token("token")
        .build()
        .unwrap();
    for _ in 0..2 {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let server = Server::of([status(200)]).await;
            server
                .client()
                .call::<()>(Operation::get("/"))
                .await
                .unwrap();
            let options = CallOptions::new().deadline(std::time::Duration::ZERO);
            client
                .with_options(options)
                .call::<()>(Operation::get("/"))
                .await
                .unwrap_err();
        });
    }
}

#[test]
fn clients_go_anywhere_and_their_futures_too() {
    fn shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    fn sent<T: Send>(_: T) {}
    let memory = Memory::of([status(200)]);
    let client = Client::builder("tenant.auth0.com")
        .service(memory)
        .build()
        .unwrap();
    shared(&client);
    shared(&CallOptions::new());
    shared(&RetryLayer::default());
    shared(&Operation::get("/"));
    sent(client.call::<Thing>(Operation::get("/")));
    sent(client.call::<()>(Operation::get("/")));
    sent(client.send(Operation::get("/")));
    let pager = || Pager::<Thing>::new(client.clone(), Operation::get("/"), "", Paging::offset());
    sent(pager().next_page());
    sent(pager().collect());
    sent(pager().items().next());
    sent(pager().pages());
}

#[tokio::test]
async fn a_call_that_is_dropped_closes_its_connection() {
    let server = Server::start(|_, _| Reply::Hang).await;
    let client = server.client();
    let call = tokio::spawn(async move { client.call::<()>(Operation::get("/")).await });
    server.received(1).await;
    call.abort();
    server.abandoned().await;
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_boxed_service_can_be_shared_by_two_clients() {
    let memory = Memory::of([status(200)]);
    let boxed = BoxService::new(
        memory
            .clone()
            .map_err(|_| auth0_core::Error::new(ErrorKind::Other, "")),
    );
    for domain in ["one.auth0.com", "two.auth0.com"] {
        let client = Client::builder(domain)
            .service(boxed.clone())
            .build()
            .unwrap();
        client.call::<()>(Operation::get("/")).await.unwrap();
    }
    assert_eq!(memory.count(), 2);
}
