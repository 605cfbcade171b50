//! What a test does in place of people and time: logging in, deciding, reading messages, waiting.

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
use crate::store::outbox::Message;
use crate::store::pending::{Decision, Kind};
use crate::store::session::Session;
use crate::store::users::User;
use crate::tenant::Tenant;

impl Tenant {
    /// Answers an authorization request as a browser would see it answered after this user has logged
    /// in, second factor included, and returns where it is sent: the callback URL with `code` or
    /// `error`, `state` and `iss`. With `response_mode=form_post` the parameters a browser would post
    /// are in the query.
    ///
    /// No session starts, and none is looked at: `prompt` and `max_age` change nothing.
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
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist, or if the tenant
    /// would show an error page instead of redirecting: for an unknown client or callback URL.
    pub fn log_in(&self, authorize_url: &str, email: &str) -> Result<String, Error> {
        let user = self.user_called(email)?;
        let query = authorize_url.split_once('?').map_or("", |(_, query)| query);
        let query = query.split('#').next().unwrap_or_default();
        let answer = Parameters::from_form(query.as_bytes())
            .and_then(|parameters| authorize::log_in(&self.state, &parameters, &user.id));
        answer
            .map(|answer| answer.url())
            .map_err(|error| refused(&error))
    }

    /// Allows, as a user in the browser does, that an account is connected, and returns where the browser is
    /// sent: the application's URL with `connect_code` and `state`. Takes the URL with the ticket.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the ticket is unknown, used or expired.
    pub fn connect_account(&self, url: &str) -> Result<String, Error> {
        self.decide_account(url, true)
    }

    /// Refuses what [`connect_account`](Self::connect_account) allows.
    ///
    /// # Errors
    ///
    /// As [`connect_account`](Self::connect_account).
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

    /// Lets a device in, as this user would with the code on its display.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist, or no such code that
    /// waits for a decision.
    pub fn approve_device(&self, user_code: &str, email: &str) -> Result<(), Error> {
        let user = self.user_called(email)?;
        let session = Session::begin(&self.state, &user.id, false);
        self.decide_device(user_code, device::approval(&session))
    }

    /// Turns a device away.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) if no such code waits for a decision.
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
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist, or no request for
    /// them that waits.
    pub fn approve_back_channel(&self, email: &str) -> Result<String, Error> {
        let user = self.user_called(email)?;
        let session = Session::begin(&self.state, &user.id, true);
        self.decide_back_channel(&user, device::approval(&session))
    }

    /// Denies the newest back-channel request (CIBA) for this user, and returns its binding message.
    ///
    /// # Errors
    ///
    /// As [`approve_back_channel`](Self::approve_back_channel).
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

    /// Every message the tenant has sent, oldest first.
    pub fn outbox(&self) -> Vec<Message> {
        lock(&self.state.flows.outbox).clone()
    }

    /// The newest code sent to an email address or telephone number.
    pub fn last_code(&self, to: &str) -> Option<String> {
        let outbox = lock(&self.state.flows.outbox);
        let mut newest_first = outbox.iter().rev().filter(|message| message.to == to);
        newest_first.find_map(|message| message.code.clone())
    }

    /// The newest link sent to an email address.
    pub fn last_link(&self, to: &str) -> Option<String> {
        let outbox = lock(&self.state.flows.outbox);
        let mut newest_first = outbox.iter().rev().filter(|message| message.to == to);
        newest_first.find_map(|message| message.link.clone())
    }

    /// Gives a user an authenticator app, so that a password is no longer enough, and returns its
    /// secret in Base32. What the app shows is [`otp`](Self::otp).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist.
    pub fn enroll_otp(&self, email: &str) -> Result<String, Error> {
        let user = self.user_called(email)?;
        Ok(lock(&self.state.flows.authenticators).enroll_otp(&user.id, true))
    }

    /// What a user's authenticator app shows now; `None` for who has none.
    pub fn otp(&self, email: &str) -> Option<String> {
        let user = self.state.find_user_by_email(email)?;
        lock(&self.state.flows.authenticators).current_otp(&user.id)
    }

    /// Decides for a user who was sent a notification as a second factor.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist, or no notification
    /// for them that waits.
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

