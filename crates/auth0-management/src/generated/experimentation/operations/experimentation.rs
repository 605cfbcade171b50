// Written by auth0-codegen; changes belong into its overrides.

//! `experimentation`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Experimentation: feature flags of the login, and experiments that compare their variations.
#[derive(Debug, Clone)]
pub struct Experimentation(pub(crate) Handle);

impl Experimentation {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Comparisons of variations of a feature flag among users.
    pub fn experiments(&self) -> super::ExperimentationExperiments {
        super::ExperimentationExperiments(self.0.clone())
    }

    /// Parameters of the login that can vary.
    pub fn feature_flags(&self) -> super::ExperimentationFeatureFlags {
        super::ExperimentationFeatureFlags(self.0.clone())
    }

    /// Groups of requests, chosen by rules, that an experiment treats alike.
    pub fn segments(&self) -> super::ExperimentationSegments {
        super::ExperimentationSegments(self.0.clone())
    }
}
