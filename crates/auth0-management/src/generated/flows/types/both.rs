// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json, Patch, Secret};
use serde::{Deserialize, Serialize};

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

/// [`FlowActionActivecampaign`](super::FlowActionActivecampaign) where `action` is
/// `UPSERT_CONTACT`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionActivecampaignUpsertContact {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionActivecampaignUpsertContactParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionActivecampaignUpsertContact {
    /// With what it must have.
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

/// The `params` of
/// [`FlowActionActivecampaignUpsertContact`](super::FlowActionActivecampaignUpsertContact).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionActivecampaignUpsertContactParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Given name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Values of fields of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_fields: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionActivecampaignUpsertContactParams {
    /// With what it must have.
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

/// [`FlowActionAirtable`](super::FlowActionAirtable) where `action` is `CREATE_RECORD`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAirtableCreateRecord {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionAirtableCreateRecordParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAirtableCreateRecord {
    /// With what it must have.
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

/// The `params` of [`FlowActionAirtableCreateRecord`](super::FlowActionAirtableCreateRecord).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAirtableCreateRecordParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the Airtable base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_id: Option<String>,
    /// Name of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// Further fields, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAirtableCreateRecordParams {
    /// With what it must have.
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

/// [`FlowActionAirtable`](super::FlowActionAirtable) where `action` is `LIST_RECORDS`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAirtableListRecords {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionAirtableListRecordsParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAirtableListRecords {
    /// With what it must have.
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

/// The `params` of [`FlowActionAirtableListRecords`](super::FlowActionAirtableListRecords).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAirtableListRecordsParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the Airtable base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_id: Option<String>,
    /// Name of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// Formula that records must fit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// Name of the view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAirtableListRecordsParams {
    /// With what it must have.
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

/// [`FlowActionAirtable`](super::FlowActionAirtable) where `action` is `UPDATE_RECORD`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAirtableUpdateRecord {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionAirtableUpdateRecordParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAirtableUpdateRecord {
    /// With what it must have.
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

/// The `params` of [`FlowActionAirtableUpdateRecord`](super::FlowActionAirtableUpdateRecord).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAirtableUpdateRecordParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the Airtable base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_id: Option<String>,
    /// Name of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// Identifier of the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_id: Option<String>,
    /// Further fields, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAirtableUpdateRecordParams {
    /// With what it must have.
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

/// [`FlowActionAuth0`](super::FlowActionAuth0) where `action` is `CREATE_USER`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAuth0CreateUser {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionAuth0CreateUserParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAuth0CreateUser {
    /// With what it must have.
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

