// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use crate::handle::Handle;

/// Blocks of IP addresses by attack protection.
#[derive(Debug, Clone)]
pub struct Anomaly(pub(crate) Handle);

impl Anomaly {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// IP addresses that are blocked after too many suspicious attempts.
    pub fn blocks(&self) -> AnomalyBlocks {
        AnomalyBlocks(self.0.clone())
    }
}

/// IP addresses that are blocked after too many suspicious attempts.
#[derive(Debug, Clone)]
pub struct AnomalyBlocks(pub(crate) Handle);

impl AnomalyBlocks {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Checks whether an IP address is blocked by suspicious IP throttling; success means that it is.
    ///
    /// `GET /anomaly/blocks/ips/{id}`, scope `read:anomaly_blocks`.
    /// [Reference](https://auth0.com/docs/api/management/v2/anomaly/get-ips-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The address is not blocked.
    pub fn check_ip(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::get("/anomaly/blocks/ips/{id}").path(id))
    }

    /// Lifts the block of an IP address by suspicious IP throttling.
    ///
    /// An address that is not blocked is no error.
    ///
    /// `DELETE /anomaly/blocks/ips/{id}`, scope `delete:anomaly_blocks`.
    /// [Reference](https://auth0.com/docs/api/management/v2/anomaly/delete-ips-by-id)
    pub fn unblock_ip(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/anomaly/blocks/ips/{id}").path(id))
    }
}
