// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `prompts`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, prompts::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_prompts() {
    check(
"GET",
"/prompts",
None,
&[(200, r##"{"identifier_first":true,"universal_login_experience":"classic","webauthn_platform_first_factor":true}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.prompts().get_settings().detailed().await,
).await;
}

#[tokio::test]
async fn patch_prompts() {
    let body = UpdatePromptSettings {
        universal_login_experience: Some(UniversalLoginExperience::Classic),
        identifier_first: Patch::Value(true),
        webauthn_platform_first_factor: Patch::Value(true),
    };
    check(
"PATCH",
"/prompts",
Some(r##"{"identifier_first":true,"universal_login_experience":"classic","webauthn_platform_first_factor":true}"##),
&[(200, r##"{"identifier_first":true,"universal_login_experience":"classic","webauthn_platform_first_factor":true}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.prompts().update_settings(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_prompts_rendering() {
    let params = ListScreenRenderingsParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
        page: Some(2),
        per_page: Some(5),
        prompt: Some("é &+".into()),
        screen: Some("é &+".into()),
        rendering_mode: Some(RenderingMode::Standard),
    };
    check(
"GET",
"/prompts/rendering?fields=%C3%A9%20%26%2B&include_fields=false&prompt=%C3%A9%20%26%2B&screen=%C3%A9%20%26%2B&rendering_mode=standard&page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"context_configuration":["country_codes"],"default_head_tags_disabled":true,"filters":{"clients":[{"id":"id"}],"domains":[{"id":"id"}],"match_type":"excludes_any","organizations":[{"id":"id"}]},"head_tags":[{"attributes":{},"content":"content","tag":"tag"}],"prompt":"prompt","rendering_mode":"standard","screen":"screen","tenant":"tenant","use_page_template":true}]"##), (200, r##"{"configs":[{"context_configuration":["country_codes"],"default_head_tags_disabled":true,"filters":{"clients":[{"id":"id"}],"domains":[{"id":"id"}],"match_type":"excludes_any","organizations":[{"id":"id"}]},"head_tags":[{"attributes":{},"content":"content","tag":"tag"}],"prompt":"prompt","rendering_mode":"standard","screen":"screen","tenant":"tenant","use_page_template":true}],"limit":2,"start":2,"total":2}"##), (200, r##"{"configs":[]}"##)],
async |mgmt| mgmt.prompts().rendering().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn patch_prompts_rendering() {
    let body = UpdateScreenRenderings {
        configs: vec![ScreenRenderingConfig {
            prompt: Some(PromptName::Confirmation),
            screen: Some(ScreenName::ConsentTenantScopes),
            rendering_mode: Some(RenderingMode::Standard),
            context_configuration: Patch::Value(vec!["context_configuration".into()]),
            default_head_tags_disabled: Patch::Value(true),
            use_page_template: Patch::Value(true),
            head_tags: Patch::Value(vec![RenderingHeadTag {
                tag: Some("tag".into()),
                attributes: Some(any_json()),
                content: Some("content".into()),
                extra: Extra::default(),
            }]),
            filters: Patch::Value(RenderingFilters {
                match_type: Some(RenderingMatchType::ExcludesAny),
                clients: Some(vec![RenderingFilter {
                    id: Some("id".into()),
                    metadata: Some(any_json()),
                    extra: Extra::default(),
                }]),
                organizations: Some(vec![RenderingFilter {
                    id: Some("id".into()),
                    metadata: Some(any_json()),
                    extra: Extra::default(),
                }]),
                domains: Some(vec![RenderingFilter {
                    id: Some("id".into()),
                    metadata: Some(any_json()),
                    extra: Extra::default(),
                }]),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }],
    };
    check(
"PATCH",
"/prompts/rendering",
Some(r##"{"configs":[{"context_configuration":["context_configuration"],"default_head_tags_disabled":true,"filters":{"clients":[{"id":"id","metadata":{"any":["thing",1]}}],"domains":[{"id":"id","metadata":{"any":["thing",1]}}],"match_type":"excludes_any","organizations":[{"id":"id","metadata":{"any":["thing",1]}}]},"head_tags":[{"attributes":{"any":["thing",1]},"content":"content","tag":"tag"}],"prompt":"confirmation","rendering_mode":"standard","screen":"consent-tenant-scopes","use_page_template":true}]}"##),
&[(200, r##"{"configs":[{"context_configuration":["country_codes"],"default_head_tags_disabled":true,"filters":{"clients":[{"id":"id"}],"domains":[{"id":"id"}],"match_type":"excludes_any","organizations":[{"id":"id"}]},"head_tags":[{"attributes":{},"content":"content","tag":"tag"}],"prompt":"confirmation","rendering_mode":"standard","screen":"consent-tenant-scopes","use_page_template":true}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.prompts().rendering().update_many(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_prompts_prompt_custom_text_language() {
    check(
        "GET",
        "/prompts/confirmation/custom-text/zh-TW",
        None,
        &[
            (200, r##"{}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.prompts()
                .custom_text()
                .get(&PromptName::Confirmation, &Locale::ZhTw)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn put_prompts_prompt_custom_text_language() {
    let body = any_json();
    check_answerless(
        "PUT",
        "/prompts/confirmation/custom-text/zh-TW",
        Some(r##"{"any":["thing",1]}"##),
        &[(200, "")],
        async |mgmt| {
            mgmt.prompts()
                .custom_text()
                .set(&PromptName::Confirmation, &Locale::ZhTw, &body)
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_prompts_prompt_partials() {
    check(
        "GET",
        "/prompts/confirmation/partials",
        None,
        &[
            (200, r##"{}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.prompts()
                .partials()
                .get(&PartialPrompt::Confirmation)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn put_prompts_prompt_partials() {
    let body = any_json();
    check_answerless(
        "PUT",
        "/prompts/confirmation/partials",
        Some(r##"{"any":["thing",1]}"##),
        &[(200, "")],
        async |mgmt| {
            mgmt.prompts()
                .partials()
                .set(&PartialPrompt::Confirmation, &body)
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_prompts_prompt_screen_screen_rendering() {
    check(
"GET",
"/prompts/confirmation/screen/consent-tenant-scopes/rendering",
None,
&[(200, r##"{"context_configuration":["country_codes"],"default_head_tags_disabled":true,"filters":{"clients":[{"id":"id"}],"domains":[{"id":"id"}],"match_type":"excludes_any","organizations":[{"id":"id"}]},"head_tags":[{"attributes":{},"content":"content","tag":"tag"}],"prompt":"prompt","rendering_mode":"standard","screen":"screen","tenant":"tenant","use_page_template":true}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.prompts().rendering().get(&PromptName::Confirmation, &ScreenName::ConsentTenantScopes).detailed().await,
).await;
}

#[tokio::test]
async fn patch_prompts_prompt_screen_screen_rendering() {
    let body = UpdateScreenRendering {
        rendering_mode: Some(RenderingMode::Standard),
        context_configuration: Patch::Value(vec!["context_configuration".into()]),
        default_head_tags_disabled: Patch::Value(true),
        use_page_template: Patch::Value(true),
        head_tags: Patch::Value(vec![RenderingHeadTag {
            tag: Some("tag".into()),
            attributes: Some(any_json()),
            content: Some("content".into()),
            extra: Extra::default(),
        }]),
        filters: Patch::Value(RenderingFilters {
            match_type: Some(RenderingMatchType::ExcludesAny),
            clients: Some(vec![RenderingFilter {
                id: Some("id".into()),
                metadata: Some(any_json()),
                extra: Extra::default(),
            }]),
            organizations: Some(vec![RenderingFilter {
                id: Some("id".into()),
                metadata: Some(any_json()),
                extra: Extra::default(),
            }]),
            domains: Some(vec![RenderingFilter {
                id: Some("id".into()),
                metadata: Some(any_json()),
                extra: Extra::default(),
            }]),
            extra: Extra::default(),
        }),
    };
    check(
"PATCH",
"/prompts/confirmation/screen/consent-tenant-scopes/rendering",
Some(r##"{"context_configuration":["context_configuration"],"default_head_tags_disabled":true,"filters":{"clients":[{"id":"id","metadata":{"any":["thing",1]}}],"domains":[{"id":"id","metadata":{"any":["thing",1]}}],"match_type":"excludes_any","organizations":[{"id":"id","metadata":{"any":["thing",1]}}]},"head_tags":[{"attributes":{"any":["thing",1]},"content":"content","tag":"tag"}],"rendering_mode":"standard","use_page_template":true}"##),
&[(200, r##"{"context_configuration":["country_codes"],"default_head_tags_disabled":true,"filters":{"clients":[{"id":"id"}],"domains":[{"id":"id"}],"match_type":"excludes_any","organizations":[{"id":"id"}]},"head_tags":[{"attributes":{},"content":"content","tag":"tag"}],"rendering_mode":"standard","use_page_template":true}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.prompts().rendering().update(&PromptName::Confirmation, &ScreenName::ConsentTenantScopes, &body).detailed().await,
).await;
}
