//! The skeleton of every verification: find the keys, wait for them if necessary, and check the token.
//!
//! Each kind of token implements [`Check`], a plain function from text and keys to a verified token. If
//! the keys are available, it runs once and does not wait. It runs a second time only if keys must be
//! fetched first.

use std::borrow::Cow;

use crate::error::{Error, ErrorKind};
use crate::keys::sealed::{Need, Wanted};
use crate::keys::{KeySet, KeySource};

/// Finds the keys for a token; `None` if they must be fetched first.
pub(crate) type Find<'f, 'k> = dyn FnMut(Wanted<'_>) -> Result<Option<Cow<'k, KeySet>>, Error> + 'f;

/// The verification of one kind of token.
pub(crate) trait Check: Sync {
    type Verified;

    /// Verifies a token if its keys can be found; returns `None` otherwise.
    fn run(&self, token: &str, find: &mut Find<'_, '_>) -> Result<Option<Self::Verified>, Error>;
}

/// Verifies a token with keys that are available; returns `None` if they must be fetched.
#[cfg(feature = "tower")]
pub(crate) fn at_hand<C: Check>(
    check: &C,
    keys: &impl KeySource,
    token: &str,
) -> Result<Option<C::Verified>, Error> {
    check.run(token, &mut |wanted| keys.at_hand(wanted))
}

/// Verifies a token with keys that are always available.
pub(crate) fn with_keys<C: Check>(
    check: &C,
    keys: &KeySet,
    token: &str,
) -> Result<C::Verified, Error> {
    check
        .run(token, &mut |_| Ok(Some(Cow::Borrowed(keys))))?
        .ok_or_else(no_keys)
}

/// Verifies a token, after waiting for keys if necessary.
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
