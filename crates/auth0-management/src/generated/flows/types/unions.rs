// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    CreateVaultConnectionActivecampaign, CreateVaultConnectionAirtable, CreateVaultConnectionAuth0,
    CreateVaultConnectionBigquery, CreateVaultConnectionClearbit, CreateVaultConnectionDocusign,
    CreateVaultConnectionHttp, CreateVaultConnectionHubspot, CreateVaultConnectionJwt,
    CreateVaultConnectionMailchimp, CreateVaultConnectionMailjet, CreateVaultConnectionPipedrive,
    CreateVaultConnectionSlack, CreateVaultConnectionStripe, CreateVaultConnectionTelegram,
    CreateVaultConnectionTwilio, CreateVaultConnectionZapier,
    FlowActionActivecampaignUpsertContact, FlowActionAirtableCreateRecord,
    FlowActionAirtableListRecords, FlowActionAirtableUpdateRecord, FlowActionAuth0CreateUser,
    FlowActionAuth0GetUser, FlowActionAuth0SendEmail, FlowActionAuth0SendRequest,
    FlowActionAuth0SendSms, FlowActionAuth0UpdateUser, FlowActionBigqueryInsertRows,
    FlowActionClearbitFindCompany, FlowActionEmailVerifyEmail, FlowActionFlowBooleanCondition,
    FlowActionFlowDelayFlow, FlowActionFlowDoNothing, FlowActionFlowErrorMessage,
    FlowActionFlowMapValue, FlowActionFlowReturnJson, FlowActionFlowStoreVars,
    FlowActionGoogleSheetsAddRow, FlowActionHttpSendRequest, FlowActionHubspotEnrollContact,
    FlowActionHubspotGetContact, FlowActionHubspotUpsertContact, FlowActionJsonParseJson,
    FlowActionJwtDecodeJwt, FlowActionJwtSignJwt, FlowActionJwtVerifyJwt,
    FlowActionMailchimpUpsertMember, FlowActionMailjetSendEmail, FlowActionOtpGenerateCode,
    FlowActionOtpVerifyCode, FlowActionPipedriveAddDeal, FlowActionPipedriveAddOrganization,
    FlowActionPipedriveAddPerson, FlowActionSalesforceCreateLead, FlowActionSalesforceGetLead,
    FlowActionSalesforceSearchLeads, FlowActionSalesforceUpdateLead, FlowActionSendgridSendEmail,
    FlowActionSerialize, FlowActionSlackPostMessage, FlowActionStripeAddTaxId,
    FlowActionStripeCreateCustomer, FlowActionStripeCreatePortalSession,
    FlowActionStripeDeleteTaxId, FlowActionStripeGetCustomer, FlowActionStripeUpdateCustomer,
    FlowActionTelegramSendMessage, FlowActionTwilioMakeCall, FlowActionTwilioSendSms,
    FlowActionWhatsappSendMessage, FlowActionXmlParseXml, FlowActionZapierTriggerWebhook,
    UpdateVaultConnectionSetupApiKey, VaultConnectionHttpApiKeySetup,
    VaultConnectionHttpBasicAuthSetup, VaultConnectionHttpOauthClientCredentialsSetup,
    VaultConnectionSetupApiKey, VaultConnectionSetupBigqueryOauthJwt,
    VaultConnectionSetupHttpBearer, VaultConnectionSetupJwt, VaultConnectionSetupOauthApp,
    VaultConnectionSetupOauthCode, VaultConnectionSetupSecretApiKey,
    VaultConnectionSetupStripeKeyPair, VaultConnectionSetupToken, VaultConnectionSetupWebhook,
};

