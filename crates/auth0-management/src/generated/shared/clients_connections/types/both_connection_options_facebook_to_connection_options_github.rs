// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Patch, Secret};

use crate::generated::shared::{SetUserRootAttributes, UpstreamParam};

/// Connection options of facebook, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `facebook`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsFacebook {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. Up to 4096 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. Up to 13000 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here. 1 to 255 elements.
    pub freeform_scopes: Option<Vec<String>>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Option<BTreeMap<String, UpstreamParam>>,
    /// Scopes to ask the provider for. Up to 2048 characters.
    pub scope: Option<String>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Whether to ask for managing advertisements.
    pub ads_management: Option<bool>,
    /// Whether to ask for reading advertisements' figures.
    pub ads_read: Option<bool>,
    /// Whether to ask for the profile's context field. Deprecated by Auth0.
    pub allow_context_profile_field: Option<bool>,
    /// Whether to ask for managing businesses.
    pub business_management: Option<bool>,
    /// Whether to ask for the email address.
    pub email: Option<bool>,
    /// Whether to ask for information about members of groups.
    pub groups_access_member_info: Option<bool>,
    /// Whether to ask for retrieving leads.
    pub leads_retrieval: Option<bool>,
    /// Whether to ask for managing notifications. Deprecated by Auth0.
    pub manage_notifications: Option<bool>,
    /// Whether to ask for managing pages.
    pub manage_pages: Option<bool>,
    /// Whether to ask for managing calls to action of pages.
    pub pages_manage_cta: Option<bool>,
    /// Whether to ask for managing instant articles of pages.
    pub pages_manage_instant_articles: Option<bool>,
    /// Whether to ask for sending messages as a page.
    pub pages_messaging: Option<bool>,
    /// Whether to ask for sending messages to phone numbers as a page.
    pub pages_messaging_phone_number: Option<bool>,
    /// Whether to ask for subscriptions to a page's messages.
    pub pages_messaging_subscriptions: Option<bool>,
    /// Whether to ask for the list of pages.
    pub pages_show_list: Option<bool>,
    /// Whether to ask for the public profile.
    pub public_profile: Option<bool>,
    /// Whether to ask for publishing on the user's behalf. Deprecated by Auth0.
    pub publish_actions: Option<bool>,
    /// Whether to ask for publishing as a page.
    pub publish_pages: Option<bool>,
    /// Whether to ask for publishing to groups.
    pub publish_to_groups: Option<bool>,
    /// Whether to ask for publishing live video.
    pub publish_video: Option<bool>,
    /// Whether to ask for reading figures of the audience network.
    pub read_audience_network_insights: Option<bool>,
    /// Whether to ask for reading figures of pages.
    pub read_insights: Option<bool>,
    /// Whether to ask for reading the mailbox. Deprecated by Auth0.
    pub read_mailbox: Option<bool>,
    /// Whether to ask for reading mailboxes of pages.
    pub read_page_mailboxes: Option<bool>,
    /// Whether to ask for reading the news feed. Deprecated by Auth0.
    pub read_stream: Option<bool>,
    /// Whether to ask for the age range.
    pub user_age_range: Option<bool>,
    /// Whether to ask for the birthday.
    pub user_birthday: Option<bool>,
    /// Whether to ask for events of the user.
    pub user_events: Option<bool>,
    /// Whether to ask for friends of the user.
    pub user_friends: Option<bool>,
    /// Whether to ask for the gender.
    pub user_gender: Option<bool>,
    /// Whether to ask for groups of the user. Deprecated by Auth0.
    pub user_groups: Option<bool>,
    /// Whether to ask for the home town.
    pub user_hometown: Option<bool>,
    /// Whether to ask for what the user likes.
    pub user_likes: Option<bool>,
    /// Whether to ask for the link to the profile.
    pub user_link: Option<bool>,
    /// Whether to ask for the location.
    pub user_location: Option<bool>,
    /// Whether to ask for groups the user manages. Deprecated by Auth0.
    pub user_managed_groups: Option<bool>,
    /// Whether to ask for photos of the user.
    pub user_photos: Option<bool>,
    /// Whether to ask for posts of the user.
    pub user_posts: Option<bool>,
    /// Whether to ask for the user's status. Deprecated by Auth0.
    pub user_status: Option<bool>,
    /// Whether to ask for places the user was tagged at.
    pub user_tagged_places: Option<bool>,
    /// Whether to ask for videos of the user.
    pub user_videos: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsFacebook {
    list non_persistent_attrs: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    map upstream_params: UpstreamParam,
    value scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    plain ads_management: bool,
    plain ads_read: bool,
    plain allow_context_profile_field: bool,
    plain business_management: bool,
    plain email: bool,
    plain groups_access_member_info: bool,
    plain leads_retrieval: bool,
    plain manage_notifications: bool,
    plain manage_pages: bool,
    plain pages_manage_cta: bool,
    plain pages_manage_instant_articles: bool,
    plain pages_messaging: bool,
    plain pages_messaging_phone_number: bool,
    plain pages_messaging_subscriptions: bool,
    plain pages_show_list: bool,
    plain public_profile: bool,
    plain publish_actions: bool,
    plain publish_pages: bool,
    plain publish_to_groups: bool,
    plain publish_video: bool,
    plain read_audience_network_insights: bool,
    plain read_insights: bool,
    plain read_mailbox: bool,
    plain read_page_mailboxes: bool,
    plain read_stream: bool,
    plain user_age_range: bool,
    plain user_birthday: bool,
    plain user_events: bool,
    plain user_friends: bool,
    plain user_gender: bool,
    plain user_groups: bool,
    plain user_hometown: bool,
    plain user_likes: bool,
    plain user_link: bool,
    plain user_location: bool,
    plain user_managed_groups: bool,
    plain user_photos: bool,
    plain user_posts: bool,
    plain user_status: bool,
    plain user_tagged_places: bool,
    plain user_videos: bool,
} }

