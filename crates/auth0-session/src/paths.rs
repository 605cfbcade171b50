//! The paths of the routes.

use crate::{Error, ErrorKind};

/// The paths of the routes, as seen by a browser. Each can be changed or left out.
///
/// ```
/// use auth0_session::Paths;
///
/// let paths = Paths::default()
///     .login("/login")
///     .callback("/login/callback")
///     .without_profile()
///     .access_token("/auth/access-token");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    pub(crate) login: Option<String>,
    pub(crate) callback: String,
    pub(crate) logout: Option<String>,
    pub(crate) backchannel_logout: Option<String>,
    pub(crate) profile: Option<String>,
    pub(crate) access_token: Option<String>,
}

/// `/auth/login`, `/auth/callback`, `/auth/logout`, `/auth/profile`; back-channel logout and access
/// tokens are off.
impl Default for Paths {
    fn default() -> Self {
        let path = |name| Some(format!("/auth/{name}"));
        Self {
            login: path("login"),
            callback: "/auth/callback".to_owned(),
            logout: path("logout"),
            backchannel_logout: None,
            profile: path("profile"),
            access_token: None,
        }
    }
}

impl Paths {
    /// Starts a login: `GET`. Default: `/auth/login`.
    #[must_use]
    pub fn login(mut self, path: impl Into<String>) -> Self {
        self.login = Some(path.into());
        self
    }

    /// Receives the user from the tenant: `GET`. It must be among the application's allowed callback
    /// URLs. Default: `/auth/callback`.
    #[must_use]
    pub fn callback(mut self, path: impl Into<String>) -> Self {
        self.callback = path.into();
        self
    }

    /// Logs a user out: `POST`, or `GET` from a link of this application. Default: `/auth/logout`.
    #[must_use]
    pub fn logout(mut self, path: impl Into<String>) -> Self {
        self.logout = Some(path.into());
        self
    }

    /// Receives logout tokens from the tenant: `POST`. Off by default, because it needs a store.
    #[must_use]
    pub fn backchannel_logout(mut self, path: impl Into<String>) -> Self {
        self.backchannel_logout = Some(path.into());
        self
    }

    /// Returns the user's claims as JSON: `GET`. Default: `/auth/profile`.
    #[must_use]
    pub fn profile(mut self, path: impl Into<String>) -> Self {
        self.profile = Some(path.into());
        self
    }

    /// Returns an access token to scripts in the browser: `GET`, with `audience` and `scope` as parameters.
    /// Off by default, because a malicious script could steal the token.
    #[must_use]
    pub fn access_token(mut self, path: impl Into<String>) -> Self {
        self.access_token = Some(path.into());
        self
    }

    /// Leaves out the login route, for applications that start logins in their own handlers.
    #[must_use]
    pub fn without_login(mut self) -> Self {
        self.login = None;
        self
    }

    /// Leaves out the logout route.
    #[must_use]
    pub fn without_logout(mut self) -> Self {
        self.logout = None;
        self
    }

    /// Leaves out the profile route.
    #[must_use]
    pub fn without_profile(mut self) -> Self {
        self.profile = None;
        self
    }

    /// The route at a path.
    pub(crate) fn find(&self, path: &str) -> Option<Route> {
        self.all().find(|(known, _)| *known == path).map(|it| it.1)
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, Route)> {
        let all = [
            (self.login.as_deref(), Route::Login),
            (Some(self.callback.as_str()), Route::Callback),
            (self.logout.as_deref(), Route::Logout),
            (self.backchannel_logout.as_deref(), Route::BackchannelLogout),
            (self.profile.as_deref(), Route::Profile),
            (self.access_token.as_deref(), Route::AccessToken),
        ];
        all.into_iter()
            .filter_map(|(path, route)| Some((path?, route)))
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        let mut seen: Vec<&str> = Vec::new();
        for (path, _) in self.all() {
            let fine = path.starts_with('/')
                && !path.starts_with("//")
                && path.bytes().all(|byte| byte.is_ascii_graphic())
                && !path.contains(['?', '#', '{', '}', '*', '\\', '"']);
            if !fine {
                let message = format!(
                    "the path `{}` of a route cannot be used",
                    path.escape_debug()
                );
                return Err(Error::new(ErrorKind::Configuration, message));
            }
            if seen.contains(&path) {
                let message = format!("two routes have the path `{path}`");
                return Err(Error::new(ErrorKind::Configuration, message));
            }
            seen.push(path);
        }
        Ok(())
    }
}

/// One of the routes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Route {
    Login,
    Callback,
    Logout,
    BackchannelLogout,
    Profile,
    AccessToken,
}
