//! Authorization requests in progress, and the codes they end with.

use std::sync::Arc;

use crate::store::applications::Application;
use crate::store::grant::UserGrant;
use crate::store::parameters::Parameters;

/// A request whose answer can be sent somewhere.
#[derive(Debug, Clone)]
pub(crate) struct AuthorizeRequest {
    pub(crate) application: Arc<Application>,
    pub(crate) parameters: Parameters,
    /// One of the application's own.
    pub(crate) redirect_uri: String,
}

/// How a code challenge is made from its verifier (RFC 7636 section 4.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    Plain,
    S256,
}

/// What an authorization code stands for.
#[derive(Debug)]
pub(crate) struct Code {
    pub(crate) grant: UserGrant,
    /// As the request had it: `None` where it had none.
    pub(crate) redirect_uri: Option<String>,
    pub(crate) challenge: Option<(Method, String)>,
    pub(crate) nonce: Option<String>,
    pub(crate) dpop_jkt: Option<String>,
}

/// A login in progress.
#[derive(Debug, Clone)]
pub(crate) struct Transaction {
    pub(crate) purpose: Purpose,
    /// Whoever has given the right password and still needs a second factor.
    pub(crate) user_id: Option<String>,
}

/// What the login is for.
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
