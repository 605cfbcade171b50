// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `self_service_profiles`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, self_service_profiles::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_self_service_profiles() {
    let params = ListSelfServiceProfilesParams {
        page: Some(2),
        per_page: Some(5),
    };
    check(
"GET",
"/self-service-profiles?page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"allowed_strategies":["pingfederate"],"branding":{"colors":{"primary":"primary"},"logo_url":"logo_url"},"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"ssp_n7SNCL8seoyV1TuSTCnAeo","name":"name","updated_at":"2026-02-03T04:05:06.789Z","user_attribute_profile_id":"user_attribute_profile_id","user_attributes":[{"description":"description","is_optional":true,"name":"name"}]}]"##), (200, r##"{"limit":2,"self_service_profiles":[{"allowed_strategies":["pingfederate"],"branding":{"colors":{"primary":"primary"},"logo_url":"logo_url"},"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"ssp_n7SNCL8seoyV1TuSTCnAeo","name":"name","updated_at":"2026-02-03T04:05:06.789Z","user_attribute_profile_id":"user_attribute_profile_id","user_attributes":[{"description":"description","is_optional":true,"name":"name"}]}],"start":2,"total":2}"##), (200, r##"{"self_service_profiles":[]}"##)],
async |mgmt| mgmt.self_service_profiles().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_self_service_profiles() {
    let body = CreateSelfServiceProfile {
        name: "name".into(),
        description: Some("description".into()),
        branding: Some(SelfServiceProfileBranding {
            logo_url: Some("logo_url".into()),
            colors: Some(SelfServiceProfileBrandingColors {
                primary: Some("primary".into()),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        allowed_strategies: Some(vec![SelfServiceProfileStrategy::PingFederate]),
        user_attributes: Some(vec![SelfServiceProfileUserAttribute {
            name: Some("name".into()),
            description: Some("description".into()),
            is_optional: Some(true),
            extra: Extra::default(),
        }]),
        user_attribute_profile_id: Some("user_attribute_profile_id".into()),
    };
    check(
"POST",
"/self-service-profiles",
Some(r##"{"allowed_strategies":["pingfederate"],"branding":{"colors":{"primary":"primary"},"logo_url":"logo_url"},"description":"description","name":"name","user_attribute_profile_id":"user_attribute_profile_id","user_attributes":[{"description":"description","is_optional":true,"name":"name"}]}"##),
&[(201, r##"{"allowed_strategies":["pingfederate"],"branding":{"colors":{"primary":"primary"},"logo_url":"logo_url"},"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"ssp_n7SNCL8seoyV1TuSTCnAeo","name":"name","updated_at":"2026-02-03T04:05:06.789Z","user_attribute_profile_id":"user_attribute_profile_id","user_attributes":[{"description":"description","is_optional":true,"name":"name"}]}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.self_service_profiles().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_self_service_profiles_id() {
    check(
"GET",
"/self-service-profiles/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"allowed_strategies":["pingfederate"],"branding":{"colors":{"primary":"primary"},"logo_url":"logo_url"},"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"ssp_n7SNCL8seoyV1TuSTCnAeo","name":"name","updated_at":"2026-02-03T04:05:06.789Z","user_attribute_profile_id":"user_attribute_profile_id","user_attributes":[{"description":"description","is_optional":true,"name":"name"}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.self_service_profiles().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_self_service_profiles_id() {
    check_answerless(
        "DELETE",
        "/self-service-profiles/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.self_service_profiles().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_self_service_profiles_id() {
    let body = UpdateSelfServiceProfile {
        name: Some("name".into()),
        description: Patch::Value("description".into()),
        branding: Patch::Value(SelfServiceProfileBranding {
            logo_url: Some("logo_url".into()),
            colors: Some(SelfServiceProfileBrandingColors {
                primary: Some("primary".into()),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        allowed_strategies: Some(vec![SelfServiceProfileStrategy::PingFederate]),
        user_attributes: Patch::Value(vec![SelfServiceProfileUserAttribute {
            name: Some("name".into()),
            description: Some("description".into()),
            is_optional: Some(true),
            extra: Extra::default(),
        }]),
        user_attribute_profile_id: Patch::Value("user_attribute_profile_id".into()),
    };
    check(
"PATCH",
"/self-service-profiles/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"allowed_strategies":["pingfederate"],"branding":{"colors":{"primary":"primary"},"logo_url":"logo_url"},"description":"description","name":"name","user_attribute_profile_id":"user_attribute_profile_id","user_attributes":[{"description":"description","is_optional":true,"name":"name"}]}"##),
&[(200, r##"{"allowed_strategies":["pingfederate"],"branding":{"colors":{"primary":"primary"},"logo_url":"logo_url"},"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"ssp_n7SNCL8seoyV1TuSTCnAeo","name":"name","updated_at":"2026-02-03T04:05:06.789Z","user_attribute_profile_id":"user_attribute_profile_id","user_attributes":[{"description":"description","is_optional":true,"name":"name"}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.self_service_profiles().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_self_service_profiles_id_custom_text_language_page() {
    check(
        "GET",
        "/self-service-profiles/a%7Cb%2Fc%20d%25%C3%A9/custom-text/en/get-started",
        None,
        &[(200, r##"{"key":"value"}"##), (200, r##"{}"##)],
        async |mgmt| {
            mgmt.self_service_profiles()
                .custom_text()
                .list(
                    "a|b/c d%é",
                    &CustomTextLanguage::En,
                    &CustomTextPage::GetStarted,
                )
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn put_self_service_profiles_id_custom_text_language_page() {
    let body = [("key".into(), "value".into())].into();
    check(
        "PUT",
        "/self-service-profiles/a%7Cb%2Fc%20d%25%C3%A9/custom-text/en/get-started",
        Some(r##"{"key":"value"}"##),
        &[(200, r##"{"key":"value"}"##), (200, r##"{}"##)],
        async |mgmt| {
            mgmt.self_service_profiles()
                .custom_text()
                .set(
                    "a|b/c d%é",
                    &CustomTextLanguage::En,
                    &CustomTextPage::GetStarted,
                    &body,
                )
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn post_self_service_profiles_id_sso_ticket() {
    let body = CreateSsoTicket {
        connection_id: Some("connection_id".into()),
        connection_config: Some(SsoTicketConnection {
            name: "name".into(),
            display_name: Some("display_name".into()),
            is_domain_connection: Some(true),
            show_as_button: Some(true),
            metadata: Some([("key".into(), Some("metadata".into()))].into()),
            options: Some(SsoTicketConnectionOptions {
                icon_url: Some("icon_url".into()),
                domain_aliases: Some(vec!["domain_aliases".into()]),
                idpinitiated: Some(SsoTicketIdpInitiated {
                    enabled: Some(true),
                    client_id: Some("client_id".into()),
                    client_protocol: Some(SsoTicketClientProtocol::Oauth2),
                    client_authorizequery: Some("client_authorizequery".into()),
                }),
            }),
        }),
        enabled_clients: Some(vec!["enabled_clients".into()]),
        enabled_organizations: Some(vec![SsoTicketOrganization {
            organization_id: "organization_id".into(),
            assign_membership_on_login: Some(true),
            show_as_button: Some(true),
        }]),
        ttl_sec: Some(3),
        domain_aliases_config: Some(SsoTicketDomainAliases {
            domain_verification: Requirement::Required,
            pending_domains: Some(vec!["pending_domains".into()]),
        }),
        provisioning_config: Some(SsoTicketProvisioning {
            scopes: Some(vec![SsoTicketProvisioningScope::DeleteGroups]),
            google_workspace: Some(SsoTicketGoogleWorkspace {
                sync_users: true,
                sync_groups: Some(true),
            }),
            token_lifetime: Some(3),
        }),
        use_for_organization_discovery: Some(true),
        enabled_features: Some(SsoTicketFeatures {
            sso: Some(true),
            domain_verification: Some(true),
            provisioning: Some(true),
        }),
        third_party_client_access_config: Some(ThirdPartyClientAccessConfig {
            allow_configuration: true,
        }),
    };
    check(
"POST",
"/self-service-profiles/a%7Cb%2Fc%20d%25%C3%A9/sso-ticket",
Some(r##"{"connection_config":{"display_name":"display_name","is_domain_connection":true,"metadata":{"key":"metadata"},"name":"name","options":{"domain_aliases":["domain_aliases"],"icon_url":"icon_url","idpinitiated":{"client_authorizequery":"client_authorizequery","client_id":"client_id","client_protocol":"oauth2","enabled":true}},"show_as_button":true},"connection_id":"connection_id","domain_aliases_config":{"domain_verification":"required","pending_domains":["pending_domains"]},"enabled_clients":["enabled_clients"],"enabled_features":{"domain_verification":true,"provisioning":true,"sso":true},"enabled_organizations":[{"assign_membership_on_login":true,"organization_id":"organization_id","show_as_button":true}],"provisioning_config":{"google_workspace":{"sync_groups":true,"sync_users":true},"scopes":["delete:groups"],"token_lifetime":3},"third_party_client_access_config":{"allow_configuration":true},"ttl_sec":3,"use_for_organization_discovery":true}"##),
&[(201, r##"{"ticket":"s3cret"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.self_service_profiles().sso_ticket().create("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_self_service_profiles_profileid_sso_ticket_id_revoke() {
    check_answerless(
        "POST",
        "/self-service-profiles/a%7Cb%2Fc%20d%25%C3%A9/sso-ticket/a%7Cb%2Fc%20d%25%C3%A9/revoke",
        None,
        &[(202, "")],
        async |mgmt| {
            mgmt.self_service_profiles()
                .sso_ticket()
                .revoke("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}
