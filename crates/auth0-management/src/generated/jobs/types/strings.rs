// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A job file format; a value in `format` of [`ExportUsers`](super::ExportUsers).
    pub enum JobFileFormat {
        /// `json`.
        Json = "json",
        /// `csv`.
        Csv = "csv",
    }
}
