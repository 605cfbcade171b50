// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::Extra;

/// An export field, in `fields` of [`ExportUsers`](super::ExportUsers).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportField {
    /// Attribute of the user. Up to 100 characters.
    pub name: Option<String>,
    /// Name of the column in the file. Up to 100 characters.
    pub export_as: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ExportField {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            export_as: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ExportField {
    value export_as: String,
} }

auth0_core::__record! { ExportField {
    optional name "name",
    optional export_as "export_as",
} }
auth0_core::__read!(ExportField);
