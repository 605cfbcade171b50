// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `flags` of [`CspPolicy`](super::CspPolicy).
pub enum CspFlag {
UpgradeInsecureRequests = "upgrade-insecure-requests",
BlockAllMixedContent = "block-all-mixed-content",
}
}

string_enum! {
/// The `mode` of [`CspPolicy`](super::CspPolicy).
pub enum CspPolicyMode {
Enforcing = "enforcing",
Reporting = "reporting",
}
}

string_enum! {
/// The `dynamic_client_registration_security_mode` of [`TenantSettings`](super::TenantSettings).
pub enum DynamicClientRegistrationSecurityMode {
Strict = "strict",
Permissive = "permissive",
}
}

string_enum! {
/// The `enabled_locales` of [`TenantSettings`](super::TenantSettings).
pub enum Locale {
Am = "am",
Ar = "ar",
ArEg = "ar-EG",
ArSa = "ar-SA",
Az = "az",
Bg = "bg",
Bn = "bn",
Bs = "bs",
CaEs = "ca-ES",
Cnr = "cnr",
Cs = "cs",
Cy = "cy",
Da = "da",
De = "de",
El = "el",
En = "en",
EnCa = "en-CA",
Es = "es",
Es419 = "es-419",
EsAr = "es-AR",
EsMx = "es-MX",
Et = "et",
EuEs = "eu-ES",
Fa = "fa",
Fi = "fi",
Fr = "fr",
FrCa = "fr-CA",
FrFr = "fr-FR",
GlEs = "gl-ES",
Gu = "gu",
He = "he",
Hi = "hi",
Hr = "hr",
Hu = "hu",
Hy = "hy",
Id = "id",
Is = "is",
It = "it",
Ja = "ja",
Ka = "ka",
Kk = "kk",
Kn = "kn",
Ko = "ko",
Lt = "lt",
Lv = "lv",
Mk = "mk",
Ml = "ml",
Mn = "mn",
Mr = "mr",
Ms = "ms",
My = "my",
Nb = "nb",
Nl = "nl",
Nn = "nn",
No = "no",
Pa = "pa",
Pl = "pl",
Pt = "pt",
PtBr = "pt-BR",
PtPt = "pt-PT",
Ro = "ro",
Ru = "ru",
Sk = "sk",
Sl = "sl",
So = "so",
Sq = "sq",
Sr = "sr",
Sv = "sv",
Sw = "sw",
Ta = "ta",
Te = "te",
Th = "th",
Tl = "tl",
Tr = "tr",
Uk = "uk",
Ur = "ur",
Vi = "vi",
Zgh = "zgh",
ZhCn = "zh-CN",
ZhHk = "zh-HK",
ZhMo = "zh-MO",
ZhTw = "zh-TW",
}
}

string_enum! {
/// The `resource_parameter_profile` of [`TenantSettings`](super::TenantSettings).
pub enum ResourceParameterProfile {
Audience = "audience",
Compatibility = "compatibility",
}
}

string_enum! {
/// The `mode` of [`SessionCookie`](super::SessionCookie).
pub enum SessionCookieMode {
Persistent = "persistent",
NonPersistent = "non-persistent",
}
}

string_enum! {
/// The `mode` of [`TenantSettingsCountryCodes`](super::TenantSettingsCountryCodes).
pub enum TenantSettingsCountryCodesMode {
Allow = "allow",
Deny = "deny",
}
}

string_enum! {
/// The `charset` of [`TenantSettingsDeviceFlow`](super::TenantSettingsDeviceFlow).
pub enum UserCodeCharset {
Base20 = "base20",
Digits = "digits",
}
}

string_enum! {
/// The `mode` of [`XssProtectionConfig`](super::XssProtectionConfig).
pub enum XssProtectionMode {
Block = "block",
}
}
