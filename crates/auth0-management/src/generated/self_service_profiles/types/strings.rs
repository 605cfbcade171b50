// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `language` of `GET /self-service-profiles/{id}/custom-text/{language}/{page}`.
pub enum CustomTextLanguage {
En = "en",
}
}

string_enum! {
/// The `page` of `GET /self-service-profiles/{id}/custom-text/{language}/{page}`.
pub enum CustomTextPage {
GetStarted = "get-started",
}
}

string_enum! {
/// The `allowed_strategies` of [`SelfServiceProfile`](super::SelfServiceProfile).
pub enum SelfServiceProfileStrategy {
Oidc = "oidc",
Samlp = "samlp",
Waad = "waad",
GoogleApps = "google-apps",
Adfs = "adfs",
Okta = "okta",
Auth0Samlp = "auth0-samlp",
OktaSamlp = "okta-samlp",
KeycloakSamlp = "keycloak-samlp",
PingFederate = "pingfederate",
}
}

string_enum! {
/// The `client_protocol` of [`SsoTicketIdpInitiated`](super::SsoTicketIdpInitiated).
pub enum SsoTicketClientProtocol {
Samlp = "samlp",
Wsfed = "wsfed",
Oauth2 = "oauth2",
}
}

string_enum! {
/// The `scopes` of [`SsoTicketProvisioning`](super::SsoTicketProvisioning).
pub enum SsoTicketProvisioningScope {
GetUsers = "get:users",
PostUsers = "post:users",
PutUsers = "put:users",
PatchUsers = "patch:users",
DeleteUsers = "delete:users",
GetGroups = "get:groups",
PostGroups = "post:groups",
PutGroups = "put:groups",
PatchGroups = "patch:groups",
DeleteGroups = "delete:groups",
}
}
