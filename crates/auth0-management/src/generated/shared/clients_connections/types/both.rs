// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json, Patch, Secret};

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

/// A connection attribute map OIDC, in `attribute_map` of
/// [`ConnectionOptionsOidc`](super::ConnectionOptionsOidc).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionAttributeMapOidc {
    /// Claims, by the attribute they become.
    pub attributes: Option<Json>,
    /// How claims become attributes.
    pub mapping_mode: Option<OidcMappingMode>,
    /// Scopes asked for at the user info endpoint. Up to 255 characters.
    pub userinfo_scope: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionAttributeMapOidc {
    value attributes: Json,
    value mapping_mode: OidcMappingMode,
    value userinfo_scope: String,
} }

auth0_core::__record! { ConnectionAttributeMapOidc {
    optional attributes "attributes",
    optional mapping_mode "mapping_mode",
    optional userinfo_scope "userinfo_scope",
} }
auth0_core::__read!(ConnectionAttributeMapOidc);

/// A connection attribute map Okta, in `attribute_map` of
/// [`ConnectionOptionsOkta`](super::ConnectionOptionsOkta).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionAttributeMapOkta {
    /// Claims, by the attribute they become.
    pub attributes: Option<Json>,
    /// How claims become attributes.
    pub mapping_mode: Option<OktaMappingMode>,
    /// Scopes asked for at the user info endpoint. Up to 255 characters.
    pub userinfo_scope: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionAttributeMapOkta {
    value attributes: Json,
    value mapping_mode: OktaMappingMode,
    value userinfo_scope: String,
} }

auth0_core::__record! { ConnectionAttributeMapOkta {
    optional attributes "attributes",
    optional mapping_mode "mapping_mode",
    optional userinfo_scope "userinfo_scope",
} }
auth0_core::__read!(ConnectionAttributeMapOkta);

/// Connection attributes, in `attributes` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionAttributes {
    /// The email address as an attribute.
    pub email: Option<EmailAttribute>,
    /// The phone number as an attribute.
    pub phone_number: Option<PhoneAttribute>,
    /// The username as an attribute.
    pub username: Option<UsernameAttribute>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionAttributes {
    value email: EmailAttribute,
    value phone_number: PhoneAttribute,
    value username: UsernameAttribute,
} }

auth0_core::__record! { ConnectionAttributes {
    optional email "email",
    optional phone_number "phone_number",
    optional username "username",
} }
auth0_core::__read!(ConnectionAttributes);

/// Connection authentication, in `authentication` of [`Connection`](super::Connection).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionAuthentication {
    /// Whether the connection can be used so.
    pub active: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionAuthentication {
    /// Creates the value with its required fields.
    pub fn new(active: bool) -> Self {
        Self {
            active: Some(active),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ConnectionAuthentication {
    optional active "active",
} }
auth0_core::__read!(ConnectionAuthentication);

/// A connection authentication method, in `passkey` of
/// [`ConnectionAuthenticationMethods`](super::ConnectionAuthenticationMethods).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionAuthenticationMethod {
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionAuthenticationMethod {
    plain enabled: bool,
} }

auth0_core::__record! { ConnectionAuthenticationMethod {
    optional enabled "enabled",
} }
auth0_core::__read!(ConnectionAuthenticationMethod);

/// Connection authentication methods, in `authentication_methods` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionAuthenticationMethods {
    /// Passwords.
    pub password: Option<ConnectionPasswordAuthenticationMethod>,
    /// Passkeys.
    pub passkey: Option<ConnectionAuthenticationMethod>,
    /// Codes by email.
    pub email_otp: Option<ConnectionAuthenticationMethod>,
    /// Codes to a phone.
    pub phone_otp: Option<ConnectionAuthenticationMethod>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionAuthenticationMethods {
    value password: ConnectionPasswordAuthenticationMethod,
    value passkey: ConnectionAuthenticationMethod,
    value email_otp: ConnectionAuthenticationMethod,
    value phone_otp: ConnectionAuthenticationMethod,
} }

auth0_core::__record! { ConnectionAuthenticationMethods {
    optional password "password",
    optional passkey "passkey",
    optional email_otp "email_otp",
    optional phone_otp "phone_otp",
} }
auth0_core::__read!(ConnectionAuthenticationMethods);

/// Connection connected accounts, in `connected_accounts` of [`Connection`](super::Connection).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionConnectedAccounts {
    /// Whether the connection can be used so.
    pub active: Option<bool>,
    /// Whether other applications may act through the connection.
    pub cross_app_access: Option<bool>,
    pub allow_missing_user_id: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionConnectedAccounts {
    /// Creates the value with its required fields.
    pub fn new(active: bool) -> Self {
        Self {
            active: Some(active),
            cross_app_access: None,
            allow_missing_user_id: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ConnectionConnectedAccounts {
    plain cross_app_access: bool,
    plain allow_missing_user_id: bool,
} }

auth0_core::__record! { ConnectionConnectedAccounts {
    optional active "active",
    optional cross_app_access "cross_app_access",
    optional allow_missing_user_id "allow_missing_user_id",
} }
auth0_core::__read!(ConnectionConnectedAccounts);

/// Connection custom scripts, in `customScripts` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionCustomScripts {
    /// Script that checks a password. At least 1 character.
    pub login: Option<String>,
    /// Script that looks up a user. At least 1 character.
    pub get_user: Option<String>,
    /// Script that deletes a user. At least 1 character.
    pub delete: Option<String>,
    /// Script that changes a password. At least 1 character.
    pub change_password: Option<String>,
    /// Script that marks an email address as verified. At least 1 character.
    pub verify: Option<String>,
    /// Script that creates a user. At least 1 character.
    pub create: Option<String>,
    /// Script that changes a username. At least 1 character.
    pub change_username: Option<String>,
    /// Script that changes an email address. At least 1 character.
    pub change_email: Option<String>,
    /// Script that changes a phone number. At least 1 character.
    pub change_phone_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionCustomScripts {
    value login: String,
    value get_user: String,
    value delete: String,
    value change_password: String,
    value verify: String,
    value create: String,
    value change_username: String,
    value change_email: String,
    value change_phone_number: String,
} }

auth0_core::__record! { ConnectionCustomScripts {
    optional login "login",
    optional get_user "get_user",
    optional delete "delete",
    optional change_password "change_password",
    optional verify "verify",
    optional create "create",
    optional change_username "change_username",
    optional change_email "change_email",
    optional change_phone_number "change_phone_number",
} }
auth0_core::__read!(ConnectionCustomScripts);

/// A connection email template, in `email` of
/// [`ConnectionOptionsEmail`](super::ConnectionOptionsEmail).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionEmailTemplate {
    /// Body of the email, as a template. 1 to 20480 characters.
    pub body: Option<String>,
    /// Address that the email comes from. 1 to 1024 characters.
    pub from: Option<String>,
    /// Subject of the email. 1 to 1024 characters.
    pub subject: Option<String>,
    /// Language of the template.
    pub syntax: Option<ConnectionEmailTemplateSyntax>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionEmailTemplate {
    value body: String,
    value from: String,
    value subject: String,
    value syntax: ConnectionEmailTemplateSyntax,
} }

auth0_core::__record! { ConnectionEmailTemplate {
    optional body "body",
    optional from "from",
    optional subject "subject",
    optional syntax "syntax",
} }
auth0_core::__read!(ConnectionEmailTemplate);

/// Connection federated connections access tokens, in `federated_connections_access_tokens` of
/// [`ConnectionOptionsAzureAd`](super::ConnectionOptionsAzureAd).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionFederatedConnectionsAccessTokens {
    /// Whether the tokens are kept.
    pub active: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionFederatedConnectionsAccessTokens {
    plain active: bool,
} }

auth0_core::__record! { ConnectionFederatedConnectionsAccessTokens {
    optional active "active",
} }
auth0_core::__read!(ConnectionFederatedConnectionsAccessTokens);

/// Connection MFA, in `mfa` of [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionMfa {
    /// Whether it is in effect.
    pub active: Option<bool>,
    /// Whether the settings for enrolment are returned.
    pub return_enroll_settings: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionMfa {
    plain active: bool,
    plain return_enroll_settings: bool,
} }

auth0_core::__record! { ConnectionMfa {
    optional active "active",
    optional return_enroll_settings "return_enroll_settings",
} }
auth0_core::__read!(ConnectionMfa);

/// Connection options of AD, the [`ConnectionOptions`](super::ConnectionOptions) whose `strategy`
/// is `ad`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsAd {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// IP address of the connector. 2 to 39 characters.
    pub agent_ip: Option<String>,
    pub agent_mode: Option<bool>,
    /// Version of the connector. 5 to 12 characters.
    pub agent_version: Option<String>,
    /// Whether too many failed logins block a user.
    pub brute_force_protection: Option<bool>,
    /// Whether users log in with client certificates.
    pub cert_auth: Option<bool>,
    /// Certificates of the connector. Up to 2 elements.
    pub certs: Option<Vec<String>>,
    /// Whether the connector's cache of credentials is off.
    pub disable_cache: Option<bool>,
    /// Whether users cannot change their passwords themselves.
    pub disable_self_service_change_password: Option<bool>,
    /// Domains of email addresses that lead to this connection. Up to 1000 elements.
    pub domain_aliases: Option<Vec<String>>,
    /// URL of the icon on the login button. 8 to 255 characters.
    pub icon_url: Option<String>,
    /// IP ranges in which Kerberos is used. Up to 256 elements.
    pub ips: Option<Vec<String>>,
    /// Whether Kerberos is used inside the network.
    pub kerberos: Option<bool>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// URL where users log in at the provider.
    pub sign_in_endpoint: Option<String>,
    /// Domain of the directory at the provider. 1 to 512 characters.
    pub tenant_domain: Option<String>,
    /// Thumbprints of the provider's certificates. Up to 2 elements.
    pub thumbprints: Option<Vec<String>>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    pub thumbprints_sha384: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsAd {
    list non_persistent_attrs: String,
    value agent_ip: String,
    plain agent_mode: bool,
    value agent_version: String,
    plain brute_force_protection: bool,
    plain cert_auth: bool,
    list certs: String,
    plain disable_cache: bool,
    plain disable_self_service_change_password: bool,
    list domain_aliases: String,
    value icon_url: String,
    list ips: String,
    plain kerberos: bool,
    value set_user_root_attributes: SetUserRootAttributes,
    value sign_in_endpoint: String,
    value tenant_domain: String,
    list thumbprints: String,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    list thumbprints_sha384: String,
} }

auth0_core::__record! { ConnectionOptionsAd {
    optional non_persistent_attrs "non_persistent_attrs",
    optional agent_ip "agentIP",
    optional agent_mode "agentMode",
    optional agent_version "agentVersion",
    optional brute_force_protection "brute_force_protection",
    optional cert_auth "certAuth",
    optional certs "certs",
    optional disable_cache "disable_cache",
    optional disable_self_service_change_password "disable_self_service_change_password",
    optional domain_aliases "domain_aliases",
    optional icon_url "icon_url",
    optional ips "ips",
    optional kerberos "kerberos",
    optional set_user_root_attributes "set_user_root_attributes",
    optional sign_in_endpoint "signInEndpoint",
    optional tenant_domain "tenant_domain",
    optional thumbprints "thumbprints",
    patch upstream_params "upstream_params",
    optional thumbprints_sha384 "thumbprints_sha384",
} }
auth0_core::__read!(ConnectionOptionsAd);

/// Connection options AD FS, the [`ConnectionOptions`](super::ConnectionOptions) whose `strategy`
/// is `adfs`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsAdfs {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Host of the ADFS server. Up to 2048 characters.
    pub adfs_server: Option<String>,
    /// Domains of email addresses that lead to this connection. Up to 1000 elements.
    pub domain_aliases: Option<Vec<String>>,
    /// Entity ID stated in SAML messages. 1 to 128 characters.
    pub entity_id: Option<String>,
    /// Federation metadata, as XML.
    pub fed_metadata_xml: Option<String>,
    /// URL of the icon on the login button.
    pub icon_url: Option<String>,
    /// Thumbprints of the certificates before. Up to 20 elements.
    pub prev_thumbprints: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Whether email addresses from here count as verified.
    pub should_trust_email_verified_connection: Option<TrustEmailVerified>,
    /// URL where users log in at the provider.
    pub sign_in_endpoint: Option<String>,
    /// Domain of the directory at the provider. 1 to 255 characters.
    pub tenant_domain: Option<String>,
    /// Thumbprints of the provider's certificates. Up to 20 elements.
    pub thumbprints: Option<Vec<String>>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Attribute that becomes the user ID. 1 to 128 characters.
    pub user_id_attribute: Option<String>,
    pub thumbprints_sha384: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsAdfs {
    list non_persistent_attrs: String,
    value adfs_server: String,
    list domain_aliases: String,
    value entity_id: String,
    value fed_metadata_xml: String,
    value icon_url: String,
    list prev_thumbprints: String,
    value set_user_root_attributes: SetUserRootAttributes,
    value should_trust_email_verified_connection: TrustEmailVerified,
    value sign_in_endpoint: String,
    value tenant_domain: String,
    list thumbprints: String,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    value user_id_attribute: String,
    list thumbprints_sha384: String,
} }

auth0_core::__record! { ConnectionOptionsAdfs {
    optional non_persistent_attrs "non_persistent_attrs",
    optional adfs_server "adfs_server",
    optional domain_aliases "domain_aliases",
    optional entity_id "entityId",
    optional fed_metadata_xml "fedMetadataXml",
    optional icon_url "icon_url",
    optional prev_thumbprints "prev_thumbprints",
    optional set_user_root_attributes "set_user_root_attributes",
    optional should_trust_email_verified_connection "should_trust_email_verified_connection",
    optional sign_in_endpoint "signInEndpoint",
    optional tenant_domain "tenant_domain",
    optional thumbprints "thumbprints",
    patch upstream_params "upstream_params",
    optional user_id_attribute "user_id_attribute",
    optional thumbprints_sha384 "thumbprints_sha384",
} }
auth0_core::__read!(ConnectionOptionsAdfs);

/// Connection options of amazon, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `amazon`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsAmazon {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. Up to 255 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 255 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    pub freeform_scopes: Option<Vec<String>>,
    /// Whether to ask for the postal code.
    pub postal_code: Option<bool>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Scopes to ask the provider for.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsAmazon {
    list non_persistent_attrs: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    plain postal_code: bool,
    plain profile: bool,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
} }

auth0_core::__record! { ConnectionOptionsAmazon {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional postal_code "postal_code",
    optional profile "profile",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
} }
auth0_core::__read!(ConnectionOptionsAmazon);

/// Connection options of apple, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `apple`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsApple {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Private key for Sign in with Apple. Up to 5120 characters.
    pub app_secret: Patch<Secret>,
    /// Services ID at Apple. Up to 384 characters.
    pub client_id: Patch<String>,
    /// Whether to ask for the email address.
    pub email: Option<bool>,
    /// Scopes to ask for besides those known here. Up to 1024 elements.
    pub freeform_scopes: Option<Vec<String>>,
    /// Identifier of the private key. Up to 1536 characters.
    pub kid: Patch<String>,
    /// Whether to ask for the name.
    pub name: Option<bool>,
    /// Scopes to ask the provider for. Up to 91260 characters.
    pub scope: Option<String>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Identifier of the team at Apple. Up to 256 characters.
    pub team_id: Patch<String>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsApple {
    list non_persistent_attrs: String,
    patch app_secret: Secret,
    patch client_id: String,
    plain email: bool,
    list freeform_scopes: String,
    patch kid: String,
    plain name: bool,
    value scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    patch team_id: String,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
} }

auth0_core::__record! { ConnectionOptionsApple {
    optional non_persistent_attrs "non_persistent_attrs",
    patch app_secret "app_secret",
    patch client_id "client_id",
    optional email "email",
    optional freeform_scopes "freeform_scopes",
    patch kid "kid",
    optional name "name",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    patch team_id "team_id",
    patch upstream_params "upstream_params",
} }
auth0_core::__read!(ConnectionOptionsApple);

