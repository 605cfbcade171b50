//! The log tail: which requests it makes and when, and that nothing is lost or read twice.
#![cfg(feature = "logs")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod memory;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use auth0_core::{Error, ErrorKind};
use auth0_management::LogTail;
use memory::{Answer, Memory, Seen, Store, json};
use tokio::time::{sleep, timeout};

#[derive(Debug, serde::Deserialize, PartialEq)]
struct Entry {
    n: usize,
}

/// A log that grows; entry `n` has the ID `id-n`.
#[derive(Clone, Default)]
struct Log(Arc<AtomicUsize>);

impl Log {
    fn of(entries: usize) -> Self {
        Self(Arc::new(AtomicUsize::new(entries)))
    }

    fn grow(&self, entries: usize) {
        self.0.fetch_add(entries, Ordering::SeqCst);
    }

    /// Answers as the API does, by the parameters of each of the three requests.
    fn answer(&self, seen: &Seen) -> String {
        let end = self.0.load(Ordering::SeqCst);
        let query = seen.path.strip_prefix("/logs?").unwrap();
        let entries = match query.strip_prefix("from=id-") {
            Some(rest) => {
                let after: usize = rest.strip_suffix("&take=100").unwrap().parse().unwrap();
                after + 1..end.min(after + 101)
            }
            None if query == "page=0&per_page=1&sort=date%3A-1" => end.saturating_sub(1)..end,
            None if query == "page=0&per_page=100&sort=date%3A1" => 0..end.min(100),
            None => panic!("an unexpected query: {query}"),
        };
        let entries: Vec<_> = entries
            .map(|n| format!(r#"{{"log_id":"id-{n}","n":{n}}}"#))
            .collect();
        format!("[{}]", entries.join(","))
    }

    fn serve(&self) -> Memory {
        let log = self.clone();
        Memory::new(move |_, seen| json(200, log.answer(seen)))
    }
}

fn follow(api: &Memory) -> LogTail<Entry> {
    api.management().logs().tail_as()
}

async fn read(tail: &mut LogTail<Entry>, count: usize) -> Vec<usize> {
    let mut entries = Vec::new();
    for _ in 0..count {
        entries.push(tail.next().await.unwrap().unwrap().n);
    }
    entries
}

#[tokio::test(start_paused = true)]
async fn from_an_entry_on_pages_follow_each_other_and_nothing_is_skipped() {
    let log = Log::of(251);
    let api = log.serve();
    let mut tail = follow(&api).after("id-0");
    assert_eq!(tail.cursor(), Some("id-0"));
    assert_eq!(read(&mut tail, 250).await, (1..251).collect::<Vec<_>>());
    assert_eq!(tail.cursor(), Some("id-250"));
    assert_eq!(
        api.paths(),
        ["id-0", "id-100", "id-200"].map(|id| format!("/logs?from={id}&take=100"))
    );
    assert_eq!(api.seconds(), [0, 0, 0]);
}

#[tokio::test(start_paused = true)]
async fn while_nothing_happens_it_asks_less_and_less_often() {
    let log = Log::of(1);
    let api = log.serve();
    let mut tail = follow(&api)
        .after("id-0")
        .max_interval(Duration::from_secs(5));
    let idle = timeout(Duration::from_secs(20), read(&mut tail, 1)).await;
    idle.unwrap_err();
    assert_eq!(api.seconds(), [0, 1, 3, 7, 12, 17]);
    log.grow(1);
    assert_eq!(read(&mut tail, 1).await, [1]);
    let idle = timeout(Duration::from_secs(2), read(&mut tail, 1)).await;
    idle.unwrap_err();
    // At 22 the entry came, and the next looks are soon after it.
    assert_eq!(api.seconds()[6..], [22, 23]);
}

#[tokio::test(start_paused = true)]
async fn from_now_on_old_entries_are_left_out() {
    let log = Log::of(7);
    let api = log.serve();
    let mut tail = follow(&api);
    let (entries, ()) = tokio::join!(read(&mut tail, 2), async {
        sleep(Duration::from_millis(500)).await;
        log.grow(2);
    });
    assert_eq!(entries, [7, 8]);
    assert_eq!(
        api.paths(),
        [
            "/logs?page=0&per_page=1&sort=date%3A-1",
            "/logs?from=id-6&take=100"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn an_empty_log_is_read_from_its_first_entry() {
    let log = Log::of(0);
    let api = log.serve();
    let mut tail = follow(&api);
    let (entries, ()) = tokio::join!(read(&mut tail, 102), async {
        sleep(Duration::from_millis(1_500)).await;
        log.grow(102);
    });
    assert_eq!(entries, (0..102).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn the_oldest_entry_comes_first() {
    let api = Log::of(150).serve();
    let mut tail = follow(&api).from_oldest();
    assert_eq!(read(&mut tail, 150).await, (0..150).collect::<Vec<_>>());
    assert_eq!(
        api.paths(),
        [
            "/logs?page=0&per_page=100&sort=date%3A1",
            "/logs?from=id-99&take=100"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn an_error_loses_nothing_and_is_not_asked_about_at_once() {
    let log = Log::of(102);
    let served = log.clone();
    let api = Memory::new(move |number, seen| match number {
        1 => Answer::Fail(Error::new(ErrorKind::Tls, "as the script says")),
        2 => json(200, "<html>").into(),
        _ => json(200, served.answer(seen)).into(),
    });
    let mut tail = follow(&api).after("id-0");
    assert_eq!(read(&mut tail, 100).await, (1..101).collect::<Vec<_>>());
    let broken = tail.next().await.unwrap().unwrap_err();
    assert_eq!(broken.kind(), ErrorKind::Tls);
    let page = tail.next().await.unwrap().unwrap_err();
    assert_eq!(page.kind(), ErrorKind::Decode);
    assert_eq!(tail.cursor(), Some("id-100"));
    assert_eq!(read(&mut tail, 1).await, [101]);
    assert_eq!(api.seconds(), [0, 0, 1, 3]);
}

#[tokio::test(start_paused = true)]
async fn an_entry_of_another_shape_is_an_error_and_the_next_one_follows() {
    let api = Memory::new(|number, _| {
        let page = r#"[{"log_id":"a","n":1},{"log_id":"b","n":"s3cret"},{"_id":"c","n":3}]"#;
        json(200, if number == 0 { page } else { "[]" })
    });
    let mut tail = follow(&api).after("x");
    assert_eq!(tail.next().await.unwrap().unwrap().n, 1);
    let error = tail.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("`$.n`"), "{error}");
    assert!(!format!("{error} {error:?}").contains("s3cret"));
    assert_eq!(tail.cursor(), Some("b"));
    assert_eq!(tail.next().await.unwrap().unwrap().n, 3);
    assert_eq!(tail.cursor(), Some("c"));
}

#[tokio::test(start_paused = true)]
async fn a_server_that_repeats_the_last_entry_is_not_believed() {
    let api = Memory::new(|number, _| {
        let page = r#"[{"log_id":"a","n":1},{"log_id":"b","n":2}]"#;
        json(
            200,
            if number == 2 {
                page
            } else {
                r#"[{"log_id":"a","n":1}]"#
            },
        )
    });
    let mut tail = follow(&api).after("a");
    assert_eq!(read(&mut tail, 1).await, [2]);
    assert_eq!(api.seconds(), [0, 1, 3]);
}

#[tokio::test(start_paused = true)]
async fn a_store_is_told_after_each_page_and_asked_at_the_start() {
    let log = Log::of(151);
    let api = log.serve();
    let store = Store::default();
    store.saved.lock().unwrap().push("id-0".into());
    let mut tail = follow(&api).store(store.clone());
    read(&mut tail, 150).await;
    // The last page has been handed out, but whether it was dealt with is not known before the next read.
    assert_eq!(*store.saved.lock().unwrap(), ["id-0", "id-100"]);
    *store.failures.lock().unwrap() = 1;
    let error = tail.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("could not be saved"), "{error}");
    log.grow(1);
    assert_eq!(read(&mut tail, 1).await, [151]);
    assert_eq!(*store.saved.lock().unwrap(), ["id-0", "id-100", "id-150"]);

    let mut again = follow(&api).store(store.clone());
    assert_eq!(read(&mut again, 1).await, [151]);
}

#[tokio::test(start_paused = true)]
async fn a_tail_that_is_dropped_asks_no_more() {
    let api = Log::of(1).serve();
    let mut tail = follow(&api).after("id-0");
    timeout(Duration::from_millis(500), tail.next())
        .await
        .unwrap_err();
    drop(tail);
    sleep(Duration::from_secs(100)).await;
    assert_eq!(api.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_bounded_export_ends_with_the_log_and_goes_on_the_next_night() {
    for (entries, requests) in [(0, 1), (99, 1), (100, 2), (250, 3)] {
        let log = Log::of(entries);
        let api = log.serve();
        let store = Store::default();
        let night = || {
            let tail = follow(&api).from_oldest().store(store.clone());
            tail.until_caught_up()
        };
        let mut tail = night();
        assert_eq!(
            read(&mut tail, entries).await,
            (0..entries).collect::<Vec<_>>()
        );
        assert!(tail.next().await.is_none());
        assert!(tail.next().await.is_none(), "it stays at its end");
        assert_eq!(api.seen().len(), requests, "{entries}");
        let last = entries.checked_sub(1).map(|last| format!("id-{last}"));
        assert_eq!(
            store.saved.lock().unwrap().last(),
            last.as_ref(),
            "{entries}"
        );

        log.grow(3);
        let mut tail = night();
        assert_eq!(
            read(&mut tail, 3).await,
            (entries..entries + 3).collect::<Vec<_>>()
        );
        assert!(tail.next().await.is_none());
        assert_eq!(
            store.saved.lock().unwrap().last().unwrap(),
            &format!("id-{}", entries + 2)
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_bounded_export_that_cannot_save_says_so_and_tries_again() {
    let api = Log::of(2).serve();
    let store = Store::default();
    *store.failures.lock().unwrap() = 1;
    let mut tail = follow(&api)
        .from_oldest()
        .store(store.clone())
        .until_caught_up();
    assert_eq!(read(&mut tail, 2).await, [0, 1]);
    assert_eq!(
        tail.next().await.unwrap().unwrap_err().kind(),
        ErrorKind::Other
    );
    assert!(tail.next().await.is_none());
    assert_eq!(store.saved.lock().unwrap()[..], ["id-1"]);
}
