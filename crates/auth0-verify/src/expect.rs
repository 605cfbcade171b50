//! The requirements for a single ID token.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use crate::error::{Error, ErrorKind, quoted};

/// Requirements for the ID token of one login: its nonce, and what the login requested.
///
/// Only the requirements set here are checked: an unexpected `nonce` or organization is ignored. An empty
/// string as an expected value is never met, because it most likely comes from a lost session.
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
    subject: Option<Cow<'a, str>>,
    acr_values: Option<Cow<'a, str>>,
    amr: Vec<Cow<'a, str>>,
    pub(crate) max_age: Option<Duration>,
    pub(crate) organization: Option<Cow<'a, str>>,
    pub(crate) access_token: Option<Cow<'a, str>>,
    /// Whether a token without `at_hash` is accepted.
    pub(crate) hash_is_optional: bool,
    pub(crate) code: Option<Cow<'a, str>>,
}

impl<'a> Expect<'a> {
    /// Requires the `nonce` that was sent with the authorization request.
    pub fn nonce(nonce: impl Into<Cow<'a, str>>) -> Self {
        Self {
            nonce: Some(nonce.into()),
            ..Self::without_nonce()
        }
    }

    /// Does not require a `nonce`. Use this only for a token that does not answer an authorization request,
    /// such as a token from a refresh. For a token from a login, only the nonce binds it to the browser
    /// that started the login.
    pub fn without_nonce() -> Self {
        Self {
            nonce: None,
            subject: None,
            acr_values: None,
            amr: Vec::new(),
            max_age: None,
            organization: None,
            access_token: None,
            hash_is_optional: false,
            code: None,
        }
    }

    /// Requires this subject (`sub`): after a refresh, the user of the login (OpenID Connect Core section
    /// 12.2).
    #[must_use]
    pub fn subject(mut self, subject: impl Into<Cow<'a, str>>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Requires one of these authentication context classes (`acr`), separated by spaces.
    ///
    /// An authorization request lists them in its parameter `acr_values`, which the tenant may ignore (OpenID
    /// Connect Core section 3.1.2.1). Step-up authentication therefore has to check the ID token.
    #[must_use]
    pub fn acr_values(mut self, values: impl Into<Cow<'a, str>>) -> Self {
        self.acr_values = Some(values.into());
        self
    }

    /// Requires this authentication method (`amr`, RFC 8176), such as `mfa`. If called several times, the
    /// token must have all of them.
    #[must_use]
    pub fn amr(mut self, method: impl Into<Cow<'a, str>>) -> Self {
        self.amr.push(method.into());
        self
    }

    /// Requires the `max_age` that was sent with the authorization request: the maximum time since the user
    /// authenticated, in whole seconds. 0 requires that the user authenticated just now, within the leeway.
    #[must_use]
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.max_age = Some(max_age);
        self
    }

    /// Requires a login to this organization: an ID (`org_…`), compared exactly with `org_id`, or a name,
    /// compared with `org_name` in lowercase, because names of organizations are lowercase.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<Cow<'a, str>>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Sets the access token that came with the ID token; `at_hash` must then be present and match.
    ///
    /// Auth0 sends `at_hash` if both tokens come from the authorization endpoint.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<Cow<'a, str>>) -> Self {
        self.access_token = Some(access_token.into());
        self.hash_is_optional = false;
        self
    }

    /// Like [`access_token`](Self::access_token), but accepts an ID token without `at_hash`. Use this for
    /// tokens from the token endpoint, where the claim is optional (OpenID Connect Core, section 3.1.3.6).
    #[must_use]
    pub fn access_token_if_hashed(mut self, access_token: impl Into<Cow<'a, str>>) -> Self {
        self.access_token = Some(access_token.into());
        self.hash_is_optional = true;
        self
    }

    /// Sets the authorization code that came with the ID token (hybrid flow); `c_hash` must then be present
    /// and match.
    #[must_use]
    pub fn code(mut self, code: impl Into<Cow<'a, str>>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Converts the requirements to owned data.
    pub fn into_owned(self) -> Expect<'static> {
        let owned = |value: Option<Cow<'_, str>>| value.map(|value| Cow::Owned(value.into_owned()));
        Expect {
            nonce: owned(self.nonce),
            subject: owned(self.subject),
            acr_values: owned(self.acr_values),
            amr: self
                .amr
                .into_iter()
                .map(|method| Cow::Owned(method.into_owned()))
                .collect(),
            max_age: self.max_age,
            organization: owned(self.organization),
            access_token: owned(self.access_token),
            hash_is_optional: self.hash_is_optional,
            code: owned(self.code),
        }
    }

    /// Checks `sub`, compared exactly.
    pub(crate) fn check_subject(&self, subject: &str) -> Result<(), Error> {
        match &self.subject {
            Some(expected) if *expected != subject => Err(Error::new(
                ErrorKind::Subject,
                format!(
                    "the claim `sub` is {}; expected {}",
                    quoted(subject),
                    quoted(expected)
                ),
            )),
            _ => Ok(()),
        }
    }

    /// Checks `acr` and `amr`.
    pub(crate) fn check_authentication(
        &self,
        acr: Option<&str>,
        amr: &[String],
    ) -> Result<(), Error> {
        let failed = |message| Err(Error::new(ErrorKind::AuthenticationContext, message));
        if let Some(values) = &self.acr_values
            && !values
                .split_ascii_whitespace()
                .any(|value| acr == Some(value))
        {
            let came = match acr {
                Some(acr) => format!("is {}", quoted(acr)),
                None => "is missing".to_owned(),
            };
            return failed(format!(
                "the claim `acr` {came}; expected one of {}",
                quoted(values)
            ));
        }
        let has = |method: &str| !method.is_empty() && amr.iter().any(|given| given == method);
        let missing = self.amr.iter().find(|method| !has(method));
        match missing {
            Some(method) => failed(format!(
                "the claim `amr` does not contain {}; the user did not authenticate that way",
                quoted(method)
            )),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Expect<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let secret = |value: &Option<Cow<'_, str>>| value.as_ref().map(|_| "…");
        f.debug_struct("Expect")
            .field("nonce", &secret(&self.nonce))
            .field("subject", &self.subject)
            .field("acr_values", &self.acr_values)
            .field("amr", &self.amr)
            .field("max_age", &self.max_age)
            .field("organization", &self.organization)
            .field("access_token", &secret(&self.access_token))
            .field("code", &secret(&self.code))
            .finish()
    }
}
