// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// An authenticator attachment; a value in `authenticatorAttachment` of
    /// [`AuthenticatorAttestationResponse`](super::AuthenticatorAttestationResponse).
    pub enum AuthenticatorAttachment {
        /// `platform`.
        Platform = "platform",
        /// `cross-platform`.
        CrossPlatform = "cross-platform",
    }
}

string_enum! {
    /// An authenticator attestation response type; a value in `type` of
    /// [`AuthenticatorAttestationResponse`](super::AuthenticatorAttestationResponse).
    pub enum AuthenticatorAttestationResponseType {
        /// `public-key`.
        PublicKey = "public-key",
    }
}

string_enum! {
    /// A credential device type; a value in `credential_device_type` of
    /// [`AuthenticationMethodPasskey`](super::AuthenticationMethodPasskey).
    pub enum CredentialDeviceType {
        /// The passkey is synchronized between devices (`multi_device`).
        MultiDevice = "multi_device",
        /// The passkey stays on one device (`single_device`).
        SingleDevice = "single_device",
    }
}

string_enum! {
    /// A password character type; a value in `character_types` of
    /// [`PasswordComplexityPolicy`](super::PasswordComplexityPolicy).
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
    /// A password character type rule; a value in `character_type_rule` of
    /// [`PasswordComplexityPolicy`](super::PasswordComplexityPolicy).
    pub enum PasswordCharacterTypeRule {
        /// `all`.
        All = "all",
        /// `three_of_four`.
        ThreeOfFour = "three_of_four",
    }
}

string_enum! {
    /// Password characters; a value in `identical_characters` of
    /// [`PasswordComplexityPolicy`](super::PasswordComplexityPolicy).
    pub enum PasswordCharacters {
        /// `allow`.
        Allow = "allow",
        /// `block`.
        Block = "block",
    }
}

string_enum! {
    /// A password dictionary default; a value in `default` of
    /// [`PasswordDictionaryPolicy`](super::PasswordDictionaryPolicy).
    pub enum PasswordDictionaryDefault {
        /// `en_10k`.
        En10k = "en_10k",
        /// `en_100k`.
        En100k = "en_100k",
    }
}

string_enum! {
    /// A password max length exceeded; a value in `max_length_exceeded` of
    /// [`PasswordComplexityPolicy`](super::PasswordComplexityPolicy).
    pub enum PasswordMaxLengthExceeded {
        /// `truncate`.
        Truncate = "truncate",
        /// `error`.
        Error = "error",
    }
}

string_enum! {
    /// A phone authentication method; a value in `preferred_authentication_method` of
    /// [`UpdateAuthenticationMethod`](super::UpdateAuthenticationMethod).
    pub enum PhoneAuthenticationMethod {
        /// Text message (`sms`).
        Sms = "sms",
        /// Phone call (`voice`).
        Voice = "voice",
    }
}
