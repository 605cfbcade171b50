//! Unguessable text.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::{Error, ErrorKind};

pub(crate) fn bytes<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    getrandom::getrandom(&mut bytes).map_err(|cause| {
        let message = "the operating system returned no random numbers";
        Error::new(ErrorKind::Other, message).with_source(cause)
    })?;
    Ok(bytes)
}

/// Returns 256 random bits as 43 characters.
pub(crate) fn text() -> Result<String, Error> {
    Ok(URL_SAFE_NO_PAD.encode(bytes::<32>()?))
}