/// Connection options of Auth0, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `auth0`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsAuth0 {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Identifiers and attributes that users have.
    pub attributes: Option<ConnectionAttributes>,
    /// Ways to authenticate.
    pub authentication_methods: Patch<ConnectionAuthenticationMethods>,
    /// Whether too many failed logins block a user.
    pub brute_force_protection: Option<bool>,
    /// Values that scripts can read, by name; they do not come back in clear.
    pub configuration: Option<BTreeMap<String, Secret>>,
    /// Scripts for a custom database.
    pub custom_scripts: Option<ConnectionCustomScripts>,
    /// Whether users cannot change their passwords themselves.
    pub disable_self_service_change_password: Option<bool>,
    /// Whether new users cannot sign up.
    pub disable_signup: Option<bool>,
    /// Whether scripts get a context argument.
    pub enable_script_context: Option<bool>,
    /// Whether users are kept in a custom database.
    pub enabled_database_customization: Option<bool>,
    /// Whether users move into Auth0 as they log in.
    pub import_mode: Option<bool>,
    /// Multi-factor authentication of the connection.
    pub mfa: Option<ConnectionMfa>,
    /// How passkeys are offered and enrolled.
    pub passkey_options: Patch<ConnectionPasskeyOptions>,
    /// How strong passwords have to be.
    pub password_policy: Patch<ConnectionPasswordPolicy>,
    /// Least length of passwords.
    pub password_complexity_options: Patch<ConnectionPasswordComplexityOptions>,
    /// Words that passwords may not be.
    pub password_dictionary: Patch<ConnectionPasswordDictionaryOptions>,
    /// Earlier passwords that may not be used again.
    pub password_history: Patch<ConnectionPasswordHistoryOptions>,
    /// Whether passwords may not contain the user's data.
    pub password_no_personal_info: Patch<ConnectionPasswordNoPersonalInfoOptions>,
    /// Password policy.
    pub password_options: Option<ConnectionPasswordOptions>,
    /// Order in which identifiers are offered. Exactly 3 elements.
    pub precedence: Option<Vec<IdentifierKind>>,
    /// Whether realm fallback is on.
    pub realm_fallback: Option<bool>,
    /// Whether users have a username.
    pub requires_username: Option<bool>,
    /// Rules that values have to meet.
    pub validation: Patch<ConnectionValidationOptions>,
    /// Version of the strategy.
    pub strategy_version: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsAuth0 {
    list non_persistent_attrs: String,
    value attributes: ConnectionAttributes,
    patch authentication_methods: ConnectionAuthenticationMethods,
    plain brute_force_protection: bool,
    map configuration: Secret,
    value custom_scripts: ConnectionCustomScripts,
    plain disable_self_service_change_password: bool,
    plain disable_signup: bool,
    plain enable_script_context: bool,
    plain enabled_database_customization: bool,
    plain import_mode: bool,
    value mfa: ConnectionMfa,
    patch passkey_options: ConnectionPasskeyOptions,
    patch password_policy: ConnectionPasswordPolicy,
    patch password_complexity_options: ConnectionPasswordComplexityOptions,
    patch password_dictionary: ConnectionPasswordDictionaryOptions,
    patch password_history: ConnectionPasswordHistoryOptions,
    patch password_no_personal_info: ConnectionPasswordNoPersonalInfoOptions,
    value password_options: ConnectionPasswordOptions,
    list precedence: IdentifierKind,
    plain realm_fallback: bool,
    plain requires_username: bool,
    patch validation: ConnectionValidationOptions,
    plain strategy_version: i64,
} }

auth0_core::__record! { ConnectionOptionsAuth0 {
    optional non_persistent_attrs "non_persistent_attrs",
    optional attributes "attributes",
    patch authentication_methods "authentication_methods",
    optional brute_force_protection "brute_force_protection",
    optional configuration "configuration",
    optional custom_scripts "customScripts",
    optional disable_self_service_change_password "disable_self_service_change_password",
    optional disable_signup "disable_signup",
    optional enable_script_context "enable_script_context",
    optional enabled_database_customization "enabledDatabaseCustomization",
    optional import_mode "import_mode",
    optional mfa "mfa",
    patch passkey_options "passkey_options",
    patch password_policy "passwordPolicy",
    patch password_complexity_options "password_complexity_options",
    patch password_dictionary "password_dictionary",
    patch password_history "password_history",
    patch password_no_personal_info "password_no_personal_info",
    optional password_options "password_options",
    optional precedence "precedence",
    optional realm_fallback "realm_fallback",
    optional requires_username "requires_username",
    patch validation "validation",
    optional strategy_version "strategy_version",
} }
auth0_core::__read!(ConnectionOptionsAuth0);

/// Connection options of Auth0 OIDC, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `auth0-oidc`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsAuth0Oidc {
    /// Client ID at the identity provider.
    pub client_id: Option<String>,
    /// Client secret at the identity provider.
    pub client_secret: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsAuth0Oidc {
    value client_id: String,
    value client_secret: Secret,
} }

auth0_core::__record! { ConnectionOptionsAuth0Oidc {
    optional client_id "client_id",
    optional client_secret "client_secret",
} }
auth0_core::__read!(ConnectionOptionsAuth0Oidc);

/// Connection options of Azure AD, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `waad`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsAzureAd {
    /// Whether users may be read from the directory's API.
    pub api_enable_users: Option<bool>,
    /// Domain of the application at the provider. Up to 255 characters.
    pub app_domain: Option<String>,
    /// Application ID URI at the provider. Up to 500 characters.
    pub app_id: Option<String>,
    /// Whether to ask for the basic profile.
    pub basic_profile: Option<bool>,
    /// Client ID at the identity provider. Up to 100 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 10000 characters.
    pub client_secret: Option<Secret>,
    /// Domains of email addresses that lead to this connection. Up to 1000 elements.
    pub domain_aliases: Option<Vec<String>>,
    /// Whether the profile gets the access token.
    pub ext_access_token: Option<bool>,
    /// Whether the profile says if the account is enabled.
    pub ext_account_enabled: Option<bool>,
    /// Whether the profile says if the user is an administrator.
    pub ext_admin: Option<bool>,
    /// Whether the profile says if the user agreed to the terms.
    pub ext_agreed_terms: Option<bool>,
    /// Whether the profile gets the licences assigned.
    pub ext_assigned_licenses: Option<bool>,
    /// Whether the profile gets the plans assigned.
    pub ext_assigned_plans: Option<bool>,
    /// Whether the profile gets the user's ID at Azure.
    pub ext_azure_id: Option<bool>,
    /// Whether the profile gets the city.
    pub ext_city: Option<bool>,
    /// Whether the profile gets the country.
    pub ext_country: Option<bool>,
    /// Whether the profile gets the department.
    pub ext_department: Option<bool>,
    /// Whether the profile says if directory synchronization is on.
    pub ext_dir_sync_enabled: Option<bool>,
    /// Whether the profile gets the email address.
    pub ext_email: Option<bool>,
    /// Whether the profile gets the lifetime of the access token.
    pub ext_expires_in: Option<bool>,
    /// Whether the profile gets the family name.
    pub ext_family_name: Option<bool>,
    /// Whether the profile gets the fax number.
    pub ext_fax: Option<bool>,
    /// Whether the profile gets the given name.
    pub ext_given_name: Option<bool>,
    /// Whether the profile gets the IDs of groups.
    pub ext_group_ids: Option<bool>,
    /// Whether the profile gets the user's groups.
    pub ext_groups: Option<bool>,
    /// Whether the profile says if the user is suspended.
    pub ext_is_suspended: Option<bool>,
    /// Whether the profile gets the job title.
    pub ext_job_title: Option<bool>,
    /// Whether the profile gets the time of the last synchronization.
    pub ext_last_sync: Option<bool>,
    /// Whether the profile gets the mobile number.
    pub ext_mobile: Option<bool>,
    /// Whether the profile gets the name.
    pub ext_name: Option<bool>,
    /// Whether the profile gets groups that contain the user's groups.
    pub ext_nested_groups: Option<bool>,
    /// Whether the profile gets the nickname.
    pub ext_nickname: Option<bool>,
    /// Whether the profile gets the object ID.
    pub ext_oid: Option<bool>,
    /// Whether the profile gets the phone number.
    pub ext_phone: Option<bool>,
    /// Whether the profile gets the office.
    pub ext_physical_delivery_office_name: Option<bool>,
    /// Whether the profile gets the postal code.
    pub ext_postal_code: Option<bool>,
    /// Whether the profile gets the preferred language.
    pub ext_preferred_language: Option<bool>,
    /// Whether the profile gets the extended attributes.
    pub ext_profile: Option<bool>,
    /// Whether the profile gets the plans provisioned.
    pub ext_provisioned_plans: Option<bool>,
    /// Whether the profile gets errors of provisioning.
    pub ext_provisioning_errors: Option<bool>,
    /// Whether the profile gets the proxy addresses.
    pub ext_proxy_addresses: Option<bool>,
    /// Whether the profile gets the passport unique ID.
    pub ext_puid: Option<bool>,
    /// Whether the profile gets the refresh token.
    pub ext_refresh_token: Option<bool>,
    /// Whether the profile gets the roles.
    pub ext_roles: Option<bool>,
    /// Whether the profile gets the state or province.
    pub ext_state: Option<bool>,
    /// Whether the profile gets the street.
    pub ext_street: Option<bool>,
    /// Whether the profile gets the telephone number.
    pub ext_telephone_number: Option<bool>,
    /// Whether the profile gets the ID of the Microsoft tenant.
    pub ext_tenantid: Option<bool>,
    /// Whether the profile gets the user principal name.
    pub ext_upn: Option<bool>,
    /// Whether the profile gets the usage location.
    pub ext_usage_location: Option<bool>,
    /// Whether the profile gets the user ID.
    pub ext_user_id: Option<bool>,
    /// Whether Auth0 keeps the provider's tokens in Token Vault.
    pub federated_connections_access_tokens: Patch<ConnectionFederatedConnectionsAccessTokens>,
    /// Whether an administrator has given consent.
    pub granted: Option<bool>,
    /// URL of the icon on the login button.
    pub icon_url: Option<String>,
    /// Microsoft's identity API to use.
    pub identity_api: Option<AzureAdIdentityApi>,
    /// How many groups are fetched at most. Up to 10 characters.
    pub max_groups_to_retrieve: Option<String>,
    /// Scopes to ask the provider for. Up to 100 elements.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Whether email addresses from here count as verified.
    pub should_trust_email_verified_connection: Option<TrustEmailVerified>,
    /// Domain of the directory at the provider.
    pub tenant_domain: Option<String>,
    /// Identifier of the tenant at Microsoft. Exactly 36 characters.
    pub tenant_id: Option<String>,
    /// Thumbprints of the provider's certificates. Up to 20 elements.
    pub thumbprints: Option<Vec<String>>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether WS-Federation is used.
    pub use_wsfed: Option<bool>,
    /// Whether users of any Microsoft tenant can log in.
    pub use_common_endpoint: Option<bool>,
    /// Attribute that becomes the user ID.
    pub userid_attribute: Option<AzureAdUserIdAttribute>,
    /// Protocol spoken with Microsoft.
    pub waad_protocol: Option<AzureAdProtocol>,
    pub thumbprints_sha384: Option<Vec<String>>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionOptionsAzureAd {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { ConnectionOptionsAzureAd {
    plain api_enable_users: bool,
    value app_domain: String,
    value app_id: String,
    plain basic_profile: bool,
    value client_secret: Secret,
    list domain_aliases: String,
    plain ext_access_token: bool,
    plain ext_account_enabled: bool,
    plain ext_admin: bool,
    plain ext_agreed_terms: bool,
    plain ext_assigned_licenses: bool,
    plain ext_assigned_plans: bool,
    plain ext_azure_id: bool,
    plain ext_city: bool,
    plain ext_country: bool,
    plain ext_department: bool,
    plain ext_dir_sync_enabled: bool,
    plain ext_email: bool,
    plain ext_expires_in: bool,
    plain ext_family_name: bool,
    plain ext_fax: bool,
    plain ext_given_name: bool,
    plain ext_group_ids: bool,
    plain ext_groups: bool,
    plain ext_is_suspended: bool,
    plain ext_job_title: bool,
    plain ext_last_sync: bool,
    plain ext_mobile: bool,
    plain ext_name: bool,
    plain ext_nested_groups: bool,
    plain ext_nickname: bool,
    plain ext_oid: bool,
    plain ext_phone: bool,
    plain ext_physical_delivery_office_name: bool,
    plain ext_postal_code: bool,
    plain ext_preferred_language: bool,
    plain ext_profile: bool,
    plain ext_provisioned_plans: bool,
    plain ext_provisioning_errors: bool,
    plain ext_proxy_addresses: bool,
    plain ext_puid: bool,
    plain ext_refresh_token: bool,
    plain ext_roles: bool,
    plain ext_state: bool,
    plain ext_street: bool,
    plain ext_telephone_number: bool,
    plain ext_tenantid: bool,
    plain ext_upn: bool,
    plain ext_usage_location: bool,
    plain ext_user_id: bool,
    patch federated_connections_access_tokens: ConnectionFederatedConnectionsAccessTokens,
    plain granted: bool,
    value icon_url: String,
    value identity_api: AzureAdIdentityApi,
    value max_groups_to_retrieve: String,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    value should_trust_email_verified_connection: TrustEmailVerified,
    value tenant_domain: String,
    value tenant_id: String,
    list thumbprints: String,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    plain use_wsfed: bool,
    plain use_common_endpoint: bool,
    value userid_attribute: AzureAdUserIdAttribute,
    value waad_protocol: AzureAdProtocol,
    list thumbprints_sha384: String,
    list non_persistent_attrs: String,
} }

auth0_core::__record! { ConnectionOptionsAzureAd {
    optional api_enable_users "api_enable_users",
    optional app_domain "app_domain",
    optional app_id "app_id",
    optional basic_profile "basic_profile",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional domain_aliases "domain_aliases",
    optional ext_access_token "ext_access_token",
    optional ext_account_enabled "ext_account_enabled",
    optional ext_admin "ext_admin",
    optional ext_agreed_terms "ext_agreed_terms",
    optional ext_assigned_licenses "ext_assigned_licenses",
    optional ext_assigned_plans "ext_assigned_plans",
    optional ext_azure_id "ext_azure_id",
    optional ext_city "ext_city",
    optional ext_country "ext_country",
    optional ext_department "ext_department",
    optional ext_dir_sync_enabled "ext_dir_sync_enabled",
    optional ext_email "ext_email",
    optional ext_expires_in "ext_expires_in",
    optional ext_family_name "ext_family_name",
    optional ext_fax "ext_fax",
    optional ext_given_name "ext_given_name",
    optional ext_group_ids "ext_group_ids",
    optional ext_groups "ext_groups",
    optional ext_is_suspended "ext_is_suspended",
    optional ext_job_title "ext_job_title",
    optional ext_last_sync "ext_last_sync",
    optional ext_mobile "ext_mobile",
    optional ext_name "ext_name",
    optional ext_nested_groups "ext_nested_groups",
    optional ext_nickname "ext_nickname",
    optional ext_oid "ext_oid",
    optional ext_phone "ext_phone",
    optional ext_physical_delivery_office_name "ext_physical_delivery_office_name",
    optional ext_postal_code "ext_postal_code",
    optional ext_preferred_language "ext_preferred_language",
    optional ext_profile "ext_profile",
    optional ext_provisioned_plans "ext_provisioned_plans",
    optional ext_provisioning_errors "ext_provisioning_errors",
    optional ext_proxy_addresses "ext_proxy_addresses",
    optional ext_puid "ext_puid",
    optional ext_refresh_token "ext_refresh_token",
    optional ext_roles "ext_roles",
    optional ext_state "ext_state",
    optional ext_street "ext_street",
    optional ext_telephone_number "ext_telephoneNumber",
    optional ext_tenantid "ext_tenantid",
    optional ext_upn "ext_upn",
    optional ext_usage_location "ext_usage_location",
    optional ext_user_id "ext_user_id",
    patch federated_connections_access_tokens "federated_connections_access_tokens",
    optional granted "granted",
    optional icon_url "icon_url",
    optional identity_api "identity_api",
    optional max_groups_to_retrieve "max_groups_to_retrieve",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    optional should_trust_email_verified_connection "should_trust_email_verified_connection",
    optional tenant_domain "tenant_domain",
    optional tenant_id "tenantId",
    optional thumbprints "thumbprints",
    patch upstream_params "upstream_params",
    optional use_wsfed "use_wsfed",
    optional use_common_endpoint "useCommonEndpoint",
    optional userid_attribute "userid_attribute",
    optional waad_protocol "waad_protocol",
    optional thumbprints_sha384 "thumbprints_sha384",
    optional non_persistent_attrs "non_persistent_attrs",
} }
auth0_core::__read!(ConnectionOptionsAzureAd);

/// Connection options of bitbucket, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `bitbucket`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsBitbucket {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. Exactly 18 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 512 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here. Up to 255 elements.
    pub freeform_scopes: Option<Vec<String>>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Scopes to ask the provider for. Up to 255 elements.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsBitbucket {
    list non_persistent_attrs: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    plain profile: bool,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
} }

auth0_core::__record! { ConnectionOptionsBitbucket {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional profile "profile",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
} }
auth0_core::__read!(ConnectionOptionsBitbucket);

/// Connection options of email, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `email`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsEmail {
    /// Parameters added to the authorization request.
    pub auth_params: Option<Json>,
    /// Whether too many failed logins block a user.
    pub brute_force_protection: Option<bool>,
    /// Whether new users cannot sign up.
    pub disable_signup: Option<bool>,
    /// The email that carries the code or link.
    pub email: Option<ConnectionEmailTemplate>,
    /// Name of the connection. 3 to 128 characters.
    pub name: Option<String>,
    /// Length and lifetime of the codes.
    pub totp: Option<ConnectionTotpEmail>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionOptionsEmail {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { ConnectionOptionsEmail {
    value auth_params: Json,
    plain disable_signup: bool,
    value totp: ConnectionTotpEmail,
    list non_persistent_attrs: String,
} }

auth0_core::__record! { ConnectionOptionsEmail {
    optional auth_params "authParams",
    optional brute_force_protection "brute_force_protection",
    optional disable_signup "disable_signup",
    optional email "email",
    optional name "name",
    optional totp "totp",
    optional non_persistent_attrs "non_persistent_attrs",
} }
auth0_core::__read!(ConnectionOptionsEmail);

/// Connection options of evernote, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `evernote`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsEvernote {
    /// Client ID at the identity provider.
    pub client_id: Option<String>,
    /// Client secret at the identity provider.
    pub client_secret: Option<Secret>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsEvernote {
    value client_id: String,
    value client_secret: Secret,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    list non_persistent_attrs: String,
} }

auth0_core::__record! { ConnectionOptionsEvernote {
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
    optional non_persistent_attrs "non_persistent_attrs",
} }
auth0_core::__read!(ConnectionOptionsEvernote);

/// Connection options of exact, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `exact`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsExact {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Base URL of the provider. 8 to 128 characters.
    pub base_url: Option<String>,
    /// Client ID at the identity provider. Up to 36 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 255 characters.
    pub client_secret: Option<Secret>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsExact {
    list non_persistent_attrs: String,
    value base_url: String,
    value client_id: String,
    value client_secret: Secret,
    plain profile: bool,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
} }

