// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use std::collections::BTreeMap;

use auth0_core::Patch;
use serde::Serialize;

use super::{
    CustomDomainClientIpHeader, CustomDomainTlsPolicy, CustomDomainType,
    CustomDomainVerificationMethod,
};

/// What `POST /custom-domains` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateCustomDomain {
    /// Name of the domain. 3 to 255 characters.
    pub domain: String,
    /// Whether Auth0 or oneself manages the certificate.
    pub r#type: CustomDomainType,
    /// Kind of DNS record that proves it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_method: Option<CustomDomainVerificationMethod>,
    /// Versions and ciphers of TLS that are accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls_policy: Option<CustomDomainTlsPolicy>,
    /// Header in which a proxy states the client's IP address.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub custom_client_ip_header: Patch<CustomDomainClientIpHeader>,
    /// Names and values of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_metadata: Option<BTreeMap<String, Option<String>>>,
    /// Domain that passkeys belong to. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relying_party_identifier: Option<String>,
}

impl CreateCustomDomain {
    /// With what it must have.
    pub fn new(domain: impl Into<String>, r#type: CustomDomainType) -> Self {
        Self {
            domain: domain.into(),
            r#type,
            verification_method: None,
            tls_policy: None,
            custom_client_ip_header: Patch::Absent,
            domain_metadata: None,
            relying_party_identifier: None,
        }
    }
}

/// What `PATCH /custom-domains/default` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetDefaultCustomDomain {
    /// Name of the domain. 3 to 255 characters.
    pub domain: String,
}

impl SetDefaultCustomDomain {
    /// With what it must have.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

/// What `PATCH /custom-domains/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateCustomDomain {
    /// Versions and ciphers of TLS that are accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls_policy: Option<CustomDomainTlsPolicy>,
    /// Header in which a proxy states the client's IP address.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub custom_client_ip_header: Patch<CustomDomainClientIpHeader>,
    /// Names and values of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_metadata: Option<BTreeMap<String, Option<String>>>,
    /// Domain that passkeys belong to. Up to 255 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub relying_party_identifier: Patch<String>,
}
