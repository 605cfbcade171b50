//! A browser with an authenticator, simulated in software.

use std::fmt;
use std::sync::Mutex;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{authenticator_data, cbor};
use crate::crypto::backend::{self, Public, RsaKey};
use crate::error::Error;
use crate::random;
use crate::state::lock;

/// A browser at an origin with its authenticator, for testing passkeys without a real browser.
///
/// It creates real passkeys with RS256 keys and signs with them. Its user consents to everything.
///
/// ```
/// use auth0_testing::VirtualAuthenticator;
/// use serde_json::json;
///
/// # fn main() -> Result<(), auth0_testing::Error> {
/// let authenticator = VirtualAuthenticator::new("https://app.example.com");
/// // The options of a registration, as `POST /passkey/register` or the My Account API returns them.
/// let options = json!({
///     "challenge": "Y2hhbGxlbmdl",
///     "rp": { "id": "example.com", "name": "Example" },
///     "user": { "id": "YWRh", "name": "ada", "displayName": "Ada" },
///     "pubKeyCredParams": [{ "type": "public-key", "alg": -257 }],
/// });
/// let credential = authenticator.create(&options)?;
/// assert_eq!(credential["type"], "public-key");
/// let options = json!({ "challenge": "bG9naW4", "rpId": "example.com" });
/// let answer = authenticator.get(&options)?;
/// assert_eq!(answer["id"], credential["id"]);
/// # Ok(())
/// # }
/// ```
pub struct VirtualAuthenticator {
    origin: String,
    credentials: Mutex<Vec<Credential>>,
}

struct Credential {
    id: String,
    relying_party: String,
    user_handle: String,
    key: Box<dyn RsaKey>,
}

impl VirtualAuthenticator {
    /// Creates an authenticator without passkeys, in a browser that shows a page of this origin, such as
    /// `https://app.example.com`.
    pub fn new(origin: impl Into<String>) -> Self {
        Self {
            origin: origin.into(),
            credentials: Mutex::default(),
        }
    }

    /// Creates a passkey, like `navigator.credentials.create()`. Takes `PublicKeyCredentialCreationOptions` and
    /// returns the credential, both as JSON.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the options lack a member, do not allow
    /// RS256, or exclude a passkey of this authenticator.
    pub fn create(&self, options: &Value) -> Result<Value, Error> {
        let relying_party = text(options, "/rp/id")?;
        let excluded = options["excludeCredentials"].as_array();
        let is_excluded = |id: &str| {
            let mut excluded = excluded.into_iter().flatten();
            excluded.any(|one| one["id"] == id)
        };
        if lock(&self.credentials)
            .iter()
            .any(|one| is_excluded(&one.id))
        {
            return Err(Error::refused(
                "the options exclude a passkey of this authenticator".into(),
            ));
        }
        let algorithms = options["pubKeyCredParams"].as_array();
        if !algorithms
            .into_iter()
            .flatten()
            .any(|one| one["alg"] == -257)
        {
            return Err(Error::refused("the options do not allow RS256".into()));
        }
        let key = backend::rsa_key().map_err(|cause| Error::key("generate an RSA key", cause))?;
        let id = random::bytes(16);
        let data = authenticator_data::write(relying_party, Some((&id, &cose(&key.public()))));
        let object = [
            cbor::head(5, 3),
            cbor::text("fmt"),
            cbor::text("none"),
            cbor::text("attStmt"),
            cbor::head(5, 0),
            cbor::text("authData"),
            cbor::byte_string(&data),
        ]
        .concat();
        let id = URL_SAFE_NO_PAD.encode(id);
        let client_data = self.client_data("webauthn.create", text(options, "/challenge")?);
        lock(&self.credentials).push(Credential {
            id: id.clone(),
            relying_party: relying_party.to_owned(),
            user_handle: text(options, "/user/id")?.to_owned(),
            key,
        });
        Ok(json!({
            "id": id, "rawId": id, "type": "public-key", "authenticatorAttachment": "platform",
            "clientExtensionResults": {},
            "response": {
                "clientDataJSON": URL_SAFE_NO_PAD.encode(client_data),
                "attestationObject": URL_SAFE_NO_PAD.encode(object),
                "transports": ["internal"],
            },
        }))
    }

    /// Signs a challenge with the newest passkey of the relying party, like `navigator.credentials.get()`.
    /// Takes `PublicKeyCredentialRequestOptions` and returns the credential, both as JSON.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the options lack a member, or if this
    /// authenticator has no passkey that they allow.
    pub fn get(&self, options: &Value) -> Result<Value, Error> {
        let relying_party = text(options, "/rpId")?;
        let allowed = options["allowCredentials"].as_array();
        let allowed = allowed.filter(|allowed| !allowed.is_empty());
        let credentials = lock(&self.credentials);
        let fits = |one: &&Credential| {
            one.relying_party == relying_party
                && allowed.is_none_or(|allowed| allowed.iter().any(|it| it["id"] == one.id))
        };
        let found = credentials.iter().rev().find(fits).ok_or_else(|| {
            Error::refused(format!(
                "this authenticator has no passkey for {relying_party}"
            ))
        })?;
        let client_data = self.client_data("webauthn.get", text(options, "/challenge")?);
        let data = authenticator_data::write(relying_party, None);
        let message = [data.as_slice(), &Sha256::digest(&client_data)].concat();
        let signature = found
            .key
            .sign(&message)
            .ok_or_else(|| Error::key("sign a challenge", "the backend refused to"))?;
        Ok(json!({
            "id": found.id, "rawId": found.id, "type": "public-key",
            "authenticatorAttachment": "platform", "clientExtensionResults": {},
            "response": {
                "clientDataJSON": URL_SAFE_NO_PAD.encode(client_data),
                "authenticatorData": URL_SAFE_NO_PAD.encode(data),
                "signature": URL_SAFE_NO_PAD.encode(signature),
                "userHandle": found.user_handle,
            },
        }))
    }

    fn client_data(&self, kind: &str, challenge: &str) -> String {
        json!({ "type": kind, "challenge": challenge, "origin": self.origin }).to_string()
    }
}

fn text<'a>(options: &'a Value, pointer: &str) -> Result<&'a str, Error> {
    options
        .pointer(pointer)
        .and_then(Value::as_str)
        .ok_or_else(|| {
            let member = pointer.trim_start_matches('/').replace('/', ".");
            Error::refused(format!("the options have no text `{member}`"))
        })
}

/// Encodes an RSA key in COSE (RFC 8230 section 4).
fn cose(key: &Public) -> Vec<u8> {
    let Public::Rsa { modulus, exponent } = key else {
        return Vec::new();
    };
    [
        cbor::head(5, 4),
        // kty: RSA
        vec![0x01, 0x03],
        // alg: -257
        vec![0x03],
        cbor::head(1, 256),
        // n and e
        vec![0x20],
        cbor::byte_string(modulus),
        vec![0x21],
        cbor::byte_string(exponent),
    ]
    .concat()
}

impl fmt::Debug for VirtualAuthenticator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VirtualAuthenticator")
            .field("origin", &self.origin)
            .field("passkeys", &lock(&self.credentials).len())
            .finish()
    }
}
