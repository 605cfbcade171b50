// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `details`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_my_organization::{Extra, Patch, details::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn delete() {
    check_answerless("DELETE", "/", None, &[(204, "")], async |mgmt| {
        mgmt.details().delete().await
    })
    .await;
}

#[tokio::test]
async fn get_details() {
    check(
"GET",
"/details",
None,
&[(200, r##"{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"display_name":"display_name","id":"id","name":"name"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.details().get().detailed().await,
).await;
}

#[tokio::test]
async fn patch_details() {
    let body = OrganizationDetails {
        id: Some("id".into()),
        name: Some("name".into()),
        display_name: Some("display_name".into()),
        branding: Some(OrgBranding {
            logo_url: Patch::Value("logo_url".into()),
            colors: Some(OrgBrandingColors {
                primary: Some("primary".into()),
                page_background: Some("page_background".into()),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        extra: Extra::default(),
    };
    check(
"PATCH",
"/details",
Some(r##"{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"display_name":"display_name","id":"id","name":"name"}"##),
&[(200, r##"{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"display_name":"display_name","id":"id","name":"name"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.details().update(&body).detailed().await,
).await;
}
