//! The `cnf` claim (RFC 7800 section 3.1): the key or certificate that an access token is bound to, and the
//! checks of that binding.

use serde_json::Value;

use crate::access_token::AccessToken;
use crate::backend;
use crate::claims::optional_text;
use crate::client_certificate::ClientCertificate;
use crate::error::{Error, ErrorKind};

/// The binding of a token. Members that this crate does not know bind the token as well.
#[derive(Debug, Clone)]
pub(crate) struct Confirmation {
    /// `jkt`: the thumbprint of a DPoP key (RFC 9449 section 6.1).
    pub(crate) key: Option<String>,
    /// `x5t#S256`: the thumbprint of a client certificate (RFC 8705 section 3.1).
    pub(crate) certificate: Option<String>,
}

impl Confirmation {
    pub(crate) fn parse(value: Value) -> Result<Self, Error> {
        let Value::Object(mut members) = value else {
            return Err(Error::new(
                ErrorKind::Claims,
                "the claim `cnf` must be an object (RFC 7800 section 3.1)",
            ));
        };
        let mut text = |name: &str, claim| {
            let value = members.remove(name).filter(|value| !value.is_null());
            optional_text(ErrorKind::Claims, claim, value)
        };
        Ok(Self {
            key: text("jkt", "cnf.jkt")?,
            certificate: text("x5t#S256", "cnf.x5t#S256")?,
        })
    }
}

/// Refuses a bound token, because a thief could use it as a bearer token.
pub(crate) fn bearer(token: AccessToken) -> Result<AccessToken, Error> {
    let how = match token.confirmation() {
        None => return Ok(token),
        Some(Confirmation { key: Some(_), .. }) => "verify it with its DPoP proof (`verify_dpop`)",
        Some(Confirmation {
            certificate: Some(_),
            ..
        }) => "verify it with the client's certificate (`verify_certificate_bound`)",
        Some(_) => "it is bound in a way that this crate does not support",
    };
    Err(Error::new(
        ErrorKind::SenderConstrained,
        format!(
            "the access token is bound to a key (`cnf`), and came without a proof that the sender \
             has that key; {how}"
        ),
    ))
}

/// Checks that the token is bound to the key of a DPoP proof and to nothing else.
#[cfg(feature = "dpop")]
pub(crate) fn bound_to_key(token: &AccessToken, thumbprint: &str) -> Result<(), Error> {
    let Some(expected) = token.key_thumbprint() else {
        return Err(unbound("a DPoP key (`cnf.jkt`)"));
    };
    if token.certificate_thumbprint().is_some() {
        return Err(bound_twice());
    }
    if same(expected, thumbprint) {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::TokenBinding,
        "the access token is bound to a different key (`cnf.jkt`) than the DPoP proof's",
    ))
}

/// Checks that the token is bound to the certificate and to nothing else.
pub(crate) fn bound_to_certificate(
    token: AccessToken,
    certificate: &ClientCertificate,
) -> Result<AccessToken, Error> {
    let Some(expected) = token.certificate_thumbprint() else {
        return Err(unbound("a certificate (`cnf.x5t#S256`)"));
    };
    if token.key_thumbprint().is_some() {
        return Err(bound_twice());
    }
    if same(expected, certificate.thumbprint()) {
        return Ok(token);
    }
    Err(Error::new(
        ErrorKind::TokenBinding,
        "the access token is bound to a different certificate (`cnf.x5t#S256`) than the client's",
    ))
}

fn unbound(what: &str) -> Error {
    Error::new(
        ErrorKind::TokenBinding,
        format!(
            "the access token is not bound to {what}, so nothing proves that the sender owns it"
        ),
    )
}

/// The error for a token with two bindings. Only one of them was proven, so accepting the token would
/// silently ignore the other.
fn bound_twice() -> Error {
    Error::new(
        ErrorKind::TokenBinding,
        "the access token is bound to both a DPoP key and a certificate, and only one was checked",
    )
}

/// Compares two texts; takes constant time if their lengths are equal.
pub(crate) fn same(a: &str, b: &str) -> bool {
    backend::same(a.as_bytes(), b.as_bytes())
}
