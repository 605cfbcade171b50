//! The routes as a service: login, callback, logout, and others.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::{ALLOW, HeaderValue};
use http::request::Parts;
use http::{Method, Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, Full, Limited};
use tower_service::Service;

use super::{failed, finish};
use crate::core::cookies::RequestCookies;
use crate::engine::{Engine, json, response};
use crate::paths::Route;
use crate::user::{AccessTokenRequest, Handle, Session};
use crate::{Error, ErrorKind, Login, query};

/// The maximum size of a form that is sent to these routes.
const LONGEST_FORM: usize = 64 * 1024;

/// The routes for logging in and out, as a tower service; created by
/// [`Auth0::routes`](crate::Auth0::routes).
///
/// With the feature `axum` it becomes a `Router`: `.merge(auth0.routes())`. Elsewhere it answers the
/// requests to the [paths](crate::Paths) of the routes, and 404 to others. It works inside and outside of
/// the session layer.
#[derive(Debug, Clone)]
pub struct Routes {
    engine: Arc<Engine>,
}

impl Routes {
    pub(crate) fn new(engine: Arc<Engine>) -> Self {
        Self { engine }
    }

    /// Returns the paths that it serves.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.engine.paths.all().map(|(path, _)| path)
    }

    /// Not generic over the body, so it is compiled only once.
    async fn answer(&self, parts: Parts, form: &str) -> Response<Bytes> {
        let Some(route) = self.engine.paths.find(parts.uri.path()) else {
            return response(StatusCode::NOT_FOUND, "", String::new());
        };
        let allowed: &[Method] = match route {
            Route::BackchannelLogout => &[Method::POST],
            Route::Logout => &[Method::GET, Method::POST],
            _ => &[Method::GET],
        };
        if !allowed.contains(&parts.method) {
            let allowed: Vec<_> = allowed.iter().map(Method::as_str).collect();
            let mut response = response(StatusCode::METHOD_NOT_ALLOWED, "", String::new());
            if let Ok(value) = HeaderValue::from_str(&allowed.join(", ")) {
                response.headers_mut().insert(ALLOW, value);
            }
            return response;
        }
        let engine = &self.engine;
        match route {
            Route::Login => {
                let login = Login::read(parts.uri.query().unwrap_or_default());
                let cookies = RequestCookies::read(&parts.headers, &engine.cookies);
                engine
                    .login(engine.tenant_for(&parts), &cookies, &login)
                    .await
            }
            Route::Callback => engine.callback(&parts).await,
            Route::Logout => engine.logout_route(&parts, form).await,
            Route::BackchannelLogout => engine.backchannel_logout(&parts, form).await,
            Route::Profile | Route::AccessToken => self.data(&parts, route).await,
        }
    }

    /// Returns data of the session for scripts of this site.
    async fn data(&self, parts: &Parts, route: Route) -> Response<Bytes> {
        let site = parts.headers.get("sec-fetch-site");
        if site.is_some_and(|site| site != "same-origin" && site != "none") {
            let message = "only scripts of the same site may call this";
            return json::error(&Error::new(ErrorKind::Forbidden, message));
        }
        let outer = parts.extensions.get::<Handle>();
        let handle = outer
            .cloned()
            .unwrap_or_else(|| Handle::new(&self.engine, parts));
        let response = match data(&handle, parts, route).await {
            Ok(response) => response,
            // A script of the page sent the request, whatever its headers say.
            Err(error) => json::error(&error),
        };
        match outer {
            Some(_) => response,
            None => finish(&handle, response).await,
        }
    }
}

async fn data(handle: &Handle, parts: &Parts, route: Route) -> Result<Response<Bytes>, Error> {
    let session = Session::load(handle)
        .await?
        .ok_or_else(|| super::guard::not_logged_in(None))?;
    if route == Route::Profile {
        return Ok(json::profile(&session.user()?));
    }
    let asked = parts.uri.query().unwrap_or_default();
    let (audience, scope) = (query::one(asked, "audience"), query::one(asked, "scope"));
    let token = AccessTokenRequest::of(handle.clone(), audience, scope)
        .stored()
        .await?;
    Ok(json::access_token(&token))
}

impl<B> Service<Request<B>> for Routes
where
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<auth0_core::BoxError>,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let routes = self.clone();
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let mut form = String::new();
            if parts.method == Method::POST {
                let Ok(bytes) = Limited::new(body, LONGEST_FORM).collect().await else {
                    let message = "the form is too long or incomplete";
                    let response = failed(Error::new(ErrorKind::InvalidInput, message));
                    return Ok(response.map(Full::new));
                };
                form = String::from_utf8_lossy(&bytes.to_bytes()).into_owned();
            }
            let response = routes.answer(parts, &form).await;
            Ok(response.map(Full::new))
        })
    }
}
