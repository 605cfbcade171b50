// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::string_enum;

string_enum! {
    /// Organization require behavior; a value in `organization_require_behavior` of `Client`.
    pub enum OrganizationRequireBehavior {
        /// Users are not asked for an organization (`no_prompt`).
        NoPrompt = "no_prompt",
        /// Users name their organization before they log in (`pre_login_prompt`).
        PreLoginPrompt = "pre_login_prompt",
        /// Users choose their organization after they have logged in (`post_login_prompt`).
        PostLoginPrompt = "post_login_prompt",
    }
}
