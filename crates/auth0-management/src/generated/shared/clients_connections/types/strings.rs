// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// An Azure AD identity API; a value in `identity_api` of
    /// [`ConnectionOptionsAzureAd`](super::ConnectionOptionsAzureAd).
    pub enum AzureAdIdentityApi {
        /// `microsoft-identity-platform-v2.0`.
        MicrosoftIdentityPlatformV20 = "microsoft-identity-platform-v2.0",
        /// `azure-active-directory-v1.0`.
        AzureActiveDirectoryV10 = "azure-active-directory-v1.0",
    }
}

string_enum! {
    /// An Azure AD protocol; a value in `waad_protocol` of
    /// [`ConnectionOptionsAzureAd`](super::ConnectionOptionsAzureAd).
    pub enum AzureAdProtocol {
        /// `ws-federation`.
        WsFederation = "ws-federation",
        /// `openid-connect`.
        OpenidConnect = "openid-connect",
    }
}

string_enum! {
    /// An Azure AD user ID attribute; a value in `userid_attribute` of
    /// [`ConnectionOptionsAzureAd`](super::ConnectionOptionsAzureAd).
    pub enum AzureAdUserIdAttribute {
        /// The object ID, which is the same in all applications (`oid`).
        Oid = "oid",
        /// The subject, which differs between applications (`sub`).
        Sub = "sub",
    }
}

string_enum! {
    /// A client assertion audience; a value in `token_endpoint_jwtca_aud_format` of
    /// [`ConnectionOptionsOidc`](super::ConnectionOptionsOidc).
    pub enum ClientAssertionAudience {
        /// `issuer`.
        Issuer = "issuer",
        /// `token_endpoint`.
        TokenEndpoint = "token_endpoint",
    }
}

string_enum! {
    /// Connection API behavior; a value in `api_behavior` of
    /// [`ConnectionPasswordAuthenticationMethod`](super::ConnectionPasswordAuthenticationMethod).
    pub enum ConnectionApiBehavior {
        /// `required`.
        Required = "required",
        /// `optional`.
        Optional = "optional",
    }
}

string_enum! {
    /// A connection DPoP signing alg; a value in `dpop_signing_alg` of
    /// [`ConnectionOptionsOidc`](super::ConnectionOptionsOidc).
    pub enum ConnectionDpopSigningAlg {
        /// ECDSA on P-256 with SHA-256 (`ES256`).
        Es256 = "ES256",
        /// ECDSA on P-384 with SHA-384 (`ES384`).
        Es384 = "ES384",
        /// `ES512`.
        Es512 = "ES512",
        /// `Ed25519`.
        Ed25519 = "Ed25519",
    }
}

string_enum! {
    /// A connection email template syntax; a value in `syntax` of
    /// [`ConnectionEmailTemplate`](super::ConnectionEmailTemplate).
    pub enum ConnectionEmailTemplateSyntax {
        /// `liquid`.
        Liquid = "liquid",
    }
}

string_enum! {
    /// A connection key algorithm; a value in `signing_alg` of `CreateConnectionKeys`.
    pub enum ConnectionKeyAlgorithm {
        /// ECDSA on P-256 with SHA-256 (`ES256`).
        Es256 = "ES256",
        /// ECDSA on P-384 with SHA-384 (`ES384`).
        Es384 = "ES384",
        /// RSASSA-PSS with SHA-256 (`PS256`).
        Ps256 = "PS256",
        /// RSASSA-PSS with SHA-384 (`PS384`).
        Ps384 = "PS384",
        /// RSASSA-PKCS1-v1_5 with SHA-256 (`RS256`).
        Rs256 = "RS256",
        /// RSASSA-PKCS1-v1_5 with SHA-384 (`RS384`).
        Rs384 = "RS384",
        /// RSASSA-PKCS1-v1_5 with SHA-512 (`RS512`).
        Rs512 = "RS512",
    }
}

string_enum! {
    /// A connection passkey challenge UI; a value in `challenge_ui` of
    /// [`ConnectionPasskeyOptions`](super::ConnectionPasskeyOptions).
    pub enum ConnectionPasskeyChallengeUi {
        /// `both`.
        Both = "both",
        /// `autofill`.
        Autofill = "autofill",
        /// `button`.
        Button = "button",
    }
}

