#![doc = include_str!("../README.md")]
//!
//! # Simulating users and time
//!
//! Flows that need a person don't need one here: [`Tenant::log_in`] completes an authorization request,
//! [`Tenant::approve_device`] and [`Tenant::approve_back_channel`] decide for a user, [`Tenant::last_code`]
//! and [`Tenant::outbox`] return the emails and text messages sent, [`Tenant::otp`] returns the current code
//! of an authenticator app, [`Tenant::end_sessions`] ends a user's sessions as an administrator would, and
//! [`Tenant::advance`] makes codes and sessions expire. When a session ends, applications with a
//! [back-channel logout URL](Application::backchannel_logout_url) receive a logout token.
//!
//! # A permission test
//!
//! A user with a role logs in and calls your service; a user without the role gets 403:
//!
//! ```
//! # use auth0_testing::Tenant;
//! # /// A service that requires a permission; its implementation is hidden.
//! # async fn call(token: &str) -> u16 {
//! #     use base64::Engine;
//! #     use base64::engine::general_purpose::URL_SAFE_NO_PAD;
//! #     let payload = token.split('.').nth(1).unwrap_or_default();
//! #     let payload = URL_SAFE_NO_PAD.decode(payload).unwrap_or_default();
//! #     let claims: serde_json::Value = serde_json::from_slice(&payload).unwrap_or_default();
//! #     if claims["permissions"].to_string().contains("read:notes") { 200 } else { 403 }
//! # }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), auth0_testing::Error> {
//! let api = "https://api.example.com";
//! let tenant = Tenant::builder()
//!     .api_with_permissions(api, ["read:notes"])
//!     .role("reader", api, ["read:notes"])
//!     .user("ada@example.com", "correct horse").start().await?;
//! tenant.assign_role("ada@example.com", "reader")?;
//! for (email, status) in [("ada@example.com", 200), (tenant.user_email(), 403)] {
//!     assert_eq!(call(&tenant.user_access_token(email, api, "")?).await, status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Settings that take effect
//!
//! - Tokens: client grants limit the scopes of machines, APIs limit the scopes of users, and roles apply to
//!   APIs with `enforce_policies`; `token_dialect` adds `permissions`. Applications created through the
//!   Management API need a client grant; those created by a test may have every scope.
//!   [`TenantBuilder::api`] adds an API that grants every requested scope.
//! - Lifetimes of APIs, clients (`jwt_configuration`, `refresh_token`), and sessions, all based on a clock
//!   that [`Tenant::advance`] moves; a verified custom domain as the issuer of requests that use it, or of links
//!   from the Management API with the header `auth0-custom-domain`.
//! - Credentials of clients: keys and certificates verify what the client refers to them for, assertions or
//!   request objects, until they expire. Mutual TLS itself is not supported.
//! - Invitations: a login with `invitation` and `organization` makes the invited user a member.
//! - Database connections: separate users, `disable_signup`, `requires_username`, password policies.
//! - Deletions cascade; deleting a bound action fails without `force`.
//! - The log records logins, failures, and changes with Auth0's codes and keeps the last 10,000 entries; ten
//!   wrong passwords lock an account for 30 days or until `DELETE /api/v2/user-blocks`.
//! - [`TenantBuilder::claims`] and [`ClaimTemplate`] add claims as an Action would;
//!   [`Tenant::refuse_login`] refuses a login.
//!
//! # Searches
//!
//! `q` accepts `field:value`, `field:"two words"`, `field:start*`, `field:*end`, and `field:*infix*` with at
//! least three characters, `field:[from TO to]`, `{…}` for exclusive bounds, `_exists_:field`, words without
//! a field, `AND`, `OR`, `NOT`, `-`, and parentheses. Fields can be nested (`app_metadata.plan`,
//! `identities.connection`), and `email.domain` is the part after the `@`. Values are compared without regard
//! to case, not word by word. Everything else is refused with 400.
//!
//! # Differences from Auth0
//!
//! Logins: users are asked for consent only with `prompt=consent`; the second factor on the login page is an
//! authenticator app; a one-time code can be reused while it is valid; a passkey's attestation is not
//! verified; external tokens must be assigned to a user ([`Tenant::trust_token`]); SAML and WS-Federation
//! have metadata but no protocol; deprecated endpoints are missing, except `/tokeninfo`.
//!
//! The Management API serves nearly every operation, most of them as Auth0's document describes them, and
//! refuses the rest with 501. While an organization has no members, everyone can log in to it. Actions,
//! rules, and hooks are stored but do not run. Events are emitted only by [`Tenant::emit_event`]. Jobs finish
//! when they are created and report it later ([`JobScript`]).
//!
//! The My Account and My Organization APIs are complete. Users can change their factors without a second
//! factor; every password satisfies the policy; connecting an account shows a page of this tenant instead of
//! another provider's, and works for connections with `connected_accounts.active`. Organizations can
//! use all strategies; a domain is verified on request, and attributes of identity providers are not mapped.
//!
//! It is a test double: secrets are stored and compared in plain text, all state is lost at the end unless it
//! is saved, and it binds to 127.0.0.1 by default. Never put it in front of anything that matters.

mod api;
mod builder;
mod claims;
mod clock;
mod control;
mod crypto;
mod error;
mod login;
mod my_account;
mod my_organization;
mod random;
mod self_service;
mod server;
mod state;
mod state_file;
mod store;
mod tenant;

pub use builder::TenantBuilder;
pub use claims::{ClaimTemplate, TokenContext, TokenKind};
pub use crypto::webauthn::VirtualAuthenticator;
pub use error::{Error, ErrorKind};
pub use server::fault::Fault;
pub use server::rate_limit::RateLimit;
pub use server::record::RecordedRequest;
pub use store::applications::{Application, OrganizationUsage};
pub use store::event_script::EventStreamScript;
pub use store::job_script::JobScript;
pub use store::outbox::{Channel, Message};
pub use tenant::Tenant;
