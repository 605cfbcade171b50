// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Secret};

use super::{
    CustomDomainStatus, CustomDomainType, DomainCertificateAuthority, DomainCertificateStatus,
    DomainVerificationMethodName, DomainVerificationStatus,
};
use crate::Timestamp;

/// A domain of your own under which the tenant serves its pages.
///
/// Listed by `GET /custom-domains`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomDomain {
    /// Identifier of the custom domain.
    pub custom_domain_id: Option<String>,
    /// Name of the domain.
    pub domain: Option<String>,
    /// Whether this is the primary custom domain.
    pub primary: Option<bool>,
    /// Whether it is the default domain.
    pub is_default: Option<bool>,
    /// Whether the domain is verified and ready.
    pub status: Option<CustomDomainStatus>,
    /// Whether Auth0 or oneself manages the certificate.
    pub r#type: Option<CustomDomainType>,
    /// Host to which the proxy sends requests.
    pub origin_domain_name: Option<String>,
    /// DNS record that proves ownership of the domain.
    pub verification: Option<DomainVerification>,
    /// Header in which a proxy states the client's IP address.
    pub custom_client_ip_header: Option<String>,
    /// Versions and ciphers of TLS that are accepted.
    pub tls_policy: Option<String>,
    /// Custom metadata.
    pub domain_metadata: Option<BTreeMap<String, Option<String>>>,
    /// TLS certificate of the domain.
    pub certificate: Option<DomainCertificate>,
    /// Domain that passkeys belong to.
    pub relying_party_identifier: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Key for the header `cname-api-key` that the proxy must send.
    pub cname_api_key: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CustomDomain {
    optional custom_domain_id "custom_domain_id",
    optional domain "domain",
    optional primary "primary",
    optional is_default "is_default",
    optional status "status",
    optional r#type "type",
    optional origin_domain_name "origin_domain_name",
    optional verification "verification",
    optional custom_client_ip_header "custom_client_ip_header",
    optional tls_policy "tls_policy",
    optional domain_metadata "domain_metadata",
    optional certificate "certificate",
    optional relying_party_identifier "relying_party_identifier",
    optional created_at "created_at",
    optional cname_api_key "cname_api_key",
} }
auth0_core::__read!(CustomDomain);

/// A custom domain test, returned by `POST /custom-domains/{id}/test`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomDomainTest {
    /// Whether the domain answers as it should.
    pub success: Option<bool>,
    /// Description of the error.
    pub message: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CustomDomainTest {
    optional success "success",
    optional message "message",
} }
auth0_core::__read!(CustomDomainTest);

/// A default domain, returned by `GET /custom-domains/default`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DefaultDomain {
    /// Identifier of the custom domain.
    pub custom_domain_id: Option<String>,
    /// Domain.
    pub domain: Option<String>,
    /// Whether this is the primary custom domain.
    pub primary: Option<bool>,
    /// Whether it is the default domain.
    pub is_default: Option<bool>,
    /// Status.
    pub status: Option<CustomDomainStatus>,
    pub r#type: Option<CustomDomainType>,
    /// Host to which the proxy sends requests.
    pub origin_domain_name: Option<String>,
    /// Verification.
    pub verification: Option<DomainVerification>,
    /// Header in which a proxy states the client's IP address.
    pub custom_client_ip_header: Option<String>,
    /// Versions and ciphers of TLS that are accepted.
    pub tls_policy: Option<String>,
    /// Custom metadata.
    pub domain_metadata: Option<BTreeMap<String, Option<String>>>,
    /// TLS certificate of the domain.
    pub certificate: Option<DomainCertificate>,
    /// Domain that passkeys belong to.
    pub relying_party_identifier: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { DefaultDomain {
    optional custom_domain_id "custom_domain_id",
    optional domain "domain",
    optional primary "primary",
    optional is_default "is_default",
    optional status "status",
    optional r#type "type",
    optional origin_domain_name "origin_domain_name",
    optional verification "verification",
    optional custom_client_ip_header "custom_client_ip_header",
    optional tls_policy "tls_policy",
    optional domain_metadata "domain_metadata",
    optional certificate "certificate",
    optional relying_party_identifier "relying_party_identifier",
    optional created_at "created_at",
} }
auth0_core::__read!(DefaultDomain);

/// A domain certificate, in `certificate` of [`CustomDomain`](super::CustomDomain).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DomainCertificate {
    /// How far the certificate is.
    pub status: Option<DomainCertificateStatus>,
    /// Error message.
    pub error_msg: Option<String>,
    /// Issuer of the certificate.
    pub certificate_authority: Option<DomainCertificateAuthority>,
    /// When the certificate is renewed at the latest.
    pub renews_before: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { DomainCertificate {
    optional status "status",
    optional error_msg "error_msg",
    optional certificate_authority "certificate_authority",
    optional renews_before "renews_before",
} }
auth0_core::__read!(DomainCertificate);

/// A domain verification, in `verification` of [`CustomDomain`](super::CustomDomain).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DomainVerification {
    /// DNS records, one of which proves it. At least 1 element.
    pub methods: Option<Vec<DomainVerificationMethod>>,
    /// How far the verification is.
    pub status: Option<DomainVerificationStatus>,
    /// Error message.
    pub error_msg: Option<String>,
    /// When it was verified last.
    pub last_verified_at: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { DomainVerification {
    optional methods "methods",
    optional status "status",
    optional error_msg "error_msg",
    optional last_verified_at "last_verified_at",
} }
auth0_core::__read!(DomainVerification);

/// A domain verification method, in `methods` of [`DomainVerification`](super::DomainVerification).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DomainVerificationMethod {
    /// Kind of DNS record.
    pub name: Option<DomainVerificationMethodName>,
    /// DNS record to set.
    pub record: Option<String>,
    /// Name of the DNS record.
    pub domain: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { DomainVerificationMethod {
    optional name "name",
    optional record "record",
    optional domain "domain",
} }
auth0_core::__read!(DomainVerificationMethod);
