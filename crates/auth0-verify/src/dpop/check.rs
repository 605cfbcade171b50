//! The checks of a proof that accompanies a verified access token, in order (RFC 9449 section 4.3).

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::DpopProof;
use super::members::Members;
use super::memory::MemoryReplayStore;
use super::policy::DpopPolicy;
use super::proof::{Authentic, invalid};
use super::replay::{ReplayEntry, ReplayStore, ReplayStoreFull};
use super::uri::normalize;
use crate::access_token::{AccessToken, system_time};
use crate::backend::sha256;
use crate::claims::{optional_text, required_date, required_text};
use crate::confirmation::{bound_to_key, same};
use crate::error::{Error, ErrorKind, quoted};

/// In bytes; a UUID has 36.
const MAX_ID_SIZE: usize = 256;

/// A proof that has passed every check except the check for reuse.
pub(super) struct Examined {
    pub(super) thumbprint: String,
    pub(super) id: String,
    pub(super) issued_at: u64,
    /// How much longer the proof would be accepted.
    lifetime: Duration,
}

impl Examined {
    /// Returns the hash by which the proof is remembered, and its owner.
    fn identity(&self) -> ([u8; 32], [u8; 32]) {
        let owner = sha256(&[self.thumbprint.as_bytes()]);
        // The first part has a fixed length, so the concatenation is unambiguous.
        (sha256(&[&owner, self.id.as_bytes()]), owner)
    }
}

impl DpopPolicy {
    /// Checks the proof for a token that has been verified except for its `cnf`. `text` is that token as it
    /// was sent, and `now` is in seconds since the epoch. Used proofs are remembered in `memory`, unless
    /// the policy has a store.
    pub(crate) async fn check(
        &self,
        token: &AccessToken,
        text: &str,
        proof: &DpopProof<'_>,
        now: u64,
        memory: &MemoryReplayStore,
    ) -> Result<(), Error> {
        let proof = self.examine(Some(text), proof, now)?;
        bound_to_key(token, &proof.thumbprint)?;
        self.use_once(&proof, now, memory).await
    }

    /// Checks the proof alone; `text` is the access token that it came with, if any.
    pub(super) async fn check_alone(
        &self,
        text: Option<&str>,
        proof: &DpopProof<'_>,
        now: u64,
        memory: &MemoryReplayStore,
    ) -> Result<Examined, Error> {
        let proof = self.examine(text, proof, now)?;
        self.use_once(&proof, now, memory).await?;
        Ok(proof)
    }

    async fn use_once(
        &self,
        proof: &Examined,
        now: u64,
        memory: &MemoryReplayStore,
    ) -> Result<(), Error> {
        let (key, owner) = proof.identity();
        let lifetime = proof.lifetime;
        let entry = ReplayEntry::new(key, owner, system_time(now), lifetime);
        let outcome = match &self.replay_store {
            Some(store) => store.check_and_insert(&entry).await,
            None => memory.check_and_insert(&entry).await,
        };
        match outcome {
            Ok(true) => Ok(()),
            Ok(false) => Err(Error::new(
                ErrorKind::DpopReplay,
                "the DPoP proof has been used before; each request needs a new one",
            )),
            Err(source) if source.is::<ReplayStoreFull>() => Err(Error::new(
                ErrorKind::ReplayStoreFull,
                format!("{source}, so the DPoP proof was rejected; try again later"),
            )
            .with_boxed_source(source)),
            Err(_) if self.accept_when_replay_store_fails => Ok(()),
            Err(source) => Err(Error::new(
                ErrorKind::ReplayStoreUnavailable,
                "the replay store failed, so replayed DPoP proofs cannot be detected",
            )
            .with_boxed_source(source)),
        }
    }

    /// Returns the nonce to send now.
    pub(crate) fn nonce(&self, now: u64) -> Option<String> {
        Some(self.nonces.as_ref()?.at(now))
    }

    /// Makes all checks that need no store.
    fn examine(
        &self,
        text: Option<&str>,
        proof: &DpopProof<'_>,
        now: u64,
    ) -> Result<Examined, Error> {
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
        let (issued_at, lifetime) = self.check_time(&claims, now)?;
        if let Some(text) = text {
            let hash = required(&mut claims, "ath")?;
            if !same(&hash, &URL_SAFE_NO_PAD.encode(sha256(&[text.as_bytes()]))) {
                return Err(invalid(
                    "the DPoP proof's `ath` is not the hash of this access token",
                ));
            }
        }
        Ok(Examined {
            thumbprint,
            id,
            issued_at,
            lifetime,
        })
    }

    fn check_nonce(&self, claims: &mut Members, now: u64) -> Result<(), Error> {
        let Some(nonces) = &self.nonces else {
            return Ok(());
        };
        let given: Option<String> =
            optional_text(ErrorKind::DpopProof, "nonce", claims.take("nonce"))
                .map_err(|it| in_proof(&it))?;
        let problem = match given {
            Some(nonce) if nonces.accepts(&nonce, now) => return Ok(()),
            Some(_) => "has a nonce that this server did not issue, or that has expired",
            None => "has no `nonce`",
        };
        let message = format!("the DPoP proof {problem}; retry with the new nonce");
        Err(Error::new(ErrorKind::DpopNonceRequired, message).with_dpop_nonce(nonces.at(now)))
    }

    /// Returns when the proof was issued, and how much longer it would be accepted.
    fn check_time(&self, claims: &Members, now: u64) -> Result<(u64, Duration), Error> {
        let issued_at = required_date(ErrorKind::DpopProof, "iat", claims.get("iat"))
            .map_err(|it| in_proof(&it))?;
        let window = self.window.as_secs();
        let end = issued_at.saturating_add(window);
        let how = if end < now {
            "too old"
        } else if issued_at > now.saturating_add(window) {
            "from the future"
        } else {
            // The proof is accepted until the end of the second `end`.
            let lifetime = (end - now).saturating_add(1);
            return Ok((issued_at, Duration::from_secs(lifetime)));
        };
        Err(invalid(format!(
            "the DPoP proof is {how}: `iat` is {issued_at}, the time {now}, the window {window} s"
        )))
    }
}

/// Checks `htm`, compared character by character: methods are case-sensitive (RFC 9110 section 9.1).
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

/// Marks an error about a claim as an error of the proof rather than the token.
fn in_proof(error: &Error) -> Error {
    invalid(format!("in the DPoP proof, {error}"))
}
