//! The answer to an authorization request, and the three ways it travels (`response_mode`).

use axum::response::{IntoResponse, Response};

use crate::login::html;
use crate::server::error_body::OAuthError;
use crate::state::TenantState;
use crate::store::authorization::AuthorizeRequest;

/// Parameters for the redirect URI.
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
}

impl AuthorizationResponse {
    /// What was asked for, by its parameter.
    pub(super) fn success(
        state: &TenantState,
        request: &AuthorizeRequest,
        parameters: Vec<(&'static str, String)>,
    ) -> Self {
        Self::new(state, request, parameters)
    }

    pub(super) fn error(
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
        // RFC 9207: so that a client of several servers knows whose answer this is.
        parameters.push(("iss", state.issuer()));
        Self {
            redirect_uri: request.redirect_uri.clone(),
            mode: match request.parameters.optional("response_mode") {
                Some("fragment") => Mode::Fragment,
                Some("form_post") => Mode::FormPost,
                Some("query") => Mode::Query,
                // Tokens and what comes with them: not in the query, unless it was asked for.
                _ if request.parts().iter().any(|part| *part != "code") => Mode::Fragment,
                _ => Mode::Query,
            },
            parameters,
        }
    }

    /// The redirect URI with the parameters: in the fragment where that was asked for, else in the
    /// query, even if a browser would have posted them.
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
}

impl IntoResponse for AuthorizationResponse {
    fn into_response(self) -> Response {
        if self.mode == Mode::FormPost {
            return html::form_post(&self.redirect_uri, &self.parameters);
        }
        html::redirect(&self.url())
    }
}
