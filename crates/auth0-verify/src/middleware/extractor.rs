//! The verified token as an argument of an axum handler.

use std::ops::Deref;

use axum_core::body::Body;
use axum_core::extract::{FromRequestParts, OptionalFromRequestParts};
use axum_core::response::{IntoResponse, Response};
use http::request::Parts;

use super::rejection::{Rejection, RejectionReason};
use super::require::verified;
use crate::AccessToken;

/// The [`AccessToken`] an [`AuthorizationLayer`](super::AuthorizationLayer) has verified, as an
/// extractor for axum.
///
/// `Option<Authorized>` is for routes behind an
/// [optional](super::AuthorizationLayer::optional) layer: `None` is a request without a token. Without
/// the option, such a request is answered with 401. Without the layer, it is answered with 500.
///
/// ```
/// use auth0_verify::middleware::{AuthorizationLayer, Authorized};
/// use axum::{Router, routing::get};
///
/// # fn example(verifier: auth0_verify::AccessTokenVerifier<auth0_verify::KeySet>) {
/// let app: Router = Router::new()
///     .route("/me", get(|token: Authorized| async move { token.subject().to_owned() }))
///     .layer(AuthorizationLayer::new(verifier));
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Authorized(pub AccessToken);

impl Deref for Authorized {
    type Target = AccessToken;

    fn deref(&self) -> &AccessToken {
        &self.0
    }
}

impl<S: Sync> FromRequestParts<S> for Authorized {
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Rejection> {
        verified(&parts.extensions).map(|token| Self(token.clone()))
    }
}

impl<S: Sync> OptionalFromRequestParts<S> for Authorized {
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>, Rejection> {
        match verified(&parts.extensions) {
            Ok(token) => Ok(Some(Self(token.clone()))),
            Err(rejection) if matches!(rejection.reason(), RejectionReason::NoCredentials) => {
                Ok(None)
            }
            Err(rejection) => Err(rejection),
        }
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        // A slip of the developer, who is the one to read it; all else is said by the challenge.
        let body = match self.reason() {
            RejectionReason::LayerMissing => Body::from(self.to_string()),
            _ => Body::empty(),
        };
        Self::into_response::<Body>(self).map(|_| body)
    }
}
