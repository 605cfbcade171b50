// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

/// Request body of `POST /delete-memberships`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteOrganizationMemberships {
    /// Exactly 1 element.
    pub members: Vec<String>,
}

impl DeleteOrganizationMemberships {
    /// Creates the value with its required fields.
    pub fn new(members: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            members: members.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { DeleteOrganizationMemberships {
    always members "members",
} }
