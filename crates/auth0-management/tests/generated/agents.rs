// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `agents`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, agents::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_agents() {
    let params = ListAgentsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/agents?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"agents":[{"agent_id":"agent_id","created_at":"2026-02-03T04:05:06.789Z","external_agent_id":"external_agent_id","metadata":{},"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}],"next":"next"}"##), (200, r##"{"agents":[]}"##)],
async |mgmt| mgmt.agents().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_agents() {
    let body = CreateAgent {
        name: "name".into(),
        client_id: Some("client_id".into()),
        external_agent_id: Some("external_agent_id".into()),
        metadata: Some(any_json()),
    };
    check(
"POST",
"/agents",
Some(r##"{"client_id":"client_id","external_agent_id":"external_agent_id","metadata":{"any":["thing",1]},"name":"name"}"##),
&[(201, r##"{"agent_id":"agent_id","created_at":"2026-02-03T04:05:06.789Z","external_agent_id":"external_agent_id","metadata":{},"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.agents().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_agents_id() {
    check(
"GET",
"/agents/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"agent_id":"agent_id","created_at":"2026-02-03T04:05:06.789Z","external_agent_id":"external_agent_id","metadata":{},"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.agents().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn patch_agents_id() {
    let body = PatchAgentRequestParameters {
        name: Some("name".into()),
        metadata: Patch::Value(any_json()),
    };
    check(
"PATCH",
"/agents/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"metadata":{"any":["thing",1]},"name":"name"}"##),
&[(200, r##"{"agent_id":"agent_id","created_at":"2026-02-03T04:05:06.789Z","external_agent_id":"external_agent_id","metadata":{},"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.agents().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn delete_agents_id() {
    check_answerless(
        "DELETE",
        "/agents/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.agents().delete("a|b/c d%é").await,
    )
    .await;
}
