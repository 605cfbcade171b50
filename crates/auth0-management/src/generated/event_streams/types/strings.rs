// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `status` of [`EventStreamDelivery`](super::EventStreamDelivery).
pub enum EventStreamDeliveryStatus {
Failed = "failed",
Pending = "pending",
Retrying = "retrying",
}
}

string_enum! {
/// The `status` of [`EventStream`](super::EventStream).
pub enum EventStreamStatus {
Enabled = "enabled",
Disabled = "disabled",
}
}
