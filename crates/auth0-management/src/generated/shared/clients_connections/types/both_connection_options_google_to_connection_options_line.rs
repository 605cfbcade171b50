// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Patch, Secret};

use crate::Timestamp;
use crate::generated::shared::{
    ConnectionFederatedConnectionsAccessTokens, SetUserRootAttributes, UpstreamParam,
};

/// Connection options Google apps, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `google-apps`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsGoogleApps {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Access token of an administrator of the directory. 1 to 1024 characters.
    pub admin_access_token: Option<Secret>,
    /// When the administrator's access token expires.
    pub admin_access_token_expiresin: Option<Timestamp>,
    /// Refresh token of an administrator of the directory. 1 to 1024 characters.
    pub admin_refresh_token: Option<Secret>,
    /// Whether the scopes asked for at a login can be set.
    pub allow_setting_login_scopes: Option<bool>,
    /// Whether groups may be read from the directory's API.
    pub api_enable_groups: Option<bool>,
    /// Whether users may be read from the directory's API.
    pub api_enable_users: Option<bool>,
    /// Client ID at the identity provider. Up to 128 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 4096 characters.
    pub client_secret: Option<Secret>,
    /// Domain of the organization at Google. 1 to 1024 characters.
    pub domain: Option<String>,
    /// Domains of email addresses that lead to this connection. Up to 1000 elements.
    pub domain_aliases: Option<Vec<String>>,
    /// Whether to ask for the email address.
    pub email: Option<bool>,
    /// Whether the profile says if the user agreed to the terms.
    pub ext_agreed_terms: Option<bool>,
    /// Whether the profile gets the user's groups.
    pub ext_groups: Option<bool>,
    /// Whether the profile gets groups with their details.
    pub ext_groups_extended: Option<bool>,
    /// Whether the profile says if the user is an administrator.
    pub ext_is_admin: Option<bool>,
    /// Whether the profile says if the user is suspended.
    pub ext_is_suspended: Option<bool>,
    /// Whether Auth0 keeps the provider's tokens in Token Vault.
    pub federated_connections_access_tokens: Patch<ConnectionFederatedConnectionsAccessTokens>,
    /// Whether logins by the social Google connection are taken too.
    pub handle_login_from_social: Option<bool>,
    /// URL of the icon on the login button.
    pub icon_url: Option<String>,
    /// Whether the user ID is Google's ID rather than the email address.
    pub map_user_id_to_id: Option<bool>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Scopes to ask the provider for. 1 to 64 elements.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Domain of the directory at the provider.
    pub tenant_domain: Option<String>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionOptionsGoogleApps {
    /// Creates the value with its required fields.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            non_persistent_attrs: None,
            admin_access_token: None,
            admin_access_token_expiresin: None,
            admin_refresh_token: None,
            allow_setting_login_scopes: None,
            api_enable_groups: None,
            api_enable_users: None,
            client_id: Some(client_id.into()),
            client_secret: None,
            domain: None,
            domain_aliases: None,
            email: None,
            ext_agreed_terms: None,
            ext_groups: None,
            ext_groups_extended: None,
            ext_is_admin: None,
            ext_is_suspended: None,
            federated_connections_access_tokens: Patch::Absent,
            handle_login_from_social: None,
            icon_url: None,
            map_user_id_to_id: None,
            profile: None,
            scope: None,
            set_user_root_attributes: None,
            tenant_domain: None,
            upstream_params: Patch::Absent,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ConnectionOptionsGoogleApps {
    list non_persistent_attrs: String,
    value admin_access_token: Secret,
    value admin_access_token_expiresin: Timestamp,
    value admin_refresh_token: Secret,
    plain allow_setting_login_scopes: bool,
    plain api_enable_groups: bool,
    plain api_enable_users: bool,
    value client_secret: Secret,
    value domain: String,
    list domain_aliases: String,
    plain email: bool,
    plain ext_agreed_terms: bool,
    plain ext_groups: bool,
    plain ext_groups_extended: bool,
    plain ext_is_admin: bool,
    plain ext_is_suspended: bool,
    patch federated_connections_access_tokens: ConnectionFederatedConnectionsAccessTokens,
    plain handle_login_from_social: bool,
    value icon_url: String,
    plain map_user_id_to_id: bool,
    plain profile: bool,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    value tenant_domain: String,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
} }

