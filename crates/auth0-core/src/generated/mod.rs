//! What the crates stand on whose code auth0-codegen writes: handles, paging, unions, timestamps.

pub mod handle;
pub mod paging;
mod timestamp;
pub mod union;

pub use timestamp::Timestamp;
