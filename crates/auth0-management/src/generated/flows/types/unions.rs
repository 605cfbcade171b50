// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

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

/// What `POST /flows/vault/connections` takes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "app_id")]
#[non_exhaustive]
pub enum CreateVaultConnection {
    #[serde(rename = "ACTIVECAMPAIGN")]
    Activecampaign(CreateVaultConnectionActivecampaign),
    #[serde(rename = "AIRTABLE")]
    Airtable(CreateVaultConnectionAirtable),
    #[serde(rename = "AUTH0")]
    Auth0(CreateVaultConnectionAuth0),
    #[serde(rename = "BIGQUERY")]
    Bigquery(CreateVaultConnectionBigquery),
    #[serde(rename = "CLEARBIT")]
    Clearbit(CreateVaultConnectionClearbit),
    #[serde(rename = "DOCUSIGN")]
    Docusign(CreateVaultConnectionDocusign),
    #[serde(rename = "GOOGLE_SHEETS")]
    GoogleSheets(CreateVaultConnectionDocusign),
    #[serde(rename = "HTTP")]
    Http(CreateVaultConnectionHttp),
    #[serde(rename = "HUBSPOT")]
    Hubspot(CreateVaultConnectionHubspot),
    #[serde(rename = "JWT")]
    Jwt(CreateVaultConnectionJwt),
    #[serde(rename = "MAILCHIMP")]
    Mailchimp(CreateVaultConnectionMailchimp),
    #[serde(rename = "MAILJET")]
    Mailjet(CreateVaultConnectionMailjet),
    #[serde(rename = "PIPEDRIVE")]
    Pipedrive(CreateVaultConnectionPipedrive),
    #[serde(rename = "SALESFORCE")]
    Salesforce(CreateVaultConnectionDocusign),
    #[serde(rename = "SENDGRID")]
    Sendgrid(CreateVaultConnectionAirtable),
    #[serde(rename = "SLACK")]
    Slack(CreateVaultConnectionSlack),
    #[serde(rename = "STRIPE")]
    Stripe(CreateVaultConnectionStripe),
    #[serde(rename = "TELEGRAM")]
    Telegram(CreateVaultConnectionTelegram),
    #[serde(rename = "TWILIO")]
    Twilio(CreateVaultConnectionTwilio),
    #[serde(rename = "WHATSAPP")]
    Whatsapp(CreateVaultConnectionTelegram),
    #[serde(rename = "ZAPIER")]
    Zapier(CreateVaultConnectionZapier),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

/// The `setup` of [`CreateVaultConnectionHttp`](super::CreateVaultConnectionHttp).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreateVaultConnectionHttpSetup {
    #[serde(rename = "BEARER")]
    Bearer(VaultConnectionSetupHttpBearer),
    #[serde(rename = "BASIC_AUTH")]
    BasicAuth(VaultConnectionHttpBasicAuthSetup),
    #[serde(rename = "API_KEY")]
    ApiKey(VaultConnectionHttpApiKeySetup),
    #[serde(rename = "OAUTH_CLIENT_CREDENTIALS")]
    OauthClientCredentials(VaultConnectionHttpOauthClientCredentialsSetup),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

/// The `setup` of [`CreateVaultConnectionHubspot`](super::CreateVaultConnectionHubspot).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreateVaultConnectionHubspotSetup {
    #[serde(rename = "API_KEY")]
    ApiKey(VaultConnectionSetupApiKey),
    #[serde(rename = "OAUTH_CODE")]
    OauthCode(VaultConnectionSetupOauthCode),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

/// The `setup` of [`CreateVaultConnectionMailchimp`](super::CreateVaultConnectionMailchimp).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreateVaultConnectionMailchimpSetup {
    #[serde(rename = "API_KEY")]
    ApiKey(VaultConnectionSetupSecretApiKey),
    #[serde(rename = "OAUTH_CODE")]
    OauthCode(VaultConnectionSetupOauthCode),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

/// The `setup` of [`CreateVaultConnectionPipedrive`](super::CreateVaultConnectionPipedrive).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreateVaultConnectionPipedriveSetup {
    #[serde(rename = "TOKEN")]
    Token(VaultConnectionSetupToken),
    #[serde(rename = "OAUTH_CODE")]
    OauthCode(VaultConnectionSetupOauthCode),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

/// The `setup` of [`CreateVaultConnectionSlack`](super::CreateVaultConnectionSlack).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreateVaultConnectionSlackSetup {
    #[serde(rename = "WEBHOOK")]
    Webhook(VaultConnectionSetupWebhook),
    #[serde(rename = "OAUTH_CODE")]
    OauthCode(VaultConnectionSetupOauthCode),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

/// The `setup` of [`CreateVaultConnectionStripe`](super::CreateVaultConnectionStripe).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreateVaultConnectionStripeSetup {
    #[serde(rename = "KEY_PAIR")]
    KeyPair(VaultConnectionSetupStripeKeyPair),
    #[serde(rename = "OAUTH_CODE")]
    OauthCode(VaultConnectionSetupOauthCode),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

/// The `actions` of [`Flow`](super::Flow).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum FlowAction {
    #[serde(rename = "ACTIVECAMPAIGN")]
    Activecampaign(FlowActionActivecampaign),
    #[serde(rename = "AIRTABLE")]
    Airtable(FlowActionAirtable),
    #[serde(rename = "AUTH0")]
    Auth0(FlowActionAuth0),
    #[serde(rename = "BIGQUERY")]
    Bigquery(FlowActionBigqueryInsertRows),
    #[serde(rename = "CLEARBIT")]
    Clearbit(FlowActionClearbit),
    #[serde(rename = "EMAIL")]
    Email(FlowActionEmailVerifyEmail),
    #[serde(rename = "FLOW")]
    Flow(FlowActionFlow),
    #[serde(rename = "GOOGLE_SHEETS")]
    GoogleSheets(FlowActionGoogleSheetsAddRow),
    #[serde(rename = "HTTP")]
    Http(FlowActionHttpSendRequest),
    #[serde(rename = "HUBSPOT")]
    Hubspot(FlowActionHubspot),
    #[serde(rename = "JSON")]
    Json(FlowActionJson),
    #[serde(rename = "JWT")]
    Jwt(FlowActionJwt),
    #[serde(rename = "MAILCHIMP")]
    Mailchimp(FlowActionMailchimpUpsertMember),
    #[serde(rename = "MAILJET")]
    Mailjet(FlowActionMailjetSendEmail),
    #[serde(rename = "OTP")]
    Otp(FlowActionOtp),
    #[serde(rename = "PIPEDRIVE")]
    Pipedrive(FlowActionPipedrive),
    #[serde(rename = "SALESFORCE")]
    Salesforce(FlowActionSalesforce),
    #[serde(rename = "SENDGRID")]
    Sendgrid(FlowActionSendgridSendEmail),
    #[serde(rename = "SLACK")]
    Slack(FlowActionSlackPostMessage),
    #[serde(rename = "STRIPE")]
    Stripe(FlowActionStripe),
    #[serde(rename = "TELEGRAM")]
    Telegram(FlowActionTelegramSendMessage),
    #[serde(rename = "TWILIO")]
    Twilio(FlowActionTwilio),
    #[serde(rename = "WHATSAPP")]
    Whatsapp(FlowActionWhatsappSendMessage),
    #[serde(rename = "XML")]
    Xml(FlowActionXml),
    #[serde(rename = "ZAPIER")]
    Zapier(FlowActionZapierTriggerWebhook),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowAction by "type" { "ACTIVECAMPAIGN" => Activecampaign, "AIRTABLE" => Airtable, "AUTH0" => Auth0, "BIGQUERY" => Bigquery, "CLEARBIT" => Clearbit, "EMAIL" => Email, "FLOW" => Flow, "GOOGLE_SHEETS" => GoogleSheets, "HTTP" => Http, "HUBSPOT" => Hubspot, "JSON" => Json, "JWT" => Jwt, "MAILCHIMP" => Mailchimp, "MAILJET" => Mailjet, "OTP" => Otp, "PIPEDRIVE" => Pipedrive, "SALESFORCE" => Salesforce, "SENDGRID" => Sendgrid, "SLACK" => Slack, "STRIPE" => Stripe, "TELEGRAM" => Telegram, "TWILIO" => Twilio, "WHATSAPP" => Whatsapp, "XML" => Xml, "ZAPIER" => Zapier });

