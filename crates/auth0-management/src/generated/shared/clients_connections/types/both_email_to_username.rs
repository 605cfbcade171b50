// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Secret};

use crate::generated::shared::{
    EmailIdentifierMethod, EmailVerificationMethod, IdpInitiatedClientProtocol,
    PhoneIdentifierMethod, SamlAssertionDecryptionProfile, SignupStatus, UpstreamAlias,
};

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
