//! Database connections: users stored by Auth0, or in a custom database.

mod change_password;
mod refusal;
mod signup;

use auth0_core::{Call, Operation, Text};

pub use change_password::ChangePassword;
pub use refusal::{PasswordProblem, PasswordRefusal, PasswordRule, SignupRefusal};
pub use signup::{SignUpUser, SignedUpUser};

use crate::AuthenticationClient;
use crate::request::{Identified, checked};

/// Operations on users of database connections; created by [`AuthenticationClient::database`].
#[derive(Debug, Clone, Copy)]
pub struct Database<'a> {
    client: &'a AuthenticationClient,
}

impl AuthenticationClient {
    /// Returns a handle for signup and password change in database connections. Login is a grant:
    /// [`PasswordRealm`](crate::grant::PasswordRealm).
    pub fn database(&self) -> Database<'_> {
        Database { client: self }
    }
}

impl Database<'_> {
    /// Creates a user.
    ///
    /// `POST /dbconnections/signup`.
    /// [Reference](https://auth0.com/docs/api/authentication/database-connections/signup)
    ///
    /// ```no_run
    /// use auth0_authentication::AuthenticationClient;
    /// use auth0_authentication::database::{PasswordRefusal, SignUpUser};
    ///
    /// # async fn run(auth: AuthenticationClient) -> Result<(), auth0_authentication::Error> {
    /// let signup = SignUpUser::new("ada@example.com", "a password", "Username-Password-Authentication");
    /// match auth.database().sign_up(&signup.given_name("Ada")).await {
    ///     Ok(user) => println!("welcome, {}", user.id().unwrap_or("you")),
    ///     Err(error) => match PasswordRefusal::of(&error) {
    ///         Some(refusal) => refusal.unmet().for_each(|rule| println!("- {rule}")),
    ///         None => return Err(error),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the identifier, the password, or the
    /// connection is empty. [`SignupRefusal`] reads the errors that Auth0 returns, and [`PasswordRefusal`]
    /// those about the password.
    pub fn sign_up(&self, sign_up: &SignUpUser) -> Call<SignedUpUser> {
        let client_id = self.client.client_id();
        let body = Identified {
            client_id,
            body: sign_up,
        };
        let operation = Operation::post("/dbconnections/signup").json(&body);
        let operation = checked(operation, sign_up.check());
        self.client.http().call(operation)
    }

    /// Sends a user an email with a link to a page where the user can change the password. Returns Auth0's
    /// message to the user, which is plain text, not JSON.
    ///
    /// `POST /dbconnections/change_password`.
    /// [Reference](https://auth0.com/docs/api/authentication/database-connections/change-password)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the email address or the connection
    /// is empty. Auth0 returns `invalid_connection` if the connection does not exist.
    pub fn change_password(&self, change: &ChangePassword) -> Call<Text> {
        let client_id = self.client.client_id();
        let body = Identified {
            client_id,
            body: change,
        };
        let operation = Operation::post("/dbconnections/change_password").json(&body);
        let operation = checked(operation, change.check());
        self.client.http().call(operation)
    }
}