/// Request body of `POST /flows/vault/connections`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "app_id")]
#[non_exhaustive]
pub enum CreateVaultConnection {
    /// `app_id` is `ACTIVECAMPAIGN`.
    #[serde(rename = "ACTIVECAMPAIGN")]
    Activecampaign(CreateVaultConnectionActivecampaign),
    /// `app_id` is `AIRTABLE`.
    #[serde(rename = "AIRTABLE")]
    Airtable(CreateVaultConnectionAirtable),
    /// `app_id` is `AUTH0`.
    #[serde(rename = "AUTH0")]
    Auth0(CreateVaultConnectionAuth0),
    /// `app_id` is `BIGQUERY`.
    #[serde(rename = "BIGQUERY")]
    Bigquery(CreateVaultConnectionBigquery),
    /// `app_id` is `CLEARBIT`.
    #[serde(rename = "CLEARBIT")]
    Clearbit(CreateVaultConnectionClearbit),
    /// `app_id` is `DOCUSIGN`.
    #[serde(rename = "DOCUSIGN")]
    Docusign(CreateVaultConnectionDocusign),
    /// `app_id` is `GOOGLE_SHEETS`.
    #[serde(rename = "GOOGLE_SHEETS")]
    GoogleSheets(CreateVaultConnectionDocusign),
    /// `app_id` is `HTTP`.
    #[serde(rename = "HTTP")]
    Http(CreateVaultConnectionHttp),
    /// `app_id` is `HUBSPOT`.
    #[serde(rename = "HUBSPOT")]
    Hubspot(CreateVaultConnectionHubspot),
    /// `app_id` is `JWT`.
    #[serde(rename = "JWT")]
    Jwt(CreateVaultConnectionJwt),
    /// `app_id` is `MAILCHIMP`.
    #[serde(rename = "MAILCHIMP")]
    Mailchimp(CreateVaultConnectionMailchimp),
    /// `app_id` is `MAILJET`.
    #[serde(rename = "MAILJET")]
    Mailjet(CreateVaultConnectionMailjet),
    /// `app_id` is `PIPEDRIVE`.
    #[serde(rename = "PIPEDRIVE")]
    Pipedrive(CreateVaultConnectionPipedrive),
    /// `app_id` is `SALESFORCE`.
    #[serde(rename = "SALESFORCE")]
    Salesforce(CreateVaultConnectionDocusign),
    /// `app_id` is `SENDGRID`.
    #[serde(rename = "SENDGRID")]
    Sendgrid(CreateVaultConnectionAirtable),
    /// `app_id` is `SLACK`.
    #[serde(rename = "SLACK")]
    Slack(CreateVaultConnectionSlack),
    /// `app_id` is `STRIPE`.
    #[serde(rename = "STRIPE")]
    Stripe(CreateVaultConnectionStripe),
    /// `app_id` is `TELEGRAM`.
    #[serde(rename = "TELEGRAM")]
    Telegram(CreateVaultConnectionTelegram),
    /// `app_id` is `TWILIO`.
    #[serde(rename = "TWILIO")]
    Twilio(CreateVaultConnectionTwilio),
    /// `app_id` is `WHATSAPP`.
    #[serde(rename = "WHATSAPP")]
    Whatsapp(CreateVaultConnectionTelegram),
    /// `app_id` is `ZAPIER`.
    #[serde(rename = "ZAPIER")]
    Zapier(CreateVaultConnectionZapier),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

/// A create vault connection HTTP setup, in `setup` of
/// [`CreateVaultConnectionHttp`](super::CreateVaultConnectionHttp).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreateVaultConnectionHttpSetup {
    /// `type` is `BEARER`.
    #[serde(rename = "BEARER")]
    Bearer(VaultConnectionSetupHttpBearer),
    /// `type` is `BASIC_AUTH`.
    #[serde(rename = "BASIC_AUTH")]
    BasicAuth(VaultConnectionHttpBasicAuthSetup),
    /// `type` is `API_KEY`.
    #[serde(rename = "API_KEY")]
    ApiKey(VaultConnectionHttpApiKeySetup),
    /// `type` is `OAUTH_CLIENT_CREDENTIALS`.
    #[serde(rename = "OAUTH_CLIENT_CREDENTIALS")]
    OauthClientCredentials(VaultConnectionHttpOauthClientCredentialsSetup),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

/// A create vault connection hubspot setup, in `setup` of
/// [`CreateVaultConnectionHubspot`](super::CreateVaultConnectionHubspot).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreateVaultConnectionHubspotSetup {
    /// `type` is `API_KEY`.
    #[serde(rename = "API_KEY")]
    ApiKey(VaultConnectionSetupApiKey),
    /// `type` is `OAUTH_CODE`.
    #[serde(rename = "OAUTH_CODE")]
    OauthCode(VaultConnectionSetupOauthCode),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

/// A create vault connection mailchimp setup, in `setup` of
/// [`CreateVaultConnectionMailchimp`](super::CreateVaultConnectionMailchimp).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreateVaultConnectionMailchimpSetup {
    /// `type` is `API_KEY`.
    #[serde(rename = "API_KEY")]
    ApiKey(VaultConnectionSetupSecretApiKey),
    /// `type` is `OAUTH_CODE`.
    #[serde(rename = "OAUTH_CODE")]
    OauthCode(VaultConnectionSetupOauthCode),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

/// A create vault connection pipedrive setup, in `setup` of
/// [`CreateVaultConnectionPipedrive`](super::CreateVaultConnectionPipedrive).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreateVaultConnectionPipedriveSetup {
    /// `type` is `TOKEN`.
    #[serde(rename = "TOKEN")]
    Token(VaultConnectionSetupToken),
    /// `type` is `OAUTH_CODE`.
    #[serde(rename = "OAUTH_CODE")]
    OauthCode(VaultConnectionSetupOauthCode),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

/// A create vault connection slack setup, in `setup` of
/// [`CreateVaultConnectionSlack`](super::CreateVaultConnectionSlack).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreateVaultConnectionSlackSetup {
    /// `type` is `WEBHOOK`.
    #[serde(rename = "WEBHOOK")]
    Webhook(VaultConnectionSetupWebhook),
    /// `type` is `OAUTH_CODE`.
    #[serde(rename = "OAUTH_CODE")]
    OauthCode(VaultConnectionSetupOauthCode),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

/// A create vault connection stripe setup, in `setup` of
/// [`CreateVaultConnectionStripe`](super::CreateVaultConnectionStripe).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreateVaultConnectionStripeSetup {
    /// `type` is `KEY_PAIR`.
    #[serde(rename = "KEY_PAIR")]
    KeyPair(VaultConnectionSetupStripeKeyPair),
    /// `type` is `OAUTH_CODE`.
    #[serde(rename = "OAUTH_CODE")]
    OauthCode(VaultConnectionSetupOauthCode),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

/// A step of a flow.
///
/// In `actions` of [`Flow`](super::Flow).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum FlowAction {
    /// `type` is `ACTIVECAMPAIGN`.
    #[serde(rename = "ACTIVECAMPAIGN")]
    Activecampaign(FlowActionActivecampaign),
    /// `type` is `AIRTABLE`.
    #[serde(rename = "AIRTABLE")]
    Airtable(FlowActionAirtable),
    /// `type` is `AUTH0`.
    #[serde(rename = "AUTH0")]
    Auth0(FlowActionAuth0),
    /// `type` is `BIGQUERY`.
    #[serde(rename = "BIGQUERY")]
    Bigquery(FlowActionBigqueryInsertRows),
    /// `type` is `CLEARBIT`.
    #[serde(rename = "CLEARBIT")]
    Clearbit(FlowActionClearbit),
    /// `type` is `EMAIL`.
    #[serde(rename = "EMAIL")]
    Email(FlowActionEmailVerifyEmail),
    /// `type` is `FLOW`.
    #[serde(rename = "FLOW")]
    Flow(FlowActionFlow),
    /// `type` is `GOOGLE_SHEETS`.
    #[serde(rename = "GOOGLE_SHEETS")]
    GoogleSheets(FlowActionGoogleSheetsAddRow),
    /// `type` is `HTTP`.
    #[serde(rename = "HTTP")]
    Http(FlowActionHttpSendRequest),
    /// `type` is `HUBSPOT`.
    #[serde(rename = "HUBSPOT")]
    Hubspot(FlowActionHubspot),
    /// `type` is `JSON`.
    #[serde(rename = "JSON")]
    Json(FlowActionJson),
    /// `type` is `JWT`.
    #[serde(rename = "JWT")]
    Jwt(FlowActionJwt),
    /// `type` is `MAILCHIMP`.
    #[serde(rename = "MAILCHIMP")]
    Mailchimp(FlowActionMailchimpUpsertMember),
    /// `type` is `MAILJET`.
    #[serde(rename = "MAILJET")]
    Mailjet(FlowActionMailjetSendEmail),
    /// `type` is `OTP`.
    #[serde(rename = "OTP")]
    Otp(FlowActionOtp),
    /// `type` is `PIPEDRIVE`.
    #[serde(rename = "PIPEDRIVE")]
    Pipedrive(FlowActionPipedrive),
    /// `type` is `SALESFORCE`.
    #[serde(rename = "SALESFORCE")]
    Salesforce(FlowActionSalesforce),
    /// `type` is `SENDGRID`.
    #[serde(rename = "SENDGRID")]
    Sendgrid(FlowActionSendgridSendEmail),
    /// `type` is `SLACK`.
    #[serde(rename = "SLACK")]
    Slack(FlowActionSlackPostMessage),
    /// `type` is `STRIPE`.
    #[serde(rename = "STRIPE")]
    Stripe(FlowActionStripe),
    /// `type` is `TELEGRAM`.
    #[serde(rename = "TELEGRAM")]
    Telegram(FlowActionTelegramSendMessage),
    /// `type` is `TWILIO`.
    #[serde(rename = "TWILIO")]
    Twilio(FlowActionTwilio),
    /// `type` is `WHATSAPP`.
    #[serde(rename = "WHATSAPP")]
    Whatsapp(FlowActionWhatsappSendMessage),
    /// `type` is `XML`.
    #[serde(rename = "XML")]
    Xml(FlowActionXml),
    /// `type` is `ZAPIER`.
    #[serde(rename = "ZAPIER")]
    Zapier(FlowActionZapierTriggerWebhook),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowAction by "type" { "ACTIVECAMPAIGN" => Activecampaign, "AIRTABLE" => Airtable, "AUTH0" => Auth0, "BIGQUERY" => Bigquery, "CLEARBIT" => Clearbit, "EMAIL" => Email, "FLOW" => Flow, "GOOGLE_SHEETS" => GoogleSheets, "HTTP" => Http, "HUBSPOT" => Hubspot, "JSON" => Json, "JWT" => Jwt, "MAILCHIMP" => Mailchimp, "MAILJET" => Mailjet, "OTP" => Otp, "PIPEDRIVE" => Pipedrive, "SALESFORCE" => Salesforce, "SENDGRID" => Sendgrid, "SLACK" => Slack, "STRIPE" => Stripe, "TELEGRAM" => Telegram, "TWILIO" => Twilio, "WHATSAPP" => Whatsapp, "XML" => Xml, "ZAPIER" => Zapier });

