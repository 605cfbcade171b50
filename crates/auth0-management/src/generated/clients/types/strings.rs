// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// An async approval channel; a value in `async_approval_notification_channels` of
    /// [`Client`](super::Client).
    pub enum AsyncApprovalChannel {
        /// `guardian-push`.
        GuardianPush = "guardian-push",
        /// Email (`email`).
        Email = "email",
        /// `my-account`.
        MyAccount = "my-account",
    }
}

string_enum! {
    /// A B2B integration configuration integration type; a value in `integration_type` of
    /// [`B2bIntegrationConfiguration`](super::B2bIntegrationConfiguration).
    pub enum B2bIntegrationConfigurationIntegrationType {
        /// `custom_auth_server`.
        CustomAuthServer = "custom_auth_server",
        /// `third_party`.
        ThirdParty = "third_party",
        /// `application`.
        Application = "application",
    }
}

string_enum! {
    /// A backchannel logout initiator; a value in `selected_initiators` of
    /// [`BackchannelLogoutInitiators`](super::BackchannelLogoutInitiators).
    pub enum BackchannelLogoutInitiator {
        /// `rp-logout`.
        RpLogout = "rp-logout",
        /// `idp-logout`.
        IdpLogout = "idp-logout",
        /// `password-changed`.
        PasswordChanged = "password-changed",
        /// `session-expired`.
        SessionExpired = "session-expired",
        /// `session-revoked`.
        SessionRevoked = "session-revoked",
        /// `account-deleted`.
        AccountDeleted = "account-deleted",
        /// `email-identifier-changed`.
        EmailIdentifierChanged = "email-identifier-changed",
        /// `mfa-phone-unenrolled`.
        MfaPhoneUnenrolled = "mfa-phone-unenrolled",
        /// `account-deactivated`.
        AccountDeactivated = "account-deactivated",
        /// `profile-changed`.
        ProfileChanged = "profile-changed",
    }
}

string_enum! {
    /// A backchannel logout initiators mode; a value in `mode` of
    /// [`BackchannelLogoutInitiators`](super::BackchannelLogoutInitiators).
    pub enum BackchannelLogoutInitiatorsMode {
        /// The listed events log users out (`custom`).
        Custom = "custom",
        /// All events log users out, future ones included (`all`).
        All = "all",
    }
}

string_enum! {
    /// A certificate subject DN credential type; a value in `credential_type` of
    /// [`CertificateSubjectDnCredential`](super::CertificateSubjectDnCredential).
    pub enum CertificateSubjectDnCredentialType {
        /// `cert_subject_dn`.
        CertSubjectDn = "cert_subject_dn",
    }
}

string_enum! {
    /// A CIMD external metadata created by; a value in `external_metadata_created_by` of
    /// [`Client`](super::Client).
    pub enum CimdExternalMetadataCreatedBy {
        /// `admin`.
        Admin = "admin",
        /// `client`.
        Client = "client",
    }
}

string_enum! {
    /// A client app type; a value in `app_type` of [`Client`](super::Client).
    pub enum ClientAppType {
        /// Mobile or desktop application (`native`).
        Native = "native",
        /// Single-page application (`spa`).
        Spa = "spa",
        /// Web application with a server (`regular_web`).
        RegularWeb = "regular_web",
        /// Machine-to-machine application (`non_interactive`).
        NonInteractive = "non_interactive",
        /// `resource_server`.
        ResourceServer = "resource_server",
        /// `express_configuration`.
        ExpressConfiguration = "express_configuration",
        /// `rms`.
        Rms = "rms",
        /// `box`.
        Box = "box",
        /// `cloudbees`.
        Cloudbees = "cloudbees",
        /// `concur`.
        Concur = "concur",
        /// `dropbox`.
        Dropbox = "dropbox",
        /// `mscrm`.
        Mscrm = "mscrm",
        /// `echosign`.
        Echosign = "echosign",
        /// `egnyte`.
        Egnyte = "egnyte",
        /// `newrelic`.
        Newrelic = "newrelic",
        /// `office365`.
        Office365 = "office365",
        /// `salesforce`.
        Salesforce = "salesforce",
        /// `sentry`.
        Sentry = "sentry",
        /// `sharepoint`.
        Sharepoint = "sharepoint",
        /// `slack`.
        Slack = "slack",
        /// `springcm`.
        Springcm = "springcm",
        /// `zendesk`.
        Zendesk = "zendesk",
        /// `zoom`.
        Zoom = "zoom",
        /// Single sign-on integration (`sso_integration`).
        SsoIntegration = "sso_integration",
        /// `oag`.
        Oag = "oag",
    }
}