auth0_core::__record! { ConnectionOptionsExact {
    optional non_persistent_attrs "non_persistent_attrs",
    optional base_url "baseUrl",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional profile "profile",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
} }
auth0_core::__read!(ConnectionOptionsExact);

/// Connection options of facebook, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `facebook`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsFacebook {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. Up to 4096 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 13000 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here. 1 to 255 elements.
    pub freeform_scopes: Option<Vec<String>>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Option<BTreeMap<String, UpstreamParam>>,
    /// Scopes to ask the provider for. Up to 2048 characters.
    pub scope: Option<String>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Whether to ask for managing advertisements.
    pub ads_management: Option<bool>,
    /// Whether to ask for reading advertisements' figures.
    pub ads_read: Option<bool>,
    /// Whether to ask for the profile's context field. Deprecated by Auth0.
    pub allow_context_profile_field: Option<bool>,
    /// Whether to ask for managing businesses.
    pub business_management: Option<bool>,
    /// Whether to ask for the email address.
    pub email: Option<bool>,
    /// Whether to ask for information about members of groups.
    pub groups_access_member_info: Option<bool>,
    /// Whether to ask for retrieving leads.
    pub leads_retrieval: Option<bool>,
    /// Whether to ask for managing notifications. Deprecated by Auth0.
    pub manage_notifications: Option<bool>,
    /// Whether to ask for managing pages.
    pub manage_pages: Option<bool>,
    /// Whether to ask for managing calls to action of pages.
    pub pages_manage_cta: Option<bool>,
    /// Whether to ask for managing instant articles of pages.
    pub pages_manage_instant_articles: Option<bool>,
    /// Whether to ask for sending messages as a page.
    pub pages_messaging: Option<bool>,
    /// Whether to ask for sending messages to phone numbers as a page.
    pub pages_messaging_phone_number: Option<bool>,
    /// Whether to ask for subscriptions to a page's messages.
    pub pages_messaging_subscriptions: Option<bool>,
    /// Whether to ask for the list of pages.
    pub pages_show_list: Option<bool>,
    /// Whether to ask for the public profile.
    pub public_profile: Option<bool>,
    /// Whether to ask for publishing on the user's behalf. Deprecated by Auth0.
    pub publish_actions: Option<bool>,
    /// Whether to ask for publishing as a page.
    pub publish_pages: Option<bool>,
    /// Whether to ask for publishing to groups.
    pub publish_to_groups: Option<bool>,
    /// Whether to ask for publishing live video.
    pub publish_video: Option<bool>,
    /// Whether to ask for reading figures of the audience network.
    pub read_audience_network_insights: Option<bool>,
    /// Whether to ask for reading figures of pages.
    pub read_insights: Option<bool>,
    /// Whether to ask for reading the mailbox. Deprecated by Auth0.
    pub read_mailbox: Option<bool>,
    /// Whether to ask for reading mailboxes of pages.
    pub read_page_mailboxes: Option<bool>,
    /// Whether to ask for reading the news feed. Deprecated by Auth0.
    pub read_stream: Option<bool>,
    /// Whether to ask for the age range.
    pub user_age_range: Option<bool>,
    /// Whether to ask for the birthday.
    pub user_birthday: Option<bool>,
    /// Whether to ask for events of the user.
    pub user_events: Option<bool>,
    /// Whether to ask for friends of the user.
    pub user_friends: Option<bool>,
    /// Whether to ask for the gender.
    pub user_gender: Option<bool>,
    /// Whether to ask for groups of the user. Deprecated by Auth0.
    pub user_groups: Option<bool>,
    /// Whether to ask for the home town.
    pub user_hometown: Option<bool>,
    /// Whether to ask for what the user likes.
    pub user_likes: Option<bool>,
    /// Whether to ask for the link to the profile.
    pub user_link: Option<bool>,
    /// Whether to ask for the location.
    pub user_location: Option<bool>,
    /// Whether to ask for groups the user manages. Deprecated by Auth0.
    pub user_managed_groups: Option<bool>,
    /// Whether to ask for photos of the user.
    pub user_photos: Option<bool>,
    /// Whether to ask for posts of the user.
    pub user_posts: Option<bool>,
    /// Whether to ask for the user's status. Deprecated by Auth0.
    pub user_status: Option<bool>,
    /// Whether to ask for places the user was tagged at.
    pub user_tagged_places: Option<bool>,
    /// Whether to ask for videos of the user.
    pub user_videos: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsFacebook {
    list non_persistent_attrs: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    map upstream_params: UpstreamParam,
    value scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    plain ads_management: bool,
    plain ads_read: bool,
    plain allow_context_profile_field: bool,
    plain business_management: bool,
    plain email: bool,
    plain groups_access_member_info: bool,
    plain leads_retrieval: bool,
    plain manage_notifications: bool,
    plain manage_pages: bool,
    plain pages_manage_cta: bool,
    plain pages_manage_instant_articles: bool,
    plain pages_messaging: bool,
    plain pages_messaging_phone_number: bool,
    plain pages_messaging_subscriptions: bool,
    plain pages_show_list: bool,
    plain public_profile: bool,
    plain publish_actions: bool,
    plain publish_pages: bool,
    plain publish_to_groups: bool,
    plain publish_video: bool,
    plain read_audience_network_insights: bool,
    plain read_insights: bool,
    plain read_mailbox: bool,
    plain read_page_mailboxes: bool,
    plain read_stream: bool,
    plain user_age_range: bool,
    plain user_birthday: bool,
    plain user_events: bool,
    plain user_friends: bool,
    plain user_gender: bool,
    plain user_groups: bool,
    plain user_hometown: bool,
    plain user_likes: bool,
    plain user_link: bool,
    plain user_location: bool,
    plain user_managed_groups: bool,
    plain user_photos: bool,
    plain user_posts: bool,
    plain user_status: bool,
    plain user_tagged_places: bool,
    plain user_videos: bool,
} }

auth0_core::__record! { ConnectionOptionsFacebook {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional upstream_params "upstream_params",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    optional ads_management "ads_management",
    optional ads_read "ads_read",
    optional allow_context_profile_field "allow_context_profile_field",
    optional business_management "business_management",
    optional email "email",
    optional groups_access_member_info "groups_access_member_info",
    optional leads_retrieval "leads_retrieval",
    optional manage_notifications "manage_notifications",
    optional manage_pages "manage_pages",
    optional pages_manage_cta "pages_manage_cta",
    optional pages_manage_instant_articles "pages_manage_instant_articles",
    optional pages_messaging "pages_messaging",
    optional pages_messaging_phone_number "pages_messaging_phone_number",
    optional pages_messaging_subscriptions "pages_messaging_subscriptions",
    optional pages_show_list "pages_show_list",
    optional public_profile "public_profile",
    optional publish_actions "publish_actions",
    optional publish_pages "publish_pages",
    optional publish_to_groups "publish_to_groups",
    optional publish_video "publish_video",
    optional read_audience_network_insights "read_audience_network_insights",
    optional read_insights "read_insights",
    optional read_mailbox "read_mailbox",
    optional read_page_mailboxes "read_page_mailboxes",
    optional read_stream "read_stream",
    optional user_age_range "user_age_range",
    optional user_birthday "user_birthday",
    optional user_events "user_events",
    optional user_friends "user_friends",
    optional user_gender "user_gender",
    optional user_groups "user_groups",
    optional user_hometown "user_hometown",
    optional user_likes "user_likes",
    optional user_link "user_link",
    optional user_location "user_location",
    optional user_managed_groups "user_managed_groups",
    optional user_photos "user_photos",
    optional user_posts "user_posts",
    optional user_status "user_status",
    optional user_tagged_places "user_tagged_places",
    optional user_videos "user_videos",
} }
auth0_core::__read!(ConnectionOptionsFacebook);

/// Connection options of GitHub, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `github`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsGithub {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. 1 to 255 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    pub freeform_scopes: Option<Vec<String>>,
    /// Scopes to ask the provider for.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for administering organizations.
    pub admin_org: Option<bool>,
    /// Whether to ask for administering public keys.
    pub admin_public_key: Option<bool>,
    /// Whether to ask for administering hooks of repositories.
    pub admin_repo_hook: Option<bool>,
    /// Whether to ask for deleting repositories.
    pub delete_repo: Option<bool>,
    /// Whether to ask for the email address.
    pub email: Option<bool>,
    /// Whether to ask for following users.
    pub follow: Option<bool>,
    /// Whether to ask for writing gists.
    pub gist: Option<bool>,
    /// Whether to ask for notifications.
    pub notifications: Option<bool>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Whether to ask for reading and writing public repositories.
    pub public_repo: Option<bool>,
    /// Whether to ask for reading memberships of organizations.
    pub read_org: Option<bool>,
    /// Whether to ask for reading public keys.
    pub read_public_key: Option<bool>,
    /// Whether to ask for reading hooks of repositories.
    pub read_repo_hook: Option<bool>,
    /// Whether to ask for reading the profile.
    pub read_user: Option<bool>,
    /// Whether to ask for reading and writing all repositories.
    pub repo: Option<bool>,
    /// Whether to ask for statuses of deployments.
    pub repo_deployment: Option<bool>,
    /// Whether to ask for statuses of commits.
    pub repo_status: Option<bool>,
    /// Whether to ask for writing memberships of organizations.
    pub write_org: Option<bool>,
    /// Whether to ask for writing public keys.
    pub write_public_key: Option<bool>,
    /// Whether to ask for writing hooks of repositories.
    pub write_repo_hook: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsGithub {
    list non_persistent_attrs: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    plain admin_org: bool,
    plain admin_public_key: bool,
    plain admin_repo_hook: bool,
    plain delete_repo: bool,
    plain email: bool,
    plain follow: bool,
    plain gist: bool,
    plain notifications: bool,
    plain profile: bool,
    plain public_repo: bool,
    plain read_org: bool,
    plain read_public_key: bool,
    plain read_repo_hook: bool,
    plain read_user: bool,
    plain repo: bool,
    plain repo_deployment: bool,
    plain repo_status: bool,
    plain write_org: bool,
    plain write_public_key: bool,
    plain write_repo_hook: bool,
} }

auth0_core::__record! { ConnectionOptionsGithub {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
    optional admin_org "admin_org",
    optional admin_public_key "admin_public_key",
    optional admin_repo_hook "admin_repo_hook",
    optional delete_repo "delete_repo",
    optional email "email",
    optional follow "follow",
    optional gist "gist",
    optional notifications "notifications",
    optional profile "profile",
    optional public_repo "public_repo",
    optional read_org "read_org",
    optional read_public_key "read_public_key",
    optional read_repo_hook "read_repo_hook",
    optional read_user "read_user",
    optional repo "repo",
    optional repo_deployment "repo_deployment",
    optional repo_status "repo_status",
    optional write_org "write_org",
    optional write_public_key "write_public_key",
    optional write_repo_hook "write_repo_hook",
} }
auth0_core::__read!(ConnectionOptionsGithub);

/// Connection options Google apps, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `google-apps`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsGoogleApps {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Access token of an administrator of the directory. 1 to 1024 characters.
    pub admin_access_token: Option<Secret>,
    /// When the administrator's access token expires.
    pub admin_access_token_expiresin: Option<Timestamp>,
    /// Refresh token of an administrator of the directory. 1 to 1024 characters.
    pub admin_refresh_token: Option<Secret>,
    /// Whether the scopes asked for at a login can be set.
    pub allow_setting_login_scopes: Option<bool>,
    /// Whether groups may be read from the directory's API.
    pub api_enable_groups: Option<bool>,
    /// Whether users may be read from the directory's API.
    pub api_enable_users: Option<bool>,
    /// Client ID at the identity provider. Up to 128 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 4096 characters.
    pub client_secret: Option<Secret>,
    /// Domain of the organization at Google. 1 to 1024 characters.
    pub domain: Option<String>,
    /// Domains of email addresses that lead to this connection. Up to 1000 elements.
    pub domain_aliases: Option<Vec<String>>,
    /// Whether to ask for the email address.
    pub email: Option<bool>,
    /// Whether the profile says if the user agreed to the terms.
    pub ext_agreed_terms: Option<bool>,
    /// Whether the profile gets the user's groups.
    pub ext_groups: Option<bool>,
    /// Whether the profile gets groups with their details.
    pub ext_groups_extended: Option<bool>,
    /// Whether the profile says if the user is an administrator.
    pub ext_is_admin: Option<bool>,
    /// Whether the profile says if the user is suspended.
    pub ext_is_suspended: Option<bool>,
    /// Whether Auth0 keeps the provider's tokens in Token Vault.
    pub federated_connections_access_tokens: Patch<ConnectionFederatedConnectionsAccessTokens>,
    /// Whether logins by the social Google connection are taken too.
    pub handle_login_from_social: Option<bool>,
    /// URL of the icon on the login button.
    pub icon_url: Option<String>,
    /// Whether the user ID is Google's ID rather than the email address.
    pub map_user_id_to_id: Option<bool>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Scopes to ask the provider for. 1 to 64 elements.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Domain of the directory at the provider.
    pub tenant_domain: Option<String>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionOptionsGoogleApps {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { ConnectionOptionsGoogleApps {
    list non_persistent_attrs: String,
    value admin_access_token: Secret,
    value admin_access_token_expiresin: Timestamp,
    value admin_refresh_token: Secret,
    plain allow_setting_login_scopes: bool,
    plain api_enable_groups: bool,
    plain api_enable_users: bool,
    value client_secret: Secret,
    value domain: String,
    list domain_aliases: String,
    plain email: bool,
    plain ext_agreed_terms: bool,
    plain ext_groups: bool,
    plain ext_groups_extended: bool,
    plain ext_is_admin: bool,
    plain ext_is_suspended: bool,
    patch federated_connections_access_tokens: ConnectionFederatedConnectionsAccessTokens,
    plain handle_login_from_social: bool,
    value icon_url: String,
    plain map_user_id_to_id: bool,
    plain profile: bool,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    value tenant_domain: String,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
} }

auth0_core::__record! { ConnectionOptionsGoogleApps {
    optional non_persistent_attrs "non_persistent_attrs",
    optional admin_access_token "admin_access_token",
    optional admin_access_token_expiresin "admin_access_token_expiresin",
    optional admin_refresh_token "admin_refresh_token",
    optional allow_setting_login_scopes "allow_setting_login_scopes",
    optional api_enable_groups "api_enable_groups",
    optional api_enable_users "api_enable_users",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional domain "domain",
    optional domain_aliases "domain_aliases",
    optional email "email",
    optional ext_agreed_terms "ext_agreed_terms",
    optional ext_groups "ext_groups",
    optional ext_groups_extended "ext_groups_extended",
    optional ext_is_admin "ext_is_admin",
    optional ext_is_suspended "ext_is_suspended",
    patch federated_connections_access_tokens "federated_connections_access_tokens",
    optional handle_login_from_social "handle_login_from_social",
    optional icon_url "icon_url",
    optional map_user_id_to_id "map_user_id_to_id",
    optional profile "profile",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    optional tenant_domain "tenant_domain",
    patch upstream_params "upstream_params",
} }
auth0_core::__read!(ConnectionOptionsGoogleApps);

/// Connection options of Google OAuth 2, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `google-oauth2`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsGoogleOauth2 {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client IDs whose Google ID tokens are accepted. 1 to 64 elements.
    pub allowed_audiences: Option<Vec<String>>,
    /// Client ID at the identity provider. 1 to 255 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    pub freeform_scopes: Option<Vec<String>>,
    /// URL of the icon on the login button.
    pub icon_url: Option<String>,
    /// Scopes to ask the provider for.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for managing AdSense.
    pub adsense_management: Option<bool>,
    /// Whether to ask for Google Analytics data.
    pub analytics: Option<bool>,
    /// Whether to ask for managing Blogger.
    pub blogger: Option<bool>,
    /// Whether to ask for managing calendars.
    pub calendar: Option<bool>,
    /// Whether to ask for running calendar add-ons.
    pub calendar_addons_execute: Option<bool>,
    /// Whether to ask for managing calendar events.
    pub calendar_events: Option<bool>,
    /// Whether to ask for reading calendar events.
    pub calendar_events_readonly: Option<bool>,
    /// Whether to ask for reading calendar settings.
    pub calendar_settings_readonly: Option<bool>,
    /// Whether to ask for the Chrome Web Store.
    pub chrome_web_store: Option<bool>,
    /// Whether to ask for managing contacts.
    pub contacts: Option<bool>,
    /// Whether to ask for managing contacts by the People API.
    pub contacts_new: Option<bool>,
    /// Whether to ask for reading other contacts.
    pub contacts_other_readonly: Option<bool>,
    /// Whether to ask for reading contacts.
    pub contacts_readonly: Option<bool>,
    /// Whether to ask for the Content API for Shopping.
    pub content_api_for_shopping: Option<bool>,
    /// Whether to ask for managing Coordinate jobs.
    pub coordinate: Option<bool>,
    /// Whether to ask for reading Coordinate jobs.
    pub coordinate_readonly: Option<bool>,
    /// Whether to ask for reading the directory.
    pub directory_readonly: Option<bool>,
    /// Whether to ask for the list of documents.
    pub document_list: Option<bool>,
    /// Whether to ask for managing files in Drive.
    pub drive: Option<bool>,
    /// Whether to ask for managing Drive's activity.
    pub drive_activity: Option<bool>,
    /// Whether to ask for reading Drive's activity.
    pub drive_activity_readonly: Option<bool>,
    /// Whether to ask for Drive's data of the application.
    pub drive_appdata: Option<bool>,
    /// Whether to ask for reading Drive's applications.
    pub drive_apps_readonly: Option<bool>,
    /// Whether to ask for files in Drive that the application opened.
    pub drive_file: Option<bool>,
    /// Whether to ask for managing metadata of files in Drive.
    pub drive_metadata: Option<bool>,
    /// Whether to ask for reading metadata of files in Drive.
    pub drive_metadata_readonly: Option<bool>,
    /// Whether to ask for reading photos in Drive.
    pub drive_photos_readonly: Option<bool>,
    /// Whether to ask for reading files in Drive.
    pub drive_readonly: Option<bool>,
    /// Whether to ask for changing scripts in Drive.
    pub drive_scripts: Option<bool>,
    /// Whether to ask for the email address.
    pub email: Option<bool>,
    /// Whether to ask for full access to Gmail.
    pub gmail: Option<bool>,
    /// Whether to ask for writing drafts in Gmail.
    pub gmail_compose: Option<bool>,
    /// Whether to ask for inserting messages into Gmail.
    pub gmail_insert: Option<bool>,
    /// Whether to ask for managing labels in Gmail.
    pub gmail_labels: Option<bool>,
    /// Whether to ask for reading metadata of messages in Gmail.
    pub gmail_metadata: Option<bool>,
    /// Whether to ask for all but deleting messages in Gmail.
    pub gmail_modify: Option<bool>,
    /// Whether to ask for full access to Gmail by its newer scope.
    pub gmail_new: Option<bool>,
    /// Whether to ask for reading Gmail.
    pub gmail_readonly: Option<bool>,
    /// Whether to ask for sending by Gmail.
    pub gmail_send: Option<bool>,
    /// Whether to ask for basic settings of Gmail.
    pub gmail_settings_basic: Option<bool>,
    /// Whether to ask for sharing settings of Gmail.
    pub gmail_settings_sharing: Option<bool>,
    /// Whether to ask for the Google Affiliate Network.
    pub google_affiliate_network: Option<bool>,
    /// Whether to ask for Google Books.
    pub google_books: Option<bool>,
    /// Whether to ask for Google Cloud Storage.
    pub google_cloud_storage: Option<bool>,
    /// Whether to ask for files in Drive by an older scope.
    pub google_drive: Option<bool>,
    /// Whether to ask for files in Drive that the application opened, by an older scope.
    pub google_drive_files: Option<bool>,
    /// Whether to ask for Google+.
    pub google_plus: Option<bool>,
    /// Whether to ask for the precise location.
    pub latitude_best: Option<bool>,
    /// Whether to ask for the city of the location.
    pub latitude_city: Option<bool>,
    /// Whether to ask for managing Google Moderator.
    pub moderator: Option<bool>,
    /// Whether to ask for access while the user is away.
    pub offline_access: Option<bool>,
    /// Whether to ask for Orkut.
    pub orkut: Option<bool>,
    /// Whether to ask for Picasa Web Albums.
    pub picasa_web: Option<bool>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Whether to ask for managing Google Sites.
    pub sites: Option<bool>,
    /// Whether to ask for managing tasks.
    pub tasks: Option<bool>,
    /// Whether to ask for reading tasks.
    pub tasks_readonly: Option<bool>,
    /// Whether to ask for the URL shortener.
    pub url_shortener: Option<bool>,
    /// Whether to ask for the Search Console.
    pub webmaster_tools: Option<bool>,
    /// Whether to ask for managing YouTube.
    pub youtube: Option<bool>,
    /// Whether to ask for members of the YouTube channel.
    pub youtube_channelmemberships_creator: Option<bool>,
    /// Whether to ask for managing YouTube by its newer scope.
    pub youtube_new: Option<bool>,
    /// Whether to ask for reading YouTube.
    pub youtube_readonly: Option<bool>,
    /// Whether to ask for uploading to YouTube.
    pub youtube_upload: Option<bool>,
    /// Whether to ask for managing YouTube as a partner.
    pub youtubepartner: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsGoogleOauth2 {
    list non_persistent_attrs: String,
    list allowed_audiences: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    value icon_url: String,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    plain adsense_management: bool,
    plain analytics: bool,
    plain blogger: bool,
    plain calendar: bool,
    plain calendar_addons_execute: bool,
    plain calendar_events: bool,
    plain calendar_events_readonly: bool,
    plain calendar_settings_readonly: bool,
    plain chrome_web_store: bool,
    plain contacts: bool,
    plain contacts_new: bool,
    plain contacts_other_readonly: bool,
    plain contacts_readonly: bool,
    plain content_api_for_shopping: bool,
    plain coordinate: bool,
    plain coordinate_readonly: bool,
    plain directory_readonly: bool,
    plain document_list: bool,
    plain drive: bool,
    plain drive_activity: bool,
    plain drive_activity_readonly: bool,
    plain drive_appdata: bool,
    plain drive_apps_readonly: bool,
    plain drive_file: bool,
    plain drive_metadata: bool,
    plain drive_metadata_readonly: bool,
    plain drive_photos_readonly: bool,
    plain drive_readonly: bool,
    plain drive_scripts: bool,
    plain email: bool,
    plain gmail: bool,
    plain gmail_compose: bool,
    plain gmail_insert: bool,
    plain gmail_labels: bool,
    plain gmail_metadata: bool,
    plain gmail_modify: bool,
    plain gmail_new: bool,
    plain gmail_readonly: bool,
    plain gmail_send: bool,
    plain gmail_settings_basic: bool,
    plain gmail_settings_sharing: bool,
    plain google_affiliate_network: bool,
    plain google_books: bool,
    plain google_cloud_storage: bool,
    plain google_drive: bool,
    plain google_drive_files: bool,
    plain google_plus: bool,
    plain latitude_best: bool,
    plain latitude_city: bool,
    plain moderator: bool,
    plain offline_access: bool,
    plain orkut: bool,
    plain picasa_web: bool,
    plain profile: bool,
    plain sites: bool,
    plain tasks: bool,
    plain tasks_readonly: bool,
    plain url_shortener: bool,
    plain webmaster_tools: bool,
    plain youtube: bool,
    plain youtube_channelmemberships_creator: bool,
    plain youtube_new: bool,
    plain youtube_readonly: bool,
    plain youtube_upload: bool,
    plain youtubepartner: bool,
} }

