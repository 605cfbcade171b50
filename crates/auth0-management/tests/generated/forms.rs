// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `forms`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, forms::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_forms() {
    let params = ListFormsParams {
        page: Some(2),
        per_page: Some(5),
        hydrate: vec![FormHydrate::Links, FormHydrate::Links],
    };
    check(
"GET",
"/forms?hydrate=links&hydrate=links&page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"created_at":"2026-02-03T04:05:06.789Z","embedded_at":"embedded_at","id":"id","name":"name","submitted_at":"submitted_at","updated_at":"2026-02-03T04:05:06.789Z"}]"##), (200, r##"{"forms":[{"created_at":"2026-02-03T04:05:06.789Z","embedded_at":"embedded_at","id":"id","name":"name","submitted_at":"submitted_at","updated_at":"2026-02-03T04:05:06.789Z"}],"limit":2,"start":2,"total":2}"##), (200, r##"{"forms":[]}"##)],
async |mgmt| mgmt.forms().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_forms() {
    let body = CreateForm {
        name: "name".into(),
        messages: Some(FormMessages {
            errors: Some([("key".into(), "errors".into())].into()),
            custom: Some([("key".into(), "custom".into())].into()),
            extra: Extra::default(),
        }),
        languages: Some(FormLanguages {
            primary: Some("primary".into()),
            default: Some("default".into()),
            extra: Extra::default(),
        }),
        translations: Some([("key".into(), any_json())].into()),
        nodes: Some(vec![
            FormNode::Flow(FormFlow {
                id: Some("id".into()),
                coordinates: Some(FormNodeCoordinates {
                    x: Some(3),
                    y: Some(3),
                    extra: Extra::default(),
                }),
                alias: Some("alias".into()),
                config: Some(FormFlowConfig {
                    flow_id: Some("flow_id".into()),
                    next_node: Some("next_node".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            FormNode::Router(FormRouter {
                id: Some("id".into()),
                coordinates: Some(FormNodeCoordinates {
                    x: Some(3),
                    y: Some(3),
                    extra: Extra::default(),
                }),
                alias: Some("alias".into()),
                config: Some(FormRouterConfig {
                    rules: Some(vec![FormRouterRule {
                        id: Some("id".into()),
                        alias: Some("alias".into()),
                        condition: Some(any_json()),
                        next_node: Some("next_node".into()),
                        extra: Extra::default(),
                    }]),
                    fallback: Some("fallback".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            FormNode::Step(FormStep {
                id: Some("id".into()),
                coordinates: Some(FormNodeCoordinates {
                    x: Some(3),
                    y: Some(3),
                    extra: Extra::default(),
                }),
                alias: Some("alias".into()),
                config: Some(FormStepConfig {
                    components: Some(vec![
                        FormComponent::Block(FormBlock::Divider(FormBlockDivider {
                            id: Some("id".into()),
                            config: None,
                            extra: Extra::default(),
                        })),
                        FormComponent::Widget(FormWidget::Auth0VerifiableCredentials(
                            FormWidgetAuth0VerifiableCredentials {
                                id: Some("id".into()),
                                config: None,
                                label: Some("label".into()),
                                hint: Some("hint".into()),
                                required: Some(true),
                                sensitive: Some(true),
                                extra: Extra::default(),
                            },
                        )),
                        FormComponent::Field(FormField::Boolean(FormFieldBoolean {
                            id: Some("id".into()),
                            config: None,
                            label: Some("label".into()),
                            hint: Some("hint".into()),
                            required: Some(true),
                            sensitive: Some(true),
                            extra: Extra::default(),
                        })),
                    ]),
                    next_node: Some("next_node".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
        ]),
        start: Some(FormStartNode {
            hidden_fields: Some(vec![FormHiddenField {
                key: Some("key".into()),
                value: Some("value".into()),
                extra: Extra::default(),
            }]),
            next_node: Some("next_node".into()),
            coordinates: Some(FormNodeCoordinates {
                x: Some(3),
                y: Some(3),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        ending: Some(FormEndingNode {
            redirection: Some(FormEndingNodeRedirection {
                delay: Some(3),
                target: Some("target".into()),
                extra: Extra::default(),
            }),
            after_submit: Some(FormEndingNodeAfterSubmit {
                flow_id: Some("flow_id".into()),
                extra: Extra::default(),
            }),
            coordinates: Some(FormNodeCoordinates {
                x: Some(3),
                y: Some(3),
                extra: Extra::default(),
            }),
            resume_flow: Some(true),
            extra: Extra::default(),
        }),
        style: Some(FormStyle {
            css: Some("css".into()),
            extra: Extra::default(),
        }),
    };
    check(
"POST",
"/forms",
Some(r##"{"ending":{"after_submit":{"flow_id":"flow_id"},"coordinates":{"x":3,"y":3},"redirection":{"delay":3,"target":"target"},"resume_flow":true},"languages":{"default":"default","primary":"primary"},"messages":{"custom":{"key":"custom"},"errors":{"key":"errors"}},"name":"name","nodes":[{"alias":"alias","config":{"flow_id":"flow_id","next_node":"next_node"},"coordinates":{"x":3,"y":3},"id":"id","type":"FLOW"},{"alias":"alias","config":{"fallback":"fallback","rules":[{"alias":"alias","condition":{"any":["thing",1]},"id":"id","next_node":"next_node"}]},"coordinates":{"x":3,"y":3},"id":"id","type":"ROUTER"},{"alias":"alias","config":{"components":[{"category":"BLOCK","id":"id","type":"DIVIDER"},{"category":"WIDGET","hint":"hint","id":"id","label":"label","required":true,"sensitive":true,"type":"AUTH0_VERIFIABLE_CREDENTIALS"},{"category":"FIELD","hint":"hint","id":"id","label":"label","required":true,"sensitive":true,"type":"BOOLEAN"}],"next_node":"next_node"},"coordinates":{"x":3,"y":3},"id":"id","type":"STEP"}],"start":{"coordinates":{"x":3,"y":3},"hidden_fields":[{"key":"key","value":"value"}],"next_node":"next_node"},"style":{"css":"css"},"translations":{"key":{"any":["thing",1]}}}"##),
&[(201, r##"{"created_at":"2026-02-03T04:05:06.789Z","embedded_at":"embedded_at","ending":{"after_submit":{"flow_id":"flow_id"},"coordinates":{"x":7,"y":7},"redirection":{"delay":7,"target":"target"},"resume_flow":true},"id":"id","languages":{"default":"default","primary":"primary"},"messages":{"custom":{"key":"value"},"errors":{"key":"value"}},"name":"name","nodes":[{"alias":"alias","config":{"flow_id":"flow_id","next_node":"next_node"},"coordinates":{"x":7,"y":7},"id":"id","type":"FLOW"}],"start":{"coordinates":{"x":7,"y":7},"hidden_fields":[{"key":"key","value":"value"}],"next_node":"next_node"},"style":{"css":"css"},"submitted_at":"submitted_at","translations":{"key":{}},"updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.forms().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_forms_id() {
    let params = GetFormParams {
        hydrate: vec![FormHydrate::Links, FormHydrate::Links],
    };
    check(
"GET",
"/forms/a%7Cb%2Fc%20d%25%C3%A9?hydrate=links&hydrate=links",
None,
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","embedded_at":"embedded_at","ending":{"after_submit":{"flow_id":"flow_id"},"coordinates":{"x":7,"y":7},"redirection":{"delay":7,"target":"target"},"resume_flow":true},"id":"id","languages":{"default":"default","primary":"primary"},"messages":{"custom":{"key":"value"},"errors":{"key":"value"}},"name":"name","nodes":[{"alias":"alias","config":{"flow_id":"flow_id","next_node":"next_node"},"coordinates":{"x":7,"y":7},"id":"id","type":"FLOW"}],"start":{"coordinates":{"x":7,"y":7},"hidden_fields":[{"key":"key","value":"value"}],"next_node":"next_node"},"style":{"css":"css"},"submitted_at":"submitted_at","translations":{"key":{}},"updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.forms().get_with("a|b/c d%é", &params).detailed().await,
).await;
}

#[tokio::test]
async fn delete_forms_id() {
    check_answerless(
        "DELETE",
        "/forms/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.forms().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_forms_id() {
    let body = UpdateForm {
        name: Some("name".into()),
        messages: Patch::Value(FormMessages {
            errors: Some([("key".into(), "errors".into())].into()),
            custom: Some([("key".into(), "custom".into())].into()),
            extra: Extra::default(),
        }),
        languages: Patch::Value(FormLanguages {
            primary: Some("primary".into()),
            default: Some("default".into()),
            extra: Extra::default(),
        }),
        translations: Patch::Value([("key".into(), any_json())].into()),
        nodes: Patch::Value(vec![
            FormNode::Flow(FormFlow {
                id: Some("id".into()),
                coordinates: Some(FormNodeCoordinates {
                    x: Some(3),
                    y: Some(3),
                    extra: Extra::default(),
                }),
                alias: Some("alias".into()),
                config: Some(FormFlowConfig {
                    flow_id: Some("flow_id".into()),
                    next_node: Some("next_node".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            FormNode::Router(FormRouter {
                id: Some("id".into()),
                coordinates: Some(FormNodeCoordinates {
                    x: Some(3),
                    y: Some(3),
                    extra: Extra::default(),
                }),
                alias: Some("alias".into()),
                config: Some(FormRouterConfig {
                    rules: Some(vec![FormRouterRule {
                        id: Some("id".into()),
                        alias: Some("alias".into()),
                        condition: Some(any_json()),
                        next_node: Some("next_node".into()),
                        extra: Extra::default(),
                    }]),
                    fallback: Some("fallback".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            FormNode::Step(FormStep {
                id: Some("id".into()),
                coordinates: Some(FormNodeCoordinates {
                    x: Some(3),
                    y: Some(3),
                    extra: Extra::default(),
                }),
                alias: Some("alias".into()),
                config: Some(FormStepConfig {
                    components: Some(vec![
                        FormComponent::Block(FormBlock::Divider(FormBlockDivider {
                            id: Some("id".into()),
                            config: None,
                            extra: Extra::default(),
                        })),
                        FormComponent::Widget(FormWidget::Auth0VerifiableCredentials(
                            FormWidgetAuth0VerifiableCredentials {
                                id: Some("id".into()),
                                config: None,
                                label: Some("label".into()),
                                hint: Some("hint".into()),
                                required: Some(true),
                                sensitive: Some(true),
                                extra: Extra::default(),
                            },
                        )),
                        FormComponent::Field(FormField::Boolean(FormFieldBoolean {
                            id: Some("id".into()),
                            config: None,
                            label: Some("label".into()),
                            hint: Some("hint".into()),
                            required: Some(true),
                            sensitive: Some(true),
                            extra: Extra::default(),
                        })),
                    ]),
                    next_node: Some("next_node".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
        ]),
        start: Patch::Value(FormStartNode {
            hidden_fields: Some(vec![FormHiddenField {
                key: Some("key".into()),
                value: Some("value".into()),
                extra: Extra::default(),
            }]),
            next_node: Some("next_node".into()),
            coordinates: Some(FormNodeCoordinates {
                x: Some(3),
                y: Some(3),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        ending: Patch::Value(FormEndingNode {
            redirection: Some(FormEndingNodeRedirection {
                delay: Some(3),
                target: Some("target".into()),
                extra: Extra::default(),
            }),
            after_submit: Some(FormEndingNodeAfterSubmit {
                flow_id: Some("flow_id".into()),
                extra: Extra::default(),
            }),
            coordinates: Some(FormNodeCoordinates {
                x: Some(3),
                y: Some(3),
                extra: Extra::default(),
            }),
            resume_flow: Some(true),
            extra: Extra::default(),
        }),
        style: Patch::Value(FormStyle {
            css: Some("css".into()),
            extra: Extra::default(),
        }),
    };
    check(
"PATCH",
"/forms/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"ending":{"after_submit":{"flow_id":"flow_id"},"coordinates":{"x":3,"y":3},"redirection":{"delay":3,"target":"target"},"resume_flow":true},"languages":{"default":"default","primary":"primary"},"messages":{"custom":{"key":"custom"},"errors":{"key":"errors"}},"name":"name","nodes":[{"alias":"alias","config":{"flow_id":"flow_id","next_node":"next_node"},"coordinates":{"x":3,"y":3},"id":"id","type":"FLOW"},{"alias":"alias","config":{"fallback":"fallback","rules":[{"alias":"alias","condition":{"any":["thing",1]},"id":"id","next_node":"next_node"}]},"coordinates":{"x":3,"y":3},"id":"id","type":"ROUTER"},{"alias":"alias","config":{"components":[{"category":"BLOCK","id":"id","type":"DIVIDER"},{"category":"WIDGET","hint":"hint","id":"id","label":"label","required":true,"sensitive":true,"type":"AUTH0_VERIFIABLE_CREDENTIALS"},{"category":"FIELD","hint":"hint","id":"id","label":"label","required":true,"sensitive":true,"type":"BOOLEAN"}],"next_node":"next_node"},"coordinates":{"x":3,"y":3},"id":"id","type":"STEP"}],"start":{"coordinates":{"x":3,"y":3},"hidden_fields":[{"key":"key","value":"value"}],"next_node":"next_node"},"style":{"css":"css"},"translations":{"key":{"any":["thing",1]}}}"##),
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","embedded_at":"embedded_at","ending":{"after_submit":{"flow_id":"flow_id"},"coordinates":{"x":7,"y":7},"redirection":{"delay":7,"target":"target"},"resume_flow":true},"id":"id","languages":{"default":"default","primary":"primary"},"messages":{"custom":{"key":"value"},"errors":{"key":"value"}},"name":"name","nodes":[{"alias":"alias","config":{"flow_id":"flow_id","next_node":"next_node"},"coordinates":{"x":7,"y":7},"id":"id","type":"FLOW"}],"start":{"coordinates":{"x":7,"y":7},"hidden_fields":[{"key":"key","value":"value"}],"next_node":"next_node"},"style":{"css":"css"},"submitted_at":"submitted_at","translations":{"key":{}},"updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.forms().update("a|b/c d%é", &body).detailed().await,
).await;
}
