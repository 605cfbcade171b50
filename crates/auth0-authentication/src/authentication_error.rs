//! Typed errors of the Authentication API, with the data that comes with them.

use std::fmt;
use std::time::Duration;

use auth0_core::{ApiError, Error, Secret};
use serde::{Deserialize, Serialize};

/// The reason why the Authentication API refused a request: its `error` code (RFC 6749 section 5.2, RFC 8628
/// section 3.5, or specific to Auth0), with the data that a program needs to continue.
///
/// Returned by [`ErrorExt::authentication`]. [`ApiError::message`] returns the human-readable explanation.
///
/// ```
/// use auth0_authentication::grant::{MfaOtp, PasswordRealm};
/// use auth0_authentication::{AuthenticationError, ErrorExt, TokenResponse};
/// # use auth0_authentication::{AuthenticationClient, Error};
/// # fn ask_for_code() -> String { String::new() }
///
/// async fn login(auth: &AuthenticationClient, login: &PasswordRealm) -> Result<TokenResponse, Error> {
///     match auth.token(login).await {
///         Err(error) => match error.authentication() {
///             Some(AuthenticationError::MfaRequired(mfa)) => {
///                 auth.token(&MfaOtp::new(mfa.mfa_token, ask_for_code())).await
///             }
///             _ => Err(error),
///         },
///         tokens => tokens,
///     }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthenticationError {
    /// `mfa_required`: the user has to present a second factor, or enroll one.
    MfaRequired(MfaRequired),
    /// `authorization_pending`: the user has not decided yet; poll again after the interval.
    AuthorizationPending,
    /// `slow_down`: the client polls too often; from now on, wait five seconds longer each time.
    SlowDown {
        /// The new interval, if the response contains one.
        interval: Option<Duration>,
    },
    /// `invalid_grant`: a wrong password or code, or a code or refresh token that was used before, has
    /// expired, was revoked, or belongs to another application.
    InvalidGrant,
    /// `access_denied`: the user, an Action, or a policy refused; for client credentials, also a wrong
    /// secret.
    AccessDenied,
    /// `expired_token`: the user took too long; start over.
    ExpiredToken,
    /// `unauthorized_client`: the application may not use this grant.
    UnauthorizedClient,
    /// `invalid_client`: the application could not authenticate.
    InvalidClient,
    /// `invalid_request`: a parameter is missing or invalid.
    InvalidRequest,
    /// `invalid_scope`: a scope that the application may not request.
    InvalidScope,
    /// `unsupported_grant_type`: the tenant does not support this grant.
    UnsupportedGrantType,
    /// `too_many_attempts`: the account is blocked after too many wrong passwords.
    TooManyAttempts,
    /// `password_leaked`: the password is known from a breach; the user has to change it first.
    PasswordLeaked,
    /// `requires_verification`: the login looks suspicious, and the user has to log in on the login page.
    RequiresVerification,
    /// `login_required`: the user has to log in again, on the login page.
    LoginRequired,
    /// `invalid_target`: the audience or resource is unknown, or not available to this application (RFC
    /// 8707 section 2).
    InvalidTarget,
    /// `invalid_authorization_details`: details that the API does not define, or that are malformed (RFC
    /// 9396 section 5).
    InvalidAuthorizationDetails,
    /// `invalid_request_object`: the signed request is invalid, or its key is unknown (RFC 9101 section 7).
    InvalidRequestObject,
    /// `invalid_dpop_proof`: the proof is invalid, or its key is not the one that the token is bound to (RFC
    /// 9449 section 5).
    InvalidDpopProof,
    /// `unknown_user_id`: the user of a backchannel login does not exist (CIBA Core section 13).
    UnknownUserId,
    /// `invalid_binding_message`: the message of a backchannel login is too long, or has characters that
    /// Auth0 does not accept (CIBA Core section 13).
    InvalidBindingMessage,
    /// `association_required`: the user has not enrolled a factor of the requested type.
    AssociationRequired,
    /// `unsupported_challenge_type`: the application cannot use any second factor that the user has.
    UnsupportedChallengeType,
    /// `invalid_redirect_uri`: a redirect URI cannot be registered (RFC 7591 section 3.2.2).
    InvalidRedirectUri,
    /// `invalid_client_metadata`: another field of the application cannot be registered (RFC 7591 section
    /// 3.2.2).
    InvalidClientMetadata,
    /// `use_dpop_nonce`: the proof requires a nonce (RFC 9449 section 8).
    UseDpopNonce {
        /// The nonce to use; `None` if the response has no `DPoP-Nonce` header.
        nonce: Option<String>,
    },
    /// A code that this version does not know.
    Unknown(String),
}

