//! The public keys of applications, their purposes, and their expiration.

use serde_json::Value;

use crate::clock::seconds_of;
use crate::crypto::jws::PublicKey;
use crate::store::applications::Application;
use crate::store::collection::{Members, text};

impl Application {
    /// Returns the keys that verify its assertions at this time.
    pub(crate) fn assertion_keys(&self, now: u64) -> impl Iterator<Item = &PublicKey> {
        let keys = self.keys.iter().filter(|key| key.verifies_assertions);
        keys.filter_map(move |key| key.at(now))
    }

    /// Returns the keys that verify its request objects at this time.
    pub(crate) fn request_object_keys(&self, now: u64) -> impl Iterator<Item = &PublicKey> {
        let keys = self.keys.iter().filter(|key| key.verifies_request_objects);
        keys.filter_map(move |key| key.at(now))
    }
}

/// A public key of an application and its purposes.
#[derive(Debug, Clone)]
pub(crate) struct ClientKey {
    pub(crate) key: PublicKey,
    /// In seconds of the tenant's clock.
    pub(crate) expires_at: Option<u64>,
    pub(crate) verifies_assertions: bool,
    pub(crate) verifies_request_objects: bool,
}

impl ClientKey {
    pub(crate) fn for_everything(key: PublicKey) -> Self {
        Self {
            key,
            expires_at: None,
            verifies_assertions: true,
            verifies_request_objects: true,
        }
    }

    /// Returns a credential as a key, or `None` if it is no public key or if the client does not refer to it: a
    /// credential has no effect until it is associated with a purpose.
    pub(crate) fn of(client: &Members, credential: &Members) -> Option<Self> {
        if text(credential, "credential_type") != "public_key" {
            return None;
        }
        let id = credential.get("id");
        let refers = |holder: Option<&Value>| {
            let list = holder.and_then(|holder| holder.get("credentials")?.as_array());
            list.is_some_and(|list| list.iter().any(|one| one.get("id") == id))
        };
        let methods = client.get("client_authentication_methods");
        let key = Self {
            key: PublicKey::Pem(text(credential, "pem").to_owned()),
            expires_at: seconds_of(text(credential, "expires_at")),
            verifies_assertions: refers(methods.and_then(|methods| methods.get("private_key_jwt"))),
            verifies_request_objects: refers(client.get("signed_request_object")),
        };
        (key.verifies_assertions || key.verifies_request_objects).then_some(key)
    }

    fn at(&self, now: u64) -> Option<&PublicKey> {
        let is_valid = self.expires_at.is_none_or(|expires_at| now < expires_at);
        is_valid.then_some(&self.key)
    }
}
