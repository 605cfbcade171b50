// Written by auth0-codegen; changes belong into its overrides.

//! `guardian.factors.phone`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{
    EmailFactorSettings, MessageTemplates, PhoneMessageTypes, PhoneProvider,
    SetPhoneFactorSettings, SetPhoneMessageTypes, SetPhoneProvider, SetPhoneTemplates,
    SetPhoneTwilio, TwilioSettings,
};
use crate::handle::Handle;

/// Codes by text message or voice call as a factor.
#[derive(Debug, Clone)]
pub struct GuardianFactorsPhone(pub(crate) Handle);

impl GuardianFactorsPhone {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the ways in which codes reach a phone: text message, voice call or both.
    ///
    /// `GET /guardian/factors/phone/message-types`, scope `read:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/get-message-types)
    pub fn get_message_types(&self) -> Call<PhoneMessageTypes> {
        self.0
            .call(Operation::get("/guardian/factors/phone/message-types"))
    }

    /// Sets the ways in which codes reach a phone.
    ///
    /// `PUT /guardian/factors/phone/message-types`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/put-message-types)
    ///
    /// # Errors
    ///
    /// - 404: The phone factor is not available to the tenant.
    pub fn set_message_types(
        &self,
        phone_message_types: &SetPhoneMessageTypes,
    ) -> Call<PhoneMessageTypes> {
        self.0
            .call(Operation::put("/guardian/factors/phone/message-types").json(phone_message_types))
    }

    /// Gets the Twilio account that sends codes to phones.
    ///
    /// `GET /guardian/factors/phone/providers/twilio`, scope `read:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/get-phone-twilio-factor-provider)
    pub fn get_twilio_provider(&self) -> Call<TwilioSettings> {
        self.0
            .call(Operation::get("/guardian/factors/phone/providers/twilio"))
    }

    /// Replaces the Twilio account that sends codes to phones.
    ///
    /// `PUT /guardian/factors/phone/providers/twilio`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/put-twilio)
    pub fn set_twilio_provider(&self, phone_twilio: &SetPhoneTwilio) -> Call<TwilioSettings> {
        self.0
            .call(Operation::put("/guardian/factors/phone/providers/twilio").json(phone_twilio))
    }

    /// Gets which provider sends codes to phones.
    ///
    /// `GET /guardian/factors/phone/selected-provider`, scope `read:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/get-guardian-phone-providers)
    pub fn get_selected_provider(&self) -> Call<PhoneProvider> {
        self.0
            .call(Operation::get("/guardian/factors/phone/selected-provider"))
    }

    /// Sets which provider sends codes to phones.
    ///
    /// `PUT /guardian/factors/phone/selected-provider`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/put-phone-providers)
    pub fn set_selected_provider(&self, phone_provider: &SetPhoneProvider) -> Call<PhoneProvider> {
        self.0
            .call(Operation::put("/guardian/factors/phone/selected-provider").json(phone_provider))
    }

    /// Gets the settings of phone messages as a factor.
    ///
    /// `GET /guardian/factors/phone/settings`, scope `read:guardian_factors` (unconfirmed: Auth0
    /// documents no scope for this operation).
    pub fn get(&self) -> Call<EmailFactorSettings> {
        self.0
            .call(Operation::get("/guardian/factors/phone/settings"))
    }

    /// Sets the settings of phone messages as a factor.
    ///
    /// `PUT /guardian/factors/phone/settings`, scope `update:guardian_factors` (unconfirmed: Auth0
    /// documents no scope for this operation).
    pub fn set(&self, phone_factor_settings: &SetPhoneFactorSettings) -> Call<EmailFactorSettings> {
        self.0
            .call(Operation::put("/guardian/factors/phone/settings").json(phone_factor_settings))
    }

    /// Gets the texts of the messages with codes for phones.
    ///
    /// `GET /guardian/factors/phone/templates`, scope `read:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/get-factor-phone-templates)
    pub fn get_templates(&self) -> Call<MessageTemplates> {
        self.0
            .call(Operation::get("/guardian/factors/phone/templates"))
    }

    /// Sets the texts of the messages with codes for phones.
    ///
    /// `PUT /guardian/factors/phone/templates`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/put-factor-phone-templates)
    pub fn set_templates(&self, phone_templates: &SetPhoneTemplates) -> Call<MessageTemplates> {
        self.0
            .call(Operation::put("/guardian/factors/phone/templates").json(phone_templates))
    }
}
