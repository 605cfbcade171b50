// Written by auth0-codegen; changes belong into its overrides.

//! One module for each group of operations, and one for types that several groups share.
#![allow(
    missing_docs,
    reason = "a field is described where its name and type leave something to say"
)]
#![allow(
    clippy::large_enum_variant,
    clippy::struct_excessive_bools,
    clippy::too_many_arguments,
    clippy::doc_markdown,
    clippy::enum_variant_names,
    reason = "the shapes are Auth0's"
)]

pub mod authentication_methods;
mod client;
pub mod connected_accounts;
pub mod consents;
pub mod factors;
pub mod organizations;
pub(crate) mod shared;
