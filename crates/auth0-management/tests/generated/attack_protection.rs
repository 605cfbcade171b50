// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `attack_protection`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, attack_protection::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_attack_protection_bot_detection() {
    check(
"GET",
"/attack-protection/bot-detection",
None,
&[(200, r##"{"allowlist":["allowlist"],"bot_detection_level":"high","challenge_password_policy":"always","challenge_password_reset_policy":"always","challenge_passwordless_policy":"always","monitoring_mode_enabled":true}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.attack_protection().bot_detection().get().detailed().await,
).await;
}

#[tokio::test]
async fn patch_attack_protection_bot_detection() {
    let body = UpdateBotDetectionSettings {
        bot_detection_level: Some(BotDetectionLevel::High),
        challenge_password_policy: Some(ChallengePolicy::Always),
        challenge_passwordless_policy: Some(ChallengePolicy::Always),
        challenge_password_reset_policy: Some(ChallengePolicy::Always),
        allowlist: Some(vec!["allowlist".into()]),
        monitoring_mode_enabled: Some(true),
    };
    check(
"PATCH",
"/attack-protection/bot-detection",
Some(r##"{"allowlist":["allowlist"],"bot_detection_level":"high","challenge_password_policy":"always","challenge_password_reset_policy":"always","challenge_passwordless_policy":"always","monitoring_mode_enabled":true}"##),
&[(200, r##"{"allowlist":["allowlist"],"bot_detection_level":"high","challenge_password_policy":"always","challenge_password_reset_policy":"always","challenge_passwordless_policy":"always","monitoring_mode_enabled":true}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.attack_protection().bot_detection().update(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_attack_protection_breached_password_detection() {
    check(
"GET",
"/attack-protection/breached-password-detection",
None,
&[(200, r##"{"admin_notification_frequency":["monthly"],"enabled":true,"method":"enhanced","shields":["admin_notification"],"stage":{"pre-change-password":{"shields":["admin_notification"]},"pre-user-registration":{"shields":["admin_notification"]}}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.attack_protection().breached_password_detection().get().detailed().await,
).await;
}

#[tokio::test]
async fn patch_attack_protection_breached_password_detection() {
    let body = UpdateBreachedPasswordDetectionSettings {
        enabled: Some(true),
        shields: Some(vec![BreachedPasswordShield::AdminNotification]),
        admin_notification_frequency: Some(vec![AdminNotificationFrequency::Monthly]),
        method: Some(BreachedPasswordDetectionMethod::Enhanced),
        stage: Some(BreachedPasswordDetectionStage {
            pre_user_registration: Some(BreachedPasswordDetectionPreUserRegistrationStage {
                shields: Some(vec![SuspiciousIpThrottlingShield::AdminNotification]),
                extra: Extra::default(),
            }),
            pre_change_password: Some(BreachedPasswordDetectionMoment {
                shields: Some(vec![SuspiciousIpThrottlingShield::AdminNotification]),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
    };
    check(
"PATCH",
"/attack-protection/breached-password-detection",
Some(r##"{"admin_notification_frequency":["monthly"],"enabled":true,"method":"enhanced","shields":["admin_notification"],"stage":{"pre-change-password":{"shields":["admin_notification"]},"pre-user-registration":{"shields":["admin_notification"]}}}"##),
&[(200, r##"{"admin_notification_frequency":["monthly"],"enabled":true,"method":"enhanced","shields":["admin_notification"],"stage":{"pre-change-password":{"shields":["admin_notification"]},"pre-user-registration":{"shields":["admin_notification"]}}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.attack_protection().breached_password_detection().update(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_attack_protection_brute_force_protection() {
    check(
"GET",
"/attack-protection/brute-force-protection",
None,
&[(200, r##"{"allowlist":["allowlist"],"enabled":true,"form_submission_mode":"manual","max_attempts":7,"mode":"count_per_identifier","shields":["user_notification"]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.attack_protection().brute_force_protection().get().detailed().await,
).await;
}

#[tokio::test]
async fn patch_attack_protection_brute_force_protection() {
    let body = UpdateBruteForceSettings {
        enabled: Some(true),
        shields: Some(vec![BruteForceShield::UserNotification]),
        allowlist: Some(vec!["allowlist".into()]),
        mode: Some(BruteForceProtectionMode::CountPerIdentifier),
        max_attempts: Some(3),
        form_submission_mode: Some(BruteForceProtectionFormSubmissionMode::Manual),
    };
    check(
"PATCH",
"/attack-protection/brute-force-protection",
Some(r##"{"allowlist":["allowlist"],"enabled":true,"form_submission_mode":"manual","max_attempts":3,"mode":"count_per_identifier","shields":["user_notification"]}"##),
&[(200, r##"{"allowlist":["allowlist"],"enabled":true,"form_submission_mode":"manual","max_attempts":7,"mode":"count_per_identifier","shields":["user_notification"]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.attack_protection().brute_force_protection().update(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_attack_protection_captcha() {
    check(
"GET",
"/attack-protection/captcha",
None,
&[(200, r##"{"active_provider_id":"active_provider_id","arkose":{"client_subdomain":"client_subdomain","fail_open":true,"site_key":"site_key","verify_subdomain":"verify_subdomain"},"auth_challenge":{"fail_open":true},"friendly_captcha":{"site_key":"site_key"},"hcaptcha":{"site_key":"site_key"},"recaptcha_enterprise":{"project_id":"project_id","site_key":"site_key"},"recaptcha_v2":{"site_key":"site_key"},"simple_captcha":{}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.attack_protection().captcha().get().detailed().await,
).await;
}

#[tokio::test]
async fn patch_attack_protection_captcha() {
    let body = UpdateCaptchaSettings {
        active_provider_id: Some(CaptchaProvider::SimpleCaptcha),
        arkose: Some(UpdateArkose {
            site_key: "site_key".into(),
            secret: "secret".into(),
            client_subdomain: Some("client_subdomain".into()),
            verify_subdomain: Some("verify_subdomain".into()),
            fail_open: Some(true),
        }),
        auth_challenge: Some(UpdateAuthChallenge { fail_open: true }),
        hcaptcha: Some(UpdateHcaptcha {
            site_key: "site_key".into(),
            secret: "secret".into(),
        }),
        friendly_captcha: Some(UpdateFriendlyCaptcha {
            site_key: "site_key".into(),
            secret: "secret".into(),
        }),
        recaptcha_enterprise: Some(UpdateRecaptchaEnterprise {
            site_key: "site_key".into(),
            api_key: "api_key".into(),
            project_id: "project_id".into(),
        }),
        recaptcha_v2: Some(UpdateRecaptchaV2 {
            site_key: "site_key".into(),
            secret: "secret".into(),
        }),
        simple_captcha: Some(any_json()),
    };
    check(
"PATCH",
"/attack-protection/captcha",
Some(r##"{"active_provider_id":"simple_captcha","arkose":{"client_subdomain":"client_subdomain","fail_open":true,"secret":"secret","site_key":"site_key","verify_subdomain":"verify_subdomain"},"auth_challenge":{"fail_open":true},"friendly_captcha":{"secret":"secret","site_key":"site_key"},"hcaptcha":{"secret":"secret","site_key":"site_key"},"recaptcha_enterprise":{"api_key":"api_key","project_id":"project_id","site_key":"site_key"},"recaptcha_v2":{"secret":"secret","site_key":"site_key"},"simple_captcha":{"any":["thing",1]}}"##),
&[(200, r##"{"active_provider_id":"active_provider_id","arkose":{"client_subdomain":"client_subdomain","fail_open":true,"site_key":"site_key","verify_subdomain":"verify_subdomain"},"auth_challenge":{"fail_open":true},"friendly_captcha":{"site_key":"site_key"},"hcaptcha":{"site_key":"site_key"},"recaptcha_enterprise":{"project_id":"project_id","site_key":"site_key"},"recaptcha_v2":{"site_key":"site_key"},"simple_captcha":{}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.attack_protection().captcha().update(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_attack_protection_captcha_policies() {
    check(
"GET",
"/attack-protection/captcha/policies",
None,
&[(200, r##"[{"action":{"active_provider_id":"arkose","arkose":{"client_subdomain":"client_subdomain","fail_open":true,"site_key":"site_key","verify_subdomain":"verify_subdomain"},"auth_challenge":{"fail_open":true},"friendly_captcha":{"site_key":"site_key"},"hcaptcha":{"site_key":"site_key"},"recaptcha_enterprise":{"project_id":"project_id","site_key":"site_key"},"recaptcha_v2":{"site_key":"site_key"},"simple_captcha":{}},"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","match":{"auth0_managed":["auth0_managed"],"geo_country_codes":["geo_country_codes"]},"name":"name","priority":7,"updated_at":"2026-02-03T04:05:06.789Z"}]"##), (200, r##"[]"##)],
async |mgmt| mgmt.attack_protection().captcha_policies().list().detailed().await,
).await;
}

#[tokio::test]
async fn post_attack_protection_captcha_policies() {
    let body = CreateCaptchaPolicy {
        name: "name".into(),
        description: Some("description".into()),
        priority: 3,
        r#match: CaptchaPolicyMatch {
            auth0_managed: Some(vec!["auth0_managed".into()]),
            geo_country_codes: Some(vec!["geo_country_codes".into()]),
            extra: Extra::default(),
        },
        action: SetCaptchaPolicyAction {
            active_provider_id: Some(CaptchaProvider::SimpleCaptcha),
            simple_captcha: Some(any_json()),
            auth_challenge: Some(CaptchaPolicyActionAuthChallenge {
                fail_open: Some(true),
                extra: Extra::default(),
            }),
            recaptcha_v2: Some(SetCaptchaPolicyKeys {
                site_key: Some("site_key".into()),
                secret: Some("secret".into()),
            }),
            recaptcha_enterprise: Some(SetCaptchaPolicyRecaptchaEnterprise {
                site_key: Some("site_key".into()),
                project_id: Some("project_id".into()),
                api_key: Some("api_key".into()),
            }),
            hcaptcha: Some(SetCaptchaPolicyKeys {
                site_key: Some("site_key".into()),
                secret: Some("secret".into()),
            }),
            friendly_captcha: Some(SetCaptchaPolicyKeys {
                site_key: Some("site_key".into()),
                secret: Some("secret".into()),
            }),
            arkose: Some(SetCaptchaPolicyArkose {
                site_key: Some("site_key".into()),
                secret: Some("secret".into()),
                client_subdomain: Some("client_subdomain".into()),
                verify_subdomain: Some("verify_subdomain".into()),
                fail_open: Some(true),
            }),
        },
    };
    check(
"POST",
"/attack-protection/captcha/policies",
Some(r##"{"action":{"active_provider_id":"simple_captcha","arkose":{"client_subdomain":"client_subdomain","fail_open":true,"secret":"secret","site_key":"site_key","verify_subdomain":"verify_subdomain"},"auth_challenge":{"fail_open":true},"friendly_captcha":{"secret":"secret","site_key":"site_key"},"hcaptcha":{"secret":"secret","site_key":"site_key"},"recaptcha_enterprise":{"api_key":"api_key","project_id":"project_id","site_key":"site_key"},"recaptcha_v2":{"secret":"secret","site_key":"site_key"},"simple_captcha":{"any":["thing",1]}},"description":"description","match":{"auth0_managed":["auth0_managed"],"geo_country_codes":["geo_country_codes"]},"name":"name","priority":3}"##),
&[(201, r##"{"action":{"active_provider_id":"arkose","arkose":{"client_subdomain":"client_subdomain","fail_open":true,"site_key":"site_key","verify_subdomain":"verify_subdomain"},"auth_challenge":{"fail_open":true},"friendly_captcha":{"site_key":"site_key"},"hcaptcha":{"site_key":"site_key"},"recaptcha_enterprise":{"project_id":"project_id","site_key":"site_key"},"recaptcha_v2":{"site_key":"site_key"},"simple_captcha":{}},"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","match":{"auth0_managed":["auth0_managed"],"geo_country_codes":["geo_country_codes"]},"name":"name","priority":7,"updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.attack_protection().captcha_policies().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_attack_protection_captcha_policies_id() {
    check(
"GET",
"/attack-protection/captcha/policies/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"action":{"active_provider_id":"arkose","arkose":{"client_subdomain":"client_subdomain","fail_open":true,"site_key":"site_key","verify_subdomain":"verify_subdomain"},"auth_challenge":{"fail_open":true},"friendly_captcha":{"site_key":"site_key"},"hcaptcha":{"site_key":"site_key"},"recaptcha_enterprise":{"project_id":"project_id","site_key":"site_key"},"recaptcha_v2":{"site_key":"site_key"},"simple_captcha":{}},"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","match":{"auth0_managed":["auth0_managed"],"geo_country_codes":["geo_country_codes"]},"name":"name","priority":7,"updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.attack_protection().captcha_policies().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn patch_attack_protection_captcha_policies_id() {
    let body = UpdateCaptchaPolicy {
        name: Some("name".into()),
        description: Some("description".into()),
        priority: Some(3),
        r#match: Some(CaptchaPolicyMatch {
            auth0_managed: Some(vec!["auth0_managed".into()]),
            geo_country_codes: Some(vec!["geo_country_codes".into()]),
            extra: Extra::default(),
        }),
        action: Some(SetCaptchaPolicyAction {
            active_provider_id: Some(CaptchaProvider::SimpleCaptcha),
            simple_captcha: Some(any_json()),
            auth_challenge: Some(CaptchaPolicyActionAuthChallenge {
                fail_open: Some(true),
                extra: Extra::default(),
            }),
            recaptcha_v2: Some(SetCaptchaPolicyKeys {
                site_key: Some("site_key".into()),
                secret: Some("secret".into()),
            }),
            recaptcha_enterprise: Some(SetCaptchaPolicyRecaptchaEnterprise {
                site_key: Some("site_key".into()),
                project_id: Some("project_id".into()),
                api_key: Some("api_key".into()),
            }),
            hcaptcha: Some(SetCaptchaPolicyKeys {
                site_key: Some("site_key".into()),
                secret: Some("secret".into()),
            }),
            friendly_captcha: Some(SetCaptchaPolicyKeys {
                site_key: Some("site_key".into()),
                secret: Some("secret".into()),
            }),
            arkose: Some(SetCaptchaPolicyArkose {
                site_key: Some("site_key".into()),
                secret: Some("secret".into()),
                client_subdomain: Some("client_subdomain".into()),
                verify_subdomain: Some("verify_subdomain".into()),
                fail_open: Some(true),
            }),
        }),
    };
    check(
"PATCH",
"/attack-protection/captcha/policies/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"action":{"active_provider_id":"simple_captcha","arkose":{"client_subdomain":"client_subdomain","fail_open":true,"secret":"secret","site_key":"site_key","verify_subdomain":"verify_subdomain"},"auth_challenge":{"fail_open":true},"friendly_captcha":{"secret":"secret","site_key":"site_key"},"hcaptcha":{"secret":"secret","site_key":"site_key"},"recaptcha_enterprise":{"api_key":"api_key","project_id":"project_id","site_key":"site_key"},"recaptcha_v2":{"secret":"secret","site_key":"site_key"},"simple_captcha":{"any":["thing",1]}},"description":"description","match":{"auth0_managed":["auth0_managed"],"geo_country_codes":["geo_country_codes"]},"name":"name","priority":3}"##),
&[(200, r##"{"action":{"active_provider_id":"arkose","arkose":{"client_subdomain":"client_subdomain","fail_open":true,"site_key":"site_key","verify_subdomain":"verify_subdomain"},"auth_challenge":{"fail_open":true},"friendly_captcha":{"site_key":"site_key"},"hcaptcha":{"site_key":"site_key"},"recaptcha_enterprise":{"project_id":"project_id","site_key":"site_key"},"recaptcha_v2":{"site_key":"site_key"},"simple_captcha":{}},"created_at":"2026-02-03T04:05:06.789Z","description":"description","id":"id","match":{"auth0_managed":["auth0_managed"],"geo_country_codes":["geo_country_codes"]},"name":"name","priority":7,"updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.attack_protection().captcha_policies().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn delete_attack_protection_captcha_policies_id() {
    check_answerless(
        "DELETE",
        "/attack-protection/captcha/policies/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.attack_protection()
                .captcha_policies()
                .delete("a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_attack_protection_phone_provider_protection() {
    check(
        "GET",
        "/attack-protection/phone-provider-protection",
        None,
        &[
            (200, r##"{"type":"default"}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.attack_protection()
                .phone_provider_protection()
                .get()
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_attack_protection_phone_provider_protection() {
    let body = UpdatePhoneProviderProtection {
        r#type: PhoneBackoff::Default,
    };
    check(
        "PATCH",
        "/attack-protection/phone-provider-protection",
        Some(r##"{"type":"default"}"##),
        &[
            (200, r##"{"type":"default"}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.attack_protection()
                .phone_provider_protection()
                .update(&body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_attack_protection_suspicious_ip_throttling() {
    check(
"GET",
"/attack-protection/suspicious-ip-throttling",
None,
&[(200, r##"{"allowlist":["allowlist"],"enabled":true,"shields":["admin_notification"],"stage":{"pre-custom-token-exchange":{"max_attempts":7,"rate":7},"pre-login":{"max_attempts":7,"rate":7},"pre-user-registration":{"max_attempts":7,"rate":7}}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.attack_protection().suspicious_ip_throttling().get().detailed().await,
).await;
}

#[tokio::test]
async fn patch_attack_protection_suspicious_ip_throttling() {
    let body = UpdateSuspiciousIpThrottlingSettings {
        enabled: Some(true),
        shields: Some(vec![SuspiciousIpThrottlingShield::AdminNotification]),
        allowlist: Some(vec!["allowlist".into()]),
        stage: Some(SuspiciousIpThrottlingStage {
            pre_login: Some(SuspiciousIpThrottlingLimits {
                max_attempts: Some(3),
                rate: Some(3),
                extra: Extra::default(),
            }),
            pre_user_registration: Some(SuspiciousIpThrottlingLimits {
                max_attempts: Some(3),
                rate: Some(3),
                extra: Extra::default(),
            }),
            pre_custom_token_exchange: Some(SuspiciousIpThrottlingLimits {
                max_attempts: Some(3),
                rate: Some(3),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
    };
    check(
"PATCH",
"/attack-protection/suspicious-ip-throttling",
Some(r##"{"allowlist":["allowlist"],"enabled":true,"shields":["admin_notification"],"stage":{"pre-custom-token-exchange":{"max_attempts":3,"rate":3},"pre-login":{"max_attempts":3,"rate":3},"pre-user-registration":{"max_attempts":3,"rate":3}}}"##),
&[(200, r##"{"allowlist":["allowlist"],"enabled":true,"shields":["admin_notification"],"stage":{"pre-custom-token-exchange":{"max_attempts":7,"rate":7},"pre-login":{"max_attempts":7,"rate":7},"pre-user-registration":{"max_attempts":7,"rate":7}}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.attack_protection().suspicious_ip_throttling().update(&body).detailed().await,
).await;
}