impl AuthenticationError {
    /// The codes without additional data.
    const PLAIN: &'static [(Self, &'static str)] = &[
        (Self::AuthorizationPending, "authorization_pending"),
        (Self::InvalidGrant, "invalid_grant"),
        (Self::AccessDenied, "access_denied"),
        (Self::ExpiredToken, "expired_token"),
        (Self::UnauthorizedClient, "unauthorized_client"),
        (Self::InvalidClient, "invalid_client"),
        (Self::InvalidRequest, "invalid_request"),
        (Self::InvalidScope, "invalid_scope"),
        (Self::UnsupportedGrantType, "unsupported_grant_type"),
        (Self::TooManyAttempts, "too_many_attempts"),
        (Self::PasswordLeaked, "password_leaked"),
        (Self::RequiresVerification, "requires_verification"),
        (Self::LoginRequired, "login_required"),
        (Self::InvalidTarget, "invalid_target"),
        (
            Self::InvalidAuthorizationDetails,
            "invalid_authorization_details",
        ),
        (Self::InvalidRequestObject, "invalid_request_object"),
        (Self::InvalidDpopProof, "invalid_dpop_proof"),
        (Self::UnknownUserId, "unknown_user_id"),
        (Self::InvalidBindingMessage, "invalid_binding_message"),
        (Self::AssociationRequired, "association_required"),
        (Self::UnsupportedChallengeType, "unsupported_challenge_type"),
        (Self::InvalidRedirectUri, "invalid_redirect_uri"),
        (Self::InvalidClientMetadata, "invalid_client_metadata"),
    ];

    /// Returns the error code as Auth0 sent it.
    pub fn code(&self) -> &str {
        match self {
            Self::MfaRequired(_) => "mfa_required",
            Self::SlowDown { .. } => "slow_down",
            Self::UseDpopNonce { .. } => "use_dpop_nonce",
            Self::Unknown(code) => code,
            plain => {
                let mut known = Self::PLAIN.iter();
                known
                    .find(|(error, _)| error == plain)
                    .map_or("", |(_, code)| code)
            }
        }
    }

    fn read(error: &Error, api: &ApiError) -> Option<Self> {
        let code = api.code()?;
        Some(match code {
            // Without its token, this code is no more useful than any other.
            "mfa_required" => match MfaRequired::read(api) {
                Some(mfa) => Self::MfaRequired(mfa),
                None => Self::Unknown(code.to_owned()),
            },
            "slow_down" => Self::SlowDown {
                interval: api
                    .member("interval")
                    .map(Duration::from_secs)
                    .or_else(|| error.retry_after()),
            },
            "use_dpop_nonce" => Self::UseDpopNonce {
                nonce: error
                    .headers()
                    .and_then(|headers| headers.get("dpop-nonce")?.to_str().ok())
                    .map(str::to_owned),
            },
            code => {
                let mut known = Self::PLAIN.iter();
                match known.find(|(_, known)| *known == code) {
                    Some((error, _)) => error.clone(),
                    None => Self::Unknown(code.to_owned()),
                }
            }
        })
    }
}

impl fmt::Display for AuthenticationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for AuthenticationError {}

/// The next step after the password: a second factor.
///
/// [Reference](https://auth0.com/docs/secure/multi-factor-authentication/authenticate-using-ropg-flow-with-mfa)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MfaRequired {
    /// Represents the login so far, in the MFA grants and endpoints; valid for ten minutes.
    pub mfa_token: Secret,
    /// The factors that the tenant accepts, if the response lists them.
    pub requirements: MfaRequirements,
}

impl MfaRequired {
    fn read(api: &ApiError) -> Option<Self> {
        Some(Self {
            mfa_token: api.member("mfa_token")?,
            requirements: api.member("mfa_requirements").unwrap_or_default(),
        })
    }
}

/// The factors that the tenant accepts (`mfa_requirements`).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MfaRequirements {
    /// Factors that the user has enrolled and may be challenged for.
    pub challenge: Vec<MfaFactor>,
    /// Factors that the user may enroll now.
    pub enroll: Vec<MfaFactor>,
}

/// A kind of second factor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MfaFactor {
    /// Its name, such as `otp`, `phone`, `push-notification` or `recovery-code`.
    #[serde(rename = "type")]
    pub factor_type: String,
}

/// Reads the refusals of the Authentication API from an [`Error`].
pub trait ErrorExt {
    /// Returns the reason why the Authentication API refused the request. Returns `None` for an error of
    /// another kind, and for a response without an error code, such as one from a proxy.
    fn authentication(&self) -> Option<AuthenticationError>;
}

impl ErrorExt for Error {
    fn authentication(&self) -> Option<AuthenticationError> {
        AuthenticationError::read(self, self.api()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names_are_the_same_words() {
        for (error, code) in AuthenticationError::PLAIN {
            assert_eq!(error.code(), *code);
            let name: String = code
                .split('_')
                .map(|word| word[..1].to_uppercase() + &word[1..])
                .collect();
            assert_eq!(format!("{error:?}"), name);
        }
    }
}
