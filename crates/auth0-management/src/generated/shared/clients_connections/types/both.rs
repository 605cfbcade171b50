// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json, Patch, Secret};
use serde::{Deserialize, Serialize};

use crate::Timestamp;
use crate::generated::shared::{
    AzureAdIdentityApi, AzureAdProtocol, AzureAdUserIdAttribute, ClientAssertionAudience,
    ConnectionApiBehavior, ConnectionDpopSigningAlg, ConnectionEmailTemplateSyntax,
    ConnectionKeyAlgorithm, ConnectionPasskeyChallengeUi, ConnectionPasswordPolicy, ConnectionPkce,
    ConnectionSignupBehavior, ConnectionTokenEndpointAuthMethod, CrossAppAccessResourceAppStatus,
    EmailIdentifierMethod, EmailVerificationMethod, IdentifierKind, IdpInitiatedClientProtocol,
    Oauth1SignatureMethod, OidcChannel, OidcMappingMode, OktaChannel, OktaMappingMode,
    PasswordCharacterType, PasswordCharacterTypeRulePolicy, PasswordCharactersPolicy,
    PasswordDictionary, PasswordMaxLengthExceededPolicy, PhoneIdentifierMethod,
    SamlAssertionDecryptionProfile, SamlDecryptionKey, SamlDigestAlgorithm, SamlProtocolBinding,
    SamlSignatureAlgorithm, SetUserRootAttributes, SignupStatus, SmsProvider, SmsTemplateSyntax,
    TextOrList, TrustEmailVerified, TwitterProtocol, UpstreamAlias,
};

/// The `attribute_map` of [`ConnectionOptionsOidc`](super::ConnectionOptionsOidc).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionAttributeMapOidc {
    /// Claims, by the attribute they become.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Json>,
    /// How claims become attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapping_mode: Option<OidcMappingMode>,
    /// Scopes asked for at the user info endpoint. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userinfo_scope: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `attribute_map` of [`ConnectionOptionsOkta`](super::ConnectionOptionsOkta).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionAttributeMapOkta {
    /// Claims, by the attribute they become.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Json>,
    /// How claims become attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapping_mode: Option<OktaMappingMode>,
    /// Scopes asked for at the user info endpoint. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userinfo_scope: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `attributes` of [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionAttributes {
    /// The email address as an attribute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAttribute>,
    /// The phone number as an attribute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<PhoneAttribute>,
    /// The username as an attribute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<UsernameAttribute>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `authentication` of [`Connection`](super::Connection).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionAuthentication {
    /// Whether the connection can be used so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionAuthentication {
    /// With what it must have.
    pub fn new(active: bool) -> Self {
        Self {
            active: Some(active),
            extra: Extra::default(),
        }
    }
}

/// The `passkey` of [`ConnectionAuthenticationMethods`](super::ConnectionAuthenticationMethods).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionAuthenticationMethod {
    /// Whether it is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `authentication_methods` of [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionAuthenticationMethods {
    /// Passwords.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<ConnectionPasswordAuthenticationMethod>,
    /// Passkeys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passkey: Option<ConnectionAuthenticationMethod>,
    /// Codes by email.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_otp: Option<ConnectionAuthenticationMethod>,
    /// Codes to a phone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_otp: Option<ConnectionAuthenticationMethod>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `connected_accounts` of [`Connection`](super::Connection).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionConnectedAccounts {
    /// Whether the connection can be used so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Whether other applications may act through the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_app_access: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_missing_user_id: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionConnectedAccounts {
    /// With what it must have.
    pub fn new(active: bool) -> Self {
        Self {
            active: Some(active),
            cross_app_access: None,
            allow_missing_user_id: None,
            extra: Extra::default(),
        }
    }
}

/// The `customScripts` of [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionCustomScripts {
    /// Script that checks a password. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// Script that looks up a user. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub get_user: Option<String>,
    /// Script that deletes a user. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// Script that changes a password. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change_password: Option<String>,
    /// Script that marks an email address as verified. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify: Option<String>,
    /// Script that creates a user. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create: Option<String>,
    /// Script that changes a username. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change_username: Option<String>,
    /// Script that changes an email address. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change_email: Option<String>,
    /// Script that changes a phone number. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change_phone_number: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `email` of [`ConnectionOptionsEmail`](super::ConnectionOptionsEmail).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionEmailTemplate {
    /// Body of the email, as a template. 1 to 20480 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Address that the email comes from. 1 to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Subject of the email. 1 to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Language of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syntax: Option<ConnectionEmailTemplateSyntax>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `federated_connections_access_tokens` of
