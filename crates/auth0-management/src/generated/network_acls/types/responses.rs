// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

use super::NetworkAclRule;

/// A rule that allows, blocks or redirects requests to the tenant.
///
/// Listed by `GET /network-acls`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkAcl {
    /// Identifier.
    pub id: Option<String>,
    /// Description of the rule.
    pub description: Option<String>,
    /// Whether it is in effect.
    pub active: Option<bool>,
    /// Place in the order in which rules are tried, least first. 1 to 100.
    pub priority: Option<i64>,
    /// Conditions of the rule and its action.
    pub rule: Option<NetworkAclRule>,
    /// When it was created.
    pub created_at: Option<String>,
    /// When it was changed last.
    pub updated_at: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { NetworkAcl {
    optional id "id",
    optional description "description",
    optional active "active",
    optional priority "priority",
    optional rule "rule",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(NetworkAcl);
