//! The parts shared by all requests: connections, recording, faults, rate limits, discovery, error responses.

pub(crate) mod avatar;
pub(crate) mod control;
pub(crate) mod cors;
pub(crate) mod discovery;
pub(crate) mod error_body;
pub(crate) mod fault;
pub(crate) mod federation_metadata;
pub(crate) mod listener;
pub(crate) mod pipeline;
pub(crate) mod rate_limit;
pub(crate) mod record;
#[cfg(feature = "tls")]
pub(crate) mod tls;
