// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `domains`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_my_organization::{Extra, Patch, domains::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_domains() {
    let params = ListOrganizationDomainsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/domains?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","organization_domains":[{"domain":"domain","id":"id","org_id":"org_id","status":"verified","verification_host":"verification_host","verification_txt":"verification_txt"}]}"##), (200, r##"{"organization_domains":[]}"##)],
async |mgmt| mgmt.domains().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_domains() {
    let body = CreateOrganizationDomain {
        domain: "domain".into(),
    };
    check(
"POST",
"/domains",
Some(r##"{"domain":"domain"}"##),
&[(201, r##"{"domain":"domain","id":"id","org_id":"org_id","status":"verified","verification_host":"verification_host","verification_txt":"verification_txt"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.domains().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_domains_domain_id() {
    check(
"GET",
"/domains/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"domain":"domain","id":"id","org_id":"org_id","status":"verified","verification_host":"verification_host","verification_txt":"verification_txt"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.domains().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_domains_domain_id() {
    check_answerless(
        "DELETE",
        "/domains/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.domains().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn post_domains_domain_id_verify() {
    check(
"POST",
"/domains/a%7Cb%2Fc%20d%25%C3%A9/verify",
None,
&[(202, r##"{"domain":"domain","id":"id","org_id":"org_id","status":"verified","verification_host":"verification_host","verification_txt":"verification_txt"}"##), (202, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.domains().verify("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn get_domains_domain_id_identity_providers() {
    check(
"GET",
"/domains/a%7Cb%2Fc%20d%25%C3%A9/identity-providers",
None,
&[(200, r##"{"identity_providers":[{"display_name":"display_name","id":"id","name":"name"}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.domains().identity_providers().list("a|b/c d%é").detailed().await,
).await;
}
