// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    FlowStep, JsonParseJson, JwtDecodeJwt, JwtSignJwt, JwtVerifyJwt, LookupByEmail,
    MailchimpUpsertMember, MailjetSendEmail, OtpGenerateCode, OtpVerifyCode, PipedriveAddDeal,
    PipedriveAddOrganization, PipedriveAddPerson, SalesforceCreateLead, SalesforceGetLead,
    SalesforceSearchLeads, SalesforceUpdateLead, SendgridSendEmail, SerializeObject,
    SlackPostMessage, StripeAddTaxId, StripeCreateCustomer, StripeCreatePortalSession,
    StripeDeleteTaxId, StripeGetCustomer, StripeUpdateCustomer, TelegramSendMessage,
    TwilioMakeCall, TwilioSendSms, UpdateVaultConnectionSetupApiKey,
    VaultConnectionHttpBasicAuthSetup, VaultConnectionHttpOauthClientCredentialsSetup,
    VaultConnectionSetupBigqueryOauthJwt, VaultConnectionSetupHttpBearer, VaultConnectionSetupJwt,
    VaultConnectionSetupOauthApp, VaultConnectionSetupOauthCode, VaultConnectionSetupStripeKeyPair,
    VaultConnectionSetupToken, VaultConnectionSetupWebhook, WhatsappSendMessage, XmlParseXml,
    ZapierTriggerWebhook,
};

/// A flow action JSON, the [`FlowAction`](super::FlowAction) whose `type` is `JSON`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionJson {
    /// `action` is `CREATE_JSON`.
    #[serde(rename = "CREATE_JSON")]
    CreateJson(FlowStep<SerializeObject>),
    /// `action` is `PARSE_JSON`.
    #[serde(rename = "PARSE_JSON")]
    ParseJson(FlowStep<JsonParseJson>),
    /// `action` is `SERIALIZE_JSON`.
    #[serde(rename = "SERIALIZE_JSON")]
    SerializeJson(FlowStep<SerializeObject>),
    /// An object that this version does not know, unchanged.
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
    DecodeJwt(FlowStep<JwtDecodeJwt>),
    /// `action` is `SIGN_JWT`.
    #[serde(rename = "SIGN_JWT")]
    SignJwt(FlowStep<JwtSignJwt>),
    /// `action` is `VERIFY_JWT`.
    #[serde(rename = "VERIFY_JWT")]
    VerifyJwt(FlowStep<JwtVerifyJwt>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionJwt by "action" { "DECODE_JWT" => DecodeJwt, "SIGN_JWT" => SignJwt, "VERIFY_JWT" => VerifyJwt });

/// A flow action mailchimp, the [`FlowAction`](super::FlowAction) whose `type` is `MAILCHIMP`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionMailchimp {
    /// `action` is `UPSERT_MEMBER`.
    #[serde(rename = "UPSERT_MEMBER")]
    UpsertMember(FlowStep<MailchimpUpsertMember>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionMailchimp by "action" { "UPSERT_MEMBER" => UpsertMember });

/// A flow action mailjet, the [`FlowAction`](super::FlowAction) whose `type` is `MAILJET`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionMailjet {
    /// `action` is `SEND_EMAIL`.
    #[serde(rename = "SEND_EMAIL")]
    SendEmail(FlowStep<MailjetSendEmail>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionMailjet by "action" { "SEND_EMAIL" => SendEmail });

/// A flow action OTP, the [`FlowAction`](super::FlowAction) whose `type` is `OTP`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionOtp {
    /// `action` is `GENERATE_CODE`.
    #[serde(rename = "GENERATE_CODE")]
    GenerateCode(FlowStep<OtpGenerateCode>),
    /// `action` is `VERIFY_CODE`.
    #[serde(rename = "VERIFY_CODE")]
    VerifyCode(FlowStep<OtpVerifyCode>),
    /// An object that this version does not know, unchanged.
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
    AddDeal(FlowStep<PipedriveAddDeal>),
    /// `action` is `ADD_ORGANIZATION`.
    #[serde(rename = "ADD_ORGANIZATION")]
    AddOrganization(FlowStep<PipedriveAddOrganization>),
    /// `action` is `ADD_PERSON`.
    #[serde(rename = "ADD_PERSON")]
    AddPerson(FlowStep<PipedriveAddPerson>),
    /// An object that this version does not know, unchanged.
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
    CreateLead(FlowStep<SalesforceCreateLead>),
    /// `action` is `GET_LEAD`.
    #[serde(rename = "GET_LEAD")]
    GetLead(FlowStep<SalesforceGetLead>),
    /// `action` is `SEARCH_LEADS`.
    #[serde(rename = "SEARCH_LEADS")]
    SearchLeads(FlowStep<SalesforceSearchLeads>),
    /// `action` is `UPDATE_LEAD`.
    #[serde(rename = "UPDATE_LEAD")]
    UpdateLead(FlowStep<SalesforceUpdateLead>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionSalesforce by "action" { "CREATE_LEAD" => CreateLead, "GET_LEAD" => GetLead, "SEARCH_LEADS" => SearchLeads, "UPDATE_LEAD" => UpdateLead });

