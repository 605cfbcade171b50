//! The response to an authorization request and its four response modes (`response_mode`).

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::WEB_MESSAGE;
use crate::login::html;
use crate::server::error_body::OAuthError;
use crate::state::TenantState;
use crate::store::allowed_urls::origin_of;
use crate::store::authorization::AuthorizeRequest;

/// The parameters for the redirect URI.
#[derive(Debug)]
pub(crate) struct AuthorizationResponse {
    redirect_uri: String,
    mode: Mode,
    parameters: Vec<(&'static str, String)>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Mode {
    Query,
    Fragment,
    FormPost,
    WebMessage,
}

impl AuthorizationResponse {
    pub(super) fn success(
        state: &TenantState,
        request: &AuthorizeRequest,
        parameters: Vec<(&'static str, String)>,
    ) -> Self {
        Self::new(state, request, parameters)
    }

    pub(crate) fn error(
        state: &TenantState,
        request: &AuthorizeRequest,
        error: &OAuthError,
    ) -> Self {
        let parameters = vec![
            ("error", error.error().to_owned()),
            ("error_description", error.description().to_owned()),
        ];
        Self::new(state, request, parameters)
    }

    fn new(
        state: &TenantState,
        request: &AuthorizeRequest,
        mut parameters: Vec<(&'static str, String)>,
    ) -> Self {
        if let Some(value) = request.parameters.optional("state") {
            parameters.push(("state", value.to_owned()));
        }
        // Tells clients of several servers which one sent the response (RFC 9207).
        parameters.push(("iss", state.issuer()));
        Self {
            redirect_uri: request.redirect_uri.clone(),
            mode: match request.parameters.optional("response_mode") {
                Some("fragment") => Mode::Fragment,
                Some("form_post") => Mode::FormPost,
                Some(WEB_MESSAGE) => Mode::WebMessage,
                Some("query") => Mode::Query,
                // By default, tokens and the parameters sent with them are kept out of the query.
                _ if request.parts().iter().any(|part| *part != "code") => Mode::Fragment,
                _ => Mode::Query,
            },
            parameters,
        }
    }

    /// Returns the redirect URI with the parameters: in the fragment for that response mode, and
    /// otherwise in the query, even for modes in which a browser posts them.
    pub(crate) fn url(&self) -> String {
        let mut serializer = form_urlencoded::Serializer::new(String::new());
        let encoded = serializer.extend_pairs(&self.parameters).finish();
        let separator = match self.mode {
            Mode::Fragment => '#',
            _ if self.redirect_uri.contains('?') => '&',
            _ => '?',
        };
        format!("{}{separator}{encoded}", self.redirect_uri)
    }

    /// Returns a page that posts the parameters to the window that opened it, or to the parent page
    /// of its iframe. Only a page from the origin of the redirect URI receives the message.
    fn web_message(&self) -> Response {
        let number = |value: &String| value.parse::<u64>().map(Value::from);
        let response: Map<String, Value> = self
            .parameters
            .iter()
            .map(|(name, value)| match (*name, number(value)) {
                ("expires_in", Ok(seconds)) => ((*name).to_owned(), seconds),
                _ => ((*name).to_owned(), value.as_str().into()),
            })
            .collect();
        let message = json!({ "type": "authorization_response", "response": response });
        let origin = origin_of(&self.redirect_uri).unwrap_or_default();
        let body = format!(
            "<script>(window.opener ?? window.parent).postMessage({}, {});</script>",
            html::in_script(&message),
            html::in_script(&origin.into()),
        );
        html::page(StatusCode::OK, "Continue", &body)
    }
}

impl IntoResponse for AuthorizationResponse {
    fn into_response(self) -> Response {
        match self.mode {
            Mode::FormPost => html::form_post(&self.redirect_uri, &self.parameters),
            Mode::WebMessage => self.web_message(),
            Mode::Query | Mode::Fragment => html::redirect(&self.url()),
        }
    }
}
