// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `identity_api` of [`ConnectionOptionsAzureAd`](super::ConnectionOptionsAzureAd).
pub enum AzureAdIdentityApi {
MicrosoftIdentityPlatformV20 = "microsoft-identity-platform-v2.0",
AzureActiveDirectoryV10 = "azure-active-directory-v1.0",
}
}

string_enum! {
/// The `waad_protocol` of [`ConnectionOptionsAzureAd`](super::ConnectionOptionsAzureAd).
pub enum AzureAdProtocol {
WsFederation = "ws-federation",
OpenidConnect = "openid-connect",
}
}

string_enum! {
/// The `userid_attribute` of [`ConnectionOptionsAzureAd`](super::ConnectionOptionsAzureAd).
pub enum AzureAdUserIdAttribute {
Oid = "oid",
Sub = "sub",
}
}

string_enum! {
/// The `token_endpoint_jwtca_aud_format` of
/// [`ConnectionOptionsOidc`](super::ConnectionOptionsOidc).
pub enum ClientAssertionAudience {
Issuer = "issuer",
TokenEndpoint = "token_endpoint",
}
}

string_enum! {
/// The `api_behavior` of
/// [`ConnectionPasswordAuthenticationMethod`](super::ConnectionPasswordAuthenticationMethod).
pub enum ConnectionApiBehavior {
Required = "required",
Optional = "optional",
}
}

string_enum! {
/// The `dpop_signing_alg` of [`ConnectionOptionsOidc`](super::ConnectionOptionsOidc).
pub enum ConnectionDpopSigningAlg {
Es256 = "ES256",
Es384 = "ES384",
Es512 = "ES512",
Ed25519 = "Ed25519",
}
}

string_enum! {
/// The `syntax` of [`ConnectionEmailTemplate`](super::ConnectionEmailTemplate).
pub enum ConnectionEmailTemplateSyntax {
Liquid = "liquid",
}
}

string_enum! {
/// The `signing_alg` of `CreateConnectionKeys`.
pub enum ConnectionKeyAlgorithm {
Es256 = "ES256",
Es384 = "ES384",
Ps256 = "PS256",
Ps384 = "PS384",
Rs256 = "RS256",
Rs384 = "RS384",
Rs512 = "RS512",
}
}

string_enum! {
/// The `challenge_ui` of [`ConnectionPasskeyOptions`](super::ConnectionPasskeyOptions).
pub enum ConnectionPasskeyChallengeUi {
Both = "both",
Autofill = "autofill",
Button = "button",
}
}

string_enum! {
/// The `passwordPolicy` of [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
pub enum ConnectionPasswordPolicy {
None = "none",
Low = "low",
Fair = "fair",
Good = "good",
Excellent = "excellent",
}
}

string_enum! {
/// The `pkce` of [`ConnectionProtocolSettings`](super::ConnectionProtocolSettings).
pub enum ConnectionPkce {
Auto = "auto",
S256 = "S256",
Plain = "plain",
Disabled = "disabled",
}
}

string_enum! {
/// The `signup_behavior` of
/// [`ConnectionPasswordAuthenticationMethod`](super::ConnectionPasswordAuthenticationMethod).
pub enum ConnectionSignupBehavior {
Allow = "allow",
Block = "block",
}
}

string_enum! {
/// The `token_endpoint_auth_method` of [`ConnectionOptionsOidc`](super::ConnectionOptionsOidc).
pub enum ConnectionTokenEndpointAuthMethod {
ClientSecretPost = "client_secret_post",
PrivateKeyJwt = "private_key_jwt",
}
}

string_enum! {
/// The `status` of [`CrossAppAccessResourceApp`](super::CrossAppAccessResourceApp).
pub enum CrossAppAccessResourceAppStatus {
Enabled = "enabled",
Disabled = "disabled",
}
}

string_enum! {
/// The `default_method` of [`EmailAttributeIdentifier`](super::EmailAttributeIdentifier).
pub enum EmailIdentifierMethod {
Password = "password",
EmailOtp = "email_otp",
}
}

string_enum! {
/// The `verification_method` of [`EmailAttribute`](super::EmailAttribute).
pub enum EmailVerificationMethod {
Link = "link",
Otp = "otp",
}
}

