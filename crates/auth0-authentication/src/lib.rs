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

mod client;
mod client_authentication;
pub mod database;
pub mod enterprise;
mod extra_parameters;
mod form;
pub mod grant;
pub mod legacy;
mod logout;
pub mod mfa;
pub mod passkey;
pub mod passwordless;
mod random;
mod registration;
mod request;
mod revoke;
mod signing;
mod source;
mod token_response;
mod userinfo;

pub use auth0_core::{ApiError, BoxError, Error, ErrorKind, Secret};
pub use client::{AuthenticationClient, AuthenticationClientBuilder};
pub use client_authentication::ClientAuthentication;
pub use logout::{LogoutUrl, OidcLogoutUrl};
pub use registration::{RegisterClient, RegisteredClient, TokenEndpointAuthMethod};
pub use revoke::RevokedSubject;
pub use signing::{SharedSigner, Signer, SigningAlgorithm};
pub use source::ClientCredentialsSource;
pub use token_response::TokenResponse;
pub use userinfo::{Address, UpdatedAt, UserInfo};
