//! The routes: out to the tenant, back from it, and what only users who are logged in may see.

use std::error::Error;
use std::sync::Arc;

use auth0::authentication::{AuthenticationClient, CallbackError, LoginError};
use auth0::verify::IdTokenVerifier;
use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;

use super::pages;
use super::sessions::{Sessions, User};

/// What every request needs.
struct App {
    auth: AuthenticationClient,
    /// Kept, since it keeps the tenant's keys.
    verifier: IdTokenVerifier,
    sessions: Sessions,
    /// Where browsers find this application.
    here: String,
}

/// The whole application, at the address `here`.
pub(crate) fn router(auth: AuthenticationClient, here: &str) -> Result<Router, Box<dyn Error>> {
    let app = App {
        verifier: auth.id_token_verifier()?,
        auth,
        sessions: Sessions::new(here.starts_with("https:")),
        here: here.to_owned(),
    };
    Ok(Router::new()
        .route("/", get(front_page))
        .route("/login", get(login))
        .route("/callback", get(callback))
        .route("/profile", get(profile))
        .route("/logout", post(logout))
        .route("/logged-out", get(|| async { pages::logged_out() }))
        .with_state(Arc::new(app)))
}

async fn front_page(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    pages::front(app.sessions.user(&headers).as_ref())
}

/// Sends the user to the tenant. What has to be known when they come back stays in their session here;
/// the browser carries no more than the name of the pushed request.
async fn login(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    let started = app
        .auth
        .authorize(format!("{}/callback", app.here))
        .scope("openid profile email")
        .push()
        .await;
    match started {
        Ok(login) => {
            let (url, pending) = login.into_parts();
            redirect_with(app.sessions.begin_login(&headers, pending), &url)
        }
        Err(error) => {
            eprintln!("web-login: no login was begun: {error}");
            pages::problem(
                StatusCode::BAD_GATEWAY,
                "The login is not available at the moment.",
            )
        }
    }
}

/// The claims of the ID token this application shows.
#[derive(Deserialize)]
struct Profile {
    email: Option<String>,
    name: Option<String>,
}

/// Where the tenant sends the user back to. Who has not begun a login here is not logged in here,
/// whatever the query says.
async fn callback(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let Some(pending) = app.sessions.finish_login(&headers) else {
        return pages::problem(
            StatusCode::BAD_REQUEST,
            "This login was not begun here, or is over.",
        );
    };
    let answer = query.unwrap_or_default();
    let login = match app
        .auth
        .complete_login(&pending, &answer, &app.verifier)
        .await
    {
        Ok(login) => login,
        // The tenant's own word, such as `access_denied` from a user who changed their mind.
        Err(LoginError::Callback(CallbackError::Refused(refusal))) => {
            let reason = refusal.description().unwrap_or(refusal.code());
            return pages::problem(StatusCode::FORBIDDEN, reason);
        }
        Err(error) => {
            eprintln!("web-login: the login failed: {error}");
            return pages::problem(StatusCode::BAD_REQUEST, "The login failed. Try again.");
        }
    };
    let Ok(Profile { email, name }) = login.id_token.decode() else {
        return pages::problem(
            StatusCode::BAD_GATEWAY,
            "The tenant says nothing about you.",
        );
    };
    let user = User {
        subject: login.id_token.subject().to_owned(),
        name,
        email,
        id_token: login.tokens.id_token,
    };
    redirect_with(app.sessions.log_in(&headers, user), "/profile")
}

/// Sends the browser on, with the cookie of its new session.
fn redirect_with(cookie: Result<String, getrandom::Error>, target: &str) -> Response {
    match cookie {
        Ok(cookie) => ([(header::SET_COOKIE, cookie)], Redirect::to(target)).into_response(),
        Err(error) => {
            eprintln!("web-login: no session was begun: {error}");
            pages::problem(
                StatusCode::INTERNAL_SERVER_ERROR,
                "No session could be begun.",
            )
        }
    }
}

async fn profile(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    match app.sessions.user(&headers) {
        Some(user) => pages::profile(&user),
        None => Redirect::to("/login").into_response(),
    }
}

/// Ends the session here first, then the one at the tenant. It is a POST, and the cookie is `SameSite`,
/// so that no other site can log a user out.
async fn logout(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    let (user, cookie) = app.sessions.log_out(&headers);
    let mut url = app
        .auth
        .oidc_logout_url()
        .post_logout_redirect_uri(format!("{}/logged-out", app.here));
    if let Some(id_token) = user.and_then(|user| user.id_token) {
        url = url.id_token_hint(id_token);
    }
    let target = url.build().unwrap_or_else(|_| "/logged-out".to_owned());
    ([(header::SET_COOKIE, cookie)], Redirect::to(&target)).into_response()
}
