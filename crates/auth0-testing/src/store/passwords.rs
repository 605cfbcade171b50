//! Passwords: a connection's policy, failed attempts, and password history.

use std::collections::HashMap;

use serde_json::Value;

use crate::clock::rfc3339_now;
use crate::store::collection::{Members, text};
use crate::store::users::User;
use crate::store::{Store, lock};

/// The default minimum length.
const SHORTEST: usize = 8;
/// The default number of consecutive wrong passwords before an account is locked.
const MAX_ATTEMPTS: u64 = 10;

/// The number of seconds after the last wrong password for which an account is locked, as at Auth0: 30 days.
const LOCKED_FOR: u64 = 30 * 24 * 60 * 60;
/// The default number of old passwords that cannot be reused.
const HISTORY: usize = 5;

/// A connection's password policy.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Policy {
    pub(crate) min_length: usize,
    strength: Strength,
    history: usize,
    no_personal_info: bool,
    dictionary: Vec<String>,
    pub(crate) disable_signup: bool,
    pub(crate) requires_username: bool,
}

/// The characters that a password must contain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Strength {
    #[default]
    Any,
    /// A lowercase letter, an uppercase letter, and a digit.
    Fair,
    /// Three of the four types of characters.
    Good,
    /// Like `Good`, without three identical characters in a row.
    Excellent,
}

/// The reason why a password is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weakness {
    /// Shorter than this, or with too few types of characters.
    Strength(usize),
    UsedBefore,
    PersonalInfo,
    Common,
}

impl Weakness {
    /// The name and message that Auth0 returns.
    pub(crate) fn described(self) -> (&'static str, &'static str) {
        match self {
            Self::Strength(_) => ("PasswordStrengthError", "Password is too weak"),
            Self::UsedBefore => ("PasswordHistoryError", "Password has previously been used"),
            Self::PersonalInfo => (
                "PasswordNoUserInfoError",
                "Password contains user information",
            ),
            Self::Common => ("PasswordDictionaryError", "Password is too common"),
        }
    }
}

impl Policy {
    /// Reads the policy from the `options` of a database connection.
    pub(crate) fn of(options: &Value) -> Self {
        let is_on = |member: &str| {
            options[member]["enable"] == true
                || options["password_options"][member]["active"] == true
        };
        let (strength, shortest) = match options["passwordPolicy"].as_str() {
            Some("none") => (Strength::Any, 1),
            Some("low") => (Strength::Any, 6),
            Some("fair") => (Strength::Fair, 8),
            Some("good") => (Strength::Good, 8),
            Some("excellent") => (Strength::Excellent, 10),
            _ => (Strength::Any, SHORTEST),
        };
        let length = [
            &options["password_complexity_options"]["min_length"],
            &options["password_options"]["complexity"]["min_length"],
        ];
        let length = length.into_iter().find_map(size);
        let history = [
            &options["password_history"]["size"],
            &options["password_options"]["history"]["size"],
        ];
        let history = history.into_iter().find_map(size).unwrap_or(HISTORY);
        let dictionary = [
            &options["password_dictionary"]["dictionary"],
            &options["password_options"]["dictionary"]["custom"],
        ];
        let dictionary = dictionary.into_iter().filter_map(Value::as_array).flatten();
        let dictionary = dictionary.filter_map(Value::as_str).map(str::to_lowercase);
        let common = [
            "password",
            "12345678",
            "123456789",
            "qwertyuiop",
            "letmein123",
        ];
        let common = common.into_iter().map(str::to_owned);
        let has_dictionary = is_on("password_dictionary") || is_on("dictionary");
        Self {
            min_length: length.unwrap_or(shortest),
            strength,
            history: if is_on("password_history") || is_on("history") {
                history
            } else {
                0
            },
            no_personal_info: is_on("password_no_personal_info") || is_on("profile_data"),
            dictionary: if has_dictionary {
                common.chain(dictionary).collect()
            } else {
                Vec::new()
            },
            disable_signup: options["disable_signup"] == true,
            requires_username: options["requires_username"] == true,
        }
    }

