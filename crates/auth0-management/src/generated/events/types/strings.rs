// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A connection created cloud event type; a value in `type` of
    /// [`ConnectionCreatedCloudEvent`](super::ConnectionCreatedCloudEvent).
    pub enum ConnectionCreatedCloudEventType {
        /// `connection.created`.
        ConnectionCreated = "connection.created",
    }
}

string_enum! {
    /// A connection deleted cloud event type; a value in `type` of
    /// [`ConnectionDeletedCloudEvent`](super::ConnectionDeletedCloudEvent).
    pub enum ConnectionDeletedCloudEventType {
        /// `connection.deleted`.
        ConnectionDeleted = "connection.deleted",
    }
}

string_enum! {
    /// A connection updated cloud event type; a value in `type` of
    /// [`ConnectionUpdatedCloudEvent`](super::ConnectionUpdatedCloudEvent).
    pub enum ConnectionUpdatedCloudEventType {
        /// `connection.updated`.
        ConnectionUpdated = "connection.updated",
    }
}

string_enum! {
    /// An event error code; a value in `code` of [`EventErrorDetail`](super::EventErrorDetail).
    pub enum EventErrorCode {
        /// `invalid_cursor`.
        InvalidCursor = "invalid_cursor",
        /// `cursor_expired`.
        CursorExpired = "cursor_expired",
        /// `timeout`.
        Timeout = "timeout",
        /// `payload_too_large`.
        PayloadTooLarge = "payload_too_large",
        /// `processing_error`.
        ProcessingError = "processing_error",
        /// `connection_timeout`.
        ConnectionTimeout = "connection_timeout",
    }
}

string_enum! {
    /// An event purpose; a value in `a0purpose` of
    /// [`GroupCreatedCloudEvent`](super::GroupCreatedCloudEvent).
    pub enum EventPurpose {
        /// `test`.
        Test = "test",
    }
}

string_enum! {
    /// A group created cloud event type; a value in `type` of
    /// [`GroupCreatedCloudEvent`](super::GroupCreatedCloudEvent).
    pub enum GroupCreatedCloudEventType {
        /// `group.created`.
        GroupCreated = "group.created",
    }
}

string_enum! {
    /// A group deleted cloud event type; a value in `type` of
    /// [`GroupDeletedCloudEvent`](super::GroupDeletedCloudEvent).
    pub enum GroupDeletedCloudEventType {
        /// `group.deleted`.
        GroupDeleted = "group.deleted",
    }
}

string_enum! {
    /// A group member added cloud event type; a value in `type` of
    /// [`GroupMemberAddedCloudEvent`](super::GroupMemberAddedCloudEvent).
    pub enum GroupMemberAddedCloudEventType {
        /// `group.member.added`.
        GroupMemberAdded = "group.member.added",
    }
}

string_enum! {
    /// A group member deleted cloud event type; a value in `type` of
    /// [`GroupMemberDeletedCloudEvent`](super::GroupMemberDeletedCloudEvent).
    pub enum GroupMemberDeletedCloudEventType {
        /// `group.member.deleted`.
        GroupMemberDeleted = "group.member.deleted",
    }
}

string_enum! {
    /// A group role assigned cloud event type; a value in `type` of
    /// [`GroupRoleAssignedCloudEvent`](super::GroupRoleAssignedCloudEvent).
    pub enum GroupRoleAssignedCloudEventType {
        /// `group.role.assigned`.
        GroupRoleAssigned = "group.role.assigned",
    }
}

string_enum! {
    /// A group role deleted cloud event type; a value in `type` of
    /// [`GroupRoleDeletedCloudEvent`](super::GroupRoleDeletedCloudEvent).
    pub enum GroupRoleDeletedCloudEventType {
        /// `group.role.deleted`.
        GroupRoleDeleted = "group.role.deleted",
    }
}

string_enum! {
    /// A group updated cloud event type; a value in `type` of
    /// [`GroupUpdatedCloudEvent`](super::GroupUpdatedCloudEvent).
    pub enum GroupUpdatedCloudEventType {
        /// `group.updated`.
        GroupUpdated = "group.updated",
    }
}

string_enum! {
    /// An organization connection added cloud event type; a value in `type` of
    /// [`OrgConnectionAddedCloudEvent`](super::OrgConnectionAddedCloudEvent).
    pub enum OrgConnectionAddedCloudEventType {
        /// `organization.connection.added`.
        OrganizationConnectionAdded = "organization.connection.added",
    }
}

