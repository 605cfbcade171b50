//! Auth0's Authentication API: getting tokens for applications and users.
//!
//! ```no_run
//! use auth0_authentication::AuthenticationClient;
//! use auth0_authentication::grant::{ClientCredentials, PasswordRealm};
//!
//! # async fn run() -> Result<(), auth0_authentication::Error> {
//! let auth = AuthenticationClient::builder("tenant.eu.auth0.com")
//!     .client_id("client id")
//!     .client_secret("client secret")
//!     .build()?;
//!
//! let machine = auth.token(&ClientCredentials::new("https://api.example.com")).await?;
//!
//! let login = PasswordRealm::new("ada@example.com", "password", "Username-Password-Authentication");
//! let user = auth.token(&login.scope("openid profile")).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Where to find what
//!
//! - Tokens: [`AuthenticationClient::token`], with one of the grants of [`grant`].
//! - Logins: [`AuthenticationClient::authorize`] for the URL, [`PendingLogin`] for what comes back, and
//!   `complete_login` for all of the rest.
//! - Logins elsewhere: [`AuthenticationClient::start_device_login`] for another device,
//!   [`AuthenticationClient::start_backchannel_login`] for another channel.
//! - Users: [`AuthenticationClient::database`], [`passwordless`](AuthenticationClient::passwordless),
//!   [`mfa`](AuthenticationClient::mfa), [`passkeys`](AuthenticationClient::passkeys),
//!   [`userinfo`](AuthenticationClient::userinfo); and out again by
//!   [`logout_url`](AuthenticationClient::logout_url) and [`revoke`](AuthenticationClient::revoke).
//! - Applications that register themselves: [`RegisterClient`]; SAML and WS-Federation: [`enterprise`];
//!   what Auth0 has deprecated: [`legacy`].
//! - Any operation by Auth0's name, or auth0-python's: [`operations`]; one that is newer than this version:
//!   [`AuthenticationClient::call`].
//! - Tokens for another client of this SDK, kept and renewed by it:
//!   [`AuthenticationClient::client_credentials_source`].
//! - How the application proves who it is: [`ClientAuthentication`], chosen once for all endpoints that
//!   take it; with a private key in a vault or HSM by a [`Signer`], in the process by `PrivateKey`.
//! - Refusals that a program goes on from, such as `mfa_required`: [`ErrorExt::authentication`].
//!
//! # Names
//!
//! A request is a verb and a noun, its answer a noun, and one method that has the request's name sends it:
//! `auth.start_device_login(&StartDeviceLogin::new())` answers a `DeviceLogin`. Where a handle has the noun
//! already, the method leaves it out: `auth.passwordless().start_login(&StartPasswordlessLogin::…)`. Grants
//! are named as the specifications name them, and [`AuthenticationClient::token`] sends all of them. Any
//! method takes a token as text or as a [`Secret`].
//!
//! # ID tokens
//!
//! With the feature `verify`, a client verifies every ID token before you see it, in every flow; see
//! [`TokenCall`]. Without the feature, an ID token is text that nobody has checked.
//!
//! # Storing
//!
//! Whatever outlives a request can be serialized: [`TokenResponse`], [`PendingLogin`], [`DeviceLogin`],
//! challenges and others. Secrets are written only in [`WithSecrets`](auth0_core::WithSecrets); without it,
//! what was written holds no secret and cannot be read again.
//!
//! # Retries
//!
//! A request that uses up a code or a refresh token, or counts as a login attempt, is not repeated when
//! it is not known whether it arrived. Client assertions are good for one use, so every attempt has a new
//! one.
//!
//! # Features
//!
//! | feature | adds | default |
//! |---|---|---|
//! | `transport` | the HTTP transport; without it a client is built on the caller's tower service | yes |
//! | `http2` | HTTP/2 where the server offers it | yes |
//! | `ring`, `aws-lc-rs` | a provider for TLS and for signatures; with both, aws-lc-rs | `ring` |
//! | `josekit` | OpenSSL for signatures, before the two above | no |
//! | `webpki-roots`, `native-roots` | root certificates; with both, the union | `webpki-roots` |
//! | `signing` | `PrivateKey`: keys in the process | no |
//! | `verify` | verification of every ID token that comes; `complete_login`: a login in one call | no |
//! | `dpop` | `DpopKey`, `DpopLayer`: tokens bound to a key; implies `signing` | no |
//! | `vendored-openssl` | builds the OpenSSL of `josekit` from source | no |
//! | `tracing` | a span for every attempt | no |

mod authentication_error;
mod authorize;
mod callback;
mod client;
mod client_authentication;
mod client_id;
pub mod database;
mod digest;
#[cfg(feature = "dpop")]
mod dpop;
pub mod enterprise;
mod extra_parameters;
mod form;
pub mod grant;
mod invitation;
pub mod legacy;
mod login;
mod logout;
pub mod mfa;
#[cfg(any(doc, doctest))]
pub mod operations;
pub mod passkey;
pub mod passwordless;
mod poll;
mod proof_witness;
mod query;
mod random;
mod refused_tokens;
mod registration;
mod request;
mod revoke;
mod signing;
mod source;
mod token_call;
mod token_response;
mod user_source;
mod userinfo;

pub use auth0_core::{ApiError, BoxError, Error, ErrorKind, Secret};
pub use authentication_error::{
    AuthenticationError, ErrorExt, MfaFactor, MfaRequired, MfaRequirements,
};
pub use authorize::{
    AuthorizationDetail, Authorize, PendingLogin, Prompt, ResponseMode, ResponseType,
    SignedAuthorize, StartedLogin,
};
pub use callback::{AuthorizationError, AuthorizationResponse, CallbackError, callback_state};
pub use client::{AuthenticationClient, AuthenticationClientBuilder};
pub use client_authentication::ClientAuthentication;
#[cfg(feature = "dpop")]
pub use dpop::{DpopFuture, DpopKey, DpopLayer, DpopProof, DpopService};
pub use invitation::Invitation;
#[cfg(feature = "verify")]
pub use login::{CompletedLogin, LoginError};
pub use logout::{LogoutUrl, OidcLogoutUrl};
pub use poll::{BackchannelLogin, DeviceLogin, PollError, StartBackchannelLogin, StartDeviceLogin};
pub use refused_tokens::{RefusedTokens, TokenRefusal};
pub use registration::{RegisterClient, RegisteredClient, TokenEndpointAuthMethod};
pub use revoke::RevokedSubject;
#[cfg(feature = "signing")]
pub use signing::{PrivateKey, SignatureBackend};
pub use signing::{SharedSigner, Signer, SigningAlgorithm};
pub use source::ClientCredentialsSource;
pub use token_call::TokenCall;
pub use token_response::TokenResponse;
pub use user_source::{OnBehalfOfSource, RefreshTokenSource};
pub use userinfo::{Address, UpdatedAt, UserInfo};
