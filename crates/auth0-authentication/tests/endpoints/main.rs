//! The exact requests to every endpoint that is no grant and no authorization request, and what becomes
//! of its answers. A file for each subject.

#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(
    clippy::unwrap_used,
    reason = "a failure in a helper is a failure of the test"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "../support/double.rs"]
mod double;
mod support;

mod database;
mod enterprise;
mod legacy;
mod logout;
mod mfa;
mod passkey;
mod passwordless;
mod registration;
mod repeats;
mod revoke;
mod secrets;
mod userinfo;
