//! Signed JWTs, created from header, claims, and a signer.

use auth0_core::{Error, ErrorKind, Secret, WithSecrets};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;

use super::{SharedSigner, Signer};

/// The protected header (RFC 7515 section 4.1).
#[derive(Serialize)]
struct Header<'a> {
    alg: &'static str,
    typ: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    kid: Option<&'a str>,
}

/// Creates a JWT from the claims, in compact form (RFC 7515 section 7.1), with this `typ`.
///
/// # Errors
///
/// Returns [`Credentials`](ErrorKind::Credentials) if the signer fails.
pub(crate) async fn sign(
    signer: &SharedSigner,
    typ: &str,
    claims: &(impl Serialize + Sync),
) -> Result<Secret, Error> {
    let claims = serde_json::to_vec(&WithSecrets(claims)).map_err(|cause| {
        Error::new(
            ErrorKind::InvalidInput,
            "the claims to sign cannot be serialized as JSON",
        )
        .with_source(cause)
    })?;
    sign_bytes(signer, typ, &claims).await
}

/// Not generic, so it is compiled only once.
async fn sign_bytes(signer: &SharedSigner, typ: &str, claims: &[u8]) -> Result<Secret, Error> {
    let failed = || {
        Error::new(
            ErrorKind::Credentials,
            "signing with the application's key failed; the call was not sent",
        )
    };
    let header = Header {
        alg: signer.algorithm().name(),
        typ,
        kid: signer.key_id(),
    };
    let header = serde_json::to_vec(&header).map_err(|cause| failed().with_source(cause))?;
    let mut token = URL_SAFE_NO_PAD.encode(header);
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(claims, &mut token);
    let signature = signer
        .sign(token.as_bytes())
        .await
        .map_err(|cause| failed().with_source(cause))?;
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(signature, &mut token);
    Ok(Secret::from(token))
}
