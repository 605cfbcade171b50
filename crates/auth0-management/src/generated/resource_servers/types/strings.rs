// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `consent_policy` of [`ResourceServer`](super::ResourceServer).
pub enum ResourceServerConsentPolicy {
TransactionalAuthorizationWithMfa = "transactional-authorization-with-mfa",
}
}

string_enum! {
/// The `mechanism` of [`ResourceServerProofOfPossession`](super::ResourceServerProofOfPossession).
pub enum ResourceServerProofOfPossessionMechanism {
Mtls = "mtls",
Dpop = "dpop",
}
}

string_enum! {
/// The `required_for` of
/// [`ResourceServerProofOfPossession`](super::ResourceServerProofOfPossession).
pub enum ResourceServerProofOfPossessionRequiredFor {
PublicClients = "public_clients",
AllClients = "all_clients",
}
}

string_enum! {
/// The `sort` of `GET /resource-servers/search`.
pub enum ResourceServerSortField {
Identifier = "identifier",
Name = "name",
UpdatedAt = "updated_at",
}
}

string_enum! {
/// The `policy` of
/// [`ResourceServerSubjectTypeAuthorizationClient`](super::ResourceServerSubjectTypeAuthorizationClient).
pub enum ResourceServerSubjectTypeAuthorizationPolicy {
DenyAll = "deny_all",
RequireClientGrant = "require_client_grant",
}
}

string_enum! {
/// The `policy` of
/// [`ResourceServerSubjectTypeAuthorizationUser`](super::ResourceServerSubjectTypeAuthorizationUser).
pub enum ResourceServerSubjectTypeAuthorizationUserPolicy {
AllowAll = "allow_all",
DenyAll = "deny_all",
RequireClientGrant = "require_client_grant",
}
}

string_enum! {
/// The `token_dialect` of [`ResourceServer`](super::ResourceServer).
pub enum ResourceServerTokenDialect {
AccessToken = "access_token",
AccessTokenAuthz = "access_token_authz",
Rfc9068Profile = "rfc9068_profile",
Rfc9068ProfileAuthz = "rfc9068_profile_authz",
}
}

string_enum! {
/// The `alg` of [`ResourceServerTokenEncryptionKey`](super::ResourceServerTokenEncryptionKey).
pub enum ResourceServerTokenEncryptionAlgorithm {
RsaOaep256 = "RSA-OAEP-256",
RsaOaep384 = "RSA-OAEP-384",
RsaOaep512 = "RSA-OAEP-512",
}
}

string_enum! {
/// The `format` of [`ResourceServerTokenEncryption`](super::ResourceServerTokenEncryption).
pub enum ResourceServerTokenEncryptionFormat {
CompactNestedJwe = "compact-nested-jwe",
}
}
