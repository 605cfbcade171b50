//! Data derived from other parts of the tenant: effective roles, searches, signing keys, and
//! responses of actions that store nothing.

use std::collections::BTreeSet;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

use super::fill::{DEPTH, sample};
use crate::api::call::{Answer, Call};
use crate::api::resource::Resource;
use crate::api::{kind_of, roles, users};
use crate::crypto::keys::SigningKey;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::Members;

const SIGNING_KEYS: &str = "/keys/signing";
const PAGE_TEMPLATE: &str = "/branding/templates/universal-login";
/// The path of the default theme, which is the newest one.
pub(super) const DEFAULT_THEME: &str = "/branding/themes/default";

/// Actions whose response is a sample from the document. Except for signing keys, they store nothing.
/// The parent must exist and the body must be valid.
const ANSWERED: [&str; 18] = [
    "POST /actions/actions/{id}/test",
    "POST /branding/phone/providers/{id}/try",
    "POST /branding/phone/templates/{id}/try",
    "POST /connections/{id}/directory-provisioning/synchronizations",
    "POST /connections/{id}/keys",
    "POST /connections/{id}/keys/rotate",
    "POST /custom-domains/{id}/test",
    "POST /event-streams/{id}/redeliver",
    "POST /event-streams/{id}/test",
    "POST /experimentation/experiments/{id}/advance-ramp",
    "POST /experimentation/experiments/{id}/validate",
    "POST /guardian/enrollments/ticket",
    "POST /keys/encryption/{kid}/wrapping-key",
    "POST /self-service-profiles/{id}/sso-ticket",
    "POST /users/{id}/recovery-code-regeneration",
    "PATCH /prompts/rendering",
    "PUT /keys/signing/{kid}/revoke",
    "POST /keys/signing/rotate",
];

/// Returns whether this module answers an action.
pub(super) fn is_answered(line: &str) -> bool {
    ANSWERED.contains(&line)
}

/// Answers an action. Only the rotation and the revocation of signing keys change any state.
pub(super) fn answered(call: &Call) -> Answer {
    let given = call.members()?;
    let mut answer = sample(call.table, call.operation.shown(), DEPTH);
    if let Value::Object(members) = &mut answer {
        for (name, _) in call.table.properties(call.operation.shown()) {
            let value = match name {
                "ticket" | "ticket_url" => ticket_url(call),
                "ticket_id" | "synchronization_id" | "recovery_code" => random::alphanumeric(24),
                "success" | "is_valid" => {
                    members.insert(name.into(), true.into());
                    continue;
                }
                _ => match given.get(name) {
                    Some(value) => {
                        members.insert(name.into(), value.clone());
                        continue;
                    }
                    None => continue,
                },
            };
            members.insert(name.into(), value.into());
        }
        if call.operation.path == "/keys/signing/rotate" {
            let next =
                SigningKey::generate().map_err(|error| ApiError::internal(&error.to_string()))?;
            members.insert("kid".into(), next.kid().into());
            lock(&call.state.keys).rotate(next);
        } else if call.operation.path == "/keys/signing/{kid}/revoke" {
            let Some(kid) = lock(&call.state.keys).revoke(call.id()) else {
                return Err(ApiError::inexistent("signing_key"));
            };
            members.insert("kid".into(), kid.into());
        }
    }
    call.answer(answer)
}

fn ticket_url(call: &Call) -> String {
    format!(
        "{}/u/ticket?ticket={}",
        call.state.base_url(),
        random::alphanumeric(32)
    )
}

/// Returns the kind of resource that a search lists.
pub(super) fn searched(call: &Call) -> Option<&'static Resource> {
    let kind = call.operation.path.strip_suffix("/search")?;
    kind_of(kind.trim_start_matches('/'))
}

/// Returns the entries of a read-only list.
pub(super) fn entries(call: &Call) -> Option<Vec<Members>> {
    let path = call.operation.path.as_str();
    let parameter = call.owner();
    match path {
        "/users/{id}/connected-accounts" => Some(
            lock(&call.state.flows.connected_accounts)
                .of(parameter)
                .filter_map(|account| account.shown().as_object().cloned())
                .collect(),
        ),
        "/users/{id}/effective-roles" | "/organizations/{id}/members/{user_id}/effective-roles" => {
            let roles = roles::of_call(call).into_iter();
            Some(roles.map(|(_, id)| named(call, "roles", &id)).collect())
        }
        "/users/{id}/effective-permissions" => Some(permissions_of_user(call)),
        "/clients/{id}/connections" => {
            let kind = kind_of("connections")?;
            let mut resources = lock(&call.state.management.resources);
            let all = resources.of(kind).iter().map(|(_, members)| members);
            let enabled = all.filter(|members| {
                let clients = members.get("enabled_clients").and_then(Value::as_array);
                clients.is_some_and(|clients| clients.iter().any(|client| client == parameter))
            });
            Some(enabled.cloned().collect())
        }
        "/connections-directory-provisionings" => Some(settings(call, "/directory-provisioning")),
        "/connections-scim-configurations" => Some(settings(call, "/scim-configuration")),
        "/client-grants/{id}/organizations" => Some(organizations_of_grant(call, parameter)),
        SIGNING_KEYS => Some(lock(&call.state.keys).described()),
        "/guardian/factors" => Some(factors(call)),
        _ => None,
    }
}