    /// Makes a token of someone else good for a token exchange as this user: what a social provider
    /// or a custom token exchange profile would vouch for.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist.
    pub fn trust_token(&self, token_type: &str, token: &str, email: &str) -> Result<(), Error> {
        let user = self.user_called(email)?;
        let key = (token_type.to_owned(), token.to_owned());
        lock(&self.state.flows.subject_tokens).insert(key, user.id);
        Ok(())
    }

    /// Adds a user while the tenant runs, and returns their identifier.
    pub fn add_user(&self, email: impl Into<String>, password: impl Into<String>) -> String {
        let user = User::with_password(email, password);
        let id = user.id.clone();
        self.state.add_user(user);
        id
    }

    /// Gives a user a role of [`TenantBuilder::role`](crate::TenantBuilder::role), or of the Management API,
    /// by its name.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user or the role does not exist.
    pub fn assign_role(&self, email: &str, role: &str) -> Result<(), Error> {
        let user = self.user_called(email)?;
        if api::assign_role(&self.state, &user.id, role) {
            return Ok(());
        }
        Err(Error::refused(format!("there is no role {role}")))
    }

    /// An access token for an API, as the default application gets one when this user logs in: with the
    /// scopes asked for, separated by spaces, as far as they are granted, and with the permissions of the
    /// user's roles.
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
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist, or may not have it;
    /// [`ErrorKind::Key`](crate::ErrorKind::Key) if the key cannot sign.
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

    /// Blocks a user, who gets no tokens from now on, or lets them in again.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist.
    pub fn block_user(&self, email: &str, blocked: bool) -> Result<(), Error> {
        let id = self.user_called(email)?.id;
        if let Some(user) = lock(&self.state.users).get_mut(&id) {
            user.blocked = blocked;
        }
        Ok(())
    }

    /// The identifier of a user: the `sub` of their tokens.
    pub fn user_id(&self, email: &str) -> Option<String> {
        Some(self.state.find_user_by_email(email)?.id)
    }

    /// The `login_hint` of a back-channel request (CIBA) for a user.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) if the user does not exist.
    pub fn login_hint(&self, email: &str) -> Result<Value, Error> {
        let user = self.user_called(email)?;
        Ok(json!({ "format": "iss_sub", "iss": self.issuer(), "sub": user.id }))
    }

    /// Ends all sessions of a user at the tenant, as an administrator does, and revokes the user's refresh
    /// tokens. Applications with a [back-channel logout URL] are told; this returns when they have answered.
    ///
    /// # Errors
    ///
    /// If the user does not exist.
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

    /// Refuses the next login in a browser, as an Action or the user would: the application is sent
    /// `error=access_denied` with this description instead of a code. Called several times, each refuses
    /// one login. [`log_in`](Self::log_in) counts.
    pub fn refuse_login(&self, description: impl Into<String>) {
        self.refuse_with("access_denied", description.into());
    }

    /// As [`refuse_login`](Self::refuse_login), with `error=unauthorized`: what a blocked user gets.
    pub fn refuse_login_unauthorized(&self, description: impl Into<String>) {
        self.refuse_with("unauthorized", description.into());
    }

    fn refuse_with(&self, error: &'static str, description: String) {
        let refusal = Refusal { error, description };
        lock(&self.state.flows.refusals).push_back(refusal);
    }

    /// Replaces the templates of claims, also those of the builder. Tokens signed from now on have the new
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

    /// Returns the templates of claims.
    pub fn claim_templates(&self) -> Vec<ClaimTemplate> {
        self.state.claims.templates().to_vec()
    }

    /// Lets time pass for everything that waits: codes, device codes, pushed requests, one-time codes,
    /// sessions, access tokens. Whole seconds count.
    ///
    /// The dates in signed tokens are by the tenant's clock. Whoever checks them by the wall clock finds
    /// those issued after this in the future: give a verifier of the SDK the same clock. A test that runs
    /// on tokio's paused clock need not call this: the tenant follows it.
    pub fn advance(&self, by: Duration) {
        self.state.clock.advance(by);
    }

    /// Asks for another nonce in DPoP proofs from now on, whether or not it asked for one before.
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
