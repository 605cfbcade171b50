//! The checks of a proof beside a verified access token, in order (RFC 9449 section 4.3).

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::DpopProof;
use super::members::Members;
use super::policy::DpopPolicy;
use super::proof::{Authentic, invalid};
use super::uri::normalize;
use crate::access_token::{AccessToken, system_time};
use crate::backend::sha256;
use crate::claims::{optional_text, required_date, required_text};
use crate::confirmation::{bound_to_key, same};
use crate::error::{Error, ErrorKind, quoted};

/// In bytes; a UUID has 36.
const MAX_ID_SIZE: usize = 256;

/// What is to be remembered of a proof that has passed every other check.
struct Use {
    key: [u8; 32],
    lifetime: Duration,
}

impl DpopPolicy {
    /// Checks the proof for a token that is verified but for its `cnf`; `text` is that token as it was
    /// sent, `now` in seconds since the epoch.
    pub(crate) async fn check(
        &self,
        token: &AccessToken,
        text: &str,
        proof: &DpopProof<'_>,
        now: u64,
    ) -> Result<(), Error> {
        let Use { key, lifetime } = self.examine(token, text, proof, now)?;
        let Some(store) = &self.replay_store else {
            return Ok(());
        };
        match store
            .check_and_insert(&key, system_time(now), lifetime)
            .await
        {
            Ok(true) => Ok(()),
            Ok(false) => Err(Error::new(
                ErrorKind::DpopReplay,
                "the DPoP proof has been used before; each request needs one of its own",
            )),
            Err(_) if self.accept_when_replay_store_fails => Ok(()),
            Err(source) => Err(Error::new(
                ErrorKind::ReplayStoreUnavailable,
                "the replay store failed, so a DPoP proof cannot be told from one used before",
            )
            .with_boxed_source(source)),
        }
    }

    /// The nonce to hand out now.
    pub(crate) fn nonce(&self, now: u64) -> Option<String> {
        Some(self.nonces.as_ref()?.at(now))
    }

    /// Everything that needs no store.
    fn examine(
        &self,
        token: &AccessToken,
        text: &str,
        proof: &DpopProof<'_>,
        now: u64,
    ) -> Result<Use, Error> {
        let Authentic {
            thumbprint,
            mut claims,
        } = Authentic::open(proof.proof, self.algorithms, &self.key_options)?;
        method(&mut claims, proof.method)?;
        uri(&mut claims, proof.uri)?;
        let id = required(&mut claims, "jti")?;
        if id.len() > MAX_ID_SIZE {
            return Err(invalid(format!(
                "the DPoP proof's `jti` has {} bytes; the limit is {MAX_ID_SIZE}",
                id.len()
            )));
        }
        self.check_nonce(&mut claims, now)?;
        let lifetime = self.check_time(&claims, now)?;
        let hash = required(&mut claims, "ath")?;
        if !same(&hash, &URL_SAFE_NO_PAD.encode(sha256(&[text.as_bytes()]))) {
            return Err(invalid(
                "the DPoP proof's `ath` is not the hash of this access token",
            ));
        }
        bound_to_key(token, &thumbprint)?;
        Ok(Use {
            // The first is of fixed length, so that the two cannot run into each other.
            key: sha256(&[&sha256(&[thumbprint.as_bytes()]), id.as_bytes()]),
            lifetime,
        })
    }

    fn check_nonce(&self, claims: &mut Members, now: u64) -> Result<(), Error> {
        let Some(nonces) = &self.nonces else {
            return Ok(());
        };
        let given = optional_text(ErrorKind::DpopProof, "nonce", claims.take("nonce"))
            .map_err(|it| in_proof(&it))?;
        let problem = match given {
            Some(nonce) if nonces.accepts(&nonce, now) => return Ok(()),
            Some(_) => "has a nonce that is not, or no longer, one of this server's",
            None => "has no `nonce`",
        };
        let message = format!("the DPoP proof {problem}; try again with the one given");
        Err(Error::new(ErrorKind::DpopNonceRequired, message).with_dpop_nonce(nonces.at(now)))
    }

    /// For how long the proof would still be accepted.
    fn check_time(&self, claims: &Members, now: u64) -> Result<Duration, Error> {
        let issued_at = required_date(ErrorKind::DpopProof, "iat", claims.get("iat"))
            .map_err(|it| in_proof(&it))?;
        let window = self.window.as_secs();
        let end = issued_at.saturating_add(window);
        let how = if end < now {
            "too old"
        } else if issued_at > now.saturating_add(window) {
            "from the future"
        } else {
            // It is accepted until the second `end` is over.
            return Ok(Duration::from_secs(end - now + 1));
        };
        Err(invalid(format!(
            "the DPoP proof is {how}: `iat` is {issued_at}, the time {now}, the window {window} s"
        )))
    }
}

/// `htm`, compared character for character: methods are case-sensitive (RFC 9110 section 9.1).
fn method(claims: &mut Members, expected: &str) -> Result<(), Error> {
    let given = required(claims, "htm")?;
    if given == expected {
        return Ok(());
    }
    Err(invalid(format!(
        "the DPoP proof's `htm` is {}; the request's method is {}",
        quoted(&given),
        quoted(expected)
    )))
}

fn uri(claims: &mut Members, expected: &str) -> Result<(), Error> {
    let given = normalize(&required(claims, "htu")?)
        .map_err(|reason| invalid(format!("the DPoP proof's `htu` {reason}")))?;
    let expected = normalize(expected)
        .map_err(|reason| invalid(format!("the URI of the request {reason}")))?;
    if given == expected {
        return Ok(());
    }
    Err(invalid(format!(
        "the DPoP proof's `htu` is {}; the request went to {}",
        quoted(&given),
        quoted(&expected)
    )))
}

fn required(claims: &mut Members, name: &str) -> Result<String, Error> {
    required_text(ErrorKind::DpopProof, name, claims.take(name)).map_err(|it| in_proof(&it))
}

/// Says of an error about a claim that it is not one of the token's.
fn in_proof(error: &Error) -> Error {
    invalid(format!("in the DPoP proof, {error}"))
}
