//! Code of the application that runs when users log in and out.

use std::future::Future;
use std::pin::Pin;

use auth0_core::{Json, Secret};
use auth0_verify::IdToken;
use serde::Serialize;

use crate::core::record::SessionRecord;
use crate::{Error, ErrorKind, User};

/// Code of the application that runs when users log in and out. All methods are optional.
///
/// ```
/// use auth0_session::{Error, Hooks, NewSession};
/// # async fn find_plan(_: &str) -> Option<String> { None }
///
/// struct Plans;
///
/// impl Hooks for Plans {
///     async fn before_save(&self, session: &mut NewSession) -> Result<(), Error> {
///         match find_plan(session.user().subject()).await {
///             Some(plan) => session.insert("plan", &plan),
///             None => Err(Error::hook("the user has no plan")),
///         }
///     }
/// }
/// ```
pub trait Hooks: Send + Sync + 'static {
    /// Runs after a user has logged in, before the session is saved. It may add data, or refuse the login
    /// with an error: there is no session then, and the user sees the error page with 403.
    ///
    /// # Errors
    ///
    /// To refuse the login; see [`Error::hook`].
    fn before_save(
        &self,
        session: &mut NewSession,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = session;
        async { Ok(()) }
    }

    /// Runs after a session was saved, before the user is redirected.
    fn after_login(&self, user: &User) -> impl Future<Output = ()> + Send {
        let _ = user;
        async {}
    }

    /// Runs after a user has logged out through the logout route, or after a back-channel logout deleted
    /// sessions; the user is then known only by what Auth0 sent.
    fn after_logout(&self, logout: &Logout) -> impl Future<Output = ()> + Send {
        let _ = logout;
        async {}
    }
}

/// A session that is about to be saved, in [`Hooks::before_save`].
#[derive(Debug)]
pub struct NewSession {
    pub(crate) record: SessionRecord,
    pub(crate) id_token: IdToken,
    pub(crate) access_token: Secret,
    pub(crate) return_to: String,
    user: User,
}

impl NewSession {
    pub(crate) fn new(
        record: SessionRecord,
        id_token: IdToken,
        access_token: Secret,
        return_to: String,
    ) -> Self {
        let user = User::new(&record);
        Self {
            record,
            id_token,
            access_token,
            return_to,
            user,
        }
    }

    /// Returns the user.
    pub fn user(&self) -> &User {
        &self.user
    }

    /// Returns the verified ID token with all of its claims.
    pub fn id_token(&self) -> &IdToken {
        &self.id_token
    }

    /// Returns the access token of the login.
    pub fn access_token(&self) -> &Secret {
        &self.access_token
    }

    /// Returns the page that the user goes to after the login.
    pub fn return_to(&self) -> &str {
        &self.return_to
    }

    /// Stores a value of the application; see [`Session::insert`](crate::Session::insert).
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](ErrorKind::InvalidInput) if the value cannot be serialized as JSON.
    pub fn insert<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        let value = to_json(name, value)?;
        self.record.data.insert(name.to_owned(), value);
        Ok(())
    }

    /// Keeps a claim beyond those that the [`ClaimsFilter`](crate::ClaimsFilter) keeps.
    pub fn set_claim(&mut self, name: &str, value: impl Into<Json>) {
        self.record.claims.insert(name.to_owned(), value.into());
        self.user = User::new(&self.record);
    }
}

pub(crate) fn to_json<T: Serialize + ?Sized>(name: &str, value: &T) -> Result<Json, Error> {
    Json::new(value).map_err(|error| {
        let message = format!("the value for `{}` cannot be written", name.escape_debug());
        Error::new(ErrorKind::InvalidInput, message).with_source(error)
    })
}

/// A completed logout, in [`Hooks::after_logout`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Logout {
    /// `sub`: the user's ID, if it is known.
    pub subject: Option<String>,
    /// `sid`: the ID of the session at the tenant, if it is known.
    pub sid: Option<String>,
    /// Whether the tenant requested it (back-channel logout).
    pub is_backchannel: bool,
    /// The number of sessions that were deleted; 0 for sessions in cookies.
    pub sessions: u64,
}

type Run<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// [`Hooks`] without its type.
pub(crate) trait ErasedHooks: Send + Sync {
    fn before_save<'a>(&'a self, session: &'a mut NewSession) -> Run<'a, Result<(), Error>>;
    fn after_login<'a>(&'a self, user: &'a User) -> Run<'a, ()>;
    fn after_logout<'a>(&'a self, logout: &'a Logout) -> Run<'a, ()>;
}

impl<H: Hooks> ErasedHooks for H {
    fn before_save<'a>(&'a self, session: &'a mut NewSession) -> Run<'a, Result<(), Error>> {
        Box::pin(Hooks::before_save(self, session))
    }

    fn after_login<'a>(&'a self, user: &'a User) -> Run<'a, ()> {
        Box::pin(Hooks::after_login(self, user))
    }

    fn after_logout<'a>(&'a self, logout: &'a Logout) -> Run<'a, ()> {
        Box::pin(Hooks::after_logout(self, logout))
    }
}
