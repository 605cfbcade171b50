// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `prompt` of `GET /prompts/{prompt}/partials`.
pub enum PartialPrompt {
Login = "login",
LoginId = "login-id",
LoginPassword = "login-password",
LoginPasswordless = "login-passwordless",
Signup = "signup",
SignupId = "signup-id",
SignupPassword = "signup-password",
CustomizedConsent = "customized-consent",
Passkeys = "passkeys",
Confirmation = "confirmation",
}
}

string_enum! {
/// The `prompt` of `GET /prompts/{prompt}/custom-text/{language}`.
pub enum PromptName {
Login = "login",
LoginId = "login-id",
LoginPassword = "login-password",
LoginPasswordless = "login-passwordless",
LoginEmailVerification = "login-email-verification",
Signup = "signup",
SignupId = "signup-id",
SignupPassword = "signup-password",
PhoneIdentifierEnrollment = "phone-identifier-enrollment",
PhoneIdentifierChallenge = "phone-identifier-challenge",
EmailIdentifierChallenge = "email-identifier-challenge",
ResetPassword = "reset-password",
CustomForm = "custom-form",
Consent = "consent",
CustomizedConsent = "customized-consent",
Logout = "logout",
MfaPush = "mfa-push",
MfaOtp = "mfa-otp",
MfaVoice = "mfa-voice",
MfaPhone = "mfa-phone",
MfaWebauthn = "mfa-webauthn",
MfaSms = "mfa-sms",
MfaEmail = "mfa-email",
MfaRecoveryCode = "mfa-recovery-code",
Mfa = "mfa",
Status = "status",
DeviceFlow = "device-flow",
EmailVerification = "email-verification",
EmailOtpChallenge = "email-otp-challenge",
Organizations = "organizations",
Invitation = "invitation",
Common = "common",
Passkeys = "passkeys",
Captcha = "captcha",
BruteForceProtection = "brute-force-protection",
AsyncApprovalFlow = "async-approval-flow",
Confirmation = "confirmation",
}
}

string_enum! {
/// The `match_type` of [`RenderingFilters`](super::RenderingFilters).
pub enum RenderingMatchType {
IncludesAny = "includes_any",
ExcludesAny = "excludes_any",
}
}

string_enum! {
/// The `rendering_mode` of `GET /prompts/rendering`.
pub enum RenderingMode {
Advanced = "advanced",
Standard = "standard",
}
}

