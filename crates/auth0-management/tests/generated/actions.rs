// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `actions`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, actions::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_actions_actions() {
    let params = ListActionsParams {
        trigger_id: Some(ActionTriggerType::McpTool),
        action_name: Some("é &+".into()),
        deployed: Some(false),
        page: Some(2),
        per_page: Some(5),
        installed: Some(false),
    };
    check(
"GET",
"/actions/actions?triggerId=mcp-tool&actionName=%C3%A9%20%26%2B&deployed=false&installed=false&page=2&per_page=5",
None,
&[(200, r##"{"actions":[{"all_changes_deployed":true,"built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","current_version":{"build_time":"2026-02-03T04:05:06.789Z","code":"code","created_at":"2026-02-03T04:05:06.789Z","id":"id","number":7,"runtime":"runtime","status":"status","updated_at":"2026-02-03T04:05:06.789Z"},"dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deploy":true,"deployed_version":{"action":{"all_changes_deployed":true,"created_at":"2026-02-03T04:05:06.789Z","id":"910b1053-577f-4d81-a8c8-020e7319a38a","name":"my-action","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"action_id":"910b1053-577f-4d81-a8c8-020e7319a38a","built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deployed":true,"errors":[{"id":"id","msg":"msg","url":"url"}],"id":"12a3b9e6-06e6-4a29-96bf-90c82fe79a0d","modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"number":2,"runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"id":"910b1053-577f-4d81-a8c8-020e7319a38a","installed_integration_id":"7d2bc0c9-c0c2-433a-9f4e-86ef80270aad","integration":{"catalog_id":"awesome-auth0-integration","created_at":"2026-02-03T04:05:06.789Z","current_release":{"id":"id","required_configuration":[{"default_value":"default_value","description":"description","label":"label","name":"name","optional":true,"options":[{"label":"label","value":"value"}],"placeholder":"placeholder","required":true,"type":"STRING"}],"required_secrets":[{"default_value":"default_value","description":"description","label":"label","name":"name","optional":true,"options":[{"label":"label","value":"value"}],"placeholder":"placeholder","required":true,"type":"STRING"}],"semver":{"major":7,"minor":7},"trigger":{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}},"description":"An awesome Auth0 integration","feature_type":"sms_provider","id":"8e9fe2d0-a2fc-4c8c-9e35-dae5afadb70b","logo":"logo","name":"Example Auth0 integration","partner_id":"b8575c12-8d9d-4b5c-b28e-671fe9d39029","privacy_policy_url":"privacy_policy_url","public_support_link":"public_support_link","short_description":"Awesome Auth0 integration","terms_of_use_url":"terms_of_use_url","updated_at":"2026-02-03T04:05:06.789Z","url_slug":"awesome-auth0-integration-slug"},"modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"name":"my-action","runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"}],"page":2,"per_page":2,"total":2}"##), (200, r##"{"actions":[]}"##)],
async |mgmt| mgmt.actions().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_actions_actions() {
    let body = CreateAction {
        name: "name".into(),
        supported_triggers: vec![ActionTrigger {
            id: Some(ActionTriggerType::McpTool),
            version: Some("version".into()),
            status: Some("status".into()),
            runtimes: Some(vec!["runtimes".into()]),
            default_runtime: Some("default_runtime".into()),
            compatible_triggers: Some(vec![ActionTriggerCompatibleTrigger {
                id: Some(ActionTriggerType::McpTool),
                version: Some("version".into()),
                extra: Extra::default(),
            }]),
            binding_policy: Some(ActionBindingType::EntityBound),
            extra: Extra::default(),
        }],
        code: Some("code".into()),
        dependencies: Some(vec![ActionDependency {
            name: Some("name".into()),
            version: Some("version".into()),
            registry_url: Some("registry_url".into()),
            extra: Extra::default(),
        }]),
        runtime: Some("runtime".into()),
        secrets: Some(vec![SetActionSecret {
            name: Some("name".into()),
            value: Some("value".into()),
        }]),
        modules: Some(vec![ActionModuleReference {
            module_id: Some("module_id".into()),
            module_name: Some("module_name".into()),
            module_version_id: Some("module_version_id".into()),
            module_version_number: Some(3),
            extra: Extra::default(),
        }]),
        deploy: Some(true),
    };
    check(
"POST",
"/actions/actions",
Some(r##"{"code":"code","dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deploy":true,"modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":3}],"name":"name","runtime":"runtime","secrets":[{"name":"name","value":"value"}],"supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}]}"##),
&[(201, r##"{"all_changes_deployed":true,"built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","current_version":{"build_time":"2026-02-03T04:05:06.789Z","code":"code","created_at":"2026-02-03T04:05:06.789Z","id":"id","number":7,"runtime":"runtime","status":"status","updated_at":"2026-02-03T04:05:06.789Z"},"dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deploy":true,"deployed_version":{"action":{"all_changes_deployed":true,"created_at":"2026-02-03T04:05:06.789Z","id":"910b1053-577f-4d81-a8c8-020e7319a38a","name":"my-action","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"action_id":"910b1053-577f-4d81-a8c8-020e7319a38a","built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deployed":true,"errors":[{"id":"id","msg":"msg","url":"url"}],"id":"12a3b9e6-06e6-4a29-96bf-90c82fe79a0d","modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"number":2,"runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"id":"910b1053-577f-4d81-a8c8-020e7319a38a","installed_integration_id":"7d2bc0c9-c0c2-433a-9f4e-86ef80270aad","integration":{"catalog_id":"awesome-auth0-integration","created_at":"2026-02-03T04:05:06.789Z","current_release":{"id":"id","required_configuration":[{"default_value":"default_value","description":"description","label":"label","name":"name","optional":true,"options":[{"label":"label","value":"value"}],"placeholder":"placeholder","required":true,"type":"STRING"}],"required_secrets":[{"default_value":"default_value","description":"description","label":"label","name":"name","optional":true,"options":[{"label":"label","value":"value"}],"placeholder":"placeholder","required":true,"type":"STRING"}],"semver":{"major":7,"minor":7},"trigger":{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}},"description":"An awesome Auth0 integration","feature_type":"sms_provider","id":"8e9fe2d0-a2fc-4c8c-9e35-dae5afadb70b","logo":"logo","name":"Example Auth0 integration","partner_id":"b8575c12-8d9d-4b5c-b28e-671fe9d39029","privacy_policy_url":"privacy_policy_url","public_support_link":"public_support_link","short_description":"Awesome Auth0 integration","terms_of_use_url":"terms_of_use_url","updated_at":"2026-02-03T04:05:06.789Z","url_slug":"awesome-auth0-integration-slug"},"modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"name":"my-action","runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.actions().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_actions_actions_actionid_versions() {
    let params = ListActionVersionsParams {
        page: Some(2),
        per_page: Some(5),
    };
    check(
"GET",
"/actions/actions/a%7Cb%2Fc%20d%25%C3%A9/versions?page=2&per_page=5",
None,
&[(200, r##"{"page":2,"per_page":2,"total":2,"versions":[{"action":{"all_changes_deployed":true,"created_at":"2026-02-03T04:05:06.789Z","id":"910b1053-577f-4d81-a8c8-020e7319a38a","name":"my-action","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"action_id":"910b1053-577f-4d81-a8c8-020e7319a38a","built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deployed":true,"errors":[{"id":"id","msg":"msg","url":"url"}],"id":"12a3b9e6-06e6-4a29-96bf-90c82fe79a0d","modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"number":2,"runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"}]}"##), (200, r##"{"versions":[]}"##)],
async |mgmt| mgmt.actions().versions().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn get_actions_actions_actionid_versions_id() {
    check(
"GET",
"/actions/actions/a%7Cb%2Fc%20d%25%C3%A9/versions/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"action":{"all_changes_deployed":true,"created_at":"2026-02-03T04:05:06.789Z","id":"910b1053-577f-4d81-a8c8-020e7319a38a","name":"my-action","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"action_id":"910b1053-577f-4d81-a8c8-020e7319a38a","built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deployed":true,"errors":[{"id":"id","msg":"msg","url":"url"}],"id":"12a3b9e6-06e6-4a29-96bf-90c82fe79a0d","modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"number":2,"runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.actions().versions().get("a|b/c d%é", "a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn post_actions_actions_actionid_versions_id_deploy() {
    let body = DeployActionVersion {
        update_draft: Some(true),
    };
    check(
"POST",
"/actions/actions/a%7Cb%2Fc%20d%25%C3%A9/versions/a%7Cb%2Fc%20d%25%C3%A9/deploy",
Some(r##"{"update_draft":true}"##),
&[(202, r##"{"action":{"all_changes_deployed":true,"created_at":"2026-02-03T04:05:06.789Z","id":"910b1053-577f-4d81-a8c8-020e7319a38a","name":"my-action","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"action_id":"910b1053-577f-4d81-a8c8-020e7319a38a","built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deployed":true,"errors":[{"id":"id","msg":"msg","url":"url"}],"id":"12a3b9e6-06e6-4a29-96bf-90c82fe79a0d","modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"number":2,"runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"}"##), (202, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.actions().versions().deploy("a|b/c d%é", "a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_actions_actions_id() {
    check(
"GET",
"/actions/actions/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"all_changes_deployed":true,"built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","current_version":{"build_time":"2026-02-03T04:05:06.789Z","code":"code","created_at":"2026-02-03T04:05:06.789Z","id":"id","number":7,"runtime":"runtime","status":"status","updated_at":"2026-02-03T04:05:06.789Z"},"dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deploy":true,"deployed_version":{"action":{"all_changes_deployed":true,"created_at":"2026-02-03T04:05:06.789Z","id":"910b1053-577f-4d81-a8c8-020e7319a38a","name":"my-action","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"action_id":"910b1053-577f-4d81-a8c8-020e7319a38a","built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deployed":true,"errors":[{"id":"id","msg":"msg","url":"url"}],"id":"12a3b9e6-06e6-4a29-96bf-90c82fe79a0d","modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"number":2,"runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"id":"910b1053-577f-4d81-a8c8-020e7319a38a","installed_integration_id":"7d2bc0c9-c0c2-433a-9f4e-86ef80270aad","integration":{"catalog_id":"awesome-auth0-integration","created_at":"2026-02-03T04:05:06.789Z","current_release":{"id":"id","required_configuration":[{"default_value":"default_value","description":"description","label":"label","name":"name","optional":true,"options":[{"label":"label","value":"value"}],"placeholder":"placeholder","required":true,"type":"STRING"}],"required_secrets":[{"default_value":"default_value","description":"description","label":"label","name":"name","optional":true,"options":[{"label":"label","value":"value"}],"placeholder":"placeholder","required":true,"type":"STRING"}],"semver":{"major":7,"minor":7},"trigger":{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}},"description":"An awesome Auth0 integration","feature_type":"sms_provider","id":"8e9fe2d0-a2fc-4c8c-9e35-dae5afadb70b","logo":"logo","name":"Example Auth0 integration","partner_id":"b8575c12-8d9d-4b5c-b28e-671fe9d39029","privacy_policy_url":"privacy_policy_url","public_support_link":"public_support_link","short_description":"Awesome Auth0 integration","terms_of_use_url":"terms_of_use_url","updated_at":"2026-02-03T04:05:06.789Z","url_slug":"awesome-auth0-integration-slug"},"modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"name":"my-action","runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.actions().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_actions_actions_id() {
    let params = DeleteActionParams { force: Some(false) };
    check_answerless(
        "DELETE",
        "/actions/actions/a%7Cb%2Fc%20d%25%C3%A9?force=false",
        None,
        &[(204, "")],
        async |mgmt| mgmt.actions().delete_with("a|b/c d%é", &params).await,
    )
    .await;
}

#[tokio::test]
async fn patch_actions_actions_id() {
    let body = UpdateAction {
        name: Some("name".into()),
        supported_triggers: Some(vec![ActionTrigger {
            id: Some(ActionTriggerType::McpTool),
            version: Some("version".into()),
            status: Some("status".into()),
            runtimes: Some(vec!["runtimes".into()]),
            default_runtime: Some("default_runtime".into()),
            compatible_triggers: Some(vec![ActionTriggerCompatibleTrigger {
                id: Some(ActionTriggerType::McpTool),
                version: Some("version".into()),
                extra: Extra::default(),
            }]),
            binding_policy: Some(ActionBindingType::EntityBound),
            extra: Extra::default(),
        }]),
        code: Some("code".into()),
        dependencies: Some(vec![ActionDependency {
            name: Some("name".into()),
            version: Some("version".into()),
            registry_url: Some("registry_url".into()),
            extra: Extra::default(),
        }]),
        runtime: Some("runtime".into()),
        secrets: Some(vec![SetActionSecret {
            name: Some("name".into()),
            value: Some("value".into()),
        }]),
        modules: Some(vec![ActionModuleReference {
            module_id: Some("module_id".into()),
            module_name: Some("module_name".into()),
            module_version_id: Some("module_version_id".into()),
            module_version_number: Some(3),
            extra: Extra::default(),
        }]),
    };
    check(
"PATCH",
"/actions/actions/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"code":"code","dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":3}],"name":"name","runtime":"runtime","secrets":[{"name":"name","value":"value"}],"supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}]}"##),
&[(200, r##"{"all_changes_deployed":true,"built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","current_version":{"build_time":"2026-02-03T04:05:06.789Z","code":"code","created_at":"2026-02-03T04:05:06.789Z","id":"id","number":7,"runtime":"runtime","status":"status","updated_at":"2026-02-03T04:05:06.789Z"},"dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deploy":true,"deployed_version":{"action":{"all_changes_deployed":true,"created_at":"2026-02-03T04:05:06.789Z","id":"910b1053-577f-4d81-a8c8-020e7319a38a","name":"my-action","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"action_id":"910b1053-577f-4d81-a8c8-020e7319a38a","built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deployed":true,"errors":[{"id":"id","msg":"msg","url":"url"}],"id":"12a3b9e6-06e6-4a29-96bf-90c82fe79a0d","modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"number":2,"runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"id":"910b1053-577f-4d81-a8c8-020e7319a38a","installed_integration_id":"7d2bc0c9-c0c2-433a-9f4e-86ef80270aad","integration":{"catalog_id":"awesome-auth0-integration","created_at":"2026-02-03T04:05:06.789Z","current_release":{"id":"id","required_configuration":[{"default_value":"default_value","description":"description","label":"label","name":"name","optional":true,"options":[{"label":"label","value":"value"}],"placeholder":"placeholder","required":true,"type":"STRING"}],"required_secrets":[{"default_value":"default_value","description":"description","label":"label","name":"name","optional":true,"options":[{"label":"label","value":"value"}],"placeholder":"placeholder","required":true,"type":"STRING"}],"semver":{"major":7,"minor":7},"trigger":{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}},"description":"An awesome Auth0 integration","feature_type":"sms_provider","id":"8e9fe2d0-a2fc-4c8c-9e35-dae5afadb70b","logo":"logo","name":"Example Auth0 integration","partner_id":"b8575c12-8d9d-4b5c-b28e-671fe9d39029","privacy_policy_url":"privacy_policy_url","public_support_link":"public_support_link","short_description":"Awesome Auth0 integration","terms_of_use_url":"terms_of_use_url","updated_at":"2026-02-03T04:05:06.789Z","url_slug":"awesome-auth0-integration-slug"},"modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"name":"my-action","runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.actions().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_actions_actions_id_deploy() {
    check(
"POST",
"/actions/actions/a%7Cb%2Fc%20d%25%C3%A9/deploy",
None,
&[(202, r##"{"action":{"all_changes_deployed":true,"created_at":"2026-02-03T04:05:06.789Z","id":"910b1053-577f-4d81-a8c8-020e7319a38a","name":"my-action","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"action_id":"910b1053-577f-4d81-a8c8-020e7319a38a","built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deployed":true,"errors":[{"id":"id","msg":"msg","url":"url"}],"id":"12a3b9e6-06e6-4a29-96bf-90c82fe79a0d","modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"number":2,"runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"}"##), (202, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.actions().deploy("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn post_actions_actions_id_test() {
    let body = TestAction {
        payload: any_json(),
    };
    check(
        "POST",
        "/actions/actions/a%7Cb%2Fc%20d%25%C3%A9/test",
        Some(r##"{"payload":{"any":["thing",1]}}"##),
        &[
            (200, r##"{"payload":{}}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| mgmt.actions().test("a|b/c d%é", &body).detailed().await,
    )
    .await;
}

#[tokio::test]
async fn get_actions_executions_id() {
    check(
"GET",
"/actions/executions/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","id":"c5b35bb1-c67d-40bb-9b0d-700b6fe33dd9","results":[{"action_name":"my-action","ended_at":"2026-02-03T04:05:06.789Z","error":{"id":"id","msg":"msg","url":"url"},"started_at":"2026-02-03T04:05:06.789Z"}],"status":"suspended","trigger_id":"mcp-tool","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.actions().executions().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn get_actions_modules() {
    let params = ListActionModulesParams {
        page: Some(2),
        per_page: Some(5),
    };
    check(
"GET",
"/actions/modules?page=2&per_page=5",
None,
&[(200, r##"{"modules":[{"actions_using_module_total":7,"all_changes_published":true,"code":"code","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","version":"version"}],"id":"id","latest_version_number":7,"name":"name","secrets":[{"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}],"updated_at":"2026-02-03T04:05:06.789Z"}],"page":7,"per_page":7,"total":7}"##), (200, r##"{"modules":[]}"##)],
async |mgmt| mgmt.actions().modules().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_actions_modules() {
    let body = CreateActionModule {
        name: "name".into(),
        code: "code".into(),
        secrets: Some(vec![SetActionModuleSecret {
            name: "name".into(),
            value: "value".into(),
        }]),
        dependencies: Some(vec![SetActionModuleDependency {
            name: "name".into(),
            version: "version".into(),
        }]),
        api_version: Some("api_version".into()),
        publish: Some(true),
    };
    check(
"POST",
"/actions/modules",
Some(r##"{"api_version":"api_version","code":"code","dependencies":[{"name":"name","version":"version"}],"name":"name","publish":true,"secrets":[{"name":"name","value":"value"}]}"##),
&[(201, r##"{"actions_using_module_total":7,"all_changes_published":true,"code":"code","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","version":"version"}],"id":"id","latest_version":{"code":"code","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","version":"version"}],"id":"id","secrets":[{"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}],"version_number":7},"latest_version_number":7,"name":"name","secrets":[{"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}],"updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.actions().modules().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_actions_modules_id() {
    check(
"GET",
"/actions/modules/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"actions_using_module_total":7,"all_changes_published":true,"code":"code","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","version":"version"}],"id":"id","latest_version":{"code":"code","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","version":"version"}],"id":"id","secrets":[{"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}],"version_number":7},"latest_version_number":7,"name":"name","secrets":[{"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}],"updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.actions().modules().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_actions_modules_id() {
    check_answerless(
        "DELETE",
        "/actions/modules/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.actions().modules().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_actions_modules_id() {
    let body = UpdateActionModule {
        code: Some("code".into()),
        secrets: Some(vec![SetActionModuleSecret {
            name: "name".into(),
            value: "value".into(),
        }]),
        dependencies: Some(vec![SetActionModuleDependency {
            name: "name".into(),
            version: "version".into(),
        }]),
    };
    check(
"PATCH",
"/actions/modules/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"code":"code","dependencies":[{"name":"name","version":"version"}],"secrets":[{"name":"name","value":"value"}]}"##),
&[(200, r##"{"actions_using_module_total":7,"all_changes_published":true,"code":"code","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","version":"version"}],"id":"id","latest_version":{"code":"code","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","version":"version"}],"id":"id","secrets":[{"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}],"version_number":7},"latest_version_number":7,"name":"name","secrets":[{"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}],"updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.actions().modules().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_actions_modules_id_actions() {
    let params = ListActionModuleActionsParams {
        page: Some(2),
        per_page: Some(5),
    };
    check(
"GET",
"/actions/modules/a%7Cb%2Fc%20d%25%C3%A9/actions?page=2&per_page=5",
None,
&[(200, r##"{"actions":[{"action_id":"action_id","action_name":"action_name","module_version_id":"module_version_id","module_version_number":7,"supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}]}],"page":7,"per_page":7,"total":7}"##), (200, r##"{"actions":[]}"##)],
async |mgmt| mgmt.actions().modules().list_actions_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn post_actions_modules_id_rollback() {
    let body = RollbackActionModule {
        module_version_id: "module_version_id".into(),
    };
    check(
"POST",
"/actions/modules/a%7Cb%2Fc%20d%25%C3%A9/rollback",
Some(r##"{"module_version_id":"module_version_id"}"##),
&[(200, r##"{"actions_using_module_total":7,"all_changes_published":true,"code":"code","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","version":"version"}],"id":"id","latest_version":{"code":"code","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","version":"version"}],"id":"id","secrets":[{"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}],"version_number":7},"latest_version_number":7,"name":"name","secrets":[{"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}],"updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.actions().modules().rollback("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_actions_modules_id_versions() {
    let params = ListActionModuleVersionsParams {
        page: Some(2),
        per_page: Some(5),
    };
    check(
"GET",
"/actions/modules/a%7Cb%2Fc%20d%25%C3%A9/versions?page=2&per_page=5",
None,
&[(200, r##"{"page":7,"per_page":7,"total":7,"versions":[{"code":"code","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","version":"version"}],"id":"id","module_id":"module_id","secrets":[{"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}],"version_number":7}]}"##), (200, r##"{"versions":[]}"##)],
async |mgmt| mgmt.actions().modules().versions().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn post_actions_modules_id_versions() {
    check(
"POST",
"/actions/modules/a%7Cb%2Fc%20d%25%C3%A9/versions",
None,
&[(200, r##"{"code":"code","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","version":"version"}],"id":"id","module_id":"module_id","secrets":[{"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}],"version_number":7}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.actions().modules().versions().create("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn get_actions_modules_id_versions_versionid() {
    check(
"GET",
"/actions/modules/a%7Cb%2Fc%20d%25%C3%A9/versions/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"code":"code","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","version":"version"}],"id":"id","module_id":"module_id","secrets":[{"name":"name","updated_at":"2026-02-03T04:05:06.789Z"}],"version_number":7}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.actions().modules().versions().get("a|b/c d%é", "a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn get_actions_triggers() {
    check(
"GET",
"/actions/triggers",
None,
&[(200, r##"{"triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.actions().triggers().list().detailed().await,
).await;
}

#[tokio::test]
async fn get_actions_triggers_triggerid_bindings() {
    let params = ListActionTriggerBindingsParams {
        page: Some(2),
        per_page: Some(5),
    };
    check(
"GET",
"/actions/triggers/mcp-tool/bindings?page=2&per_page=5",
None,
&[(200, r##"{"bindings":[{"action":{"all_changes_deployed":true,"built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","current_version":{"build_time":"2026-02-03T04:05:06.789Z","code":"code","created_at":"2026-02-03T04:05:06.789Z","id":"id","number":7,"runtime":"runtime","status":"status","updated_at":"2026-02-03T04:05:06.789Z"},"dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deploy":true,"deployed_version":{"action":{"all_changes_deployed":true,"created_at":"2026-02-03T04:05:06.789Z","id":"910b1053-577f-4d81-a8c8-020e7319a38a","name":"my-action","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"action_id":"910b1053-577f-4d81-a8c8-020e7319a38a","built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deployed":true,"errors":[{"id":"id","msg":"msg","url":"url"}],"id":"12a3b9e6-06e6-4a29-96bf-90c82fe79a0d","modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"number":2,"runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"id":"910b1053-577f-4d81-a8c8-020e7319a38a","installed_integration_id":"7d2bc0c9-c0c2-433a-9f4e-86ef80270aad","integration":{"catalog_id":"awesome-auth0-integration","created_at":"2026-02-03T04:05:06.789Z","current_release":{"id":"id","required_configuration":[{"default_value":"default_value","description":"description","label":"label","name":"name","optional":true,"options":[{"label":"label","value":"value"}],"placeholder":"placeholder","required":true,"type":"STRING"}],"required_secrets":[{"default_value":"default_value","description":"description","label":"label","name":"name","optional":true,"options":[{"label":"label","value":"value"}],"placeholder":"placeholder","required":true,"type":"STRING"}],"semver":{"major":7,"minor":7},"trigger":{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}},"description":"An awesome Auth0 integration","feature_type":"sms_provider","id":"8e9fe2d0-a2fc-4c8c-9e35-dae5afadb70b","logo":"logo","name":"Example Auth0 integration","partner_id":"b8575c12-8d9d-4b5c-b28e-671fe9d39029","privacy_policy_url":"privacy_policy_url","public_support_link":"public_support_link","short_description":"Awesome Auth0 integration","terms_of_use_url":"terms_of_use_url","updated_at":"2026-02-03T04:05:06.789Z","url_slug":"awesome-auth0-integration-slug"},"modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"name":"my-action","runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"created_at":"2026-02-03T04:05:06.789Z","display_name":"my-action-1","id":"4a881e22-0562-4178-bc91-b0f2b321dc13","trigger_id":"mcp-tool","updated_at":"2026-02-03T04:05:06.789Z"}],"page":2,"per_page":2,"total":2}"##), (200, r##"{"bindings":[]}"##)],
async |mgmt| mgmt.actions().triggers().bindings().list_with(&ActionTriggerType::McpTool, &params).first_page().await,
).await;
}

#[tokio::test]
async fn patch_actions_triggers_triggerid_bindings() {
    let body = UpdateActionBindings {
        bindings: Some(vec![SetActionBinding {
            r#ref: ActionBindingRef {
                r#type: Some(ActionBindingRefType::ActionName),
                value: Some("value".into()),
            },
            display_name: Some("display_name".into()),
            secrets: Some(vec![SetActionSecret {
                name: Some("name".into()),
                value: Some("value".into()),
            }]),
        }]),
    };
    check(
"PATCH",
"/actions/triggers/mcp-tool/bindings",
Some(r##"{"bindings":[{"display_name":"display_name","ref":{"type":"action_name","value":"value"},"secrets":[{"name":"name","value":"value"}]}]}"##),
&[(200, r##"{"bindings":[{"action":{"all_changes_deployed":true,"built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","current_version":{"build_time":"2026-02-03T04:05:06.789Z","code":"code","created_at":"2026-02-03T04:05:06.789Z","id":"id","number":7,"runtime":"runtime","status":"status","updated_at":"2026-02-03T04:05:06.789Z"},"dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deploy":true,"deployed_version":{"action":{"all_changes_deployed":true,"created_at":"2026-02-03T04:05:06.789Z","id":"910b1053-577f-4d81-a8c8-020e7319a38a","name":"my-action","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"action_id":"910b1053-577f-4d81-a8c8-020e7319a38a","built_at":"2026-02-03T04:05:06.789Z","code":"module.exports = () => {}","created_at":"2026-02-03T04:05:06.789Z","dependencies":[{"name":"name","registry_url":"registry_url","version":"version"}],"deployed":true,"errors":[{"id":"id","msg":"msg","url":"url"}],"id":"12a3b9e6-06e6-4a29-96bf-90c82fe79a0d","modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"number":2,"runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"id":"910b1053-577f-4d81-a8c8-020e7319a38a","installed_integration_id":"7d2bc0c9-c0c2-433a-9f4e-86ef80270aad","integration":{"catalog_id":"awesome-auth0-integration","created_at":"2026-02-03T04:05:06.789Z","current_release":{"id":"id","required_configuration":[{"default_value":"default_value","description":"description","label":"label","name":"name","optional":true,"options":[{"label":"label","value":"value"}],"placeholder":"placeholder","required":true,"type":"STRING"}],"required_secrets":[{"default_value":"default_value","description":"description","label":"label","name":"name","optional":true,"options":[{"label":"label","value":"value"}],"placeholder":"placeholder","required":true,"type":"STRING"}],"semver":{"major":7,"minor":7},"trigger":{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}},"description":"An awesome Auth0 integration","feature_type":"sms_provider","id":"8e9fe2d0-a2fc-4c8c-9e35-dae5afadb70b","logo":"logo","name":"Example Auth0 integration","partner_id":"b8575c12-8d9d-4b5c-b28e-671fe9d39029","privacy_policy_url":"privacy_policy_url","public_support_link":"public_support_link","short_description":"Awesome Auth0 integration","terms_of_use_url":"terms_of_use_url","updated_at":"2026-02-03T04:05:06.789Z","url_slug":"awesome-auth0-integration-slug"},"modules":[{"module_id":"module_id","module_name":"module_name","module_version_id":"module_version_id","module_version_number":7}],"name":"my-action","runtime":"node22","secrets":[{"name":"mySecret","updated_at":"2026-02-03T04:05:06.789Z"}],"status":"failed","supported_triggers":[{"binding_policy":"entity-bound","compatible_triggers":[{"id":"mcp-tool","version":"version"}],"default_runtime":"default_runtime","id":"mcp-tool","runtimes":["runtimes"],"status":"status","version":"version"}],"updated_at":"2026-02-03T04:05:06.789Z"},"created_at":"2026-02-03T04:05:06.789Z","display_name":"my-action-1","id":"4a881e22-0562-4178-bc91-b0f2b321dc13","trigger_id":"mcp-tool","updated_at":"2026-02-03T04:05:06.789Z"}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.actions().triggers().bindings().update_many(&ActionTriggerType::McpTool, &body).detailed().await,
).await;
}
