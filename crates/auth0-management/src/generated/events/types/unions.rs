// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    ConnectionGroup, ConnectionMember, CreatedConnectionGroup, CreatedOrganizationGroup,
    CreatedTenantGroup, EventConnectionGroup, EventOrganizationGroup, EventTenantGroup,
    OrganizationGroup, TenantGroup, UserMember,
};

/// A created group, in `object` of [`GroupCreatedData`](super::GroupCreatedData).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreatedGroup {
    /// `type` is `connection`.
    #[serde(rename = "connection")]
    Connection(CreatedConnectionGroup),
    /// `type` is `organization`.
    #[serde(rename = "organization")]
    Organization(CreatedOrganizationGroup),
    /// `type` is `tenant`.
    #[serde(rename = "tenant")]
    Tenant(CreatedTenantGroup),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(CreatedGroup by "type" { "connection" => Connection, "organization" => Organization, "tenant" => Tenant });

/// An event group, in `object` of [`GroupData`](super::GroupData).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum EventGroup {
    /// `type` is `connection`.
    #[serde(rename = "connection")]
    Connection(EventConnectionGroup),
    /// `type` is `organization`.
    #[serde(rename = "organization")]
    Organization(EventOrganizationGroup),
    /// `type` is `tenant`.
    #[serde(rename = "tenant")]
    Tenant(EventTenantGroup),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(EventGroup by "type" { "connection" => Connection, "organization" => Organization, "tenant" => Tenant });

/// A group member, in `member` of [`GroupMemberObject`](super::GroupMemberObject).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "member_type")]
#[non_exhaustive]
pub enum GroupMember {
    /// `member_type` is `user`.
    #[serde(rename = "user")]
    User(UserMember),
    /// `member_type` is `connection`.
    #[serde(rename = "connection")]
    Connection(ConnectionMember),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(GroupMember by "member_type" { "user" => User, "connection" => Connection });

/// A group reference, in `group` of [`GroupMemberObject`](super::GroupMemberObject).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum GroupReference {
    /// `type` is `connection`.
    #[serde(rename = "connection")]
    Connection(ConnectionGroup),
    /// `type` is `organization`.
    #[serde(rename = "organization")]
    Organization(OrganizationGroup),
    /// `type` is `tenant`.
    #[serde(rename = "tenant")]
    Tenant(TenantGroup),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(GroupReference by "type" { "connection" => Connection, "organization" => Organization, "tenant" => Tenant });
