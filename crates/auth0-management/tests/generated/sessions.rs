// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `sessions`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, sessions::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_sessions_id() {
    check(
"GET",
"/sessions/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"actor":{"sub":"sub"},"authenticated_at":"2026-02-03T04:05:06.789Z","authentication":{"methods":[{"name":"name","timestamp":"2026-02-03T04:05:06.789Z","type":"type"}]},"clients":[{"client_id":"client_id"}],"cookie":{"mode":"persistent"},"created_at":"2026-02-03T04:05:06.789Z","device":{"initial_asn":"initial_asn","initial_ip":"initial_ip","initial_user_agent":"initial_user_agent","last_asn":"last_asn","last_ip":"last_ip","last_user_agent":"last_user_agent"},"expires_at":"2026-02-03T04:05:06.789Z","id":"id","idle_expires_at":"2026-02-03T04:05:06.789Z","last_interacted_at":"2026-02-03T04:05:06.789Z","session_metadata":{},"updated_at":"2026-02-03T04:05:06.789Z","user_id":"user_id"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.sessions().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_sessions_id() {
    check_answerless(
        "DELETE",
        "/sessions/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(202, "")],
        async |mgmt| mgmt.sessions().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_sessions_id() {
    let body = UpdateSession {
        session_metadata: Patch::Value(any_json()),
    };
    check(
"PATCH",
"/sessions/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"session_metadata":{"any":["thing",1]}}"##),
&[(200, r##"{"actor":{"sub":"sub"},"authenticated_at":"2026-02-03T04:05:06.789Z","authentication":{"methods":[{"name":"name","timestamp":"2026-02-03T04:05:06.789Z","type":"type"}]},"clients":[{"client_id":"client_id"}],"cookie":{"mode":"persistent"},"created_at":"2026-02-03T04:05:06.789Z","device":{"initial_asn":"initial_asn","initial_ip":"initial_ip","initial_user_agent":"initial_user_agent","last_asn":"last_asn","last_ip":"last_ip","last_user_agent":"last_user_agent"},"expires_at":"2026-02-03T04:05:06.789Z","id":"id","idle_expires_at":"2026-02-03T04:05:06.789Z","last_interacted_at":"2026-02-03T04:05:06.789Z","session_metadata":{},"updated_at":"2026-02-03T04:05:06.789Z","user_id":"user_id"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.sessions().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_sessions_id_revoke() {
    check_answerless(
        "POST",
        "/sessions/a%7Cb%2Fc%20d%25%C3%A9/revoke",
        None,
        &[(202, "")],
        async |mgmt| mgmt.sessions().revoke("a|b/c d%é").await,
    )
    .await;
}