/// Returns an item of a read-only list.
pub(super) fn item(call: &Call, collection: &str) -> Option<Members> {
    (collection == SIGNING_KEYS).then(|| signing_key(call, call.id()))?
}

/// Returns whether an item of a list that is not stored as a collection exists, or `None` for other
/// lists.
pub(super) fn exists(call: &Call, collection: &str, id: &str) -> Option<bool> {
    match collection {
        SIGNING_KEYS => Some(signing_key(call, id).is_some()),
        "/organizations/{id}/members" => {
            let resources = lock(&call.state.management.resources);
            Some(resources.members.contains(call.owner(), id))
        }
        "/actions/triggers" | "/actions/actions/{actionId}/versions" => Some(true),
        _ => None,
    }
}

fn signing_key(call: &Call, kid: &str) -> Option<Members> {
    let keys = lock(&call.state.keys).described();
    keys.into_iter()
        .find(|key| key.get("kid").and_then(Value::as_str) == Some(kid))
}

/// Returns a setting that is derived from other data.
pub(super) fn setting(call: &Call) -> Option<Value> {
    let path = call.operation.path.as_str();
    let mut documents = lock(&call.state.management.documents);
    match path {
        // Written as `template` or as plain text, and returned as `body`.
        PAGE_TEMPLATE => {
            let set = documents.setting(path)?;
            Some(json!({ "body": set.get("template").unwrap_or(set) }))
        }
        DEFAULT_THEME => {
            let themes = documents.collection("/branding/themes");
            let newest = themes.iter().last()?.1.clone();
            Some(Value::Object(newest))
        }
        _ => None,
    }
}

/// Adds the members of a new item that the server sets.
pub(super) fn created(path: &str, members: &mut Members) {
    if path == "/custom-domains" {
        let domain = members.get("domain").cloned().unwrap_or_default();
        let target = format!("{}.edge.example.com", domain.as_str().unwrap_or_default());
        let method = json!({ "name": "cname", "record": target, "domain": domain });
        members.insert("status".into(), "pending_verification".into());
        let verification = json!({ "status": "pending", "methods": [method] });
        members.insert("verification".into(), verification);
    }
}

/// Applies the effect of an action to its item.
pub(super) fn changed(path: &str, members: &mut Members) {
    if path == "/custom-domains/{id}/verify" {
        members.insert("status".into(), "ready".into());
        if let Some(verification) = members.get_mut("verification") {
            verification["status"] = "verified".into();
        }
    }
}

/// Returns the organizations that are linked to a client grant.
fn organizations_of_grant(call: &Call, grant: &str) -> Vec<Members> {
    let Some(kind) = kind_of("organizations") else {
        return Vec::new();
    };
    let mut resources = lock(&call.state.management.resources);
    let mut documents = lock(&call.state.management.documents);
    let all = resources.of(kind).iter().map(|(_, members)| members);
    all.filter(|members| {
        let id = members.get("id").and_then(Value::as_str);
        let id = utf8_percent_encode(id.unwrap_or_default(), NON_ALPHANUMERIC);
        let path = format!("/organizations/{id}/client-grants");
        documents.collection(&path).get(grant).is_some()
    })
    .cloned()
    .collect()
}

fn settings(call: &Call, end: &str) -> Vec<Members> {
    let documents = lock(&call.state.management.documents);
    let all = documents.settings_of("/connections/", end);
    all.filter_map(Value::as_object).cloned().collect()
}

/// Returns every factor with its enabled state.
fn factors(call: &Call) -> Vec<Members> {
    const NAMES: [&str; 8] = [
        "sms",
        "push-notification",
        "otp",
        "email",
        "duo",
        "webauthn-roaming",
        "webauthn-platform",
        "recovery-code",
    ];
    let mut documents = lock(&call.state.management.documents);
    let written = documents.collection("/guardian/factors");
    let factor = |name: &&str| {
        let set = written.get(name).and_then(|set| set.get("enabled"));
        Map::from_iter([
            ("name".to_owned(), Value::from(*name)),
            ("enabled".to_owned(), set.cloned().unwrap_or(false.into())),
            ("trial_expired".to_owned(), false.into()),
        ])
    };
    NAMES.iter().map(factor).collect()
}

/// Returns a resource as lists of links show it: its known members, or only its identifier.
pub(super) fn named(call: &Call, list: &str, id: &str) -> Members {
    let bare = |member: &str| Map::from_iter([(member.to_owned(), Value::from(id))]);
    if list == "members" || list == "users" {
        return users::shown(&call.state, id).unwrap_or_else(|| bare("user_id"));
    }
    if let Some(kind) = kind_of(list) {
        let resources = lock(&call.state.management.resources);
        return resources
            .find(kind, id)
            .cloned()
            .unwrap_or_else(|| bare(kind.id.0));
    }
    let mut documents = lock(&call.state.management.documents);
    let found = documents.collection(&format!("/{list}")).get(id).cloned();
    found.unwrap_or_else(|| bare("id"))
}

/// Returns the permissions of a user, both direct and through roles, without duplicates.
fn permissions_of_user(call: &Call) -> Vec<Members> {
    let roles = roles::of_call(call);
    let roles = roles.iter().map(|(_, id)| id.as_str());
    let mut resources = lock(&call.state.management.resources);
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for owner in roles.chain([call.owner()]) {
        for (_, members) in resources.below("permissions", owner).iter() {
            if seen.insert(Value::from(members.clone()).to_string()) {
                all.push(members.clone());
            }
        }
    }
    all
}
