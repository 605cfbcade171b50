#![cfg_attr(docsrs, feature(doc_cfg))]
//! Auth0's My Account API: users manage their own factors, passkeys, consents and connected accounts.
//!
//! Calls are made with the user's access token for the audience `https://{domain}/me/`. Handles and methods
//! are named as in the API: `GET /authentication-methods` is `me.authentication_methods().list()`.
//!
//! ```no_run
//! # async fn run(user_token: auth0_my_account::Secret) -> Result<(), auth0_my_account::Error> {
//! use auth0_my_account::MyAccountClient;
//!
//! // One client for the whole server, and the user's token for each request.
//! let my_account = MyAccountClient::builder("tenant.eu.auth0.com").shared().build()?;
//! let me = my_account.with_token(&user_token)?;
//!
//! let methods = me.authentication_methods().list().await?;
//! for method in methods.authentication_methods.unwrap_or_default() {
//!     println!("{method:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Flows
//!
//! Enrolling a factor or passkey and connecting an account take several requests, with the user in between.
//! [`CodeEnrollment`], [`PasskeyEnrollment`], [`ConfirmedEnrollment`] and [`PendingConnection`] hold what has
//! to be remembered until the next request; all can be stored in a session.
//!
//! # Tokens
//!
//! A client has a [`TokenSource`](auth0_core::TokenSource), such as a refresh token's or a session's, or is
//! [shared](MyAccountClientBuilder::shared) by many users. For tokens that are bound to a key (DPoP, RFC
//! 9449), put `auth0_authentication::DpopLayer` into the HTTP client:
//! `builder.http(|http| http.attempt_layer(DpopLayer::new(key)))`.
//!
//! # Calls, lists, types and errors
//!
//! As in `auth0-management`: a method makes a [`Call`], a list is a [`Pager`], members that do not fit are
//! set aside, and members that this version does not know are in `extra`. Refusals are
//! [`ApiError`]s, whose [`validation_errors`](ApiError::validation_errors) name the fields.

mod client;
mod connect;
mod enrollment;
mod generated;

#[allow(unused_imports, reason = "the generated code uses what it needs")]
use auth0_core::__private::{handle, paging, union};
pub use auth0_core::{
    ApiError, Call, CallOptions, Detailed, Error, ErrorKind, Extra, Items, Json, JsonError,
    Operation, Page, Pager, Pages, Patch, PublicKeyOptions, Secret, SetAside, Timestamp,
    ValidationError, WithSecrets,
};
pub use client::{MyAccountClient, MyAccountClientBuilder};
pub use connect::{ConnectError, PendingConnection};
pub use enrollment::{CodeEnrollment, ConfirmedEnrollment, PasskeyEnrollment};
pub use generated::{authentication_methods, connected_accounts, consents, factors, organizations};
