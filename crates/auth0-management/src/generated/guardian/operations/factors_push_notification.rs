// Written by auth0-codegen; changes belong into its overrides.

//! `guardian.factors.push_notification`.

use auth0_core::{Call, CallOptions, Json, Operation};

use super::super::{
    PushApns, PushProvider, PushSns, SetPushApns, SetPushFcm, SetPushFcmV1, SetPushProvider,
    SetPushSns, UpdatePushApns, UpdatePushFcm, UpdatePushFcmV1, UpdatePushSns,
};
use crate::handle::Handle;

/// Push notifications as a factor.
#[derive(Debug, Clone)]
pub struct GuardianFactorsPushNotification(pub(crate) Handle);

impl GuardianFactorsPushNotification {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the settings for push notifications by Apple's service.
    ///
    /// The certificate is not in the response.
    ///
    /// `GET /guardian/factors/push-notification/providers/apns`, scope `read:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/get-apns)
    pub fn get_apns_provider(&self) -> Call<PushApns> {
        self.0.call(Operation::get(
            "/guardian/factors/push-notification/providers/apns",
        ))
    }

    /// Changes some settings for push notifications by Apple's service.
    ///
    /// `PATCH /guardian/factors/push-notification/providers/apns`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/patch-apns)
    pub fn update_apns_provider(&self, push_apns: &UpdatePushApns) -> Call<PushApns> {
        self.0.call(
            Operation::patch("/guardian/factors/push-notification/providers/apns").json(push_apns),
        )
    }

    /// Replaces the settings for push notifications by Apple's service.
    ///
    /// `PUT /guardian/factors/push-notification/providers/apns`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/put-apns)
    pub fn set_apns_provider(&self, push_apns: &SetPushApns) -> Call<PushApns> {
        self.0.call(
            Operation::put("/guardian/factors/push-notification/providers/apns").json(push_apns),
        )
    }

    /// Changes the server key for push notifications by Google's legacy service.
    ///
    /// `PATCH /guardian/factors/push-notification/providers/fcm`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/patch-fcm)
    pub fn update_fcm_provider(&self, push_fcm: &UpdatePushFcm) -> Call<Json> {
        self.0.call(
            Operation::patch("/guardian/factors/push-notification/providers/fcm").json(push_fcm),
        )
    }

    /// Replaces the server key for push notifications by Google's legacy service.
    ///
    /// `PUT /guardian/factors/push-notification/providers/fcm`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/put-fcm)
    pub fn set_fcm_provider(&self, push_fcm: &SetPushFcm) -> Call<Json> {
        self.0.call(
            Operation::put("/guardian/factors/push-notification/providers/fcm").json(push_fcm),
        )
    }

    /// Changes the credentials for push notifications by Firebase Cloud Messaging, version 1.
    ///
    /// `PATCH /guardian/factors/push-notification/providers/fcmv1`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/patch-fcmv1)
    pub fn update_fcm_v1_provider(&self, push_fcm_v1: &UpdatePushFcmV1) -> Call<Json> {
        self.0.call(
            Operation::patch("/guardian/factors/push-notification/providers/fcmv1")
                .json(push_fcm_v1),
        )
    }

    /// Replaces the credentials for push notifications by Firebase Cloud Messaging, version 1.
    ///
    /// `PUT /guardian/factors/push-notification/providers/fcmv1`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/put-fcmv1)
    pub fn set_fcm_v1_provider(&self, push_fcm_v1: &SetPushFcmV1) -> Call<Json> {
        self.0.call(
            Operation::put("/guardian/factors/push-notification/providers/fcmv1").json(push_fcm_v1),
        )
    }

    /// Gets the settings for push notifications by Amazon SNS.
    ///
    /// `GET /guardian/factors/push-notification/providers/sns`, scope `read:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/get-sns)
    pub fn get_sns_provider(&self) -> Call<PushSns> {
        self.0.call(Operation::get(
            "/guardian/factors/push-notification/providers/sns",
        ))
    }

    /// Changes some settings for push notifications by Amazon SNS.
    ///
    /// `PATCH /guardian/factors/push-notification/providers/sns`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/patch-sns)
    pub fn update_sns_provider(&self, push_sns: &UpdatePushSns) -> Call<PushSns> {
        self.0.call(
            Operation::patch("/guardian/factors/push-notification/providers/sns").json(push_sns),
        )
    }

    /// Replaces the settings for push notifications by Amazon SNS.
    ///
    /// `PUT /guardian/factors/push-notification/providers/sns`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/put-sns)
    pub fn set_sns_provider(&self, push_sns: &SetPushSns) -> Call<PushSns> {
        self.0.call(
            Operation::put("/guardian/factors/push-notification/providers/sns").json(push_sns),
        )
    }

    /// Gets which provider sends push notifications.
    ///
    /// `GET /guardian/factors/push-notification/selected-provider`, scope `read:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/get-pn-providers)
    pub fn get_selected_provider(&self) -> Call<PushProvider> {
        self.0.call(Operation::get(
            "/guardian/factors/push-notification/selected-provider",
        ))
    }

    /// Sets which provider sends push notifications.
    ///
    /// `PUT /guardian/factors/push-notification/selected-provider`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/put-pn-providers)
    pub fn set_selected_provider(&self, push_provider: &SetPushProvider) -> Call<PushProvider> {
        self.0.call(
            Operation::put("/guardian/factors/push-notification/selected-provider")
                .json(push_provider),
        )
    }
}
