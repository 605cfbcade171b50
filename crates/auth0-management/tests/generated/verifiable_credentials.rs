// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `verifiable_credentials`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, verifiable_credentials::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_verifiable_credentials_verification_templates() {
    let params = ListVerifiableCredentialTemplatesParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/verifiable-credentials/verification/templates?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","templates":[{"created_at":"2026-02-03T04:05:06.789Z","custom_certificate_authority":"custom_certificate_authority","dialect":"simplified/1.0","id":"vct_0000000000000001","name":"name","presentation":{"org.iso.18013.5.1.mDL":{"org.iso.18013.5.1":{"age_birth_year":true,"age_in_years":true,"birth_date":true,"driving_privileges":true,"expiry_date":true,"family_name":true,"family_name_national_character":true,"given_name":true,"given_name_national_character":true,"issue_date":true,"issuing_authority":true,"issuing_country":true,"issuing_jurisdiction":true,"nationality":true,"portrait":true,"portrait_capture_date":true,"resident_address":true,"resident_city":true,"resident_country":true,"resident_postal_code":true,"resident_state":true}}},"type":"mdl","updated_at":"2026-02-03T04:05:06.789Z","well_known_trusted_issuers":"well_known_trusted_issuers"}]}"##), (200, r##"{"templates":[]}"##)],
