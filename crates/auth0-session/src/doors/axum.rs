//! Support for axum: extractors, responses, and the routes as a router.

use axum::Router;
use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::response::{IntoResponse, Response};
use http::request::Parts;

use super::guard::{no_layer, not_logged_in};
use super::{Routes, failed};
use crate::user::Handle;
use crate::{Error, LoggedIn, Session};

async fn session(parts: &Parts) -> Result<Option<Session>, Error> {
    let handle = parts.extensions.get::<Handle>().ok_or_else(no_layer)?;
    Session::load(handle).await
}

impl<S: Sync> FromRequestParts<S> for Session {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Error> {
        session(parts).await?.ok_or_else(|| not_logged_in(None))
    }
}

impl<S: Sync> OptionalFromRequestParts<S> for Session {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>, Error> {
        session(parts).await
    }
}

impl<S: Sync> FromRequestParts<S> for LoggedIn {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Error> {
        let session = session(parts).await?;
        Self::new(session.ok_or_else(|| not_logged_in(None))?)
    }
}

impl<S: Sync> OptionalFromRequestParts<S> for LoggedIn {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>, Error> {
        session(parts).await?.map(Self::new).transpose()
    }
}

/// The session layer replaces this response with a redirect to the login if that helps the user.
impl IntoResponse for Error {
    fn into_response(self) -> Response {
        failed(self).map(Into::into)
    }
}

impl<S: Clone + Send + Sync + 'static> From<Routes> for Router<S> {
    fn from(routes: Routes) -> Self {
        let paths: Vec<_> = routes.paths().map(str::to_owned).collect();
        paths.iter().fold(Self::new(), |router, path| {
            router.route_service(path, routes.clone())
        })
    }
}
