// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `allowed_strategies` of `OrganizationTemplate`.
pub enum EnterpriseStrategy {
PingFederate = "pingfederate",
Adfs = "adfs",
Waad = "waad",
GoogleApps = "google-apps",
Okta = "okta",
Oidc = "oidc",
Samlp = "samlp",
}
}
