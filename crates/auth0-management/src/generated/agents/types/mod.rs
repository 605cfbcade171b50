// Written by auth0-codegen; changes belong into its overrides.

//! Requests, responses and what they are made of.

mod params;
mod requests;
mod responses;

pub use params::*;
pub use requests::*;
pub use responses::*;
