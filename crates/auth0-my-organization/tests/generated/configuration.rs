// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `configuration`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_my_organization::{Extra, Patch, configuration::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_config() {
    check(
"GET",
"/config",
None,
&[(200, r##"{"allowed_strategies":["waad"],"connection_deletion_behavior":"allow_if_empty"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.configuration().get().detailed().await,
).await;
}

#[tokio::test]
async fn get_config_identity_providers() {
    check(
"GET",
"/config/identity-providers",
None,
&[(200, r##"{"organization":{"can_set_assign_membership_on_login":true,"can_set_show_as_button":true},"strategies":{"adfs":{"enabled_features":["universal_logout"],"provisioning_methods":["scim"]},"googleapps":{"enabled_features":["universal_logout"],"provisioning_methods":["scim"]},"oidc":{"enabled_features":["universal_logout"],"provisioning_methods":["scim"]},"okta":{"enabled_features":["universal_logout"],"provisioning_methods":["scim"]},"pingfederate":{"enabled_features":["universal_logout"],"provisioning_methods":["scim"]},"samlp":{"enabled_features":["universal_logout"],"provisioning_methods":["scim"]},"waad":{"enabled_features":["universal_logout"],"provisioning_methods":["scim"]}}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.configuration().identity_providers().get().detailed().await,
).await;
}
