//! The entry point of this crate.

use std::sync::Arc;

use auth0_authentication::AuthenticationClient;
use auth0_core::{Domain, DomainError};
use bytes::Bytes;
use http::Response;
use http::request::Parts;

use crate::builder::Auth0Builder;
use crate::core::cookies::RequestCookies;
use crate::core::record::SessionRecord;
use crate::core::requirement::Requirement;
use crate::doors::{self, GuardLayer, Routes, SessionLayer};
use crate::engine::{Engine, LogoutReach};
use crate::user::{Handle, Session};
use crate::{Error, Login};

/// Logs users in with Auth0 and keeps them logged in. Cheap to clone.
///
/// See the [crate's documentation](crate) for an example.
#[derive(Debug, Clone)]
pub struct Auth0 {
    engine: Arc<Engine>,
}

impl Auth0 {
    pub(crate) fn new(engine: Engine) -> Self {
        Self {
            engine: Arc::new(engine),
        }
    }

    /// Creates a builder for the tenant's domain or custom domain.
    pub fn builder<D>(domain: D) -> Auth0Builder
    where
        D: TryInto<Domain>,
        D::Error: Into<DomainError>,
    {
        Auth0Builder::new().domain(domain)
    }

    /// Creates a builder from the environment variables `AUTH0_DOMAIN`, `AUTH0_CLIENT_ID`,
    /// `AUTH0_CLIENT_SECRET`, `APP_BASE_URL`, and `AUTH0_SECRET` for the [key](Auth0Builder::key). Setters
    /// of the builder take precedence.
    ///
    /// ```no_run
    /// let auth0 = auth0_session::Auth0::from_env().build()?;
    /// # Ok::<(), auth0_session::Error>(())
    /// ```
    pub fn from_env() -> Auth0Builder {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        Auth0Builder::from_env(variable)
    }

    /// Returns the routes, for a `Router` of axum or as a tower service.
    pub fn routes(&self) -> Routes {
        Routes::new(Arc::clone(&self.engine))
    }

    /// Returns the layer that gives requests their session. Place it outside everything that reads the
    /// session.
    pub fn layer(&self) -> SessionLayer {
        SessionLayer::new(Arc::clone(&self.engine))
    }

    /// Returns a layer for routes whose users must be logged in and meet a requirement. Place it inside
    /// [`layer`](Self::layer).
    #[cfg_attr(feature = "axum", doc = "```")]
    #[cfg_attr(not(feature = "axum"), doc = "```ignore")]
    /// use std::time::Duration;
    /// use auth0_session::{Auth0, Requirement};
    /// use axum::{Router, routing::get};
    ///
    /// # fn run(auth0: Auth0) -> Router {
    /// let recent = Requirement::new().organization("org_1").max_age(Duration::from_secs(600));
    /// let app = Router::new()
    ///     .route("/payments", get(async || "paid"))
    ///     .route_layer(auth0.require(recent))
    ///     .merge(auth0.routes())
    ///     .layer(auth0.layer());
    /// # app
    /// # }
    /// ```
    pub fn require(&self, requirement: Requirement) -> GuardLayer {
        GuardLayer::new(requirement)
    }

    /// Redirects the user of this request to log in, or returns an error page if the tenant does not
    /// respond. For handlers that start logins themselves.
    pub async fn login(&self, parts: &Parts, login: Login) -> Response<Bytes> {
        let cookies = RequestCookies::read(&parts.headers, &self.engine.cookies);
        let tenant = self.engine.tenant_for(parts);
        self.engine.login(tenant, &cookies, &login).await
    }

    /// Ends the session of this request and redirects the user. `return_to` is a path of the application.
    /// Default: the path set with [`after_logout`](Auth0Builder::after_logout).
    pub async fn logout(
        &self,
        parts: &Parts,
        reach: LogoutReach,
        return_to: Option<&str>,
    ) -> Response<Bytes> {
        self.engine.logout(parts, reach, return_to).await
    }

    /// Returns the session of a request, for frameworks without a layer or extractor here.
    ///
    /// ```
    /// use auth0_session::Auth0;
    /// use bytes::Bytes;
    /// use http::{Request, Response};
    ///
    /// async fn page(auth0: &Auth0, request: Request<Bytes>) -> Response<Bytes> {
    ///     let (parts, _) = request.into_parts();
    ///     let open = auth0.open(&parts);
    ///     let outcome = match open.session().await {
    ///         Ok(Some(session)) => session
    ///             .user()
    ///             .map(|user| Response::new(Bytes::from(format!("Hello, {}", user.name())))),
    ///         Ok(None) => Ok(Response::new(Bytes::from("Hello, stranger"))),
    ///         Err(error) => Err(error),
    ///     };
    ///     open.finish(outcome).await
    /// }
    /// ```
    pub fn open(&self, parts: &Parts) -> OpenSession {
        OpenSession(Handle::new(&self.engine, parts))
    }

    /// Returns the client of the Authentication API for the first domain.
    pub fn authentication(&self) -> Option<&AuthenticationClient> {
        self.engine.tenants.first().map(|tenant| &tenant.client)
    }

    /// Saves a session and returns the `Cookie` header that selects it, for tests of protected pages
    /// without a login. The issuer must be the tenant's.
    ///
    /// # Errors
    ///
    /// If the session cannot be saved.
    pub async fn test_cookie(&self, record: SessionRecord) -> Result<String, Error> {
        let lines = self
            .engine
            .create(record, &RequestCookies::default())
            .await?;
        let pairs = lines
            .iter()
            .filter_map(|line| line.to_str().ok()?.split(';').next());
        Ok(pairs.collect::<Vec<_>>().join("; "))
    }
}

/// The session of one request, created by [`Auth0::open`].
#[derive(Debug, Clone)]
pub struct OpenSession(Handle);

impl OpenSession {
    /// Returns the session; `None` if the user is not logged in.
    ///
    /// # Errors
    ///
    /// Of kind [`StoreUnavailable`](crate::ErrorKind::StoreUnavailable).
    pub async fn session(&self) -> Result<Option<Session>, Error> {
        Session::load(&self.0).await
    }

    /// Saves the session and adds its cookies to the response. An error becomes a response that fits the
    /// client: for a browser, a redirect to the login or a page; for a script, JSON.
    pub async fn finish<B: From<Bytes>>(&self, outcome: Result<Response<B>, Error>) -> Response<B> {
        doors::respond(&self.0, outcome).await
    }
}