auth0_core::__record! { ConnectionOptionsGoogleApps {
    optional non_persistent_attrs "non_persistent_attrs",
    optional admin_access_token "admin_access_token",
    optional admin_access_token_expiresin "admin_access_token_expiresin",
    optional admin_refresh_token "admin_refresh_token",
    optional allow_setting_login_scopes "allow_setting_login_scopes",
    optional api_enable_groups "api_enable_groups",
    optional api_enable_users "api_enable_users",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional domain "domain",
    optional domain_aliases "domain_aliases",
    optional email "email",
    optional ext_agreed_terms "ext_agreed_terms",
    optional ext_groups "ext_groups",
    optional ext_groups_extended "ext_groups_extended",
    optional ext_is_admin "ext_is_admin",
    optional ext_is_suspended "ext_is_suspended",
    patch federated_connections_access_tokens "federated_connections_access_tokens",
    optional handle_login_from_social "handle_login_from_social",
    optional icon_url "icon_url",
    optional map_user_id_to_id "map_user_id_to_id",
    optional profile "profile",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    optional tenant_domain "tenant_domain",
    patch upstream_params "upstream_params",
} }
auth0_core::__read!(ConnectionOptionsGoogleApps);

/// Connection options of Google OAuth 2, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `google-oauth2`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsGoogleOauth2 {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client IDs whose Google ID tokens are accepted. 1 to 64 elements.
    pub allowed_audiences: Option<Vec<String>>,
    /// Client ID at the identity provider. 1 to 255 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    pub freeform_scopes: Option<Vec<String>>,
    /// URL of the icon on the login button.
    pub icon_url: Option<String>,
    /// Scopes to ask the provider for.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for managing AdSense.
    pub adsense_management: Option<bool>,
    /// Whether to ask for Google Analytics data.
    pub analytics: Option<bool>,
    /// Whether to ask for managing Blogger.
    pub blogger: Option<bool>,
    /// Whether to ask for managing calendars.
    pub calendar: Option<bool>,
    /// Whether to ask for running calendar add-ons.
    pub calendar_addons_execute: Option<bool>,
    /// Whether to ask for managing calendar events.
    pub calendar_events: Option<bool>,
    /// Whether to ask for reading calendar events.
    pub calendar_events_readonly: Option<bool>,
    /// Whether to ask for reading calendar settings.
    pub calendar_settings_readonly: Option<bool>,
    /// Whether to ask for the Chrome Web Store.
    pub chrome_web_store: Option<bool>,
    /// Whether to ask for managing contacts.
    pub contacts: Option<bool>,
    /// Whether to ask for managing contacts by the People API.
    pub contacts_new: Option<bool>,
    /// Whether to ask for reading other contacts.
    pub contacts_other_readonly: Option<bool>,
    /// Whether to ask for reading contacts.
    pub contacts_readonly: Option<bool>,
    /// Whether to ask for the Content API for Shopping.
    pub content_api_for_shopping: Option<bool>,
    /// Whether to ask for managing Coordinate jobs.
    pub coordinate: Option<bool>,
    /// Whether to ask for reading Coordinate jobs.
    pub coordinate_readonly: Option<bool>,
    /// Whether to ask for reading the directory.
    pub directory_readonly: Option<bool>,
    /// Whether to ask for the list of documents.
    pub document_list: Option<bool>,
    /// Whether to ask for managing files in Drive.
    pub drive: Option<bool>,
    /// Whether to ask for managing Drive's activity.
    pub drive_activity: Option<bool>,
    /// Whether to ask for reading Drive's activity.
    pub drive_activity_readonly: Option<bool>,
    /// Whether to ask for Drive's data of the application.
    pub drive_appdata: Option<bool>,
    /// Whether to ask for reading Drive's applications.
    pub drive_apps_readonly: Option<bool>,
    /// Whether to ask for files in Drive that the application opened.
    pub drive_file: Option<bool>,
    /// Whether to ask for managing metadata of files in Drive.
    pub drive_metadata: Option<bool>,
    /// Whether to ask for reading metadata of files in Drive.
    pub drive_metadata_readonly: Option<bool>,
    /// Whether to ask for reading photos in Drive.
    pub drive_photos_readonly: Option<bool>,
    /// Whether to ask for reading files in Drive.
    pub drive_readonly: Option<bool>,
    /// Whether to ask for changing scripts in Drive.
    pub drive_scripts: Option<bool>,
    /// Whether to ask for the email address.
    pub email: Option<bool>,
    /// Whether to ask for full access to Gmail.
    pub gmail: Option<bool>,
    /// Whether to ask for writing drafts in Gmail.
    pub gmail_compose: Option<bool>,
    /// Whether to ask for inserting messages into Gmail.
    pub gmail_insert: Option<bool>,
    /// Whether to ask for managing labels in Gmail.
    pub gmail_labels: Option<bool>,
    /// Whether to ask for reading metadata of messages in Gmail.
    pub gmail_metadata: Option<bool>,
    /// Whether to ask for all but deleting messages in Gmail.
    pub gmail_modify: Option<bool>,
    /// Whether to ask for full access to Gmail by its newer scope.
    pub gmail_new: Option<bool>,
    /// Whether to ask for reading Gmail.
    pub gmail_readonly: Option<bool>,
    /// Whether to ask for sending by Gmail.
    pub gmail_send: Option<bool>,
    /// Whether to ask for basic settings of Gmail.
    pub gmail_settings_basic: Option<bool>,
    /// Whether to ask for sharing settings of Gmail.
    pub gmail_settings_sharing: Option<bool>,
    /// Whether to ask for the Google Affiliate Network.
    pub google_affiliate_network: Option<bool>,
    /// Whether to ask for Google Books.
    pub google_books: Option<bool>,
    /// Whether to ask for Google Cloud Storage.
    pub google_cloud_storage: Option<bool>,
    /// Whether to ask for files in Drive by an older scope.
    pub google_drive: Option<bool>,
    /// Whether to ask for files in Drive that the application opened, by an older scope.
    pub google_drive_files: Option<bool>,
    /// Whether to ask for Google+.
    pub google_plus: Option<bool>,
    /// Whether to ask for the precise location.
    pub latitude_best: Option<bool>,
    /// Whether to ask for the city of the location.
    pub latitude_city: Option<bool>,
    /// Whether to ask for managing Google Moderator.
    pub moderator: Option<bool>,
    /// Whether to ask for access while the user is away.
    pub offline_access: Option<bool>,
    /// Whether to ask for Orkut.
    pub orkut: Option<bool>,
    /// Whether to ask for Picasa Web Albums.
    pub picasa_web: Option<bool>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Whether to ask for managing Google Sites.
    pub sites: Option<bool>,
    /// Whether to ask for managing tasks.
    pub tasks: Option<bool>,
    /// Whether to ask for reading tasks.
    pub tasks_readonly: Option<bool>,
    /// Whether to ask for the URL shortener.
    pub url_shortener: Option<bool>,
    /// Whether to ask for the Search Console.
    pub webmaster_tools: Option<bool>,
    /// Whether to ask for managing YouTube.
    pub youtube: Option<bool>,
    /// Whether to ask for members of the YouTube channel.
    pub youtube_channelmemberships_creator: Option<bool>,
    /// Whether to ask for managing YouTube by its newer scope.
    pub youtube_new: Option<bool>,
    /// Whether to ask for reading YouTube.
    pub youtube_readonly: Option<bool>,
    /// Whether to ask for uploading to YouTube.
    pub youtube_upload: Option<bool>,
    /// Whether to ask for managing YouTube as a partner.
    pub youtubepartner: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsGoogleOauth2 {
    list non_persistent_attrs: String,
    list allowed_audiences: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    value icon_url: String,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    plain adsense_management: bool,
    plain analytics: bool,
    plain blogger: bool,
    plain calendar: bool,
    plain calendar_addons_execute: bool,
    plain calendar_events: bool,
    plain calendar_events_readonly: bool,
    plain calendar_settings_readonly: bool,
    plain chrome_web_store: bool,
    plain contacts: bool,
    plain contacts_new: bool,
    plain contacts_other_readonly: bool,
    plain contacts_readonly: bool,
    plain content_api_for_shopping: bool,
    plain coordinate: bool,
    plain coordinate_readonly: bool,
    plain directory_readonly: bool,
    plain document_list: bool,
    plain drive: bool,
    plain drive_activity: bool,
    plain drive_activity_readonly: bool,
    plain drive_appdata: bool,
    plain drive_apps_readonly: bool,
    plain drive_file: bool,
    plain drive_metadata: bool,
    plain drive_metadata_readonly: bool,
    plain drive_photos_readonly: bool,
    plain drive_readonly: bool,
    plain drive_scripts: bool,
    plain email: bool,
    plain gmail: bool,
    plain gmail_compose: bool,
    plain gmail_insert: bool,
    plain gmail_labels: bool,
    plain gmail_metadata: bool,
    plain gmail_modify: bool,
    plain gmail_new: bool,
    plain gmail_readonly: bool,
    plain gmail_send: bool,
    plain gmail_settings_basic: bool,
    plain gmail_settings_sharing: bool,
    plain google_affiliate_network: bool,
    plain google_books: bool,
    plain google_cloud_storage: bool,
    plain google_drive: bool,
    plain google_drive_files: bool,
    plain google_plus: bool,
    plain latitude_best: bool,
    plain latitude_city: bool,
    plain moderator: bool,
    plain offline_access: bool,
    plain orkut: bool,
    plain picasa_web: bool,
    plain profile: bool,
    plain sites: bool,
    plain tasks: bool,
    plain tasks_readonly: bool,
    plain url_shortener: bool,
    plain webmaster_tools: bool,
    plain youtube: bool,
    plain youtube_channelmemberships_creator: bool,
    plain youtube_new: bool,
    plain youtube_readonly: bool,
    plain youtube_upload: bool,
    plain youtubepartner: bool,
} }

