// Written by auth0-codegen; changes belong into its overrides.

//! `experimentation.segments`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::ListSegmentsParams;
use super::super::{CreateSegment, Segment, UpdateSegment};
use crate::handle::Handle;

/// Groups of requests, chosen by rules, that an experiment treats alike.
#[derive(Debug, Clone)]
pub struct ExperimentationSegments(pub(crate) Handle);

impl ExperimentationSegments {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists segments.
    ///
    /// `GET /experimentation/segments`, scope `read:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/get-segments)
    pub fn list(&self) -> Pager<Segment> {
        self.list_with(&ListSegmentsParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListSegmentsParams) -> Pager<Segment> {
        self.0.list(
            params.apply(Operation::get("/experimentation/segments")),
            "segments",
            params.paging(),
        )
    }

    /// Creates a segment.
    ///
    /// `POST /experimentation/segments`, scope `create:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/create-segment)
    ///
    /// # Errors
    ///
    /// - 409: There is a segment with this name already.
    pub fn create(&self, segment: &CreateSegment) -> Call<Segment> {
        self.0
            .call(Operation::post("/experimentation/segments").json(segment))
    }

    /// Gets a segment.
    ///
    /// `GET /experimentation/segments/{id}`, scope `read:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/get-segment)
    ///
    /// # Errors
    ///
    /// - 404: There is no segment with this ID.
    pub fn get(&self, id: &str) -> Call<Segment> {
        self.0
            .call(Operation::get("/experimentation/segments/{id}").path(id))
    }

    /// Deletes a segment.
    ///
    /// `DELETE /experimentation/segments/{id}`, scope `delete:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/delete-segment)
    ///
    /// # Errors
    ///
    /// - 409: The segment is in use.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/experimentation/segments/{id}").path(id))
    }

    /// Changes a segment.
    ///
    /// Rules are replaced as a whole.
    ///
    /// `PATCH /experimentation/segments/{id}`, scope `update:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/update-segment)
    ///
    /// # Errors
    ///
    /// - 404: There is no segment with this ID.
    pub fn update(&self, id: &str, segment: &UpdateSegment) -> Call<Segment> {
        self.0.call(
            Operation::patch("/experimentation/segments/{id}")
                .path(id)
                .json(segment),
        )
    }
}
