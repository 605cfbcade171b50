// Written by auth0-codegen; changes belong into its overrides.

//! Events of the tenant as they happen.

mod operations;
mod types;

pub use crate::generated::shared::{
    AccessLevel, EventStreamEventType, TextOrInteger, UserProfileData,
};
pub use operations::*;
pub use types::*;
