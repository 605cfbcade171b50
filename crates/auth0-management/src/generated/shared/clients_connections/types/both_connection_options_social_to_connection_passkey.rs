// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json, Patch, Secret};

use crate::generated::shared::{
    ConnectionPasskeyChallengeUi, SetUserRootAttributes, TextOrList, TwitterProtocol, UpstreamParam,
};

/// Connection options of social, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `baidu`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsSocial {
    /// Client ID at the identity provider.
    pub client_id: Option<String>,
    /// Client secret at the identity provider.
    pub client_secret: Option<Secret>,
    /// Scopes to ask the provider for.
    pub scope: Option<TextOrList>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsSocial {
    value client_id: String,
    value client_secret: Secret,
    value scope: TextOrList,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    list non_persistent_attrs: String,
} }

auth0_core::__record! { ConnectionOptionsSocial {
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
    optional non_persistent_attrs "non_persistent_attrs",
} }
auth0_core::__read!(ConnectionOptionsSocial);

/// Connection options of twitter, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `twitter`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsTwitter {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. 1 to 255 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here. Up to 255 elements.
    pub freeform_scopes: Option<Vec<String>>,
    /// Version of OAuth that is spoken.
    pub protocol: Option<TwitterProtocol>,
    /// Scopes to ask the provider for.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for access while the user is away.
    pub offline_access: Option<bool>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Whether to ask for reading tweets.
    pub tweet_read: Option<bool>,
    /// Whether to ask for reading users.
    pub users_read: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsTwitter {
    list non_persistent_attrs: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    value protocol: TwitterProtocol,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    plain offline_access: bool,
    plain profile: bool,
    plain tweet_read: bool,
    plain users_read: bool,
} }

auth0_core::__record! { ConnectionOptionsTwitter {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional protocol "protocol",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
    optional offline_access "offline_access",
    optional profile "profile",
    optional tweet_read "tweet_read",
    optional users_read "users_read",
} }
auth0_core::__read!(ConnectionOptionsTwitter);

