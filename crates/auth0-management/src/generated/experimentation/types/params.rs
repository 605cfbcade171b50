// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

use super::{ExperimentStatus, FeatureFlagStatus, SegmentType};

/// Optional parameters of `GET /experimentation/experiments`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListExperimentsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 50.
    pub take: Option<u64>,
    /// Only those with this status.
    pub status: Option<ExperimentStatus>,
    /// Only experiments of this login flow.
    pub authentication_flow: Option<String>,
    /// Only experiments with this feature flag.
    pub feature_flag_id: Option<String>,
}

auth0_core::__setters! { ListExperimentsParams {
    value from: String,
    plain take: u64,
    value status: ExperimentStatus,
    value authentication_flow: String,
    value feature_flag_id: String,
} }

impl ListExperimentsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("status", self.status.as_ref().map(ExperimentStatus::as_str))
            .query("authentication_flow", self.authentication_flow.as_deref())
            .query("feature_flag_id", self.feature_flag_id.as_deref())
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /experimentation/feature-flags`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFeatureFlagsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 50.
    pub take: Option<u64>,
    /// Only those of this kind.
    pub r#type: Option<SegmentType>,
    /// Only those with this status.
    pub status: Option<FeatureFlagStatus>,
}

auth0_core::__setters! { ListFeatureFlagsParams {
    value from: String,
    plain take: u64,
    value r#type: SegmentType,
    value status: FeatureFlagStatus,
} }

impl ListFeatureFlagsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("type", self.r#type.as_ref().map(SegmentType::as_str))
            .query(
                "status",
                self.status.as_ref().map(FeatureFlagStatus::as_str),
            )
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /experimentation/segments`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSegmentsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 50.
    pub take: Option<u64>,
    /// Only those of this kind.
    pub r#type: Option<SegmentType>,
}

auth0_core::__setters! { ListSegmentsParams {
    value from: String,
    plain take: u64,
    value r#type: SegmentType,
} }

impl ListSegmentsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query("type", self.r#type.as_ref().map(SegmentType::as_str))
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}
