//! The parts of a request that are needed to check its DPoP proof (RFC 9449 section 4.3).

use http::header::{HeaderMap, HeaderName};
use http::{Request, Uri};

use super::verification::{Verification, VerifyAccessToken};
use crate::error::{Error, ErrorKind};
use crate::{Algorithm, DpopProof};

/// The header of the proof (RFC 9449 section 4.1).
pub(super) const DPOP: HeaderName = HeaderName::from_static("dpop");

/// The header with the nonce that the server requires (RFC 9449 section 8.1).
pub(super) const DPOP_NONCE: HeaderName = HeaderName::from_static("dpop-nonce");

/// The origin to which clients send their requests, as they see it. Paths are appended to it.
///
/// An invalid one is reported with the first request, because layers are created without a `Result`.
#[derive(Debug, Clone)]
pub(super) struct PublicOrigin(Result<String, &'static str>);

impl PublicOrigin {
    pub(super) fn new(text: &str) -> Self {
        Self(check(text).map(|()| text.trim_end_matches('/').to_owned()))
    }

    /// Verifies the token of a request and its proof.
    pub(super) fn verify<B>(
        &self,
        verifier: &dyn VerifyAccessToken,
        token: &str,
        request: &Request<B>,
    ) -> Verification {
        let parts = proof(request.headers()).and_then(|it| Ok((it, self.uri(request.uri())?)));
        match parts {
            Ok((proof, uri)) => {
                let proof = DpopProof::new(proof, request.method().as_str(), &uri);
                verifier.verify_dpop_access_token(token, &proof)
            }
            Err(error) => Verification::ready(Err(error)),
        }
    }

    fn uri(&self, request: &Uri) -> Result<String, Error> {
        let origin = self.0.as_ref().map_err(|problem| {
            let message =
                format!("the origin given to the `AuthorizationLayer` for DPoP {problem}");
            Error::new(ErrorKind::Configuration, message)
        })?;
        // `OPTIONS *` and `CONNECT` concern the whole origin (RFC 9110 section 7.1).
        let path = Some(request.path()).filter(|path| path.starts_with('/'));
        Ok(format!("{origin}{}", path.unwrap_or_default()))
    }
}

fn check(origin: &str) -> Result<(), &'static str> {
    if origin.contains(['?', '#']) {
        return Err("has a query or a fragment");
    }
    let uri: Uri = origin.parse().map_err(|_| "is not a URL")?;
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return Err("does not start with https:// or http://");
    }
    match uri.authority() {
        Some(it) if it.host().is_empty() => Err("has no host"),
        Some(it) if it.as_str().contains('@') => Err("has user information"),
        Some(_) => Ok(()),
        None => Err("has no host"),
    }
}

/// Returns the only proof of a request.
fn proof(headers: &HeaderMap) -> Result<&str, Error> {
    let mut values = headers.get_all(DPOP).iter();
    let problem = match (values.next(), values.next()) {
        (Some(value), None) => match value.to_str() {
            Ok(proof) => return Ok(proof),
            Err(_) => "the DPoP header is not ASCII text",
        },
        (None, _) => "the request uses the scheme DPoP but has no DPoP header with a proof",
        (Some(_), Some(_)) => "the request has more than one DPoP header",
    };
    Err(Error::new(ErrorKind::DpopProof, problem))
}

/// The value of `algs` in challenges (RFC 9449 section 7.1).
pub(super) fn names(algorithms: &[Algorithm]) -> String {
    let names: Vec<_> = algorithms.iter().map(|it| it.as_str()).collect();
    names.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_appended_to_the_origin() {
        for (origin, request, expected) in [
            (
                "https://a.example",
                "/orders?page=2",
                "https://a.example/orders",
            ),
            ("https://a.example/", "/", "https://a.example/"),
            (
                "https://a.example:8443/v1/",
                "/orders",
                "https://a.example:8443/v1/orders",
            ),
            (
                "https://a.example",
                "http://inside:80/x",
                "https://a.example/x",
            ),
            (
                "https://a.example",
                "//evil.example/x",
                "https://a.example//evil.example/x",
            ),
            ("https://a.example", "*", "https://a.example"),
            ("https://a.example", "evil.example:443", "https://a.example"),
        ] {
            let uri = PublicOrigin::new(origin).uri(&request.parse().unwrap());
            assert_eq!(uri.unwrap(), expected, "{request}");
        }
    }

    #[test]
    fn an_origin_that_cannot_work_is_a_matter_of_configuration() {
        for origin in [
            "",
            "/",
            "api.example.com",
            "ftp://api.example.com",
            "https://",
            "https://:443",
            "https://user:hunter2@api.example.com",
            "https://api.example.com/?a",
            "https://api.example.com/#a",
            "https://api example.com",
        ] {
            let uri = PublicOrigin::new(origin).uri(&Uri::from_static("/"));
            let error = uri.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration, "{origin}");
            assert!(!error.to_string().contains("hunter2"), "{error}");
        }
    }
}
