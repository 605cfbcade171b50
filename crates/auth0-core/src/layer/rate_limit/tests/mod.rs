//! The layer over a server in memory, in tokio's paused time.
mod others;
mod pacing;
mod queue;
mod server;
