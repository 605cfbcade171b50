// Written by auth0-codegen; changes belong into its overrides.

//! `attack_protection.suspicious_ip_throttling`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{SuspiciousIpThrottlingSettings, UpdateSuspiciousIpThrottlingSettings};
use crate::handle::Handle;

/// When too many attempts from one IP address are slowed down.
#[derive(Debug, Clone)]
pub struct AttackProtectionSuspiciousIpThrottling(pub(crate) Handle);

impl AttackProtectionSuspiciousIpThrottling {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the settings of suspicious IP throttling.
    ///
    /// `GET /attack-protection/suspicious-ip-throttling`, scope `read:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/get-suspicious-ip-throttling)
    pub fn get(&self) -> Call<SuspiciousIpThrottlingSettings> {
        self.0.call(Operation::get(
            "/attack-protection/suspicious-ip-throttling",
        ))
    }

    /// Changes the settings of suspicious IP throttling.
    ///
    /// `PATCH /attack-protection/suspicious-ip-throttling`, scope `update:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/patch-suspicious-ip-throttling)
    pub fn update(
        &self,
        suspicious_ip_throttling_settings: &UpdateSuspiciousIpThrottlingSettings,
    ) -> Call<SuspiciousIpThrottlingSettings> {
        self.0.call(
            Operation::patch("/attack-protection/suspicious-ip-throttling")
                .json(suspicious_ip_throttling_settings),
        )
    }
}
