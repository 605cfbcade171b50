// Written by auth0-codegen; changes belong into its overrides.

//! The generated tests, one module for each group.

mod configuration;
mod details;
mod domains;
mod identity_providers;
mod invitations;
mod members;
mod memberships;
mod roles;
