// Written by auth0-codegen; changes belong into its overrides.

//! Connections: where an application's users come from, such as a database, a social network or an
//! enterprise directory.

mod operations;
mod types;

pub use crate::generated::shared::{
    AzureAdIdentityApi, AzureAdProtocol, AzureAdUserIdAttribute, ClientAssertionAudience,
    Connection, ConnectionApiBehavior, ConnectionAttributeMapOidc, ConnectionAttributeMapOkta,
    ConnectionAttributes, ConnectionAuthentication, ConnectionAuthenticationMethod,
    ConnectionAuthenticationMethods, ConnectionConnectedAccounts, ConnectionCustomScripts,
    ConnectionDpopSigningAlg, ConnectionEmailTemplate, ConnectionEmailTemplateSyntax,
    ConnectionFederatedConnectionsAccessTokens, ConnectionKeyAlgorithm, ConnectionMfa,
    ConnectionOptions, ConnectionOptionsAd, ConnectionOptionsAdfs, ConnectionOptionsAmazon,
    ConnectionOptionsApple, ConnectionOptionsAuth0, ConnectionOptionsAuth0Oidc,
    ConnectionOptionsAzureAd, ConnectionOptionsBitbucket, ConnectionOptionsEmail,
    ConnectionOptionsEvernote, ConnectionOptionsExact, ConnectionOptionsFacebook,
    ConnectionOptionsGithub, ConnectionOptionsGoogleApps, ConnectionOptionsGoogleOauth2,
    ConnectionOptionsLine, ConnectionOptionsLinkedin, ConnectionOptionsOauth1,
    ConnectionOptionsOauth2, ConnectionOptionsOffice365, ConnectionOptionsOidc,
    ConnectionOptionsOidcMetadata, ConnectionOptionsOkta, ConnectionOptionsPaypal,
    ConnectionOptionsPingFederate, ConnectionOptionsSalesforce,
    ConnectionOptionsSalesforceCommunity, ConnectionOptionsSaml, ConnectionOptionsSms,
    ConnectionOptionsSocial, ConnectionOptionsTwitter, ConnectionOptionsWindowsLive,
    ConnectionPasskeyChallengeUi, ConnectionPasskeyOptions, ConnectionPasswordAuthenticationMethod,
    ConnectionPasswordComplexityOptions, ConnectionPasswordDictionaryOptions,
    ConnectionPasswordHistoryOptions, ConnectionPasswordNoPersonalInfoOptions,
    ConnectionPasswordOptions, ConnectionPasswordOptionsComplexity,
    ConnectionPasswordOptionsDictionary, ConnectionPasswordOptionsHistory,
    ConnectionPasswordOptionsProfileData, ConnectionPasswordPolicy, ConnectionPkce,
    ConnectionProtocolSettings, ConnectionScriptsOauth1, ConnectionScriptsOauth2,
    ConnectionSignupBehavior, ConnectionTokenEndpointAuthMethod, ConnectionTotpEmail,
    ConnectionTotpSms, ConnectionUsernameValidationOptions, ConnectionValidationOptions,
    CrossAppAccessRequestingApp, CrossAppAccessResourceApp, CrossAppAccessResourceAppStatus,
    EmailAttribute, EmailAttributeIdentifier, EmailIdentifierMethod, EmailVerificationMethod,
    IdentifierKind, IdpInitiatedClientProtocol, IdpInitiatedLogin, Oauth1SignatureMethod,
    OidcChannel, OidcMappingMode, OktaChannel, OktaMappingMode, PasswordCharacterType,
    PasswordCharacterTypeRulePolicy, PasswordCharactersPolicy, PasswordDictionary,
    PasswordMaxLengthExceededPolicy, PhoneAttribute, PhoneAttributeIdentifier,
    PhoneIdentifierMethod, SamlAssertionDecryption, SamlAssertionDecryptionProfile,
    SamlDecryptionKey, SamlDecryptionKeyPair, SamlDigestAlgorithm, SamlProtocolBinding,
    SamlSignatureAlgorithm, SamlSigningKey, SetUserRootAttributes, Signup, SignupStatus,
    SignupVerification, SignupVerified, SmsGatewayAuthentication, SmsProvider, SmsTemplateSyntax,
    Strategy, TextOrList, TrustEmailVerified, TwitterProtocol, UpstreamAlias, UpstreamParam,
    UsernameAllowedTypes, UsernameAttribute, UsernameAttributeIdentifier, UsernameValidation,
};
pub use operations::*;
pub use types::*;
