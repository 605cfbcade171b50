// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json, Patch, Secret};

use crate::generated::shared::{
    AzureAdIdentityApi, AzureAdProtocol, AzureAdUserIdAttribute, ConnectionEmailTemplate,
    ConnectionFederatedConnectionsAccessTokens, ConnectionTotpEmail, SetUserRootAttributes,
    TrustEmailVerified, UpstreamParam,
};

/// Connection options of Azure AD, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `waad`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsAzureAd {
    /// Whether users may be read from the directory's API.
    pub api_enable_users: Option<bool>,
    /// Domain of the application at the provider. Up to 255 characters.
    pub app_domain: Option<String>,
    /// Application ID URI at the provider. Up to 500 characters.
    pub app_id: Option<String>,
    /// Whether to ask for the basic profile.
    pub basic_profile: Option<bool>,
    /// Client ID at the identity provider. Up to 100 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 10000 characters.
    pub client_secret: Option<Secret>,
    /// Domains of email addresses that lead to this connection. Up to 1000 elements.
    pub domain_aliases: Option<Vec<String>>,
    /// Whether the profile gets the access token.
    pub ext_access_token: Option<bool>,
    /// Whether the profile says if the account is enabled.
    pub ext_account_enabled: Option<bool>,
    /// Whether the profile says if the user is an administrator.
    pub ext_admin: Option<bool>,
    /// Whether the profile says if the user agreed to the terms.
    pub ext_agreed_terms: Option<bool>,
    /// Whether the profile gets the licences assigned.
    pub ext_assigned_licenses: Option<bool>,
    /// Whether the profile gets the plans assigned.
    pub ext_assigned_plans: Option<bool>,
    /// Whether the profile gets the user's ID at Azure.
    pub ext_azure_id: Option<bool>,
    /// Whether the profile gets the city.
    pub ext_city: Option<bool>,
    /// Whether the profile gets the country.
    pub ext_country: Option<bool>,
    /// Whether the profile gets the department.
    pub ext_department: Option<bool>,
    /// Whether the profile says if directory synchronization is on.
    pub ext_dir_sync_enabled: Option<bool>,
    /// Whether the profile gets the email address.
    pub ext_email: Option<bool>,
    /// Whether the profile gets the lifetime of the access token.
    pub ext_expires_in: Option<bool>,
    /// Whether the profile gets the family name.
    pub ext_family_name: Option<bool>,
    /// Whether the profile gets the fax number.
    pub ext_fax: Option<bool>,
    /// Whether the profile gets the given name.
    pub ext_given_name: Option<bool>,
    /// Whether the profile gets the IDs of groups.
    pub ext_group_ids: Option<bool>,
    /// Whether the profile gets the user's groups.
    pub ext_groups: Option<bool>,
    /// Whether the profile says if the user is suspended.
    pub ext_is_suspended: Option<bool>,
    /// Whether the profile gets the job title.
    pub ext_job_title: Option<bool>,
    /// Whether the profile gets the time of the last synchronization.
    pub ext_last_sync: Option<bool>,
    /// Whether the profile gets the mobile number.
    pub ext_mobile: Option<bool>,
    /// Whether the profile gets the name.
    pub ext_name: Option<bool>,
    /// Whether the profile gets groups that contain the user's groups.
    pub ext_nested_groups: Option<bool>,
    /// Whether the profile gets the nickname.
    pub ext_nickname: Option<bool>,
    /// Whether the profile gets the object ID.
    pub ext_oid: Option<bool>,
    /// Whether the profile gets the phone number.
    pub ext_phone: Option<bool>,
    /// Whether the profile gets the office.
    pub ext_physical_delivery_office_name: Option<bool>,
    /// Whether the profile gets the postal code.
    pub ext_postal_code: Option<bool>,
    /// Whether the profile gets the preferred language.
    pub ext_preferred_language: Option<bool>,
    /// Whether the profile gets the extended attributes.
    pub ext_profile: Option<bool>,
    /// Whether the profile gets the plans provisioned.
    pub ext_provisioned_plans: Option<bool>,
    /// Whether the profile gets errors of provisioning.
    pub ext_provisioning_errors: Option<bool>,
    /// Whether the profile gets the proxy addresses.
    pub ext_proxy_addresses: Option<bool>,
    /// Whether the profile gets the passport unique ID.
    pub ext_puid: Option<bool>,
    /// Whether the profile gets the refresh token.
    pub ext_refresh_token: Option<bool>,
    /// Whether the profile gets the roles.
    pub ext_roles: Option<bool>,
    /// Whether the profile gets the state or province.
    pub ext_state: Option<bool>,
    /// Whether the profile gets the street.
    pub ext_street: Option<bool>,
    /// Whether the profile gets the telephone number.
    pub ext_telephone_number: Option<bool>,
    /// Whether the profile gets the ID of the Microsoft tenant.
    pub ext_tenantid: Option<bool>,
    /// Whether the profile gets the user principal name.
    pub ext_upn: Option<bool>,
    /// Whether the profile gets the usage location.
    pub ext_usage_location: Option<bool>,
    /// Whether the profile gets the user ID.
    pub ext_user_id: Option<bool>,
    /// Whether Auth0 keeps the provider's tokens in Token Vault.
    pub federated_connections_access_tokens: Patch<ConnectionFederatedConnectionsAccessTokens>,
    /// Whether an administrator has given consent.
    pub granted: Option<bool>,
    /// URL of the icon on the login button.
    pub icon_url: Option<String>,
    /// Microsoft's identity API to use.
    pub identity_api: Option<AzureAdIdentityApi>,
    /// How many groups are fetched at most. Up to 10 characters.
    pub max_groups_to_retrieve: Option<String>,
    /// Scopes to ask the provider for. Up to 100 elements.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Whether email addresses from here count as verified.
    pub should_trust_email_verified_connection: Option<TrustEmailVerified>,
    /// Domain of the directory at the provider.
    pub tenant_domain: Option<String>,
    /// Identifier of the tenant at Microsoft. Exactly 36 characters.
    pub tenant_id: Option<String>,
    /// Thumbprints of the provider's certificates. Up to 20 elements.
    pub thumbprints: Option<Vec<String>>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether WS-Federation is used.
    pub use_wsfed: Option<bool>,
    /// Whether users of any Microsoft tenant can log in.
    pub use_common_endpoint: Option<bool>,
    /// Attribute that becomes the user ID.
    pub userid_attribute: Option<AzureAdUserIdAttribute>,
    /// Protocol spoken with Microsoft.
    pub waad_protocol: Option<AzureAdProtocol>,
    pub thumbprints_sha384: Option<Vec<String>>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionOptionsAzureAd {
    /// Creates the value with its required fields.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            api_enable_users: None,
            app_domain: None,
            app_id: None,
            basic_profile: None,
            client_id: Some(client_id.into()),
            client_secret: None,
            domain_aliases: None,
            ext_access_token: None,
            ext_account_enabled: None,
            ext_admin: None,
            ext_agreed_terms: None,
            ext_assigned_licenses: None,
            ext_assigned_plans: None,
            ext_azure_id: None,
            ext_city: None,
            ext_country: None,
            ext_department: None,
            ext_dir_sync_enabled: None,
            ext_email: None,
            ext_expires_in: None,
            ext_family_name: None,
            ext_fax: None,
            ext_given_name: None,
            ext_group_ids: None,
            ext_groups: None,
            ext_is_suspended: None,
            ext_job_title: None,
            ext_last_sync: None,
            ext_mobile: None,
            ext_name: None,
            ext_nested_groups: None,
            ext_nickname: None,
            ext_oid: None,
            ext_phone: None,
            ext_physical_delivery_office_name: None,
            ext_postal_code: None,
            ext_preferred_language: None,
            ext_profile: None,
            ext_provisioned_plans: None,
            ext_provisioning_errors: None,
            ext_proxy_addresses: None,
            ext_puid: None,
            ext_refresh_token: None,
            ext_roles: None,
            ext_state: None,
            ext_street: None,
            ext_telephone_number: None,
            ext_tenantid: None,
            ext_upn: None,
            ext_usage_location: None,
            ext_user_id: None,
            federated_connections_access_tokens: Patch::Absent,
            granted: None,
            icon_url: None,
            identity_api: None,
            max_groups_to_retrieve: None,
            scope: None,
            set_user_root_attributes: None,
            should_trust_email_verified_connection: None,
            tenant_domain: None,
            tenant_id: None,
            thumbprints: None,
            upstream_params: Patch::Absent,
            use_wsfed: None,
            use_common_endpoint: None,
            userid_attribute: None,
            waad_protocol: None,
            thumbprints_sha384: None,
            non_persistent_attrs: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ConnectionOptionsAzureAd {
    plain api_enable_users: bool,
    value app_domain: String,
    value app_id: String,
    plain basic_profile: bool,
    value client_secret: Secret,
    list domain_aliases: String,
    plain ext_access_token: bool,
    plain ext_account_enabled: bool,
    plain ext_admin: bool,
    plain ext_agreed_terms: bool,
    plain ext_assigned_licenses: bool,
    plain ext_assigned_plans: bool,
    plain ext_azure_id: bool,
    plain ext_city: bool,
    plain ext_country: bool,
    plain ext_department: bool,
    plain ext_dir_sync_enabled: bool,
    plain ext_email: bool,
    plain ext_expires_in: bool,
    plain ext_family_name: bool,
    plain ext_fax: bool,
    plain ext_given_name: bool,
    plain ext_group_ids: bool,
    plain ext_groups: bool,
    plain ext_is_suspended: bool,
    plain ext_job_title: bool,
    plain ext_last_sync: bool,
    plain ext_mobile: bool,
    plain ext_name: bool,
    plain ext_nested_groups: bool,
    plain ext_nickname: bool,
    plain ext_oid: bool,
    plain ext_phone: bool,
    plain ext_physical_delivery_office_name: bool,
    plain ext_postal_code: bool,
    plain ext_preferred_language: bool,
    plain ext_profile: bool,
    plain ext_provisioned_plans: bool,
    plain ext_provisioning_errors: bool,
    plain ext_proxy_addresses: bool,
    plain ext_puid: bool,
    plain ext_refresh_token: bool,
    plain ext_roles: bool,
    plain ext_state: bool,
    plain ext_street: bool,
    plain ext_telephone_number: bool,
    plain ext_tenantid: bool,
    plain ext_upn: bool,
    plain ext_usage_location: bool,
    plain ext_user_id: bool,
    patch federated_connections_access_tokens: ConnectionFederatedConnectionsAccessTokens,
    plain granted: bool,
    value icon_url: String,
    value identity_api: AzureAdIdentityApi,
    value max_groups_to_retrieve: String,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    value should_trust_email_verified_connection: TrustEmailVerified,
    value tenant_domain: String,
    value tenant_id: String,
    list thumbprints: String,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    plain use_wsfed: bool,
    plain use_common_endpoint: bool,
    value userid_attribute: AzureAdUserIdAttribute,
    value waad_protocol: AzureAdProtocol,
    list thumbprints_sha384: String,
    list non_persistent_attrs: String,
} }

