//! `/api/v2/clients/{client_id}/credentials`: public keys that clients authenticate with.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::CLIENTS;
use crate::api::call::{Answer, Call, Handlers};
use crate::api::schema::complain;
use crate::clock::rfc3339_now;
use crate::crypto::public_key;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::{Members, merge, text};
use crate::store::effects::Effect;
use crate::store::resources::Resources;

const ITEMS: &str = "credentials";

pub(in crate::api) const HANDLERS: Handlers = &[
    ("GET /clients/{client_id}/credentials", list),
    ("POST /clients/{client_id}/credentials", create),
    ("GET /clients/{client_id}/credentials/{credential_id}", one),
    (
        "PATCH /clients/{client_id}/credentials/{credential_id}",
        update,
    ),
    (
        "DELETE /clients/{client_id}/credentials/{credential_id}",
        delete,
    ),
];

fn inexistent() -> ApiError {
    ApiError::inexistent("credential")
}

fn require<'a>(resources: &Resources, call: &'a Call) -> Result<&'a str, ApiError> {
    let id = call.owner();
    match resources.find(&CLIENTS, id) {
        Some(_) => Ok(id),
        None => Err(CLIENTS.inexistent()),
    }
}

fn list(call: &Call) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let client = require(&resources, call)?;
    let credentials: Vec<_> = resources
        .below(ITEMS, client)
        .iter()
        .map(|(_, members)| shown(members))
        .collect();
    call.answer(credentials)
}

fn create(call: &Call) -> Answer {
    const TYPES: [&str; 3] = ["public_key", "cert_subject_dn", "x509_cert"];
    let credential = call.members()?;
    let kind = text(&credential, "credential_type").to_owned();
    if !TYPES.contains(&kind.as_str()) {
        return Err(complain(&format!(
            "'No enum match for: {kind}' on property credential_type"
        )));
    }
    check_key(&credential)?;
    let (id, credential) = completed(credential);
    let answer = shown(&credential);
    {
        let mut resources = lock(&call.state.management.resources);
        let client = require(&resources, call)?;
        resources.below(ITEMS, client).insert(id, credential);
    }
    call.state
        .apply(vec![Effect::ShareClient(call.owner().to_owned())]);
    call.answer(answer)
}

/// Checks that a key can be parsed, because a client with an unreadable key could never
/// authenticate.
fn check_key(credential: &Members) -> Result<(), ApiError> {
    let (kind, pem) = (text(credential, "credential_type"), text(credential, "pem"));
    if kind == "cert_subject_dn" {
        return Ok(());
    }
    if pem.is_empty() {
        return Err(complain("'Missing required property: pem'"));
    }
    // Certificates are not parsed, so a certificate would become a key that never verifies
    // anything.
    if kind == "public_key" && public_key::from_pem(pem).is_none() {
        return Err(ApiError::new(
            StatusCode::BAD_REQUEST,
            "invalid_body",
            "The pem of the credential is not a public key in PEM format",
        ));
    }
    Ok(())
}

/// Checks the keys in the body of a client.
pub(super) fn check(members: &Members) -> Result<(), ApiError> {
    let methods = members.get("client_authentication_methods");
    let methods = methods.and_then(Value::as_object);
    let holders = methods.into_iter().flat_map(Members::values);
    for holder in holders.chain(members.get("signed_request_object")) {
        let list = holder.get("credentials").and_then(Value::as_array);
        let given = list.into_iter().flatten().filter_map(Value::as_object);
        for credential in given.filter(|credential| !credential.contains_key("id")) {
            check_key(credential)?;
        }
    }
    Ok(())
}

/// Adds the identifier and the missing members to a new credential.
fn completed(mut credential: Members) -> (String, Members) {
    let id = format!("cred_{}", random::alphanumeric(22));
    let now = rfc3339_now();
    credential.insert("id".into(), id.as_str().into());
    credential.insert("created_at".into(), now.as_str().into());
    credential.insert("updated_at".into(), now.into());
    if text(&credential, "credential_type") == "public_key" {
        credential.entry("alg").or_insert("RS256".into());
        credential
            .entry("kid")
            .or_insert_with(|| random::base64url(32).into());
    }
    (id, credential)
}

/// Creates credentials from the keys in the body of a client and replaces the keys with the
/// identifiers of the credentials. Applies to `private_key_jwt`, mutual TLS, and request objects.
pub(super) fn settle(resources: &mut Resources, client: &str, members: &mut Members) {
    let mut lists = Vec::new();
    if let Some(Value::Object(methods)) = members.get_mut("client_authentication_methods") {
        lists.extend(methods.values_mut());
    }
    lists_of(&mut lists, resources, client);
    if let Some(object) = members.get_mut("signed_request_object") {
        lists_of(&mut [object], resources, client);
    }
}

fn lists_of(holders: &mut [&mut Value], resources: &mut Resources, client: &str) {
    for holder in holders {
        let list = holder.get_mut("credentials").and_then(Value::as_array_mut);
        for entry in list.into_iter().flatten() {
            if entry.get("id").is_some() {
                continue;
            }
            if let Value::Object(given) = entry.take() {
                let (id, credential) = completed(given);
                *entry = json!({ "id": id });
                resources.below(ITEMS, client).insert(id, credential);
            }
        }
    }
}

fn one(call: &Call) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let client = require(&resources, call)?;
    let credential = resources
        .below(ITEMS, client)
        .get(call.id())
        .ok_or_else(inexistent)?;
    call.answer(shown(credential))
}

fn update(call: &Call) -> Answer {
    let given = call.members()?;
    let mut resources = lock(&call.state.management.resources);
    let client = require(&resources, call)?;
    let credential = resources
        .below(ITEMS, client)
        .get_mut(call.id())
        .ok_or_else(inexistent)?;
    merge(credential, given, &[]);
    credential.insert("updated_at".into(), rfc3339_now().into());
    call.answer(shown(credential))
}

fn delete(call: &Call) -> Answer {
    {
        let mut resources = lock(&call.state.management.resources);
        let client = require(&resources, call)?;
        resources.below(ITEMS, client).remove(call.id());
    }
    call.state
        .apply(vec![Effect::ShareClient(call.owner().to_owned())]);
    call.done()
}

/// Returns a credential without its key, which the API never returns.
fn shown(credential: &Members) -> Value {
    let mut shown = credential.clone();
    shown.remove("pem");
    shown.remove("parse_expiry_from_cert");
    Value::Object(shown)
}
