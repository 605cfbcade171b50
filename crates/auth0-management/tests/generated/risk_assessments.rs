// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `risk_assessments`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, risk_assessments::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_risk_assessments_settings() {
    check(
        "GET",
        "/risk-assessments/settings",
        None,
        &[
            (200, r##"{"enabled":true}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| mgmt.risk_assessments().settings().get().detailed().await,
    )
    .await;
}

#[tokio::test]
async fn patch_risk_assessments_settings() {
    let body = UpdateRiskAssessmentSettings { enabled: true };
    check(
        "PATCH",
        "/risk-assessments/settings",
        Some(r##"{"enabled":true}"##),
        &[
            (200, r##"{"enabled":true}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.risk_assessments()
                .settings()
                .update(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_risk_assessments_settings_new_device() {
    check(
        "GET",
        "/risk-assessments/settings/new-device",
        None,
        &[
            (200, r##"{"remember_for":7}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.risk_assessments()
                .settings()
                .new_device()
                .get()
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_risk_assessments_settings_new_device() {
    let body = UpdateNewDeviceSettings { remember_for: 3 };
    check(
        "PATCH",
        "/risk-assessments/settings/new-device",
        Some(r##"{"remember_for":3}"##),
        &[
            (200, r##"{"remember_for":7}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.risk_assessments()
                .settings()
                .new_device()
                .update(&body)
                .detailed()
                .await
        },
    )
    .await;
}
