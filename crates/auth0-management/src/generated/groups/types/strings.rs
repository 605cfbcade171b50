// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `member_type` of [`GroupMember`](super::GroupMember).
pub enum GroupMemberType {
User = "user",
Group = "group",
}
}

string_enum! {
/// The `type` of [`GroupMember`](super::GroupMember).
pub enum GroupType {
Connection = "connection",
Organization = "organization",
Tenant = "tenant",
}
}
