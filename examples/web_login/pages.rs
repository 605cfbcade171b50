//! The pages, as plain HTML.

use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use super::app::User;

const LOGOUT: &str = "<form method=\"post\" action=\"/logout\"><button id=\"logout\" type=\"submit\">Log out</button></form>";

pub(crate) fn front(logged_in: bool) -> Response {
    let body = if logged_in {
        format!("<p><a id=\"profile\" href=\"/profile\">Your profile</a></p>{LOGOUT}")
    } else {
        "<p>You are not logged in.</p><p><a id=\"login\" href=\"/login\">Log in</a></p>".to_owned()
    };
    page(StatusCode::OK, "Welcome", &body)
}

pub(crate) fn profile(user: &User) -> Response {
    let unknown = "not known";
    let body = format!(
        "<dl><dt>Name</dt><dd id=\"name\">{}</dd><dt>Email address</dt><dd id=\"email\">{}</dd>\
         <dt>Identifier</dt><dd id=\"subject\">{}</dd></dl>{LOGOUT}",
        escape(user.profile.name.as_deref().unwrap_or(unknown)),
        escape(user.profile.email.as_deref().unwrap_or(unknown)),
        escape(&user.subject),
    );
    page(StatusCode::OK, "Your profile", &body)
}

pub(crate) fn logged_out() -> Response {
    let body = "<p>You have been logged out.</p><p><a href=\"/\">To the front page</a></p>";
    page(StatusCode::OK, "Logged out", body)
}

pub(crate) fn problem(status: StatusCode, text: &str) -> Response {
    let body = format!(
        "<p id=\"problem\">{}</p><p><a href=\"/login\">Log in</a></p>",
        escape(text)
    );
    page(status, "No login", &body)
}

fn page(status: StatusCode, title: &str, body: &str) -> Response {
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\
         <body><h1>{title}</h1>{body}</body></html>"
    );
    // What one user has seen is for no cache, and not for the next one who presses "back".
    (status, [(header::CACHE_CONTROL, "no-store")], Html(html)).into_response()
}

/// Text of others as it has to be written in HTML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
