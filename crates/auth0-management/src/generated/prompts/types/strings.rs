// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A partial prompt; a value for `prompt` of `GET /prompts/{prompt}/partials`.
    pub enum PartialPrompt {
        /// `login`.
        Login = "login",
        /// `login-id`.
        LoginId = "login-id",
        /// `login-password`.
        LoginPassword = "login-password",
        /// `login-passwordless`.
        LoginPasswordless = "login-passwordless",
        /// `signup`.
        Signup = "signup",
        /// `signup-id`.
        SignupId = "signup-id",
        /// `signup-password`.
        SignupPassword = "signup-password",
        /// `customized-consent`.
        CustomizedConsent = "customized-consent",
        /// `passkeys`.
        Passkeys = "passkeys",
        /// `confirmation`.
        Confirmation = "confirmation",
    }
}

string_enum! {
    /// A prompt name; a value for `prompt` of `GET /prompts/{prompt}/custom-text/{language}`.
    pub enum PromptName {
        /// `login`.
        Login = "login",
        /// `login-id`.
        LoginId = "login-id",
        /// `login-password`.
        LoginPassword = "login-password",
        /// `login-passwordless`.
        LoginPasswordless = "login-passwordless",
        /// `login-email-verification`.
        LoginEmailVerification = "login-email-verification",
        /// `signup`.
        Signup = "signup",
        /// `signup-id`.
        SignupId = "signup-id",
        /// `signup-password`.
        SignupPassword = "signup-password",
        /// `phone-identifier-enrollment`.
        PhoneIdentifierEnrollment = "phone-identifier-enrollment",
        /// `phone-identifier-challenge`.
        PhoneIdentifierChallenge = "phone-identifier-challenge",
        /// `email-identifier-challenge`.
        EmailIdentifierChallenge = "email-identifier-challenge",
        /// `reset-password`.
        ResetPassword = "reset-password",
        /// `custom-form`.
        CustomForm = "custom-form",
        /// `consent`.
        Consent = "consent",
        /// `customized-consent`.
        CustomizedConsent = "customized-consent",
        /// `logout`.
        Logout = "logout",
        /// `mfa-push`.
        MfaPush = "mfa-push",
        /// `mfa-otp`.
        MfaOtp = "mfa-otp",
        /// `mfa-voice`.
        MfaVoice = "mfa-voice",
        /// `mfa-phone`.
        MfaPhone = "mfa-phone",
        /// `mfa-webauthn`.
        MfaWebauthn = "mfa-webauthn",
        /// `mfa-sms`.
        MfaSms = "mfa-sms",
        /// `mfa-email`.
        MfaEmail = "mfa-email",
        /// `mfa-recovery-code`.
        MfaRecoveryCode = "mfa-recovery-code",
        /// `mfa`.
        Mfa = "mfa",
        /// `status`.
        Status = "status",
        /// `device-flow`.
        DeviceFlow = "device-flow",
        /// `email-verification`.
        EmailVerification = "email-verification",
        /// `email-otp-challenge`.
        EmailOtpChallenge = "email-otp-challenge",
        /// `organizations`.
        Organizations = "organizations",
        /// `invitation`.
        Invitation = "invitation",
        /// `common`.
        Common = "common",
        /// `passkeys`.
        Passkeys = "passkeys",
        /// `captcha`.
        Captcha = "captcha",
        /// `brute-force-protection`.
        BruteForceProtection = "brute-force-protection",
        /// `async-approval-flow`.
        AsyncApprovalFlow = "async-approval-flow",
        /// `confirmation`.
        Confirmation = "confirmation",
    }
}

string_enum! {
    /// A rendering match type; a value in `match_type` of
    /// [`RenderingFilters`](super::RenderingFilters).
    pub enum RenderingMatchType {
        /// `includes_any`.
        IncludesAny = "includes_any",
        /// `excludes_any`.
        ExcludesAny = "excludes_any",
    }
}

string_enum! {
    /// A rendering mode; a value for `rendering_mode` of `GET /prompts/rendering`.
    pub enum RenderingMode {
        /// Pages of your own (`advanced`).
        Advanced = "advanced",
        /// Auth0's own pages (`standard`).
        Standard = "standard",
    }
}

