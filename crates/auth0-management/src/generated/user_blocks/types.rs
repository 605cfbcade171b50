// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Operation};

/// An identifier and IP address that brute-force protection has blocked.
///
/// In `blocked_for` of [`UserBlockList`](super::UserBlockList).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserBlockIdentifier {
    /// Identifier that the user logs in with, such as an email address.
    pub identifier: Option<String>,
    /// IP address from which the user is blocked.
    pub ip: Option<String>,
    /// Connection in which the user is blocked.
    pub connection: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserBlockIdentifier {
    optional identifier "identifier",
    optional ip "ip",
    optional connection "connection",
} }
auth0_core::__read!(UserBlockIdentifier);

/// A user block list, returned by `GET /user-blocks`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserBlockList {
    /// Blocks in effect.
    pub blocked_for: Option<Vec<UserBlockIdentifier>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserBlockList {
    optional blocked_for "blocked_for",
} }
auth0_core::__read!(UserBlockList);

/// Optional parameters of `GET /user-blocks`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserBlocksByIdentifierParams {
    /// Whether only connections count that have brute-force protection on.
    pub consider_brute_force_enablement: Option<bool>,
}

auth0_core::__setters! { ListUserBlocksByIdentifierParams {
    plain consider_brute_force_enablement: bool,
} }

impl ListUserBlocksByIdentifierParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation.query(
            "consider_brute_force_enablement",
            self.consider_brute_force_enablement,
        )
    }
}

/// Optional parameters of `GET /user-blocks/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserBlocksParams {
    /// Whether only connections count that have brute-force protection on.
    pub consider_brute_force_enablement: Option<bool>,
}

auth0_core::__setters! { ListUserBlocksParams {
    plain consider_brute_force_enablement: bool,
} }

impl ListUserBlocksParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation.query(
            "consider_brute_force_enablement",
            self.consider_brute_force_enablement,
        )
    }
}
