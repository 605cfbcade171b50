// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::{Json, Patch, Secret};

use super::{
    ResourceServerAuthorizationPolicy, ResourceServerConsentPolicy,
    ResourceServerProofOfPossession, ResourceServerScope, ResourceServerSubjectTypeAuthorization,
    ResourceServerTokenDialect, ResourceServerTokenEncryption,
};
use crate::generated::shared::{ResourceServerAccessToken, SigningAlgorithm};

/// Request body of `POST /resource-servers`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateResourceServer {
    /// Name of the API. Up to 200 characters.
    pub name: Option<String>,
    /// Audience of the API's tokens, often a URI, which never changes. 1 to 600 characters.
    pub identifier: String,
    /// Permissions of the API.
    pub scopes: Option<Vec<ResourceServerScope>>,
    /// Algorithm with which tokens are signed.
    pub signing_alg: Option<SigningAlgorithm>,
    /// Secret with which HS256 tokens are signed. At least 16 characters.
    pub signing_secret: Option<Secret>,
    /// Whether refresh tokens may be issued for the API.
    pub allow_offline_access: Option<bool>,
    /// Whether refresh tokens tied to the session may be issued.
    pub allow_online_access: Option<bool>,
    /// Whether such refresh tokens may be tied to ephemeral sessions.
    pub allow_online_access_with_ephemeral_sessions: Option<bool>,
    /// Seconds until an access token expires. Up to 2592000.
    pub token_lifetime: Option<i64>,
    /// Form of the access tokens.
    pub token_dialect: Option<ResourceServerTokenDialect>,
    /// Whether one's own applications need no consent of the user.
    pub skip_consent_for_verifiable_first_party_clients: Option<bool>,
    /// Whether permissions of users decide about scopes.
    pub enforce_policies: Option<bool>,
    /// How access tokens are encrypted.
    pub token_encryption: Option<ResourceServerTokenEncryption>,
    /// How users consent to transactions.
    pub consent_policy: Option<ResourceServerConsentPolicy>,
    /// Types of authorization details that the API accepts.
    pub authorization_details: Option<Vec<Json>>,
    /// Whether tokens are bound to a key of the application.
    pub proof_of_possession: Option<ResourceServerProofOfPossession>,
    /// Access for users and for applications.
    pub subject_type_authorization: Option<ResourceServerSubjectTypeAuthorization>,
    /// Policy that decides about access to the API.
    pub authorization_policy: Option<ResourceServerAuthorizationPolicy>,
    pub token_lifetime_for_anonymous_access_tokens: Option<i64>,
    /// Claims of the access tokens issued for the API.
    pub access_token: Option<ResourceServerAccessToken>,
    pub require_consent_non_repudiation: Option<bool>,
}

impl CreateResourceServer {
    /// Creates the value with its required fields.
    pub fn new(identifier: impl Into<String>) -> Self {
        Self {
            name: None,
            identifier: identifier.into(),
            scopes: None,
            signing_alg: None,
            signing_secret: None,
            allow_offline_access: None,
            allow_online_access: None,
            allow_online_access_with_ephemeral_sessions: None,
            token_lifetime: None,
            token_dialect: None,
            skip_consent_for_verifiable_first_party_clients: None,
            enforce_policies: None,
            token_encryption: None,
            consent_policy: None,
            authorization_details: None,
            proof_of_possession: None,
            subject_type_authorization: None,
            authorization_policy: None,
            token_lifetime_for_anonymous_access_tokens: None,
            access_token: None,
            require_consent_non_repudiation: None,
        }
    }
}

auth0_core::__setters! { CreateResourceServer {
    value name: String,
    list scopes: ResourceServerScope,
    value signing_alg: SigningAlgorithm,
    value signing_secret: Secret,
    plain allow_offline_access: bool,
    plain allow_online_access: bool,
    plain allow_online_access_with_ephemeral_sessions: bool,
    plain token_lifetime: i64,
    value token_dialect: ResourceServerTokenDialect,
    plain skip_consent_for_verifiable_first_party_clients: bool,
    plain enforce_policies: bool,
    value token_encryption: ResourceServerTokenEncryption,
    value consent_policy: ResourceServerConsentPolicy,
    list authorization_details: Json,
    value proof_of_possession: ResourceServerProofOfPossession,
    value subject_type_authorization: ResourceServerSubjectTypeAuthorization,
    value authorization_policy: ResourceServerAuthorizationPolicy,
    plain token_lifetime_for_anonymous_access_tokens: i64,
    value access_token: ResourceServerAccessToken,
    plain require_consent_non_repudiation: bool,
} }