/// [`FlowAction`](super::FlowAction) where `type` is `ACTIVECAMPAIGN`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionActivecampaign {
    #[serde(rename = "LIST_CONTACTS")]
    ListContacts(FlowActionHubspotGetContact),
    #[serde(rename = "UPSERT_CONTACT")]
    UpsertContact(FlowActionActivecampaignUpsertContact),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionActivecampaign by "action" { "LIST_CONTACTS" => ListContacts, "UPSERT_CONTACT" => UpsertContact });

/// [`FlowAction`](super::FlowAction) where `type` is `AIRTABLE`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionAirtable {
    #[serde(rename = "CREATE_RECORD")]
    CreateRecord(FlowActionAirtableCreateRecord),
    #[serde(rename = "LIST_RECORDS")]
    ListRecords(FlowActionAirtableListRecords),
    #[serde(rename = "UPDATE_RECORD")]
    UpdateRecord(FlowActionAirtableUpdateRecord),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionAirtable by "action" { "CREATE_RECORD" => CreateRecord, "LIST_RECORDS" => ListRecords, "UPDATE_RECORD" => UpdateRecord });

/// [`FlowAction`](super::FlowAction) where `type` is `AUTH0`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionAuth0 {
    #[serde(rename = "CREATE_USER")]
    CreateUser(FlowActionAuth0CreateUser),
    #[serde(rename = "GET_USER")]
    GetUser(FlowActionAuth0GetUser),
    #[serde(rename = "UPDATE_USER")]
    UpdateUser(FlowActionAuth0UpdateUser),
    #[serde(rename = "SEND_REQUEST")]
    SendRequest(FlowActionAuth0SendRequest),
    #[serde(rename = "SEND_EMAIL")]
    SendEmail(FlowActionAuth0SendEmail),
    #[serde(rename = "SEND_SMS")]
    SendSms(FlowActionAuth0SendSms),
    #[serde(rename = "MAKE_CALL")]
    MakeCall(FlowActionAuth0SendSms),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionAuth0 by "action" { "CREATE_USER" => CreateUser, "GET_USER" => GetUser, "UPDATE_USER" => UpdateUser, "SEND_REQUEST" => SendRequest, "SEND_EMAIL" => SendEmail, "SEND_SMS" => SendSms, "MAKE_CALL" => MakeCall });