auth0_core::__record! { ConnectionOptionsGoogleOauth2 {
    optional non_persistent_attrs "non_persistent_attrs",
    optional allowed_audiences "allowed_audiences",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional icon_url "icon_url",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
    optional adsense_management "adsense_management",
    optional analytics "analytics",
    optional blogger "blogger",
    optional calendar "calendar",
    optional calendar_addons_execute "calendar_addons_execute",
    optional calendar_events "calendar_events",
    optional calendar_events_readonly "calendar_events_readonly",
    optional calendar_settings_readonly "calendar_settings_readonly",
    optional chrome_web_store "chrome_web_store",
    optional contacts "contacts",
    optional contacts_new "contacts_new",
    optional contacts_other_readonly "contacts_other_readonly",
    optional contacts_readonly "contacts_readonly",
    optional content_api_for_shopping "content_api_for_shopping",
    optional coordinate "coordinate",
    optional coordinate_readonly "coordinate_readonly",
    optional directory_readonly "directory_readonly",
    optional document_list "document_list",
    optional drive "drive",
    optional drive_activity "drive_activity",
    optional drive_activity_readonly "drive_activity_readonly",
    optional drive_appdata "drive_appdata",
    optional drive_apps_readonly "drive_apps_readonly",
    optional drive_file "drive_file",
    optional drive_metadata "drive_metadata",
    optional drive_metadata_readonly "drive_metadata_readonly",
    optional drive_photos_readonly "drive_photos_readonly",
    optional drive_readonly "drive_readonly",
    optional drive_scripts "drive_scripts",
    optional email "email",
    optional gmail "gmail",
    optional gmail_compose "gmail_compose",
    optional gmail_insert "gmail_insert",
    optional gmail_labels "gmail_labels",
    optional gmail_metadata "gmail_metadata",
    optional gmail_modify "gmail_modify",
    optional gmail_new "gmail_new",
    optional gmail_readonly "gmail_readonly",
    optional gmail_send "gmail_send",
    optional gmail_settings_basic "gmail_settings_basic",
    optional gmail_settings_sharing "gmail_settings_sharing",
    optional google_affiliate_network "google_affiliate_network",
    optional google_books "google_books",
    optional google_cloud_storage "google_cloud_storage",
    optional google_drive "google_drive",
    optional google_drive_files "google_drive_files",
    optional google_plus "google_plus",
    optional latitude_best "latitude_best",
    optional latitude_city "latitude_city",
    optional moderator "moderator",
    optional offline_access "offline_access",
    optional orkut "orkut",
    optional picasa_web "picasa_web",
    optional profile "profile",
    optional sites "sites",
    optional tasks "tasks",
    optional tasks_readonly "tasks_readonly",
    optional url_shortener "url_shortener",
    optional webmaster_tools "webmaster_tools",
    optional youtube "youtube",
    optional youtube_channelmemberships_creator "youtube_channelmemberships_creator",
    optional youtube_new "youtube_new",
    optional youtube_readonly "youtube_readonly",
    optional youtube_upload "youtube_upload",
    optional youtubepartner "youtubepartner",
} }
auth0_core::__read!(ConnectionOptionsGoogleOauth2);

/// Connection options of line, the [`ConnectionOptions`](super::ConnectionOptions) whose `strategy`
/// is `line`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsLine {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. Exactly 10 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here. Up to 255 elements.
    pub freeform_scopes: Option<Vec<String>>,
    /// Scopes to ask the provider for. Up to 255 elements.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for the email address.
    pub email: Option<bool>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsLine {
    list non_persistent_attrs: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    plain email: bool,
    plain profile: bool,
} }

auth0_core::__record! { ConnectionOptionsLine {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
    optional email "email",
    optional profile "profile",
} }
auth0_core::__read!(ConnectionOptionsLine);

/// Connection options of linkedin, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `linkedin`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsLinkedin {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. Exactly 14 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    pub freeform_scopes: Option<Vec<String>>,
    /// Scopes to ask the provider for.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Version of the strategy.
    pub strategy_version: Option<i64>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for the basic profile.
    pub basic_profile: Option<bool>,
    /// Whether to ask for the email address.
    pub email: Option<bool>,
    /// Whether to ask for the full profile.
    pub full_profile: Option<bool>,
    /// Whether to ask for the network of contacts.
    pub network: Option<bool>,
    /// Whether to ask for the OpenID Connect profile.
    pub openid: Option<bool>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsLinkedin {
    list non_persistent_attrs: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    plain strategy_version: i64,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    plain basic_profile: bool,
    plain email: bool,
    plain full_profile: bool,
    plain network: bool,
    plain openid: bool,
    plain profile: bool,
} }

auth0_core::__record! { ConnectionOptionsLinkedin {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    optional strategy_version "strategy_version",
    patch upstream_params "upstream_params",
    optional basic_profile "basic_profile",
    optional email "email",
    optional full_profile "full_profile",
    optional network "network",
    optional openid "openid",
    optional profile "profile",
} }
auth0_core::__read!(ConnectionOptionsLinkedin);

/// Connection options of OAuth 1, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `oauth1`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsOauth1 {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// URL where OAuth 1.0 access tokens are issued. 8 to 255 characters.
    pub access_token_url: Option<String>,
    /// Client ID at the identity provider. Up to 255 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 2400 characters.
    pub client_secret: Option<Secret>,
    /// URL where OAuth 1.0 request tokens are issued. 8 to 255 characters.
    pub request_token_url: Option<String>,
    /// Scripts of the connection.
    pub scripts: Option<ConnectionScriptsOauth1>,
    /// How OAuth 1.0 requests are signed.
    pub signature_method: Option<Oauth1SignatureMethod>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// URL where users log in at the provider. 8 to 255 characters.
    pub user_authorization_url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsOauth1 {
    list non_persistent_attrs: String,
    value access_token_url: String,
    value client_id: String,
    value client_secret: Secret,
    value request_token_url: String,
    value scripts: ConnectionScriptsOauth1,
    value signature_method: Oauth1SignatureMethod,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    value user_authorization_url: String,
} }

auth0_core::__record! { ConnectionOptionsOauth1 {
    optional non_persistent_attrs "non_persistent_attrs",
    optional access_token_url "accessTokenURL",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional request_token_url "requestTokenURL",
    optional scripts "scripts",
    optional signature_method "signatureMethod",
    patch upstream_params "upstream_params",
    optional user_authorization_url "userAuthorizationURL",
} }
auth0_core::__read!(ConnectionOptionsOauth1);

/// Connection options of OAuth 2, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `oauth2`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsOauth2 {
    /// Parameters added to the authorization request.
    pub auth_params: Option<BTreeMap<String, String>>,
    /// Parameters passed on from the request to the provider, by name.
    pub auth_params_map: Option<BTreeMap<String, String>>,
    /// URL where users log in at the provider.
    pub authorization_url: Option<String>,
    /// Client ID at the identity provider. Up to 128 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 1024 characters.
    pub client_secret: Option<Secret>,
    /// Headers sent to the provider's token endpoint.
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Attributes of the user, by the name the provider gives them.
    pub fields_map: Option<BTreeMap<String, String>>,
    /// URL of the icon on the login button. 8 to 255 characters.
    pub icon_url: Option<String>,
    /// URL where the provider ends sessions.
    pub logout_url: Option<String>,
    /// Whether PKCE is used.
    pub pkce_enabled: Option<bool>,
    /// Scopes to ask the provider for.
    pub scope: Option<TextOrList>,
    /// Scripts of the connection.
    pub scripts: Option<ConnectionScriptsOauth2>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// URL where the provider issues tokens.
    pub token_url: Option<String>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether scopes are separated as OAuth 2.0 says.
    pub use_oauth_spec_scope: Option<bool>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsOauth2 {
    map auth_params: String,
    map auth_params_map: String,
    value authorization_url: String,
    value client_id: String,
    value client_secret: Secret,
    map custom_headers: String,
    map fields_map: String,
    value icon_url: String,
    value logout_url: String,
    plain pkce_enabled: bool,
    value scope: TextOrList,
    value scripts: ConnectionScriptsOauth2,
    value set_user_root_attributes: SetUserRootAttributes,
    value token_url: String,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    plain use_oauth_spec_scope: bool,
    list non_persistent_attrs: String,
} }

auth0_core::__record! { ConnectionOptionsOauth2 {
    optional auth_params "authParams",
    optional auth_params_map "authParamsMap",
    optional authorization_url "authorizationURL",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional custom_headers "customHeaders",
    optional fields_map "fieldsMap",
    optional icon_url "icon_url",
    optional logout_url "logoutUrl",
    optional pkce_enabled "pkce_enabled",
    optional scope "scope",
    optional scripts "scripts",
    optional set_user_root_attributes "set_user_root_attributes",
    optional token_url "tokenURL",
    patch upstream_params "upstream_params",
    optional use_oauth_spec_scope "useOauthSpecScope",
    optional non_persistent_attrs "non_persistent_attrs",
} }
auth0_core::__read!(ConnectionOptionsOauth2);

/// Connection options of office365, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `office365`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsOffice365 {
    /// Client ID at the identity provider.
    pub client_id: Option<String>,
    /// Client secret at the identity provider.
    pub client_secret: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsOffice365 {
    value client_id: String,
    value client_secret: Secret,
} }

auth0_core::__record! { ConnectionOptionsOffice365 {
    optional client_id "client_id",
    optional client_secret "client_secret",
} }
auth0_core::__read!(ConnectionOptionsOffice365);