/// [`ConnectionOptionsAzureAd`](super::ConnectionOptionsAzureAd).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionFederatedConnectionsAccessTokens {
    /// Whether the tokens are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `mfa` of [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionMfa {
    /// Whether it is in effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Whether the settings for enrolment are returned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_enroll_settings: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `ad`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsAd {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// IP address of the connector. 2 to 39 characters.
    #[serde(rename = "agentIP", skip_serializing_if = "Option::is_none")]
    pub agent_ip: Option<String>,
    /// Mode of the connector.
    #[serde(rename = "agentMode", skip_serializing_if = "Option::is_none")]
    pub agent_mode: Option<bool>,
    /// Version of the connector. 5 to 12 characters.
    #[serde(rename = "agentVersion", skip_serializing_if = "Option::is_none")]
    pub agent_version: Option<String>,
    /// Whether too many failed logins block a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brute_force_protection: Option<bool>,
    /// Whether users log in with client certificates.
    #[serde(rename = "certAuth", skip_serializing_if = "Option::is_none")]
    pub cert_auth: Option<bool>,
    /// Certificates of the connector. Up to 2 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certs: Option<Vec<String>>,
    /// Whether the connector's cache of credentials is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_cache: Option<bool>,
    /// Whether users cannot change their passwords themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_self_service_change_password: Option<bool>,
    /// Domains of email addresses that lead to this connection. Up to 1000 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// URL of the icon on the login button. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// IP ranges in which Kerberos is used. Up to 256 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ips: Option<Vec<String>>,
    /// Whether Kerberos is used inside the network. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kerberos: Option<bool>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// URL where users log in at the provider.
    #[serde(rename = "signInEndpoint", skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// Domain of the directory at the provider. 1 to 512 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// Thumbprints of the provider's certificates. Up to 2 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbprints_sha384: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `adfs`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsAdfs {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Host of the ADFS server. Up to 2048 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adfs_server: Option<String>,
    /// Domains of email addresses that lead to this connection. Up to 1000 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// Entity ID stated in SAML messages. 1 to 128 characters.
    #[serde(rename = "entityId", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// Federation metadata, as XML.
    #[serde(rename = "fedMetadataXml", skip_serializing_if = "Option::is_none")]
    pub fed_metadata_xml: Option<String>,
    /// URL of the icon on the login button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// Thumbprints of the certificates before. Up to 20 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev_thumbprints: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Whether email addresses from here count as verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub should_trust_email_verified_connection: Option<TrustEmailVerified>,
    /// URL where users log in at the provider.
    #[serde(rename = "signInEndpoint", skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// Domain of the directory at the provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// Thumbprints of the provider's certificates. Up to 20 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Attribute that becomes the user ID. 1 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_attribute: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbprints_sha384: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `amazon`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsAmazon {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeform_scopes: Option<Vec<String>>,
    /// Whether to ask for the postal code. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<bool>,
    /// Whether to ask for the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<bool>,
    /// Scopes to ask the provider for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `apple`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsApple {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Private key for Sign in with Apple. Up to 5120 characters.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub app_secret: Patch<Secret>,
    /// Services ID at Apple. Up to 384 characters.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub client_id: Patch<String>,
    /// Whether to ask for the email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
    /// Scopes to ask for besides those known here. Up to 1024 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeform_scopes: Option<Vec<String>>,
    /// Identifier of the private key. Up to 1536 characters.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub kid: Patch<String>,
    /// Whether to ask for the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<bool>,
    /// Scopes to ask the provider for. Up to 91260 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Identifier of the team at Apple. Up to 256 characters.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub team_id: Patch<String>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `auth0`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsAuth0 {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Identifiers and attributes that users have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<ConnectionAttributes>,
    /// Ways to authenticate.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub authentication_methods: Patch<ConnectionAuthenticationMethods>,
    /// Whether too many failed logins block a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brute_force_protection: Option<bool>,
    /// Values that scripts can read, by name; they do not come back in clear.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configuration: Option<BTreeMap<String, Secret>>,
    /// Scripts for a database of one's own.
    #[serde(rename = "customScripts", skip_serializing_if = "Option::is_none")]
    pub custom_scripts: Option<ConnectionCustomScripts>,
    /// Whether users cannot change their passwords themselves. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_self_service_change_password: Option<bool>,
    /// Whether new users cannot sign up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_signup: Option<bool>,
    /// Whether scripts get a context argument.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_script_context: Option<bool>,
    /// Whether users are kept in a database of one's own.
    #[serde(
        rename = "enabledDatabaseCustomization",
        skip_serializing_if = "Option::is_none"
    )]
    pub enabled_database_customization: Option<bool>,
    /// Whether users move into Auth0 as they log in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import_mode: Option<bool>,
    /// Multi-factor authentication of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa: Option<ConnectionMfa>,
    /// How passkeys are offered and enrolled.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub passkey_options: Patch<ConnectionPasskeyOptions>,
    /// How strong passwords have to be.
    #[serde(
        rename = "passwordPolicy",
        default,
        skip_serializing_if = "Patch::is_absent"
    )]
    pub password_policy: Patch<ConnectionPasswordPolicy>,
    /// Least length of passwords.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub password_complexity_options: Patch<ConnectionPasswordComplexityOptions>,
    /// Words that passwords may not be.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub password_dictionary: Patch<ConnectionPasswordDictionaryOptions>,
    /// Earlier passwords that may not be used again.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub password_history: Patch<ConnectionPasswordHistoryOptions>,
    /// Whether passwords may not contain the user's data.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub password_no_personal_info: Patch<ConnectionPasswordNoPersonalInfoOptions>,
    /// What passwords have to be like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_options: Option<ConnectionPasswordOptions>,
    /// Order in which identifiers are offered. Exactly 3 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub precedence: Option<Vec<IdentifierKind>>,
    /// Whether realm fallback is on. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realm_fallback: Option<bool>,
    /// Whether users have a username.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requires_username: Option<bool>,
    /// Rules that values have to meet.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub validation: Patch<ConnectionValidationOptions>,
    /// Version of the strategy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy_version: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `auth0-oidc`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsAuth0Oidc {
    /// Client ID at the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `waad`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsAzureAd {
    /// Whether users may be read from the directory's API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_enable_users: Option<bool>,
    /// Domain of the application at the provider. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_domain: Option<String>,
    /// Application ID URI at the provider. Up to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
    /// Whether to ask for the basic profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basic_profile: Option<bool>,
    /// Client ID at the identity provider. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 10000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Domains of email addresses that lead to this connection. Up to 1000 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// Whether the profile gets the access token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_access_token: Option<bool>,
    /// Whether the profile says if the account is enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_account_enabled: Option<bool>,
    /// Whether the profile says if the user is an administrator. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_admin: Option<bool>,
    /// Whether the profile says if the user agreed to the terms. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_agreed_terms: Option<bool>,
    /// Whether the profile gets the licences assigned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_assigned_licenses: Option<bool>,
    /// Whether the profile gets the plans assigned. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_assigned_plans: Option<bool>,
    /// Whether the profile gets the user's ID at Azure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_azure_id: Option<bool>,
    /// Whether the profile gets the city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_city: Option<bool>,
    /// Whether the profile gets the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_country: Option<bool>,
    /// Whether the profile gets the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_department: Option<bool>,
    /// Whether the profile says if directory synchronization is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_dir_sync_enabled: Option<bool>,
    /// Whether the profile gets the email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_email: Option<bool>,
    /// Whether the profile gets the lifetime of the access token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_expires_in: Option<bool>,
    /// Whether the profile gets the family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_family_name: Option<bool>,
    /// Whether the profile gets the fax number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_fax: Option<bool>,
    /// Whether the profile gets the given name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_given_name: Option<bool>,
    /// Whether the profile gets the IDs of groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_group_ids: Option<bool>,
    /// Whether the profile gets the user's groups. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_groups: Option<bool>,
    /// Whether the profile says if the user is suspended. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_is_suspended: Option<bool>,
    /// Whether the profile gets the job title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_job_title: Option<bool>,
    /// Whether the profile gets the time of the last synchronization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_last_sync: Option<bool>,
    /// Whether the profile gets the mobile number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_mobile: Option<bool>,
    /// Whether the profile gets the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_name: Option<bool>,
    /// Whether the profile gets groups that contain the user's groups. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_nested_groups: Option<bool>,
    /// Whether the profile gets the nickname.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_nickname: Option<bool>,
    /// Whether the profile gets the object ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_oid: Option<bool>,
    /// Whether the profile gets the phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_phone: Option<bool>,
    /// Whether the profile gets the office.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_physical_delivery_office_name: Option<bool>,
    /// Whether the profile gets the postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_postal_code: Option<bool>,
    /// Whether the profile gets the preferred language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_preferred_language: Option<bool>,
    /// Whether the profile gets the extended attributes. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_profile: Option<bool>,
    /// Whether the profile gets the plans provisioned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_provisioned_plans: Option<bool>,
    /// Whether the profile gets errors of provisioning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_provisioning_errors: Option<bool>,
    /// Whether the profile gets the proxy addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_proxy_addresses: Option<bool>,
    /// Whether the profile gets the passport unique ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_puid: Option<bool>,
    /// Whether the profile gets the refresh token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_refresh_token: Option<bool>,
    /// Whether the profile gets the roles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_roles: Option<bool>,
    /// Whether the profile gets the state or province.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_state: Option<bool>,
    /// Whether the profile gets the street.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_street: Option<bool>,
    /// Whether the profile gets the telephone number.
    #[serde(
        rename = "ext_telephoneNumber",
        skip_serializing_if = "Option::is_none"
    )]
    pub ext_telephone_number: Option<bool>,
    /// Whether the profile gets the ID of the Microsoft tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_tenantid: Option<bool>,
    /// Whether the profile gets the user principal name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_upn: Option<bool>,
    /// Whether the profile gets the usage location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_usage_location: Option<bool>,
    /// Whether the profile gets the user ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_user_id: Option<bool>,
    /// Whether Auth0 keeps the provider's tokens in Token Vault.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub federated_connections_access_tokens: Patch<ConnectionFederatedConnectionsAccessTokens>,
    /// Whether an administrator has given consent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub granted: Option<bool>,
    /// URL of the icon on the login button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// Microsoft's identity API to use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_api: Option<AzureAdIdentityApi>,
    /// How many groups are fetched at most. Up to 10 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_groups_to_retrieve: Option<String>,
    /// Scopes to ask the provider for. Up to 100 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Whether email addresses from here count as verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub should_trust_email_verified_connection: Option<TrustEmailVerified>,
    /// Domain of the directory at the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// Identifier of the tenant at Microsoft. Exactly 36 characters.
    #[serde(rename = "tenantId", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// Thumbprints of the provider's certificates. Up to 20 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether WS-Federation is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_wsfed: Option<bool>,
    /// Whether users of any Microsoft tenant can log in. Default: `false`.
    #[serde(rename = "useCommonEndpoint", skip_serializing_if = "Option::is_none")]
    pub use_common_endpoint: Option<bool>,
    /// Attribute that becomes the user ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userid_attribute: Option<AzureAdUserIdAttribute>,
    /// Protocol spoken with Microsoft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waad_protocol: Option<AzureAdProtocol>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbprints_sha384: Option<Vec<String>>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionOptionsAzureAd {
    /// With what it must have.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            api_enable_users: None,
            app_domain: None,
            app_id: None,
            basic_profile: None,
            client_id: Some(client_id.into()),
            client_secret: None,
            domain_aliases: None,
            ext_access_token: None,
            ext_account_enabled: None,
            ext_admin: None,
            ext_agreed_terms: None,
            ext_assigned_licenses: None,
            ext_assigned_plans: None,
            ext_azure_id: None,
            ext_city: None,
            ext_country: None,
            ext_department: None,
            ext_dir_sync_enabled: None,
            ext_email: None,
            ext_expires_in: None,
            ext_family_name: None,
            ext_fax: None,
            ext_given_name: None,
            ext_group_ids: None,
            ext_groups: None,
            ext_is_suspended: None,
            ext_job_title: None,
            ext_last_sync: None,
            ext_mobile: None,
            ext_name: None,
            ext_nested_groups: None,
            ext_nickname: None,
            ext_oid: None,
            ext_phone: None,
            ext_physical_delivery_office_name: None,
            ext_postal_code: None,
            ext_preferred_language: None,
            ext_profile: None,
            ext_provisioned_plans: None,
            ext_provisioning_errors: None,
            ext_proxy_addresses: None,
            ext_puid: None,
            ext_refresh_token: None,
            ext_roles: None,
            ext_state: None,
            ext_street: None,
            ext_telephone_number: None,
            ext_tenantid: None,
            ext_upn: None,
            ext_usage_location: None,
            ext_user_id: None,
            federated_connections_access_tokens: Patch::Absent,
            granted: None,
            icon_url: None,
            identity_api: None,
            max_groups_to_retrieve: None,
            scope: None,
            set_user_root_attributes: None,
            should_trust_email_verified_connection: None,
            tenant_domain: None,
            tenant_id: None,
            thumbprints: None,
            upstream_params: Patch::Absent,
            use_wsfed: None,
            use_common_endpoint: None,
            userid_attribute: None,
            waad_protocol: None,
            thumbprints_sha384: None,
            non_persistent_attrs: None,
            extra: Extra::default(),
        }
    }
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `bitbucket`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsBitbucket {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. Exactly 18 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 512 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here. Up to 255 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeform_scopes: Option<Vec<String>>,
    /// Whether to ask for the profile. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<bool>,
    /// Scopes to ask the provider for. Up to 255 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `email`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsEmail {
    /// Parameters added to the authorization request.
    #[serde(rename = "authParams", skip_serializing_if = "Option::is_none")]
    pub auth_params: Option<Json>,
    /// Whether too many failed logins block a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brute_force_protection: Option<bool>,
    /// Whether new users cannot sign up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_signup: Option<bool>,
    /// The email that carries the code or link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<ConnectionEmailTemplate>,
    /// Name of the connection. 3 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Length and lifetime of the codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp: Option<ConnectionTotpEmail>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionOptionsEmail {
    /// With what it must have.
    pub fn new(
        brute_force_protection: bool,
        email: ConnectionEmailTemplate,
        name: impl Into<String>,
    ) -> Self {
        Self {
            auth_params: None,
            brute_force_protection: Some(brute_force_protection),
            disable_signup: None,
            email: Some(email),
            name: Some(name.into()),
            totp: None,
            non_persistent_attrs: None,
            extra: Extra::default(),
        }
    }
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `evernote`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsEvernote {
    /// Client ID at the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `exact`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsExact {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Base URL of the provider. 8 to 128 characters.
    #[serde(rename = "baseUrl", skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    /// Client ID at the identity provider. Up to 36 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Whether to ask for the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<bool>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `facebook`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsFacebook {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. Up to 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 13000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here. 1 to 255 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeform_scopes: Option<Vec<String>>,
    /// Parameters passed to the provider with the login request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<BTreeMap<String, UpstreamParam>>,
    /// Scopes to ask the provider for. Up to 2048 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Whether to ask for managing advertisements. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ads_management: Option<bool>,
    /// Whether to ask for reading advertisements' figures. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ads_read: Option<bool>,
    /// Whether to ask for the profile's context field. Default: `false`. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_context_profile_field: Option<bool>,
    /// Whether to ask for managing businesses. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_management: Option<bool>,
    /// Whether to ask for the email address. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
    /// Whether to ask for information about members of groups. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups_access_member_info: Option<bool>,
    /// Whether to ask for retrieving leads. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leads_retrieval: Option<bool>,
    /// Whether to ask for managing notifications. Default: `false`. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_notifications: Option<bool>,
    /// Whether to ask for managing pages. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_pages: Option<bool>,
    /// Whether to ask for managing calls to action of pages. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages_manage_cta: Option<bool>,
    /// Whether to ask for managing instant articles of pages. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages_manage_instant_articles: Option<bool>,
    /// Whether to ask for sending messages as a page. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages_messaging: Option<bool>,
    /// Whether to ask for sending messages to phone numbers as a page. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages_messaging_phone_number: Option<bool>,
    /// Whether to ask for subscriptions to a page's messages. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages_messaging_subscriptions: Option<bool>,
    /// Whether to ask for the list of pages. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages_show_list: Option<bool>,
    /// Whether to ask for the public profile. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_profile: Option<bool>,
    /// Whether to ask for publishing on the user's behalf. Default: `false`. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publish_actions: Option<bool>,
    /// Whether to ask for publishing as a page. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publish_pages: Option<bool>,
    /// Whether to ask for publishing to groups. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publish_to_groups: Option<bool>,
    /// Whether to ask for publishing live video. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publish_video: Option<bool>,
    /// Whether to ask for reading figures of the audience network. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_audience_network_insights: Option<bool>,
    /// Whether to ask for reading figures of pages. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_insights: Option<bool>,
    /// Whether to ask for reading the mailbox. Default: `false`. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_mailbox: Option<bool>,
    /// Whether to ask for reading mailboxes of pages. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_page_mailboxes: Option<bool>,
    /// Whether to ask for reading the news feed. Default: `false`. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_stream: Option<bool>,
    /// Whether to ask for the age range. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_age_range: Option<bool>,
    /// Whether to ask for the birthday. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_birthday: Option<bool>,
    /// Whether to ask for events of the user. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_events: Option<bool>,
    /// Whether to ask for friends of the user. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_friends: Option<bool>,
    /// Whether to ask for the gender. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_gender: Option<bool>,
    /// Whether to ask for groups of the user. Default: `false`. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_groups: Option<bool>,
    /// Whether to ask for the home town. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_hometown: Option<bool>,
    /// Whether to ask for what the user likes. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_likes: Option<bool>,
    /// Whether to ask for the link to the profile. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_link: Option<bool>,
    /// Whether to ask for the location. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_location: Option<bool>,
    /// Whether to ask for groups the user manages. Default: `false`. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_managed_groups: Option<bool>,
    /// Whether to ask for photos of the user. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_photos: Option<bool>,
    /// Whether to ask for posts of the user. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_posts: Option<bool>,
    /// Whether to ask for the user's status. Default: `false`. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_status: Option<bool>,
    /// Whether to ask for places the user was tagged at. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_tagged_places: Option<bool>,
    /// Whether to ask for videos of the user. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_videos: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `github`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsGithub {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeform_scopes: Option<Vec<String>>,
    /// Scopes to ask the provider for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for administering organizations. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_org: Option<bool>,
    /// Whether to ask for administering public keys. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_public_key: Option<bool>,
    /// Whether to ask for administering hooks of repositories. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_repo_hook: Option<bool>,
    /// Whether to ask for deleting repositories. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_repo: Option<bool>,
    /// Whether to ask for the email address. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
    /// Whether to ask for following users. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow: Option<bool>,
    /// Whether to ask for writing gists. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gist: Option<bool>,
    /// Whether to ask for notifications. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<bool>,
    /// Whether to ask for the profile. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<bool>,
    /// Whether to ask for reading and writing public repositories. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_repo: Option<bool>,
    /// Whether to ask for reading memberships of organizations. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_org: Option<bool>,
    /// Whether to ask for reading public keys. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_public_key: Option<bool>,
    /// Whether to ask for reading hooks of repositories. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_repo_hook: Option<bool>,
    /// Whether to ask for reading the profile. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_user: Option<bool>,
    /// Whether to ask for reading and writing all repositories. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repo: Option<bool>,
    /// Whether to ask for statuses of deployments. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repo_deployment: Option<bool>,
    /// Whether to ask for statuses of commits. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repo_status: Option<bool>,
    /// Whether to ask for writing memberships of organizations. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write_org: Option<bool>,
    /// Whether to ask for writing public keys. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write_public_key: Option<bool>,
    /// Whether to ask for writing hooks of repositories. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write_repo_hook: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `google-apps`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsGoogleApps {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Access token of an administrator of the directory. 1 to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_access_token: Option<Secret>,
    /// When the administrator's access token expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_access_token_expiresin: Option<Timestamp>,
    /// Refresh token of an administrator of the directory. 1 to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_refresh_token: Option<Secret>,
    /// Whether the scopes asked for at a login can be set. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_setting_login_scopes: Option<bool>,
    /// Whether groups may be read from the directory's API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_enable_groups: Option<bool>,
    /// Whether users may be read from the directory's API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_enable_users: Option<bool>,
    /// Client ID at the identity provider. Up to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Domain of the organization at Google. 1 to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Domains of email addresses that lead to this connection. Up to 1000 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// Whether to ask for the email address. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
    /// Whether the profile says if the user agreed to the terms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_agreed_terms: Option<bool>,
    /// Whether the profile gets the user's groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_groups: Option<bool>,
    /// Whether the profile gets groups with their details. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_groups_extended: Option<bool>,
    /// Whether the profile says if the user is an administrator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_is_admin: Option<bool>,
    /// Whether the profile says if the user is suspended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_is_suspended: Option<bool>,
    /// Whether Auth0 keeps the provider's tokens in Token Vault.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub federated_connections_access_tokens: Patch<ConnectionFederatedConnectionsAccessTokens>,
    /// Whether logins by the social Google connection are taken too. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handle_login_from_social: Option<bool>,
    /// URL of the icon on the login button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// Whether the user ID is Google's ID rather than the email address. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map_user_id_to_id: Option<bool>,
    /// Whether to ask for the profile. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<bool>,
    /// Scopes to ask the provider for. 1 to 64 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Domain of the directory at the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionOptionsGoogleApps {
    /// With what it must have.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            non_persistent_attrs: None,
            admin_access_token: None,
            admin_access_token_expiresin: None,
            admin_refresh_token: None,
            allow_setting_login_scopes: None,
            api_enable_groups: None,
            api_enable_users: None,
            client_id: Some(client_id.into()),
            client_secret: None,
            domain: None,
            domain_aliases: None,
            email: None,
            ext_agreed_terms: None,
            ext_groups: None,
            ext_groups_extended: None,
            ext_is_admin: None,
            ext_is_suspended: None,
            federated_connections_access_tokens: Patch::Absent,
            handle_login_from_social: None,
            icon_url: None,
            map_user_id_to_id: None,
            profile: None,
            scope: None,
            set_user_root_attributes: None,
            tenant_domain: None,
            upstream_params: Patch::Absent,
            extra: Extra::default(),
        }
    }
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `google-oauth2`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsGoogleOauth2 {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client IDs whose Google ID tokens are accepted. 1 to 64 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_audiences: Option<Vec<String>>,
    /// Client ID at the identity provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeform_scopes: Option<Vec<String>>,
    /// URL of the icon on the login button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// Scopes to ask the provider for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for managing AdSense.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adsense_management: Option<bool>,
    /// Whether to ask for Google Analytics data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub analytics: Option<bool>,
    /// Whether to ask for managing Blogger.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blogger: Option<bool>,
    /// Whether to ask for managing calendars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar: Option<bool>,
    /// Whether to ask for running calendar add-ons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar_addons_execute: Option<bool>,
    /// Whether to ask for managing calendar events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar_events: Option<bool>,
    /// Whether to ask for reading calendar events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar_events_readonly: Option<bool>,
    /// Whether to ask for reading calendar settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar_settings_readonly: Option<bool>,
    /// Whether to ask for the Chrome Web Store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chrome_web_store: Option<bool>,
    /// Whether to ask for managing contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts: Option<bool>,
    /// Whether to ask for managing contacts by the People API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts_new: Option<bool>,
    /// Whether to ask for reading other contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts_other_readonly: Option<bool>,
    /// Whether to ask for reading contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts_readonly: Option<bool>,
    /// Whether to ask for the Content API for Shopping.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_api_for_shopping: Option<bool>,
    /// Whether to ask for managing Coordinate jobs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordinate: Option<bool>,
    /// Whether to ask for reading Coordinate jobs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordinate_readonly: Option<bool>,
    /// Whether to ask for reading the directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directory_readonly: Option<bool>,
    /// Whether to ask for the list of documents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_list: Option<bool>,
    /// Whether to ask for managing files in Drive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drive: Option<bool>,
    /// Whether to ask for managing Drive's activity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drive_activity: Option<bool>,
    /// Whether to ask for reading Drive's activity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drive_activity_readonly: Option<bool>,
    /// Whether to ask for Drive's data of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drive_appdata: Option<bool>,
    /// Whether to ask for reading Drive's applications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drive_apps_readonly: Option<bool>,
    /// Whether to ask for files in Drive that the application opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drive_file: Option<bool>,
    /// Whether to ask for managing metadata of files in Drive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drive_metadata: Option<bool>,
    /// Whether to ask for reading metadata of files in Drive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drive_metadata_readonly: Option<bool>,
    /// Whether to ask for reading photos in Drive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drive_photos_readonly: Option<bool>,
    /// Whether to ask for reading files in Drive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drive_readonly: Option<bool>,
    /// Whether to ask for changing scripts in Drive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drive_scripts: Option<bool>,
    /// Whether to ask for the email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
    /// Whether to ask for full access to Gmail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gmail: Option<bool>,
    /// Whether to ask for writing drafts in Gmail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gmail_compose: Option<bool>,
    /// Whether to ask for inserting messages into Gmail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gmail_insert: Option<bool>,
    /// Whether to ask for managing labels in Gmail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gmail_labels: Option<bool>,
    /// Whether to ask for reading metadata of messages in Gmail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gmail_metadata: Option<bool>,
    /// Whether to ask for all but deleting messages in Gmail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gmail_modify: Option<bool>,
    /// Whether to ask for full access to Gmail by its newer scope.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gmail_new: Option<bool>,
    /// Whether to ask for reading Gmail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gmail_readonly: Option<bool>,
    /// Whether to ask for sending by Gmail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gmail_send: Option<bool>,
    /// Whether to ask for basic settings of Gmail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gmail_settings_basic: Option<bool>,
    /// Whether to ask for sharing settings of Gmail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gmail_settings_sharing: Option<bool>,
    /// Whether to ask for the Google Affiliate Network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_affiliate_network: Option<bool>,
    /// Whether to ask for Google Books.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_books: Option<bool>,
    /// Whether to ask for Google Cloud Storage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_cloud_storage: Option<bool>,
    /// Whether to ask for files in Drive by an older scope.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_drive: Option<bool>,
    /// Whether to ask for files in Drive that the application opened, by an older scope.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_drive_files: Option<bool>,
    /// Whether to ask for Google+.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_plus: Option<bool>,
    /// Whether to ask for the precise location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude_best: Option<bool>,
    /// Whether to ask for the city of the location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude_city: Option<bool>,
    /// Whether to ask for managing Google Moderator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moderator: Option<bool>,
    /// Whether to ask for access while the user is away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offline_access: Option<bool>,
    /// Whether to ask for Orkut.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orkut: Option<bool>,
    /// Whether to ask for Picasa Web Albums.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picasa_web: Option<bool>,
    /// Whether to ask for the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<bool>,
    /// Whether to ask for managing Google Sites.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sites: Option<bool>,
    /// Whether to ask for managing tasks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tasks: Option<bool>,
    /// Whether to ask for reading tasks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tasks_readonly: Option<bool>,
    /// Whether to ask for the URL shortener.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_shortener: Option<bool>,
    /// Whether to ask for the Search Console.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webmaster_tools: Option<bool>,
    /// Whether to ask for managing YouTube.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub youtube: Option<bool>,
    /// Whether to ask for members of the YouTube channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub youtube_channelmemberships_creator: Option<bool>,
    /// Whether to ask for managing YouTube by its newer scope.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub youtube_new: Option<bool>,
    /// Whether to ask for reading YouTube.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub youtube_readonly: Option<bool>,
    /// Whether to ask for uploading to YouTube.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub youtube_upload: Option<bool>,
    /// Whether to ask for managing YouTube as a partner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub youtubepartner: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `line`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsLine {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. Exactly 10 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here. Up to 255 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeform_scopes: Option<Vec<String>>,
    /// Scopes to ask the provider for. Up to 255 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for the email address. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
    /// Whether to ask for the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `linkedin`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsLinkedin {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. Exactly 14 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeform_scopes: Option<Vec<String>>,
    /// Scopes to ask the provider for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Version of the strategy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy_version: Option<i64>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for the basic profile. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basic_profile: Option<bool>,
    /// Whether to ask for the email address. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
    /// Whether to ask for the full profile. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_profile: Option<bool>,
    /// Whether to ask for the network of contacts. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<bool>,
    /// Whether to ask for the OpenID Connect profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<bool>,
    /// Whether to ask for the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `oauth1`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsOauth1 {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// URL where OAuth 1.0 access tokens are issued. 8 to 255 characters.
    #[serde(rename = "accessTokenURL", skip_serializing_if = "Option::is_none")]
    pub access_token_url: Option<String>,
    /// Client ID at the identity provider. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 2400 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// URL where OAuth 1.0 request tokens are issued. 8 to 255 characters.
    #[serde(rename = "requestTokenURL", skip_serializing_if = "Option::is_none")]
    pub request_token_url: Option<String>,
    /// Scripts of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scripts: Option<ConnectionScriptsOauth1>,
    /// How OAuth 1.0 requests are signed.
    #[serde(rename = "signatureMethod", skip_serializing_if = "Option::is_none")]
    pub signature_method: Option<Oauth1SignatureMethod>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// URL where users log in at the provider. 8 to 255 characters.
    #[serde(
        rename = "userAuthorizationURL",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_authorization_url: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `oauth2`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsOauth2 {
    /// Parameters added to the authorization request.
    #[serde(rename = "authParams", skip_serializing_if = "Option::is_none")]
    pub auth_params: Option<BTreeMap<String, String>>,
    /// Parameters passed on from the request to the provider, by name.
    #[serde(rename = "authParamsMap", skip_serializing_if = "Option::is_none")]
    pub auth_params_map: Option<BTreeMap<String, String>>,
    /// URL where users log in at the provider.
    #[serde(rename = "authorizationURL", skip_serializing_if = "Option::is_none")]
    pub authorization_url: Option<String>,
    /// Client ID at the identity provider. Up to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Headers sent to the provider's token endpoint.
    #[serde(rename = "customHeaders", skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Attributes of the user, by the name the provider gives them.
    #[serde(rename = "fieldsMap", skip_serializing_if = "Option::is_none")]
    pub fields_map: Option<BTreeMap<String, String>>,
    /// URL of the icon on the login button. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// URL where the provider ends sessions.
    #[serde(rename = "logoutUrl", skip_serializing_if = "Option::is_none")]
    pub logout_url: Option<String>,
    /// Whether PKCE is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce_enabled: Option<bool>,
    /// Scopes to ask the provider for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<TextOrList>,
    /// Scripts of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scripts: Option<ConnectionScriptsOauth2>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// URL where the provider issues tokens.
    #[serde(rename = "tokenURL", skip_serializing_if = "Option::is_none")]
    pub token_url: Option<String>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether scopes are separated as OAuth 2.0 says.
    #[serde(rename = "useOauthSpecScope", skip_serializing_if = "Option::is_none")]
    pub use_oauth_spec_scope: Option<bool>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `office365`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsOffice365 {
    /// Client ID at the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `oidc`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsOidc {
    /// URL where users log in at the provider. 8 to 2083 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_endpoint: Option<String>,
    /// Client ID at the identity provider. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 700 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Settings of the protocol, such as PKCE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_settings: Option<ConnectionProtocolSettings>,
    /// Domains of email addresses that lead to this connection. Up to 1000 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// Algorithm of DPoP proofs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg: Option<ConnectionDpopSigningAlg>,
    /// Whether Auth0 keeps the provider's tokens in Token Vault.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub federated_connections_access_tokens: Patch<ConnectionFederatedConnectionsAccessTokens>,
    /// URL of the icon on the login button. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// Whether the session ends when the ID token says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_session_expiry_supported: Option<bool>,
    /// Algorithms accepted for the signatures of ID tokens.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub id_token_signed_response_algs: Patch<Vec<ConnectionKeyAlgorithm>>,
    /// Issuer of the provider's ID tokens. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// URL of the public keys. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// Configuration that the provider publishes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_metadata: Option<ConnectionOptionsOidcMetadata>,
    /// Scopes to ask the provider for. 6 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Whether the back channel gets a nonce.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_back_channel_nonce: Option<bool>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Domain of the directory at the provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// URL where the provider issues tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// How the application authenticates at the token endpoint.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub token_endpoint_auth_method: Patch<ConnectionTokenEndpointAuthMethod>,
    /// Algorithm with which client assertions are signed.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub token_endpoint_auth_signing_alg: Patch<ConnectionKeyAlgorithm>,
    /// Whether client assertions name the issuer or the endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_endpoint_jwtca_aud_format: Option<ClientAssertionAudience>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// URL where the provider gives the user's claims.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_pushed_authorization_requests: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pushed_authorization_request_endpoint: Option<String>,
    /// Whether scopes are separated as OAuth 2.0 says.
    #[serde(rename = "useOauthSpecScope", skip_serializing_if = "Option::is_none")]
    pub use_oauth_spec_scope: Option<bool>,
    /// How claims become attributes of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_map: Option<ConnectionAttributeMapOidc>,
    /// URL of the provider's OpenID Connect configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discovery_url: Option<String>,
    /// Whether tokens come by the front or the back channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<OidcChannel>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionOptionsOidc {
    /// With what it must have.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            authorization_endpoint: None,
            client_id: Some(client_id.into()),
            client_secret: None,
            connection_settings: None,
            domain_aliases: None,
            dpop_signing_alg: None,
            federated_connections_access_tokens: Patch::Absent,
            icon_url: None,
            id_token_session_expiry_supported: None,
            id_token_signed_response_algs: Patch::Absent,
            issuer: None,
            jwks_uri: None,
            oidc_metadata: None,
            scope: None,
            send_back_channel_nonce: None,
            set_user_root_attributes: None,
            tenant_domain: None,
            token_endpoint: None,
            token_endpoint_auth_method: Patch::Absent,
            token_endpoint_auth_signing_alg: Patch::Absent,
            token_endpoint_jwtca_aud_format: None,
            upstream_params: Patch::Absent,
            userinfo_endpoint: None,
            enable_pushed_authorization_requests: None,
            pushed_authorization_request_endpoint: None,
            use_oauth_spec_scope: None,
            attribute_map: None,
            discovery_url: None,
            r#type: None,
            non_persistent_attrs: None,
            extra: Extra::default(),
        }
    }
}

