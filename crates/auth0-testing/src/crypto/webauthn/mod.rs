//! Checks of authenticators' responses (Web Authentication Level 3), registrations and logins, as a relying
//! party performs them. Only the key of an attestation is used; the attestation itself is not verified.

mod authenticator_data;
mod cbor;
mod virtual_authenticator;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::crypto::backend::{self, Public};
use crate::crypto::der::element;

use authenticator_data::AuthenticatorData;
use cbor::Cbor;
pub use virtual_authenticator::VirtualAuthenticator;

/// The supported COSE algorithms, the most common first: ES256, `EdDSA`, RS256.
pub(crate) const ALGORITHMS: [i64; 3] = [-7, -8, -257];

/// Returns the relying party ID of an origin: its host. An IP address is not a valid ID (section 5.1.2), so
/// `localhost`, under which browsers also reach this machine, takes its place.
pub(crate) fn relying_party_id(origin: &str) -> &str {
    let host = host_of(origin);
    let is_address = host.starts_with('[') || host.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if is_address { "localhost" } else { host }
}

fn host_of(origin: &str) -> &str {
    let (_, authority) = origin.split_once("://").unwrap_or(("", origin));
    match authority.rfind(']') {
        Some(end) => &authority[..=end],
        None => authority.split(':').next().unwrap_or_default(),
    }
}

/// Returns the members of `PublicKeyCredentialCreationOptions` that all registrations have in common.
pub(crate) fn creation_options(
    relying_party: &str,
    challenge: &str,
    user_id: &str,
    name: &str,
    seconds: u64,
) -> Value {
    let algorithm = |alg: &i64| json!({ "type": "public-key", "alg": alg });
    json!({
        "challenge": challenge,
        "timeout": seconds * 1000,
        "rp": { "id": relying_party, "name": relying_party },
        "user": { "id": user_handle(user_id), "name": name, "displayName": name },
        "pubKeyCredParams": ALGORITHMS.iter().map(algorithm).collect::<Vec<_>>(),
        "authenticatorSelection": { "residentKey": "required", "userVerification": "preferred" },
    })
}

/// Returns a user's ID in the form that authenticators store.
pub(crate) fn user_handle(user_id: &str) -> String {
    URL_SAFE_NO_PAD.encode(user_id)
}

/// The public key of a passkey.
#[derive(Debug, Clone)]
pub(crate) struct CredentialKey {
    /// The name of the algorithm in JWS.
    algorithm: &'static str,
    public: Public,
    /// The key as encoded by the authenticator (RFC 9052).
    pub(crate) cose: Vec<u8>,
}

/// A credential that an authenticator has created for a challenge.
#[derive(Debug, Clone)]
pub(crate) struct Attested {
    /// In base64url.
    pub(crate) id: String,
    pub(crate) key: CredentialKey,
    pub(crate) aaguid: String,
    pub(crate) is_backup_eligible: bool,
    pub(crate) is_backed_up: bool,
    pub(crate) transports: Vec<String>,
}

/// Checks the response to a registration (section 7.1).
pub(crate) fn registration(
    response: &Value,
    challenge: &str,
    relying_party: &str,
) -> Result<Attested, String> {
    client_data(response, "webauthn.create", challenge, relying_party)?;
    let object = bytes(response, "/response/attestationObject")?;
    let object = Cbor::read(&object).ok_or("attestationObject is no CBOR")?;
    let data = object
        .member("authData")
        .and_then(Cbor::bytes)
        .ok_or("attestationObject has no authData")?;
    let data = AuthenticatorData::read(data).ok_or("the authenticator data is broken")?;
    data.check(relying_party)?;
    let credential = data.credential.ok_or("there is no attested credential")?;
    let id = URL_SAFE_NO_PAD.encode(&credential.id);
    if response.get("id").and_then(Value::as_str) != Some(&id) {
        return Err("id is not that of the attested credential".into());
    }
    let key = CredentialKey::read(&credential.key)
        .ok_or("the key of the credential is of no algorithm that was asked for")?;
    let transports = response
        .pointer("/response/transports")
        .and_then(Value::as_array);
    let transports = transports.into_iter().flatten().filter_map(Value::as_str);
    Ok(Attested {
        id,
        key,
        aaguid: credential.aaguid,
        is_backup_eligible: data.is_backup_eligible,
        is_backed_up: data.is_backed_up,
        transports: transports.map(str::to_owned).collect(),
    })
}

