// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Json};

use super::{AssignmentSubject, FeatureFlagParameterType, SegmentMatchExpression};

/// An assignment config, in `assignment_config` of [`Experiment`](super::Experiment).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssignmentConfig {
    /// Subject that variations are assigned by, such as the user.
    pub subject: Option<AssignmentSubject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl AssignmentConfig {
    /// Creates the value with its required fields.
    pub fn new(subject: AssignmentSubject) -> Self {
        Self {
            subject: Some(subject),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { AssignmentConfig {
    optional subject "subject",
} }
auth0_core::__read!(AssignmentConfig);

/// A feature flag parameter, in `parameters` of [`FeatureFlag`](super::FeatureFlag).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FeatureFlagParameter {
    /// Type of the value.
    pub r#type: Option<FeatureFlagParameterType>,
    /// Value unless a variation has another.
    pub value: Option<Json>,
    /// Description. Up to 255 characters.
    pub description: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FeatureFlagParameter {
    /// Creates the value with its required fields.
    pub fn new(r#type: FeatureFlagParameterType, value: Json) -> Self {
        Self {
            r#type: Some(r#type),
            value: Some(value),
            description: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FeatureFlagParameter {
    value description: String,
} }

auth0_core::__record! { FeatureFlagParameter {
    optional r#type "type",
    optional value "value",
    optional description "description",
} }
auth0_core::__read!(FeatureFlagParameter);

/// Segment match conditions, in `match` of [`SegmentRule`](super::SegmentRule).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SegmentMatchConditions {
    /// Applications that match.
    pub client_id: Option<SegmentMatchExpression>,
    /// Connections that match.
    pub connection: Option<SegmentMatchExpression>,
    /// Kinds of connection that match.
    pub connection_type: Option<SegmentMatchExpression>,
    /// Organizations that match.
    pub organization_id: Option<SegmentMatchExpression>,
    /// Domains that match.
    pub domain: Option<SegmentMatchExpression>,
    /// Kinds of device that match.
    pub device_type: Option<SegmentMatchExpression>,
    /// Browsers that match.
    pub browser: Option<SegmentMatchExpression>,
    /// Operating systems that match.
    pub platform: Option<SegmentMatchExpression>,
    /// User agents that match.
    pub user_agent: Option<SegmentMatchExpression>,
    /// Countries that match.
    pub country: Option<SegmentMatchExpression>,
    /// Regions that match.
    pub region: Option<SegmentMatchExpression>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { SegmentMatchConditions {
    value client_id: SegmentMatchExpression,
    value connection: SegmentMatchExpression,
    value connection_type: SegmentMatchExpression,
    value organization_id: SegmentMatchExpression,
    value domain: SegmentMatchExpression,
    value device_type: SegmentMatchExpression,
    value browser: SegmentMatchExpression,
    value platform: SegmentMatchExpression,
    value user_agent: SegmentMatchExpression,
    value country: SegmentMatchExpression,
    value region: SegmentMatchExpression,
} }

auth0_core::__record! { SegmentMatchConditions {
    optional client_id "client_id",
    optional connection "connection",
    optional connection_type "connection_type",
    optional organization_id "organization_id",
    optional domain "domain",
    optional device_type "device_type",
    optional browser "browser",
    optional platform "platform",
    optional user_agent "user_agent",
    optional country "country",
    optional region "region",
} }
auth0_core::__read!(SegmentMatchConditions);

/// A segment match operator, a form of [`SegmentMatchExpression`](super::SegmentMatchExpression).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SegmentMatchOperator {
    /// Values, one of which must occur in it. At least 1 element.
    pub contains: Option<Vec<String>>,
    /// Values, one of which must be at its beginning. At least 1 element.
    pub starts_with: Option<Vec<String>>,
    /// Values, one of which must be at its end. At least 1 element.
    pub ends_with: Option<Vec<String>>,
    /// Whether it must be there.
    pub exists: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { SegmentMatchOperator {
    list contains: String,
    list starts_with: String,
    list ends_with: String,
    plain exists: bool,
} }

auth0_core::__record! { SegmentMatchOperator {
    optional contains "contains",
    optional starts_with "starts_with",
    optional ends_with "ends_with",
    optional exists "exists",
} }
auth0_core::__read!(SegmentMatchOperator);

/// A segment rule, in `rules` of [`Segment`](super::Segment).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SegmentRule {
    /// Conditions that a request must match.
    pub r#match: Option<SegmentMatchConditions>,
    /// Conditions that a request must not match.
    pub not_match: Option<SegmentMatchConditions>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { SegmentRule {
    value r#match: SegmentMatchConditions,
    value not_match: SegmentMatchConditions,
} }

auth0_core::__record! { SegmentRule {
    optional r#match "match",
    optional not_match "not_match",
} }
auth0_core::__read!(SegmentRule);

/// A variation override value, in `overrides` of [`CreateVariation`](super::CreateVariation).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VariationOverrideValue {
    /// Value of the parameter in this variation.
    pub value: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl VariationOverrideValue {
    /// Creates the value with its required fields.
    pub fn new(value: Json) -> Self {
        Self {
            value: Some(value),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { VariationOverrideValue {
    optional value "value",
} }
auth0_core::__read!(VariationOverrideValue);
