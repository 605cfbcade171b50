//! The reason that a request is refused, and the response to it.

use std::error::Error as StdError;
use std::fmt;

use http::header::{RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, Response, StatusCode};

use super::challenge::{Challenger, Scheme};
use super::requirement::Forbidden;
use crate::{Error, ErrorKind};

/// In seconds. Attempts to fetch keys are 1 to 30 seconds apart; most outages are short.
const RETRY_AFTER_SECONDS: HeaderValue = HeaderValue::from_static("5");

/// Why the middleware refused a request. It is in the extensions of the response.
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
/// `Display` has more detail than the client receives, but never a token or a secret.
#[derive(Debug, Clone)]
pub struct Rejection {
    reason: RejectionReason,
    challenger: Challenger,
}

/// Reason of a rejection: a problem with the request or the service.
#[non_exhaustive]
#[derive(Debug, Clone)]
pub enum RejectionReason {
    /// 401: no credentials, or none of a supported scheme.
    NoCredentials,
    /// 400: the `Authorization` header is malformed; the text explains how.
    InvalidRequest(&'static str),
    /// 401: the token was refused.
    InvalidToken(Error),
    /// 401: the DPoP proof is missing, was refused, or lacks the required nonce.
    DpopProof(Error),
    /// 403: the token is valid but not sufficient; 401 if the user has to authenticate again.
    Forbidden(Forbidden),
    /// 503: the keys or another dependency of the verification are unavailable; the validity of the token
    /// is unknown.
    Unavailable(Error),
    /// 500: the verifier is not configured correctly.
    Verifier(Error),
    /// 500: a guard or an extractor without an [`AuthorizationLayer`](super::AuthorizationLayer)
    /// around it.
    LayerMissing,
}

impl Rejection {
    pub(super) fn new(reason: RejectionReason, challenger: Challenger) -> Self {
        Self { reason, challenger }
    }

    pub(super) fn of_error(error: Error, challenger: Challenger) -> Self {
        let reason = if error.is_insufficient_scope() {
            let forbidden = Forbidden::new("the token lacks a required scope or permission");
            RejectionReason::Forbidden(match error.required_scope() {
                Some(scope) => forbidden.scope(scope),
                None => forbidden,
            })
        } else if error.is_keys_unavailable() || error.is_replay_store_unavailable() {
            RejectionReason::Unavailable(error)
        } else if error.is_invalid_dpop_proof() || error.kind() == ErrorKind::DpopNonceRequired {
            RejectionReason::DpopProof(error)
        } else if error.is_invalid_token() {
            RejectionReason::InvalidToken(error)
        } else {
            RejectionReason::Verifier(error)
        };
        Self::new(reason, challenger)
    }

    /// Returns the reason.
    pub fn reason(&self) -> &RejectionReason {
        &self.reason
    }

