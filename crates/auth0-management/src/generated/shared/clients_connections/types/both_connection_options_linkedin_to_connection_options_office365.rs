// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Patch, Secret};

use crate::generated::shared::{
    ConnectionScriptsOauth1, ConnectionScriptsOauth2, Oauth1SignatureMethod, SetUserRootAttributes,
    TextOrList, UpstreamParam,
};

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
