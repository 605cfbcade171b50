//! The checks of individual claims, in the order in which the verifiers make them.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::Claims;
use super::value::{date, optional_text, required_date, required_text, text_list};
use crate::algorithm::Algorithm;
use crate::error::{Error, ErrorKind, quoted};
use crate::keys::hash;

/// The values that the checks compare with.
pub(crate) struct Checks<'a> {
    pub(crate) issuer: &'a str,
    /// In seconds since the epoch.
    pub(crate) now: u64,
    /// In seconds.
    pub(crate) leeway: u64,
}

impl Checks<'_> {
    /// Checks `iss` (RFC 7519 section 4.1.1), compared character by character.
    pub(crate) fn issuer<'a, T>(&self, claims: &mut Claims<'a>) -> Result<T, Error>
    where
        T: From<Cow<'a, str>>,
    {
        let issuer: Cow<'a, str> = required_text(ErrorKind::Issuer, "iss", claims.iss.take())?;
        if issuer == self.issuer {
            return Ok(issuer.into());
        }
        let hint = if issuer.trim_end_matches('/') == self.issuer.trim_end_matches('/') {
            "; they differ in the trailing slash"
        } else {
            ""
        };
        Err(mismatch(
            ErrorKind::Issuer,
            "iss",
            &issuer,
            &quoted(self.issuer),
            hint,
        ))
    }

    /// Checks `exp` (RFC 7519 section 4.1.4): the current time must be before it.
    pub(crate) fn expiration_time(&self, claims: &Claims<'_>) -> Result<u64, Error> {
        let expires_at = required_date(ErrorKind::ExpirationTime, "exp", claims.exp.as_ref())?;
        if !self.has_expired(expires_at) {
            return Ok(expires_at);
        }
        let message = format!(
            "the token has expired: `exp` is {expires_at}, the time {} ({} s later, leeway {} s)",
            self.now,
            self.now.saturating_sub(expires_at),
            self.leeway
        );
        Err(Error::new(ErrorKind::Expired, message))
    }

    /// Checks `nbf` (RFC 7519 section 4.1.5), if present.
    pub(crate) fn not_before(&self, claims: &Claims<'_>) -> Result<Option<u64>, Error> {
        let not_before = date(ErrorKind::NotBefore, "nbf", claims.nbf.as_ref())?;
        match not_before {
            Some(date) if self.is_to_come(date) => Err(Error::new(
                ErrorKind::NotBefore,
                format!(
                    "the token is not valid yet: `nbf` is {date}, the time {} (leeway {} s)",
                    self.now, self.leeway
                ),
            )),
            other => Ok(other),
        }
    }

    /// Checks `exp` and `nbf` again, for a token whose claims have already been checked.
    pub(crate) fn is_valid(&self, expires_at: u64, not_before: Option<u64>) -> bool {
        !self.has_expired(expires_at) && !not_before.is_some_and(|date| self.is_to_come(date))
    }

    fn has_expired(&self, expires_at: u64) -> bool {
        self.now >= expires_at.saturating_add(self.leeway)
    }

    fn is_to_come(&self, not_before: u64) -> bool {
        not_before > self.now.saturating_add(self.leeway)
    }

    /// Checks `iat` (RFC 7519 section 4.1.6), which is required and must not be in the future.
    pub(crate) fn issued_at(&self, claims: &Claims<'_>) -> Result<u64, Error> {
        const KIND: ErrorKind = ErrorKind::IssuedAt;
        let date = required_date(KIND, "iat", claims.iat.as_ref())?;
        self.has_been(KIND, "iat", date).map(|()| date)
    }

    /// Refuses a date in the future for an event in the past: it is an error or a forgery.
    fn has_been(&self, kind: ErrorKind, claim: &str, date: u64) -> Result<(), Error> {
        if !self.is_to_come(date) {
            return Ok(());
        }
        let message = format!(
            "the claim `{claim}` is {date}, in the future: the time is {} (leeway {} s)",
            self.now, self.leeway
        );
        Err(Error::new(kind, message))
    }

    /// Checks `auth_time` against `max_age`, in seconds (OpenID Connect Core section 3.1.3.7, point 13).
    pub(crate) fn authentication_time(
        &self,
        claims: &Claims<'_>,
        max_age: Option<u64>,
    ) -> Result<Option<u64>, Error> {
        const KIND: ErrorKind = ErrorKind::AuthenticationTime;
        let given = date(KIND, "auth_time", claims.auth_time.as_ref())?;
        if let Some(date) = given {
            self.has_been(KIND, "auth_time", date)?;
        }
        let Some(max_age) = max_age else {
            return Ok(given);
        };
        let date = required_date(KIND, "auth_time", claims.auth_time.as_ref())?;
        if self.now > date.saturating_add(max_age).saturating_add(self.leeway) {
            let message = format!(
                "the user authenticated too long ago: `auth_time` is {date}, the time {}, `max_age` \
                 {max_age} s (leeway {} s); ask the user to log in again",
                self.now, self.leeway
            );
            return Err(Error::new(KIND, message));
        }
        Ok(Some(date))
    }
}