auth0_core::__record! { ConnectionOptionsFacebook {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional upstream_params "upstream_params",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    optional ads_management "ads_management",
    optional ads_read "ads_read",
    optional allow_context_profile_field "allow_context_profile_field",
    optional business_management "business_management",
    optional email "email",
    optional groups_access_member_info "groups_access_member_info",
    optional leads_retrieval "leads_retrieval",
    optional manage_notifications "manage_notifications",
    optional manage_pages "manage_pages",
    optional pages_manage_cta "pages_manage_cta",
    optional pages_manage_instant_articles "pages_manage_instant_articles",
    optional pages_messaging "pages_messaging",
    optional pages_messaging_phone_number "pages_messaging_phone_number",
    optional pages_messaging_subscriptions "pages_messaging_subscriptions",
    optional pages_show_list "pages_show_list",
    optional public_profile "public_profile",
    optional publish_actions "publish_actions",
    optional publish_pages "publish_pages",
    optional publish_to_groups "publish_to_groups",
    optional publish_video "publish_video",
    optional read_audience_network_insights "read_audience_network_insights",
    optional read_insights "read_insights",
    optional read_mailbox "read_mailbox",
    optional read_page_mailboxes "read_page_mailboxes",
    optional read_stream "read_stream",
    optional user_age_range "user_age_range",
    optional user_birthday "user_birthday",
    optional user_events "user_events",
    optional user_friends "user_friends",
    optional user_gender "user_gender",
    optional user_groups "user_groups",
    optional user_hometown "user_hometown",
    optional user_likes "user_likes",
    optional user_link "user_link",
    optional user_location "user_location",
    optional user_managed_groups "user_managed_groups",
    optional user_photos "user_photos",
    optional user_posts "user_posts",
    optional user_status "user_status",
    optional user_tagged_places "user_tagged_places",
    optional user_videos "user_videos",
} }
auth0_core::__read!(ConnectionOptionsFacebook);

