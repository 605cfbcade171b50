// Written by auth0-codegen; changes belong into its overrides.

//! `attack_protection.breached_password_detection`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{BreachedPasswordDetectionSettings, UpdateBreachedPasswordDetectionSettings};
use crate::handle::Handle;

/// Reactions to a leaked password.
#[derive(Debug, Clone)]
pub struct AttackProtectionBreachedPasswordDetection(pub(crate) Handle);

impl AttackProtectionBreachedPasswordDetection {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the settings of breached password detection.
    ///
    /// `GET /attack-protection/breached-password-detection`, scope `read:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/get-breached-password-detection)
    pub fn get(&self) -> Call<BreachedPasswordDetectionSettings> {
        self.0.call(Operation::get(
            "/attack-protection/breached-password-detection",
        ))
    }

    /// Changes the settings of breached password detection.
    ///
    /// `PATCH /attack-protection/breached-password-detection`, scope `update:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/patch-breached-password-detection)
    pub fn update(
        &self,
        breached_password_detection_settings: &UpdateBreachedPasswordDetectionSettings,
    ) -> Call<BreachedPasswordDetectionSettings> {
        self.0.call(
            Operation::patch("/attack-protection/breached-password-detection")
                .json(breached_password_detection_settings),
        )
    }
}
