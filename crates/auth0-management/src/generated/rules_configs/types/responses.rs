// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

/// A name and secret value available to rules.
///
/// Returned by `GET /rules-configs`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RulesConfig {
    /// Name of the value. 1 to 127 characters.
    pub key: Option<String>,
    /// Value that the code of rules reads.
    pub value: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { RulesConfig {
    optional key "key",
    optional value "value",
} }
auth0_core::__read!(RulesConfig);
