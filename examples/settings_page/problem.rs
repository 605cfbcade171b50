//! Errors of the handlers, and the page that shows them.

use auth0::{my_account, session};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::pages;

pub(crate) enum Problem {
    /// The session layer turns this into a redirect to the login page where that helps.
    Session(session::Error),
    Account(String),
}

impl From<session::Error> for Problem {
    fn from(error: session::Error) -> Self {
        Self::Session(error)
    }
}

impl From<my_account::Error> for Problem {
    fn from(error: my_account::Error) -> Self {
        Self::Account(error.to_string())
    }
}

impl From<my_account::ConnectError> for Problem {
    fn from(error: my_account::ConnectError) -> Self {
        Self::Account(error.to_string())
    }
}

impl From<my_account::JsonError> for Problem {
    fn from(error: my_account::JsonError) -> Self {
        Self::Account(error.to_string())
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        match self {
            Self::Session(error) => error.into_response(),
            Self::Account(message) => {
                (StatusCode::BAD_GATEWAY, pages::problem(&message)).into_response()
            }
        }
    }
}
