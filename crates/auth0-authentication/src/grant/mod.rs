//! The grants of the token endpoint, each a request with its required fields in the constructor.
//!
//! | grant | what for |
//! |---|---|
//! | [`AuthorizationCode`] | a user who came back from the login page |
//! | [`ClientCredentials`] | the application itself |
//! | [`RefreshToken`] | new tokens without the user |
//! | [`Password`], [`PasswordRealm`] | a user whose password the application has |
//! | [`DeviceCode`] | a user who logs in on another device |
//! | [`Ciba`] | a user who approves on another device |
//! | [`PasswordlessOtp`] | a user with a code from an email or text message |
//! | [`Passkey`] | a user with a passkey |
//! | [`MfaOtp`], [`MfaOob`], [`MfaRecoveryCode`] | the second factor of a login |
//! | [`TokenExchange`] | a token of another system (RFC 8693) |
//! | [`NativeSocial`] | a user whom a provider's own SDK has logged in |
//! | [`FederatedConnectionAccessToken`] | an identity provider's token, out of the Token Vault |
//! | [`OnBehalfOf`] | an API that calls another one for its user |
//! | [`SessionTransfer`] | a login carried from an app into a browser |
//! | [`ExtensionGrant`] | any other |
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
    /// Whether the request may be made twice when it is not known whether the first one arrived: not
    /// when it uses up a code, or counts as a login attempt.
    #[doc(hidden)]
    const REPEATABLE: bool = false;

    /// Whether another authorization server has issued the access token.
    #[doc(hidden)]
    const IS_EXTERNAL: bool = false;

    /// Adds the grant's parameters, `grant_type` first, for a tenant with this domain.
    #[doc(hidden)]
    fn write<'a>(&'a self, form: &mut Form<'a>, tenant: &Domain);

    /// The address of the user's device, if the grant has one.
    #[doc(hidden)]
    fn forwarded_for(&self) -> Option<IpAddr> {
        None
    }
}

/// The grant type of all token exchanges but one (RFC 8693 section 2.1).
const TOKEN_EXCHANGE: &str = "urn:ietf:params:oauth:grant-type:token-exchange";

/// An access token, as `subject_token_type` and `requested_token_type` (RFC 8693 section 3).
const ACCESS_TOKEN: &str = "urn:ietf:params:oauth:token-type:access_token";

/// A refresh token, likewise.
const REFRESH_TOKEN: &str = "urn:ietf:params:oauth:token-type:refresh_token";
