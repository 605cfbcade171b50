//! The users of a tenant, in the one store that logins, grants, and the Management API share.

use serde_json::{Map, Value};

use crate::clock::rfc3339_now;
use crate::random;
use crate::store::indexed::{Indexed, Keyed};
use crate::store::settings::DATABASE_CONNECTION;
use crate::store::{Store, lock};

/// A user of the database connection or of another identity provider.
#[derive(Debug, Clone, Default)]
pub(crate) struct User {
    /// The `sub` of the user's tokens: `provider|identifier`.
    pub(crate) id: String,
    pub(crate) email: Option<String>,
    pub(crate) email_verified: bool,
    pub(crate) phone_number: Option<String>,
    pub(crate) username: Option<String>,
    /// In plain text; `None` if the user cannot log in with a password.
    pub(crate) password: Option<String>,
    /// Previous passwords, oldest first.
    pub(crate) old_passwords: Vec<String>,
    /// A blocked user gets no tokens.
    pub(crate) blocked: bool,
    /// Every other member of the profile: `name`, `user_metadata`, …
    pub(crate) metadata: Map<String, Value>,
}

impl User {
    /// Creates a user with nothing but an identifier.
    pub(crate) fn with_id(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// Creates a database user with a verified email address.
    pub(crate) fn with_password(email: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            id: format!("auth0|{}", random::hex(12)),
            email: Some(email.into()),
            email_verified: true,
            password: Some(password.into()),
            ..Self::default()
        }
    }

    pub(crate) fn change_password(&mut self, password: Option<String>) {
        let old = std::mem::replace(&mut self.password, password);
        self.old_passwords.extend(old);
    }

    /// Returns the connection of the main identity.
    pub(crate) fn connection(&self) -> &str {
        let kept = self.identities().and_then(|identities| identities.first());
        let kept = kept.and_then(|identity| identity["connection"].as_str());
        kept.unwrap_or(match self.provider() {
            "auth0" => DATABASE_CONNECTION,
            provider => provider,
        })
    }

    /// Returns true if one of the user's identities belongs to this connection.
    pub(crate) fn is_of(&self, connection: &str) -> bool {
        match self.identities() {
            Some(identities) => identities
                .iter()
                .any(|identity| identity["connection"] == connection),
            None => self.connection() == connection,
        }
    }

    /// Returns the part of the identifier before `|`.
    pub(crate) fn provider(&self) -> &str {
        let (provider, _) = self.id.split_once('|').unwrap_or(("auth0", &self.id));
        provider
    }

    /// Returns the user's identities, if they were set explicitly.
    pub(crate) fn identities(&self) -> Option<&Vec<Value>> {
        self.metadata.get("identities")?.as_array()
    }
}

impl Keyed for User {
    fn keys(&self, name: &mut dyn FnMut(&'static str, &str)) {
        name(ID, &self.id);
        for (key, value) in [
            (EMAIL, &self.email),
            (USERNAME, &self.username),
            (PHONE, &self.phone_number),
        ] {
            if let Some(value) = value {
                name(key, value);
            }
        }
    }
}

const ID: &str = "user_id";
const EMAIL: &str = "email";
const USERNAME: &str = "username";
const PHONE: &str = "phone_number";

/// Users in insertion order.
#[derive(Debug, Default)]
pub(crate) struct UserStore(Indexed<User>);

impl UserStore {
    pub(crate) fn new(users: Vec<User>) -> Self {
        let mut store = Self::default();
        store.extend(users);
        store
    }

    /// Iterates over the users and their places in the order of creation.
    pub(crate) fn all(&self) -> impl DoubleEndedIterator<Item = (u64, &User)> {
        self.0.iter()
    }

