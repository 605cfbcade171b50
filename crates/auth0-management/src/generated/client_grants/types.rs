// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Operation, Paging, Patch, string_enum};

use crate::generated::shared::{ClientGrantSubjectType, OrganizationUsage, SearchParser};

/// The scopes of an API that an application can request.
///
/// Listed by `GET /client-grants`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientGrant {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// API the grant is for. At least 1 character.
    pub audience: Option<String>,
    /// Scopes that are granted.
    pub scope: Option<Vec<String>>,
    /// Whether an organization is forbidden, allowed or required.
    pub organization_usage: Option<OrganizationUsage>,
    /// Whether tokens for any organization may be asked for.
    pub allow_any_organization: Option<bool>,
    /// Applications for which the grant is the default.
    pub default_for: Option<ClientGrantDefaultFor>,
    /// Whether Auth0 made the grant, so that it cannot be changed.
    pub is_system: Option<bool>,
    /// Whether users or applications themselves get the tokens.
    pub subject_type: Option<ClientGrantSubjectType>,
    /// Types of authorization details that are granted.
    pub authorization_details_types: Option<Vec<String>>,
    /// Whether all scopes of the API are granted, later ones included.
    pub allow_all_scopes: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ClientGrant {
    optional id "id",
    optional client_id "client_id",
    optional audience "audience",
    optional scope "scope",
    optional organization_usage "organization_usage",
    optional allow_any_organization "allow_any_organization",
    optional default_for "default_for",
    optional is_system "is_system",
    optional subject_type "subject_type",
    optional authorization_details_types "authorization_details_types",
    optional allow_all_scopes "allow_all_scopes",
} }
auth0_core::__read!(ClientGrant);

string_enum! {
    /// A client grant default for; a value for `default_for` of `GET /client-grants`.
    pub enum ClientGrantDefaultFor {
        /// `third_party_clients`.
        ThirdPartyClients = "third_party_clients",
    }
}

string_enum! {
    /// A client grant sort field; a value for `sort` of `GET /client-grants/search`.
    pub enum ClientGrantSortField {
        /// `audience`.
        Audience = "audience",
        /// `updated_at`.
        UpdatedAt = "updated_at",
    }
}

/// Request body of `POST /client-grants`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateClientGrant {
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// API the grant is for. At least 1 character.
    pub audience: String,
    /// Applications for which the grant is the default.
    pub default_for: Option<ClientGrantDefaultFor>,
    /// Whether an organization is forbidden, allowed or required.
    pub organization_usage: Option<OrganizationUsage>,
    /// Whether tokens for any organization may be asked for. Default: `false`.
    pub allow_any_organization: Option<bool>,
    /// Scopes that are granted.
    pub scope: Option<Vec<String>>,
    /// Whether users or applications themselves get the tokens.
    pub subject_type: Option<ClientGrantSubjectType>,
    /// Types of authorization details that are granted.
    pub authorization_details_types: Option<Vec<String>>,
    /// Whether all scopes of the API are granted, later ones included.
    pub allow_all_scopes: Option<bool>,
}

impl CreateClientGrant {
    /// Creates the value with its required fields.
    pub fn new(audience: impl Into<String>) -> Self {
        Self {
            client_id: None,
            audience: audience.into(),
            default_for: None,
            organization_usage: None,
            allow_any_organization: None,
            scope: None,
            subject_type: None,
            authorization_details_types: None,
            allow_all_scopes: None,
        }
    }
}

auth0_core::__setters! { CreateClientGrant {
    value client_id: String,
    value default_for: ClientGrantDefaultFor,
    value organization_usage: OrganizationUsage,
    plain allow_any_organization: bool,
    list scope: String,
    value subject_type: ClientGrantSubjectType,
    list authorization_details_types: String,
    plain allow_all_scopes: bool,
} }

