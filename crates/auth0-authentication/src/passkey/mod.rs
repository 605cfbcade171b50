//! Passkeys: challenges for a browser or device.

mod login;
mod signup;

use auth0_core::{Call, Operation};

pub use auth0_core::PublicKeyOptions;
pub use login::{PasskeyLoginChallenge, StartPasskeyLogin};
pub use signup::{PasskeySignupChallenge, StartPasskeySignup, VerifiedIdentifier};

use crate::AuthenticationClient;
use crate::request::checked;

/// Challenges for passkeys; created by [`AuthenticationClient::passkeys`].
#[derive(Debug, Clone, Copy)]
pub struct Passkeys<'a> {
    client: &'a AuthenticationClient,
}

impl AuthenticationClient {
    /// Returns a handle for signup and login with passkeys. The grant [`Passkey`](crate::grant::Passkey)
    /// exchanges the response of the browser or device for tokens.
    ///
    /// Auth0 accepts these calls only on a custom domain.
    ///
    /// ```no_run
    /// use auth0_authentication::AuthenticationClient;
    /// use auth0_authentication::grant::Passkey;
    /// use auth0_authentication::passkey::StartPasskeyLogin;
    /// use auth0_core::Json;
    ///
    /// # async fn ask_the_browser(_: String) -> Json { Json::default() }
    /// # async fn run(auth: AuthenticationClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let challenge = auth.passkeys().start_login(&StartPasskeyLogin::new()).await?;
    /// let options = challenge.authn_params_public_key.as_json().to_string();
    /// // navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
    /// let answer = ask_the_browser(options).await;
    /// let tokens = auth.token(&Passkey::new(challenge.auth_session, answer)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn passkeys(&self) -> Passkeys<'_> {
        Passkeys { client: self }
    }
}

impl Passkeys<'_> {
    /// Starts the signup of a user with a passkey.
    ///
    /// `POST /passkey/register`.
    /// [Reference](https://auth0.com/docs/api/authentication/passkey/register)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if an identifier is empty. Auth0 returns
    /// `invalid_request` if the user already exists.
    pub fn start_signup(&self, signup: &StartPasskeySignup) -> Call<PasskeySignupChallenge> {
        let credentials = self.client.credentials().in_body();
        let operation = credentials.with_json(Operation::post("/passkey/register"), signup);
        let operation = checked(operation, signup.check());
        self.client.http().call(operation)
    }

    /// Starts a login with a passkey.
    ///
    /// `POST /passkey/challenge`.
    /// [Reference](https://auth0.com/docs/api/authentication/passkey/challenge)
    ///
    /// # Errors
    ///
    /// Returns the errors of the call, including those that Auth0 returns.
    pub fn start_login(&self, login: &StartPasskeyLogin) -> Call<PasskeyLoginChallenge> {
        let credentials = self.client.credentials().in_body();
        let operation = credentials.with_json(Operation::post("/passkey/challenge"), login);
        self.client.http().call(operation)
    }
}
