// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// An action binding ref type; a value in `type` of [`ActionBindingRef`](super::ActionBindingRef).
    pub enum ActionBindingRefType {
        /// `binding_id`.
        BindingId = "binding_id",
        /// `action_id`.
        ActionId = "action_id",
        /// `action_name`.
        ActionName = "action_name",
    }
}

string_enum! {
    /// An action binding type; a value in `binding_policy` of [`ActionTrigger`](super::ActionTrigger).
    pub enum ActionBindingType {
        /// The action runs whenever its trigger fires (`trigger-bound`).
        TriggerBound = "trigger-bound",
        /// The action runs for one entity only (`entity-bound`).
        EntityBound = "entity-bound",
    }
}

string_enum! {
    /// An action build status; a value in `status` of [`Action`](super::Action).
    pub enum ActionBuildStatus {
        /// `pending`.
        Pending = "pending",
        /// `building`.
        Building = "building",
        /// `packaged`.
        Packaged = "packaged",
        /// `built`.
        Built = "built",
        /// `retrying`.
        Retrying = "retrying",
        /// `failed`.
        Failed = "failed",
    }
}

string_enum! {
    /// An action execution status; a value in `status` of [`ActionExecution`](super::ActionExecution).
    pub enum ActionExecutionStatus {
        /// `unspecified`.
        Unspecified = "unspecified",
        /// `pending`.
        Pending = "pending",
        /// `final`.
        Final = "final",
        /// `partial`.
        Partial = "partial",
        /// `canceled`.
        Canceled = "canceled",
        /// `suspended`.
        Suspended = "suspended",
    }
}

string_enum! {
    /// An action trigger type; a value for `triggerId` of `GET /actions/actions`.
    pub enum ActionTriggerType {
        /// `post-login`.
        PostLogin = "post-login",
        /// `credentials-exchange`.
        CredentialsExchange = "credentials-exchange",
        /// `pre-user-registration`.
        PreUserRegistration = "pre-user-registration",
        /// `post-user-registration`.
        PostUserRegistration = "post-user-registration",
        /// `post-change-password`.
        PostChangePassword = "post-change-password",
        /// `send-phone-message`.
        SendPhoneMessage = "send-phone-message",
        /// `custom-phone-provider`.
        CustomPhoneProvider = "custom-phone-provider",
        /// `custom-email-provider`.
        CustomEmailProvider = "custom-email-provider",
        /// `password-reset-post-challenge`.
        PasswordResetPostChallenge = "password-reset-post-challenge",
        /// `custom-token-exchange`.
        CustomTokenExchange = "custom-token-exchange",
        /// `event-stream`.
        EventStream = "event-stream",
        /// `password-hash-migration`.
        PasswordHashMigration = "password-hash-migration",
        /// `login-post-identifier`.
        LoginPostIdentifier = "login-post-identifier",
        /// `signup-post-identifier`.
        SignupPostIdentifier = "signup-post-identifier",
        /// `post-credential-validation`.
        PostCredentialValidation = "post-credential-validation",
        /// `mcp-tool`.
        McpTool = "mcp-tool",
    }
}

string_enum! {
    /// An integration feature type; a value in `feature_type` of [`Integration`](super::Integration).
    pub enum IntegrationFeatureType {
        /// `unspecified`.
        Unspecified = "unspecified",
        /// `action`.
        Action = "action",
        /// `social_connection`.
        SocialConnection = "social_connection",
        /// `log_stream`.
        LogStream = "log_stream",
        /// Single sign-on integration (`sso_integration`).
        SsoIntegration = "sso_integration",
        /// `sms_provider`.
        SmsProvider = "sms_provider",
    }
}

string_enum! {
    /// An integration param type; a value in `type` of [`IntegrationParam`](super::IntegrationParam).
    pub enum IntegrationParamType {
        /// `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
        /// `STRING`.
        String = "STRING",
    }
}
