// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod anomaly;
mod blocks;

pub use anomaly::Anomaly;
pub use blocks::AnomalyBlocks;
