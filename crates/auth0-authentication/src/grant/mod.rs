//! The grants of the token endpoint. Each type is a request whose constructor takes the required fields.
//!
//! | grant | purpose |
//! |---|---|
//! | [`AuthorizationCode`] | a user who has returned from the login page |
//! | [`ClientCredentials`] | the application itself |
//! | [`RefreshToken`] | new tokens without the user |
//! | [`Password`], [`PasswordRealm`] | a user whose password the application has |
//! | [`DeviceCode`] | a user who logs in on another device |
//! | [`Ciba`] | a user who approves on another device |
//! | [`PasswordlessOtp`] | a user with a code from an email or text message |
//! | [`Passkey`] | a user with a passkey |
//! | [`MfaOtp`], [`MfaOob`], [`MfaRecoveryCode`] | the second factor of a login |
//! | [`TokenExchange`] | a token of another system (RFC 8693) |
//! | [`NativeSocial`] | a user whom a provider's SDK has logged in |
//! | [`FederatedConnectionAccessToken`] | an identity provider's token, from the Token Vault |
//! | [`OnBehalfOf`] | an API that calls another API for its user |
//! | [`SessionTransfer`] | a login transferred from an app to a browser |
//! | [`ExtensionGrant`] | any other grant |
//!
//! ```no_run
//! use auth0_authentication::grant::RefreshToken;
//!
//! # async fn run(auth: auth0_authentication::AuthenticationClient, refresh_token: auth0_authentication::Secret)
//! # -> Result<(), auth0_authentication::Error> {
//! let tokens = auth.token(&RefreshToken::new(refresh_token).scope("openid")).await?;
//! # Ok(())
//! # }
//! ```

mod authorization_code;
mod ciba;
mod client_credentials;
mod device_code;
mod extension;
mod federated_connection;
mod mfa;
mod native_social;
mod on_behalf_of;
mod passkey;
mod password;
mod passwordless;
mod refresh_token;
mod session_transfer;
mod setters;
mod token_exchange;

use std::net::IpAddr;

use auth0_core::Domain;

pub use authorization_code::AuthorizationCode;
pub use ciba::Ciba;
pub use client_credentials::ClientCredentials;
pub use device_code::DeviceCode;
pub use extension::ExtensionGrant;
pub use federated_connection::FederatedConnectionAccessToken;
pub use mfa::{MfaOob, MfaOtp, MfaRecoveryCode};
pub use native_social::NativeSocial;
pub use on_behalf_of::OnBehalfOf;
pub use passkey::Passkey;
pub use password::{Password, PasswordRealm};
pub use passwordless::PasswordlessOtp;
pub use refresh_token::RefreshToken;
pub use session_transfer::SessionTransfer;
pub use token_exchange::TokenExchange;

use crate::form::Form;

mod sealed {
    pub trait Sealed {}
}

/// A request to the token endpoint.
pub trait Grant: sealed::Sealed + Sync {
    /// Whether the request is safe to repeat if it may have arrived. It is not if it uses up a code, or
    /// counts as a login attempt.
    #[doc(hidden)]
    const REPEATABLE: bool = false;

    /// Whether another authorization server issued the access token.
    #[doc(hidden)]
    const IS_EXTERNAL: bool = false;

    /// Writes the grant's parameters, with `grant_type` first, for a tenant with this domain.
    #[doc(hidden)]
    fn write<'a>(&'a self, form: &mut Form<'a>, tenant: &Domain);

    /// Returns the address of the user's device, if the grant has one.
    #[doc(hidden)]
    fn forwarded_for(&self) -> Option<IpAddr> {
        None
    }
}

/// The grant type of all token exchanges except one (RFC 8693 section 2.1).
const TOKEN_EXCHANGE: &str = "urn:ietf:params:oauth:grant-type:token-exchange";

/// The token type of an access token, for `subject_token_type` and `requested_token_type` (RFC 8693 section
/// 3).
const ACCESS_TOKEN: &str = "urn:ietf:params:oauth:token-type:access_token";

/// The token type of a refresh token.
const REFRESH_TOKEN: &str = "urn:ietf:params:oauth:token-type:refresh_token";
