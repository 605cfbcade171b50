// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use std::collections::BTreeMap;

use auth0_core::Patch;

use super::{
    CustomDomainClientIpHeader, CustomDomainTlsPolicy, CustomDomainType,
    CustomDomainVerificationMethod,
};

/// Request body of `POST /custom-domains`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateCustomDomain {
    /// Name of the domain. 3 to 255 characters.
    pub domain: String,
    /// Whether Auth0 or oneself manages the certificate.
    pub r#type: CustomDomainType,
    /// Kind of DNS record that proves it.
    pub verification_method: Option<CustomDomainVerificationMethod>,
    /// Versions and ciphers of TLS that are accepted.
    pub tls_policy: Option<CustomDomainTlsPolicy>,
    /// Header in which a proxy states the client's IP address.
    pub custom_client_ip_header: Option<CustomDomainClientIpHeader>,
    /// Custom metadata.
    pub domain_metadata: Option<BTreeMap<String, Option<String>>>,
    /// Domain that passkeys belong to. Up to 255 characters.
    pub relying_party_identifier: Option<String>,
}

impl CreateCustomDomain {
    /// Creates the value with its required fields.
    pub fn new(domain: impl Into<String>, r#type: CustomDomainType) -> Self {
        Self {
            domain: domain.into(),
            r#type,
            verification_method: None,
            tls_policy: None,
            custom_client_ip_header: None,
            domain_metadata: None,
            relying_party_identifier: None,
        }
    }
}

auth0_core::__setters! { CreateCustomDomain {
    value verification_method: CustomDomainVerificationMethod,
    value tls_policy: CustomDomainTlsPolicy,
    value custom_client_ip_header: CustomDomainClientIpHeader,
    map domain_metadata: Option<String>,
    value relying_party_identifier: String,
} }

auth0_core::__write! { CreateCustomDomain {
    always domain "domain",
    always r#type "type",
    optional verification_method "verification_method",
    optional tls_policy "tls_policy",
    optional custom_client_ip_header "custom_client_ip_header",
    optional domain_metadata "domain_metadata",
    optional relying_party_identifier "relying_party_identifier",
} }

/// Request body of `PATCH /custom-domains/default`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetDefaultCustomDomain {
    /// Name of the domain. 3 to 255 characters.
    pub domain: String,
}

impl SetDefaultCustomDomain {
    /// Creates the value with its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

auth0_core::__write! { SetDefaultCustomDomain {
    always domain "domain",
} }

/// Request body of `PATCH /custom-domains/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateCustomDomain {
    /// Versions and ciphers of TLS that are accepted.
    pub tls_policy: Option<CustomDomainTlsPolicy>,
    /// Header in which a proxy states the client's IP address.
    pub custom_client_ip_header: Patch<CustomDomainClientIpHeader>,
    /// Custom metadata.
    pub domain_metadata: Option<BTreeMap<String, Option<String>>>,
    /// Domain that passkeys belong to. Up to 255 characters.
    pub relying_party_identifier: Patch<String>,
}

auth0_core::__setters! { UpdateCustomDomain {
    value tls_policy: CustomDomainTlsPolicy,
    patch custom_client_ip_header: CustomDomainClientIpHeader,
    map domain_metadata: Option<String>,
    patch relying_party_identifier: String,
} }

auth0_core::__write! { UpdateCustomDomain {
    optional tls_policy "tls_policy",
    patch custom_client_ip_header "custom_client_ip_header",
    optional domain_metadata "domain_metadata",
    patch relying_party_identifier "relying_party_identifier",
} }