/// A flow action activecampaign, the [`FlowAction`](super::FlowAction) whose `type` is
/// `ACTIVECAMPAIGN`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionActivecampaign {
    /// `action` is `LIST_CONTACTS`.
    #[serde(rename = "LIST_CONTACTS")]
    ListContacts(FlowActionHubspotGetContact),
    /// `action` is `UPSERT_CONTACT`.
    #[serde(rename = "UPSERT_CONTACT")]
    UpsertContact(FlowActionActivecampaignUpsertContact),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionActivecampaign by "action" { "LIST_CONTACTS" => ListContacts, "UPSERT_CONTACT" => UpsertContact });

/// A flow action airtable, the [`FlowAction`](super::FlowAction) whose `type` is `AIRTABLE`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionAirtable {
    /// `action` is `CREATE_RECORD`.
    #[serde(rename = "CREATE_RECORD")]
    CreateRecord(FlowActionAirtableCreateRecord),
    /// `action` is `LIST_RECORDS`.
    #[serde(rename = "LIST_RECORDS")]
    ListRecords(FlowActionAirtableListRecords),
    /// `action` is `UPDATE_RECORD`.
    #[serde(rename = "UPDATE_RECORD")]
    UpdateRecord(FlowActionAirtableUpdateRecord),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionAirtable by "action" { "CREATE_RECORD" => CreateRecord, "LIST_RECORDS" => ListRecords, "UPDATE_RECORD" => UpdateRecord });

