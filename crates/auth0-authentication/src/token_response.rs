//! The response of the token endpoint.

use std::fmt;
use std::time::{Duration, SystemTime};

use auth0_core::__private::strict;
use auth0_core::{Extra, Json, Secret, Token};
#[cfg(feature = "verify")]
use auth0_verify::IdToken;
use serde::{Deserialize, Deserializer, Serialize};

/// The tokens of a grant (RFC 6749 section 5.1, OpenID Connect Core section 3.1.3.3).
///
/// It can be serialized. The output includes the tokens only if the response is wrapped:
///
/// ```
/// use auth0_authentication::TokenResponse;
/// use auth0_core::WithSecrets;
///
/// # fn example(tokens: TokenResponse) -> Result<(), serde_json::Error> {
/// let stored = serde_json::to_string(&WithSecrets(&tokens))?;
/// let again: TokenResponse = serde_json::from_str(&stored)?;
/// assert_eq!(again.expires_at(), tokens.expires_at());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenResponse {
    /// The access token, for calls to an API.
    pub access_token: Secret,
    /// The identity of the user, as a signed JWT. Present if the scopes include `openid`.
    #[serde(
        default,
        deserialize_with = "strict",
        skip_serializing_if = "Option::is_none"
    )]
    pub id_token: Option<Secret>,
    /// The refresh token, to get new tokens later. Present if the scopes include `offline_access`.
    #[serde(
        default,
        deserialize_with = "strict",
        skip_serializing_if = "Option::is_none"
    )]
    pub refresh_token: Option<Secret>,
    /// How the access token is used: `Bearer` or `DPoP`, or `N_A` if the token is not an access token (RFC
    /// 8693 section 2.2.1).
    pub token_type: String,
    /// The lifetime of the access token when it was issued, in seconds. `None` if the response contains none,
    /// or an invalid one: zero, a negative number, or text without a number.
    #[serde(
        default,
        deserialize_with = "lifetime",
        skip_serializing_if = "Option::is_none"
    )]
    pub expires_in: Option<u64>,
    /// The granted scopes, separated by spaces; `None` if they are the same as the requested ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// The organization of the tokens, if the response contains it. In the access token, it is the claim
    /// `org_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// The granted access in detail (RFC 9396 section 7), an array of objects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_details: Option<Json>,
    /// The URI of the token type after a token exchange (RFC 8693 section 2.2.1).
    #[serde(
        default,
        deserialize_with = "strict",
        skip_serializing_if = "Option::is_none"
    )]
    pub issued_token_type: Option<String>,
    /// The next recovery code, if the previous one was just used. Show it to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_code: Option<Secret>,
    /// When the response arrived.
    #[serde(default = "SystemTime::now")]
    pub received_at: SystemTime,
    #[cfg(feature = "verify")]
    #[serde(skip)]
    pub(crate) claims: Claims,
    /// Other members of the response.
    #[serde(flatten)]
    pub extra: Extra,
}

impl TokenResponse {
    /// Returns when the access token expires; `None` if the response does not contain a lifetime.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.received_at
            .checked_add(Duration::from_secs(self.expires_in?))
    }

    /// Returns the claims of the ID token, if this client has verified it. They are not serialized with the
    /// response. To keep them, store the [`IdToken`] itself.
    #[cfg(feature = "verify")]
    pub fn claims(&self) -> Option<&IdToken> {
        self.claims.0.as_deref()
    }

    /// Returns the access token in the form that clients cache.
    pub fn into_token(self) -> Token {
        let token = Token::new(self.access_token);
        match self.expires_in {
            Some(seconds) => token.expires_in(Duration::from_secs(seconds)),
            None => token,
        }
    }
}

/// The verified claims of the ID token. Equality ignores them, because they follow from the rest of the
/// response.
#[cfg(feature = "verify")]
#[derive(Clone, Default)]
pub(crate) struct Claims(Option<Box<IdToken>>);

#[cfg(feature = "verify")]
impl Claims {
    pub(crate) fn of(id_token: IdToken) -> Self {
        Self(Some(Box::new(id_token)))
    }
}

#[cfg(feature = "verify")]
impl PartialEq for Claims {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Deserializes `expires_in` from any value: a token was issued, and it works even if its lifetime is
/// invalid. Some servers send the number as text.
fn lifetime<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    let given = Json::deserialize(deserializer)?;
    let text = given.decode::<String>();
    let number = match &text {
        Ok(text) => text.trim().parse::<f64>().ok(),
        Err(_) => given.decode::<f64>().ok(),
    };
    // The cast rounds down and stays within the bounds of the type.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "see above"
    )]
    Ok(number
        .map(|number| number as u64)
        .filter(|seconds| *seconds > 0))
}