string_enum! {
    /// An organization connection removed cloud event type; a value in `type` of
    /// [`OrgConnectionRemovedCloudEvent`](super::OrgConnectionRemovedCloudEvent).
    pub enum OrgConnectionRemovedCloudEventType {
        /// `organization.connection.removed`.
        OrganizationConnectionRemoved = "organization.connection.removed",
    }
}

string_enum! {
    /// An organization connection updated cloud event type; a value in `type` of
    /// [`OrgConnectionUpdatedCloudEvent`](super::OrgConnectionUpdatedCloudEvent).
    pub enum OrgConnectionUpdatedCloudEventType {
        /// `organization.connection.updated`.
        OrganizationConnectionUpdated = "organization.connection.updated",
    }
}

string_enum! {
    /// An organization created cloud event type; a value in `type` of
    /// [`OrgCreatedCloudEvent`](super::OrgCreatedCloudEvent).
    pub enum OrgCreatedCloudEventType {
        /// `organization.created`.
        OrganizationCreated = "organization.created",
    }
}

string_enum! {
    /// An organization deleted cloud event type; a value in `type` of
    /// [`OrgDeletedCloudEvent`](super::OrgDeletedCloudEvent).
    pub enum OrgDeletedCloudEventType {
        /// `organization.deleted`.
        OrganizationDeleted = "organization.deleted",
    }
}

string_enum! {
    /// An organization group role assigned cloud event type; a value in `type` of
    /// [`OrgGroupRoleAssignedCloudEvent`](super::OrgGroupRoleAssignedCloudEvent).
    pub enum OrgGroupRoleAssignedCloudEventType {
        /// `organization.group.role.assigned`.
        OrganizationGroupRoleAssigned = "organization.group.role.assigned",
    }
}

string_enum! {
    /// An organization group role deleted cloud event type; a value in `type` of
    /// [`OrgGroupRoleDeletedCloudEvent`](super::OrgGroupRoleDeletedCloudEvent).
    pub enum OrgGroupRoleDeletedCloudEventType {
        /// `organization.group.role.deleted`.
        OrganizationGroupRoleDeleted = "organization.group.role.deleted",
    }
}

string_enum! {
    /// An organization member added cloud event type; a value in `type` of
    /// [`OrgMemberAddedCloudEvent`](super::OrgMemberAddedCloudEvent).
    pub enum OrgMemberAddedCloudEventType {
        /// `organization.member.added`.
        OrganizationMemberAdded = "organization.member.added",
    }
}

string_enum! {
    /// An organization member deleted cloud event type; a value in `type` of
    /// [`OrgMemberDeletedCloudEvent`](super::OrgMemberDeletedCloudEvent).
    pub enum OrgMemberDeletedCloudEventType {
        /// `organization.member.deleted`.
        OrganizationMemberDeleted = "organization.member.deleted",
    }
}

string_enum! {
    /// An organization member role assigned cloud event type; a value in `type` of
    /// [`OrgMemberRoleAssignedCloudEvent`](super::OrgMemberRoleAssignedCloudEvent).
    pub enum OrgMemberRoleAssignedCloudEventType {
        /// `organization.member.role.assigned`.
        OrganizationMemberRoleAssigned = "organization.member.role.assigned",
    }
}

string_enum! {
    /// An organization member role deleted cloud event type; a value in `type` of
    /// [`OrgMemberRoleDeletedCloudEvent`](super::OrgMemberRoleDeletedCloudEvent).
    pub enum OrgMemberRoleDeletedCloudEventType {
        /// `organization.member.role.deleted`.
        OrganizationMemberRoleDeleted = "organization.member.role.deleted",
    }
}

string_enum! {
    /// An organization updated cloud event type; a value in `type` of
    /// [`OrgUpdatedCloudEvent`](super::OrgUpdatedCloudEvent).
    pub enum OrgUpdatedCloudEventType {
        /// `organization.updated`.
        OrganizationUpdated = "organization.updated",
    }
}

string_enum! {
    /// A spec version; a value in `specversion` of
    /// [`ConnectionCreatedCloudEvent`](super::ConnectionCreatedCloudEvent).
    pub enum SpecVersion {
        /// `1.0`.
        V1_0 = "1.0",
    }
}

string_enum! {
    /// A user created cloud event type; a value in `type` of
    /// [`UserCreatedCloudEvent`](super::UserCreatedCloudEvent).
    pub enum UserCreatedCloudEventType {
        /// `user.created`.
        UserCreated = "user.created",
    }
}

