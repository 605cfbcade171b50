//! Actions that a test performs in place of users and time: logging in, deciding, reading messages, waiting.

use std::time::Duration;

use serde_json::{Value, json};

use crate::api;
use crate::claims::ClaimTemplate;
use crate::error::Error;
use crate::login::authorize;
use crate::login::backchannel_logout;
use crate::login::device;
use crate::login::mfa;
use crate::login::parameters::Parameters;
use crate::login::user_tokens;
use crate::my_account;
use crate::server::error_body::OAuthError;
use crate::state::lock;
use crate::store::challenges::Refusal;
use crate::store::grant::UserGrant;
use crate::store::issuer;
use crate::store::outbox::Message;
use crate::store::pending::{Decision, Kind};
use crate::store::session::Session;
use crate::store::users::User;
use crate::tenant::Tenant;

impl Tenant {
    /// Completes an authorization request as if this user had logged in with a browser, including the second
    /// factor, and returns the URL to which the browser is redirected: the callback URL with `code` or
    /// `error`, `state`, and `iss`. With `response_mode=form_post`, the query contains the parameters that a
    /// browser would post.
    ///
    /// If the URL names a verified custom domain, that domain is the issuer.
    ///
    /// The login neither starts nor uses a session, so `prompt` and `max_age` have no effect.
    ///
    /// ```
    /// # async fn example(tenant: &auth0_testing::Tenant, authorize_url: &str) -> Result<(), auth0_testing::Error> {
    /// let callback = tenant.log_in(authorize_url, tenant.user_email())?;
    /// assert!(callback.contains("code="));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist, or if the tenant
    /// would show an error page instead of redirecting, which it does for an unknown client or callback URL.
    pub fn log_in(&self, authorize_url: &str, email: &str) -> Result<String, Error> {
        let user = self.user_called(email)?;
        let query = authorize_url.split_once('?').map_or("", |(_, query)| query);
        let query = query.split('#').next().unwrap_or_default();
        let answer = || {
            Parameters::from_form(query.as_bytes())
                .and_then(|parameters| authorize::log_in(&self.state, &parameters, &user.id))
        };
        let host = authorize_url.split_once("://").map(|(_, rest)| rest);
        let host = host.and_then(|rest| rest.split(['/', '?', '#']).next());
        let answer = match host.and_then(|host| self.state.custom_domain(host)) {
            Some(domain) => issuer::sync_under(domain, answer),
            None => answer(),
        };
        answer
            .map(|answer| answer.url())
            .map_err(|error| refused(&error))
    }

    /// Connects an account as if the user had consented in the browser, and returns the URL to which the
    /// browser is redirected: the application's URL with `connect_code` and `state`. `url` is the one with
    /// the ticket.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the ticket is unknown, used, or expired.
    pub fn connect_account(&self, url: &str) -> Result<String, Error> {
        self.decide_account(url, true)
    }

    /// Refuses to connect an account; the counterpart of [`connect_account`](Self::connect_account).
    ///
    /// # Errors
    ///
    /// Returns the errors of [`connect_account`](Self::connect_account).
    pub fn refuse_account(&self, url: &str) -> Result<String, Error> {
        self.decide_account(url, false)
    }

    fn decide_account(&self, url: &str, allowed: bool) -> Result<String, Error> {
        let query = url.split_once('?').map_or("", |(_, query)| query);
        Parameters::from_form(query.as_bytes())
            .and_then(|parameters| {
                my_account::decide(&self.state, parameters.required("ticket")?, allowed)
            })
            .map_err(|error| refused(&error))
    }

    /// Approves a device for this user. `user_code` is the code on the device's display.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist, or if no device
    /// with this code waits for a decision.
    pub fn approve_device(&self, user_code: &str, email: &str) -> Result<(), Error> {
        let user = self.user_called(email)?;
        let session = Session::begin(&self.state, &user.id, false);
        self.decide_device(user_code, device::approval(&session))
    }

    /// Denies a device.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused) if no device with this code waits for a
    /// decision.
    pub fn deny_device(&self, user_code: &str) -> Result<(), Error> {
        self.decide_device(user_code, Decision::Denied)
    }

    fn decide_device(&self, user_code: &str, decision: Decision) -> Result<(), Error> {
        if device::decide(&self.state, user_code, decision) {
            return Ok(());
        }
        Err(Error::refused(format!(
            "no device waits with the code {user_code}"
        )))
    }

    /// Approves the newest back-channel request (CIBA) for this user, and returns its binding message.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist or has no pending
    /// request.
    pub fn approve_back_channel(&self, email: &str) -> Result<String, Error> {
        let user = self.user_called(email)?;
        let session = Session::begin(&self.state, &user.id, true);
        self.decide_back_channel(&user, device::approval(&session))
    }

    /// Denies the newest back-channel request (CIBA) for this user, and returns its binding message.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`approve_back_channel`](Self::approve_back_channel).
    pub fn deny_back_channel(&self, email: &str) -> Result<String, Error> {
        let user = self.user_called(email)?;
        self.decide_back_channel(&user, Decision::Denied)
    }

