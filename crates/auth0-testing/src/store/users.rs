//! The users of a tenant: the one store that logins, grants and the Management API share.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::clock::rfc3339_now;
use crate::random;
use crate::state::{TenantState, lock};

/// A user of the database connection, or one somebody else vouched for.
#[derive(Debug, Clone, Default)]
pub(crate) struct User {
    /// The `sub` of their tokens: `provider|identifier`.
    pub(crate) id: String,
    pub(crate) email: Option<String>,
    pub(crate) email_verified: bool,
    pub(crate) phone_number: Option<String>,
    pub(crate) username: Option<String>,
    /// In the clear; `None` for who cannot log in with one.
    pub(crate) password: Option<String>,
    /// A blocked user gets no tokens.
    pub(crate) blocked: bool,
    /// Every other member of the profile: `name`, `user_metadata`, …
    pub(crate) metadata: Map<String, Value>,
}

impl User {
    /// Somebody of whom no more is known.
    pub(crate) fn with_id(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// A database user with a verified email address.
    pub(crate) fn with_password(email: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            id: format!("auth0|{}", random::hex(12)),
            email: Some(email.into()),
            email_verified: true,
            password: Some(password.into()),
            ..Self::default()
        }
    }

    /// Whether this is the user somebody means who types `login` into a login form. Email addresses
    /// are the same in either case.
    pub(crate) fn is_called(&self, login: &str) -> bool {
        let email = self.email.as_deref();
        email.is_some_and(|email| email.eq_ignore_ascii_case(login))
            || self.username.as_deref() == Some(login)
    }
}

/// Users in the order they were added.
#[derive(Debug, Default)]
pub(crate) struct UserStore {
    users: Vec<User>,
    /// Where a user is in the list, by identifier.
    places: HashMap<String, usize>,
}

impl UserStore {
    pub(crate) fn new(users: Vec<User>) -> Self {
        let mut store = Self::default();
        store.extend(users);
        store
    }

    pub(crate) fn all(&self) -> &[User] {
        &self.users
    }

    pub(crate) fn get(&self, id: &str) -> Option<&User> {
        self.users.get(*self.places.get(id)?)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut User> {
        self.users.get_mut(*self.places.get(id)?)
    }

    pub(crate) fn find(&self, matches: impl Fn(&User) -> bool) -> Option<&User> {
        self.users.iter().find(|user| matches(user))
    }

    pub(crate) fn add(&mut self, user: User) {
        self.extend(std::iter::once(user));
    }

    /// Adds users, with now as the date of their creation unless they have one.
    pub(crate) fn extend(&mut self, users: impl IntoIterator<Item = User>) {
        let now = rfc3339_now();
        for mut user in users {
            for date in ["created_at", "updated_at"] {
                let date = user.metadata.entry(date);
                date.or_insert_with(|| now.as_str().into());
            }
            self.places.insert(user.id.clone(), self.users.len());
            self.users.push(user);
        }
    }

    /// Takes a user away, if there is one.
    pub(crate) fn remove(&mut self, id: &str) -> Option<User> {
        let place = self.places.remove(id)?;
        for later in self.places.values_mut().filter(|later| **later > place) {
            *later -= 1;
        }
        Some(self.users.remove(place))
    }

    pub(crate) fn clear(&mut self) {
        self.users.clear();
        self.places.clear();
    }
}

impl TenantState {
    /// The user with this email address, in either case.
    pub(crate) fn find_user_by_email(&self, email: &str) -> Option<User> {
        let has_email = |user: &User| {
            let known = user.email.as_deref();
            known.is_some_and(|known| known.eq_ignore_ascii_case(email))
        };
        lock(&self.users).find(has_email).cloned()
    }

    pub(crate) fn find_user_by_id(&self, id: &str) -> Option<User> {
        lock(&self.users).get(id).cloned()
    }

    /// The user who logs in with this email address or user name, and this password.
    pub(crate) fn find_user_by_password(&self, login: &str, password: &str) -> Option<User> {
        let matches =
            |user: &User| user.is_called(login) && user.password.as_deref() == Some(password);
        lock(&self.users).find(matches).cloned()
    }

    pub(crate) fn add_user(&self, user: User) {
        lock(&self.users).add(user);
    }

    /// Changes a password; false if the user does not exist.
    pub(crate) fn set_password(&self, id: &str, password: &str) -> bool {
        let mut users = lock(&self.users);
        let Some(user) = users.get_mut(id) else {
            return false;
        };
        user.password = Some(password.to_owned());
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_are_found_by_email_in_either_case_and_by_name_as_it_is() {
        let mut user = User::with_password("Ada@Example.com", "pw");
        user.username = Some("ada".into());
        assert!(user.is_called("ada@example.com") && user.is_called("ada"));
        assert!(!user.is_called("Ada") && !user.is_called(""));
        let mut store = UserStore::new(vec![user]);
        store.add(User::default());
        assert!(store.find(|user| user.is_called("")).is_none());
        assert!(store.find(|user| user.is_called("ada")).is_some());
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
        let order: Vec<_> = store.all().iter().map(|user| user.id.as_str()).collect();
        assert_eq!(order, ["a", "c", "d"]);
    }
}