/// Checks the organization that a user logged in to. `org_…` is an ID and compared exactly. Any other
/// text is a name: Auth0's names consist of lowercase letters, digits, `-` and `_`
/// (<https://auth0.com/docs/manage-users/organizations/configure-organizations/create-organizations>),
/// so an expected name may contain capital letters, and the claim must be exactly its lowercase form.
pub(crate) fn organization(
    id: Option<&str>,
    name: Option<&str>,
    expected: &str,
) -> Result<(), Error> {
    const KIND: ErrorKind = ErrorKind::Organization;
    let (claim, came, same) = if expected.starts_with("org_") {
        ("org_id", id, id == Some(expected))
    } else {
        let same = name.is_some_and(|name| name == expected.to_ascii_lowercase());
        ("org_name", name, same && !expected.is_empty())
    };
    match came {
        _ if same => Ok(()),
        None => Err(Error::new(
            KIND,
            format!(
                "the claim `{claim}` is missing; expected {}",
                quoted(expected)
            ),
        )),
        Some(came) => Err(mismatch(KIND, claim, came, &quoted(expected), "")),
    }
}

/// Checks `at_hash` or `c_hash`: base64url of the left half of the value's hash (OpenID Connect Core,
/// sections 3.1.3.6 and 3.3.2.11).
pub(crate) fn hash_of(
    kind: ErrorKind,
    claim: &'static str,
    given: Option<&str>,
    algorithm: Algorithm,
    value: &str,
) -> Result<(), Error> {
    let Some(given) = given else {
        let message = format!("the claim `{claim}` is missing, so nothing binds it to this token");
        return Err(Error::new(kind, message));
    };
    let digest = hash(algorithm, value);
    let expected = URL_SAFE_NO_PAD.encode(&digest[..digest.len() / 2]);
    if given == expected {
        return Ok(());
    }
    let what = if claim == "at_hash" {
        "access token"
    } else {
        "authorization code"
    };
    Err(Error::new(
        kind,
        format!("the claim `{claim}` does not match the given {what}"),
    ))
}

fn mismatch(kind: ErrorKind, claim: &str, came: &str, expected: &str, more: &str) -> Error {
    Error::new(
        kind,
        format!(
            "the claim `{claim}` is {}; expected {expected}{more}",
            quoted(came)
        ),
    )
}

/// Checks `aud` (RFC 7519 section 4.1.3): one of the expected audiences is sufficient.
pub(crate) fn audience<'a, T>(claims: &mut Claims<'a>, expected: &[String]) -> Result<Vec<T>, Error>
where
    T: From<Cow<'a, str>> + AsRef<str>,
{
    let audiences: Vec<T> = text_list(ErrorKind::Audience, "aud", claims.aud.take())?;
    let is_expected = |audience: &T| expected.iter().any(|it| it == audience.as_ref());
    if audiences.iter().any(is_expected) {
        return Ok(audiences);
    }
    let expected: Vec<_> = expected.iter().map(|audience| quoted(audience)).collect();
    let expected = expected.join(" or ");
    Err(match audiences.as_slice() {
        [] => Error::new(
            ErrorKind::Audience,
            format!("the claim `aud` is missing or empty; expected {expected}"),
        ),
        [first] => mismatch(ErrorKind::Audience, "aud", first.as_ref(), &expected, ""),
        [first, rest @ ..] => {
            let more = format!("; it has {} more", rest.len());
            mismatch(ErrorKind::Audience, "aud", first.as_ref(), &expected, &more)
        }
    })
}

/// Checks `azp` (OpenID Connect Core section 3.1.3.7, points 4 and 5): if there are several audiences,
/// it must name this client.
pub(crate) fn authorized_party(
    claims: &mut Claims<'_>,
    audiences: &[String],
    client_id: &str,
) -> Result<Option<String>, Error> {
    const KIND: ErrorKind = ErrorKind::AuthorizedParty;
    let party: Option<String> = optional_text(KIND, "azp", claims.azp.take())?;
    if audiences.len() < 2 || party.as_deref() == Some(client_id) {
        return Ok(party);
    }
    Err(match party {
        Some(party) => mismatch(KIND, "azp", &party, &quoted(client_id), ""),
        None => Error::new(
            KIND,
            format!(
                "the claim `azp` is missing from a token with several audiences; expected {}",
                quoted(client_id)
            ),
        ),
    })
}

/// Checks `nonce` (OpenID Connect Core section 3.1.3.7, point 11).
pub(crate) fn nonce(given: Option<&str>, expected: &str) -> Result<(), Error> {
    const KIND: ErrorKind = ErrorKind::Nonce;
    match given {
        // An empty expectation indicates a lost session, not the intention to skip the check.
        _ if expected.is_empty() => Err(Error::new(
            KIND,
            "the expected nonce is empty; was it lost with the session?",
        )),
        Some(given) if given == expected => Ok(()),
        // The message contains neither value, because both could be used in another login.
        Some(_) => Err(Error::new(
            KIND,
            "the claim `nonce` is not the one sent with the authorization request",
        )),
        None => Err(Error::new(
            KIND,
            "the claim `nonce` is missing; expected the one sent with the authorization request",
        )),
    }
}
