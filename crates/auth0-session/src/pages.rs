//! The built-in pages, which people see unless the application has its own.

use bytes::Bytes;
use http::header::{CONTENT_SECURITY_POLICY, HeaderValue};
use http::{Response, StatusCode};

use crate::engine::response;
use crate::{ErrorKind, LoginFailure};

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1rem}\
a,button{font:inherit;color:#fff;background:#3f59e4;border:0;border-radius:4px;padding:.6rem 1rem;\
text-decoration:none;cursor:pointer}small{color:#666}";

/// Creates a page that says what happened and what to do.
pub(crate) fn failure(failure: &LoginFailure) -> Response<Bytes> {
    let (title, text) = match failure.error.kind() {
        ErrorKind::StoreUnavailable | ErrorKind::TenantUnavailable => (
            "Login is not available",
            "The login service does not respond at the moment. Please try again in a minute.",
        ),
        ErrorKind::Callback if failure.code.is_none() => (
            "This login has expired",
            "It was completed before, was started in another browser, or took too long. Please log in \
             again.",
        ),
        ErrorKind::Forbidden | ErrorKind::Hook => (
            "Access denied",
            "Your account is not allowed to use this page. Log in with another account, or ask for access.",
        ),
        _ if failure.code.as_deref() == Some("access_denied") => (
            "Access denied",
            "The login was refused or canceled. You can try again.",
        ),
        ErrorKind::SessionEnded => ("You are logged out", "Please log in again."),
        _ => ("Login failed", "The login did not work. Please try again."),
    };
    let detail = match &failure.description {
        Some(description) => format!("<p><small>{}</small></p>", escape(description)),
        None => String::new(),
    };
    let retry = match &failure.retry {
        Some(path) => format!(
            "<p><a id=\"retry\" href=\"{}\">Log in</a></p>",
            escape(path)
        ),
        None => String::new(),
    };
    let status = match failure.error.kind() {
        // The tenant's refusal, or the user's.
        ErrorKind::Callback if failure.code.is_some() => StatusCode::FORBIDDEN,
        _ => failure.error.status(),
    };
    page(status, title, &format!("<p>{text}</p>{detail}{retry}"))
}

/// Creates a page that asks for confirmation of a logout that a link on another site started.
pub(crate) fn confirm_logout(path: &str, return_to: Option<&str>) -> Response<Bytes> {
    let field = match return_to {
        Some(path) => format!(
            "<input type=\"hidden\" name=\"return_to\" value=\"{}\">",
            escape(path)
        ),
        None => String::new(),
    };
    let form = format!(
        "<p>Do you want to log out?</p><form method=\"post\" action=\"{}\">{field}<button \
         id=\"logout\">Log out</button></form>",
        escape(path)
    );
    page(StatusCode::OK, "Log out", &form)
}

fn page(status: StatusCode, title: &str, body: &str) -> Response<Bytes> {
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>{title}</title><style>{STYLE}</style></head><body>\
         <h1>{title}</h1>{body}</body></html>"
    );
    let mut response = response(status, "text/html; charset=utf-8", html);
    let policy =
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    if status == StatusCode::SERVICE_UNAVAILABLE {
        headers.insert(http::header::RETRY_AFTER, HeaderValue::from_static("30"));
    }
    response
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
