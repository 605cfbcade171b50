// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::string_enum;

string_enum! {
    /// An event stream event type; a value for `event_type` of `GET /events`.
    pub enum EventStreamEventType {
        /// `group.created`.
        GroupCreated = "group.created",
        /// `group.deleted`.
        GroupDeleted = "group.deleted",
        /// `group.member.added`.
        GroupMemberAdded = "group.member.added",
        /// `group.member.deleted`.
        GroupMemberDeleted = "group.member.deleted",
        /// `group.role.assigned`.
        GroupRoleAssigned = "group.role.assigned",
        /// `group.role.deleted`.
        GroupRoleDeleted = "group.role.deleted",
        /// `group.updated`.
        GroupUpdated = "group.updated",
        /// `organization.connection.added`.
        OrganizationConnectionAdded = "organization.connection.added",
        /// `organization.connection.removed`.
        OrganizationConnectionRemoved = "organization.connection.removed",
        /// `organization.connection.updated`.
        OrganizationConnectionUpdated = "organization.connection.updated",
        /// `organization.created`.
        OrganizationCreated = "organization.created",
        /// `organization.deleted`.
        OrganizationDeleted = "organization.deleted",
        /// `organization.group.role.assigned`.
        OrganizationGroupRoleAssigned = "organization.group.role.assigned",
        /// `organization.group.role.deleted`.
        OrganizationGroupRoleDeleted = "organization.group.role.deleted",
        /// `organization.member.added`.
        OrganizationMemberAdded = "organization.member.added",
        /// `organization.member.deleted`.
        OrganizationMemberDeleted = "organization.member.deleted",
        /// `organization.member.role.assigned`.
        OrganizationMemberRoleAssigned = "organization.member.role.assigned",
        /// `organization.member.role.deleted`.
        OrganizationMemberRoleDeleted = "organization.member.role.deleted",
        /// `organization.updated`.
        OrganizationUpdated = "organization.updated",
        /// `user.created`.
        UserCreated = "user.created",
        /// `user.deleted`.
        UserDeleted = "user.deleted",
        /// `user.updated`.
        UserUpdated = "user.updated",
        /// `connection.created`.
        ConnectionCreated = "connection.created",
        /// `connection.deleted`.
        ConnectionDeleted = "connection.deleted",
        /// `connection.updated`.
        ConnectionUpdated = "connection.updated",
    }
}
