// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `connections`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, connections::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_connections() {
    let params = ListConnectionsParams {
        per_page: None,
        page: None,
        from: Some("a|b/c d%é".into()),
        take: Some(5),
        strategy: vec![Strategy::Slack, Strategy::Slack],
        name: Some("é &+".into()),
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/connections?strategy=slack&strategy=slack&name=%C3%A9%20%26%2B&fields=%C3%A9%20%26%2B&include_fields=false&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"[{"authentication":{"active":true},"connected_accounts":{"active":true,"allow_missing_user_id":true,"cross_app_access":true},"cross_app_access_requesting_app":{"active":true},"cross_app_access_resource_app":{"status":"disabled"},"display_name":"display_name","enabled_clients":["enabled_clients"],"id":"con_0000000000000001","is_domain_connection":true,"metadata":{"key":"value"},"name":"My connection","options":{},"provisioning_ticket_url":"s3cret","realms":["realms"],"show_as_button":true,"strategy":"auth0"}]"##), (200, r##"{"connections":[{"authentication":{"active":true},"connected_accounts":{"active":true,"allow_missing_user_id":true,"cross_app_access":true},"cross_app_access_requesting_app":{"active":true},"cross_app_access_resource_app":{"status":"disabled"},"display_name":"display_name","enabled_clients":["enabled_clients"],"id":"con_0000000000000001","is_domain_connection":true,"metadata":{"key":"value"},"name":"My connection","options":{},"provisioning_ticket_url":"s3cret","realms":["realms"],"show_as_button":true,"strategy":"auth0"}],"limit":2,"start":2,"total":2}"##), (200, r##"{"connections":[{"authentication":{"active":true},"connected_accounts":{"active":true,"allow_missing_user_id":true,"cross_app_access":true},"cross_app_access_requesting_app":{"active":true},"cross_app_access_resource_app":{"status":"disabled"},"display_name":"display_name","enabled_clients":["enabled_clients"],"id":"con_0000000000000001","is_domain_connection":true,"metadata":{"key":"value"},"name":"My connection","options":{},"provisioning_ticket_url":"s3cret","realms":["realms"],"show_as_button":true,"strategy":"auth0"}],"next":"next"}"##), (200, r##"{"connections":[]}"##)],
async |mgmt| mgmt.connections().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_connections() {
    let body = CreateConnection {
        name: "name".into(),
        display_name: Some("display_name".into()),
        strategy: Strategy::Slack,
        options: Some(ConnectionOptions::Ad(ConnectionOptionsAd {
            non_persistent_attrs: Some(vec!["non_persistent_attrs".into()]),
            agent_ip: Some("agentIP".into()),
            agent_mode: Some(true),
            agent_version: Some("agentVersion".into()),
            brute_force_protection: Some(true),
            cert_auth: Some(true),
            certs: Some(vec!["certs".into()]),
            disable_cache: Some(true),
            disable_self_service_change_password: Some(true),
            domain_aliases: Some(vec!["domain_aliases".into()]),
            icon_url: Some("icon_url".into()),
            ips: Some(vec!["ips".into()]),
            kerberos: Some(true),
            set_user_root_attributes: Some(SetUserRootAttributes::NeverOnLogin),
            sign_in_endpoint: Some("signInEndpoint".into()),
            tenant_domain: Some("tenant_domain".into()),
            thumbprints: Some(vec!["thumbprints".into()]),
            upstream_params: Patch::Value(
                [(
                    "key".into(),
                    UpstreamParam {
                        alias: Some(UpstreamAlias::UiLocales),
                        value: Some("value".into()),
                        extra: Extra::default(),
                    },
                )]
                .into(),
            ),
            thumbprints_sha384: Some(vec!["thumbprints_sha384".into()]),
            extra: Extra::default(),
        })),
        enabled_clients: Some(vec!["enabled_clients".into()]),
        is_domain_connection: Some(true),
        show_as_button: Some(true),
        realms: Some(vec!["realms".into()]),
        metadata: Some([("key".into(), Some("metadata".into()))].into()),
        authentication: Some(ConnectionAuthentication {
            active: Some(true),
            extra: Extra::default(),
        }),
        connected_accounts: Some(ConnectionConnectedAccounts {
            active: Some(true),
            cross_app_access: Some(true),
            allow_missing_user_id: Some(true),
            extra: Extra::default(),
        }),
        cross_app_access_requesting_app: Some(CrossAppAccessRequestingApp {
            active: Some(true),
            extra: Extra::default(),
        }),
        cross_app_access_resource_app: Some(CrossAppAccessResourceApp {
            status: Some(CrossAppAccessResourceAppStatus::Disabled),
            extra: Extra::default(),
        }),
    };
    check(
"POST",
"/connections",
Some(r##"{"authentication":{"active":true},"connected_accounts":{"active":true,"allow_missing_user_id":true,"cross_app_access":true},"cross_app_access_requesting_app":{"active":true},"cross_app_access_resource_app":{"status":"disabled"},"display_name":"display_name","enabled_clients":["enabled_clients"],"is_domain_connection":true,"metadata":{"key":"metadata"},"name":"name","options":{"agentIP":"agentIP","agentMode":true,"agentVersion":"agentVersion","brute_force_protection":true,"certAuth":true,"certs":["certs"],"disable_cache":true,"disable_self_service_change_password":true,"domain_aliases":["domain_aliases"],"icon_url":"icon_url","ips":["ips"],"kerberos":true,"non_persistent_attrs":["non_persistent_attrs"],"set_user_root_attributes":"never_on_login","signInEndpoint":"signInEndpoint","tenant_domain":"tenant_domain","thumbprints":["thumbprints"],"thumbprints_sha384":["thumbprints_sha384"],"upstream_params":{"key":{"alias":"ui_locales","value":"value"}}},"realms":["realms"],"show_as_button":true,"strategy":"slack"}"##),
&[(201, r##"{"authentication":{"active":true},"connected_accounts":{"active":true,"allow_missing_user_id":true,"cross_app_access":true},"cross_app_access_requesting_app":{"active":true},"cross_app_access_resource_app":{"status":"disabled"},"display_name":"display_name","enabled_clients":["enabled_clients"],"id":"con_0000000000000001","is_domain_connection":true,"metadata":{"key":"value"},"name":"My connection","options":{},"provisioning_ticket_url":"s3cret","realms":["realms"],"show_as_button":true,"strategy":"auth0"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connections().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_connections_directory_provisionings() {
    let params = ListDirectoryProvisioningsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/connections-directory-provisionings?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"directory_provisionings":[{"connection_id":"connection_id","connection_name":"connection_name","created_at":"2026-02-03T04:05:06.789Z","last_synchronization_at":"2026-02-03T04:05:06.789Z","last_synchronization_error":"last_synchronization_error","last_synchronization_status":"last_synchronization_status","mapping":[{"auth0":"auth0","idp":"idp"}],"strategy":"strategy","synchronize_automatically":true,"synchronize_groups":"selected","updated_at":"2026-02-03T04:05:06.789Z"}],"next":"next"}"##), (200, r##"{"directory_provisionings":[]}"##)],
async |mgmt| mgmt.connections().directory_provisioning().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn get_connections_scim_configurations() {
    let params = ListScimConfigurationsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/connections-scim-configurations?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","scim_configurations":[{"connection_id":"connection_id","connection_name":"connection_name","created_at":"2026-02-03T04:05:06.789Z","mapping":[{"auth0":"auth0","scim":"scim"}],"strategy":"strategy","tenant_name":"tenant_name","updated_on":"2026-02-03T04:05:06.789Z","user_id_attribute":"user_id_attribute"}]}"##), (200, r##"{"scim_configurations":[]}"##)],
async |mgmt| mgmt.connections().scim_configuration().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn get_connections_id() {
    let params = GetConnectionParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/connections/a%7Cb%2Fc%20d%25%C3%A9?fields=%C3%A9%20%26%2B&include_fields=false",
None,
&[(200, r##"{"authentication":{"active":true},"connected_accounts":{"active":true,"allow_missing_user_id":true,"cross_app_access":true},"cross_app_access_requesting_app":{"active":true},"cross_app_access_resource_app":{"status":"disabled"},"display_name":"display_name","enabled_clients":["enabled_clients"],"id":"con_0000000000000001","is_domain_connection":true,"metadata":{"key":"value"},"name":"My connection","options":{},"provisioning_ticket_url":"s3cret","realms":["realms"],"show_as_button":true,"strategy":"auth0"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connections().get_with("a|b/c d%é", &params).detailed().await,
).await;
}

#[tokio::test]
async fn delete_connections_id() {
    check_answerless(
        "DELETE",
        "/connections/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(202, ""), (204, "")],
        async |mgmt| mgmt.connections().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_connections_id() {
    let body = UpdateConnection {
        display_name: Some("display_name".into()),
        options: Patch::Value(ConnectionOptions::Ad(ConnectionOptionsAd {
            non_persistent_attrs: Some(vec!["non_persistent_attrs".into()]),
            agent_ip: Some("agentIP".into()),
            agent_mode: Some(true),
            agent_version: Some("agentVersion".into()),
            brute_force_protection: Some(true),
            cert_auth: Some(true),
            certs: Some(vec!["certs".into()]),
            disable_cache: Some(true),
            disable_self_service_change_password: Some(true),
            domain_aliases: Some(vec!["domain_aliases".into()]),
            icon_url: Some("icon_url".into()),
            ips: Some(vec!["ips".into()]),
            kerberos: Some(true),
            set_user_root_attributes: Some(SetUserRootAttributes::NeverOnLogin),
            sign_in_endpoint: Some("signInEndpoint".into()),
            tenant_domain: Some("tenant_domain".into()),
            thumbprints: Some(vec!["thumbprints".into()]),
            upstream_params: Patch::Value(
                [(
                    "key".into(),
                    UpstreamParam {
                        alias: Some(UpstreamAlias::UiLocales),
                        value: Some("value".into()),
                        extra: Extra::default(),
                    },
                )]
                .into(),
            ),
            thumbprints_sha384: Some(vec!["thumbprints_sha384".into()]),
            extra: Extra::default(),
        })),
        enabled_clients: Patch::Value(vec!["enabled_clients".into()]),
        is_domain_connection: Some(true),
        show_as_button: Some(true),
        realms: Some(vec!["realms".into()]),
        metadata: Some([("key".into(), Some("metadata".into()))].into()),
        authentication: Some(ConnectionAuthentication {
            active: Some(true),
            extra: Extra::default(),
        }),
        connected_accounts: Some(ConnectionConnectedAccounts {
            active: Some(true),
            cross_app_access: Some(true),
            allow_missing_user_id: Some(true),
            extra: Extra::default(),
        }),
        cross_app_access_requesting_app: Some(CrossAppAccessRequestingApp {
            active: Some(true),
            extra: Extra::default(),
        }),
        cross_app_access_resource_app: Patch::Value(CrossAppAccessResourceApp {
            status: Some(CrossAppAccessResourceAppStatus::Disabled),
            extra: Extra::default(),
        }),
    };
    check(
"PATCH",
"/connections/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"authentication":{"active":true},"connected_accounts":{"active":true,"allow_missing_user_id":true,"cross_app_access":true},"cross_app_access_requesting_app":{"active":true},"cross_app_access_resource_app":{"status":"disabled"},"display_name":"display_name","enabled_clients":["enabled_clients"],"is_domain_connection":true,"metadata":{"key":"metadata"},"options":{"agentIP":"agentIP","agentMode":true,"agentVersion":"agentVersion","brute_force_protection":true,"certAuth":true,"certs":["certs"],"disable_cache":true,"disable_self_service_change_password":true,"domain_aliases":["domain_aliases"],"icon_url":"icon_url","ips":["ips"],"kerberos":true,"non_persistent_attrs":["non_persistent_attrs"],"set_user_root_attributes":"never_on_login","signInEndpoint":"signInEndpoint","tenant_domain":"tenant_domain","thumbprints":["thumbprints"],"thumbprints_sha384":["thumbprints_sha384"],"upstream_params":{"key":{"alias":"ui_locales","value":"value"}}},"realms":["realms"],"show_as_button":true}"##),
&[(200, r##"{"authentication":{"active":true},"connected_accounts":{"active":true,"allow_missing_user_id":true,"cross_app_access":true},"cross_app_access_requesting_app":{"active":true},"cross_app_access_resource_app":{"status":"disabled"},"display_name":"display_name","enabled_clients":["enabled_clients"],"id":"con_0000000000000001","is_domain_connection":true,"metadata":{"key":"value"},"name":"My connection","options":{},"provisioning_ticket_url":"s3cret","realms":["realms"],"show_as_button":true,"strategy":"auth0"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connections().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_connections_id_clients() {
    let params = GetConnectionEnabledClientsParams {
        take: Some(5),
        from: Some("a|b/c d%é".into()),
    };
    check(
        "GET",
        "/connections/a%7Cb%2Fc%20d%25%C3%A9/clients?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
        None,
        &[
            (
                200,
                r##"{"clients":[{"client_id":"client_id"}],"next":"next"}"##,
            ),
            (200, r##"{"clients":[]}"##),
        ],
        async |mgmt| {
            mgmt.connections()
                .clients()
                .get_with("a|b/c d%é", &params)
                .first_page()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_connections_id_clients() {
    let body = vec![EnabledClientChange {
        client_id: "client_id".into(),
        enabled: true,
    }];
    check_answerless(
        "PATCH",
        "/connections/a%7Cb%2Fc%20d%25%C3%A9/clients",
        Some(r##"[{"client_id":"client_id","status":true}]"##),
        &[(204, "")],
        async |mgmt| {
            mgmt.connections()
                .clients()
                .update("a|b/c d%é", &body)
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_connections_id_directory_provisioning() {
    check(
"GET",
"/connections/a%7Cb%2Fc%20d%25%C3%A9/directory-provisioning",
None,
&[(200, r##"{"connection_id":"connection_id","connection_name":"connection_name","created_at":"2026-02-03T04:05:06.789Z","last_synchronization_at":"2026-02-03T04:05:06.789Z","last_synchronization_error":"last_synchronization_error","last_synchronization_status":"last_synchronization_status","mapping":[{"auth0":"auth0","idp":"idp"}],"strategy":"strategy","synchronize_automatically":true,"synchronize_groups":"selected","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connections().directory_provisioning().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_connections_id_directory_provisioning() {
    check_answerless(
        "DELETE",
        "/connections/a%7Cb%2Fc%20d%25%C3%A9/directory-provisioning",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.connections()
                .directory_provisioning()
                .delete("a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_connections_id_directory_provisioning() {
    let body = UpdateDirectoryProvisioning {
        mapping: Some(vec![DirectoryProvisioningMapping {
            auth0: Some("auth0".into()),
            idp: Some("idp".into()),
            extra: Extra::default(),
        }]),
        synchronize_automatically: Some(true),
        synchronize_groups: Some(GroupSynchronization::Selected),
    };
    check(
"PATCH",
"/connections/a%7Cb%2Fc%20d%25%C3%A9/directory-provisioning",
Some(r##"{"mapping":[{"auth0":"auth0","idp":"idp"}],"synchronize_automatically":true,"synchronize_groups":"selected"}"##),
&[(200, r##"{"connection_id":"connection_id","connection_name":"connection_name","created_at":"2026-02-03T04:05:06.789Z","last_synchronization_at":"2026-02-03T04:05:06.789Z","last_synchronization_error":"last_synchronization_error","last_synchronization_status":"last_synchronization_status","mapping":[{"auth0":"auth0","idp":"idp"}],"strategy":"strategy","synchronize_automatically":true,"synchronize_groups":"selected","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connections().directory_provisioning().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_connections_id_directory_provisioning() {
    let body = CreateDirectoryProvisioning {
        mapping: Some(vec![DirectoryProvisioningMapping {
            auth0: Some("auth0".into()),
            idp: Some("idp".into()),
            extra: Extra::default(),
        }]),
        synchronize_automatically: Some(true),
        synchronize_groups: Some(GroupSynchronization::Selected),
    };
    check(
"POST",
"/connections/a%7Cb%2Fc%20d%25%C3%A9/directory-provisioning",
Some(r##"{"mapping":[{"auth0":"auth0","idp":"idp"}],"synchronize_automatically":true,"synchronize_groups":"selected"}"##),
&[(201, r##"{"connection_id":"connection_id","connection_name":"connection_name","created_at":"2026-02-03T04:05:06.789Z","last_synchronization_at":"2026-02-03T04:05:06.789Z","last_synchronization_error":"last_synchronization_error","last_synchronization_status":"last_synchronization_status","mapping":[{"auth0":"auth0","idp":"idp"}],"strategy":"strategy","synchronize_automatically":true,"synchronize_groups":"selected","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connections().directory_provisioning().create("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_connections_id_directory_provisioning_default_mapping() {
    check(
        "GET",
        "/connections/a%7Cb%2Fc%20d%25%C3%A9/directory-provisioning/default-mapping",
        None,
        &[
            (200, r##"{"mapping":[{"auth0":"auth0","idp":"idp"}]}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.connections()
                .directory_provisioning()
                .get_default_mapping("a|b/c d%é")
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn post_connections_id_directory_provisioning_synchronizations() {
    check(
"POST",
"/connections/a%7Cb%2Fc%20d%25%C3%A9/directory-provisioning/synchronizations",
None,
&[(201, r##"{"connection_id":"connection_id","status":"status","synchronization_id":"synchronization_id"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connections().directory_provisioning().synchronizations().create("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn get_connections_id_directory_provisioning_synchronized_groups() {
    let params = ListSynchronizedGroupsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
        q: Some("é &+".into()),
    };
    check(
"GET",
"/connections/a%7Cb%2Fc%20d%25%C3%A9/directory-provisioning/synchronized-groups?q=%C3%A9%20%26%2B&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"groups":[{"direct_members_count":7,"email":"email","id":"id","name":"name"}],"next":"next"}"##), (200, r##"{"groups":[]}"##)],
async |mgmt| mgmt.connections().directory_provisioning().list_synchronized_groups_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn put_connections_id_directory_provisioning_synchronized_groups() {
    let body = SetSynchronizedGroups {
        groups: vec![SynchronizedGroup {
            id: Some("id".into()),
            name: Some("name".into()),
            email: Some("email".into()),
            direct_members_count: Some(3),
            extra: Extra::default(),
        }],
    };
    check_answerless(
        "PUT",
        "/connections/a%7Cb%2Fc%20d%25%C3%A9/directory-provisioning/synchronized-groups",
        Some(
            r##"{"groups":[{"direct_members_count":3,"email":"email","id":"id","name":"name"}]}"##,
        ),
        &[(204, "")],
        async |mgmt| {
            mgmt.connections()
                .directory_provisioning()
                .set("a|b/c d%é", &body)
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn post_connections_id_directory_provisioning_synchronized_groups() {
    let body = AddSynchronizedGroups {
        groups: vec![SynchronizedGroup {
            id: Some("id".into()),
            name: Some("name".into()),
            email: Some("email".into()),
            direct_members_count: Some(3),
            extra: Extra::default(),
        }],
    };
    check_answerless(
        "POST",
        "/connections/a%7Cb%2Fc%20d%25%C3%A9/directory-provisioning/synchronized-groups",
        Some(
            r##"{"groups":[{"direct_members_count":3,"email":"email","id":"id","name":"name"}]}"##,
        ),
        &[(204, "")],
        async |mgmt| {
            mgmt.connections()
                .directory_provisioning()
                .add_synchronized_groups("a|b/c d%é", &body)
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn delete_connections_id_directory_provisioning_synchronized_groups() {
    let body = RemoveSynchronizedGroups {
        groups: vec![SynchronizedGroupSelectionId { id: "id".into() }],
    };
    check_answerless(
        "DELETE",
        "/connections/a%7Cb%2Fc%20d%25%C3%A9/directory-provisioning/synchronized-groups",
        Some(r##"{"groups":[{"id":"id"}]}"##),
        &[(204, "")],
        async |mgmt| {
            mgmt.connections()
                .directory_provisioning()
                .remove_synchronized_groups("a|b/c d%é", &body)
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_connections_id_keys() {
    check(
"GET",
"/connections/a%7Cb%2Fc%20d%25%C3%A9/keys",
None,
&[(200, r##"[{"algorithm":"algorithm","cert":"-----BEGIN CERTIFICATE-----\r\nMIIDDTCCA...YiA0TQhAt8=\r\n-----END CERTIFICATE-----","current":true,"current_since":"current_since","fingerprint":"CC:FB:DD:D8:9A:B5:DE:1B:F0:CC:36:D2:99:59:21:12:03:DD:A8:25","key_use":"signing","kid":"kid","next":true,"pkcs":"-----BEGIN PKCS7-----\r\nMIIDPA....t8xAA==\r\n-----END PKCS7-----","previous":true,"subject_dn":"subject_dn","thumbprint":"CCFBDDD89AB5DE1BF0CC36D29959211203DDA825"}]"##), (200, r##"[]"##)],
async |mgmt| mgmt.connections().keys().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn post_connections_id_keys() {
    let body = CreateConnectionKeys {
        signing_alg: Some(ConnectionKeyAlgorithm::Rs512),
    };
    check(
"POST",
"/connections/a%7Cb%2Fc%20d%25%C3%A9/keys",
Some(r##"{"signing_alg":"RS512"}"##),
&[(201, r##"[{"algorithm":"algorithm","cert":"-----BEGIN CERTIFICATE-----\r\nMIIDDTCCA...YiA0TQhAt8=\r\n-----END CERTIFICATE-----","current":true,"current_since":"current_since","fingerprint":"CC:FB:DD:D8:9A:B5:DE:1B:F0:CC:36:D2:99:59:21:12:03:DD:A8:25","key_use":"signing","kid":"kid","next":true,"pkcs":"-----BEGIN PKCS7-----\r\nMIIDPA....t8xAA==\r\n-----END PKCS7-----","subject_dn":"subject_dn","thumbprint":"CCFBDDD89AB5DE1BF0CC36D29959211203DDA825"}]"##), (201, r##"[]"##)],
async |mgmt| mgmt.connections().keys().create("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_connections_id_keys_rotate() {
    let body = RotateConnectionKeys {
        signing_alg: Some(ConnectionKeyAlgorithm::Rs512),
    };
    check(
"POST",
"/connections/a%7Cb%2Fc%20d%25%C3%A9/keys/rotate",
Some(r##"{"signing_alg":"RS512"}"##),
&[(201, r##"{"algorithm":"algorithm","cert":"-----BEGIN CERTIFICATE-----\r\nMIIDDTCCA...YiA0TQhAt8=\r\n-----END CERTIFICATE-----","fingerprint":"CC:FB:DD:D8:9A:B5:DE:1B:F0:CC:36:D2:99:59:21:12:03:DD:A8:25","key_use":"signing","kid":"kid","next":true,"pkcs":"-----BEGIN PKCS7-----\r\nMIIDPA....t8xAA==\r\n-----END PKCS7-----","subject_dn":"subject_dn","thumbprint":"CCFBDDD89AB5DE1BF0CC36D29959211203DDA825"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connections().keys().rotate("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_connections_id_scim_configuration() {
    check(
"GET",
"/connections/a%7Cb%2Fc%20d%25%C3%A9/scim-configuration",
None,
&[(200, r##"{"connection_id":"connection_id","connection_name":"connection_name","created_at":"2026-02-03T04:05:06.789Z","mapping":[{"auth0":"auth0","scim":"scim"}],"strategy":"strategy","tenant_name":"tenant_name","updated_on":"2026-02-03T04:05:06.789Z","user_id_attribute":"user_id_attribute"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connections().scim_configuration().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_connections_id_scim_configuration() {
    check_answerless(
        "DELETE",
        "/connections/a%7Cb%2Fc%20d%25%C3%A9/scim-configuration",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.connections()
                .scim_configuration()
                .delete("a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_connections_id_scim_configuration() {
    let body = UpdateScimConfiguration {
        user_id_attribute: "user_id_attribute".into(),
        mapping: vec![ScimMapping {
            auth0: Some("auth0".into()),
            scim: Some("scim".into()),
            extra: Extra::default(),
        }],
    };
    check(
"PATCH",
"/connections/a%7Cb%2Fc%20d%25%C3%A9/scim-configuration",
Some(r##"{"mapping":[{"auth0":"auth0","scim":"scim"}],"user_id_attribute":"user_id_attribute"}"##),
&[(200, r##"{"connection_id":"connection_id","connection_name":"connection_name","created_at":"2026-02-03T04:05:06.789Z","mapping":[{"auth0":"auth0","scim":"scim"}],"strategy":"strategy","tenant_name":"tenant_name","updated_on":"2026-02-03T04:05:06.789Z","user_id_attribute":"user_id_attribute"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connections().scim_configuration().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_connections_id_scim_configuration() {
    let body = CreateScimConfiguration {
        user_id_attribute: Some("user_id_attribute".into()),
        mapping: Some(vec![ScimMapping {
            auth0: Some("auth0".into()),
            scim: Some("scim".into()),
            extra: Extra::default(),
        }]),
    };
    check(
"POST",
"/connections/a%7Cb%2Fc%20d%25%C3%A9/scim-configuration",
Some(r##"{"mapping":[{"auth0":"auth0","scim":"scim"}],"user_id_attribute":"user_id_attribute"}"##),
&[(201, r##"{"connection_id":"connection_id","connection_name":"connection_name","created_at":"2026-02-03T04:05:06.789Z","mapping":[{"auth0":"auth0","scim":"scim"}],"strategy":"strategy","tenant_name":"tenant_name","updated_on":"2026-02-03T04:05:06.789Z","user_id_attribute":"user_id_attribute"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connections().scim_configuration().create("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_connections_id_scim_configuration_default_mapping() {
    check(
        "GET",
        "/connections/a%7Cb%2Fc%20d%25%C3%A9/scim-configuration/default-mapping",
        None,
        &[
            (200, r##"{"mapping":[{"auth0":"auth0","scim":"scim"}]}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.connections()
                .scim_configuration()
                .get_default_mapping("a|b/c d%é")
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_connections_id_scim_configuration_tokens() {
    check(
"GET",
"/connections/a%7Cb%2Fc%20d%25%C3%A9/scim-configuration/tokens",
None,
&[(200, r##"[{"created_at":"created_at","last_used_at":"last_used_at","scopes":["scopes"],"token_id":"token_id","valid_until":"valid_until"}]"##), (200, r##"[]"##)],
async |mgmt| mgmt.connections().scim_configuration().tokens().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn post_connections_id_scim_configuration_tokens() {
    let body = CreateScimToken {
        scopes: Some(vec!["scopes".into()]),
        token_lifetime: Some(3),
    };
    check(
"POST",
"/connections/a%7Cb%2Fc%20d%25%C3%A9/scim-configuration/tokens",
Some(r##"{"scopes":["scopes"],"token_lifetime":3}"##),
&[(201, r##"{"created_at":"created_at","scopes":["scopes"],"token":"s3cret","token_id":"token_id","valid_until":"valid_until"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connections().scim_configuration().tokens().create("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn delete_connections_id_scim_configuration_tokens_tokenid() {
    check_answerless(
        "DELETE",
        "/connections/a%7Cb%2Fc%20d%25%C3%A9/scim-configuration/tokens/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.connections()
                .scim_configuration()
                .tokens()
                .delete("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_connections_id_status() {
    check_answerless(
        "GET",
        "/connections/a%7Cb%2Fc%20d%25%C3%A9/status",
        None,
        &[(200, "")],
        async |mgmt| mgmt.connections().check_status("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn delete_connections_id_users() {
    check_answerless(
        "DELETE",
        "/connections/a%7Cb%2Fc%20d%25%C3%A9/users?email=a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.connections()
                .users()
                .delete_by_email("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}
