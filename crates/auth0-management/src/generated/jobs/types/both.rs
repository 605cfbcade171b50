// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

/// The `fields` of [`ExportUsers`](super::ExportUsers).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ExportField {
    /// Attribute of the user. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Name of the column in the file. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_as: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ExportField {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            export_as: None,
            extra: Extra::default(),
        }
    }
}
