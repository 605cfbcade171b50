//! What an application expects of one ID token, beyond what holds for all of them.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

/// What belongs to the login an ID token answers: its nonce, and what was asked for.
///
/// What is not expected is not checked: a `nonce` or an organization nobody asked for is left alone.
/// An expectation that is an empty string is never met, since it is most likely a lost session.
///
/// ```
/// use std::time::Duration;
/// use auth0_verify::Expect;
///
/// let expect = Expect::nonce("n-0S6_WzA2Mj")
///     .max_age(Duration::from_secs(600))
///     .organization("org_abc");
/// ```
#[derive(Clone)]
pub struct Expect<'a> {
    pub(crate) nonce: Option<Cow<'a, str>>,
    pub(crate) max_age: Option<Duration>,
    pub(crate) organization: Option<Cow<'a, str>>,
    pub(crate) access_token: Option<Cow<'a, str>>,
    /// A token without `at_hash` is accepted.
    pub(crate) hash_is_optional: bool,
    pub(crate) code: Option<Cow<'a, str>>,
}

impl<'a> Expect<'a> {
    /// Expects the `nonce` sent with the authorization request.
    pub fn nonce(nonce: impl Into<Cow<'a, str>>) -> Self {
        Self {
            nonce: Some(nonce.into()),
            ..Self::without_nonce()
        }
    }

    /// Expects no `nonce`: only for a token that answers no authorization request, such as one from a
    /// refresh. For one from a login, nothing else ties the token to the browser that started it.
    pub fn without_nonce() -> Self {
        Self {
            nonce: None,
            max_age: None,
            organization: None,
            access_token: None,
            hash_is_optional: false,
            code: None,
        }
    }

    /// The `max_age` sent with the authorization request: how long ago the user may have authenticated,
    /// in whole seconds. 0 asks for a login just now, give or take the leeway.
    #[must_use]
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.max_age = Some(max_age);
        self
    }

    /// The organization the user had to log in to: an id (`org_…`), compared exactly with `org_id`, or a
    /// name, compared with `org_name` in lowercase, as all names of organizations are.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<Cow<'a, str>>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// The access token that came with the ID token; `at_hash` then has to be there and to match.
    ///
    /// Auth0 sends `at_hash` where both tokens come from the authorization endpoint.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<Cow<'a, str>>) -> Self {
        self.access_token = Some(access_token.into());
        self.hash_is_optional = false;
        self
    }

    /// As [`access_token`](Self::access_token), but an ID token without `at_hash` is accepted: right for
    /// tokens from the token endpoint, where the claim is optional (OpenID Connect Core, section
    /// 3.1.3.6).
    #[must_use]
    pub fn access_token_if_hashed(mut self, access_token: impl Into<Cow<'a, str>>) -> Self {
        self.access_token = Some(access_token.into());
        self.hash_is_optional = true;
        self
    }

    /// The authorization code that came with the ID token (hybrid flow); `c_hash` then has to be there
    /// and to match.
    #[must_use]
    pub fn code(mut self, code: impl Into<Cow<'a, str>>) -> Self {
        self.code = Some(code.into());
        self
    }
}

impl fmt::Debug for Expect<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let secret = |value: &Option<Cow<'_, str>>| value.as_ref().map(|_| "…");
        f.debug_struct("Expect")
            .field("nonce", &secret(&self.nonce))
            .field("max_age", &self.max_age)
            .field("organization", &self.organization)
            .field("access_token", &secret(&self.access_token))
            .field("code", &secret(&self.code))
            .finish()
    }
}
