// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `action` of [`FlowActionBigqueryInsertRows`].
pub enum FlowActionBigqueryInsertRowsAction {
InsertRows = "INSERT_ROWS",
}
}

string_enum! {
/// The `action` of [`FlowActionEmailVerifyEmail`].
pub enum FlowActionEmailVerifyEmailAction {
VerifyEmail = "VERIFY_EMAIL",
}
}

string_enum! {
/// The `units` of [`FlowActionFlowDelayFlowParams`].
pub enum FlowActionFlowDelayFlowParamsUnits {
Seconds = "SECONDS",
Minutes = "MINUTES",
Hours = "HOURS",
Days = "DAYS",
}
}

string_enum! {
/// The `action` of [`FlowActionGoogleSheetsAddRow`].
pub enum FlowActionGoogleSheetsAddRowAction {
AddRow = "ADD_ROW",
}
}

string_enum! {
/// The `action` of [`FlowActionHttpSendRequest`].
pub enum FlowActionHttpSendRequestAction {
SendRequest = "SEND_REQUEST",
}
}

string_enum! {
/// The `content_type` of [`FlowActionHttpSendRequestParams`].
pub enum FlowActionHttpSendRequestParamsContentType {
Json = "JSON",
Form = "FORM",
Xml = "XML",
}
}

string_enum! {
/// The `method` of [`FlowActionHttpSendRequestParams`].
pub enum FlowActionHttpSendRequestParamsMethod {
Get = "GET",
Post = "POST",
Put = "PUT",
Patch = "PATCH",
Delete = "DELETE",
}
}

string_enum! {
/// The `action` of [`FlowActionMailchimpUpsertMember`].
pub enum FlowActionMailchimpUpsertMemberAction {
UpsertMember = "UPSERT_MEMBER",
}
}

string_enum! {
/// The `action` of [`FlowActionMailjetSendEmail`].
pub enum FlowActionMailjetSendEmailAction {
SendEmail = "SEND_EMAIL",
}
}

string_enum! {
/// The `search_field` of [`FlowActionSalesforceSearchLeadsParams`].
pub enum FlowActionSalesforceSearchLeadsParamsSearchField {
Email = "email",
Name = "name",
Phone = "phone",
All = "all",
}
}

string_enum! {
/// The `action` of [`FlowActionSlackPostMessage`].
pub enum FlowActionSlackPostMessageAction {
PostMessage = "POST_MESSAGE",
}
}

string_enum! {
/// The `color` of [`FlowActionSlackPostMessageParamsAttachment`].
pub enum FlowActionSlackPostMessageParamsAttachmentColor {
Good = "GOOD",
Warning = "WARNING",
Danger = "DANGER",
}
}

string_enum! {
/// The `action` of [`FlowActionTelegramSendMessage`].
pub enum FlowActionTelegramSendMessageAction {
SendMessage = "SEND_MESSAGE",
}
}

string_enum! {
/// The `type` of [`FlowActionWhatsappSendMessageParams`].
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
/// The `action` of [`FlowActionZapierTriggerWebhook`].
pub enum FlowActionZapierTriggerWebhookAction {
TriggerWebhook = "TRIGGER_WEBHOOK",
}
}

string_enum! {
/// The `method` of [`FlowActionZapierTriggerWebhookParams`].
pub enum FlowActionZapierTriggerWebhookParamsMethod {
Get = "GET",
Post = "POST",
Put = "PUT",
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
/// The `in` of [`UpdateVaultConnectionSetupApiKey`].
pub enum VaultConnectionHttpApiKeySetupIn {
Header = "HEADER",
Query = "QUERY",
}
}

string_enum! {
/// The `algorithm` of [`VaultConnectionSetupJwt`].
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
/// The `type` of [`VaultConnectionSetupApiKeyWithBaseUrl`].
pub enum VaultConnectionSetupTypeApiKey {
ApiKey = "API_KEY",
}
}
