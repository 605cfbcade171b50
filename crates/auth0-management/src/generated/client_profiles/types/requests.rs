// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::Patch;

use super::{ClientProfileApplyPolicy, ClientProfileClientConfiguration};

/// Request body of `POST /client-profiles`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateClientProfile {
    /// Name that tells it from others.
    pub name: String,
    /// Description.
    pub description: Option<String>,
    pub client_configuration: ClientProfileClientConfiguration,
    pub apply_policy: ClientProfileApplyPolicy,
}

impl CreateClientProfile {
    /// Creates the value with its required fields.
    pub fn new(
        name: impl Into<String>,
        client_configuration: ClientProfileClientConfiguration,
        apply_policy: ClientProfileApplyPolicy,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            client_configuration,
            apply_policy,
        }
    }
}

auth0_core::__setters! { CreateClientProfile {
    value description: String,
} }

auth0_core::__write! { CreateClientProfile {
    always name "name",
    optional description "description",
    always client_configuration "client_configuration",
    always apply_policy "apply_policy",
} }

/// Request body of `PATCH /client-profiles/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateClientProfile {
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Description.
    pub description: Patch<String>,
    pub client_configuration: Option<ClientProfileClientConfiguration>,
    pub apply_policy: Option<ClientProfileApplyPolicy>,
}

auth0_core::__setters! { UpdateClientProfile {
    value name: String,
    patch description: String,
    value client_configuration: ClientProfileClientConfiguration,
    value apply_policy: ClientProfileApplyPolicy,
} }

auth0_core::__write! { UpdateClientProfile {
    optional name "name",
    patch description "description",
    optional client_configuration "client_configuration",
    optional apply_policy "apply_policy",
} }
