// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `action` of [`FlowActionHubspotGetContact`].
pub enum FlowActionActivecampaignListContactsAction {
ListContacts = "LIST_CONTACTS",
}
}

string_enum! {
/// The `type` of [`FlowActionHubspotGetContact`].
pub enum FlowActionActivecampaignListContactsType {
Activecampaign = "ACTIVECAMPAIGN",
}
}

string_enum! {
/// The `action` of [`FlowActionAirtableCreateRecord`].
pub enum FlowActionAirtableCreateRecordAction {
CreateRecord = "CREATE_RECORD",
}
}

string_enum! {
/// The `action` of [`FlowActionAirtableListRecords`].
pub enum FlowActionAirtableListRecordsAction {
ListRecords = "LIST_RECORDS",
}
}

string_enum! {
/// The `type` of [`FlowActionAirtableCreateRecord`].
pub enum FlowActionAirtableListRecordsType {
Airtable = "AIRTABLE",
}
}

string_enum! {
/// The `action` of [`FlowActionAirtableUpdateRecord`].
pub enum FlowActionAirtableUpdateRecordAction {
UpdateRecord = "UPDATE_RECORD",
}
}

string_enum! {
/// The `action` of [`FlowActionAuth0CreateUser`].
pub enum FlowActionAuth0CreateUserAction {
CreateUser = "CREATE_USER",
}
}

string_enum! {
/// The `action` of [`FlowActionAuth0GetUser`].
pub enum FlowActionAuth0GetUserAction {
GetUser = "GET_USER",
}
}

string_enum! {
/// The `type` of [`FlowActionAuth0CreateUser`].
pub enum FlowActionAuth0GetUserType {
Auth0 = "AUTH0",
}
}

string_enum! {
/// The `action` of [`FlowActionTwilioMakeCall`].
pub enum FlowActionAuth0MakeCallAction {
MakeCall = "MAKE_CALL",
}
}

string_enum! {
/// The `action` of [`FlowActionMailjetSendEmail`].
pub enum FlowActionAuth0SendEmailAction {
SendEmail = "SEND_EMAIL",
}
}

string_enum! {
/// The `action` of [`FlowActionAuth0SendSms`].
pub enum FlowActionAuth0SendSmsAction {
SendSms = "SEND_SMS",
}
}

string_enum! {
/// The `action` of [`FlowActionAuth0UpdateUser`].
pub enum FlowActionAuth0UpdateUserAction {
UpdateUser = "UPDATE_USER",
}
}

string_enum! {
/// The `action` of [`FlowActionBigqueryInsertRows`].
pub enum FlowActionBigqueryInsertRowsAction {
InsertRows = "INSERT_ROWS",
}
}

string_enum! {
/// The `type` of [`FlowActionBigqueryInsertRows`].
pub enum FlowActionBigqueryInsertRowsType {
Bigquery = "BIGQUERY",
}
}

string_enum! {
/// The `action` of [`FlowActionClearbitFindCompany`].
pub enum FlowActionClearbitFindCompanyAction {
FindCompany = "FIND_COMPANY",
}
}

string_enum! {
/// The `type` of [`FlowActionClearbitFindCompany`].
pub enum FlowActionClearbitFindPersonType {
Clearbit = "CLEARBIT",
}
}

string_enum! {
/// The `action` of [`FlowActionEmailVerifyEmail`].
pub enum FlowActionEmailVerifyEmailAction {
VerifyEmail = "VERIFY_EMAIL",
}
}

string_enum! {
/// The `type` of [`FlowActionEmailVerifyEmail`].
pub enum FlowActionEmailVerifyEmailType {
Email = "EMAIL",
}
}

string_enum! {
/// The `action` of [`FlowActionFlowBooleanCondition`].
pub enum FlowActionFlowBooleanConditionAction {
BooleanCondition = "BOOLEAN_CONDITION",
}
}

