// Written by auth0-codegen; changes belong into its overrides.

//! Connections: where an application's users come from, such as a database, a social network or an
//! enterprise directory.

mod operations;
mod types;

pub use crate::generated::shared::{
    Connection, ConnectionApiBehavior, ConnectionAssertionDecryptionAlgorithmProfile,
    ConnectionAssertionDecryptionSettings, ConnectionAttributeMapOidc, ConnectionAttributeMapOkta,
    ConnectionAttributes, ConnectionAuthenticationMethods, ConnectionAuthenticationPurpose,
    ConnectionConnectedAccountsPurpose, ConnectionConnectionSettings,
    ConnectionConnectionSettingsPkce, ConnectionCustomScripts, ConnectionDecryptionKeySaml,
    ConnectionDecryptionKeySaml1, ConnectionDigestAlgorithmEnumSaml, ConnectionDpopSigningAlg,
    ConnectionEmailEmail, ConnectionEmailEmailSyntax, ConnectionFederatedConnectionsAccessTokens,
    ConnectionGatewayAuthenticationSms, ConnectionIdentifierPrecedence,
    ConnectionIdentityApiEnumAzureAd, ConnectionMappingModeEnumOidc, ConnectionMappingModeEnumOkta,
    ConnectionMfa, ConnectionOptions, ConnectionOptionsAd, ConnectionOptionsAdfs,
    ConnectionOptionsAmazon, ConnectionOptionsApple, ConnectionOptionsAuth0,
    ConnectionOptionsAuth0Oidc, ConnectionOptionsAzureAd, ConnectionOptionsBitbucket,
    ConnectionOptionsBox, ConnectionOptionsCustom, ConnectionOptionsEmail,
    ConnectionOptionsEvernote, ConnectionOptionsExact, ConnectionOptionsFacebook,
    ConnectionOptionsGithub, ConnectionOptionsGoogleApps, ConnectionOptionsGoogleOauth2,
    ConnectionOptionsIdpInitiatedClientProtocolEnumSaml, ConnectionOptionsIdpinitiatedSaml,
    ConnectionOptionsIp, ConnectionOptionsLine, ConnectionOptionsLinkedin, ConnectionOptionsOauth1,
    ConnectionOptionsOauth2, ConnectionOptionsOffice365, ConnectionOptionsOidc,
    ConnectionOptionsOidcMetadata, ConnectionOptionsOkta, ConnectionOptionsPaypal,
    ConnectionOptionsPingFederate, ConnectionOptionsProtocolEnumTwitter,
    ConnectionOptionsSalesforce, ConnectionOptionsSalesforceCommunity, ConnectionOptionsSaml,
    ConnectionOptionsSms, ConnectionOptionsTwitter, ConnectionOptionsWindowsLive,
    ConnectionPasskeyAuthenticationMethod, ConnectionPasskeyChallengeUi, ConnectionPasskeyOptions,
    ConnectionPasswordAuthenticationMethod, ConnectionPasswordComplexityOptions,
    ConnectionPasswordDictionaryOptions, ConnectionPasswordHistoryOptions,
    ConnectionPasswordNoPersonalInfoOptions, ConnectionPasswordOptions,
    ConnectionPasswordOptionsComplexity, ConnectionPasswordOptionsDictionary,
    ConnectionPasswordOptionsHistory, ConnectionPasswordOptionsProfileData,
    ConnectionPasswordPolicy, ConnectionProtocolBindingEnumSaml, ConnectionProviderEnumSms,
    ConnectionScriptsOauth1, ConnectionScriptsOauth2, ConnectionSetUserRootAttributes,
    ConnectionShouldTrustEmailVerifiedConnection, ConnectionSignatureAlgorithmEnumSaml,
    ConnectionSignatureMethodOauth1, ConnectionSigningKeySaml, ConnectionSignupBehavior,
    ConnectionTemplateSyntaxEnumSms, ConnectionTokenEndpointAuthMethod,
    ConnectionTokenEndpointJwtcaAudFormatEnumOidc, ConnectionTotpEmail, ConnectionTotpSms,
    ConnectionTypeEnumOidc, ConnectionTypeEnumOkta, ConnectionUpstreamAdditionalProperties,
    ConnectionUpstreamAliasName, ConnectionUseridAttributeEnumAzureAd,
    ConnectionUsernameValidationOptions, ConnectionValidationOptions,
    ConnectionWaadProtocolEnumAzureAd, CrossAppAccessRequestingApp, DefaultMethodEmailIdentifier,
    DefaultMethodPhoneNumberIdentifier, EmailAttribute, EmailAttributeIdentifier,
    PasswordCharacterType, PasswordCharacterTypeRulePolicy, PasswordDefaultDictionaries,
    PasswordIdenticalCharactersPolicy, PasswordMaxLengthExceededPolicy, PhoneAttribute,
    PhoneAttributeIdentifier, PostConnectionKeysAlg, Signup, SignupStatus, SignupVerification,
    SignupVerified, Strategy, TextOrList, UsernameAllowedTypes, UsernameAttribute,
    UsernameAttributeIdentifier, UsernameValidation, VerificationMethod,
};
pub use operations::*;
pub use types::*;
