// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `organization_require_behavior` of `Client`.
pub enum OrganizationRequireBehavior {
NoPrompt = "no_prompt",
PreLoginPrompt = "pre_login_prompt",
PostLoginPrompt = "post_login_prompt",
}
}
