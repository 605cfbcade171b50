// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::Extra;

use super::{
    ResourceServerProofOfPossessionMechanism, ResourceServerProofOfPossessionRequiredFor,
    ResourceServerSubjectTypeAuthorizationPolicy, ResourceServerSubjectTypeAuthorizationUserPolicy,
    ResourceServerTokenEncryptionAlgorithm, ResourceServerTokenEncryptionFormat,
};

/// A resource server authorization policy, in `authorization_policy` of
/// [`ResourceServer`](super::ResourceServer).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceServerAuthorizationPolicy {
    /// Identifier of the policy. 1 to 1024 characters.
    pub policy_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ResourceServerAuthorizationPolicy {
    /// Creates the value with its required fields.
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: Some(policy_id.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ResourceServerAuthorizationPolicy {
    optional policy_id "policy_id",
} }
auth0_core::__read!(ResourceServerAuthorizationPolicy);

/// A resource server proof of possession, in `proof_of_possession` of
/// [`ResourceServer`](super::ResourceServer).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceServerProofOfPossession {
    /// How possession of the key is proved.
    pub mechanism: Option<ResourceServerProofOfPossessionMechanism>,
    /// Whether tokens must be bound to a key.
    pub required: Option<bool>,
    /// Applications for which it is required.
    pub required_for: Option<ResourceServerProofOfPossessionRequiredFor>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ResourceServerProofOfPossession {
    /// Creates the value with its required fields.
    pub fn new(mechanism: ResourceServerProofOfPossessionMechanism, required: bool) -> Self {
        Self {
            mechanism: Some(mechanism),
            required: Some(required),
            required_for: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ResourceServerProofOfPossession {
    value required_for: ResourceServerProofOfPossessionRequiredFor,
} }

auth0_core::__record! { ResourceServerProofOfPossession {
    optional mechanism "mechanism",
    optional required "required",
    optional required_for "required_for",
} }
auth0_core::__read!(ResourceServerProofOfPossession);

/// A scope of an API, also called a permission.
///
/// In `scopes` of [`ResourceServer`](super::ResourceServer).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceServerScope {
    /// Name of the scope. 1 to 280 characters.
    pub value: Option<String>,
    /// Description of the scope. Up to 500 characters.
    pub description: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ResourceServerScope {
    /// Creates the value with its required fields.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            description: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ResourceServerScope {
    value description: String,
} }

auth0_core::__record! { ResourceServerScope {
    optional value "value",
    optional description "description",
} }
auth0_core::__read!(ResourceServerScope);

/// A resource server subject type authorization, in `subject_type_authorization` of
/// [`ResourceServer`](super::ResourceServer).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceServerSubjectTypeAuthorization {
    /// Access on behalf of users.
    pub user: Option<ResourceServerSubjectTypeAuthorizationUser>,
    /// Access of applications themselves.
    pub client: Option<ResourceServerSubjectTypeAuthorizationClient>,
    pub anonymous_user: Option<ResourceServerSubjectTypeAuthorizationAnonymousUser>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ResourceServerSubjectTypeAuthorization {
    value user: ResourceServerSubjectTypeAuthorizationUser,
    value client: ResourceServerSubjectTypeAuthorizationClient,
    value anonymous_user: ResourceServerSubjectTypeAuthorizationAnonymousUser,
} }

auth0_core::__record! { ResourceServerSubjectTypeAuthorization {
    optional user "user",
    optional client "client",
    optional anonymous_user "anonymous_user",
} }
auth0_core::__read!(ResourceServerSubjectTypeAuthorization);

/// A resource server subject type authorization anonymous user, in `anonymous_user` of
/// [`ResourceServerSubjectTypeAuthorization`](super::ResourceServerSubjectTypeAuthorization).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceServerSubjectTypeAuthorizationAnonymousUser {
    /// Parties that may have access.
    pub policy: Option<ResourceServerSubjectTypeAuthorizationPolicy>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ResourceServerSubjectTypeAuthorizationAnonymousUser {
    value policy: ResourceServerSubjectTypeAuthorizationPolicy,
} }

