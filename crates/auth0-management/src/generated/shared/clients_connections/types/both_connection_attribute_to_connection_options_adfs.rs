// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json, Patch};

use crate::generated::shared::{
    ConnectionEmailTemplateSyntax, ConnectionPasswordAuthenticationMethod, EmailAttribute,
    OidcMappingMode, OktaMappingMode, PhoneAttribute, SetUserRootAttributes, TrustEmailVerified,
    UpstreamParam, UsernameAttribute,
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
    /// Whether it is enabled.
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
