// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod experimentation;
mod experiments;
mod feature_flags;
mod feature_flags_variations;
mod segments;

pub use experimentation::Experimentation;
pub use experiments::ExperimentationExperiments;
pub use feature_flags::ExperimentationFeatureFlags;
pub use feature_flags_variations::ExperimentationFeatureFlagsVariations;
pub use segments::ExperimentationSegments;