/// Connection options of OIDC, the [`ConnectionOptions`](super::ConnectionOptions) whose `strategy`
/// is `oidc`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsOidc {
    /// URL where users log in at the provider. 8 to 2083 characters.
    pub authorization_endpoint: Option<String>,
    /// Client ID at the identity provider. Up to 255 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 700 characters.
    pub client_secret: Option<Secret>,
    /// Settings of the protocol, such as PKCE.
    pub connection_settings: Option<ConnectionProtocolSettings>,
    /// Domains of email addresses that lead to this connection. Up to 1000 elements.
    pub domain_aliases: Option<Vec<String>>,
    /// Algorithm of DPoP proofs.
    pub dpop_signing_alg: Option<ConnectionDpopSigningAlg>,
    /// Whether Auth0 keeps the provider's tokens in Token Vault.
    pub federated_connections_access_tokens: Patch<ConnectionFederatedConnectionsAccessTokens>,
    /// URL of the icon on the login button. 8 to 255 characters.
    pub icon_url: Option<String>,
    /// Whether the session ends when the ID token says so.
    pub id_token_session_expiry_supported: Option<bool>,
    /// Algorithms accepted for the signatures of ID tokens.
    pub id_token_signed_response_algs: Patch<Vec<ConnectionKeyAlgorithm>>,
    /// Issuer of the provider's ID tokens. 8 to 255 characters.
    pub issuer: Option<String>,
    /// URL of the public keys. 8 to 255 characters.
    pub jwks_uri: Option<String>,
    /// Configuration that the provider publishes.
    pub oidc_metadata: Option<ConnectionOptionsOidcMetadata>,
    /// Scopes to ask the provider for. 6 to 255 characters.
    pub scope: Option<String>,
    /// Whether the back channel gets a nonce.
    pub send_back_channel_nonce: Option<bool>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Domain of the directory at the provider. 1 to 255 characters.
    pub tenant_domain: Option<String>,
    /// URL where the provider issues tokens.
    pub token_endpoint: Option<String>,
    /// How the application authenticates at the token endpoint.
    pub token_endpoint_auth_method: Patch<ConnectionTokenEndpointAuthMethod>,
    /// Algorithm with which client assertions are signed.
    pub token_endpoint_auth_signing_alg: Patch<ConnectionKeyAlgorithm>,
    /// Whether client assertions name the issuer or the endpoint.
    pub token_endpoint_jwtca_aud_format: Option<ClientAssertionAudience>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// URL where the provider gives the user's claims.
    pub userinfo_endpoint: Option<String>,
    pub enable_pushed_authorization_requests: Option<bool>,
    pub pushed_authorization_request_endpoint: Option<String>,
    /// Whether scopes are separated as OAuth 2.0 says.
    pub use_oauth_spec_scope: Option<bool>,
    /// How claims become attributes of the user.
    pub attribute_map: Option<ConnectionAttributeMapOidc>,
    /// URL of the provider's OpenID Connect configuration.
    pub discovery_url: Option<String>,
    /// Whether tokens come by the front or the back channel.
    pub r#type: Option<OidcChannel>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionOptionsOidc {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { ConnectionOptionsOidc {
    value authorization_endpoint: String,
    value client_secret: Secret,
    value connection_settings: ConnectionProtocolSettings,
    list domain_aliases: String,
    value dpop_signing_alg: ConnectionDpopSigningAlg,
    patch federated_connections_access_tokens: ConnectionFederatedConnectionsAccessTokens,
    value icon_url: String,
    plain id_token_session_expiry_supported: bool,
    patch id_token_signed_response_algs: Vec<ConnectionKeyAlgorithm>,
    value issuer: String,
    value jwks_uri: String,
    value oidc_metadata: ConnectionOptionsOidcMetadata,
    value scope: String,
    plain send_back_channel_nonce: bool,
    value set_user_root_attributes: SetUserRootAttributes,
    value tenant_domain: String,
    value token_endpoint: String,
    patch token_endpoint_auth_method: ConnectionTokenEndpointAuthMethod,
    patch token_endpoint_auth_signing_alg: ConnectionKeyAlgorithm,
    value token_endpoint_jwtca_aud_format: ClientAssertionAudience,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    value userinfo_endpoint: String,
    plain enable_pushed_authorization_requests: bool,
    value pushed_authorization_request_endpoint: String,
    plain use_oauth_spec_scope: bool,
    value attribute_map: ConnectionAttributeMapOidc,
    value discovery_url: String,
    value r#type: OidcChannel,
    list non_persistent_attrs: String,
} }

auth0_core::__record! { ConnectionOptionsOidc {
    optional authorization_endpoint "authorization_endpoint",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional connection_settings "connection_settings",
    optional domain_aliases "domain_aliases",
    optional dpop_signing_alg "dpop_signing_alg",
    patch federated_connections_access_tokens "federated_connections_access_tokens",
    optional icon_url "icon_url",
    optional id_token_session_expiry_supported "id_token_session_expiry_supported",
    patch id_token_signed_response_algs "id_token_signed_response_algs",
    optional issuer "issuer",
    optional jwks_uri "jwks_uri",
    optional oidc_metadata "oidc_metadata",
    optional scope "scope",
    optional send_back_channel_nonce "send_back_channel_nonce",
    optional set_user_root_attributes "set_user_root_attributes",
    optional tenant_domain "tenant_domain",
    optional token_endpoint "token_endpoint",
    patch token_endpoint_auth_method "token_endpoint_auth_method",
    patch token_endpoint_auth_signing_alg "token_endpoint_auth_signing_alg",
    optional token_endpoint_jwtca_aud_format "token_endpoint_jwtca_aud_format",
    patch upstream_params "upstream_params",
    optional userinfo_endpoint "userinfo_endpoint",
    optional enable_pushed_authorization_requests "enable_pushed_authorization_requests",
    optional pushed_authorization_request_endpoint "pushed_authorization_request_endpoint",
    optional use_oauth_spec_scope "useOauthSpecScope",
    optional attribute_map "attribute_map",
    optional discovery_url "discovery_url",
    optional r#type "type",
    optional non_persistent_attrs "non_persistent_attrs",
} }
auth0_core::__read!(ConnectionOptionsOidc);

/// Connection options of OIDC metadata, in `oidc_metadata` of
/// [`ConnectionOptionsOidc`](super::ConnectionOptionsOidc).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsOidcMetadata {
    /// Authentication context classes that may be asked for. Up to 30 elements.
    pub acr_values_supported: Option<Vec<String>>,
    /// URL where users log in at the provider. 8 to 2083 characters.
    pub authorization_endpoint: Option<String>,
    /// Kinds of claim the provider supports. Up to 10 elements.
    pub claim_types_supported: Option<Vec<String>>,
    /// Languages of the provider's claims. Up to 100 elements.
    pub claims_locales_supported: Option<Vec<String>>,
    /// Whether the provider accepts the `claims` parameter.
    pub claims_parameter_supported: Option<bool>,
    /// Claims the provider can give. Up to 150 elements.
    pub claims_supported: Option<Vec<String>>,
    /// Ways of display the provider supports. Up to 6 elements.
    pub display_values_supported: Option<Vec<String>>,
    /// Algorithms of DPoP proofs the provider supports. Up to 26 elements.
    pub dpop_signing_alg_values_supported: Option<Vec<String>>,
    /// URL where the provider ends sessions. 8 to 255 characters.
    pub end_session_endpoint: Option<String>,
    /// Grant types the provider supports. Up to 20 elements.
    pub grant_types_supported: Option<Vec<String>>,
    /// Key encryption algorithms for ID tokens the provider supports. Up to 26 elements.
    pub id_token_encryption_alg_values_supported: Option<Vec<String>>,
    /// Content encryption algorithms for ID tokens the provider supports. Up to 12 elements.
    pub id_token_encryption_enc_values_supported: Option<Vec<String>>,
    /// Signature algorithms for ID tokens the provider supports. 1 to 26 elements.
    pub id_token_signing_alg_values_supported: Option<Vec<String>>,
    /// Issuer of the provider's ID tokens. 8 to 255 characters.
    pub issuer: Option<String>,
    /// URL of the public keys. 8 to 255 characters.
    pub jwks_uri: Option<String>,
    /// URL of the provider's policy. 8 to 255 characters.
    pub op_policy_uri: Option<String>,
    /// URL of the provider's terms. 8 to 255 characters.
    pub op_tos_uri: Option<String>,
    /// URL where the provider registers applications. 8 to 255 characters.
    pub registration_endpoint: Option<String>,
    /// Key encryption algorithms for request objects the provider supports. Up to 26 elements.
    pub request_object_encryption_alg_values_supported: Option<Vec<String>>,
    /// Content encryption algorithms for request objects the provider supports. Up to 12 elements.
    pub request_object_encryption_enc_values_supported: Option<Vec<String>>,
    /// Signature algorithms for request objects the provider supports. Up to 26 elements.
    pub request_object_signing_alg_values_supported: Option<Vec<String>>,
    /// Whether the provider accepts the `request` parameter.
    pub request_parameter_supported: Option<bool>,
    /// Whether the provider accepts the `request_uri` parameter.
    pub request_uri_parameter_supported: Option<bool>,
    /// Whether the provider wants request URIs registered.
    pub require_request_uri_registration: Option<bool>,
    /// Response modes the provider supports. Up to 16 elements.
    pub response_modes_supported: Option<Vec<String>>,
    /// Response types the provider supports. 1 to 40 elements.
    pub response_types_supported: Option<Vec<String>>,
    /// Scopes the provider supports. Up to 7000 elements.
    pub scopes_supported: Patch<Vec<String>>,
    /// URL of the provider's documentation. 8 to 255 characters.
    pub service_documentation: Option<String>,
    /// Kinds of subject identifier the provider supports. Up to 20 elements.
    pub subject_types_supported: Option<Vec<String>>,
    /// URL where the provider issues tokens. 8 to 255 characters.
    pub token_endpoint: Option<String>,
    /// Ways to authenticate at the token endpoint the provider supports. Up to 14 elements.
    pub token_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// Algorithms of client assertions the provider supports. Up to 24 elements.
    pub token_endpoint_auth_signing_alg_values_supported: Option<Vec<String>>,
    /// Languages of the provider's pages. Up to 150 elements.
    pub ui_locales_supported: Option<Vec<String>>,
    /// Key encryption algorithms for user info the provider supports. Up to 26 elements.
    pub userinfo_encryption_alg_values_supported: Option<Vec<String>>,
    /// Content encryption algorithms for user info the provider supports. Up to 12 elements.
    pub userinfo_encryption_enc_values_supported: Option<Vec<String>>,
    /// URL where the provider gives the user's claims. 8 to 255 characters.
    pub userinfo_endpoint: Option<String>,
    /// Signature algorithms for user info the provider supports. Up to 26 elements.
    pub userinfo_signing_alg_values_supported: Option<Vec<String>>,
    pub pushed_authorization_request_endpoint: Option<String>,
    /// Whether authorization requests must be pushed first.
    pub require_pushed_authorization_requests: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionOptionsOidcMetadata {
    /// Creates the value with its required fields.
    pub fn new(
        authorization_endpoint: impl Into<String>,
        id_token_signing_alg_values_supported: impl IntoIterator<Item = impl Into<String>>,
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
            id_token_signing_alg_values_supported: Some(
                id_token_signing_alg_values_supported
                    .into_iter()
                    .map(Into::into)
                    .collect(),
            ),
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

auth0_core::__setters! { ConnectionOptionsOidcMetadata {
    list acr_values_supported: String,
    list claim_types_supported: String,
    list claims_locales_supported: String,
    plain claims_parameter_supported: bool,
    list claims_supported: String,
    list display_values_supported: String,
    list dpop_signing_alg_values_supported: String,
    value end_session_endpoint: String,
    list grant_types_supported: String,
    list id_token_encryption_alg_values_supported: String,
    list id_token_encryption_enc_values_supported: String,
    value op_policy_uri: String,
    value op_tos_uri: String,
    value registration_endpoint: String,
    list request_object_encryption_alg_values_supported: String,
    list request_object_encryption_enc_values_supported: String,
    list request_object_signing_alg_values_supported: String,
    plain request_parameter_supported: bool,
    plain request_uri_parameter_supported: bool,
    plain require_request_uri_registration: bool,
    list response_modes_supported: String,
    list response_types_supported: String,
    patch scopes_supported: Vec<String>,
    value service_documentation: String,
    list subject_types_supported: String,
    value token_endpoint: String,
    list token_endpoint_auth_methods_supported: String,
    list token_endpoint_auth_signing_alg_values_supported: String,
    list ui_locales_supported: String,
    list userinfo_encryption_alg_values_supported: String,
    list userinfo_encryption_enc_values_supported: String,
    value userinfo_endpoint: String,
    list userinfo_signing_alg_values_supported: String,
    value pushed_authorization_request_endpoint: String,
    plain require_pushed_authorization_requests: bool,
} }

auth0_core::__record! { ConnectionOptionsOidcMetadata {
    optional acr_values_supported "acr_values_supported",
    optional authorization_endpoint "authorization_endpoint",
    optional claim_types_supported "claim_types_supported",
    optional claims_locales_supported "claims_locales_supported",
    optional claims_parameter_supported "claims_parameter_supported",
    optional claims_supported "claims_supported",
    optional display_values_supported "display_values_supported",
    optional dpop_signing_alg_values_supported "dpop_signing_alg_values_supported",
    optional end_session_endpoint "end_session_endpoint",
    optional grant_types_supported "grant_types_supported",
    optional id_token_encryption_alg_values_supported "id_token_encryption_alg_values_supported",
    optional id_token_encryption_enc_values_supported "id_token_encryption_enc_values_supported",
    optional id_token_signing_alg_values_supported "id_token_signing_alg_values_supported",
    optional issuer "issuer",
    optional jwks_uri "jwks_uri",
    optional op_policy_uri "op_policy_uri",
    optional op_tos_uri "op_tos_uri",
    optional registration_endpoint "registration_endpoint",
    optional request_object_encryption_alg_values_supported "request_object_encryption_alg_values_supported",
    optional request_object_encryption_enc_values_supported "request_object_encryption_enc_values_supported",
    optional request_object_signing_alg_values_supported "request_object_signing_alg_values_supported",
    optional request_parameter_supported "request_parameter_supported",
    optional request_uri_parameter_supported "request_uri_parameter_supported",
    optional require_request_uri_registration "require_request_uri_registration",
    optional response_modes_supported "response_modes_supported",
    optional response_types_supported "response_types_supported",
    patch scopes_supported "scopes_supported",
    optional service_documentation "service_documentation",
    optional subject_types_supported "subject_types_supported",
    optional token_endpoint "token_endpoint",
    optional token_endpoint_auth_methods_supported "token_endpoint_auth_methods_supported",
    optional token_endpoint_auth_signing_alg_values_supported "token_endpoint_auth_signing_alg_values_supported",
    optional ui_locales_supported "ui_locales_supported",
    optional userinfo_encryption_alg_values_supported "userinfo_encryption_alg_values_supported",
    optional userinfo_encryption_enc_values_supported "userinfo_encryption_enc_values_supported",
    optional userinfo_endpoint "userinfo_endpoint",
    optional userinfo_signing_alg_values_supported "userinfo_signing_alg_values_supported",
    optional pushed_authorization_request_endpoint "pushed_authorization_request_endpoint",
    optional require_pushed_authorization_requests "require_pushed_authorization_requests",
} }
auth0_core::__read!(ConnectionOptionsOidcMetadata);

/// Connection options of Okta, the [`ConnectionOptions`](super::ConnectionOptions) whose `strategy`
/// is `okta`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsOkta {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// URL where users log in at the provider. 8 to 2083 characters.
    pub authorization_endpoint: Option<String>,
    /// Client ID at the identity provider. Up to 255 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 700 characters.
    pub client_secret: Option<Secret>,
    /// Settings of the protocol, such as PKCE.
    pub connection_settings: Option<ConnectionProtocolSettings>,
    /// Domains of email addresses that lead to this connection. Up to 1000 elements.
    pub domain_aliases: Option<Vec<String>>,
    /// Algorithm of DPoP proofs.
    pub dpop_signing_alg: Option<ConnectionDpopSigningAlg>,
    /// Whether Auth0 keeps the provider's tokens in Token Vault.
    pub federated_connections_access_tokens: Patch<ConnectionFederatedConnectionsAccessTokens>,
    /// URL of the icon on the login button. 8 to 255 characters.
    pub icon_url: Option<String>,
    /// Whether the session ends when the ID token says so.
    pub id_token_session_expiry_supported: Option<bool>,
    /// Algorithms accepted for the signatures of ID tokens.
    pub id_token_signed_response_algs: Patch<Vec<ConnectionKeyAlgorithm>>,
    /// Issuer of the provider's ID tokens. 8 to 255 characters.
    pub issuer: Option<String>,
    /// URL of the public keys. 8 to 255 characters.
    pub jwks_uri: Option<String>,
    /// Configuration that the provider publishes.
    pub oidc_metadata: Option<ConnectionOptionsOidcMetadata>,
    /// Scopes to ask the provider for. 6 to 255 characters.
    pub scope: Option<String>,
    /// Whether the back channel gets a nonce.
    pub send_back_channel_nonce: Option<bool>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Domain of the directory at the provider. 1 to 255 characters.
    pub tenant_domain: Option<String>,
    /// URL where the provider issues tokens.
    pub token_endpoint: Option<String>,
    /// How the application authenticates at the token endpoint.
    pub token_endpoint_auth_method: Patch<ConnectionTokenEndpointAuthMethod>,
    /// Algorithm with which client assertions are signed.
    pub token_endpoint_auth_signing_alg: Patch<ConnectionKeyAlgorithm>,
    /// Whether client assertions name the issuer or the endpoint.
    pub token_endpoint_jwtca_aud_format: Option<ClientAssertionAudience>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// URL where the provider gives the user's claims.
    pub userinfo_endpoint: Option<String>,
    pub enable_pushed_authorization_requests: Option<bool>,
    pub pushed_authorization_request_endpoint: Option<String>,
    /// Whether scopes are separated as OAuth 2.0 says.
    pub use_oauth_spec_scope: Option<bool>,
    /// How claims become attributes of the user.
    pub attribute_map: Option<ConnectionAttributeMapOkta>,
    /// Domain of the organization at Okta. 4 to 255 characters.
    pub domain: Option<String>,
    /// Whether tokens come by the front or the back channel.
    pub r#type: Option<OktaChannel>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionOptionsOkta {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { ConnectionOptionsOkta {
    list non_persistent_attrs: String,
    value authorization_endpoint: String,
    value client_secret: Secret,
    value connection_settings: ConnectionProtocolSettings,
    list domain_aliases: String,
    value dpop_signing_alg: ConnectionDpopSigningAlg,
    patch federated_connections_access_tokens: ConnectionFederatedConnectionsAccessTokens,
    value icon_url: String,
    plain id_token_session_expiry_supported: bool,
    patch id_token_signed_response_algs: Vec<ConnectionKeyAlgorithm>,
    value issuer: String,
    value jwks_uri: String,
    value oidc_metadata: ConnectionOptionsOidcMetadata,
    value scope: String,
    plain send_back_channel_nonce: bool,
    value set_user_root_attributes: SetUserRootAttributes,
    value tenant_domain: String,
    value token_endpoint: String,
    patch token_endpoint_auth_method: ConnectionTokenEndpointAuthMethod,
    patch token_endpoint_auth_signing_alg: ConnectionKeyAlgorithm,
    value token_endpoint_jwtca_aud_format: ClientAssertionAudience,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    value userinfo_endpoint: String,
    plain enable_pushed_authorization_requests: bool,
    value pushed_authorization_request_endpoint: String,
    plain use_oauth_spec_scope: bool,
    value attribute_map: ConnectionAttributeMapOkta,
    value domain: String,
    value r#type: OktaChannel,
} }

