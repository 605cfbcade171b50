// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Paging, Patch};

use crate::Timestamp;

/// Request body of `POST /verifiable-credentials/verification/templates`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVerifiableCredentialTemplate {
    /// Unique name. 1 to 255 characters.
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

/// MDL presentation properties, in `org.iso.18013.5.1` of
/// [`MdlPresentationRequestProperties`](super::MdlPresentationRequestProperties).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MdlPresentationProperties {
    /// Whether to ask for the family name.
    pub family_name: Option<bool>,
    /// Whether to ask for the given name.
    pub given_name: Option<bool>,
    /// Whether to ask for the date of birth.
    pub birth_date: Option<bool>,
    /// Whether to ask for the date of issue.
    pub issue_date: Option<bool>,
    /// Whether to ask for the date of expiry.
    pub expiry_date: Option<bool>,
    /// Whether to ask for the country that issued it.
    pub issuing_country: Option<bool>,
    /// Whether to ask for the authority that issued it.
    pub issuing_authority: Option<bool>,
    /// Whether to ask for the portrait.
    pub portrait: Option<bool>,
    /// Whether to ask for the driving privileges.
    pub driving_privileges: Option<bool>,
    /// Whether to ask for the address.
    pub resident_address: Option<bool>,
    /// Whether to ask for the date of the portrait.
    pub portrait_capture_date: Option<bool>,
    /// Whether to ask for the age in years.
    pub age_in_years: Option<bool>,
    /// Whether to ask for the year of birth.
    pub age_birth_year: Option<bool>,
    /// Whether to ask for the jurisdiction that issued it.
    pub issuing_jurisdiction: Option<bool>,
    /// Whether to ask for the nationality.
    pub nationality: Option<bool>,
    /// Whether to ask for the city of residence.
    pub resident_city: Option<bool>,
    /// Whether to ask for the state of residence.
    pub resident_state: Option<bool>,
    /// Whether to ask for the postal code of residence.
    pub resident_postal_code: Option<bool>,
    /// Whether to ask for the country of residence.
    pub resident_country: Option<bool>,
    /// Whether to ask for the family name in national characters.
    pub family_name_national_character: Option<bool>,
    /// Whether to ask for the given name in national characters.
    pub given_name_national_character: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { MdlPresentationProperties {
    plain family_name: bool,
    plain given_name: bool,
    plain birth_date: bool,
    plain issue_date: bool,
    plain expiry_date: bool,
    plain issuing_country: bool,
    plain issuing_authority: bool,
    plain portrait: bool,
    plain driving_privileges: bool,
    plain resident_address: bool,
    plain portrait_capture_date: bool,
    plain age_in_years: bool,
    plain age_birth_year: bool,
    plain issuing_jurisdiction: bool,
    plain nationality: bool,
    plain resident_city: bool,
    plain resident_state: bool,
    plain resident_postal_code: bool,
    plain resident_country: bool,
    plain family_name_national_character: bool,
    plain given_name_national_character: bool,
} }

auth0_core::__record! { MdlPresentationProperties {
    optional family_name "family_name",
    optional given_name "given_name",
    optional birth_date "birth_date",
    optional issue_date "issue_date",
    optional expiry_date "expiry_date",
    optional issuing_country "issuing_country",
    optional issuing_authority "issuing_authority",
    optional portrait "portrait",
    optional driving_privileges "driving_privileges",
    optional resident_address "resident_address",
    optional portrait_capture_date "portrait_capture_date",
    optional age_in_years "age_in_years",
    optional age_birth_year "age_birth_year",
    optional issuing_jurisdiction "issuing_jurisdiction",
    optional nationality "nationality",
    optional resident_city "resident_city",
    optional resident_state "resident_state",
    optional resident_postal_code "resident_postal_code",
    optional resident_country "resident_country",
    optional family_name_national_character "family_name_national_character",
    optional given_name_national_character "given_name_national_character",
} }
auth0_core::__read!(MdlPresentationProperties);

/// A mDL presentation request, in `presentation` of
/// [`VerifiableCredentialTemplate`](super::VerifiableCredentialTemplate).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MdlPresentationRequest {
    /// Data of the driving licence to ask for.
    pub org_iso_18013_5_1_m_dl: Option<MdlPresentationRequestProperties>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl MdlPresentationRequest {
    /// Creates the value with its required fields.
    pub fn new(org_iso_18013_5_1_m_dl: MdlPresentationRequestProperties) -> Self {
        Self {
            org_iso_18013_5_1_m_dl: Some(org_iso_18013_5_1_m_dl),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { MdlPresentationRequest {
    optional org_iso_18013_5_1_m_dl "org.iso.18013.5.1.mDL",
} }
auth0_core::__read!(MdlPresentationRequest);

/// MDL presentation request properties, in `org.iso.18013.5.1.mDL` of
/// [`MdlPresentationRequest`](super::MdlPresentationRequest).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MdlPresentationRequestProperties {
    /// Data of the ISO namespace to ask for.
    pub org_iso_18013_5_1: Option<MdlPresentationProperties>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl MdlPresentationRequestProperties {
    /// Creates the value with its required fields.
    pub fn new(org_iso_18013_5_1: MdlPresentationProperties) -> Self {
        Self {
            org_iso_18013_5_1: Some(org_iso_18013_5_1),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { MdlPresentationRequestProperties {
    optional org_iso_18013_5_1 "org.iso.18013.5.1",
} }
auth0_core::__read!(MdlPresentationRequestProperties);

/// Request body of `PATCH /verifiable-credentials/verification/templates/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateVerifiableCredentialTemplate {
    /// Unique name. 1 to 255 characters.
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

/// A verifiable credential template, listed by
/// `GET /verifiable-credentials/verification/templates`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VerifiableCredentialTemplate {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
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
    /// When it was last changed.
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

/// Optional parameters of `GET /verifiable-credentials/verification/templates`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListVerifiableCredentialTemplatesParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListVerifiableCredentialTemplatesParams {
    value from: String,
    plain take: u64,
} }

impl ListVerifiableCredentialTemplatesParams {
    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}
