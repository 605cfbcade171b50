// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

mod both;
mod responses;
mod strings;
mod unions;

pub use both::*;
pub use responses::*;
pub use strings::*;
pub use unions::*;
