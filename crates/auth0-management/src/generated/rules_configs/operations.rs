// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::{RulesConfig, SetRulesConfig};
use crate::handle::Handle;

/// Values that the code of rules can read.
#[derive(Debug, Clone)]
pub struct RulesConfigs(pub(crate) Handle);

impl RulesConfigs {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the names of the values that rules can read; the values are not in the response.
    ///
    /// `GET /rules-configs`, scope `read:rules_configs`.
    /// [Reference](https://auth0.com/docs/api/management/v2/rules-configs/get-rules-configs)
    pub fn list(&self) -> Call<Vec<RulesConfig>> {
        self.0.call(Operation::get("/rules-configs"))
    }

    /// Deletes a value that rules can read.
    ///
    /// `DELETE /rules-configs/{key}`, scope `delete:rules_configs`.
    /// [Reference](https://auth0.com/docs/api/management/v2/rules-configs/delete-rules-configs-by-key)
    pub fn delete(&self, key: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/rules-configs/{key}").path(key))
    }

    /// Sets a value that rules can read, whether it is there or not.
    ///
    /// `PUT /rules-configs/{key}`, scope `update:rules_configs`.
    /// [Reference](https://auth0.com/docs/api/management/v2/rules-configs/put-rules-configs-by-key)
    pub fn set(&self, key: &str, rules_config: &SetRulesConfig) -> Call<RulesConfig> {
        self.0.call(
            Operation::put("/rules-configs/{key}")
                .path(key)
                .json(rules_config),
        )
    }
}