/// Checks the response to a login (section 7.2) of a user with a known credential.
pub(crate) fn login(
    response: &Value,
    challenge: &str,
    relying_party: &str,
    user_id: &str,
    key: &CredentialKey,
) -> Result<(), String> {
    let client_data = client_data(response, "webauthn.get", challenge, relying_party)?;
    let handle = response
        .pointer("/response/userHandle")
        .and_then(Value::as_str);
    if handle.is_some_and(|handle| !handle.is_empty() && handle != user_handle(user_id)) {
        return Err("userHandle is another user's".into());
    }
    let data = bytes(response, "/response/authenticatorData")?;
    AuthenticatorData::read(&data)
        .ok_or("the authenticator data is broken")?
        .check(relying_party)?;
    let message = [data.as_slice(), &Sha256::digest(client_data)].concat();
    let signature = bytes(response, "/response/signature")?;
    if key.verifies(&message, &signature) {
        return Ok(());
    }
    Err("the signature is not that of this credential".into())
}

/// Checks the client data of a response and returns it.
fn client_data(
    response: &Value,
    expected: &str,
    challenge: &str,
    relying_party: &str,
) -> Result<Vec<u8>, String> {
    let bytes = bytes(response, "/response/clientDataJSON")?;
    let data: Value = serde_json::from_slice(&bytes)
        .map_err(|_| "response.clientDataJSON is no base64url of JSON".to_owned())?;
    if data["type"] != expected || data["challenge"] != challenge {
        return Err("clientDataJSON is not about this challenge".into());
    }
    let origin = data["origin"].as_str().unwrap_or_default();
    let host = host_of(origin);
    let is_below = host
        .strip_suffix(relying_party)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    if !origin.contains("://") || !is_below {
        return Err(format!(
            "the origin {origin} does not belong to the relying party {relying_party}"
        ));
    }
    Ok(bytes)
}

fn bytes(response: &Value, pointer: &str) -> Result<Vec<u8>, String> {
    response
        .pointer(pointer)
        .and_then(Value::as_str)
        .and_then(|text| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok())
        .ok_or_else(|| {
            let member = pointer.trim_start_matches('/').replace('/', ".");
            format!("{member} is missing or no base64url")
        })
}

impl CredentialKey {
    /// Decodes a key for one of the [`ALGORITHMS`] (RFC 9053 section 7, RFC 8230 section 4).
    fn read(cose: &[u8]) -> Option<Self> {
        let key = Cbor::read(cose)?;
        let number = |label| key.entry(label).and_then(Cbor::integer);
        let bytes = |label| key.entry(label).and_then(Cbor::bytes);
        let (algorithm, public) = match (number(1)?, number(3)?) {
            (2, -7) if number(-1)? == 1 => {
                let point = [&[4], bytes(-2)?, bytes(-3)?].concat();
                let curve = "P-256";
                (
                    "ES256",
                    (point.len() == 65).then_some(Public::Ec { curve, point })?,
                )
            }
            (1, -8) if number(-1)? == 6 => ("EdDSA", Public::Ed25519(bytes(-2)?.to_vec())),
            (3, -257) => {
                let (modulus, exponent) = (bytes(-1)?.to_vec(), bytes(-2)?.to_vec());
                ("RS256", Public::Rsa { modulus, exponent })
            }
            _ => return None,
        };
        let cose = cose.to_vec();
        Some(Self {
            algorithm,
            public,
            cose,
        })
    }

    fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        if self.algorithm != "ES256" {
            return backend::verify(self.algorithm, &self.public, message, signature);
        }
        // Authenticators encode the two numbers in DER (section 6.5.5), whereas JWS concatenates them.
        let fixed = two_numbers(signature);
        fixed.is_some_and(|it| backend::verify(self.algorithm, &self.public, message, &it))
    }
}