string_enum! {
    /// A connection password policy; a value in `passwordPolicy` of
    /// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
    pub enum ConnectionPasswordPolicy {
        /// None (`none`).
        None = "none",
        /// At least 6 characters (`low`).
        Low = "low",
        /// At least 8 characters, with lowercase and uppercase letters and digits (`fair`).
        Fair = "fair",
        /// At least 8 characters, of three of the four kinds: lowercase, uppercase, digits, special
        /// characters (`good`).
        Good = "good",
        /// As `good`, but at least 10 characters and no more than two identical ones in a row
        /// (`excellent`).
        Excellent = "excellent",
    }
}

string_enum! {
    /// Connection PKCE; a value in `pkce` of
    /// [`ConnectionProtocolSettings`](super::ConnectionProtocolSettings).
    pub enum ConnectionPkce {
        /// PKCE with the strongest method that the identity provider announces (`auto`).
        Auto = "auto",
        /// PKCE with SHA-256 (`S256`).
        S256 = "S256",
        /// PKCE without a hash (`plain`).
        Plain = "plain",
        /// No PKCE (`disabled`).
        Disabled = "disabled",
    }
}

string_enum! {
    /// Connection signup behavior; a value in `signup_behavior` of
    /// [`ConnectionPasswordAuthenticationMethod`](super::ConnectionPasswordAuthenticationMethod).
    pub enum ConnectionSignupBehavior {
        /// `allow`.
        Allow = "allow",
        /// `block`.
        Block = "block",
    }
}

string_enum! {
    /// A connection token endpoint auth method; a value in `token_endpoint_auth_method` of
    /// [`ConnectionOptionsOidc`](super::ConnectionOptionsOidc).
    pub enum ConnectionTokenEndpointAuthMethod {
        /// Secret in the request body (`client_secret_post`).
        ClientSecretPost = "client_secret_post",
        /// Signed assertion (`private_key_jwt`).
        PrivateKeyJwt = "private_key_jwt",
    }
}

string_enum! {
    /// A cross app access resource app status; a value in `status` of
    /// [`CrossAppAccessResourceApp`](super::CrossAppAccessResourceApp).
    pub enum CrossAppAccessResourceAppStatus {
        /// `enabled`.
        Enabled = "enabled",
        /// `disabled`.
        Disabled = "disabled",
    }
}

string_enum! {
    /// An email identifier method; a value in `default_method` of
    /// [`EmailAttributeIdentifier`](super::EmailAttributeIdentifier).
    pub enum EmailIdentifierMethod {
        /// `password`.
        Password = "password",
        /// `email_otp`.
        EmailOtp = "email_otp",
    }
}

string_enum! {
    /// An email verification method; a value in `verification_method` of
    /// [`EmailAttribute`](super::EmailAttribute).
    pub enum EmailVerificationMethod {
        /// `link`.
        Link = "link",
        /// `otp`.
        Otp = "otp",
    }
}

string_enum! {
    /// An identifier kind; a value in `precedence` of
    /// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
    pub enum IdentifierKind {
        /// Email (`email`).
        Email = "email",
        /// `phone_number`.
        PhoneNumber = "phone_number",
        /// `username`.
        Username = "username",
    }
}

string_enum! {
    /// An IdP initiated client protocol; a value in `client_protocol` of
    /// [`IdpInitiatedLogin`](super::IdpInitiatedLogin).
    pub enum IdpInitiatedClientProtocol {
        /// `oidc`.
        Oidc = "oidc",
        /// SAML (`samlp`).
        Samlp = "samlp",
        /// `wsfed`.
        Wsfed = "wsfed",
    }
}

string_enum! {
    /// An OAuth 1 signature method; a value in `signatureMethod` of
    /// [`ConnectionOptionsOauth1`](super::ConnectionOptionsOauth1).
    pub enum Oauth1SignatureMethod {
        /// `RSA-SHA1`.
        RsaSha1 = "RSA-SHA1",
    }
}

string_enum! {
    /// An OIDC channel; a value in `type` of [`ConnectionOptionsOidc`](super::ConnectionOptionsOidc).
    pub enum OidcChannel {
        /// `back_channel`.
        BackChannel = "back_channel",
        /// `front_channel`.
        FrontChannel = "front_channel",
    }
}

