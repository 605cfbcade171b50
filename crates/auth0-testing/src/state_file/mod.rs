//! The state of a tenant as one JSON document: what a program starts with, and what it leaves.
//!
//! Sections are named after the resources of the Management API and hold its own shapes, so reading and
//! writing them is a conversation with that API ([`client`]). It checks bodies with its own words. What it
//! would not take from anyone else are identifiers, secrets and dates ([`Seed`]).

mod client;
mod load;
mod save;
mod sections;

use serde_json::Value;

use crate::error::Error;
use crate::tenant::Tenant;

/// Marks a request of this module. No request from outside can have it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seed;

impl Tenant {
    /// Adds state: an object of sections, in the shapes of the Management API. Returns the names of
    /// sections that belong to an export of Auth0's deploy CLI and that a tenant of this crate has no use for.
    ///
    /// An entry with the identifier or the unique name of one that exists changes that one. With the
    /// member `"replace": true`, sections replace what was there. References may be identifiers or names.
    /// The README of this crate lists the sections.
    ///
    /// ```
    /// use auth0_testing::Tenant;
    /// use serde_json::json;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), auth0_testing::Error> {
    /// let tenant = Tenant::builder().start().await?;
    /// let state = json!({
    ///     "roles": [{ "name": "editor" }],
    ///     "users": [{ "email": "ada@example.com", "password": "correct horse", "roles": ["editor"] }],
    /// });
    /// tenant.load_state(&state).await?;
    /// assert!(tenant.user_id("ada@example.com").is_some());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) with the section, the entry (counted from 0) and the
    /// field that is wrong. Entries before it are there.
    pub async fn load_state(&self, state: &Value) -> Result<Vec<String>, Error> {
        load::load(self, state).await
    }

    /// Returns everything that [`load_state`](Self::load_state) takes, passwords and secrets included.
    /// Loaded into another tenant, it replaces what that one started with.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`](crate::ErrorKind::Key) if no key can sign.
    pub async fn save_state(&self) -> Result<Value, Error> {
        save::save(self).await
    }
}