/// A flow action Auth0, the [`FlowAction`](super::FlowAction) whose `type` is `AUTH0`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionAuth0 {
    /// `action` is `CREATE_USER`.
    #[serde(rename = "CREATE_USER")]
    CreateUser(FlowActionAuth0CreateUser),
    /// `action` is `GET_USER`.
    #[serde(rename = "GET_USER")]
    GetUser(FlowActionAuth0GetUser),
    /// `action` is `UPDATE_USER`.
    #[serde(rename = "UPDATE_USER")]
    UpdateUser(FlowActionAuth0UpdateUser),
    /// `action` is `SEND_REQUEST`.
    #[serde(rename = "SEND_REQUEST")]
    SendRequest(FlowActionAuth0SendRequest),
    /// `action` is `SEND_EMAIL`.
    #[serde(rename = "SEND_EMAIL")]
    SendEmail(FlowActionAuth0SendEmail),
    /// `action` is `SEND_SMS`.
    #[serde(rename = "SEND_SMS")]
    SendSms(FlowActionAuth0SendSms),
    /// `action` is `MAKE_CALL`.
    #[serde(rename = "MAKE_CALL")]
    MakeCall(FlowActionAuth0SendSms),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionAuth0 by "action" { "CREATE_USER" => CreateUser, "GET_USER" => GetUser, "UPDATE_USER" => UpdateUser, "SEND_REQUEST" => SendRequest, "SEND_EMAIL" => SendEmail, "SEND_SMS" => SendSms, "MAKE_CALL" => MakeCall });

