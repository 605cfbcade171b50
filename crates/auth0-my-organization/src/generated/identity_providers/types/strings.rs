// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// IdP OIDC options of type; a value in `type` of
    /// [`IdpListItemResponseOptions`](super::IdpListItemResponseOptions).
    pub enum IdpOidcOptionsType {
        /// `front_channel`.
        FrontChannel = "front_channel",
        /// `back_channel`.
        BackChannel = "back_channel",
    }
}

string_enum! {
    /// An IdP protocol binding type; a value in `protocolBinding` of
    /// [`IdpListItemResponseOptions`](super::IdpListItemResponseOptions).
    pub enum IdpProtocolBindingType {
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
        UrnOasisNamesTcSaml20BindingsHttpRedirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`.
        UrnOasisNamesTcSaml20BindingsHttpPost = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
    }
}

string_enum! {
    /// An IdP provisioning method; a value in `method` of
    /// [`IdentityProviderProvisioning`](super::IdentityProviderProvisioning).
    pub enum IdpProvisioningMethod {
        /// `none`.
        None = "none",
        /// `scim`.
        Scim = "scim",
    }
}

string_enum! {
    /// An IdP sign alg digest type; a value in `digestAlgorithm` of
    /// [`IdpListItemResponseOptions`](super::IdpListItemResponseOptions).
    pub enum IdpSignAlgDigestType {
        /// `sha256`.
        Sha256 = "sha256",
        /// `sha1`.
        Sha1 = "sha1",
    }
}

string_enum! {
    /// An IdP sign alg type; a value in `signatureAlgorithm` of
    /// [`IdpListItemResponseOptions`](super::IdpListItemResponseOptions).
    pub enum IdpSignAlgType {
        /// `rsa-sha256`.
        RsaSha256 = "rsa-sha256",
        /// `rsa-sha1`.
        RsaSha1 = "rsa-sha1",
    }
}

string_enum! {
    /// An organization access level; a value for `member_access_level` of `GET /identity-providers`.
    pub enum OrganizationAccessLevel {
        /// `none`.
        None = "none",
        /// `readonly`.
        Readonly = "readonly",
        /// `limited`.
        Limited = "limited",
        /// `full`.
        Full = "full",
    }
}
