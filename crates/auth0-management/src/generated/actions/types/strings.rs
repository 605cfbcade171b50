// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `type` of [`ActionBindingRef`](super::ActionBindingRef).
pub enum ActionBindingRefType {
BindingId = "binding_id",
ActionId = "action_id",
ActionName = "action_name",
}
}

string_enum! {
/// The `binding_policy` of [`ActionTrigger`](super::ActionTrigger).
pub enum ActionBindingType {
TriggerBound = "trigger-bound",
EntityBound = "entity-bound",
}
}

string_enum! {
/// The `status` of [`Action`](super::Action).
pub enum ActionBuildStatus {
Pending = "pending",
Building = "building",
Packaged = "packaged",
Built = "built",
Retrying = "retrying",
Failed = "failed",
}
}

string_enum! {
/// The `status` of [`ActionExecution`](super::ActionExecution).
pub enum ActionExecutionStatus {
Unspecified = "unspecified",
Pending = "pending",
Final = "final",
Partial = "partial",
Canceled = "canceled",
Suspended = "suspended",
}
}

string_enum! {
/// The `triggerId` of `GET /actions/actions`.
pub enum ActionTriggerType {
PostLogin = "post-login",
CredentialsExchange = "credentials-exchange",
PreUserRegistration = "pre-user-registration",
PostUserRegistration = "post-user-registration",
PostChangePassword = "post-change-password",
SendPhoneMessage = "send-phone-message",
CustomPhoneProvider = "custom-phone-provider",
CustomEmailProvider = "custom-email-provider",
PasswordResetPostChallenge = "password-reset-post-challenge",
CustomTokenExchange = "custom-token-exchange",
EventStream = "event-stream",
PasswordHashMigration = "password-hash-migration",
LoginPostIdentifier = "login-post-identifier",
SignupPostIdentifier = "signup-post-identifier",
PostCredentialValidation = "post-credential-validation",
McpTool = "mcp-tool",
}
}

string_enum! {
/// The `feature_type` of [`Integration`](super::Integration).
pub enum IntegrationFeatureType {
Unspecified = "unspecified",
Action = "action",
SocialConnection = "social_connection",
LogStream = "log_stream",
SsoIntegration = "sso_integration",
SmsProvider = "sms_provider",
}
}

string_enum! {
/// The `type` of [`IntegrationParam`](super::IntegrationParam).
pub enum IntegrationParamType {
Unspecified = "UNSPECIFIED",
String = "STRING",
}
}