/// The `oidc_metadata` of [`ConnectionOptionsOidc`](super::ConnectionOptionsOidc).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsOidcMetadata {
    /// Authentication context classes that may be asked for. Up to 30 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acr_values_supported: Option<Vec<String>>,
    /// URL where users log in at the provider. 8 to 2083 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_endpoint: Option<String>,
    /// Kinds of claim the provider supports. Up to 10 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim_types_supported: Option<Vec<String>>,
    /// Languages of the provider's claims. Up to 100 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claims_locales_supported: Option<Vec<String>>,
    /// Whether the provider accepts the `claims` parameter. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claims_parameter_supported: Option<bool>,
    /// Claims the provider can give. Up to 150 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claims_supported: Option<Vec<String>>,
    /// Ways of display the provider supports. Up to 6 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_values_supported: Option<Vec<String>>,
    /// Algorithms of DPoP proofs the provider supports. Up to 26 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg_values_supported: Option<Vec<String>>,
    /// URL where the provider ends sessions. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_session_endpoint: Option<String>,
    /// Grant types the provider supports. Up to 20 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grant_types_supported: Option<Vec<String>>,
    /// Key encryption algorithms for ID tokens the provider supports. Up to 26 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_alg_values_supported: Option<Vec<String>>,
    /// Content encryption algorithms for ID tokens the provider supports. Up to 12 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_enc_values_supported: Option<Vec<String>>,
    /// Signature algorithms for ID tokens the provider supports. 1 to 26 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_signing_alg_values_supported: Option<Vec<String>>,
    /// Issuer of the provider's ID tokens. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// URL of the public keys. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// URL of the provider's policy. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub op_policy_uri: Option<String>,
    /// URL of the provider's terms. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub op_tos_uri: Option<String>,
    /// URL where the provider registers applications. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_endpoint: Option<String>,
    /// Key encryption algorithms for request objects the provider supports. Up to 26 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_alg_values_supported: Option<Vec<String>>,
    /// Content encryption algorithms for request objects the provider supports. Up to 12 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_enc_values_supported: Option<Vec<String>>,
    /// Signature algorithms for request objects the provider supports. Up to 26 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_object_signing_alg_values_supported: Option<Vec<String>>,
    /// Whether the provider accepts the `request` parameter. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_parameter_supported: Option<bool>,
    /// Whether the provider accepts the `request_uri` parameter. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_uri_parameter_supported: Option<bool>,
    /// Whether the provider wants request URIs registered. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_request_uri_registration: Option<bool>,
    /// Response modes the provider supports. Up to 16 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_modes_supported: Option<Vec<String>>,
    /// Response types the provider supports. 1 to 40 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_types_supported: Option<Vec<String>>,
    /// Scopes the provider supports. Up to 7000 elements.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub scopes_supported: Patch<Vec<String>>,
    /// URL of the provider's documentation. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_documentation: Option<String>,
    /// Kinds of subject identifier the provider supports. Up to 20 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject_types_supported: Option<Vec<String>>,
    /// URL where the provider issues tokens. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// Ways to authenticate at the token endpoint the provider supports. Up to 14 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// Algorithms of client assertions the provider supports. Up to 24 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_signing_alg_values_supported: Option<Vec<String>>,
    /// Languages of the provider's pages. Up to 150 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_locales_supported: Option<Vec<String>>,
    /// Key encryption algorithms for user info the provider supports. Up to 26 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_alg_values_supported: Option<Vec<String>>,
    /// Content encryption algorithms for user info the provider supports. Up to 12 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_enc_values_supported: Option<Vec<String>>,
    /// URL where the provider gives the user's claims. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
    /// Signature algorithms for user info the provider supports. Up to 26 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userinfo_signing_alg_values_supported: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pushed_authorization_request_endpoint: Option<String>,
    /// Whether authorization requests must be pushed first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_pushed_authorization_requests: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionOptionsOidcMetadata {
    /// With what it must have.
    pub fn new(
        authorization_endpoint: impl Into<String>,
        id_token_signing_alg_values_supported: Vec<String>,
        issuer: impl Into<String>,
        jwks_uri: impl Into<String>,
    ) -> Self {
        Self {
            acr_values_supported: None,
            authorization_endpoint: Some(authorization_endpoint.into()),
            claim_types_supported: None,
            claims_locales_supported: None,
            claims_parameter_supported: None,
            claims_supported: None,
            display_values_supported: None,
            dpop_signing_alg_values_supported: None,
            end_session_endpoint: None,
            grant_types_supported: None,
            id_token_encryption_alg_values_supported: None,
            id_token_encryption_enc_values_supported: None,
            id_token_signing_alg_values_supported: Some(id_token_signing_alg_values_supported),
            issuer: Some(issuer.into()),
            jwks_uri: Some(jwks_uri.into()),
            op_policy_uri: None,
            op_tos_uri: None,
            registration_endpoint: None,
            request_object_encryption_alg_values_supported: None,
            request_object_encryption_enc_values_supported: None,
            request_object_signing_alg_values_supported: None,
            request_parameter_supported: None,
            request_uri_parameter_supported: None,
            require_request_uri_registration: None,
            response_modes_supported: None,
            response_types_supported: None,
            scopes_supported: Patch::Absent,
            service_documentation: None,
            subject_types_supported: None,
            token_endpoint: None,
            token_endpoint_auth_methods_supported: None,
            token_endpoint_auth_signing_alg_values_supported: None,
            ui_locales_supported: None,
            userinfo_encryption_alg_values_supported: None,
            userinfo_encryption_enc_values_supported: None,
            userinfo_endpoint: None,
            userinfo_signing_alg_values_supported: None,
            pushed_authorization_request_endpoint: None,
            require_pushed_authorization_requests: None,
            extra: Extra::default(),
        }
    }
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `okta`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsOkta {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// URL where users log in at the provider. 8 to 2083 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_endpoint: Option<String>,
    /// Client ID at the identity provider. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 700 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Settings of the protocol, such as PKCE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_settings: Option<ConnectionProtocolSettings>,
    /// Domains of email addresses that lead to this connection. Up to 1000 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// Algorithm of DPoP proofs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg: Option<ConnectionDpopSigningAlg>,
    /// Whether Auth0 keeps the provider's tokens in Token Vault.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub federated_connections_access_tokens: Patch<ConnectionFederatedConnectionsAccessTokens>,
    /// URL of the icon on the login button. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// Whether the session ends when the ID token says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_session_expiry_supported: Option<bool>,
    /// Algorithms accepted for the signatures of ID tokens.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub id_token_signed_response_algs: Patch<Vec<ConnectionKeyAlgorithm>>,
    /// Issuer of the provider's ID tokens. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// URL of the public keys. 8 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// Configuration that the provider publishes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_metadata: Option<ConnectionOptionsOidcMetadata>,
    /// Scopes to ask the provider for. 6 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Whether the back channel gets a nonce.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_back_channel_nonce: Option<bool>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Domain of the directory at the provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// URL where the provider issues tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// How the application authenticates at the token endpoint.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub token_endpoint_auth_method: Patch<ConnectionTokenEndpointAuthMethod>,
    /// Algorithm with which client assertions are signed.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub token_endpoint_auth_signing_alg: Patch<ConnectionKeyAlgorithm>,
    /// Whether client assertions name the issuer or the endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_endpoint_jwtca_aud_format: Option<ClientAssertionAudience>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// URL where the provider gives the user's claims.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_pushed_authorization_requests: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pushed_authorization_request_endpoint: Option<String>,
    /// Whether scopes are separated as OAuth 2.0 says.
    #[serde(rename = "useOauthSpecScope", skip_serializing_if = "Option::is_none")]
    pub use_oauth_spec_scope: Option<bool>,
    /// How claims become attributes of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_map: Option<ConnectionAttributeMapOkta>,
    /// Domain of the organization at Okta. 4 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Whether tokens come by the front or the back channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<OktaChannel>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionOptionsOkta {
    /// With what it must have.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            non_persistent_attrs: None,
            authorization_endpoint: None,
            client_id: Some(client_id.into()),
            client_secret: None,
            connection_settings: None,
            domain_aliases: None,
            dpop_signing_alg: None,
            federated_connections_access_tokens: Patch::Absent,
            icon_url: None,
            id_token_session_expiry_supported: None,
            id_token_signed_response_algs: Patch::Absent,
            issuer: None,
            jwks_uri: None,
            oidc_metadata: None,
            scope: None,
            send_back_channel_nonce: None,
            set_user_root_attributes: None,
            tenant_domain: None,
            token_endpoint: None,
            token_endpoint_auth_method: Patch::Absent,
            token_endpoint_auth_signing_alg: Patch::Absent,
            token_endpoint_jwtca_aud_format: None,
            upstream_params: Patch::Absent,
            userinfo_endpoint: None,
            enable_pushed_authorization_requests: None,
            pushed_authorization_request_endpoint: None,
            use_oauth_spec_scope: None,
            attribute_map: None,
            domain: None,
            r#type: None,
            extra: Extra::default(),
        }
    }
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `paypal`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsPaypal {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeform_scopes: Option<Vec<String>>,
    /// Scopes to ask the provider for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Whether to ask for the address. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<bool>,
    /// Whether to ask for the email address. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
    /// Whether to ask for the phone number. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<bool>,
    /// Whether to ask for the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `pingfederate`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsPingFederate {
    /// How encrypted SAML assertions are decrypted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assertion_decryption_settings: Option<SamlAssertionDecryption>,
    /// X.509 certificate, in PEM. 1 to 10240 characters. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// Key with which SAML assertions are decrypted.
    #[serde(rename = "decryptionKey", skip_serializing_if = "Option::is_none")]
    pub decryption_key: Option<SamlDecryptionKey>,
    /// Digest of SAML signatures.
    #[serde(rename = "digestAlgorithm", skip_serializing_if = "Option::is_none")]
    pub digest_algorithm: Option<SamlDigestAlgorithm>,
    /// Domains of email addresses that lead to this connection. Up to 50001 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// Entity ID stated in SAML messages. 1 to 128 characters.
    #[serde(rename = "entityId", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// URL of the icon on the login button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// Logins that begin at the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idpinitiated: Option<IdpInitiatedLogin>,
    /// SAML binding of the login request.
    #[serde(rename = "protocolBinding", skip_serializing_if = "Option::is_none")]
    pub protocol_binding: Option<SamlProtocolBinding>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// URL where users log in at the provider.
    #[serde(rename = "signInEndpoint", skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// Whether SAML requests are signed.
    #[serde(rename = "signSAMLRequest", skip_serializing_if = "Option::is_none")]
    pub sign_saml_request: Option<bool>,
    /// Algorithm of SAML signatures.
    #[serde(rename = "signatureAlgorithm", skip_serializing_if = "Option::is_none")]
    pub signature_algorithm: Option<SamlSignatureAlgorithm>,
    /// Domain of the directory at the provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// Thumbprints of the provider's certificates. Up to 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbprints_sha384: Option<Vec<String>>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Base URL of the PingFederate server.
    #[serde(
        rename = "pingFederateBaseUrl",
        skip_serializing_if = "Option::is_none"
    )]
    pub ping_federate_base_url: Option<String>,
    /// Certificate of the provider's signatures. 1 to 10240 characters.
    #[serde(rename = "signingCert", skip_serializing_if = "Option::is_none")]
    pub signing_cert: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionOptionsPingFederate {
    /// With what it must have.
    pub fn new(ping_federate_base_url: impl Into<String>) -> Self {
        Self {
            assertion_decryption_settings: None,
            cert: None,
            decryption_key: None,
            digest_algorithm: None,
            domain_aliases: None,
            entity_id: None,
            icon_url: None,
            idpinitiated: None,
            protocol_binding: None,
            set_user_root_attributes: None,
            sign_in_endpoint: None,
            sign_saml_request: None,
            signature_algorithm: None,
            tenant_domain: None,
            thumbprints: None,
            upstream_params: Patch::Absent,
            thumbprints_sha384: None,
            non_persistent_attrs: None,
            ping_federate_base_url: Some(ping_federate_base_url.into()),
            signing_cert: None,
            extra: Extra::default(),
        }
    }
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `salesforce`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsSalesforce {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeform_scopes: Option<Vec<String>>,
    /// Whether to ask for the profile. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<bool>,
    /// Scopes to ask the provider for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `salesforce-community`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsSalesforceCommunity {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeform_scopes: Option<Vec<String>>,
    /// Whether to ask for the profile. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<bool>,
    /// Scopes to ask the provider for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Base URL of the Salesforce community.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub community_base_url: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `samlp`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsSaml {
    /// How encrypted SAML assertions are decrypted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assertion_decryption_settings: Option<SamlAssertionDecryption>,
    /// X.509 certificate, in PEM. 1 to 10240 characters. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// Key with which SAML assertions are decrypted.
    #[serde(rename = "decryptionKey", skip_serializing_if = "Option::is_none")]
    pub decryption_key: Option<SamlDecryptionKey>,
    /// Digest of SAML signatures.
    #[serde(rename = "digestAlgorithm", skip_serializing_if = "Option::is_none")]
    pub digest_algorithm: Option<SamlDigestAlgorithm>,
    /// Domains of email addresses that lead to this connection. Up to 50001 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// Entity ID stated in SAML messages. 1 to 128 characters.
    #[serde(rename = "entityId", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// URL of the icon on the login button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// Logins that begin at the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idpinitiated: Option<IdpInitiatedLogin>,
    /// SAML binding of the login request.
    #[serde(rename = "protocolBinding", skip_serializing_if = "Option::is_none")]
    pub protocol_binding: Option<SamlProtocolBinding>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// URL where users log in at the provider.
    #[serde(rename = "signInEndpoint", skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// Whether SAML requests are signed.
    #[serde(rename = "signSAMLRequest", skip_serializing_if = "Option::is_none")]
    pub sign_saml_request: Option<bool>,
    /// Algorithm of SAML signatures.
    #[serde(rename = "signatureAlgorithm", skip_serializing_if = "Option::is_none")]
    pub signature_algorithm: Option<SamlSignatureAlgorithm>,
    /// Domain of the directory at the provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// Thumbprints of the provider's certificates. Up to 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbprints_sha384: Option<Vec<String>>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Whether more details are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debug: Option<bool>,
    /// Whether the SAML request is compressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deflate: Option<bool>,
    /// Destination that SAML responses must state.
    #[serde(rename = "destinationUrl", skip_serializing_if = "Option::is_none")]
    pub destination_url: Option<String>,
    /// Whether the provider is not told of logouts.
    #[serde(rename = "disableSignout", skip_serializing_if = "Option::is_none")]
    pub disable_signout: Option<bool>,
    /// Attributes of the user, by the name the provider gives them.
    #[serde(rename = "fieldsMap", skip_serializing_if = "Option::is_none")]
    pub fields_map: Option<BTreeMap<String, TextOrList>>,
    /// Issuer of the tokens that call for revocation. 1 to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_token_revocation_jwt_iss: Option<String>,
    /// Subject of the tokens that call for revocation. 1 to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_token_revocation_jwt_sub: Option<String>,
    /// URL of the SAML metadata.
    #[serde(rename = "metadataUrl", skip_serializing_if = "Option::is_none")]
    pub metadata_url: Option<String>,
    /// SAML metadata, as XML.
    #[serde(rename = "metadataXml", skip_serializing_if = "Option::is_none")]
    pub metadata_xml: Option<String>,
    /// Recipient that SAML responses must state.
    #[serde(rename = "recipientUrl", skip_serializing_if = "Option::is_none")]
    pub recipient_url: Option<String>,
    /// Template of the SAML request. 1 to 10240 characters.
    #[serde(rename = "requestTemplate", skip_serializing_if = "Option::is_none")]
    pub request_template: Option<String>,
    /// Certificate of the provider's signatures.
    #[serde(rename = "signingCert", skip_serializing_if = "Option::is_none")]
    pub signing_cert: Option<String>,
    /// Key with which SAML requests are signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signing_key: Option<SamlSigningKey>,
    /// URL where users log out at the provider.
    #[serde(rename = "signOutEndpoint", skip_serializing_if = "Option::is_none")]
    pub sign_out_endpoint: Option<String>,
    /// Attribute that becomes the user ID. 1 to 2396 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_attribute: Option<String>,
    /// URL of the provider's OpenID Connect configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discovery_url: Option<String>,
    /// Configuration that the provider publishes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_metadata: Option<ConnectionOptionsOidcMetadata>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `sms`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsSms {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Whether too many failed logins block a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brute_force_protection: Option<bool>,
    /// Whether new users cannot sign up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_signup: Option<bool>,
    /// Whether the gateway gets the IP address and user agent. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forward_req_info: Option<bool>,
    /// Phone number or sender that messages come from. 1 to 128 characters. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// How the gateway is authenticated to. Deprecated by Auth0.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub gateway_authentication: Patch<SmsGatewayAuthentication>,
    /// URL of the gateway that sends the messages. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway_url: Option<String>,
    /// SID of Twilio's messaging service. Exactly 34 characters. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_service_sid: Option<String>,
    /// Name of the connection. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether Twilio or a gateway of one's own sends the messages. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<SmsProvider>,
    /// Language of the template. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syntax: Option<SmsTemplateSyntax>,
    /// Text of the message. 1 to 5120 characters. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// Length and lifetime of the codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp: Option<ConnectionTotpSms>,
    /// SID of the Twilio account. Exactly 34 characters. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twilio_sid: Option<String>,
    /// Twilio's auth token. 32 to 2048 characters. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twilio_token: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `baidu`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsSocial {
    /// Client ID at the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Scopes to ask the provider for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<TextOrList>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `twitter`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsTwitter {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here. Up to 255 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeform_scopes: Option<Vec<String>>,
    /// Version of OAuth that is spoken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<TwitterProtocol>,
    /// Scopes to ask the provider for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for access while the user is away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offline_access: Option<bool>,
    /// Whether to ask for the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<bool>,
    /// Whether to ask for reading tweets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tweet_read: Option<bool>,
    /// Whether to ask for reading users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users_read: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`ConnectionOptions`](super::ConnectionOptions) where `strategy` is `windowslive`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionOptionsWindowsLive {
    /// Attributes that are not kept after the login. Up to 96 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<Json>,
    /// Client secret at the identity provider. Up to 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeform_scopes: Option<Vec<String>>,
    /// Scopes to ask the provider for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Version of the strategy. Default: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy_version: Option<i64>,
    /// Parameters passed to the provider with the login request.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for reading applications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applications: Option<bool>,
    /// Whether to ask for creating applications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applications_create: Option<bool>,
    /// Whether to ask for the basic profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basic: Option<bool>,
    /// Whether to ask for the birthday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birthday: Option<bool>,
    /// Whether to ask for reading calendars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendars: Option<bool>,
    /// Whether to ask for changing calendars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendars_update: Option<bool>,
    /// Whether to ask for birthdays of contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts_birthday: Option<bool>,
    /// Whether to ask for calendars of contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts_calendars: Option<bool>,
    /// Whether to ask for creating contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts_create: Option<bool>,
    /// Whether to ask for photos of contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts_photos: Option<bool>,
    /// Whether to ask for files that contacts share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts_skydrive: Option<bool>,
    /// Whether to ask for acting in the directory as the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directory_accessasuser_all: Option<bool>,
    /// Whether to ask for reading the directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directory_read_all: Option<bool>,
    /// Whether to ask for reading and writing the directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directory_readwrite_all: Option<bool>,
    /// Whether to ask for email addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<bool>,
    /// Whether to ask for creating events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events_create: Option<bool>,
    /// Whether to ask for reading calendars by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_calendars: Option<bool>,
    /// Whether to ask for changing calendars by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_calendars_update: Option<bool>,
    /// Whether to ask for reading contacts by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_contacts: Option<bool>,
    /// Whether to ask for changing contacts by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_contacts_update: Option<bool>,
    /// Whether to ask for reading devices by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_device: Option<bool>,
    /// Whether to ask for sending commands to devices by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_device_command: Option<bool>,
    /// Whether to ask for reading email by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_emails: Option<bool>,
    /// Whether to ask for changing email by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_emails_update: Option<bool>,
    /// Whether to ask for reading files by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_files: Option<bool>,
    /// Whether to ask for reading all files by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_files_all: Option<bool>,
    /// Whether to ask for changing all files by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_files_all_update: Option<bool>,
    /// Whether to ask for changing files by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_files_update: Option<bool>,
    /// Whether to ask for reading notes by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_notes: Option<bool>,
    /// Whether to ask for creating notes by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_notes_create: Option<bool>,
    /// Whether to ask for changing notes by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_notes_update: Option<bool>,
    /// Whether to ask for reading tasks by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_tasks: Option<bool>,
    /// Whether to ask for changing tasks by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_tasks_update: Option<bool>,
    /// Whether to ask for reading the profile by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_user: Option<bool>,
    /// Whether to ask for the user's activity by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_user_activity: Option<bool>,
    /// Whether to ask for changing the profile by Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_user_update: Option<bool>,
    /// Whether to ask for reading all groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_read_all: Option<bool>,
    /// Whether to ask for reading and writing all groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_readwrite_all: Option<bool>,
    /// Whether to ask for reading and writing mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail_readwrite_all: Option<bool>,
    /// Whether to ask for sending mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail_send: Option<bool>,
    /// Whether to ask for the messenger.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messenger: Option<bool>,
    /// Whether to ask for access while the user is away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offline_access: Option<bool>,
    /// Whether to ask for phone numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_numbers: Option<bool>,
    /// Whether to ask for photos.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photos: Option<bool>,
    /// Whether to ask for postal addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_addresses: Option<bool>,
    /// Whether to ask for reading roles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rolemanagement_read_all: Option<bool>,
    /// Whether to ask for reading and writing roles of the directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rolemanagement_readwrite_directory: Option<bool>,
    /// Whether to ask for sharing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<bool>,
    /// Whether to ask for signing in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signin: Option<bool>,
    /// Whether to ask for reading all sites.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sites_read_all: Option<bool>,
    /// Whether to ask for reading and writing all sites.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sites_readwrite_all: Option<bool>,
    /// Whether to ask for reading files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skydrive: Option<bool>,
    /// Whether to ask for changing files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skydrive_update: Option<bool>,
    /// Whether to ask for reading names of teams.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team_readbasic_all: Option<bool>,
    /// Whether to ask for reading and writing teams.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team_readwrite_all: Option<bool>,
    /// Whether to ask for reading profiles of all users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_read_all: Option<bool>,
    /// Whether to ask for reading basic profiles of all users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_readbasic_all: Option<bool>,
    /// Whether to ask for the work profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_profile: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `passkey_options` of [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionPasskeyOptions {
    /// How passkeys are offered on the login page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub challenge_ui: Option<ConnectionPasskeyChallengeUi>,
    /// Whether users are offered a passkey as they log in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_enrollment_enabled: Option<bool>,
    /// Whether a passkey of another device leads to one for this device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_enrollment_enabled: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `password` of [`ConnectionAuthenticationMethods`](super::ConnectionAuthenticationMethods).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionPasswordAuthenticationMethod {
    /// Whether it is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Whether passwords can be used through the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_behavior: Option<ConnectionApiBehavior>,
    /// Whether users can sign up with a password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_behavior: Option<ConnectionSignupBehavior>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `password_complexity_options` of [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionPasswordComplexityOptions {
    /// Least length, in characters. 1 to 128.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `password_dictionary` of [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionPasswordDictionaryOptions {
    /// Whether it is in effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    /// Further words that passwords may not be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dictionary: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionPasswordDictionaryOptions {
    /// With what it must have.
    pub fn new(enable: bool) -> Self {
        Self {
            enable: Some(enable),
            dictionary: None,
            extra: Extra::default(),
        }
    }
}

/// The `password_history` of [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionPasswordHistoryOptions {
    /// Whether it is in effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    /// How many earlier passwords are refused. Up to 24.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionPasswordHistoryOptions {
    /// With what it must have.
    pub fn new(enable: bool) -> Self {
        Self {
            enable: Some(enable),
            size: None,
            extra: Extra::default(),
        }
    }
}

