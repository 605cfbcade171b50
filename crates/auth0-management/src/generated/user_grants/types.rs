// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Operation, Paging};

/// A consent of a user to an application's access.
///
/// Listed by `GET /grants`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserGrant {
    /// Identifier.
    pub id: Option<String>,
    /// Application that was given the grant.
    pub client_id: Option<String>,
    /// User who gave the grant.
    pub user_id: Option<String>,
    /// API the grant is for.
    pub audience: Option<String>,
    /// Scopes that were granted.
    pub scope: Option<Vec<String>>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserGrant {
    optional id "id",
    optional client_id "clientID",
    optional user_id "user_id",
    optional audience "audience",
    optional scope "scope",
    optional organization_id "organization_id",
} }
auth0_core::__read!(UserGrant);

/// Optional parameters of `GET /grants`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserGrantsParams {
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Only what belongs to the user with this ID.
    pub user_id: Option<String>,
    /// Only what belongs to the application with this ID.
    pub client_id: Option<String>,
    /// Only grants for the API with this identifier.
    pub audience: Option<String>,
}

auth0_core::__setters! { ListUserGrantsParams {
    plain per_page: u64,
    plain page: u64,
    value user_id: String,
    value client_id: String,
    value audience: String,
} }

impl ListUserGrantsParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("user_id", self.user_id.as_deref())
            .query("client_id", self.client_id.as_deref())
            .query("audience", self.audience.as_deref())
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}
