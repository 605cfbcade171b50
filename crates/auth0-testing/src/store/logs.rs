//! The tenant's log.

use serde_json::{Value, json};

use crate::clock::rfc3339_now;
use crate::store::collection::Members;
use crate::store::indexed::{Indexed, Keyed};
use crate::store::{Store, lock};

/// The maximum number of entries; the oldest are removed to make room.
const MOST: usize = 10_000;

/// The log of a tenant.
#[derive(Debug, Default)]
pub(crate) struct Logs {
    entries: Indexed<Entry>,
    written: u64,
    /// The newest date in an identifier, so that identifiers stay in order when the clock is set
    /// back.
    newest: String,
}

/// An entry, which can be found only by its identifier.
#[derive(Debug)]
struct Entry(Members);

impl Keyed for Entry {
    fn keys(&self, _: &mut dyn FnMut(&'static str, &str)) {}
}

impl Logs {
    /// Adds an entry and returns its `log_id`, which sorts after all earlier ones.
    fn add(&mut self, type_code: &str, given: Members) -> String {
        self.written += 1;
        let now = rfc3339_now();
        let digits: String = now.chars().filter(char::is_ascii_digit).collect();
        if digits > self.newest {
            self.newest = digits;
        }
        let id = format!("900{}{:0>36}", self.newest, self.written);
        let mut entry = Members::new();
        entry.insert("date".into(), now.into());
        entry.insert("type".into(), type_code.into());
        entry.extend(given);
        for member in ["log_id", "_id"] {
            entry.insert(member.into(), id.as_str().into());
        }
        if self.entries.len() >= MOST {
            self.entries.remove_first();
        }
        self.entries.insert(id.clone(), Entry(entry));
        id
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Members> {
        self.entries.get(id).map(|entry| &entry.0)
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (u64, &Members)> {
        let entries = self.entries.iter();
        entries.map(|(place, entry)| (place, &entry.0))
    }

    fn clear(&mut self) {
        self.entries.clear();
    }
}

/// An event to log with [`Store::log`].
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Event<'a> {
    pub(crate) client_id: &'a str,
    pub(crate) user_id: &'a str,
    /// The typed name, if no user was found.
    pub(crate) user_name: &'a str,
    pub(crate) connection: &'a str,
    pub(crate) audience: &'a str,
    pub(crate) description: &'a str,
}

impl Store {
    /// Adds a log entry, with the available details of the user and client.
    pub(crate) fn log(&self, type_code: &str, event: &Event<'_>) {
        let mut entry = Members::new();
        let mut put = |member: &str, value: &str| {
            if !value.is_empty() {
                entry.insert(member.to_owned(), value.into());
            }
        };
        put("client_id", event.client_id);
        put("user_id", event.user_id);
        put("user_name", event.user_name);
        put("connection", event.connection);
        put("audience", event.audience);
        put("description", event.description);
        if let Some(application) = self.find_application(event.client_id) {
            put(
                "client_name",
                application.name.as_deref().unwrap_or_default(),
            );
        }
        if event.user_name.is_empty() && !event.user_id.is_empty() {
            let users = lock(&self.users);
            let user = users.get(event.user_id);
            let name = user.and_then(|user| user.email.as_ref().or(user.username.as_ref()));
            put("user_name", name.map(String::as_str).unwrap_or_default());
        }
        put("ip", "127.0.0.1");
        put("hostname", &self.called_host());
        entry.insert("isMobile".into(), json!(false));
        lock(&self.management.logs).add(type_code, entry);
    }

    pub(crate) fn add_log(&self, type_code: &str, details: Value) -> String {
        let details = match details {
            Value::Object(details) => details,
            Value::Null => Members::new(),
            other => Members::from_iter([("description".to_owned(), other)]),
        };
        lock(&self.management.logs).add(type_code, details)
    }

    pub(crate) fn clear_logs(&self) {
        lock(&self.management.logs).clear();
    }
}
