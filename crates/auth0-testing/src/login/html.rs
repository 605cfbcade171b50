//! The pages of the tenant: plain HTML with an inline style sheet, which works without scripts.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde_json::Value;

use crate::server::error_body::OAuthError;
use crate::store::brand::Brand;

const STYLE: &str = include_str!("pages.css");

/// Returns a page that does not belong to an application. `body` is HTML in which all external
/// input must be [`escape`]d.
pub(crate) fn page(status: StatusCode, title: &str, body: &str) -> Response {
    branded(status, title, &Brand::default(), body)
}

/// Returns a page of an application with its logo or initial letter and its color.
pub(crate) fn branded(status: StatusCode, title: &str, brand: &Brand, body: &str) -> Response {
    let title = escape(title);
    let mut color = String::new();
    if let Some(accent) = &brand.color {
        // A color that was chosen for light pages may be unreadable in dark mode.
        color =
            format!("@media (prefers-color-scheme: light) {{ :root {{ --accent: {accent}; }} }}");
    }
    let logo = match (&brand.logo, brand.name.chars().next()) {
        (Some(logo), _) => {
            let (logo, name) = (escape(logo), escape(&brand.name));
            format!("<img class=\"logo\" src=\"{logo}\" alt=\"{name}\">\n")
        }
        (None, Some(first)) => {
            let first = escape(&first.to_uppercase().to_string());
            format!("<div class=\"logo\" aria-hidden=\"true\"><span>{first}</span></div>\n")
        }
        (None, None) => String::new(),
    };
    let html = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <link rel=\"icon\" href=\"data:,\"><style>{STYLE}{color}</style></head>\n\
         <body>\n<main>\n{logo}<h1>{title}</h1>\n{body}\n</main>\n\
         <footer>This is a test tenant. Do not enter passwords that you use elsewhere.</footer>\n\
         </body>\n</html>\n"
    );
    (status, [(header::CACHE_CONTROL, "no-store")], Html(html)).into_response()
}

/// Redirects with the same status as Auth0. If the URL is not a valid header value, returns an
/// error page, because an application can register such a URL.
pub(crate) fn redirect(url: &str) -> Response {
    match HeaderValue::from_str(url) {
        Ok(location) => (StatusCode::FOUND, [(header::LOCATION, location)]).into_response(),
        Err(_) => error_page(&OAuthError::invalid_request(format!(
            "This URL cannot be redirected to: {url:?}"
        ))),
    }
}

/// Returns the page that shows an error if there is no URI to redirect to.
pub(crate) fn error_page(error: &OAuthError) -> Response {
    let body = format!(
        "<p>Something is wrong with this request.</p>\n<p id=\"error\"><strong>{}</strong>: {}</p>",
        escape(error.error()),
        escape(error.description())
    );
    page(error.status(), "Error", &body)
}

/// Returns a page that posts `parameters` to `action` (OAuth 2.0 Form Post Response Mode):
/// automatically if scripts are enabled, and otherwise with its button.
pub(crate) fn form_post(action: &str, parameters: &[(&str, String)]) -> Response {
    let fields: String = parameters
        .iter()
        .map(|(name, value)| hidden(name, value))
        .collect();
    let body = format!(
        "<form method=\"post\" action=\"{}\">\n{fields}<button type=\"submit\">Continue</button>\n</form>\n\
         <script>document.forms[0].submit()</script>",
        escape(action)
    );
    page(StatusCode::OK, "Continue", &body)
}

/// Encodes a value for a script element so that it cannot end the script.
pub(crate) fn in_script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

/// Returns a hidden field.
pub(crate) fn hidden(name: &str, value: &str) -> String {
    let (name, value) = (escape(name), escape(value));
    format!("<input type=\"hidden\" name=\"{name}\" value=\"{value}\">\n")
}

/// Returns the error message of a form, which screen readers announce.
pub(crate) fn alert(message: Option<&str>) -> String {
    message.map_or_else(String::new, |message| {
        format!("<p id=\"message\" role=\"alert\">{}</p>\n", escape(message))
    })
}

/// Returns a field with its label. `name` is both its ID and its name, and `attributes` is HTML. If
/// `is_wrong` is set, the field refers to the [`alert`].
pub(crate) fn field(name: &str, label: &str, attributes: &str, is_wrong: bool) -> String {
    let described = if is_wrong {
        " aria-invalid=\"true\" aria-describedby=\"message\""
    } else {
        ""
    };
    format!(
        "<p><label for=\"{name}\">{label}</label> \
         <input id=\"{name}\" name=\"{name}\" {attributes} required{described}></p>\n"
    )
}

/// Escapes text for use in HTML, including quoted attributes.
pub(crate) fn escape(text: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_out_of_text_or_quotes() {
        assert_eq!(
            escape("<a href='x\"&'>"),
            "&lt;a href=&#39;x&quot;&amp;&#39;&gt;"
        );
        assert_eq!(escape("ä ok"), "ä ok");
    }
}
