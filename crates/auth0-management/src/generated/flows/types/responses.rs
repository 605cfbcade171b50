// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json};

use super::FlowAction;
use crate::Timestamp;

/// A sequence of steps that forms run.
///
/// Listed by `GET /flows`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Flow {
    /// Identifier. Up to 30 characters.
    pub id: Option<String>,
    /// Unique name. 1 to 150 characters.
    pub name: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// When it ran last.
    pub executed_at: Option<String>,
    /// Actions, in their order.
    pub actions: Option<Vec<FlowAction>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Flow {
    optional id "id",
    optional name "name",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional executed_at "executed_at",
    optional actions "actions",
} }
auth0_core::__read!(Flow);

/// A run of a flow.
///
/// Listed by `GET /flows/{flow_id}/executions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowExecution {
    /// Identifier. Up to 30 characters.
    pub id: Option<String>,
    /// Identifier of the trace. 1 to 50 characters.
    pub trace_id: Option<String>,
    /// Identifier of the journey the run belongs to. 1 to 50 characters.
    pub journey_id: Option<String>,
    /// How far the run is. 1 to 50 characters.
    pub status: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// When it began.
    pub started_at: Option<Timestamp>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// Results of each step.
    pub debug: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { FlowExecution {
    optional id "id",
    optional trace_id "trace_id",
    optional journey_id "journey_id",
    optional status "status",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional started_at "started_at",
    optional ended_at "ended_at",
    optional debug "debug",
} }
auth0_core::__read!(FlowExecution);

/// A vault connection, listed by `GET /flows/vault/connections`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VaultConnection {
    /// Identifier. Up to 30 characters.
    pub id: Option<String>,
    /// Service the connection is for. 1 to 55 characters.
    pub app_id: Option<String>,
    /// Name of the connection. 1 to 150 characters.
    pub name: Option<String>,
    /// Name of the account at the service. 1 to 150 characters.
    pub account_name: Option<String>,
    /// Whether it can be used.
    pub ready: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// When it was refreshed.
    pub refreshed_at: Option<Timestamp>,
    /// Fingerprint of the credentials. At least 1 character.
    pub fingerprint: Option<String>,
    /// Environment of the service. 1 to 55 characters.
    pub environment: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { VaultConnection {
    optional id "id",
    optional app_id "app_id",
    optional name "name",
    optional account_name "account_name",
    optional ready "ready",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional refreshed_at "refreshed_at",
    optional fingerprint "fingerprint",
    optional environment "environment",
} }
auth0_core::__read!(VaultConnection);
