//! The logic of sessions without I/O: values in, values out, and the time is an argument.

pub(crate) mod base_url;
pub(crate) mod chunks;
pub(crate) mod claims;
pub(crate) mod cookies;
pub(crate) mod key;
pub(crate) mod lifetimes;
pub(crate) mod random;
pub(crate) mod record;
pub(crate) mod requirement;
pub(crate) mod return_to;
pub(crate) mod seal;
pub(crate) mod time;
pub(crate) mod tokens;
pub(crate) mod transaction;