/// Connection options of GitHub, the [`ConnectionOptions`](super::ConnectionOptions) whose
/// `strategy` is `github`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOptionsGithub {
    /// Attributes that are not kept after the login. Up to 96 elements.
    pub non_persistent_attrs: Option<Vec<String>>,
    /// Client ID at the identity provider. 1 to 255 characters.
    pub client_id: Option<String>,
    /// Client secret at the identity provider. 1 to 255 characters.
    pub client_secret: Option<Secret>,
    /// Scopes to ask for besides those known here.
    pub freeform_scopes: Option<Vec<String>>,
    /// Scopes to ask the provider for.
    pub scope: Option<Vec<String>>,
    /// When a login updates the user's root attributes.
    pub set_user_root_attributes: Option<SetUserRootAttributes>,
    /// Parameters passed to the provider with the login request.
    pub upstream_params: Patch<BTreeMap<String, UpstreamParam>>,
    /// Whether to ask for administering organizations.
    pub admin_org: Option<bool>,
    /// Whether to ask for administering public keys.
    pub admin_public_key: Option<bool>,
    /// Whether to ask for administering hooks of repositories.
    pub admin_repo_hook: Option<bool>,
    /// Whether to ask for deleting repositories.
    pub delete_repo: Option<bool>,
    /// Whether to ask for the email address.
    pub email: Option<bool>,
    /// Whether to ask for following users.
    pub follow: Option<bool>,
    /// Whether to ask for writing gists.
    pub gist: Option<bool>,
    /// Whether to ask for notifications.
    pub notifications: Option<bool>,
    /// Whether to ask for the profile.
    pub profile: Option<bool>,
    /// Whether to ask for reading and writing public repositories.
    pub public_repo: Option<bool>,
    /// Whether to ask for reading memberships of organizations.
    pub read_org: Option<bool>,
    /// Whether to ask for reading public keys.
    pub read_public_key: Option<bool>,
    /// Whether to ask for reading hooks of repositories.
    pub read_repo_hook: Option<bool>,
    /// Whether to ask for reading the profile.
    pub read_user: Option<bool>,
    /// Whether to ask for reading and writing all repositories.
    pub repo: Option<bool>,
    /// Whether to ask for statuses of deployments.
    pub repo_deployment: Option<bool>,
    /// Whether to ask for statuses of commits.
    pub repo_status: Option<bool>,
    /// Whether to ask for writing memberships of organizations.
    pub write_org: Option<bool>,
    /// Whether to ask for writing public keys.
    pub write_public_key: Option<bool>,
    /// Whether to ask for writing hooks of repositories.
    pub write_repo_hook: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionOptionsGithub {
    list non_persistent_attrs: String,
    value client_id: String,
    value client_secret: Secret,
    list freeform_scopes: String,
    list scope: String,
    value set_user_root_attributes: SetUserRootAttributes,
    patch upstream_params: BTreeMap<String, UpstreamParam>,
    plain admin_org: bool,
    plain admin_public_key: bool,
    plain admin_repo_hook: bool,
    plain delete_repo: bool,
    plain email: bool,
    plain follow: bool,
    plain gist: bool,
    plain notifications: bool,
    plain profile: bool,
    plain public_repo: bool,
    plain read_org: bool,
    plain read_public_key: bool,
    plain read_repo_hook: bool,
    plain read_user: bool,
    plain repo: bool,
    plain repo_deployment: bool,
    plain repo_status: bool,
    plain write_org: bool,
    plain write_public_key: bool,
    plain write_repo_hook: bool,
} }

auth0_core::__record! { ConnectionOptionsGithub {
    optional non_persistent_attrs "non_persistent_attrs",
    optional client_id "client_id",
    optional client_secret "client_secret",
    optional freeform_scopes "freeform_scopes",
    optional scope "scope",
    optional set_user_root_attributes "set_user_root_attributes",
    patch upstream_params "upstream_params",
    optional admin_org "admin_org",
    optional admin_public_key "admin_public_key",
    optional admin_repo_hook "admin_repo_hook",
    optional delete_repo "delete_repo",
    optional email "email",
    optional follow "follow",
    optional gist "gist",
    optional notifications "notifications",
    optional profile "profile",
    optional public_repo "public_repo",
    optional read_org "read_org",
    optional read_public_key "read_public_key",
    optional read_repo_hook "read_repo_hook",
    optional read_user "read_user",
    optional repo "repo",
    optional repo_deployment "repo_deployment",
    optional repo_status "repo_status",
    optional write_org "write_org",
    optional write_public_key "write_public_key",
    optional write_repo_hook "write_repo_hook",
} }
auth0_core::__read!(ConnectionOptionsGithub);
