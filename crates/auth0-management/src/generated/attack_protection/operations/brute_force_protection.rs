// Written by auth0-codegen; changes belong into its overrides.

//! `attack_protection.brute_force_protection`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{BruteForceSettings, UpdateBruteForceSettings};
use crate::handle::Handle;

/// When too many failed logins block a user.
#[derive(Debug, Clone)]
pub struct AttackProtectionBruteForceProtection(pub(crate) Handle);

impl AttackProtectionBruteForceProtection {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the settings of brute-force protection.
    ///
    /// `GET /attack-protection/brute-force-protection`, scope `read:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/get-brute-force-protection)
    pub fn get(&self) -> Call<BruteForceSettings> {
        self.0
            .call(Operation::get("/attack-protection/brute-force-protection"))
    }

    /// Changes the settings of brute-force protection.
    ///
    /// Users who are blocked already stay blocked; `user_blocks` lifts a block.
    ///
    /// `PATCH /attack-protection/brute-force-protection`, scope `update:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/patch-brute-force-protection)
    pub fn update(
        &self,
        brute_force_settings: &UpdateBruteForceSettings,
    ) -> Call<BruteForceSettings> {
        self.0.call(
            Operation::patch("/attack-protection/brute-force-protection")
                .json(brute_force_settings),
        )
    }
}
