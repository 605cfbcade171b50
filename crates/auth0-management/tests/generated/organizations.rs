// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `organizations`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, organizations::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_organizations() {
    let params = ListOrganizationsParams {
        page: None,
        per_page: None,
        from: Some("a|b/c d%é".into()),
        take: Some(5),
        sort: Some("é &+".into()),
        include_client_association_for: Some("é &+".into()),
    };
    check(
"GET",
"/organizations?sort=%C3%A9%20%26%2B&include_client_association_for=%C3%A9%20%26%2B&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"[{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"client":{"use_for_member_access":true},"display_name":"Acme Users","id":"id","is_app_entitlement_active":true,"metadata":{"key":"value"},"name":"organization-1","third_party_client_access":"allow","token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}}}]"##), (200, r##"{"limit":2,"organizations":[{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"client":{"use_for_member_access":true},"display_name":"Acme Users","id":"id","is_app_entitlement_active":true,"metadata":{"key":"value"},"name":"organization-1","third_party_client_access":"allow","token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}}}],"start":2,"total":2}"##), (200, r##"{"next":"next","organizations":[{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"client":{"use_for_member_access":true},"display_name":"Acme Users","id":"id","is_app_entitlement_active":true,"metadata":{"key":"value"},"name":"organization-1","third_party_client_access":"allow","token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}}}]}"##), (200, r##"{"organizations":[]}"##)],
async |mgmt| mgmt.organizations().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_organizations() {
    let body = CreateOrganization {
        name: "name".into(),
        display_name: Some("display_name".into()),
        branding: Some(OrganizationBranding {
            logo_url: Some("logo_url".into()),
            colors: Some(OrganizationBrandingColors {
                primary: Some("primary".into()),
                page_background: Some("page_background".into()),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        metadata: Some([("key".into(), Some("metadata".into()))].into()),
        enabled_connections: Some(vec![CreateEnabledConnection {
            connection_id: "connection_id".into(),
            assign_membership_on_login: Some(true),
            show_as_button: Some(true),
            is_signup_enabled: Some(true),
        }]),
        token_quota: Some(TokenQuota {
            client_credentials: Some(TokenQuotaClientCredentials {
                enforce: Some(true),
                per_day: Some(3),
                per_hour: Some(3),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        third_party_client_access: Some(OrganizationThirdPartyClientAccess::Allow),
        is_app_entitlement_active: Some(true),
    };
    check(
"POST",
"/organizations",
Some(r##"{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"display_name":"display_name","enabled_connections":[{"assign_membership_on_login":true,"connection_id":"connection_id","is_signup_enabled":true,"show_as_button":true}],"is_app_entitlement_active":true,"metadata":{"key":"metadata"},"name":"name","third_party_client_access":"allow","token_quota":{"client_credentials":{"enforce":true,"per_day":3,"per_hour":3}}}"##),
&[(201, r##"{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"client":{"use_for_member_access":true},"display_name":"Acme Users","enabled_connections":[{"assign_membership_on_login":true,"connection":{"name":"name","strategy":"strategy"},"connection_id":"connection_id","is_signup_enabled":true,"show_as_button":true}],"id":"id","is_app_entitlement_active":true,"metadata":{"key":"value"},"name":"organization-1","third_party_client_access":"allow","token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}}}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_organizations_name_name() {
    check(
"GET",
"/organizations/name/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"client":{"use_for_member_access":true},"display_name":"Acme Users","id":"id","is_app_entitlement_active":true,"metadata":{"key":"value"},"name":"organization-1","third_party_client_access":"allow","token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().get_by_name("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn get_organizations_search() {
    let params = SearchOrganizationsParams {
        q: Some("é &+".into()),
        parser: Some(SearchParser::Lucene),
        take: Some(5),
        from: Some("a|b/c d%é".into()),
        sort: Some(OrganizationSortField::CreatedAt),
    };
    check(
"GET",
"/organizations/search?q=%C3%A9%20%26%2B&parser=lucene&sort=created_at&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","organizations":[{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"display_name":"display_name","id":"id","is_app_entitlement_active":true,"name":"name","third_party_client_access":"allow","token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}}}]}"##), (200, r##"{"organizations":[]}"##)],
async |mgmt| mgmt.organizations().search_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn get_organizations_id() {
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"client":{"use_for_member_access":true},"display_name":"Acme Users","id":"id","is_app_entitlement_active":true,"metadata":{"key":"value"},"name":"organization-1","third_party_client_access":"allow","token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_organizations_id() {
    check_answerless(
        "DELETE",
        "/organizations/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.organizations().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_organizations_id() {
    let body = UpdateOrganization {
        display_name: Some("display_name".into()),
        name: Some("name".into()),
        branding: Some(OrganizationBranding {
            logo_url: Some("logo_url".into()),
            colors: Some(OrganizationBrandingColors {
                primary: Some("primary".into()),
                page_background: Some("page_background".into()),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        metadata: Some([("key".into(), Some("metadata".into()))].into()),
        token_quota: Patch::Value(TokenQuota {
            client_credentials: Some(TokenQuotaClientCredentials {
                enforce: Some(true),
                per_day: Some(3),
                per_hour: Some(3),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        third_party_client_access: Some(OrganizationThirdPartyClientAccess::Allow),
        is_app_entitlement_active: Some(true),
    };
    check(
"PATCH",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"display_name":"display_name","is_app_entitlement_active":true,"metadata":{"key":"metadata"},"name":"name","third_party_client_access":"allow","token_quota":{"client_credentials":{"enforce":true,"per_day":3,"per_hour":3}}}"##),
&[(200, r##"{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"client":{"use_for_member_access":true},"display_name":"Acme Users","id":"id","is_app_entitlement_active":true,"metadata":{"key":"value"},"name":"organization-1","third_party_client_access":"allow","token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_organizations_id_client_grants() {
    let params = ListOrganizationClientGrantsParams {
        audience: Some("é &+".into()),
        client_id: Some("é &+".into()),
        grant_ids: vec!["grant_ids".into(), "é &".into()],
        page: Some(2),
        per_page: Some(5),
    };
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/client-grants?audience=%C3%A9%20%26%2B&client_id=%C3%A9%20%26%2B&grant_ids=grant_ids&grant_ids=%C3%A9%20%26&page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"allow_any_organization":true,"audience":"audience","client_id":"client_id","id":"id","organization_usage":"require","scope":["scope"],"subject_type":"anonymous_user"}]"##), (200, r##"{"client_grants":[{"allow_any_organization":true,"audience":"audience","client_id":"client_id","id":"id","organization_usage":"require","scope":["scope"],"subject_type":"anonymous_user"}],"limit":2,"start":2,"total":2}"##), (200, r##"{"client_grants":[]}"##)],
async |mgmt| mgmt.organizations().client_grants().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn post_organizations_id_client_grants() {
    let body = AddOrganizationClientGrant {
        grant_id: "grant_id".into(),
    };
    check(
"POST",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/client-grants",
Some(r##"{"grant_id":"grant_id"}"##),
&[(201, r##"{"allow_any_organization":true,"audience":"audience","client_id":"client_id","grant_id":"grant_id","id":"id","organization_usage":"require","scope":["scope"]}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().client_grants().add("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn delete_organizations_id_client_grants_grant_id() {
    check_answerless(
        "DELETE",
        "/organizations/a%7Cb%2Fc%20d%25%C3%A9/client-grants/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.organizations()
                .client_grants()
                .remove("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_organizations_id_clients() {
    let params = ListOrganizationClientsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/clients?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"clients":[{"client":{"app_type":"app_type","grant_types":["grant_types"],"is_first_party":true,"logo_uri":"logo_uri","name":"name","organization_usage":"require"},"client_id":"client_id","use_for_member_access":true}],"next":"next"}"##), (200, r##"{"clients":[]}"##)],
async |mgmt| mgmt.organizations().clients().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn post_organizations_id_clients() {
    let body = AddOrganizationClients {
        clients: vec![AddOrganizationClient {
            client_id: "client_id".into(),
            use_for_member_access: true,
        }],
    };
    check(
"POST",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/clients",
Some(r##"{"clients":[{"client_id":"client_id","use_for_member_access":true}]}"##),
&[(201, r##"[{"client":{"app_type":"app_type","grant_types":["grant_types"],"is_first_party":true,"logo_uri":"logo_uri","name":"name","organization_usage":"require"},"client_id":"client_id","use_for_member_access":true}]"##), (201, r##"[]"##)],
async |mgmt| mgmt.organizations().clients().add("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn delete_organizations_id_clients() {
    let body = RemoveOrganizationClients {
        clients: vec!["clients".into()],
    };
    check_answerless(
        "DELETE",
        "/organizations/a%7Cb%2Fc%20d%25%C3%A9/clients",
        Some(r##"{"clients":["clients"]}"##),
        &[(204, "")],
        async |mgmt| {
            mgmt.organizations()
                .clients()
                .remove("a|b/c d%é", &body)
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_organizations_id_clients_client_id() {
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/clients/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"client":{"app_type":"app_type","grant_types":["grant_types"],"is_first_party":true,"logo_uri":"logo_uri","name":"name","organization_usage":"require"},"client_id":"client_id","use_for_member_access":true}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().clients().get("a|b/c d%é", "a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn patch_organizations_id_clients_client_id() {
    let body = UpdateOrganizationClient {
        use_for_member_access: Some(true),
    };
    check(
"PATCH",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/clients/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"use_for_member_access":true}"##),
&[(200, r##"{"client":{"app_type":"app_type","grant_types":["grant_types"],"is_first_party":true,"logo_uri":"logo_uri","name":"name","organization_usage":"require"},"client_id":"client_id","use_for_member_access":true}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().clients().update("a|b/c d%é", "a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_organizations_id_connections() {
    let params = ListOrganizationAllConnectionsParams {
        page: Some(2),
        per_page: Some(5),
        is_enabled: Some(false),
    };
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/connections?is_enabled=false&page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"assign_membership_on_login":true,"connection":{"name":"name","strategy":"strategy"},"connection_id":"connection_id","is_enabled":true,"is_signup_enabled":true,"organization_access_level":"full","organization_connection_name":"organization_connection_name","organization_member_access_level":"full","show_as_button":true}]"##), (200, r##"{"connections":[{"assign_membership_on_login":true,"connection":{"name":"name","strategy":"strategy"},"connection_id":"connection_id","is_enabled":true,"is_signup_enabled":true,"organization_access_level":"full","organization_connection_name":"organization_connection_name","organization_member_access_level":"full","show_as_button":true}],"limit":2,"start":2,"total":2}"##), (200, r##"{"connections":[]}"##)],
async |mgmt| mgmt.organizations().connections().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn post_organizations_id_connections() {
    let body = AddOrganizationConnection {
        organization_connection_name: Some("organization_connection_name".into()),
        assign_membership_on_login: Some(true),
        show_as_button: Some(true),
        is_signup_enabled: Some(true),
        organization_access_level: Some(AccessLevel::Full),
        is_enabled: Some(true),
        connection_id: "connection_id".into(),
        organization_member_access_level: Some(AccessLevel::Full),
    };
    check(
"POST",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/connections",
Some(r##"{"assign_membership_on_login":true,"connection_id":"connection_id","is_enabled":true,"is_signup_enabled":true,"organization_access_level":"full","organization_connection_name":"organization_connection_name","organization_member_access_level":"full","show_as_button":true}"##),
&[(201, r##"{"assign_membership_on_login":true,"connection":{"name":"name","strategy":"strategy"},"connection_id":"connection_id","is_enabled":true,"is_signup_enabled":true,"organization_access_level":"full","organization_connection_name":"organization_connection_name","organization_member_access_level":"full","show_as_button":true}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().connections().add("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_organizations_id_connections_connection_id() {
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/connections/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"assign_membership_on_login":true,"connection":{"name":"name","strategy":"strategy"},"connection_id":"connection_id","is_enabled":true,"is_signup_enabled":true,"organization_access_level":"full","organization_connection_name":"organization_connection_name","organization_member_access_level":"full","show_as_button":true}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().connections().get("a|b/c d%é", "a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_organizations_id_connections_connection_id() {
    check_answerless(
        "DELETE",
        "/organizations/a%7Cb%2Fc%20d%25%C3%A9/connections/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.organizations()
                .connections()
                .remove("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_organizations_id_connections_connection_id() {
    let body = UpdateOrganizationConnection {
        organization_connection_name: Patch::Value("organization_connection_name".into()),
        assign_membership_on_login: Some(true),
        show_as_button: Some(true),
        is_signup_enabled: Some(true),
        organization_access_level: Patch::Value(AccessLevel::Full),
        is_enabled: Patch::Value(true),
        organization_member_access_level: Patch::Value(AccessLevel::Full),
    };
    check(
"PATCH",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/connections/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"assign_membership_on_login":true,"is_enabled":true,"is_signup_enabled":true,"organization_access_level":"full","organization_connection_name":"organization_connection_name","organization_member_access_level":"full","show_as_button":true}"##),
&[(200, r##"{"assign_membership_on_login":true,"connection":{"name":"name","strategy":"strategy"},"connection_id":"connection_id","is_enabled":true,"is_signup_enabled":true,"organization_access_level":"full","organization_connection_name":"organization_connection_name","organization_member_access_level":"full","show_as_button":true}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().connections().update("a|b/c d%é", "a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_organizations_id_discovery_domains() {
    let params = ListOrganizationDiscoveryDomainsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/discovery-domains?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"domains":[{"domain":"domain","id":"id","status":"verified","use_for_organization_discovery":true,"verification_host":"verification_host","verification_txt":"verification_txt"}],"next":"next"}"##), (200, r##"{"domains":[]}"##)],
async |mgmt| mgmt.organizations().discovery_domains().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn post_organizations_id_discovery_domains() {
    let body = CreateOrganizationDiscoveryDomain {
        domain: "domain".into(),
        status: Some(OrganizationDiscoveryDomainStatus::Verified),
        use_for_organization_discovery: Some(true),
    };
    check(
"POST",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/discovery-domains",
Some(r##"{"domain":"domain","status":"verified","use_for_organization_discovery":true}"##),
&[(201, r##"{"domain":"domain","id":"id","status":"verified","use_for_organization_discovery":true,"verification_host":"verification_host","verification_txt":"verification_txt"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().discovery_domains().create("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_organizations_id_discovery_domains_name_discovery_domain() {
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/discovery-domains/name/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"domain":"domain","id":"id","status":"verified","use_for_organization_discovery":true,"verification_host":"verification_host","verification_txt":"verification_txt"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().discovery_domains().get_by_name("a|b/c d%é", "a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn get_organizations_id_discovery_domains_discovery_domain_id() {
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/discovery-domains/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"domain":"domain","id":"id","status":"verified","use_for_organization_discovery":true,"verification_host":"verification_host","verification_txt":"verification_txt"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().discovery_domains().get("a|b/c d%é", "a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_organizations_id_discovery_domains_discovery_domain_id() {
    check_answerless(
        "DELETE",
        "/organizations/a%7Cb%2Fc%20d%25%C3%A9/discovery-domains/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.organizations()
                .discovery_domains()
                .delete("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_organizations_id_discovery_domains_discovery_domain_id() {
    let body = UpdateOrganizationDiscoveryDomain {
        status: Some(OrganizationDiscoveryDomainStatus::Verified),
        use_for_organization_discovery: Some(true),
    };
    check(
"PATCH",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/discovery-domains/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"status":"verified","use_for_organization_discovery":true}"##),
&[(200, r##"{"domain":"domain","id":"id","status":"verified","use_for_organization_discovery":true,"verification_host":"verification_host","verification_txt":"verification_txt"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().discovery_domains().update("a|b/c d%é", "a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_organizations_id_enabled_connections() {
    let params = ListOrganizationConnectionsParams {
        page: Some(2),
        per_page: Some(5),
    };
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/enabled_connections?page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"assign_membership_on_login":true,"connection":{"name":"name","strategy":"strategy"},"connection_id":"connection_id","is_signup_enabled":true,"show_as_button":true}]"##), (200, r##"{"enabled_connections":[{"assign_membership_on_login":true,"connection":{"name":"name","strategy":"strategy"},"connection_id":"connection_id","is_signup_enabled":true,"show_as_button":true}],"limit":2,"start":2,"total":2}"##), (200, r##"{"enabled_connections":[]}"##)],
async |mgmt| mgmt.organizations().enabled_connections().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn post_organizations_id_enabled_connections() {
    let body = AddEnabledConnection {
        connection_id: "connection_id".into(),
        assign_membership_on_login: Some(true),
        is_signup_enabled: Some(true),
        show_as_button: Some(true),
    };
    check(
"POST",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/enabled_connections",
Some(r##"{"assign_membership_on_login":true,"connection_id":"connection_id","is_signup_enabled":true,"show_as_button":true}"##),
&[(201, r##"{"assign_membership_on_login":true,"connection":{"name":"name","strategy":"strategy"},"connection_id":"connection_id","is_signup_enabled":true,"show_as_button":true}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().enabled_connections().add("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_organizations_id_enabled_connections_connectionid() {
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/enabled_connections/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"assign_membership_on_login":true,"connection":{"name":"name","strategy":"strategy"},"connection_id":"connection_id","is_signup_enabled":true,"show_as_button":true}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().enabled_connections().get("a|b/c d%é", "a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_organizations_id_enabled_connections_connectionid() {
    check_answerless(
        "DELETE",
        "/organizations/a%7Cb%2Fc%20d%25%C3%A9/enabled_connections/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.organizations()
                .enabled_connections()
                .remove("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_organizations_id_enabled_connections_connectionid() {
    let body = UpdateEnabledConnection {
        assign_membership_on_login: Some(true),
        is_signup_enabled: Some(true),
        show_as_button: Some(true),
    };
    check(
"PATCH",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/enabled_connections/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"assign_membership_on_login":true,"is_signup_enabled":true,"show_as_button":true}"##),
&[(200, r##"{"assign_membership_on_login":true,"connection":{"name":"name","strategy":"strategy"},"connection_id":"connection_id","is_signup_enabled":true,"show_as_button":true}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().enabled_connections().update("a|b/c d%é", "a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_organizations_id_invitations() {
    let params = ListOrganizationInvitationsParams {
        page: Some(2),
        per_page: Some(5),
        fields: Some("é &+".into()),
        include_fields: Some(false),
        sort: Some("é &+".into()),
    };
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/invitations?fields=%C3%A9%20%26%2B&include_fields=false&sort=%C3%A9%20%26%2B&page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"app_metadata":{},"client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","connection_id":"con_0000000000000001","created_at":"2026-02-03T04:05:06.789Z","expires_at":"2026-02-03T04:05:06.789Z","id":"uinv_0000000000000001","invitation_url":"s3cret","invitee":{"email":"john.doe@gmail.com"},"inviter":{"name":"Jane Doe"},"organization_id":"organization_id","roles":["roles"],"ticket_id":"ticket_id","user_metadata":{}}]"##), (200, r##"{"invitations":[{"app_metadata":{},"client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","connection_id":"con_0000000000000001","created_at":"2026-02-03T04:05:06.789Z","expires_at":"2026-02-03T04:05:06.789Z","id":"uinv_0000000000000001","invitation_url":"s3cret","invitee":{"email":"john.doe@gmail.com"},"inviter":{"name":"Jane Doe"},"organization_id":"organization_id","roles":["roles"],"ticket_id":"ticket_id","user_metadata":{}}],"limit":2,"start":2}"##), (200, r##"{"invitations":[]}"##)],
async |mgmt| mgmt.organizations().invitations().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn post_organizations_id_invitations() {
    let body = CreateOrganizationInvitation {
        inviter: OrganizationInvitationInviter {
            name: Some("name".into()),
            extra: Extra::default(),
        },
        invitee: OrganizationInvitationInvitee {
            email: Some("email".into()),
            extra: Extra::default(),
        },
        client_id: "client_id".into(),
        connection_id: Some("connection_id".into()),
        app_metadata: Some(any_json()),
        user_metadata: Some(any_json()),
        ttl_sec: Some(3),
        roles: Some(vec!["roles".into()]),
        send_invitation_email: Some(true),
    };
    check(
"POST",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/invitations",
Some(r##"{"app_metadata":{"any":["thing",1]},"client_id":"client_id","connection_id":"connection_id","invitee":{"email":"email"},"inviter":{"name":"name"},"roles":["roles"],"send_invitation_email":true,"ttl_sec":3,"user_metadata":{"any":["thing",1]}}"##),
&[(200, r##"{"app_metadata":{},"client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","connection_id":"con_0000000000000001","created_at":"2026-02-03T04:05:06.789Z","expires_at":"2026-02-03T04:05:06.789Z","id":"uinv_0000000000000001","invitation_url":"s3cret","invitee":{"email":"john.doe@gmail.com"},"inviter":{"name":"Jane Doe"},"organization_id":"organization_id","roles":["roles"],"ticket_id":"ticket_id","user_metadata":{}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().invitations().create("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_organizations_id_invitations_invitation_id() {
    let params = GetOrganizationInvitationParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/invitations/a%7Cb%2Fc%20d%25%C3%A9?fields=%C3%A9%20%26%2B&include_fields=false",
None,
&[(200, r##"{"app_metadata":{},"client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","connection_id":"con_0000000000000001","created_at":"2026-02-03T04:05:06.789Z","expires_at":"2026-02-03T04:05:06.789Z","id":"uinv_0000000000000001","invitation_url":"s3cret","invitee":{"email":"john.doe@gmail.com"},"inviter":{"name":"Jane Doe"},"organization_id":"organization_id","roles":["roles"],"ticket_id":"ticket_id","user_metadata":{}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().invitations().get_with("a|b/c d%é", "a|b/c d%é", &params).detailed().await,
).await;
}

#[tokio::test]
async fn delete_organizations_id_invitations_invitation_id() {
    check_answerless(
        "DELETE",
        "/organizations/a%7Cb%2Fc%20d%25%C3%A9/invitations/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.organizations()
                .invitations()
                .delete("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_organizations_id_members() {
    let params = ListOrganizationMembersParams {
        page: None,
        per_page: None,
        from: Some("a|b/c d%é".into()),
        take: Some(5),
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/members?fields=%C3%A9%20%26%2B&include_fields=false&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"[{"email":"john.doe@gmail.com","name":"name","picture":"picture","roles":[{"id":"id","name":"name"}],"user_id":"user_id"}]"##), (200, r##"{"limit":2,"members":[{"email":"john.doe@gmail.com","name":"name","picture":"picture","roles":[{"id":"id","name":"name"}],"user_id":"user_id"}],"start":2,"total":2}"##), (200, r##"{"members":[{"email":"john.doe@gmail.com","name":"name","picture":"picture","roles":[{"id":"id","name":"name"}],"user_id":"user_id"}],"next":"next"}"##), (200, r##"{"members":[]}"##)],
async |mgmt| mgmt.organizations().members().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn delete_organizations_id_members() {
    let body = RemoveOrganizationMembers {
        members: vec!["members".into()],
    };
    check_answerless(
        "DELETE",
        "/organizations/a%7Cb%2Fc%20d%25%C3%A9/members",
        Some(r##"{"members":["members"]}"##),
        &[(204, "")],
        async |mgmt| {
            mgmt.organizations()
                .members()
                .remove("a|b/c d%é", &body)
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn post_organizations_id_members() {
    let body = AddOrganizationMembers {
        members: vec!["members".into()],
    };
    check_answerless(
        "POST",
        "/organizations/a%7Cb%2Fc%20d%25%C3%A9/members",
        Some(r##"{"members":["members"]}"##),
        &[(204, "")],
        async |mgmt| mgmt.organizations().members().add("a|b/c d%é", &body).await,
    )
    .await;
}

#[tokio::test]
async fn get_organizations_id_members_user_id_effective_roles() {
    let params = ListOrganizationMemberEffectiveRolesParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/members/a%7Cb%2Fc%20d%25%C3%A9/effective-roles?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","roles":[{"description":"description","id":"id","name":"name","sources":["groups"]}]}"##), (200, r##"{"roles":[]}"##)],
async |mgmt| mgmt.organizations().members().effective_roles().list_with("a|b/c d%é", "a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn get_organizations_id_members_user_id_effective_roles_sources_groups() {
    let params = ListOrganizationMemberRoleSourceGroupsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/members/a%7Cb%2Fc%20d%25%C3%A9/effective-roles/sources/groups?role_id=a%7Cb%2Fc%20d%25%C3%A9&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"groups":[{"connection_id":"connection_id","created_at":"2026-02-03T04:05:06.789Z","external_id":"external_id","id":"id","name":"name","tenant_name":"tenant_name","updated_at":"2026-02-03T04:05:06.789Z"}],"next":"next"}"##), (200, r##"{"groups":[]}"##)],
async |mgmt| mgmt.organizations().members().effective_roles().sources().groups().list_with("a|b/c d%é", "a|b/c d%é", "a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn get_organizations_id_members_user_id_roles() {
    let params = ListOrganizationMemberRolesParams {
        page: Some(2),
        per_page: Some(5),
    };
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/members/a%7Cb%2Fc%20d%25%C3%A9/roles?page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"description":"description","id":"id","name":"name","owner_id":"owner_id","type":"organization"}]"##), (200, r##"{"limit":2,"roles":[{"description":"description","id":"id","name":"name","owner_id":"owner_id","type":"organization"}],"start":2,"total":2}"##), (200, r##"{"roles":[]}"##)],
async |mgmt| mgmt.organizations().members().roles().list_with("a|b/c d%é", "a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn delete_organizations_id_members_user_id_roles() {
    let body = RemoveOrganizationMemberRoles {
        roles: vec!["roles".into()],
    };
    check_answerless(
        "DELETE",
        "/organizations/a%7Cb%2Fc%20d%25%C3%A9/members/a%7Cb%2Fc%20d%25%C3%A9/roles",
        Some(r##"{"roles":["roles"]}"##),
        &[(204, "")],
        async |mgmt| {
            mgmt.organizations()
                .members()
                .roles()
                .remove("a|b/c d%é", "a|b/c d%é", &body)
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn post_organizations_id_members_user_id_roles() {
    let body = AddOrganizationMemberRoles {
        roles: vec!["roles".into()],
    };
    check_answerless(
        "POST",
        "/organizations/a%7Cb%2Fc%20d%25%C3%A9/members/a%7Cb%2Fc%20d%25%C3%A9/roles",
        Some(r##"{"roles":["roles"]}"##),
        &[(204, "")],
        async |mgmt| {
            mgmt.organizations()
                .members()
                .roles()
                .add("a|b/c d%é", "a|b/c d%é", &body)
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_organizations_id_organization_templates() {
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/organization-templates",
None,
&[(200, r##"{"admin_roles_assignment":["admin_roles_assignment"],"allowed_strategies":["waad"],"connection_deletion_behavior":"allow_if_empty","connection_profile_id":"connection_profile_id","created_at":"2026-02-03T04:05:06.789Z","enforce_permission_ceiling":true,"enforce_self_assignment_restriction":true,"id":"id","invitation_landing_client_id":"invitation_landing_client_id","is_default":true,"name":"name","organization_deletion_behavior":"allow_if_empty","role_visibility_policy":{"default_value":"hidden","overrides":[{"access":"hidden","role_id":"role_id"}]},"updated_at":"2026-02-03T04:05:06.789Z","use_for_organization_discovery":{"allowed_values":[true],"default_value":true},"user_attribute_profile_id":"user_attribute_profile_id"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.organizations().organization_template().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn put_organizations_id_organization_templates_template_id() {
    check_answerless(
        "PUT",
        "/organizations/a%7Cb%2Fc%20d%25%C3%A9/organization-templates/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.organizations()
                .organization_template()
                .assign("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn delete_organizations_id_organization_templates_template_id() {
    check_answerless(
        "DELETE",
        "/organizations/a%7Cb%2Fc%20d%25%C3%A9/organization-templates/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.organizations()
                .organization_template()
                .unassign("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_organizations_id_roles_role_id_members() {
    let params = ListOrganizationRoleMembersParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/roles/a%7Cb%2Fc%20d%25%C3%A9/members?fields=%C3%A9%20%26%2B&include_fields=false&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"members":[{"email":"email","name":"name","picture":"picture","user_id":"user_id"}],"next":"next"}"##), (200, r##"{"members":[]}"##)],
async |mgmt| mgmt.organizations().roles().members().list_with("a|b/c d%é", "a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn get_organizations_organization_id_groups() {
    let params = ListOrganizationGroupsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/groups?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"groups":[{"connection_id":"connection_id","created_at":"2026-02-03T04:05:06.789Z","external_id":"external_id","id":"id","name":"name","tenant_name":"tenant_name","updated_at":"2026-02-03T04:05:06.789Z"}],"next":"next"}"##), (200, r##"{"groups":[]}"##)],
async |mgmt| mgmt.organizations().groups().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn get_organizations_organization_id_groups_group_id_roles() {
    let params = ListOrganizationGroupRolesParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/groups/a%7Cb%2Fc%20d%25%C3%A9/roles?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","roles":[{"description":"description","id":"id","name":"name","owner_id":"owner_id","type":"organization"}]}"##), (200, r##"{"roles":[]}"##)],
async |mgmt| mgmt.organizations().groups().roles().list_with("a|b/c d%é", "a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn delete_organizations_organization_id_groups_group_id_roles() {
    let body = RemoveOrganizationGroupRoles {
        roles: vec!["roles".into()],
    };
    check_answerless(
        "DELETE",
        "/organizations/a%7Cb%2Fc%20d%25%C3%A9/groups/a%7Cb%2Fc%20d%25%C3%A9/roles",
        Some(r##"{"roles":["roles"]}"##),
        &[(204, "")],
        async |mgmt| {
            mgmt.organizations()
                .groups()
                .roles()
                .remove("a|b/c d%é", "a|b/c d%é", &body)
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn post_organizations_organization_id_groups_group_id_roles() {
    let body = AddOrganizationGroupRoles {
        roles: vec!["roles".into()],
    };
    check_answerless(
        "POST",
        "/organizations/a%7Cb%2Fc%20d%25%C3%A9/groups/a%7Cb%2Fc%20d%25%C3%A9/roles",
        Some(r##"{"roles":["roles"]}"##),
        &[(204, "")],
        async |mgmt| {
            mgmt.organizations()
                .groups()
                .roles()
                .add("a|b/c d%é", "a|b/c d%é", &body)
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_organizations_organization_id_roles_role_id_groups() {
    let params = ListOrganizationRoleGroupsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/organizations/a%7Cb%2Fc%20d%25%C3%A9/roles/a%7Cb%2Fc%20d%25%C3%A9/groups?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"groups":[{"connection_id":"connection_id","created_at":"2026-02-03T04:05:06.789Z","description":"description","external_id":"external_id","id":"id","name":"name","organization_id":"organization_id","tenant_name":"tenant_name","updated_at":"2026-02-03T04:05:06.789Z"}],"next":"next"}"##), (200, r##"{"groups":[]}"##)],
async |mgmt| mgmt.organizations().roles().groups().list_with("a|b/c d%é", "a|b/c d%é", &params).first_page().await,
).await;
}