string_enum! {
    /// A client compliance level; a value in `compliance_level` of [`Client`](super::Client).
    pub enum ClientComplianceLevel {
        /// None (`none`).
        None = "none",
        /// FAPI 1 Advanced with private key JWT and pushed authorization requests (`fapi1_adv_pkj_par`).
        Fapi1AdvPkjPar = "fapi1_adv_pkj_par",
        /// FAPI 1 Advanced with mutual TLS and pushed authorization requests (`fapi1_adv_mtls_par`).
        Fapi1AdvMtlsPar = "fapi1_adv_mtls_par",
        /// FAPI 2 Security Profile with private key JWT and tokens bound by mutual TLS
        /// (`fapi2_sp_pkj_mtls`).
        Fapi2SpPkjMtls = "fapi2_sp_pkj_mtls",
        /// FAPI 2 Security Profile with mutual TLS for authentication and token binding
        /// (`fapi2_sp_mtls_mtls`).
        Fapi2SpMtlsMtls = "fapi2_sp_mtls_mtls",
    }
}

string_enum! {
    /// A client credential algorithm; a value in `alg` of
    /// [`ClientCredential`](super::ClientCredential).
    pub enum ClientCredentialAlgorithm {
        /// RSASSA-PKCS1-v1_5 with SHA-256 (`RS256`).
        Rs256 = "RS256",
        /// RSASSA-PKCS1-v1_5 with SHA-384 (`RS384`).
        Rs384 = "RS384",
        /// RSASSA-PSS with SHA-256 (`PS256`).
        Ps256 = "PS256",
    }
}

string_enum! {
    /// A client credential type; a value in `credential_type` of
    /// [`ClientCredential`](super::ClientCredential).
    pub enum ClientCredentialType {
        /// A public key for private key JWT or signed requests (`public_key`).
        PublicKey = "public_key",
        /// The subject of a certificate issued by an authority, for mutual TLS (`cert_subject_dn`).
        CertSubjectDn = "cert_subject_dn",
        /// A self-signed certificate, for mutual TLS (`x509_cert`).
        X509Cert = "x509_cert",
    }
}

string_enum! {
    /// A client default organization flow; a value in `flows` of
    /// [`ClientDefaultOrganization`](super::ClientDefaultOrganization).
    pub enum ClientDefaultOrganizationFlow {
        /// `client_credentials`.
        ClientCredentials = "client_credentials",
    }
}

string_enum! {
    /// A client device binding; a value in `enforce_anon_session_transfer_network_binding` of
    /// [`Client`](super::Client).
    pub enum ClientDeviceBinding {
        /// Bound to the IP address (`ip`).
        Ip = "ip",
        /// Bound to the network of the IP address (autonomous system) (`asn`).
        Asn = "asn",
        /// None (`none`).
        None = "none",
    }
}

string_enum! {
    /// A client external metadata status; a value in `external_metadata_status` of
    /// [`Client`](super::Client).
    pub enum ClientExternalMetadataStatus {
        /// `available`.
        Available = "available",
        /// `unavailable`.
        Unavailable = "unavailable",
    }
}

string_enum! {
    /// A client external metadata type; a value in `external_metadata_type` of
    /// [`Client`](super::Client).
    pub enum ClientExternalMetadataType {
        /// A Client ID Metadata Document (`cimd`).
        Cimd = "cimd",
        /// Dynamic client registration (RFC 7591) (`dcr`).
        Dcr = "dcr",
    }
}

string_enum! {
    /// Client my organization configuration third party client access allowed values; a value in
    /// `allowed_values` of
    /// [`ClientMyOrganizationThirdPartyClientAccessConfiguration`](super::ClientMyOrganizationThirdPartyClientAccessConfiguration).
    pub enum ClientMyOrganizationConfigurationThirdPartyClientAccessAllowedValues {
        /// `allow`.
        Allow = "allow",
        /// `block`.
        Block = "block",
    }
}

string_enum! {
    /// A client my organization configuration third party client access default value; a value in
    /// `default_value` of
    /// [`ClientMyOrganizationThirdPartyClientAccessConfiguration`](super::ClientMyOrganizationThirdPartyClientAccessConfiguration).
    pub enum ClientMyOrganizationConfigurationThirdPartyClientAccessDefaultValue {
        /// `block`.
        Block = "block",
    }
}

string_enum! {
    /// Client my organization deletion behavior; a value in `connection_deletion_behavior` of
    /// [`ClientMyOrganizationConfiguration`](super::ClientMyOrganizationConfiguration).
    pub enum ClientMyOrganizationDeletionBehavior {
        /// `allow`.
        Allow = "allow",
        /// `allow_if_empty`.
        AllowIfEmpty = "allow_if_empty",
    }
}