string_enum! {
    /// A user deleted cloud event type; a value in `type` of
    /// [`UserDeletedCloudEvent`](super::UserDeletedCloudEvent).
    pub enum UserDeletedCloudEventType {
        /// `user.deleted`.
        UserDeleted = "user.deleted",
    }
}

string_enum! {
    /// A user object identities item provider; a value in `provider` of
    /// [`EventUserIdentity`](super::EventUserIdentity).
    pub enum UserObjectIdentitiesItemProvider {
        /// `custom`.
        Custom = "custom",
        /// Auth0's own user store (`auth0`).
        Auth0 = "auth0",
        /// Active Directory or LDAP (`ad`).
        Ad = "ad",
        /// Active Directory Federation Services (`adfs`).
        Adfs = "adfs",
        /// Google Workspace (`google-apps`).
        GoogleApps = "google-apps",
        /// `ip`.
        Ip = "ip",
        /// `office365`.
        Office365 = "office365",
        /// `oidc`.
        Oidc = "oidc",
        /// `okta`.
        Okta = "okta",
        /// PingFederate (`pingfederate`).
        PingFederate = "pingfederate",
        /// SAML (`samlp`).
        Samlp = "samlp",
        /// `sharepoint`.
        Sharepoint = "sharepoint",
        /// Microsoft Entra ID, formerly Azure Active Directory (`waad`).
        Waad = "waad",
        /// Email (`email`).
        Email = "email",
        /// Text message (`sms`).
        Sms = "sms",
        /// `amazon`.
        Amazon = "amazon",
        /// `apple`.
        Apple = "apple",
        /// `dropbox`.
        Dropbox = "dropbox",
        /// `bitbucket`.
        Bitbucket = "bitbucket",
        /// `auth0-oidc`.
        Auth0Oidc = "auth0-oidc",
        /// `baidu`.
        Baidu = "baidu",
        /// `bitly`.
        Bitly = "bitly",
        /// `box`.
        Box = "box",
        /// `daccount`.
        Daccount = "daccount",
        /// `dwolla`.
        Dwolla = "dwolla",
        /// `evernote-sandbox`.
        EvernoteSandbox = "evernote-sandbox",
        /// `evernote`.
        Evernote = "evernote",
        /// `exact`.
        Exact = "exact",
        /// `facebook`.
        Facebook = "facebook",
        /// `fitbit`.
        Fitbit = "fitbit",
        /// `github`.
        Github = "github",
        /// `google-oauth2`.
        GoogleOauth2 = "google-oauth2",
        /// `instagram`.
        Instagram = "instagram",
        /// `line`.
        Line = "line",
        /// `linkedin`.
        Linkedin = "linkedin",
        /// `oauth1`.
        Oauth1 = "oauth1",
        /// `oauth2`.
        Oauth2 = "oauth2",
        /// `paypal`.
        Paypal = "paypal",
        /// `paypal-sandbox`.
        PaypalSandbox = "paypal-sandbox",
        /// `planningcenter`.
        PlanningCenter = "planningcenter",
        /// `salesforce-community`.
        SalesforceCommunity = "salesforce-community",
        /// `salesforce-sandbox`.
        SalesforceSandbox = "salesforce-sandbox",
        /// `salesforce`.
        Salesforce = "salesforce",
        /// `shopify`.
        Shopify = "shopify",
        /// `soundcloud`.
        Soundcloud = "soundcloud",
        /// `thirtysevensignals`.
        ThirtySevenSignals = "thirtysevensignals",
        /// `twitter`.
        Twitter = "twitter",
        /// `untapped`.
        Untapped = "untapped",
        /// `vkontakte`.
        Vkontakte = "vkontakte",
        /// `weibo`.
        Weibo = "weibo",
        /// Microsoft account (`windowslive`).
        Windowslive = "windowslive",
        /// `wordpress`.
        Wordpress = "wordpress",
        /// `yahoo`.
        Yahoo = "yahoo",
        /// `yandex`.
        Yandex = "yandex",
    }
}

string_enum! {
    /// A user updated cloud event type; a value in `type` of
    /// [`UserUpdatedCloudEvent`](super::UserUpdatedCloudEvent).
    pub enum UserUpdatedCloudEventType {
        /// `user.updated`.
        UserUpdated = "user.updated",
    }
}
