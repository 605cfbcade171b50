//! The ways in: a layer and routes as tower services, and extractors for axum.

#[cfg(feature = "axum")]
mod axum;
mod guard;
mod layer;
mod routes;

pub use guard::{Guard, GuardLayer};
#[cfg(feature = "api-proxy")]
pub(crate) use guard::{no_layer, not_logged_in};
pub use layer::{SessionLayer, SessionService};
pub use routes::Routes;

use bytes::Bytes;
use http::Response;

use crate::engine::{add_cookies, json};
use crate::user::Handle;
use crate::{Error, ErrorKind};

/// Beside a response that was made of an [`Error`], so that the layer can do better.
#[derive(Clone)]
struct Failed(Error);

/// The response of an error, for scripts; the session layer makes a redirect or a page of it for people.
pub(crate) fn failed(error: Error) -> Response<Bytes> {
    let mut response = json::error(&error);
    response.extensions_mut().insert(Failed(error));
    response
}

/// What a person gets instead of a JSON error: the login page, or a page that says what to do.
async fn for_people(handle: &Handle, error: Error) -> Response<Bytes> {
    let engine = handle.engine();
    match error.kind() {
        ErrorKind::SessionEnded | ErrorKind::LoginRequired => {
            let mut login = handle.login();
            if let Some(requirement) = error.requirement() {
                login = login.requirement(requirement);
            }
            engine
                .login(handle.tenant(), handle.cookies(), &login)
                .await
        }
        _ => engine.failed(error, None),
    }
}

/// The response of a framework without a layer of ours.
pub(crate) async fn respond<B: From<Bytes>>(
    handle: &Handle,
    outcome: Result<Response<B>, Error>,
) -> Response<B> {
    let response = outcome.unwrap_or_else(|error| failed(error).map(B::from));
    finish(handle, response).await
}

/// Saves the session of a request and adds its cookies to the response. What cannot be saved is an error
/// instead of a response that looks as if it had been.
async fn finish<B: From<Bytes>>(handle: &Handle, mut response: Response<B>) -> Response<B> {
    if let Some(Failed(error)) = response.extensions_mut().remove::<Failed>()
        && handle.is_navigation()
    {
        response = for_people(handle, error).await.map(B::from);
    }
    match handle.finish().await {
        Ok(lines) => {
            if !lines.is_empty() {
                // No cache may give this user's cookie to another one.
                let headers = response.headers_mut();
                let no_store = http::HeaderValue::from_static("no-store");
                headers.insert(http::header::CACHE_CONTROL, no_store);
            }
            add_cookies(&mut response, lines);
            response
        }
        Err(error) if handle.is_navigation() => handle.engine().failed(error, None).map(B::from),
        Err(error) => json::error(&error).map(B::from),
    }
}
