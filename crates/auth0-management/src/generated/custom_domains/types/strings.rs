// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

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
        /// `auth0_managed_certs`.
        Auth0ManagedCerts = "auth0_managed_certs",
        /// `self_managed_certs`.
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