string_enum! {
    /// An OIDC mapping mode; a value in `mapping_mode` of
    /// [`ConnectionAttributeMapOidc`](super::ConnectionAttributeMapOidc).
    pub enum OidcMappingMode {
        /// All claims become attributes of the user (`bind_all`).
        BindAll = "bind_all",
        /// A map says which claims become which attributes (`use_map`).
        UseMap = "use_map",
    }
}

string_enum! {
    /// An Okta channel; a value in `type` of [`ConnectionOptionsOkta`](super::ConnectionOptionsOkta).
    pub enum OktaChannel {
        /// `back_channel`.
        BackChannel = "back_channel",
    }
}

string_enum! {
    /// An Okta mapping mode; a value in `mapping_mode` of
    /// [`ConnectionAttributeMapOkta`](super::ConnectionAttributeMapOkta).
    pub enum OktaMappingMode {
        /// The claims of the basic profile become attributes of the user (`basic_profile`).
        BasicProfile = "basic_profile",
        /// A map says which claims become which attributes (`use_map`).
        UseMap = "use_map",
    }
}

string_enum! {
    /// A password character type; a value in `character_types` of
    /// [`ConnectionPasswordOptionsComplexity`](super::ConnectionPasswordOptionsComplexity).
    pub enum PasswordCharacterType {
        /// `uppercase`.
        Uppercase = "uppercase",
        /// `lowercase`.
        Lowercase = "lowercase",
        /// `number`.
        Number = "number",
        /// `special`.
        Special = "special",
    }
}

string_enum! {
    /// A password character type rule policy; a value in `character_type_rule` of
    /// [`ConnectionPasswordOptionsComplexity`](super::ConnectionPasswordOptionsComplexity).
    pub enum PasswordCharacterTypeRulePolicy {
        /// A password has characters of all the kinds (`all`).
        All = "all",
        /// A password has characters of three of the four kinds (`three_of_four`).
        ThreeOfFour = "three_of_four",
    }
}

string_enum! {
    /// A password characters policy; a value in `identical_characters` of
    /// [`ConnectionPasswordOptionsComplexity`](super::ConnectionPasswordOptionsComplexity).
    pub enum PasswordCharactersPolicy {
        /// `allow`.
        Allow = "allow",
        /// `block`.
        Block = "block",
    }
}

string_enum! {
    /// A password dictionary; a value in `default` of
    /// [`ConnectionPasswordOptionsDictionary`](super::ConnectionPasswordOptionsDictionary).
    pub enum PasswordDictionary {
        /// The 10,000 commonest passwords in English (`en_10k`).
        En10k = "en_10k",
        /// The 100,000 commonest passwords in English (`en_100k`).
        En100k = "en_100k",
    }
}

string_enum! {
    /// A password max length exceeded policy; a value in `max_length_exceeded` of
    /// [`ConnectionPasswordOptionsComplexity`](super::ConnectionPasswordOptionsComplexity).
    pub enum PasswordMaxLengthExceededPolicy {
        /// The rest of a longer password is cut off (`truncate`).
        Truncate = "truncate",
        /// A longer password is refused (`error`).
        Error = "error",
    }
}

string_enum! {
    /// A phone identifier method; a value in `default_method` of
    /// [`PhoneAttributeIdentifier`](super::PhoneAttributeIdentifier).
    pub enum PhoneIdentifierMethod {
        /// `password`.
        Password = "password",
        /// `phone_otp`.
        PhoneOtp = "phone_otp",
    }
}

string_enum! {
    /// A SAML assertion decryption profile; a value in `algorithm_profile` of
    /// [`SamlAssertionDecryption`](super::SamlAssertionDecryption).
    pub enum SamlAssertionDecryptionProfile {
        /// `v2026-1`.
        V2026_1 = "v2026-1",
    }
}

string_enum! {
    /// A SAML digest algorithm; a value in `digestAlgorithm` of
    /// [`ConnectionOptionsPingFederate`](super::ConnectionOptionsPingFederate).
    pub enum SamlDigestAlgorithm {
        /// `sha1`.
        Sha1 = "sha1",
        /// `sha256`.
        Sha256 = "sha256",
    }
}

