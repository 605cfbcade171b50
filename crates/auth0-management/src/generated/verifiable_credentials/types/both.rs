// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

/// The `org.iso.18013.5.1` of
/// [`MdlPresentationRequestProperties`](super::MdlPresentationRequestProperties).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct MdlPresentationProperties {
    /// Whether to ask for the family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name: Option<bool>,
    /// Whether to ask for the given name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name: Option<bool>,
    /// Whether to ask for the date of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<bool>,
    /// Whether to ask for the date of issue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<bool>,
    /// Whether to ask for the date of expiry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry_date: Option<bool>,
    /// Whether to ask for the country that issued it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuing_country: Option<bool>,
    /// Whether to ask for the authority that issued it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuing_authority: Option<bool>,
    /// Whether to ask for the portrait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portrait: Option<bool>,
    /// Whether to ask for the driving privileges.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub driving_privileges: Option<bool>,
    /// Whether to ask for the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resident_address: Option<bool>,
    /// Whether to ask for the date of the portrait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portrait_capture_date: Option<bool>,
    /// Whether to ask for the age in years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age_in_years: Option<bool>,
    /// Whether to ask for the year of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age_birth_year: Option<bool>,
    /// Whether to ask for the jurisdiction that issued it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuing_jurisdiction: Option<bool>,
    /// Whether to ask for the nationality.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nationality: Option<bool>,
    /// Whether to ask for the city of residence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resident_city: Option<bool>,
    /// Whether to ask for the state of residence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resident_state: Option<bool>,
    /// Whether to ask for the postal code of residence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resident_postal_code: Option<bool>,
    /// Whether to ask for the country of residence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resident_country: Option<bool>,
    /// Whether to ask for the family name in national characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name_national_character: Option<bool>,
    /// Whether to ask for the given name in national characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name_national_character: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `presentation` of [`VerifiableCredentialTemplate`](super::VerifiableCredentialTemplate).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct MdlPresentationRequest {
    /// Data of the driving licence to ask for.
    #[serde(
        rename = "org.iso.18013.5.1.mDL",
        skip_serializing_if = "Option::is_none"
    )]
    pub org_iso_18013_5_1_m_dl: Option<MdlPresentationRequestProperties>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl MdlPresentationRequest {
    /// With what it must have.
    pub fn new(org_iso_18013_5_1_m_dl: MdlPresentationRequestProperties) -> Self {
        Self {
            org_iso_18013_5_1_m_dl: Some(org_iso_18013_5_1_m_dl),
            extra: Extra::default(),
        }
    }
}

/// The `org.iso.18013.5.1.mDL` of [`MdlPresentationRequest`](super::MdlPresentationRequest).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct MdlPresentationRequestProperties {
    /// Data of the ISO namespace to ask for.
    #[serde(rename = "org.iso.18013.5.1", skip_serializing_if = "Option::is_none")]
    pub org_iso_18013_5_1: Option<MdlPresentationProperties>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl MdlPresentationRequestProperties {
    /// With what it must have.
    pub fn new(org_iso_18013_5_1: MdlPresentationProperties) -> Self {
        Self {
            org_iso_18013_5_1: Some(org_iso_18013_5_1),
            extra: Extra::default(),
        }
    }
}
