// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `subject_type` of `GET /client-grants`.
pub enum ClientGrantSubjectType {
Client = "client",
User = "user",
AnonymousUser = "anonymous_user",
}
}
