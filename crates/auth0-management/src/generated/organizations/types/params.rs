// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

use super::OrganizationSortField;
use crate::generated::shared::SearchParser;

/// Optional parameters of `GET /organizations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationsParams {
    /// Number of the first page, starting at 0, for pagination by number. Up to 1000.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
    /// Field to sort by, with `:1` for ascending and `:-1` for descending.
    pub sort: Option<String>,
    pub include_client_association_for: Option<String>,
}

auth0_core::__setters! { ListOrganizationsParams {
    plain page: u64,
    plain per_page: u64,
    value from: String,
    plain take: u64,
    value sort: String,
    value include_client_association_for: String,
} }

impl ListOrganizationsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query("sort", self.sort.as_deref()).query(
            "include_client_association_for",
            self.include_client_association_for.as_deref(),
        )
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::either(
            self.page,
            self.per_page,
            100,
            self.from.as_deref(),
            self.take,
            100,
        )
    }
}

/// Optional parameters of `GET /organizations/search`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchOrganizationsParams {
    /// Only those that fit this query, in Lucene syntax.
    pub q: Option<String>,
    pub parser: Option<SearchParser>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Field to sort by, with `:1` for ascending and `:-1` for descending.
    pub sort: Option<OrganizationSortField>,
}

auth0_core::__setters! { SearchOrganizationsParams {
    value q: String,
    value parser: SearchParser,
    plain take: u64,
    value from: String,
    value sort: OrganizationSortField,
} }

impl SearchOrganizationsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("q", self.q.as_deref())
            .query("parser", self.parser.as_ref().map(SearchParser::as_str))
            .query(
                "sort",
                self.sort.as_ref().map(OrganizationSortField::as_str),
            )
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /organizations/{id}/client-grants`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationClientGrantsParams {
    /// Only grants for the API with this identifier.
    pub audience: Option<String>,
    /// Only what belongs to the application with this ID.
    pub client_id: Option<String>,
    /// Only the client grants with these IDs.
    pub grant_ids: Vec<String>,
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
}

auth0_core::__setters! { ListOrganizationClientGrantsParams {
    value audience: String,
    value client_id: String,
    repeated grant_ids: String,
    plain page: u64,
    plain per_page: u64,
} }

impl ListOrganizationClientGrantsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("audience", self.audience.as_deref())
            .query("client_id", self.client_id.as_deref())
            .query("grant_ids", self.grant_ids.as_slice())
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /organizations/{id}/clients`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationClientsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListOrganizationClientsParams {
    value from: String,
    plain take: u64,
} }

impl ListOrganizationClientsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /organizations/{id}/connections`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationAllConnectionsParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Only connections that are enabled, or only the others.
    pub is_enabled: Option<bool>,
}

auth0_core::__setters! { ListOrganizationAllConnectionsParams {
    plain page: u64,
    plain per_page: u64,
    plain is_enabled: bool,
} }

impl ListOrganizationAllConnectionsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query("is_enabled", self.is_enabled)
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /organizations/{id}/discovery-domains`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationDiscoveryDomainsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListOrganizationDiscoveryDomainsParams {
    value from: String,
    plain take: u64,
} }

impl ListOrganizationDiscoveryDomainsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}

/// Optional parameters of `GET /organizations/{id}/enabled_connections`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationConnectionsParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
}

auth0_core::__setters! { ListOrganizationConnectionsParams {
    plain page: u64,
    plain per_page: u64,
} }

impl ListOrganizationConnectionsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /organizations/{organization_id}/groups`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationGroupsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListOrganizationGroupsParams {
    value from: String,
    plain take: u64,
} }

impl ListOrganizationGroupsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /organizations/{organization_id}/groups/{group_id}/roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationGroupRolesParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListOrganizationGroupRolesParams {
    value from: String,
    plain take: u64,
} }

impl ListOrganizationGroupRolesParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /organizations/{id}/invitations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationInvitationsParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
    /// Field to sort by, with `:1` for ascending and `:-1` for descending.
    pub sort: Option<String>,
}

auth0_core::__setters! { ListOrganizationInvitationsParams {
    plain page: u64,
    plain per_page: u64,
    value fields: String,
    plain include_fields: bool,
    value sort: String,
} }

impl ListOrganizationInvitationsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
            .query("sort", self.sort.as_deref())
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /organizations/{id}/invitations/{invitation_id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOrganizationInvitationParams {
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { GetOrganizationInvitationParams {
    value fields: String,
    plain include_fields: bool,
} }

impl GetOrganizationInvitationParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }
}

/// Optional parameters of `GET /organizations/{id}/members`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationMembersParams {
    /// Number of the first page, starting at 0, for pagination by number. Up to 1000.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { ListOrganizationMembersParams {
    plain page: u64,
    plain per_page: u64,
    value from: String,
    plain take: u64,
    value fields: String,
    plain include_fields: bool,
} }

impl ListOrganizationMembersParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::either(
            self.page,
            self.per_page,
            100,
            self.from.as_deref(),
            self.take,
            100,
        )
    }
}

/// Optional parameters of `GET /organizations/{id}/members/{user_id}/effective-roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationMemberEffectiveRolesParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListOrganizationMemberEffectiveRolesParams {
    value from: String,
    plain take: u64,
} }

impl ListOrganizationMemberEffectiveRolesParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of
/// `GET /organizations/{id}/members/{user_id}/effective-roles/sources/groups`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationMemberRoleSourceGroupsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListOrganizationMemberRoleSourceGroupsParams {
    value from: String,
    plain take: u64,
} }

impl ListOrganizationMemberRoleSourceGroupsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /organizations/{id}/members/{user_id}/roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationMemberRolesParams {
    /// Number of the first page, starting at 0, for pagination by number. Up to 1000.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
}

auth0_core::__setters! { ListOrganizationMemberRolesParams {
    plain page: u64,
    plain per_page: u64,
} }

impl ListOrganizationMemberRolesParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /organizations/{organization_id}/roles/{role_id}/groups`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationRoleGroupsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListOrganizationRoleGroupsParams {
    value from: String,
    plain take: u64,
} }

impl ListOrganizationRoleGroupsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /organizations/{id}/roles/{role_id}/members`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationRoleMembersParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { ListOrganizationRoleMembersParams {
    value from: String,
    plain take: u64,
    value fields: String,
    plain include_fields: bool,
} }

impl ListOrganizationRoleMembersParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}
