// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod deliveries;
mod event_streams;
mod redeliveries;

pub use deliveries::EventStreamsDeliveries;
pub use event_streams::EventStreams;
pub use redeliveries::EventStreamsRedeliveries;
