// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Patch, Secret};

use crate::generated::shared::{
    ClientAssertionAudience, ConnectionAttributeMapOidc, ConnectionAttributeMapOkta,
    ConnectionDpopSigningAlg, ConnectionFederatedConnectionsAccessTokens, ConnectionKeyAlgorithm,
    ConnectionProtocolSettings, ConnectionTokenEndpointAuthMethod, OidcChannel, OktaChannel,
    SetUserRootAttributes, UpstreamParam,
};

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
