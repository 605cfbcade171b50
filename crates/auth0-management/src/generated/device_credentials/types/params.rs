// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

use super::DeviceCredentialType;

/// Optional parameters of `GET /device-credentials`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDeviceCredentialsParams {
    /// Number of the page to begin at, from 0, where pages go by number.
    pub page: Option<u64>,
    /// How many are on a page at most, where pages go by number. Up to 100.
    pub per_page: Option<u64>,
    /// Names of fields, separated by commas, that are in the answer or, with `include_fields` false,
    /// left out.
    pub fields: Option<String>,
    /// Whether the fields named are those in the answer rather than those left out; true unless given.
    pub include_fields: Option<bool>,
    /// Only what belongs to the user with this ID.
    pub user_id: Option<String>,
    /// Only what belongs to the application with this ID.
    pub client_id: Option<String>,
    /// Only those of this kind.
    pub r#type: Option<DeviceCredentialType>,
}

auth0_core::__setters! { ListDeviceCredentialsParams {
    plain page: u64,
    plain per_page: u64,
    value fields: String,
    plain include_fields: bool,
    value user_id: String,
    value client_id: String,
    value r#type: DeviceCredentialType,
} }

impl ListDeviceCredentialsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
            .query("user_id", self.user_id.as_deref())
            .query("client_id", self.client_id.as_deref())
            .query(
                "type",
                self.r#type.as_ref().map(DeviceCredentialType::as_str),
            )
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}
