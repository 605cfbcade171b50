// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use std::collections::BTreeMap;

use auth0_core::Patch;

use super::{
    AllocationStrategy, AssignmentConfig, AuthenticationFlow, DefaultConfig,
    ExperimentTransitionStatus, FeatureFlagParameter, FeatureFlagStatus, SegmentRule,
    SegmentStatus, VariationOverrideValue,
};

/// Request body of `POST /experimentation/experiments/{id}/advance-ramp`.
#[derive(Debug, Clone, PartialEq)]
pub struct AdvanceRamp {
    pub target_level: i64,
}

impl AdvanceRamp {
    /// Creates the value with its required fields.
    pub fn new(target_level: i64) -> Self {
        Self { target_level }
    }
}

auth0_core::__write! { AdvanceRamp {
    always target_level "target_level",
} }

/// A create allocation, in `allocations` of [`CreateExperiment`](super::CreateExperiment).
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAllocation {
    /// Identifier of the variation.
    pub variation_id: String,
    /// Share, in per cent. Up to 100.
    pub weight: Option<f64>,
    /// Identifier of the segment.
    pub segment_id: Option<String>,
    /// Place in the order in which segments are tried. At least 1.
    pub priority: Option<i64>,
    /// Whether it is the variation that others are compared with.
    pub is_control: bool,
    /// Whether it applies when no segment does.
    pub is_fallback: Option<bool>,
}

impl CreateAllocation {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateAllocation {
    value weight: f64,
    value segment_id: String,
    plain priority: i64,
    plain is_fallback: bool,
} }

auth0_core::__write! { CreateAllocation {
    always variation_id "variation_id",
    optional weight "weight",
    optional segment_id "segment_id",
    optional priority "priority",
    always is_control "is_control",
    optional is_fallback "is_fallback",
} }

/// Request body of `POST /experimentation/experiments`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateExperiment {
    /// Unique name. 3 to 255 characters.
    pub name: String,
    /// Description. 3 to 1024 characters.
    pub description: Option<String>,
    /// Identifier of the feature flag.
    pub feature_flag_id: String,
    /// Login flow in which the experiment runs.
    pub authentication_flow: String,
    /// Whether variations are given by percentage or by segment.
    pub allocation_strategy: Option<AllocationStrategy>,
    /// By what users are assigned to variations.
    pub assignment_config: Option<AssignmentConfig>,
    /// Which share or segment gets which variation. At least 1 element.
    pub allocations: Option<Vec<CreateAllocation>>,
    pub default_config: Option<DefaultConfig>,
    pub levels: Option<Vec<i64>>,
}

impl CreateExperiment {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateExperiment {
    value description: String,
    value allocation_strategy: AllocationStrategy,
    value assignment_config: AssignmentConfig,
    list allocations: CreateAllocation,
    value default_config: DefaultConfig,
    list levels: i64,
} }

auth0_core::__write! { CreateExperiment {
    always name "name",
    optional description "description",
    always feature_flag_id "feature_flag_id",
    always authentication_flow "authentication_flow",
    optional allocation_strategy "allocation_strategy",
    optional assignment_config "assignment_config",
    optional allocations "allocations",
    optional default_config "default_config",
    optional levels "levels",
} }

/// Request body of `POST /experimentation/feature-flags`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateFeatureFlag {
    /// Unique name. 3 to 255 characters.
    pub name: String,
    /// Description. 3 to 1024 characters.
    pub description: Option<String>,
    /// Parameters, by name.
    pub parameters: BTreeMap<String, FeatureFlagParameter>,
}

impl CreateFeatureFlag {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateFeatureFlag {
    value description: String,
} }

auth0_core::__write! { CreateFeatureFlag {
    always name "name",
    optional description "description",
    always parameters "parameters",
} }

/// Request body of `POST /experimentation/segments`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateSegment {
    /// Unique name. 3 to 255 characters.
    pub name: String,
    /// Description. 3 to 1024 characters.
    pub description: Option<String>,
    /// Rules, one of which a request must meet. At least 1 element.
    pub rules: Vec<SegmentRule>,
}

