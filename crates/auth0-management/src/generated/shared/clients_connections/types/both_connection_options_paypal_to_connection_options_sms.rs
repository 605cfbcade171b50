// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Patch, Secret};

use crate::generated::shared::{
    ConnectionOptionsOidcMetadata, ConnectionTotpSms, IdpInitiatedLogin, SamlAssertionDecryption,
    SamlDecryptionKey, SamlDigestAlgorithm, SamlProtocolBinding, SamlSignatureAlgorithm,
    SamlSigningKey, SetUserRootAttributes, SmsGatewayAuthentication, SmsProvider,
    SmsTemplateSyntax, TextOrList, UpstreamParam,
};

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
