// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, string_enum};

use crate::generated::shared::IdpStrategy;

/// Identity provider config AD FS, in `adfs` of
/// [`IdentityProvidersConfigStrategyOverride`](super::IdentityProvidersConfigStrategyOverride).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdentityProviderConfigAdfs {
    pub enabled_features: Option<Vec<IdentityProvidersConfigEnabledFeatures>>,
    pub provisioning_methods: Option<Vec<IdentityProvidersConfigProvisioningMethods>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdentityProviderConfigAdfs {
    optional enabled_features "enabled_features",
    optional provisioning_methods "provisioning_methods",
} }
auth0_core::__read!(IdentityProviderConfigAdfs);

/// Identity provider config Google apps, in `googleapps` of
/// [`IdentityProvidersConfigStrategyOverride`](super::IdentityProvidersConfigStrategyOverride).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdentityProviderConfigGoogleApps {
    pub enabled_features: Option<Vec<IdentityProvidersConfigEnabledFeatures>>,
    pub provisioning_methods: Option<Vec<IdentityProvidersConfigProvisioningMethods>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdentityProviderConfigGoogleApps {
    optional enabled_features "enabled_features",
    optional provisioning_methods "provisioning_methods",
} }
auth0_core::__read!(IdentityProviderConfigGoogleApps);

/// An identity provider config OIDC, in `oidc` of
/// [`IdentityProvidersConfigStrategyOverride`](super::IdentityProvidersConfigStrategyOverride).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdentityProviderConfigOidc {
    pub enabled_features: Option<Vec<IdentityProvidersConfigEnabledFeatures>>,
    pub provisioning_methods: Option<Vec<IdentityProvidersConfigProvisioningMethods>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdentityProviderConfigOidc {
    optional enabled_features "enabled_features",
    optional provisioning_methods "provisioning_methods",
} }
auth0_core::__read!(IdentityProviderConfigOidc);

/// An identity provider config Okta, in `okta` of
/// [`IdentityProvidersConfigStrategyOverride`](super::IdentityProvidersConfigStrategyOverride).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdentityProviderConfigOkta {
    pub enabled_features: Option<Vec<IdentityProvidersConfigEnabledFeatures>>,
    pub provisioning_methods: Option<Vec<IdentityProvidersConfigProvisioningMethods>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdentityProviderConfigOkta {
    optional enabled_features "enabled_features",
    optional provisioning_methods "provisioning_methods",
} }
auth0_core::__read!(IdentityProviderConfigOkta);

/// An identity provider config ping federate, in `pingfederate` of
/// [`IdentityProvidersConfigStrategyOverride`](super::IdentityProvidersConfigStrategyOverride).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdentityProviderConfigPingFederate {
    pub enabled_features: Option<Vec<IdentityProvidersConfigEnabledFeatures>>,
    pub provisioning_methods: Option<Vec<IdentityProvidersConfigProvisioningMethods>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdentityProviderConfigPingFederate {
    optional enabled_features "enabled_features",
    optional provisioning_methods "provisioning_methods",
} }
auth0_core::__read!(IdentityProviderConfigPingFederate);

/// An identity provider config SAML, in `samlp` of
/// [`IdentityProvidersConfigStrategyOverride`](super::IdentityProvidersConfigStrategyOverride).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdentityProviderConfigSamlp {
    pub enabled_features: Option<Vec<IdentityProvidersConfigEnabledFeatures>>,
    pub provisioning_methods: Option<Vec<IdentityProvidersConfigProvisioningMethods>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdentityProviderConfigSamlp {
    optional enabled_features "enabled_features",
    optional provisioning_methods "provisioning_methods",
} }
auth0_core::__read!(IdentityProviderConfigSamlp);

/// An identity provider config waad, in `waad` of
/// [`IdentityProvidersConfigStrategyOverride`](super::IdentityProvidersConfigStrategyOverride).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdentityProviderConfigWaad {
    pub enabled_features: Option<Vec<IdentityProvidersConfigEnabledFeatures>>,
    pub provisioning_methods: Option<Vec<IdentityProvidersConfigProvisioningMethods>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdentityProviderConfigWaad {
    optional enabled_features "enabled_features",
    optional provisioning_methods "provisioning_methods",
} }
auth0_core::__read!(IdentityProviderConfigWaad);

/// An identity providers config, returned by `GET /config/identity-providers`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdentityProvidersConfig {
    pub organization: Option<IdentityProvidersConfigOrganization>,
    pub strategies: Option<IdentityProvidersConfigStrategyOverride>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdentityProvidersConfig {
    optional organization "organization",
    optional strategies "strategies",
} }
auth0_core::__read!(IdentityProvidersConfig);

string_enum! {
    /// Identity providers config enabled features; a value in `enabled_features` of
    /// [`IdentityProviderConfigAdfs`](super::IdentityProviderConfigAdfs).
    pub enum IdentityProvidersConfigEnabledFeatures {
        /// `provisioning`.
        Provisioning = "provisioning",
        /// `universal_logout`.
        UniversalLogout = "universal_logout",
    }
}

/// An identity providers config organization, in `organization` of
/// [`IdentityProvidersConfig`](super::IdentityProvidersConfig).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdentityProvidersConfigOrganization {
    pub can_set_show_as_button: Option<bool>,
    pub can_set_assign_membership_on_login: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdentityProvidersConfigOrganization {
    optional can_set_show_as_button "can_set_show_as_button",
    optional can_set_assign_membership_on_login "can_set_assign_membership_on_login",
} }
auth0_core::__read!(IdentityProvidersConfigOrganization);

string_enum! {
    /// Identity providers config provisioning methods; a value in `provisioning_methods` of
    /// [`IdentityProviderConfigAdfs`](super::IdentityProviderConfigAdfs).
    pub enum IdentityProvidersConfigProvisioningMethods {
        /// `scim`.
        Scim = "scim",
    }
}

/// An identity providers config strategy override, in `strategies` of
/// [`IdentityProvidersConfig`](super::IdentityProvidersConfig).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdentityProvidersConfigStrategyOverride {
    pub adfs: Option<IdentityProviderConfigAdfs>,
    pub googleapps: Option<IdentityProviderConfigGoogleApps>,
    pub oidc: Option<IdentityProviderConfigOidc>,
    pub okta: Option<IdentityProviderConfigOkta>,
    pub pingfederate: Option<IdentityProviderConfigPingFederate>,
    pub samlp: Option<IdentityProviderConfigSamlp>,
    pub waad: Option<IdentityProviderConfigWaad>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdentityProvidersConfigStrategyOverride {
    optional adfs "adfs",
    optional googleapps "googleapps",
    optional oidc "oidc",
    optional okta "okta",
    optional pingfederate "pingfederate",
    optional samlp "samlp",
    optional waad "waad",
} }
auth0_core::__read!(IdentityProvidersConfigStrategyOverride);

string_enum! {
    /// IdP connection deletion behavior; a value in `connection_deletion_behavior` of
    /// [`OrganizationConfiguration`](super::OrganizationConfiguration).
    pub enum IdpConnectionDeletionBehavior {
        /// `allow`.
        Allow = "allow",
        /// `allow_if_empty`.
        AllowIfEmpty = "allow_if_empty",
    }
}

/// An organization configuration, returned by `GET /config`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationConfiguration {
    pub allowed_strategies: Option<Vec<IdpStrategy>>,
    pub connection_deletion_behavior: Option<IdpConnectionDeletionBehavior>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationConfiguration {
    optional allowed_strategies "allowed_strategies",
    optional connection_deletion_behavior "connection_deletion_behavior",
} }
auth0_core::__read!(OrganizationConfiguration);