fn two_numbers(mut der: &[u8]) -> Option<Vec<u8>> {
    let mut numbers = element(&mut der, 0x30)?;
    let mut fixed = Vec::with_capacity(64);
    for _ in 0..2 {
        let number = element(&mut numbers, 2)?;
        let number = number.strip_prefix(&[0]).unwrap_or(number);
        fixed.extend(std::iter::repeat_n(0, 32_usize.checked_sub(number.len())?));
        fixed.extend_from_slice(number);
    }
    Some(fixed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_no_relying_parties() {
        for (origin, id) in [
            ("http://127.0.0.1:4000", "localhost"),
            ("http://[::1]:4000", "localhost"),
            ("https://login.example.com", "login.example.com"),
            ("http://localhost:3000", "localhost"),
        ] {
            assert_eq!(relying_party_id(origin), id, "{origin}");
        }
    }

    #[test]
    fn an_authenticator_registers_and_logs_in() {
        let authenticator = VirtualAuthenticator::new("https://app.example.com");
        let options = creation_options("example.com", "Y2g", "auth0|ada", "ada", 60);
        let created = authenticator.create(&options).unwrap();
        let attested = registration(&created, "Y2g", "example.com").unwrap();
        assert_eq!(created["id"], attested.id);
        assert!(attested.is_backup_eligible && attested.is_backed_up);
        let options = json!({ "challenge": "bG9naW4", "rpId": "example.com" });
        let answer = authenticator.get(&options).unwrap();
        let check = |answer: &Value, challenge: &str, party: &str, user: &str| {
            login(answer, challenge, party, user, &attested.key)
        };
        assert_eq!(
            check(&answer, "bG9naW4", "example.com", "auth0|ada"),
            Ok(())
        );
        for (challenge, party, user) in [
            ("b3RoZXI", "example.com", "auth0|ada"),
            ("bG9naW4", "app.example.com", "auth0|ada"),
            ("bG9naW4", "xample.com", "auth0|ada"),
            ("bG9naW4", "example.com", "auth0|eve"),
        ] {
            check(&answer, challenge, party, user).unwrap_err();
        }
        let mut forged = answer.clone();
        forged["response"]["signature"] = created["response"]["clientDataJSON"].clone();
        check(&forged, "bG9naW4", "example.com", "auth0|ada").unwrap_err();
        // The same response, checked with another authenticator's key.
        let other = VirtualAuthenticator::new("https://app.example.com");
        let options = creation_options("example.com", "Y2g", "auth0|ada", "ada", 60);
        let stranger = other.create(&options).unwrap();
        let stranger = registration(&stranger, "Y2g", "example.com").unwrap();
        login(
            &answer,
            "bG9naW4",
            "example.com",
            "auth0|ada",
            &stranger.key,
        )
        .unwrap_err();
    }

    #[test]
    fn what_is_no_registration_is_refused() {
        let authenticator = VirtualAuthenticator::new("https://app.example.com");
        let options = creation_options("example.com", "Y2g", "auth0|ada", "ada", 60);
        let good = authenticator.create(&options).unwrap();
        registration(&good, "Y2g", "example.com").unwrap();
        for (pointer, value) in [
            ("/id", json!("b3RoZXI")),
            ("/response/attestationObject", json!("oWNmbXRkbm9uZQ")),
            ("/response/attestationObject", json!("")),
            ("/response/attestationObject", json!(1)),
            ("/response/clientDataJSON", json!("e30")),
        ] {
            let mut bad = good.clone();
            *bad.pointer_mut(pointer).unwrap() = value;
            registration(&bad, "Y2g", "example.com").unwrap_err();
        }
        // No truncated input causes a panic.
        let object = bytes(&good, "/response/attestationObject").unwrap();
        for length in 0..object.len() {
            let mut bad = good.clone();
            bad["response"]["attestationObject"] = URL_SAFE_NO_PAD.encode(&object[..length]).into();
            registration(&bad, "Y2g", "example.com").unwrap_err();
        }
    }

    #[test]
    fn numbers_of_a_signature_are_padded_and_bounded() {
        let der = [0x30, 0x07, 2, 1, 5, 2, 2, 0, 0x80];
        let fixed = two_numbers(&der).unwrap();
        assert_eq!((fixed.len(), fixed[31], fixed[63]), (64, 5, 0x80));
        let long = [vec![0x30, 0x23, 2, 0x21], vec![1; 33]].concat();
        assert_eq!(two_numbers(&long), None);
    }
}