auth0_core::__record! { ConnectionOptionsAzureAd {
    optional api_enable_users "api_enable_users",
    optional app_domain "app_domain",
    optional app_id "app_id",
    optional basic_profile "basic_profile",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional domain_aliases "domain_aliases",
    optional ext_access_token "ext_access_token",
    optional ext_account_enabled "ext_account_enabled",
    optional ext_admin "ext_admin",
    optional ext_agreed_terms "ext_agreed_terms",
    optional ext_assigned_licenses "ext_assigned_licenses",
    optional ext_assigned_plans "ext_assigned_plans",
    optional ext_azure_id "ext_azure_id",
    optional ext_city "ext_city",
    optional ext_country "ext_country",
    optional ext_department "ext_department",
    optional ext_dir_sync_enabled "ext_dir_sync_enabled",
    optional ext_email "ext_email",
    optional ext_expires_in "ext_expires_in",
    optional ext_family_name "ext_family_name",
    optional ext_fax "ext_fax",
    optional ext_given_name "ext_given_name",
    optional ext_group_ids "ext_group_ids",
    optional ext_groups "ext_groups",
    optional ext_is_suspended "ext_is_suspended",
    optional ext_job_title "ext_job_title",
    optional ext_last_sync "ext_last_sync",
    optional ext_mobile "ext_mobile",
    optional ext_name "ext_name",
    optional ext_nested_groups "ext_nested_groups",
    optional ext_nickname "ext_nickname",
    optional ext_oid "ext_oid",
    optional ext_phone "ext_phone",
    optional ext_physical_delivery_office_name "ext_physical_delivery_office_name",
    optional ext_postal_code "ext_postal_code",
    optional ext_preferred_language "ext_preferred_language",
    optional ext_profile "ext_profile",
    optional ext_provisioned_plans "ext_provisioned_plans",
    optional ext_provisioning_errors "ext_provisioning_errors",
    optional ext_proxy_addresses "ext_proxy_addresses",
    optional ext_puid "ext_puid",
    optional ext_refresh_token "ext_refresh_token",
    optional ext_roles "ext_roles",
    optional ext_state "ext_state",
    optional ext_street "ext_street",
    optional ext_telephone_number "ext_telephoneNumber",
    optional ext_tenantid "ext_tenantid",
    optional ext_upn "ext_upn",
    optional ext_usage_location "ext_usage_location",
    optional ext_user_id "ext_user_id",
    patch federated_connections_access_tokens "federated_connections_access_tokens",
    optional granted "granted",
    optional icon_url "icon_url",
    optional identity_api "identity_api",
    optional max_groups_to_retrieve "max_groups_to_retrieve",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    optional should_trust_email_verified_connection "should_trust_email_verified_connection",
    optional tenant_domain "tenant_domain",
    optional tenant_id "tenantId",
    optional thumbprints "thumbprints",
    patch upstream_params "upstream_params",
    optional use_wsfed "use_wsfed",
    optional use_common_endpoint "useCommonEndpoint",
    optional userid_attribute "userid_attribute",
    optional waad_protocol "waad_protocol",
    optional thumbprints_sha384 "thumbprints_sha384",
    optional non_persistent_attrs "non_persistent_attrs",
} }
auth0_core::__read!(ConnectionOptionsAzureAd);

