//! The event subscription: resuming, reconnecting, errors over the stream.
#![cfg(feature = "events")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod memory;

use std::time::Duration;

use auth0_core::bytes::Bytes;
use auth0_core::http::header::CONTENT_TYPE;
use auth0_core::{BodyStream, BoxError, Error, ErrorKind};
use auth0_management::{CloudEventType, ReportedErrorCode, Subscription, SubscriptionError};
use futures_util::{StreamExt, stream};
use memory::{Answer, Memory, Store, json};
use tokio::time::{sleep, timeout};

/// An event as it comes over the stream.
fn event(n: u32) -> String {
    format!(
        "id: o{n}\ndata: {{\"type\":\"user.created\",\"offset\":\"o{n}\",\"event\":{{\"specversion\":\"1.0\",\
         \"id\":\"evt_{n}\",\"source\":\"urn:x\",\"type\":\"user.created\",\"data\":{{\"object\":{{\"n\":{n}}}}}}}}}\n\n"
    )
}

fn error(code: &str, offset: &str) -> String {
    format!(
        "data: {{\"type\":\"error\",\"error\":{{\"code\":\"{code}\",\"message\":\"So it is.\",\"offset\":\"{offset}\"}}}}\n\n"
    )
}

/// How a connection ends.
#[derive(Clone, Copy)]
enum End {
    Closed,
    Broken,
    Silent,
}

/// A response that brings this text in small pieces.
fn streams(text: &str, end: End) -> Answer {
    let pieces: Vec<_> = text
        .as_bytes()
        .chunks(7)
        .map(|piece| Ok::<_, BoxError>(Bytes::copy_from_slice(piece)))
        .collect();
    let broken = || BoxError::from(Error::new(ErrorKind::Disconnected, "in the middle"));
    let last = match end {
        End::Closed => stream::empty().boxed(),
        End::Broken => stream::iter([Err(broken())]).boxed(),
        End::Silent => stream::pending().boxed(),
    };
    let mut head = json(200, "");
    head.headers_mut().insert(
        CONTENT_TYPE,
        "text/event-stream; charset=utf-8".parse().unwrap(),
    );
    Answer::Streamed(head, BodyStream::new(stream::iter(pieces).chain(last)))
}

async fn read(events: &mut Subscription, count: usize) -> Vec<String> {
    let mut ids = Vec::new();
    for _ in 0..count {
        ids.push(events.next().await.unwrap().unwrap().id);
    }
    ids
}

