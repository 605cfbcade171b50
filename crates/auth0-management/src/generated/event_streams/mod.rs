// Written by auth0-codegen; changes belong into its overrides.

//! Event streams: changes of users, organizations and the like, delivered to a webhook, to AWS or
//! to an action.

mod operations;
mod types;

pub use crate::generated::shared::{AwsRegion, EventStreamEventType};
pub use operations::*;
pub use types::*;
