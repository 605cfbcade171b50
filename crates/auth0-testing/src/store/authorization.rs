//! Authorization requests in progress, and the codes they result in.

use std::sync::Arc;

use crate::store::applications::Application;
use crate::store::grant::UserGrant;
use crate::store::parameters::Parameters;

/// An authorization request whose redirect URI has been validated.
#[derive(Debug, Clone)]
pub(crate) struct AuthorizeRequest {
    pub(crate) application: Arc<Application>,
    pub(crate) parameters: Parameters,
    /// One of the application's callback URLs.
    pub(crate) redirect_uri: String,
}

/// The method for deriving a code challenge from its verifier (RFC 7636 section 4.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    Plain,
    S256,
}

/// The data behind an authorization code.
#[derive(Debug)]
pub(crate) struct Code {
    pub(crate) grant: UserGrant,
    /// The value in the request, or `None` if it was absent.
    pub(crate) redirect_uri: Option<String>,
    pub(crate) challenge: Option<(Method, String)>,
    pub(crate) nonce: Option<String>,
    pub(crate) dpop_jkt: Option<String>,
}

/// A login in progress.
#[derive(Debug, Clone)]
pub(crate) struct Transaction {
    pub(crate) purpose: Purpose,
    /// The user who gave the right password but still needs a second factor.
    pub(crate) user_id: Option<String>,
}

/// The purpose of a login.
#[derive(Debug, Clone)]
pub(crate) enum Purpose {
    Authorize(Box<AuthorizeRequest>),
    Device { user_code: String },
}

impl Purpose {
    pub(crate) fn request(&self) -> Option<&AuthorizeRequest> {
        match self {
            Self::Authorize(request) => Some(request),
            Self::Device { .. } => None,
        }
    }
}
