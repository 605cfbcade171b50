// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Patch};

use crate::generated::shared::{
    ConnectionApiBehavior, ConnectionPkce, ConnectionSignupBehavior,
    CrossAppAccessResourceAppStatus, PasswordCharacterType, PasswordCharacterTypeRulePolicy,
    PasswordCharactersPolicy, PasswordDictionary, PasswordMaxLengthExceededPolicy,
};

/// A connection password authentication method, in `password` of
/// [`ConnectionAuthenticationMethods`](super::ConnectionAuthenticationMethods).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordAuthenticationMethod {
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Whether passwords can be used through the API.
    pub api_behavior: Option<ConnectionApiBehavior>,
    /// Whether users can sign up with a password.
    pub signup_behavior: Option<ConnectionSignupBehavior>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasswordAuthenticationMethod {
    plain enabled: bool,
    value api_behavior: ConnectionApiBehavior,
    value signup_behavior: ConnectionSignupBehavior,
} }

auth0_core::__record! { ConnectionPasswordAuthenticationMethod {
    optional enabled "enabled",
    optional api_behavior "api_behavior",
    optional signup_behavior "signup_behavior",
} }
auth0_core::__read!(ConnectionPasswordAuthenticationMethod);

/// Connection password complexity options, in `password_complexity_options` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordComplexityOptions {
    /// Least length, in characters. 1 to 128.
    pub min_length: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasswordComplexityOptions {
    plain min_length: i64,
} }

auth0_core::__record! { ConnectionPasswordComplexityOptions {
    optional min_length "min_length",
} }
auth0_core::__read!(ConnectionPasswordComplexityOptions);

