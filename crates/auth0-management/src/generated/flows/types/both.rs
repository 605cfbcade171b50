// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json, Patch, Secret};

use super::{
    FlowAction, FlowActionBigqueryInsertRowsAction, FlowActionEmailVerifyEmailAction,
    FlowActionGoogleSheetsAddRowAction, FlowActionHttpSendRequestAction,
    FlowActionHttpSendRequestParamsContentType, FlowActionMailchimpUpsertMemberAction,
    FlowActionSalesforceSearchLeadsParamsSearchField, FlowActionSendEmailAction,
    FlowActionSendMessageAction, FlowActionSendRequestParamsMethod,
    FlowActionSlackPostMessageAction, FlowActionSlackPostMessageParamsAttachmentColor,
    FlowActionWhatsappSendMessageParamsType, FlowActionZapierTriggerWebhookAction,
    FlowActionZapierTriggerWebhookParamsMethod, FlowDelayUnit,
};
use crate::generated::shared::{TextOrInteger, TextOrNumber};

/// A flow action activecampaign upsert contact, the
/// [`FlowActionActivecampaign`](super::FlowActionActivecampaign) whose `action` is
/// `UPSERT_CONTACT`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionActivecampaignUpsertContact {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionActivecampaignUpsertContactParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionActivecampaignUpsertContact {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionActivecampaignUpsertContactParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionActivecampaignUpsertContact {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionActivecampaignUpsertContact {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionActivecampaignUpsertContact);

/// Flow action activecampaign upsert contact params, in `params` of
/// [`FlowActionActivecampaignUpsertContact`](super::FlowActionActivecampaignUpsertContact).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionActivecampaignUpsertContactParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Values of custom fields.
    pub custom_fields: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionActivecampaignUpsertContactParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            email: Some(email.into()),
            first_name: None,
            last_name: None,
            phone: None,
            custom_fields: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionActivecampaignUpsertContactParams {
    value first_name: String,
    value last_name: String,
    value phone: String,
    value custom_fields: Json,
} }

auth0_core::__record! { FlowActionActivecampaignUpsertContactParams {
    optional connection_id "connection_id",
    optional email "email",
    optional first_name "first_name",
    optional last_name "last_name",
    optional phone "phone",
    optional custom_fields "custom_fields",
} }
auth0_core::__read!(FlowActionActivecampaignUpsertContactParams);

/// A flow action airtable create record, the [`FlowActionAirtable`](super::FlowActionAirtable)
/// whose `action` is `CREATE_RECORD`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAirtableCreateRecord {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionAirtableCreateRecordParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAirtableCreateRecord {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionAirtableCreateRecordParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAirtableCreateRecord {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionAirtableCreateRecord {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionAirtableCreateRecord);

/// Flow action airtable create record params, in `params` of
/// [`FlowActionAirtableCreateRecord`](super::FlowActionAirtableCreateRecord).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAirtableCreateRecordParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the Airtable base.
    pub base_id: Option<String>,
    /// Name of the table.
    pub table_name: Option<String>,
    /// Further fields, by name.
    pub fields: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAirtableCreateRecordParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        base_id: impl Into<String>,
        table_name: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            base_id: Some(base_id.into()),
            table_name: Some(table_name.into()),
            fields: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAirtableCreateRecordParams {
    value fields: Json,
} }

auth0_core::__record! { FlowActionAirtableCreateRecordParams {
    optional connection_id "connection_id",
    optional base_id "base_id",
    optional table_name "table_name",
    optional fields "fields",
} }
auth0_core::__read!(FlowActionAirtableCreateRecordParams);

/// Flow action airtable list records, the [`FlowActionAirtable`](super::FlowActionAirtable) whose
/// `action` is `LIST_RECORDS`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAirtableListRecords {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionAirtableListRecordsParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAirtableListRecords {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionAirtableListRecordsParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAirtableListRecords {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionAirtableListRecords {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionAirtableListRecords);

/// Flow action airtable list records params, in `params` of
/// [`FlowActionAirtableListRecords`](super::FlowActionAirtableListRecords).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAirtableListRecordsParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the Airtable base.
    pub base_id: Option<String>,
    /// Name of the table.
    pub table_name: Option<String>,
    /// Formula that records must fit.
    pub query: Option<String>,
    /// Name of the view.
    pub view: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAirtableListRecordsParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        base_id: impl Into<String>,
        table_name: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            base_id: Some(base_id.into()),
            table_name: Some(table_name.into()),
            query: None,
            view: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAirtableListRecordsParams {
    value query: String,
    value view: String,
} }

auth0_core::__record! { FlowActionAirtableListRecordsParams {
    optional connection_id "connection_id",
    optional base_id "base_id",
    optional table_name "table_name",
    optional query "query",
    optional view "view",
} }
auth0_core::__read!(FlowActionAirtableListRecordsParams);

/// A flow action airtable update record, the [`FlowActionAirtable`](super::FlowActionAirtable)
/// whose `action` is `UPDATE_RECORD`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAirtableUpdateRecord {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionAirtableUpdateRecordParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAirtableUpdateRecord {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionAirtableUpdateRecordParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAirtableUpdateRecord {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionAirtableUpdateRecord {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionAirtableUpdateRecord);

/// Flow action airtable update record params, in `params` of
/// [`FlowActionAirtableUpdateRecord`](super::FlowActionAirtableUpdateRecord).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAirtableUpdateRecordParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the Airtable base.
    pub base_id: Option<String>,
    /// Name of the table.
    pub table_name: Option<String>,
    /// Identifier of the record.
    pub record_id: Option<String>,
    /// Further fields, by name.
    pub fields: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAirtableUpdateRecordParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        base_id: impl Into<String>,
        table_name: impl Into<String>,
        record_id: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            base_id: Some(base_id.into()),
            table_name: Some(table_name.into()),
            record_id: Some(record_id.into()),
            fields: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAirtableUpdateRecordParams {
    value fields: Json,
} }

auth0_core::__record! { FlowActionAirtableUpdateRecordParams {
    optional connection_id "connection_id",
    optional base_id "base_id",
    optional table_name "table_name",
    optional record_id "record_id",
    optional fields "fields",
} }
auth0_core::__read!(FlowActionAirtableUpdateRecordParams);

/// A flow action Auth0 create user, the [`FlowActionAuth0`](super::FlowActionAuth0) whose `action`
/// is `CREATE_USER`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAuth0CreateUser {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionAuth0CreateUserParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAuth0CreateUser {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionAuth0CreateUserParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAuth0CreateUser {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionAuth0CreateUser {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionAuth0CreateUser);

/// Flow action Auth0 create user params, in `params` of
/// [`FlowActionAuth0CreateUser`](super::FlowActionAuth0CreateUser).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAuth0CreateUserParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Attributes of the user.
    pub payload: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAuth0CreateUserParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, payload: Json) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            payload: Some(payload),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionAuth0CreateUserParams {
    optional connection_id "connection_id",
    optional payload "payload",
} }
auth0_core::__read!(FlowActionAuth0CreateUserParams);

/// A flow action Auth0 get user, the [`FlowActionAuth0`](super::FlowActionAuth0) whose `action` is
/// `GET_USER`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAuth0GetUser {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionAuth0GetUserParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAuth0GetUser {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionAuth0GetUserParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAuth0GetUser {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionAuth0GetUser {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionAuth0GetUser);

/// Flow action Auth0 get user params, in `params` of
/// [`FlowActionAuth0GetUser`](super::FlowActionAuth0GetUser).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAuth0GetUserParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAuth0GetUserParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            user_id: Some(user_id.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionAuth0GetUserParams {
    optional connection_id "connection_id",
    optional user_id "user_id",
} }
auth0_core::__read!(FlowActionAuth0GetUserParams);

