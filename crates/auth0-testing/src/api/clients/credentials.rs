//! `/api/v2/clients/{client_id}/credentials`: public keys that clients authenticate with.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::CLIENTS;
use crate::api::call::{Answer, Call, Handlers};
use crate::api::schema::complain;
use crate::clock::{rfc3339_at, rfc3339_now};
use crate::crypto::certificate_reader::Certificate;
use crate::crypto::public_key;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::{Members, merge, text};
use crate::store::effects::Effect;
use crate::store::resources::Resources;

const ITEMS: &str = "credentials";

/// Members of a client that refer to credentials, besides its authentication methods.
pub(crate) const HOLDERS: [&str; 2] = ["signed_request_object", "token_vault_privileged_access"];

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
        .map(|(_, members)| {
            if call.seeds {
                // A saved state contains the keys.
                members.clone().into()
            } else {
                shown(members)
            }
        })
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
    let is_named = !text(credential, "subject_dn").is_empty();
    match (kind, pem.is_empty()) {
        ("cert_subject_dn", true) if is_named => return Ok(()),
        ("cert_subject_dn", true) => {
            return Err(complain("'Missing required property: subject_dn'"));
        }
        ("cert_subject_dn", false) if is_named => {
            return Err(complain(
                "'Only one of pem and subject_dn is allowed' on property pem",
            ));
        }
        (_, true) => return Err(complain("'Missing required property: pem'")),
        (_, false) => {}
    }
    let (is_readable, expected) = if kind == "public_key" {
        let is_key = public_key::from_pem(pem).is_some();
        (is_key, "a public key or a certificate with one")
    } else {
        (Certificate::from_pem(pem).is_some(), "a certificate")
    };
    if is_readable {
        return Ok(());
    }
    Err(ApiError::new(
        StatusCode::BAD_REQUEST,
        "invalid_body",
        format!("The pem of the credential is not {expected} in PEM format"),
    ))
}

/// Checks the keys in the body of a client.
pub(super) fn check(members: &Members) -> Result<(), ApiError> {
    let methods = members.get("client_authentication_methods");
    let methods = methods.and_then(Value::as_object);
    let holders = methods.into_iter().flat_map(Members::values);
    let others = HOLDERS.iter().filter_map(|name| members.get(*name));
    for holder in holders.chain(others) {
        let list = holder.get("credentials").and_then(Value::as_array);
        let given = list.into_iter().flatten().filter_map(Value::as_object);
        for credential in given.filter(|credential| is_new(credential)) {
            check_key(credential)?;
        }
    }
    Ok(())
}

/// Returns whether an entry of a list is a credential rather than a reference to one. The credentials of a saved
/// state have an identifier as well.
fn is_new(entry: &Members) -> bool {
    !entry.contains_key("id") || entry.contains_key("credential_type")
}

/// Adds the identifier and the missing members to a new credential.
fn completed(mut credential: Members) -> (String, Members) {
    let id = match text(&credential, "id") {
        "" => format!("cred_{}", random::alphanumeric(22)),
        known => known.to_owned(),
    };
    credential.insert("id".into(), id.as_str().into());
    let now = rfc3339_now();
    for date in ["created_at", "updated_at"] {
        credential.entry(date).or_insert(now.as_str().into());
    }
    let certificate = Certificate::from_pem(text(&credential, "pem"));
    let kind = text(&credential, "credential_type").to_owned();
    let wants_expiry = credential.get("parse_expiry_from_cert") == Some(&Value::Bool(true));
    if let Some(certificate) = certificate {
        // An explicit date takes precedence.
        if kind == "x509_cert" || wants_expiry {
            let date = rfc3339_at(certificate.not_after);
            credential.entry("expires_at").or_insert(date.into());
        }
        if kind == "x509_cert" {
            credential.insert("thumbprint_sha256".into(), certificate.thumbprint.into());
        }
        if kind == "cert_subject_dn" {
            credential.insert("subject_dn".into(), certificate.subject.into());
        }
    }
    if kind == "public_key" {
        credential.entry("alg").or_insert("RS256".into());
        credential
            .entry("kid")
            .or_insert_with(|| random::base64url(32).into());
    }
    (id, credential)
}

/// Creates credentials from the keys in the body of a client and replaces the keys with the
/// identifiers of the credentials.
pub(super) fn settle(resources: &mut Resources, client: &str, members: &mut Members) {
    let mut lists = Vec::new();
    if let Some(Value::Object(methods)) = members.get_mut("client_authentication_methods") {
        lists.extend(methods.values_mut());
    }
    lists_of(&mut lists, resources, client);
    for name in HOLDERS {
        if let Some(object) = members.get_mut(name) {
            lists_of(&mut [object], resources, client);
        }
    }
}

fn lists_of(holders: &mut [&mut Value], resources: &mut Resources, client: &str) {
    for holder in holders {
        let list = holder.get_mut("credentials").and_then(Value::as_array_mut);
        for entry in list.into_iter().flatten() {
            if let Some(given) = entry.as_object_mut().filter(|given| is_new(given)) {
                let (id, credential) = completed(std::mem::take(given));
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
    let answer = shown(credential);
    drop(resources);
    call.state
        .apply(vec![Effect::ShareClient(call.owner().to_owned())]);
    call.answer(answer)
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
