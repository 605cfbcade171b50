//! Pushed authorization requests: the application sends the parameters to the tenant first, and the browser
//! gets a short URL that refers to them (RFC 9126).

use std::time::{Duration, SystemTime};

use auth0_core::{Error, Operation};
use serde::Deserialize;

use super::parameters::Parameters;
use super::prepare::Prepared;
use super::{Authorize, StartedLogin};
use crate::form::Form;

/// The response (RFC 9126 section 2.2).
#[derive(Deserialize)]
struct Pushed {
    request_uri: String,
    expires_in: Option<u64>,
}

impl Authorize {
    /// Pushes the request with the application's credentials and returns a URL that contains a reference to
    /// it instead of its parameters.
    ///
    /// `POST /oauth/par` (RFC 9126).
    /// [Reference](https://auth0.com/docs/get-started/applications/configure-par)
    ///
    /// # Errors
    ///
    /// Returns the errors of [`start`](Self::start), in which case nothing was sent, and the errors that
    /// Auth0 returns, such as `invalid_request` for a redirect URI that is not allowed.
    pub async fn push(self) -> Result<StartedLogin, Error> {
        self.prepare()?.push().await
    }
}

impl Prepared {
    pub(super) async fn push(self) -> Result<StartedLogin, Error> {
        let mut form = Form::new();
        for (name, value) in self.parameters.texts() {
            // The credentials add the client ID.
            if name != "client_id" {
                form.push(name, value);
            }
        }
        self.client.name_client(&mut form);
        // Repeating the request is safe: the first one is simply never used.
        let operation = Operation::post("/oauth/par").repeatable();
        let operation = self.client.bound(operation);
        let pushed: Pushed = self.client.call_form(operation, form).await?;
        let lifetime = pushed.expires_in.map(Duration::from_secs);
        let expires_at = lifetime.and_then(|lifetime| SystemTime::now().checked_add(lifetime));

        let mut short = Parameters::default();
        short.set("client_id", self.client.client_id());
        short.set("request_uri", pushed.request_uri);
        let url = short.to_url(&self.endpoint());
        Ok(StartedLogin::new(url, self.pending).expiring(expires_at))
    }
}
