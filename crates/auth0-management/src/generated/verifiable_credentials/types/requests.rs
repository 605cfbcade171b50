// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::Patch;

use super::MdlPresentationRequest;

/// Request body of `POST /verifiable-credentials/verification/templates`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVerifiableCredentialTemplate {
    /// Name that tells it from others. 1 to 255 characters.
    pub name: String,
    /// Kind of credential, such as `mdl`. 1 to 255 characters.
    pub r#type: String,
    /// Version of the format. Up to 255 characters.
    pub dialect: String,
    /// Data to request.
    pub presentation: MdlPresentationRequest,
    /// Certificates of issuers to trust, in PEM. 1 to 4096 characters.
    pub custom_certificate_authority: Option<String>,
    /// Set of well-known issuers to trust. 1 to 255 characters.
    pub well_known_trusted_issuers: String,
}

impl CreateVerifiableCredentialTemplate {
    /// Creates the value with its required fields.
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
            custom_certificate_authority: None,
            well_known_trusted_issuers: well_known_trusted_issuers.into(),
        }
    }
}

auth0_core::__setters! { CreateVerifiableCredentialTemplate {
    value custom_certificate_authority: String,
} }

auth0_core::__write! { CreateVerifiableCredentialTemplate {
    always name "name",
    always r#type "type",
    always dialect "dialect",
    always presentation "presentation",
    optional custom_certificate_authority "custom_certificate_authority",
    always well_known_trusted_issuers "well_known_trusted_issuers",
} }

/// Request body of `PATCH /verifiable-credentials/verification/templates/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateVerifiableCredentialTemplate {
    /// Name that tells it from others. 1 to 255 characters.
    pub name: Patch<String>,
    /// Kind of credential, such as `mdl`. 1 to 255 characters.
    pub r#type: Patch<String>,
    /// Version of the format. Up to 255 characters.
    pub dialect: Patch<String>,
    /// Data to request.
    pub presentation: Option<MdlPresentationRequest>,
    /// Set of well-known issuers to trust. 1 to 255 characters.
    pub well_known_trusted_issuers: Patch<String>,
    /// Version of the template.
    pub version: Patch<i64>,
}

auth0_core::__setters! { UpdateVerifiableCredentialTemplate {
    patch name: String,
    patch r#type: String,
    patch dialect: String,
    value presentation: MdlPresentationRequest,
    patch well_known_trusted_issuers: String,
    patch version: i64,
} }

auth0_core::__write! { UpdateVerifiableCredentialTemplate {
    patch name "name",
    patch r#type "type",
    patch dialect "dialect",
    optional presentation "presentation",
    patch well_known_trusted_issuers "well_known_trusted_issuers",
    patch version "version",
} }
