//! What the Management API keeps in memory, next to what logins share with it.

use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;

use crate::store::collection::{Collection, Members};
use crate::store::documents::Documents;
use crate::store::events::EventLog;
use crate::store::jobs::Jobs;
use crate::store::kinds::Kind;
use crate::store::links::Links;
use crate::store::logs::Logs;
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
    nested: HashMap<String, HashMap<&'static str, Collection>>,
    /// The settings of the tenant, once someone asked.
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
    pub(crate) fn of(&mut self, kind: impl Kind) -> &mut Collection {
        self.collections.entry(kind.items()).or_default()
    }

    /// One resource of a kind.
    pub(crate) fn find(&self, kind: impl Kind, id: &str) -> Option<&Members> {
        self.collections.get(kind.items())?.get(id)
    }

    /// What a resource has below it: `credentials` of a client, `permissions` of a role, …
    pub(crate) fn below(&mut self, items: &'static str, parent: &str) -> &mut Collection {
        let below = self.nested.entry(parent.to_owned()).or_default();
        below.entry(items).or_default()
    }

    /// What all resources have of this kind below them.
    pub(crate) fn all_below(
        &mut self,
        items: &'static str,
    ) -> impl Iterator<Item = &mut Collection> {
        let parents = self.nested.values_mut();
        parents.filter_map(move |below| below.get_mut(items))
    }

    /// Forgets everything below a resource that is gone.
    pub(crate) fn forget_below(&mut self, parent: &str) {
        self.nested.remove(parent);
    }

    /// Takes a user who is gone out of everything.
    pub(crate) fn forget_user(&mut self, user: &str) {
        self.user_roles.forget_left(user);
        let organizations: Vec<String> = self
            .members
            .of_right(user)
            .map(|(_, organization)| organization.to_owned())
            .collect();
        for organization in organizations {
            self.member_roles.forget_left(&place(&organization, user));
        }
        self.members.forget_right(user);
        self.nested.remove(user);
    }

    /// Takes an organization that is gone out of everything.
    pub(crate) fn forget_organization(&mut self, organization: &str) {
        let members: Vec<String> = self
            .members
            .of_left(organization)
            .map(|(_, user)| user.to_owned())
            .collect();
        for user in members {
            self.member_roles.forget_left(&place(organization, &user));
        }
        self.members.forget_left(organization);
    }
}

/// An organization and a user, as the relation with roles knows them. No identifier has a space.
pub(crate) fn place(organization: &str, user: &str) -> String {
    format!("{organization} {user}")
}