/// [`FlowAction`](super::FlowAction) where `type` is `CLEARBIT`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionClearbit {
    #[serde(rename = "FIND_PERSON")]
    FindPerson(FlowActionHubspotGetContact),
    #[serde(rename = "FIND_COMPANY")]
    FindCompany(FlowActionClearbitFindCompany),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionClearbit by "action" { "FIND_PERSON" => FindPerson, "FIND_COMPANY" => FindCompany });

/// [`FlowAction`](super::FlowAction) where `type` is `FLOW`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionFlow {
    #[serde(rename = "BOOLEAN_CONDITION")]
    BooleanCondition(FlowActionFlowBooleanCondition),
    #[serde(rename = "DELAY_FLOW")]
    DelayFlow(FlowActionFlowDelayFlow),
    #[serde(rename = "DO_NOTHING")]
    DoNothing(FlowActionFlowDoNothing),
    #[serde(rename = "ERROR_MESSAGE")]
    ErrorMessage(FlowActionFlowErrorMessage),
    #[serde(rename = "MAP_VALUE")]
    MapValue(FlowActionFlowMapValue),
    #[serde(rename = "RETURN_JSON")]
    ReturnJson(FlowActionFlowReturnJson),
    #[serde(rename = "STORE_VARS")]
    StoreVars(FlowActionFlowStoreVars),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionFlow by "action" { "BOOLEAN_CONDITION" => BooleanCondition, "DELAY_FLOW" => DelayFlow, "DO_NOTHING" => DoNothing, "ERROR_MESSAGE" => ErrorMessage, "MAP_VALUE" => MapValue, "RETURN_JSON" => ReturnJson, "STORE_VARS" => StoreVars });

