// Written by auth0-codegen; changes belong into its overrides.

//! Sessions that users have at the tenant.

mod operations;
mod types;

pub use crate::generated::shared::{
    Session, SessionActorMetadata, SessionAuthentication, SessionAuthenticationMethod,
    SessionClient, SessionCookie, SessionCookieMode, SessionDevice,
};
pub use operations::*;
pub use types::*;
