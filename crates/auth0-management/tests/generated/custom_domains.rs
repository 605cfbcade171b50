// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `custom_domains`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, custom_domains::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_custom_domains() {
    let params = ListCustomDomainsParams {
        take: Some(5),
        from: Some("a|b/c d%é".into()),
        q: Some("é &+".into()),
        fields: Some("é &+".into()),
        include_fields: Some(false),
        sort: Some("é &+".into()),
    };
    check(
"GET",
"/custom-domains?q=%C3%A9%20%26%2B&fields=%C3%A9%20%26%2B&include_fields=false&sort=%C3%A9%20%26%2B&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"[{"certificate":{"certificate_authority":"googletrust","error_msg":"error_msg","renews_before":"renews_before","status":"renewing_failed"},"created_at":"2026-02-03T04:05:06.789Z","custom_client_ip_header":"custom_client_ip_header","custom_domain_id":"cd_0000000000000001","domain":"login.mycompany.com","domain_metadata":{"key":"value"},"is_default":true,"origin_domain_name":"mycompany_cd_0000000000000001.edge.tenants.auth0.com","primary":true,"relying_party_identifier":"relying_party_identifier","status":"failed","tls_policy":"recommended","type":"self_managed_certs","verification":{"error_msg":"error_msg","last_verified_at":"last_verified_at","methods":[{"domain":"_cf-custom-hostname.login.mycompany.com","name":"txt","record":"auth0-domain-verification=..."}],"status":"failed"}}]"##), (200, r##"{"custom_domains":[{"certificate":{"certificate_authority":"googletrust","error_msg":"error_msg","renews_before":"renews_before","status":"renewing_failed"},"created_at":"2026-02-03T04:05:06.789Z","custom_client_ip_header":"custom_client_ip_header","custom_domain_id":"cd_0000000000000001","domain":"login.mycompany.com","domain_metadata":{"key":"value"},"is_default":true,"origin_domain_name":"mycompany_cd_0000000000000001.edge.tenants.auth0.com","primary":true,"relying_party_identifier":"relying_party_identifier","status":"failed","tls_policy":"recommended","type":"self_managed_certs","verification":{"error_msg":"error_msg","last_verified_at":"last_verified_at","methods":[{"domain":"_cf-custom-hostname.login.mycompany.com","name":"txt","record":"auth0-domain-verification=..."}],"status":"failed"}}],"next":"next"}"##), (200, r##"{"custom_domains":[]}"##)],
async |mgmt| mgmt.custom_domains().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_custom_domains() {
    let body = CreateCustomDomain {
        domain: "domain".into(),
        r#type: CustomDomainType::SelfManagedCerts,
        verification_method: Some(CustomDomainVerificationMethod::Txt),
        tls_policy: Some(CustomDomainTlsPolicy::Recommended),
        custom_client_ip_header: Some(CustomDomainClientIpHeader::Empty),
        domain_metadata: Some([("key".into(), Some("domain_metadata".into()))].into()),
        relying_party_identifier: Some("relying_party_identifier".into()),
    };
    check(
"POST",
"/custom-domains",
Some(r##"{"custom_client_ip_header":"","domain":"domain","domain_metadata":{"key":"domain_metadata"},"relying_party_identifier":"relying_party_identifier","tls_policy":"recommended","type":"self_managed_certs","verification_method":"txt"}"##),
&[(201, r##"{"certificate":{"certificate_authority":"googletrust","error_msg":"error_msg","renews_before":"renews_before","status":"renewing_failed"},"created_at":"2026-02-03T04:05:06.789Z","custom_client_ip_header":"custom_client_ip_header","custom_domain_id":"cd_0000000000000001","domain":"login.mycompany.com","domain_metadata":{"key":"value"},"is_default":true,"primary":true,"relying_party_identifier":"relying_party_identifier","status":"failed","tls_policy":"recommended","type":"self_managed_certs","verification":{"error_msg":"error_msg","last_verified_at":"last_verified_at","methods":[{"domain":"_cf-custom-hostname.login.mycompany.com","name":"txt","record":"auth0-domain-verification=..."}],"status":"failed"}}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.custom_domains().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_custom_domains_default() {
    check(
"GET",
"/custom-domains/default",
None,
&[(200, r##"{"certificate":{"certificate_authority":"googletrust","error_msg":"error_msg","renews_before":"renews_before","status":"renewing_failed"},"created_at":"2026-02-03T04:05:06.789Z","custom_client_ip_header":"custom_client_ip_header","custom_domain_id":"cd_0000000000000001","domain":"login.mycompany.com","domain_metadata":{"key":"value"},"is_default":true,"origin_domain_name":"mycompany_cd_0000000000000001.edge.tenants.auth0.com","primary":true,"relying_party_identifier":"relying_party_identifier","status":"failed","tls_policy":"recommended","type":"self_managed_certs","verification":{"error_msg":"error_msg","last_verified_at":"last_verified_at","methods":[{"domain":"_cf-custom-hostname.login.mycompany.com","name":"txt","record":"auth0-domain-verification=..."}],"status":"failed"}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.custom_domains().get_default().detailed().await,
).await;
}

#[tokio::test]
async fn patch_custom_domains_default() {
    let body = SetDefaultCustomDomain {
        domain: "domain".into(),
    };
    check(
"PATCH",
"/custom-domains/default",
Some(r##"{"domain":"domain"}"##),
&[(200, r##"{"certificate":{"certificate_authority":"googletrust","error_msg":"error_msg","renews_before":"renews_before","status":"renewing_failed"},"created_at":"2026-02-03T04:05:06.789Z","custom_client_ip_header":"custom_client_ip_header","custom_domain_id":"cd_0000000000000001","domain":"login.mycompany.com","domain_metadata":{"key":"value"},"is_default":true,"origin_domain_name":"mycompany_cd_0000000000000001.edge.tenants.auth0.com","primary":true,"relying_party_identifier":"relying_party_identifier","status":"failed","tls_policy":"recommended","type":"self_managed_certs","verification":{"error_msg":"error_msg","last_verified_at":"last_verified_at","methods":[{"domain":"_cf-custom-hostname.login.mycompany.com","name":"txt","record":"auth0-domain-verification=..."}],"status":"failed"}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.custom_domains().update_default(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_custom_domains_id() {
    check(
"GET",
"/custom-domains/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"certificate":{"certificate_authority":"googletrust","error_msg":"error_msg","renews_before":"renews_before","status":"renewing_failed"},"created_at":"2026-02-03T04:05:06.789Z","custom_client_ip_header":"custom_client_ip_header","custom_domain_id":"cd_0000000000000001","domain":"login.mycompany.com","domain_metadata":{"key":"value"},"is_default":true,"origin_domain_name":"mycompany_cd_0000000000000001.edge.tenants.auth0.com","primary":true,"relying_party_identifier":"relying_party_identifier","status":"failed","tls_policy":"recommended","type":"self_managed_certs","verification":{"error_msg":"error_msg","last_verified_at":"last_verified_at","methods":[{"domain":"_cf-custom-hostname.login.mycompany.com","name":"txt","record":"auth0-domain-verification=..."}],"status":"failed"}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.custom_domains().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_custom_domains_id() {
    check_answerless(
        "DELETE",
        "/custom-domains/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.custom_domains().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_custom_domains_id() {
    let body = UpdateCustomDomain {
        tls_policy: Some(CustomDomainTlsPolicy::Recommended),
        custom_client_ip_header: Patch::Value(CustomDomainClientIpHeader::Empty),
        domain_metadata: Some([("key".into(), Some("domain_metadata".into()))].into()),
        relying_party_identifier: Patch::Value("relying_party_identifier".into()),
    };
    check(
"PATCH",
"/custom-domains/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"custom_client_ip_header":"","domain_metadata":{"key":"domain_metadata"},"relying_party_identifier":"relying_party_identifier","tls_policy":"recommended"}"##),
&[(200, r##"{"certificate":{"certificate_authority":"googletrust","error_msg":"error_msg","renews_before":"renews_before","status":"renewing_failed"},"created_at":"2026-02-03T04:05:06.789Z","custom_client_ip_header":"custom_client_ip_header","custom_domain_id":"cd_0000000000000001","domain":"login.mycompany.com","domain_metadata":{"key":"value"},"is_default":true,"primary":true,"relying_party_identifier":"relying_party_identifier","status":"failed","tls_policy":"recommended","type":"self_managed_certs","verification":{"error_msg":"error_msg","last_verified_at":"last_verified_at","methods":[{"domain":"_cf-custom-hostname.login.mycompany.com","name":"txt","record":"auth0-domain-verification=..."}],"status":"failed"}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.custom_domains().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_custom_domains_id_test() {
    check(
        "POST",
        "/custom-domains/a%7Cb%2Fc%20d%25%C3%A9/test",
        None,
        &[
            (200, r##"{"message":"message","success":true}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| mgmt.custom_domains().test("a|b/c d%é").detailed().await,
    )
    .await;
}

#[tokio::test]
async fn post_custom_domains_id_verify() {
    check(
"POST",
"/custom-domains/a%7Cb%2Fc%20d%25%C3%A9/verify",
None,
&[(200, r##"{"certificate":{"certificate_authority":"googletrust","error_msg":"error_msg","renews_before":"renews_before","status":"renewing_failed"},"cname_api_key":"s3cret","created_at":"2026-02-03T04:05:06.789Z","custom_client_ip_header":"custom_client_ip_header","custom_domain_id":"cd_0000000000000001","domain":"login.mycompany.com","domain_metadata":{"key":"value"},"origin_domain_name":"mycompany_cd_0000000000000001.edge.tenants.auth0.com","primary":true,"status":"failed","tls_policy":"recommended","type":"self_managed_certs","verification":{"error_msg":"error_msg","last_verified_at":"last_verified_at","methods":[{"domain":"_cf-custom-hostname.login.mycompany.com","name":"txt","record":"auth0-domain-verification=..."}],"status":"failed"}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.custom_domains().verify("a|b/c d%é").detailed().await,
).await;
}