/// Flow action Auth0 message params, in `params` of
/// [`FlowActionAuth0SendSms`](super::FlowActionAuth0SendSms).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAuth0MessageParams {
    /// Sender. 1 to 255 characters.
    pub from: Option<String>,
    /// Recipient. 1 to 255 characters.
    pub to: Option<String>,
    /// Text for people. 1 to 1024 characters.
    pub message: Option<String>,
    /// Values for the template.
    pub custom_vars: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAuth0MessageParams {
    /// Creates the value with its required fields.
    pub fn new(to: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            from: None,
            to: Some(to.into()),
            message: Some(message.into()),
            custom_vars: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAuth0MessageParams {
    value from: String,
    value custom_vars: Json,
} }

auth0_core::__record! { FlowActionAuth0MessageParams {
    optional from "from",
    optional to "to",
    optional message "message",
    optional custom_vars "custom_vars",
} }
auth0_core::__read!(FlowActionAuth0MessageParams);

/// A flow action Auth0 send email, the [`FlowActionAuth0`](super::FlowActionAuth0) whose `action`
/// is `SEND_EMAIL`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAuth0SendEmail {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionAuth0SendEmailParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAuth0SendEmail {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionAuth0SendEmailParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAuth0SendEmail {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionAuth0SendEmail {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionAuth0SendEmail);

/// Flow action Auth0 send email params, in `params` of
/// [`FlowActionAuth0SendEmail`](super::FlowActionAuth0SendEmail).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAuth0SendEmailParams {
    /// Sender of the email.
    pub from: Option<FlowActionAuth0SendEmailParamsFrom>,
    /// Recipient.
    pub to: Option<String>,
    /// Subject of the email. 1 to 255 characters.
    pub subject: Option<String>,
    /// Body of the message. 1 to 102400 characters.
    pub body: Option<String>,
    /// Values for the template.
    pub custom_vars: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAuth0SendEmailParams {
    /// Creates the value with its required fields.
    pub fn new(to: impl Into<String>, subject: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            from: None,
            to: Some(to.into()),
            subject: Some(subject.into()),
            body: Some(body.into()),
            custom_vars: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAuth0SendEmailParams {
    value from: FlowActionAuth0SendEmailParamsFrom,
    value custom_vars: Json,
} }

auth0_core::__record! { FlowActionAuth0SendEmailParams {
    optional from "from",
    optional to "to",
    optional subject "subject",
    optional body "body",
    optional custom_vars "custom_vars",
} }
auth0_core::__read!(FlowActionAuth0SendEmailParams);

/// A flow action Auth0 send email params from, in `from` of
/// [`FlowActionAuth0SendEmailParams`](super::FlowActionAuth0SendEmailParams).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAuth0SendEmailParamsFrom {
    /// Name that tells it from others. 1 to 125 characters.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAuth0SendEmailParamsFrom {
    /// Creates the value with its required fields.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            name: None,
            email: Some(email.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAuth0SendEmailParamsFrom {
    value name: String,
} }

auth0_core::__record! { FlowActionAuth0SendEmailParamsFrom {
    optional name "name",
    optional email "email",
} }
auth0_core::__read!(FlowActionAuth0SendEmailParamsFrom);

/// A flow action Auth0 send request, the [`FlowActionAuth0`](super::FlowActionAuth0) whose `action`
/// is `SEND_REQUEST`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAuth0SendRequest {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionAuth0SendRequestParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAuth0SendRequest {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionAuth0SendRequestParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAuth0SendRequest {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionAuth0SendRequest {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionAuth0SendRequest);

/// Flow action Auth0 send request params, in `params` of
/// [`FlowActionAuth0SendRequest`](super::FlowActionAuth0SendRequest).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAuth0SendRequestParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Path of the request.
    pub pathname: Option<String>,
    /// HTTP method.
    pub method: Option<FlowActionSendRequestParamsMethod>,
    /// Headers of the request.
    pub headers: Option<Json>,
    /// Query parameters.
    pub params: Option<BTreeMap<String, Option<TextOrNumber>>>,
    /// Body of the request.
    pub payload: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAuth0SendRequestParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, pathname: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            pathname: Some(pathname.into()),
            method: None,
            headers: None,
            params: None,
            payload: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAuth0SendRequestParams {
    value method: FlowActionSendRequestParamsMethod,
    value headers: Json,
    map params: Option<TextOrNumber>,
    value payload: Json,
} }

auth0_core::__record! { FlowActionAuth0SendRequestParams {
    optional connection_id "connection_id",
    optional pathname "pathname",
    optional method "method",
    optional headers "headers",
    optional params "params",
    optional payload "payload",
} }
auth0_core::__read!(FlowActionAuth0SendRequestParams);

/// A flow action Auth0 send SMS, the [`FlowActionAuth0`](super::FlowActionAuth0) whose `action` is
/// `SEND_SMS`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAuth0SendSms {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionAuth0MessageParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAuth0SendSms {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionAuth0MessageParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAuth0SendSms {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionAuth0SendSms {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionAuth0SendSms);

/// A flow action Auth0 update user, the [`FlowActionAuth0`](super::FlowActionAuth0) whose `action`
/// is `UPDATE_USER`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAuth0UpdateUser {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionAuth0UpdateUserParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAuth0UpdateUser {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionAuth0UpdateUserParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionAuth0UpdateUser {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionAuth0UpdateUser {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionAuth0UpdateUser);

/// Flow action Auth0 update user params, in `params` of
/// [`FlowActionAuth0UpdateUser`](super::FlowActionAuth0UpdateUser).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionAuth0UpdateUserParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// Attributes to change.
    pub changes: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionAuth0UpdateUserParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        user_id: impl Into<String>,
        changes: Json,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            user_id: Some(user_id.into()),
            changes: Some(changes),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionAuth0UpdateUserParams {
    optional connection_id "connection_id",
    optional user_id "user_id",
    optional changes "changes",
} }
auth0_core::__read!(FlowActionAuth0UpdateUserParams);

