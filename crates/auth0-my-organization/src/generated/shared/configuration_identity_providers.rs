// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::string_enum;

string_enum! {
    /// An IdP strategy; a value in `allowed_strategies` of `OrganizationConfiguration`.
    pub enum IdpStrategy {
        /// Active Directory Federation Services (`adfs`).
        Adfs = "adfs",
        /// Google Workspace (`google-apps`).
        GoogleApps = "google-apps",
        /// `oidc`.
        Oidc = "oidc",
        /// `okta`.
        Okta = "okta",
        /// PingFederate (`pingfederate`).
        Pingfederate = "pingfederate",
        /// SAML (`samlp`).
        Samlp = "samlp",
        /// Microsoft Entra ID, formerly Azure Active Directory (`waad`).
        Waad = "waad",
    }
}
