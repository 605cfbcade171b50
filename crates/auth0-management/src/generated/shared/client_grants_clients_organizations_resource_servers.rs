// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::string_enum;

string_enum! {
    /// A search parser; a value for `parser` of `GET /client-grants/search`.
    pub enum SearchParser {
        /// A SCIM filter (RFC 7644 section 3.4.2.2) (`scim`).
        Scim = "scim",
        /// A Lucene query string (`lucene`).
        Lucene = "lucene",
    }
}
