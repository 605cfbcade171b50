// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::Patch;
use serde::Serialize;

use super::MdlPresentationRequest;

/// What `POST /verifiable-credentials/verification/templates` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVerifiableCredentialTemplate {
    /// Name that tells it from others. 1 to 255 characters.
    pub name: String,
    /// Kind of credential, such as `mdl`. 1 to 255 characters.
    pub r#type: String,
    /// Version of the format. Up to 255 characters.
    pub dialect: String,
    /// What to ask for.
    pub presentation: MdlPresentationRequest,
    /// Certificates of issuers to trust, in PEM. 1 to 4096 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub custom_certificate_authority: Patch<String>,
    /// Set of well-known issuers to trust. 1 to 255 characters.
    pub well_known_trusted_issuers: String,
}

impl CreateVerifiableCredentialTemplate {
    /// With what it must have.
    pub fn new(
        name: impl Into<String>,
        r#type: impl Into<String>,
        dialect: impl Into<String>,
        presentation: MdlPresentationRequest,
        well_known_trusted_issuers: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            dialect: dialect.into(),
            presentation,
            custom_certificate_authority: Patch::Absent,
            well_known_trusted_issuers: well_known_trusted_issuers.into(),
        }
    }
}

/// What `PATCH /verifiable-credentials/verification/templates/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateVerifiableCredentialTemplate {
    /// Name that tells it from others. 1 to 255 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub name: Patch<String>,
    /// Kind of credential, such as `mdl`. 1 to 255 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub r#type: Patch<String>,
    /// Version of the format. Up to 255 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub dialect: Patch<String>,
    /// What to ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presentation: Option<MdlPresentationRequest>,
    /// Set of well-known issuers to trust. 1 to 255 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub well_known_trusted_issuers: Patch<String>,
    /// Version of the template.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub version: Patch<i64>,
}
