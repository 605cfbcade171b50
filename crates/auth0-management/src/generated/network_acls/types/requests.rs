// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

use super::NetworkAclRule;

/// What `POST /network-acls` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateNetworkAcl {
    /// What the rule is for. Up to 255 characters.
    pub description: String,
    /// Whether it is in effect.
    pub active: bool,
    /// Place in the order in which rules are tried, least first. 1 to 100. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// What is matched, and what is done.
    pub rule: NetworkAclRule,
}

impl CreateNetworkAcl {
    /// With what it must have.
    pub fn new(description: impl Into<String>, active: bool, rule: NetworkAclRule) -> Self {
        Self {
            description: description.into(),
            active,
            priority: None,
            rule,
        }
    }
}

/// What `PUT /network-acls/{id}` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetNetworkAcl {
    /// What the rule is for. Up to 255 characters.
    pub description: String,
    /// Whether it is in effect.
    pub active: bool,
    /// Place in the order in which rules are tried, least first. 1 to 100. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// What is matched, and what is done.
    pub rule: NetworkAclRule,
}

impl SetNetworkAcl {
    /// With what it must have.
    pub fn new(description: impl Into<String>, active: bool, rule: NetworkAclRule) -> Self {
        Self {
            description: description.into(),
            active,
            priority: None,
            rule,
        }
    }
}

/// What `PATCH /network-acls/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateNetworkAcl {
    /// What the rule is for. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it is in effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Place in the order in which rules are tried, least first. 1 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// What is matched, and what is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<NetworkAclRule>,
}