    pub(crate) fn get(&self, id: &str) -> Option<&User> {
        self.0.get(id)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut User> {
        self.0.get_mut(id)
    }

    /// Returns the users with this email address, compared case-insensitively, each with its place.
    pub(crate) fn with_email(&self, email: &str) -> Vec<(u64, &User)> {
        self.with(EMAIL, email)
    }

    pub(crate) fn with_username(&self, username: &str) -> Vec<(u64, &User)> {
        let mut found = self.with(USERNAME, username);
        found.retain(|(_, user)| user.username.as_deref() == Some(username));
        found
    }

    pub(crate) fn with_username_in_any_case(&self, username: &str) -> Vec<(u64, &User)> {
        self.with(USERNAME, username)
    }

    pub(crate) fn with_id_in_any_case(&self, id: &str) -> Vec<(u64, &User)> {
        self.with(ID, id)
    }

    pub(crate) fn with_phone(&self, number: &str) -> Vec<(u64, &User)> {
        self.with(PHONE, number)
    }

    /// Returns the user who can log in to this connection with the name `login`.
    pub(crate) fn called(&self, connection: &str, login: &str) -> Option<&User> {
        let by_email = self.with_email(login).into_iter();
        let mut found = by_email.chain(self.with_username(login));
        found
            .find(|(_, user)| user.is_of(connection))
            .map(|(_, user)| user)
    }

    /// Returns the user of this connection who already has one of this user's unique values.
    pub(crate) fn rival(&self, connection: &str, user: &User) -> Option<&User> {
        let same = [
            user.email.as_deref().map(|email| self.with_email(email)),
            user.username
                .as_deref()
                .map(|name| self.with_username(name)),
            user.phone_number
                .as_deref()
                .map(|number| self.with_phone(number)),
        ];
        let mut same = same.into_iter().flatten().flatten().map(|(_, user)| user);
        let is_rival = |known: &&User| known.id != user.id && known.is_of(connection);
        same.find(is_rival)
    }

    fn with(&self, key: &str, value: &str) -> Vec<(u64, &User)> {
        let found = self.0.with_key(key, value).into_iter();
        found.map(|(place, _, user)| (place, user)).collect()
    }

    pub(crate) fn add(&mut self, user: User) {
        self.extend(std::iter::once(user));
    }

    /// Adds users and sets the creation date of those without one to now.
    pub(crate) fn extend(&mut self, users: impl IntoIterator<Item = User>) {
        let now = rfc3339_now();
        for mut user in users {
            for date in ["created_at", "updated_at"] {
                let date = user.metadata.entry(date);
                date.or_insert_with(|| now.as_str().into());
            }
            self.0.insert(user.id.clone(), user);
        }
    }

    /// Removes and returns a user.
    pub(crate) fn remove(&mut self, id: &str) -> Option<User> {
        self.0.remove(id)
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

impl Store {
    /// Returns the user with this email address, compared case-insensitively. A user of the first
    /// database connection takes precedence.
    pub(crate) fn find_user_by_email(&self, email: &str) -> Option<User> {
        let users = lock(&self.users);
        let found = users.with_email(email);
        let first = found
            .iter()
            .find(|(_, user)| user.is_of(DATABASE_CONNECTION))
            .or(found.first());
        first.map(|(_, user)| (*user).clone())
    }

    pub(crate) fn find_user_by_id(&self, id: &str) -> Option<User> {
        lock(&self.users).get(id).cloned()
    }

    pub(crate) fn add_user(&self, user: User) {
        lock(&self.users).add(user);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_are_found_by_email_in_either_case_and_by_name_as_it_is() {
        let mut user = User::with_password("Ada@Example.com", "pw");
        user.username = Some("ada".into());
        let mut store = UserStore::new(vec![user]);
        store.add(User::default());
        assert!(store.called(DATABASE_CONNECTION, "").is_none());
        assert!(store.called(DATABASE_CONNECTION, "ada").is_some());
        assert!(store.called(DATABASE_CONNECTION, "ADA").is_none());
        assert!(store.called("another", "ada").is_none());
    }

    #[test]
    fn users_are_found_by_id_after_others_went() {
        let mut store = UserStore::new(["a", "b", "c"].map(User::with_id).to_vec());
        assert_eq!(store.remove("b").map(|user| user.id).as_deref(), Some("b"));
        assert!(store.remove("b").is_none() && store.get("b").is_none());
        store.add(User::with_id("d"));
        for id in ["a", "c", "d"] {
            assert_eq!(store.get(id).map(|user| user.id.as_str()), Some(id));
        }
        let order: Vec<_> = store
            .all()
            .map(|(place, user)| (place, user.id.as_str()))
            .collect();
        assert_eq!(order, [(0, "a"), (2, "c"), (3, "d")]);
    }
}