fn reported(error: SubscriptionError) -> ReportedErrorCode {
    match error {
        SubscriptionError::Reported(error) => error.code,
        other => panic!("another error: {other}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_drops_in_the_middle_goes_on_after_the_last_event() {
    let cut = &event(3)[..40];
    let first = format!(": hello\n\n{}{}{cut}", event(1), event(2));
    let api = Memory::new(move |number, _| match number {
        0 => streams(&first, End::Broken),
        1 => streams(&event(3), End::Closed),
        _ => streams(&event(4), End::Silent),
    });
    let mut events = api
        .management()
        .events()
        .subscribe()
        .only([CloudEventType::UserCreated]);
    assert_eq!(
        read(&mut events, 4).await,
        ["evt_1", "evt_2", "evt_3", "evt_4"]
    );
    assert_eq!(events.cursor(), Some("o4"));
    assert_eq!(
        api.paths(),
        [
            "/events?event_type=user.created",
            "/events?from=o2&event_type=user.created",
            "/events?from=o3&event_type=user.created",
        ]
    );
    assert_eq!(api.seconds(), [0, 1, 2]);
    assert_eq!(api.seen()[0].headers["accept"], "text/event-stream");
}

#[tokio::test(start_paused = true)]
async fn a_silent_stream_is_connected_to_again_at_the_pace_the_server_asks_for() {
    let api = Memory::new(|number, _| match number {
        0 => streams(&format!("retry: 4000\n{}", event(1)), End::Silent),
        _ => streams(&event(2), End::Silent),
    });
    let mut events = api
        .management()
        .events()
        .subscribe()
        .idle_timeout(Duration::from_secs(10));
    assert_eq!(read(&mut events, 2).await, ["evt_1", "evt_2"]);
    assert_eq!(api.seconds(), [0, 14]);
}

#[tokio::test(start_paused = true)]
async fn connections_that_bring_nothing_are_made_less_and_less_often() {
    let api = Memory::new(|_, _| streams(": nothing\n\n", End::Closed));
    let mut events = api.management().events().subscribe();
    timeout(Duration::from_secs(100), events.next())
        .await
        .unwrap_err();
    assert_eq!(api.seconds(), [0, 1, 3, 7, 15, 31, 61, 91]);
}

#[tokio::test(start_paused = true)]
async fn an_error_that_passes_is_told_and_reading_goes_on() {
    let api = Memory::new(|number, _| match number {
        0 => Answer::Fail(Error::new(ErrorKind::Tls, "as the script says")),
        _ => streams(&event(1), End::Silent),
    });
    let mut events = api.management().events().subscribe();
    events.next().await.unwrap().unwrap_err();
    assert_eq!(read(&mut events, 1).await, ["evt_1"]);
    assert_eq!(api.seconds(), [0, 1]);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_will_not_change_is_the_end() {
    for status in [400, 401, 403, 404, 410] {
        let api = Memory::new(move |_, _| json(status, r#"{"message":"No"}"#));
        let mut events = api.management().events().subscribe().after("o1");
        let Some(Err(SubscriptionError::Call(error))) = events.next().await else {
            panic!("no error after {status}");
        };
        assert_eq!(error.status().unwrap(), status);
        assert!(events.next().await.is_none());
        assert_eq!(api.paths(), ["/events?from=o1"]);
    }
    let api = Memory::new(|_, _| json(204, ""));
    assert!(api.management().events().subscribe().next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn what_is_no_event_stream_is_said_to_be_none() {
    let api = Memory::new(|number, _| match number {
        0 => json(200, "<html>").into(),
        _ => streams(&event(1), End::Silent),
    });
    let mut events = api.management().events().subscribe();
    let error = events.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("not an event stream"), "{error}");
    assert_eq!(read(&mut events, 1).await, ["evt_1"]);
}

#[tokio::test(start_paused = true)]
async fn errors_over_the_stream_are_typed() {
    let first = format!(
        "{}{}{}{}",
        error("payload_too_large", "o1"),
        event(2),
        error("timeout", "o2"),
        event(9),
    );
    let second = format!(
        "data: {{\"type\":\"offset-only\",\"offset\":\"o3\"}}\n\n{}{}",
        error("cursor_expired", "o3"),
        event(9)
    );
    let api = Memory::new(move |number, _| match number {
        0 => streams(&first[..first.len() - event(9).len()], End::Silent),
        _ => streams(&second, End::Silent),
    });
    let mut events = api.management().events().subscribe();
    let too_large = events.next().await.unwrap().unwrap_err();
    assert_eq!(reported(too_large), ReportedErrorCode::PayloadTooLarge);
    assert_eq!(events.cursor(), Some("o1"));
    assert_eq!(read(&mut events, 1).await, ["evt_2"]);
    let expired = events.next().await.unwrap().unwrap_err();
    assert!(
        expired.to_string().contains("So it is. (cursor_expired)"),
        "{expired}"
    );
    assert_eq!(reported(expired), ReportedErrorCode::CursorExpired);
    assert_eq!(events.cursor(), Some("o3"));
    assert!(events.next().await.is_none());
    assert_eq!(api.paths(), ["/events", "/events?from=o2"]);
}

#[tokio::test(start_paused = true)]
async fn an_event_that_cannot_be_read_does_not_hold_up_the_others() {
    let text = format!(
        "id: o1\ndata: no json\n\nid: o2\ndata: {{\"offset\":\"o2\",\"event\":{{\"id\":3}}}}\n\n{}",
        event(3)
    );
    let api = Memory::new(move |_, _| streams(&text, End::Silent));
    let mut events = api.management().events().subscribe();
    for cursor in ["o1", "o2"] {
        let error = events.next().await.unwrap().unwrap_err();
        assert!(
            matches!(error, SubscriptionError::Call(error) if error.kind() == ErrorKind::Decode)
        );
        assert_eq!(events.cursor(), Some(cursor));
    }
    assert_eq!(read(&mut events, 1).await, ["evt_3"]);
}

#[tokio::test(start_paused = true)]
async fn a_store_is_told_what_has_been_read_and_asked_where_to_begin() {
    let api = Memory::new(|number, _| match number {
        0 => streams(&format!("{}{}", event(1), event(2)), End::Silent),
        _ => streams(&event(3), End::Silent),
    });
    let store = Store::default();
    let mut events = api
        .management()
        .events()
        .subscribe()
        .since("2026-01-01T00:00:00Z")
        .store(store.clone());
    read(&mut events, 2).await;
    timeout(Duration::from_secs(1), events.next())
        .await
        .unwrap_err();
    assert_eq!(store.saved.lock().unwrap().last().unwrap(), "o2");
    drop(events);
    let mut again = api
        .management()
        .events()
        .subscribe()
        .since("2026-01-01T00:00:00Z")
        .store(store);
    assert_eq!(read(&mut again, 1).await, ["evt_3"]);
    assert_eq!(
        api.paths(),
        [
            "/events?from_timestamp=2026-01-01T00%3A00%3A00Z",
            "/events?from=o2"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn an_event_without_an_end_is_the_end() {
    let endless = stream::repeat_with(|| Ok::<_, BoxError>(Bytes::from(vec![b'x'; 1 << 20])));
    let endless = std::sync::Mutex::new(Some(endless));
    let api = Memory::new(move |_, _| {
        let mut head = json(200, "");
        head.headers_mut()
            .insert(CONTENT_TYPE, "text/event-stream".parse().unwrap());
        Answer::Streamed(
            head,
            BodyStream::new(endless.lock().unwrap().take().unwrap()),
        )
    });
    let mut events = api.management().events().subscribe();
    let error = events.next().await.unwrap().unwrap_err();
    assert!(
        matches!(error, SubscriptionError::Call(error) if error.kind() == ErrorKind::ResponseTooLarge)
    );
    assert!(events.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_subscription_that_is_dropped_connects_no_more() {
    let api = Memory::new(|_, _| streams("", End::Closed));
    let mut events = api.management().events().subscribe();
    timeout(Duration::from_millis(500), events.next())
        .await
        .unwrap_err();
    drop(events);
    sleep(Duration::from_secs(100)).await;
    assert_eq!(api.seen().len(), 1);
}