string_enum! {
/// The `precedence` of [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
pub enum IdentifierKind {
Email = "email",
PhoneNumber = "phone_number",
Username = "username",
}
}

string_enum! {
/// The `client_protocol` of [`IdpInitiatedLogin`](super::IdpInitiatedLogin).
pub enum IdpInitiatedClientProtocol {
Oidc = "oidc",
Samlp = "samlp",
Wsfed = "wsfed",
}
}

string_enum! {
/// The `signatureMethod` of [`ConnectionOptionsOauth1`](super::ConnectionOptionsOauth1).
pub enum Oauth1SignatureMethod {
RsaSha1 = "RSA-SHA1",
}
}

string_enum! {
/// The `type` of [`ConnectionOptionsOidc`](super::ConnectionOptionsOidc).
pub enum OidcChannel {
BackChannel = "back_channel",
FrontChannel = "front_channel",
}
}

string_enum! {
/// The `mapping_mode` of [`ConnectionAttributeMapOidc`](super::ConnectionAttributeMapOidc).
pub enum OidcMappingMode {
BindAll = "bind_all",
UseMap = "use_map",
}
}

string_enum! {
/// The `type` of [`ConnectionOptionsOkta`](super::ConnectionOptionsOkta).
pub enum OktaChannel {
BackChannel = "back_channel",
}
}

string_enum! {
/// The `mapping_mode` of [`ConnectionAttributeMapOkta`](super::ConnectionAttributeMapOkta).
pub enum OktaMappingMode {
BasicProfile = "basic_profile",
UseMap = "use_map",
}
}

string_enum! {
/// The `character_types` of
/// [`ConnectionPasswordOptionsComplexity`](super::ConnectionPasswordOptionsComplexity).
pub enum PasswordCharacterType {
Uppercase = "uppercase",
Lowercase = "lowercase",
Number = "number",
Special = "special",
}
}

string_enum! {
/// The `character_type_rule` of
/// [`ConnectionPasswordOptionsComplexity`](super::ConnectionPasswordOptionsComplexity).
pub enum PasswordCharacterTypeRulePolicy {
All = "all",
ThreeOfFour = "three_of_four",
}
}

string_enum! {
/// The `identical_characters` of
/// [`ConnectionPasswordOptionsComplexity`](super::ConnectionPasswordOptionsComplexity).
pub enum PasswordCharactersPolicy {
Allow = "allow",
Block = "block",
}
}

string_enum! {
/// The `default` of
/// [`ConnectionPasswordOptionsDictionary`](super::ConnectionPasswordOptionsDictionary).
pub enum PasswordDictionary {
En10k = "en_10k",
En100k = "en_100k",
}
}

string_enum! {
/// The `max_length_exceeded` of
/// [`ConnectionPasswordOptionsComplexity`](super::ConnectionPasswordOptionsComplexity).
pub enum PasswordMaxLengthExceededPolicy {
Truncate = "truncate",
Error = "error",
}
}

string_enum! {
/// The `default_method` of [`PhoneAttributeIdentifier`](super::PhoneAttributeIdentifier).
pub enum PhoneIdentifierMethod {
Password = "password",
PhoneOtp = "phone_otp",
}
}

string_enum! {
/// The `algorithm_profile` of [`SamlAssertionDecryption`](super::SamlAssertionDecryption).
pub enum SamlAssertionDecryptionProfile {
V2026_1 = "v2026-1",
}
}

string_enum! {
/// The `digestAlgorithm` of
/// [`ConnectionOptionsPingFederate`](super::ConnectionOptionsPingFederate).
pub enum SamlDigestAlgorithm {
Sha1 = "sha1",
Sha256 = "sha256",
}
}

string_enum! {
/// The `protocolBinding` of
/// [`ConnectionOptionsPingFederate`](super::ConnectionOptionsPingFederate).
pub enum SamlProtocolBinding {
UrnOasisNamesTcSaml20BindingsHttpPost = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
UrnOasisNamesTcSaml20BindingsHttpRedirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
}
}

string_enum! {
/// The `signatureAlgorithm` of
/// [`ConnectionOptionsPingFederate`](super::ConnectionOptionsPingFederate).
pub enum SamlSignatureAlgorithm {
RsaSha1 = "rsa-sha1",
RsaSha256 = "rsa-sha256",
}
}