/// The `password_no_personal_info` of [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionPasswordNoPersonalInfoOptions {
    /// Whether it is in effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionPasswordNoPersonalInfoOptions {
    /// With what it must have.
    pub fn new(enable: bool) -> Self {
        Self {
            enable: Some(enable),
            extra: Extra::default(),
        }
    }
}

/// The `password_options` of [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionPasswordOptions {
    /// What characters a password needs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complexity: Option<ConnectionPasswordOptionsComplexity>,
    /// Words that passwords may not be, besides common ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dictionary: Option<ConnectionPasswordOptionsDictionary>,
    /// Whether earlier passwords are refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<ConnectionPasswordOptionsHistory>,
    /// Whether passwords may not contain the user's data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<ConnectionPasswordOptionsProfileData>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `complexity` of [`ConnectionPasswordOptions`](super::ConnectionPasswordOptions).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionPasswordOptionsComplexity {
    /// Least length, in characters. 1 to 72.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// Kinds of character a password needs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub character_types: Option<Vec<PasswordCharacterType>>,
    /// How many kinds of character a password needs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub character_type_rule: Option<PasswordCharacterTypeRulePolicy>,
    /// Whether a character may be repeated more than twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identical_characters: Option<PasswordCharactersPolicy>,
    /// Whether runs such as `abc` are allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_characters: Option<PasswordCharactersPolicy>,
    /// What happens to passwords that are too long.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length_exceeded: Option<PasswordMaxLengthExceededPolicy>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `dictionary` of [`ConnectionPasswordOptions`](super::ConnectionPasswordOptions).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionPasswordOptionsDictionary {
    /// Whether it is in effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Further words that passwords may not be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<Vec<String>>,
    /// Size of the built-in list of common passwords.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<PasswordDictionary>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `history` of [`ConnectionPasswordOptions`](super::ConnectionPasswordOptions).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionPasswordOptionsHistory {
    /// Whether it is in effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// How many earlier passwords are refused. 1 to 24.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `profile_data` of [`ConnectionPasswordOptions`](super::ConnectionPasswordOptions).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionPasswordOptionsProfileData {
    /// Whether it is in effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Attributes of the user that a password may not contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked_fields: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `connection_settings` of [`ConnectionOptionsOidc`](super::ConnectionOptionsOidc).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionProtocolSettings {
    /// Which form of PKCE is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce: Option<ConnectionPkce>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `scripts` of [`ConnectionOptionsOauth1`](super::ConnectionOptionsOauth1).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionScriptsOauth1 {
    /// Script that fetches the user's profile. Up to 51200 characters.
    #[serde(rename = "fetchUserProfile", skip_serializing_if = "Option::is_none")]
    pub fetch_user_profile: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `scripts` of [`ConnectionOptionsOauth2`](super::ConnectionOptionsOauth2).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionScriptsOauth2 {
    /// Script that fetches the user's profile. Up to 51200 characters.
    #[serde(rename = "fetchUserProfile", skip_serializing_if = "Option::is_none")]
    pub fetch_user_profile: Option<String>,
    /// Script that gives the URL for logout at the provider. Up to 51200 characters.
    #[serde(rename = "getLogoutUrl", skip_serializing_if = "Option::is_none")]
    pub get_logout_url: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `totp` of [`ConnectionOptionsEmail`](super::ConnectionOptionsEmail).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionTotpEmail {
    /// Digits of a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
    /// Seconds for which a code is good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_step: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `totp` of [`ConnectionOptionsSms`](super::ConnectionOptionsSms).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionTotpSms {
    /// Digits of a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
    /// Seconds for which a code is good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_step: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `username` of [`ConnectionValidationOptions`](super::ConnectionValidationOptions).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionUsernameValidationOptions {
    /// Least length, in characters. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// Greatest length, in characters. Up to 128.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionUsernameValidationOptions {
    /// With what it must have.
    pub fn new(min: i64, max: i64) -> Self {
        Self {
            min: Some(min),
            max: Some(max),
            extra: Extra::default(),
        }
    }
}

/// The `validation` of [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionValidationOptions {
    /// Least and greatest length of usernames.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub username: Patch<ConnectionUsernameValidationOptions>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `cross_app_access_requesting_app` of [`Connection`](super::Connection).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CrossAppAccessRequestingApp {
    /// Whether the connection can be used so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CrossAppAccessRequestingApp {
    /// With what it must have.
    pub fn new(active: bool) -> Self {
        Self {
            active: Some(active),
            extra: Extra::default(),
        }
    }
}