string_enum! {
    /// Client OIDC support allowed scopes; a value in `allowed_scopes` of
    /// [`ClientOidcSupport`](super::ClientOidcSupport).
    pub enum ClientOidcSupportAllowedScopes {
        /// `profile`.
        Profile = "profile",
        /// Email (`email`).
        Email = "email",
        /// `address`.
        Address = "address",
        /// `phone`.
        Phone = "phone",
    }
}

string_enum! {
    /// A client organization discovery; a value in `organization_discovery_methods` of
    /// [`Client`](super::Client).
    pub enum ClientOrganizationDiscovery {
        /// Email (`email`).
        Email = "email",
        /// `organization_name`.
        OrganizationName = "organization_name",
    }
}

string_enum! {
    /// A client redirection policy; a value in `redirection_policy` of [`Client`](super::Client).
    pub enum ClientRedirectionPolicy {
        /// `allow_always`.
        AllowAlways = "allow_always",
        /// `open_redirect_protection`.
        OpenRedirectProtection = "open_redirect_protection",
    }
}

string_enum! {
    /// A client session transfer delegation device binding; a value in `enforce_device_binding` of
    /// [`ClientSessionTransferDelegation`](super::ClientSessionTransferDelegation).
    pub enum ClientSessionTransferDelegationDeviceBinding {
        /// `ip`.
        Ip = "ip",
        /// `asn`.
        Asn = "asn",
    }
}

string_enum! {
    /// A client session transfer method; a value in `allowed_authentication_methods` of
    /// [`ClientSessionTransfer`](super::ClientSessionTransfer).
    pub enum ClientSessionTransferMethod {
        /// `cookie`.
        Cookie = "cookie",
        /// `query`.
        Query = "query",
    }
}

string_enum! {
    /// A client sort field; a value for `sort` of `GET /clients/search`.
    pub enum ClientSortField {
        /// `name`.
        Name = "name",
        /// `updated_at`.
        UpdatedAt = "updated_at",
    }
}

string_enum! {
    /// A client third party security mode; a value in `third_party_security_mode` of
    /// [`Client`](super::Client).
    pub enum ClientThirdPartySecurityMode {
        /// `strict`.
        Strict = "strict",
        /// `permissive`.
        Permissive = "permissive",
    }
}

string_enum! {
    /// A client token endpoint auth method; a value in `token_endpoint_auth_method` of
    /// [`Client`](super::Client).
    pub enum ClientTokenEndpointAuthMethod {
        /// None (`none`).
        None = "none",
        /// Secret in the request body (`client_secret_post`).
        ClientSecretPost = "client_secret_post",
        /// Secret in the `Authorization` header (`client_secret_basic`).
        ClientSecretBasic = "client_secret_basic",
    }
}

string_enum! {
    /// A client token exchange type; a value in `allow_any_profile_of_type` of
    /// [`ClientTokenExchange`](super::ClientTokenExchange).
    pub enum ClientTokenExchangeType {
        /// `custom_authentication`.
        CustomAuthentication = "custom_authentication",
        /// `on_behalf_of_token_exchange`.
        OnBehalfOfTokenExchange = "on_behalf_of_token_exchange",
    }
}

string_enum! {
    /// A public key credential type; a value in `credential_type` of
    /// [`PublicKeyCredential`](super::PublicKeyCredential).
    pub enum PublicKeyCredentialType {
        /// `public_key`.
        PublicKey = "public_key",
    }
}

string_enum! {
    /// A refresh token expiration type; a value in `expiration_type` of
    /// [`ClientRefreshTokenSettings`](super::ClientRefreshTokenSettings).
    pub enum RefreshTokenExpirationType {
        /// `expiring`.
        Expiring = "expiring",
        /// `non-expiring`.
        NonExpiring = "non-expiring",
    }
}

string_enum! {
    /// A refresh token rotation type; a value in `rotation_type` of
    /// [`ClientRefreshTokenSettings`](super::ClientRefreshTokenSettings).
    pub enum RefreshTokenRotationType {
        /// Each use replaces the token (`rotating`).
        Rotating = "rotating",
        /// A token can be used again (`non-rotating`).
        NonRotating = "non-rotating",
    }
}

string_enum! {
    /// A X.509 certificate credential type; a value in `credential_type` of
    /// [`X509CertificateCredential`](super::X509CertificateCredential).
    pub enum X509CertificateCredentialType {
        /// `x509_cert`.
        X509Cert = "x509_cert",
    }
}
