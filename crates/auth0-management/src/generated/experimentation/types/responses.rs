// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json};

use super::{
    AllocationStrategy, AssignmentConfig, DefaultConfig, ExperimentStatus, FeatureFlagParameter,
    FeatureFlagStatus, SegmentRule, SegmentStatus, SegmentType, VariationOverrideValue,
};
use crate::Timestamp;

/// An allocation, in `allocations` of [`Experiment`](super::Experiment).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Allocation {
    /// Identifier of the variation.
    pub variation_id: Option<String>,
    /// Identifier of the segment.
    pub segment_id: Option<String>,
    /// Share, in per cent.
    pub weight: Option<f64>,
    /// Place in the order in which segments are tried.
    pub priority: Option<i64>,
    /// Whether it is the variation that others are compared with.
    pub is_control: Option<bool>,
    /// Whether it applies when no segment does.
    pub is_fallback: Option<bool>,
    pub variation_name: Option<String>,
    pub segment_name: Option<String>,
    pub variation_snapshot: Option<Json>,
    pub segment_snapshot: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Allocation {
    optional variation_id "variation_id",
    optional segment_id "segment_id",
    optional weight "weight",
    optional priority "priority",
    optional is_control "is_control",
    optional is_fallback "is_fallback",
    optional variation_name "variation_name",
    optional segment_name "segment_name",
    optional variation_snapshot "variation_snapshot",
    optional segment_snapshot "segment_snapshot",
} }
auth0_core::__read!(Allocation);

/// An experiment, listed by `GET /experimentation/experiments`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Experiment {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Identifier of the feature flag.
    pub feature_flag_id: Option<String>,
    /// Login flow in which the experiment runs.
    pub authentication_flow: Option<String>,
    /// Whether variations are given by percentage or by segment.
    pub allocation_strategy: Option<AllocationStrategy>,
    /// By what users are assigned to variations.
    pub assignment_config: Option<AssignmentConfig>,
    /// Whether the experiment is a draft, runs or is over.
    pub status: Option<ExperimentStatus>,
    /// Whether it could be started.
    pub is_valid: Option<bool>,
    /// Which share or segment gets which variation.
    pub allocations: Option<Vec<Allocation>>,
    /// When it began.
    pub started_at: Option<Timestamp>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    pub feature_flag_name: Option<String>,
    pub default_config: Option<DefaultConfig>,
    pub feature_flag_snapshot: Option<Json>,
    pub editable_fields: Option<Vec<String>>,
    pub levels: Option<Vec<i64>>,
    pub current_level: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Experiment {
    optional id "id",
    optional name "name",
    optional description "description",
    optional feature_flag_id "feature_flag_id",
    optional authentication_flow "authentication_flow",
    optional allocation_strategy "allocation_strategy",
    optional assignment_config "assignment_config",
    optional status "status",
    optional is_valid "is_valid",
    optional allocations "allocations",
    optional started_at "started_at",
    optional ended_at "ended_at",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional feature_flag_name "feature_flag_name",
    optional default_config "default_config",
    optional feature_flag_snapshot "feature_flag_snapshot",
    optional editable_fields "editable_fields",
    optional levels "levels",
    optional current_level "current_level",
} }
auth0_core::__read!(Experiment);

/// An experiment validation, returned by `POST /experimentation/experiments/{id}/validate`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExperimentValidation {
    /// Whether it could be started.
    pub is_valid: Option<bool>,
    /// Error message.
    pub errors: Option<Vec<ExperimentValidationError>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ExperimentValidation {
    optional is_valid "is_valid",
    optional errors "errors",
} }
auth0_core::__read!(ExperimentValidation);

/// An experiment validation error, in `errors` of
/// [`ExperimentValidation`](super::ExperimentValidation).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExperimentValidationError {
    /// Kind of problem.
    pub code: Option<String>,
    /// Text for people.
    pub message: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ExperimentValidationError {
    optional code "code",
    optional message "message",
} }
auth0_core::__read!(ExperimentValidationError);

/// A feature flag, listed by `GET /experimentation/feature-flags`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FeatureFlag {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Whether it is Auth0's or one's own.
    pub r#type: Option<SegmentType>,
    /// Whether the feature flag is a draft, active or archived.
    pub status: Option<FeatureFlagStatus>,
    /// Parameters, by name.
    pub parameters: Option<BTreeMap<String, FeatureFlagParameter>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { FeatureFlag {
    optional id "id",
    optional name "name",
    optional description "description",
    optional r#type "type",
    optional status "status",
    optional parameters "parameters",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(FeatureFlag);

/// A ramp advance, returned by `POST /experimentation/experiments/{id}/advance-ramp`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RampAdvance {
    pub experiment_id: Option<String>,
    pub from_level: Option<i64>,
    pub to_level: Option<i64>,
    pub current_level: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { RampAdvance {
    optional experiment_id "experiment_id",
    optional from_level "from_level",
    optional to_level "to_level",
    optional current_level "current_level",
} }
auth0_core::__read!(RampAdvance);

/// A segment, listed by `GET /experimentation/segments`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Segment {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Whether it is Auth0's or one's own.
    pub r#type: Option<SegmentType>,
    /// Rules, one of which a request must meet.
    pub rules: Option<Vec<SegmentRule>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Status.
    pub status: Option<SegmentStatus>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Segment {
    optional id "id",
    optional name "name",
    optional description "description",
    optional r#type "type",
    optional rules "rules",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional status "status",
} }
auth0_core::__read!(Segment);

/// A variation, returned by `POST /experimentation/feature-flags/{id}/variations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Variation {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier of the feature flag.
    pub feature_flag_id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Values that differ from the feature flag's, by parameter.
    pub overrides: Option<BTreeMap<String, VariationOverrideValue>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Variation {
    optional id "id",
    optional feature_flag_id "feature_flag_id",
    optional name "name",
    optional description "description",
    optional overrides "overrides",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(Variation);

/// A variation list, returned by `GET /experimentation/feature-flags/{id}/variations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VariationList {
    /// Variations.
    pub variations: Option<Vec<Variation>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { VariationList {
    optional variations "variations",
} }
auth0_core::__read!(VariationList);
