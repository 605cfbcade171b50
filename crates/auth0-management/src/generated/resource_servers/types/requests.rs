// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::{Json, Patch, Secret};
use serde::Serialize;

use super::{
    ResourceServerAuthorizationPolicy, ResourceServerConsentPolicy,
    ResourceServerProofOfPossession, ResourceServerScope, ResourceServerSubjectTypeAuthorization,
    ResourceServerTokenDialect, ResourceServerTokenEncryption,
};
use crate::generated::shared::{ResourceServerAccessToken, SigningAlgorithm};

/// What `POST /resource-servers` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateResourceServer {
    /// Name of the API. Up to 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Audience of the API's tokens, often a URI, which never changes. 1 to 600 characters.
    pub identifier: String,
    /// Permissions of the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<ResourceServerScope>>,
    /// Algorithm with which tokens are signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signing_alg: Option<SigningAlgorithm>,
    /// Secret with which HS256 tokens are signed. At least 16 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signing_secret: Option<Secret>,
    /// Whether refresh tokens may be issued for the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_offline_access: Option<bool>,
    /// Whether refresh tokens tied to the session may be issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_online_access: Option<bool>,
    /// Whether such refresh tokens may be tied to ephemeral sessions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_online_access_with_ephemeral_sessions: Option<bool>,
    /// Seconds until an access token expires. Up to 2592000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_lifetime: Option<i64>,
    /// Form of the access tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_dialect: Option<ResourceServerTokenDialect>,
    /// Whether one's own applications need no consent of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_consent_for_verifiable_first_party_clients: Option<bool>,
    /// Whether permissions of users decide about scopes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforce_policies: Option<bool>,
    /// How access tokens are encrypted.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub token_encryption: Patch<ResourceServerTokenEncryption>,
    /// How users consent to transactions.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub consent_policy: Patch<ResourceServerConsentPolicy>,
    /// Types of authorization details that the API accepts.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub authorization_details: Patch<Vec<Json>>,
    /// Whether tokens are bound to a key of the application.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub proof_of_possession: Patch<ResourceServerProofOfPossession>,
    /// Who may have access, users and applications apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject_type_authorization: Option<ResourceServerSubjectTypeAuthorization>,
    /// Policy that decides about access to the API.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub authorization_policy: Patch<ResourceServerAuthorizationPolicy>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub token_lifetime_for_anonymous_access_tokens: Patch<i64>,
    /// Access token of the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<ResourceServerAccessToken>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_consent_non_repudiation: Option<bool>,
}

impl CreateResourceServer {
    /// With what it must have.
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
            token_encryption: Patch::Absent,
            consent_policy: Patch::Absent,
            authorization_details: Patch::Absent,
            proof_of_possession: Patch::Absent,
            subject_type_authorization: None,
            authorization_policy: Patch::Absent,
            token_lifetime_for_anonymous_access_tokens: Patch::Absent,
            access_token: None,
            require_consent_non_repudiation: None,
        }
    }
}

/// What `PATCH /resource-servers/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateResourceServer {
    /// Name of the API. Up to 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Permissions of the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<ResourceServerScope>>,
    /// Algorithm with which tokens are signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signing_alg: Option<SigningAlgorithm>,
    /// Secret with which HS256 tokens are signed. At least 16 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signing_secret: Option<Secret>,
    /// Whether one's own applications need no consent of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_consent_for_verifiable_first_party_clients: Option<bool>,
    /// Whether refresh tokens may be issued for the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_offline_access: Option<bool>,
    /// Whether refresh tokens tied to the session may be issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_online_access: Option<bool>,
    /// Whether such refresh tokens may be tied to ephemeral sessions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_online_access_with_ephemeral_sessions: Option<bool>,
    /// Seconds until an access token expires. Up to 2592000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_lifetime: Option<i64>,
    /// Form of the access tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_dialect: Option<ResourceServerTokenDialect>,
    /// Whether permissions of users decide about scopes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforce_policies: Option<bool>,
    /// How access tokens are encrypted.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub token_encryption: Patch<ResourceServerTokenEncryption>,
    /// How users consent to transactions.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub consent_policy: Patch<ResourceServerConsentPolicy>,
    /// Types of authorization details that the API accepts.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub authorization_details: Patch<Vec<Json>>,
    /// Whether tokens are bound to a key of the application.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub proof_of_possession: Patch<ResourceServerProofOfPossession>,
    /// Who may have access, users and applications apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject_type_authorization: Option<ResourceServerSubjectTypeAuthorization>,
    /// Policy that decides about access to the API.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub authorization_policy: Patch<ResourceServerAuthorizationPolicy>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub token_lifetime_for_anonymous_access_tokens: Patch<i64>,
    /// Access token of the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<ResourceServerAccessToken>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_consent_non_repudiation: Option<bool>,
}
