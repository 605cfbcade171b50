//! Passwordless logins: a code or a link, by email or SMS.

use std::collections::BTreeMap;
use std::net::IpAddr;

use auth0_core::http::{HeaderName, HeaderValue};
use auth0_core::{Call, Error, Extra, Operation};
use serde::{Deserialize, Serialize};

use crate::AuthenticationClient;
use crate::request::{checked, forwarded_for, invalid, require, text_setters};

/// Operations for passwordless logins; created by [`AuthenticationClient::passwordless`].
#[derive(Debug, Clone, Copy)]
pub struct Passwordless<'a> {
    client: &'a AuthenticationClient,
}

impl AuthenticationClient {
    /// Returns a handle for logins by a code or link that is sent to the user. The grant
    /// [`PasswordlessOtp`](crate::grant::PasswordlessOtp) exchanges the code for tokens.
    pub fn passwordless(&self) -> Passwordless<'_> {
        Passwordless { client: self }
    }
}

impl Passwordless<'_> {
    /// Sends a user a code or a link.
    ///
    /// `POST /passwordless/start`.
    /// [Reference](https://auth0.com/docs/api/authentication/passwordless/start-passwordless)
    ///
    /// ```no_run
    /// use auth0_authentication::AuthenticationClient;
    /// use auth0_authentication::grant::PasswordlessOtp;
    /// use auth0_authentication::passwordless::StartPasswordlessLogin;
    ///
    /// # async fn ask_the_user() -> String { String::new() }
    /// # async fn run(auth: AuthenticationClient, device: std::net::IpAddr)
    /// # -> Result<(), auth0_authentication::Error> {
    /// let start = StartPasswordlessLogin::email_code("ada@example.com").forwarded_for(device);
    /// auth.passwordless().start_login(&start).await?;
    /// let code = ask_the_user().await;
    /// let tokens = auth.token(&PasswordlessOtp::email("ada@example.com", code)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the address or number is empty, or if
    /// the language contains characters that are not allowed in a header. Auth0 returns `bad.connection` if
    /// the tenant does not have the connection, and an error if it cannot send to the address.
    pub fn start_login(&self, start: &StartPasswordlessLogin) -> Call<PasswordlessLogin> {
        let credentials = self.client.credentials().in_body();
        let operation = credentials.with_json(Operation::post("/passwordless/start"), start);
        let mut operation = forwarded_for(operation, start.forwarded_for);
        if let Some(language) = &start.language {
            let name = HeaderName::from_static("x-request-language");
            operation = match HeaderValue::try_from(language) {
                Ok(value) => operation.header(name, value),
                Err(_) => operation.mistake(invalid(
                    "`language` has characters that are not allowed in a header",
                )),
            };
        }
        self.client.http().call(checked(operation, start.check()))
    }
}

/// A request to send a user a code or a link.
#[must_use = "nothing is sent to the user until this is sent"]
#[derive(Debug, Clone, Serialize)]
pub struct StartPasswordlessLogin {
    connection: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_number: Option<String>,
    send: &'static str,
    #[serde(rename = "authParams", skip_serializing_if = "BTreeMap::is_empty")]
    auth_params: BTreeMap<String, String>,
    #[serde(skip)]
    forwarded_for: Option<IpAddr>,
    #[serde(skip)]
    language: Option<String>,
}

impl StartPasswordlessLogin {
    /// Sends a code by email.
    pub fn email_code(email: impl Into<String>) -> Self {
        Self::email(email.into(), "code")
    }

    /// Sends a link by email. [`auth_param`](Self::auth_param) sets the authorization request that the link
    /// makes.
    pub fn email_link(email: impl Into<String>) -> Self {
        Self::email(email.into(), "link")
    }

    /// Sends a code by SMS to this number: `+491701234567`.
    pub fn sms(phone_number: impl Into<String>) -> Self {
        Self {
            connection: "sms",
            email: None,
            phone_number: Some(phone_number.into()),
            send: "code",
            auth_params: BTreeMap::new(),
            forwarded_for: None,
            language: None,
        }
    }

    fn email(email: String, send: &'static str) -> Self {
        Self {
            connection: "email",
            email: Some(email),
            phone_number: None,
            send,
            auth_params: BTreeMap::new(),
            forwarded_for: None,
            language: None,
        }
    }

    /// Sets a parameter of the authorization request that the link makes, such as `scope`, `state`,
    /// `redirect_uri`, or `response_type`.
    pub fn auth_param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.auth_params.insert(name.into(), value.into());
        self
    }

    /// Sets the address of the user's device, for a server that sends requests for its users. Without it, all
    /// users share the limit of the server's address (header `auth0-forwarded-for`).
    ///
    /// The application's settings have to allow this, and the application has to authenticate with a secret.
    pub fn forwarded_for(mut self, address: IpAddr) -> Self {
        self.forwarded_for = Some(address);
        self
    }

    text_setters! {
        /// Sets the language of the message: `de` (header `x-request-language`).
        language;
    }

    fn check(&self) -> Result<(), Error> {
        for (name, value) in [("email", &self.email), ("phone_number", &self.phone_number)] {
            if let Some(value) = value {
                require(name, value)?;
            }
        }
        Ok(())
    }
}

/// The response after a code or link was sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PasswordlessLogin {
    /// The ID of the passwordless user.
    #[serde(rename = "_id")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The email address that the message was sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the email address is verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// The phone number that the message was sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Whether the phone number is verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// Other members of the response.
    #[serde(flatten)]
    pub extra: Extra,
}
