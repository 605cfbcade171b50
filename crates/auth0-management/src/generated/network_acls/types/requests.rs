// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use super::NetworkAclRule;

/// Request body of `POST /network-acls`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateNetworkAcl {
    /// Description of the rule. Up to 255 characters.
    pub description: String,
    /// Whether it is in effect.
    pub active: bool,
    /// Place in the order in which rules are tried, least first. 1 to 100. Default: `50`.
    pub priority: Option<i64>,
    /// Conditions of the rule and its action.
    pub rule: NetworkAclRule,
}

impl CreateNetworkAcl {
    /// Creates the value with its required fields.
    pub fn new(description: impl Into<String>, active: bool, rule: NetworkAclRule) -> Self {
        Self {
            description: description.into(),
            active,
            priority: None,
            rule,
        }
    }
}

auth0_core::__setters! { CreateNetworkAcl {
    plain priority: i64,
} }

auth0_core::__write! { CreateNetworkAcl {
    always description "description",
    always active "active",
    optional priority "priority",
    always rule "rule",
} }

/// Request body of `PUT /network-acls/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetNetworkAcl {
    /// Description of the rule. Up to 255 characters.
    pub description: String,
    /// Whether it is in effect.
    pub active: bool,
    /// Place in the order in which rules are tried, least first. 1 to 100. Default: `50`.
    pub priority: Option<i64>,
    /// Conditions of the rule and its action.
    pub rule: NetworkAclRule,
}

impl SetNetworkAcl {
    /// Creates the value with its required fields.
    pub fn new(description: impl Into<String>, active: bool, rule: NetworkAclRule) -> Self {
        Self {
            description: description.into(),
            active,
            priority: None,
            rule,
        }
    }
}

auth0_core::__setters! { SetNetworkAcl {
    plain priority: i64,
} }

auth0_core::__write! { SetNetworkAcl {
    always description "description",
    always active "active",
    optional priority "priority",
    always rule "rule",
} }

/// Request body of `PATCH /network-acls/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateNetworkAcl {
    /// Description of the rule. Up to 255 characters.
    pub description: Option<String>,
    /// Whether it is in effect.
    pub active: Option<bool>,
    /// Place in the order in which rules are tried, least first. 1 to 100.
    pub priority: Option<i64>,
    /// Conditions of the rule and its action.
    pub rule: Option<NetworkAclRule>,
}

auth0_core::__setters! { UpdateNetworkAcl {
    value description: String,
    plain active: bool,
    plain priority: i64,
    value rule: NetworkAclRule,
} }

auth0_core::__write! { UpdateNetworkAcl {
    optional description "description",
    optional active "active",
    optional priority "priority",
    optional rule "rule",
} }