/// A flow action clearbit, the [`FlowAction`](super::FlowAction) whose `type` is `CLEARBIT`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionClearbit {
    /// `action` is `FIND_PERSON`.
    #[serde(rename = "FIND_PERSON")]
    FindPerson(FlowActionHubspotGetContact),
    /// `action` is `FIND_COMPANY`.
    #[serde(rename = "FIND_COMPANY")]
    FindCompany(FlowActionClearbitFindCompany),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionClearbit by "action" { "FIND_PERSON" => FindPerson, "FIND_COMPANY" => FindCompany });

/// A flow action flow, the [`FlowAction`](super::FlowAction) whose `type` is `FLOW`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionFlow {
    /// `action` is `BOOLEAN_CONDITION`.
    #[serde(rename = "BOOLEAN_CONDITION")]
    BooleanCondition(FlowActionFlowBooleanCondition),
    /// `action` is `DELAY_FLOW`.
    #[serde(rename = "DELAY_FLOW")]
    DelayFlow(FlowActionFlowDelayFlow),
    /// `action` is `DO_NOTHING`.
    #[serde(rename = "DO_NOTHING")]
    DoNothing(FlowActionFlowDoNothing),
    /// `action` is `ERROR_MESSAGE`.
    #[serde(rename = "ERROR_MESSAGE")]
    ErrorMessage(FlowActionFlowErrorMessage),
    /// `action` is `MAP_VALUE`.
    #[serde(rename = "MAP_VALUE")]
    MapValue(FlowActionFlowMapValue),
    /// `action` is `RETURN_JSON`.
    #[serde(rename = "RETURN_JSON")]
    ReturnJson(FlowActionFlowReturnJson),
    /// `action` is `STORE_VARS`.
    #[serde(rename = "STORE_VARS")]
    StoreVars(FlowActionFlowStoreVars),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionFlow by "action" { "BOOLEAN_CONDITION" => BooleanCondition, "DELAY_FLOW" => DelayFlow, "DO_NOTHING" => DoNothing, "ERROR_MESSAGE" => ErrorMessage, "MAP_VALUE" => MapValue, "RETURN_JSON" => ReturnJson, "STORE_VARS" => StoreVars });

/// A flow action hubspot, the [`FlowAction`](super::FlowAction) whose `type` is `HUBSPOT`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionHubspot {
    /// `action` is `ENROLL_CONTACT`.
    #[serde(rename = "ENROLL_CONTACT")]
    EnrollContact(FlowActionHubspotEnrollContact),
    /// `action` is `GET_CONTACT`.
    #[serde(rename = "GET_CONTACT")]
    GetContact(FlowActionHubspotGetContact),
    /// `action` is `UPSERT_CONTACT`.
    #[serde(rename = "UPSERT_CONTACT")]
    UpsertContact(FlowActionHubspotUpsertContact),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionHubspot by "action" { "ENROLL_CONTACT" => EnrollContact, "GET_CONTACT" => GetContact, "UPSERT_CONTACT" => UpsertContact });

