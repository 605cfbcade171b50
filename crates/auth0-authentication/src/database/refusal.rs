//! The reasons why Auth0 refuses a signup or a password.

use std::fmt;

use auth0_core::{Error, Json, string_enum};
use serde::Deserialize;

use crate::request::null_as_default;

string_enum! {
    /// Auth0's error code for a refused signup.
    ///
    /// [Reference](https://auth0.com/docs/libraries/common-auth0-library-authentication-errors#sign-up)
    pub enum SignupRefusal {
        /// The password violates the connection's policy; see [`PasswordRefusal`] for details.
        InvalidPassword = "invalid_password",
        /// The user cannot be created. Often the user already exists, which Auth0 does not reveal to
        /// everyone.
        InvalidSignup = "invalid_signup",
        /// A user with this email address already exists.
        UserExists = "user_exists",
        /// A user with this username already exists.
        UsernameExists = "username_exists",
        /// The password is known from a data breach.
        PasswordLeaked = "password_leaked",
        /// The tenant does not allow signups, or not for this application.
        Unauthorized = "unauthorized",
    }
}

impl SignupRefusal {
    /// Returns the error code; `None` if the request got no error response of this kind.
    pub fn of(error: &Error) -> Option<Self> {
        error.api()?.code().map(Self::from)
    }
}

string_enum! {
    /// The reason why a password was refused.
    pub enum PasswordProblem {
        /// It is too short or too simple; the rules tell what is missing.
        Strength = "PasswordStrengthError",
        /// It is among the most common passwords.
        Dictionary = "PasswordDictionaryError",
        /// It contains parts of the user's name or address.
        UserInfo = "PasswordNoUserInfoError",
        /// The user has used it before.
        History = "PasswordHistoryError",
        /// It is known from a data breach.
        Leaked = "PasswordLeakedError",
    }
}

/// Auth0's explanation of why a password violates the connection's policy.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PasswordRefusal {
    /// The kind of problem, if the response contains it.
    pub problem: Option<PasswordProblem>,
    /// The problem as text.
    pub message: String,
    /// The whole policy as text, with several lines.
    pub policy: Option<String>,
    /// The rules of the policy, and whether the password satisfies each.
    pub rules: Vec<PasswordRule>,
}

impl PasswordRefusal {
    /// Returns the information about the password in an error; `None` if the error has another reason.
    pub fn of(error: &Error) -> Option<Self> {
        #[derive(Deserialize)]
        struct Description {
            #[serde(default, deserialize_with = "null_as_default")]
            rules: Vec<PasswordRule>,
        }

        let api = error.api()?;
        let problem = api
            .member::<String>("name")
            .filter(|name| name.starts_with("Password"))
            .map(PasswordProblem::from);
        if problem.is_none() && api.code() != Some("invalid_password") {
            return None;
        }
        Some(Self {
            problem,
            message: api.message().to_owned(),
            policy: api.member("policy"),
            rules: api
                .member::<Description>("description")
                .map(|description| description.rules)
                .unwrap_or_default(),
        })
    }

    /// Returns the rules that the password violates.
    pub fn unmet(&self) -> impl Iterator<Item = &PasswordRule> {
        self.rules.iter().filter(|rule| !rule.verified)
    }
}

/// A rule of a password policy.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct PasswordRule {
    /// Auth0's name for the rule: `lengthAtLeast`, `containsAtLeast`.
    pub code: Option<String>,
    /// The rule as text, with `%d` as a placeholder for numbers; [`Display`](fmt::Display) fills it in.
    #[serde(default, deserialize_with = "null_as_default")]
    pub message: String,
    /// The numbers for the placeholders.
    #[serde(default, deserialize_with = "null_as_default")]
    pub format: Vec<Json>,
    /// Whether the password satisfies the rule.
    #[serde(default, deserialize_with = "null_as_default")]
    pub verified: bool,
    /// The kinds of characters that the rule consists of.
    #[serde(default, deserialize_with = "null_as_default")]
    pub items: Vec<PasswordRule>,
}

/// The rule as text.
impl fmt::Display for PasswordRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut numbers = self.format.iter();
        let mut rest = self.message.as_str();
        while let Some((before, after)) = rest.split_once("%d") {
            f.write_str(before)?;
            match numbers.next() {
                Some(number) => write!(f, "{number}")?,
                None => f.write_str("%d")?,
            }
            rest = after;
        }
        f.write_str(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(json: &str) -> PasswordRule {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn a_rule_reads_as_a_sentence() {
        for (json, text) in [
            (
                r#"{"message":"At least %d of the following %d types:","format":[3,4]}"#,
                "At least 3 of the following 4 types:",
            ),
            (r#"{"message":"At least %d"}"#, "At least %d"),
            (r#"{"message":"None","format":[1]}"#, "None"),
            (r#"{"message":null,"format":null,"items":null}"#, ""),
        ] {
            assert_eq!(rule(json).to_string(), text);
        }
    }

    #[test]
    fn what_is_not_said_to_be_met_is_not() {
        assert!(!rule(r#"{"code":"new"}"#).verified);
        assert!(rule(r#"{"verified":true}"#).verified);
    }
}