/// Connection options of windows live, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `windowslive`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsWindowsLive {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider.
    pub client_id: Option<Json>,
    /// Client secret at the identity provider. Up to 256 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    pub freeform_scopes: Option<Vec<String>>,
    /// Scopes to ask the provider for.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Version of the strategy.
    pub strategy_version: Option<i64>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for reading applications.
    pub applications: Option<bool>,
    /// Whether to ask for creating applications.
    pub applications_create: Option<bool>,
    /// Whether to ask for the basic profile.
    pub basic: Option<bool>,
    /// Whether to ask for the birthday.
    pub birthday: Option<bool>,
    /// Whether to ask for reading calendars.
    pub calendars: Option<bool>,
    /// Whether to ask for changing calendars.
    pub calendars_update: Option<bool>,
    /// Whether to ask for birthdays of contacts.
    pub contacts_birthday: Option<bool>,
    /// Whether to ask for calendars of contacts.
    pub contacts_calendars: Option<bool>,
    /// Whether to ask for creating contacts.
    pub contacts_create: Option<bool>,
    /// Whether to ask for photos of contacts.
    pub contacts_photos: Option<bool>,
    /// Whether to ask for files that contacts share.
    pub contacts_skydrive: Option<bool>,
    /// Whether to ask for acting in the directory as the user.
    pub directory_accessasuser_all: Option<bool>,
    /// Whether to ask for reading the directory.
    pub directory_read_all: Option<bool>,
    /// Whether to ask for reading and writing the directory.
    pub directory_readwrite_all: Option<bool>,
    /// Whether to ask for email addresses.
    pub emails: Option<bool>,
    /// Whether to ask for creating events.
    pub events_create: Option<bool>,
    /// Whether to ask for reading calendars by Microsoft Graph.
    pub graph_calendars: Option<bool>,
    /// Whether to ask for changing calendars by Microsoft Graph.
    pub graph_calendars_update: Option<bool>,
    /// Whether to ask for reading contacts by Microsoft Graph.
    pub graph_contacts: Option<bool>,
    /// Whether to ask for changing contacts by Microsoft Graph.
    pub graph_contacts_update: Option<bool>,
    /// Whether to ask for reading devices by Microsoft Graph.
    pub graph_device: Option<bool>,
    /// Whether to ask for sending commands to devices by Microsoft Graph.
    pub graph_device_command: Option<bool>,
    /// Whether to ask for reading email by Microsoft Graph.
    pub graph_emails: Option<bool>,
    /// Whether to ask for changing email by Microsoft Graph.
    pub graph_emails_update: Option<bool>,
    /// Whether to ask for reading files by Microsoft Graph.
    pub graph_files: Option<bool>,
    /// Whether to ask for reading all files by Microsoft Graph.
    pub graph_files_all: Option<bool>,
    /// Whether to ask for changing all files by Microsoft Graph.
    pub graph_files_all_update: Option<bool>,
    /// Whether to ask for changing files by Microsoft Graph.
    pub graph_files_update: Option<bool>,
    /// Whether to ask for reading notes by Microsoft Graph.
    pub graph_notes: Option<bool>,
    /// Whether to ask for creating notes by Microsoft Graph.
    pub graph_notes_create: Option<bool>,
    /// Whether to ask for changing notes by Microsoft Graph.
    pub graph_notes_update: Option<bool>,
    /// Whether to ask for reading tasks by Microsoft Graph.
    pub graph_tasks: Option<bool>,
    /// Whether to ask for changing tasks by Microsoft Graph.
    pub graph_tasks_update: Option<bool>,
    /// Whether to ask for reading the profile by Microsoft Graph.
    pub graph_user: Option<bool>,
    /// Whether to ask for the user's activity by Microsoft Graph.
    pub graph_user_activity: Option<bool>,
    /// Whether to ask for changing the profile by Microsoft Graph.
    pub graph_user_update: Option<bool>,
    /// Whether to ask for reading all groups.
    pub group_read_all: Option<bool>,
    /// Whether to ask for reading and writing all groups.
    pub group_readwrite_all: Option<bool>,
    /// Whether to ask for reading and writing mail.
    pub mail_readwrite_all: Option<bool>,
    /// Whether to ask for sending mail.
    pub mail_send: Option<bool>,
    /// Whether to ask for the messenger.
    pub messenger: Option<bool>,
    /// Whether to ask for access while the user is away.
    pub offline_access: Option<bool>,
    /// Whether to ask for phone numbers.
    pub phone_numbers: Option<bool>,
    /// Whether to ask for photos.
    pub photos: Option<bool>,
    /// Whether to ask for postal addresses.
    pub postal_addresses: Option<bool>,
    /// Whether to ask for reading roles.
    pub rolemanagement_read_all: Option<bool>,
    /// Whether to ask for reading and writing roles of the directory.
    pub rolemanagement_readwrite_directory: Option<bool>,
    /// Whether to ask for sharing.
    pub share: Option<bool>,
    /// Whether to ask for signing in.
    pub signin: Option<bool>,
    /// Whether to ask for reading all sites.
    pub sites_read_all: Option<bool>,
    /// Whether to ask for reading and writing all sites.
    pub sites_readwrite_all: Option<bool>,
    /// Whether to ask for reading files.
    pub skydrive: Option<bool>,
    /// Whether to ask for changing files.
    pub skydrive_update: Option<bool>,
    /// Whether to ask for reading names of teams.
    pub team_readbasic_all: Option<bool>,
    /// Whether to ask for reading and writing teams.
    pub team_readwrite_all: Option<bool>,
    /// Whether to ask for reading profiles of all users.
    pub user_read_all: Option<bool>,
    /// Whether to ask for reading basic profiles of all users.
    pub user_readbasic_all: Option<bool>,
    /// Whether to ask for the work profile.
    pub work_profile: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsWindowsLive {
    list non_persistent_attrs: String,
    value client_id: Json,
    value client_secret: Secret,
    list freeform_scopes: String,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    plain strategy_version: i64,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    plain applications: bool,
    plain applications_create: bool,
    plain basic: bool,
    plain birthday: bool,
    plain calendars: bool,
    plain calendars_update: bool,
    plain contacts_birthday: bool,
    plain contacts_calendars: bool,
    plain contacts_create: bool,
    plain contacts_photos: bool,
    plain contacts_skydrive: bool,
    plain directory_accessasuser_all: bool,
    plain directory_read_all: bool,
    plain directory_readwrite_all: bool,
    plain emails: bool,
    plain events_create: bool,
    plain graph_calendars: bool,
    plain graph_calendars_update: bool,
    plain graph_contacts: bool,
    plain graph_contacts_update: bool,
    plain graph_device: bool,
    plain graph_device_command: bool,
    plain graph_emails: bool,
    plain graph_emails_update: bool,
    plain graph_files: bool,
    plain graph_files_all: bool,
    plain graph_files_all_update: bool,
    plain graph_files_update: bool,
    plain graph_notes: bool,
    plain graph_notes_create: bool,
    plain graph_notes_update: bool,
    plain graph_tasks: bool,
    plain graph_tasks_update: bool,
    plain graph_user: bool,
    plain graph_user_activity: bool,
    plain graph_user_update: bool,
    plain group_read_all: bool,
    plain group_readwrite_all: bool,
    plain mail_readwrite_all: bool,
    plain mail_send: bool,
    plain messenger: bool,
    plain offline_access: bool,
    plain phone_numbers: bool,
    plain photos: bool,
    plain postal_addresses: bool,
    plain rolemanagement_read_all: bool,
    plain rolemanagement_readwrite_directory: bool,
    plain share: bool,
    plain signin: bool,
    plain sites_read_all: bool,
    plain sites_readwrite_all: bool,
    plain skydrive: bool,
    plain skydrive_update: bool,
    plain team_readbasic_all: bool,
    plain team_readwrite_all: bool,
    plain user_read_all: bool,
    plain user_readbasic_all: bool,
    plain work_profile: bool,
} }

