// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `allocation_strategy` of [`Experiment`](super::Experiment).
pub enum AllocationStrategy {
Percentage = "percentage",
Segment = "segment",
}
}

string_enum! {
/// The `subject` of [`AssignmentConfig`](super::AssignmentConfig).
pub enum AssignmentSubject {
Device = "device",
}
}

string_enum! {
/// The `authentication_flow` of [`UpdateExperiment`](super::UpdateExperiment).
pub enum AuthenticationFlow {
Authentication = "authentication",
MfaEnrollment = "mfa_enrollment",
MfaChallenge = "mfa_challenge",
PasswordReset = "password_reset",
PasskeyEnrollment = "passkey_enrollment",
All = "all",
}
}

string_enum! {
/// The `default_config` of [`Experiment`](super::Experiment).
pub enum DefaultConfig {
Tenant = "tenant",
Flag = "flag",
}
}

string_enum! {
/// The `status` of `GET /experimentation/experiments`.
pub enum ExperimentStatus {
Draft = "draft",
Active = "active",
Paused = "paused",
Completed = "completed",
Archived = "archived",
}
}

string_enum! {
/// The `status` of [`UpdateExperiment`](super::UpdateExperiment).
pub enum ExperimentTransitionStatus {
Active = "active",
Paused = "paused",
Completed = "completed",
Archived = "archived",
}
}

string_enum! {
/// The `type` of [`FeatureFlagParameter`](super::FeatureFlagParameter).
pub enum FeatureFlagParameterType {
String = "string",
Boolean = "boolean",
Number = "number",
Array = "array",
Object = "object",
}
}

string_enum! {
/// The `status` of `GET /experimentation/feature-flags`.
pub enum FeatureFlagStatus {
Draft = "draft",
Active = "active",
Archived = "archived",
}
}

string_enum! {
/// The `status` of [`Segment`](super::Segment).
pub enum SegmentStatus {
Active = "active",
Archived = "archived",
}
}

string_enum! {
/// The `type` of `GET /experimentation/feature-flags`.
pub enum SegmentType {
Auth0 = "auth0",
SelfValue = "self",
}
}