auth0_core::__record! { ResourceServerSubjectTypeAuthorizationAnonymousUser {
    optional policy "policy",
} }
auth0_core::__read!(ResourceServerSubjectTypeAuthorizationAnonymousUser);

/// A resource server subject type authorization client, in `client` of
/// [`ResourceServerSubjectTypeAuthorization`](super::ResourceServerSubjectTypeAuthorization).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceServerSubjectTypeAuthorizationClient {
    /// Parties that may have access.
    pub policy: Option<ResourceServerSubjectTypeAuthorizationPolicy>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ResourceServerSubjectTypeAuthorizationClient {
    value policy: ResourceServerSubjectTypeAuthorizationPolicy,
} }

auth0_core::__record! { ResourceServerSubjectTypeAuthorizationClient {
    optional policy "policy",
} }
auth0_core::__read!(ResourceServerSubjectTypeAuthorizationClient);

/// A resource server subject type authorization user, in `user` of
/// [`ResourceServerSubjectTypeAuthorization`](super::ResourceServerSubjectTypeAuthorization).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceServerSubjectTypeAuthorizationUser {
    /// Parties that may have access.
    pub policy: Option<ResourceServerSubjectTypeAuthorizationUserPolicy>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ResourceServerSubjectTypeAuthorizationUser {
    value policy: ResourceServerSubjectTypeAuthorizationUserPolicy,
} }

auth0_core::__record! { ResourceServerSubjectTypeAuthorizationUser {
    optional policy "policy",
} }
auth0_core::__read!(ResourceServerSubjectTypeAuthorizationUser);

/// Resource server token encryption, in `token_encryption` of
/// [`ResourceServer`](super::ResourceServer).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceServerTokenEncryption {
    /// Form of the encrypted tokens.
    pub format: Option<ResourceServerTokenEncryptionFormat>,
    /// Key with which tokens are encrypted.
    pub encryption_key: Option<ResourceServerTokenEncryptionKey>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ResourceServerTokenEncryption {
    /// Creates the value with its required fields.
    pub fn new(encryption_key: ResourceServerTokenEncryptionKey) -> Self {
        Self {
            format: Some(ResourceServerTokenEncryptionFormat::CompactNestedJwe),
            encryption_key: Some(encryption_key),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ResourceServerTokenEncryption {
    optional format "format",
    optional encryption_key "encryption_key",
} }
auth0_core::__read!(ResourceServerTokenEncryption);

/// A resource server token encryption key, in `encryption_key` of
/// [`ResourceServerTokenEncryption`](super::ResourceServerTokenEncryption).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceServerTokenEncryptionKey {
    /// Name that tells the key from others. 1 to 128 characters.
    pub name: Option<String>,
    /// Algorithm that encrypts the content key.
    pub alg: Option<ResourceServerTokenEncryptionAlgorithm>,
    /// Key ID. 1 to 128 characters.
    pub kid: Option<String>,
    /// Public key or certificate, in PEM. 1 to 4096 characters.
    pub pem: Option<String>,
    /// SHA-256 thumbprint of the certificate.
    pub thumbprint_sha256: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ResourceServerTokenEncryptionKey {
    /// Creates the value with its required fields.
    pub fn new(alg: ResourceServerTokenEncryptionAlgorithm, pem: impl Into<String>) -> Self {
        Self {
            name: None,
            alg: Some(alg),
            kid: None,
            pem: Some(pem.into()),
            thumbprint_sha256: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ResourceServerTokenEncryptionKey {
    value name: String,
    value kid: String,
    value thumbprint_sha256: String,
} }

auth0_core::__record! { ResourceServerTokenEncryptionKey {
    optional name "name",
    optional alg "alg",
    optional kid "kid",
    optional pem "pem",
    optional thumbprint_sha256 "thumbprint_sha256",
} }
auth0_core::__read!(ResourceServerTokenEncryptionKey);
