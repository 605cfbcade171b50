//! The tenant's pages: plain HTML with a style sheet inside, which works without a script.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde_json::Value;

use crate::server::error_body::OAuthError;
use crate::store::brand::Brand;

const STYLE: &str = include_str!("pages.css");

/// A page that belongs to no application. `body` is HTML; whatever came from outside must be [`escape`]d
/// in it.
pub(crate) fn page(status: StatusCode, title: &str, body: &str) -> Response {
    branded(status, title, &Brand::default(), body)
}

/// A page of an application: with its logo or its first letter, and in its color.
pub(crate) fn branded(status: StatusCode, title: &str, brand: &Brand, body: &str) -> Response {
    let title = escape(title);
    let mut color = String::new();
    if let Some(accent) = &brand.color {
        // In the dark a color that was made for light pages may not be seen.
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

/// A redirect with the status Auth0 has. A URL that is not valid in a header is an error page: someone has
/// registered it.
pub(crate) fn redirect(url: &str) -> Response {
    match HeaderValue::from_str(url) {
        Ok(location) => (StatusCode::FOUND, [(header::LOCATION, location)]).into_response(),
        Err(_) => error_page(&OAuthError::invalid_request(format!(
            "This URL cannot be redirected to: {url:?}"
        ))),
    }
}

/// What a user sees when there is no one to redirect to.
pub(crate) fn error_page(error: &OAuthError) -> Response {
    let body = format!(
        "<p>Something is wrong with this request.</p>\n<p id=\"error\"><strong>{}</strong>: {}</p>",
        escape(error.error()),
        escape(error.description())
    );
    page(error.status(), "Error", &body)
}

/// A page that posts `parameters` to `action` (OAuth 2.0 Form Post Response Mode): by itself where
/// scripts run, else with its button.
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

/// A value as it must be written in a script: nothing in it ends the script.
pub(crate) fn in_script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

/// A field no one sees.
pub(crate) fn hidden(name: &str, value: &str) -> String {
    let (name, value) = (escape(name), escape(value));
    format!("<input type=\"hidden\" name=\"{name}\" value=\"{value}\">\n")
}

/// A message about what was wrong with what a form got. Screen readers announce it.
pub(crate) fn alert(message: Option<&str>) -> String {
    message.map_or_else(String::new, |message| {
        format!("<p id=\"message\" role=\"alert\">{}</p>\n", escape(message))
    })
}

/// A field with its label, which is its ID and its name at once. `attributes` is HTML. With `is_wrong` the
/// field refers to the [`alert`].
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

/// Text as it must be written in HTML, also within quotes.
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
