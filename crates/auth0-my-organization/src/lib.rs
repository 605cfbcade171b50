#![doc = include_str!("../README.md")]
//!
//! # Where to start
//!
//! | I want to … | start with |
//! |---|---|
//! | show or change the organization | [`MyOrganizationClient::details`] |
//! | list members, and assign roles | [`MyOrganizationClient::members`], [`MyOrganizationClient::roles`] |
//! | remove members | [`MyOrganizationClient::memberships`] |
//! | invite people | [`MyOrganizationClient::invitations`] |
//! | verify domains | [`MyOrganizationClient::domains`] |
//! | set up single sign-on and provisioning | [`MyOrganizationClient::identity_providers`] |
//! | know what administrators may set up | [`MyOrganizationClient::configuration`] |
//!
//! # Tokens
//!
//! A client has a [`TokenSource`](auth0_core::TokenSource): a user's session, a refresh token or client
//! credentials for an organization. Or it is [shared](MyOrganizationClientBuilder::shared) by many users, and
//! each request has its own token. For tokens that are bound to a key (DPoP, RFC 9449), put
//! `auth0_authentication::DpopLayer` into the HTTP client:
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