auth0_core::__write! { CreateResourceServer {
    optional name "name",
    always identifier "identifier",
    optional scopes "scopes",
    optional signing_alg "signing_alg",
    optional signing_secret "signing_secret",
    optional allow_offline_access "allow_offline_access",
    optional allow_online_access "allow_online_access",
    optional allow_online_access_with_ephemeral_sessions "allow_online_access_with_ephemeral_sessions",
    optional token_lifetime "token_lifetime",
    optional token_dialect "token_dialect",
    optional skip_consent_for_verifiable_first_party_clients "skip_consent_for_verifiable_first_party_clients",
    optional enforce_policies "enforce_policies",
    optional token_encryption "token_encryption",
    optional consent_policy "consent_policy",
    optional authorization_details "authorization_details",
    optional proof_of_possession "proof_of_possession",
    optional subject_type_authorization "subject_type_authorization",
    optional authorization_policy "authorization_policy",
    optional token_lifetime_for_anonymous_access_tokens "token_lifetime_for_anonymous_access_tokens",
    optional access_token "access_token",
    optional require_consent_non_repudiation "require_consent_non_repudiation",
} }

/// Request body of `PATCH /resource-servers/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateResourceServer {
    /// Name of the API. Up to 200 characters.
    pub name: Option<String>,
    /// Permissions of the API.
    pub scopes: Option<Vec<ResourceServerScope>>,
    /// Algorithm with which tokens are signed.
    pub signing_alg: Option<SigningAlgorithm>,
    /// Secret with which HS256 tokens are signed. At least 16 characters.
    pub signing_secret: Option<Secret>,
    /// Whether one's own applications need no consent of the user.
    pub skip_consent_for_verifiable_first_party_clients: Option<bool>,
    /// Whether refresh tokens may be issued for the API.
    pub allow_offline_access: Option<bool>,
    /// Whether refresh tokens tied to the session may be issued.
    pub allow_online_access: Option<bool>,
    /// Whether such refresh tokens may be tied to ephemeral sessions.
    pub allow_online_access_with_ephemeral_sessions: Option<bool>,
    /// Seconds until an access token expires. Up to 2592000.
    pub token_lifetime: Option<i64>,
    /// Form of the access tokens.
    pub token_dialect: Option<ResourceServerTokenDialect>,
    /// Whether permissions of users decide about scopes.
    pub enforce_policies: Option<bool>,
    /// How access tokens are encrypted.
    pub token_encryption: Patch<ResourceServerTokenEncryption>,
    /// How users consent to transactions.
    pub consent_policy: Patch<ResourceServerConsentPolicy>,
    /// Types of authorization details that the API accepts.
    pub authorization_details: Patch<Vec<Json>>,
    /// Whether tokens are bound to a key of the application.
    pub proof_of_possession: Patch<ResourceServerProofOfPossession>,
    /// Access for users and for applications.
    pub subject_type_authorization: Option<ResourceServerSubjectTypeAuthorization>,
    /// Policy that decides about access to the API.
    pub authorization_policy: Patch<ResourceServerAuthorizationPolicy>,
    pub token_lifetime_for_anonymous_access_tokens: Patch<i64>,
    /// Claims of the access tokens issued for the API.
    pub access_token: Option<ResourceServerAccessToken>,
    pub require_consent_non_repudiation: Option<bool>,
}

auth0_core::__setters! { UpdateResourceServer {
    value name: String,
    list scopes: ResourceServerScope,
    value signing_alg: SigningAlgorithm,
    value signing_secret: Secret,
    plain skip_consent_for_verifiable_first_party_clients: bool,
    plain allow_offline_access: bool,
    plain allow_online_access: bool,
    plain allow_online_access_with_ephemeral_sessions: bool,
    plain token_lifetime: i64,
    value token_dialect: ResourceServerTokenDialect,
    plain enforce_policies: bool,
    patch token_encryption: ResourceServerTokenEncryption,
    patch consent_policy: ResourceServerConsentPolicy,
    patch authorization_details: Vec<Json>,
    patch proof_of_possession: ResourceServerProofOfPossession,
    value subject_type_authorization: ResourceServerSubjectTypeAuthorization,
    patch authorization_policy: ResourceServerAuthorizationPolicy,
    patch token_lifetime_for_anonymous_access_tokens: i64,
    value access_token: ResourceServerAccessToken,
    plain require_consent_non_repudiation: bool,
} }

auth0_core::__write! { UpdateResourceServer {
    optional name "name",
    optional scopes "scopes",
    optional signing_alg "signing_alg",
    optional signing_secret "signing_secret",
    optional skip_consent_for_verifiable_first_party_clients "skip_consent_for_verifiable_first_party_clients",
    optional allow_offline_access "allow_offline_access",
    optional allow_online_access "allow_online_access",
    optional allow_online_access_with_ephemeral_sessions "allow_online_access_with_ephemeral_sessions",
    optional token_lifetime "token_lifetime",
    optional token_dialect "token_dialect",
    optional enforce_policies "enforce_policies",
    patch token_encryption "token_encryption",
    patch consent_policy "consent_policy",
    patch authorization_details "authorization_details",
    patch proof_of_possession "proof_of_possession",
    optional subject_type_authorization "subject_type_authorization",
    patch authorization_policy "authorization_policy",
    patch token_lifetime_for_anonymous_access_tokens "token_lifetime_for_anonymous_access_tokens",
    optional access_token "access_token",
    optional require_consent_non_repudiation "require_consent_non_repudiation",
} }