/// A flow action JSON, the [`FlowAction`](super::FlowAction) whose `type` is `JSON`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionJson {
    /// `action` is `CREATE_JSON`.
    #[serde(rename = "CREATE_JSON")]
    CreateJson(FlowActionSerialize),
    /// `action` is `PARSE_JSON`.
    #[serde(rename = "PARSE_JSON")]
    ParseJson(FlowActionJsonParseJson),
    /// `action` is `SERIALIZE_JSON`.
    #[serde(rename = "SERIALIZE_JSON")]
    SerializeJson(FlowActionSerialize),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionJson by "action" { "CREATE_JSON" => CreateJson, "PARSE_JSON" => ParseJson, "SERIALIZE_JSON" => SerializeJson });

/// A flow action JWT, the [`FlowAction`](super::FlowAction) whose `type` is `JWT`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionJwt {
    /// `action` is `DECODE_JWT`.
    #[serde(rename = "DECODE_JWT")]
    DecodeJwt(FlowActionJwtDecodeJwt),
    /// `action` is `SIGN_JWT`.
    #[serde(rename = "SIGN_JWT")]
    SignJwt(FlowActionJwtSignJwt),
    /// `action` is `VERIFY_JWT`.
    #[serde(rename = "VERIFY_JWT")]
    VerifyJwt(FlowActionJwtVerifyJwt),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionJwt by "action" { "DECODE_JWT" => DecodeJwt, "SIGN_JWT" => SignJwt, "VERIFY_JWT" => VerifyJwt });

/// A flow action OTP, the [`FlowAction`](super::FlowAction) whose `type` is `OTP`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionOtp {
    /// `action` is `GENERATE_CODE`.
    #[serde(rename = "GENERATE_CODE")]
    GenerateCode(FlowActionOtpGenerateCode),
    /// `action` is `VERIFY_CODE`.
    #[serde(rename = "VERIFY_CODE")]
    VerifyCode(FlowActionOtpVerifyCode),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionOtp by "action" { "GENERATE_CODE" => GenerateCode, "VERIFY_CODE" => VerifyCode });

/// A flow action pipedrive, the [`FlowAction`](super::FlowAction) whose `type` is `PIPEDRIVE`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionPipedrive {
    /// `action` is `ADD_DEAL`.
    #[serde(rename = "ADD_DEAL")]
    AddDeal(FlowActionPipedriveAddDeal),
    /// `action` is `ADD_ORGANIZATION`.
    #[serde(rename = "ADD_ORGANIZATION")]
    AddOrganization(FlowActionPipedriveAddOrganization),
    /// `action` is `ADD_PERSON`.
    #[serde(rename = "ADD_PERSON")]
    AddPerson(FlowActionPipedriveAddPerson),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionPipedrive by "action" { "ADD_DEAL" => AddDeal, "ADD_ORGANIZATION" => AddOrganization, "ADD_PERSON" => AddPerson });

/// A flow action salesforce, the [`FlowAction`](super::FlowAction) whose `type` is `SALESFORCE`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionSalesforce {
    /// `action` is `CREATE_LEAD`.
    #[serde(rename = "CREATE_LEAD")]
    CreateLead(FlowActionSalesforceCreateLead),
    /// `action` is `GET_LEAD`.
    #[serde(rename = "GET_LEAD")]
    GetLead(FlowActionSalesforceGetLead),
    /// `action` is `SEARCH_LEADS`.
    #[serde(rename = "SEARCH_LEADS")]
    SearchLeads(FlowActionSalesforceSearchLeads),
    /// `action` is `UPDATE_LEAD`.
    #[serde(rename = "UPDATE_LEAD")]
    UpdateLead(FlowActionSalesforceUpdateLead),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionSalesforce by "action" { "CREATE_LEAD" => CreateLead, "GET_LEAD" => GetLead, "SEARCH_LEADS" => SearchLeads, "UPDATE_LEAD" => UpdateLead });

