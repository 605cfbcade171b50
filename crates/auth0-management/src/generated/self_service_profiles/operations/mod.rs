// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod custom_text;
mod self_service_profiles;
mod sso_ticket;

pub use custom_text::SelfServiceProfilesCustomText;
pub use self_service_profiles::SelfServiceProfiles;
pub use sso_ticket::SelfServiceProfilesSsoTicket;
