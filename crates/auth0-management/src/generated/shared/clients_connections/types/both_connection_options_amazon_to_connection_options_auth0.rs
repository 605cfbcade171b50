// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Patch, Secret};

use crate::generated::shared::{
    ConnectionAttributes, ConnectionAuthenticationMethods, ConnectionCustomScripts, ConnectionMfa,
    ConnectionPasskeyOptions, ConnectionPasswordComplexityOptions,
    ConnectionPasswordDictionaryOptions, ConnectionPasswordHistoryOptions,
    ConnectionPasswordNoPersonalInfoOptions, ConnectionPasswordOptions, ConnectionPasswordPolicy,
    ConnectionValidationOptions, IdentifierKind, SetUserRootAttributes, UpstreamParam,
};

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
