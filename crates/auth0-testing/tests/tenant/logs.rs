use auth0_testing::Tenant;
use serde_json::{Value, json};

use crate::support::{manage, read, start};

const PATH: &str = "/api/v2/logs";

/// Starts a tenant with `count` log entries, every second of which is a failure.
async fn with_logs(count: usize) -> (Tenant, Vec<String>) {
    let tenant = start().await;
    let add = |number| {
        let code = if number % 2 == 0 { "s" } else { "fp" };
        tenant.add_log(
            code,
            json!({ "user_id": format!("auth0|{number}"), "ip": "127.0.0.1" }),
        )
    };
    let ids = (0..count).map(add).collect();
    (tenant, ids)
}

fn ids(list: &Value) -> Vec<&str> {
    let entries = list.as_array().unwrap();
    entries
        .iter()
        .map(|entry| entry["log_id"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn a_tail_by_checkpoint_sees_everything_once_and_goes_on_later() {
    let (tenant, expected) = with_logs(7).await;
    let mut seen: Vec<String> = Vec::new();
    let mut target = format!("{PATH}?take=3");
    for _ in 0..4 {
        let answer = manage(&tenant, "GET", &target, None).await;
        assert_eq!(answer.status, 200);
        seen.extend(ids(&answer.json()).into_iter().map(str::to_owned));
        let link = answer.header("link").expect("a link");
        let url = link
            .strip_prefix('<')
            .unwrap()
            .strip_suffix(">; rel=\"next\"")
            .unwrap();
        target = url.strip_prefix(tenant.domain()).unwrap().to_owned();
    }
    assert_eq!(seen, expected);
    assert_eq!(read(&tenant, &target).await, json!([]));
    let newest = tenant.add_log("ss", json!({}));
    assert_eq!(ids(&read(&tenant, &target).await), [newest.as_str()]);
    // A reader can continue after an entry that has been discarded.
    tenant.clear_logs();
    let last = tenant.add_log("ss", json!(null));
    let from = format!("{PATH}?from={}", expected[0]);
    assert_eq!(ids(&read(&tenant, &from).await), [last.as_str()]);
}

#[tokio::test]
async fn a_checkpoint_takes_precedence_over_a_search() {
    let (tenant, expected) = with_logs(3).await;
    let list = read(
        &tenant,
        &format!("{PATH}?from={}&q=type:nope&page=5", expected[0]),
    )
    .await;
    assert_eq!(ids(&list), [expected[1].as_str(), &expected[2]]);
}

#[tokio::test]
async fn a_search_goes_from_new_to_old() {
    let (tenant, mut expected) = with_logs(5).await;
    assert_eq!(
        ids(&read(&tenant, &format!("{PATH}?sort=date:1")).await),
        expected
    );
    expected.reverse();
    assert_eq!(ids(&read(&tenant, PATH).await), expected);
    let failures = read(
        &tenant,
        &format!("{PATH}?q=type:fp&include_totals=true&per_page=1"),
    )
    .await;
    assert_eq!(
        json!([
            failures["start"],
            failures["limit"],
            failures["length"],
            failures["total"]
        ]),
        json!([0, 1, 1, 2])
    );
    assert_eq!(failures["logs"][0]["user_id"], "auth0|3");
    let brief = read(&tenant, &format!("{PATH}?fields=type,ip&per_page=1")).await;
    assert_eq!(brief, json!([{ "type": "s", "ip": "127.0.0.1" }]));
    let of_user = read(&tenant, "/api/v2/users/auth0%7C1/logs").await;
    assert_eq!(ids(&of_user), [expected[3].as_str()]);
}

#[tokio::test]
async fn one_entry_is_read_by_its_id() {
    let (tenant, ids) = with_logs(1).await;
    let entry = read(&tenant, &format!("{PATH}/{}", ids[0])).await;
    assert_eq!(
        (&entry["type"], &entry["log_id"]),
        (&json!("s"), &json!(ids[0]))
    );
    assert!(entry["date"].as_str().unwrap().ends_with('Z'));
    let missing = manage(&tenant, "GET", &format!("{PATH}/1"), None).await;
    assert_eq!(
        (missing.status, &missing.json()["errorCode"]),
        (404, &json!("inexistent_log"))
    );
}

#[tokio::test]
async fn bad_queries_are_refused() {
    let (tenant, _) = with_logs(1).await;
    for query in [
        "take=0",
        "take=101",
        "from=abc",
        "sort=date",
        "q=type:(",
        "nope=1",
        "page=10&per_page=100",
    ] {
        let answer = manage(&tenant, "GET", &format!("{PATH}?{query}"), None).await;
        assert_eq!(answer.status, 400, "{query}: {:?}", answer.json());
    }
}