string_enum! {
    /// A SAML protocol binding; a value in `protocolBinding` of
    /// [`ConnectionOptionsPingFederate`](super::ConnectionOptionsPingFederate).
    pub enum SamlProtocolBinding {
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`.
        UrnOasisNamesTcSaml20BindingsHttpPost = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
        UrnOasisNamesTcSaml20BindingsHttpRedirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
    }
}

string_enum! {
    /// A SAML signature algorithm; a value in `signatureAlgorithm` of
    /// [`ConnectionOptionsPingFederate`](super::ConnectionOptionsPingFederate).
    pub enum SamlSignatureAlgorithm {
        /// `rsa-sha1`.
        RsaSha1 = "rsa-sha1",
        /// `rsa-sha256`.
        RsaSha256 = "rsa-sha256",
    }
}

string_enum! {
    /// Set user root attributes; a value in `set_user_root_attributes` of
    /// [`ConnectionOptionsAd`](super::ConnectionOptionsAd).
    pub enum SetUserRootAttributes {
        /// `on_each_login`.
        OnEachLogin = "on_each_login",
        /// `on_first_login`.
        OnFirstLogin = "on_first_login",
        /// `never_on_login`.
        NeverOnLogin = "never_on_login",
    }
}

string_enum! {
    /// A signup status; a value in `status` of [`SignupVerified`](super::SignupVerified).
    pub enum SignupStatus {
        /// `required`.
        Required = "required",
        /// `optional`.
        Optional = "optional",
        /// `inactive`.
        Inactive = "inactive",
    }
}

string_enum! {
    /// An SMS provider; a value in `provider` of [`ConnectionOptionsSms`](super::ConnectionOptionsSms).
    pub enum SmsProvider {
        /// `sms_gateway`.
        SmsGateway = "sms_gateway",
        /// `twilio`.
        Twilio = "twilio",
    }
}

string_enum! {
    /// An SMS template syntax; a value in `syntax` of
    /// [`ConnectionOptionsSms`](super::ConnectionOptionsSms).
    pub enum SmsTemplateSyntax {
        /// `liquid`.
        Liquid = "liquid",
        /// `md_with_macros`.
        MdWithMacros = "md_with_macros",
    }
}

string_enum! {
    /// The type of identity provider behind a connection.
    ///
    /// For `strategy` of `GET /clients/{id}/connections`.
    pub enum Strategy {
        /// Active Directory or LDAP (`ad`).
        Ad = "ad",
        /// Active Directory Federation Services (`adfs`).
        Adfs = "adfs",
        /// `amazon`.
        Amazon = "amazon",
        /// `apple`.
        Apple = "apple",
        /// `dropbox`.
        Dropbox = "dropbox",
        /// `bitbucket`.
        Bitbucket = "bitbucket",
        /// `auth0-oidc`.
        Auth0Oidc = "auth0-oidc",
        /// Auth0's own user store (`auth0`).
        Auth0 = "auth0",
        /// `baidu`.
        Baidu = "baidu",
        /// `bitly`.
        Bitly = "bitly",
        /// `box`.
        Box = "box",
        /// `custom`.
        Custom = "custom",
        /// `daccount`.
        Daccount = "daccount",
        /// `dwolla`.
        Dwolla = "dwolla",
        /// Email (`email`).
        Email = "email",
        /// `evernote-sandbox`.
        EvernoteSandbox = "evernote-sandbox",
        /// `evernote`.
        Evernote = "evernote",
        /// `exact`.
        Exact = "exact",
        /// `facebook`.
        Facebook = "facebook",
        /// `fitbit`.
        Fitbit = "fitbit",
        /// `github`.
        Github = "github",
        /// Google Workspace (`google-apps`).
        GoogleApps = "google-apps",
        /// `google-oauth2`.
        GoogleOauth2 = "google-oauth2",
        /// `instagram`.
        Instagram = "instagram",
        /// `ip`.
        Ip = "ip",
        /// `line`.
        Line = "line",
        /// `linkedin`.
        Linkedin = "linkedin",
        /// `oauth1`.
        Oauth1 = "oauth1",
        /// `oauth2`.
        Oauth2 = "oauth2",
        /// `office365`.
        Office365 = "office365",
        /// `oidc`.
        Oidc = "oidc",
        /// `okta`.
        Okta = "okta",
        /// `paypal`.
        Paypal = "paypal",
        /// `paypal-sandbox`.
        PaypalSandbox = "paypal-sandbox",
        /// PingFederate (`pingfederate`).
        PingFederate = "pingfederate",
        /// `planningcenter`.
        PlanningCenter = "planningcenter",
        /// `salesforce-community`.
        SalesforceCommunity = "salesforce-community",
        /// `salesforce-sandbox`.
        SalesforceSandbox = "salesforce-sandbox",
        /// `salesforce`.
        Salesforce = "salesforce",
        /// SAML (`samlp`).
        Samlp = "samlp",
        /// `sharepoint`.
        Sharepoint = "sharepoint",
        /// `shopify`.
        Shopify = "shopify",
        /// `shop`.
        Shop = "shop",
        /// Text message (`sms`).
        Sms = "sms",
        /// `soundcloud`.
        Soundcloud = "soundcloud",
        /// `thirtysevensignals`.
        ThirtySevenSignals = "thirtysevensignals",
        /// `twitter`.
        Twitter = "twitter",
        /// `untappd`.
        Untappd = "untappd",
        /// `vkontakte`.
        Vkontakte = "vkontakte",
        /// Microsoft Entra ID, formerly Azure Active Directory (`waad`).
        Waad = "waad",
        /// `weibo`.
        Weibo = "weibo",
        /// Microsoft account (`windowslive`).
        Windowslive = "windowslive",
        /// `wordpress`.
        Wordpress = "wordpress",
        /// `yahoo`.
        Yahoo = "yahoo",
        /// `yandex`.
        Yandex = "yandex",
        /// `auth0-adldap`.
        Auth0Adldap = "auth0-adldap",
        /// `notion-mcp`.
        NotionMcp = "notion-mcp",
        /// `asana`.
        Asana = "asana",
        /// `atlassian`.
        Atlassian = "atlassian",
        /// `cloudflare-mcp`.
        CloudflareMcp = "cloudflare-mcp",
        /// `gitlab`.
        Gitlab = "gitlab",
        /// `hubspot-mcp`.
        HubspotMcp = "hubspot-mcp",
        /// `linear-mcp`.
        LinearMcp = "linear-mcp",
        /// `sentry-mcp`.
        SentryMcp = "sentry-mcp",
        /// `slack`.
        Slack = "slack",
    }
}

string_enum! {
    /// A trust email verified; a value in `should_trust_email_verified_connection` of
    /// [`ConnectionOptionsAdfs`](super::ConnectionOptionsAdfs).
    pub enum TrustEmailVerified {
        /// `never_set_emails_as_verified`.
        NeverSetEmailsAsVerified = "never_set_emails_as_verified",
        /// `always_set_emails_as_verified`.
        AlwaysSetEmailsAsVerified = "always_set_emails_as_verified",
    }
}

string_enum! {
    /// A twitter protocol; a value in `protocol` of
    /// [`ConnectionOptionsTwitter`](super::ConnectionOptionsTwitter).
    pub enum TwitterProtocol {
        /// `oauth1`.
        Oauth1 = "oauth1",
        /// `oauth2`.
        Oauth2 = "oauth2",
    }
}

string_enum! {
    /// An upstream alias; a value in `alias` of [`UpstreamParam`](super::UpstreamParam).
    pub enum UpstreamAlias {
        /// `acr_values`.
        AcrValues = "acr_values",
        /// `audience`.
        Audience = "audience",
        /// `client_id`.
        ClientId = "client_id",
        /// `display`.
        Display = "display",
        /// `id_token_hint`.
        IdTokenHint = "id_token_hint",
        /// `login_hint`.
        LoginHint = "login_hint",
        /// `max_age`.
        MaxAge = "max_age",
        /// `prompt`.
        Prompt = "prompt",
        /// `resource`.
        Resource = "resource",
        /// `response_mode`.
        ResponseMode = "response_mode",
        /// `response_type`.
        ResponseType = "response_type",
        /// `ui_locales`.
        UiLocales = "ui_locales",
    }
}
