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
//! # Where it differs from Auth0
//!
//! Logins: nobody is asked for consent; all connections log in the users of the one database; a second
//! factor on the page is an authenticator app; a one-time code may be used again within its time; nobody
//! looks at who made a passkey's authenticator; whose a foreign token is has to be said
//! ([`Tenant::trust_token`]); SAML and WS-Federation have metadata, but are not spoken; the endpoints
//! Auth0 has deprecated are not there, `/tokeninfo` excepted.
//!
//! The Management API has users, roles, clients and their grants, APIs, organizations, connections,
//! actions, logs, log streams, jobs, events and a few smaller kinds, and logins see what is changed
//! there. It differs from Auth0's in being simple: bodies are checked member by member, but not within
//! members; a client needs no grant to get a token for an API; while an organization has no members,
//! everybody may log in to it; settings, actions, rules and hooks are kept and do nothing; no operation
//! writes to the log or emits an event by itself ([`Tenant::add_log`], [`Tenant::emit_event`]); jobs are
//! done when they are created and only say later that they are ([`JobScript`]); of the search language
//! there is what is mostly used, compared exactly and not by analysed words. Every other operation is
//! answered with 404.
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