    /// Checks whether a user may have this password.
    pub(crate) fn check(&self, user: &User, password: &str) -> Result<(), Weakness> {
        let weak = Err(Weakness::Strength(self.min_length));
        if password.chars().count() < self.min_length || !self.strength.allows(password) {
            return weak;
        }
        if self.dictionary.contains(&password.to_lowercase()) {
            return Err(Weakness::Common);
        }
        if self.no_personal_info && has_personal_info(user, password) {
            return Err(Weakness::PersonalInfo);
        }
        let old = user.password.iter().chain(user.old_passwords.iter().rev());
        if old.take(self.history).any(|old| old == password) {
            return Err(Weakness::UsedBefore);
        }
        Ok(())
    }
}

fn size(value: &Value) -> Option<usize> {
    value.as_u64().and_then(|size| usize::try_from(size).ok())
}

impl Strength {
    fn allows(self, password: &str) -> bool {
        let lower = password.chars().any(char::is_lowercase);
        let upper = password.chars().any(char::is_uppercase);
        let digit = password.chars().any(|c| c.is_ascii_digit());
        let special = password.chars().any(|c| !c.is_alphanumeric());
        let kinds = [lower, upper, digit, special];
        let kinds = kinds.into_iter().filter(|has| *has).count();
        let characters: Vec<char> = password.chars().collect();
        match self {
            Self::Any => true,
            Self::Fair => lower && upper && digit,
            Self::Good => kinds >= 3,
            Self::Excellent => {
                kinds >= 3 && characters.windows(3).all(|w| w[0] != w[1] || w[1] != w[2])
            }
        }
    }
}

/// Returns true if the password contains one of the user's names.
fn has_personal_info(user: &User, password: &str) -> bool {
    let password = password.to_lowercase();
    let email = user.email.as_deref();
    let email = email.and_then(|email| email.split('@').next());
    let members = ["name", "nickname", "given_name", "family_name"];
    let names = members.iter().map(|member| text(&user.metadata, member));
    let mut all = names.chain(email).chain(user.username.as_deref());
    all.any(|name| name.chars().count() >= 3 && password.contains(&name.to_lowercase()))
}

/// The reason why a login fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// There is no user with this name.
    Unknown,
    WrongPassword {
        user_id: String,
    },
    /// Too many wrong passwords. This is new only at the first refusal.
    Locked {
        user_id: String,
        is_new: bool,
    },
}

/// Consecutive wrong passwords, by user.
#[derive(Debug, Default)]
pub(crate) struct Attempts(HashMap<String, Failures>);

#[derive(Debug, Clone, Copy, Default)]
struct Failures {
    count: u64,
    /// The time of the last one.
    at: u64,
}

impl Attempts {
    /// Returns the number of wrong passwords of a user. An account that is left alone for long enough is
    /// unlocked.
    fn of(&self, user_id: &str, now: u64) -> u64 {
        let failures = self.0.get(user_id).copied().unwrap_or_default();
        let is_over = now >= failures.at.saturating_add(LOCKED_FOR);
        if is_over { 0 } else { failures.count }
    }
}

impl Store {
    /// Returns the password policy of the database connection with this name.
    pub(crate) fn password_policy(&self, connection: &str) -> Policy {
        let options =
            |connection: &Members| Policy::of(connection.get("options").unwrap_or(&Value::Null));
        let policy = self.with_connection(connection, options);
        policy.unwrap_or_else(|| Policy::of(&Value::Null))
    }

    /// Returns the user of a connection who has this email address or user name and this password.
    pub(crate) fn check_password(
        &self,
        connection: &str,
        login: &str,
        password: &str,
    ) -> Result<User, Refusal> {
        let found = lock(&self.users).called(connection, login).cloned();
        let user = found.ok_or(Refusal::Unknown)?;
        let most = self.most_attempts();
        let mut attempts = lock(&self.attempts);
        let now = self.now();
        let failed = attempts.of(&user.id, now);
        let user_id = user.id.clone();
        if most.is_some_and(|most| failed >= most) {
            return Err(Refusal::Locked {
                user_id,
                is_new: false,
            });
        }
        if user.password.as_deref() == Some(password) {
            attempts.0.remove(&user.id);
            return Ok(user);
        }
        let count = failed + 1;
        attempts.0.insert(user.id, Failures { count, at: now });
        Err(if most.is_some_and(|most| count >= most) {
            Refusal::Locked {
                user_id,
                is_new: true,
            }
        } else {
            Refusal::WrongPassword { user_id }
        })
    }