/// [`FlowAction`](super::FlowAction) where `type` is `HUBSPOT`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionHubspot {
    #[serde(rename = "ENROLL_CONTACT")]
    EnrollContact(FlowActionHubspotEnrollContact),
    #[serde(rename = "GET_CONTACT")]
    GetContact(FlowActionHubspotGetContact),
    #[serde(rename = "UPSERT_CONTACT")]
    UpsertContact(FlowActionHubspotUpsertContact),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionHubspot by "action" { "ENROLL_CONTACT" => EnrollContact, "GET_CONTACT" => GetContact, "UPSERT_CONTACT" => UpsertContact });

/// [`FlowAction`](super::FlowAction) where `type` is `JSON`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionJson {
    #[serde(rename = "CREATE_JSON")]
    CreateJson(FlowActionSerialize),
    #[serde(rename = "PARSE_JSON")]
    ParseJson(FlowActionJsonParseJson),
    #[serde(rename = "SERIALIZE_JSON")]
    SerializeJson(FlowActionSerialize),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionJson by "action" { "CREATE_JSON" => CreateJson, "PARSE_JSON" => ParseJson, "SERIALIZE_JSON" => SerializeJson });

/// [`FlowAction`](super::FlowAction) where `type` is `JWT`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionJwt {
    #[serde(rename = "DECODE_JWT")]
    DecodeJwt(FlowActionJwtDecodeJwt),
    #[serde(rename = "SIGN_JWT")]
    SignJwt(FlowActionJwtSignJwt),
    #[serde(rename = "VERIFY_JWT")]
    VerifyJwt(FlowActionJwtVerifyJwt),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionJwt by "action" { "DECODE_JWT" => DecodeJwt, "SIGN_JWT" => SignJwt, "VERIFY_JWT" => VerifyJwt });

/// [`FlowAction`](super::FlowAction) where `type` is `OTP`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionOtp {
    #[serde(rename = "GENERATE_CODE")]
    GenerateCode(FlowActionOtpGenerateCode),
    #[serde(rename = "VERIFY_CODE")]
    VerifyCode(FlowActionOtpVerifyCode),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionOtp by "action" { "GENERATE_CODE" => GenerateCode, "VERIFY_CODE" => VerifyCode });

/// [`FlowAction`](super::FlowAction) where `type` is `PIPEDRIVE`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionPipedrive {
    #[serde(rename = "ADD_DEAL")]
    AddDeal(FlowActionPipedriveAddDeal),
    #[serde(rename = "ADD_ORGANIZATION")]
    AddOrganization(FlowActionPipedriveAddOrganization),
    #[serde(rename = "ADD_PERSON")]
    AddPerson(FlowActionPipedriveAddPerson),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionPipedrive by "action" { "ADD_DEAL" => AddDeal, "ADD_ORGANIZATION" => AddOrganization, "ADD_PERSON" => AddPerson });

/// [`FlowAction`](super::FlowAction) where `type` is `SALESFORCE`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionSalesforce {
    #[serde(rename = "CREATE_LEAD")]
    CreateLead(FlowActionSalesforceCreateLead),
    #[serde(rename = "GET_LEAD")]
    GetLead(FlowActionSalesforceGetLead),
    #[serde(rename = "SEARCH_LEADS")]
    SearchLeads(FlowActionSalesforceSearchLeads),
    #[serde(rename = "UPDATE_LEAD")]
    UpdateLead(FlowActionSalesforceUpdateLead),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionSalesforce by "action" { "CREATE_LEAD" => CreateLead, "GET_LEAD" => GetLead, "SEARCH_LEADS" => SearchLeads, "UPDATE_LEAD" => UpdateLead });

