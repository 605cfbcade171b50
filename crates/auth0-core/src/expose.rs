//! Controls the serialization of secrets, which happens only on request.

use std::cell::Cell;

use serde::{Serialize, Serializer};

thread_local! {
    /// True if this thread currently serializes secrets. Serializing never waits, so no other task can
    /// intervene.
    static EXPOSED: Cell<bool> = const { Cell::new(false) };
}

#[cfg(feature = "client")]
pub(crate) fn is_exposing() -> bool {
    EXPOSED.get()
}

/// Runs a function that serializes secrets in plain text.
pub(crate) fn exposing<R>(serialize: impl FnOnce() -> R) -> R {
    struct Restore(bool);

    impl Drop for Restore {
        fn drop(&mut self) {
            EXPOSED.set(self.0);
        }
    }

    let _restore = Restore(EXPOSED.replace(true));
    serialize()
}

/// Serializes a value together with the [`Secret`](crate::Secret)s in it.
///
/// ```
/// # #[cfg(feature = "client")] {
/// use auth0_core::{Secret, WithSecrets};
///
/// let secret = Secret::from("hunter2");
/// assert_eq!(serde_json::to_string(&WithSecrets(&secret))?, r#""hunter2""#);
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct WithSecrets<'a, T: ?Sized>(pub &'a T);

impl<T: Serialize + ?Sized> Serialize for WithSecrets<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_with_secrets(self.0, serializer)
    }
}

/// Serializes a field of a struct together with the [`Secret`](crate::Secret)s in it, for
/// `#[serde(serialize_with = "auth0_core::serialize_with_secrets")]`.
///
/// # Errors
///
/// Returns the errors of the value's `Serialize` implementation.
pub fn serialize_with_secrets<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
where
    T: Serialize + ?Sized,
    S: Serializer,
{
    exposing(|| value.serialize(serializer))
}
