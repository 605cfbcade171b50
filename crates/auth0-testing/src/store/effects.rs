//! The effects that a change to a resource has elsewhere. They are derived from the change alone and
//! applied in one place.

use serde_json::Value;

use crate::store::applications::Application;
use crate::store::client_keys::ClientKey;
use crate::store::collection::{Members, text};
use crate::store::kinds::{
    ACTIONS, CLIENT_GRANTS, CLIENTS, CONNECTIONS, ORGANIZATIONS, RESOURCE_SERVERS, ROLES,
};
use crate::store::{Store, lock};

/// A change to a resource.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Change<'a> {
    /// The resource was created or updated.
    Kept,
    /// The resource, with these members, was deleted.
    Deleted(&'a Members),
}

/// A single effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Updates the application that logins use from the resource.
    ShareClient(String),
    /// Removes the application that logins use, and revokes its refresh tokens.
    ForgetClient(String),
    /// Deletes client grants in which this member has this value.
    DeleteGrants(&'static str, String),
    /// Removes this API's permissions from roles and users.
    DeletePermissions(String),
    /// Deletes users whose main identity belongs to this connection.
    DeleteUsers(String),
    /// Removes this connection from all organizations.
    UnlinkConnection(String),
    /// Disables this client in all connections.
    UnlinkClient(String),
    /// Removes this action from all triggers.
    UnbindAction(String),
    ForgetRole(String),
    ForgetOrganization(String),
}

/// Returns the effects of a change to a resource of this kind.
pub(crate) fn effects(kind: &str, id: &str, change: Change<'_>) -> Vec<Effect> {
    let id = || id.to_owned();
    match (kind, change) {
        (CLIENTS, Change::Kept) => vec![Effect::ShareClient(id())],
        (CLIENTS, Change::Deleted(_)) => vec![
            Effect::ForgetClient(id()),
            Effect::DeleteGrants("client_id", id()),
            Effect::UnlinkClient(id()),
        ],
        (RESOURCE_SERVERS, Change::Deleted(members)) => {
            let identifier = text(members, "identifier").to_owned();
            vec![
                Effect::DeleteGrants("audience", identifier.clone()),
                Effect::DeletePermissions(identifier),
            ]
        }
        (CONNECTIONS, Change::Deleted(members)) => vec![
            Effect::UnlinkConnection(id()),
            Effect::DeleteUsers(text(members, "name").to_owned()),
        ],
        (ACTIONS, Change::Deleted(_)) => vec![Effect::UnbindAction(id())],
        (ROLES, Change::Deleted(_)) => vec![Effect::ForgetRole(id())],
        (ORGANIZATIONS, Change::Deleted(_)) => vec![Effect::ForgetOrganization(id())],
        _ => Vec::new(),
    }
}

impl Store {
    pub(crate) fn apply(&self, effects: Vec<Effect>) {
        for effect in effects {
            self.apply_one(&effect);
        }
    }

    fn apply_one(&self, effect: &Effect) {
        match effect {
            Effect::ShareClient(id) => self.share_client(id),
            Effect::ForgetClient(id) => {
                lock(&self.applications).remove(id);
                lock(&self.flows.refresh_tokens).revoke_client(id);
            }
            Effect::DeleteGrants(member, value) => {
                let mut resources = lock(&self.management.resources);
                let grants = resources.of(CLIENT_GRANTS);
                let found = grants.with_key(member, value).into_iter();
                let ids: Vec<String> = found.map(|(_, id, _)| id.to_owned()).collect();
                for id in ids {
                    resources.of(CLIENT_GRANTS).remove(&id);
                    resources.forget_below(&id);
                }
            }
            Effect::DeletePermissions(api) => {
                let mut resources = lock(&self.management.resources);
                for permissions in resources.all_below("permissions") {
                    let of_api =
                        |members: &Members| text(members, "resource_server_identifier") == api;
                    permissions.remove_all(of_api);
                }
            }
            Effect::DeleteUsers(connection) => {
                let mut users = lock(&self.users);
                let gone: Vec<String> = users
                    .all()
                    .filter(|(_, user)| user.connection() == connection)
                    .map(|(_, user)| user.id.clone())
                    .collect();
                for id in &gone {
                    users.remove(id);
                }
                drop(users);
                for id in gone {
                    self.forget_user(&id);
                }
            }
            Effect::UnlinkConnection(id) => {
                let mut resources = lock(&self.management.resources);
                for enabled in resources.all_below("enabled_connections") {
                    enabled.remove(id);
                }
            }
            Effect::UnlinkClient(id) => {
                let mut resources = lock(&self.management.resources);
                resources.of(CONNECTIONS).change_all(|connection| {
                    if let Some(Value::Array(clients)) = connection.get_mut("enabled_clients") {
                        clients.retain(|client| client != id);
                    }
                });
            }
            Effect::UnbindAction(id) => {
                let mut resources = lock(&self.management.resources);
                for bindings in resources.all_below("bindings") {
                    bindings.remove_all(|binding| binding["action"]["id"] == **id);
                }
            }
            Effect::ForgetRole(id) => {
                let mut resources = lock(&self.management.resources);
                resources.user_roles.forget_right(id);
                resources.member_roles.forget_right(id);
            }
            Effect::ForgetOrganization(id) => {
                lock(&self.management.resources).forget_organization(id);
            }
        }
    }

    /// Removes all records of a deleted user.
    pub(crate) fn forget_user(&self, id: &str) {
        lock(&self.management.resources).forget_user(id);
        lock(&self.flows.authenticators).forget_user(id);
        lock(&self.flows.refresh_tokens).revoke_user(id);
        lock(&self.flows.passkeys).forget_user(id);
        lock(&self.flows.connected_accounts)
            .0
            .retain(|account| account.user_id != id);
        self.unlock(id);
        self.flows.sessions.remove(|session| session.user_id == id);
    }

    fn share_client(&self, id: &str) {
        let mut resources = lock(&self.management.resources);
        let Some(members) = resources.find(CLIENTS, id).cloned() else {
            return;
        };
        // Settings that the Management API does not send stay unchanged.
        let known = self.find_application(id);
        let known = known.map_or_else(|| Application::unknown(id), |known| (*known).clone());
        let mut application = known.described_by(&members);
        let credentials = resources.below("credentials", id);
        let keys = credentials
            .iter()
            .filter_map(|(_, credential)| ClientKey::of(&members, credential));
        let keys: Vec<ClientKey> = keys.collect();
        drop(resources);
        if !keys.is_empty() || application.has_credentials {
            application.keys = keys;
            application.has_credentials = true;
        }
        lock(&self.applications).put(application);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_deleted_api_takes_grants_and_permissions_with_it() {
        let members = json!({ "identifier": "urn:api" });
        let members = members.as_object().unwrap();
        let deleted = effects(RESOURCE_SERVERS, "1", Change::Deleted(members));
        let api = || "urn:api".to_owned();
        let expected = [
            Effect::DeleteGrants("audience", api()),
            Effect::DeletePermissions(api()),
        ];
        assert_eq!(deleted, expected);
        assert_eq!(effects(RESOURCE_SERVERS, "1", Change::Kept), []);
    }
}