/// Connection password dictionary options, in `password_dictionary` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordDictionaryOptions {
    /// Whether it is in effect.
    pub enable: Option<bool>,
    /// Further words that passwords may not be.
    pub dictionary: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionPasswordDictionaryOptions {
    /// Creates the value with its required fields.
    pub fn new(enable: bool) -> Self {
        Self {
            enable: Some(enable),
            dictionary: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ConnectionPasswordDictionaryOptions {
    list dictionary: String,
} }

auth0_core::__record! { ConnectionPasswordDictionaryOptions {
    optional enable "enable",
    optional dictionary "dictionary",
} }
auth0_core::__read!(ConnectionPasswordDictionaryOptions);

/// Connection password history options, in `password_history` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordHistoryOptions {
    /// Whether it is in effect.
    pub enable: Option<bool>,
    /// How many earlier passwords are refused. Up to 24.
    pub size: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionPasswordHistoryOptions {
    /// Creates the value with its required fields.
    pub fn new(enable: bool) -> Self {
        Self {
            enable: Some(enable),
            size: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ConnectionPasswordHistoryOptions {
    plain size: i64,
} }

auth0_core::__record! { ConnectionPasswordHistoryOptions {
    optional enable "enable",
    optional size "size",
} }
auth0_core::__read!(ConnectionPasswordHistoryOptions);

/// Connection password no personal info options, in `password_no_personal_info` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordNoPersonalInfoOptions {
    /// Whether it is in effect.
    pub enable: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionPasswordNoPersonalInfoOptions {
    /// Creates the value with its required fields.
    pub fn new(enable: bool) -> Self {
        Self {
            enable: Some(enable),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ConnectionPasswordNoPersonalInfoOptions {
    optional enable "enable",
} }
auth0_core::__read!(ConnectionPasswordNoPersonalInfoOptions);

/// Connection password options, in `password_options` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordOptions {
    /// Characters that a password needs.
    pub complexity: Option<ConnectionPasswordOptionsComplexity>,
    /// Words that passwords may not be, besides common ones.
    pub dictionary: Option<ConnectionPasswordOptionsDictionary>,
    /// Whether earlier passwords are refused.
    pub history: Option<ConnectionPasswordOptionsHistory>,
    /// Whether passwords may not contain the user's data.
    pub profile_data: Option<ConnectionPasswordOptionsProfileData>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasswordOptions {
    value complexity: ConnectionPasswordOptionsComplexity,
    value dictionary: ConnectionPasswordOptionsDictionary,
    value history: ConnectionPasswordOptionsHistory,
    value profile_data: ConnectionPasswordOptionsProfileData,
} }

auth0_core::__record! { ConnectionPasswordOptions {
    optional complexity "complexity",
    optional dictionary "dictionary",
    optional history "history",
    optional profile_data "profile_data",
} }
auth0_core::__read!(ConnectionPasswordOptions);

/// Connection password options of complexity, in `complexity` of
/// [`ConnectionPasswordOptions`](super::ConnectionPasswordOptions).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordOptionsComplexity {
    /// Least length, in characters. 1 to 72.
    pub min_length: Option<i64>,
    /// Kinds of character a password needs.
    pub character_types: Option<Vec<PasswordCharacterType>>,
    /// How many kinds of character a password needs.
    pub character_type_rule: Option<PasswordCharacterTypeRulePolicy>,
    /// Whether a character may be repeated more than twice.
    pub identical_characters: Option<PasswordCharactersPolicy>,
    /// Whether runs such as `abc` are allowed.
    pub sequential_characters: Option<PasswordCharactersPolicy>,
    /// Handling of passwords that are too long.
    pub max_length_exceeded: Option<PasswordMaxLengthExceededPolicy>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasswordOptionsComplexity {
    plain min_length: i64,
    list character_types: PasswordCharacterType,
    value character_type_rule: PasswordCharacterTypeRulePolicy,
    value identical_characters: PasswordCharactersPolicy,
    value sequential_characters: PasswordCharactersPolicy,
    value max_length_exceeded: PasswordMaxLengthExceededPolicy,
} }

auth0_core::__record! { ConnectionPasswordOptionsComplexity {
    optional min_length "min_length",
    optional character_types "character_types",
    optional character_type_rule "character_type_rule",
    optional identical_characters "identical_characters",
    optional sequential_characters "sequential_characters",
    optional max_length_exceeded "max_length_exceeded",
} }
auth0_core::__read!(ConnectionPasswordOptionsComplexity);

/// Connection password options of dictionary, in `dictionary` of
/// [`ConnectionPasswordOptions`](super::ConnectionPasswordOptions).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordOptionsDictionary {
    /// Whether it is in effect.
    pub active: Option<bool>,
    /// Further words that passwords may not be.
    pub custom: Option<Vec<String>>,
    /// Size of the built-in list of common passwords.
    pub default: Option<PasswordDictionary>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasswordOptionsDictionary {
    plain active: bool,
    list custom: String,
    value default: PasswordDictionary,
} }

auth0_core::__record! { ConnectionPasswordOptionsDictionary {
    optional active "active",
    optional custom "custom",
    optional default "default",
} }
auth0_core::__read!(ConnectionPasswordOptionsDictionary);

/// Connection password options of history, in `history` of
/// [`ConnectionPasswordOptions`](super::ConnectionPasswordOptions).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordOptionsHistory {
    /// Whether it is in effect.
    pub active: Option<bool>,
    /// How many earlier passwords are refused. 1 to 24.
    pub size: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasswordOptionsHistory {
    plain active: bool,
    plain size: i64,
} }

auth0_core::__record! { ConnectionPasswordOptionsHistory {
    optional active "active",
    optional size "size",
} }
auth0_core::__read!(ConnectionPasswordOptionsHistory);

/// Connection password options of profile data, in `profile_data` of
/// [`ConnectionPasswordOptions`](super::ConnectionPasswordOptions).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasswordOptionsProfileData {
    /// Whether it is in effect.
    pub active: Option<bool>,
    /// Attributes of the user that a password may not contain.
    pub blocked_fields: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasswordOptionsProfileData {
    plain active: bool,
    list blocked_fields: String,
} }

auth0_core::__record! { ConnectionPasswordOptionsProfileData {
    optional active "active",
    optional blocked_fields "blocked_fields",
} }
auth0_core::__read!(ConnectionPasswordOptionsProfileData);

/// Connection protocol settings, in `connection_settings` of
/// [`ConnectionOptionsOidc`](super::ConnectionOptionsOidc).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProtocolSettings {
    /// Which form of PKCE is used.
    pub pkce: Option<ConnectionPkce>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionProtocolSettings {
    value pkce: ConnectionPkce,
} }

auth0_core::__record! { ConnectionProtocolSettings {
    optional pkce "pkce",
} }
auth0_core::__read!(ConnectionProtocolSettings);

