//! Why a request is refused, and the response that says so.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use http::header::{RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, Response, StatusCode};

use super::challenge::Challenges;
use super::requirement::Forbidden;
use crate::{Error, ErrorKind};

/// In seconds. Attempts to fetch keys are 1 to 30 seconds apart; most outages are short.
const RETRY_AFTER_SECONDS: HeaderValue = HeaderValue::from_static("5");

/// Why the middleware refused a request: in the extensions of the response it answered with.
///
/// ```
/// use auth0_verify::middleware::Rejection;
///
/// fn log<B>(response: &http::Response<B>) {
///     if let Some(rejection) = response.extensions().get::<Rejection>() {
///         eprintln!("{}: {rejection}", rejection.status());
///     }
/// }
/// ```
///
/// `Display` says more than the client was told, but never a token or a secret.
#[derive(Debug, Clone)]
pub struct Rejection {
    reason: RejectionReason,
    challenges: Arc<Challenges>,
}

/// What was wrong with a request, or with the service.
#[non_exhaustive]
#[derive(Debug, Clone)]
pub enum RejectionReason {
    /// 401: no credentials, or none of a scheme that is understood.
    NoCredentials,
    /// 400: the `Authorization` header is malformed; the text says how.
    InvalidRequest(&'static str),
    /// 401: the token was refused.
    InvalidToken(Error),
    /// 403: the token is good and does not suffice.
    Forbidden(Forbidden),
    /// 503: what is needed to verify, such as the keys, could not be had; nothing is known about the token.
    Unavailable(Error),
    /// 500: the verifier is not set up to work.
    Verifier(Error),
    /// 500: a guard or an extractor without an [`AuthorizationLayer`](super::AuthorizationLayer)
    /// around it.
    LayerMissing,
}

impl Rejection {
    pub(super) fn new(reason: RejectionReason, challenges: Arc<Challenges>) -> Self {
        Self { reason, challenges }
    }

    pub(super) fn of_error(error: Error, challenges: Arc<Challenges>) -> Self {
        let reason = if error.is_keys_unavailable() {
            RejectionReason::Unavailable(error)
        } else if error.is_invalid_token() {
            RejectionReason::InvalidToken(error)
        } else {
            RejectionReason::Verifier(error)
        };
        Self::new(reason, challenges)
    }

    /// What was wrong.
    pub fn reason(&self) -> &RejectionReason {
        &self.reason
    }

    /// The verifier's error, where it made one.
    pub fn error(&self) -> Option<&Error> {
        match &self.reason {
            RejectionReason::InvalidToken(error)
            | RejectionReason::Unavailable(error)
            | RejectionReason::Verifier(error) => Some(error),
            _ => None,
        }
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self.reason {
            RejectionReason::NoCredentials | RejectionReason::InvalidToken(_) => {
                StatusCode::UNAUTHORIZED
            }
            RejectionReason::InvalidRequest(_) => StatusCode::BAD_REQUEST,
            RejectionReason::Forbidden(_) => StatusCode::FORBIDDEN,
            RejectionReason::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            RejectionReason::Verifier(_) | RejectionReason::LayerMissing => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }

    /// The response: status, challenge, an empty body, and this in its extensions.
    pub fn into_response<B: Default>(self) -> Response<B> {
        let mut response = Response::new(B::default());
        *response.status_mut() = self.status();
        if let Some(challenge) = self.challenge() {
            response.headers_mut().append(WWW_AUTHENTICATE, challenge);
        }
        if matches!(self.reason, RejectionReason::Unavailable(_)) {
            response
                .headers_mut()
                .insert(RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        response.extensions_mut().insert(self);
        response
    }

    fn challenge(&self) -> Option<HeaderValue> {
        let challenge = self.challenges.start("Bearer");
        let (code, description, scope) = match &self.reason {
            RejectionReason::NoCredentials => return challenge.finish(),
            RejectionReason::InvalidRequest(text) => ("invalid_request", *text, None),
            RejectionReason::InvalidToken(error) => ("invalid_token", describe(error.kind()), None),
            RejectionReason::Forbidden(forbidden) => (
                "insufficient_scope",
                forbidden.description(),
                forbidden.required_scope(),
            ),
            RejectionReason::Unavailable(_)
            | RejectionReason::Verifier(_)
            | RejectionReason::LayerMissing => return None,
        };
        challenge
            .parameter("error", Some(code))
            .parameter("error_description", Some(description))
            .parameter("scope", scope)
            .finish()
    }
}

/// What a client may know. The error's own text names the issuer, the audience and the algorithms that
/// are expected, and repeats parts of the token: that is for the log.
fn describe(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::TooLarge => "the token is too large",
        ErrorKind::Malformed => "the token is not a signed JWT",
        ErrorKind::TokenType => "the token is not an access token",
        ErrorKind::Algorithm => "the token is signed with an algorithm that is not accepted",
        ErrorKind::KeyNotFound => "the token is signed with an unknown key",
        ErrorKind::Signature => "the signature of the token does not match",
        ErrorKind::Issuer => "the token is of another issuer",
        ErrorKind::Audience => "the token is for another audience",
        ErrorKind::Expired => "the token has expired",
        ErrorKind::NotBefore => "the token is not valid yet",
        ErrorKind::SenderConstrained => "the token is bound to a key that was not proven",
        _ => "the token is not valid",
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            RejectionReason::NoCredentials => {
                f.write_str("the request has no credentials of a supported scheme")
            }
            RejectionReason::InvalidRequest(text) => f.write_str(text),
            RejectionReason::InvalidToken(error)
            | RejectionReason::Unavailable(error)
            | RejectionReason::Verifier(error) => error.fmt(f),
            RejectionReason::Forbidden(forbidden) => forbidden.fmt(f),
            RejectionReason::LayerMissing => f.write_str(
                "the route asks for a verified access token, but no `AuthorizationLayer` of \
                 `auth0_verify` is around it",
            ),
        }
    }
}

impl StdError for Rejection {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // The error itself is what `Display` shows already.
        self.error().and_then(StdError::source)
    }
}