auth0_core::__record! { ConnectionOptionsOkta {
    optional non_persistent_attrs "non_persistent_attrs",
    optional authorization_endpoint "authorization_endpoint",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional connection_settings "connection_settings",
    optional domain_aliases "domain_aliases",
    optional dpop_signing_alg "dpop_signing_alg",
    patch federated_connections_access_tokens "federated_connections_access_tokens",
    optional icon_url "icon_url",
    optional id_token_session_expiry_supported "id_token_session_expiry_supported",
    patch id_token_signed_response_algs "id_token_signed_response_algs",
    optional issuer "issuer",
    optional jwks_uri "jwks_uri",
    optional oidc_metadata "oidc_metadata",
    optional scope "scope",
    optional send_back_channel_nonce "send_back_channel_nonce",
    optional set_user_root_attributes "set_user_root_attributes",
    optional tenant_domain "tenant_domain",
    optional token_endpoint "token_endpoint",
    patch token_endpoint_auth_method "token_endpoint_auth_method",
    patch token_endpoint_auth_signing_alg "token_endpoint_auth_signing_alg",
    optional token_endpoint_jwtca_aud_format "token_endpoint_jwtca_aud_format",
    patch upstream_params "upstream_params",
    optional userinfo_endpoint "userinfo_endpoint",
    optional enable_pushed_authorization_requests "enable_pushed_authorization_requests",
    optional pushed_authorization_request_endpoint "pushed_authorization_request_endpoint",
    optional use_oauth_spec_scope "useOauthSpecScope",
    optional attribute_map "attribute_map",
    optional domain "domain",
    optional r#type "type",
} }
auth0_core::__read!(ConnectionOptionsOkta);

/// Connection options of paypal, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `paypal`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsPaypal {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. Up to 255 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 255 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    pub freeform_scopes: Option<Vec<String>>,
    /// Scopes to ask the provider for.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Whether to ask for the address.
    pub address: Option<bool>,
    /// Whether to ask for the email address.
    pub email: Option<bool>,
    /// Whether to ask for the phone number.
    pub phone: Option<bool>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsPaypal {
    list non_persistent_attrs: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    plain address: bool,
    plain email: bool,
    plain phone: bool,
    plain profile: bool,
} }

auth0_core::__record! { ConnectionOptionsPaypal {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    optional address "address",
    optional email "email",
    optional phone "phone",
    optional profile "profile",
} }
auth0_core::__read!(ConnectionOptionsPaypal);

/// Connection options of ping federate, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `pingfederate`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsPingFederate {
    /// How encrypted SAML assertions are decrypted.
    pub assertion_decryption_settings: Option<SamlAssertionDecryption>,
    /// X.509 certificate, in PEM. 1 to 10240 characters. Deprecated by Auth0.
    pub cert: Option<String>,
    /// Key with which SAML assertions are decrypted.
    pub decryption_key: Option<SamlDecryptionKey>,
    /// Digest of SAML signatures.
    pub digest_algorithm: Option<SamlDigestAlgorithm>,
    /// Domains of email addresses that lead to this connection. Up to 50001 elements.
    pub domain_aliases: Option<Vec<String>>,
    /// Entity ID stated in SAML messages. 1 to 128 characters.
    pub entity_id: Option<String>,
    /// URL of the icon on the login button.
    pub icon_url: Option<String>,
    /// Logins that begin at the identity provider.
    pub idpinitiated: Option<IdpInitiatedLogin>,
    /// SAML binding of the login request.
    pub protocol_binding: Option<SamlProtocolBinding>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// URL where users log in at the provider.
    pub sign_in_endpoint: Option<String>,
    /// Whether SAML requests are signed.
    pub sign_saml_request: Option<bool>,
    /// Algorithm of SAML signatures.
    pub signature_algorithm: Option<SamlSignatureAlgorithm>,
    /// Domain of the directory at the provider. 1 to 255 characters.
    pub tenant_domain: Option<String>,
    /// Thumbprints of the provider's certificates. Up to 1 element.
    pub thumbprints: Option<Vec<String>>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    pub thumbprints_sha384: Option<Vec<String>>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Base URL of the PingFederate server.
    pub ping_federate_base_url: Option<String>,
    /// Certificate of the provider's signatures. 1 to 10240 characters.
    pub signing_cert: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionOptionsPingFederate {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { ConnectionOptionsPingFederate {
    value assertion_decryption_settings: SamlAssertionDecryption,
    value cert: String,
    value decryption_key: SamlDecryptionKey,
    value digest_algorithm: SamlDigestAlgorithm,
    list domain_aliases: String,
    value entity_id: String,
    value icon_url: String,
    value idpinitiated: IdpInitiatedLogin,
    value protocol_binding: SamlProtocolBinding,
    value set_user_root_attributes: SetUserRootAttributes,
    value sign_in_endpoint: String,
    plain sign_saml_request: bool,
    value signature_algorithm: SamlSignatureAlgorithm,
    value tenant_domain: String,
    list thumbprints: String,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    list thumbprints_sha384: String,
    list non_persistent_attrs: String,
    value signing_cert: String,
} }

auth0_core::__record! { ConnectionOptionsPingFederate {
    optional assertion_decryption_settings "assertion_decryption_settings",
    optional cert "cert",
    optional decryption_key "decryptionKey",
    optional digest_algorithm "digestAlgorithm",
    optional domain_aliases "domain_aliases",
    optional entity_id "entityId",
    optional icon_url "icon_url",
    optional idpinitiated "idpinitiated",
    optional protocol_binding "protocolBinding",
    optional set_user_root_attributes "set_user_root_attributes",
    optional sign_in_endpoint "signInEndpoint",
    optional sign_saml_request "signSAMLRequest",
    optional signature_algorithm "signatureAlgorithm",
    optional tenant_domain "tenant_domain",
    optional thumbprints "thumbprints",
    patch upstream_params "upstream_params",
    optional thumbprints_sha384 "thumbprints_sha384",
    optional non_persistent_attrs "non_persistent_attrs",
    optional ping_federate_base_url "pingFederateBaseUrl",
    optional signing_cert "signingCert",
} }
auth0_core::__read!(ConnectionOptionsPingFederate);

/// Connection options of salesforce, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `salesforce`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsSalesforce {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. 1 to 255 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    pub freeform_scopes: Option<Vec<String>>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Scopes to ask the provider for.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsSalesforce {
    list non_persistent_attrs: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    plain profile: bool,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
} }

auth0_core::__record! { ConnectionOptionsSalesforce {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional profile "profile",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
} }
auth0_core::__read!(ConnectionOptionsSalesforce);

/// Connection options of salesforce community, the [`ConnectionOptions`](super::ConnectionOptions)
/// whose `strategy` is `salesforce-community`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsSalesforceCommunity {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. 1 to 255 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    pub freeform_scopes: Option<Vec<String>>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Scopes to ask the provider for.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Base URL of the Salesforce community.
    pub community_base_url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsSalesforceCommunity {
    list non_persistent_attrs: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    plain profile: bool,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    value community_base_url: String,
} }

auth0_core::__record! { ConnectionOptionsSalesforceCommunity {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional profile "profile",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
    optional community_base_url "community_base_url",
} }
auth0_core::__read!(ConnectionOptionsSalesforceCommunity);

/// Connection options of SAML, the [`ConnectionOptions`](super::ConnectionOptions) whose `strategy`
/// is `samlp`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsSaml {
    /// How encrypted SAML assertions are decrypted.
    pub assertion_decryption_settings: Option<SamlAssertionDecryption>,
    /// X.509 certificate, in PEM. 1 to 10240 characters. Deprecated by Auth0.
    pub cert: Option<String>,
    /// Key with which SAML assertions are decrypted.
    pub decryption_key: Option<SamlDecryptionKey>,
    /// Digest of SAML signatures.
    pub digest_algorithm: Option<SamlDigestAlgorithm>,
    /// Domains of email addresses that lead to this connection. Up to 50001 elements.
    pub domain_aliases: Option<Vec<String>>,
    /// Entity ID stated in SAML messages. 1 to 128 characters.
    pub entity_id: Option<String>,
    /// URL of the icon on the login button.
    pub icon_url: Option<String>,
    /// Logins that begin at the identity provider.
    pub idpinitiated: Option<IdpInitiatedLogin>,
    /// SAML binding of the login request.
    pub protocol_binding: Option<SamlProtocolBinding>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// URL where users log in at the provider.
    pub sign_in_endpoint: Option<String>,
    /// Whether SAML requests are signed.
    pub sign_saml_request: Option<bool>,
    /// Algorithm of SAML signatures.
    pub signature_algorithm: Option<SamlSignatureAlgorithm>,
    /// Domain of the directory at the provider. 1 to 255 characters.
    pub tenant_domain: Option<String>,
    /// Thumbprints of the provider's certificates. Up to 1 element.
    pub thumbprints: Option<Vec<String>>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    pub thumbprints_sha384: Option<Vec<String>>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Whether more details are kept.
    pub debug: Option<bool>,
    /// Whether the SAML request is compressed.
    pub deflate: Option<bool>,
    /// Destination that SAML responses must state.
    pub destination_url: Option<String>,
    /// Whether the provider is not told of logouts.
    pub disable_signout: Option<bool>,
    /// Attributes of the user, by the name the provider gives them.
    pub fields_map: Option<BTreeMap<String, TextOrList>>,
    /// Issuer of the tokens that call for revocation. 1 to 1024 characters.
    pub global_token_revocation_jwt_iss: Option<String>,
    /// Subject of the tokens that call for revocation. 1 to 1024 characters.
    pub global_token_revocation_jwt_sub: Option<String>,
    /// URL of the SAML metadata.
    pub metadata_url: Option<String>,
    /// SAML metadata, as XML.
    pub metadata_xml: Option<String>,
    /// Recipient that SAML responses must state.
    pub recipient_url: Option<String>,
    /// Template of the SAML request. 1 to 10240 characters.
    pub request_template: Option<String>,
    /// Certificate of the provider's signatures.
    pub signing_cert: Option<String>,
    /// Key with which SAML requests are signed.
    pub signing_key: Option<SamlSigningKey>,
    /// URL where users log out at the provider.
    pub sign_out_endpoint: Option<String>,
    /// Attribute that becomes the user ID. 1 to 2396 characters.
    pub user_id_attribute: Option<String>,
    /// URL of the provider's OpenID Connect configuration.
    pub discovery_url: Option<String>,
    /// Configuration that the provider publishes.
    pub oidc_metadata: Option<ConnectionOptionsOidcMetadata>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsSaml {
    value assertion_decryption_settings: SamlAssertionDecryption,
    value cert: String,
    value decryption_key: SamlDecryptionKey,
    value digest_algorithm: SamlDigestAlgorithm,
    list domain_aliases: String,
    value entity_id: String,
    value icon_url: String,
    value idpinitiated: IdpInitiatedLogin,
    value protocol_binding: SamlProtocolBinding,
    value set_user_root_attributes: SetUserRootAttributes,
    value sign_in_endpoint: String,
    plain sign_saml_request: bool,
    value signature_algorithm: SamlSignatureAlgorithm,
    value tenant_domain: String,
    list thumbprints: String,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    list thumbprints_sha384: String,
    list non_persistent_attrs: String,
    plain debug: bool,
    plain deflate: bool,
    value destination_url: String,
    plain disable_signout: bool,
    map fields_map: TextOrList,
    value global_token_revocation_jwt_iss: String,
    value global_token_revocation_jwt_sub: String,
    value metadata_url: String,
    value metadata_xml: String,
    value recipient_url: String,
    value request_template: String,
    value signing_cert: String,
    value signing_key: SamlSigningKey,
    value sign_out_endpoint: String,
    value user_id_attribute: String,
    value discovery_url: String,
    value oidc_metadata: ConnectionOptionsOidcMetadata,
} }

auth0_core::__record! { ConnectionOptionsSaml {
    optional assertion_decryption_settings "assertion_decryption_settings",
    optional cert "cert",
    optional decryption_key "decryptionKey",
    optional digest_algorithm "digestAlgorithm",
    optional domain_aliases "domain_aliases",
    optional entity_id "entityId",
    optional icon_url "icon_url",
    optional idpinitiated "idpinitiated",
    optional protocol_binding "protocolBinding",
    optional set_user_root_attributes "set_user_root_attributes",
    optional sign_in_endpoint "signInEndpoint",
    optional sign_saml_request "signSAMLRequest",
    optional signature_algorithm "signatureAlgorithm",
    optional tenant_domain "tenant_domain",
    optional thumbprints "thumbprints",
    patch upstream_params "upstream_params",
    optional thumbprints_sha384 "thumbprints_sha384",
    optional non_persistent_attrs "non_persistent_attrs",
    optional debug "debug",
    optional deflate "deflate",
    optional destination_url "destinationUrl",
    optional disable_signout "disableSignout",
    optional fields_map "fieldsMap",
    optional global_token_revocation_jwt_iss "global_token_revocation_jwt_iss",
    optional global_token_revocation_jwt_sub "global_token_revocation_jwt_sub",
    optional metadata_url "metadataUrl",
    optional metadata_xml "metadataXml",
    optional recipient_url "recipientUrl",
    optional request_template "requestTemplate",
    optional signing_cert "signingCert",
    optional signing_key "signing_key",
    optional sign_out_endpoint "signOutEndpoint",
    optional user_id_attribute "user_id_attribute",
    optional discovery_url "discovery_url",
    optional oidc_metadata "oidc_metadata",
} }
auth0_core::__read!(ConnectionOptionsSaml);

/// Connection options of SMS, the [`ConnectionOptions`](super::ConnectionOptions) whose `strategy`
/// is `sms`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsSms {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Whether too many failed logins block a user.
    pub brute_force_protection: Option<bool>,
    /// Whether new users cannot sign up.
    pub disable_signup: Option<bool>,
    /// Whether the gateway gets the IP address and user agent. Deprecated by Auth0.
    pub forward_req_info: Option<bool>,
    /// Phone number or sender that messages come from. 1 to 128 characters. Deprecated by Auth0.
    pub from: Option<String>,
    /// How the gateway is authenticated to. Deprecated by Auth0.
    pub gateway_authentication: Patch<SmsGatewayAuthentication>,
    /// URL of the gateway that sends the messages. Deprecated by Auth0.
    pub gateway_url: Option<String>,
    /// SID of Twilio's messaging service. Exactly 34 characters. Deprecated by Auth0.
    pub messaging_service_sid: Option<String>,
    /// Name of the connection. 1 to 255 characters.
    pub name: Option<String>,
    /// Provider that sends the messages: Twilio or a custom gateway. Deprecated by Auth0.
    pub provider: Option<SmsProvider>,
    /// Language of the template. Deprecated by Auth0.
    pub syntax: Option<SmsTemplateSyntax>,
    /// Text of the message. 1 to 5120 characters. Deprecated by Auth0.
    pub template: Option<String>,
    /// Length and lifetime of the codes.
    pub totp: Option<ConnectionTotpSms>,
    /// SID of the Twilio account. Exactly 34 characters. Deprecated by Auth0.
    pub twilio_sid: Option<String>,
    /// Twilio's auth token. 32 to 2048 characters. Deprecated by Auth0.
    pub twilio_token: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsSms {
    list non_persistent_attrs: String,
    plain brute_force_protection: bool,
    plain disable_signup: bool,
    plain forward_req_info: bool,
    value from: String,
    patch gateway_authentication: SmsGatewayAuthentication,
    value gateway_url: String,
    value messaging_service_sid: String,
    value name: String,
    value provider: SmsProvider,
    value syntax: SmsTemplateSyntax,
    value template: String,
    value totp: ConnectionTotpSms,
    value twilio_sid: String,
    value twilio_token: Secret,
} }

auth0_core::__record! { ConnectionOptionsSms {
    optional non_persistent_attrs "non_persistent_attrs",
    optional brute_force_protection "brute_force_protection",
    optional disable_signup "disable_signup",
    optional forward_req_info "forward_req_info",
    optional from "from",
    patch gateway_authentication "gateway_authentication",
    optional gateway_url "gateway_url",
    optional messaging_service_sid "messaging_service_sid",
    optional name "name",
    optional provider "provider",
    optional syntax "syntax",
    optional template "template",
    optional totp "totp",
    optional twilio_sid "twilio_sid",
    optional twilio_token "twilio_token",
} }
auth0_core::__read!(ConnectionOptionsSms);

/// Connection options of social, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `baidu`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsSocial {
    /// Client ID at the identity provider.
    pub client_id: Option<String>,
    /// Client secret at the identity provider.
    pub client_secret: Option<Secret>,
    /// Scopes to ask the provider for.
    pub scope: Option<TextOrList>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsSocial {
    value client_id: String,
    value client_secret: Secret,
    value scope: TextOrList,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    list non_persistent_attrs: String,
} }

auth0_core::__record! { ConnectionOptionsSocial {
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
    optional non_persistent_attrs "non_persistent_attrs",
} }
auth0_core::__read!(ConnectionOptionsSocial);

/// Connection options of twitter, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `twitter`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsTwitter {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. 1 to 255 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here. Up to 255 elements.
    pub freeform_scopes: Option<Vec<String>>,
    /// Version of OAuth that is spoken.
    pub protocol: Option<TwitterProtocol>,
    /// Scopes to ask the provider for.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for access while the user is away.
    pub offline_access: Option<bool>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Whether to ask for reading tweets.
    pub tweet_read: Option<bool>,
    /// Whether to ask for reading users.
    pub users_read: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsTwitter {
    list non_persistent_attrs: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    value protocol: TwitterProtocol,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    plain offline_access: bool,
    plain profile: bool,
    plain tweet_read: bool,
    plain users_read: bool,
} }

