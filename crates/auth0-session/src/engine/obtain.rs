//! Obtains a new access token from the tenant, with the credentials that the session has.

use auth0_authentication::grant::{FederatedConnectionAccessToken, OnBehalfOf, RefreshToken};
use auth0_authentication::{
    AuthenticationError, ErrorExt, RefusedTokens, TokenRefusal, TokenResponse,
};
use auth0_core::ErrorKind as CallKind;
use auth0_verify::{Expect, IdToken};

use super::{Engine, Tenant, warn};
use crate::core::record::SessionRecord;
use crate::core::time::seconds;
use crate::core::tokens::{Purpose, Want};
use crate::{Error, ErrorKind};

/// The tokens that the tenant issued.
pub(crate) struct Obtained {
    pub(crate) response: TokenResponse,
    /// The new ID token, if the tenant sent one that could be verified.
    pub(crate) id_token: Option<IdToken>,
}

/// The reason that no token was issued.
pub(crate) enum NotObtained {
    /// The refresh token was used already, has expired, or was revoked.
    RefreshTokenRefused(Error),
    Failed(Error),
}

impl Engine {
    /// Asks the tenant. `record` has what is needed, apart from what is named in the error.
    pub(crate) async fn obtain(
        &self,
        tenant: &Tenant,
        record: &SessionRecord,
        want: &Want,
    ) -> Result<Obtained, NotObtained> {
        let client = &tenant.client;
        let refresh_token = || {
            record.refresh_token.as_ref().filter(|_| !record.is_refused).ok_or_else(|| {
                let message = "the session has no refresh token that could bring an access token; the \
                               user has to log in again (a refresh token needs the scope `offline_access`)";
                NotObtained::Failed(Error::new(ErrorKind::LoginRequired, message))
            })
        };
        let call = match &want.purpose {
            Purpose::Login | Purpose::Audience(_) => {
                let mut grant = RefreshToken::new(refresh_token()?);
                if let Purpose::Audience(audience) = &want.purpose {
                    grant = grant.audience(audience);
                }
                if let Some(scope) = &want.scope {
                    grant = grant.scope(scope);
                }
                // Requires the same user (OpenID Connect Core section 12.2) in the same organization.
                let expect = Expect::without_nonce().subject(&record.subject);
                client.token(&grant).expecting(match &record.org_id {
                    Some(organization) => expect.organization(organization),
                    None => expect,
                })
            }
            Purpose::Connection(connection, account) => {
                let mut grant = FederatedConnectionAccessToken::with_refresh_token(
                    connection,
                    refresh_token()?,
                );
                if let Some(account) = account {
                    grant = grant.login_hint(account);
                }
                if let Some(scope) = &want.scope {
                    grant = grant.scope(scope);
                }
                client.token(&grant)
            }
            Purpose::OnBehalf(audience) => {
                let login = Want {
                    purpose: Purpose::Login,
                    scope: None,
                };
                let Some(token) = record.usable(&login, self.now()) else {
                    let message = "the session has no valid access token to exchange";
                    let error = Error::new(ErrorKind::LoginRequired, message);
                    return Err(NotObtained::Failed(error));
                };
                let mut grant = OnBehalfOf::new(&token.access_token, audience);
                if let Some(scope) = &want.scope {
                    grant = grant.scope(scope);
                }
                client.token(&grant)
            }
        };
        let is_refresh = matches!(want.purpose, Purpose::Login | Purpose::Audience(_));
        let response = match call.await {
            Ok(response) => response,
            Err(error) => without_keys(&error).ok_or_else(|| refusal(error, is_refresh))?,
        };
        let id_token = response.claims().filter(|_| is_refresh).cloned();
        Ok(Obtained { response, id_token })
    }

    /// Applies a renewal to a record.
    pub(crate) fn apply(&self, record: &mut SessionRecord, want: &Want, obtained: &Obtained) {
        record.take(want, &obtained.response, self.now());
        if let Some(id_token) = &obtained.id_token {
            record.claims.extend(self.claims.kept(id_token));
            if let Ok(Some(ceiling)) = id_token.claim::<u64>("session_expiry") {
                record.ceiling = Some(ceiling);
            }
            if let Some(at) = id_token.authenticated_at() {
                record.auth_time = Some(seconds(at));
            }
        }
    }
}

impl SessionRecord {
    /// Returns a token that fits and is valid, whether it is due for renewal or not.
    pub(crate) fn usable(&self, want: &Want, now: u64) -> Option<crate::core::tokens::StoredToken> {
        use crate::core::tokens::Found;
        match self.find(want, now) {
            Found::Fresh(token) | Found::Due(token) => Some(token),
            Found::Missing => None,
        }
    }
}

/// Returns the tokens of a renewal whose ID token cannot be verified because the keys cannot be fetched
/// now. In that case, only the claims are lost.
fn without_keys(error: &auth0_core::Error) -> Option<TokenResponse> {
    let refused = RefusedTokens::of(error)?;
    let TokenRefusal::IdToken(cause) = &refused.reason else {
        return None;
    };
    if !cause.is_keys_unavailable() {
        return None;
    }
    warn("the ID token of a renewal could not be verified", cause);
    Some(refused.tokens.clone())
}

fn refusal(error: auth0_core::Error, is_refresh: bool) -> NotObtained {
    // Tokens of another user, or unverified ones, are not used.
    if is_refresh && RefusedTokens::of(&error).is_some() {
        let message = "the renewed tokens were rejected";
        let error = Error::new(ErrorKind::IdToken, message).with_source(error);
        return NotObtained::RefreshTokenRefused(error);
    }
    let code = error.authentication();
    let client_error = error
        .status()
        .is_some_and(|status| status.is_client_error() && status.as_u16() != 429);
    let (kind, message) = match code {
        Some(AuthenticationError::InvalidGrant) if is_refresh && client_error => {
            let message = "the tenant refused the session's refresh token";
            let error = Error::new(ErrorKind::LoginRequired, message).with_source(error);
            return NotObtained::RefreshTokenRefused(error);
        }
        Some(AuthenticationError::MfaRequired(_) | AuthenticationError::LoginRequired) => (
            ErrorKind::LoginRequired,
            "the tenant requires the user to log in again for this token",
        ),
        _ if client_error => (ErrorKind::Refused, "the tenant refused to issue this token"),
        _ if error.kind() == CallKind::InvalidInput => {
            (ErrorKind::InvalidInput, "the token could not be requested")
        }
        _ => (
            ErrorKind::TenantUnavailable,
            "the token request to the tenant failed",
        ),
    };
    NotObtained::Failed(Error::new(kind, message).with_source(error))
}