/// Connection options of bitbucket, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `bitbucket`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsBitbucket {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. Exactly 18 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 512 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here. Up to 255 elements.
    pub freeform_scopes: Option<Vec<String>>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Scopes to ask the provider for. Up to 255 elements.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsBitbucket {
    list non_persistent_attrs: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    plain profile: bool,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
} }

auth0_core::__record! { ConnectionOptionsBitbucket {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional profile "profile",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
} }
auth0_core::__read!(ConnectionOptionsBitbucket);

/// Connection options of email, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `email`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsEmail {
    /// Parameters added to the authorization request.
    pub auth_params: Option<Json>,
    /// Whether too many failed logins block a user.
    pub brute_force_protection: Option<bool>,
    /// Whether new users cannot sign up.
    pub disable_signup: Option<bool>,
    /// The email that carries the code or link.
    pub email: Option<ConnectionEmailTemplate>,
    /// Name of the connection. 3 to 128 characters.
    pub name: Option<String>,
    /// Length and lifetime of the codes.
    pub totp: Option<ConnectionTotpEmail>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionOptionsEmail {
    /// Creates the value with its required fields.
    pub fn new(
        brute_force_protection: bool,
        email: ConnectionEmailTemplate,
        name: impl Into<String>,
    ) -> Self {
        Self {
            auth_params: None,
            brute_force_protection: Some(brute_force_protection),
            disable_signup: None,
            email: Some(email),
            name: Some(name.into()),
            totp: None,
            non_persistent_attrs: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ConnectionOptionsEmail {
    value auth_params: Json,
    plain disable_signup: bool,
    value totp: ConnectionTotpEmail,
    list non_persistent_attrs: String,
} }

auth0_core::__record! { ConnectionOptionsEmail {
    optional auth_params "authParams",
    optional brute_force_protection "brute_force_protection",
    optional disable_signup "disable_signup",
    optional email "email",
    optional name "name",
    optional totp "totp",
    optional non_persistent_attrs "non_persistent_attrs",
} }
auth0_core::__read!(ConnectionOptionsEmail);

/// Connection options of evernote, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `evernote`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsEvernote {
    /// Client ID at the identity provider.
    pub client_id: Option<String>,
    /// Client secret at the identity provider.
    pub client_secret: Option<Secret>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsEvernote {
    value client_id: String,
    value client_secret: Secret,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    list non_persistent_attrs: String,
} }

auth0_core::__record! { ConnectionOptionsEvernote {
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
    optional non_persistent_attrs "non_persistent_attrs",
} }
auth0_core::__read!(ConnectionOptionsEvernote);

/// Connection options of exact, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `exact`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsExact {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Base URL of the provider. 8 to 128 characters.
    pub base_url: Option<String>,
    /// Client ID at the identity provider. Up to 36 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 255 characters.
    pub client_secret: Option<Secret>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsExact {
    list non_persistent_attrs: String,
    value base_url: String,
    value client_id: String,
    value client_secret: Secret,
    plain profile: bool,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
} }

auth0_core::__record! { ConnectionOptionsExact {
    optional non_persistent_attrs "non_persistent_attrs",
    optional base_url "baseUrl",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional profile "profile",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
} }
auth0_core::__read!(ConnectionOptionsExact);