auth0_core::__record! { ConnectionOptionsTwitter {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional protocol "protocol",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
    optional offline_access "offline_access",
    optional profile "profile",
    optional tweet_read "tweet_read",
    optional users_read "users_read",
} }
auth0_core::__read!(ConnectionOptionsTwitter);

/// Connection options of windows live, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `windowslive`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsWindowsLive {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider.
    pub client_id: Option<Json>,
    /// Client secret at the identity provider. Up to 256 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    pub freeform_scopes: Option<Vec<String>>,
    /// Scopes to ask the provider for.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Version of the strategy.
    pub strategy_version: Option<i64>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for reading applications.
    pub applications: Option<bool>,
    /// Whether to ask for creating applications.
    pub applications_create: Option<bool>,
    /// Whether to ask for the basic profile.
    pub basic: Option<bool>,
    /// Whether to ask for the birthday.
    pub birthday: Option<bool>,
    /// Whether to ask for reading calendars.
    pub calendars: Option<bool>,
    /// Whether to ask for changing calendars.
    pub calendars_update: Option<bool>,
    /// Whether to ask for birthdays of contacts.
    pub contacts_birthday: Option<bool>,
    /// Whether to ask for calendars of contacts.
    pub contacts_calendars: Option<bool>,
    /// Whether to ask for creating contacts.
    pub contacts_create: Option<bool>,
    /// Whether to ask for photos of contacts.
    pub contacts_photos: Option<bool>,
    /// Whether to ask for files that contacts share.
    pub contacts_skydrive: Option<bool>,
    /// Whether to ask for acting in the directory as the user.
    pub directory_accessasuser_all: Option<bool>,
    /// Whether to ask for reading the directory.
    pub directory_read_all: Option<bool>,
    /// Whether to ask for reading and writing the directory.
    pub directory_readwrite_all: Option<bool>,
    /// Whether to ask for email addresses.
    pub emails: Option<bool>,
    /// Whether to ask for creating events.
    pub events_create: Option<bool>,
    /// Whether to ask for reading calendars by Microsoft Graph.
    pub graph_calendars: Option<bool>,
    /// Whether to ask for changing calendars by Microsoft Graph.
    pub graph_calendars_update: Option<bool>,
    /// Whether to ask for reading contacts by Microsoft Graph.
    pub graph_contacts: Option<bool>,
    /// Whether to ask for changing contacts by Microsoft Graph.
    pub graph_contacts_update: Option<bool>,
    /// Whether to ask for reading devices by Microsoft Graph.
    pub graph_device: Option<bool>,
    /// Whether to ask for sending commands to devices by Microsoft Graph.
    pub graph_device_command: Option<bool>,
    /// Whether to ask for reading email by Microsoft Graph.
    pub graph_emails: Option<bool>,
    /// Whether to ask for changing email by Microsoft Graph.
    pub graph_emails_update: Option<bool>,
    /// Whether to ask for reading files by Microsoft Graph.
    pub graph_files: Option<bool>,
    /// Whether to ask for reading all files by Microsoft Graph.
    pub graph_files_all: Option<bool>,
    /// Whether to ask for changing all files by Microsoft Graph.
    pub graph_files_all_update: Option<bool>,
    /// Whether to ask for changing files by Microsoft Graph.
    pub graph_files_update: Option<bool>,
    /// Whether to ask for reading notes by Microsoft Graph.
    pub graph_notes: Option<bool>,
    /// Whether to ask for creating notes by Microsoft Graph.
    pub graph_notes_create: Option<bool>,
    /// Whether to ask for changing notes by Microsoft Graph.
    pub graph_notes_update: Option<bool>,
    /// Whether to ask for reading tasks by Microsoft Graph.
    pub graph_tasks: Option<bool>,
    /// Whether to ask for changing tasks by Microsoft Graph.
    pub graph_tasks_update: Option<bool>,
    /// Whether to ask for reading the profile by Microsoft Graph.
    pub graph_user: Option<bool>,
    /// Whether to ask for the user's activity by Microsoft Graph.
    pub graph_user_activity: Option<bool>,
    /// Whether to ask for changing the profile by Microsoft Graph.
    pub graph_user_update: Option<bool>,
    /// Whether to ask for reading all groups.
    pub group_read_all: Option<bool>,
    /// Whether to ask for reading and writing all groups.
    pub group_readwrite_all: Option<bool>,
    /// Whether to ask for reading and writing mail.
    pub mail_readwrite_all: Option<bool>,
    /// Whether to ask for sending mail.
    pub mail_send: Option<bool>,
    /// Whether to ask for the messenger.
    pub messenger: Option<bool>,
    /// Whether to ask for access while the user is away.
    pub offline_access: Option<bool>,
    /// Whether to ask for phone numbers.
    pub phone_numbers: Option<bool>,
    /// Whether to ask for photos.
    pub photos: Option<bool>,
    /// Whether to ask for postal addresses.
    pub postal_addresses: Option<bool>,
    /// Whether to ask for reading roles.
    pub rolemanagement_read_all: Option<bool>,
    /// Whether to ask for reading and writing roles of the directory.
    pub rolemanagement_readwrite_directory: Option<bool>,
    /// Whether to ask for sharing.
    pub share: Option<bool>,
    /// Whether to ask for signing in.
    pub signin: Option<bool>,
    /// Whether to ask for reading all sites.
    pub sites_read_all: Option<bool>,
    /// Whether to ask for reading and writing all sites.
    pub sites_readwrite_all: Option<bool>,
    /// Whether to ask for reading files.
    pub skydrive: Option<bool>,
    /// Whether to ask for changing files.
    pub skydrive_update: Option<bool>,
    /// Whether to ask for reading names of teams.
    pub team_readbasic_all: Option<bool>,
    /// Whether to ask for reading and writing teams.
    pub team_readwrite_all: Option<bool>,
    /// Whether to ask for reading profiles of all users.
    pub user_read_all: Option<bool>,
    /// Whether to ask for reading basic profiles of all users.
    pub user_readbasic_all: Option<bool>,
    /// Whether to ask for the work profile.
    pub work_profile: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsWindowsLive {
    list non_persistent_attrs: String,
    value client_id: Json,
    value client_secret: Secret,
    list freeform_scopes: String,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    plain strategy_version: i64,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    plain applications: bool,
    plain applications_create: bool,
    plain basic: bool,
    plain birthday: bool,
    plain calendars: bool,
    plain calendars_update: bool,
    plain contacts_birthday: bool,
    plain contacts_calendars: bool,
    plain contacts_create: bool,
    plain contacts_photos: bool,
    plain contacts_skydrive: bool,
    plain directory_accessasuser_all: bool,
    plain directory_read_all: bool,
    plain directory_readwrite_all: bool,
    plain emails: bool,
    plain events_create: bool,
    plain graph_calendars: bool,
    plain graph_calendars_update: bool,
    plain graph_contacts: bool,
    plain graph_contacts_update: bool,
    plain graph_device: bool,
    plain graph_device_command: bool,
    plain graph_emails: bool,
    plain graph_emails_update: bool,
    plain graph_files: bool,
    plain graph_files_all: bool,
    plain graph_files_all_update: bool,
    plain graph_files_update: bool,
    plain graph_notes: bool,
    plain graph_notes_create: bool,
    plain graph_notes_update: bool,
    plain graph_tasks: bool,
    plain graph_tasks_update: bool,
    plain graph_user: bool,
    plain graph_user_activity: bool,
    plain graph_user_update: bool,
    plain group_read_all: bool,
    plain group_readwrite_all: bool,
    plain mail_readwrite_all: bool,
    plain mail_send: bool,
    plain messenger: bool,
    plain offline_access: bool,
    plain phone_numbers: bool,
    plain photos: bool,
    plain postal_addresses: bool,
    plain rolemanagement_read_all: bool,
    plain rolemanagement_readwrite_directory: bool,
    plain share: bool,
    plain signin: bool,
    plain sites_read_all: bool,
    plain sites_readwrite_all: bool,
    plain skydrive: bool,
    plain skydrive_update: bool,
    plain team_readbasic_all: bool,
    plain team_readwrite_all: bool,
    plain user_read_all: bool,
    plain user_readbasic_all: bool,
    plain work_profile: bool,
} }

auth0_core::__record! { ConnectionOptionsWindowsLive {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    optional strategy_version "strategy_version",
    patch upstream_params "upstream_params",
    optional applications "applications",
    optional applications_create "applications_create",
    optional basic "basic",
    optional birthday "birthday",
    optional calendars "calendars",
    optional calendars_update "calendars_update",
    optional contacts_birthday "contacts_birthday",
    optional contacts_calendars "contacts_calendars",
    optional contacts_create "contacts_create",
    optional contacts_photos "contacts_photos",
    optional contacts_skydrive "contacts_skydrive",
    optional directory_accessasuser_all "directory_accessasuser_all",
    optional directory_read_all "directory_read_all",
    optional directory_readwrite_all "directory_readwrite_all",
    optional emails "emails",
    optional events_create "events_create",
    optional graph_calendars "graph_calendars",
    optional graph_calendars_update "graph_calendars_update",
    optional graph_contacts "graph_contacts",
    optional graph_contacts_update "graph_contacts_update",
    optional graph_device "graph_device",
    optional graph_device_command "graph_device_command",
    optional graph_emails "graph_emails",
    optional graph_emails_update "graph_emails_update",
    optional graph_files "graph_files",
    optional graph_files_all "graph_files_all",
    optional graph_files_all_update "graph_files_all_update",
    optional graph_files_update "graph_files_update",
    optional graph_notes "graph_notes",
    optional graph_notes_create "graph_notes_create",
    optional graph_notes_update "graph_notes_update",
    optional graph_tasks "graph_tasks",
    optional graph_tasks_update "graph_tasks_update",
    optional graph_user "graph_user",
    optional graph_user_activity "graph_user_activity",
    optional graph_user_update "graph_user_update",
    optional group_read_all "group_read_all",
    optional group_readwrite_all "group_readwrite_all",
    optional mail_readwrite_all "mail_readwrite_all",
    optional mail_send "mail_send",
    optional messenger "messenger",
    optional offline_access "offline_access",
    optional phone_numbers "phone_numbers",
    optional photos "photos",
    optional postal_addresses "postal_addresses",
    optional rolemanagement_read_all "rolemanagement_read_all",
    optional rolemanagement_readwrite_directory "rolemanagement_readwrite_directory",
    optional share "share",
    optional signin "signin",
    optional sites_read_all "sites_read_all",
    optional sites_readwrite_all "sites_readwrite_all",
    optional skydrive "skydrive",
    optional skydrive_update "skydrive_update",
    optional team_readbasic_all "team_readbasic_all",
    optional team_readwrite_all "team_readwrite_all",
    optional user_read_all "user_read_all",
    optional user_readbasic_all "user_readbasic_all",
    optional work_profile "work_profile",
} }
auth0_core::__read!(ConnectionOptionsWindowsLive);

/// Connection passkey options, in `passkey_options` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasskeyOptions {
    /// How passkeys are offered on the login page.
    pub challenge_ui: Option<ConnectionPasskeyChallengeUi>,
    /// Whether users are offered a passkey as they log in.
    pub progressive_enrollment_enabled: Option<bool>,
    /// Whether a passkey of another device leads to one for this device.
    pub local_enrollment_enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasskeyOptions {
    value challenge_ui: ConnectionPasskeyChallengeUi,
    plain progressive_enrollment_enabled: bool,
    plain local_enrollment_enabled: bool,
} }

auth0_core::__record! { ConnectionPasskeyOptions {
    optional challenge_ui "challenge_ui",
    optional progressive_enrollment_enabled "progressive_enrollment_enabled",
    optional local_enrollment_enabled "local_enrollment_enabled",
} }
auth0_core::__read!(ConnectionPasskeyOptions);

/// A connection password authentication method, in `password` of
/// [`ConnectionAuthenticationMethods`](super::ConnectionAuthenticationMethods).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordAuthenticationMethod {
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Whether passwords can be used through the API.
    pub api_behavior: Option<ConnectionApiBehavior>,
    /// Whether users can sign up with a password.
    pub signup_behavior: Option<ConnectionSignupBehavior>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasswordAuthenticationMethod {
    plain enabled: bool,
    value api_behavior: ConnectionApiBehavior,
    value signup_behavior: ConnectionSignupBehavior,
} }

auth0_core::__record! { ConnectionPasswordAuthenticationMethod {
    optional enabled "enabled",
    optional api_behavior "api_behavior",
    optional signup_behavior "signup_behavior",
} }
auth0_core::__read!(ConnectionPasswordAuthenticationMethod);

/// Connection password complexity options, in `password_complexity_options` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordComplexityOptions {
    /// Least length, in characters. 1 to 128.
    pub min_length: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasswordComplexityOptions {
    plain min_length: i64,
} }

auth0_core::__record! { ConnectionPasswordComplexityOptions {
    optional min_length "min_length",
} }
auth0_core::__read!(ConnectionPasswordComplexityOptions);

/// Connection password dictionary options, in `password_dictionary` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordDictionaryOptions {
    /// Whether it is in effect.
    pub enable: Option<bool>,
    /// Further words that passwords may not be.
    pub dictionary: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionPasswordDictionaryOptions {
    /// Creates the value with its required fields.
    pub fn new(enable: bool) -> Self {
        Self {
            enable: Some(enable),
            dictionary: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ConnectionPasswordDictionaryOptions {
    list dictionary: String,
} }

auth0_core::__record! { ConnectionPasswordDictionaryOptions {
    optional enable "enable",
    optional dictionary "dictionary",
} }
auth0_core::__read!(ConnectionPasswordDictionaryOptions);

/// Connection password history options, in `password_history` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordHistoryOptions {
    /// Whether it is in effect.
    pub enable: Option<bool>,
    /// How many earlier passwords are refused. Up to 24.
    pub size: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionPasswordHistoryOptions {
    /// Creates the value with its required fields.
    pub fn new(enable: bool) -> Self {
        Self {
            enable: Some(enable),
            size: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ConnectionPasswordHistoryOptions {
    plain size: i64,
} }

auth0_core::__record! { ConnectionPasswordHistoryOptions {
    optional enable "enable",
    optional size "size",
} }
auth0_core::__read!(ConnectionPasswordHistoryOptions);

/// Connection password no personal info options, in `password_no_personal_info` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordNoPersonalInfoOptions {
    /// Whether it is in effect.
    pub enable: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionPasswordNoPersonalInfoOptions {
    /// Creates the value with its required fields.
    pub fn new(enable: bool) -> Self {
        Self {
            enable: Some(enable),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ConnectionPasswordNoPersonalInfoOptions {
    optional enable "enable",
} }
auth0_core::__read!(ConnectionPasswordNoPersonalInfoOptions);

/// Connection password options, in `password_options` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordOptions {
    /// Characters that a password needs.
    pub complexity: Option<ConnectionPasswordOptionsComplexity>,
    /// Words that passwords may not be, besides common ones.
    pub dictionary: Option<ConnectionPasswordOptionsDictionary>,
    /// Whether earlier passwords are refused.
    pub history: Option<ConnectionPasswordOptionsHistory>,
    /// Whether passwords may not contain the user's data.
    pub profile_data: Option<ConnectionPasswordOptionsProfileData>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasswordOptions {
    value complexity: ConnectionPasswordOptionsComplexity,
    value dictionary: ConnectionPasswordOptionsDictionary,
    value history: ConnectionPasswordOptionsHistory,
    value profile_data: ConnectionPasswordOptionsProfileData,
} }

auth0_core::__record! { ConnectionPasswordOptions {
    optional complexity "complexity",
    optional dictionary "dictionary",
    optional history "history",
    optional profile_data "profile_data",
} }
auth0_core::__read!(ConnectionPasswordOptions);

/// Connection password options of complexity, in `complexity` of
/// [`ConnectionPasswordOptions`](super::ConnectionPasswordOptions).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordOptionsComplexity {
    /// Least length, in characters. 1 to 72.
    pub min_length: Option<i64>,
    /// Kinds of character a password needs.
    pub character_types: Option<Vec<PasswordCharacterType>>,
    /// How many kinds of character a password needs.
    pub character_type_rule: Option<PasswordCharacterTypeRulePolicy>,
    /// Whether a character may be repeated more than twice.
    pub identical_characters: Option<PasswordCharactersPolicy>,
    /// Whether runs such as `abc` are allowed.
    pub sequential_characters: Option<PasswordCharactersPolicy>,
    /// Handling of passwords that are too long.
    pub max_length_exceeded: Option<PasswordMaxLengthExceededPolicy>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasswordOptionsComplexity {
    plain min_length: i64,
    list character_types: PasswordCharacterType,
    value character_type_rule: PasswordCharacterTypeRulePolicy,
    value identical_characters: PasswordCharactersPolicy,
    value sequential_characters: PasswordCharactersPolicy,
    value max_length_exceeded: PasswordMaxLengthExceededPolicy,
} }

auth0_core::__record! { ConnectionPasswordOptionsComplexity {
    optional min_length "min_length",
    optional character_types "character_types",
    optional character_type_rule "character_type_rule",
    optional identical_characters "identical_characters",
    optional sequential_characters "sequential_characters",
    optional max_length_exceeded "max_length_exceeded",
} }
auth0_core::__read!(ConnectionPasswordOptionsComplexity);

/// Connection password options of dictionary, in `dictionary` of
/// [`ConnectionPasswordOptions`](super::ConnectionPasswordOptions).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordOptionsDictionary {
    /// Whether it is in effect.
    pub active: Option<bool>,
    /// Further words that passwords may not be.
    pub custom: Option<Vec<String>>,
    /// Size of the built-in list of common passwords.
    pub default: Option<PasswordDictionary>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasswordOptionsDictionary {
    plain active: bool,
    list custom: String,
    value default: PasswordDictionary,
} }

auth0_core::__record! { ConnectionPasswordOptionsDictionary {
    optional active "active",
    optional custom "custom",
    optional default "default",
} }
auth0_core::__read!(ConnectionPasswordOptionsDictionary);

/// Connection password options of history, in `history` of
/// [`ConnectionPasswordOptions`](super::ConnectionPasswordOptions).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordOptionsHistory {
    /// Whether it is in effect.
    pub active: Option<bool>,
    /// How many earlier passwords are refused. 1 to 24.
    pub size: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasswordOptionsHistory {
    plain active: bool,
    plain size: i64,
} }

auth0_core::__record! { ConnectionPasswordOptionsHistory {
    optional active "active",
    optional size "size",
} }
auth0_core::__read!(ConnectionPasswordOptionsHistory);

/// Connection password options of profile data, in `profile_data` of
/// [`ConnectionPasswordOptions`](super::ConnectionPasswordOptions).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordOptionsProfileData {
    /// Whether it is in effect.
    pub active: Option<bool>,
    /// Attributes of the user that a password may not contain.
    pub blocked_fields: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasswordOptionsProfileData {
    plain active: bool,
    list blocked_fields: String,
} }

auth0_core::__record! { ConnectionPasswordOptionsProfileData {
    optional active "active",
    optional blocked_fields "blocked_fields",
} }
auth0_core::__read!(ConnectionPasswordOptionsProfileData);

/// Connection protocol settings, in `connection_settings` of
/// [`ConnectionOptionsOidc`](super::ConnectionOptionsOidc).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProtocolSettings {
    /// Which form of PKCE is used.
    pub pkce: Option<ConnectionPkce>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionProtocolSettings {
    value pkce: ConnectionPkce,
} }

