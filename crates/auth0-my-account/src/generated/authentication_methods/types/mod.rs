// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

mod params;
mod requests;
mod responses;
mod strings;
mod unions;

pub use params::*;
pub use requests::*;
pub use responses::*;
pub use strings::*;
pub use unions::*;
