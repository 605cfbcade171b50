// Written by auth0-codegen; changes belong into its overrides.

//! `attack_protection.bot_detection`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{BotDetectionSettings, UpdateBotDetectionSettings};
use crate::handle::Handle;

/// When a login that looks like a bot's gets a challenge.
#[derive(Debug, Clone)]
pub struct AttackProtectionBotDetection(pub(crate) Handle);

impl AttackProtectionBotDetection {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the settings of bot detection.
    ///
    /// `GET /attack-protection/bot-detection`, scope `read:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/get-bot-detection)
    pub fn get(&self) -> Call<BotDetectionSettings> {
        self.0
            .call(Operation::get("/attack-protection/bot-detection"))
    }

    /// Changes the settings of bot detection.
    ///
    /// `PATCH /attack-protection/bot-detection`, scope `update:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/patch-bot-detection)
    pub fn update(
        &self,
        bot_detection_settings: &UpdateBotDetectionSettings,
    ) -> Call<BotDetectionSettings> {
        self.0
            .call(Operation::patch("/attack-protection/bot-detection").json(bot_detection_settings))
    }
}
