//! The error type of this crate: opaque, with a kind to match on and predicates.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// An error from code that you pass to this crate, such as a store.
pub type BoxError = Box<dyn StdError + Send + Sync>;

type Source = Arc<dyn StdError + Send + Sync>;

/// The reason that a token was refused or could not be checked.
///
/// `Display` describes the actual and the expected value, and never contains a token, a signature, or a
/// secret. An API should respond with 401 to [`is_invalid_token`](Self::is_invalid_token), and with 503 to
/// [`is_keys_unavailable`](Self::is_keys_unavailable): in the second case, the token may be valid.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    source: Option<Source>,
    required_scope: Option<Box<str>>,
    #[cfg(feature = "dpop")]
    dpop_nonce: Option<Box<str>>,
}

/// The kind of an error; there is a variant for each check.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// An invalid setting was passed to a builder, such as an empty audience.
    Configuration,
    /// A key or a key set that was passed to this crate cannot be used.
    Key,
    /// The keys could not be fetched, so the validity of the token is unknown.
    KeysUnavailable,
    /// The verifier's clock is set before 1970, so no date can be checked.
    Clock,
    /// The token is larger than the verifier's limit.
    TooLarge,
    /// The token is not a signed JWT: its parts, base64url, or JSON are invalid.
    Malformed,
    /// A header parameter that this crate does not support and must not ignore: `crit`, `b64`, or an
    /// embedded key.
    Header,
    /// The header's `typ` belongs to another kind of token.
    TokenType,
    /// The header's `alg` is not in the verifier's allow-list.
    Algorithm,
    /// No key matches the token's `kid` and `alg`.
    KeyNotFound,
    /// The signature does not match.
    Signature,
    /// The claims are invalid as a whole (not an object, or duplicate members), or a claim without a kind
    /// of its own has the wrong type.
    Claims,
    /// `iss` is not the expected issuer.
    Issuer,
    /// `sub` is missing, not a string, or not the expected user.
    Subject,
    /// `aud` does not contain an expected audience.
    Audience,
    /// `azp` is not the client, in an ID token with several audiences.
    AuthorizedParty,
    /// `exp` is missing or not a date.
    ExpirationTime,
    /// The token has expired.
    Expired,
    /// `iat` is missing, not a date, or in the future.
    IssuedAt,
    /// `nbf` lies in the future or is not a date.
    NotBefore,
    /// `nonce` is not the one sent with the request.
    Nonce,
    /// `auth_time` is missing, not a date, in the future, or longer ago than `max_age` allows.
    AuthenticationTime,
    /// `acr` or `amr` does not show the required authentication; request it in a new login.
    AuthenticationContext,
    /// `org_id` or `org_name` is not the expected organization.
    Organization,
    /// `at_hash` does not match the access token.
    AccessTokenHash,
    /// `c_hash` does not match the authorization code.
    CodeHash,
    /// The access token is bound to a key (`cnf`), and possession of that key was not proven.
    SenderConstrained,
    /// The claims of a valid token do not decode into your type.
    Decode,
    /// The access token is bound to a different key or certificate than the sender's, or to none.
    TokenBinding,
    /// The DPoP proof is invalid (RFC 9449 section 4.3).
    DpopProof,
    /// The DPoP proof has been used before.
    DpopReplay,
    /// The DPoP proof lacks a nonce of this server, or has an old one:
    #[cfg_attr(feature = "dpop", doc = "see [`Error::dpop_nonce`].")]
    #[cfg_attr(not(feature = "dpop"), doc = "only with the feature `dpop`.")]
    DpopNonceRequired,
    /// The replay store failed, so the validity of the DPoP proof is unknown.
    ReplayStoreUnavailable,
    /// The replay store has no room for the DPoP proof; see
    #[cfg_attr(feature = "dpop", doc = "[`ReplayStoreFull`](crate::ReplayStoreFull).")]
    #[cfg_attr(
        not(feature = "dpop"),
        doc = "`ReplayStoreFull`, with the feature `dpop`."
    )]
    ReplayStoreFull,
    /// The encrypted access token cannot be decrypted.
    Decryption,
    /// The access token is not encrypted, and the verifier requires it.
    EncryptionRequired,
    /// A custom check refused the token; see [`Error::refused`].
    Refused,
    /// The access token is valid and lacks a scope or permission that the verifier requires: answer with
    /// 403.
    InsufficientScope,
    /// `events` is missing or is not a logout event.
    Events,
    /// `sid` is not a string, or a logout token has neither `sid` nor `sub`.
    SessionId,
    /// `jti` is missing or not a string.
    TokenId,
    /// The logout token has been used before.
    Replay,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            source: None,
            required_scope: None,
            #[cfg(feature = "dpop")]
            dpop_nonce: None,
        }))
    }

    #[allow(dead_code, reason = "some sets of features have no errors of others")]
    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    pub(crate) fn with_boxed_source(mut self, source: BoxError) -> Self {
        self.0.source = Some(Arc::from(source));
        self
    }

    /// Creates the error for a valid token that a custom check refused, such as a list of revoked tokens.
    ///
    /// The message must not contain the token.
    pub fn refused(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Refused, message)
    }

    /// Returns what went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns whether the token has expired: the client should get a new one.
    pub fn is_expired(&self) -> bool {
        self.kind() == ErrorKind::Expired
    }

    /// Returns whether the signature does not match: a forged or damaged token, or one of another issuer.
    pub fn is_signature(&self) -> bool {
        self.kind() == ErrorKind::Signature
    }

    /// Returns whether the keys are unavailable. This is not the token's fault: answer with 503, not 401.
    pub fn is_keys_unavailable(&self) -> bool {
        self.kind() == ErrorKind::KeysUnavailable
    }

    /// Returns whether the access token is valid and lacks a required scope or permission: answer with 403
    /// and `error="insufficient_scope"` (RFC 6750 section 3.1).
    pub fn is_insufficient_scope(&self) -> bool {
        self.kind() == ErrorKind::InsufficientScope
    }

    /// Returns the scopes that would suffice, separated by spaces, if the token lacks one of them.
    pub fn required_scope(&self) -> Option<&str> {
        self.0.required_scope.as_deref()
    }

    pub(crate) fn with_required_scope(mut self, scope: String) -> Self {
        self.0.required_scope = Some(scope.into_boxed_str());
        self
    }

    /// Returns whether the DPoP proof was refused, as invalid or as a replay: answer with 401 and
    /// `error="invalid_dpop_proof"` (RFC 9449 section 7.1).
    pub fn is_invalid_dpop_proof(&self) -> bool {
        matches!(self.kind(), ErrorKind::DpopProof | ErrorKind::DpopReplay)
    }

    /// Returns whether a replay store failed or is full. This is not the token's fault: answer with 503,
    /// not 401.
    pub fn is_replay_store_unavailable(&self) -> bool {
        matches!(
            self.kind(),
            ErrorKind::ReplayStoreUnavailable | ErrorKind::ReplayStoreFull
        )
    }

    /// Returns the nonce for the client's next DPoP proof: answer with 401, `error="use_dpop_nonce"`, and
    /// this value in the header `DPoP-Nonce` (RFC 9449 section 9).
    #[cfg(feature = "dpop")]
    pub fn dpop_nonce(&self) -> Option<&str> {
        self.0.dpop_nonce.as_deref()
    }

    #[cfg(feature = "dpop")]
    pub(crate) fn with_dpop_nonce(mut self, nonce: String) -> Self {
        self.0.dpop_nonce = Some(nonce.into_boxed_str());
        self
    }

    /// Returns whether the token was refused: answer with 401 and `error="invalid_token"` (RFC 6750 section
    /// 3.1).
    ///
    /// Returns `false` for problems of the service (its configuration, its keys, its claims type), for a valid token
    /// that lacks a scope, and for an invalid DPoP proof.
    pub fn is_invalid_token(&self) -> bool {
        !matches!(
            self.kind(),
            ErrorKind::Configuration
                | ErrorKind::Key
                | ErrorKind::KeysUnavailable
                | ErrorKind::Clock
                | ErrorKind::Decode
                | ErrorKind::InsufficientScope
                | ErrorKind::DpopProof
                | ErrorKind::DpopReplay
                | ErrorKind::DpopNonceRequired
                | ErrorKind::ReplayStoreUnavailable
                | ErrorKind::ReplayStoreFull
        )
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Error");
        out.field("kind", &self.0.kind)
            .field("message", &self.0.message);
        if let Some(source) = &self.0.source {
            out.field("source", source);
        }
        out.finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}

/// Formats an untrusted value for a message: quoted, truncated, and without control characters.
pub(crate) fn quoted(value: &str) -> String {
    const LIMIT: usize = 120;
    match value.char_indices().nth(LIMIT) {
        Some((end, _)) => format!("`{}…`", value[..end].escape_debug()),
        None => format!("`{}`", value.escape_debug()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_send_sync_and_small() {
        fn check<T: Send + Sync + 'static>() {}
        check::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn keeps_its_source() {
        let error = Error::new(ErrorKind::KeysUnavailable, "no keys").with_source(fmt::Error);
        assert!(
            error
                .source()
                .and_then(|source| source.downcast_ref::<fmt::Error>())
                .is_some()
        );
        assert!(error.is_keys_unavailable() && !error.is_invalid_token());
        assert_eq!(error.to_string(), "no keys");
    }

    #[test]
    fn foreign_text_cannot_break_a_log_line() {
        assert_eq!(quoted("a\nb"), "`a\\nb`");
        assert!(quoted(&"é".repeat(1000)).chars().count() < 130);
    }
}