/// The `cross_app_access_resource_app` of [`Connection`](super::Connection).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CrossAppAccessResourceApp {
    /// Status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CrossAppAccessResourceAppStatus>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CrossAppAccessResourceApp {
    /// With what it must have.
    pub fn new(status: CrossAppAccessResourceAppStatus) -> Self {
        Self {
            status: Some(status),
            extra: Extra::default(),
        }
    }
}

/// The `email` of [`ConnectionAttributes`](super::ConnectionAttributes).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct EmailAttribute {
    /// Use of the attribute to log in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<EmailAttributeIdentifier>,
    /// Whether no two users may have the same value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unique: Option<bool>,
    /// Whether the attribute is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_required: Option<bool>,
    /// Whether the address is verified by a link or by a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_method: Option<EmailVerificationMethod>,
    /// Use of the attribute at signup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup: Option<SignupVerified>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `identifier` of [`EmailAttribute`](super::EmailAttribute).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct EmailAttributeIdentifier {
    /// Whether users can log in with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// How the identifier is verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_method: Option<EmailIdentifierMethod>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `idpinitiated` of [`ConnectionOptionsPingFederate`](super::ConnectionOptionsPingFederate).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct IdpInitiatedLogin {
    /// Query of the authorization request made for the application. 1 to 2048 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_authorizequery: Option<String>,
    /// Application that such a login leads to. 1 to 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Protocol the application speaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_protocol: Option<IdpInitiatedClientProtocol>,
    /// Whether such logins are accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `phone_number` of [`ConnectionAttributes`](super::ConnectionAttributes).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct PhoneAttribute {
    /// Use of the attribute to log in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<PhoneAttributeIdentifier>,
    /// Whether the attribute is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_required: Option<bool>,
    /// Use of the attribute at signup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup: Option<SignupVerified>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `identifier` of [`PhoneAttribute`](super::PhoneAttribute).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct PhoneAttributeIdentifier {
    /// Whether users can log in with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// How the identifier is verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_method: Option<PhoneIdentifierMethod>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `assertion_decryption_settings` of
