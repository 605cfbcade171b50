// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::{Extra, Json};
use serde::{Deserialize, Serialize};

use super::{AssignmentSubject, FeatureFlagParameterType, SegmentMatchExpression};

/// The `assignment_config` of [`Experiment`](super::Experiment).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct AssignmentConfig {
    /// What decides which variation is given, such as the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<AssignmentSubject>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AssignmentConfig {
    /// With what it must have.
    pub fn new(subject: AssignmentSubject) -> Self {
        Self {
            subject: Some(subject),
            extra: Extra::default(),
        }
    }
}

/// The `parameters` of [`FeatureFlag`](super::FeatureFlag).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FeatureFlagParameter {
    /// Type of the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<FeatureFlagParameterType>,
    /// Value unless a variation has another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Json>,
    /// What it is for, in words. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FeatureFlagParameter {
    /// With what it must have.
    pub fn new(r#type: FeatureFlagParameterType, value: Json) -> Self {
        Self {
            r#type: Some(r#type),
            value: Some(value),
            description: None,
            extra: Extra::default(),
        }
    }
}

/// The `match` of [`SegmentRule`](super::SegmentRule).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SegmentMatchConditions {
    /// Applications that match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<SegmentMatchExpression>,
    /// Connections that match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<SegmentMatchExpression>,
    /// Kinds of connection that match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<SegmentMatchExpression>,
    /// Organizations that match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<SegmentMatchExpression>,
    /// Domains that match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<SegmentMatchExpression>,
    /// Kinds of device that match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type: Option<SegmentMatchExpression>,
    /// Browsers that match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser: Option<SegmentMatchExpression>,
    /// Operating systems that match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<SegmentMatchExpression>,
    /// User agents that match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<SegmentMatchExpression>,
    /// Countries that match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<SegmentMatchExpression>,
    /// Regions that match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<SegmentMatchExpression>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One form of [`SegmentMatchExpression`](super::SegmentMatchExpression).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SegmentMatchOperator {
    /// Values, one of which must occur in it. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contains: Option<Vec<String>>,
    /// Values, one of which must be at its beginning. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_with: Option<Vec<String>>,
    /// Values, one of which must be at its end. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_with: Option<Vec<String>>,
    /// Whether it must be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exists: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `rules` of [`Segment`](super::Segment).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SegmentRule {
    /// What a request must be like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#match: Option<SegmentMatchConditions>,
    /// What a request must not be like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_match: Option<SegmentMatchConditions>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `overrides` of [`CreateVariation`](super::CreateVariation).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct VariationOverrideValue {
    /// Value of the parameter in this variation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl VariationOverrideValue {
    /// With what it must have.
    pub fn new(value: Json) -> Self {
        Self {
            value: Some(value),
            extra: Extra::default(),
        }
    }
}
