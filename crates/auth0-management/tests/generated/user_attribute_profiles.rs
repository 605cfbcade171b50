// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `user_attribute_profiles`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, user_attribute_profiles::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_user_attribute_profiles() {
    let params = ListUserAttributeProfileParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/user-attribute-profiles?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","user_attribute_profiles":[{"id":"id","name":"name","user_attributes":{"key":{"auth0_mapping":"auth0_mapping","description":"description","label":"label","oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"profile_required":true,"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}},"user_id":{"oidc_mapping":"sub","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}}]}"##), (200, r##"{"user_attribute_profiles":[]}"##)],
async |mgmt| mgmt.user_attribute_profiles().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_user_attribute_profiles() {
    let body = CreateUserAttributeProfile {
        name: "name".into(),
        user_id: Some(UserIdMapping {
            oidc_mapping: Some(UserIdOidcMapping::Sub),
            saml_mapping: Some(vec!["saml_mapping".into()]),
            scim_mapping: Some("scim_mapping".into()),
            strategy_overrides: Some(UserIdOverrides {
                pingfederate: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                ad: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                adfs: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                waad: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                google_apps: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                okta: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                oidc: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                samlp: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        user_attributes: [(
            "key".into(),
            UserAttributeMapping {
                description: Some("description".into()),
                label: Some("label".into()),
                profile_required: Some(true),
                auth0_mapping: Some("auth0_mapping".into()),
                oidc_mapping: Some(UserAttributeProfileOidcMapping {
                    mapping: Some("mapping".into()),
                    display_name: Some("display_name".into()),
                    extra: Extra::default(),
                }),
                saml_mapping: Some(vec!["saml_mapping".into()]),
                scim_mapping: Some("scim_mapping".into()),
                strategy_overrides: Some(UserAttributeOverrides {
                    pingfederate: Some(UserAttributeOverride {
                        oidc_mapping: Some(UserAttributeProfileOidcMapping {
                            mapping: Some("mapping".into()),
                            display_name: Some("display_name".into()),
                            extra: Extra::default(),
                        }),
                        saml_mapping: Some(vec!["saml_mapping".into()]),
                        scim_mapping: Some("scim_mapping".into()),
                        extra: Extra::default(),
                    }),
                    ad: Some(UserAttributeOverride {
                        oidc_mapping: Some(UserAttributeProfileOidcMapping {
                            mapping: Some("mapping".into()),
                            display_name: Some("display_name".into()),
                            extra: Extra::default(),
                        }),
                        saml_mapping: Some(vec!["saml_mapping".into()]),
                        scim_mapping: Some("scim_mapping".into()),
                        extra: Extra::default(),
                    }),
                    adfs: Some(UserAttributeOverride {
                        oidc_mapping: Some(UserAttributeProfileOidcMapping {
                            mapping: Some("mapping".into()),
                            display_name: Some("display_name".into()),
                            extra: Extra::default(),
                        }),
                        saml_mapping: Some(vec!["saml_mapping".into()]),
                        scim_mapping: Some("scim_mapping".into()),
                        extra: Extra::default(),
                    }),
                    waad: Some(UserAttributeOverride {
                        oidc_mapping: Some(UserAttributeProfileOidcMapping {
                            mapping: Some("mapping".into()),
                            display_name: Some("display_name".into()),
                            extra: Extra::default(),
                        }),
                        saml_mapping: Some(vec!["saml_mapping".into()]),
                        scim_mapping: Some("scim_mapping".into()),
                        extra: Extra::default(),
                    }),
                    google_apps: Some(UserAttributeOverride {
                        oidc_mapping: Some(UserAttributeProfileOidcMapping {
                            mapping: Some("mapping".into()),
                            display_name: Some("display_name".into()),
                            extra: Extra::default(),
                        }),
                        saml_mapping: Some(vec!["saml_mapping".into()]),
                        scim_mapping: Some("scim_mapping".into()),
                        extra: Extra::default(),
                    }),
                    okta: Some(UserAttributeOverride {
                        oidc_mapping: Some(UserAttributeProfileOidcMapping {
                            mapping: Some("mapping".into()),
                            display_name: Some("display_name".into()),
                            extra: Extra::default(),
                        }),
                        saml_mapping: Some(vec!["saml_mapping".into()]),
                        scim_mapping: Some("scim_mapping".into()),
                        extra: Extra::default(),
                    }),
                    oidc: Some(UserAttributeOverride {
                        oidc_mapping: Some(UserAttributeProfileOidcMapping {
                            mapping: Some("mapping".into()),
                            display_name: Some("display_name".into()),
                            extra: Extra::default(),
                        }),
                        saml_mapping: Some(vec!["saml_mapping".into()]),
                        scim_mapping: Some("scim_mapping".into()),
                        extra: Extra::default(),
                    }),
                    samlp: Some(UserAttributeOverride {
                        oidc_mapping: Some(UserAttributeProfileOidcMapping {
                            mapping: Some("mapping".into()),
                            display_name: Some("display_name".into()),
                            extra: Extra::default(),
                        }),
                        saml_mapping: Some(vec!["saml_mapping".into()]),
                        scim_mapping: Some("scim_mapping".into()),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            },
        )]
        .into(),
    };
    check(
"POST",
"/user-attribute-profiles",
Some(r##"{"name":"name","user_attributes":{"key":{"auth0_mapping":"auth0_mapping","description":"description","label":"label","oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"profile_required":true,"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}},"user_id":{"oidc_mapping":"sub","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}}"##),
&[(201, r##"{"id":"id","name":"name","user_attributes":{"key":{"auth0_mapping":"auth0_mapping","description":"description","label":"label","oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"profile_required":true,"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}},"user_id":{"oidc_mapping":"sub","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.user_attribute_profiles().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_user_attribute_profiles_templates() {
    check(
"GET",
"/user-attribute-profiles/templates",
None,
&[(200, r##"{"user_attribute_profile_templates":[{"display_name":"display_name","id":"id","template":{"name":"name","user_attributes":{"key":{"auth0_mapping":"auth0_mapping","description":"description","label":"label","oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"profile_required":true,"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}},"user_id":{"oidc_mapping":"sub","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}}}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.user_attribute_profiles().list_templates().detailed().await,
).await;
}

#[tokio::test]
async fn get_user_attribute_profiles_templates_id() {
    check(
"GET",
"/user-attribute-profiles/templates/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"display_name":"display_name","id":"id","template":{"name":"name","user_attributes":{"key":{"auth0_mapping":"auth0_mapping","description":"description","label":"label","oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"profile_required":true,"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}},"user_id":{"oidc_mapping":"sub","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.user_attribute_profiles().get_template("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn get_user_attribute_profiles_id() {
    check(
"GET",
"/user-attribute-profiles/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"id":"id","name":"name","user_attributes":{"key":{"auth0_mapping":"auth0_mapping","description":"description","label":"label","oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"profile_required":true,"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}},"user_id":{"oidc_mapping":"sub","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.user_attribute_profiles().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_user_attribute_profiles_id() {
    check_answerless(
        "DELETE",
        "/user-attribute-profiles/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.user_attribute_profiles().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_user_attribute_profiles_id() {
    let body = UpdateUserAttributeProfile {
        name: Some("name".into()),
        user_id: Patch::Value(UserIdMapping {
            oidc_mapping: Some(UserIdOidcMapping::Sub),
            saml_mapping: Some(vec!["saml_mapping".into()]),
            scim_mapping: Some("scim_mapping".into()),
            strategy_overrides: Some(UserIdOverrides {
                pingfederate: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                ad: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                adfs: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                waad: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                google_apps: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                okta: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                oidc: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                samlp: Some(UserIdOverride {
                    oidc_mapping: Some(UserIdOidcOverride::Email),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        user_attributes: Some(
            [(
                "key".into(),
                UserAttributeMapping {
                    description: Some("description".into()),
                    label: Some("label".into()),
                    profile_required: Some(true),
                    auth0_mapping: Some("auth0_mapping".into()),
                    oidc_mapping: Some(UserAttributeProfileOidcMapping {
                        mapping: Some("mapping".into()),
                        display_name: Some("display_name".into()),
                        extra: Extra::default(),
                    }),
                    saml_mapping: Some(vec!["saml_mapping".into()]),
                    scim_mapping: Some("scim_mapping".into()),
                    strategy_overrides: Some(UserAttributeOverrides {
                        pingfederate: Some(UserAttributeOverride {
                            oidc_mapping: Some(UserAttributeProfileOidcMapping {
                                mapping: Some("mapping".into()),
                                display_name: Some("display_name".into()),
                                extra: Extra::default(),
                            }),
                            saml_mapping: Some(vec!["saml_mapping".into()]),
                            scim_mapping: Some("scim_mapping".into()),
                            extra: Extra::default(),
                        }),
                        ad: Some(UserAttributeOverride {
                            oidc_mapping: Some(UserAttributeProfileOidcMapping {
                                mapping: Some("mapping".into()),
                                display_name: Some("display_name".into()),
                                extra: Extra::default(),
                            }),
                            saml_mapping: Some(vec!["saml_mapping".into()]),
                            scim_mapping: Some("scim_mapping".into()),
                            extra: Extra::default(),
                        }),
                        adfs: Some(UserAttributeOverride {
                            oidc_mapping: Some(UserAttributeProfileOidcMapping {
                                mapping: Some("mapping".into()),
                                display_name: Some("display_name".into()),
                                extra: Extra::default(),
                            }),
                            saml_mapping: Some(vec!["saml_mapping".into()]),
                            scim_mapping: Some("scim_mapping".into()),
                            extra: Extra::default(),
                        }),
                        waad: Some(UserAttributeOverride {
                            oidc_mapping: Some(UserAttributeProfileOidcMapping {
                                mapping: Some("mapping".into()),
                                display_name: Some("display_name".into()),
                                extra: Extra::default(),
                            }),
                            saml_mapping: Some(vec!["saml_mapping".into()]),
                            scim_mapping: Some("scim_mapping".into()),
                            extra: Extra::default(),
                        }),
                        google_apps: Some(UserAttributeOverride {
                            oidc_mapping: Some(UserAttributeProfileOidcMapping {
                                mapping: Some("mapping".into()),
                                display_name: Some("display_name".into()),
                                extra: Extra::default(),
                            }),
                            saml_mapping: Some(vec!["saml_mapping".into()]),
                            scim_mapping: Some("scim_mapping".into()),
                            extra: Extra::default(),
                        }),
                        okta: Some(UserAttributeOverride {
                            oidc_mapping: Some(UserAttributeProfileOidcMapping {
                                mapping: Some("mapping".into()),
                                display_name: Some("display_name".into()),
                                extra: Extra::default(),
                            }),
                            saml_mapping: Some(vec!["saml_mapping".into()]),
                            scim_mapping: Some("scim_mapping".into()),
                            extra: Extra::default(),
                        }),
                        oidc: Some(UserAttributeOverride {
                            oidc_mapping: Some(UserAttributeProfileOidcMapping {
                                mapping: Some("mapping".into()),
                                display_name: Some("display_name".into()),
                                extra: Extra::default(),
                            }),
                            saml_mapping: Some(vec!["saml_mapping".into()]),
                            scim_mapping: Some("scim_mapping".into()),
                            extra: Extra::default(),
                        }),
                        samlp: Some(UserAttributeOverride {
                            oidc_mapping: Some(UserAttributeProfileOidcMapping {
                                mapping: Some("mapping".into()),
                                display_name: Some("display_name".into()),
                                extra: Extra::default(),
                            }),
                            saml_mapping: Some(vec!["saml_mapping".into()]),
                            scim_mapping: Some("scim_mapping".into()),
                            extra: Extra::default(),
                        }),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                },
            )]
            .into(),
        ),
    };
    check(
"PATCH",
"/user-attribute-profiles/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"name":"name","user_attributes":{"key":{"auth0_mapping":"auth0_mapping","description":"description","label":"label","oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"profile_required":true,"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}},"user_id":{"oidc_mapping":"sub","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}}"##),
&[(200, r##"{"id":"id","name":"name","user_attributes":{"key":{"auth0_mapping":"auth0_mapping","description":"description","label":"label","oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"profile_required":true,"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":{"display_name":"display_name","mapping":"mapping"},"saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}},"user_id":{"oidc_mapping":"sub","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping","strategy_overrides":{"ad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"adfs":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"google-apps":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"oidc":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"okta":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"pingfederate":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"samlp":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"},"waad":{"oidc_mapping":"email","saml_mapping":["saml_mapping"],"scim_mapping":"scim_mapping"}}}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.user_attribute_profiles().update("a|b/c d%é", &body).detailed().await,
).await;
}
