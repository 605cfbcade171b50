// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

use super::NetworkAclRuleScope;

/// The `action` of [`NetworkAclRule`](super::NetworkAclRule).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct NetworkAclAction {
    /// Whether requests that match are refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block: Option<bool>,
    /// Whether requests that match are let through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow: Option<bool>,
    /// Whether requests that match are only logged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<bool>,
    /// Whether requests that match are redirected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect: Option<bool>,
    /// URL to redirect to. 1 to 2000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `http_message_signature` of [`NetworkAclMatch`](super::NetworkAclMatch).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct NetworkAclHttpMessageSignature {
    /// Encryption keys of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keys: Option<Vec<NetworkAclHttpMessageSignatureKey>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl NetworkAclHttpMessageSignature {
    /// With what it must have.
    pub fn new(keys: Vec<NetworkAclHttpMessageSignatureKey>) -> Self {
        Self {
            keys: Some(keys),
            extra: Extra::default(),
        }
    }
}

/// The `keys` of [`NetworkAclHttpMessageSignature`](super::NetworkAclHttpMessageSignature).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct NetworkAclHttpMessageSignatureKey {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl NetworkAclHttpMessageSignatureKey {
    /// With what it must have.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            extra: Extra::default(),
        }
    }
}

/// The `match` of [`NetworkAclRule`](super::NetworkAclRule).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct NetworkAclMatch {
    /// Numbers of autonomous systems. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asns: Option<Vec<i64>>,
    /// Countries, by their two-letter codes. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo_country_codes: Option<Vec<String>>,
    /// Subdivisions of countries, by their codes. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo_subdivision_codes: Option<Vec<String>>,
    /// IPv4 addresses and ranges of the client. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv4_cidrs: Option<Vec<String>>,
    /// IPv6 addresses and ranges of the client. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv6_cidrs: Option<Vec<String>>,
    /// JA3 fingerprints of TLS clients. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ja3_fingerprints: Option<Vec<String>>,
    /// JA4 fingerprints of TLS clients. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ja4_fingerprints: Option<Vec<String>>,
    /// User agents. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agents: Option<Vec<String>>,
    /// Host names the request came to. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostnames: Option<Vec<String>>,
    /// IPv4 ranges of the peer that connects, a proxy included. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connecting_ipv4_cidrs: Option<Vec<String>>,
    /// IPv6 ranges of the peer that connects, a proxy included. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connecting_ipv6_cidrs: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth0_managed: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_message_signature: Option<NetworkAclHttpMessageSignature>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `rule` of [`NetworkAcl`](super::NetworkAcl).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct NetworkAclRule {
    /// What is to be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<NetworkAclAction>,
    /// What a request must match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#match: Option<NetworkAclMatch>,
    /// What a request must not match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_match: Option<NetworkAclMatch>,
    /// Which requests the rule applies to, such as those to this API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<NetworkAclRuleScope>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub match_all: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl NetworkAclRule {
    /// With what it must have.
    pub fn new(action: NetworkAclAction, scope: NetworkAclRuleScope) -> Self {
        Self {
            action: Some(action),
            r#match: None,
            not_match: None,
            scope: Some(scope),
            match_all: None,
            extra: Extra::default(),
        }
    }
}
