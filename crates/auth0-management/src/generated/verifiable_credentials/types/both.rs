// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::Extra;

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
