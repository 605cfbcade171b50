// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

use super::MdlPresentationRequest;
use crate::Timestamp;

/// A verifiable credential template, listed by
/// `GET /verifiable-credentials/verification/templates`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VerifiableCredentialTemplate {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Kind of credential, such as `mdl`.
    pub r#type: Option<String>,
    /// Version of the format. Up to 255 characters.
    pub dialect: Option<String>,
    /// Data to request.
    pub presentation: Option<MdlPresentationRequest>,
    /// Certificates of issuers to trust, in PEM. 1 to 4096 characters.
    pub custom_certificate_authority: Option<String>,
    /// Set of well-known issuers to trust. 1 to 255 characters.
    pub well_known_trusted_issuers: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { VerifiableCredentialTemplate {
    optional id "id",
    optional name "name",
    optional r#type "type",
    optional dialect "dialect",
    optional presentation "presentation",
    optional custom_certificate_authority "custom_certificate_authority",
    optional well_known_trusted_issuers "well_known_trusted_issuers",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(VerifiableCredentialTemplate);
