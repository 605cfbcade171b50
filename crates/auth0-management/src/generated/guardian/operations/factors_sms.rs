// Written by auth0-codegen; changes belong into its overrides.

//! `guardian.factors.sms`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{
    MessageTemplates, SetSmsProvider, SetSmsTemplates, SetSmsTwilio, SmsProvider, TwilioSettings,
};
use crate::handle::Handle;

/// Codes by text message, an older form of `phone`.
#[derive(Debug, Clone)]
pub struct GuardianFactorsSms(pub(crate) Handle);

impl GuardianFactorsSms {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the Twilio account that sends text messages with codes.
    ///
    /// `phone` has the present form of this call.
    ///
    /// `GET /guardian/factors/sms/providers/twilio`, scope `read:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/get-sms-twilio-factor-provider)
    pub fn get_twilio_provider(&self) -> Call<TwilioSettings> {
        self.0
            .call(Operation::get("/guardian/factors/sms/providers/twilio"))
    }

    /// Replaces the Twilio account that sends text messages with codes.
    ///
    /// `phone` has the present form of this call.
    ///
    /// `PUT /guardian/factors/sms/providers/twilio`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/put-sms-twilio-factor-provider)
    pub fn set_twilio_provider(&self, sms_twilio: &SetSmsTwilio) -> Call<TwilioSettings> {
        self.0
            .call(Operation::put("/guardian/factors/sms/providers/twilio").json(sms_twilio))
    }

    /// Gets which provider sends text messages with codes.
    ///
    /// `phone` has the present form of this call.
    ///
    /// `GET /guardian/factors/sms/selected-provider`, scope `read:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/get-sms-providers)
    pub fn get_selected_provider(&self) -> Call<SmsProvider> {
        self.0
            .call(Operation::get("/guardian/factors/sms/selected-provider"))
    }

    /// Sets which provider sends text messages with codes.
    ///
    /// `phone` has the present form of this call.
    ///
    /// `PUT /guardian/factors/sms/selected-provider`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/put-sms-providers)
    pub fn set_selected_provider(&self, sms_provider: &SetSmsProvider) -> Call<SmsProvider> {
        self.0
            .call(Operation::put("/guardian/factors/sms/selected-provider").json(sms_provider))
    }

    /// Gets the texts of the text messages with codes.
    ///
    /// `phone` has the present form of this call.
    ///
    /// `GET /guardian/factors/sms/templates`, scope `read:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/get-factor-sms-templates)
    pub fn get_templates(&self) -> Call<Option<MessageTemplates>> {
        self.0
            .call(Operation::get("/guardian/factors/sms/templates"))
    }

    /// Sets the texts of the text messages with codes.
    ///
    /// `phone` has the present form of this call.
    ///
    /// `PUT /guardian/factors/sms/templates`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/put-factor-sms-templates)
    pub fn set_templates(&self, sms_templates: &SetSmsTemplates) -> Call<MessageTemplates> {
        self.0
            .call(Operation::put("/guardian/factors/sms/templates").json(sms_templates))
    }
}
