//! The layer that verifies the token of each request.

mod policy;
mod service;

use std::fmt;
use std::sync::Arc;

use tower_layer::Layer;

use self::policy::Policy;
use super::challenge::OnRefusal;
#[cfg(feature = "dpop")]
use super::dpop::{PublicOrigin, names};
use super::location::TokenLocation;
use super::rejection::Rejection;
use super::requirement::Requirement;
use super::verification::VerifyAccessToken;

pub use self::service::{AuthorizationFuture, AuthorizationService};

/// Verifies the token of each request and puts the [`AccessToken`](crate::AccessToken) into the request's
/// extensions, and refuses requests without a valid token; see the [module's documentation](super).
///
/// It fits any `Service<http::Request<B>>` that is `Clone` and whose response has a body with a
/// `Default`: axum's and tonic's `Body`, `http_body_util`'s `Full`, `Empty`, `BoxBody`. Clones are cheap
/// and share the verifier. It is ready when the inner service is.
///
/// With axum, a layer added by `Router::layer` also covers paths without a route, which are then answered
/// with 401 rather than 404, so strangers cannot find out which routes exist; `Router::route_layer`
/// covers only the routes, and other paths are answered with 404.
#[derive(Clone)]
pub struct AuthorizationLayer {
    policy: Arc<Policy>,
}

impl AuthorizationLayer {
    /// Creates a layer that requires a token that this verifier accepts.
    pub fn new(verifier: impl VerifyAccessToken) -> Self {
        Self {
            policy: Arc::new(Policy::new(Arc::new(verifier))),
        }
    }

    /// Adds a requirement for every token. If called several times, all of them are required; the response
    /// names the first one that is not met.
    #[must_use]
    pub fn require(mut self, requirement: impl Requirement) -> Self {
        self.policy_mut().requirements.push(Arc::new(requirement));
        self
    }

    /// Accepts requests without an `Authorization` header; they have no [`AccessToken`](crate::AccessToken)
    /// in their extensions. Invalid credentials are still refused.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.policy_mut().optional = true;
        self
    }

    /// Accepts CORS preflight requests, which never have credentials. They have no
    /// [`AccessToken`](crate::AccessToken) in their extensions. Use it if your CORS layer is inside this
    /// layer; a CORS layer outside answers preflight requests itself.
    ///
    /// A preflight is an `OPTIONS` request with `Origin` and `Access-Control-Request-Method`.
    #[must_use]
    pub fn pass_preflight(mut self) -> Self {
        self.policy_mut().pass_preflight = true;
        self
    }

    /// Also looks for the token in this location, if the request has no `Authorization` header. If called
    /// several times, the locations are searched in that order. A token that is bound to a key is never
    /// accepted from there.
    ///
    /// ```
    /// use auth0_verify::middleware::{AuthorizationLayer, TokenLocation};
    ///
    /// # fn example(verifier: auth0_verify::AccessTokenVerifier<auth0_verify::KeySet>) {
    /// let protect = AuthorizationLayer::new(verifier)
    ///     .token_from(TokenLocation::cookie("access_token"))
    ///     .token_from(TokenLocation::query("access_token"));
    /// # }
    /// ```
    #[must_use]
    pub fn token_from(mut self, location: TokenLocation) -> Self {
        self.policy_mut().locations.push(location);
        self
    }

    /// Calls this function for every request that the layer, or a guard or extractor behind it, refuses:
    /// for logs and metrics. `Display` of the [`Rejection`] has more detail than the client receives.
    ///
    /// ```
    /// use auth0_verify::middleware::AuthorizationLayer;
    ///
    /// # fn example(verifier: auth0_verify::AccessTokenVerifier<auth0_verify::KeySet>) {
    /// let protect = AuthorizationLayer::new(verifier)
    ///     .on_refusal(|rejection| eprintln!("{}: {rejection}", rejection.status()));
    /// # }
    /// ```
    #[must_use]
    pub fn on_refusal(mut self, hook: impl Fn(&Rejection) + Send + Sync + 'static) -> Self {
        let hook = OnRefusal(Some(Arc::new(hook)));
        Arc::make_mut(&mut self.policy_mut().challenges).on_refusal = hook;
        self
    }

    /// Sets the protected space in challenges (RFC 9110 section 11.5).
    ///
    /// Double quotes, backslashes, and characters other than printable ASCII are replaced when it is sent.
    #[must_use]
    pub fn realm(mut self, realm: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.policy_mut().challenges).realm = Some(realm.into());
        self
    }

    /// Sets the URL of the [metadata](super::ProtectedResourceMetadata) in challenges (RFC 9728 section
    /// 5.1), from which a client learns where to get a token.
    #[must_use]
    pub fn resource_metadata(mut self, url: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.policy_mut().challenges).resource_metadata = Some(url.into());
        self
    }

    /// Also accepts requests with the scheme `DPoP`: a token bound to a key, and a proof that the sender
    /// has it (RFC 9449). Tokens that are not bound still use `Bearer`.
    ///
    /// A proof is valid for one URI, as the client sees it. Behind a proxy, this layer does not see that URI, and
    /// the sender chooses the `Host` header, so pass the origin here: scheme, host, and the port if it is not the
    /// scheme's default. The path of each request is appended. If a proxy or a router (such as axum's `nest`)
    /// removes a prefix from the path before this layer sees it, include the prefix:
    /// `https://api.example.com/v1`.
    ///
    /// If it is not such a URL, requests with the scheme `DPoP` are answered with 500.
    ///
    /// ```
    /// use auth0_verify::middleware::AuthorizationLayer;
    ///
    /// # fn example(verifier: auth0_verify::AccessTokenVerifier<auth0_verify::KeySet>) {
    /// let protect = AuthorizationLayer::new(verifier).dpop("https://api.example.com");
    /// # }
    /// ```
    #[cfg(feature = "dpop")]
    #[must_use]
    pub fn dpop(mut self, origin: impl AsRef<str>) -> Self {
        let policy = self.policy_mut();
        policy.dpop = Some(PublicOrigin::new(origin.as_ref()));
        let algorithms = names(&policy.verifier.dpop_algorithms());
        Arc::make_mut(&mut policy.challenges).dpop_algorithms = Some(algorithms);
        self
    }

    fn policy_mut(&mut self) -> &mut Policy {
        Arc::make_mut(&mut self.policy)
    }
}

impl<S> Layer<S> for AuthorizationLayer {
    type Service = AuthorizationService<S>;

    fn layer(&self, inner: S) -> AuthorizationService<S> {
        AuthorizationService::new(inner, Arc::clone(&self.policy))
    }
}

impl fmt::Debug for AuthorizationLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.policy.fmt(f)
    }
}
