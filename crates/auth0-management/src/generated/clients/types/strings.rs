// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `async_approval_notification_channels` of [`Client`](super::Client).
pub enum AsyncApprovalChannel {
GuardianPush = "guardian-push",
Email = "email",
MyAccount = "my-account",
}
}

string_enum! {
/// The `integration_type` of [`B2bIntegrationConfiguration`](super::B2bIntegrationConfiguration).
pub enum B2bIntegrationConfigurationIntegrationType {
CustomAuthServer = "custom_auth_server",
ThirdParty = "third_party",
Application = "application",
}
}

string_enum! {
/// The `selected_initiators` of
/// [`BackchannelLogoutInitiators`](super::BackchannelLogoutInitiators).
pub enum BackchannelLogoutInitiator {
RpLogout = "rp-logout",
IdpLogout = "idp-logout",
PasswordChanged = "password-changed",
SessionExpired = "session-expired",
SessionRevoked = "session-revoked",
AccountDeleted = "account-deleted",
EmailIdentifierChanged = "email-identifier-changed",
MfaPhoneUnenrolled = "mfa-phone-unenrolled",
AccountDeactivated = "account-deactivated",
ProfileChanged = "profile-changed",
}
}

string_enum! {
/// The `mode` of [`BackchannelLogoutInitiators`](super::BackchannelLogoutInitiators).
pub enum BackchannelLogoutInitiatorsMode {
Custom = "custom",
All = "all",
}
}

string_enum! {
/// The `credential_type` of
/// [`CertificateSubjectDnCredential`](super::CertificateSubjectDnCredential).
pub enum CertificateSubjectDnCredentialType {
CertSubjectDn = "cert_subject_dn",
}
}

string_enum! {
/// The `external_metadata_created_by` of [`Client`](super::Client).
pub enum CimdExternalMetadataCreatedBy {
Admin = "admin",
Client = "client",
}
}

string_enum! {
/// The `app_type` of [`Client`](super::Client).
pub enum ClientAppType {
Native = "native",
Spa = "spa",
RegularWeb = "regular_web",
NonInteractive = "non_interactive",
ResourceServer = "resource_server",
ExpressConfiguration = "express_configuration",
Rms = "rms",
Box = "box",
Cloudbees = "cloudbees",
Concur = "concur",
Dropbox = "dropbox",
Mscrm = "mscrm",
Echosign = "echosign",
Egnyte = "egnyte",
Newrelic = "newrelic",
Office365 = "office365",
Salesforce = "salesforce",
Sentry = "sentry",
Sharepoint = "sharepoint",
Slack = "slack",
Springcm = "springcm",
Zendesk = "zendesk",
Zoom = "zoom",
SsoIntegration = "sso_integration",
Oag = "oag",
}
}

string_enum! {
/// The `compliance_level` of [`Client`](super::Client).
pub enum ClientComplianceLevel {
None = "none",
Fapi1AdvPkjPar = "fapi1_adv_pkj_par",
Fapi1AdvMtlsPar = "fapi1_adv_mtls_par",
Fapi2SpPkjMtls = "fapi2_sp_pkj_mtls",
Fapi2SpMtlsMtls = "fapi2_sp_mtls_mtls",
}
}

string_enum! {
/// The `alg` of [`ClientCredential`](super::ClientCredential).
pub enum ClientCredentialAlgorithm {
Rs256 = "RS256",
Rs384 = "RS384",
Ps256 = "PS256",
}
}

string_enum! {
/// The `credential_type` of [`ClientCredential`](super::ClientCredential).
pub enum ClientCredentialType {
PublicKey = "public_key",
CertSubjectDn = "cert_subject_dn",
X509Cert = "x509_cert",
}
}

string_enum! {
/// The `flows` of [`ClientDefaultOrganization`](super::ClientDefaultOrganization).
pub enum ClientDefaultOrganizationFlow {
ClientCredentials = "client_credentials",
}
}

string_enum! {
/// The `enforce_anon_session_transfer_network_binding` of [`Client`](super::Client).
pub enum ClientDeviceBinding {
Ip = "ip",
Asn = "asn",
None = "none",
}
}

string_enum! {
/// The `external_metadata_status` of [`Client`](super::Client).
pub enum ClientExternalMetadataStatus {
Available = "available",
Unavailable = "unavailable",
}
}