    fn decide_back_channel(&self, user: &User, decision: Decision) -> Result<String, Error> {
        let of_user =
            |kind: &Kind| matches!(kind, Kind::BackChannel { user_id, .. } if *user_id == user.id);
        let decided = lock(&self.state.flows.pending).decide(of_user, decision, self.state.now());
        match decided.map(|pending| pending.kind) {
            Some(Kind::BackChannel {
                binding_message, ..
            }) => Ok(binding_message),
            _ => Err(Error::refused(format!(
                "no back-channel request waits for {}",
                user.id
            ))),
        }
    }

    /// Returns all messages that the tenant has sent, oldest first.
    pub fn outbox(&self) -> Vec<Message> {
        lock(&self.state.flows.outbox).clone()
    }

    /// Returns the newest code sent to an email address or telephone number.
    pub fn last_code(&self, to: &str) -> Option<String> {
        let outbox = lock(&self.state.flows.outbox);
        let mut newest_first = outbox.iter().rev().filter(|message| message.to == to);
        newest_first.find_map(|message| message.code.clone())
    }

    /// Returns the newest link sent to an email address.
    pub fn last_link(&self, to: &str) -> Option<String> {
        let outbox = lock(&self.state.flows.outbox);
        let mut newest_first = outbox.iter().rev().filter(|message| message.to == to);
        newest_first.find_map(|message| message.link.clone())
    }

    /// Enrolls an authenticator app for a user, so that the password alone no longer suffices, and returns its
    /// secret in Base32. [`otp`](Self::otp) returns the codes of the app.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist.
    pub fn enroll_otp(&self, email: &str) -> Result<String, Error> {
        let user = self.user_called(email)?;
        Ok(lock(&self.state.flows.authenticators).enroll_otp(&user.id, true))
    }

    /// Returns the current code of a user's authenticator app, or `None` if the user has no app.
    pub fn otp(&self, email: &str) -> Option<String> {
        let user = self.state.find_user_by_email(email)?;
        lock(&self.state.flows.authenticators).current_otp(&user.id)
    }

    /// Approves or denies a push notification that was sent to a user as a second factor.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist or has no pending
    /// notification.
    pub fn answer_push(&self, email: &str, approve: bool) -> Result<(), Error> {
        let user = self.user_called(email)?;
        if mfa::decide_push(&self.state, &user.id, approve) {
            return Ok(());
        }
        Err(Error::refused(format!(
            "no notification waits for {}",
            user.id
        )))
    }

    /// Accepts an external token in token exchanges and associates it with this user, as a social provider or a
    /// custom token exchange profile would.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist.
    pub fn trust_token(&self, token_type: &str, token: &str, email: &str) -> Result<(), Error> {
        let user = self.user_called(email)?;
        let key = (token_type.to_owned(), token.to_owned());
        lock(&self.state.flows.subject_tokens).insert(key, user.id);
        Ok(())
    }

    /// Adds a user while the tenant runs, and returns the user's identifier.
    pub fn add_user(&self, email: impl Into<String>, password: impl Into<String>) -> String {
        let user = User::with_password(email, password);
        let id = user.id.clone();
        self.state.add_user(user);
        id
    }

    /// Assigns a role to a user. `role` is the name of a role added with
    /// [`TenantBuilder::role`](crate::TenantBuilder::role) or the Management API.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user or the role does not exist.
    pub fn assign_role(&self, email: &str, role: &str) -> Result<(), Error> {
        let user = self.user_called(email)?;
        if api::assign_role(&self.state, &user.id, role) {
            return Ok(());
        }
        Err(Error::refused(format!("there is no role {role}")))
    }

    /// Issues an access token for an API, as the default application receives it when this user logs in. The
    /// token has those of the requested scopes (separated by spaces) that the tenant grants, and the
    /// permissions of the user's roles.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), auth0_testing::Error> {
    /// use auth0_testing::Tenant;
    ///
    /// let api = "https://api.example.com";
    /// let tenant = Tenant::builder()
    ///     .api_with_permissions(api, ["read:notes"])
    ///     .role("reader", api, ["read:notes"])
    ///     .user("ada@example.com", "correct horse")
    ///     .start()
    ///     .await?;
    /// tenant.assign_role("ada@example.com", "reader")?;
    /// let allowed = tenant.user_access_token("ada@example.com", api, "read:notes")?;
    /// let forbidden = tenant.user_access_token(tenant.user_email(), api, "read:notes")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist or may not get the
    /// token, and [`ErrorKind::Key`](crate::ErrorKind::Key) if the key cannot sign.
    pub fn user_access_token(
        &self,
        email: &str,
        audience: &str,
        scope: &str,
    ) -> Result<String, Error> {
        let user = self.user_called(email)?;
        if !self.state.knows_audience(audience) {
            return Err(Error::refused(format!("there is no API {audience}")));
        }
        let mut grant = UserGrant::new(self.client_id(), &user.id, "authorization_code");
        grant.audience = Some(audience.to_owned());
        grant.auth_time = Some(self.state.now());
        let asked: Vec<String> = scope.split_whitespace().map(str::to_owned).collect();
        let scope = user_tokens::rights(&self.state, &grant, &asked).scope;
        let token = user_tokens::AccessToken {
            grant: &grant,
            scope: &scope,
            jkt: None,
            refreshed: false,
            lifetime: self.state.token_lifetime(Some(audience), false),
        };
        user_tokens::access_token(&self.state, &token).map_err(|error| refused(&error))
    }

