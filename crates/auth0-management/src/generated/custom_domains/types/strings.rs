// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `custom_client_ip_header` of [`CreateCustomDomain`](super::CreateCustomDomain).
pub enum CustomDomainClientIpHeader {
TrueClientIp = "true-client-ip",
CfConnectingIp = "cf-connecting-ip",
XForwardedFor = "x-forwarded-for",
XAzureClientip = "x-azure-clientip",
Empty = "",
}
}

string_enum! {
/// The `status` of [`CustomDomain`](super::CustomDomain).
pub enum CustomDomainStatus {
PendingVerification = "pending_verification",
Ready = "ready",
Failed = "failed",
}
}

string_enum! {
/// The `tls_policy` of [`CreateCustomDomain`](super::CreateCustomDomain).
pub enum CustomDomainTlsPolicy {
Recommended = "recommended",
}
}

string_enum! {
/// The `type` of [`CustomDomain`](super::CustomDomain).
pub enum CustomDomainType {
Auth0ManagedCerts = "auth0_managed_certs",
SelfManagedCerts = "self_managed_certs",
}
}

string_enum! {
/// The `verification_method` of [`CreateCustomDomain`](super::CreateCustomDomain).
pub enum CustomDomainVerificationMethod {
Txt = "txt",
}
}

string_enum! {
/// The `certificate_authority` of [`DomainCertificate`](super::DomainCertificate).
pub enum DomainCertificateAuthority {
Letsencrypt = "letsencrypt",
Googletrust = "googletrust",
}
}

string_enum! {
/// The `status` of [`DomainCertificate`](super::DomainCertificate).
pub enum DomainCertificateStatus {
Provisioning = "provisioning",
ProvisioningFailed = "provisioning_failed",
Provisioned = "provisioned",
RenewingFailed = "renewing_failed",
}
}

string_enum! {
/// The `name` of [`DomainVerificationMethod`](super::DomainVerificationMethod).
pub enum DomainVerificationMethodName {
Cname = "cname",
Txt = "txt",
}
}

string_enum! {
/// The `status` of [`DomainVerification`](super::DomainVerification).
pub enum DomainVerificationStatus {
Verified = "verified",
Pending = "pending",
Failed = "failed",
}
}