string_enum! {
/// The `set_user_root_attributes` of [`ConnectionOptionsAd`](super::ConnectionOptionsAd).
pub enum SetUserRootAttributes {
OnEachLogin = "on_each_login",
OnFirstLogin = "on_first_login",
NeverOnLogin = "never_on_login",
}
}

string_enum! {
/// The `status` of [`SignupVerified`](super::SignupVerified).
pub enum SignupStatus {
Required = "required",
Optional = "optional",
Inactive = "inactive",
}
}

string_enum! {
/// The `provider` of [`ConnectionOptionsSms`](super::ConnectionOptionsSms).
pub enum SmsProvider {
SmsGateway = "sms_gateway",
Twilio = "twilio",
}
}

string_enum! {
/// The `syntax` of [`ConnectionOptionsSms`](super::ConnectionOptionsSms).
pub enum SmsTemplateSyntax {
Liquid = "liquid",
MdWithMacros = "md_with_macros",
}
}

string_enum! {
/// The `strategy` of `GET /clients/{id}/connections`.
pub enum Strategy {
Ad = "ad",
Adfs = "adfs",
Amazon = "amazon",
Apple = "apple",
Dropbox = "dropbox",
Bitbucket = "bitbucket",
Auth0Oidc = "auth0-oidc",
Auth0 = "auth0",
Baidu = "baidu",
Bitly = "bitly",
Box = "box",
Custom = "custom",
Daccount = "daccount",
Dwolla = "dwolla",
Email = "email",
EvernoteSandbox = "evernote-sandbox",
Evernote = "evernote",
Exact = "exact",
Facebook = "facebook",
Fitbit = "fitbit",
Github = "github",
GoogleApps = "google-apps",
GoogleOauth2 = "google-oauth2",
Instagram = "instagram",
Ip = "ip",
Line = "line",
Linkedin = "linkedin",
Oauth1 = "oauth1",
Oauth2 = "oauth2",
Office365 = "office365",
Oidc = "oidc",
Okta = "okta",
Paypal = "paypal",
PaypalSandbox = "paypal-sandbox",
PingFederate = "pingfederate",
PlanningCenter = "planningcenter",
SalesforceCommunity = "salesforce-community",
SalesforceSandbox = "salesforce-sandbox",
Salesforce = "salesforce",
Samlp = "samlp",
Sharepoint = "sharepoint",
Shopify = "shopify",
Shop = "shop",
Sms = "sms",
Soundcloud = "soundcloud",
ThirtySevenSignals = "thirtysevensignals",
Twitter = "twitter",
Untappd = "untappd",
Vkontakte = "vkontakte",
Waad = "waad",
Weibo = "weibo",
Windowslive = "windowslive",
Wordpress = "wordpress",
Yahoo = "yahoo",
Yandex = "yandex",
Auth0Adldap = "auth0-adldap",
NotionMcp = "notion-mcp",
Asana = "asana",
Atlassian = "atlassian",
CloudflareMcp = "cloudflare-mcp",
Gitlab = "gitlab",
HubspotMcp = "hubspot-mcp",
LinearMcp = "linear-mcp",
SentryMcp = "sentry-mcp",
Slack = "slack",
}
}

string_enum! {
/// The `should_trust_email_verified_connection` of
/// [`ConnectionOptionsAdfs`](super::ConnectionOptionsAdfs).
pub enum TrustEmailVerified {
NeverSetEmailsAsVerified = "never_set_emails_as_verified",
AlwaysSetEmailsAsVerified = "always_set_emails_as_verified",
}
}

string_enum! {
/// The `protocol` of [`ConnectionOptionsTwitter`](super::ConnectionOptionsTwitter).
pub enum TwitterProtocol {
Oauth1 = "oauth1",
Oauth2 = "oauth2",
}
}

string_enum! {
/// The `alias` of [`UpstreamParam`](super::UpstreamParam).
pub enum UpstreamAlias {
AcrValues = "acr_values",
Audience = "audience",
ClientId = "client_id",
Display = "display",
IdTokenHint = "id_token_hint",
LoginHint = "login_hint",
MaxAge = "max_age",
Prompt = "prompt",
Resource = "resource",
ResponseMode = "response_mode",
ResponseType = "response_type",
UiLocales = "ui_locales",
}
}
