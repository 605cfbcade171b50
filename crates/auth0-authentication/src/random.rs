//! Unguessable text.

use auth0_core::{Error, ErrorKind};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Returns `N` bytes from the operating system's random number generator, as base64url without padding (RFC
/// 4648 section 5). 32 bytes result in 43 characters, all of which are unreserved in URLs.
///
/// # Errors
///
/// Returns an error if the operating system provides no random bytes, because continuing would be unsafe.
pub(crate) fn random_text<const N: usize>() -> Result<String, Error> {
    let mut bytes = [0; N];
    getrandom::getrandom(&mut bytes).map_err(|cause| {
        Error::new(
            ErrorKind::Other,
            "the operating system returned no random numbers; nothing was sent",
        )
        .with_source(cause)
    })?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_are_the_same() {
        let (one, two) = (random_text::<32>().unwrap(), random_text::<32>().unwrap());
        assert_eq!(one.len(), 43);
        assert_ne!(one, two);
    }
}
