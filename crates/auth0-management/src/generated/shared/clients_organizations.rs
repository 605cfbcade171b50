// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::string_enum;

string_enum! {
    /// The type of enterprise identity provider that can be configured.
    ///
    /// In `allowed_strategies` of `OrganizationTemplate`.
    pub enum EnterpriseStrategy {
        /// PingFederate (`pingfederate`).
        PingFederate = "pingfederate",
        /// Active Directory Federation Services (`adfs`).
        Adfs = "adfs",
        /// Microsoft Entra ID, formerly Azure Active Directory (`waad`).
        Waad = "waad",
        /// Google Workspace (`google-apps`).
        GoogleApps = "google-apps",
        /// `okta`.
        Okta = "okta",
        /// `oidc`.
        Oidc = "oidc",
        /// SAML (`samlp`).
        Samlp = "samlp",
    }
}
