//! Signature checks with a public key on OpenSSL contexts that are prepared once and reused.
//!
//! josekit prepares a context for each check. That requires lookups in algorithm tables that all threads
//! share behind locks, which takes about an eighth of the time of an RS256 check with one thread.
//!
//! Reusing a context is sound: `EVP_PKEY_verify(3)` allows any number of checks after one
//! initialization, and a digest is initialized anew each time. To rely on OpenSSL only for the success
//! case, a context is returned only after a successful check; any other outcome drops it, so that no
//! check ever starts from a context that has seen an invalid signature.
//!
//! Contexts belong to their key and are dropped with it when the key leaves its set.

use std::sync::{Mutex, MutexGuard, PoisonError};

use openssl::bn::BigNum;
use openssl::ecdsa::EcdsaSig;
use openssl::error::ErrorStack;
use openssl::md::{Md, MdRef};
use openssl::md_ctx::MdCtx;
use openssl::pkey::{PKey, Public};
use openssl::pkey_ctx::PkeyCtx;
use openssl::rsa::Padding;
use openssl::sign::RsaPssSaltlen;

use crate::algorithm::Algorithm;
use crate::backend::Check;

/// The maximum number of idle contexts of one key and algorithm. There are never more than the most
/// checks that ran at once.
const MAX_IDLE: usize = 64;

/// The length of SHA-512, the longest digest.
const MAX_DIGEST_LENGTH: usize = 64;

pub(super) struct Prepared {
    key: PKey<Public>,
    scheme: Scheme,
    digest: &'static MdRef,
    idle: Mutex<Vec<Context>>,
}

#[derive(Clone, Copy)]
enum Scheme {
    Pkcs1,
    Pss,
    /// `r` and `s` concatenated (RFC 7518 section 3.4), each of this many bytes.
    Ecdsa(usize),
}

struct Context {
    digest: MdCtx,
    signature: PkeyCtx<Public>,
}

impl Prepared {
    /// Requires that the type, curve, and size of the key have already been checked. Fails for
    /// algorithms that cannot be split into a digest and a check of the digest.
    pub(super) fn new(algorithm: Algorithm, key: PKey<Public>) -> Result<Self, ErrorStack> {
        let (scheme, digest) = match algorithm {
            Algorithm::RS256 => (Scheme::Pkcs1, Md::sha256()),
            Algorithm::RS384 => (Scheme::Pkcs1, Md::sha384()),
            Algorithm::RS512 => (Scheme::Pkcs1, Md::sha512()),
            Algorithm::PS256 => (Scheme::Pss, Md::sha256()),
            Algorithm::PS384 => (Scheme::Pss, Md::sha384()),
            Algorithm::PS512 => (Scheme::Pss, Md::sha512()),
            Algorithm::ES256 => (Scheme::Ecdsa(32), Md::sha256()),
            Algorithm::ES384 => (Scheme::Ecdsa(48), Md::sha384()),
            Algorithm::ES512 => (Scheme::Ecdsa(66), Md::sha512()),
            Algorithm::EdDSA | Algorithm::HS256 | Algorithm::HS384 | Algorithm::HS512 => {
                return Err(ErrorStack::get());
            }
        };
        let prepared = Self {
            key,
            scheme,
            digest,
            idle: Mutex::default(),
        };
        // Detects an unusable key now, instead of with the first token.
        let context = prepared.context()?;
        prepared.idle().push(context);
        Ok(prepared)
    }

    fn give_back(&self, context: Context) {
        let mut idle = self.idle();
        if idle.len() < MAX_IDLE {
            idle.push(context);
        }
    }

    fn check(
        &self,
        context: &mut Context,
        message: &[u8],
        signature: &[u8],
    ) -> Result<bool, ErrorStack> {
        let mut buffer = [0; MAX_DIGEST_LENGTH];
        context.digest.digest_init(self.digest)?;
        context.digest.digest_update(message)?;
        let length = context.digest.digest_final(&mut buffer)?;
        let digest = &buffer[..length];
        match self.scheme {
            Scheme::Pkcs1 | Scheme::Pss => context.signature.verify(digest, signature),
            Scheme::Ecdsa(half) => {
                if signature.len() != 2 * half {
                    return Ok(false);
                }
                let (r, s) = signature.split_at(half);
                let (r, s) = (BigNum::from_slice(r)?, BigNum::from_slice(s)?);
                let der = EcdsaSig::from_private_components(r, s)?.to_der()?;
                context.signature.verify(digest, &der)
            }
        }
    }

    fn context(&self) -> Result<Context, ErrorStack> {
        let mut signature = PkeyCtx::new(&self.key)?;
        signature.verify_init()?;
        match self.scheme {
            Scheme::Pkcs1 => signature.set_rsa_padding(Padding::PKCS1)?,
            Scheme::Pss => signature.set_rsa_padding(Padding::PKCS1_PSS)?,
            Scheme::Ecdsa(_) => {}
        }
        signature.set_signature_md(self.digest)?;
        if let Scheme::Pss = self.scheme {
            // RFC 7518 section 3.5: MGF1 with the same hash, and a salt of the same length as the hash.
            signature.set_rsa_mgf1_md(self.digest)?;
            signature.set_rsa_pss_saltlen(RsaPssSaltlen::DIGEST_LENGTH)?;
        }
        Ok(Context {
            digest: MdCtx::new()?,
            signature,
        })
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Context>> {
        // No code that holds the lock can panic, and a `Vec` of contexts is always consistent.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Check for Prepared {
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        // A separate statement, so that the lock is not held during the check.
        let idle = self.idle().pop();
        let Some(mut context) = idle.or_else(|| self.context().ok()) else {
            return false;
        };
        let good = self
            .check(&mut context, message, signature)
            .unwrap_or(false);
        if good {
            self.give_back(context);
        }
        good
    }
}

#[cfg(test)]
mod tests;
