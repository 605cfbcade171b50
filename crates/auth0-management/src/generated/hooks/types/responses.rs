// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use std::collections::BTreeMap;

use auth0_core::Extra;

/// Code that runs at an extensibility point; replaced by actions.
///
/// Listed by `GET /hooks`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Hook {
    /// Trigger at which it runs.
    pub trigger_id: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Name of the hook.
    pub name: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Source code of the hook or rule.
    pub script: Option<String>,
    /// Versions of npm packages, by name.
    pub dependencies: Option<BTreeMap<String, String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Hook {
    optional trigger_id "triggerId",
    optional id "id",
    optional name "name",
    optional enabled "enabled",
    optional script "script",
    optional dependencies "dependencies",
} }
auth0_core::__read!(Hook);
