// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    ActivecampaignUpsertContact, AirtableCreateRecord, AirtableListRecords, AirtableUpdateRecord,
    Auth0CreateUser, Auth0GetUser, Auth0Message, Auth0SendEmail, Auth0SendRequest, Auth0UpdateUser,
    BigqueryInsertRows, ClearbitFindCompany, CreateVaultConnectionActivecampaign,
    CreateVaultConnectionAirtable, CreateVaultConnectionAuth0, CreateVaultConnectionBigquery,
    CreateVaultConnectionClearbit, CreateVaultConnectionDocusign, CreateVaultConnectionHttp,
    CreateVaultConnectionHubspot, CreateVaultConnectionJwt, CreateVaultConnectionMailchimp,
    CreateVaultConnectionMailjet, CreateVaultConnectionPipedrive, CreateVaultConnectionSlack,
    CreateVaultConnectionStripe, CreateVaultConnectionTelegram, CreateVaultConnectionTwilio,
    CreateVaultConnectionZapier, EmailVerifyEmail, FlowActionFlowDoNothing, FlowActionJson,
    FlowActionJwt, FlowActionMailchimp, FlowActionMailjet, FlowActionOtp, FlowActionPipedrive,
    FlowActionSalesforce, FlowActionSendgrid, FlowActionSlack, FlowActionStripe,
    FlowActionTelegram, FlowActionTwilio, FlowActionWhatsapp, FlowActionXml, FlowActionZapier,
    FlowBooleanCondition, FlowDelayFlow, FlowErrorMessage, FlowMapValue, FlowReturnJson, FlowStep,
    FlowStoreVars, GoogleSheetsAddRow, HttpSendRequest, HubspotEnrollContact, HubspotUpsertContact,
    LookupByEmail, VaultConnectionHttpApiKeySetup, VaultConnectionHttpBasicAuthSetup,
    VaultConnectionHttpOauthClientCredentialsSetup, VaultConnectionSetupApiKey,
    VaultConnectionSetupHttpBearer, VaultConnectionSetupOauthCode,
    VaultConnectionSetupSecretApiKey, VaultConnectionSetupStripeKeyPair, VaultConnectionSetupToken,
    VaultConnectionSetupWebhook,
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
    /// An object that this version does not know, unchanged.
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
    /// An object that this version does not know, unchanged.
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
    /// An object that this version does not know, unchanged.
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
    /// An object that this version does not know, unchanged.
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
    /// An object that this version does not know, unchanged.
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
    /// An object that this version does not know, unchanged.
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
    /// An object that this version does not know, unchanged.
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
    Bigquery(FlowActionBigquery),
    /// `type` is `CLEARBIT`.
    #[serde(rename = "CLEARBIT")]
    Clearbit(FlowActionClearbit),
    /// `type` is `EMAIL`.
    #[serde(rename = "EMAIL")]
    Email(FlowActionEmail),
    /// `type` is `FLOW`.
    #[serde(rename = "FLOW")]
    Flow(FlowActionFlow),
    /// `type` is `GOOGLE_SHEETS`.
    #[serde(rename = "GOOGLE_SHEETS")]
    GoogleSheets(FlowActionGoogleSheets),
    /// `type` is `HTTP`.
    #[serde(rename = "HTTP")]
    Http(FlowActionHttp),
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
    Mailchimp(FlowActionMailchimp),
    /// `type` is `MAILJET`.
    #[serde(rename = "MAILJET")]
    Mailjet(FlowActionMailjet),
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
    Sendgrid(FlowActionSendgrid),
    /// `type` is `SLACK`.
    #[serde(rename = "SLACK")]
    Slack(FlowActionSlack),
    /// `type` is `STRIPE`.
    #[serde(rename = "STRIPE")]
    Stripe(FlowActionStripe),
    /// `type` is `TELEGRAM`.
    #[serde(rename = "TELEGRAM")]
    Telegram(FlowActionTelegram),
    /// `type` is `TWILIO`.
    #[serde(rename = "TWILIO")]
    Twilio(FlowActionTwilio),
    /// `type` is `WHATSAPP`.
    #[serde(rename = "WHATSAPP")]
    Whatsapp(FlowActionWhatsapp),
    /// `type` is `XML`.
    #[serde(rename = "XML")]
    Xml(FlowActionXml),
    /// `type` is `ZAPIER`.
    #[serde(rename = "ZAPIER")]
    Zapier(FlowActionZapier),
    /// An object that this version does not know, unchanged.
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
    ListContacts(FlowStep<LookupByEmail>),
    /// `action` is `UPSERT_CONTACT`.
    #[serde(rename = "UPSERT_CONTACT")]
    UpsertContact(FlowStep<ActivecampaignUpsertContact>),
    /// An object that this version does not know, unchanged.
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
    CreateRecord(FlowStep<AirtableCreateRecord>),
    /// `action` is `LIST_RECORDS`.
    #[serde(rename = "LIST_RECORDS")]
    ListRecords(FlowStep<AirtableListRecords>),
    /// `action` is `UPDATE_RECORD`.
    #[serde(rename = "UPDATE_RECORD")]
    UpdateRecord(FlowStep<AirtableUpdateRecord>),
    /// An object that this version does not know, unchanged.
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
    CreateUser(FlowStep<Auth0CreateUser>),
    /// `action` is `GET_USER`.
    #[serde(rename = "GET_USER")]
    GetUser(FlowStep<Auth0GetUser>),
    /// `action` is `UPDATE_USER`.
    #[serde(rename = "UPDATE_USER")]
    UpdateUser(FlowStep<Auth0UpdateUser>),
    /// `action` is `SEND_REQUEST`.
    #[serde(rename = "SEND_REQUEST")]
    SendRequest(FlowStep<Auth0SendRequest>),
    /// `action` is `SEND_EMAIL`.
    #[serde(rename = "SEND_EMAIL")]
    SendEmail(FlowStep<Auth0SendEmail>),
    /// `action` is `SEND_SMS`.
    #[serde(rename = "SEND_SMS")]
    SendSms(FlowStep<Auth0Message>),
    /// `action` is `MAKE_CALL`.
    #[serde(rename = "MAKE_CALL")]
    MakeCall(FlowStep<Auth0Message>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionAuth0 by "action" { "CREATE_USER" => CreateUser, "GET_USER" => GetUser, "UPDATE_USER" => UpdateUser, "SEND_REQUEST" => SendRequest, "SEND_EMAIL" => SendEmail, "SEND_SMS" => SendSms, "MAKE_CALL" => MakeCall });

