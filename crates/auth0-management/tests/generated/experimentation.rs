// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `experimentation`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, experimentation::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_experimentation_experiments() {
    let params = ListExperimentsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
        status: Some(ExperimentStatus::Archived),
        authentication_flow: Some("é &+".into()),
        feature_flag_id: Some("é &+".into()),
    };
    check(
"GET",
"/experimentation/experiments?status=archived&authentication_flow=%C3%A9%20%26%2B&feature_flag_id=%C3%A9%20%26%2B&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"experiments":[{"allocation_strategy":"segment","allocations":[{"is_control":true,"is_fallback":true,"priority":7,"segment_id":"segment_id","segment_name":"segment_name","segment_snapshot":{},"variation_id":"variation_id","variation_name":"variation_name","variation_snapshot":{},"weight":2}],"assignment_config":{"subject":"device"},"authentication_flow":"authentication_flow","created_at":"2026-02-03T04:05:06.789Z","current_level":7,"default_config":"flag","description":"description","editable_fields":["editable_fields"],"ended_at":"2026-02-03T04:05:06.789Z","feature_flag_id":"feature_flag_id","feature_flag_name":"feature_flag_name","feature_flag_snapshot":{},"id":"id","is_valid":true,"levels":[7],"name":"name","started_at":"2026-02-03T04:05:06.789Z","status":"archived","updated_at":"2026-02-03T04:05:06.789Z"}],"next":"next"}"##), (200, r##"{"experiments":[]}"##)],
async |mgmt| mgmt.experimentation().experiments().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_experimentation_experiments() {
    let body = CreateExperiment {
        name: "name".into(),
        description: Some("description".into()),
        feature_flag_id: "feature_flag_id".into(),
        authentication_flow: "authentication_flow".into(),
        allocation_strategy: Some(AllocationStrategy::Segment),
        assignment_config: Some(AssignmentConfig {
            subject: Some(AssignmentSubject::Device),
            extra: Extra::default(),
        }),
        allocations: Some(vec![CreateAllocation {
            variation_id: "variation_id".into(),
            weight: Some(1.5),
            segment_id: Some("segment_id".into()),
            priority: Some(3),
            is_control: true,
            is_fallback: Some(true),
        }]),
        default_config: Some(DefaultConfig::Flag),
        levels: Some(vec![3]),
    };
    check(
"POST",
"/experimentation/experiments",
Some(r##"{"allocation_strategy":"segment","allocations":[{"is_control":true,"is_fallback":true,"priority":3,"segment_id":"segment_id","variation_id":"variation_id","weight":1.5}],"assignment_config":{"subject":"device"},"authentication_flow":"authentication_flow","default_config":"flag","description":"description","feature_flag_id":"feature_flag_id","levels":[3],"name":"name"}"##),
&[(201, r##"{"allocation_strategy":"segment","allocations":[{"is_control":true,"is_fallback":true,"priority":7,"segment_id":"segment_id","segment_name":"segment_name","segment_snapshot":{},"variation_id":"variation_id","variation_name":"variation_name","variation_snapshot":{},"weight":2}],"assignment_config":{"subject":"device"},"authentication_flow":"authentication_flow","created_at":"2026-02-03T04:05:06.789Z","current_level":7,"default_config":"flag","description":"description","editable_fields":["editable_fields"],"ended_at":"2026-02-03T04:05:06.789Z","feature_flag_id":"feature_flag_id","feature_flag_name":"feature_flag_name","feature_flag_snapshot":{},"id":"id","is_valid":true,"levels":[7],"name":"name","started_at":"2026-02-03T04:05:06.789Z","status":"archived","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().experiments().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_experimentation_experiments_id() {
    check(
"GET",
"/experimentation/experiments/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"allocation_strategy":"segment","allocations":[{"is_control":true,"is_fallback":true,"priority":7,"segment_id":"segment_id","segment_name":"segment_name","segment_snapshot":{},"variation_id":"variation_id","variation_name":"variation_name","variation_snapshot":{},"weight":2}],"assignment_config":{"subject":"device"},"authentication_flow":"authentication_flow","created_at":"2026-02-03T04:05:06.789Z","current_level":7,"default_config":"flag","description":"description","editable_fields":["editable_fields"],"ended_at":"2026-02-03T04:05:06.789Z","feature_flag_id":"feature_flag_id","feature_flag_name":"feature_flag_name","feature_flag_snapshot":{},"id":"id","is_valid":true,"levels":[7],"name":"name","started_at":"2026-02-03T04:05:06.789Z","status":"archived","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().experiments().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_experimentation_experiments_id() {
    check_answerless(
        "DELETE",
        "/experimentation/experiments/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.experimentation()
                .experiments()
                .delete("a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_experimentation_experiments_id() {
    let body = UpdateExperiment {
        name: Some("name".into()),
        description: Patch::Value("description".into()),
        assignment_config: Some(AssignmentConfig {
            subject: Some(AssignmentSubject::Device),
            extra: Extra::default(),
        }),
        allocations: Some(vec![CreateAllocation {
            variation_id: "variation_id".into(),
            weight: Some(1.5),
            segment_id: Some("segment_id".into()),
            priority: Some(3),
            is_control: true,
            is_fallback: Some(true),
        }]),
        authentication_flow: Some(AuthenticationFlow::All),
        default_config: Some(DefaultConfig::Flag),
        levels: Some(vec![3]),
        status: Some(ExperimentTransitionStatus::Archived),
    };
    check(
"PATCH",
"/experimentation/experiments/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"allocations":[{"is_control":true,"is_fallback":true,"priority":3,"segment_id":"segment_id","variation_id":"variation_id","weight":1.5}],"assignment_config":{"subject":"device"},"authentication_flow":"all","default_config":"flag","description":"description","levels":[3],"name":"name","status":"archived"}"##),
&[(200, r##"{"allocation_strategy":"segment","allocations":[{"is_control":true,"is_fallback":true,"priority":7,"segment_id":"segment_id","segment_name":"segment_name","segment_snapshot":{},"variation_id":"variation_id","variation_name":"variation_name","variation_snapshot":{},"weight":2}],"assignment_config":{"subject":"device"},"authentication_flow":"authentication_flow","created_at":"2026-02-03T04:05:06.789Z","current_level":7,"default_config":"flag","description":"description","editable_fields":["editable_fields"],"ended_at":"2026-02-03T04:05:06.789Z","feature_flag_id":"feature_flag_id","feature_flag_name":"feature_flag_name","feature_flag_snapshot":{},"id":"id","is_valid":true,"levels":[7],"name":"name","started_at":"2026-02-03T04:05:06.789Z","status":"archived","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().experiments().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_experimentation_experiments_id_advance_ramp() {
    let body = AdvanceRamp { target_level: 3 };
    check(
"POST",
"/experimentation/experiments/a%7Cb%2Fc%20d%25%C3%A9/advance-ramp",
Some(r##"{"target_level":3}"##),
&[(200, r##"{"current_level":7,"experiment_id":"experiment_id","from_level":7,"to_level":7}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().experiments().advance_ramp("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_experimentation_experiments_id_status() {
    let body = UpdateExperimentStatus {
        status: ExperimentTransitionStatus::Archived,
    };
    check(
"POST",
"/experimentation/experiments/a%7Cb%2Fc%20d%25%C3%A9/status",
Some(r##"{"status":"archived"}"##),
&[(200, r##"{"allocation_strategy":"segment","allocations":[{"is_control":true,"is_fallback":true,"priority":7,"segment_id":"segment_id","segment_name":"segment_name","segment_snapshot":{},"variation_id":"variation_id","variation_name":"variation_name","variation_snapshot":{},"weight":2}],"assignment_config":{"subject":"device"},"authentication_flow":"authentication_flow","created_at":"2026-02-03T04:05:06.789Z","description":"description","ended_at":"2026-02-03T04:05:06.789Z","feature_flag_id":"feature_flag_id","id":"id","is_valid":true,"name":"name","started_at":"2026-02-03T04:05:06.789Z","status":"archived","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().experiments().update_status("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_experimentation_experiments_id_validate() {
    check(
        "POST",
        "/experimentation/experiments/a%7Cb%2Fc%20d%25%C3%A9/validate",
        None,
        &[
            (
                200,
                r##"{"errors":[{"code":"code","message":"message"}],"is_valid":true}"##,
            ),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.experimentation()
                .experiments()
                .validate("a|b/c d%é")
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_experimentation_feature_flags() {
    let params = ListFeatureFlagsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
        r#type: Some(SegmentType::SelfValue),
        status: Some(FeatureFlagStatus::Archived),
    };
    check(
"GET",
"/experimentation/feature-flags?type=self&status=archived&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"feature_flags":[{"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","name":"name","parameters":{"key":{"description":"description","type":"object","value":{}}},"status":"archived","type":"self","updated_at":"2026-02-03T04:05:06.789Z"}],"next":"next"}"##), (200, r##"{"feature_flags":[]}"##)],
async |mgmt| mgmt.experimentation().feature_flags().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_experimentation_feature_flags() {
    let body = CreateFeatureFlag {
        name: "name".into(),
        description: Some("description".into()),
        parameters: [(
            "key".into(),
            FeatureFlagParameter {
                r#type: Some(FeatureFlagParameterType::Object),
                value: Some(any_json()),
                description: Some("description".into()),
                extra: Extra::default(),
            },
        )]
        .into(),
    };
    check(
"POST",
"/experimentation/feature-flags",
Some(r##"{"description":"description","name":"name","parameters":{"key":{"description":"description","type":"object","value":{"any":["thing",1]}}}}"##),
&[(201, r##"{"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","name":"name","parameters":{"key":{"description":"description","type":"object","value":{}}},"status":"archived","type":"self","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().feature_flags().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_experimentation_feature_flags_id() {
    check(
"GET",
"/experimentation/feature-flags/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","name":"name","parameters":{"key":{"description":"description","type":"object","value":{}}},"status":"archived","type":"self","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().feature_flags().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_experimentation_feature_flags_id() {
    check_answerless(
        "DELETE",
        "/experimentation/feature-flags/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.experimentation()
                .feature_flags()
                .delete("a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_experimentation_feature_flags_id() {
    let body = UpdateFeatureFlag {
        name: Some("name".into()),
        description: Patch::Value("description".into()),
        parameters: Some(
            [(
                "key".into(),
                FeatureFlagParameter {
                    r#type: Some(FeatureFlagParameterType::Object),
                    value: Some(any_json()),
                    description: Some("description".into()),
                    extra: Extra::default(),
                },
            )]
            .into(),
        ),
        status: Some(FeatureFlagStatus::Archived),
    };
    check(
"PATCH",
"/experimentation/feature-flags/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"description":"description","name":"name","parameters":{"key":{"description":"description","type":"object","value":{"any":["thing",1]}}},"status":"archived"}"##),
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","name":"name","parameters":{"key":{"description":"description","type":"object","value":{}}},"status":"archived","type":"self","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().feature_flags().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_experimentation_feature_flags_id_status() {
    let body = UpdateFeatureFlagStatus {
        status: FeatureFlagStatus::Archived,
    };
    check(
"POST",
"/experimentation/feature-flags/a%7Cb%2Fc%20d%25%C3%A9/status",
Some(r##"{"status":"archived"}"##),
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","name":"name","parameters":{"key":{"description":"description","type":"object","value":{}}},"status":"archived","type":"self","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().feature_flags().update_status("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_experimentation_feature_flags_id_variations() {
    check(
"GET",
"/experimentation/feature-flags/a%7Cb%2Fc%20d%25%C3%A9/variations",
None,
&[(200, r##"{"variations":[{"created_at":"2026-02-03T04:05:06.789Z","description":"description","feature_flag_id":"feature_flag_id","id":"id","name":"name","overrides":{"key":{"value":{}}},"updated_at":"2026-02-03T04:05:06.789Z"}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().feature_flags().variations().list("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn post_experimentation_feature_flags_id_variations() {
    let body = CreateVariation {
        name: "name".into(),
        description: Some("description".into()),
        overrides: [(
            "key".into(),
            VariationOverrideValue {
                value: Some(any_json()),
                extra: Extra::default(),
            },
        )]
        .into(),
    };
    check(
"POST",
"/experimentation/feature-flags/a%7Cb%2Fc%20d%25%C3%A9/variations",
Some(r##"{"description":"description","name":"name","overrides":{"key":{"value":{"any":["thing",1]}}}}"##),
&[(201, r##"{"created_at":"2026-02-03T04:05:06.789Z","description":"description","feature_flag_id":"feature_flag_id","id":"id","name":"name","overrides":{"key":{"value":{}}},"updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().feature_flags().variations().create("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_experimentation_feature_flags_id_variations_vid() {
    check(
"GET",
"/experimentation/feature-flags/a%7Cb%2Fc%20d%25%C3%A9/variations/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","description":"description","feature_flag_id":"feature_flag_id","id":"id","name":"name","overrides":{"key":{"value":{}}},"updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().feature_flags().variations().get("a|b/c d%é", "a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_experimentation_feature_flags_id_variations_vid() {
    check_answerless(
        "DELETE",
        "/experimentation/feature-flags/a%7Cb%2Fc%20d%25%C3%A9/variations/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.experimentation()
                .feature_flags()
                .variations()
                .delete("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_experimentation_feature_flags_id_variations_vid() {
    let body = UpdateVariation {
        name: Some("name".into()),
        description: Patch::Value("description".into()),
        overrides: Some(
            [(
                "key".into(),
                VariationOverrideValue {
                    value: Some(any_json()),
                    extra: Extra::default(),
                },
            )]
            .into(),
        ),
    };
    check(
"PATCH",
"/experimentation/feature-flags/a%7Cb%2Fc%20d%25%C3%A9/variations/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"description":"description","name":"name","overrides":{"key":{"value":{"any":["thing",1]}}}}"##),
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","description":"description","feature_flag_id":"feature_flag_id","id":"id","name":"name","overrides":{"key":{"value":{}}},"updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().feature_flags().variations().update("a|b/c d%é", "a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_experimentation_segments() {
    let params = ListSegmentsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
        r#type: Some(SegmentType::SelfValue),
    };
    check(
"GET",
"/experimentation/segments?type=self&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","segments":[{"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","name":"name","rules":[{"match":{"browser":["browser"],"client_id":["client_id"],"connection":["connection"],"connection_type":["connection_type"],"country":["country"],"device_type":["device_type"],"domain":["domain"],"organization_id":["organization_id"],"platform":["platform"],"region":["region"],"user_agent":["user_agent"]},"not_match":{"browser":["browser"],"client_id":["client_id"],"connection":["connection"],"connection_type":["connection_type"],"country":["country"],"device_type":["device_type"],"domain":["domain"],"organization_id":["organization_id"],"platform":["platform"],"region":["region"],"user_agent":["user_agent"]}}],"status":"archived","type":"auth0","updated_at":"2026-02-03T04:05:06.789Z"}]}"##), (200, r##"{"segments":[]}"##)],
async |mgmt| mgmt.experimentation().segments().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_experimentation_segments() {
    let body = CreateSegment {
        name: "name".into(),
        description: Some("description".into()),
        rules: vec![SegmentRule {
            r#match: Some(SegmentMatchConditions {
                client_id: Some(SegmentMatchExpression::List(vec!["client_id".into()])),
                connection: Some(SegmentMatchExpression::List(vec!["connection".into()])),
                connection_type: Some(SegmentMatchExpression::List(vec!["connection_type".into()])),
                organization_id: Some(SegmentMatchExpression::List(vec!["organization_id".into()])),
                domain: Some(SegmentMatchExpression::List(vec!["domain".into()])),
                device_type: Some(SegmentMatchExpression::List(vec!["device_type".into()])),
                browser: Some(SegmentMatchExpression::List(vec!["browser".into()])),
                platform: Some(SegmentMatchExpression::List(vec!["platform".into()])),
                user_agent: Some(SegmentMatchExpression::List(vec!["user_agent".into()])),
                country: Some(SegmentMatchExpression::List(vec!["country".into()])),
                region: Some(SegmentMatchExpression::List(vec!["region".into()])),
                extra: Extra::default(),
            }),
            not_match: Some(SegmentMatchConditions {
                client_id: Some(SegmentMatchExpression::List(vec!["client_id".into()])),
                connection: Some(SegmentMatchExpression::List(vec!["connection".into()])),
                connection_type: Some(SegmentMatchExpression::List(vec!["connection_type".into()])),
                organization_id: Some(SegmentMatchExpression::List(vec!["organization_id".into()])),
                domain: Some(SegmentMatchExpression::List(vec!["domain".into()])),
                device_type: Some(SegmentMatchExpression::List(vec!["device_type".into()])),
                browser: Some(SegmentMatchExpression::List(vec!["browser".into()])),
                platform: Some(SegmentMatchExpression::List(vec!["platform".into()])),
                user_agent: Some(SegmentMatchExpression::List(vec!["user_agent".into()])),
                country: Some(SegmentMatchExpression::List(vec!["country".into()])),
                region: Some(SegmentMatchExpression::List(vec!["region".into()])),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }],
    };
    check(
"POST",
"/experimentation/segments",
Some(r##"{"description":"description","name":"name","rules":[{"match":{"browser":["browser"],"client_id":["client_id"],"connection":["connection"],"connection_type":["connection_type"],"country":["country"],"device_type":["device_type"],"domain":["domain"],"organization_id":["organization_id"],"platform":["platform"],"region":["region"],"user_agent":["user_agent"]},"not_match":{"browser":["browser"],"client_id":["client_id"],"connection":["connection"],"connection_type":["connection_type"],"country":["country"],"device_type":["device_type"],"domain":["domain"],"organization_id":["organization_id"],"platform":["platform"],"region":["region"],"user_agent":["user_agent"]}}]}"##),
&[(201, r##"{"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","name":"name","rules":[{"match":{"browser":["browser"],"client_id":["client_id"],"connection":["connection"],"connection_type":["connection_type"],"country":["country"],"device_type":["device_type"],"domain":["domain"],"organization_id":["organization_id"],"platform":["platform"],"region":["region"],"user_agent":["user_agent"]},"not_match":{"browser":["browser"],"client_id":["client_id"],"connection":["connection"],"connection_type":["connection_type"],"country":["country"],"device_type":["device_type"],"domain":["domain"],"organization_id":["organization_id"],"platform":["platform"],"region":["region"],"user_agent":["user_agent"]}}],"status":"archived","type":"auth0","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().segments().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_experimentation_segments_id() {
    check(
"GET",
"/experimentation/segments/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","name":"name","rules":[{"match":{"browser":["browser"],"client_id":["client_id"],"connection":["connection"],"connection_type":["connection_type"],"country":["country"],"device_type":["device_type"],"domain":["domain"],"organization_id":["organization_id"],"platform":["platform"],"region":["region"],"user_agent":["user_agent"]},"not_match":{"browser":["browser"],"client_id":["client_id"],"connection":["connection"],"connection_type":["connection_type"],"country":["country"],"device_type":["device_type"],"domain":["domain"],"organization_id":["organization_id"],"platform":["platform"],"region":["region"],"user_agent":["user_agent"]}}],"status":"archived","type":"auth0","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().segments().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_experimentation_segments_id() {
    check_answerless(
        "DELETE",
        "/experimentation/segments/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.experimentation().segments().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_experimentation_segments_id() {
    let body = UpdateSegment {
        name: Some("name".into()),
        description: Patch::Value("description".into()),
        rules: Some(vec![SegmentRule {
            r#match: Some(SegmentMatchConditions {
                client_id: Some(SegmentMatchExpression::List(vec!["client_id".into()])),
                connection: Some(SegmentMatchExpression::List(vec!["connection".into()])),
                connection_type: Some(SegmentMatchExpression::List(vec!["connection_type".into()])),
                organization_id: Some(SegmentMatchExpression::List(vec!["organization_id".into()])),
                domain: Some(SegmentMatchExpression::List(vec!["domain".into()])),
                device_type: Some(SegmentMatchExpression::List(vec!["device_type".into()])),
                browser: Some(SegmentMatchExpression::List(vec!["browser".into()])),
                platform: Some(SegmentMatchExpression::List(vec!["platform".into()])),
                user_agent: Some(SegmentMatchExpression::List(vec!["user_agent".into()])),
                country: Some(SegmentMatchExpression::List(vec!["country".into()])),
                region: Some(SegmentMatchExpression::List(vec!["region".into()])),
                extra: Extra::default(),
            }),
            not_match: Some(SegmentMatchConditions {
                client_id: Some(SegmentMatchExpression::List(vec!["client_id".into()])),
                connection: Some(SegmentMatchExpression::List(vec!["connection".into()])),
                connection_type: Some(SegmentMatchExpression::List(vec!["connection_type".into()])),
                organization_id: Some(SegmentMatchExpression::List(vec!["organization_id".into()])),
                domain: Some(SegmentMatchExpression::List(vec!["domain".into()])),
                device_type: Some(SegmentMatchExpression::List(vec!["device_type".into()])),
                browser: Some(SegmentMatchExpression::List(vec!["browser".into()])),
                platform: Some(SegmentMatchExpression::List(vec!["platform".into()])),
                user_agent: Some(SegmentMatchExpression::List(vec!["user_agent".into()])),
                country: Some(SegmentMatchExpression::List(vec!["country".into()])),
                region: Some(SegmentMatchExpression::List(vec!["region".into()])),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }]),
        status: Some(SegmentStatus::Archived),
    };
    check(
"PATCH",
"/experimentation/segments/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"description":"description","name":"name","rules":[{"match":{"browser":["browser"],"client_id":["client_id"],"connection":["connection"],"connection_type":["connection_type"],"country":["country"],"device_type":["device_type"],"domain":["domain"],"organization_id":["organization_id"],"platform":["platform"],"region":["region"],"user_agent":["user_agent"]},"not_match":{"browser":["browser"],"client_id":["client_id"],"connection":["connection"],"connection_type":["connection_type"],"country":["country"],"device_type":["device_type"],"domain":["domain"],"organization_id":["organization_id"],"platform":["platform"],"region":["region"],"user_agent":["user_agent"]}}],"status":"archived"}"##),
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","name":"name","rules":[{"match":{"browser":["browser"],"client_id":["client_id"],"connection":["connection"],"connection_type":["connection_type"],"country":["country"],"device_type":["device_type"],"domain":["domain"],"organization_id":["organization_id"],"platform":["platform"],"region":["region"],"user_agent":["user_agent"]},"not_match":{"browser":["browser"],"client_id":["client_id"],"connection":["connection"],"connection_type":["connection_type"],"country":["country"],"device_type":["device_type"],"domain":["domain"],"organization_id":["organization_id"],"platform":["platform"],"region":["region"],"user_agent":["user_agent"]}}],"status":"archived","type":"auth0","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.experimentation().segments().update("a|b/c d%é", &body).detailed().await,
).await;
}