/// A flow action sendgrid, the [`FlowAction`](super::FlowAction) whose `type` is `SENDGRID`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionSendgrid {
    /// `action` is `SEND_EMAIL`.
    #[serde(rename = "SEND_EMAIL")]
    SendEmail(FlowStep<SendgridSendEmail>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionSendgrid by "action" { "SEND_EMAIL" => SendEmail });

/// A flow action slack, the [`FlowAction`](super::FlowAction) whose `type` is `SLACK`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionSlack {
    /// `action` is `POST_MESSAGE`.
    #[serde(rename = "POST_MESSAGE")]
    PostMessage(FlowStep<SlackPostMessage>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionSlack by "action" { "POST_MESSAGE" => PostMessage });

/// A flow action stripe, the [`FlowAction`](super::FlowAction) whose `type` is `STRIPE`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionStripe {
    /// `action` is `ADD_TAX_ID`.
    #[serde(rename = "ADD_TAX_ID")]
    AddTaxId(FlowStep<StripeAddTaxId>),
    /// `action` is `CREATE_CUSTOMER`.
    #[serde(rename = "CREATE_CUSTOMER")]
    CreateCustomer(FlowStep<StripeCreateCustomer>),
    /// `action` is `CREATE_PORTAL_SESSION`.
    #[serde(rename = "CREATE_PORTAL_SESSION")]
    CreatePortalSession(FlowStep<StripeCreatePortalSession>),
    /// `action` is `DELETE_TAX_ID`.
    #[serde(rename = "DELETE_TAX_ID")]
    DeleteTaxId(FlowStep<StripeDeleteTaxId>),
    /// `action` is `FIND_CUSTOMERS`.
    #[serde(rename = "FIND_CUSTOMERS")]
    FindCustomers(FlowStep<LookupByEmail>),
    /// `action` is `GET_CUSTOMER`.
    #[serde(rename = "GET_CUSTOMER")]
    GetCustomer(FlowStep<StripeGetCustomer>),
    /// `action` is `UPDATE_CUSTOMER`.
    #[serde(rename = "UPDATE_CUSTOMER")]
    UpdateCustomer(FlowStep<StripeUpdateCustomer>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionStripe by "action" { "ADD_TAX_ID" => AddTaxId, "CREATE_CUSTOMER" => CreateCustomer, "CREATE_PORTAL_SESSION" => CreatePortalSession, "DELETE_TAX_ID" => DeleteTaxId, "FIND_CUSTOMERS" => FindCustomers, "GET_CUSTOMER" => GetCustomer, "UPDATE_CUSTOMER" => UpdateCustomer });

/// A flow action telegram, the [`FlowAction`](super::FlowAction) whose `type` is `TELEGRAM`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionTelegram {
    /// `action` is `SEND_MESSAGE`.
    #[serde(rename = "SEND_MESSAGE")]
    SendMessage(FlowStep<TelegramSendMessage>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionTelegram by "action" { "SEND_MESSAGE" => SendMessage });

/// A flow action twilio, the [`FlowAction`](super::FlowAction) whose `type` is `TWILIO`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionTwilio {
    /// `action` is `MAKE_CALL`.
    #[serde(rename = "MAKE_CALL")]
    MakeCall(FlowStep<TwilioMakeCall>),
    /// `action` is `SEND_SMS`.
    #[serde(rename = "SEND_SMS")]
    SendSms(FlowStep<TwilioSendSms>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionTwilio by "action" { "MAKE_CALL" => MakeCall, "SEND_SMS" => SendSms });

/// A flow action whatsapp, the [`FlowAction`](super::FlowAction) whose `type` is `WHATSAPP`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionWhatsapp {
    /// `action` is `SEND_MESSAGE`.
    #[serde(rename = "SEND_MESSAGE")]
    SendMessage(FlowStep<WhatsappSendMessage>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionWhatsapp by "action" { "SEND_MESSAGE" => SendMessage });

/// A flow action XML, the [`FlowAction`](super::FlowAction) whose `type` is `XML`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionXml {
    /// `action` is `PARSE_XML`.
    #[serde(rename = "PARSE_XML")]
    ParseXml(FlowStep<XmlParseXml>),
    /// `action` is `SERIALIZE_XML`.
    #[serde(rename = "SERIALIZE_XML")]
    SerializeXml(FlowStep<SerializeObject>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionXml by "action" { "PARSE_XML" => ParseXml, "SERIALIZE_XML" => SerializeXml });

/// A flow action zapier, the [`FlowAction`](super::FlowAction) whose `type` is `ZAPIER`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum FlowActionZapier {
    /// `action` is `TRIGGER_WEBHOOK`.
    #[serde(rename = "TRIGGER_WEBHOOK")]
    TriggerWebhook(FlowStep<ZapierTriggerWebhook>),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FlowActionZapier by "action" { "TRIGGER_WEBHOOK" => TriggerWebhook });

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
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}