/// A flow action BigQuery, the [`FlowAction`](super::FlowAction) whose `type` is `BIGQUERY`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionBigquery {
    /// `action` is `INSERT_ROWS`.
    #[serde(rename = "INSERT_ROWS")]
    InsertRows(FlowStep<BigqueryInsertRows>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionBigquery by "action" { "INSERT_ROWS" => InsertRows });

/// A flow action clearbit, the [`FlowAction`](super::FlowAction) whose `type` is `CLEARBIT`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionClearbit {
    /// `action` is `FIND_PERSON`.
    #[serde(rename = "FIND_PERSON")]
    FindPerson(FlowStep<LookupByEmail>),
    /// `action` is `FIND_COMPANY`.
    #[serde(rename = "FIND_COMPANY")]
    FindCompany(FlowStep<ClearbitFindCompany>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionClearbit by "action" { "FIND_PERSON" => FindPerson, "FIND_COMPANY" => FindCompany });

/// A flow action email, the [`FlowAction`](super::FlowAction) whose `type` is `EMAIL`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionEmail {
    /// `action` is `VERIFY_EMAIL`.
    #[serde(rename = "VERIFY_EMAIL")]
    VerifyEmail(FlowStep<EmailVerifyEmail>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionEmail by "action" { "VERIFY_EMAIL" => VerifyEmail });

/// A flow action flow, the [`FlowAction`](super::FlowAction) whose `type` is `FLOW`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionFlow {
    /// `action` is `BOOLEAN_CONDITION`.
    #[serde(rename = "BOOLEAN_CONDITION")]
    BooleanCondition(FlowStep<FlowBooleanCondition>),
    /// `action` is `DELAY_FLOW`.
    #[serde(rename = "DELAY_FLOW")]
    DelayFlow(FlowStep<FlowDelayFlow>),
    /// `action` is `DO_NOTHING`.
    #[serde(rename = "DO_NOTHING")]
    DoNothing(FlowActionFlowDoNothing),
    /// `action` is `ERROR_MESSAGE`.
    #[serde(rename = "ERROR_MESSAGE")]
    ErrorMessage(FlowStep<FlowErrorMessage>),
    /// `action` is `MAP_VALUE`.
    #[serde(rename = "MAP_VALUE")]
    MapValue(FlowStep<FlowMapValue>),
    /// `action` is `RETURN_JSON`.
    #[serde(rename = "RETURN_JSON")]
    ReturnJson(FlowStep<FlowReturnJson>),
    /// `action` is `STORE_VARS`.
    #[serde(rename = "STORE_VARS")]
    StoreVars(FlowStep<FlowStoreVars>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionFlow by "action" { "BOOLEAN_CONDITION" => BooleanCondition, "DELAY_FLOW" => DelayFlow, "DO_NOTHING" => DoNothing, "ERROR_MESSAGE" => ErrorMessage, "MAP_VALUE" => MapValue, "RETURN_JSON" => ReturnJson, "STORE_VARS" => StoreVars });

/// Flow action Google sheets, the [`FlowAction`](super::FlowAction) whose `type` is
/// `GOOGLE_SHEETS`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionGoogleSheets {
    /// `action` is `ADD_ROW`.
    #[serde(rename = "ADD_ROW")]
    AddRow(FlowStep<GoogleSheetsAddRow>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionGoogleSheets by "action" { "ADD_ROW" => AddRow });

/// A flow action HTTP, the [`FlowAction`](super::FlowAction) whose `type` is `HTTP`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionHttp {
    /// `action` is `SEND_REQUEST`.
    #[serde(rename = "SEND_REQUEST")]
    SendRequest(FlowStep<HttpSendRequest>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionHttp by "action" { "SEND_REQUEST" => SendRequest });

/// A flow action hubspot, the [`FlowAction`](super::FlowAction) whose `type` is `HUBSPOT`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionHubspot {
    /// `action` is `ENROLL_CONTACT`.
    #[serde(rename = "ENROLL_CONTACT")]
    EnrollContact(FlowStep<HubspotEnrollContact>),
    /// `action` is `GET_CONTACT`.
    #[serde(rename = "GET_CONTACT")]
    GetContact(FlowStep<LookupByEmail>),
    /// `action` is `UPSERT_CONTACT`.
    #[serde(rename = "UPSERT_CONTACT")]
    UpsertContact(FlowStep<HubspotUpsertContact>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionHubspot by "action" { "ENROLL_CONTACT" => EnrollContact, "GET_CONTACT" => GetContact, "UPSERT_CONTACT" => UpsertContact });