string_enum! {
/// The `action` of [`FlowActionFlowDelayFlow`].
pub enum FlowActionFlowDelayFlowAction {
DelayFlow = "DELAY_FLOW",
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
/// The `action` of [`FlowActionFlowDoNothing`].
pub enum FlowActionFlowDoNothingAction {
DoNothing = "DO_NOTHING",
}
}

string_enum! {
/// The `action` of [`FlowActionFlowErrorMessage`].
pub enum FlowActionFlowErrorMessageAction {
ErrorMessage = "ERROR_MESSAGE",
}
}

string_enum! {
/// The `action` of [`FlowActionFlowMapValue`].
pub enum FlowActionFlowMapValueAction {
MapValue = "MAP_VALUE",
}
}

string_enum! {
/// The `type` of [`FlowActionFlowBooleanCondition`].
pub enum FlowActionFlowMapValueType {
Flow = "FLOW",
}
}

string_enum! {
/// The `action` of [`FlowActionFlowReturnJson`].
pub enum FlowActionFlowReturnJsonAction {
ReturnJson = "RETURN_JSON",
}
}

string_enum! {
/// The `action` of [`FlowActionFlowStoreVars`].
pub enum FlowActionFlowStoreVarsAction {
StoreVars = "STORE_VARS",
}
}

string_enum! {
/// The `action` of [`FlowActionGoogleSheetsAddRow`].
pub enum FlowActionGoogleSheetsAddRowAction {
AddRow = "ADD_ROW",
}
}

string_enum! {
/// The `type` of [`FlowActionGoogleSheetsAddRow`].
pub enum FlowActionGoogleSheetsAddRowType {
GoogleSheets = "GOOGLE_SHEETS",
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
/// The `type` of [`FlowActionHttpSendRequest`].
pub enum FlowActionHttpSendRequestType {
Http = "HTTP",
}
}

string_enum! {
/// The `action` of [`FlowActionHubspotEnrollContact`].
pub enum FlowActionHubspotEnrollContactAction {
EnrollContact = "ENROLL_CONTACT",
}
}

string_enum! {
/// The `type` of [`FlowActionHubspotEnrollContact`].
pub enum FlowActionHubspotGetContactType {
Hubspot = "HUBSPOT",
}
}

string_enum! {
/// The `action` of [`FlowActionActivecampaignUpsertContact`].
pub enum FlowActionHubspotUpsertContactAction {
UpsertContact = "UPSERT_CONTACT",
}
}

string_enum! {
/// The `action` of [`FlowActionJsonCreateJson`].
pub enum FlowActionJsonCreateJsonAction {
CreateJson = "CREATE_JSON",
}
}

string_enum! {
/// The `action` of [`FlowActionJsonParseJson`].
pub enum FlowActionJsonParseJsonAction {
ParseJson = "PARSE_JSON",
}
}

string_enum! {
/// The `type` of [`FlowActionJsonCreateJson`].
pub enum FlowActionJsonParseJsonType {
Json = "JSON",
}
}

string_enum! {
/// The `action` of [`FlowActionJsonSerializeJson`].
pub enum FlowActionJsonSerializeJsonAction {
SerializeJson = "SERIALIZE_JSON",
}
}

string_enum! {
/// The `action` of [`FlowActionJwtDecodeJwt`].
pub enum FlowActionJwtDecodeJwtAction {
DecodeJwt = "DECODE_JWT",
}
}

string_enum! {
/// The `action` of [`FlowActionJwtSignJwt`].
pub enum FlowActionJwtSignJwtAction {
SignJwt = "SIGN_JWT",
}
}

string_enum! {
/// The `type` of [`FlowActionJwtDecodeJwt`].
pub enum FlowActionJwtSignJwtType {
Jwt = "JWT",
}
}

string_enum! {
/// The `action` of [`FlowActionJwtVerifyJwt`].
pub enum FlowActionJwtVerifyJwtAction {
VerifyJwt = "VERIFY_JWT",
}
}

string_enum! {
/// The `action` of [`FlowActionMailchimpUpsertMember`].
pub enum FlowActionMailchimpUpsertMemberAction {
UpsertMember = "UPSERT_MEMBER",
}
}

string_enum! {
/// The `type` of [`FlowActionMailchimpUpsertMember`].
pub enum FlowActionMailchimpUpsertMemberType {
Mailchimp = "MAILCHIMP",
}
}

string_enum! {
/// The `type` of [`FlowActionMailjetSendEmail`].
pub enum FlowActionMailjetSendEmailType {
Mailjet = "MAILJET",
}
}

string_enum! {
/// The `action` of [`FlowActionOtpGenerateCode`].
pub enum FlowActionOtpGenerateCodeAction {
GenerateCode = "GENERATE_CODE",
}
}

string_enum! {
/// The `action` of [`FlowActionOtpVerifyCode`].
pub enum FlowActionOtpVerifyCodeAction {
VerifyCode = "VERIFY_CODE",
}
}

string_enum! {
/// The `type` of [`FlowActionOtpGenerateCode`].
pub enum FlowActionOtpVerifyCodeType {
Otp = "OTP",
}
}

string_enum! {
/// The `action` of [`FlowActionPipedriveAddDeal`].
pub enum FlowActionPipedriveAddDealAction {
AddDeal = "ADD_DEAL",
}
}

string_enum! {
/// The `type` of [`FlowActionPipedriveAddDeal`].
pub enum FlowActionPipedriveAddDealType {
Pipedrive = "PIPEDRIVE",
}
}

string_enum! {
/// The `action` of [`FlowActionPipedriveAddOrganization`].
pub enum FlowActionPipedriveAddOrganizationAction {
AddOrganization = "ADD_ORGANIZATION",
}
}

string_enum! {
/// The `action` of [`FlowActionPipedriveAddPerson`].
pub enum FlowActionPipedriveAddPersonAction {
AddPerson = "ADD_PERSON",
}
}

string_enum! {
/// The `action` of [`FlowActionSalesforceCreateLead`].
pub enum FlowActionSalesforceCreateLeadAction {
CreateLead = "CREATE_LEAD",
}
}

string_enum! {
/// The `action` of [`FlowActionSalesforceGetLead`].
pub enum FlowActionSalesforceGetLeadAction {
GetLead = "GET_LEAD",
}
}

string_enum! {
/// The `type` of [`FlowActionSalesforceCreateLead`].
pub enum FlowActionSalesforceGetLeadType {
Salesforce = "SALESFORCE",
}
}

string_enum! {
/// The `action` of [`FlowActionSalesforceSearchLeads`].
pub enum FlowActionSalesforceSearchLeadsAction {
SearchLeads = "SEARCH_LEADS",
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
/// The `action` of [`FlowActionSalesforceUpdateLead`].
pub enum FlowActionSalesforceUpdateLeadAction {
UpdateLead = "UPDATE_LEAD",
}
}

string_enum! {
/// The `type` of [`FlowActionSendgridSendEmail`].
pub enum FlowActionSendgridSendEmailType {
Sendgrid = "SENDGRID",
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
/// The `type` of [`FlowActionSlackPostMessage`].
pub enum FlowActionSlackPostMessageType {
Slack = "SLACK",
}
}

string_enum! {
/// The `action` of [`FlowActionStripeAddTaxId`].
pub enum FlowActionStripeAddTaxIdAction {
AddTaxId = "ADD_TAX_ID",
}
}

string_enum! {
/// The `type` of [`FlowActionStripeAddTaxId`].
pub enum FlowActionStripeAddTaxIdType {
Stripe = "STRIPE",
}
}

string_enum! {
/// The `action` of [`FlowActionStripeCreateCustomer`].
pub enum FlowActionStripeCreateCustomerAction {
CreateCustomer = "CREATE_CUSTOMER",
}
}

string_enum! {
/// The `action` of [`FlowActionStripeCreatePortalSession`].
pub enum FlowActionStripeCreatePortalSessionAction {
CreatePortalSession = "CREATE_PORTAL_SESSION",
}
}

string_enum! {
/// The `action` of [`FlowActionStripeDeleteTaxId`].
pub enum FlowActionStripeDeleteTaxIdAction {
DeleteTaxId = "DELETE_TAX_ID",
}
}

string_enum! {
/// The `action` of [`FlowActionStripeGetCustomer`].
pub enum FlowActionStripeGetCustomerAction {
GetCustomer = "GET_CUSTOMER",
}
}

string_enum! {
/// The `action` of [`FlowActionStripeUpdateCustomer`].
pub enum FlowActionStripeUpdateCustomerAction {
UpdateCustomer = "UPDATE_CUSTOMER",
}
}

string_enum! {
/// The `action` of [`FlowActionTelegramSendMessage`].
pub enum FlowActionTelegramSendMessageAction {
SendMessage = "SEND_MESSAGE",
}
}

string_enum! {
/// The `type` of [`FlowActionTelegramSendMessage`].
pub enum FlowActionTelegramSendMessageType {
Telegram = "TELEGRAM",
}
}

string_enum! {
/// The `type` of [`FlowActionTwilioMakeCall`].
pub enum FlowActionTwilioSendSmsType {
Twilio = "TWILIO",
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
/// The `type` of [`FlowActionWhatsappSendMessage`].
pub enum FlowActionWhatsappSendMessageType {
Whatsapp = "WHATSAPP",
}
}

string_enum! {
/// The `action` of [`FlowActionXmlParseXml`].
pub enum FlowActionXmlParseXmlAction {
ParseXml = "PARSE_XML",
}
}

string_enum! {
/// The `type` of [`FlowActionXmlParseXml`].
pub enum FlowActionXmlParseXmlType {
Xml = "XML",
}
}

string_enum! {
/// The `action` of [`FlowActionXmlSerializeXml`].
pub enum FlowActionXmlSerializeXmlAction {
SerializeXml = "SERIALIZE_XML",
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
/// The `type` of [`FlowActionZapierTriggerWebhook`].
pub enum FlowActionZapierTriggerWebhookType {
Zapier = "ZAPIER",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionActivecampaign`].
pub enum FlowsVaultConnectionAppIdActivecampaign {
Activecampaign = "ACTIVECAMPAIGN",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionAirtable`].
pub enum FlowsVaultConnectionAppIdAirtable {
Airtable = "AIRTABLE",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionAuth0`].
pub enum FlowsVaultConnectionAppIdAuth0 {
Auth0 = "AUTH0",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionBigquery`].
pub enum FlowsVaultConnectionAppIdBigquery {
Bigquery = "BIGQUERY",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionClearbit`].
pub enum FlowsVaultConnectionAppIdClearbit {
Clearbit = "CLEARBIT",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionDocusign`].
pub enum FlowsVaultConnectionAppIdDocusign {
Docusign = "DOCUSIGN",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionHttp`].
pub enum FlowsVaultConnectionAppIdHttp {
Http = "HTTP",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionHubspot`].
pub enum FlowsVaultConnectionAppIdHubspot {
Hubspot = "HUBSPOT",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionJwt`].
pub enum FlowsVaultConnectionAppIdJwt {
Jwt = "JWT",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionMailchimp`].
pub enum FlowsVaultConnectionAppIdMailchimp {
Mailchimp = "MAILCHIMP",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionMailjet`].
pub enum FlowsVaultConnectionAppIdMailjet {
Mailjet = "MAILJET",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionPipedrive`].
pub enum FlowsVaultConnectionAppIdPipedrive {
Pipedrive = "PIPEDRIVE",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionSlack`].
pub enum FlowsVaultConnectionAppIdSlack {
Slack = "SLACK",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionStripe`].
pub enum FlowsVaultConnectionAppIdStripe {
Stripe = "STRIPE",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionTelegram`].
pub enum FlowsVaultConnectionAppIdTelegram {
Telegram = "TELEGRAM",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionTwilio`].
pub enum FlowsVaultConnectionAppIdTwilio {
Twilio = "TWILIO",
}
}

string_enum! {
/// The `app_id` of [`CreateFlowsVaultConnectionZapier`].
pub enum FlowsVaultConnectionAppIdZapier {
Zapier = "ZAPIER",
}
}

string_enum! {
/// The `in` of [`UpdateFlowsVaultConnectionSetupApiKey`].
pub enum FlowsVaultConnectionHttpApiKeySetupIn {
Header = "HEADER",
Query = "QUERY",
}
}

string_enum! {
/// The `algorithm` of [`FlowsVaultConnectionSetupJwt`].
pub enum FlowsVaultConnectionSetupJwtAlgorithm {
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
/// The `type` of [`FlowsVaultConnectionSetupApiKeyWithBaseUrl`].
pub enum FlowsVaultConnectionSetupTypeApiKey {
ApiKey = "API_KEY",
}
}

string_enum! {
/// The `type` of [`FlowsVaultConnectionHttpBasicAuthSetup`].
pub enum FlowsVaultConnectionSetupTypeBasicAuth {
BasicAuth = "BASIC_AUTH",
}
}

string_enum! {
/// The `type` of [`FlowsVaultConnectionSetupHttpBearer`].
pub enum FlowsVaultConnectionSetupTypeBearer {
Bearer = "BEARER",
}
}

string_enum! {
/// The `type` of [`FlowsVaultConnectionSetupStripeKeyPair`].
pub enum FlowsVaultConnectionSetupTypeKeyPair {
KeyPair = "KEY_PAIR",
}
}

string_enum! {
/// The `type` of [`FlowsVaultConnectionSetupOauthApp`].
pub enum FlowsVaultConnectionSetupTypeOauthApp {
OauthApp = "OAUTH_APP",
}
}

string_enum! {
/// The `type` of [`FlowsVaultConnectionHttpOauthClientCredentialsSetup`].
pub enum FlowsVaultConnectionSetupTypeOauthClientCredentials {
OauthClientCredentials = "OAUTH_CLIENT_CREDENTIALS",
}
}

string_enum! {
/// The `type` of [`FlowsVaultConnectionSetupOauthCode`].
pub enum FlowsVaultConnectionSetupTypeOauthCode {
OauthCode = "OAUTH_CODE",
}
}

string_enum! {
/// The `type` of [`FlowsVaultConnectionSetupBigqueryOauthJwt`].
pub enum FlowsVaultConnectionSetupTypeOauthJwt {
OauthJwt = "OAUTH_JWT",
}
}

string_enum! {
/// The `type` of [`FlowsVaultConnectionSetupToken`].
pub enum FlowsVaultConnectionSetupTypeToken {
Token = "TOKEN",
}
}

string_enum! {
/// The `type` of [`FlowsVaultConnectionSetupWebhook`].
pub enum FlowsVaultConnectionSetupTypeWebhook {
Webhook = "WEBHOOK",
}
}

string_enum! {
/// The `hydrate` of `GET /flows/{flow_id}/executions/{execution_id}`.
pub enum GetFlowExecutionRequestParametersHydrate {
Debug = "debug",
}
}

string_enum! {
/// The `hydrate` of `GET /flows/{id}`.
pub enum GetFlowRequestParametersHydrate {
FormCount = "form_count",
Forms = "forms",
}
}

string_enum! {
/// The `hydrate` of `GET /flows`.
pub enum ListFlowsRequestParametersHydrate {
FormCount = "form_count",
}
}

string_enum! {
/// The `type` of [`UpdateFlowsVaultConnectionSetupApiKey`].
pub enum UpdateFlowsVaultConnectionSetupApiKeyType {
ApiKey = "API_KEY",
}
}
