// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `client_profiles`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, client_profiles::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_client_profiles() {
    let params = ListClientProfilesParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/client-profiles?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"client_profiles":[{"apply_policy":{"external_metadata_created_by":"client","external_metadata_type":"cimd"},"client_configuration":{"organization_discovery_methods":{"default_value":["organization_name"]},"organization_require_behavior":{"default_value":"post_login_prompt"},"organization_usage":{"default_value":"require"},"refresh_token":{"idle_token_lifetime":{"default_value":7},"leeway":{"default_value":7},"token_lifetime":{"default_value":7}},"require_proof_of_possession":{"default_value":true}},"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","name":"name","updated_at":"2026-02-03T04:05:06.789Z"}],"next":"next"}"##), (200, r##"{"client_profiles":[]}"##)],
async |mgmt| mgmt.client_profiles().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_client_profiles() {
    let body = CreateClientProfile { name: "name".into(), description: Some("description".into()), client_configuration: ClientProfileClientConfiguration { refresh_token: Some(ClientProfileRefreshToken { token_lifetime: Some(ClientProfileTokenLifetime { default_value: Some(3), extra: Extra::default() }), idle_token_lifetime: Some(ClientProfileTokenLifetime { default_value: Some(3), extra: Extra::default() }), leeway: Some(ClientProfileRefreshTokenLeeway { default_value: Some(3), extra: Extra::default() }), extra: Extra::default() }), organization_usage: Some(ClientProfileClientConfigurationOrganizationUsage { default_value: Some(OrganizationUsage::Require), extra: Extra::default() }), organization_require_behavior: Some(ClientProfileClientConfigurationOrganizationRequireBehavior { default_value: Some(OrganizationRequireBehavior::PostLoginPrompt), extra: Extra::default() }), organization_discovery_methods: Some(ClientProfileClientConfigurationOrganizationDiscoveryMethods { default_value: Some(vec![ClientProfileClientConfigurationOrganizationDiscoveryMethod::OrganizationName]), extra: Extra::default() }), require_proof_of_possession: Some(ClientProfileClientConfigurationRequireProofOfPossession { default_value: Some(true), extra: Extra::default() }), extra: Extra::default() }, apply_policy: ClientProfileApplyPolicy { external_metadata_type: Some(ClientProfileApplyPolicyExternalMetadataType::Cimd), external_metadata_created_by: Some(ClientProfileApplyPolicyExternalMetadataCreatedBy::Client), extra: Extra::default() } };
    check(
"POST",
"/client-profiles",
Some(r##"{"apply_policy":{"external_metadata_created_by":"client","external_metadata_type":"cimd"},"client_configuration":{"organization_discovery_methods":{"default_value":["organization_name"]},"organization_require_behavior":{"default_value":"post_login_prompt"},"organization_usage":{"default_value":"require"},"refresh_token":{"idle_token_lifetime":{"default_value":3},"leeway":{"default_value":3},"token_lifetime":{"default_value":3}},"require_proof_of_possession":{"default_value":true}},"description":"description","name":"name"}"##),
&[(201, r##"{"apply_policy":{"external_metadata_created_by":"client","external_metadata_type":"cimd"},"client_configuration":{"organization_discovery_methods":{"default_value":["organization_name"]},"organization_require_behavior":{"default_value":"post_login_prompt"},"organization_usage":{"default_value":"require"},"refresh_token":{"idle_token_lifetime":{"default_value":7},"leeway":{"default_value":7},"token_lifetime":{"default_value":7}},"require_proof_of_possession":{"default_value":true}},"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","name":"name","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.client_profiles().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_client_profiles_id() {
    check(
"GET",
"/client-profiles/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"apply_policy":{"external_metadata_created_by":"client","external_metadata_type":"cimd"},"client_configuration":{"organization_discovery_methods":{"default_value":["organization_name"]},"organization_require_behavior":{"default_value":"post_login_prompt"},"organization_usage":{"default_value":"require"},"refresh_token":{"idle_token_lifetime":{"default_value":7},"leeway":{"default_value":7},"token_lifetime":{"default_value":7}},"require_proof_of_possession":{"default_value":true}},"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","name":"name","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.client_profiles().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn patch_client_profiles_id() {
    let body = UpdateClientProfile { name: Some("name".into()), description: Patch::Value("description".into()), client_configuration: Some(ClientProfileClientConfiguration { refresh_token: Some(ClientProfileRefreshToken { token_lifetime: Some(ClientProfileTokenLifetime { default_value: Some(3), extra: Extra::default() }), idle_token_lifetime: Some(ClientProfileTokenLifetime { default_value: Some(3), extra: Extra::default() }), leeway: Some(ClientProfileRefreshTokenLeeway { default_value: Some(3), extra: Extra::default() }), extra: Extra::default() }), organization_usage: Some(ClientProfileClientConfigurationOrganizationUsage { default_value: Some(OrganizationUsage::Require), extra: Extra::default() }), organization_require_behavior: Some(ClientProfileClientConfigurationOrganizationRequireBehavior { default_value: Some(OrganizationRequireBehavior::PostLoginPrompt), extra: Extra::default() }), organization_discovery_methods: Some(ClientProfileClientConfigurationOrganizationDiscoveryMethods { default_value: Some(vec![ClientProfileClientConfigurationOrganizationDiscoveryMethod::OrganizationName]), extra: Extra::default() }), require_proof_of_possession: Some(ClientProfileClientConfigurationRequireProofOfPossession { default_value: Some(true), extra: Extra::default() }), extra: Extra::default() }), apply_policy: Some(ClientProfileApplyPolicy { external_metadata_type: Some(ClientProfileApplyPolicyExternalMetadataType::Cimd), external_metadata_created_by: Some(ClientProfileApplyPolicyExternalMetadataCreatedBy::Client), extra: Extra::default() }) };
    check(
"PATCH",
"/client-profiles/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"apply_policy":{"external_metadata_created_by":"client","external_metadata_type":"cimd"},"client_configuration":{"organization_discovery_methods":{"default_value":["organization_name"]},"organization_require_behavior":{"default_value":"post_login_prompt"},"organization_usage":{"default_value":"require"},"refresh_token":{"idle_token_lifetime":{"default_value":3},"leeway":{"default_value":3},"token_lifetime":{"default_value":3}},"require_proof_of_possession":{"default_value":true}},"description":"description","name":"name"}"##),
&[(200, r##"{"apply_policy":{"external_metadata_created_by":"client","external_metadata_type":"cimd"},"client_configuration":{"organization_discovery_methods":{"default_value":["organization_name"]},"organization_require_behavior":{"default_value":"post_login_prompt"},"organization_usage":{"default_value":"require"},"refresh_token":{"idle_token_lifetime":{"default_value":7},"leeway":{"default_value":7},"token_lifetime":{"default_value":7}},"require_proof_of_possession":{"default_value":true}},"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","name":"name","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.client_profiles().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn delete_client_profiles_id() {
    check_answerless(
        "DELETE",
        "/client-profiles/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.client_profiles().delete("a|b/c d%é").await,
    )
    .await;
}
