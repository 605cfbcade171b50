// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json};
use serde::Deserialize;

use super::{
    AllocationStrategy, AssignmentConfig, DefaultConfig, ExperimentStatus, FeatureFlagParameter,
    FeatureFlagStatus, SegmentRule, SegmentStatus, SegmentType, VariationOverrideValue,
};
use crate::Timestamp;

/// The `allocations` of [`Experiment`](super::Experiment).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /experimentation/experiments` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Experiment {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// What it is for, in words.
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
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    pub feature_flag_name: Option<String>,
    pub default_config: Option<DefaultConfig>,
    pub feature_flag_snapshot: Option<Json>,
    pub editable_fields: Option<Vec<String>>,
    pub levels: Option<Vec<i64>>,
    pub current_level: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `POST /experimentation/experiments/{id}/validate` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ExperimentValidation {
    /// Whether it could be started.
    pub is_valid: Option<bool>,
    /// What went wrong.
    pub errors: Option<Vec<ExperimentValidationError>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `errors` of [`ExperimentValidation`](super::ExperimentValidation).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ExperimentValidationError {
    /// Kind of problem.
    pub code: Option<String>,
    /// Text for people.
    pub message: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /experimentation/feature-flags` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FeatureFlag {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// What it is for, in words.
    pub description: Option<String>,
    /// Whether it is Auth0's or one's own.
    pub r#type: Option<SegmentType>,
    /// Whether the feature flag is a draft, active or archived.
    pub status: Option<FeatureFlagStatus>,
    /// Parameters, by name.
    pub parameters: Option<BTreeMap<String, FeatureFlagParameter>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `POST /experimentation/experiments/{id}/advance-ramp` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RampProgress {
    pub experiment_id: Option<String>,
    pub from_level: Option<i64>,
    pub to_level: Option<i64>,
    pub current_level: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /experimentation/segments` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Segment {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// What it is for, in words.
    pub description: Option<String>,
    /// Whether it is Auth0's or one's own.
    pub r#type: Option<SegmentType>,
    /// Rules, one of which a request must meet.
    pub rules: Option<Vec<SegmentRule>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Status.
    pub status: Option<SegmentStatus>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `POST /experimentation/feature-flags/{id}/variations` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Variation {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier of the feature flag.
    pub feature_flag_id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// What it is for, in words.
    pub description: Option<String>,
    /// Values that differ from the feature flag's, by parameter.
    pub overrides: Option<BTreeMap<String, VariationOverrideValue>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /experimentation/feature-flags/{id}/variations` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct VariationList {
    /// Variations.
    pub variations: Option<Vec<Variation>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
