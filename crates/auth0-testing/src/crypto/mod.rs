//! Keys and signatures.

pub(crate) mod backend;
pub(crate) mod certificate;
pub(crate) mod certificate_reader;
pub(crate) mod der;
pub(crate) mod jws;
pub(crate) mod keys;
pub(crate) mod public_key;
pub(crate) mod webauthn;
