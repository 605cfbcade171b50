// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `scope` of [`NetworkAclRule`](super::NetworkAclRule).
pub enum NetworkAclRuleScope {
Management = "management",
Authentication = "authentication",
Tenant = "tenant",
DynamicClientRegistration = "dynamic_client_registration",
}
}
