//! Every operation against a server: the request that arrives, and full and minimal answers. The tests
//! are written by auth0-codegen from the document.

#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::wildcard_imports,
    clippy::needless_raw_string_hashes,
    clippy::too_many_lines,
    reason = "a failure in a helper is a failure of the test; the values are the document's"
)]

mod generated;
mod support;

use auth0_management::ManagementClient as Client;

/// The beginning of every path.
const BASE: &str = "/api/v2";
