//! The layer over a server in memory, in tokio's paused time.

mod pacing;
mod server;
mod stress;