async |mgmt| mgmt.verifiable_credentials().verification().templates().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_verifiable_credentials_verification_templates() {
    let body = CreateVerifiableCredentialTemplate {
        name: "name".into(),
        r#type: "type".into(),
        dialect: "dialect".into(),
        presentation: MdlPresentationRequest {
            org_iso_18013_5_1_m_dl: Some(MdlPresentationRequestProperties {
                org_iso_18013_5_1: Some(MdlPresentationProperties {
                    family_name: Some(true),
                    given_name: Some(true),
                    birth_date: Some(true),
                    issue_date: Some(true),
                    expiry_date: Some(true),
                    issuing_country: Some(true),
                    issuing_authority: Some(true),
                    portrait: Some(true),
                    driving_privileges: Some(true),
                    resident_address: Some(true),
                    portrait_capture_date: Some(true),
                    age_in_years: Some(true),
                    age_birth_year: Some(true),
                    issuing_jurisdiction: Some(true),
                    nationality: Some(true),
                    resident_city: Some(true),
                    resident_state: Some(true),
                    resident_postal_code: Some(true),
                    resident_country: Some(true),
                    family_name_national_character: Some(true),
                    given_name_national_character: Some(true),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        },
        custom_certificate_authority: Some("custom_certificate_authority".into()),
        well_known_trusted_issuers: "well_known_trusted_issuers".into(),
    };
    check(
"POST",
"/verifiable-credentials/verification/templates",
Some(r##"{"custom_certificate_authority":"custom_certificate_authority","dialect":"dialect","name":"name","presentation":{"org.iso.18013.5.1.mDL":{"org.iso.18013.5.1":{"age_birth_year":true,"age_in_years":true,"birth_date":true,"driving_privileges":true,"expiry_date":true,"family_name":true,"family_name_national_character":true,"given_name":true,"given_name_national_character":true,"issue_date":true,"issuing_authority":true,"issuing_country":true,"issuing_jurisdiction":true,"nationality":true,"portrait":true,"portrait_capture_date":true,"resident_address":true,"resident_city":true,"resident_country":true,"resident_postal_code":true,"resident_state":true}}},"type":"type","well_known_trusted_issuers":"well_known_trusted_issuers"}"##),
&[(201, r##"{"created_at":"2026-02-03T04:05:06.789Z","custom_certificate_authority":"custom_certificate_authority","dialect":"simplified/1.0","id":"vct_0000000000000001","name":"name","presentation":{"org.iso.18013.5.1.mDL":{"org.iso.18013.5.1":{"age_birth_year":true,"age_in_years":true,"birth_date":true,"driving_privileges":true,"expiry_date":true,"family_name":true,"family_name_national_character":true,"given_name":true,"given_name_national_character":true,"issue_date":true,"issuing_authority":true,"issuing_country":true,"issuing_jurisdiction":true,"nationality":true,"portrait":true,"portrait_capture_date":true,"resident_address":true,"resident_city":true,"resident_country":true,"resident_postal_code":true,"resident_state":true}}},"type":"mdl","updated_at":"2026-02-03T04:05:06.789Z","well_known_trusted_issuers":"well_known_trusted_issuers"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.verifiable_credentials().verification().templates().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_verifiable_credentials_verification_templates_id() {
    check(
"GET",
"/verifiable-credentials/verification/templates/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","custom_certificate_authority":"custom_certificate_authority","dialect":"simplified/1.0","id":"vct_0000000000000001","name":"name","presentation":{"org.iso.18013.5.1.mDL":{"org.iso.18013.5.1":{"age_birth_year":true,"age_in_years":true,"birth_date":true,"driving_privileges":true,"expiry_date":true,"family_name":true,"family_name_national_character":true,"given_name":true,"given_name_national_character":true,"issue_date":true,"issuing_authority":true,"issuing_country":true,"issuing_jurisdiction":true,"nationality":true,"portrait":true,"portrait_capture_date":true,"resident_address":true,"resident_city":true,"resident_country":true,"resident_postal_code":true,"resident_state":true}}},"type":"mdl","updated_at":"2026-02-03T04:05:06.789Z","well_known_trusted_issuers":"well_known_trusted_issuers"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.verifiable_credentials().verification().templates().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_verifiable_credentials_verification_templates_id() {
    check_answerless(
        "DELETE",
        "/verifiable-credentials/verification/templates/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.verifiable_credentials()
                .verification()
                .templates()
                .delete("a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_verifiable_credentials_verification_templates_id() {
    let body = UpdateVerifiableCredentialTemplate {
        name: Patch::Value("name".into()),
        r#type: Patch::Value("type".into()),
        dialect: Patch::Value("dialect".into()),
        presentation: Some(MdlPresentationRequest {
            org_iso_18013_5_1_m_dl: Some(MdlPresentationRequestProperties {
                org_iso_18013_5_1: Some(MdlPresentationProperties {
                    family_name: Some(true),
                    given_name: Some(true),
                    birth_date: Some(true),
                    issue_date: Some(true),
                    expiry_date: Some(true),
                    issuing_country: Some(true),
                    issuing_authority: Some(true),
                    portrait: Some(true),
                    driving_privileges: Some(true),
                    resident_address: Some(true),
                    portrait_capture_date: Some(true),
                    age_in_years: Some(true),
                    age_birth_year: Some(true),
                    issuing_jurisdiction: Some(true),
                    nationality: Some(true),
                    resident_city: Some(true),
                    resident_state: Some(true),
                    resident_postal_code: Some(true),
                    resident_country: Some(true),
                    family_name_national_character: Some(true),
                    given_name_national_character: Some(true),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        well_known_trusted_issuers: Patch::Value("well_known_trusted_issuers".into()),
        version: Patch::Value(3),
    };
    check(
"PATCH",
"/verifiable-credentials/verification/templates/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"dialect":"dialect","name":"name","presentation":{"org.iso.18013.5.1.mDL":{"org.iso.18013.5.1":{"age_birth_year":true,"age_in_years":true,"birth_date":true,"driving_privileges":true,"expiry_date":true,"family_name":true,"family_name_national_character":true,"given_name":true,"given_name_national_character":true,"issue_date":true,"issuing_authority":true,"issuing_country":true,"issuing_jurisdiction":true,"nationality":true,"portrait":true,"portrait_capture_date":true,"resident_address":true,"resident_city":true,"resident_country":true,"resident_postal_code":true,"resident_state":true}}},"type":"type","version":3,"well_known_trusted_issuers":"well_known_trusted_issuers"}"##),
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","custom_certificate_authority":"custom_certificate_authority","dialect":"simplified/1.0","id":"vct_0000000000000001","name":"name","presentation":{"org.iso.18013.5.1.mDL":{"org.iso.18013.5.1":{"age_birth_year":true,"age_in_years":true,"birth_date":true,"driving_privileges":true,"expiry_date":true,"family_name":true,"family_name_national_character":true,"given_name":true,"given_name_national_character":true,"issue_date":true,"issuing_authority":true,"issuing_country":true,"issuing_jurisdiction":true,"nationality":true,"portrait":true,"portrait_capture_date":true,"resident_address":true,"resident_city":true,"resident_country":true,"resident_postal_code":true,"resident_state":true}}},"type":"mdl","updated_at":"2026-02-03T04:05:06.789Z","well_known_trusted_issuers":"well_known_trusted_issuers"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.verifiable_credentials().verification().templates().update("a|b/c d%é", &body).detailed().await,
).await;
}
