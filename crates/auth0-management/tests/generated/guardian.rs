// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `guardian`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, guardian::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn post_guardian_enrollments_ticket() {
    let body = CreateGuardianEnrollmentTicket {
        user_id: "user_id".into(),
        email: Some("email".into()),
        send_mail: Some(true),
        email_locale: Some("email_locale".into()),
        factor: Some(GuardianEnrollmentFactor::WebauthnPlatform),
        allow_multiple_enrollments: Some(true),
    };
    check(
"POST",
"/guardian/enrollments/ticket",
Some(r##"{"allow_multiple_enrollments":true,"email":"email","email_locale":"email_locale","factor":"webauthn-platform","send_mail":true,"user_id":"user_id"}"##),
&[(200, r##"{"ticket_id":"u2x2-u2x2-u2x2-u2x2-u2x2-u2x2","ticket_url":"s3cret"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.guardian().enrollments().create_ticket(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_guardian_enrollments_id() {
    check(
"GET",
"/guardian/enrollments/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"enrolled_at":"2016-07-12T17:56:26.804Z","id":"dev_0000000000000001","identifier":"76dc-a90c-a88c-a90c-a88c-a88c-a90c","last_auth":"2016-07-12T17:56:26.804Z","name":"iPhone 7","phone_number":"+1 999999999999","status":"confirmed"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.guardian().enrollments().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_guardian_enrollments_id() {
    check_answerless(
        "DELETE",
        "/guardian/enrollments/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.guardian().enrollments().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn get_guardian_factors() {
    check(
"GET",
"/guardian/factors",
None,
&[(200, r##"[{"enabled":true,"name":"passkey","settings":{"otp_expiration_time":7,"otp_length":7},"trial_expired":true}]"##), (200, r##"[]"##)],
async |mgmt| mgmt.guardian().factors().list().detailed().await,
).await;
}

#[tokio::test]
async fn get_guardian_factors_duo_settings() {
    check(
        "GET",
        "/guardian/factors/duo/settings",
        None,
        &[
            (200, r##"{"host":"host","ikey":"ikey","skey":"s3cret"}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .duo()
                .settings()
                .get()
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_guardian_factors_duo_settings() {
    let body = UpdateDuoSettings {
        ikey: Some("ikey".into()),
        skey: Some("skey".into()),
        host: Some("host".into()),
    };
    check(
        "PATCH",
        "/guardian/factors/duo/settings",
        Some(r##"{"host":"host","ikey":"ikey","skey":"skey"}"##),
        &[
            (200, r##"{"host":"host","ikey":"ikey","skey":"s3cret"}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .duo()
                .settings()
                .update(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn put_guardian_factors_duo_settings() {
    let body = SetDuoSettings {
        ikey: Some("ikey".into()),
        skey: Some("skey".into()),
        host: Some("host".into()),
    };
    check(
        "PUT",
        "/guardian/factors/duo/settings",
        Some(r##"{"host":"host","ikey":"ikey","skey":"skey"}"##),
        &[
            (200, r##"{"host":"host","ikey":"ikey","skey":"s3cret"}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .duo()
                .settings()
                .set(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_guardian_factors_email_settings() {
    check(
        "GET",
        "/guardian/factors/email/settings",
        None,
        &[
            (200, r##"{"otp_expiration_time":7,"otp_length":7}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| mgmt.guardian().factors().email().get().detailed().await,
    )
    .await;
}

#[tokio::test]
async fn put_guardian_factors_email_settings() {
    let body = SetEmailFactorSettings {
        otp_length: 3,
        otp_expiration_time: 3,
    };
    check(
        "PUT",
        "/guardian/factors/email/settings",
        Some(r##"{"otp_expiration_time":3,"otp_length":3}"##),
        &[
            (200, r##"{"otp_expiration_time":7,"otp_length":7}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .email()
                .set(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_guardian_factors_phone_message_types() {
    check(
        "GET",
        "/guardian/factors/phone/message-types",
        None,
        &[
            (200, r##"{"message_types":["voice"]}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .phone()
                .get_message_types()
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn put_guardian_factors_phone_message_types() {
    let body = SetPhoneMessageTypes {
        message_types: vec![PhoneMessageType::Voice],
    };
    check(
        "PUT",
        "/guardian/factors/phone/message-types",
        Some(r##"{"message_types":["voice"]}"##),
        &[
            (200, r##"{"message_types":["voice"]}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .phone()
                .set_message_types(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_guardian_factors_phone_providers_twilio() {
    check(
"GET",
"/guardian/factors/phone/providers/twilio",
None,
&[(200, r##"{"auth_token":"s3cret","from":"+1223323","messaging_service_sid":"5dEkAiHLPCuQ1uJj4qNXcAnERFAL6cpq","sid":"wywA2BH4VqTpfywiDuyDAYZL3xQjoO40"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.guardian().factors().phone().get_twilio_provider().detailed().await,
).await;
}

#[tokio::test]
async fn put_guardian_factors_phone_providers_twilio() {
    let body = SetPhoneTwilio {
        from: Some("from".into()),
        messaging_service_sid: Some("messaging_service_sid".into()),
        auth_token: Some("auth_token".into()),
        sid: Some("sid".into()),
    };
    check(
"PUT",
"/guardian/factors/phone/providers/twilio",
Some(r##"{"auth_token":"auth_token","from":"from","messaging_service_sid":"messaging_service_sid","sid":"sid"}"##),
&[(200, r##"{"auth_token":"s3cret","from":"+1223323","messaging_service_sid":"5dEkAiHLPCuQ1uJj4qNXcAnERFAL6cpq","sid":"wywA2BH4VqTpfywiDuyDAYZL3xQjoO40"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.guardian().factors().phone().set_twilio_provider(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_guardian_factors_phone_selected_provider() {
    check(
        "GET",
        "/guardian/factors/phone/selected-provider",
        None,
        &[
            (200, r##"{"provider":"phone-message-hook"}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .phone()
                .get_selected_provider()
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn put_guardian_factors_phone_selected_provider() {
    let body = SetPhoneProvider {
        provider: PhoneProviderName::PhoneMessageHook,
    };
    check(
        "PUT",
        "/guardian/factors/phone/selected-provider",
        Some(r##"{"provider":"phone-message-hook"}"##),
        &[
            (200, r##"{"provider":"phone-message-hook"}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .phone()
                .set_selected_provider(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_guardian_factors_phone_settings() {
    check(
        "GET",
        "/guardian/factors/phone/settings",
        None,
        &[
            (200, r##"{"otp_expiration_time":7,"otp_length":7}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| mgmt.guardian().factors().phone().get().detailed().await,
    )
    .await;
}

#[tokio::test]
async fn put_guardian_factors_phone_settings() {
    let body = SetPhoneFactorSettings {
        otp_length: 3,
        otp_expiration_time: 3,
    };
    check(
        "PUT",
        "/guardian/factors/phone/settings",
        Some(r##"{"otp_expiration_time":3,"otp_length":3}"##),
        &[
            (200, r##"{"otp_expiration_time":7,"otp_length":7}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .phone()
                .set(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_guardian_factors_phone_templates() {
    check(
"GET",
"/guardian/factors/phone/templates",
None,
&[(200, r##"{"enrollment_message":"{{code}} is your verification code for {{tenant.friendly_name}}. Please enter this code to verify your enrollment.","verification_message":"{{code}} is your verification code for {{tenant.friendly_name}}"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.guardian().factors().phone().get_templates().detailed().await,
).await;
}

#[tokio::test]
async fn put_guardian_factors_phone_templates() {
    let body = SetPhoneTemplates {
        enrollment_message: "enrollment_message".into(),
        verification_message: "verification_message".into(),
    };
    check(
"PUT",
"/guardian/factors/phone/templates",
Some(r##"{"enrollment_message":"enrollment_message","verification_message":"verification_message"}"##),
&[(200, r##"{"enrollment_message":"{{code}} is your verification code for {{tenant.friendly_name}}. Please enter this code to verify your enrollment.","verification_message":"{{code}} is your verification code for {{tenant.friendly_name}}"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.guardian().factors().phone().set_templates(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_guardian_factors_push_notification_providers_apns() {
    check(
        "GET",
        "/guardian/factors/push-notification/providers/apns",
        None,
        &[
            (
                200,
                r##"{"bundle_id":"bundle_id","enabled":true,"sandbox":true}"##,
            ),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .push_notification()
                .get_apns_provider()
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_guardian_factors_push_notification_providers_apns() {
    let body = UpdatePushApns {
        sandbox: Some(true),
        bundle_id: Patch::Value("bundle_id".into()),
        p12: Patch::Value("p12".into()),
    };
    check(
        "PATCH",
        "/guardian/factors/push-notification/providers/apns",
        Some(r##"{"bundle_id":"bundle_id","p12":"p12","sandbox":true}"##),
        &[
            (200, r##"{"bundle_id":"bundle_id","sandbox":true}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .push_notification()
                .update_apns_provider(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn put_guardian_factors_push_notification_providers_apns() {
    let body = SetPushApns {
        sandbox: Some(true),
        bundle_id: Some("bundle_id".into()),
        p12: Some("p12".into()),
    };
    check(
        "PUT",
        "/guardian/factors/push-notification/providers/apns",
        Some(r##"{"bundle_id":"bundle_id","p12":"p12","sandbox":true}"##),
        &[
            (200, r##"{"bundle_id":"bundle_id","sandbox":true}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .push_notification()
                .set_apns_provider(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_guardian_factors_push_notification_providers_fcm() {
    let body = UpdatePushFcm {
        server_key: Patch::Value("server_key".into()),
    };
    check(
        "PATCH",
        "/guardian/factors/push-notification/providers/fcm",
        Some(r##"{"server_key":"server_key"}"##),
        &[
            (200, r##"{}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .push_notification()
                .update_fcm_provider(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn put_guardian_factors_push_notification_providers_fcm() {
    let body = SetPushFcm {
        server_key: Some("server_key".into()),
    };
    check(
        "PUT",
        "/guardian/factors/push-notification/providers/fcm",
        Some(r##"{"server_key":"server_key"}"##),
        &[
            (200, r##"{}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .push_notification()
                .set_fcm_provider(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_guardian_factors_push_notification_providers_fcmv1() {
    let body = UpdatePushFcmV1 {
        server_credentials: Patch::Value("server_credentials".into()),
    };
    check(
        "PATCH",
        "/guardian/factors/push-notification/providers/fcmv1",
        Some(r##"{"server_credentials":"server_credentials"}"##),
        &[
            (200, r##"{}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .push_notification()
                .update_fcm_v1_provider(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn put_guardian_factors_push_notification_providers_fcmv1() {
    let body = SetPushFcmV1 {
        server_credentials: Some("server_credentials".into()),
    };
    check(
        "PUT",
        "/guardian/factors/push-notification/providers/fcmv1",
        Some(r##"{"server_credentials":"server_credentials"}"##),
        &[
            (200, r##"{}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .push_notification()
                .set_fcm_v1_provider(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_guardian_factors_push_notification_providers_sns() {
    check(
"GET",
"/guardian/factors/push-notification/providers/sns",
None,
&[(200, r##"{"aws_access_key_id":"wywA2BH4VqTpfywiDuyDAYZL3xQjoO40","aws_region":"us-west-1","aws_secret_access_key":"s3cret","sns_apns_platform_application_arn":"sns_apns_platform_application_arn","sns_gcm_platform_application_arn":"urn://yRMeBxgcCXh8MeTXPBAxhQnm6gP6f5nP"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.guardian().factors().push_notification().get_sns_provider().detailed().await,
).await;
}

#[tokio::test]
async fn patch_guardian_factors_push_notification_providers_sns() {
    let body = UpdatePushSns {
        aws_access_key_id: Patch::Value("aws_access_key_id".into()),
        aws_secret_access_key: Patch::Value("aws_secret_access_key".into()),
        aws_region: Patch::Value("aws_region".into()),
        sns_apns_platform_application_arn: Patch::Value("sns_apns_platform_application_arn".into()),
        sns_gcm_platform_application_arn: Patch::Value("sns_gcm_platform_application_arn".into()),
    };
    check(
"PATCH",
"/guardian/factors/push-notification/providers/sns",
Some(r##"{"aws_access_key_id":"aws_access_key_id","aws_region":"aws_region","aws_secret_access_key":"aws_secret_access_key","sns_apns_platform_application_arn":"sns_apns_platform_application_arn","sns_gcm_platform_application_arn":"sns_gcm_platform_application_arn"}"##),
&[(200, r##"{"aws_access_key_id":"wywA2BH4VqTpfywiDuyDAYZL3xQjoO40","aws_region":"us-west-1","aws_secret_access_key":"s3cret","sns_apns_platform_application_arn":"sns_apns_platform_application_arn","sns_gcm_platform_application_arn":"urn://yRMeBxgcCXh8MeTXPBAxhQnm6gP6f5nP"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.guardian().factors().push_notification().update_sns_provider(&body).detailed().await,
).await;
}

#[tokio::test]
async fn put_guardian_factors_push_notification_providers_sns() {
    let body = SetPushSns {
        aws_access_key_id: Some("aws_access_key_id".into()),
        aws_secret_access_key: Some("aws_secret_access_key".into()),
        aws_region: Some("aws_region".into()),
        sns_apns_platform_application_arn: Some("sns_apns_platform_application_arn".into()),
        sns_gcm_platform_application_arn: Some("sns_gcm_platform_application_arn".into()),
    };
    check(
"PUT",
"/guardian/factors/push-notification/providers/sns",
Some(r##"{"aws_access_key_id":"aws_access_key_id","aws_region":"aws_region","aws_secret_access_key":"aws_secret_access_key","sns_apns_platform_application_arn":"sns_apns_platform_application_arn","sns_gcm_platform_application_arn":"sns_gcm_platform_application_arn"}"##),
&[(200, r##"{"aws_access_key_id":"wywA2BH4VqTpfywiDuyDAYZL3xQjoO40","aws_region":"us-west-1","aws_secret_access_key":"s3cret","sns_apns_platform_application_arn":"sns_apns_platform_application_arn","sns_gcm_platform_application_arn":"urn://yRMeBxgcCXh8MeTXPBAxhQnm6gP6f5nP"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.guardian().factors().push_notification().set_sns_provider(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_guardian_factors_push_notification_selected_provider() {
    check(
        "GET",
        "/guardian/factors/push-notification/selected-provider",
        None,
        &[
            (200, r##"{"provider":"direct"}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .push_notification()
                .get_selected_provider()
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn put_guardian_factors_push_notification_selected_provider() {
    let body = SetPushProvider {
        provider: PushProviderName::Direct,
    };
    check(
        "PUT",
        "/guardian/factors/push-notification/selected-provider",
        Some(r##"{"provider":"direct"}"##),
        &[
            (200, r##"{"provider":"direct"}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .push_notification()
                .set_selected_provider(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_guardian_factors_sms_providers_twilio() {
    check(
"GET",
"/guardian/factors/sms/providers/twilio",
None,
&[(200, r##"{"auth_token":"s3cret","from":"+1223323","messaging_service_sid":"5dEkAiHLPCuQ1uJj4qNXcAnERFAL6cpq","sid":"wywA2BH4VqTpfywiDuyDAYZL3xQjoO40"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.guardian().factors().sms().get_twilio_provider().detailed().await,
).await;
}

#[tokio::test]
async fn put_guardian_factors_sms_providers_twilio() {
    let body = SetSmsTwilio {
        from: Some("from".into()),
        messaging_service_sid: Some("messaging_service_sid".into()),
        auth_token: Some("auth_token".into()),
        sid: Some("sid".into()),
    };
    check(
"PUT",
"/guardian/factors/sms/providers/twilio",
Some(r##"{"auth_token":"auth_token","from":"from","messaging_service_sid":"messaging_service_sid","sid":"sid"}"##),
&[(200, r##"{"auth_token":"s3cret","from":"+1223323","messaging_service_sid":"5dEkAiHLPCuQ1uJj4qNXcAnERFAL6cpq","sid":"wywA2BH4VqTpfywiDuyDAYZL3xQjoO40"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.guardian().factors().sms().set_twilio_provider(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_guardian_factors_sms_selected_provider() {
    check(
        "GET",
        "/guardian/factors/sms/selected-provider",
        None,
        &[
            (200, r##"{"provider":"phone-message-hook"}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .sms()
                .get_selected_provider()
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn put_guardian_factors_sms_selected_provider() {
    let body = SetSmsProvider {
        provider: PhoneProviderName::PhoneMessageHook,
    };
    check(
        "PUT",
        "/guardian/factors/sms/selected-provider",
        Some(r##"{"provider":"phone-message-hook"}"##),
        &[
            (200, r##"{"provider":"phone-message-hook"}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .sms()
                .set_selected_provider(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_guardian_factors_sms_templates() {
    check(
"GET",
"/guardian/factors/sms/templates",
None,
&[(200, r##"{"enrollment_message":"{{code}} is your verification code for {{tenant.friendly_name}}. Please enter this code to verify your enrollment.","verification_message":"{{code}} is your verification code for {{tenant.friendly_name}}"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##), (204, "")],
async |mgmt| mgmt.guardian().factors().sms().get_templates().detailed().await,
).await;
}

#[tokio::test]
async fn put_guardian_factors_sms_templates() {
    let body = SetSmsTemplates {
        enrollment_message: "enrollment_message".into(),
        verification_message: "verification_message".into(),
    };
    check(
"PUT",
"/guardian/factors/sms/templates",
Some(r##"{"enrollment_message":"enrollment_message","verification_message":"verification_message"}"##),
&[(200, r##"{"enrollment_message":"{{code}} is your verification code for {{tenant.friendly_name}}. Please enter this code to verify your enrollment.","verification_message":"{{code}} is your verification code for {{tenant.friendly_name}}"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.guardian().factors().sms().set_templates(&body).detailed().await,
).await;
}

#[tokio::test]
async fn put_guardian_factors_name() {
    let body = SetGuardianFactor { enabled: true };
    check(
        "PUT",
        "/guardian/factors/passkey",
        Some(r##"{"enabled":true}"##),
        &[
            (200, r##"{"enabled":true}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.guardian()
                .factors()
                .set(&GuardianFactorName::Passkey, &body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_guardian_policies() {
    check(
        "GET",
        "/guardian/policies",
        None,
        &[(200, r##"["confidence-score"]"##), (200, r##"[]"##)],
        async |mgmt| mgmt.guardian().policies().list().detailed().await,
    )
    .await;
}

#[tokio::test]
async fn put_guardian_policies() {
    let body = vec![MfaPolicy::ConfidenceScore];
    check(
        "PUT",
        "/guardian/policies",
        Some(r##"["confidence-score"]"##),
        &[(200, r##"["confidence-score"]"##), (200, r##"[]"##)],
        async |mgmt| mgmt.guardian().policies().set(&body).detailed().await,
    )
    .await;
}

#[tokio::test]
async fn get_guardian_settings() {
    check(
"GET",
"/guardian/settings",
None,
&[(200, r##"{"display_remember_me_checkbox":true,"mfa_session_inactivity_timeout":7,"mfa_session_overall_timeout":7,"remember_me_default_value":true}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.guardian().get().detailed().await,
).await;
}

#[tokio::test]
async fn put_guardian_settings() {
    let body = SetGuardianSettings {
        display_remember_me_checkbox: true,
        remember_me_default_value: true,
        mfa_session_inactivity_timeout: 3,
        mfa_session_overall_timeout: 3,
    };
    check(
"PUT",
"/guardian/settings",
Some(r##"{"display_remember_me_checkbox":true,"mfa_session_inactivity_timeout":3,"mfa_session_overall_timeout":3,"remember_me_default_value":true}"##),
&[(200, r##"{"display_remember_me_checkbox":true,"mfa_session_inactivity_timeout":7,"mfa_session_overall_timeout":7,"remember_me_default_value":true}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.guardian().set(&body).detailed().await,
).await;
}
