// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `action` of [`RateLimitAllow`](super::RateLimitAllow).
pub enum RateLimitAllowAction {
Allow = "allow",
}
}

string_enum! {
/// The `action` of [`RateLimitBlock`](super::RateLimitBlock).
pub enum RateLimitBlockAction {
Block = "block",
Log = "log",
}
}

string_enum! {
/// The `action` of [`RateLimitPolicyConfiguration`](super::RateLimitPolicyConfiguration).
pub enum RateLimitPolicyConfigurationAction {
Allow = "allow",
Block = "block",
Log = "log",
Redirect = "redirect",
}
}

string_enum! {
/// The `consumer` of `GET /rate-limit-policies`.
pub enum RateLimitPolicyConsumer {
Client = "client",
}
}

string_enum! {
/// The `resource` of `GET /rate-limit-policies`.
pub enum RateLimitPolicyResource {
OauthAuthenticationApi = "oauth_authentication_api",
}
}

string_enum! {
/// The `action` of [`RateLimitRedirect`](super::RateLimitRedirect).
pub enum RateLimitRedirectAction {
Redirect = "redirect",
}
}