/// A connection scripts OAuth 1, in `scripts` of
/// [`ConnectionOptionsOauth1`](super::ConnectionOptionsOauth1).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionScriptsOauth1 {
    /// Script that fetches the user's profile. Up to 51200 characters.
    pub fetch_user_profile: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionScriptsOauth1 {
    value fetch_user_profile: String,
} }

auth0_core::__record! { ConnectionScriptsOauth1 {
    optional fetch_user_profile "fetchUserProfile",
} }
auth0_core::__read!(ConnectionScriptsOauth1);

/// A connection scripts OAuth 2, in `scripts` of
/// [`ConnectionOptionsOauth2`](super::ConnectionOptionsOauth2).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionScriptsOauth2 {
    /// Script that fetches the user's profile. Up to 51200 characters.
    pub fetch_user_profile: Option<String>,
    /// Script that gives the URL for logout at the provider. Up to 51200 characters.
    pub get_logout_url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionScriptsOauth2 {
    value fetch_user_profile: String,
    value get_logout_url: String,
} }

auth0_core::__record! { ConnectionScriptsOauth2 {
    optional fetch_user_profile "fetchUserProfile",
    optional get_logout_url "getLogoutUrl",
} }
auth0_core::__read!(ConnectionScriptsOauth2);

/// A connection TOTP email, in `totp` of [`ConnectionOptionsEmail`](super::ConnectionOptionsEmail).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionTotpEmail {
    /// Digits of a code.
    pub length: Option<i64>,
    /// Seconds for which a code is good.
    pub time_step: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionTotpEmail {
    plain length: i64,
    plain time_step: i64,
} }

auth0_core::__record! { ConnectionTotpEmail {
    optional length "length",
    optional time_step "time_step",
} }
auth0_core::__read!(ConnectionTotpEmail);

/// A connection TOTP SMS, in `totp` of [`ConnectionOptionsSms`](super::ConnectionOptionsSms).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionTotpSms {
    /// Digits of a code.
    pub length: Option<i64>,
    /// Seconds for which a code is good.
    pub time_step: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionTotpSms {
    plain length: i64,
    plain time_step: i64,
} }

auth0_core::__record! { ConnectionTotpSms {
    optional length "length",
    optional time_step "time_step",
} }
auth0_core::__read!(ConnectionTotpSms);

/// Connection username validation options, in `username` of
/// [`ConnectionValidationOptions`](super::ConnectionValidationOptions).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionUsernameValidationOptions {
    /// Least length, in characters. At least 1.
    pub min: Option<i64>,
    /// Greatest length, in characters. Up to 128.
    pub max: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionUsernameValidationOptions {
    /// Creates the value with its required fields.
    pub fn new(min: i64, max: i64) -> Self {
        Self {
            min: Some(min),
            max: Some(max),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ConnectionUsernameValidationOptions {
    optional min "min",
    optional max "max",
} }
auth0_core::__read!(ConnectionUsernameValidationOptions);

/// Connection validation options, in `validation` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionValidationOptions {
    /// Least and greatest length of usernames.
    pub username: Patch<ConnectionUsernameValidationOptions>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionValidationOptions {
    patch username: ConnectionUsernameValidationOptions,
} }

auth0_core::__record! { ConnectionValidationOptions {
    patch username "username",
} }
auth0_core::__read!(ConnectionValidationOptions);

/// A cross app access requesting app, in `cross_app_access_requesting_app` of
/// [`Connection`](super::Connection).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CrossAppAccessRequestingApp {
    /// Whether the connection can be used so.
    pub active: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl CrossAppAccessRequestingApp {
    /// Creates the value with its required fields.
    pub fn new(active: bool) -> Self {
        Self {
            active: Some(active),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { CrossAppAccessRequestingApp {
    optional active "active",
} }
auth0_core::__read!(CrossAppAccessRequestingApp);

/// A cross app access resource app, in `cross_app_access_resource_app` of
/// [`Connection`](super::Connection).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CrossAppAccessResourceApp {
    /// Status.
    pub status: Option<CrossAppAccessResourceAppStatus>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl CrossAppAccessResourceApp {
    /// Creates the value with its required fields.
    pub fn new(status: CrossAppAccessResourceAppStatus) -> Self {
        Self {
            status: Some(status),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { CrossAppAccessResourceApp {
    optional status "status",
} }
auth0_core::__read!(CrossAppAccessResourceApp);
