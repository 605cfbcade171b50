//! The entry points: a layer and routes as tower services, and extractors for axum.

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

/// Accompanies a response that was created from an [`Error`], so that the layer can replace it with a
/// better one.
#[derive(Clone)]
struct Failed(Error);

/// Creates the response to an error for scripts; the session layer turns it into a redirect or a page for
/// people.
pub(crate) fn failed(error: Error) -> Response<Bytes> {
    let mut response = json::error(&error);
    response.extensions_mut().insert(Failed(error));
    response
}

/// Creates the response for a person instead of a JSON error: a redirect to the login, or a page that says
/// what to do.
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

/// Completes a response for a framework that has no layer of this crate.
pub(crate) async fn respond<B: From<Bytes>>(
    handle: &Handle,
    outcome: Result<Response<B>, Error>,
) -> Response<B> {
    let response = outcome.unwrap_or_else(|error| failed(error).map(B::from));
    finish(handle, response).await
}

/// Saves the session of a request and adds its cookies to the response. If saving fails, the response is an
/// error, because the original response would claim success.
async fn finish<B: From<Bytes>>(handle: &Handle, mut response: Response<B>) -> Response<B> {
    if let Some(Failed(error)) = response.extensions_mut().remove::<Failed>()
        && handle.is_navigation()
    {
        response = for_people(handle, error).await.map(B::from);
    }
    match handle.finish().await {
        Ok(lines) => {
            if !lines.is_empty() {
                // Prevents caches from sending this user's cookie to another user.
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
