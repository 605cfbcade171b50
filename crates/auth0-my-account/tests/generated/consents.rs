// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `consents`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_my_account::{Extra, Patch, consents::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_consents() {
    check(
"GET",
"/consents",
None,
&[(200, r##"{"consents":[{"client_id":"client_id","created_at":"2026-02-03T04:05:06.789Z","expires_at":"2026-02-03T04:05:06.789Z","id":"id","requested_details":{"audience":"audience","binding_message":"binding_message","scope":["scope"]}}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.consents().list().detailed().await,
).await;
}

#[tokio::test]
async fn get_consents_consent_id() {
    check(
"GET",
"/consents/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"client_id":"client_id","created_at":"2026-02-03T04:05:06.789Z","expires_at":"2026-02-03T04:05:06.789Z","id":"id","requested_details":{"audience":"audience","binding_message":"binding_message","scope":["scope"]}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.consents().get("a|b/c d%é").detailed().await,
).await;
}