/// Omits the values of unknown members, which may be secrets.
impl fmt::Debug for TokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let extra: Vec<&str> = self.extra.iter().map(|(name, _)| name).collect();
        f.debug_struct("TokenResponse")
            .field("access_token", &self.access_token)
            .field("id_token", &self.id_token)
            .field("refresh_token", &self.refresh_token)
            .field("token_type", &self.token_type)
            .field("expires_in", &self.expires_in)
            .field("scope", &self.scope)
            .field("organization", &self.organization)
            .field("authorization_details", &self.authorization_details)
            .field("issued_token_type", &self.issued_token_type)
            .field("recovery_code", &self.recovery_code)
            .field("received_at", &self.received_at)
            .field("extra", &extra)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> TokenResponse {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn everything_documented_is_typed() {
        let response = parse(
            r#"{"access_token":"at","id_token":"it","refresh_token":"rt","token_type":"Bearer",
                "expires_in":86400,"scope":"openid","organization":"org_1",
                "authorization_details":[{"type":"payment","amount":3}],
                "issued_token_type":"urn:ietf:params:oauth:token-type:access_token",
                "recovery_code":"RC"}"#,
        );
        assert_eq!(response.refresh_token.as_ref().unwrap().expose(), "rt");
        assert_eq!(response.recovery_code.as_ref().unwrap().expose(), "RC");
        assert_eq!(response.organization.as_deref(), Some("org_1"));
        let details = response.authorization_details.as_ref().unwrap();
        let amount = details.pointer("/0/amount").unwrap();
        assert_eq!(amount.decode::<u32>().unwrap(), 3);
        assert!(response.extra.is_empty());
        let expires_at = response.expires_at().unwrap();
        let lifetime = expires_at.duration_since(response.received_at).unwrap();
        assert_eq!(lifetime, Duration::from_secs(86_400));
    }

    #[test]
    fn what_is_stored_is_what_came_with_its_moment() {
        let mut response = parse(
            r#"{"access_token":"at","id_token":"it","refresh_token":"rt","token_type":"Bearer",
                "expires_in":86400,"scope":"openid","device":"d"}"#,
        );
        response.received_at -= Duration::from_millis(70_500);
        let stored = serde_json::to_string(&auth0_core::WithSecrets(&response)).unwrap();
        let again = parse(&stored);
        assert_eq!(again, response);
        assert_eq!(again.expires_at(), response.expires_at());
        // Without `WithSecrets`, no token is written, and the output does not deserialize as tokens.
        let without = serde_json::to_string(&response).unwrap();
        assert!(without.contains(r#""access_token":null"#), "{without}");
        assert!(
            !without.contains("\"at\"") && !without.contains("\"rt\""),
            "{without}"
        );
        serde_json::from_str::<TokenResponse>(&without).unwrap_err();
    }

    #[test]
    fn a_moment_that_is_none_is_now() {
        let read = |text: &str| auth0_core::decode_json::<TokenResponse>(text.to_owned().into());
        let text = r#"{"access_token":"at","token_type":"Bearer","received_at":"yesterday"}"#;
        let response = read(text).unwrap();
        assert!(response.received_at.elapsed().unwrap() < Duration::from_mins(1));
    }

    #[test]
    fn tokens_have_to_be_tokens_and_the_rest_may_be_odd() {
        let read = |text: &str| auth0_core::decode_json::<TokenResponse>(text.to_owned().into());
        for odd in [
            r#""scope":["openid"]"#,
            r#""expires_in":[86400]"#,
            r#""organization":{}"#,
            r#""recovery_code":7"#,
        ] {
            let text =
                format!(r#"{{{odd},"access_token":"at","token_type":"Bearer","id_token":"it"}}"#);
            let response = read(&text).unwrap();
            assert_eq!(response.id_token.unwrap().expose(), "it", "{odd}");
            assert!(
                response.scope.is_none() && response.expires_in.is_none(),
                "{odd}"
            );
        }
        for odd in [
            r#""access_token":7,"token_type":"Bearer""#,
            r#""access_token":"at","token_type":["Bearer"]"#,
            r#""access_token":"at","token_type":"Bearer","id_token":{}"#,
            r#""access_token":"at","token_type":"Bearer","refresh_token":true"#,
            r#""access_token":"at","token_type":"Bearer","issued_token_type":[]"#,
        ] {
            let error = read(&format!("{{{odd}}}")).unwrap_err();
            assert_eq!(error.kind(), auth0_core::ErrorKind::Decode, "{odd}");
        }
    }

    #[test]
    fn a_lifetime_that_is_text_or_a_fraction_is_read() {
        for (lifetime, seconds) in [
            (r#""86400""#, Some(86_400)),
            ("86400.5", Some(86_400)),
            ("0", None),
            ("-1", None),
            (r#""soon""#, None),
        ] {
            let text =
                format!(r#"{{"access_token":"at","token_type":"Bearer","expires_in":{lifetime}}}"#);
            assert_eq!(parse(&text).expires_in, seconds, "{lifetime}");
        }
    }

    #[test]
    fn nothing_of_it_shows() {
        let response = parse(
            r#"{"access_token":"s3cret","refresh_token":"s3cret","token_type":"Bearer",
                "recovery_code":"s3cret","device_secret":"s3cret"}"#,
        );
        let shown = format!("{response:?}");
        assert!(!shown.contains("s3cret"), "{shown}");
        assert!(shown.contains("device_secret"), "{shown}");
    }

    #[test]
    fn whatever_the_lifetime_is_said_to_be_the_token_is_there() {
        for (given, expected) in [
            ("86400", Some(86_400)),
            ("86399.9", Some(86_399)),
            (r#""3600""#, Some(3_600)),
            ("0", None),
            (r#""0""#, None),
            ("-5", None),
            (r#""-5""#, None),
            (r#""soon""#, None),
            (r#""""#, None),
            ("null", None),
            ("[]", None),
            ("{}", None),
            ("true", None),
        ] {
            let text =
                format!(r#"{{"access_token":"a","token_type":"Bearer","expires_in":{given}}}"#);
            let response = parse(&text);
            assert_eq!(response.expires_in, expected, "{given}");
            let token = response.into_token();
            assert_eq!(
                token.lifetime(),
                expected.map(Duration::from_secs),
                "{given}"
            );
            assert!(!token.is_due(), "{given}");
        }
        let missing = parse(r#"{"access_token":"a","token_type":"Bearer"}"#);
        assert_eq!(missing.expires_in, None);
    }

    #[test]
    fn a_lifetime_beyond_all_time_is_none() {
        let text = format!(
            r#"{{"access_token":"a","token_type":"Bearer","expires_in":{}}}"#,
            u64::MAX
        );
        assert_eq!(parse(&text).expires_at(), None);
    }
}
