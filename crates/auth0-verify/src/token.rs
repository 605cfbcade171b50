//! Splits a token into its three parts and reads its header, before anything is verified.

mod compact;
mod header;
mod issuer;
mod recent;

pub(crate) use compact::{Compact, MAX_SIGNATURE, decode, decode_into};
pub(crate) use header::{Header, is_object};
pub(crate) use issuer::unverified_issuer;