/// Flow action BigQuery insert rows, the [`FlowAction`](super::FlowAction) whose `type` is
/// `BIGQUERY`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionBigqueryInsertRows {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Action of the step.
    pub action: Option<FlowActionBigqueryInsertRowsAction>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionBigqueryInsertRowsParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionBigqueryInsertRows {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionBigqueryInsertRowsParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            action: Some(FlowActionBigqueryInsertRowsAction::InsertRows),
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionBigqueryInsertRows {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionBigqueryInsertRows {
    optional id "id",
    optional alias "alias",
    optional action "action",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionBigqueryInsertRows);

/// Flow action BigQuery insert rows params, in `params` of
/// [`FlowActionBigqueryInsertRows`](super::FlowActionBigqueryInsertRows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionBigqueryInsertRowsParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the BigQuery dataset.
    pub dataset_id: Option<String>,
    /// Identifier of the table.
    pub table_id: Option<String>,
    /// Rows to insert.
    pub data: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionBigqueryInsertRowsParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        dataset_id: impl Into<String>,
        table_id: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            dataset_id: Some(dataset_id.into()),
            table_id: Some(table_id.into()),
            data: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionBigqueryInsertRowsParams {
    value data: Json,
} }

auth0_core::__record! { FlowActionBigqueryInsertRowsParams {
    optional connection_id "connection_id",
    optional dataset_id "dataset_id",
    optional table_id "table_id",
    optional data "data",
} }
auth0_core::__read!(FlowActionBigqueryInsertRowsParams);

/// A flow action clearbit find company, the [`FlowActionClearbit`](super::FlowActionClearbit) whose
/// `action` is `FIND_COMPANY`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionClearbitFindCompany {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionClearbitFindCompanyParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionClearbitFindCompany {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionClearbitFindCompanyParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionClearbitFindCompany {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionClearbitFindCompany {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionClearbitFindCompany);

/// Flow action clearbit find company params, in `params` of
/// [`FlowActionClearbitFindCompany`](super::FlowActionClearbitFindCompany).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionClearbitFindCompanyParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Domain of the company.
    pub domain: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionClearbitFindCompanyParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            domain: Some(domain.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionClearbitFindCompanyParams {
    optional connection_id "connection_id",
    optional domain "domain",
} }
auth0_core::__read!(FlowActionClearbitFindCompanyParams);

/// A flow action email verify email, the [`FlowAction`](super::FlowAction) whose `type` is `EMAIL`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionEmailVerifyEmail {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Action of the step.
    pub action: Option<FlowActionEmailVerifyEmailAction>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionEmailVerifyEmailParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionEmailVerifyEmail {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionEmailVerifyEmailParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            action: Some(FlowActionEmailVerifyEmailAction::VerifyEmail),
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionEmailVerifyEmail {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionEmailVerifyEmail {
    optional id "id",
    optional alias "alias",
    optional action "action",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionEmailVerifyEmail);

/// Flow action email verify email params, in `params` of
/// [`FlowActionEmailVerifyEmail`](super::FlowActionEmailVerifyEmail).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionEmailVerifyEmailParams {
    /// Email address.
    pub email: Option<String>,
    /// Validation of the address.
    pub rules: Option<FlowActionEmailVerifyEmailParamsRules>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionEmailVerifyEmailParams {
    /// Creates the value with its required fields.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            rules: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionEmailVerifyEmailParams {
    value rules: FlowActionEmailVerifyEmailParamsRules,
} }

auth0_core::__record! { FlowActionEmailVerifyEmailParams {
    optional email "email",
    optional rules "rules",
} }
auth0_core::__read!(FlowActionEmailVerifyEmailParams);

/// Flow action email verify email params rules, in `rules` of
/// [`FlowActionEmailVerifyEmailParams`](super::FlowActionEmailVerifyEmailParams).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionEmailVerifyEmailParamsRules {
    /// Whether the domain must receive email.
    pub require_mx_record: Option<bool>,
    /// Whether addresses with a plus sign are refused.
    pub block_aliases: Option<bool>,
    /// Whether addresses at free providers are refused.
    pub block_free_emails: Option<bool>,
    /// Whether throw-away addresses are refused.
    pub block_disposable_emails: Option<bool>,
    /// Addresses and domains that are refused.
    pub blocklist: Option<Vec<String>>,
    /// Addresses and domains that are always accepted.
    pub allowlist: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FlowActionEmailVerifyEmailParamsRules {
    plain require_mx_record: bool,
    plain block_aliases: bool,
    plain block_free_emails: bool,
    plain block_disposable_emails: bool,
    list blocklist: String,
    list allowlist: String,
} }

auth0_core::__record! { FlowActionEmailVerifyEmailParamsRules {
    optional require_mx_record "require_mx_record",
    optional block_aliases "block_aliases",
    optional block_free_emails "block_free_emails",
    optional block_disposable_emails "block_disposable_emails",
    optional blocklist "blocklist",
    optional allowlist "allowlist",
} }
auth0_core::__read!(FlowActionEmailVerifyEmailParamsRules);

/// A flow action flow boolean condition, the [`FlowActionFlow`](super::FlowActionFlow) whose
/// `action` is `BOOLEAN_CONDITION`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionFlowBooleanCondition {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionFlowBooleanConditionParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionFlowBooleanCondition {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionFlowBooleanConditionParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionFlowBooleanCondition {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionFlowBooleanCondition {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionFlowBooleanCondition);

/// Flow action flow boolean condition params, in `params` of
/// [`FlowActionFlowBooleanCondition`](super::FlowActionFlowBooleanCondition).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionFlowBooleanConditionParams {
    /// Condition that decides which steps follow.
    pub r#if: Option<Json>,
    /// Steps when the condition holds.
    pub then: Option<Vec<FlowAction>>,
    /// Steps when the condition does not hold.
    pub r#else: Option<Vec<FlowAction>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionFlowBooleanConditionParams {
    /// Creates the value with its required fields.
    pub fn new(r#if: Json) -> Self {
        Self {
            r#if: Some(r#if),
            then: None,
            r#else: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionFlowBooleanConditionParams {
    list then: FlowAction,
    list r#else: FlowAction,
} }

auth0_core::__record! { FlowActionFlowBooleanConditionParams {
    optional r#if "if",
    optional then "then",
    optional r#else "else",
} }
auth0_core::__read!(FlowActionFlowBooleanConditionParams);

/// A flow action flow delay flow, the [`FlowActionFlow`](super::FlowActionFlow) whose `action` is
/// `DELAY_FLOW`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionFlowDelayFlow {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionFlowDelayFlowParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionFlowDelayFlow {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionFlowDelayFlowParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionFlowDelayFlow {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionFlowDelayFlow {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionFlowDelayFlow);

/// Flow action flow delay flow params, in `params` of
/// [`FlowActionFlowDelayFlow`](super::FlowActionFlowDelayFlow).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionFlowDelayFlowParams {
    /// How many units of time to wait.
    pub number: Option<TextOrInteger>,
    /// Unit of time.
    pub units: Option<FlowDelayUnit>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionFlowDelayFlowParams {
    /// Creates the value with its required fields.
    pub fn new(number: TextOrInteger) -> Self {
        Self {
            number: Some(number),
            units: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionFlowDelayFlowParams {
    value units: FlowDelayUnit,
} }

auth0_core::__record! { FlowActionFlowDelayFlowParams {
    optional number "number",
    optional units "units",
} }
auth0_core::__read!(FlowActionFlowDelayFlowParams);

/// A flow action flow do nothing, the [`FlowActionFlow`](super::FlowActionFlow) whose `action` is
/// `DO_NOTHING`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionFlowDoNothing {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionFlowDoNothingParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionFlowDoNothing {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionFlowDoNothing {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
    value params: FlowActionFlowDoNothingParams,
} }

auth0_core::__record! { FlowActionFlowDoNothing {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionFlowDoNothing);

/// Flow action flow do nothing params, in `params` of
/// [`FlowActionFlowDoNothing`](super::FlowActionFlowDoNothing).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionFlowDoNothingParams {
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { FlowActionFlowDoNothingParams {
} }
auth0_core::__read!(FlowActionFlowDoNothingParams);

/// A flow action flow error message, the [`FlowActionFlow`](super::FlowActionFlow) whose `action`
/// is `ERROR_MESSAGE`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionFlowErrorMessage {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionFlowErrorMessageParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionFlowErrorMessage {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionFlowErrorMessageParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionFlowErrorMessage {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionFlowErrorMessage {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionFlowErrorMessage);

/// Flow action flow error message params, in `params` of
/// [`FlowActionFlowErrorMessage`](super::FlowActionFlowErrorMessage).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionFlowErrorMessageParams {
    /// Text for people. Up to 2048 characters.
    pub message: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionFlowErrorMessageParams {
    /// Creates the value with its required fields.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: Some(message.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionFlowErrorMessageParams {
    optional message "message",
} }
auth0_core::__read!(FlowActionFlowErrorMessageParams);

/// A flow action flow map value, the [`FlowActionFlow`](super::FlowActionFlow) whose `action` is
/// `MAP_VALUE`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionFlowMapValue {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionFlowMapValueParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionFlowMapValue {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionFlowMapValueParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionFlowMapValue {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionFlowMapValue {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionFlowMapValue);

/// Flow action flow map value params, in `params` of
/// [`FlowActionFlowMapValue`](super::FlowActionFlowMapValue).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionFlowMapValueParams {
    /// Value to look up.
    pub input: Option<TextOrNumber>,
    /// Results, by the value they belong to.
    pub cases: Option<Json>,
    /// Fallback.
    pub fallback: Patch<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionFlowMapValueParams {
    /// Creates the value with its required fields.
    pub fn new(input: TextOrNumber) -> Self {
        Self {
            input: Some(input),
            cases: None,
            fallback: Patch::Absent,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionFlowMapValueParams {
    value cases: Json,
    patch fallback: Json,
} }

auth0_core::__record! { FlowActionFlowMapValueParams {
    optional input "input",
    optional cases "cases",
    patch fallback "fallback",
} }
auth0_core::__read!(FlowActionFlowMapValueParams);

/// A flow action flow return JSON, the [`FlowActionFlow`](super::FlowActionFlow) whose `action` is
/// `RETURN_JSON`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionFlowReturnJson {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionFlowReturnJsonParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionFlowReturnJson {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionFlowReturnJsonParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionFlowReturnJson {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionFlowReturnJson {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionFlowReturnJson);

/// Flow action flow return JSON params, in `params` of
/// [`FlowActionFlowReturnJson`](super::FlowActionFlowReturnJson).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionFlowReturnJsonParams {
    /// Value that the flow returns.
    pub payload: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionFlowReturnJsonParams {
    /// Creates the value with its required fields.
    pub fn new(payload: Json) -> Self {
        Self {
            payload: Some(payload),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionFlowReturnJsonParams {
    optional payload "payload",
} }
auth0_core::__read!(FlowActionFlowReturnJsonParams);

/// Flow action flow store vars, the [`FlowActionFlow`](super::FlowActionFlow) whose `action` is
/// `STORE_VARS`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionFlowStoreVars {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionFlowStoreVarsParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionFlowStoreVars {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionFlowStoreVarsParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionFlowStoreVars {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionFlowStoreVars {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionFlowStoreVars);

/// Flow action flow store vars params, in `params` of
/// [`FlowActionFlowStoreVars`](super::FlowActionFlowStoreVars).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionFlowStoreVarsParams {
    /// Values to keep, by name.
    pub vars: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionFlowStoreVarsParams {
    /// Creates the value with its required fields.
    pub fn new(vars: Json) -> Self {
        Self {
            vars: Some(vars),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionFlowStoreVarsParams {
    optional vars "vars",
} }
auth0_core::__read!(FlowActionFlowStoreVarsParams);

/// A flow action Google sheets add row, the [`FlowAction`](super::FlowAction) whose `type` is
/// `GOOGLE_SHEETS`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionGoogleSheetsAddRow {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Action of the step.
    pub action: Option<FlowActionGoogleSheetsAddRowAction>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionGoogleSheetsAddRowParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionGoogleSheetsAddRow {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionGoogleSheetsAddRowParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            action: Some(FlowActionGoogleSheetsAddRowAction::AddRow),
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionGoogleSheetsAddRow {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionGoogleSheetsAddRow {
    optional id "id",
    optional alias "alias",
    optional action "action",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionGoogleSheetsAddRow);

/// Flow action Google sheets add row params, in `params` of
/// [`FlowActionGoogleSheetsAddRow`](super::FlowActionGoogleSheetsAddRow).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionGoogleSheetsAddRowParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the spreadsheet. At least 1 character.
    pub spreadsheet_id: Option<String>,
    /// Identifier of the sheet.
    pub sheet_id: Option<TextOrInteger>,
    /// Values of the row.
    pub values: Option<Vec<Option<String>>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionGoogleSheetsAddRowParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, spreadsheet_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            spreadsheet_id: Some(spreadsheet_id.into()),
            sheet_id: None,
            values: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionGoogleSheetsAddRowParams {
    value sheet_id: TextOrInteger,
    list values: Option<String>,
} }

auth0_core::__record! { FlowActionGoogleSheetsAddRowParams {
    optional connection_id "connection_id",
    optional spreadsheet_id "spreadsheet_id",
    optional sheet_id "sheet_id",
    optional values "values",
} }
auth0_core::__read!(FlowActionGoogleSheetsAddRowParams);

/// A flow action HTTP send request, the [`FlowAction`](super::FlowAction) whose `type` is `HTTP`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionHttpSendRequest {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Action of the step.
    pub action: Option<FlowActionHttpSendRequestAction>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionHttpSendRequestParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionHttpSendRequest {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionHttpSendRequestParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            action: Some(FlowActionHttpSendRequestAction::SendRequest),
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionHttpSendRequest {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionHttpSendRequest {
    optional id "id",
    optional alias "alias",
    optional action "action",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionHttpSendRequest);

/// Flow action HTTP send request params, in `params` of
/// [`FlowActionHttpSendRequest`](super::FlowActionHttpSendRequest).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionHttpSendRequestParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// URL of the request.
    pub url: Option<String>,
    /// HTTP method.
    pub method: Option<FlowActionSendRequestParamsMethod>,
    /// Headers of the request.
    pub headers: Option<Json>,
    /// User name and password for HTTP basic authentication.
    pub basic: Option<FlowActionHttpSendRequestParamsBasicAuth>,
    /// Query parameters.
    pub params: Option<BTreeMap<String, Option<TextOrNumber>>>,
    /// Body of the request.
    pub payload: Option<Json>,
    /// Format of the request's body.
    pub content_type: Option<FlowActionHttpSendRequestParamsContentType>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionHttpSendRequestParams {
    /// Creates the value with its required fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            connection_id: None,
            url: Some(url.into()),
            method: None,
            headers: None,
            basic: None,
            params: None,
            payload: None,
            content_type: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionHttpSendRequestParams {
    value connection_id: String,
    value method: FlowActionSendRequestParamsMethod,
    value headers: Json,
    value basic: FlowActionHttpSendRequestParamsBasicAuth,
    map params: Option<TextOrNumber>,
    value payload: Json,
    value content_type: FlowActionHttpSendRequestParamsContentType,
} }

auth0_core::__record! { FlowActionHttpSendRequestParams {
    optional connection_id "connection_id",
    optional url "url",
    optional method "method",
    optional headers "headers",
    optional basic "basic",
    optional params "params",
    optional payload "payload",
    optional content_type "content_type",
} }
auth0_core::__read!(FlowActionHttpSendRequestParams);

/// A flow action HTTP send request params basic auth, in `basic` of
/// [`FlowActionHttpSendRequestParams`](super::FlowActionHttpSendRequestParams).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionHttpSendRequestParamsBasicAuth {
    /// Username. At least 1 character.
    pub username: Option<String>,
    /// Password. At least 1 character.
    pub password: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FlowActionHttpSendRequestParamsBasicAuth {
    value username: String,
    value password: Secret,
} }

auth0_core::__record! { FlowActionHttpSendRequestParamsBasicAuth {
    optional username "username",
    optional password "password",
} }
auth0_core::__read!(FlowActionHttpSendRequestParamsBasicAuth);

/// A flow action hubspot enroll contact, the [`FlowActionHubspot`](super::FlowActionHubspot) whose
/// `action` is `ENROLL_CONTACT`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionHubspotEnrollContact {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionHubspotEnrollContactParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionHubspotEnrollContact {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionHubspotEnrollContactParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionHubspotEnrollContact {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionHubspotEnrollContact {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionHubspotEnrollContact);

/// Flow action hubspot enroll contact params, in `params` of
/// [`FlowActionHubspotEnrollContact`](super::FlowActionHubspotEnrollContact).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionHubspotEnrollContactParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Identifier of the workflow.
    pub workflow_id: Option<TextOrInteger>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionHubspotEnrollContactParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        email: impl Into<String>,
        workflow_id: TextOrInteger,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            email: Some(email.into()),
            workflow_id: Some(workflow_id),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionHubspotEnrollContactParams {
    optional connection_id "connection_id",
    optional email "email",
    optional workflow_id "workflow_id",
} }
auth0_core::__read!(FlowActionHubspotEnrollContactParams);

/// A flow action hubspot get contact, the
/// [`FlowActionActivecampaign`](super::FlowActionActivecampaign) whose `action` is `LIST_CONTACTS`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionHubspotGetContact {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionLookupParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionHubspotGetContact {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionLookupParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionHubspotGetContact {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionHubspotGetContact {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionHubspotGetContact);

/// A flow action hubspot upsert contact, the [`FlowActionHubspot`](super::FlowActionHubspot) whose
/// `action` is `UPSERT_CONTACT`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionHubspotUpsertContact {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionHubspotUpsertContactParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionHubspotUpsertContact {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionHubspotUpsertContactParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionHubspotUpsertContact {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionHubspotUpsertContact {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionHubspotUpsertContact);

/// Flow action hubspot upsert contact params, in `params` of
/// [`FlowActionHubspotUpsertContact`](super::FlowActionHubspotUpsertContact).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionHubspotUpsertContactParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Properties to set.
    pub properties: Option<Vec<FlowActionHubspotUpsertContactParamsProperty>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionHubspotUpsertContactParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            email: Some(email.into()),
            properties: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionHubspotUpsertContactParams {
    list properties: FlowActionHubspotUpsertContactParamsProperty,
} }

auth0_core::__record! { FlowActionHubspotUpsertContactParams {
    optional connection_id "connection_id",
    optional email "email",
    optional properties "properties",
} }
auth0_core::__read!(FlowActionHubspotUpsertContactParams);

/// A flow action hubspot upsert contact params property, in `properties` of
/// [`FlowActionHubspotUpsertContactParams`](super::FlowActionHubspotUpsertContactParams).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionHubspotUpsertContactParamsProperty {
    /// Name of the property. Up to 100 characters.
    pub property: Option<String>,
    /// Value of the property.
    pub value: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionHubspotUpsertContactParamsProperty {
    /// Creates the value with its required fields.
    pub fn new(property: impl Into<String>) -> Self {
        Self {
            property: Some(property.into()),
            value: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionHubspotUpsertContactParamsProperty {
    value value: Json,
} }

auth0_core::__record! { FlowActionHubspotUpsertContactParamsProperty {
    optional property "property",
    optional value "value",
} }
auth0_core::__read!(FlowActionHubspotUpsertContactParamsProperty);

/// A flow action JSON parse JSON, the [`FlowActionJson`](super::FlowActionJson) whose `action` is
/// `PARSE_JSON`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionJsonParseJson {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionJsonParseJsonParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionJsonParseJson {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionJsonParseJsonParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionJsonParseJson {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionJsonParseJson {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionJsonParseJson);

/// Flow action JSON parse JSON params, in `params` of
/// [`FlowActionJsonParseJson`](super::FlowActionJsonParseJson).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionJsonParseJsonParams {
    /// JSON text to parse.
    pub json: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionJsonParseJsonParams {
    /// Creates the value with its required fields.
    pub fn new(json: impl Into<String>) -> Self {
        Self {
            json: Some(json.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionJsonParseJsonParams {
    optional json "json",
} }
auth0_core::__read!(FlowActionJsonParseJsonParams);

/// A flow action JWT decode JWT, the [`FlowActionJwt`](super::FlowActionJwt) whose `action` is
/// `DECODE_JWT`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionJwtDecodeJwt {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionJwtDecodeJwtParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionJwtDecodeJwt {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionJwtDecodeJwtParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionJwtDecodeJwt {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionJwtDecodeJwt {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionJwtDecodeJwt);

/// Flow action JWT decode JWT params, in `params` of
/// [`FlowActionJwtDecodeJwt`](super::FlowActionJwtDecodeJwt).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionJwtDecodeJwtParams {
    /// Token to read. Up to 10000 characters.
    pub token: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionJwtDecodeJwtParams {
    /// Creates the value with its required fields.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: Some(token.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionJwtDecodeJwtParams {
    optional token "token",
} }
auth0_core::__read!(FlowActionJwtDecodeJwtParams);

/// A flow action JWT sign JWT, the [`FlowActionJwt`](super::FlowActionJwt) whose `action` is
/// `SIGN_JWT`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionJwtSignJwt {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionJwtSignJwtParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionJwtSignJwt {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionJwtSignJwtParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionJwtSignJwt {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionJwtSignJwt {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionJwtSignJwt);

/// Flow action JWT sign JWT params, in `params` of
/// [`FlowActionJwtSignJwt`](super::FlowActionJwtSignJwt).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionJwtSignJwtParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Claims of the token.
    pub payload: Option<Json>,
    /// Subject of the token. Up to 100 characters.
    pub subject: Option<String>,
    /// Issuer of the token. Up to 100 characters.
    pub issuer: Option<String>,
    /// Audience of the token. Up to 100 characters.
    pub audience: Option<String>,
    /// Time until the token expires. Up to 25 characters.
    pub expires_in: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionJwtSignJwtParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            payload: None,
            subject: None,
            issuer: None,
            audience: None,
            expires_in: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionJwtSignJwtParams {
    value payload: Json,
    value subject: String,
    value issuer: String,
    value audience: String,
    value expires_in: String,
} }

auth0_core::__record! { FlowActionJwtSignJwtParams {
    optional connection_id "connection_id",
    optional payload "payload",
    optional subject "subject",
    optional issuer "issuer",
    optional audience "audience",
    optional expires_in "expires_in",
} }
auth0_core::__read!(FlowActionJwtSignJwtParams);

/// A flow action JWT verify JWT, the [`FlowActionJwt`](super::FlowActionJwt) whose `action` is
/// `VERIFY_JWT`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionJwtVerifyJwt {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionJwtVerifyJwtParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionJwtVerifyJwt {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionJwtVerifyJwtParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionJwtVerifyJwt {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionJwtVerifyJwt {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionJwtVerifyJwt);

/// Flow action JWT verify JWT params, in `params` of
/// [`FlowActionJwtVerifyJwt`](super::FlowActionJwtVerifyJwt).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionJwtVerifyJwtParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Token to read. Up to 100 characters.
    pub token: Option<Secret>,
    /// Audience of the token. Up to 500 characters.
    pub audience: Option<String>,
    /// Issuer of the token. Up to 500 characters.
    pub issuer: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionJwtVerifyJwtParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, token: impl Into<Secret>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            token: Some(token.into()),
            audience: None,
            issuer: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionJwtVerifyJwtParams {
    value audience: String,
    value issuer: String,
} }

auth0_core::__record! { FlowActionJwtVerifyJwtParams {
    optional connection_id "connection_id",
    optional token "token",
    optional audience "audience",
    optional issuer "issuer",
} }
auth0_core::__read!(FlowActionJwtVerifyJwtParams);

/// Flow action lookup params, in `params` of
/// [`FlowActionHubspotGetContact`](super::FlowActionHubspotGetContact).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionLookupParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionLookupParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            email: Some(email.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionLookupParams {
    optional connection_id "connection_id",
    optional email "email",
} }
auth0_core::__read!(FlowActionLookupParams);

/// A flow action mailchimp upsert member, the [`FlowAction`](super::FlowAction) whose `type` is
/// `MAILCHIMP`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionMailchimpUpsertMember {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Action of the step.
    pub action: Option<FlowActionMailchimpUpsertMemberAction>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionMailchimpUpsertMemberParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionMailchimpUpsertMember {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionMailchimpUpsertMemberParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            action: Some(FlowActionMailchimpUpsertMemberAction::UpsertMember),
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionMailchimpUpsertMember {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionMailchimpUpsertMember {
    optional id "id",
    optional alias "alias",
    optional action "action",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionMailchimpUpsertMember);

/// Flow action mailchimp upsert member params, in `params` of
/// [`FlowActionMailchimpUpsertMember`](super::FlowActionMailchimpUpsertMember).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionMailchimpUpsertMemberParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the audience.
    pub list_id: Option<String>,
    /// Member that was added or removed.
    pub member: Option<FlowActionMailchimpUpsertMemberParamsMember>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionMailchimpUpsertMemberParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        list_id: impl Into<String>,
        member: FlowActionMailchimpUpsertMemberParamsMember,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            list_id: Some(list_id.into()),
            member: Some(member),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionMailchimpUpsertMemberParams {
    optional connection_id "connection_id",
    optional list_id "list_id",
    optional member "member",
} }
auth0_core::__read!(FlowActionMailchimpUpsertMemberParams);

/// A flow action mailchimp upsert member params member, in `member` of
/// [`FlowActionMailchimpUpsertMemberParams`](super::FlowActionMailchimpUpsertMemberParams).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionMailchimpUpsertMemberParamsMember {
    /// Email address.
    pub email_address: Option<String>,
    /// Status that a new member gets.
    pub status_if_new: Option<String>,
    /// Values for the audience's fields.
    pub merge_fields: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionMailchimpUpsertMemberParamsMember {
    /// Creates the value with its required fields.
    pub fn new(email_address: impl Into<String>, status_if_new: impl Into<String>) -> Self {
        Self {
            email_address: Some(email_address.into()),
            status_if_new: Some(status_if_new.into()),
            merge_fields: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionMailchimpUpsertMemberParamsMember {
    value merge_fields: Json,
} }

auth0_core::__record! { FlowActionMailchimpUpsertMemberParamsMember {
    optional email_address "email_address",
    optional status_if_new "status_if_new",
    optional merge_fields "merge_fields",
} }
auth0_core::__read!(FlowActionMailchimpUpsertMemberParamsMember);

/// A flow action mailjet send email, the [`FlowAction`](super::FlowAction) whose `type` is
/// `MAILJET`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionMailjetSendEmail {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Action of the step.
    pub action: Option<FlowActionSendEmailAction>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionMailjetSendEmailParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionMailjetSendEmail {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionMailjetSendEmailParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            action: Some(FlowActionSendEmailAction::SendEmail),
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionMailjetSendEmail {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionMailjetSendEmail {
    optional id "id",
    optional alias "alias",
    optional action "action",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionMailjetSendEmail);

/// Flow action mailjet send email params, in `params` of
/// [`FlowActionMailjetSendEmail`](super::FlowActionMailjetSendEmail).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionMailjetSendEmailParams {
    /// Content of the email.
    pub content: Option<String>,
    /// Identifier of the template.
    pub template_id: Option<i64>,
    /// Values for the template.
    pub variables: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FlowActionMailjetSendEmailParams {
    value content: String,
    plain template_id: i64,
    value variables: Json,
} }

auth0_core::__record! { FlowActionMailjetSendEmailParams {
    optional content "content",
    optional template_id "template_id",
    optional variables "variables",
} }
auth0_core::__read!(FlowActionMailjetSendEmailParams);

/// A flow action OTP generate code, the [`FlowActionOtp`](super::FlowActionOtp) whose `action` is
/// `GENERATE_CODE`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionOtpGenerateCode {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionOtpGenerateCodeParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionOtpGenerateCode {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionOtpGenerateCodeParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionOtpGenerateCode {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionOtpGenerateCode {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionOtpGenerateCode);

/// Flow action OTP generate code params, in `params` of
/// [`FlowActionOtpGenerateCode`](super::FlowActionOtpGenerateCode).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionOtpGenerateCodeParams {
    /// Name under which the code is kept. Up to 250 characters.
    pub reference: Option<String>,
    /// Digits of the code. 1 to 10.
    pub length: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionOtpGenerateCodeParams {
    /// Creates the value with its required fields.
    pub fn new(reference: impl Into<String>, length: i64) -> Self {
        Self {
            reference: Some(reference.into()),
            length: Some(length),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionOtpGenerateCodeParams {
    optional reference "reference",
    optional length "length",
} }
auth0_core::__read!(FlowActionOtpGenerateCodeParams);

/// A flow action OTP verify code, the [`FlowActionOtp`](super::FlowActionOtp) whose `action` is
/// `VERIFY_CODE`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionOtpVerifyCode {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionOtpVerifyCodeParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionOtpVerifyCode {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionOtpVerifyCodeParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionOtpVerifyCode {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionOtpVerifyCode {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionOtpVerifyCode);

/// Flow action OTP verify code params, in `params` of
/// [`FlowActionOtpVerifyCode`](super::FlowActionOtpVerifyCode).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionOtpVerifyCodeParams {
    /// Name under which the code is kept. Up to 250 characters.
    pub reference: Option<String>,
    /// Code that the user entered.
    pub code: Option<TextOrInteger>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionOtpVerifyCodeParams {
    /// Creates the value with its required fields.
    pub fn new(reference: impl Into<String>, code: TextOrInteger) -> Self {
        Self {
            reference: Some(reference.into()),
            code: Some(code),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionOtpVerifyCodeParams {
    optional reference "reference",
    optional code "code",
} }
auth0_core::__read!(FlowActionOtpVerifyCodeParams);

/// A flow action pipedrive add deal, the [`FlowActionPipedrive`](super::FlowActionPipedrive) whose
/// `action` is `ADD_DEAL`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionPipedriveAddDeal {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionPipedriveAddDealParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionPipedriveAddDeal {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionPipedriveAddDealParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionPipedriveAddDeal {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionPipedriveAddDeal {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionPipedriveAddDeal);

/// Flow action pipedrive add deal params, in `params` of
/// [`FlowActionPipedriveAddDeal`](super::FlowActionPipedriveAddDeal).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionPipedriveAddDealParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Title of the deal or field.
    pub title: Option<String>,
    /// Value of the deal.
    pub value: Option<String>,
    /// Identifier of the deal's owner.
    pub user_id: Option<TextOrNumber>,
    /// Identifier of the person.
    pub person_id: Option<TextOrNumber>,
    /// Identifier of the organization at Pipedrive.
    pub organization_id: Option<TextOrNumber>,
    /// Identifier of the stage.
    pub stage_id: Option<TextOrNumber>,
    /// Further fields, by name.
    pub fields: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionPipedriveAddDealParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            title: Some(title.into()),
            value: None,
            user_id: None,
            person_id: None,
            organization_id: None,
            stage_id: None,
            fields: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionPipedriveAddDealParams {
    value value: String,
    value user_id: TextOrNumber,
    value person_id: TextOrNumber,
    value organization_id: TextOrNumber,
    value stage_id: TextOrNumber,
    value fields: Json,
} }

auth0_core::__record! { FlowActionPipedriveAddDealParams {
    optional connection_id "connection_id",
    optional title "title",
    optional value "value",
    optional user_id "user_id",
    optional person_id "person_id",
    optional organization_id "organization_id",
    optional stage_id "stage_id",
    optional fields "fields",
} }
auth0_core::__read!(FlowActionPipedriveAddDealParams);

/// A flow action pipedrive add organization, the
/// [`FlowActionPipedrive`](super::FlowActionPipedrive) whose `action` is `ADD_ORGANIZATION`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionPipedriveAddOrganization {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionPipedriveAddOrganizationParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionPipedriveAddOrganization {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionPipedriveAddOrganizationParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionPipedriveAddOrganization {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionPipedriveAddOrganization {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionPipedriveAddOrganization);

/// Flow action pipedrive add organization params, in `params` of
/// [`FlowActionPipedriveAddOrganization`](super::FlowActionPipedriveAddOrganization).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionPipedriveAddOrganizationParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier of the owner.
    pub owner_id: Option<TextOrNumber>,
    /// Further fields, by name.
    pub fields: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionPipedriveAddOrganizationParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            name: Some(name.into()),
            owner_id: None,
            fields: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionPipedriveAddOrganizationParams {
    value owner_id: TextOrNumber,
    value fields: Json,
} }

auth0_core::__record! { FlowActionPipedriveAddOrganizationParams {
    optional connection_id "connection_id",
    optional name "name",
    optional owner_id "owner_id",
    optional fields "fields",
} }
auth0_core::__read!(FlowActionPipedriveAddOrganizationParams);

/// A flow action pipedrive add person, the [`FlowActionPipedrive`](super::FlowActionPipedrive)
/// whose `action` is `ADD_PERSON`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionPipedriveAddPerson {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionPipedriveAddPersonParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionPipedriveAddPerson {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionPipedriveAddPersonParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionPipedriveAddPerson {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionPipedriveAddPerson {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionPipedriveAddPerson);

/// Flow action pipedrive add person params, in `params` of
/// [`FlowActionPipedriveAddPerson`](super::FlowActionPipedriveAddPerson).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionPipedriveAddPersonParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Identifier of the owner.
    pub owner_id: Option<TextOrNumber>,
    /// Identifier of the organization at Pipedrive.
    pub organization_id: Option<TextOrNumber>,
    /// Further fields, by name.
    pub fields: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionPipedriveAddPersonParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            name: Some(name.into()),
            email: None,
            phone: None,
            owner_id: None,
            organization_id: None,
            fields: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionPipedriveAddPersonParams {
    value email: String,
    value phone: String,
    value owner_id: TextOrNumber,
    value organization_id: TextOrNumber,
    value fields: Json,
} }

auth0_core::__record! { FlowActionPipedriveAddPersonParams {
    optional connection_id "connection_id",
    optional name "name",
    optional email "email",
    optional phone "phone",
    optional owner_id "owner_id",
    optional organization_id "organization_id",
    optional fields "fields",
} }
auth0_core::__read!(FlowActionPipedriveAddPersonParams);

/// A flow action salesforce create lead, the [`FlowActionSalesforce`](super::FlowActionSalesforce)
/// whose `action` is `CREATE_LEAD`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSalesforceCreateLead {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionSalesforceCreateLeadParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSalesforceCreateLead {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionSalesforceCreateLeadParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionSalesforceCreateLead {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionSalesforceCreateLead {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionSalesforceCreateLead);

/// Flow action salesforce create lead params, in `params` of
/// [`FlowActionSalesforceCreateLead`](super::FlowActionSalesforceCreateLead).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSalesforceCreateLeadParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Given name.
    pub first_name: Option<String>,
    /// Family name. At least 1 character.
    pub last_name: Option<String>,
    /// Company of the lead. At least 1 character.
    pub company: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Further fields of the lead.
    pub payload: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSalesforceCreateLeadParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        last_name: impl Into<String>,
        company: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            first_name: None,
            last_name: Some(last_name.into()),
            company: Some(company.into()),
            email: None,
            phone: None,
            payload: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionSalesforceCreateLeadParams {
    value first_name: String,
    value email: String,
    value phone: String,
    value payload: Json,
} }

auth0_core::__record! { FlowActionSalesforceCreateLeadParams {
    optional connection_id "connection_id",
    optional first_name "first_name",
    optional last_name "last_name",
    optional company "company",
    optional email "email",
    optional phone "phone",
    optional payload "payload",
} }
auth0_core::__read!(FlowActionSalesforceCreateLeadParams);

/// A flow action salesforce get lead, the [`FlowActionSalesforce`](super::FlowActionSalesforce)
/// whose `action` is `GET_LEAD`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSalesforceGetLead {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionSalesforceGetLeadParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSalesforceGetLead {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionSalesforceGetLeadParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionSalesforceGetLead {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionSalesforceGetLead {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionSalesforceGetLead);

/// Flow action salesforce get lead params, in `params` of
/// [`FlowActionSalesforceGetLead`](super::FlowActionSalesforceGetLead).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSalesforceGetLeadParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the lead.
    pub lead_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSalesforceGetLeadParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, lead_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            lead_id: Some(lead_id.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionSalesforceGetLeadParams {
    optional connection_id "connection_id",
    optional lead_id "lead_id",
} }
auth0_core::__read!(FlowActionSalesforceGetLeadParams);

/// Flow action salesforce search leads, the [`FlowActionSalesforce`](super::FlowActionSalesforce)
/// whose `action` is `SEARCH_LEADS`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSalesforceSearchLeads {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionSalesforceSearchLeadsParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSalesforceSearchLeads {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionSalesforceSearchLeadsParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionSalesforceSearchLeads {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionSalesforceSearchLeads {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionSalesforceSearchLeads);

/// Flow action salesforce search leads params, in `params` of
/// [`FlowActionSalesforceSearchLeads`](super::FlowActionSalesforceSearchLeads).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSalesforceSearchLeadsParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Field to search in.
    pub search_field: Option<FlowActionSalesforceSearchLeadsParamsSearchField>,
    /// Search query. Up to 2000 characters.
    pub search_value: Option<String>,
    /// Fields of the lead to return. At least 1 element.
    pub lead_fields: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSalesforceSearchLeadsParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        search_field: FlowActionSalesforceSearchLeadsParamsSearchField,
        search_value: impl Into<String>,
        lead_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            search_field: Some(search_field),
            search_value: Some(search_value.into()),
            lead_fields: Some(lead_fields.into_iter().map(Into::into).collect()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionSalesforceSearchLeadsParams {
    optional connection_id "connection_id",
    optional search_field "search_field",
    optional search_value "search_value",
    optional lead_fields "lead_fields",
} }
auth0_core::__read!(FlowActionSalesforceSearchLeadsParams);

/// A flow action salesforce update lead, the [`FlowActionSalesforce`](super::FlowActionSalesforce)
/// whose `action` is `UPDATE_LEAD`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSalesforceUpdateLead {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionSalesforceUpdateLeadParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSalesforceUpdateLead {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionSalesforceUpdateLeadParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionSalesforceUpdateLead {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionSalesforceUpdateLead {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionSalesforceUpdateLead);

/// Flow action salesforce update lead params, in `params` of
/// [`FlowActionSalesforceUpdateLead`](super::FlowActionSalesforceUpdateLead).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSalesforceUpdateLeadParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the lead. At least 1 character.
    pub lead_id: Option<String>,
    /// Further fields of the lead.
    pub payload: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSalesforceUpdateLeadParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, lead_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            lead_id: Some(lead_id.into()),
            payload: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionSalesforceUpdateLeadParams {
    value payload: Json,
} }

auth0_core::__record! { FlowActionSalesforceUpdateLeadParams {
    optional connection_id "connection_id",
    optional lead_id "lead_id",
    optional payload "payload",
} }
auth0_core::__read!(FlowActionSalesforceUpdateLeadParams);

/// A flow action sendgrid send email, the [`FlowAction`](super::FlowAction) whose `type` is
/// `SENDGRID`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSendgridSendEmail {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Action of the step.
    pub action: Option<FlowActionSendEmailAction>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionSendgridSendEmailParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSendgridSendEmail {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionSendgridSendEmailParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            action: Some(FlowActionSendEmailAction::SendEmail),
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionSendgridSendEmail {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionSendgridSendEmail {
    optional id "id",
    optional alias "alias",
    optional action "action",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionSendgridSendEmail);

/// Flow action sendgrid send email params, in `params` of
/// [`FlowActionSendgridSendEmail`](super::FlowActionSendgridSendEmail).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSendgridSendEmailParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Sender of the email.
    pub from: Option<FlowActionSendgridSendEmailParamsPerson>,
    /// Recipients with their values, in SendGrid's form. At least 1 element.
    pub personalizations: Option<Vec<Json>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSendgridSendEmailParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        from: FlowActionSendgridSendEmailParamsPerson,
        personalizations: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            from: Some(from),
            personalizations: Some(personalizations.into_iter().map(Into::into).collect()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionSendgridSendEmailParams {
    optional connection_id "connection_id",
    optional from "from",
    optional personalizations "personalizations",
} }
auth0_core::__read!(FlowActionSendgridSendEmailParams);

/// A flow action sendgrid send email params person, in `from` of
/// [`FlowActionSendgridSendEmailParams`](super::FlowActionSendgridSendEmailParams).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSendgridSendEmailParamsPerson {
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSendgridSendEmailParamsPerson {
    /// Creates the value with its required fields.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            name: None,
            email: Some(email.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionSendgridSendEmailParamsPerson {
    value name: String,
} }

auth0_core::__record! { FlowActionSendgridSendEmailParamsPerson {
    optional name "name",
    optional email "email",
} }
auth0_core::__read!(FlowActionSendgridSendEmailParamsPerson);

/// A flow action serialize, the [`FlowActionJson`](super::FlowActionJson) whose `action` is
/// `CREATE_JSON`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSerialize {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionSerializeParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSerialize {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionSerializeParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionSerialize {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionSerialize {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionSerialize);

/// Flow action serialize params, in `params` of
/// [`FlowActionSerialize`](super::FlowActionSerialize).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSerializeParams {
    /// The JSON object.
    pub object: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSerializeParams {
    /// Creates the value with its required fields.
    pub fn new(object: Json) -> Self {
        Self {
            object: Some(object),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionSerializeParams {
    optional object "object",
} }
auth0_core::__read!(FlowActionSerializeParams);

/// A flow action slack post message, the [`FlowAction`](super::FlowAction) whose `type` is `SLACK`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSlackPostMessage {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Action of the step.
    pub action: Option<FlowActionSlackPostMessageAction>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionSlackPostMessageParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSlackPostMessage {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionSlackPostMessageParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            action: Some(FlowActionSlackPostMessageAction::PostMessage),
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionSlackPostMessage {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionSlackPostMessage {
    optional id "id",
    optional alias "alias",
    optional action "action",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionSlackPostMessage);

/// Flow action slack post message params, in `params` of
/// [`FlowActionSlackPostMessage`](super::FlowActionSlackPostMessage).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSlackPostMessageParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Text that is shown or sent.
    pub text: Option<String>,
    /// Attachments of the message.
    pub attachments: Option<Vec<FlowActionSlackPostMessageParamsAttachment>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSlackPostMessageParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            text: None,
            attachments: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionSlackPostMessageParams {
    value text: String,
    list attachments: FlowActionSlackPostMessageParamsAttachment,
} }

auth0_core::__record! { FlowActionSlackPostMessageParams {
    optional connection_id "connection_id",
    optional text "text",
    optional attachments "attachments",
} }
auth0_core::__read!(FlowActionSlackPostMessageParams);

/// A flow action slack post message params attachment, in `attachments` of
/// [`FlowActionSlackPostMessageParams`](super::FlowActionSlackPostMessageParams).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSlackPostMessageParamsAttachment {
    /// Color of the bar beside the attachment.
    pub color: Option<FlowActionSlackPostMessageParamsAttachmentColor>,
    /// Text above the attachment.
    pub pretext: Option<String>,
    /// Text that is shown or sent.
    pub text: Option<String>,
    /// Fields of the attachment.
    pub fields: Option<Vec<FlowActionSlackPostMessageParamsAttachmentField>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FlowActionSlackPostMessageParamsAttachment {
    value color: FlowActionSlackPostMessageParamsAttachmentColor,
    value pretext: String,
    value text: String,
    list fields: FlowActionSlackPostMessageParamsAttachmentField,
} }

auth0_core::__record! { FlowActionSlackPostMessageParamsAttachment {
    optional color "color",
    optional pretext "pretext",
    optional text "text",
    optional fields "fields",
} }
auth0_core::__read!(FlowActionSlackPostMessageParamsAttachment);

/// A flow action slack post message params attachment field, in `fields` of
/// [`FlowActionSlackPostMessageParamsAttachment`](super::FlowActionSlackPostMessageParamsAttachment).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionSlackPostMessageParamsAttachmentField {
    /// Title of the deal or field.
    pub title: Option<String>,
    /// Text of the field.
    pub value: Option<String>,
    /// Whether it may stand beside another.
    pub short: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionSlackPostMessageParamsAttachmentField {
    /// Creates the value with its required fields.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: Some(title.into()),
            value: None,
            short: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionSlackPostMessageParamsAttachmentField {
    value value: String,
    plain short: bool,
} }

auth0_core::__record! { FlowActionSlackPostMessageParamsAttachmentField {
    optional title "title",
    optional value "value",
    optional short "short",
} }
auth0_core::__read!(FlowActionSlackPostMessageParamsAttachmentField);

/// A flow action stripe add tax ID, the [`FlowActionStripe`](super::FlowActionStripe) whose
/// `action` is `ADD_TAX_ID`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionStripeAddTaxId {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionStripeAddTaxIdParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionStripeAddTaxId {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionStripeAddTaxIdParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionStripeAddTaxId {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionStripeAddTaxId {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionStripeAddTaxId);

/// Flow action stripe add tax ID params, in `params` of
/// [`FlowActionStripeAddTaxId`](super::FlowActionStripeAddTaxId).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionStripeAddTaxIdParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the customer. Up to 250 characters.
    pub customer_id: Option<String>,
    /// Kind of tax ID. Up to 250 characters.
    pub r#type: Option<String>,
    /// The tax ID. Up to 250 characters.
    pub value: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionStripeAddTaxIdParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        customer_id: impl Into<String>,
        r#type: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            customer_id: Some(customer_id.into()),
            r#type: Some(r#type.into()),
            value: Some(value.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionStripeAddTaxIdParams {
    optional connection_id "connection_id",
    optional customer_id "customer_id",
    optional r#type "type",
    optional value "value",
} }
auth0_core::__read!(FlowActionStripeAddTaxIdParams);

/// A flow action stripe address, in `address` of
/// [`FlowActionStripeCreateCustomerParams`](super::FlowActionStripeCreateCustomerParams).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionStripeAddress {
    /// First line of the address. Up to 250 characters.
    pub line1: Option<String>,
    /// Second line of the address. Up to 250 characters.
    pub line2: Option<String>,
    /// Postal code. Up to 250 characters.
    pub postal_code: Option<String>,
    /// City. Up to 250 characters.
    pub city: Option<String>,
    /// State or province. Up to 250 characters.
    pub state: Option<String>,
    /// Country, by its two-letter code. Up to 250 characters.
    pub country: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FlowActionStripeAddress {
    value line1: String,
    value line2: String,
    value postal_code: String,
    value city: String,
    value state: String,
    value country: String,
} }

auth0_core::__record! { FlowActionStripeAddress {
    optional line1 "line1",
    optional line2 "line2",
    optional postal_code "postalCode",
    optional city "city",
    optional state "state",
    optional country "country",
} }
auth0_core::__read!(FlowActionStripeAddress);

/// A flow action stripe create customer, the [`FlowActionStripe`](super::FlowActionStripe) whose
/// `action` is `CREATE_CUSTOMER`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionStripeCreateCustomer {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionStripeCreateCustomerParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionStripeCreateCustomer {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionStripeCreateCustomerParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionStripeCreateCustomer {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionStripeCreateCustomer {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionStripeCreateCustomer);

/// Flow action stripe create customer params, in `params` of
/// [`FlowActionStripeCreateCustomer`](super::FlowActionStripeCreateCustomer).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionStripeCreateCustomerParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Tax ID of the customer.
    pub tax_id: Option<FlowActionStripeTaxId>,
    /// Name that tells it from others. Up to 250 characters.
    pub name: Option<String>,
    /// Description. Up to 250 characters.
    pub description: Option<String>,
    /// Email address. Up to 512 characters.
    pub email: Option<String>,
    /// Phone number. Up to 250 characters.
    pub phone: Option<String>,
    /// Whether the customer is exempt from tax.
    pub tax_exempt: Option<String>,
    /// Postal address.
    pub address: Option<FlowActionStripeAddress>,
    /// Custom metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionStripeCreateCustomerParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            tax_id: None,
            name: None,
            description: None,
            email: None,
            phone: None,
            tax_exempt: None,
            address: None,
            metadata: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionStripeCreateCustomerParams {
    value tax_id: FlowActionStripeTaxId,
    value name: String,
    value description: String,
    value email: String,
    value phone: String,
    value tax_exempt: String,
    value address: FlowActionStripeAddress,
    map metadata: String,
} }

auth0_core::__record! { FlowActionStripeCreateCustomerParams {
    optional connection_id "connection_id",
    optional tax_id "tax_id",
    optional name "name",
    optional description "description",
    optional email "email",
    optional phone "phone",
    optional tax_exempt "tax_exempt",
    optional address "address",
    optional metadata "metadata",
} }
auth0_core::__read!(FlowActionStripeCreateCustomerParams);

/// A flow action stripe create portal session, the [`FlowActionStripe`](super::FlowActionStripe)
/// whose `action` is `CREATE_PORTAL_SESSION`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionStripeCreatePortalSession {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionStripeCreatePortalSessionParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionStripeCreatePortalSession {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionStripeCreatePortalSessionParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionStripeCreatePortalSession {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionStripeCreatePortalSession {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionStripeCreatePortalSession);

/// Flow action stripe create portal session params, in `params` of
/// [`FlowActionStripeCreatePortalSession`](super::FlowActionStripeCreatePortalSession).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionStripeCreatePortalSessionParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the customer. Up to 250 characters.
    pub customer_id: Option<String>,
    /// URL to which the customer goes back.
    pub return_url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionStripeCreatePortalSessionParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, customer_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            customer_id: Some(customer_id.into()),
            return_url: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionStripeCreatePortalSessionParams {
    value return_url: String,
} }

auth0_core::__record! { FlowActionStripeCreatePortalSessionParams {
    optional connection_id "connection_id",
    optional customer_id "customer_id",
    optional return_url "return_url",
} }
auth0_core::__read!(FlowActionStripeCreatePortalSessionParams);

/// A flow action stripe delete tax ID, the [`FlowActionStripe`](super::FlowActionStripe) whose
/// `action` is `DELETE_TAX_ID`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionStripeDeleteTaxId {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionStripeDeleteTaxIdParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionStripeDeleteTaxId {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionStripeDeleteTaxIdParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionStripeDeleteTaxId {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionStripeDeleteTaxId {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionStripeDeleteTaxId);

/// Flow action stripe delete tax ID params, in `params` of
/// [`FlowActionStripeDeleteTaxId`](super::FlowActionStripeDeleteTaxId).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionStripeDeleteTaxIdParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the customer. Up to 250 characters.
    pub customer_id: Option<String>,
    /// Identifier at Stripe. Up to 250 characters.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionStripeDeleteTaxIdParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        customer_id: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            customer_id: Some(customer_id.into()),
            id: Some(id.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionStripeDeleteTaxIdParams {
    optional connection_id "connection_id",
    optional customer_id "customer_id",
    optional id "id",
} }
auth0_core::__read!(FlowActionStripeDeleteTaxIdParams);

/// A flow action stripe get customer, the [`FlowActionStripe`](super::FlowActionStripe) whose
/// `action` is `GET_CUSTOMER`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionStripeGetCustomer {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionStripeGetCustomerParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionStripeGetCustomer {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionStripeGetCustomerParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionStripeGetCustomer {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionStripeGetCustomer {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionStripeGetCustomer);

/// Flow action stripe get customer params, in `params` of
/// [`FlowActionStripeGetCustomer`](super::FlowActionStripeGetCustomer).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionStripeGetCustomerParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier at Stripe. Up to 250 characters.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionStripeGetCustomerParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            id: Some(id.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionStripeGetCustomerParams {
    optional connection_id "connection_id",
    optional id "id",
} }
auth0_core::__read!(FlowActionStripeGetCustomerParams);

/// A flow action stripe tax ID, in `tax_id` of
/// [`FlowActionStripeCreateCustomerParams`](super::FlowActionStripeCreateCustomerParams).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionStripeTaxId {
    /// Kind of tax ID. Up to 250 characters.
    pub r#type: Option<String>,
    /// The tax ID. Up to 250 characters.
    pub value: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionStripeTaxId {
    /// Creates the value with its required fields.
    pub fn new(r#type: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            value: Some(value.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionStripeTaxId {
    optional r#type "type",
    optional value "value",
} }
auth0_core::__read!(FlowActionStripeTaxId);

/// A flow action stripe update customer, the [`FlowActionStripe`](super::FlowActionStripe) whose
/// `action` is `UPDATE_CUSTOMER`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionStripeUpdateCustomer {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionStripeUpdateCustomerParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionStripeUpdateCustomer {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionStripeUpdateCustomerParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionStripeUpdateCustomer {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionStripeUpdateCustomer {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionStripeUpdateCustomer);

/// Flow action stripe update customer params, in `params` of
/// [`FlowActionStripeUpdateCustomer`](super::FlowActionStripeUpdateCustomer).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionStripeUpdateCustomerParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier at Stripe. Up to 250 characters.
    pub id: Option<String>,
    /// Name that tells it from others. Up to 250 characters.
    pub name: Option<String>,
    /// Description. Up to 250 characters.
    pub description: Option<String>,
    /// Email address. Up to 512 characters.
    pub email: Option<String>,
    /// Phone number. Up to 250 characters.
    pub phone: Option<String>,
    /// Whether the customer is exempt from tax.
    pub tax_exempt: Option<String>,
    /// Postal address.
    pub address: Option<FlowActionStripeAddress>,
    /// Custom metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionStripeUpdateCustomerParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            id: Some(id.into()),
            name: None,
            description: None,
            email: None,
            phone: None,
            tax_exempt: None,
            address: None,
            metadata: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionStripeUpdateCustomerParams {
    value name: String,
    value description: String,
    value email: String,
    value phone: String,
    value tax_exempt: String,
    value address: FlowActionStripeAddress,
    map metadata: String,
} }

auth0_core::__record! { FlowActionStripeUpdateCustomerParams {
    optional connection_id "connection_id",
    optional id "id",
    optional name "name",
    optional description "description",
    optional email "email",
    optional phone "phone",
    optional tax_exempt "tax_exempt",
    optional address "address",
    optional metadata "metadata",
} }
auth0_core::__read!(FlowActionStripeUpdateCustomerParams);

/// A flow action telegram send message, the [`FlowAction`](super::FlowAction) whose `type` is
/// `TELEGRAM`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionTelegramSendMessage {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Action of the step.
    pub action: Option<FlowActionSendMessageAction>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionTelegramSendMessageParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionTelegramSendMessage {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionTelegramSendMessageParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            action: Some(FlowActionSendMessageAction::SendMessage),
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionTelegramSendMessage {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionTelegramSendMessage {
    optional id "id",
    optional alias "alias",
    optional action "action",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionTelegramSendMessage);

/// Flow action telegram send message params, in `params` of
/// [`FlowActionTelegramSendMessage`](super::FlowActionTelegramSendMessage).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionTelegramSendMessageParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the chat.
    pub chat_id: Option<String>,
    /// Text that is shown or sent.
    pub text: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionTelegramSendMessageParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        chat_id: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            chat_id: Some(chat_id.into()),
            text: Some(text.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionTelegramSendMessageParams {
    optional connection_id "connection_id",
    optional chat_id "chat_id",
    optional text "text",
} }
auth0_core::__read!(FlowActionTelegramSendMessageParams);

/// A flow action twilio make call, the [`FlowActionTwilio`](super::FlowActionTwilio) whose `action`
/// is `MAKE_CALL`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionTwilioMakeCall {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionTwilioMakeCallParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionTwilioMakeCall {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionTwilioMakeCallParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionTwilioMakeCall {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionTwilioMakeCall {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionTwilioMakeCall);

/// Flow action twilio make call params, in `params` of
/// [`FlowActionTwilioMakeCall`](super::FlowActionTwilioMakeCall).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionTwilioMakeCallParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Sender.
    pub from: Option<String>,
    /// Recipient.
    pub to: Option<String>,
    /// Spoken message, as TwiML. Up to 4096 characters.
    pub payload: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionTwilioMakeCallParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        from: impl Into<String>,
        to: impl Into<String>,
        payload: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            from: Some(from.into()),
            to: Some(to.into()),
            payload: Some(payload.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionTwilioMakeCallParams {
    optional connection_id "connection_id",
    optional from "from",
    optional to "to",
    optional payload "payload",
} }
auth0_core::__read!(FlowActionTwilioMakeCallParams);

/// A flow action twilio send SMS, the [`FlowActionTwilio`](super::FlowActionTwilio) whose `action`
/// is `SEND_SMS`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionTwilioSendSms {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionTwilioSendSmsParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionTwilioSendSms {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionTwilioSendSmsParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionTwilioSendSms {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionTwilioSendSms {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionTwilioSendSms);

/// Flow action twilio send SMS params, in `params` of
/// [`FlowActionTwilioSendSms`](super::FlowActionTwilioSendSms).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionTwilioSendSmsParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Sender. Up to 50 characters.
    pub from: Option<String>,
    /// Recipient. Up to 50 characters.
    pub to: Option<String>,
    /// Text for people. Up to 1500 characters.
    pub message: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionTwilioSendSmsParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        from: impl Into<String>,
        to: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            from: Some(from.into()),
            to: Some(to.into()),
            message: Some(message.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionTwilioSendSmsParams {
    optional connection_id "connection_id",
    optional from "from",
    optional to "to",
    optional message "message",
} }
auth0_core::__read!(FlowActionTwilioSendSmsParams);

/// A flow action whatsapp send message, the [`FlowAction`](super::FlowAction) whose `type` is
/// `WHATSAPP`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionWhatsappSendMessage {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Action of the step.
    pub action: Option<FlowActionSendMessageAction>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionWhatsappSendMessageParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionWhatsappSendMessage {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionWhatsappSendMessageParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            action: Some(FlowActionSendMessageAction::SendMessage),
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionWhatsappSendMessage {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionWhatsappSendMessage {
    optional id "id",
    optional alias "alias",
    optional action "action",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionWhatsappSendMessage);

/// Flow action whatsapp send message params, in `params` of
/// [`FlowActionWhatsappSendMessage`](super::FlowActionWhatsappSendMessage).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionWhatsappSendMessageParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the sender.
    pub sender_id: Option<String>,
    /// Phone number that receives the message.
    pub recipient_number: Option<String>,
    /// Kind of message.
    pub r#type: Option<FlowActionWhatsappSendMessageParamsType>,
    /// Data to send.
    pub payload: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionWhatsappSendMessageParams {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        sender_id: impl Into<String>,
        recipient_number: impl Into<String>,
        r#type: FlowActionWhatsappSendMessageParamsType,
        payload: Json,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            sender_id: Some(sender_id.into()),
            recipient_number: Some(recipient_number.into()),
            r#type: Some(r#type),
            payload: Some(payload),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionWhatsappSendMessageParams {
    optional connection_id "connection_id",
    optional sender_id "sender_id",
    optional recipient_number "recipient_number",
    optional r#type "type",
    optional payload "payload",
} }
auth0_core::__read!(FlowActionWhatsappSendMessageParams);

/// A flow action XML parse XML, the [`FlowActionXml`](super::FlowActionXml) whose `action` is
/// `PARSE_XML`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionXmlParseXml {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionXmlParseXmlParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionXmlParseXml {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionXmlParseXmlParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionXmlParseXml {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionXmlParseXml {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionXmlParseXml);

/// Flow action XML parse XML params, in `params` of
/// [`FlowActionXmlParseXml`](super::FlowActionXmlParseXml).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionXmlParseXmlParams {
    /// XML text to parse.
    pub xml: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionXmlParseXmlParams {
    /// Creates the value with its required fields.
    pub fn new(xml: impl Into<String>) -> Self {
        Self {
            xml: Some(xml.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowActionXmlParseXmlParams {
    optional xml "xml",
} }
auth0_core::__read!(FlowActionXmlParseXmlParams);

/// A flow action zapier trigger webhook, the [`FlowAction`](super::FlowAction) whose `type` is
/// `ZAPIER`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionZapierTriggerWebhook {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Action of the step.
    pub action: Option<FlowActionZapierTriggerWebhookAction>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<FlowActionZapierTriggerWebhookParams>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionZapierTriggerWebhook {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: FlowActionZapierTriggerWebhookParams) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            action: Some(FlowActionZapierTriggerWebhookAction::TriggerWebhook),
            allow_failure: None,
            mask_output: None,
            params: Some(params),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionZapierTriggerWebhook {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowActionZapierTriggerWebhook {
    optional id "id",
    optional alias "alias",
    optional action "action",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionZapierTriggerWebhook);

/// Flow action zapier trigger webhook params, in `params` of
/// [`FlowActionZapierTriggerWebhook`](super::FlowActionZapierTriggerWebhook).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowActionZapierTriggerWebhookParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// HTTP method.
    pub method: Option<FlowActionZapierTriggerWebhookParamsMethod>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowActionZapierTriggerWebhookParams {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            method: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowActionZapierTriggerWebhookParams {
    value method: FlowActionZapierTriggerWebhookParamsMethod,
} }

auth0_core::__record! { FlowActionZapierTriggerWebhookParams {
    optional connection_id "connection_id",
    optional method "method",
} }
auth0_core::__read!(FlowActionZapierTriggerWebhookParams);
