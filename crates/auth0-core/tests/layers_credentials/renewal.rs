//! When a token is renewed, and what calls do meanwhile.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_token_is_renewed_a_minute_before_it_expires() {
    let (source, service) = (Source::expiring(9), accepting());
    let stack = source.layer(&service);
    call(&stack).await.unwrap();
    advance(seconds(935)).await;
    call(&stack).await.unwrap();
    sleep(seconds(2)).await;
    assert_eq!(source.fetches(), 1);
    advance(seconds(8)).await;
    assert!(concurrently(&stack).await.iter().all(Result::is_ok));
    // No call waits for the renewal.
    assert_eq!(tokens(&service), ["token-0"; 66]);
    sleep(seconds(2)).await;
    call(&stack).await.unwrap();
    assert_eq!(tokens(&service)[66], "token-1");
    assert_eq!(source.fetches(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_renewed_is_used_until_it_expires() {
    let (source, service) = (Source::expiring(1), accepting());
    let stack = source.layer(&service);
    call(&stack).await.unwrap();
    advance(seconds(945)).await;
    call(&stack).await.unwrap();
    sleep(seconds(2)).await;
    assert_eq!(source.fetches(), 2);
    // Not every call asks a token endpoint that is down.
    call(&stack).await.unwrap();
    sleep(seconds(2)).await;
    assert_eq!(source.fetches(), 2);
    sleep(seconds(3)).await;
    call(&stack).await.unwrap();
    sleep(seconds(2)).await;
    assert_eq!(source.fetches(), 3);
    assert_eq!(tokens(&service), ["token-0"; 4]);
    advance(seconds(60)).await;
    let error = call(&stack).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(service.count(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_token_is_used_while_a_slow_renewal_runs_and_no_longer() {
    let source = Source::new(|number| async move {
        if number == 0 {
            return Ok(Token::new("token-0").expires_in(seconds(1_000)));
        }
        sleep(seconds(90)).await;
        Err("the token endpoint is down".into())
    });
    let service = accepting();
    let stack = source.layer(&service);
    call(&stack).await.unwrap();
    advance(seconds(945)).await;
    for _ in 0..50 {
        let started = tokio::time::Instant::now();
        call(&stack).await.unwrap();
        assert_eq!(started.elapsed(), seconds(0));
        sleep(seconds(1)).await;
    }
    assert_eq!(tokens(&service), ["token-0"; 51]);
    sleep(seconds(6)).await;
    let error = call(&stack).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!((source.fetches(), service.count()), (2, 51));
}

#[tokio::test(start_paused = true)]
async fn a_slow_token_endpoint_is_asked_earlier() {
    let source = Source::new(|number| async move {
        sleep(seconds(8)).await;
        Ok(Token::new(format!("token-{number}")).expires_in(seconds(40)))
    });
    let service = accepting();
    let stack = source.layer(&service);
    call(&stack).await.unwrap();
    // Two of its fetches fit into the rest of its life, where a tenth of it would be half of one.
    for _ in 0..200 {
        let started = tokio::time::Instant::now();
        call(&stack).await.unwrap();
        assert_eq!(started.elapsed(), seconds(0));
        sleep(seconds(1)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_source_that_panics_is_a_failed_fetch() {
    let source = Source::new(|_| async { panic!("a mistake in the source") });
    let service = accepting();
    let stack = source.layer(&service);
    let error = call(&stack).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.source().unwrap().to_string().contains("panicked"));
    call(&stack).await.unwrap_err();
    assert_eq!(source.fetches(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_had_expired_when_it_came_is_not_fetched_for_every_call() {
    let past = std::time::SystemTime::now() - seconds(60);
    let source = Source::new(move |number| async move {
        Ok(Token::new(format!("token-{number}")).with_expires_at(past))
    });
    let service = accepting();
    let stack = source.layer(&service);
    for _ in 0..20 {
        call(&stack).await.unwrap();
    }
    assert_eq!(source.fetches(), 1);
    advance(seconds(61)).await;
    call(&stack).await.unwrap();
    assert_eq!(source.fetches(), 2);
}

#[tokio::test(start_paused = true)]
async fn tokens_that_are_revoked_one_after_the_other_are_all_replaced() {
    let source = Source::numbered();
    let service = Memory::new(|number, seen| {
        // A key lives for ten calls.
        let current = format!("token-{}", number / 10);
        status(if bearer(seen) >= current.as_str() {
            200
        } else {
            401
        })
    });
    let stack = source.layer(&service);
    for _ in 0..60 {
        assert_eq!(call(&stack).await.unwrap().status(), 200);
        sleep(seconds(1)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn after_a_token_that_had_worked_two_refused_ones_are_enough() {
    let source = Source::numbered();
    let service = Memory::new(|number, _| status(if number == 0 { 200 } else { 401 }));
    let stack = source.layer(&service);
    for _ in 0..20 {
        call(&stack).await.unwrap();
    }
    assert_eq!(source.fetches(), 3);
}

#[test]
fn without_a_runtime_the_call_runs_the_fetch_itself() {
    let source = Source::new(|number| async move { Ok(Token::new(format!("token-{number}"))) });
    let service = accepting();
    let stack = source.layer(&service);
    let [one, other] = futures_executor(join_all([call(&stack), call(&stack)]))
        .try_into()
        .unwrap();
    assert!(one.is_ok() && other.is_ok());
    assert_eq!(source.fetches(), 1);
}

/// Runs a future on this thread without tokio.
fn futures_executor<F: Future>(future: F) -> F::Output {
    struct Unpark(std::thread::Thread);
    impl std::task::Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Arc::new(Unpark(std::thread::current())).into();
    let mut context = std::task::Context::from_waker(&waker);
    let mut future = std::pin::pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => std::thread::park(),
        }
    }
}
