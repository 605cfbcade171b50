// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json};

use super::{EventContext, EventUser, EventUserIdentity};
use crate::Timestamp;

/// User data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserData {
    /// Subject of the event.
    pub object: Option<EventUser>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<EventUser>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(UserData);

/// User deleted data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserDeletedData {
    /// Subject of the event.
    pub object: Option<UserDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<EventUser>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserDeletedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(UserDeletedData);

/// A user deleted object, in `object` of [`UserDeletedData`](super::UserDeletedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserDeletedObject {
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Whether the email address is verified.
    pub email_verified: Option<bool>,
    /// Username. 1 to 128 characters.
    pub username: Option<String>,
    /// Phone number, such as `+15551234567`.
    pub phone_number: Option<String>,
    /// Whether the phone number is verified.
    pub phone_verified: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Accounts that are linked into the user.
    pub identities: Option<Vec<EventUserIdentity>>,
    /// Data about the user that the user cannot change.
    pub app_metadata: Option<Json>,
    /// Data about the user that the user may change.
    pub user_metadata: Option<Json>,
    /// URL of the picture.
    pub picture: Option<String>,
    /// Unique name. 1 to 300 characters.
    pub name: Option<String>,
    /// Nickname. 1 to 300 characters.
    pub nickname: Option<String>,
    /// Multi-factor providers the user has enrolled.
    pub multifactor: Option<Vec<String>>,
    /// IP address of the last login or request.
    pub last_ip: Option<String>,
    /// When the user logged in last.
    pub last_login: Option<Timestamp>,
    /// How often the user has logged in.
    pub logins_count: Option<i64>,
    /// Whether an administrator blocked the user.
    pub blocked: Option<bool>,
    /// Given name. 1 to 150 characters.
    pub given_name: Option<String>,
    /// Family name. 1 to 150 characters.
    pub family_name: Option<String>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserDeletedObject {
    optional user_id "user_id",
    optional email "email",
    optional email_verified "email_verified",
    optional username "username",
    optional phone_number "phone_number",
    optional phone_verified "phone_verified",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional identities "identities",
    optional app_metadata "app_metadata",
    optional user_metadata "user_metadata",
    optional picture "picture",
    optional name "name",
    optional nickname "nickname",
    optional multifactor "multifactor",
    optional last_ip "last_ip",
    optional last_login "last_login",
    optional logins_count "logins_count",
    optional blocked "blocked",
    optional given_name "given_name",
    optional family_name "family_name",
    optional deleted_at "deleted_at",
} }
auth0_core::__read!(UserDeletedObject);

/// A user member, the [`GroupMember`](super::GroupMember) whose `member_type` is `user`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserMember {
    /// Identifier.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserMember {
    optional id "id",
} }
auth0_core::__read!(UserMember);
