#![doc = include_str!("../README.md")]
//!
//! # Where to start
//!
//! | I want to … | start with |
//! |---|---|
//! | list, rename or delete a user's factors and passkeys | [`MyAccountClient::authentication_methods`] |
//! | enroll an authenticator app, a phone or an email address | [`CodeEnrollment`] |
//! | enroll push notifications or a recovery code | [`ConfirmedEnrollment`] |
//! | enroll a passkey | [`PasskeyEnrollment`] |
//! | connect an account for the Token Vault | [`PendingConnection`] |
//! | let scripts of a page make the calls | `auth0_session::ApiProxy` |
//!
//! # Tokens
//!
//! A client has a [`TokenSource`](auth0_core::TokenSource): a user's session, a refresh token
//! (`AuthenticationClient::refresh_token_source`) or an exchange on behalf of a user
//! (`AuthenticationClient::on_behalf_of_source`). Or it is [shared](MyAccountClientBuilder::shared) by many
//! users, and each request has its own token. For tokens that are bound to a key (DPoP, RFC 9449), put
//! `auth0_authentication::DpopLayer` into the HTTP client:
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
