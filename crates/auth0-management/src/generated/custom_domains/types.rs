// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use std::collections::BTreeMap;

use auth0_core::{Extra, Operation, Paging, Patch, Secret, string_enum};

use crate::Timestamp;

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

string_enum! {
    /// A custom domain client IP header; a value in `custom_client_ip_header` of
    /// [`CreateCustomDomain`](super::CreateCustomDomain).
    pub enum CustomDomainClientIpHeader {
        /// `true-client-ip`.
        TrueClientIp = "true-client-ip",
        /// `cf-connecting-ip`.
        CfConnectingIp = "cf-connecting-ip",
        /// `x-forwarded-for`.
        XForwardedFor = "x-forwarded-for",
        /// `x-azure-clientip`.
        XAzureClientip = "x-azure-clientip",
        /// ``.
        Empty = "",
    }
}

string_enum! {
    /// A custom domain status; a value in `status` of [`CustomDomain`](super::CustomDomain).
    pub enum CustomDomainStatus {
        /// `pending_verification`.
        PendingVerification = "pending_verification",
        /// `ready`.
        Ready = "ready",
        /// `failed`.
        Failed = "failed",
    }
}

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

string_enum! {
    /// A custom domain TLS policy; a value in `tls_policy` of
    /// [`CreateCustomDomain`](super::CreateCustomDomain).
    pub enum CustomDomainTlsPolicy {
        /// `recommended`.
        Recommended = "recommended",
    }
}

string_enum! {
    /// A custom domain type; a value in `type` of [`CustomDomain`](super::CustomDomain).
    pub enum CustomDomainType {
        /// Auth0 issues and renews the certificate (`auth0_managed_certs`).
        Auth0ManagedCerts = "auth0_managed_certs",
        /// Your reverse proxy holds the certificate (`self_managed_certs`).
        SelfManagedCerts = "self_managed_certs",
    }
}

string_enum! {
    /// A custom domain verification method; a value in `verification_method` of
    /// [`CreateCustomDomain`](super::CreateCustomDomain).
    pub enum CustomDomainVerificationMethod {
        /// `txt`.
        Txt = "txt",
    }
}

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

string_enum! {
    /// A domain certificate authority; a value in `certificate_authority` of
    /// [`DomainCertificate`](super::DomainCertificate).
    pub enum DomainCertificateAuthority {
        /// `letsencrypt`.
        Letsencrypt = "letsencrypt",
        /// `googletrust`.
        Googletrust = "googletrust",
    }
}

string_enum! {
    /// A domain certificate status; a value in `status` of
    /// [`DomainCertificate`](super::DomainCertificate).
    pub enum DomainCertificateStatus {
        /// `provisioning`.
        Provisioning = "provisioning",
        /// `provisioning_failed`.
        ProvisioningFailed = "provisioning_failed",
        /// `provisioned`.
        Provisioned = "provisioned",
        /// `renewing_failed`.
        RenewingFailed = "renewing_failed",
    }
}

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

string_enum! {
    /// A domain verification method name; a value in `name` of
    /// [`DomainVerificationMethod`](super::DomainVerificationMethod).
    pub enum DomainVerificationMethodName {
        /// `cname`.
        Cname = "cname",
        /// `txt`.
        Txt = "txt",
    }
}

string_enum! {
    /// A domain verification status; a value in `status` of
    /// [`DomainVerification`](super::DomainVerification).
    pub enum DomainVerificationStatus {
        /// `verified`.
        Verified = "verified",
        /// `pending`.
        Pending = "pending",
        /// `failed`.
        Failed = "failed",
    }
}

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

/// Optional parameters of `GET /custom-domains`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCustomDomainsParams {
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Only those that fit this query, in Lucene syntax.
    pub q: Option<String>,
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
    /// Field to sort by, with `:1` for ascending and `:-1` for descending.
    pub sort: Option<String>,
}

auth0_core::__setters! { ListCustomDomainsParams {
    plain take: u64,
    value from: String,
    value q: String,
    value fields: String,
    plain include_fields: bool,
    value sort: String,
} }

impl ListCustomDomainsParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("q", self.q.as_deref())
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
            .query("sort", self.sort.as_deref())
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}
