// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

mod responses_connection_to_created;
mod responses_event;
mod responses_group;
mod responses_org_to_tenant;
mod responses_user;
mod strings;
mod unions;

pub use responses_connection_to_created::*;
pub use responses_event::*;
pub use responses_group::*;
pub use responses_org_to_tenant::*;
pub use responses_user::*;
pub use strings::*;
pub use unions::*;
