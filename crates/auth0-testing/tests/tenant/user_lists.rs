//! Lists of users: searches, sorting, and long lists.

use auth0_testing::Tenant;
use serde_json::{Value, json};

use crate::support::{read, start};
use crate::users::refused;

const PATH: &str = "/api/v2/users";

#[tokio::test]
async fn users_are_searched_sorted_and_counted() {
    let tenant = start().await;
    tenant.add_users(120);
    let all = read(
        &tenant,
        &format!("{PATH}?include_totals=true&per_page=100&page=1"),
    )
    .await;
    assert_eq!(
        json!([all["start"], all["limit"], all["length"], all["total"]]),
        json!([100, 100, 21, 121])
    );
    let list = async |query: &str| read(&tenant, &format!("{PATH}?{query}")).await;
    let emails = |list: &Value| -> Vec<String> {
        list.as_array()
            .unwrap()
            .iter()
            .map(|user| user["email"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        emails(&list("q=email:user-7@*").await),
        ["user-7@example.com"]
    );
    assert_eq!(
        list("q=email:user-1*&search_engine=v3")
            .await
            .as_array()
            .unwrap()
            .len(),
        31
    );
    let sorted = list("q=email:user-1*&sort=email:-1&per_page=2").await;
    assert_eq!(
        emails(&sorted),
        ["user-1@example.com", "user-19@example.com"]
    );
    assert_eq!(list("connection=google-oauth2").await, json!([]));
    assert_eq!(
        list("q=user_id:%22auth0%7C000000000000000000000001%22&fields=email").await,
        json!([
            { "email": "user-1@example.com" },
        ])
    );
    assert_eq!(
        list("per_page=1&fields=email&include_fields=false").await[0].get("email"),
        None
    );
    let by_email = read(&tenant, "/api/v2/users-by-email?email=USER-3@example.com").await;
    assert_eq!(emails(&by_email), ["user-3@example.com"]);
    for query in [
        "q=email:(",
        "sort=email",
        "per_page=101",
        "take=5",
        "search_engine=v9",
        "nope=1",
    ] {
        assert_eq!(
            refused(&tenant, "GET", &format!("{PATH}?{query}"), None)
                .await
                .0,
            400,
            "{query}"
        );
    }
    let (status, code, message) = refused(
        &tenant,
        "GET",
        &format!("{PATH}?page=10&per_page=100"),
        None,
    )
    .await;
    assert_eq!((status, code.as_str()), (400, "invalid_paging"));
    assert!(message.contains("first 1000 records"), "{message}");
    assert_eq!(
        refused(&tenant, "GET", "/api/v2/users-by-email", None)
            .await
            .0,
        400
    );
}

#[tokio::test]
async fn page_numbers_reach_as_far_as_a_tenant_is_told() {
    let tenant = Tenant::builder()
        .record_limit(10_000)
        .start()
        .await
        .unwrap();
    let ids = tenant.add_users(9_999);
    let mut count = 0;
    for page in 0..100 {
        let list = read(
            &tenant,
            &format!("{PATH}?per_page=100&page={page}&fields=user_id"),
        )
        .await;
        count += list.as_array().unwrap().len();
        if page == 99 {
            assert_eq!(list[99]["user_id"], ids[9_998]);
        }
    }
    assert_eq!(count, 10_000);
    assert_eq!(
        refused(
            &tenant,
            "GET",
            &format!("{PATH}?per_page=100&page=100"),
            None
        )
        .await
        .0,
        400
    );
}
