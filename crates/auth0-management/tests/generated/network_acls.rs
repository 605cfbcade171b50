// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `network_acls`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, network_acls::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_network_acls() {
    let params = ListNetworkAclsParams {
        page: Some(2),
        per_page: Some(5),
    };
    check(
"GET",
"/network-acls?page=2&per_page=5&include_totals=true",
None,
&[(200, r##"{"limit":2,"network_acls":[{"active":true,"created_at":"created_at","description":"description","id":"id","priority":2,"rule":{"action":{"allow":true,"block":true,"log":true,"redirect":true,"redirect_uri":"redirect_uri"},"match":{"asns":[7],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"match_all":true,"not_match":{"asns":[7],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"scope":"dynamic_client_registration"},"updated_at":"updated_at"}],"start":2,"total":2}"##), (200, r##"[{"active":true,"created_at":"created_at","description":"description","id":"id","priority":2,"rule":{"action":{"allow":true,"block":true,"log":true,"redirect":true,"redirect_uri":"redirect_uri"},"match":{"asns":[7],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"match_all":true,"not_match":{"asns":[7],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"scope":"dynamic_client_registration"},"updated_at":"updated_at"}]"##), (200, r##"{"network_acls":[]}"##)],
async |mgmt| mgmt.network_acls().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_network_acls() {
    let body = CreateNetworkAcl {
        description: "description".into(),
        active: true,
        priority: Some(3),
        rule: NetworkAclRule {
            action: Some(NetworkAclAction {
                block: Some(true),
                allow: Some(true),
                log: Some(true),
                redirect: Some(true),
                redirect_uri: Some("redirect_uri".into()),
                extra: Extra::default(),
            }),
            r#match: Some(NetworkAclMatch {
                asns: Some(vec![3]),
                geo_country_codes: Some(vec!["geo_country_codes".into()]),
                geo_subdivision_codes: Some(vec!["geo_subdivision_codes".into()]),
                ipv4_cidrs: Some(vec!["ipv4_cidrs".into()]),
                ipv6_cidrs: Some(vec!["ipv6_cidrs".into()]),
                ja3_fingerprints: Some(vec!["ja3_fingerprints".into()]),
                ja4_fingerprints: Some(vec!["ja4_fingerprints".into()]),
                user_agents: Some(vec!["user_agents".into()]),
                hostnames: Some(vec!["hostnames".into()]),
                connecting_ipv4_cidrs: Some(vec!["connecting_ipv4_cidrs".into()]),
                connecting_ipv6_cidrs: Some(vec!["connecting_ipv6_cidrs".into()]),
                auth0_managed: Some(vec!["auth0_managed".into()]),
                http_message_signature: Some(NetworkAclHttpMessageSignature {
                    keys: Some(vec![NetworkAclHttpMessageSignatureKey {
                        id: Some("id".into()),
                        extra: Extra::default(),
                    }]),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            not_match: Some(NetworkAclMatch {
                asns: Some(vec![3]),
                geo_country_codes: Some(vec!["geo_country_codes".into()]),
                geo_subdivision_codes: Some(vec!["geo_subdivision_codes".into()]),
                ipv4_cidrs: Some(vec!["ipv4_cidrs".into()]),
                ipv6_cidrs: Some(vec!["ipv6_cidrs".into()]),
                ja3_fingerprints: Some(vec!["ja3_fingerprints".into()]),
                ja4_fingerprints: Some(vec!["ja4_fingerprints".into()]),
                user_agents: Some(vec!["user_agents".into()]),
                hostnames: Some(vec!["hostnames".into()]),
                connecting_ipv4_cidrs: Some(vec!["connecting_ipv4_cidrs".into()]),
                connecting_ipv6_cidrs: Some(vec!["connecting_ipv6_cidrs".into()]),
                auth0_managed: Some(vec!["auth0_managed".into()]),
                http_message_signature: Some(NetworkAclHttpMessageSignature {
                    keys: Some(vec![NetworkAclHttpMessageSignatureKey {
                        id: Some("id".into()),
                        extra: Extra::default(),
                    }]),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            scope: Some(NetworkAclRuleScope::DynamicClientRegistration),
            match_all: Some(true),
            extra: Extra::default(),
        },
    };
    check(
"POST",
"/network-acls",
Some(r##"{"active":true,"description":"description","priority":3,"rule":{"action":{"allow":true,"block":true,"log":true,"redirect":true,"redirect_uri":"redirect_uri"},"match":{"asns":[3],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"match_all":true,"not_match":{"asns":[3],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"scope":"dynamic_client_registration"}}"##),
&[(201, r##"{"active":true,"created_at":"created_at","description":"description","id":"id","priority":2,"rule":{"action":{"allow":true,"block":true,"log":true,"redirect":true,"redirect_uri":"redirect_uri"},"match":{"asns":[7],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"match_all":true,"not_match":{"asns":[7],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"scope":"dynamic_client_registration"},"updated_at":"updated_at"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.network_acls().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_network_acls_id() {
    check(
"GET",
"/network-acls/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"active":true,"created_at":"created_at","description":"description","id":"id","priority":2,"rule":{"action":{"allow":true,"block":true,"log":true,"redirect":true,"redirect_uri":"redirect_uri"},"match":{"asns":[7],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"match_all":true,"not_match":{"asns":[7],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"scope":"dynamic_client_registration"},"updated_at":"updated_at"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.network_acls().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_network_acls_id() {
    check_answerless(
        "DELETE",
        "/network-acls/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.network_acls().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_network_acls_id() {
    let body = UpdateNetworkAcl {
        description: Some("description".into()),
        active: Some(true),
        priority: Some(3),
        rule: Some(NetworkAclRule {
            action: Some(NetworkAclAction {
                block: Some(true),
                allow: Some(true),
                log: Some(true),
                redirect: Some(true),
                redirect_uri: Some("redirect_uri".into()),
                extra: Extra::default(),
            }),
            r#match: Some(NetworkAclMatch {
                asns: Some(vec![3]),
                geo_country_codes: Some(vec!["geo_country_codes".into()]),
                geo_subdivision_codes: Some(vec!["geo_subdivision_codes".into()]),
                ipv4_cidrs: Some(vec!["ipv4_cidrs".into()]),
                ipv6_cidrs: Some(vec!["ipv6_cidrs".into()]),
                ja3_fingerprints: Some(vec!["ja3_fingerprints".into()]),
                ja4_fingerprints: Some(vec!["ja4_fingerprints".into()]),
                user_agents: Some(vec!["user_agents".into()]),
                hostnames: Some(vec!["hostnames".into()]),
                connecting_ipv4_cidrs: Some(vec!["connecting_ipv4_cidrs".into()]),
                connecting_ipv6_cidrs: Some(vec!["connecting_ipv6_cidrs".into()]),
                auth0_managed: Some(vec!["auth0_managed".into()]),
                http_message_signature: Some(NetworkAclHttpMessageSignature {
                    keys: Some(vec![NetworkAclHttpMessageSignatureKey {
                        id: Some("id".into()),
                        extra: Extra::default(),
                    }]),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            not_match: Some(NetworkAclMatch {
                asns: Some(vec![3]),
                geo_country_codes: Some(vec!["geo_country_codes".into()]),
                geo_subdivision_codes: Some(vec!["geo_subdivision_codes".into()]),
                ipv4_cidrs: Some(vec!["ipv4_cidrs".into()]),
                ipv6_cidrs: Some(vec!["ipv6_cidrs".into()]),
                ja3_fingerprints: Some(vec!["ja3_fingerprints".into()]),
                ja4_fingerprints: Some(vec!["ja4_fingerprints".into()]),
                user_agents: Some(vec!["user_agents".into()]),
                hostnames: Some(vec!["hostnames".into()]),
                connecting_ipv4_cidrs: Some(vec!["connecting_ipv4_cidrs".into()]),
                connecting_ipv6_cidrs: Some(vec!["connecting_ipv6_cidrs".into()]),
                auth0_managed: Some(vec!["auth0_managed".into()]),
                http_message_signature: Some(NetworkAclHttpMessageSignature {
                    keys: Some(vec![NetworkAclHttpMessageSignatureKey {
                        id: Some("id".into()),
                        extra: Extra::default(),
                    }]),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            scope: Some(NetworkAclRuleScope::DynamicClientRegistration),
            match_all: Some(true),
            extra: Extra::default(),
        }),
    };
    check(
"PATCH",
"/network-acls/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"active":true,"description":"description","priority":3,"rule":{"action":{"allow":true,"block":true,"log":true,"redirect":true,"redirect_uri":"redirect_uri"},"match":{"asns":[3],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"match_all":true,"not_match":{"asns":[3],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"scope":"dynamic_client_registration"}}"##),
&[(200, r##"{"active":true,"created_at":"created_at","description":"description","id":"id","priority":2,"rule":{"action":{"allow":true,"block":true,"log":true,"redirect":true,"redirect_uri":"redirect_uri"},"match":{"asns":[7],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"match_all":true,"not_match":{"asns":[7],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"scope":"dynamic_client_registration"},"updated_at":"updated_at"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.network_acls().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn put_network_acls_id() {
    let body = SetNetworkAcl {
        description: "description".into(),
        active: true,
        priority: Some(3),
        rule: NetworkAclRule {
            action: Some(NetworkAclAction {
                block: Some(true),
                allow: Some(true),
                log: Some(true),
                redirect: Some(true),
                redirect_uri: Some("redirect_uri".into()),
                extra: Extra::default(),
            }),
            r#match: Some(NetworkAclMatch {
                asns: Some(vec![3]),
                geo_country_codes: Some(vec!["geo_country_codes".into()]),
                geo_subdivision_codes: Some(vec!["geo_subdivision_codes".into()]),
                ipv4_cidrs: Some(vec!["ipv4_cidrs".into()]),
                ipv6_cidrs: Some(vec!["ipv6_cidrs".into()]),
                ja3_fingerprints: Some(vec!["ja3_fingerprints".into()]),
                ja4_fingerprints: Some(vec!["ja4_fingerprints".into()]),
                user_agents: Some(vec!["user_agents".into()]),
                hostnames: Some(vec!["hostnames".into()]),
                connecting_ipv4_cidrs: Some(vec!["connecting_ipv4_cidrs".into()]),
                connecting_ipv6_cidrs: Some(vec!["connecting_ipv6_cidrs".into()]),
                auth0_managed: Some(vec!["auth0_managed".into()]),
                http_message_signature: Some(NetworkAclHttpMessageSignature {
                    keys: Some(vec![NetworkAclHttpMessageSignatureKey {
                        id: Some("id".into()),
                        extra: Extra::default(),
                    }]),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            not_match: Some(NetworkAclMatch {
                asns: Some(vec![3]),
                geo_country_codes: Some(vec!["geo_country_codes".into()]),
                geo_subdivision_codes: Some(vec!["geo_subdivision_codes".into()]),
                ipv4_cidrs: Some(vec!["ipv4_cidrs".into()]),
                ipv6_cidrs: Some(vec!["ipv6_cidrs".into()]),
                ja3_fingerprints: Some(vec!["ja3_fingerprints".into()]),
                ja4_fingerprints: Some(vec!["ja4_fingerprints".into()]),
                user_agents: Some(vec!["user_agents".into()]),
                hostnames: Some(vec!["hostnames".into()]),
                connecting_ipv4_cidrs: Some(vec!["connecting_ipv4_cidrs".into()]),
                connecting_ipv6_cidrs: Some(vec!["connecting_ipv6_cidrs".into()]),
                auth0_managed: Some(vec!["auth0_managed".into()]),
                http_message_signature: Some(NetworkAclHttpMessageSignature {
                    keys: Some(vec![NetworkAclHttpMessageSignatureKey {
                        id: Some("id".into()),
                        extra: Extra::default(),
                    }]),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            scope: Some(NetworkAclRuleScope::DynamicClientRegistration),
            match_all: Some(true),
            extra: Extra::default(),
        },
    };
    check(
"PUT",
"/network-acls/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"active":true,"description":"description","priority":3,"rule":{"action":{"allow":true,"block":true,"log":true,"redirect":true,"redirect_uri":"redirect_uri"},"match":{"asns":[3],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"match_all":true,"not_match":{"asns":[3],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"scope":"dynamic_client_registration"}}"##),
&[(200, r##"{"active":true,"created_at":"created_at","description":"description","id":"id","priority":2,"rule":{"action":{"allow":true,"block":true,"log":true,"redirect":true,"redirect_uri":"redirect_uri"},"match":{"asns":[7],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"match_all":true,"not_match":{"asns":[7],"auth0_managed":["auth0_managed"],"connecting_ipv4_cidrs":["connecting_ipv4_cidrs"],"connecting_ipv6_cidrs":["connecting_ipv6_cidrs"],"geo_country_codes":["geo_country_codes"],"geo_subdivision_codes":["geo_subdivision_codes"],"hostnames":["hostnames"],"http_message_signature":{"keys":[{"id":"id"}]},"ipv4_cidrs":["ipv4_cidrs"],"ipv6_cidrs":["ipv6_cidrs"],"ja3_fingerprints":["ja3_fingerprints"],"ja4_fingerprints":["ja4_fingerprints"],"user_agents":["user_agents"]},"scope":"dynamic_client_registration"},"updated_at":"updated_at"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.network_acls().set("a|b/c d%é", &body).detailed().await,
).await;
}
