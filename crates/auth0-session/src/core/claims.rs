//! The claims of an ID token that a session keeps.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use auth0_core::Json;
use auth0_verify::IdToken;

/// The claims that are kept by default: those that a page shows of its user.
const USUAL: [&str; 8] = [
    "email",
    "email_verified",
    "family_name",
    "given_name",
    "locale",
    "name",
    "nickname",
    "picture",
];

/// Decides which claims of an ID token a session keeps.
///
/// The browser sends a session in a cookie with every request, so keep it small. The user's ID, the
/// organization, `acr`, `amr`, `auth_time` and `sid` are always kept.
#[derive(Clone)]
pub struct ClaimsFilter(Arc<dyn Fn(&str) -> bool + Send + Sync>);

impl ClaimsFilter {
    /// Keeps these claims in addition to the usual claims of a profile.
    pub fn also<I: IntoIterator<Item: Into<String>>>(names: I) -> Self {
        let names: Vec<String> = names.into_iter().map(Into::into).collect();
        Self::matching(move |name| USUAL.contains(&name) || names.iter().any(|it| it == name))
    }

    /// Keeps only these claims.
    pub fn only<I: IntoIterator<Item: Into<String>>>(names: I) -> Self {
        let names: Vec<String> = names.into_iter().map(Into::into).collect();
        Self::matching(move |name| names.iter().any(|it| it == name))
    }

    /// Keeps the claims for whose names the function returns `true`.
    pub fn matching(keep: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(keep))
    }

    pub(crate) fn kept(&self, token: &IdToken) -> BTreeMap<String, Json> {
        let claims: BTreeMap<String, Json> = token.decode().unwrap_or_default();
        claims
            .into_iter()
            .filter(|(name, _)| !is_protocol(name) && (self.0)(name))
            .collect()
    }
}

/// Returns whether the claim is stored elsewhere, or is not needed after verification.
fn is_protocol(name: &str) -> bool {
    matches!(
        name,
        "iss"
            | "sub"
            | "aud"
            | "exp"
            | "nbf"
            | "iat"
            | "nonce"
            | "at_hash"
            | "c_hash"
            | "azp"
            | "sid"
    )
}

/// The usual claims of a profile: `name`, `nickname`, `given_name`, `family_name`, `picture`, `locale`,
/// `email`, `email_verified`.
impl Default for ClaimsFilter {
    fn default() -> Self {
        Self::matching(|name| USUAL.contains(&name))
    }
}

impl fmt::Debug for ClaimsFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClaimsFilter(…)")
    }
}