string_enum! {
    /// A screen name; a value for `screen` of `GET /prompts/{prompt}/screen/{screen}/rendering`.
    pub enum ScreenName {
        /// `login`.
        Login = "login",
        /// `login-id`.
        LoginId = "login-id",
        /// `login-password`.
        LoginPassword = "login-password",
        /// `login-passwordless-email-code`.
        LoginPasswordlessEmailCode = "login-passwordless-email-code",
        /// `login-passwordless-email-link`.
        LoginPasswordlessEmailLink = "login-passwordless-email-link",
        /// `login-passwordless-sms-otp`.
        LoginPasswordlessSmsOtp = "login-passwordless-sms-otp",
        /// `login-email-verification`.
        LoginEmailVerification = "login-email-verification",
        /// `signup`.
        Signup = "signup",
        /// `signup-id`.
        SignupId = "signup-id",
        /// `signup-password`.
        SignupPassword = "signup-password",
        /// `phone-identifier-enrollment`.
        PhoneIdentifierEnrollment = "phone-identifier-enrollment",
        /// `phone-identifier-challenge`.
        PhoneIdentifierChallenge = "phone-identifier-challenge",
        /// `email-identifier-challenge`.
        EmailIdentifierChallenge = "email-identifier-challenge",
        /// `reset-password-request`.
        ResetPasswordRequest = "reset-password-request",
        /// `reset-password-email`.
        ResetPasswordEmail = "reset-password-email",
        /// `reset-password`.
        ResetPassword = "reset-password",
        /// `reset-password-success`.
        ResetPasswordSuccess = "reset-password-success",
        /// `reset-password-error`.
        ResetPasswordError = "reset-password-error",
        /// `reset-password-mfa-email-challenge`.
        ResetPasswordMfaEmailChallenge = "reset-password-mfa-email-challenge",
        /// `reset-password-mfa-otp-challenge`.
        ResetPasswordMfaOtpChallenge = "reset-password-mfa-otp-challenge",
        /// `reset-password-mfa-phone-challenge`.
        ResetPasswordMfaPhoneChallenge = "reset-password-mfa-phone-challenge",
        /// `reset-password-mfa-push-challenge-push`.
        ResetPasswordMfaPushChallengePush = "reset-password-mfa-push-challenge-push",
        /// `reset-password-mfa-recovery-code-challenge`.
        ResetPasswordMfaRecoveryCodeChallenge = "reset-password-mfa-recovery-code-challenge",
        /// `reset-password-mfa-sms-challenge`.
        ResetPasswordMfaSmsChallenge = "reset-password-mfa-sms-challenge",
        /// `reset-password-mfa-voice-challenge`.
        ResetPasswordMfaVoiceChallenge = "reset-password-mfa-voice-challenge",
        /// `reset-password-mfa-webauthn-platform-challenge`.
        ResetPasswordMfaWebauthnPlatformChallenge = "reset-password-mfa-webauthn-platform-challenge",
        /// `reset-password-mfa-webauthn-roaming-challenge`.
        ResetPasswordMfaWebauthnRoamingChallenge = "reset-password-mfa-webauthn-roaming-challenge",
        /// `custom-form`.
        CustomForm = "custom-form",
        /// `consent`.
        Consent = "consent",
        /// `customized-consent`.
        CustomizedConsent = "customized-consent",
        /// `logout`.
        Logout = "logout",
        /// `logout-complete`.
        LogoutComplete = "logout-complete",
        /// `logout-aborted`.
        LogoutAborted = "logout-aborted",
        /// `mfa-push-welcome`.
        MfaPushWelcome = "mfa-push-welcome",
        /// `mfa-push-enrollment-qr`.
        MfaPushEnrollmentQr = "mfa-push-enrollment-qr",
        /// `mfa-push-enrollment-code`.
        MfaPushEnrollmentCode = "mfa-push-enrollment-code",
        /// `mfa-push-success`.
        MfaPushSuccess = "mfa-push-success",
        /// `mfa-push-challenge-push`.
        MfaPushChallengePush = "mfa-push-challenge-push",
        /// `mfa-push-list`.
        MfaPushList = "mfa-push-list",
        /// `mfa-otp-enrollment-qr`.
        MfaOtpEnrollmentQr = "mfa-otp-enrollment-qr",
        /// `mfa-otp-enrollment-code`.
        MfaOtpEnrollmentCode = "mfa-otp-enrollment-code",
        /// `mfa-otp-challenge`.
        MfaOtpChallenge = "mfa-otp-challenge",
        /// `mfa-voice-enrollment`.
        MfaVoiceEnrollment = "mfa-voice-enrollment",
        /// `mfa-voice-challenge`.
        MfaVoiceChallenge = "mfa-voice-challenge",
        /// `mfa-phone-challenge`.
        MfaPhoneChallenge = "mfa-phone-challenge",
        /// `mfa-phone-enrollment`.
        MfaPhoneEnrollment = "mfa-phone-enrollment",
        /// `mfa-webauthn-platform-enrollment`.
        MfaWebauthnPlatformEnrollment = "mfa-webauthn-platform-enrollment",
        /// `mfa-webauthn-roaming-enrollment`.
        MfaWebauthnRoamingEnrollment = "mfa-webauthn-roaming-enrollment",
        /// `mfa-webauthn-platform-challenge`.
        MfaWebauthnPlatformChallenge = "mfa-webauthn-platform-challenge",
        /// `mfa-webauthn-roaming-challenge`.
        MfaWebauthnRoamingChallenge = "mfa-webauthn-roaming-challenge",
        /// `mfa-webauthn-change-key-nickname`.
        MfaWebauthnChangeKeyNickname = "mfa-webauthn-change-key-nickname",
        /// `mfa-webauthn-enrollment-success`.
        MfaWebauthnEnrollmentSuccess = "mfa-webauthn-enrollment-success",
        /// `mfa-webauthn-error`.
        MfaWebauthnError = "mfa-webauthn-error",
        /// `mfa-webauthn-not-available-error`.
        MfaWebauthnNotAvailableError = "mfa-webauthn-not-available-error",
        /// `mfa-country-codes`.
        MfaCountryCodes = "mfa-country-codes",
        /// `mfa-sms-enrollment`.
        MfaSmsEnrollment = "mfa-sms-enrollment",
        /// `mfa-sms-challenge`.
        MfaSmsChallenge = "mfa-sms-challenge",
        /// `mfa-sms-list`.
        MfaSmsList = "mfa-sms-list",
        /// `mfa-email-challenge`.
        MfaEmailChallenge = "mfa-email-challenge",
        /// `mfa-email-list`.
        MfaEmailList = "mfa-email-list",
        /// `mfa-recovery-code-enrollment`.
        MfaRecoveryCodeEnrollment = "mfa-recovery-code-enrollment",
        /// `mfa-recovery-code-challenge-new-code`.
        MfaRecoveryCodeChallengeNewCode = "mfa-recovery-code-challenge-new-code",
        /// `mfa-recovery-code-challenge`.
        MfaRecoveryCodeChallenge = "mfa-recovery-code-challenge",
        /// `mfa-detect-browser-capabilities`.
        MfaDetectBrowserCapabilities = "mfa-detect-browser-capabilities",
        /// `mfa-enroll-result`.
        MfaEnrollResult = "mfa-enroll-result",
        /// `mfa-login-options`.
        MfaLoginOptions = "mfa-login-options",
        /// `mfa-begin-enroll-options`.
        MfaBeginEnrollOptions = "mfa-begin-enroll-options",
        /// `status`.
        Status = "status",
        /// `device-code-activation`.
        DeviceCodeActivation = "device-code-activation",
        /// `device-code-activation-allowed`.
        DeviceCodeActivationAllowed = "device-code-activation-allowed",
        /// `device-code-activation-denied`.
        DeviceCodeActivationDenied = "device-code-activation-denied",
        /// `device-code-confirmation`.
        DeviceCodeConfirmation = "device-code-confirmation",
        /// `email-verification-result`.
        EmailVerificationResult = "email-verification-result",
        /// `email-otp-challenge`.
        EmailOtpChallenge = "email-otp-challenge",
        /// `organization-selection`.
        OrganizationSelection = "organization-selection",
        /// `organization-picker`.
        OrganizationPicker = "organization-picker",
        /// `pre-login-organization-picker`.
        PreLoginOrganizationPicker = "pre-login-organization-picker",
        /// `accept-invitation`.
        AcceptInvitation = "accept-invitation",
        /// `redeem-ticket`.
        RedeemTicket = "redeem-ticket",
        /// `passkey-enrollment`.
        PasskeyEnrollment = "passkey-enrollment",
        /// `passkey-enrollment-local`.
        PasskeyEnrollmentLocal = "passkey-enrollment-local",
        /// `interstitial-captcha`.
        InterstitialCaptcha = "interstitial-captcha",
        /// `brute-force-protection-unblock`.
        BruteForceProtectionUnblock = "brute-force-protection-unblock",
        /// `brute-force-protection-unblock-success`.
        BruteForceProtectionUnblockSuccess = "brute-force-protection-unblock-success",
        /// `brute-force-protection-unblock-failure`.
        BruteForceProtectionUnblockFailure = "brute-force-protection-unblock-failure",
        /// `async-approval-error`.
        AsyncApprovalError = "async-approval-error",
        /// `async-approval-accepted`.
        AsyncApprovalAccepted = "async-approval-accepted",
        /// `async-approval-denied`.
        AsyncApprovalDenied = "async-approval-denied",
        /// `confirmation`.
        Confirmation = "confirmation",
        /// `async-approval-wrong-user`.
        AsyncApprovalWrongUser = "async-approval-wrong-user",
        /// `consent-tenant-scopes`.
        ConsentTenantScopes = "consent-tenant-scopes",
    }
}

string_enum! {
    /// A universal login experience; a value in `universal_login_experience` of
    /// [`PromptSettings`](super::PromptSettings).
    pub enum UniversalLoginExperience {
        /// `new`.
        New = "new",
        /// `classic`.
        Classic = "classic",
    }
}
