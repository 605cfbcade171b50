// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

use super::{ClientProfileApplyPolicy, ClientProfileClientConfiguration};
use crate::Timestamp;

/// A template of settings that are applied to applications.
///
/// Listed by `GET /client-profiles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientProfile {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    pub client_configuration: Option<ClientProfileClientConfiguration>,
    pub apply_policy: Option<ClientProfileApplyPolicy>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ClientProfile {
    optional id "id",
    optional name "name",
    optional description "description",
    optional client_configuration "client_configuration",
    optional apply_policy "apply_policy",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(ClientProfile);
