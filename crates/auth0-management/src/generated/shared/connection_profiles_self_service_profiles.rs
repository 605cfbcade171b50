// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::string_enum;

string_enum! {
    /// Whether something is required, optional or not offered.
    ///
    /// In `show_as_button` of `ConnectionProfileOrganization`.
    pub enum Requirement {
        /// None (`none`).
        None = "none",
        /// `optional`.
        Optional = "optional",
        /// `required`.
        Required = "required",
    }
}
