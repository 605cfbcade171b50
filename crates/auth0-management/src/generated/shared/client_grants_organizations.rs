// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::string_enum;

string_enum! {
    /// A client grant subject type; a value for `subject_type` of `GET /client-grants`.
    pub enum ClientGrantSubjectType {
        /// The application calls the API for itself (`client`).
        Client = "client",
        /// The application calls the API for a user (`user`).
        User = "user",
        /// `anonymous_user`.
        AnonymousUser = "anonymous_user",
    }
}
