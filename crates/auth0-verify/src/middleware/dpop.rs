//! DPoP in the middleware (RFC 9449 section 7.1): the proof of a request, its verification, and the
//! answers only DPoP has.

use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};

use super::authorization::AuthorizationLayer;
use super::verification::Verification;
use crate::{AccessTokenVerifier, Algorithm, DpopProof, Error, ErrorKind, KeySet};

pub(super) const NONCE: HeaderName = HeaderName::from_static("dpop-nonce");

/// Where the service is, as its clients see it.
#[derive(Debug, Clone)]
pub(super) struct Dpop {
    base_url: String,
}

impl AuthorizationLayer {
    /// Accepts tokens of the scheme `DPoP` too, with their proofs, and offers it in challenges.
    ///
    /// `base_url` is what comes before the request's path, as clients see it: behind a proxy, and inside
    /// axum's `nest`, the service cannot know. `algorithms` are those of the verifier's `DpopPolicy`.
    /// Tokens that are bound to no key are still taken as `Bearer`; to refuse them, require a
    /// [`predicate`](super::predicate) on `key_thumbprint`.
    #[must_use]
    pub fn dpop(
        mut self,
        base_url: impl Into<String>,
        algorithms: impl IntoIterator<Item = Algorithm>,
    ) -> Self {
        let mut base_url = base_url.into();
        base_url.truncate(base_url.trim_end_matches('/').len());
        let names: Vec<_> = algorithms
            .into_iter()
            .map(|name| name.to_string())
            .collect();
        self.set_dpop(Dpop { base_url }, names.join(" "));
        self
    }
}

impl Dpop {
    /// The request's proof and the URI it must be for.
    pub(super) fn proof<'a>(
        &self,
        uri: &Uri,
        headers: &'a HeaderMap,
    ) -> Result<(&'a str, String), Error> {
        let fail = |message: &str| Err(Error::new(ErrorKind::DpopProof, message));
        let mut values = headers.get_all("dpop").iter();
        let proof = match (values.next(), values.next()) {
            (Some(value), None) => value.to_str().ok(),
            (None, _) => return fail("the request has no header DPoP"),
            (Some(_), Some(_)) => return fail("the request has more than one header DPoP"),
        };
        match proof {
            Some(proof) => Ok((proof, format!("{}{}", self.base_url, uri.path()))),
            None => fail("the header DPoP is not ASCII text"),
        }
    }
}

/// What a [`Verification`] that has to wait keeps of a request.
struct Kept {
    token: String,
    proof: String,
    method: String,
    uri: String,
}

impl Kept {
    fn of(token: &str, proof: &str, method: &Method, uri: String) -> Self {
        Self {
            token: token.into(),
            proof: proof.into(),
            method: method.to_string(),
            uri,
        }
    }

    fn proof(&self) -> DpopProof<'_> {
        DpopProof::new(&self.proof, &self.method, &self.uri)
    }
}

pub(super) fn fixed(
    verifier: &AccessTokenVerifier<KeySet>,
    (token, proof, method, uri): (&str, &str, &Method, String),
) -> Verification {
    let (verifier, kept) = (verifier.clone(), Kept::of(token, proof, method, uri));
    Verification::pending(async move { verifier.verify_dpop(&kept.token, &kept.proof()).await })
}

#[cfg(feature = "remote")]
pub(super) fn remote(
    verifier: &AccessTokenVerifier,
    (token, proof, method, uri): (&str, &str, &Method, String),
) -> Verification {
    let (verifier, kept) = (verifier.clone(), Kept::of(token, proof, method, uri));
    Verification::pending(async move { verifier.verify_dpop(&kept.token, &kept.proof()).await })
}

/// The nonce the client has to use, for the header `DPoP-Nonce`.
pub(super) fn nonce(error: &Error) -> Option<HeaderValue> {
    HeaderValue::from_str(error.dpop_nonce()?).ok()
}
