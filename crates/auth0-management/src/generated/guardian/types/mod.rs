// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

mod requests;
mod responses;
mod strings;

pub use requests::*;
pub use responses::*;
pub use strings::*;
