// Written by auth0-codegen; changes belong into its overrides.

//! `connections.directory_provisioning.synchronizations`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::DirectorySynchronization;
use crate::handle::Handle;

/// Single runs that fetch users and groups from a connection's directory.
#[derive(Debug, Clone)]
pub struct ConnectionsDirectoryProvisioningSynchronizations(pub(crate) Handle);

impl ConnectionsDirectoryProvisioningSynchronizations {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Starts fetching users and groups from a connection's directory now.
    ///
    /// The run goes on after the answer; the settings show the outcome of the last one.
    ///
    /// `POST /connections/{id}/directory-provisioning/synchronizations`, scope
    /// `create:directory_provisionings`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/post-synchronizations)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist, or it has no directory provisioning.
    /// - 409: A run is under way already.
    pub fn create(&self, id: &str) -> Call<DirectorySynchronization> {
        self.0.call(
            Operation::post("/connections/{id}/directory-provisioning/synchronizations").path(id),
        )
    }
}
