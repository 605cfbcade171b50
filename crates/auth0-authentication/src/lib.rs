#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(feature = "verify", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "verify"),
    doc = "Auth0's Authentication API. The full documentation needs the feature `verify`."
)]
//!
//! # Where to start
//!
//! | I want to … | start with |
//! |---|---|
//! | get tokens | [`AuthenticationClient::token`] with a [`grant`] |
//! | log a user in with a browser | [`AuthenticationClient::authorize`], [`PendingLogin`], `complete_login` |
//! | log in on another device | [`AuthenticationClient::start_device_login`] |
//! | ask a user for approval on a phone (CIBA) | [`AuthenticationClient::start_backchannel_login`] |
//! | sign users up, change passwords | [`AuthenticationClient::database`] |
//! | send one-time codes and links | [`AuthenticationClient::passwordless`] |
//! | ask for a second factor | [`AuthenticationClient::mfa`], [`AuthenticationError::MfaRequired`] |
//! | use passkeys | [`AuthenticationClient::passkeys`] |
//! | read a user's profile | [`AuthenticationClient::userinfo`] |
//! | log out, revoke tokens | [`AuthenticationClient::logout_url`], [`AuthenticationClient::revoke`] |
//! | give tokens to another client of this SDK | [`AuthenticationClient::client_credentials_source`] |
//! | authenticate the application with a key or certificate | [`ClientAuthentication`], [`Signer`] |
//! | handle refusals such as `mfa_required` | [`ErrorExt::authentication`] |
//! | register applications | [`RegisterClient`] |
//! | use SAML or WS-Federation | [`enterprise`] |
//! | call an endpoint that this version does not have | [`AuthenticationClient::call`] |
//! | find an operation by Auth0's or auth0-python's name | [`operations`] |
//!
//! # Names
//!
//! A request is named with a verb and a noun, its response with the noun, and the method that sends it with
//! the request's name: `auth.start_device_login(&StartDeviceLogin::new())` returns a `DeviceLogin`. A method
//! of a handle omits the handle's noun: `auth.passwordless().start_login(&StartPasswordlessLogin::…)`. Grants
//! are named as in their specifications, and [`AuthenticationClient::token`] sends all of them. Every method
//! accepts a token as text or as a [`Secret`].
//!
//! # ID tokens
//!
//! With the feature `verify`, the client verifies every ID token before returning it, in every flow; see
//! [`TokenCall`]. Without the feature, an ID token is unverified text.
//!
//! # Storing
//!
//! Values that outlive a request can be serialized: [`TokenResponse`], [`PendingLogin`], [`DeviceLogin`],
//! challenges, and others. Secrets are serialized only inside [`WithSecrets`](auth0_core::WithSecrets).
//! Otherwise, the output contains no secrets and cannot be deserialized.
//!
//! # Retries
//!
//! The client does not retry a request that uses up a code or a refresh token, or counts as a login attempt,
//! if the request may have arrived. Client assertions are valid for one use, so every attempt gets a new one.

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