string_enum! {
/// The `screen` of `GET /prompts/{prompt}/screen/{screen}/rendering`.
pub enum ScreenName {
Login = "login",
LoginId = "login-id",
LoginPassword = "login-password",
LoginPasswordlessEmailCode = "login-passwordless-email-code",
LoginPasswordlessEmailLink = "login-passwordless-email-link",
LoginPasswordlessSmsOtp = "login-passwordless-sms-otp",
LoginEmailVerification = "login-email-verification",
Signup = "signup",
SignupId = "signup-id",
SignupPassword = "signup-password",
PhoneIdentifierEnrollment = "phone-identifier-enrollment",
PhoneIdentifierChallenge = "phone-identifier-challenge",
EmailIdentifierChallenge = "email-identifier-challenge",
ResetPasswordRequest = "reset-password-request",
ResetPasswordEmail = "reset-password-email",
ResetPassword = "reset-password",
ResetPasswordSuccess = "reset-password-success",
ResetPasswordError = "reset-password-error",
ResetPasswordMfaEmailChallenge = "reset-password-mfa-email-challenge",
ResetPasswordMfaOtpChallenge = "reset-password-mfa-otp-challenge",
ResetPasswordMfaPhoneChallenge = "reset-password-mfa-phone-challenge",
ResetPasswordMfaPushChallengePush = "reset-password-mfa-push-challenge-push",
ResetPasswordMfaRecoveryCodeChallenge = "reset-password-mfa-recovery-code-challenge",
ResetPasswordMfaSmsChallenge = "reset-password-mfa-sms-challenge",
ResetPasswordMfaVoiceChallenge = "reset-password-mfa-voice-challenge",
ResetPasswordMfaWebauthnPlatformChallenge = "reset-password-mfa-webauthn-platform-challenge",
ResetPasswordMfaWebauthnRoamingChallenge = "reset-password-mfa-webauthn-roaming-challenge",
CustomForm = "custom-form",
Consent = "consent",
CustomizedConsent = "customized-consent",
Logout = "logout",
LogoutComplete = "logout-complete",
LogoutAborted = "logout-aborted",
MfaPushWelcome = "mfa-push-welcome",
MfaPushEnrollmentQr = "mfa-push-enrollment-qr",
MfaPushEnrollmentCode = "mfa-push-enrollment-code",
MfaPushSuccess = "mfa-push-success",
MfaPushChallengePush = "mfa-push-challenge-push",
MfaPushList = "mfa-push-list",
MfaOtpEnrollmentQr = "mfa-otp-enrollment-qr",
MfaOtpEnrollmentCode = "mfa-otp-enrollment-code",
MfaOtpChallenge = "mfa-otp-challenge",
MfaVoiceEnrollment = "mfa-voice-enrollment",
MfaVoiceChallenge = "mfa-voice-challenge",
MfaPhoneChallenge = "mfa-phone-challenge",
MfaPhoneEnrollment = "mfa-phone-enrollment",
MfaWebauthnPlatformEnrollment = "mfa-webauthn-platform-enrollment",
MfaWebauthnRoamingEnrollment = "mfa-webauthn-roaming-enrollment",
MfaWebauthnPlatformChallenge = "mfa-webauthn-platform-challenge",
MfaWebauthnRoamingChallenge = "mfa-webauthn-roaming-challenge",
MfaWebauthnChangeKeyNickname = "mfa-webauthn-change-key-nickname",
MfaWebauthnEnrollmentSuccess = "mfa-webauthn-enrollment-success",
MfaWebauthnError = "mfa-webauthn-error",
MfaWebauthnNotAvailableError = "mfa-webauthn-not-available-error",
MfaCountryCodes = "mfa-country-codes",
MfaSmsEnrollment = "mfa-sms-enrollment",
MfaSmsChallenge = "mfa-sms-challenge",
MfaSmsList = "mfa-sms-list",
MfaEmailChallenge = "mfa-email-challenge",
MfaEmailList = "mfa-email-list",
MfaRecoveryCodeEnrollment = "mfa-recovery-code-enrollment",
MfaRecoveryCodeChallengeNewCode = "mfa-recovery-code-challenge-new-code",
MfaRecoveryCodeChallenge = "mfa-recovery-code-challenge",
MfaDetectBrowserCapabilities = "mfa-detect-browser-capabilities",
MfaEnrollResult = "mfa-enroll-result",
MfaLoginOptions = "mfa-login-options",
MfaBeginEnrollOptions = "mfa-begin-enroll-options",
Status = "status",
DeviceCodeActivation = "device-code-activation",
DeviceCodeActivationAllowed = "device-code-activation-allowed",
DeviceCodeActivationDenied = "device-code-activation-denied",
DeviceCodeConfirmation = "device-code-confirmation",
EmailVerificationResult = "email-verification-result",
EmailOtpChallenge = "email-otp-challenge",
OrganizationSelection = "organization-selection",
OrganizationPicker = "organization-picker",
PreLoginOrganizationPicker = "pre-login-organization-picker",
AcceptInvitation = "accept-invitation",
RedeemTicket = "redeem-ticket",
PasskeyEnrollment = "passkey-enrollment",
PasskeyEnrollmentLocal = "passkey-enrollment-local",
InterstitialCaptcha = "interstitial-captcha",
BruteForceProtectionUnblock = "brute-force-protection-unblock",
BruteForceProtectionUnblockSuccess = "brute-force-protection-unblock-success",
BruteForceProtectionUnblockFailure = "brute-force-protection-unblock-failure",
AsyncApprovalError = "async-approval-error",
AsyncApprovalAccepted = "async-approval-accepted",
AsyncApprovalDenied = "async-approval-denied",
Confirmation = "confirmation",
AsyncApprovalWrongUser = "async-approval-wrong-user",
ConsentTenantScopes = "consent-tenant-scopes",
}
}

string_enum! {
/// The `universal_login_experience` of [`PromptSettings`](super::PromptSettings).
pub enum UniversalLoginExperience {
New = "new",
Classic = "classic",
}
}