/// [`FlowAction`](super::FlowAction) where `type` is `STRIPE`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionStripe {
    #[serde(rename = "ADD_TAX_ID")]
    AddTaxId(FlowActionStripeAddTaxId),
    #[serde(rename = "CREATE_CUSTOMER")]
    CreateCustomer(FlowActionStripeCreateCustomer),
    #[serde(rename = "CREATE_PORTAL_SESSION")]
    CreatePortalSession(FlowActionStripeCreatePortalSession),
    #[serde(rename = "DELETE_TAX_ID")]
    DeleteTaxId(FlowActionStripeDeleteTaxId),
    #[serde(rename = "FIND_CUSTOMERS")]
    FindCustomers(FlowActionHubspotGetContact),
    #[serde(rename = "GET_CUSTOMER")]
    GetCustomer(FlowActionStripeGetCustomer),
    #[serde(rename = "UPDATE_CUSTOMER")]
    UpdateCustomer(FlowActionStripeUpdateCustomer),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionStripe by "action" { "ADD_TAX_ID" => AddTaxId, "CREATE_CUSTOMER" => CreateCustomer, "CREATE_PORTAL_SESSION" => CreatePortalSession, "DELETE_TAX_ID" => DeleteTaxId, "FIND_CUSTOMERS" => FindCustomers, "GET_CUSTOMER" => GetCustomer, "UPDATE_CUSTOMER" => UpdateCustomer });

/// [`FlowAction`](super::FlowAction) where `type` is `TWILIO`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionTwilio {
    #[serde(rename = "MAKE_CALL")]
    MakeCall(FlowActionTwilioMakeCall),
    #[serde(rename = "SEND_SMS")]
    SendSms(FlowActionTwilioSendSms),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionTwilio by "action" { "MAKE_CALL" => MakeCall, "SEND_SMS" => SendSms });

/// [`FlowAction`](super::FlowAction) where `type` is `XML`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionXml {
    #[serde(rename = "PARSE_XML")]
    ParseXml(FlowActionXmlParseXml),
    #[serde(rename = "SERIALIZE_XML")]
    SerializeXml(FlowActionSerialize),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionXml by "action" { "PARSE_XML" => ParseXml, "SERIALIZE_XML" => SerializeXml });

/// The `setup` of [`UpdateVaultConnection`](super::UpdateVaultConnection).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum UpdateVaultConnectionSetup {
    #[serde(rename = "API_KEY")]
    ApiKey(UpdateVaultConnectionSetupApiKey),
    #[serde(rename = "OAUTH_APP")]
    OauthApp(VaultConnectionSetupOauthApp),
    #[serde(rename = "OAUTH_JWT")]
    OauthJwt(VaultConnectionSetupBigqueryOauthJwt),
    #[serde(rename = "OAUTH_CODE")]
    OauthCode(VaultConnectionSetupOauthCode),
    #[serde(rename = "BEARER")]
    Bearer(VaultConnectionSetupHttpBearer),
    #[serde(rename = "BASIC_AUTH")]
    BasicAuth(VaultConnectionHttpBasicAuthSetup),
    #[serde(rename = "OAUTH_CLIENT_CREDENTIALS")]
    OauthClientCredentials(VaultConnectionHttpOauthClientCredentialsSetup),
    #[serde(rename = "JWT")]
    Jwt(VaultConnectionSetupJwt),
    #[serde(rename = "TOKEN")]
    Token(VaultConnectionSetupToken),
    #[serde(rename = "WEBHOOK")]
    Webhook(VaultConnectionSetupWebhook),
    #[serde(rename = "KEY_PAIR")]
    KeyPair(VaultConnectionSetupStripeKeyPair),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}