auth0_core::__record! { ConnectionProtocolSettings {
    optional pkce "pkce",
} }
auth0_core::__read!(ConnectionProtocolSettings);

/// A connection scripts OAuth 1, in `scripts` of
/// [`ConnectionOptionsOauth1`](super::ConnectionOptionsOauth1).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionScriptsOauth1 {
    /// Script that fetches the user's profile. Up to 51200 characters.
    pub fetch_user_profile: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionScriptsOauth1 {
    value fetch_user_profile: String,
} }

auth0_core::__record! { ConnectionScriptsOauth1 {
    optional fetch_user_profile "fetchUserProfile",
} }
auth0_core::__read!(ConnectionScriptsOauth1);

/// A connection scripts OAuth 2, in `scripts` of
/// [`ConnectionOptionsOauth2`](super::ConnectionOptionsOauth2).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionScriptsOauth2 {
    /// Script that fetches the user's profile. Up to 51200 characters.
    pub fetch_user_profile: Option<String>,
    /// Script that gives the URL for logout at the provider. Up to 51200 characters.
    pub get_logout_url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionScriptsOauth2 {
    value fetch_user_profile: String,
    value get_logout_url: String,
} }

auth0_core::__record! { ConnectionScriptsOauth2 {
    optional fetch_user_profile "fetchUserProfile",
    optional get_logout_url "getLogoutUrl",
} }
auth0_core::__read!(ConnectionScriptsOauth2);

/// A connection TOTP email, in `totp` of [`ConnectionOptionsEmail`](super::ConnectionOptionsEmail).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionTotpEmail {
    /// Digits of a code.
    pub length: Option<i64>,
    /// Seconds for which a code is good.
    pub time_step: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionTotpEmail {
    plain length: i64,
    plain time_step: i64,
} }

auth0_core::__record! { ConnectionTotpEmail {
    optional length "length",
    optional time_step "time_step",
} }
auth0_core::__read!(ConnectionTotpEmail);

/// A connection TOTP SMS, in `totp` of [`ConnectionOptionsSms`](super::ConnectionOptionsSms).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionTotpSms {
    /// Digits of a code.
    pub length: Option<i64>,
    /// Seconds for which a code is good.
    pub time_step: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionTotpSms {
    plain length: i64,
    plain time_step: i64,
} }

auth0_core::__record! { ConnectionTotpSms {
    optional length "length",
    optional time_step "time_step",
} }
auth0_core::__read!(ConnectionTotpSms);

/// Connection username validation options, in `username` of
/// [`ConnectionValidationOptions`](super::ConnectionValidationOptions).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionUsernameValidationOptions {
    /// Least length, in characters. At least 1.
    pub min: Option<i64>,
    /// Greatest length, in characters. Up to 128.
    pub max: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionUsernameValidationOptions {
    /// Creates the value with its required fields.
    pub fn new(min: i64, max: i64) -> Self {
        Self {
            min: Some(min),
            max: Some(max),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ConnectionUsernameValidationOptions {
    optional min "min",
    optional max "max",
} }
auth0_core::__read!(ConnectionUsernameValidationOptions);

/// Connection validation options, in `validation` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionValidationOptions {
    /// Least and greatest length of usernames.
    pub username: Patch<ConnectionUsernameValidationOptions>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionValidationOptions {
    patch username: ConnectionUsernameValidationOptions,
} }

auth0_core::__record! { ConnectionValidationOptions {
    patch username "username",
} }
auth0_core::__read!(ConnectionValidationOptions);

/// A cross app access requesting app, in `cross_app_access_requesting_app` of
/// [`Connection`](super::Connection).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CrossAppAccessRequestingApp {
    /// Whether the connection can be used so.
    pub active: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl CrossAppAccessRequestingApp {
    /// Creates the value with its required fields.
    pub fn new(active: bool) -> Self {
        Self {
            active: Some(active),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { CrossAppAccessRequestingApp {
    optional active "active",
} }
auth0_core::__read!(CrossAppAccessRequestingApp);

/// A cross app access resource app, in `cross_app_access_resource_app` of
/// [`Connection`](super::Connection).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CrossAppAccessResourceApp {
    /// Status.
    pub status: Option<CrossAppAccessResourceAppStatus>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl CrossAppAccessResourceApp {
    /// Creates the value with its required fields.
    pub fn new(status: CrossAppAccessResourceAppStatus) -> Self {
        Self {
            status: Some(status),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { CrossAppAccessResourceApp {
    optional status "status",
} }
auth0_core::__read!(CrossAppAccessResourceApp);

/// An email attribute, in `email` of [`ConnectionAttributes`](super::ConnectionAttributes).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EmailAttribute {
    /// Use of the attribute to log in.
    pub identifier: Option<EmailAttributeIdentifier>,
    /// Whether no two users may have the same value.
    pub unique: Option<bool>,
    /// Whether the attribute is required.
    pub profile_required: Option<bool>,
    /// Whether the address is verified by a link or by a code.
    pub verification_method: Option<EmailVerificationMethod>,
    /// Use of the attribute at signup.
    pub signup: Option<SignupVerified>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { EmailAttribute {
    value identifier: EmailAttributeIdentifier,
    plain unique: bool,
    plain profile_required: bool,
    value verification_method: EmailVerificationMethod,
    value signup: SignupVerified,
} }

auth0_core::__record! { EmailAttribute {
    optional identifier "identifier",
    optional unique "unique",
    optional profile_required "profile_required",
    optional verification_method "verification_method",
    optional signup "signup",
} }
auth0_core::__read!(EmailAttribute);

/// An email attribute identifier, in `identifier` of [`EmailAttribute`](super::EmailAttribute).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EmailAttributeIdentifier {
    /// Whether users can log in with it.
    pub active: Option<bool>,
    /// How the identifier is verified.
    pub default_method: Option<EmailIdentifierMethod>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { EmailAttributeIdentifier {
    plain active: bool,
    value default_method: EmailIdentifierMethod,
} }

auth0_core::__record! { EmailAttributeIdentifier {
    optional active "active",
    optional default_method "default_method",
} }
auth0_core::__read!(EmailAttributeIdentifier);

/// An IdP initiated login, in `idpinitiated` of
/// [`ConnectionOptionsPingFederate`](super::ConnectionOptionsPingFederate).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpInitiatedLogin {
    /// Query of the authorization request made for the application. 1 to 2048 characters.
    pub client_authorizequery: Option<String>,
    /// Application that such a login leads to. 1 to 256 characters.
    pub client_id: Option<String>,
    /// Protocol the application speaks.
    pub client_protocol: Option<IdpInitiatedClientProtocol>,
    /// Whether such logins are accepted.
    pub enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { IdpInitiatedLogin {
    value client_authorizequery: String,
    value client_id: String,
    value client_protocol: IdpInitiatedClientProtocol,
    plain enabled: bool,
} }

auth0_core::__record! { IdpInitiatedLogin {
    optional client_authorizequery "client_authorizequery",
    optional client_id "client_id",
    optional client_protocol "client_protocol",
    optional enabled "enabled",
} }
auth0_core::__read!(IdpInitiatedLogin);

/// A phone attribute, in `phone_number` of [`ConnectionAttributes`](super::ConnectionAttributes).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PhoneAttribute {
    /// Use of the attribute to log in.
    pub identifier: Option<PhoneAttributeIdentifier>,
    /// Whether the attribute is required.
    pub profile_required: Option<bool>,
    /// Use of the attribute at signup.
    pub signup: Option<SignupVerified>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { PhoneAttribute {
    value identifier: PhoneAttributeIdentifier,
    plain profile_required: bool,
    value signup: SignupVerified,
} }

auth0_core::__record! { PhoneAttribute {
    optional identifier "identifier",
    optional profile_required "profile_required",
    optional signup "signup",
} }
auth0_core::__read!(PhoneAttribute);

/// A phone attribute identifier, in `identifier` of [`PhoneAttribute`](super::PhoneAttribute).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PhoneAttributeIdentifier {
    /// Whether users can log in with it.
    pub active: Option<bool>,
    /// How the identifier is verified.
    pub default_method: Option<PhoneIdentifierMethod>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { PhoneAttributeIdentifier {
    plain active: bool,
    value default_method: PhoneIdentifierMethod,
} }

auth0_core::__record! { PhoneAttributeIdentifier {
    optional active "active",
    optional default_method "default_method",
} }
auth0_core::__read!(PhoneAttributeIdentifier);

/// A SAML assertion decryption, in `assertion_decryption_settings` of
/// [`ConnectionOptionsPingFederate`](super::ConnectionOptionsPingFederate).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SamlAssertionDecryption {
    /// Set of algorithms that are accepted.
    pub algorithm_profile: Option<SamlAssertionDecryptionProfile>,
    /// Algorithms accepted beyond those of the profile.
    pub algorithm_exceptions: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl SamlAssertionDecryption {
    /// Creates the value with its required fields.
    pub fn new(algorithm_profile: SamlAssertionDecryptionProfile) -> Self {
        Self {
            algorithm_profile: Some(algorithm_profile),
            algorithm_exceptions: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { SamlAssertionDecryption {
    list algorithm_exceptions: String,
} }

auth0_core::__record! { SamlAssertionDecryption {
    optional algorithm_profile "algorithm_profile",
    optional algorithm_exceptions "algorithm_exceptions",
} }
auth0_core::__read!(SamlAssertionDecryption);

/// A SAML decryption key pair, a form of [`SamlDecryptionKey`](super::SamlDecryptionKey).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SamlDecryptionKeyPair {
    /// X.509 certificate, in PEM. 1 to 10240 characters.
    pub cert: Option<String>,
    /// Name of the field. 1 to 10240 characters.
    pub key: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { SamlDecryptionKeyPair {
    value cert: String,
    value key: Secret,
} }

auth0_core::__record! { SamlDecryptionKeyPair {
    optional cert "cert",
    optional key "key",
} }
auth0_core::__read!(SamlDecryptionKeyPair);

/// A SAML signing key, in `signing_key` of [`ConnectionOptionsSaml`](super::ConnectionOptionsSaml).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SamlSigningKey {
    /// Certificate of the key, in PEM. 1 to 10240 characters.
    pub cert: Option<String>,
    /// Private key, in PEM. 1 to 10240 characters.
    pub key: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { SamlSigningKey {
    value cert: String,
    value key: Secret,
} }

auth0_core::__record! { SamlSigningKey {
    optional cert "cert",
    optional key "key",
} }
auth0_core::__read!(SamlSigningKey);

/// Signup, in `signup` of [`UsernameAttribute`](super::UsernameAttribute).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Signup {
    /// Whether it is required, optional or not asked for.
    pub status: Option<SignupStatus>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { Signup {
    value status: SignupStatus,
} }

auth0_core::__record! { Signup {
    optional status "status",
} }
auth0_core::__read!(Signup);

/// A signup verification, in `verification` of [`SignupVerified`](super::SignupVerified).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SignupVerification {
    /// Whether it is verified at signup.
    pub active: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { SignupVerification {
    plain active: bool,
} }

auth0_core::__record! { SignupVerification {
    optional active "active",
} }
auth0_core::__read!(SignupVerification);

/// A signup verified, in `signup` of [`EmailAttribute`](super::EmailAttribute).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SignupVerified {
    /// Whether it is required, optional or not asked for.
    pub status: Option<SignupStatus>,
    /// Whether it is verified at signup.
    pub verification: Option<SignupVerification>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { SignupVerified {
    value status: SignupStatus,
    value verification: SignupVerification,
} }

auth0_core::__record! { SignupVerified {
    optional status "status",
    optional verification "verification",
} }
auth0_core::__read!(SignupVerified);

/// SMS gateway authentication, in `gateway_authentication` of
/// [`ConnectionOptionsSms`](super::ConnectionOptionsSms).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SmsGatewayAuthentication {
    /// Audience of the token for the gateway. 1 to 128 characters.
    pub audience: Option<String>,
    /// How the gateway is authenticated to, such as `bearer`. 1 to 20 characters.
    pub method: Option<String>,
    /// Secret with which the token for the gateway is signed. 1 to 5120 characters.
    pub secret: Option<Secret>,
    /// Whether the secret is given as base64.
    pub secret_base64_encoded: Option<bool>,
    /// Subject of the token for the gateway. 1 to 64 characters.
    pub subject: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl SmsGatewayAuthentication {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { SmsGatewayAuthentication {
    plain secret_base64_encoded: bool,
    value subject: String,
} }

auth0_core::__record! { SmsGatewayAuthentication {
    optional audience "audience",
    optional method "method",
    optional secret "secret",
    optional secret_base64_encoded "secret_base64_encoded",
    optional subject "subject",
} }
auth0_core::__read!(SmsGatewayAuthentication);

/// An upstream param, in `upstream_params` of [`ConnectionOptionsAd`](super::ConnectionOptionsAd).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpstreamParam {
    /// Parameter of the login request that is passed on.
    pub alias: Option<UpstreamAlias>,
    pub value: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { UpstreamParam {
    value alias: UpstreamAlias,
    value value: String,
} }

auth0_core::__record! { UpstreamParam {
    optional alias "alias",
    optional value "value",
} }
auth0_core::__read!(UpstreamParam);

/// Username allowed types, in `allowed_types` of [`UsernameValidation`](super::UsernameValidation).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UsernameAllowedTypes {
    /// Whether a username may look like an email address.
    pub email: Option<bool>,
    /// Whether a username may look like a phone number.
    pub phone_number: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { UsernameAllowedTypes {
    plain email: bool,
    plain phone_number: bool,
} }

auth0_core::__record! { UsernameAllowedTypes {
    optional email "email",
    optional phone_number "phone_number",
} }
auth0_core::__read!(UsernameAllowedTypes);

/// A username attribute, in `username` of [`ConnectionAttributes`](super::ConnectionAttributes).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UsernameAttribute {
    /// Use of the attribute to log in.
    pub identifier: Option<UsernameAttributeIdentifier>,
    /// Whether the attribute is required.
    pub profile_required: Option<bool>,
    /// Use of the attribute at signup.
    pub signup: Option<Signup>,
    /// Rules that values have to meet.
    pub validation: Option<UsernameValidation>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { UsernameAttribute {
    value identifier: UsernameAttributeIdentifier,
    plain profile_required: bool,
    value signup: Signup,
    value validation: UsernameValidation,
} }

auth0_core::__record! { UsernameAttribute {
    optional identifier "identifier",
    optional profile_required "profile_required",
    optional signup "signup",
    optional validation "validation",
} }
auth0_core::__read!(UsernameAttribute);

/// A username attribute identifier, in `identifier` of
/// [`UsernameAttribute`](super::UsernameAttribute).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UsernameAttributeIdentifier {
    /// Whether users can log in with it.
    pub active: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { UsernameAttributeIdentifier {
    plain active: bool,
} }

auth0_core::__record! { UsernameAttributeIdentifier {
    optional active "active",
} }
auth0_core::__read!(UsernameAttributeIdentifier);

/// A username validation, in `validation` of [`UsernameAttribute`](super::UsernameAttribute).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UsernameValidation {
    /// Least length, in characters. 1 to 128.
    pub min_length: Option<i64>,
    /// Greatest length, in characters. 1 to 128.
    pub max_length: Option<i64>,
    /// Whether a username may look like an email address or phone number.
    pub allowed_types: Option<UsernameAllowedTypes>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { UsernameValidation {
    plain min_length: i64,
    plain max_length: i64,
    value allowed_types: UsernameAllowedTypes,
} }

auth0_core::__record! { UsernameValidation {
    optional min_length "min_length",
    optional max_length "max_length",
    optional allowed_types "allowed_types",
} }
auth0_core::__read!(UsernameValidation);
