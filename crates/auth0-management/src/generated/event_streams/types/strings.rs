// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// An event stream delivery status; a value in `status` of
    /// [`EventStreamDelivery`](super::EventStreamDelivery).
    pub enum EventStreamDeliveryStatus {
        /// `failed`.
        Failed = "failed",
        /// `pending`.
        Pending = "pending",
        /// `retrying`.
        Retrying = "retrying",
    }
}

string_enum! {
    /// An event stream status; a value in `status` of [`EventStream`](super::EventStream).
    pub enum EventStreamStatus {
        /// `enabled`.
        Enabled = "enabled",
        /// `disabled`.
        Disabled = "disabled",
    }
}
