//! The tower layers of a call's way, each usable alone.

mod rate_limit;

pub use rate_limit::{RateLimitLayer, RateLimitService, RateLimiter};
