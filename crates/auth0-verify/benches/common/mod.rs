//! What the benchmarks here and those beside other crates (`bench-peers`) share.

pub mod fixture;
pub mod runner;
