// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `default_for` of `GET /client-grants`.
pub enum ClientGrantDefaultFor {
ThirdPartyClients = "third_party_clients",
}
}

string_enum! {
/// The `sort` of `GET /client-grants/search`.
pub enum ClientGrantSortField {
Audience = "audience",
UpdatedAt = "updated_at",
}
}
