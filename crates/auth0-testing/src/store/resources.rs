//! What the Management API keeps in memory, next to what logins share with it.

use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;

use crate::api::events::EventLog;
use crate::api::jobs::Jobs;
use crate::api::logs::Logs;
use crate::api::resource::Resource;
use crate::store::collection::{Collection, Members};
use crate::store::documents::Documents;
use crate::store::links::Links;
use crate::store::one_time::Waiting;

/// The part of a tenant's state that only the Management API looks at.
#[derive(Debug, Default)]
pub(crate) struct Management {
    pub(crate) resources: Mutex<Resources>,
    /// What only Auth0's document describes.
    pub(crate) documents: Mutex<Documents>,
    pub(crate) logs: Mutex<Logs>,
    pub(crate) jobs: Mutex<Jobs>,
    pub(crate) events: EventLog,
    /// How many users were added in one go.
    pub(crate) seeded: AtomicUsize,
    /// Users whose email addresses wait to be verified, by ticket.
    pub(crate) email_tickets: Waiting<String>,
}

/// Resources, and how they belong together.
#[derive(Debug, Default)]
pub(crate) struct Resources {
    collections: HashMap<&'static str, Collection>,
    /// What is kept below one resource of another kind.
    nested: HashMap<(&'static str, String), Collection>,
    /// The settings of the tenant, once somebody asked.
    pub(crate) settings: Option<Members>,
    /// Users and their roles.
    pub(crate) user_roles: Links,
    /// Organizations and their members.
    pub(crate) members: Links,
    /// Organization and user, and the roles the user has there.
    pub(crate) member_roles: Links,
}

impl Resources {
    /// The resources of a kind.
    pub(crate) fn of(&mut self, kind: &Resource) -> &mut Collection {
        self.collections.entry(kind.items).or_default()
    }

    /// One resource of a kind.
    pub(crate) fn find(&self, kind: &Resource, id: &str) -> Option<&Members> {
        self.collections.get(kind.items)?.get(id)
    }

    /// What a resource has below it: `credentials` of a client, `permissions` of a role, …
    pub(crate) fn below(&mut self, items: &'static str, parent: &str) -> &mut Collection {
        self.nested.entry((items, parent.to_owned())).or_default()
    }

    /// Forgets everything below a resource that is gone.
    pub(crate) fn forget_below(&mut self, parent: &str) {
        self.nested.retain(|(_, known), _| known != parent);
    }

    /// Takes users who are gone out of everything.
    pub(crate) fn forget_users(&mut self, is_gone: impl Fn(&str) -> bool) {
        self.user_roles.retain(|user, _| !is_gone(user));
        self.members.retain(|_, user| !is_gone(user));
        let is_theirs = |place: &str| place.split_once(' ').is_some_and(|(_, user)| is_gone(user));
        self.member_roles.retain(|place, _| !is_theirs(place));
        self.nested.retain(|(_, parent), _| !is_gone(parent));
    }
}
