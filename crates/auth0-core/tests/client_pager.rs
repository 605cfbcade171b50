//! Lists in pages: exactly the requests it takes, in both ways of paging.
#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::future::pending;

use auth0_core::{CallOptions, Client, Error, ErrorKind, Operation, Pager, Paging};
use futures_util::{StreamExt, TryStreamExt};
use support::{Answer, Memory, Reply, Seen, Server, json, seconds, status};
use tokio::time::timeout;

fn pager(client: Client, paging: Paging) -> Pager<u32> {
    Pager::new(
        client,
        Operation::get("/things").query("q", "a b"),
        "things",
        paging,
    )
}

/// The value of a query parameter.
fn query<'a>(seen: &'a Seen, name: &str) -> Option<&'a str> {
    let (_, query) = seen.path.split_once('?')?;
    query
        .split('&')
        .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

/// `0..total` by number, as Auth0 answers with `include_totals`.
fn numbered(total: usize) -> impl Fn(usize, &Seen) -> http::Response<bytes::Bytes> {
    move |_, seen| {
        let number = |name| query(seen, name).unwrap().parse::<usize>().unwrap();
        let (page, per_page) = (number("page"), number("per_page"));
        let items: Vec<_> = (0..total).skip(page * per_page).take(per_page).collect();
        json(
            200,
            &format!(r#"{{"start":{page},"total":{total},"things":{items:?}}}"#),
        )
    }
}

/// Three pages of two items each.
fn checkpoints(_: usize, seen: &Seen) -> http::Response<bytes::Bytes> {
    let body = match query(seen, "from") {
        None => r#"{"things":[0,1],"next":"a/1"}"#,
        Some("a%2F1") => r#"{"things":[2,3],"next":"b=2"}"#,
        Some("b%3D2") => r#"{"things":[4,5]}"#,
        Some(other) => panic!("no such checkpoint: {other}"),
    };
    json(200, body)
}

fn two_each() -> Paging {
    Paging::Offset {
        page: 0,
        per_page: 2,
    }
}

fn from_the_start() -> Paging {
    Paging::Checkpoint {
        from: None,
        take: 2,
    }
}

fn page_path(page: u64) -> String {
    format!("/things?q=a%20b&page={page}&per_page=2&include_totals=true")
}

#[tokio::test]
async fn a_numbered_list_takes_as_many_requests_as_pages() {
    for (total, pages) in [(0, 1), (1, 1), (2, 1), (3, 2), (4, 2), (5, 3)] {
        let server = Server::start(numbered(total)).await;
        let items = pager(server.client(), two_each()).collect().await.unwrap();
        assert_eq!(
            items,
            (0..u32::try_from(total).unwrap()).collect::<Vec<_>>()
        );
        assert_eq!(
            server.paths(),
            (0..pages).map(page_path).collect::<Vec<_>>()
        );
    }
}

#[tokio::test]
async fn a_list_tells_how_many_items_there_are_where_it_counts() {
    // The total changes while the list is read.
    let server = Server::start(|number, seen: &Seen| numbered(5 + number)(number, seen)).await;
    let mut pager = pager(server.client(), two_each());
    assert_eq!(pager.total(), None);
    for total in [5, 6, 7] {
        let page = pager.next_page().await.unwrap().unwrap();
        assert_eq!((page.total, pager.total()), (Some(total), Some(total)));
    }

    // A page without a count does not make it forget.
    let server = Server::start(|number, _: &Seen| match number {
        0 => json(200, r#"{"total":5,"things":[0,1]}"#),
        _ => json(200, r#"{"things":[2]}"#),
    });
    let mut pager = self::pager(server.await.client(), two_each());
    pager.next_page().await.unwrap().unwrap();
    let page = pager.next_page().await.unwrap().unwrap();
    assert_eq!((page.total, pager.total()), (None, Some(5)));

    let server = Server::start(checkpoints).await;
    let mut pager = self::pager(server.client(), from_the_start());
    pager.next_page().await.unwrap().unwrap();
    assert_eq!(pager.total(), None);
}

#[tokio::test]
async fn a_list_of_checkpoints_takes_as_many_requests_as_pages() {
    let server = Server::start(checkpoints).await;
    let items = pager(server.client(), from_the_start())
        .collect()
        .await
        .unwrap();
    assert_eq!(items, [0, 1, 2, 3, 4, 5]);
    assert_eq!(
        server.paths(),
        [
            "/things?q=a%20b&take=2",
            "/things?q=a%20b&from=a%2F1&take=2",
            "/things?q=a%20b&from=b%3D2&take=2",
        ]
    );
}

#[tokio::test]
async fn a_list_can_be_gone_on_with_another_time() {
    let server = Server::start(checkpoints).await;
    let page = pager(server.client(), from_the_start())
        .first_page()
        .await
        .unwrap();
    assert_eq!(
        (page.items, page.total, page.next.as_deref()),
        (vec![0, 1], None, Some("a/1"))
    );
    assert_eq!(server.count(), 1);
    let paging = Paging::Checkpoint {
        from: page.next,
        take: 2,
    };
    assert_eq!(
        pager(server.client(), paging).collect().await.unwrap(),
        [2, 3, 4, 5]
    );

    let server = Server::start(numbered(5)).await;
    let paging = Paging::Offset {
        page: 2,
        per_page: 2,
    };
    assert_eq!(pager(server.client(), paging).collect().await.unwrap(), [4]);
    assert_eq!(server.paths(), [page_path(2)]);
}

#[tokio::test]
async fn a_list_of_plain_arrays_ends_with_a_short_page() {
    let server = Server::of([json(200, "[0,1]"), json(200, "[2]"), status(500)]).await;
    let items = pager(server.client(), two_each()).collect().await.unwrap();
    assert_eq!(items, [0, 1, 2]);
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn pages_come_one_by_one_and_nothing_after_the_last() {
    let server = Server::start(numbered(3)).await;
    let mut pager = pager(server.client(), two_each());
    assert_eq!(server.count(), 0, "nothing is sent before it is asked for");
    let page = pager.next_page().await.unwrap().unwrap();
    assert_eq!(
        (page.items, page.total, page.next),
        (vec![0, 1], Some(3), None)
    );
    assert_eq!(server.count(), 1);
    assert_eq!(pager.next_page().await.unwrap().unwrap().items, [2]);
    for _ in 0..3 {
        assert_eq!(pager.next_page().await.unwrap(), None);
    }
    assert_eq!(server.count(), 2);
    assert_eq!(pager.first_page().await.unwrap().items, [0; 0]);
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn items_and_pages_are_streams() {
    let server = Server::start(checkpoints).await;
    let items = pager(server.client(), from_the_start()).items();
    assert_eq!(
        items.try_collect::<Vec<_>>().await.unwrap(),
        [0, 1, 2, 3, 4, 5]
    );
    let pages = pager(server.client(), from_the_start()).pages();
    let pages: Vec<_> = pages.map(|page| page.unwrap().items).collect().await;
    assert_eq!(pages, [[0, 1], [2, 3], [4, 5]]);
    assert_eq!(server.count(), 6);
}

/// The second page fails the first time.
fn failing_once(failure: http::Response<bytes::Bytes>) -> impl Fn(usize, &Seen) -> Reply {
    move |number, seen| match number {
        1 => failure.clone().into(),
        _ => numbered(3)(number, seen).into(),
    }
}

#[tokio::test]
async fn a_page_that_failed_is_asked_for_again() {
    for (failure, kind) in [
        (status(500), ErrorKind::Api),
        (json(200, r#"{"others":[1]}"#), ErrorKind::Decode),
        (json(200, "<html>"), ErrorKind::Decode),
    ] {
        let server = Server::start(failing_once(failure)).await;
        let mut pager = pager(server.client(), two_each());
        assert_eq!(pager.next_page().await.unwrap().unwrap().items, [0, 1]);
        let error = pager.next_page().await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(error.to_string().starts_with("GET /things: "), "{error}");
        assert_eq!(pager.next_page().await.unwrap().unwrap().items, [2]);
        assert_eq!(pager.next_page().await.unwrap(), None);
        assert_eq!(server.paths(), [page_path(0), page_path(1), page_path(1)]);
    }
}

#[tokio::test]
async fn a_stream_ends_after_an_error() {
    let server = Server::start(failing_once(status(500))).await;
    let mut items = pager(server.client(), two_each()).items();
    assert_eq!(items.next().await.unwrap().unwrap(), 0);
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    items.next().await.unwrap().unwrap_err();
    assert!(items.next().await.is_none() && items.next().await.is_none());
    assert_eq!(server.count(), 2);

    let server = Server::start(failing_once(status(500))).await;
    let mut pages = pager(server.client(), two_each()).pages();
    pages.next().await.unwrap().unwrap();
    pages.next().await.unwrap().unwrap_err();
    assert!(pages.next().await.is_none() && pages.next().await.is_none());
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_failed_page_fails_the_whole_collection() {
    let server = Server::start(failing_once(status(500))).await;
    pager(server.client(), two_each())
        .collect()
        .await
        .unwrap_err();
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_list_that_does_not_move_on_is_an_error_and_not_endless() {
    let server = Server::of([json(200, r#"{"things":[0],"next":"same"}"#)]).await;
    let error = pager(server.client(), from_the_start())
        .collect()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().starts_with("GET /things: "), "{error}");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_list_is_fetched_as_far_as_it_is_read() {
    let server = Server::start(numbered(5)).await;
    let mut items = pager(server.client(), two_each()).items();
    for expected in 0..2 {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    assert_eq!(server.count(), 1);
    drop(items);
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_stream_that_is_dropped_closes_the_connection_it_waits_on() {
    let server = Server::start(|_, _| Reply::Hang).await;
    let mut items = pager(server.client(), two_each()).items();
    let reader = tokio::spawn(async move {
        items.next().await;
        pending::<()>().await;
    });
    server.received(1).await;
    reader.abort();
    server.abandoned().await;
    assert_eq!(server.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_page_whose_wait_was_given_up_is_not_fetched_twice() {
    let memory = Memory::new(|number, seen| Answer::Later(seconds(10), numbered(1)(number, seen)));
    let client = Client::builder("tenant.auth0.com")
        .service(memory.clone())
        .build()
        .unwrap();
    let mut pager = pager(client, two_each());
    timeout(seconds(5), pager.next_page()).await.unwrap_err();
    assert_eq!(pager.next_page().await.unwrap().unwrap().items, [0]);
    assert_eq!(memory.count(), 1);
}

#[tokio::test]
async fn every_page_has_the_options_of_the_handle() {
    let server = Server::start(numbered(3)).await;
    let options = CallOptions::new().header("x-own", "1").unwrap();
    pager(server.client().with_options(options), two_each())
        .collect()
        .await
        .unwrap();
    assert!(
        server
            .seen()
            .iter()
            .all(|seen| seen.header("x-own") == Some("1"))
    );
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_list_with_a_mistake_is_not_asked_for() {
    let server = Server::start(numbered(3)).await;
    let operation = Operation::get("/things/{id}").path("");
    let pager = Pager::<u32>::new(server.client(), operation, "things", two_each());
    let error = pager.first_page().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert_eq!(server.count(), 0);
}

#[derive(serde::Deserialize)]
struct Event {
    n: u32,
}

#[tokio::test]
async fn where_pages_name_no_next_one_the_last_item_does() {
    let events = |_: usize, seen: &Seen| {
        let first = match query(seen, "from") {
            Some("0") => 1,
            Some("2") => 3,
            Some("4") => 5,
            other => panic!("from {other:?}"),
        };
        let items: Vec<String> = (first..=5)
            .take(2)
            .map(|id| format!(r#"{{"log_id":"{id}","n":{id}}}"#))
            .collect();
        json(200, &format!("[{}]", items.join(",")))
    };
    let server = Server::start(events).await;
    let paging = Paging::Checkpoint {
        from: Some("0".into()),
        take: 2,
    };
    let pager: Pager<Event> = Pager::new(server.client(), Operation::get("/logs"), "logs", paging);
    let all = pager.next_after("log_id").collect().await.unwrap();
    assert_eq!(
        all.iter().map(|event| event.n).collect::<Vec<_>>(),
        [1, 2, 3, 4, 5]
    );
    // The third page is not full, so there is no fourth request.
    assert_eq!(server.seen().len(), 3);
}

/// The bodies in their order, and the requests made for them.
async fn collect(paging: Paging, bodies: &[&str]) -> (Result<Vec<u32>, Error>, Vec<String>) {
    let bodies: Vec<_> = bodies.iter().map(|body| json(200, body)).collect();
    let server = Server::of(bodies).await;
    let pager = Pager::new(server.client(), Operation::get("/things"), "things", paging);
    let items = pager.collect().await;
    (items, server.paths())
}

#[tokio::test]
async fn a_recorded_list_of_each_style_ends_complete() {
    for (paging, bodies, items, requests) in [
        // Totals that are wrong, of another type, or of another sign.
        (
            two_each(),
            &[
                r#"{"start":0,"limit":2,"total":0,"things":[0,1]}"#,
                r#"{"start":2,"limit":2,"total":0,"things":[2]}"#,
            ][..],
            3,
            &["page=0&per_page=2", "page=1&per_page=2"][..],
        ),
        (
            two_each(),
            &[
                r#"{"start":0,"limit":2,"total":"3","things":[0,1]}"#,
                r#"{"start":2,"limit":2,"total":-1,"things":[2,3]}"#,
                r#"{"start":4,"limit":2,"total":null,"things":[]}"#,
            ],
            4,
            &[
                "page=0&per_page=2",
                "page=1&per_page=2",
                "page=2&per_page=2",
            ],
        ),
        // Well-behaved: not one request more than it takes.
        (
            two_each(),
            &[
                r#"{"start":0,"limit":2,"length":2,"total":4,"things":[0,1]}"#,
                r#"{"start":2,"limit":2,"length":2,"total":4,"things":[2,3]}"#,
            ],
            4,
            &["page=0&per_page=2", "page=1&per_page=2"],
        ),
        // Pages smaller than asked for.
        (
            Paging::Offset {
                page: 0,
                per_page: 100,
            },
            &[
                r#"{"start":0,"limit":2,"length":2,"things":[0,1]}"#,
                r#"{"start":2,"limit":2,"length":2,"things":[2,3]}"#,
                r#"{"start":4,"limit":2,"length":1,"things":[4]}"#,
            ],
            5,
            &[
                "page=0&per_page=100",
                "page=1&per_page=2",
                "page=2&per_page=2",
            ],
        ),
        // Arrays.
        (
            two_each(),
            &["[0,1]", "[2]"],
            3,
            &["page=0&per_page=2", "page=1&per_page=2"],
        ),
        // Checkpoints: an empty page is not the last, a page without `next` is.
        (
            from_the_start(),
            &[
                r#"{"things":[0,1],"next":"a"}"#,
                r#"{"things":[],"next":7}"#,
                r#"{"things":[2,3],"next":null}"#,
            ],
            4,
            &["take=2", "from=a&take=2", "from=7&take=2"],
        ),
        // A server that answers a request for a checkpoint with a page by number.
        (
            from_the_start(),
            &[
                r#"{"start":0,"limit":2,"total":3,"things":[0,1]}"#,
                r#"{"start":2,"limit":2,"total":3,"things":[2]}"#,
            ],
            3,
            &["take=2", "page=1&per_page=2"],
        ),
        // An item that no type takes is one of the page.
        (
            two_each(),
            &[r#"["x",0]"#, r#"[{"things":[]},1]"#, "[2]"],
            3,
            &[
                "page=0&per_page=2",
                "page=1&per_page=2",
                "page=2&per_page=2",
            ],
        ),
    ] {
        let (collected, paths) = collect(paging, bodies).await;
        assert_eq!(
            collected.unwrap(),
            (0..items).collect::<Vec<u32>>(),
            "{bodies:?}"
        );
        let queries = paths.iter().map(|path| {
            let query = path.strip_prefix("/things?").unwrap();
            query.strip_suffix("&include_totals=true").unwrap_or(query)
        });
        assert_eq!(queries.collect::<Vec<_>>(), requests, "{bodies:?}");
    }
}

#[tokio::test]
async fn a_list_is_never_cut_short_without_an_error() {
    for (paging, bodies) in [
        (two_each(), &[r#"{"things":{"0":1}}"#][..]),
        (two_each(), &[r#"{"start":0,"things":null}"#]),
        (from_the_start(), &[r#"{"things":[0],"next":{"from":"a"}}"#]),
        (from_the_start(), &[r#"{"message":"no list"}"#]),
    ] {
        let (collected, paths) = collect(paging, bodies).await;
        assert_eq!(
            collected.unwrap_err().kind(),
            ErrorKind::Decode,
            "{bodies:?}"
        );
        assert_eq!(paths.len(), 1, "{bodies:?}");
    }
}

#[tokio::test]
async fn a_page_keeps_what_does_not_fit() {
    let body = r#"{"start":0,"total":"many","things":[1,"x",null,4]}"#;
    let server = Server::of([json(200, body)]).await;
    let page = pager(server.client(), two_each())
        .first_page()
        .await
        .unwrap();
    assert_eq!((page.items, page.number), (vec![1, 4], 0));
    let aside = page.set_aside.iter();
    let aside: Vec<_> = aside
        .map(|it| format!("{} {}", it.path(), it.value()))
        .collect();
    assert_eq!(
        aside,
        [
            r#"$.things[1] "x""#,
            "$.things[2] null",
            r#"$.total "many""#
        ]
    );
}

#[tokio::test]
async fn a_stream_goes_on_behind_a_page_that_cannot_be_read() {
    let server = Server::of([
        json(200, "[0,1]"),
        json(200, "<html>"),
        json(200, "[4,5]"),
        json(200, "<html>"),
        json(200, "{}"),
        status(500),
    ])
    .await;
    let mut items = pager(server.client(), two_each()).items();
    let mut read = Vec::new();
    let mut errors = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => read.push(item),
            Err(error) => errors.push(error.to_string()),
        }
    }
    assert_eq!(read, [0, 1, 4, 5]);
    assert_eq!(errors.len(), 3);
    assert!(
        errors[0].starts_with("GET /things: 200 page 1: the call succeeded"),
        "{}",
        errors[0]
    );
    assert_eq!(server.count(), 5);
}

#[tokio::test]
async fn a_pager_has_what_a_call_has() {
    let server = Server::of([
        json(200, r#"{"things":[1],"next":"a"}"#),
        json(200, r#"{"things":["x"],"next":"b"}"#),
        json(200, "<html>"),
    ])
    .await;
    let mut pager = pager(server.client(), from_the_start())
        .query("fields", "id")
        .with_options(CallOptions::new().header("x-mine", "1").unwrap());
    let raw = pager.next_raw().await.unwrap().unwrap();
    assert_eq!(raw.body(), r#"{"things":[1],"next":"a"}"#);
    let mut words = pager.decode_as::<String>();
    assert_eq!(words.next_page().await.unwrap().unwrap().items, ["x"]);
    let error = words.next_raw().await.unwrap_err();
    assert_eq!(error.body().unwrap(), "<html>");
    assert!(
        !words.skip_page(),
        "only the page itself tells where the next one begins"
    );
    assert_eq!(
        server.paths(),
        [
            "/things?q=a%20b&fields=id&take=2",
            "/things?q=a%20b&fields=id&from=a&take=2",
            "/things?q=a%20b&fields=id&from=b&take=2",
        ]
    );
    assert!(
        server
            .seen()
            .iter()
            .all(|seen| seen.header("x-mine") == Some("1"))
    );
}

#[tokio::test]
async fn a_list_beyond_its_cap_says_so_at_its_first_page() {
    let server = Server::start(numbered(5)).await;
    let mut items = pager(server.client(), two_each()).cap(4).items();
    assert_eq!(items.next().await.unwrap().unwrap(), 0);
    assert_eq!((items.unreachable(), items.total()), (Some(1), Some(5)));
    let error = pager(server.client(), two_each())
        .cap(4)
        .collect()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PageCap);
    assert!(
        error.to_string().contains("1 items of the list lie beyond"),
        "{error}"
    );
    assert_eq!(server.count(), 2, "the first page each");
    let reachable = pager(server.client(), two_each())
        .cap(6)
        .first_page()
        .await
        .unwrap();
    assert_eq!(reachable.unreachable, None);
}
