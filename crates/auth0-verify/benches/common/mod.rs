//! What the benchmarks here and those beside other crates (`crates/auth0-bench/peers`) share.

pub mod fixture;
pub mod runner;
