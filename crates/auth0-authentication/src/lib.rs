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

mod authorize;
mod callback;
mod client;
mod client_authentication;
mod client_id;
mod digest;
#[cfg(feature = "dpop")]
mod dpop;
mod extra_parameters;
mod form;
pub mod grant;
mod invitation;
mod login;
mod poll;
mod query;
mod random;
mod signing;
mod source;
mod token_response;

pub use auth0_core::{ApiError, BoxError, Error, ErrorKind, Secret};
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
pub use login::{CompletedLogin, LoginError, VerifyIdToken};
pub use poll::{
    BackchannelAuthentication, BackchannelLogin, DeviceAuthorization, DeviceAuthorizationRequest,
    PollError,
};
pub use signing::{SharedSigner, Signer, SigningAlgorithm};
pub use source::ClientCredentialsSource;
pub use token_response::TokenResponse;
