// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Secret};
use serde::Deserialize;

use super::{
    CustomDomainStatus, CustomDomainType, DomainCertificateAuthority, DomainCertificateStatus,
    DomainVerificationMethodName, DomainVerificationStatus,
};
use crate::Timestamp;

/// What `GET /custom-domains` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CustomDomain {
    /// Identifier of the custom domain.
    pub custom_domain_id: Option<String>,
    /// Name of the domain.
    pub domain: Option<String>,
    /// Whether it is the first domain of the tenant. Default: `false`.
    pub primary: Option<bool>,
    /// Whether it is the default domain. Default: `false`.
    pub is_default: Option<bool>,
    /// Whether the domain is verified and ready.
    pub status: Option<CustomDomainStatus>,
    /// Whether Auth0 or oneself manages the certificate.
    pub r#type: Option<CustomDomainType>,
    /// Host to which the proxy sends requests.
    pub origin_domain_name: Option<String>,
    /// What proves that the domain is one's own.
    pub verification: Option<DomainVerification>,
    /// Header in which a proxy states the client's IP address.
    pub custom_client_ip_header: Option<String>,
    /// Versions and ciphers of TLS that are accepted.
    pub tls_policy: Option<String>,
    /// Names and values of one's own.
    pub domain_metadata: Option<BTreeMap<String, Option<String>>>,
    /// TLS certificate of the domain.
    pub certificate: Option<DomainCertificate>,
    /// Domain that passkeys belong to.
    pub relying_party_identifier: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Key for the header `cname-api-key` that the proxy must send.
    pub cname_api_key: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `POST /custom-domains/{id}/test` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CustomDomainTest {
    /// Whether the domain answers as it should.
    pub success: Option<bool>,
    /// What is wrong, in words.
    pub message: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /custom-domains/default` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DefaultDomain {
    /// Identifier of the custom domain.
    pub custom_domain_id: Option<String>,
    /// Domain.
    pub domain: Option<String>,
    /// Main colour. Default: `false`.
    pub primary: Option<bool>,
    /// Whether it is the default domain. Default: `false`.
    pub is_default: Option<bool>,
    /// Status.
    pub status: Option<CustomDomainStatus>,
    /// Kind of value.
    pub r#type: Option<CustomDomainType>,
    /// Host to which the proxy sends requests.
    pub origin_domain_name: Option<String>,
    /// Verification.
    pub verification: Option<DomainVerification>,
    /// Header in which a proxy states the client's IP address.
    pub custom_client_ip_header: Option<String>,
    /// Versions and ciphers of TLS that are accepted.
    pub tls_policy: Option<String>,
    /// Names and values of one's own.
    pub domain_metadata: Option<BTreeMap<String, Option<String>>>,
    /// TLS certificate of the domain.
    pub certificate: Option<DomainCertificate>,
    /// Domain that passkeys belong to.
    pub relying_party_identifier: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `certificate` of [`CustomDomain`](super::CustomDomain).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DomainCertificate {
    /// How far the certificate is.
    pub status: Option<DomainCertificateStatus>,
    /// What went wrong.
    pub error_msg: Option<String>,
    /// Who issued the certificate.
    pub certificate_authority: Option<DomainCertificateAuthority>,
    /// When the certificate is renewed at the latest.
    pub renews_before: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `verification` of [`CustomDomain`](super::CustomDomain).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DomainVerification {
    /// DNS records, one of which proves it. At least 1 element.
    pub methods: Option<Vec<DomainVerificationMethod>>,
    /// How far the verification is.
    pub status: Option<DomainVerificationStatus>,
    /// What went wrong.
    pub error_msg: Option<String>,
    /// When it was verified last.
    pub last_verified_at: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `methods` of [`DomainVerification`](super::DomainVerification).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DomainVerificationMethod {
    /// Kind of DNS record.
    pub name: Option<DomainVerificationMethodName>,
    /// DNS record to set.
    pub record: Option<String>,
    /// Name of the DNS record.
    pub domain: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
