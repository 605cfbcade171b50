//! The skeleton of every verification: find the keys, wait for them if need be, check the token.
//!
//! A kind of token is a [`Check`]: a plain function from text and keys to a verified token. With keys at
//! hand it runs once, and nothing waits. Only if keys must be fetched first, it runs a second time.

use std::borrow::Cow;

use crate::error::{Error, ErrorKind};
use crate::keys::sealed::{Need, Wanted};
use crate::keys::{KeySet, KeySource};

/// Finds the keys for a token; `None` if they must be fetched first.
pub(crate) type Find<'f, 'k> = dyn FnMut(Wanted<'_>) -> Result<Option<Cow<'k, KeySet>>, Error> + 'f;

/// How tokens of one kind are verified.
pub(crate) trait Check: Sync {
    type Verified;

    /// Verifies a token, if its keys can be found; `None` otherwise.
    fn run(&self, token: &str, find: &mut Find<'_, '_>) -> Result<Option<Self::Verified>, Error>;
}

/// Verifies with keys that are available; `None` if they must be fetched.
#[cfg(feature = "tower")]
pub(crate) fn at_hand<C: Check>(
    check: &C,
    keys: &impl KeySource,
    token: &str,
) -> Result<Option<C::Verified>, Error> {
    check.run(token, &mut |wanted| keys.at_hand(wanted))
}

/// Verifies with keys that are always available.
pub(crate) fn with_keys<C: Check>(
    check: &C,
    keys: &KeySet,
    token: &str,
) -> Result<C::Verified, Error> {
    check
        .run(token, &mut |_| Ok(Some(Cow::Borrowed(keys))))?
        .ok_or_else(no_keys)
}

/// Verifies, after waiting for keys if need be.
pub(crate) async fn verify<C: Check>(
    check: &C,
    keys: &impl KeySource,
    token: &str,
) -> Result<C::Verified, Error> {
    let mut need = None;
    let verified = check.run(token, &mut |wanted| {
        let found = keys.at_hand(wanted)?;
        if found.is_none() {
            need = Some(Need::from(wanted));
        }
        Ok(found)
    })?;
    match (verified, need) {
        (Some(verified), _) => Ok(verified),
        (None, Some(need)) => with_keys(check, &keys.fetched(need).await?, token),
        (None, None) => Err(no_keys()),
    }
}

fn no_keys() -> Error {
    Error::new(
        ErrorKind::KeysUnavailable,
        "the keys are not available; the token was not checked",
    )
}
