// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// An assessor; a value in `assessors` of [`ClearAssessors`](super::ClearAssessors).
    pub enum Assessor {
        /// `new-device`.
        NewDevice = "new-device",
    }
}

string_enum! {
    /// An authentication method type; a value in `type` of
    /// [`UserAuthenticationMethod`](super::UserAuthenticationMethod).
    pub enum AuthenticationMethodType {
        /// `recovery-code`.
        RecoveryCode = "recovery-code",
        /// `totp`.
        Totp = "totp",
        /// `push`.
        Push = "push",
        /// `phone`.
        Phone = "phone",
        /// Email (`email`).
        Email = "email",
        /// `email-verification`.
        EmailVerification = "email-verification",
        /// `webauthn-roaming`.
        WebauthnRoaming = "webauthn-roaming",
        /// `webauthn-platform`.
        WebauthnPlatform = "webauthn-platform",
        /// `guardian`.
        Guardian = "guardian",
        /// `passkey`.
        Passkey = "passkey",
        /// `password`.
        Password = "password",
    }
}

string_enum! {
    /// A connected account access type; a value in `access_type` of
    /// [`ConnectedAccount`](super::ConnectedAccount).
    pub enum ConnectedAccountAccessType {
        /// `offline`.
        Offline = "offline",
    }
}

string_enum! {
    /// A credential device type; a value in `credential_device_type` of
    /// [`UserAuthenticationMethod`](super::UserAuthenticationMethod).
    pub enum CredentialDeviceType {
        /// The passkey stays on one device (`single_device`).
        SingleDevice = "single_device",
        /// The passkey is synchronized between devices (`multi_device`).
        MultiDevice = "multi_device",
    }
}

string_enum! {
    /// A preferred authentication method; a value in `preferred_authentication_method` of
    /// [`UserAuthenticationMethod`](super::UserAuthenticationMethod).
    pub enum PreferredAuthenticationMethod {
        /// `voice`.
        Voice = "voice",
        /// Text message (`sms`).
        Sms = "sms",
    }
}

string_enum! {
    /// A search engine; a value for `search_engine` of `GET /users`.
    pub enum SearchEngine {
        /// `v1`.
        V1 = "v1",
        /// `v2`.
        V2 = "v2",
        /// `v3`.
        V3 = "v3",
    }
}

string_enum! {
    /// A settable authentication method type; a value in `type` of
    /// [`SetUserAuthenticationMethod`](super::SetUserAuthenticationMethod).
    pub enum SettableAuthenticationMethodType {
        /// `phone`.
        Phone = "phone",
        /// Email (`email`).
        Email = "email",
        /// `totp`.
        Totp = "totp",
    }
}

string_enum! {
    /// A user authentication method property; a value in `type` of
    /// [`UserAuthenticationMethodProperties`](super::UserAuthenticationMethodProperties).
    pub enum UserAuthenticationMethodProperty {
        /// `totp`.
        Totp = "totp",
        /// `push`.
        Push = "push",
        /// Text message (`sms`).
        Sms = "sms",
        /// `voice`.
        Voice = "voice",
    }
}

string_enum! {
    /// A user effective permission source; a value in `sources` of
    /// [`UserEffectivePermission`](super::UserEffectivePermission).
    pub enum UserEffectivePermissionSource {
        /// `direct`.
        Direct = "direct",
        /// `roles`.
        Roles = "roles",
    }
}

string_enum! {
    /// A user effective role source; a value in `sources` of
    /// [`UserPermissionSourceRole`](super::UserPermissionSourceRole).
    pub enum UserEffectiveRoleSource {
        /// `direct`.
        Direct = "direct",
        /// `groups`.
        Groups = "groups",
    }
}

string_enum! {
    /// A user enrollment auth method; a value in `auth_method` of
    /// [`UserEnrollment`](super::UserEnrollment).
    pub enum UserEnrollmentAuthMethod {
        /// `authenticator`.
        Authenticator = "authenticator",
        /// `guardian`.
        Guardian = "guardian",
        /// Text message (`sms`).
        Sms = "sms",
        /// `webauthn-platform`.
        WebauthnPlatform = "webauthn-platform",
        /// `webauthn-roaming`.
        WebauthnRoaming = "webauthn-roaming",
    }
}

string_enum! {
    /// A user enrollment status; a value in `status` of [`UserEnrollment`](super::UserEnrollment).
    pub enum UserEnrollmentStatus {
        /// The user has not confirmed it yet (`pending`).
        Pending = "pending",
        /// `confirmed`.
        Confirmed = "confirmed",
    }
}

string_enum! {
    /// A user multifactor provider; a value for `provider` of
    /// `DELETE /users/{id}/multifactor/{provider}`.
    pub enum UserMultifactorProvider {
        /// `duo`.
        Duo = "duo",
        /// `google-authenticator`.
        GoogleAuthenticator = "google-authenticator",
    }
}
