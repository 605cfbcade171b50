//! Authorization as a `tower::Layer` for any service that speaks `http`: axum, tonic, bare hyper.
//!
//! [`AuthorizationLayer`] verifies the token of each request and puts the verified
//! [`AccessToken`](crate::AccessToken) into the request's extensions, or answers with the challenge of
//! RFC 6750. [`RequireLayer`], inside it, adds requirements to single routes.
//!
//! ```
//! use auth0_verify::middleware::{AuthorizationLayer, Permissions, RequireLayer, Scopes};
//! # use auth0_verify::{AccessTokenVerifier, KeySet};
//! # use http::{Request, Response};
//! # use std::convert::Infallible;
//! use tower::ServiceBuilder;
//!
//! # async fn handle(_: Request<String>) -> Result<Response<String>, Infallible> {
//! #     Ok(Response::default())
//! # }
//! # fn example(verifier: AccessTokenVerifier<KeySet>) {
//! let protect = AuthorizationLayer::new(verifier)
//!     .require(Scopes::all(["read:notes"]))
//!     .realm("notes")
//!     .resource_metadata("https://api.example.com/.well-known/oauth-protected-resource");
//!
//! let reading = ServiceBuilder::new().layer(protect.clone()).service_fn(handle);
//! let deleting = ServiceBuilder::new()
//!     .layer(protect)
//!     .layer(RequireLayer::new(Permissions::any(["delete:notes", "admin"])))
//!     .service_fn(handle);
//! # use tower::ServiceExt;
//! # let _ = (reading.oneshot(Request::new(String::new())), deleting.oneshot(Request::new(String::new())));
//! # }
//! ```
//!
//! # Responses
//!
//! | Request | Status | `WWW-Authenticate: Bearer …` |
//! |---|---|---|
//! | no `Authorization` header, or another scheme | 401 | no `error` (RFC 6750 section 3.1) |
//! | two such headers, or one that is malformed | 400 | `error="invalid_request"` |
//! | an invalid token | 401 | `error="invalid_token"` |
//! | a valid token that is not sufficient | 403 | `error="insufficient_scope"`, `scope` |
//! | a valid token, but the user has to authenticate again ([`StepUp`]) | 401 | `error="insufficient_user_authentication"`, `acr_values`, `max_age` |
//! | keys that are unavailable | 503 | none; `Retry-After` instead, because it is not the client's fault |
//! | a misconfigured verifier, a guard without the layer | 500 | none |
//!
//! The body is empty (`Default`), so any type of body works. The [`Rejection`] with the exact reason is in
//! the extensions of the response: for logs, or for a custom body. The client receives only the kind of
//! the problem. gRPC clients map these statuses to `UNAUTHENTICATED`, `PERMISSION_DENIED`, and
//! `UNAVAILABLE`.
//!
//! # DPoP
//!
#![cfg_attr(
    feature = "dpop",
    doc = "With [`AuthorizationLayer::dpop`] the layer takes tokens bound to a key, too, with the scheme"
)]
#![cfg_attr(
    not(feature = "dpop"),
    doc = "With the feature `dpop` the layer takes tokens bound to a key, too, with the scheme"
)]
//! `DPoP` and a proof (RFC 9449). Responses of 400 and 401 then have a challenge for each scheme, and
//! the one for the scheme of the request says what was wrong:
//!
//! | Request | Status | `WWW-Authenticate: DPoP algs="…", …` |
//! |---|---|---|
//! | no `DPoP` header, several, or a proof that is refused or was used before | 401 | `error="invalid_dpop_proof"` |
//! | a proof without the required nonce, or with an old one | 401 | `error="use_dpop_nonce"`, and the nonce in `DPoP-Nonce` |
//! | a token that is refused, or is bound to another key or to none | 401 | `error="invalid_token"` |
//! | a replay store that fails | 503 | none; `Retry-After` |
//!
//! A bound token with the scheme `Bearer` is refused, with or without a `DPoP` header. Without
//! `dpop` on the layer, `DPoP` is an unknown scheme. For pages of other origins to use nonces, CORS has to
//! expose the headers `DPoP-Nonce` and `WWW-Authenticate`. The layer adds no nonce to responses of the service. To
//! save clients a request whenever the nonce changes, add the header with the verifier's `dpop_nonce`.
//!
//! # Location of tokens
//!
//! Tokens are read from the `Authorization` header, from other locations only if
//! [`token_from`](AuthorizationLayer::token_from) names them, and never from the body. CORS preflight requests
//! have no credentials: put the CORS layer outside this one, or use
//! [`pass_preflight`](AuthorizationLayer::pass_preflight).
//!
//! # Logs
//!
//! [`on_refusal`](AuthorizationLayer::on_refusal) is called for every refusal. With the feature `tracing`, each
//! refusal is an event: at level `ERROR` if the service is misconfigured, such as a guard without the layer; at
//! level `WARN` if keys are unavailable; otherwise at level `DEBUG`.

mod authorization;
mod challenge;
mod credentials;
#[cfg(feature = "dpop")]
mod dpop;
mod issuers;
mod location;
mod organizations;
mod rejection;
mod require;
mod requirement;
mod resource_metadata;
mod scopes;
mod step_up;
mod verification;

#[cfg(feature = "axum")]
mod extractor;

pub use authorization::{AuthorizationFuture, AuthorizationLayer, AuthorizationService};
pub use location::TokenLocation;
pub use organizations::Organizations;
pub use rejection::{Rejection, RejectionReason};
pub use require::{RequireFuture, RequireLayer, RequireService};
pub use requirement::{Forbidden, Predicate, Requirement, Verdict, predicate};
pub use resource_metadata::{ProtectedResourceMetadata, ProtectedResourceMetadataService};
pub use scopes::{Permissions, Scopes};
pub use step_up::StepUp;
pub use verification::{Verification, VerifyAccessToken};

#[cfg(feature = "axum")]
pub use extractor::{AnyClaims, Authorized};
