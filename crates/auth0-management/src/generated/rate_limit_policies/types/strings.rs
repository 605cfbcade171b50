// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A rate limit allow action; a value in `action` of [`RateLimitAllow`](super::RateLimitAllow).
    pub enum RateLimitAllowAction {
        /// `allow`.
        Allow = "allow",
    }
}

string_enum! {
    /// A rate limit block action; a value in `action` of [`RateLimitBlock`](super::RateLimitBlock).
    pub enum RateLimitBlockAction {
        /// `block`.
        Block = "block",
        /// `log`.
        Log = "log",
    }
}

string_enum! {
    /// A rate limit policy configuration action; a value in `action` of
    /// [`RateLimitPolicyConfiguration`](super::RateLimitPolicyConfiguration).
    pub enum RateLimitPolicyConfigurationAction {
        /// `allow`.
        Allow = "allow",
        /// `block`.
        Block = "block",
        /// `log`.
        Log = "log",
        /// `redirect`.
        Redirect = "redirect",
    }
}

string_enum! {
    /// A rate limit policy consumer; a value for `consumer` of `GET /rate-limit-policies`.
    pub enum RateLimitPolicyConsumer {
        /// `client`.
        Client = "client",
    }
}

string_enum! {
    /// A rate limit policy resource; a value for `resource` of `GET /rate-limit-policies`.
    pub enum RateLimitPolicyResource {
        /// `oauth_authentication_api`.
        OauthAuthenticationApi = "oauth_authentication_api",
    }
}

string_enum! {
    /// A rate limit redirect action; a value in `action` of
    /// [`RateLimitRedirect`](super::RateLimitRedirect).
    pub enum RateLimitRedirectAction {
        /// `redirect`.
        Redirect = "redirect",
    }
}