    /// Returns the verifier's error, if there is one.
    pub fn error(&self) -> Option<&Error> {
        match &self.reason {
            RejectionReason::InvalidToken(error)
            | RejectionReason::DpopProof(error)
            | RejectionReason::Unavailable(error)
            | RejectionReason::Verifier(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        match &self.reason {
            RejectionReason::Forbidden(it) if it.authentication().is_some() => {
                StatusCode::UNAUTHORIZED
            }
            RejectionReason::NoCredentials
            | RejectionReason::InvalidToken(_)
            | RejectionReason::DpopProof(_) => StatusCode::UNAUTHORIZED,
            RejectionReason::InvalidRequest(_) => StatusCode::BAD_REQUEST,
            RejectionReason::Forbidden(_) => StatusCode::FORBIDDEN,
            RejectionReason::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            RejectionReason::Verifier(_) | RejectionReason::LayerMissing => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }

    /// Returns the response: status, challenges, an empty body, and this rejection in its extensions.
    /// Reports it to the layer's [`on_refusal`](super::AuthorizationLayer::on_refusal), and to `tracing`
    /// with that feature.
    pub fn into_response<B: Default>(self) -> Response<B> {
        self.report();
        let mut response = Response::new(B::default());
        *response.status_mut() = self.status();
        for challenge in Scheme::ALL.into_iter().filter_map(|it| self.challenge(it)) {
            response.headers_mut().append(WWW_AUTHENTICATE, challenge);
        }
        #[cfg(feature = "dpop")]
        if let Some(nonce) = self.nonce() {
            response
                .headers_mut()
                .insert(super::dpop::DPOP_NONCE, nonce);
        }
        if matches!(self.reason, RejectionReason::Unavailable(_)) {
            response
                .headers_mut()
                .insert(RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        response.extensions_mut().insert(self);
        response
    }

    /// Reports the refusal. No other code does so.
    fn report(&self) {
        #[cfg(feature = "tracing")]
        {
            let status = self.status().as_u16();
            match &self.reason {
                RejectionReason::LayerMissing | RejectionReason::Verifier(_) => {
                    tracing::error!(status, reason = %self, "cannot authorize requests");
                }
                RejectionReason::Unavailable(_) => {
                    tracing::warn!(status, reason = %self, "cannot authorize a request for now");
                }
                _ => tracing::debug!(status, reason = %self, "refused a request"),
            }
        }
        if let Some(hook) = &self.challenger.challenges.on_refusal.0 {
            hook(self);
        }
    }

    #[cfg(feature = "dpop")]
    fn nonce(&self) -> Option<HeaderValue> {
        HeaderValue::try_from(self.error()?.dpop_nonce()?).ok()
    }

    /// Returns the challenge for a scheme. Only the one for the request's scheme says what was wrong; the other
    /// shows that its scheme is also accepted (RFC 9449 section 7.1).
    fn challenge(&self, scheme: Scheme) -> Option<HeaderValue> {
        let Challenger {
            challenges,
            scheme: used,
        } = &self.challenger;
        if !challenges.offers(scheme) {
            return None;
        }
        let challenge = challenges.start(scheme);
        if scheme != *used {
            // The credentials are valid, so others would not help.
            return match (self.status(), &self.reason) {
                (_, RejectionReason::Forbidden(_)) => None,
                (StatusCode::UNAUTHORIZED | StatusCode::BAD_REQUEST, _) => challenge.finish(),
                _ => None,
            };
        }
        let (code, description, scope) = match &self.reason {
            RejectionReason::NoCredentials => return challenge.finish(),
            RejectionReason::InvalidRequest(text) => ("invalid_request", *text, None),
            RejectionReason::InvalidToken(error) => ("invalid_token", describe(error.kind()), None),
            RejectionReason::DpopProof(error) => {
                let code = match error.kind() {
                    ErrorKind::DpopNonceRequired => "use_dpop_nonce",
                    _ => "invalid_dpop_proof",
                };
                (code, describe(error.kind()), None)
            }
            RejectionReason::Forbidden(forbidden) if forbidden.authentication().is_some() => {
                let max_age = forbidden.authentication().and_then(|it| it.max_age);
                let values = forbidden
                    .authentication()
                    .and_then(|it| it.acr_values.as_deref());
                return challenge
                    .parameter("error", Some("insufficient_user_authentication"))
                    .parameter("error_description", Some(forbidden.description()))
                    .parameter("acr_values", values)
                    .parameter("max_age", max_age.map(|it| it.to_string()).as_deref())
                    .finish();
            }
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

/// Returns what the client may know. The error's own text is for the log: it names the expected issuer, audience,
/// and algorithms, and repeats parts of the token.
fn describe(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::TooLarge => "the token is too large",
        ErrorKind::Malformed => "the token is not a signed JWT",
        ErrorKind::TokenType => "the token is not an access token",
        ErrorKind::Algorithm => "the token is signed with an algorithm that is not accepted",
        ErrorKind::KeyNotFound => "the token is signed with an unknown key",
        ErrorKind::Signature => "the signature of the token does not match",
        ErrorKind::Issuer => "the token is from another issuer",
        ErrorKind::Audience => "the token is for another audience",
        ErrorKind::Expired => "the token has expired",
        ErrorKind::NotBefore => "the token is not valid yet",
        ErrorKind::SenderConstrained => {
            "the token is bound to a key whose possession was not proven"
        }
        ErrorKind::TokenBinding => "the token is bound to another key, or to none",
        ErrorKind::DpopProof => "the request has no valid DPoP proof",
        ErrorKind::DpopReplay => "the DPoP proof has been used before",
        ErrorKind::DpopNonceRequired => "the DPoP proof needs the nonce from this response",
        ErrorKind::Decryption => "the token cannot be decrypted",
        ErrorKind::EncryptionRequired => "the token is not encrypted",
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
            | RejectionReason::DpopProof(error)
            | RejectionReason::Unavailable(error)
            | RejectionReason::Verifier(error) => error.fmt(f),
            RejectionReason::Forbidden(forbidden) => forbidden.fmt(f),
            RejectionReason::LayerMissing => f.write_str(
                "the route asks for a verified access token, but no `AuthorizationLayer` of \
                 `auth0_verify` has seen the request: none is around the route, or it is further inside \
                 than the guard",
            ),
        }
    }
}

impl StdError for Rejection {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // `Display` already shows the error itself.
        self.error().and_then(StdError::source)
    }
}
