//! In-memory state of the Management API, in addition to the state that logins share.

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

/// State that only the Management API uses.
#[derive(Debug, Default)]
pub(crate) struct Management {
    pub(crate) resources: Mutex<Resources>,
    /// Resources that only Auth0's document describes.
    pub(crate) documents: Mutex<Documents>,
    pub(crate) logs: Mutex<Logs>,
    pub(crate) jobs: Mutex<Jobs>,
    pub(crate) events: EventLog,
    /// The number of users that were added in bulk.
    pub(crate) seeded: AtomicUsize,
    /// Users whose email addresses have yet to be verified, by ticket.
    pub(crate) email_tickets: Waiting<String>,
}

/// Resources and the relations between them.
#[derive(Debug, Default)]
pub(crate) struct Resources {
    collections: HashMap<&'static str, Collection>,
    /// Subresources, by parent.
    nested: HashMap<String, HashMap<&'static str, Collection>>,
    /// The tenant's settings, created when they are first requested.
    pub(crate) settings: Option<Members>,
    /// Users and their roles.
    pub(crate) user_roles: Links,
    /// Organizations and their members.
    pub(crate) members: Links,
    /// Roles of organization members; the left side combines organization and user.
    pub(crate) member_roles: Links,
}

impl Resources {
    /// Returns the resources of a kind.
    pub(crate) fn of(&mut self, kind: impl Kind) -> &mut Collection {
        self.collections.entry(kind.items()).or_default()
    }

    /// Returns one resource of a kind.
    pub(crate) fn find(&self, kind: impl Kind, id: &str) -> Option<&Members> {
        self.collections.get(kind.items())?.get(id)
    }

    /// Returns the subresources of a resource, such as the `credentials` of a client or the
    /// `permissions` of a role.
    pub(crate) fn below(&mut self, items: &'static str, parent: &str) -> &mut Collection {
        let below = self.nested.entry(parent.to_owned()).or_default();
        below.entry(items).or_default()
    }

    /// Returns the subresources of this kind of all resources.
    pub(crate) fn all_below(
        &mut self,
        items: &'static str,
    ) -> impl Iterator<Item = &mut Collection> {
        let parents = self.nested.values_mut();
        parents.filter_map(move |below| below.get_mut(items))
    }

    /// Removes all subresources of a deleted resource.
    pub(crate) fn forget_below(&mut self, parent: &str) {
        self.nested.remove(parent);
    }

    /// Removes all references to a deleted user.
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

    /// Removes all references to a deleted organization.
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

/// Combines an organization and a user into a key of the relation with roles. Identifiers do not
/// contain spaces.
pub(crate) fn place(organization: &str, user: &str) -> String {
    format!("{organization} {user}")
}
