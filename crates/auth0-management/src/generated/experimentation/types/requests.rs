// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use std::collections::BTreeMap;

use auth0_core::Patch;
use serde::Serialize;

use super::{
    AllocationStrategy, AssignmentConfig, AuthenticationFlow, DefaultConfig,
    ExperimentTransitionStatus, FeatureFlagParameter, FeatureFlagStatus, SegmentRule,
    SegmentStatus, VariationOverrideValue,
};

/// What `POST /experimentation/experiments/{id}/advance-ramp` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AdvanceRamp {
    pub target_level: i64,
}

impl AdvanceRamp {
    /// With what it must have.
    pub fn new(target_level: i64) -> Self {
        Self { target_level }
    }
}

/// The `allocations` of [`CreateExperiment`](super::CreateExperiment).
#[derive(Debug, Clone, Serialize)]
pub struct CreateAllocation {
    /// Identifier of the variation.
    pub variation_id: String,
    /// Share, in per cent. Up to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    /// Identifier of the segment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment_id: Option<String>,
    /// Place in the order in which segments are tried. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// Whether it is the variation that others are compared with.
    pub is_control: bool,
    /// Whether it applies when no segment does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_fallback: Option<bool>,
}

impl CreateAllocation {
    /// With what it must have.
    pub fn new(variation_id: impl Into<String>, is_control: bool) -> Self {
        Self {
            variation_id: variation_id.into(),
            weight: None,
            segment_id: None,
            priority: None,
            is_control,
            is_fallback: None,
        }
    }
}

/// What `POST /experimentation/experiments` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateExperiment {
    /// Name that tells it from others. 3 to 255 characters.
    pub name: String,
    /// What it is for, in words. 3 to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Identifier of the feature flag.
    pub feature_flag_id: String,
    /// Login flow in which the experiment runs.
    pub authentication_flow: String,
    /// Whether variations are given by percentage or by segment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allocation_strategy: Option<AllocationStrategy>,
    /// By what users are assigned to variations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignment_config: Option<AssignmentConfig>,
    /// Which share or segment gets which variation. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allocations: Option<Vec<CreateAllocation>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_config: Option<DefaultConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub levels: Option<Vec<i64>>,
}

impl CreateExperiment {
    /// With what it must have.
    pub fn new(
        name: impl Into<String>,
        feature_flag_id: impl Into<String>,
        authentication_flow: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            feature_flag_id: feature_flag_id.into(),
            authentication_flow: authentication_flow.into(),
            allocation_strategy: None,
            assignment_config: None,
            allocations: None,
            default_config: None,
            levels: None,
        }
    }
}

/// What `POST /experimentation/feature-flags` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFeatureFlag {
    /// Name that tells it from others. 3 to 255 characters.
    pub name: String,
    /// What it is for, in words. 3 to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Parameters, by name.
    pub parameters: BTreeMap<String, FeatureFlagParameter>,
}

impl CreateFeatureFlag {
    /// With what it must have.
    pub fn new(
        name: impl Into<String>,
        parameters: BTreeMap<String, FeatureFlagParameter>,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            parameters,
        }
    }
}

/// What `POST /experimentation/segments` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateSegment {
    /// Name that tells it from others. 3 to 255 characters.
    pub name: String,
    /// What it is for, in words. 3 to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Rules, one of which a request must meet. At least 1 element.
    pub rules: Vec<SegmentRule>,
}

impl CreateSegment {
    /// With what it must have.
    pub fn new(name: impl Into<String>, rules: Vec<SegmentRule>) -> Self {
        Self {
            name: name.into(),
            description: None,
            rules,
        }
    }
}

/// What `POST /experimentation/feature-flags/{id}/variations` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVariation {
    /// Name that tells it from others. 3 to 255 characters.
    pub name: String,
    /// What it is for, in words. 3 to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Values that differ from the feature flag's, by parameter.
    pub overrides: BTreeMap<String, VariationOverrideValue>,
}

impl CreateVariation {
    /// With what it must have.
    pub fn new(
        name: impl Into<String>,
        overrides: BTreeMap<String, VariationOverrideValue>,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            overrides,
        }
    }
}

/// What `PATCH /experimentation/experiments/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateExperiment {
    /// Name that tells it from others. 3 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for, in words. 3 to 1024 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// By what users are assigned to variations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignment_config: Option<AssignmentConfig>,
    /// Which share or segment gets which variation. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allocations: Option<Vec<CreateAllocation>>,
    /// Login flow in which the experiment runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication_flow: Option<AuthenticationFlow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_config: Option<DefaultConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub levels: Option<Vec<i64>>,
    /// Whether the experiment is a draft, runs or is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExperimentTransitionStatus>,
}

/// What `POST /experimentation/experiments/{id}/status` takes.
#[derive(Debug, Clone, Serialize)]
pub struct UpdateExperimentStatus {
    /// Whether the experiment is a draft, runs or is over.
    pub status: ExperimentTransitionStatus,
}

impl UpdateExperimentStatus {
    /// With what it must have.
    pub fn new(status: ExperimentTransitionStatus) -> Self {
        Self { status }
    }
}

/// What `PATCH /experimentation/feature-flags/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateFeatureFlag {
    /// Name that tells it from others. 3 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for, in words. 3 to 1024 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// Parameters, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<BTreeMap<String, FeatureFlagParameter>>,
    /// Whether the feature flag is a draft, active or archived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<FeatureFlagStatus>,
}

/// What `POST /experimentation/feature-flags/{id}/status` takes.
#[derive(Debug, Clone, Serialize)]
pub struct UpdateFeatureFlagStatus {
    /// Whether the feature flag is a draft, active or archived.
    pub status: FeatureFlagStatus,
}

impl UpdateFeatureFlagStatus {
    /// With what it must have.
    pub fn new(status: FeatureFlagStatus) -> Self {
        Self { status }
    }
}

/// What `PATCH /experimentation/segments/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateSegment {
    /// Name that tells it from others. 3 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for, in words. 3 to 1024 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// Rules, one of which a request must meet. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<SegmentRule>>,
    /// Status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SegmentStatus>,
}

/// What `PATCH /experimentation/feature-flags/{id}/variations/{vid}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateVariation {
    /// Name that tells it from others. 3 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for, in words. 3 to 1024 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// Values that differ from the feature flag's, by parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overrides: Option<BTreeMap<String, VariationOverrideValue>>,
}