/// The `params` of [`FlowActionAuth0CreateUser`](super::FlowActionAuth0CreateUser).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAuth0CreateUserParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Attributes of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAuth0CreateUserParams {
    /// With what it must have.
    pub fn new(connection_id: impl Into<String>, payload: Json) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            payload: Some(payload),
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionAuth0`](super::FlowActionAuth0) where `action` is `GET_USER`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAuth0GetUser {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionAuth0GetUserParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAuth0GetUser {
    /// With what it must have.
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

/// The `params` of [`FlowActionAuth0GetUser`](super::FlowActionAuth0GetUser).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAuth0GetUserParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAuth0GetUserParams {
    /// With what it must have.
    pub fn new(connection_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            user_id: Some(user_id.into()),
            extra: Extra::default(),
        }
    }
}

/// The `params` of [`FlowActionAuth0SendSms`](super::FlowActionAuth0SendSms).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAuth0MessageParams {
    /// Who it comes from. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Who receives it. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Text for people. 1 to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Values for the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_vars: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAuth0MessageParams {
    /// With what it must have.
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

/// [`FlowActionAuth0`](super::FlowActionAuth0) where `action` is `SEND_EMAIL`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAuth0SendEmail {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionAuth0SendEmailParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAuth0SendEmail {
    /// With what it must have.
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

/// The `params` of [`FlowActionAuth0SendEmail`](super::FlowActionAuth0SendEmail).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAuth0SendEmailParams {
    /// Who the email comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<FlowActionAuth0SendEmailParamsFrom>,
    /// Who receives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Subject of the email. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Body of the message. 1 to 102400 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Values for the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_vars: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAuth0SendEmailParams {
    /// With what it must have.
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

/// The `from` of [`FlowActionAuth0SendEmailParams`](super::FlowActionAuth0SendEmailParams).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAuth0SendEmailParamsFrom {
    /// Name that tells it from others. 1 to 125 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAuth0SendEmailParamsFrom {
    /// With what it must have.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            name: None,
            email: Some(email.into()),
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionAuth0`](super::FlowActionAuth0) where `action` is `SEND_REQUEST`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAuth0SendRequest {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionAuth0SendRequestParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAuth0SendRequest {
    /// With what it must have.
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

/// The `params` of [`FlowActionAuth0SendRequest`](super::FlowActionAuth0SendRequest).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAuth0SendRequestParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Path of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pathname: Option<String>,
    /// HTTP method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<FlowActionSendRequestParamsMethod>,
    /// Headers of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<Json>,
    /// Query parameters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<BTreeMap<String, Option<TextOrNumber>>>,
    /// Body of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAuth0SendRequestParams {
    /// With what it must have.
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

/// [`FlowActionAuth0`](super::FlowActionAuth0) where `action` is `SEND_SMS`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAuth0SendSms {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionAuth0MessageParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAuth0SendSms {
    /// With what it must have.
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

/// [`FlowActionAuth0`](super::FlowActionAuth0) where `action` is `UPDATE_USER`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAuth0UpdateUser {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionAuth0UpdateUserParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAuth0UpdateUser {
    /// With what it must have.
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

/// The `params` of [`FlowActionAuth0UpdateUser`](super::FlowActionAuth0UpdateUser).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionAuth0UpdateUserParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Attributes to change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionAuth0UpdateUserParams {
    /// With what it must have.
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

/// [`FlowAction`](super::FlowAction) where `type` is `BIGQUERY`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionBigqueryInsertRows {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// What the step does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<FlowActionBigqueryInsertRowsAction>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionBigqueryInsertRowsParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionBigqueryInsertRows {
    /// With what it must have.
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

/// The `params` of [`FlowActionBigqueryInsertRows`](super::FlowActionBigqueryInsertRows).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionBigqueryInsertRowsParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the BigQuery dataset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dataset_id: Option<String>,
    /// Identifier of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// Rows to insert.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionBigqueryInsertRowsParams {
    /// With what it must have.
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

/// [`FlowActionClearbit`](super::FlowActionClearbit) where `action` is `FIND_COMPANY`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionClearbitFindCompany {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionClearbitFindCompanyParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionClearbitFindCompany {
    /// With what it must have.
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

/// The `params` of [`FlowActionClearbitFindCompany`](super::FlowActionClearbitFindCompany).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionClearbitFindCompanyParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Domain of the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionClearbitFindCompanyParams {
    /// With what it must have.
    pub fn new(connection_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            domain: Some(domain.into()),
            extra: Extra::default(),
        }
    }
}

/// [`FlowAction`](super::FlowAction) where `type` is `EMAIL`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionEmailVerifyEmail {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// What the step does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<FlowActionEmailVerifyEmailAction>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionEmailVerifyEmailParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionEmailVerifyEmail {
    /// With what it must have.
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

/// The `params` of [`FlowActionEmailVerifyEmail`](super::FlowActionEmailVerifyEmail).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionEmailVerifyEmailParams {
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What the address must be like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<FlowActionEmailVerifyEmailParamsRules>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionEmailVerifyEmailParams {
    /// With what it must have.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            rules: None,
            extra: Extra::default(),
        }
    }
}

/// The `rules` of [`FlowActionEmailVerifyEmailParams`](super::FlowActionEmailVerifyEmailParams).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionEmailVerifyEmailParamsRules {
    /// Whether the domain must receive email.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_mx_record: Option<bool>,
    /// Whether addresses with a plus sign are refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_aliases: Option<bool>,
    /// Whether addresses at free providers are refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_free_emails: Option<bool>,
    /// Whether throw-away addresses are refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_disposable_emails: Option<bool>,
    /// Addresses and domains that are refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocklist: Option<Vec<String>>,
    /// Addresses and domains that are always accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowlist: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FlowActionFlow`](super::FlowActionFlow) where `action` is `BOOLEAN_CONDITION`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionFlowBooleanCondition {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionFlowBooleanConditionParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionFlowBooleanCondition {
    /// With what it must have.
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

