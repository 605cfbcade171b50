// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

/// Code that runs at login; replaced by actions.
///
/// Listed by `GET /rules`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rule {
    /// Name of the rule.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Source code of the hook or rule.
    pub script: Option<String>,
    /// Place in the order, least first.
    pub order: Option<i64>,
    /// When the rule runs.
    pub stage: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Rule {
    optional name "name",
    optional id "id",
    optional enabled "enabled",
    optional script "script",
    optional order "order",
    optional stage "stage",
} }
auth0_core::__read!(Rule);