/// A flow action stripe, the [`FlowAction`](super::FlowAction) whose `type` is `STRIPE`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionStripe {
    /// `action` is `ADD_TAX_ID`.
    #[serde(rename = "ADD_TAX_ID")]
    AddTaxId(FlowActionStripeAddTaxId),
    /// `action` is `CREATE_CUSTOMER`.
    #[serde(rename = "CREATE_CUSTOMER")]
    CreateCustomer(FlowActionStripeCreateCustomer),
    /// `action` is `CREATE_PORTAL_SESSION`.
    #[serde(rename = "CREATE_PORTAL_SESSION")]
    CreatePortalSession(FlowActionStripeCreatePortalSession),
    /// `action` is `DELETE_TAX_ID`.
    #[serde(rename = "DELETE_TAX_ID")]
    DeleteTaxId(FlowActionStripeDeleteTaxId),
    /// `action` is `FIND_CUSTOMERS`.
    #[serde(rename = "FIND_CUSTOMERS")]
    FindCustomers(FlowActionHubspotGetContact),
    /// `action` is `GET_CUSTOMER`.
    #[serde(rename = "GET_CUSTOMER")]
    GetCustomer(FlowActionStripeGetCustomer),
    /// `action` is `UPDATE_CUSTOMER`.
    #[serde(rename = "UPDATE_CUSTOMER")]
    UpdateCustomer(FlowActionStripeUpdateCustomer),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionStripe by "action" { "ADD_TAX_ID" => AddTaxId, "CREATE_CUSTOMER" => CreateCustomer, "CREATE_PORTAL_SESSION" => CreatePortalSession, "DELETE_TAX_ID" => DeleteTaxId, "FIND_CUSTOMERS" => FindCustomers, "GET_CUSTOMER" => GetCustomer, "UPDATE_CUSTOMER" => UpdateCustomer });

/// A flow action twilio, the [`FlowAction`](super::FlowAction) whose `type` is `TWILIO`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionTwilio {
    /// `action` is `MAKE_CALL`.
    #[serde(rename = "MAKE_CALL")]
    MakeCall(FlowActionTwilioMakeCall),
    /// `action` is `SEND_SMS`.
    #[serde(rename = "SEND_SMS")]
    SendSms(FlowActionTwilioSendSms),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionTwilio by "action" { "MAKE_CALL" => MakeCall, "SEND_SMS" => SendSms });

/// A flow action XML, the [`FlowAction`](super::FlowAction) whose `type` is `XML`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionXml {
    /// `action` is `PARSE_XML`.
    #[serde(rename = "PARSE_XML")]
    ParseXml(FlowActionXmlParseXml),
    /// `action` is `SERIALIZE_XML`.
    #[serde(rename = "SERIALIZE_XML")]
    SerializeXml(FlowActionSerialize),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionXml by "action" { "PARSE_XML" => ParseXml, "SERIALIZE_XML" => SerializeXml });

/// An update vault connection setup, in `setup` of
/// [`UpdateVaultConnection`](super::UpdateVaultConnection).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum UpdateVaultConnectionSetup {
    /// `type` is `API_KEY`.
    #[serde(rename = "API_KEY")]
    ApiKey(UpdateVaultConnectionSetupApiKey),
    /// `type` is `OAUTH_APP`.
    #[serde(rename = "OAUTH_APP")]
    OauthApp(VaultConnectionSetupOauthApp),
    /// `type` is `OAUTH_JWT`.
    #[serde(rename = "OAUTH_JWT")]
    OauthJwt(VaultConnectionSetupBigqueryOauthJwt),
    /// `type` is `OAUTH_CODE`.
    #[serde(rename = "OAUTH_CODE")]
    OauthCode(VaultConnectionSetupOauthCode),
    /// `type` is `BEARER`.
    #[serde(rename = "BEARER")]
    Bearer(VaultConnectionSetupHttpBearer),
    /// `type` is `BASIC_AUTH`.
    #[serde(rename = "BASIC_AUTH")]
    BasicAuth(VaultConnectionHttpBasicAuthSetup),
    /// `type` is `OAUTH_CLIENT_CREDENTIALS`.
    #[serde(rename = "OAUTH_CLIENT_CREDENTIALS")]
    OauthClientCredentials(VaultConnectionHttpOauthClientCredentialsSetup),
    /// `type` is `JWT`.
    #[serde(rename = "JWT")]
    Jwt(VaultConnectionSetupJwt),
    /// `type` is `TOKEN`.
    #[serde(rename = "TOKEN")]
    Token(VaultConnectionSetupToken),
    /// `type` is `WEBHOOK`.
    #[serde(rename = "WEBHOOK")]
    Webhook(VaultConnectionSetupWebhook),
    /// `type` is `KEY_PAIR`.
    #[serde(rename = "KEY_PAIR")]
    KeyPair(VaultConnectionSetupStripeKeyPair),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}
