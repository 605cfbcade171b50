// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Paging, string_enum};

/// Request body of `POST /network-acls`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateNetworkAcl {
    /// Description of the rule. Up to 255 characters.
    pub description: String,
    /// Whether it is in effect.
    pub active: bool,
    /// Place in the order in which rules are tried, least first. 1 to 100.
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
    /// When it was last changed.
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

/// A network ACL action, in `action` of [`NetworkAclRule`](super::NetworkAclRule).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkAclAction {
    /// Whether requests that match are refused.
    pub block: Option<bool>,
    /// Whether requests that match are let through.
    pub allow: Option<bool>,
    /// Whether requests that match are only logged.
    pub log: Option<bool>,
    /// Whether requests that match are redirected.
    pub redirect: Option<bool>,
    /// URL to redirect to. 1 to 2000 characters.
    pub redirect_uri: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { NetworkAclAction {
    optional block "block",
    optional allow "allow",
    optional log "log",
    optional redirect "redirect",
    optional redirect_uri "redirect_uri",
} }
auth0_core::__read!(NetworkAclAction);

/// A network ACL HTTP message signature, in `http_message_signature` of
/// [`NetworkAclMatch`](super::NetworkAclMatch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkAclHttpMessageSignature {
    /// Encryption keys of the page.
    pub keys: Option<Vec<NetworkAclHttpMessageSignatureKey>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl NetworkAclHttpMessageSignature {
    /// Creates the value with its required fields.
    pub fn new(
        keys: impl IntoIterator<Item = impl Into<NetworkAclHttpMessageSignatureKey>>,
    ) -> Self {
        Self {
            keys: Some(keys.into_iter().map(Into::into).collect()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { NetworkAclHttpMessageSignature {
    optional keys "keys",
} }
auth0_core::__read!(NetworkAclHttpMessageSignature);

/// A network ACL HTTP message signature key, in `keys` of
/// [`NetworkAclHttpMessageSignature`](super::NetworkAclHttpMessageSignature).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkAclHttpMessageSignatureKey {
    /// Identifier.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl NetworkAclHttpMessageSignatureKey {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { NetworkAclHttpMessageSignatureKey {
    optional id "id",
} }
auth0_core::__read!(NetworkAclHttpMessageSignatureKey);

/// A network ACL match, in `match` of [`NetworkAclRule`](super::NetworkAclRule).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkAclMatch {
    /// Numbers of autonomous systems. At least 1 element.
    pub asns: Option<Vec<i64>>,
    /// Countries, by their two-letter codes. At least 1 element.
    pub geo_country_codes: Option<Vec<String>>,
    /// Subdivisions of countries, by their codes. At least 1 element.
    pub geo_subdivision_codes: Option<Vec<String>>,
    /// IPv4 addresses and ranges of the client. At least 1 element.
    pub ipv4_cidrs: Option<Vec<String>>,
    /// IPv6 addresses and ranges of the client. At least 1 element.
    pub ipv6_cidrs: Option<Vec<String>>,
    /// JA3 fingerprints of TLS clients. At least 1 element.
    pub ja3_fingerprints: Option<Vec<String>>,
    /// JA4 fingerprints of TLS clients. At least 1 element.
    pub ja4_fingerprints: Option<Vec<String>>,
    /// User agents. At least 1 element.
    pub user_agents: Option<Vec<String>>,
    /// Host names the request came to. At least 1 element.
    pub hostnames: Option<Vec<String>>,
    /// IPv4 ranges of the peer that connects, a proxy included. At least 1 element.
    pub connecting_ipv4_cidrs: Option<Vec<String>>,
    /// IPv6 ranges of the peer that connects, a proxy included. At least 1 element.
    pub connecting_ipv6_cidrs: Option<Vec<String>>,
    pub auth0_managed: Option<Vec<String>>,
    pub http_message_signature: Option<NetworkAclHttpMessageSignature>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { NetworkAclMatch {
    list asns: i64,
    list geo_country_codes: String,
    list geo_subdivision_codes: String,
    list ipv4_cidrs: String,
    list ipv6_cidrs: String,
    list ja3_fingerprints: String,
    list ja4_fingerprints: String,
    list user_agents: String,
    list hostnames: String,
    list connecting_ipv4_cidrs: String,
    list connecting_ipv6_cidrs: String,
    list auth0_managed: String,
    value http_message_signature: NetworkAclHttpMessageSignature,
} }

auth0_core::__record! { NetworkAclMatch {
    optional asns "asns",
    optional geo_country_codes "geo_country_codes",
    optional geo_subdivision_codes "geo_subdivision_codes",
    optional ipv4_cidrs "ipv4_cidrs",
    optional ipv6_cidrs "ipv6_cidrs",
    optional ja3_fingerprints "ja3_fingerprints",
    optional ja4_fingerprints "ja4_fingerprints",
    optional user_agents "user_agents",
    optional hostnames "hostnames",
    optional connecting_ipv4_cidrs "connecting_ipv4_cidrs",
    optional connecting_ipv6_cidrs "connecting_ipv6_cidrs",
    optional auth0_managed "auth0_managed",
    optional http_message_signature "http_message_signature",
} }
auth0_core::__read!(NetworkAclMatch);

/// A network ACL rule, in `rule` of [`NetworkAcl`](super::NetworkAcl).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkAclRule {
    /// Action to take.
    pub action: Option<NetworkAclAction>,
    /// Conditions that a request must match.
    pub r#match: Option<NetworkAclMatch>,
    /// Conditions that a request must not match.
    pub not_match: Option<NetworkAclMatch>,
    /// Which requests the rule applies to, such as those to this API.
    pub scope: Option<NetworkAclRuleScope>,
    pub match_all: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl NetworkAclRule {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { NetworkAclRule {
    value r#match: NetworkAclMatch,
    value not_match: NetworkAclMatch,
    plain match_all: bool,
} }

auth0_core::__record! { NetworkAclRule {
    optional action "action",
    optional r#match "match",
    optional not_match "not_match",
    optional scope "scope",
    optional match_all "match_all",
} }
auth0_core::__read!(NetworkAclRule);

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

/// Request body of `PUT /network-acls/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetNetworkAcl {
    /// Description of the rule. Up to 255 characters.
    pub description: String,
    /// Whether it is in effect.
    pub active: bool,
    /// Place in the order in which rules are tried, least first. 1 to 100.
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

/// Optional parameters of `GET /network-acls`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListNetworkAclsParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
}

auth0_core::__setters! { ListNetworkAclsParams {
    plain page: u64,
    plain per_page: u64,
} }

impl ListNetworkAclsParams {
    pub(super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}