    /// Blocks or unblocks a user. A blocked user gets no tokens.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist.
    pub fn block_user(&self, email: &str, blocked: bool) -> Result<(), Error> {
        let id = self.user_called(email)?.id;
        if let Some(user) = lock(&self.state.users).get_mut(&id) {
            user.blocked = blocked;
        }
        Ok(())
    }

    /// Returns the identifier of a user, which is the `sub` of the user's tokens.
    pub fn user_id(&self, email: &str) -> Option<String> {
        Some(self.state.find_user_by_email(email)?.id)
    }

    /// Returns the `login_hint` of a back-channel request (CIBA) for a user.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist.
    pub fn login_hint(&self, email: &str) -> Result<Value, Error> {
        let user = self.user_called(email)?;
        Ok(json!({ "format": "iss_sub", "iss": self.issuer(), "sub": user.id }))
    }

    /// Ends all sessions of a user at the tenant, as an administrator would, and revokes the user's refresh
    /// tokens. Applications with a [back-channel logout URL] are notified; this method waits for their
    /// responses.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist.
    ///
    /// [back-channel logout URL]: crate::Application::backchannel_logout_url
    pub async fn end_sessions(&self, email: &str) -> Result<(), Error> {
        let user = self.user_called(email)?;
        let state = &self.state;
        lock(&state.flows.refresh_tokens).revoke_user(&user.id);
        let ended = state
            .flows
            .sessions
            .remove(|session| session.user_id == user.id);
        backchannel_logout::send_all(state.notices(&ended)).await;
        Ok(())
    }

    /// Refuses the next login in a browser, as an Action or the user would: the application receives
    /// `error=access_denied` with this description instead of a code. Each call refuses one login.
    /// [`log_in`](Self::log_in) counts as a login in a browser.
    pub fn refuse_login(&self, description: impl Into<String>) {
        self.refuse_with("access_denied", description.into());
    }

    /// Like [`refuse_login`](Self::refuse_login), but with `error=unauthorized`, as for a blocked user.
    pub fn refuse_login_unauthorized(&self, description: impl Into<String>) {
        self.refuse_with("unauthorized", description.into());
    }

    fn refuse_with(&self, error: &'static str, description: String) {
        let refusal = Refusal { error, description };
        lock(&self.state.flows.refusals).push_back(refusal);
    }

    /// Replaces the claim templates, including those of the builder. Tokens signed from now on have the new
    /// claims.
    ///
    /// ```
    /// # fn example(tenant: &auth0_testing::Tenant) {
    /// use auth0_testing::ClaimTemplate;
    /// use serde_json::json;
    ///
    /// tenant.set_claim_templates([ClaimTemplate::new("https://example.com/roles", json!("{{roles}}"))]);
    /// # }
    /// ```
    pub fn set_claim_templates(&self, templates: impl IntoIterator<Item = ClaimTemplate>) {
        self.state
            .claims
            .set_templates(templates.into_iter().collect());
    }

    /// Returns the claim templates.
    pub fn claim_templates(&self) -> Vec<ClaimTemplate> {
        self.state.claims.templates().to_vec()
    }

    /// Moves the tenant's clock forward, so that everything that has a lifetime expires: codes, links, tickets,
    /// requests and logins in progress, sessions, tokens, invitations, credentials of clients, jobs. Only whole
    /// seconds count.
    ///
    /// Clients usually sign with the machine's clock, which does not move. So an assertion, a request object, or
    /// a proof ages only with the moves after the second in which it was signed (`iat`), and clients continue to
    /// work. A client may also follow the tenant's clock. The one-time passwords of authenticator apps, rate
    /// limits, and dates such as `created_at` follow the machine's clock.
    ///
    /// The dates in signed tokens follow the tenant's clock. A verifier that uses the wall clock considers
    /// tokens issued after this call to be from the future; give a verifier of the SDK the same clock. A test
    /// that uses tokio's paused clock need not call this, because the tenant follows that clock.
    pub fn advance(&self, by: Duration) {
        self.state.clock.advance(by);
    }

    /// Generates a new nonce, which DPoP proofs need from now on, even if no nonce was required before.
    pub fn rotate_dpop_nonce(&self) {
        lock(&self.state.flows.nonces).rotate();
    }

    fn user_called(&self, email: &str) -> Result<User, Error> {
        self.state
            .find_user_by_email(email)
            .ok_or_else(|| Error::refused(format!("there is no user {email}")))
    }
}

fn refused(error: &OAuthError) -> Error {
    Error::refused(format!("{}: {}", error.error(), error.description()))
}
