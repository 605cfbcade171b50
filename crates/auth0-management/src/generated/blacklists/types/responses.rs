// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

/// A token that is no longer accepted.
///
/// Returned by `GET /blacklists/tokens`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BlacklistedToken {
    /// Audience of the token, which is an application's ID.
    pub aud: Option<String>,
    /// ID of the token.
    pub jti: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { BlacklistedToken {
    optional aud "aud",
    optional jti "jti",
} }
auth0_core::__read!(BlacklistedToken);