/// The `params` of [`FlowActionFlowBooleanCondition`](super::FlowActionFlowBooleanCondition).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionFlowBooleanConditionParams {
    /// Condition that decides which steps follow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#if: Option<Json>,
    /// Steps when the condition holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<Vec<FlowAction>>,
    /// Steps when the condition does not hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#else: Option<Vec<FlowAction>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionFlowBooleanConditionParams {
    /// With what it must have.
    pub fn new(r#if: Json) -> Self {
        Self {
            r#if: Some(r#if),
            then: None,
            r#else: None,
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionFlow`](super::FlowActionFlow) where `action` is `DELAY_FLOW`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionFlowDelayFlow {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionFlowDelayFlowParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionFlowDelayFlow {
    /// With what it must have.
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

/// The `params` of [`FlowActionFlowDelayFlow`](super::FlowActionFlowDelayFlow).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionFlowDelayFlowParams {
    /// How many units of time to wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<TextOrInteger>,
    /// Unit of time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<FlowDelayUnit>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionFlowDelayFlowParams {
    /// With what it must have.
    pub fn new(number: TextOrInteger) -> Self {
        Self {
            number: Some(number),
            units: None,
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionFlow`](super::FlowActionFlow) where `action` is `DO_NOTHING`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionFlowDoNothing {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionFlowDoNothingParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionFlowDoNothing {
    /// With what it must have.
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

/// The `params` of [`FlowActionFlowDoNothing`](super::FlowActionFlowDoNothing).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionFlowDoNothingParams {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FlowActionFlow`](super::FlowActionFlow) where `action` is `ERROR_MESSAGE`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionFlowErrorMessage {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionFlowErrorMessageParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionFlowErrorMessage {
    /// With what it must have.
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

/// The `params` of [`FlowActionFlowErrorMessage`](super::FlowActionFlowErrorMessage).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionFlowErrorMessageParams {
    /// Text for people. Up to 2048 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionFlowErrorMessageParams {
    /// With what it must have.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: Some(message.into()),
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionFlow`](super::FlowActionFlow) where `action` is `MAP_VALUE`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionFlowMapValue {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionFlowMapValueParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionFlowMapValue {
    /// With what it must have.
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

/// The `params` of [`FlowActionFlowMapValue`](super::FlowActionFlowMapValue).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionFlowMapValueParams {
    /// Value to look up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<TextOrNumber>,
    /// Results, by the value they belong to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cases: Option<Json>,
    /// What applies when nothing else does.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub fallback: Patch<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionFlowMapValueParams {
    /// With what it must have.
    pub fn new(input: TextOrNumber) -> Self {
        Self {
            input: Some(input),
            cases: None,
            fallback: Patch::Absent,
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionFlow`](super::FlowActionFlow) where `action` is `RETURN_JSON`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionFlowReturnJson {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionFlowReturnJsonParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionFlowReturnJson {
    /// With what it must have.
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

/// The `params` of [`FlowActionFlowReturnJson`](super::FlowActionFlowReturnJson).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionFlowReturnJsonParams {
    /// What the flow returns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionFlowReturnJsonParams {
    /// With what it must have.
    pub fn new(payload: Json) -> Self {
        Self {
            payload: Some(payload),
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionFlow`](super::FlowActionFlow) where `action` is `STORE_VARS`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionFlowStoreVars {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionFlowStoreVarsParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionFlowStoreVars {
    /// With what it must have.
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

/// The `params` of [`FlowActionFlowStoreVars`](super::FlowActionFlowStoreVars).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionFlowStoreVarsParams {
    /// Values to keep, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vars: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionFlowStoreVarsParams {
    /// With what it must have.
    pub fn new(vars: Json) -> Self {
        Self {
            vars: Some(vars),
            extra: Extra::default(),
        }
    }
}

/// [`FlowAction`](super::FlowAction) where `type` is `GOOGLE_SHEETS`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionGoogleSheetsAddRow {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// What the step does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<FlowActionGoogleSheetsAddRowAction>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionGoogleSheetsAddRowParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionGoogleSheetsAddRow {
    /// With what it must have.
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

/// The `params` of [`FlowActionGoogleSheetsAddRow`](super::FlowActionGoogleSheetsAddRow).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionGoogleSheetsAddRowParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the spreadsheet. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spreadsheet_id: Option<String>,
    /// Identifier of the sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet_id: Option<TextOrInteger>,
    /// Values of the row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<Option<String>>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionGoogleSheetsAddRowParams {
    /// With what it must have.
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

/// [`FlowAction`](super::FlowAction) where `type` is `HTTP`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionHttpSendRequest {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// What the step does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<FlowActionHttpSendRequestAction>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionHttpSendRequestParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionHttpSendRequest {
    /// With what it must have.
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

/// The `params` of [`FlowActionHttpSendRequest`](super::FlowActionHttpSendRequest).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionHttpSendRequestParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// URL of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// HTTP method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<FlowActionSendRequestParamsMethod>,
    /// Headers of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<Json>,
    /// User name and password for HTTP basic authentication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basic: Option<FlowActionHttpSendRequestParamsBasicAuth>,
    /// Query parameters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<BTreeMap<String, Option<TextOrNumber>>>,
    /// Body of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<Json>,
    /// Format of the request's body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<FlowActionHttpSendRequestParamsContentType>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionHttpSendRequestParams {
    /// With what it must have.
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

/// The `basic` of [`FlowActionHttpSendRequestParams`](super::FlowActionHttpSendRequestParams).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionHttpSendRequestParamsBasicAuth {
    /// Username. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Password. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FlowActionHubspot`](super::FlowActionHubspot) where `action` is `ENROLL_CONTACT`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionHubspotEnrollContact {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionHubspotEnrollContactParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionHubspotEnrollContact {
    /// With what it must have.
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

/// The `params` of [`FlowActionHubspotEnrollContact`](super::FlowActionHubspotEnrollContact).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionHubspotEnrollContactParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Identifier of the workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_id: Option<TextOrInteger>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionHubspotEnrollContactParams {
    /// With what it must have.
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

/// [`FlowActionActivecampaign`](super::FlowActionActivecampaign) where `action` is `LIST_CONTACTS`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionHubspotGetContact {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionLookupParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionHubspotGetContact {
    /// With what it must have.
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

/// [`FlowActionHubspot`](super::FlowActionHubspot) where `action` is `UPSERT_CONTACT`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionHubspotUpsertContact {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionHubspotUpsertContactParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionHubspotUpsertContact {
    /// With what it must have.
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

/// The `params` of [`FlowActionHubspotUpsertContact`](super::FlowActionHubspotUpsertContact).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionHubspotUpsertContactParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Properties to set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<Vec<FlowActionHubspotUpsertContactParamsProperty>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionHubspotUpsertContactParams {
    /// With what it must have.
    pub fn new(connection_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            email: Some(email.into()),
            properties: None,
            extra: Extra::default(),
        }
    }
}

/// The `properties` of
/// [`FlowActionHubspotUpsertContactParams`](super::FlowActionHubspotUpsertContactParams).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionHubspotUpsertContactParamsProperty {
    /// Name of the property. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
    /// Value of the property.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionHubspotUpsertContactParamsProperty {
    /// With what it must have.
    pub fn new(property: impl Into<String>) -> Self {
        Self {
            property: Some(property.into()),
            value: None,
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionJson`](super::FlowActionJson) where `action` is `PARSE_JSON`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionJsonParseJson {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionJsonParseJsonParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionJsonParseJson {
    /// With what it must have.
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

/// The `params` of [`FlowActionJsonParseJson`](super::FlowActionJsonParseJson).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionJsonParseJsonParams {
    /// JSON text to parse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionJsonParseJsonParams {
    /// With what it must have.
    pub fn new(json: impl Into<String>) -> Self {
        Self {
            json: Some(json.into()),
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionJwt`](super::FlowActionJwt) where `action` is `DECODE_JWT`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionJwtDecodeJwt {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionJwtDecodeJwtParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionJwtDecodeJwt {
    /// With what it must have.
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

/// The `params` of [`FlowActionJwtDecodeJwt`](super::FlowActionJwtDecodeJwt).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionJwtDecodeJwtParams {
    /// Token to read. Up to 10000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionJwtDecodeJwtParams {
    /// With what it must have.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: Some(token.into()),
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionJwt`](super::FlowActionJwt) where `action` is `SIGN_JWT`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionJwtSignJwt {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionJwtSignJwtParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionJwtSignJwt {
    /// With what it must have.
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

/// The `params` of [`FlowActionJwtSignJwt`](super::FlowActionJwtSignJwt).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionJwtSignJwtParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Claims of the token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<Json>,
    /// Subject of the token. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Issuer of the token. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// Audience of the token. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// Time until the token expires. Up to 25 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionJwtSignJwtParams {
    /// With what it must have.
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

/// [`FlowActionJwt`](super::FlowActionJwt) where `action` is `VERIFY_JWT`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionJwtVerifyJwt {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionJwtVerifyJwtParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionJwtVerifyJwt {
    /// With what it must have.
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

/// The `params` of [`FlowActionJwtVerifyJwt`](super::FlowActionJwtVerifyJwt).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionJwtVerifyJwtParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Token to read. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// Audience of the token. Up to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// Issuer of the token. Up to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionJwtVerifyJwtParams {
    /// With what it must have.
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

/// The `params` of [`FlowActionHubspotGetContact`](super::FlowActionHubspotGetContact).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionLookupParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionLookupParams {
    /// With what it must have.
    pub fn new(connection_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            email: Some(email.into()),
            extra: Extra::default(),
        }
    }
}

/// [`FlowAction`](super::FlowAction) where `type` is `MAILCHIMP`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionMailchimpUpsertMember {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// What the step does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<FlowActionMailchimpUpsertMemberAction>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionMailchimpUpsertMemberParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionMailchimpUpsertMember {
    /// With what it must have.
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

/// The `params` of [`FlowActionMailchimpUpsertMember`](super::FlowActionMailchimpUpsertMember).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionMailchimpUpsertMemberParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the audience.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_id: Option<String>,
    /// Who was added or removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<FlowActionMailchimpUpsertMemberParamsMember>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionMailchimpUpsertMemberParams {
    /// With what it must have.
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

/// The `member` of
/// [`FlowActionMailchimpUpsertMemberParams`](super::FlowActionMailchimpUpsertMemberParams).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionMailchimpUpsertMemberParamsMember {
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// Status that a new member gets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_if_new: Option<String>,
    /// Values for the audience's fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merge_fields: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionMailchimpUpsertMemberParamsMember {
    /// With what it must have.
    pub fn new(email_address: impl Into<String>, status_if_new: impl Into<String>) -> Self {
        Self {
            email_address: Some(email_address.into()),
            status_if_new: Some(status_if_new.into()),
            merge_fields: None,
            extra: Extra::default(),
        }
    }
}

/// [`FlowAction`](super::FlowAction) where `type` is `MAILJET`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionMailjetSendEmail {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// What the step does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<FlowActionSendEmailAction>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionMailjetSendEmailParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionMailjetSendEmail {
    /// With what it must have.
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

/// The `params` of [`FlowActionMailjetSendEmail`](super::FlowActionMailjetSendEmail).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionMailjetSendEmailParams {
    /// Content of the email.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Identifier of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<i64>,
    /// Values for the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variables: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FlowActionOtp`](super::FlowActionOtp) where `action` is `GENERATE_CODE`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionOtpGenerateCode {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionOtpGenerateCodeParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionOtpGenerateCode {
    /// With what it must have.
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

/// The `params` of [`FlowActionOtpGenerateCode`](super::FlowActionOtpGenerateCode).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionOtpGenerateCodeParams {
    /// Name under which the code is kept. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Digits of the code. 1 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionOtpGenerateCodeParams {
    /// With what it must have.
    pub fn new(reference: impl Into<String>, length: i64) -> Self {
        Self {
            reference: Some(reference.into()),
            length: Some(length),
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionOtp`](super::FlowActionOtp) where `action` is `VERIFY_CODE`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionOtpVerifyCode {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionOtpVerifyCodeParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionOtpVerifyCode {
    /// With what it must have.
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

/// The `params` of [`FlowActionOtpVerifyCode`](super::FlowActionOtpVerifyCode).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionOtpVerifyCodeParams {
    /// Name under which the code is kept. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Code that the user entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<TextOrInteger>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionOtpVerifyCodeParams {
    /// With what it must have.
    pub fn new(reference: impl Into<String>, code: TextOrInteger) -> Self {
        Self {
            reference: Some(reference.into()),
            code: Some(code),
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionPipedrive`](super::FlowActionPipedrive) where `action` is `ADD_DEAL`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionPipedriveAddDeal {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionPipedriveAddDealParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionPipedriveAddDeal {
    /// With what it must have.
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

/// The `params` of [`FlowActionPipedriveAddDeal`](super::FlowActionPipedriveAddDeal).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionPipedriveAddDealParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Title of the deal or field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Value of the deal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Identifier of the deal's owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<TextOrNumber>,
    /// Identifier of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<TextOrNumber>,
    /// Identifier of the organization at Pipedrive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<TextOrNumber>,
    /// Identifier of the stage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage_id: Option<TextOrNumber>,
    /// Further fields, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionPipedriveAddDealParams {
    /// With what it must have.
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

/// [`FlowActionPipedrive`](super::FlowActionPipedrive) where `action` is `ADD_ORGANIZATION`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionPipedriveAddOrganization {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionPipedriveAddOrganizationParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionPipedriveAddOrganization {
    /// With what it must have.
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

/// The `params` of
/// [`FlowActionPipedriveAddOrganization`](super::FlowActionPipedriveAddOrganization).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionPipedriveAddOrganizationParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Name that tells it from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Identifier of the owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<TextOrNumber>,
    /// Further fields, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionPipedriveAddOrganizationParams {
    /// With what it must have.
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

/// [`FlowActionPipedrive`](super::FlowActionPipedrive) where `action` is `ADD_PERSON`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionPipedriveAddPerson {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionPipedriveAddPersonParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionPipedriveAddPerson {
    /// With what it must have.
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

/// The `params` of [`FlowActionPipedriveAddPerson`](super::FlowActionPipedriveAddPerson).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionPipedriveAddPersonParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Name that tells it from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Identifier of the owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<TextOrNumber>,
    /// Identifier of the organization at Pipedrive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<TextOrNumber>,
    /// Further fields, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionPipedriveAddPersonParams {
    /// With what it must have.
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

/// [`FlowActionSalesforce`](super::FlowActionSalesforce) where `action` is `CREATE_LEAD`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSalesforceCreateLead {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionSalesforceCreateLeadParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSalesforceCreateLead {
    /// With what it must have.
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

/// The `params` of [`FlowActionSalesforceCreateLead`](super::FlowActionSalesforceCreateLead).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSalesforceCreateLeadParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Given name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Family name. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Company of the lead. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Further fields of the lead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSalesforceCreateLeadParams {
    /// With what it must have.
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

/// [`FlowActionSalesforce`](super::FlowActionSalesforce) where `action` is `GET_LEAD`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSalesforceGetLead {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionSalesforceGetLeadParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSalesforceGetLead {
    /// With what it must have.
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

/// The `params` of [`FlowActionSalesforceGetLead`](super::FlowActionSalesforceGetLead).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSalesforceGetLeadParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the lead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSalesforceGetLeadParams {
    /// With what it must have.
    pub fn new(connection_id: impl Into<String>, lead_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            lead_id: Some(lead_id.into()),
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionSalesforce`](super::FlowActionSalesforce) where `action` is `SEARCH_LEADS`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSalesforceSearchLeads {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionSalesforceSearchLeadsParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSalesforceSearchLeads {
    /// With what it must have.
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

/// The `params` of [`FlowActionSalesforceSearchLeads`](super::FlowActionSalesforceSearchLeads).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSalesforceSearchLeadsParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Field to search in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search_field: Option<FlowActionSalesforceSearchLeadsParamsSearchField>,
    /// What to search for. Up to 2000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search_value: Option<String>,
    /// Fields of the lead to return. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead_fields: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSalesforceSearchLeadsParams {
    /// With what it must have.
    pub fn new(
        connection_id: impl Into<String>,
        search_field: FlowActionSalesforceSearchLeadsParamsSearchField,
        search_value: impl Into<String>,
        lead_fields: Vec<String>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            search_field: Some(search_field),
            search_value: Some(search_value.into()),
            lead_fields: Some(lead_fields),
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionSalesforce`](super::FlowActionSalesforce) where `action` is `UPDATE_LEAD`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSalesforceUpdateLead {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionSalesforceUpdateLeadParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSalesforceUpdateLead {
    /// With what it must have.
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

/// The `params` of [`FlowActionSalesforceUpdateLead`](super::FlowActionSalesforceUpdateLead).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSalesforceUpdateLeadParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the lead. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead_id: Option<String>,
    /// Further fields of the lead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSalesforceUpdateLeadParams {
    /// With what it must have.
    pub fn new(connection_id: impl Into<String>, lead_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            lead_id: Some(lead_id.into()),
            payload: None,
            extra: Extra::default(),
        }
    }
}

/// [`FlowAction`](super::FlowAction) where `type` is `SENDGRID`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSendgridSendEmail {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// What the step does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<FlowActionSendEmailAction>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionSendgridSendEmailParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSendgridSendEmail {
    /// With what it must have.
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

/// The `params` of [`FlowActionSendgridSendEmail`](super::FlowActionSendgridSendEmail).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSendgridSendEmailParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Who the email comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<FlowActionSendgridSendEmailParamsPerson>,
    /// Recipients with their values, in SendGrid's form. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personalizations: Option<Vec<Json>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSendgridSendEmailParams {
    /// With what it must have.
    pub fn new(
        connection_id: impl Into<String>,
        from: FlowActionSendgridSendEmailParamsPerson,
        personalizations: Vec<Json>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            from: Some(from),
            personalizations: Some(personalizations),
            extra: Extra::default(),
        }
    }
}

/// The `from` of [`FlowActionSendgridSendEmailParams`](super::FlowActionSendgridSendEmailParams).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSendgridSendEmailParamsPerson {
    /// Name that tells it from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSendgridSendEmailParamsPerson {
    /// With what it must have.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            name: None,
            email: Some(email.into()),
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionJson`](super::FlowActionJson) where `action` is `CREATE_JSON`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSerialize {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionSerializeParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSerialize {
    /// With what it must have.
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

/// The `params` of [`FlowActionSerialize`](super::FlowActionSerialize).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSerializeParams {
    /// The JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSerializeParams {
    /// With what it must have.
    pub fn new(object: Json) -> Self {
        Self {
            object: Some(object),
            extra: Extra::default(),
        }
    }
}

/// [`FlowAction`](super::FlowAction) where `type` is `SLACK`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSlackPostMessage {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// What the step does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<FlowActionSlackPostMessageAction>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionSlackPostMessageParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSlackPostMessage {
    /// With what it must have.
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

/// The `params` of [`FlowActionSlackPostMessage`](super::FlowActionSlackPostMessage).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSlackPostMessageParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Text that is shown or sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Attachments of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<FlowActionSlackPostMessageParamsAttachment>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSlackPostMessageParams {
    /// With what it must have.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            text: None,
            attachments: None,
            extra: Extra::default(),
        }
    }
}

/// The `attachments` of
/// [`FlowActionSlackPostMessageParams`](super::FlowActionSlackPostMessageParams).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSlackPostMessageParamsAttachment {
    /// Colour of the bar beside the attachment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<FlowActionSlackPostMessageParamsAttachmentColor>,
    /// Text above the attachment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pretext: Option<String>,
    /// Text that is shown or sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Fields of the attachment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<FlowActionSlackPostMessageParamsAttachmentField>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `fields` of
/// [`FlowActionSlackPostMessageParamsAttachment`](super::FlowActionSlackPostMessageParamsAttachment).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionSlackPostMessageParamsAttachmentField {
    /// Title of the deal or field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Whether it may stand beside another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionSlackPostMessageParamsAttachmentField {
    /// With what it must have.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: Some(title.into()),
            value: None,
            short: None,
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionStripe`](super::FlowActionStripe) where `action` is `ADD_TAX_ID`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionStripeAddTaxId {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionStripeAddTaxIdParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionStripeAddTaxId {
    /// With what it must have.
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

/// The `params` of [`FlowActionStripeAddTaxId`](super::FlowActionStripeAddTaxId).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionStripeAddTaxIdParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the customer. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Kind of tax ID. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// The tax ID. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionStripeAddTaxIdParams {
    /// With what it must have.
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

/// The `address` of
/// [`FlowActionStripeCreateCustomerParams`](super::FlowActionStripeCreateCustomerParams).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionStripeAddress {
    /// First line of the address. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line1: Option<String>,
    /// Second line of the address. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line2: Option<String>,
    /// Postal code. Up to 250 characters.
    #[serde(rename = "postalCode", skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// City. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// State or province. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Country, by its two-letter code. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FlowActionStripe`](super::FlowActionStripe) where `action` is `CREATE_CUSTOMER`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionStripeCreateCustomer {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionStripeCreateCustomerParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionStripeCreateCustomer {
    /// With what it must have.
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

/// The `params` of [`FlowActionStripeCreateCustomer`](super::FlowActionStripeCreateCustomer).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionStripeCreateCustomerParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Tax ID of the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_id: Option<FlowActionStripeTaxId>,
    /// Name that tells it from others. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for, in words. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Email address. Up to 512 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Phone number. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Whether the customer is exempt from tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_exempt: Option<String>,
    /// Postal address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<FlowActionStripeAddress>,
    /// Names and values of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionStripeCreateCustomerParams {
    /// With what it must have.
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

/// [`FlowActionStripe`](super::FlowActionStripe) where `action` is `CREATE_PORTAL_SESSION`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionStripeCreatePortalSession {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionStripeCreatePortalSessionParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionStripeCreatePortalSession {
    /// With what it must have.
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

/// The `params` of
/// [`FlowActionStripeCreatePortalSession`](super::FlowActionStripeCreatePortalSession).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionStripeCreatePortalSessionParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the customer. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// URL to which the customer goes back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionStripeCreatePortalSessionParams {
    /// With what it must have.
    pub fn new(connection_id: impl Into<String>, customer_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            customer_id: Some(customer_id.into()),
            return_url: None,
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionStripe`](super::FlowActionStripe) where `action` is `DELETE_TAX_ID`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionStripeDeleteTaxId {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionStripeDeleteTaxIdParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionStripeDeleteTaxId {
    /// With what it must have.
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

/// The `params` of [`FlowActionStripeDeleteTaxId`](super::FlowActionStripeDeleteTaxId).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionStripeDeleteTaxIdParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the customer. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Identifier at Stripe. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionStripeDeleteTaxIdParams {
    /// With what it must have.
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

/// [`FlowActionStripe`](super::FlowActionStripe) where `action` is `GET_CUSTOMER`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionStripeGetCustomer {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionStripeGetCustomerParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionStripeGetCustomer {
    /// With what it must have.
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

/// The `params` of [`FlowActionStripeGetCustomer`](super::FlowActionStripeGetCustomer).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionStripeGetCustomerParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier at Stripe. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionStripeGetCustomerParams {
    /// With what it must have.
    pub fn new(connection_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            id: Some(id.into()),
            extra: Extra::default(),
        }
    }
}

/// The `tax_id` of
/// [`FlowActionStripeCreateCustomerParams`](super::FlowActionStripeCreateCustomerParams).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionStripeTaxId {
    /// Kind of tax ID. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// The tax ID. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionStripeTaxId {
    /// With what it must have.
    pub fn new(r#type: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            value: Some(value.into()),
            extra: Extra::default(),
        }
    }
}

/// [`FlowActionStripe`](super::FlowActionStripe) where `action` is `UPDATE_CUSTOMER`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionStripeUpdateCustomer {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionStripeUpdateCustomerParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionStripeUpdateCustomer {
    /// With what it must have.
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

/// The `params` of [`FlowActionStripeUpdateCustomer`](super::FlowActionStripeUpdateCustomer).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionStripeUpdateCustomerParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier at Stripe. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name that tells it from others. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for, in words. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Email address. Up to 512 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Phone number. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Whether the customer is exempt from tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_exempt: Option<String>,
    /// Postal address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<FlowActionStripeAddress>,
    /// Names and values of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionStripeUpdateCustomerParams {
    /// With what it must have.
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

/// [`FlowAction`](super::FlowAction) where `type` is `TELEGRAM`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionTelegramSendMessage {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// What the step does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<FlowActionSendMessageAction>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionTelegramSendMessageParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionTelegramSendMessage {
    /// With what it must have.
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

/// The `params` of [`FlowActionTelegramSendMessage`](super::FlowActionTelegramSendMessage).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionTelegramSendMessageParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// Text that is shown or sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionTelegramSendMessageParams {
    /// With what it must have.
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

/// [`FlowActionTwilio`](super::FlowActionTwilio) where `action` is `MAKE_CALL`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionTwilioMakeCall {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionTwilioMakeCallParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionTwilioMakeCall {
    /// With what it must have.
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

/// The `params` of [`FlowActionTwilioMakeCall`](super::FlowActionTwilioMakeCall).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionTwilioMakeCallParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Who it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Who receives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// What is said, as TwiML. Up to 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionTwilioMakeCallParams {
    /// With what it must have.
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

/// [`FlowActionTwilio`](super::FlowActionTwilio) where `action` is `SEND_SMS`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionTwilioSendSms {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionTwilioSendSmsParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionTwilioSendSms {
    /// With what it must have.
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

/// The `params` of [`FlowActionTwilioSendSms`](super::FlowActionTwilioSendSms).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionTwilioSendSmsParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Who it comes from. Up to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Who receives it. Up to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Text for people. Up to 1500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionTwilioSendSmsParams {
    /// With what it must have.
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

/// [`FlowAction`](super::FlowAction) where `type` is `WHATSAPP`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionWhatsappSendMessage {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// What the step does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<FlowActionSendMessageAction>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionWhatsappSendMessageParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionWhatsappSendMessage {
    /// With what it must have.
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

/// The `params` of [`FlowActionWhatsappSendMessage`](super::FlowActionWhatsappSendMessage).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionWhatsappSendMessageParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_id: Option<String>,
    /// Phone number that receives the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_number: Option<String>,
    /// Kind of message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<FlowActionWhatsappSendMessageParamsType>,
    /// Data to send.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionWhatsappSendMessageParams {
    /// With what it must have.
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

/// [`FlowActionXml`](super::FlowActionXml) where `action` is `PARSE_XML`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionXmlParseXml {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionXmlParseXmlParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionXmlParseXml {
    /// With what it must have.
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

/// The `params` of [`FlowActionXmlParseXml`](super::FlowActionXmlParseXml).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionXmlParseXmlParams {
    /// XML text to parse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xml: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionXmlParseXmlParams {
    /// With what it must have.
    pub fn new(xml: impl Into<String>) -> Self {
        Self {
            xml: Some(xml.into()),
            extra: Extra::default(),
        }
    }
}

/// [`FlowAction`](super::FlowAction) where `type` is `ZAPIER`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionZapierTriggerWebhook {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// What the step does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<FlowActionZapierTriggerWebhookAction>,
    /// Whether the flow goes on when this step fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// Settings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<FlowActionZapierTriggerWebhookParams>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionZapierTriggerWebhook {
    /// With what it must have.
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

/// The `params` of [`FlowActionZapierTriggerWebhook`](super::FlowActionZapierTriggerWebhook).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FlowActionZapierTriggerWebhookParams {
    /// Connection of the vault with the credentials. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// HTTP method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<FlowActionZapierTriggerWebhookParamsMethod>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FlowActionZapierTriggerWebhookParams {
    /// With what it must have.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            method: None,
            extra: Extra::default(),
        }
    }
}
