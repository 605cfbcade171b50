//! The session of the user who makes a request.

use std::ops::Deref;
use std::time::SystemTime;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::token::AccessTokenRequest;
use super::{Handle, User, decode};
use crate::core::requirement::Requirement;
use crate::core::time::at;
use crate::engine::LEEWAY;
use crate::hooks::to_json;
use crate::{Error, ErrorKind, Login};

/// The session of a logged-in user: the user's tokens, and data of the application.
///
/// An extractor for axum (feature `axum`), like [`LoggedIn`]; elsewhere
/// [`OpenSession::session`](crate::OpenSession::session)
/// returns it. Clones are the same session. Changes are saved with the response, by the
/// [session layer](crate::Auth0::layer).
#[derive(Debug, Clone)]
pub struct Session {
    pub(super) handle: Handle,
}

impl Session {
    /// The session of a request, if it has one.
    pub(crate) async fn load(handle: &Handle) -> Result<Option<Self>, Error> {
        let handle = handle.clone();
        Ok(handle.load().await?.then_some(Self { handle }))
    }

    /// Returns the user.
    ///
    /// # Errors
    ///
    /// Of kind [`SessionEnded`](ErrorKind::SessionEnded) if the session ended during this request.
    pub fn user(&self) -> Result<User, Error> {
        self.handle.read(User::new)
    }

    /// Returns when the session ends if it is not used again.
    ///
    /// # Errors
    ///
    /// Of kind [`SessionEnded`](ErrorKind::SessionEnded) if the session ended during this request.
    pub fn expires_at(&self) -> Result<SystemTime, Error> {
        let lifetimes = self.handle.engine().lifetimes;
        self.handle.read(|record| at(lifetimes.end(record)))
    }

    /// Starts a request for an access token with which to call an API as the user.
    ///
    /// ```
    /// # async fn run(session: auth0_session::Session) -> Result<(), auth0_session::Error> {
    /// let token = session.access_token().audience("https://api.example.com").await?;
    /// println!("{}", token.access_token().expose());
    /// # Ok(())
    /// # }
    /// ```
    pub fn access_token(&self) -> AccessTokenRequest {
        AccessTokenRequest::new(self.handle.clone())
    }

    /// Returns a value of the application, or `None` if there is no value with this name.
    ///
    /// # Errors
    ///
    /// Of kind [`Decode`](ErrorKind::Decode) if it is not a `T`, and
    /// [`SessionEnded`](ErrorKind::SessionEnded).
    pub fn get<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Error> {
        decode(name, self.handle.data(name)?.as_ref())
    }

    /// Stores a value of the application in the session. It is saved with the response; with a store,
    /// concurrent requests that change different names do not overwrite each other.
    ///
    /// ```
    /// # fn run(session: auth0_session::Session) -> Result<(), auth0_session::Error> {
    /// let cart: Option<Vec<u32>> = session.get("cart")?;
    /// let mut cart = cart.unwrap_or_default();
    /// cart.push(17);
    /// session.insert("cart", &cart)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](ErrorKind::InvalidInput) if it cannot be serialized as JSON, and
    /// [`SessionEnded`](ErrorKind::SessionEnded).
    pub fn insert<T: Serialize + ?Sized>(&self, name: &str, value: &T) -> Result<(), Error> {
        self.handle.change(name, Some(to_json(name, value)?))
    }

    /// Removes a value of the application.
    ///
    /// # Errors
    ///
    /// Of kind [`SessionEnded`](ErrorKind::SessionEnded).
    pub fn remove(&self, name: &str) -> Result<(), Error> {
        self.handle.change(name, None)
    }

    /// Checks a requirement, such as a second factor, in the middle of a handler.
    ///
    /// Returned from a handler, the error redirects a browser to log in again and back to this page, and is a 401
    /// for a script. The session stays unchanged.
    ///
    /// # Errors
    ///
    /// Of kind [`LoginRequired`](ErrorKind::LoginRequired) if it is not fulfilled.
    pub fn require(&self, requirement: &Requirement) -> Result<(), Error> {
        let now = self.handle.engine().now();
        if self
            .handle
            .read(|record| requirement.is_met(record, now, LEEWAY))?
        {
            return Ok(());
        }
        let message = "the user has to log in again: the page requires another organization, or a stronger \
                       or more recent authentication";
        Err(Error::new(ErrorKind::LoginRequired, message).with_requirement(requirement))
    }

    /// Ends the session in this application and removes the cookie with the response. The session at the
    /// tenant continues; [`Auth0::logout`](crate::Auth0::logout) ends both.
    ///
    /// # Errors
    ///
    /// Of kind [`StoreUnavailable`](ErrorKind::StoreUnavailable): the session goes on.
    pub async fn end(&self) -> Result<(), Error> {
        self.handle.end().await
    }

    /// Returns a login that leads back to the page of this request, for
    /// [`Auth0::login`](crate::Auth0::login): to switch the organization, for example.
    pub fn login(&self) -> Login {
        self.handle.login()
    }
}

/// A logged-in user, as an extractor for axum (feature `axum`).
///
/// Without a session, a browser is redirected to log in and back, and a script gets 401. `Option<LoggedIn>` is
/// `None` instead.
///
/// It dereferences to [`User`]: `user.name()`, `user.subject()`.
#[derive(Debug, Clone)]
pub struct LoggedIn {
    user: User,
    session: Session,
}

impl LoggedIn {
    #[cfg_attr(not(feature = "axum"), allow(dead_code, reason = "extractors use it"))]
    pub(crate) fn new(session: Session) -> Result<Self, Error> {
        let user = session.user()?;
        Ok(Self { user, session })
    }

    /// Returns the user's session.
    pub fn session(&self) -> &Session {
        &self.session
    }
}

impl Deref for LoggedIn {
    type Target = User;

    fn deref(&self) -> &User {
        &self.user
    }
}
