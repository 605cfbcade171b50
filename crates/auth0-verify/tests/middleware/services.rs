//! What the layer owes to the service inside.

use super::*;

/// Insists on being polled ready before each call, as services with a limit do; a clone is not ready.
#[derive(Debug)]
struct Strict {
    ready: bool,
}

impl Clone for Strict {
    fn clone(&self) -> Self {
        Self { ready: false }
    }
}

impl Service<Request<Body>> for Strict {
    type Response = Response<String>;
    type Error = &'static str;
    type Future = Ready<Result<Response<String>, &'static str>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), &'static str>> {
        self.ready = true;
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<Body>) -> Self::Future {
        assert!(
            std::mem::take(&mut self.ready),
            "called without being ready"
        );
        ready(Ok(Response::default()))
    }
}

#[tokio::test]
async fn the_service_that_is_ready_is_the_one_called() {
    let at_once = protect();
    let later = AuthorizationLayer::new(Failing(|verifier, token| {
        let outcome = verifier.verify(token);
        Verification::pending(async move {
            tokio::task::yield_now().await;
            outcome
        })
    }));
    for layer in [at_once, later] {
        let guard = RequireLayer::new(Scopes::all(["read:orders"]));
        let mut service = layer.layer(guard.layer(Strict { ready: false }));
        for _ in 0..3 {
            let ready = service.ready().await.unwrap();
            assert_eq!(
                ready.call(bearer(&access_claims())).await.unwrap().status(),
                200
            );
        }
        // A refused request uses the readiness of nobody.
        let ready = service.ready().await.unwrap();
        assert_eq!(ready.call(request(&[])).await.unwrap().status(), 401);
        assert_eq!(
            service
                .call(bearer(&access_claims()))
                .await
                .unwrap()
                .status(),
            200
        );
    }
}

#[tokio::test]
async fn errors_of_the_service_are_passed_on() {
    #[derive(Clone, Debug)]
    struct Broken;
    impl Service<Request<Body>> for Broken {
        type Response = Response<String>;
        type Error = &'static str;
        type Future = Ready<Result<Response<String>, &'static str>>;
        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), &'static str>> {
            Poll::Ready(Err("not ready"))
        }
        fn call(&mut self, _: Request<Body>) -> Self::Future {
            ready(Err("failed"))
        }
    }
    let mut service = protect().layer(Broken);
    assert_eq!(service.ready().await.unwrap_err(), "not ready");
    assert_eq!(
        service.call(bearer(&access_claims())).await.unwrap_err(),
        "failed"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_requests_at_once_keep_their_own_tokens() {
    let service = protect().layer(tower::service_fn(whoami));
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..200 {
        let service = service.clone();
        tasks.spawn(async move {
            let (subject, good) = (format!("auth0|{number}"), number % 3 != 0);
            let mut claims = with(access_claims(), "sub", json!(subject));
            if !good {
                claims = with(claims, "exp", json!(1));
            }
            let response = service.oneshot(bearer(&claims)).await.unwrap();
            let expected = if good {
                StatusCode::OK
            } else {
                StatusCode::UNAUTHORIZED
            };
            assert_eq!(response.status(), expected);
            assert_eq!(response.body(), if good { &*subject } else { "" });
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
}