auth0_core::__record! { ConnectionOptionsWindowsLive {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    optional strategy_version "strategy_version",
    patch upstream_params "upstream_params",
    optional applications "applications",
    optional applications_create "applications_create",
    optional basic "basic",
    optional birthday "birthday",
    optional calendars "calendars",
    optional calendars_update "calendars_update",
    optional contacts_birthday "contacts_birthday",
    optional contacts_calendars "contacts_calendars",
    optional contacts_create "contacts_create",
    optional contacts_photos "contacts_photos",
    optional contacts_skydrive "contacts_skydrive",
    optional directory_accessasuser_all "directory_accessasuser_all",
    optional directory_read_all "directory_read_all",
    optional directory_readwrite_all "directory_readwrite_all",
    optional emails "emails",
    optional events_create "events_create",
    optional graph_calendars "graph_calendars",
    optional graph_calendars_update "graph_calendars_update",
    optional graph_contacts "graph_contacts",
    optional graph_contacts_update "graph_contacts_update",
    optional graph_device "graph_device",
    optional graph_device_command "graph_device_command",
    optional graph_emails "graph_emails",
    optional graph_emails_update "graph_emails_update",
    optional graph_files "graph_files",
    optional graph_files_all "graph_files_all",
    optional graph_files_all_update "graph_files_all_update",
    optional graph_files_update "graph_files_update",
    optional graph_notes "graph_notes",
    optional graph_notes_create "graph_notes_create",
    optional graph_notes_update "graph_notes_update",
    optional graph_tasks "graph_tasks",
    optional graph_tasks_update "graph_tasks_update",
    optional graph_user "graph_user",
    optional graph_user_activity "graph_user_activity",
    optional graph_user_update "graph_user_update",
    optional group_read_all "group_read_all",
    optional group_readwrite_all "group_readwrite_all",
    optional mail_readwrite_all "mail_readwrite_all",
    optional mail_send "mail_send",
    optional messenger "messenger",
    optional offline_access "offline_access",
    optional phone_numbers "phone_numbers",
    optional photos "photos",
    optional postal_addresses "postal_addresses",
    optional rolemanagement_read_all "rolemanagement_read_all",
    optional rolemanagement_readwrite_directory "rolemanagement_readwrite_directory",
    optional share "share",
    optional signin "signin",
    optional sites_read_all "sites_read_all",
    optional sites_readwrite_all "sites_readwrite_all",
    optional skydrive "skydrive",
    optional skydrive_update "skydrive_update",
    optional team_readbasic_all "team_readbasic_all",
    optional team_readwrite_all "team_readwrite_all",
    optional user_read_all "user_read_all",
    optional user_readbasic_all "user_readbasic_all",
    optional work_profile "work_profile",
} }
auth0_core::__read!(ConnectionOptionsWindowsLive);

/// Connection passkey options, in `passkey_options` of
/// [`ConnectionOptionsAuth0`](super::ConnectionOptionsAuth0).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionPasskeyOptions {
    /// How passkeys are offered on the login page.
    pub challenge_ui: Option<ConnectionPasskeyChallengeUi>,
    /// Whether users are offered a passkey as they log in.
    pub progressive_enrollment_enabled: Option<bool>,
    /// Whether a passkey of another device leads to one for this device.
    pub local_enrollment_enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionPasskeyOptions {
    value challenge_ui: ConnectionPasskeyChallengeUi,
    plain progressive_enrollment_enabled: bool,
    plain local_enrollment_enabled: bool,
} }

auth0_core::__record! { ConnectionPasskeyOptions {
    optional challenge_ui "challenge_ui",
    optional progressive_enrollment_enabled "progressive_enrollment_enabled",
    optional local_enrollment_enabled "local_enrollment_enabled",
} }
auth0_core::__read!(ConnectionPasskeyOptions);
