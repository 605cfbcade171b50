// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json, Secret};

use super::{
    ResourceServerAuthorizationPolicy, ResourceServerConsentPolicy,
    ResourceServerProofOfPossession, ResourceServerScope, ResourceServerSubjectTypeAuthorization,
    ResourceServerTokenDialect, ResourceServerTokenEncryption,
};
use crate::generated::shared::{ResourceServerAccessToken, SigningAlgorithm};

/// An API registered with the tenant.
///
/// Listed by `GET /resource-servers`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceServer {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the API.
    pub name: Option<String>,
    /// Whether Auth0 made it, so that it cannot be changed.
    pub is_system: Option<bool>,
    /// Audience of the API's tokens, often a URI, which never changes.
    pub identifier: Option<String>,
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
    /// Whether one's own applications need no consent of the user.
    pub skip_consent_for_verifiable_first_party_clients: Option<bool>,
    /// Seconds until an access token expires.
    pub token_lifetime: Option<i64>,
    /// Seconds until a token got by a browser flow expires.
    pub token_lifetime_for_web: Option<i64>,
    /// Whether permissions of users decide about scopes.
    pub enforce_policies: Option<bool>,
    /// Form of the access tokens.
    pub token_dialect: Option<ResourceServerTokenDialect>,
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
    /// Application that stands for the API.
    pub client_id: Option<String>,
    pub token_lifetime_for_anonymous_access_tokens: Option<i64>,
    /// Claims of the access tokens issued for the API.
    pub access_token: Option<ResourceServerAccessToken>,
    pub require_consent_non_repudiation: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ResourceServer {
    optional id "id",
    optional name "name",
    optional is_system "is_system",
    optional identifier "identifier",
    optional scopes "scopes",
    optional signing_alg "signing_alg",
    optional signing_secret "signing_secret",
    optional allow_offline_access "allow_offline_access",
    optional allow_online_access "allow_online_access",
    optional allow_online_access_with_ephemeral_sessions "allow_online_access_with_ephemeral_sessions",
    optional skip_consent_for_verifiable_first_party_clients "skip_consent_for_verifiable_first_party_clients",
    optional token_lifetime "token_lifetime",
    optional token_lifetime_for_web "token_lifetime_for_web",
    optional enforce_policies "enforce_policies",
    optional token_dialect "token_dialect",
    optional token_encryption "token_encryption",
    optional consent_policy "consent_policy",
    optional authorization_details "authorization_details",
    optional proof_of_possession "proof_of_possession",
    optional subject_type_authorization "subject_type_authorization",
    optional authorization_policy "authorization_policy",
    optional client_id "client_id",
    optional token_lifetime_for_anonymous_access_tokens "token_lifetime_for_anonymous_access_tokens",
    optional access_token "access_token",
    optional require_consent_non_repudiation "require_consent_non_repudiation",
} }
auth0_core::__read!(ResourceServer);
