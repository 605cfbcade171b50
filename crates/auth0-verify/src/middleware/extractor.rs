//! The verified token as an argument of an axum handler.

use std::ops::Deref;

use axum_core::body::Body;
use axum_core::extract::{FromRequestParts, OptionalFromRequestParts};
use axum_core::response::{IntoResponse, Response};
use http::request::Parts;
use serde::de::DeserializeOwned;

use super::rejection::{Rejection, RejectionReason};
use super::require::{challenger, verified};
use crate::AccessToken;

/// The [`AccessToken`] that an [`AuthorizationLayer`](super::AuthorizationLayer) has verified, as an
/// extractor for axum; with a type parameter, also its claims decoded into that type.
///
/// Behind an [optional](super::AuthorizationLayer::optional) layer, use `Option<Authorized>`: `None` is a request
/// without a token, which otherwise gets 401. Without the layer, the response is 500, as it is for a token whose
/// claims do not fit the type.
///
/// ```
/// use auth0_verify::middleware::{AuthorizationLayer, Authorized};
/// use axum::{Router, routing::get};
///
/// #[derive(serde::Deserialize)]
/// struct MyClaims {
///     #[serde(rename = "https://example.com/plan")]
///     plan: String,
/// }
///
/// async fn me(user: Authorized) -> String {
///     user.subject().to_owned()
/// }
///
/// async fn plan(Authorized { claims, .. }: Authorized<MyClaims>) -> String {
///     claims.plan
/// }
///
/// # fn example(verifier: auth0_verify::AccessTokenVerifier<auth0_verify::KeySet>) {
/// let app: Router = Router::new()
///     .route("/me", get(me))
///     .route("/plan", get(plan))
///     .layer(AuthorizationLayer::new(verifier));
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Authorized<C = AnyClaims> {
    /// The verified token.
    pub token: AccessToken,
    /// Its claims, decoded.
    pub claims: C,
}

/// The claims of an [`Authorized`] token that are not decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnyClaims;

impl<C> Deref for Authorized<C> {
    type Target = AccessToken;

    fn deref(&self) -> &AccessToken {
        &self.token
    }
}

fn decode<C: DeserializeOwned>(parts: &Parts) -> Result<Authorized<C>, Rejection> {
    let token = verified(&parts.extensions)?.clone();
    match token.decode() {
        Ok(claims) => Ok(Authorized { token, claims }),
        Err(error) => Err(Rejection::of_error(error, challenger(&parts.extensions))),
    }
}

/// For an optional extractor, a request without credentials is not a failure.
fn optional<T>(outcome: Result<T, Rejection>) -> Result<Option<T>, Rejection> {
    match outcome {
        Err(rejection) if matches!(rejection.reason(), RejectionReason::NoCredentials) => Ok(None),
        outcome => outcome.map(Some),
    }
}

impl<S: Sync> FromRequestParts<S> for Authorized {
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Rejection> {
        verified(&parts.extensions).map(|token| Self {
            token: token.clone(),
            claims: AnyClaims,
        })
    }
}

impl<S: Sync> OptionalFromRequestParts<S> for Authorized {
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Option<Self>, Rejection> {
        optional(<Self as FromRequestParts<S>>::from_request_parts(parts, state).await)
    }
}

impl<S: Sync, C: DeserializeOwned> FromRequestParts<S> for Authorized<C> {
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Rejection> {
        decode(parts)
    }
}

impl<S: Sync, C: DeserializeOwned> OptionalFromRequestParts<S> for Authorized<C> {
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>, Rejection> {
        optional(decode(parts))
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        Self::into_response::<Body>(self)
    }
}
