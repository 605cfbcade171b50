// Written by auth0-codegen; changes belong into its overrides.

//! `experimentation.feature_flags.variations`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{CreateVariation, UpdateVariation, Variation, VariationList};
use crate::handle::Handle;

/// Sets of values for the parameters of a feature flag.
#[derive(Debug, Clone)]
pub struct ExperimentationFeatureFlagsVariations(pub(crate) Handle);

impl ExperimentationFeatureFlagsVariations {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the variations of a feature flag.
    ///
    /// `GET /experimentation/feature-flags/{id}/variations`, scope `read:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/get-variations)
    ///
    /// # Errors
    ///
    /// - 404: There is no feature flag with this ID.
    pub fn list(&self, id: &str) -> Call<VariationList> {
        self.0
            .call(Operation::get("/experimentation/feature-flags/{id}/variations").path(id))
    }

    /// Adds a variation to a feature flag.
    ///
    /// `POST /experimentation/feature-flags/{id}/variations`, scope `create:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/create-variation)
    ///
    /// # Errors
    ///
    /// - 404: There is no feature flag with this ID.
    pub fn create(&self, id: &str, variation: &CreateVariation) -> Call<Variation> {
        self.0.call(
            Operation::post("/experimentation/feature-flags/{id}/variations")
                .path(id)
                .json(variation),
        )
    }

    /// Gets a variation of a feature flag.
    ///
    /// `GET /experimentation/feature-flags/{id}/variations/{vid}`, scope `read:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/get-variation)
    ///
    /// # Errors
    ///
    /// - 404: The feature flag or the variation does not exist.
    pub fn get(&self, id: &str, vid: &str) -> Call<Variation> {
        self.0.call(
            Operation::get("/experimentation/feature-flags/{id}/variations/{vid}")
                .path(id)
                .path(vid),
        )
    }

    /// Deletes a variation of a feature flag.
    ///
    /// `DELETE /experimentation/feature-flags/{id}/variations/{vid}`, scope `delete:experimentation`.
    /// Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/delete-variation)
    ///
    /// # Errors
    ///
    /// - 404: The feature flag or the variation does not exist.
    /// - 409: The variation is in use.
    pub fn delete(&self, id: &str, vid: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/experimentation/feature-flags/{id}/variations/{vid}")
                .path(id)
                .path(vid),
        )
    }

    /// Changes a variation of a feature flag.
    ///
    /// `PATCH /experimentation/feature-flags/{id}/variations/{vid}`, scope `update:experimentation`.
    /// Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/update-variation)
    ///
    /// # Errors
    ///
    /// - 404: The feature flag or the variation does not exist.
    pub fn update(&self, id: &str, vid: &str, variation: &UpdateVariation) -> Call<Variation> {
        self.0.call(
            Operation::patch("/experimentation/feature-flags/{id}/variations/{vid}")
                .path(id)
                .path(vid)
                .json(variation),
        )
    }
}
