// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A resource server consent policy; a value in `consent_policy` of
    /// [`ResourceServer`](super::ResourceServer).
    pub enum ResourceServerConsentPolicy {
        /// `transactional-authorization-with-mfa`.
        TransactionalAuthorizationWithMfa = "transactional-authorization-with-mfa",
    }
}

string_enum! {
    /// A resource server proof of possession mechanism; a value in `mechanism` of
    /// [`ResourceServerProofOfPossession`](super::ResourceServerProofOfPossession).
    pub enum ResourceServerProofOfPossessionMechanism {
        /// Mutual TLS (RFC 8705) (`mtls`).
        Mtls = "mtls",
        /// DPoP (RFC 9449) (`dpop`).
        Dpop = "dpop",
    }
}

string_enum! {
    /// A resource server proof of possession required for; a value in `required_for` of
    /// [`ResourceServerProofOfPossession`](super::ResourceServerProofOfPossession).
    pub enum ResourceServerProofOfPossessionRequiredFor {
        /// `public_clients`.
        PublicClients = "public_clients",
        /// `all_clients`.
        AllClients = "all_clients",
    }
}

string_enum! {
    /// A resource server sort field; a value for `sort` of `GET /resource-servers/search`.
    pub enum ResourceServerSortField {
        /// `identifier`.
        Identifier = "identifier",
        /// `name`.
        Name = "name",
        /// `updated_at`.
        UpdatedAt = "updated_at",
    }
}

string_enum! {
    /// A resource server subject type authorization policy; a value in `policy` of
    /// [`ResourceServerSubjectTypeAuthorizationClient`](super::ResourceServerSubjectTypeAuthorizationClient).
    pub enum ResourceServerSubjectTypeAuthorizationPolicy {
        /// No application may have tokens for the API (`deny_all`).
        DenyAll = "deny_all",
        /// An application needs a client grant (`require_client_grant`).
        RequireClientGrant = "require_client_grant",
    }
}

string_enum! {
    /// A resource server subject type authorization user policy; a value in `policy` of
    /// [`ResourceServerSubjectTypeAuthorizationUser`](super::ResourceServerSubjectTypeAuthorizationUser).
    pub enum ResourceServerSubjectTypeAuthorizationUserPolicy {
        /// Every application may have tokens for the API (`allow_all`).
        AllowAll = "allow_all",
        /// No application may have tokens for the API (`deny_all`).
        DenyAll = "deny_all",
        /// An application needs a client grant (`require_client_grant`).
        RequireClientGrant = "require_client_grant",
    }
}

string_enum! {
    /// A resource server token dialect; a value in `token_dialect` of
    /// [`ResourceServer`](super::ResourceServer).
    pub enum ResourceServerTokenDialect {
        /// Auth0's profile of JWT access tokens (`access_token`).
        AccessToken = "access_token",
        /// Auth0's profile, with the user's permissions in the token (`access_token_authz`).
        AccessTokenAuthz = "access_token_authz",
        /// The profile of RFC 9068 (`rfc9068_profile`).
        Rfc9068Profile = "rfc9068_profile",
        /// The profile of RFC 9068, with the user's permissions in the token (`rfc9068_profile_authz`).
        Rfc9068ProfileAuthz = "rfc9068_profile_authz",
    }
}

string_enum! {
    /// A resource server token encryption algorithm; a value in `alg` of
    /// [`ResourceServerTokenEncryptionKey`](super::ResourceServerTokenEncryptionKey).
    pub enum ResourceServerTokenEncryptionAlgorithm {
        /// `RSA-OAEP-256`.
        RsaOaep256 = "RSA-OAEP-256",
        /// `RSA-OAEP-384`.
        RsaOaep384 = "RSA-OAEP-384",
        /// `RSA-OAEP-512`.
        RsaOaep512 = "RSA-OAEP-512",
    }
}

string_enum! {
    /// A resource server token encryption format; a value in `format` of
    /// [`ResourceServerTokenEncryption`](super::ResourceServerTokenEncryption).
    pub enum ResourceServerTokenEncryptionFormat {
        /// `compact-nested-jwe`.
        CompactNestedJwe = "compact-nested-jwe",
    }
}