string_enum! {
/// The `external_metadata_type` of [`Client`](super::Client).
pub enum ClientExternalMetadataType {
Cimd = "cimd",
Dcr = "dcr",
}
}

string_enum! {
/// The `allowed_values` of
/// [`ClientMyOrganizationThirdPartyClientAccessConfiguration`](super::ClientMyOrganizationThirdPartyClientAccessConfiguration).
pub enum ClientMyOrganizationConfigurationThirdPartyClientAccessAllowedValues {
Allow = "allow",
Block = "block",
}
}

string_enum! {
/// The `default_value` of
/// [`ClientMyOrganizationThirdPartyClientAccessConfiguration`](super::ClientMyOrganizationThirdPartyClientAccessConfiguration).
pub enum ClientMyOrganizationConfigurationThirdPartyClientAccessDefaultValue {
Block = "block",
}
}

string_enum! {
/// The `connection_deletion_behavior` of
/// [`ClientMyOrganizationConfiguration`](super::ClientMyOrganizationConfiguration).
pub enum ClientMyOrganizationDeletionBehavior {
Allow = "allow",
AllowIfEmpty = "allow_if_empty",
}
}

string_enum! {
/// The `allowed_scopes` of [`ClientOidcSupport`](super::ClientOidcSupport).
pub enum ClientOidcSupportAllowedScopes {
Profile = "profile",
Email = "email",
Address = "address",
Phone = "phone",
}
}

string_enum! {
/// The `organization_discovery_methods` of [`Client`](super::Client).
pub enum ClientOrganizationDiscovery {
Email = "email",
OrganizationName = "organization_name",
}
}

string_enum! {
/// The `redirection_policy` of [`Client`](super::Client).
pub enum ClientRedirectionPolicy {
AllowAlways = "allow_always",
OpenRedirectProtection = "open_redirect_protection",
}
}

string_enum! {
/// The `enforce_device_binding` of
/// [`ClientSessionTransferDelegation`](super::ClientSessionTransferDelegation).
pub enum ClientSessionTransferDelegationDeviceBinding {
Ip = "ip",
Asn = "asn",
}
}

string_enum! {
/// The `allowed_authentication_methods` of [`ClientSessionTransfer`](super::ClientSessionTransfer).
pub enum ClientSessionTransferMethod {
Cookie = "cookie",
Query = "query",
}
}

string_enum! {
/// The `sort` of `GET /clients/search`.
pub enum ClientSortField {
Name = "name",
UpdatedAt = "updated_at",
}
}

string_enum! {
/// The `third_party_security_mode` of [`Client`](super::Client).
pub enum ClientThirdPartySecurityMode {
Strict = "strict",
Permissive = "permissive",
}
}

string_enum! {
/// The `token_endpoint_auth_method` of [`Client`](super::Client).
pub enum ClientTokenEndpointAuthMethod {
None = "none",
ClientSecretPost = "client_secret_post",
ClientSecretBasic = "client_secret_basic",
}
}

string_enum! {
/// The `allow_any_profile_of_type` of [`ClientTokenExchange`](super::ClientTokenExchange).
pub enum ClientTokenExchangeType {
CustomAuthentication = "custom_authentication",
OnBehalfOfTokenExchange = "on_behalf_of_token_exchange",
}
}

string_enum! {
/// The `credential_type` of [`PublicKeyCredential`](super::PublicKeyCredential).
pub enum PublicKeyCredentialType {
PublicKey = "public_key",
}
}

string_enum! {
/// The `expiration_type` of [`ClientRefreshTokenSettings`](super::ClientRefreshTokenSettings).
pub enum RefreshTokenExpirationType {
Expiring = "expiring",
NonExpiring = "non-expiring",
}
}

string_enum! {
/// The `rotation_type` of [`ClientRefreshTokenSettings`](super::ClientRefreshTokenSettings).
pub enum RefreshTokenRotationType {
Rotating = "rotating",
NonRotating = "non-rotating",
}
}

string_enum! {
/// The `credential_type` of [`X509CertificateCredential`](super::X509CertificateCredential).
pub enum X509CertificateCredentialType {
X509Cert = "x509_cert",
}
}
