// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `action` of [`FlowActionBigqueryInsertRows`](super::FlowActionBigqueryInsertRows).
pub enum FlowActionBigqueryInsertRowsAction {
InsertRows = "INSERT_ROWS",
}
}

string_enum! {
/// The `action` of [`FlowActionEmailVerifyEmail`](super::FlowActionEmailVerifyEmail).
pub enum FlowActionEmailVerifyEmailAction {
VerifyEmail = "VERIFY_EMAIL",
}
}

string_enum! {
/// The `action` of [`FlowActionGoogleSheetsAddRow`](super::FlowActionGoogleSheetsAddRow).
pub enum FlowActionGoogleSheetsAddRowAction {
AddRow = "ADD_ROW",
}
}

string_enum! {
/// The `action` of [`FlowActionHttpSendRequest`](super::FlowActionHttpSendRequest).
pub enum FlowActionHttpSendRequestAction {
SendRequest = "SEND_REQUEST",
}
}

string_enum! {
/// The `content_type` of
/// [`FlowActionHttpSendRequestParams`](super::FlowActionHttpSendRequestParams).
pub enum FlowActionHttpSendRequestParamsContentType {
Json = "JSON",
Form = "FORM",
Xml = "XML",
}
}

string_enum! {
/// The `action` of [`FlowActionMailchimpUpsertMember`](super::FlowActionMailchimpUpsertMember).
pub enum FlowActionMailchimpUpsertMemberAction {
UpsertMember = "UPSERT_MEMBER",
}
}

string_enum! {
/// The `search_field` of
/// [`FlowActionSalesforceSearchLeadsParams`](super::FlowActionSalesforceSearchLeadsParams).
pub enum FlowActionSalesforceSearchLeadsParamsSearchField {
Email = "email",
Name = "name",
Phone = "phone",
All = "all",
}
}

string_enum! {
/// The `action` of [`FlowActionMailjetSendEmail`](super::FlowActionMailjetSendEmail).
pub enum FlowActionSendEmailAction {
SendEmail = "SEND_EMAIL",
}
}

string_enum! {
/// The `action` of [`FlowActionTelegramSendMessage`](super::FlowActionTelegramSendMessage).
pub enum FlowActionSendMessageAction {
SendMessage = "SEND_MESSAGE",
}
}

string_enum! {
/// The `method` of [`FlowActionHttpSendRequestParams`](super::FlowActionHttpSendRequestParams).
pub enum FlowActionSendRequestParamsMethod {
Get = "GET",
Post = "POST",
Put = "PUT",
Patch = "PATCH",
Delete = "DELETE",
}
}

string_enum! {
/// The `action` of [`FlowActionSlackPostMessage`](super::FlowActionSlackPostMessage).
pub enum FlowActionSlackPostMessageAction {
PostMessage = "POST_MESSAGE",
}
}

string_enum! {
/// The `color` of
/// [`FlowActionSlackPostMessageParamsAttachment`](super::FlowActionSlackPostMessageParamsAttachment).
pub enum FlowActionSlackPostMessageParamsAttachmentColor {
Good = "GOOD",
Warning = "WARNING",
Danger = "DANGER",
}
}

string_enum! {
/// The `type` of
/// [`FlowActionWhatsappSendMessageParams`](super::FlowActionWhatsappSendMessageParams).
pub enum FlowActionWhatsappSendMessageParamsType {
Audio = "AUDIO",
Contacts = "CONTACTS",
Document = "DOCUMENT",
Image = "IMAGE",
Interactive = "INTERACTIVE",
Location = "LOCATION",
Sticker = "STICKER",
Template = "TEMPLATE",
Text = "TEXT",
}
}

string_enum! {
/// The `action` of [`FlowActionZapierTriggerWebhook`](super::FlowActionZapierTriggerWebhook).
pub enum FlowActionZapierTriggerWebhookAction {
TriggerWebhook = "TRIGGER_WEBHOOK",
}
}

string_enum! {
/// The `method` of
/// [`FlowActionZapierTriggerWebhookParams`](super::FlowActionZapierTriggerWebhookParams).
pub enum FlowActionZapierTriggerWebhookParamsMethod {
Get = "GET",
Post = "POST",
Put = "PUT",
}
}

string_enum! {
/// The `units` of [`FlowActionFlowDelayFlowParams`](super::FlowActionFlowDelayFlowParams).
pub enum FlowDelayUnit {
Seconds = "SECONDS",
Minutes = "MINUTES",
Hours = "HOURS",
Days = "DAYS",
}
}

string_enum! {
/// The `hydrate` of `GET /flows/{flow_id}/executions/{execution_id}`.
pub enum FlowExecutionHydrate {
Debug = "debug",
}
}

string_enum! {
/// The `hydrate` of `GET /flows/{id}`.
pub enum FlowHydrate {
FormCount = "form_count",
Forms = "forms",
}
}

string_enum! {
/// The `hydrate` of `GET /flows`.
pub enum FlowsHydrate {
FormCount = "form_count",
}
}

string_enum! {
/// The `in` of [`UpdateVaultConnectionSetupApiKey`](super::UpdateVaultConnectionSetupApiKey).
pub enum VaultConnectionHttpApiKeySetupIn {
Header = "HEADER",
Query = "QUERY",
}
}

string_enum! {
/// The `algorithm` of [`VaultConnectionSetupJwt`](super::VaultConnectionSetupJwt).
pub enum VaultConnectionSetupJwtAlgorithm {
Hs256 = "HS256",
Hs384 = "HS384",
Hs512 = "HS512",
Rs256 = "RS256",
Rs384 = "RS384",
Rs512 = "RS512",
Es256 = "ES256",
Es384 = "ES384",
Es512 = "ES512",
Ps256 = "PS256",
Ps384 = "PS384",
Ps512 = "PS512",
}
}

string_enum! {
/// The `type` of
/// [`VaultConnectionSetupApiKeyWithBaseUrl`](super::VaultConnectionSetupApiKeyWithBaseUrl).
pub enum VaultConnectionSetupTypeApiKey {
ApiKey = "API_KEY",
}
}
