// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A group member type; a value in `member_type` of [`GroupMember`](super::GroupMember).
    pub enum GroupMemberType {
        /// `user`.
        User = "user",
        /// `group`.
        Group = "group",
    }
}

string_enum! {
    /// A group type; a value in `type` of [`GroupMember`](super::GroupMember).
    pub enum GroupType {
        /// `connection`.
        Connection = "connection",
        /// `organization`.
        Organization = "organization",
        /// `tenant`.
        Tenant = "tenant",
    }
}
