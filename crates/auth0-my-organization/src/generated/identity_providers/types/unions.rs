// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    IdpAdfsOptionsRequestAdfsServer, IdpAdfsOptionsRequestFedMetadataXml, IdpAdfsRequest,
    IdpAdfsResponse, IdpAdfsUpdateRequest, IdpGoogleAppsResponse, IdpOidcRequest, IdpOidcResponse,
    IdpOidcUpdateRequest, IdpOktaResponse, IdpPingFederateRequest, IdpPingFederateResponse,
    IdpPingFederateUpdateRequest, IdpRequest, IdpSamlpOptionsRequestAutomatic,
    IdpSamlpOptionsRequestManual, IdpSamlpRequest, IdpSamlpResponse, IdpSamlpUpdateRequest,
    IdpUpdateRequest, IdpWaadRequest, IdpWaadResponse, IdpWaadUpdateRequest,
};

/// Request body of `POST /identity-providers`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "strategy")]
#[non_exhaustive]
pub enum CreateIdentityProvider {
    /// `strategy` is `adfs`.
    #[serde(rename = "adfs")]
    Adfs(IdpAdfsRequest),
    /// `strategy` is `google-apps`.
    #[serde(rename = "google-apps")]
    GoogleApps(IdpRequest),
    /// `strategy` is `oidc`.
    #[serde(rename = "oidc")]
    Oidc(IdpOidcRequest),
    /// `strategy` is `okta`.
    #[serde(rename = "okta")]
    Okta(IdpRequest),
    /// `strategy` is `pingfederate`.
    #[serde(rename = "pingfederate")]
    Pingfederate(IdpPingFederateRequest),
    /// `strategy` is `samlp`.
    #[serde(rename = "samlp")]
    Samlp(IdpSamlpRequest),
    /// `strategy` is `waad`.
    #[serde(rename = "waad")]
    Waad(IdpWaadRequest),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

/// An identity provider, returned by `POST /identity-providers`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "strategy")]
#[non_exhaustive]
pub enum IdentityProvider {
    /// `strategy` is `adfs`.
    #[serde(rename = "adfs")]
    Adfs(IdpAdfsResponse),
    /// `strategy` is `google-apps`.
    #[serde(rename = "google-apps")]
    GoogleApps(IdpGoogleAppsResponse),
    /// `strategy` is `oidc`.
    #[serde(rename = "oidc")]
    Oidc(IdpOidcResponse),
    /// `strategy` is `okta`.
    #[serde(rename = "okta")]
    Okta(IdpOktaResponse),
    /// `strategy` is `pingfederate`.
    #[serde(rename = "pingfederate")]
    Pingfederate(IdpPingFederateResponse),
    /// `strategy` is `samlp`.
    #[serde(rename = "samlp")]
    Samlp(IdpSamlpResponse),
    /// `strategy` is `waad`.
    #[serde(rename = "waad")]
    Waad(IdpWaadResponse),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(IdentityProvider by "strategy" { "adfs" => Adfs, "google-apps" => GoogleApps, "oidc" => Oidc, "okta" => Okta, "pingfederate" => Pingfederate, "samlp" => Samlp, "waad" => Waad });

/// IdP AD FS options of request, in `options` of [`IdpAdfsRequest`](super::IdpAdfsRequest).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum IdpAdfsOptionsRequest {
    /// An AD FS server.
    AdfsServer(IdpAdfsOptionsRequestAdfsServer),
    /// A fed metadata XML.
    FedMetadataXml(IdpAdfsOptionsRequestFedMetadataXml),
    /// Any other value, unchanged.
    Unknown(Json),
}

/// IdP SAML options of request, in `options` of [`IdpSamlpRequest`](super::IdpSamlpRequest).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum IdpSamlpOptionsRequest {
    /// An automatic.
    Automatic(IdpSamlpOptionsRequestAutomatic),
    /// A manual.
    Manual(IdpSamlpOptionsRequestManual),
    /// Any other value, unchanged.
    Unknown(Json),
}

/// Request body of `PATCH /identity-providers/{idp_id}`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateIdentityProvider {
    /// AD FS.
    Adfs(IdpAdfsUpdateRequest),
    /// Google apps.
    GoogleApps(IdpUpdateRequest),
    /// An OIDC.
    Oidc(IdpOidcUpdateRequest),
    /// An Okta.
    Okta(IdpUpdateRequest),
    /// A ping federate.
    PingFederate(IdpPingFederateUpdateRequest),
    /// A SAML.
    Samlp(IdpSamlpUpdateRequest),
    /// A waad.
    Waad(IdpWaadUpdateRequest),
    /// Any other value, unchanged.
    Unknown(Json),
}
