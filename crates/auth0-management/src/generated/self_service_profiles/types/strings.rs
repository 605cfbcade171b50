// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A custom text language; a value for `language` of
    /// `GET /self-service-profiles/{id}/custom-text/{language}/{page}`.
    pub enum CustomTextLanguage {
        /// `en`.
        En = "en",
    }
}

string_enum! {
    /// A custom text page; a value for `page` of
    /// `GET /self-service-profiles/{id}/custom-text/{language}/{page}`.
    pub enum CustomTextPage {
        /// `get-started`.
        GetStarted = "get-started",
    }
}

string_enum! {
    /// A self service profile strategy; a value in `allowed_strategies` of
    /// [`SelfServiceProfile`](super::SelfServiceProfile).
    pub enum SelfServiceProfileStrategy {
        /// `oidc`.
        Oidc = "oidc",
        /// SAML (`samlp`).
        Samlp = "samlp",
        /// Microsoft Entra ID, formerly Azure Active Directory (`waad`).
        Waad = "waad",
        /// Google Workspace (`google-apps`).
        GoogleApps = "google-apps",
        /// Active Directory Federation Services (`adfs`).
        Adfs = "adfs",
        /// `okta`.
        Okta = "okta",
        /// `auth0-samlp`.
        Auth0Samlp = "auth0-samlp",
        /// `okta-samlp`.
        OktaSamlp = "okta-samlp",
        /// `keycloak-samlp`.
        KeycloakSamlp = "keycloak-samlp",
        /// PingFederate (`pingfederate`).
        PingFederate = "pingfederate",
    }
}

string_enum! {
    /// An SSO ticket client protocol; a value in `client_protocol` of
    /// [`SsoTicketIdpInitiated`](super::SsoTicketIdpInitiated).
    pub enum SsoTicketClientProtocol {
        /// SAML (`samlp`).
        Samlp = "samlp",
        /// `wsfed`.
        Wsfed = "wsfed",
        /// `oauth2`.
        Oauth2 = "oauth2",
    }
}

string_enum! {
    /// An SSO ticket provisioning scope; a value in `scopes` of
    /// [`SsoTicketProvisioning`](super::SsoTicketProvisioning).
    pub enum SsoTicketProvisioningScope {
        /// `get:users`.
        GetUsers = "get:users",
        /// `post:users`.
        PostUsers = "post:users",
        /// `put:users`.
        PutUsers = "put:users",
        /// `patch:users`.
        PatchUsers = "patch:users",
        /// `delete:users`.
        DeleteUsers = "delete:users",
        /// `get:groups`.
        GetGroups = "get:groups",
        /// `post:groups`.
        PostGroups = "post:groups",
        /// `put:groups`.
        PutGroups = "put:groups",
        /// `patch:groups`.
        PatchGroups = "patch:groups",
        /// `delete:groups`.
        DeleteGroups = "delete:groups",
    }
}