    /// Returns the number of wrong passwords after which an account is locked, or `None` if brute-force
    /// protection is off.
    fn most_attempts(&self) -> Option<u64> {
        let documents = lock(&self.management.documents);
        let Some(setting) = documents.setting("/attack-protection/brute-force-protection") else {
            return Some(MAX_ATTEMPTS);
        };
        let most = setting["max_attempts"].as_u64().unwrap_or(MAX_ATTEMPTS);
        (setting["enabled"] != false).then_some(most)
    }

    /// Returns true if a user is locked out because of wrong passwords.
    pub(crate) fn is_locked(&self, user_id: &str) -> bool {
        let failed = lock(&self.attempts).of(user_id, self.now());
        self.most_attempts().is_some_and(|most| failed >= most)
    }

    /// Resets the number of wrong passwords of a user.
    pub(crate) fn unlock(&self, user_id: &str) {
        lock(&self.attempts).0.remove(user_id);
    }

    /// Changes a password. Returns `None` if the user does not exist.
    pub(crate) fn set_password(&self, id: &str, password: &str) -> Option<Result<(), Weakness>> {
        let user = self.find_user_by_id(id)?;
        let policy = self.password_policy(user.connection());
        if let Err(weakness) = policy.check(&user, password) {
            return Some(Err(weakness));
        }
        let mut users = lock(&self.users);
        users
            .get_mut(id)?
            .change_password(Some(password.to_owned()));
        drop(users);
        self.unlock(id);
        Some(Ok(()))
    }

    /// Counts a login by a user.
    pub(crate) fn count_login(&self, id: &str) {
        let mut users = lock(&self.users);
        let Some(user) = users.get_mut(id) else {
            return;
        };
        let count = user.metadata.get("logins_count").and_then(Value::as_u64);
        let count = count.unwrap_or_default() + 1;
        user.metadata.insert("logins_count".into(), count.into());
        user.metadata
            .insert("last_login".into(), rfc3339_now().into());
        user.metadata.insert("last_ip".into(), "127.0.0.1".into());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_policy_refuses_what_its_options_say() {
        let mut user = User::with_password("ada@example.com", "First-pass1");
        user.metadata.insert("name".into(), "Lovelace".into());
        let check = |options: Value, user: &User, password: &str| {
            Policy::of(&options).check(user, password)
        };
        let strength = |length| Err(Weakness::Strength(length));
        for (options, password, expected) in [
            (json!({}), "short", strength(8)),
            (json!({}), "long enough", Ok(())),
            (json!({ "passwordPolicy": "none" }), "a", Ok(())),
            (
                json!({ "passwordPolicy": "fair" }),
                "lowercase",
                strength(8),
            ),
            (json!({ "passwordPolicy": "good" }), "Lower case", Ok(())),
            (
                json!({ "passwordPolicy": "excellent" }),
                "Lowwwer case1",
                strength(10),
            ),
            (
                json!({ "password_complexity_options": { "min_length": 12 } }),
                "12345678901",
                strength(12),
            ),
            (
                json!({ "password_no_personal_info": { "enable": true } }),
                "x-lovelace-1",
                Err(Weakness::PersonalInfo),
            ),
            (
                json!({ "password_dictionary": { "enable": true, "dictionary": ["Sesame Open"] } }),
                "sesame open",
                Err(Weakness::Common),
            ),
            (
                json!({ "password_history": { "enable": true, "size": 2 } }),
                "First-pass1",
                Err(Weakness::UsedBefore),
            ),
        ] {
            assert_eq!(
                check(options.clone(), &user, password),
                expected,
                "{options} {password}"
            );
        }
        user.change_password(Some("Second-pass".into()));
        user.change_password(Some("Third-pass1".into()));
        let history = json!({ "password_history": { "enable": true, "size": 2 } });
        assert_eq!(
            check(history.clone(), &user, "Second-pass"),
            Err(Weakness::UsedBefore)
        );
        assert_eq!(check(history, &user, "First-pass1"), Ok(()));
    }
}