/// [`ConnectionOptionsPingFederate`](super::ConnectionOptionsPingFederate).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SamlAssertionDecryption {
    /// Set of algorithms that are accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm_profile: Option<SamlAssertionDecryptionProfile>,
    /// Algorithms accepted beyond those of the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm_exceptions: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SamlAssertionDecryption {
    /// With what it must have.
    pub fn new(algorithm_profile: SamlAssertionDecryptionProfile) -> Self {
        Self {
            algorithm_profile: Some(algorithm_profile),
            algorithm_exceptions: None,
            extra: Extra::default(),
        }
    }
}

/// One form of [`SamlDecryptionKey`](super::SamlDecryptionKey).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SamlDecryptionKeyPair {
    /// X.509 certificate, in PEM. 1 to 10240 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// Name of the field. 1 to 10240 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `signing_key` of [`ConnectionOptionsSaml`](super::ConnectionOptionsSaml).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SamlSigningKey {
    /// Certificate of the key, in PEM. 1 to 10240 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// Private key, in PEM. 1 to 10240 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `signup` of [`UsernameAttribute`](super::UsernameAttribute).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Signup {
    /// Whether it is required, optional or not asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SignupStatus>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `verification` of [`SignupVerified`](super::SignupVerified).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SignupVerification {
    /// Whether it is verified at signup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `signup` of [`EmailAttribute`](super::EmailAttribute).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SignupVerified {
    /// Whether it is required, optional or not asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SignupStatus>,
    /// Whether it is verified at signup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification: Option<SignupVerification>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `gateway_authentication` of [`ConnectionOptionsSms`](super::ConnectionOptionsSms).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SmsGatewayAuthentication {
    /// Audience of the token for the gateway. 1 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// How the gateway is authenticated to, such as `bearer`. 1 to 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Secret with which the token for the gateway is signed. 1 to 5120 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// Whether the secret is given as base64. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_base64_encoded: Option<bool>,
    /// Subject of the token for the gateway. 1 to 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SmsGatewayAuthentication {
    /// With what it must have.
    pub fn new(
        audience: impl Into<String>,
        method: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        Self {
            audience: Some(audience.into()),
            method: Some(method.into()),
            secret: Some(secret.into()),
            secret_base64_encoded: None,
            subject: None,
            extra: Extra::default(),
        }
    }
}

/// The `upstream_params` of [`ConnectionOptionsAd`](super::ConnectionOptionsAd).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UpstreamParam {
    /// Name shown in the editor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<UpstreamAlias>,
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `allowed_types` of [`UsernameValidation`](super::UsernameValidation).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UsernameAllowedTypes {
    /// Whether a username may look like an email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
    /// Whether a username may look like a phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `username` of [`ConnectionAttributes`](super::ConnectionAttributes).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UsernameAttribute {
    /// Use of the attribute to log in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<UsernameAttributeIdentifier>,
    /// Whether the attribute is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_required: Option<bool>,
    /// Use of the attribute at signup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup: Option<Signup>,
    /// Rules that values have to meet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation: Option<UsernameValidation>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `identifier` of [`UsernameAttribute`](super::UsernameAttribute).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UsernameAttributeIdentifier {
    /// Whether users can log in with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `validation` of [`UsernameAttribute`](super::UsernameAttribute).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UsernameValidation {
    /// Least length, in characters. 1 to 128.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// Greatest length, in characters. 1 to 128.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i64>,
    /// Whether a username may look like an email address or phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_types: Option<UsernameAllowedTypes>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
