// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// An allocation strategy; a value in `allocation_strategy` of [`Experiment`](super::Experiment).
    pub enum AllocationStrategy {
        /// `percentage`.
        Percentage = "percentage",
        /// `segment`.
        Segment = "segment",
    }
}

string_enum! {
    /// An assignment subject; a value in `subject` of [`AssignmentConfig`](super::AssignmentConfig).
    pub enum AssignmentSubject {
        /// `device`.
        Device = "device",
    }
}

string_enum! {
    /// An authentication flow; a value in `authentication_flow` of
    /// [`UpdateExperiment`](super::UpdateExperiment).
    pub enum AuthenticationFlow {
        /// `authentication`.
        Authentication = "authentication",
        /// `mfa_enrollment`.
        MfaEnrollment = "mfa_enrollment",
        /// `mfa_challenge`.
        MfaChallenge = "mfa_challenge",
        /// `password_reset`.
        PasswordReset = "password_reset",
        /// `passkey_enrollment`.
        PasskeyEnrollment = "passkey_enrollment",
        /// `all`.
        All = "all",
    }
}

string_enum! {
    /// A default config; a value in `default_config` of [`Experiment`](super::Experiment).
    pub enum DefaultConfig {
        /// `tenant`.
        Tenant = "tenant",
        /// `flag`.
        Flag = "flag",
    }
}

string_enum! {
    /// An experiment status; a value for `status` of `GET /experimentation/experiments`.
    pub enum ExperimentStatus {
        /// `draft`.
        Draft = "draft",
        /// `active`.
        Active = "active",
        /// `paused`.
        Paused = "paused",
        /// `completed`.
        Completed = "completed",
        /// `archived`.
        Archived = "archived",
    }
}

string_enum! {
    /// An experiment transition status; a value in `status` of
    /// [`UpdateExperiment`](super::UpdateExperiment).
    pub enum ExperimentTransitionStatus {
        /// `active`.
        Active = "active",
        /// `paused`.
        Paused = "paused",
        /// `completed`.
        Completed = "completed",
        /// `archived`.
        Archived = "archived",
    }
}

string_enum! {
    /// A feature flag parameter type; a value in `type` of
    /// [`FeatureFlagParameter`](super::FeatureFlagParameter).
    pub enum FeatureFlagParameterType {
        /// `string`.
        String = "string",
        /// `boolean`.
        Boolean = "boolean",
        /// `number`.
        Number = "number",
        /// `array`.
        Array = "array",
        /// `object`.
        Object = "object",
    }
}

string_enum! {
    /// A feature flag status; a value for `status` of `GET /experimentation/feature-flags`.
    pub enum FeatureFlagStatus {
        /// `draft`.
        Draft = "draft",
        /// `active`.
        Active = "active",
        /// `archived`.
        Archived = "archived",
    }
}

string_enum! {
    /// A segment status; a value in `status` of [`Segment`](super::Segment).
    pub enum SegmentStatus {
        /// `active`.
        Active = "active",
        /// `archived`.
        Archived = "archived",
    }
}

string_enum! {
    /// A segment type; a value for `type` of `GET /experimentation/feature-flags`.
    pub enum SegmentType {
        /// Auth0's own user store (`auth0`).
        Auth0 = "auth0",
        /// `self`.
        SelfValue = "self",
    }
}
