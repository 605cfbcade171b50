//! The routes: out to the tenant, back from it, and what only users who are logged in may see.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use auth0::authentication::{
    AuthenticationClient, CallbackError, LoginError, PendingLogin, Secret,
};
use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;

use super::pages;
use super::sessions::Sessions;

/// How long a login may take, and how long a session lasts.
const LOGIN: Duration = Duration::from_secs(10 * 60);
const SESSION: Duration = Duration::from_secs(8 * 60 * 60);

/// What every request needs.
struct App {
    auth: AuthenticationClient,
    /// Logins that have been begun, and not a user's session: who begins one is still who they were.
    logins: Sessions<PendingLogin>,
    users: Sessions<User>,
    /// Where browsers find this application.
    here: String,
}

/// Who is logged in.
#[derive(Clone)]
pub(crate) struct User {
    pub(crate) subject: String,
    pub(crate) profile: Profile,
    /// Tells the tenant at the logout whose session is meant.
    id_token: Option<Secret>,
}

/// The claims of the ID token this application shows.
#[derive(Clone, Deserialize)]
pub(crate) struct Profile {
    pub(crate) email: Option<String>,
    pub(crate) name: Option<String>,
}

/// The whole application, at the address `here`.
pub(crate) fn router(auth: AuthenticationClient, here: &str) -> Result<Router, Box<dyn Error>> {
    let secure = here.starts_with("https:");
    let app = App {
        auth,
        logins: Sessions::new("web-login-pending", LOGIN, secure),
        users: Sessions::new("web-login-session", SESSION, secure),
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
    pages::front(app.users.get(&headers).is_some())
}

/// Sends the user to the tenant. What has to be known when they come back stays on the server; the
/// browser carries no more than a name for it, and the name of the pushed request.
async fn login(State(app): State<Arc<App>>) -> Response {
    let started = app
        .auth
        .authorize(format!("{}/callback", app.here))
        .scope("openid profile email")
        .push()
        .await;
    let (url, pending) = match started {
        Ok(login) => login.into_parts(),
        Err(error) => {
            eprintln!("web-login: no login was begun: {error}");
            return pages::problem(
                StatusCode::BAD_GATEWAY,
                "The login is not available at the moment.",
            );
        }
    };
    match app.logins.begin(pending) {
        Ok(cookie) => ([(header::SET_COOKIE, cookie)], Redirect::to(&url)).into_response(),
        Err(error) => no_session(error),
    }
}

/// Where the tenant sends the user back to. Whose browser has not begun a login here is not logged in
/// here, whatever the query says; and an answer counts once.
async fn callback(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let (Some(pending), done) = app.logins.end(&headers) else {
        return pages::problem(
            StatusCode::BAD_REQUEST,
            "This login was not begun here, or is over.",
        );
    };
    let answer = query.unwrap_or_default();
    let login = match app.auth.complete_login(&pending, &answer).await {
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
    let Ok(profile) = login.id_token.decode() else {
        return pages::problem(
            StatusCode::BAD_GATEWAY,
            "The tenant says nothing about you.",
        );
    };
    let user = User {
        subject: login.id_token.subject().to_owned(),
        profile,
        id_token: login.tokens.id_token,
    };
    app.users.end(&headers);
    match app.users.begin(user) {
        Ok(session) => {
            let cookies = [done, session].map(|cookie| (header::SET_COOKIE, cookie));
            (AppendHeaders(cookies), Redirect::to("/profile")).into_response()
        }
        Err(error) => no_session(error),
    }
}

async fn profile(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    match app.users.get(&headers) {
        Some(user) => pages::profile(&user),
        None => Redirect::to("/login").into_response(),
    }
}

/// Ends the session here first, then the one at the tenant. It is a POST, and the cookie is `SameSite`,
/// so that no other site can log a user out.
async fn logout(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    let (user, done) = app.users.end(&headers);
    let mut url = app
        .auth
        .oidc_logout_url()
        .post_logout_redirect_uri(format!("{}/logged-out", app.here));
    if let Some(id_token) = user.and_then(|user| user.id_token) {
        url = url.id_token_hint(id_token);
    }
    let target = url.build().unwrap_or_else(|_| "/logged-out".to_owned());
    ([(header::SET_COOKIE, done)], Redirect::to(&target)).into_response()
}

fn no_session(error: getrandom::Error) -> Response {
    eprintln!("web-login: no session was begun: {error}");
    pages::problem(
        StatusCode::INTERNAL_SERVER_ERROR,
        "No session could be begun.",
    )
}
