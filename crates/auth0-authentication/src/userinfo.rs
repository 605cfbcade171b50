//! The profile of the user that an access token belongs to.

use auth0_core::__private::{decode_content, read_content};
use auth0_core::{Call, Error, ErrorKind, Extra, Json, Operation, Secret};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use crate::AuthenticationClient;

impl AuthenticationClient {
    /// Fetches the profile of the user that this access token belongs to. The token requires the scope
    /// `openid`; `profile`, `email`, `phone`, and `address` determine which claims are included.
    ///
    /// `GET /userinfo` (OpenID Connect Core section 5.3).
    /// [Reference](https://auth0.com/docs/api/authentication/user-profile/get-user-info)
    ///
    /// ```no_run
    /// # use auth0_authentication::{AuthenticationClient, Secret};
    /// # async fn run(auth: AuthenticationClient, access_token: &Secret) -> Result<(), Box<dyn std::error::Error>> {
    /// let user = auth.userinfo(access_token).await?;
    /// let name = user.name.as_deref().unwrap_or(&user.sub);
    /// if let Some(roles) = user.extra.get("https://example.com/roles") {
    ///     let roles: Vec<String> = roles.decode()?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the token is empty. Auth0 returns 401
    /// for a token that has expired or is for another audience, and 429 after ten calls per minute for one
    /// user.
    pub fn userinfo(&self, access_token: impl Into<Secret>) -> Call<UserInfo> {
        let operation = Operation::get("/userinfo").bearer_auth(&access_token.into());
        self.http().call(self.bound(operation))
    }

    /// Like [`userinfo`](Self::userinfo), and checks that the profile belongs to the subject of the ID token.
    /// If it does not, its claims must not be used (OpenID Connect Core section 5.3.2).
    ///
    /// ```no_run
    /// # use auth0_authentication::{AuthenticationClient, Error, TokenResponse};
    /// # async fn run(auth: AuthenticationClient, tokens: TokenResponse, subject: &str) -> Result<(), Error> {
    /// let user = auth.userinfo_of(subject, &tokens.access_token).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the errors of [`userinfo`](Self::userinfo), and [`Credentials`](ErrorKind::Credentials) if the
    /// access token belongs to another user.
    pub async fn userinfo_of(
        &self,
        subject: &str,
        access_token: impl Into<Secret>,
    ) -> Result<UserInfo, Error> {
        let user = self.userinfo(access_token).await?;
        if user.sub == subject {
            return Ok(user);
        }
        let shown = |text: &str| text.chars().take(120).collect::<String>();
        let message = format!(
            "the access token belongs to the user `{}`; expected `{}`",
            shown(&user.sub).escape_debug(),
            shown(subject).escape_debug()
        );
        Err(Error::new(ErrorKind::Credentials, message))
    }
}

/// The standard claims about a user (OpenID Connect Core section 5.1).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserInfo {
    /// The user's ID in the tenant: `auth0|507f1f77bcf86cd799439011`.
    pub sub: String,
    /// The full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The given name or names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// The family name or names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// The middle name or names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// The nickname.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The name by which the user wants to be called. It is not unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_username: Option<String>,
    /// The URL of the user's profile page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// The URL of a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// The URL of the user's website.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// The email address. It is not unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the email address is verified.
    #[serde(default, deserialize_with = "flag")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// The gender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    /// The birthday: `1815-12-10`, `0000-12-10` without the year, or the year alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birthdate: Option<String>,
    /// The time zone: `Europe/London`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoneinfo: Option<String>,
    /// The language: `en-GB`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Whether the phone number is verified.
    #[serde(default, deserialize_with = "flag")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_verified: Option<bool>,
    /// The postal address.
    #[serde(default, deserialize_with = "address")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// When the profile was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<UpdatedAt>,
    /// Other claims, such as those that Actions added.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A postal address (OpenID Connect Core section 5.1.1).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Address {
    /// The complete address, with line breaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatted: Option<String>,
    /// Street and number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street_address: Option<String>,
    /// The city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    /// The state or province.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// The country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Other members.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A point in time, in the format in which it was received.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum UpdatedAt {
    /// Seconds since 1970, the format of OpenID Connect.
    Seconds(u64),
    /// A date in ISO 8601, the format of Auth0.
    Date(String),
    /// Any other value.
    Other(Json),
}

/// Deserializes a boolean, which some identity providers write as a string.
fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    let json = Json::deserialize(deserializer)?;
    if json.is_null() {
        return Ok(None);
    }
    let flag = match json.as_str() {
        Some(text) => text.parse().ok(),
        None => json.as_bool(),
    };
    let wrong = || D::Error::custom("neither a boolean nor its string form");
    flag.map(Some).ok_or_else(wrong)
}

/// Deserializes an address, which some identity providers write as a string.
fn address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Address>, D::Error> {
    let mut address = None;
    read_content(deserializer, &mut |json| {
        address = match json.as_str() {
            Some(text) => Some(Address {
                formatted: Some(text.to_owned()),
                ..Address::default()
            }),
            None if json.is_null() => None,
            None => Some(decode_content(&json)?),
        };
        Ok(())
    })?;
    Ok(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(json: &str) -> UserInfo {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn flags_come_in_many_forms() {
        for (json, expected) in [
            ("true", Some(true)),
            ("\"true\"", Some(true)),
            ("\"false\"", Some(false)),
            ("null", None),
        ] {
            let user = user(&format!(r#"{{"sub":"a","email_verified":{json}}}"#));
            assert_eq!(user.email_verified, expected, "{json}");
        }
        assert_eq!(user(r#"{"sub":"a"}"#).email_verified, None);
    }

    #[test]
    fn addresses_come_in_two_forms() {
        let at = |json: &str| user(&format!(r#"{{"sub":"a","address":{json}}}"#)).address;
        let text = at("\"12 St James's Square\"").unwrap();
        assert_eq!(text.formatted.as_deref(), Some("12 St James's Square"));
        let parts = at(r#"{"locality":"London"}"#).unwrap();
        assert_eq!(parts.locality.as_deref(), Some("London"));
        assert_eq!(at("null"), None);
    }

    #[test]
    fn an_odd_claim_costs_that_claim() {
        for (odd, address) in [
            (r#""email_verified":"perhaps""#, false),
            (r#""email_verified":1"#, false),
            (r#""address":[]"#, false),
            (r#""address":{"region":7,"locality":"London"}"#, true),
            (r#""birthdate":1815"#, false),
            (r#""phone_number_verified":{}"#, false),
        ] {
            for text in [
                format!(r#"{{"sub":"a",{odd}}}"#),
                format!(r#"{{{odd},"sub":"a"}}"#),
            ] {
                let user: UserInfo = auth0_core::decode_json(text.into()).unwrap();
                assert_eq!(user.sub, "a", "{odd}");
                let locality = user.address.and_then(|address| address.locality);
                assert_eq!(locality.is_some(), address, "{odd}");
            }
        }
        auth0_core::decode_json::<UserInfo>(r#"{"sub":7}"#.into()).unwrap_err();
    }

    #[test]
    fn times_come_in_two_forms() {
        let at = |json: &str| user(&format!(r#"{{"sub":"a","updated_at":{json}}}"#)).updated_at;
        assert_eq!(at("1700000000"), Some(UpdatedAt::Seconds(1_700_000_000)));
        assert_eq!(
            at("\"2023-11-15T14:30:00.000Z\""),
            Some(UpdatedAt::Date("2023-11-15T14:30:00.000Z".into()))
        );
        assert!(matches!(at("[1]"), Some(UpdatedAt::Other(_))));
        assert_eq!(at("null"), None);
    }
}
