//! Validation and completion of a request.

use std::time::SystemTime;

use auth0_core::{Error, Secret};

use super::parameters::{Parameters, Value};
use super::{Authorize, PendingLogin, StartedLogin, check};
use crate::AuthenticationClient;
use crate::digest::sha256;
use crate::random::random_text;

/// A complete request: the parameters to send, and the state to store.
pub(super) struct Prepared {
    pub(super) client: AuthenticationClient,
    pub(super) parameters: Parameters,
    pub(super) pending: PendingLogin,
}

impl Authorize {
    /// Returns the URL to redirect the user to, with all parameters in its query.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the redirect URI is not absolute or
    /// has a fragment, if a parameter is empty, if the code verifier is malformed, or if an extra parameter
    /// has a reserved name.
    pub fn start(self) -> Result<StartedLogin, Error> {
        Ok(self.prepare()?.start())
    }

    pub(super) fn prepare(self) -> Result<Prepared, Error> {
        check::redirect_uri(&self.redirect_uri)?;
        check::parameters(&self.parameters)?;
        let state = given_or_random("state", self.state)?;
        let nonce = given_or_random("nonce", self.nonce)?;
        let max_age = self.max_age.map(|age| age.as_secs());

        let mut all = Parameters::default();
        all.set("response_type", self.response_type.as_str());
        all.set("client_id", self.client.client_id());
        all.set("redirect_uri", self.redirect_uri.as_str());
        all.set("state", state.expose());
        all.set("nonce", nonce.expose());
        let code_verifier = if self.response_type.has("code") {
            let verifier = given_or_random("code_verifier", self.code_verifier)?;
            check::code_verifier(verifier.expose())?;
            all.set("code_challenge", sha256(verifier.expose()));
            all.set("code_challenge_method", "S256");
            Some(verifier)
        } else {
            None
        };
        if let Some(mode) = &self.response_mode {
            all.set("response_mode", mode.as_str());
        }
        if let Some(seconds) = max_age {
            all.set("max_age", Value::Number(seconds));
        }
        for (name, value) in [
            ("organization", &self.organization),
            ("dpop_jkt", &self.dpop_jkt),
        ] {
            if let Some(value) = value {
                all.set(name, value.as_str());
            }
        }
        if !self.parameters.contains("scope") {
            all.set("scope", "openid");
        }
        all.append(self.parameters);
        // In particular, an empty organization would match any organization.
        if let Some(name) = all.first_empty() {
            return Err(check::invalid(format!("`{name}` is empty")));
        }

        let pending = PendingLogin {
            issuer: self.client.domain().issuer(),
            client_id: self.client.client_id().to_owned(),
            redirect_uri: self.redirect_uri,
            response_type: self.response_type.as_str().to_owned(),
            state,
            nonce,
            code_verifier,
            max_age,
            organization: self.organization,
            dpop_jkt: self.dpop_jkt,
            created_at: now(),
            app_state: self.app_state,
        };
        Ok(Prepared {
            client: self.client,
            parameters: all,
            pending,
        })
    }
}

impl Prepared {
    pub(super) fn start(self) -> StartedLogin {
        let url = self.parameters.to_url(&self.endpoint());
        StartedLogin::new(url, self.pending)
    }

    pub(super) fn endpoint(&self) -> String {
        format!("{}/authorize", self.client.domain().base_url())
    }
}

/// Returns the current time in seconds since 1970.
fn now() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.unwrap_or_default().as_secs()
}

fn given_or_random(name: &str, given: Option<Secret>) -> Result<Secret, Error> {
    match given {
        // An empty value is more likely a lost session than a choice, and it would protect nothing.
        Some(given) if given.is_empty() => Err(check::invalid(format!("`{name}` is empty"))),
        Some(given) => Ok(given),
        None => random_text::<32>().map(Secret::from),
    }
}
