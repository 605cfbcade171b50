// Written by auth0-codegen; changes belong into its overrides.

//! `attack_protection.phone_provider_protection`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{PhoneProviderProtection, UpdatePhoneProviderProtection};
use crate::handle::Handle;

/// How messages to phones are slowed down under attack.
#[derive(Debug, Clone)]
pub struct AttackProtectionPhoneProviderProtection(pub(crate) Handle);

impl AttackProtectionPhoneProviderProtection {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets how messages to phones are slowed down under attack.
    ///
    /// `GET /attack-protection/phone-provider-protection`, scope `read:attack_protection`. Early
    /// access.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/get-phone-provider-protection)
    pub fn get(&self) -> Call<PhoneProviderProtection> {
        self.0.call(Operation::get(
            "/attack-protection/phone-provider-protection",
        ))
    }

    /// Changes how messages to phones are slowed down under attack.
    ///
    /// `PATCH /attack-protection/phone-provider-protection`, scope `update:attack_protection`. Early
    /// access.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/patch-phone-provider-protection)
    pub fn update(
        &self,
        phone_provider_protection: &UpdatePhoneProviderProtection,
    ) -> Call<PhoneProviderProtection> {
        self.0.call(
            Operation::patch("/attack-protection/phone-provider-protection")
                .json(phone_provider_protection),
        )
    }
}
