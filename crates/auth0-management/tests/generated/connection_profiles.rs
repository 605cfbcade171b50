// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `connection_profiles`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, connection_profiles::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_connection_profiles() {
    let params = ListConnectionProfileParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/connection-profiles?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"connection_profiles":[{"connection_config":{},"connection_name_prefix_template":"connection_name_prefix_template","cross_app_access_resource_app":{"status":{"allowed_values":["disabled"],"default_value":"disabled"}},"enabled_features":["directory_sync"],"id":"id","name":"name","organization":{"assign_membership_on_login":"required","show_as_button":"required"},"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}},"strategy_overrides":{"ad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"adfs":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"google-apps":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"oidc":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"okta":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"pingfederate":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"samlp":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"waad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}}}}],"next":"next"}"##), (200, r##"{"connection_profiles":[]}"##)],
async |mgmt| mgmt.connection_profiles().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_connection_profiles() {
    let body = CreateConnectionProfile {
        name: "name".into(),
        organization: Some(ConnectionProfileOrganization {
            show_as_button: Some(Requirement::Required),
            assign_membership_on_login: Some(Requirement::Required),
            extra: Extra::default(),
        }),
        connection_name_prefix_template: Some("connection_name_prefix_template".into()),
        enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
        connection_config: Some(ConnectionProfileConfig {
            extra: Extra::default(),
        }),
        strategy_overrides: Some(ConnectionProfileStrategyOverrides {
            pingfederate: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            ad: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            adfs: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            waad: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            google_apps: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            okta: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            oidc: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            samlp: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        provisioning: Some(ConnectionProfileProvisioning {
            scim: Some(ConnectionProfileProvisioningScim {
                tokens: Some(ConnectionProfileProvisioningScimTokens {
                    scopes: Some(vec![ConnectionProfileProvisioningScimTokenScope::PutUsers]),
                    default_expiry: Patch::Value(3),
                    max_allowed_expiry: Patch::Value(3),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                sync_users: Some(true),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        cross_app_access_resource_app: Some(ConnectionProfileCrossAppAccessResourceApp {
            status: Some(ConnectionProfileCrossAppAccessResourceAppStatus {
                default_value: Some(
                    ConnectionProfileCrossAppAccessResourceAppStatusValue::Disabled,
                ),
                allowed_values: Some(vec![
                    ConnectionProfileCrossAppAccessResourceAppStatusValue::Disabled,
                ]),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
    };
    check(
"POST",
"/connection-profiles",
Some(r##"{"connection_config":{},"connection_name_prefix_template":"connection_name_prefix_template","cross_app_access_resource_app":{"status":{"allowed_values":["disabled"],"default_value":"disabled"}},"enabled_features":["directory_sync"],"name":"name","organization":{"assign_membership_on_login":"required","show_as_button":"required"},"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}},"strategy_overrides":{"ad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}},"adfs":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}},"google-apps":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}},"oidc":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}},"okta":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}},"pingfederate":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}},"samlp":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}},"waad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}}}}"##),
&[(201, r##"{"connection_config":{},"connection_name_prefix_template":"connection_name_prefix_template","cross_app_access_resource_app":{"status":{"allowed_values":["disabled"],"default_value":"disabled"}},"enabled_features":["directory_sync"],"id":"id","name":"name","organization":{"assign_membership_on_login":"required","show_as_button":"required"},"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}},"strategy_overrides":{"ad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"adfs":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"google-apps":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"oidc":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"okta":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"pingfederate":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"samlp":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"waad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}}}}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connection_profiles().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_connection_profiles_templates() {
    check(
"GET",
"/connection-profiles/templates",
None,
&[(200, r##"{"connection_profile_templates":[{"display_name":"display_name","id":"id","template":{"connection_config":{},"connection_name_prefix_template":"connection_name_prefix_template","enabled_features":["directory_sync"],"name":"name","organization":{"assign_membership_on_login":"required","show_as_button":"required"},"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}},"strategy_overrides":{"ad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"adfs":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"google-apps":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"oidc":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"okta":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"pingfederate":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"samlp":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"waad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}}}}}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connection_profiles().list_templates().detailed().await,
).await;
}

#[tokio::test]
async fn get_connection_profiles_templates_id() {
    check(
"GET",
"/connection-profiles/templates/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"display_name":"display_name","id":"id","template":{"connection_config":{},"connection_name_prefix_template":"connection_name_prefix_template","enabled_features":["directory_sync"],"name":"name","organization":{"assign_membership_on_login":"required","show_as_button":"required"},"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}},"strategy_overrides":{"ad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"adfs":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"google-apps":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"oidc":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"okta":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"pingfederate":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"samlp":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"waad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}}}}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connection_profiles().get_template("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn get_connection_profiles_id() {
    check(
"GET",
"/connection-profiles/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"connection_config":{},"connection_name_prefix_template":"connection_name_prefix_template","cross_app_access_resource_app":{"status":{"allowed_values":["disabled"],"default_value":"disabled"}},"enabled_features":["directory_sync"],"id":"id","name":"name","organization":{"assign_membership_on_login":"required","show_as_button":"required"},"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}},"strategy_overrides":{"ad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"adfs":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"google-apps":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"oidc":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"okta":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"pingfederate":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"samlp":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"waad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}}}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connection_profiles().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_connection_profiles_id() {
    check_answerless(
        "DELETE",
        "/connection-profiles/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.connection_profiles().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_connection_profiles_id() {
    let body = UpdateConnectionProfile {
        name: Some("name".into()),
        organization: Some(ConnectionProfileOrganization {
            show_as_button: Some(Requirement::Required),
            assign_membership_on_login: Some(Requirement::Required),
            extra: Extra::default(),
        }),
        connection_name_prefix_template: Some("connection_name_prefix_template".into()),
        enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
        connection_config: Patch::Value(ConnectionProfileConfig {
            extra: Extra::default(),
        }),
        strategy_overrides: Patch::Value(ConnectionProfileStrategyOverrides {
            pingfederate: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            ad: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            adfs: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            waad: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            google_apps: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            okta: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            oidc: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            samlp: Some(ConnectionProfileStrategyOverride {
                enabled_features: Some(vec![ConnectionFeature::DirectorySync]),
                connection_config: Some(ConnectionProfileOverrideConfig {
                    extra: Extra::default(),
                }),
                provisioning: Some(ConnectionProfileProvisioning {
                    scim: Some(ConnectionProfileProvisioningScim {
                        tokens: Some(ConnectionProfileProvisioningScimTokens {
                            scopes: Some(vec![
                                ConnectionProfileProvisioningScimTokenScope::PutUsers,
                            ]),
                            default_expiry: Patch::Value(3),
                            max_allowed_expiry: Patch::Value(3),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                        sync_users: Some(true),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        provisioning: Some(ConnectionProfileProvisioning {
            scim: Some(ConnectionProfileProvisioningScim {
                tokens: Some(ConnectionProfileProvisioningScimTokens {
                    scopes: Some(vec![ConnectionProfileProvisioningScimTokenScope::PutUsers]),
                    default_expiry: Patch::Value(3),
                    max_allowed_expiry: Patch::Value(3),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            google_workspace: Some(ConnectionProfileProvisioningGoogleWorkspace {
                sync_users: Some(true),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        cross_app_access_resource_app: Some(ConnectionProfileCrossAppAccessResourceApp {
            status: Some(ConnectionProfileCrossAppAccessResourceAppStatus {
                default_value: Some(
                    ConnectionProfileCrossAppAccessResourceAppStatusValue::Disabled,
                ),
                allowed_values: Some(vec![
                    ConnectionProfileCrossAppAccessResourceAppStatusValue::Disabled,
                ]),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
    };
    check(
"PATCH",
"/connection-profiles/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"connection_config":{},"connection_name_prefix_template":"connection_name_prefix_template","cross_app_access_resource_app":{"status":{"allowed_values":["disabled"],"default_value":"disabled"}},"enabled_features":["directory_sync"],"name":"name","organization":{"assign_membership_on_login":"required","show_as_button":"required"},"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}},"strategy_overrides":{"ad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}},"adfs":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}},"google-apps":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}},"oidc":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}},"okta":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}},"pingfederate":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}},"samlp":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}},"waad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":3,"max_allowed_expiry":3,"scopes":["put:users"]}}}}}}"##),
&[(200, r##"{"connection_config":{},"connection_name_prefix_template":"connection_name_prefix_template","cross_app_access_resource_app":{"status":{"allowed_values":["disabled"],"default_value":"disabled"}},"enabled_features":["directory_sync"],"id":"id","name":"name","organization":{"assign_membership_on_login":"required","show_as_button":"required"},"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}},"strategy_overrides":{"ad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"adfs":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"google-apps":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"oidc":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"okta":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"pingfederate":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"samlp":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}},"waad":{"connection_config":{},"enabled_features":["directory_sync"],"provisioning":{"google_workspace":{"sync_users":true},"scim":{"tokens":{"default_expiry":7,"max_allowed_expiry":7,"scopes":["put:users"]}}}}}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connection_profiles().update("a|b/c d%é", &body).detailed().await,
).await;
}
