#![doc = include_str!("../README.md")]
//!
//! # What stands in for people and time
//!
//! A flow that needs somebody goes on without one: [`Tenant::log_in`] answers an authorization request,
//! [`Tenant::approve_device`] and [`Tenant::approve_back_channel`] decide for a user, [`Tenant::last_code`]
//! and [`Tenant::outbox`] hold what was sent by email and text message, [`Tenant::otp`] is what an
//! authenticator app shows, [`Tenant::end_sessions`] is an administrator who ends a user's sessions, and
//! [`Tenant::advance`] lets codes and sessions expire. When a session ends, applications with a
//! [URL for it](Application::backchannel_logout_url) get a logout token.
//!
//! # A permission test
//!
//! A user with a role logs in and calls your service; one without it gets 403:
//!
//! ```
//! # use auth0_testing::Tenant;
//! # /// A service that wants a permission, with all that this takes hidden here.
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
//! # What is set has effect
//!
//! - Tokens: client grants limit the scopes of machines, APIs those of users, and roles decide where an API
//!   has `enforce_policies`; `token_dialect` adds `permissions`. An application that was made through the
//!   Management API needs a client grant; those a test has built may have everything that exists.
//!   [`TenantBuilder::api`] adds an API that grants whatever it is asked for.
//! - Lifetimes of APIs, clients (`jwt_configuration`, `refresh_token`) and sessions, all by a clock that
//!   [`Tenant::advance`] moves; a verified custom domain as issuer, when the tenant is called by it.
//! - Database connections: users of their own, `disable_signup`, `requires_username`, password policies.
//! - Deletes cascade; deleting a bound action fails without `force`.
//! - Logins, failures and changes are in the log with Auth0's codes, the last 10,000 entries; ten wrong
//!   passwords lock an account until `DELETE /api/v2/user-blocks`.
//! - [`TenantBuilder::claims`] and [`ClaimTemplate`] add claims as an Action would;
//!   [`Tenant::refuse_login`] refuses a login.
//!
//! # Searches
//!
//! `q` takes `field:value`, `field:"two words"`, `field:start*`, `field:*end` and `field:*infix*` with three
//! or more characters, `field:[from TO to]` and `{…}` without the ends, `_exists_:field`, words without a
//! field, `AND`, `OR`, `NOT`, `-` and parentheses. Fields reach into objects and lists (`app_metadata.plan`,
//! `identities.connection`), and `email.domain` is what follows the `@`. Values are compared in either
//! case, not by analyzed words. Everything else is refused with 400.
//!
//! # Where it differs from Auth0
//!
//! Logins: nobody is asked for consent; a second factor on the page is an authenticator app; a one-time code
//! may be used again within its time; nobody looks at who made a passkey's authenticator; whose a foreign
//! token is has to be said ([`Tenant::trust_token`]); SAML and WS-Federation have metadata, but are not
//! spoken; the endpoints Auth0 has deprecated are not there, `/tokeninfo` excepted.
//!
//! The Management API answers nearly every operation, most of them as Auth0's document describes them, and
//! refuses the rest with 501. While an organization has no members, everybody may log in to it; actions,
//! rules and hooks are kept and do not run; nothing emits an event by itself ([`Tenant::emit_event`]); jobs
//! are done when they are created and only say later that they are ([`JobScript`]).
//!
//! The My Account and the My Organization API are served whole. A user needs no second factor to change their
//! factors; any password fits the policy; connecting an account asks on a page of this tenant, since there is
//! no other provider, and works for connections with `connected_accounts.active`. Organizations may set up
//! all strategies; a domain is verified when somebody asks, and no attributes of identity providers are mapped.
//!
//! It is a test double: secrets are compared and kept in the clear, everything is forgotten at the
//! end unless it is saved, and it binds to 127.0.0.1 unless told otherwise. Do not put it in front of
//! anything that matters.

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
