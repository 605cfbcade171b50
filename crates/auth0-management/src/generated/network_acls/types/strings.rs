// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A network ACL rule scope; a value in `scope` of [`NetworkAclRule`](super::NetworkAclRule).
    pub enum NetworkAclRuleScope {
        /// `management`.
        Management = "management",
        /// `authentication`.
        Authentication = "authentication",
        /// `tenant`.
        Tenant = "tenant",
        /// `dynamic_client_registration`.
        DynamicClientRegistration = "dynamic_client_registration",
    }
}
