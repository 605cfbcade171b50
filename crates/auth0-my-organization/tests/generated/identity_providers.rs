// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `identity_providers`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_my_organization::{Extra, Patch, identity_providers::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_identity_providers() {
    let params = ListOrganizationIdentityProvidersParams {
        member_access_level: vec![OrganizationAccessLevel::Full, OrganizationAccessLevel::Full],
    };
    check(
"GET",
"/identity-providers?member_access_level=full&member_access_level=full",
None,
&[(200, r##"{"identity_providers":[{"access_level":"full","assign_membership_on_login":true,"display_name":"display_name","domains":["domains"],"id":"id","is_enabled":true,"name":"name","options":{"adfs_server":"adfs_server"},"show_as_button":true,"strategy":"adfs"}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.identity_providers().list_with(&params).detailed().await,
).await;
}

#[tokio::test]
async fn post_identity_providers() {
    let body = CreateIdentityProvider::Adfs(IdpAdfsRequest {
        id: Some("id".into()),
        name: "name".into(),
        domains: Some(vec!["domains".into()]),
        display_name: Some("display_name".into()),
        show_as_button: Some(true),
        assign_membership_on_login: Some(true),
        is_enabled: Some(true),
        access_level: Some(OrganizationAccessLevel::Full),
        options: IdpAdfsOptionsRequest::AdfsServer(IdpAdfsOptionsRequestAdfsServer {
            adfs_server: "adfs_server".into(),
        }),
    });
    check(
"POST",
"/identity-providers",
Some(r##"{"access_level":"full","assign_membership_on_login":true,"display_name":"display_name","domains":["domains"],"id":"id","is_enabled":true,"name":"name","options":{"adfs_server":"adfs_server"},"show_as_button":true,"strategy":"adfs"}"##),
&[(201, r##"{"access_level":"full","assign_membership_on_login":true,"display_name":"display_name","domains":["domains"],"id":"id","is_enabled":true,"name":"name","options":{"adfs_server":"adfs_server"},"show_as_button":true,"strategy":"adfs"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.identity_providers().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_identity_providers_idp_id() {
    check(
"GET",
"/identity-providers/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"access_level":"full","assign_membership_on_login":true,"display_name":"display_name","domains":["domains"],"id":"id","is_enabled":true,"name":"name","options":{"adfs_server":"adfs_server"},"show_as_button":true,"strategy":"adfs"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.identity_providers().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn patch_identity_providers_idp_id() {
    let body = UpdateIdentityProvider::Adfs(IdpAdfsUpdateRequest {
        display_name: Some("display_name".into()),
        show_as_button: Some(true),
        assign_membership_on_login: Some(true),
        is_enabled: Some(true),
        options: Some(IdpAdfsOptionsRequest::AdfsServer(
            IdpAdfsOptionsRequestAdfsServer {
                adfs_server: "adfs_server".into(),
            },
        )),
    });
    check(
"PATCH",
"/identity-providers/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"assign_membership_on_login":true,"display_name":"display_name","is_enabled":true,"options":{"adfs_server":"adfs_server"},"show_as_button":true}"##),
&[(200, r##"{"access_level":"full","assign_membership_on_login":true,"display_name":"display_name","domains":["domains"],"id":"id","is_enabled":true,"name":"name","options":{"adfs_server":"adfs_server"},"show_as_button":true,"strategy":"adfs"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.identity_providers().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn delete_identity_providers_idp_id() {
    check_answerless(
        "DELETE",
        "/identity-providers/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.identity_providers().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn put_identity_providers_idp_id_update_attributes() {
    let body = UpdateAttributesIdentityProvider {};
    check(
"PUT",
"/identity-providers/a%7Cb%2Fc%20d%25%C3%A9/update-attributes",
Some(r##"{}"##),
&[(200, r##"{"access_level":"full","assign_membership_on_login":true,"display_name":"display_name","domains":["domains"],"id":"id","is_enabled":true,"name":"name","options":{"adfs_server":"adfs_server"},"show_as_button":true,"strategy":"adfs"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.identity_providers().update_attributes("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_identity_providers_idp_id_detach() {
    check_answerless(
        "POST",
        "/identity-providers/a%7Cb%2Fc%20d%25%C3%A9/detach",
        None,
        &[(204, "")],
        async |mgmt| mgmt.identity_providers().detach("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn post_identity_providers_idp_id_domains() {
    let body = CreateIdpDomain {
        domain: "domain".into(),
    };
    check(
        "POST",
        "/identity-providers/a%7Cb%2Fc%20d%25%C3%A9/domains",
        Some(r##"{"domain":"domain"}"##),
        &[
            (201, r##"{"domain":"domain"}"##),
            (201, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.identity_providers()
                .domains()
                .create("a|b/c d%é", &body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn delete_identity_providers_idp_id_domains_domain() {
    check_answerless(
        "DELETE",
        "/identity-providers/a%7Cb%2Fc%20d%25%C3%A9/domains/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.identity_providers()
                .domains()
                .delete("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_identity_providers_idp_id_provisioning() {
    check(
"GET",
"/identity-providers/a%7Cb%2Fc%20d%25%C3%A9/provisioning",
None,
&[(200, r##"{"attributes":[{"description":"description","is_extra":true,"is_missing":true,"is_required":true,"label":"label","provisioning_field":"provisioning_field","user_attribute":"user_attribute"}],"created_at":"2026-02-03T04:05:06.789Z","identity_provider_id":"identity_provider_id","identity_provider_name":"identity_provider_name","method":"scim","strategy":"waad","updated_on":"2026-02-03T04:05:06.789Z","user_id_attribute":"user_id_attribute"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.identity_providers().provisioning().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn post_identity_providers_idp_id_provisioning() {
    check(
"POST",
"/identity-providers/a%7Cb%2Fc%20d%25%C3%A9/provisioning",
None,
&[(201, r##"{"attributes":[{"description":"description","is_extra":true,"is_missing":true,"is_required":true,"label":"label","provisioning_field":"provisioning_field","user_attribute":"user_attribute"}],"created_at":"2026-02-03T04:05:06.789Z","identity_provider_id":"identity_provider_id","identity_provider_name":"identity_provider_name","method":"scim","strategy":"waad","updated_on":"2026-02-03T04:05:06.789Z","user_id_attribute":"user_id_attribute"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.identity_providers().provisioning().create("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_identity_providers_idp_id_provisioning() {
    check_answerless(
        "DELETE",
        "/identity-providers/a%7Cb%2Fc%20d%25%C3%A9/provisioning",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.identity_providers()
                .provisioning()
                .delete("a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn put_identity_providers_idp_id_provisioning_update_attributes() {
    let body = UpdateAttributesIdentityProviderProvisioning {};
    check(
"PUT",
"/identity-providers/a%7Cb%2Fc%20d%25%C3%A9/provisioning/update-attributes",
Some(r##"{}"##),
&[(200, r##"{"attributes":[{"description":"description","is_extra":true,"is_missing":true,"is_required":true,"label":"label","provisioning_field":"provisioning_field","user_attribute":"user_attribute"}],"created_at":"2026-02-03T04:05:06.789Z","identity_provider_id":"identity_provider_id","identity_provider_name":"identity_provider_name","method":"scim","strategy":"waad","updated_on":"2026-02-03T04:05:06.789Z","user_id_attribute":"user_id_attribute"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.identity_providers().provisioning().update_attributes("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_identity_providers_idp_id_provisioning_scim_tokens() {
    check(
"GET",
"/identity-providers/a%7Cb%2Fc%20d%25%C3%A9/provisioning/scim-tokens",
None,
&[(200, r##"{"scim_tokens":[{"created_at":"2026-02-03T04:05:06.789Z","scopes":["scopes"],"token_id":"token_id","valid_until":"2026-02-03T04:05:06.789Z"}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.identity_providers().provisioning().scim_tokens().list("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn post_identity_providers_idp_id_provisioning_scim_tokens() {
    let body = CreateIdpProvisioningScimToken {
        token_lifetime: Some(3),
    };
    check(
"POST",
"/identity-providers/a%7Cb%2Fc%20d%25%C3%A9/provisioning/scim-tokens",
Some(r##"{"token_lifetime":3}"##),
&[(201, r##"{"created_at":"2026-02-03T04:05:06.789Z","scopes":["scopes"],"token":"s3cret","token_id":"token_id","valid_until":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.identity_providers().provisioning().scim_tokens().create("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn delete_identity_providers_idp_id_provisioning_scim_tokens_idp_scim_token_id() {
    check_answerless(
"DELETE",
"/identity-providers/a%7Cb%2Fc%20d%25%C3%A9/provisioning/scim-tokens/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(204, "")],
async |mgmt| mgmt.identity_providers().provisioning().scim_tokens().delete("a|b/c d%é", "a|b/c d%é").await,
).await;
}