auth0_core::__write! { CreateClientGrant {
    optional client_id "client_id",
    always audience "audience",
    optional default_for "default_for",
    optional organization_usage "organization_usage",
    optional allow_any_organization "allow_any_organization",
    optional scope "scope",
    optional subject_type "subject_type",
    optional authorization_details_types "authorization_details_types",
    optional allow_all_scopes "allow_all_scopes",
} }

/// Request body of `PATCH /client-grants/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateClientGrant {
    /// Scopes that are granted.
    pub scope: Patch<Vec<String>>,
    /// Whether an organization is forbidden, allowed or required.
    pub organization_usage: Patch<OrganizationUsage>,
    /// Whether tokens for any organization may be asked for.
    pub allow_any_organization: Patch<bool>,
    /// Types of authorization details that are granted.
    pub authorization_details_types: Option<Vec<String>>,
    /// Whether all scopes of the API are granted, later ones included.
    pub allow_all_scopes: Patch<bool>,
}

auth0_core::__setters! { UpdateClientGrant {
    patch scope: Vec<String>,
    patch organization_usage: OrganizationUsage,
    patch allow_any_organization: bool,
    list authorization_details_types: String,
    patch allow_all_scopes: bool,
} }

auth0_core::__write! { UpdateClientGrant {
    patch scope "scope",
    patch organization_usage "organization_usage",
    patch allow_any_organization "allow_any_organization",
    optional authorization_details_types "authorization_details_types",
    patch allow_all_scopes "allow_all_scopes",
} }

/// Optional parameters of `GET /client-grants`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListClientGrantsParams {
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
    /// Only grants for the API with this identifier.
    pub audience: Option<String>,
    /// Only what belongs to the application with this ID.
    pub client_id: Option<String>,
    /// Only grants that allow tokens for any organization, or only the others.
    pub allow_any_organization: Option<bool>,
    /// Only grants for users, or only those for applications themselves.
    pub subject_type: Option<ClientGrantSubjectType>,
    /// Only grants that are the default for applications of this kind.
    pub default_for: Option<ClientGrantDefaultFor>,
}

auth0_core::__setters! { ListClientGrantsParams {
    plain per_page: u64,
    plain page: u64,
    value from: String,
    plain take: u64,
    value audience: String,
    value client_id: String,
    plain allow_any_organization: bool,
    value subject_type: ClientGrantSubjectType,
    value default_for: ClientGrantDefaultFor,
} }

impl ListClientGrantsParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("audience", self.audience.as_deref())
            .query("client_id", self.client_id.as_deref())
            .query("allow_any_organization", self.allow_any_organization)
            .query(
                "subject_type",
                self.subject_type
                    .as_ref()
                    .map(ClientGrantSubjectType::as_str),
            )
            .query(
                "default_for",
                self.default_for.as_ref().map(ClientGrantDefaultFor::as_str),
            )
    }

    pub(super) fn paging(&self) -> Paging {
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

/// Optional parameters of `GET /client-grants/search`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchClientGrantsParams {
    /// Only those that fit this query, in Lucene syntax.
    pub q: Option<String>,
    pub parser: Option<SearchParser>,
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Field to sort by, with `:1` for ascending and `:-1` for descending.
    pub sort: Option<ClientGrantSortField>,
}

auth0_core::__setters! { SearchClientGrantsParams {
    value q: String,
    value parser: SearchParser,
    value fields: String,
    plain include_fields: bool,
    plain take: u64,
    value from: String,
    value sort: ClientGrantSortField,
} }

impl SearchClientGrantsParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("q", self.q.as_deref())
            .query("parser", self.parser.as_ref().map(SearchParser::as_str))
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
            .query("sort", self.sort.as_ref().map(ClientGrantSortField::as_str))
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /client-grants/{id}/organizations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListClientGrantOrganizationsParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListClientGrantOrganizationsParams {
    plain page: u64,
    plain per_page: u64,
    value from: String,
    plain take: u64,
} }

impl ListClientGrantOrganizationsParams {
    pub(super) fn paging(&self) -> Paging {
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
