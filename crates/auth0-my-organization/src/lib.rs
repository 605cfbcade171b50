#![cfg_attr(docsrs, feature(doc_cfg))]
//! Auth0's My Organization API: administrators manage their own organization, its members, domains and
//! identity providers.
//!
//! Calls are made with an access token for the audience `https://{domain}/my-org/`, issued for the
//! organization. Handles and methods are named as in the API: `GET /members` is `org.members().list()`.
//!
//! ```no_run
//! # async fn run(admin_token: auth0_my_organization::Secret) -> Result<(), auth0_my_organization::Error> {
//! use auth0_my_organization::MyOrganizationClient;
//!
//! // One client for the whole server, and the administrator's token for each request.
//! let my_organization = MyOrganizationClient::builder("tenant.eu.auth0.com").shared().build()?;
//! let org = my_organization.with_token(&admin_token)?;
//!
//! let mut members = org.members().list().items();
//! while let Some(member) = members.next().await {
//!     println!("{:?}", member?.user_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Tokens
//!
//! A client has a [`TokenSource`](auth0_core::TokenSource), such as a refresh token's or a session's, or is
//! [shared](MyOrganizationClientBuilder::shared) by many users. For tokens that are bound to a key (DPoP,
//! RFC 9449), put `auth0_authentication::DpopLayer` into the HTTP client:
//! `builder.http(|http| http.attempt_layer(DpopLayer::new(key)))`.
//!
//! # Calls, lists, types and errors
//!
//! As in `auth0-management`: a method makes a [`Call`], a list is a [`Pager`], members that do not fit are
//! set aside, and members that this version does not know are in `extra`. Refusals are
//! [`ApiError`]s, whose [`validation_errors`](ApiError::validation_errors) name the fields.

mod client;
mod generated;

#[allow(unused_imports, reason = "the generated code uses what it needs")]
use auth0_core::__private::{handle, paging, union};
pub use auth0_core::{
    ApiError, Call, CallOptions, Detailed, Error, ErrorKind, Extra, Items, Json, JsonError,
    Operation, Page, Pager, Pages, Patch, Secret, SetAside, Timestamp, ValidationError,
    WithSecrets,
};
pub use client::{MyOrganizationClient, MyOrganizationClientBuilder};
pub use generated::{
    configuration, details, domains, identity_providers, invitations, members, memberships, roles,
};
