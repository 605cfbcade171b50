//! The state of a tenant as one JSON document, from which a program starts and to which it saves.
//!
//! Sections have the names of the Management API's resources and contain the same objects, so loading and
//! saving are calls of that API ([`client`]), which also validates the objects. Only requests of this module
//! may set identifiers, secrets, and dates ([`Seed`]).

mod client;
mod load;
mod localize;
mod save;
mod sections;

use serde_json::Value;

use crate::error::Error;
use crate::tenant::Tenant;

/// Marks a request of this module. Requests from outside cannot have this extension.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seed;

impl Tenant {
    /// Adds state: an object of sections in the format of the Management API. Returns the names of skipped
    /// sections, which an export of Auth0's deploy CLI may contain but this crate does not use.
    ///
    /// If an entry has the identifier or the unique name of an existing one, it updates that one. With
    /// `"replace": true`, sections replace their existing entries. References may be identifiers or names.
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
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused), which specifies the section, the entry
    /// (counted from 0), and the invalid field. Entries before it have been added.
    pub async fn load_state(&self, state: &Value) -> Result<Vec<String>, Error> {
        load::load(self, state).await
    }

    /// Returns the complete state in the format of [`load_state`](Self::load_state), including passwords and
    /// secrets. When it is loaded into another tenant, it replaces that tenant's initial state.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Key`](crate::ErrorKind::Key) if no key can sign.
    pub async fn save_state(&self) -> Result<Value, Error> {
        save::save(self).await
    }
}