impl CreateSegment {
    /// Creates the value with its required fields.
    pub fn new(
        name: impl Into<String>,
        rules: impl IntoIterator<Item = impl Into<SegmentRule>>,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            rules: rules.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__setters! { CreateSegment {
    value description: String,
} }

auth0_core::__write! { CreateSegment {
    always name "name",
    optional description "description",
    always rules "rules",
} }

/// Request body of `POST /experimentation/feature-flags/{id}/variations`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVariation {
    /// Unique name. 3 to 255 characters.
    pub name: String,
    /// Description. 3 to 1024 characters.
    pub description: Option<String>,
    /// Values that differ from the feature flag's, by parameter.
    pub overrides: BTreeMap<String, VariationOverrideValue>,
}

impl CreateVariation {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateVariation {
    value description: String,
} }

auth0_core::__write! { CreateVariation {
    always name "name",
    optional description "description",
    always overrides "overrides",
} }

/// Request body of `PATCH /experimentation/experiments/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateExperiment {
    /// Unique name. 3 to 255 characters.
    pub name: Option<String>,
    /// Description. 3 to 1024 characters.
    pub description: Patch<String>,
    /// By what users are assigned to variations.
    pub assignment_config: Option<AssignmentConfig>,
    /// Which share or segment gets which variation. At least 1 element.
    pub allocations: Option<Vec<CreateAllocation>>,
    /// Login flow in which the experiment runs.
    pub authentication_flow: Option<AuthenticationFlow>,
    pub default_config: Option<DefaultConfig>,
    pub levels: Option<Vec<i64>>,
    /// Whether the experiment is a draft, runs or is over.
    pub status: Option<ExperimentTransitionStatus>,
}

auth0_core::__setters! { UpdateExperiment {
    value name: String,
    patch description: String,
    value assignment_config: AssignmentConfig,
    list allocations: CreateAllocation,
    value authentication_flow: AuthenticationFlow,
    value default_config: DefaultConfig,
    list levels: i64,
    value status: ExperimentTransitionStatus,
} }

auth0_core::__write! { UpdateExperiment {
    optional name "name",
    patch description "description",
    optional assignment_config "assignment_config",
    optional allocations "allocations",
    optional authentication_flow "authentication_flow",
    optional default_config "default_config",
    optional levels "levels",
    optional status "status",
} }

/// Request body of `POST /experimentation/experiments/{id}/status`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateExperimentStatus {
    /// Whether the experiment is a draft, runs or is over.
    pub status: ExperimentTransitionStatus,
}

impl UpdateExperimentStatus {
    /// Creates the value with its required fields.
    pub fn new(status: ExperimentTransitionStatus) -> Self {
        Self { status }
    }
}

auth0_core::__write! { UpdateExperimentStatus {
    always status "status",
} }

/// Request body of `PATCH /experimentation/feature-flags/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateFeatureFlag {
    /// Unique name. 3 to 255 characters.
    pub name: Option<String>,
    /// Description. 3 to 1024 characters.
    pub description: Patch<String>,
    /// Parameters, by name.
    pub parameters: Option<BTreeMap<String, FeatureFlagParameter>>,
    /// Whether the feature flag is a draft, active or archived.
    pub status: Option<FeatureFlagStatus>,
}

auth0_core::__setters! { UpdateFeatureFlag {
    value name: String,
    patch description: String,
    map parameters: FeatureFlagParameter,
    value status: FeatureFlagStatus,
} }

auth0_core::__write! { UpdateFeatureFlag {
    optional name "name",
    patch description "description",
    optional parameters "parameters",
    optional status "status",
} }

/// Request body of `POST /experimentation/feature-flags/{id}/status`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateFeatureFlagStatus {
    /// Whether the feature flag is a draft, active or archived.
    pub status: FeatureFlagStatus,
}

impl UpdateFeatureFlagStatus {
    /// Creates the value with its required fields.
    pub fn new(status: FeatureFlagStatus) -> Self {
        Self { status }
    }
}

auth0_core::__write! { UpdateFeatureFlagStatus {
    always status "status",
} }

/// Request body of `PATCH /experimentation/segments/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSegment {
    /// Unique name. 3 to 255 characters.
    pub name: Option<String>,
    /// Description. 3 to 1024 characters.
    pub description: Patch<String>,
    /// Rules, one of which a request must meet. At least 1 element.
    pub rules: Option<Vec<SegmentRule>>,
    /// Status.
    pub status: Option<SegmentStatus>,
}

auth0_core::__setters! { UpdateSegment {
    value name: String,
    patch description: String,
    list rules: SegmentRule,
    value status: SegmentStatus,
} }

auth0_core::__write! { UpdateSegment {
    optional name "name",
    patch description "description",
    optional rules "rules",
    optional status "status",
} }

/// Request body of `PATCH /experimentation/feature-flags/{id}/variations/{vid}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateVariation {
    /// Unique name. 3 to 255 characters.
    pub name: Option<String>,
    /// Description. 3 to 1024 characters.
    pub description: Patch<String>,
    /// Values that differ from the feature flag's, by parameter.
    pub overrides: Option<BTreeMap<String, VariationOverrideValue>>,
}

auth0_core::__setters! { UpdateVariation {
    value name: String,
    patch description: String,
    map overrides: VariationOverrideValue,
} }

auth0_core::__write! { UpdateVariation {
    optional name "name",
    patch description "description",
    optional overrides "overrides",
} }
