//! Tests of the layer over an in-memory server, in tokio's paused time.
mod bounds;
#[cfg(feature = "tracing")]
mod events;
mod fairness;
mod others;
mod pacing;
mod queue;
mod server;
mod shares;
mod silence;