auth0_core::__record! { ConnectionOptionsGoogleOauth2 {
    optional non_persistent_attrs "non_persistent_attrs",
    optional allowed_audiences "allowed_audiences",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional icon_url "icon_url",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
    optional adsense_management "adsense_management",
    optional analytics "analytics",
    optional blogger "blogger",
    optional calendar "calendar",
    optional calendar_addons_execute "calendar_addons_execute",
    optional calendar_events "calendar_events",
    optional calendar_events_readonly "calendar_events_readonly",
    optional calendar_settings_readonly "calendar_settings_readonly",
    optional chrome_web_store "chrome_web_store",
    optional contacts "contacts",
    optional contacts_new "contacts_new",
    optional contacts_other_readonly "contacts_other_readonly",
    optional contacts_readonly "contacts_readonly",
    optional content_api_for_shopping "content_api_for_shopping",
    optional coordinate "coordinate",
    optional coordinate_readonly "coordinate_readonly",
    optional directory_readonly "directory_readonly",
    optional document_list "document_list",
    optional drive "drive",
    optional drive_activity "drive_activity",
    optional drive_activity_readonly "drive_activity_readonly",
    optional drive_appdata "drive_appdata",
    optional drive_apps_readonly "drive_apps_readonly",
    optional drive_file "drive_file",
    optional drive_metadata "drive_metadata",
    optional drive_metadata_readonly "drive_metadata_readonly",
    optional drive_photos_readonly "drive_photos_readonly",
    optional drive_readonly "drive_readonly",
    optional drive_scripts "drive_scripts",
    optional email "email",
    optional gmail "gmail",
    optional gmail_compose "gmail_compose",
    optional gmail_insert "gmail_insert",
    optional gmail_labels "gmail_labels",
    optional gmail_metadata "gmail_metadata",
    optional gmail_modify "gmail_modify",
    optional gmail_new "gmail_new",
    optional gmail_readonly "gmail_readonly",
    optional gmail_send "gmail_send",
    optional gmail_settings_basic "gmail_settings_basic",
    optional gmail_settings_sharing "gmail_settings_sharing",
    optional google_affiliate_network "google_affiliate_network",
    optional google_books "google_books",
    optional google_cloud_storage "google_cloud_storage",
    optional google_drive "google_drive",
    optional google_drive_files "google_drive_files",
    optional google_plus "google_plus",
    optional latitude_best "latitude_best",
    optional latitude_city "latitude_city",
    optional moderator "moderator",
    optional offline_access "offline_access",
    optional orkut "orkut",
    optional picasa_web "picasa_web",
    optional profile "profile",
    optional sites "sites",
    optional tasks "tasks",
    optional tasks_readonly "tasks_readonly",
    optional url_shortener "url_shortener",
    optional webmaster_tools "webmaster_tools",
    optional youtube "youtube",
    optional youtube_channelmemberships_creator "youtube_channelmemberships_creator",
    optional youtube_new "youtube_new",
    optional youtube_readonly "youtube_readonly",
    optional youtube_upload "youtube_upload",
    optional youtubepartner "youtubepartner",
} }
auth0_core::__read!(ConnectionOptionsGoogleOauth2);

/// Connection options of line, the [`ConnectionOptions`](super::ConnectionOptions) whose `strategy`
/// is `line`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsLine {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. Exactly 10 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here. Up to 255 elements.
    pub freeform_scopes: Option<Vec<String>>,
    /// Scopes to ask the provider for. Up to 255 elements.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for the email address.
    pub email: Option<bool>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsLine {
    list non_persistent_attrs: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    plain email: bool,
    plain profile: bool,
} }

auth0_core::__record! { ConnectionOptionsLine {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
    optional email "email",
    optional profile "profile",
} }
auth0_core::__read!(ConnectionOptionsLine);
