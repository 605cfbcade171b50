// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

mod both;
mod params;
mod requests_create_to_idp_request;
mod requests_idp_samlp_to_update;
mod responses;
mod strings;
mod unions;

pub use both::*;
pub use params::*;
pub use requests_create_to_idp_request::*;
pub use requests_idp_samlp_to_update::*;
pub use responses::*;
pub use strings::*;
pub use unions::*;
