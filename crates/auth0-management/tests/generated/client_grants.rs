// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `client_grants`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, client_grants::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_client_grants() {
    let params = ListClientGrantsParams {
        per_page: None,
        page: None,
        from: Some("a|b/c d%é".into()),
        take: Some(5),
        audience: Some("é &+".into()),
        client_id: Some("é &+".into()),
        allow_any_organization: Some(false),
        subject_type: Some(ClientGrantSubjectType::AnonymousUser),
        default_for: Some(ClientGrantDefaultFor::ThirdPartyClients),
    };
    check(
"GET",
"/client-grants?audience=%C3%A9%20%26%2B&client_id=%C3%A9%20%26%2B&allow_any_organization=false&subject_type=anonymous_user&default_for=third_party_clients&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"[{"allow_all_scopes":true,"allow_any_organization":true,"audience":"audience","authorization_details_types":["authorization_details_types"],"client_id":"client_id","default_for":"third_party_clients","id":"id","is_system":true,"organization_usage":"require","scope":["scope"],"subject_type":"anonymous_user"}]"##), (200, r##"{"client_grants":[{"allow_all_scopes":true,"allow_any_organization":true,"audience":"audience","authorization_details_types":["authorization_details_types"],"client_id":"client_id","default_for":"third_party_clients","id":"id","is_system":true,"organization_usage":"require","scope":["scope"],"subject_type":"anonymous_user"}],"limit":2,"start":2,"total":2}"##), (200, r##"{"client_grants":[{"allow_all_scopes":true,"allow_any_organization":true,"audience":"audience","authorization_details_types":["authorization_details_types"],"client_id":"client_id","default_for":"third_party_clients","id":"id","is_system":true,"organization_usage":"require","scope":["scope"],"subject_type":"anonymous_user"}],"next":"next"}"##), (200, r##"{"client_grants":[]}"##)],
async |mgmt| mgmt.client_grants().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_client_grants() {
    let body = CreateClientGrant {
        client_id: Some("client_id".into()),
        audience: "audience".into(),
        default_for: Some(ClientGrantDefaultFor::ThirdPartyClients),
        organization_usage: Some(OrganizationUsage::Require),
        allow_any_organization: Some(true),
        scope: Some(vec!["scope".into()]),
        subject_type: Some(ClientGrantSubjectType::AnonymousUser),
        authorization_details_types: Some(vec!["authorization_details_types".into()]),
        allow_all_scopes: Some(true),
    };
    check(
"POST",
"/client-grants",
Some(r##"{"allow_all_scopes":true,"allow_any_organization":true,"audience":"audience","authorization_details_types":["authorization_details_types"],"client_id":"client_id","default_for":"third_party_clients","organization_usage":"require","scope":["scope"],"subject_type":"anonymous_user"}"##),
&[(201, r##"{"allow_all_scopes":true,"allow_any_organization":true,"audience":"audience","authorization_details_types":["authorization_details_types"],"client_id":"client_id","default_for":"third_party_clients","id":"id","is_system":true,"organization_usage":"require","scope":["scope"],"subject_type":"anonymous_user"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.client_grants().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_client_grants_search() {
    let params = SearchClientGrantsParams {
        q: Some("é &+".into()),
        parser: Some(SearchParser::Lucene),
        fields: Some("é &+".into()),
        include_fields: Some(false),
        take: Some(5),
        from: Some("a|b/c d%é".into()),
        sort: Some(ClientGrantSortField::UpdatedAt),
    };
    check(
"GET",
"/client-grants/search?q=%C3%A9%20%26%2B&parser=lucene&fields=%C3%A9%20%26%2B&include_fields=false&sort=updated_at&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"client_grants":[{"allow_all_scopes":true,"allow_any_organization":true,"audience":"audience","authorization_details_types":["authorization_details_types"],"client_id":"client_id","default_for":"third_party_clients","id":"id","is_system":true,"organization_usage":"require","scope":["scope"],"subject_type":"anonymous_user"}],"next":"next"}"##), (200, r##"{"client_grants":[]}"##)],
async |mgmt| mgmt.client_grants().search_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn get_client_grants_id() {
    check(
"GET",
"/client-grants/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"allow_all_scopes":true,"allow_any_organization":true,"audience":"audience","authorization_details_types":["authorization_details_types"],"client_id":"client_id","default_for":"third_party_clients","id":"id","is_system":true,"organization_usage":"require","scope":["scope"],"subject_type":"anonymous_user"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.client_grants().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_client_grants_id() {
    check_answerless(
        "DELETE",
        "/client-grants/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.client_grants().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_client_grants_id() {
    let body = UpdateClientGrant {
        scope: Patch::Value(vec!["scope".into()]),
        organization_usage: Patch::Value(OrganizationUsage::Require),
        allow_any_organization: Patch::Value(true),
        authorization_details_types: Some(vec!["authorization_details_types".into()]),
        allow_all_scopes: Patch::Value(true),
    };
    check(
"PATCH",
"/client-grants/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"allow_all_scopes":true,"allow_any_organization":true,"authorization_details_types":["authorization_details_types"],"organization_usage":"require","scope":["scope"]}"##),
&[(200, r##"{"allow_all_scopes":true,"allow_any_organization":true,"audience":"audience","authorization_details_types":["authorization_details_types"],"client_id":"client_id","default_for":"third_party_clients","id":"id","is_system":true,"organization_usage":"require","scope":["scope"],"subject_type":"anonymous_user"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.client_grants().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_client_grants_id_organizations() {
    let params = ListClientGrantOrganizationsParams {
        page: None,
        per_page: None,
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/client-grants/a%7Cb%2Fc%20d%25%C3%A9/organizations?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"[{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"client":{"use_for_member_access":true},"display_name":"Acme Users","id":"id","is_app_entitlement_active":true,"metadata":{"key":"value"},"name":"organization-1","third_party_client_access":"allow","token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}}}]"##), (200, r##"{"limit":2,"organizations":[{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"client":{"use_for_member_access":true},"display_name":"Acme Users","id":"id","is_app_entitlement_active":true,"metadata":{"key":"value"},"name":"organization-1","third_party_client_access":"allow","token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}}}],"start":2,"total":2}"##), (200, r##"{"next":"next","organizations":[{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"client":{"use_for_member_access":true},"display_name":"Acme Users","id":"id","is_app_entitlement_active":true,"metadata":{"key":"value"},"name":"organization-1","third_party_client_access":"allow","token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}}}]}"##), (200, r##"{"organizations":[]}"##)],
async |mgmt| mgmt.client_grants().organizations().list_with("a|b/c d%é", &params).first_page().await,
).await;
}
