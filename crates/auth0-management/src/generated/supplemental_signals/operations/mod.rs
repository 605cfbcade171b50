// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod supplemental_signals;

pub use supplemental_signals::SupplementalSignals;
