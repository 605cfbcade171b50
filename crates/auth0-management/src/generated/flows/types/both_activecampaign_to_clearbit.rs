// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json};

use super::SendRequestMethod;
use crate::generated::shared::TextOrNumber;

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionActivecampaign::UpsertContact`](super::FlowActionActivecampaign::UpsertContact).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActivecampaignUpsertContact {
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

impl ActivecampaignUpsertContact {
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

auth0_core::__setters! { ActivecampaignUpsertContact {
    value first_name: String,
    value last_name: String,
    value phone: String,
    value custom_fields: Json,
} }

auth0_core::__record! { ActivecampaignUpsertContact {
    optional connection_id "connection_id",
    optional email "email",
    optional first_name "first_name",
    optional last_name "last_name",
    optional phone "phone",
    optional custom_fields "custom_fields",
} }
auth0_core::__read!(ActivecampaignUpsertContact);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionAirtable::CreateRecord`](super::FlowActionAirtable::CreateRecord).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AirtableCreateRecord {
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

impl AirtableCreateRecord {
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

auth0_core::__setters! { AirtableCreateRecord {
    value fields: Json,
} }

auth0_core::__record! { AirtableCreateRecord {
    optional connection_id "connection_id",
    optional base_id "base_id",
    optional table_name "table_name",
    optional fields "fields",
} }
auth0_core::__read!(AirtableCreateRecord);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionAirtable::ListRecords`](super::FlowActionAirtable::ListRecords).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AirtableListRecords {
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

impl AirtableListRecords {
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

auth0_core::__setters! { AirtableListRecords {
    value query: String,
    value view: String,
} }

auth0_core::__record! { AirtableListRecords {
    optional connection_id "connection_id",
    optional base_id "base_id",
    optional table_name "table_name",
    optional query "query",
    optional view "view",
} }
auth0_core::__read!(AirtableListRecords);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionAirtable::UpdateRecord`](super::FlowActionAirtable::UpdateRecord).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AirtableUpdateRecord {
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

impl AirtableUpdateRecord {
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

auth0_core::__setters! { AirtableUpdateRecord {
    value fields: Json,
} }

auth0_core::__record! { AirtableUpdateRecord {
    optional connection_id "connection_id",
    optional base_id "base_id",
    optional table_name "table_name",
    optional record_id "record_id",
    optional fields "fields",
} }
auth0_core::__read!(AirtableUpdateRecord);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionAuth0::CreateUser`](super::FlowActionAuth0::CreateUser).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Auth0CreateUser {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Attributes of the user.
    pub payload: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl Auth0CreateUser {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, payload: Json) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            payload: Some(payload),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { Auth0CreateUser {
    optional connection_id "connection_id",
    optional payload "payload",
} }
auth0_core::__read!(Auth0CreateUser);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionAuth0::GetUser`](super::FlowActionAuth0::GetUser).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Auth0GetUser {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl Auth0GetUser {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            user_id: Some(user_id.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { Auth0GetUser {
    optional connection_id "connection_id",
    optional user_id "user_id",
} }
auth0_core::__read!(Auth0GetUser);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionAuth0::SendSms`](super::FlowActionAuth0::SendSms).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Auth0Message {
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

impl Auth0Message {
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

auth0_core::__setters! { Auth0Message {
    value from: String,
    value custom_vars: Json,
} }

auth0_core::__record! { Auth0Message {
    optional from "from",
    optional to "to",
    optional message "message",
    optional custom_vars "custom_vars",
} }
auth0_core::__read!(Auth0Message);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionAuth0::SendEmail`](super::FlowActionAuth0::SendEmail).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Auth0SendEmail {
    /// Sender of the email.
    pub from: Option<Auth0SendEmailFrom>,
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

impl Auth0SendEmail {
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

auth0_core::__setters! { Auth0SendEmail {
    value from: Auth0SendEmailFrom,
    value custom_vars: Json,
} }

auth0_core::__record! { Auth0SendEmail {
    optional from "from",
    optional to "to",
    optional subject "subject",
    optional body "body",
    optional custom_vars "custom_vars",
} }
auth0_core::__read!(Auth0SendEmail);

/// An Auth0 send email from, in `from` of [`Auth0SendEmail`](super::Auth0SendEmail).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Auth0SendEmailFrom {
    /// Unique name. 1 to 125 characters.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl Auth0SendEmailFrom {
    /// Creates the value with its required fields.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            name: None,
            email: Some(email.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { Auth0SendEmailFrom {
    value name: String,
} }

auth0_core::__record! { Auth0SendEmailFrom {
    optional name "name",
    optional email "email",
} }
auth0_core::__read!(Auth0SendEmailFrom);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionAuth0::SendRequest`](super::FlowActionAuth0::SendRequest).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Auth0SendRequest {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Path of the request.
    pub pathname: Option<String>,
    /// HTTP method.
    pub method: Option<SendRequestMethod>,
    /// Headers of the request.
    pub headers: Option<Json>,
    /// Query parameters.
    pub params: Option<BTreeMap<String, Option<TextOrNumber>>>,
    /// Body of the request.
    pub payload: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl Auth0SendRequest {
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

auth0_core::__setters! { Auth0SendRequest {
    value method: SendRequestMethod,
    value headers: Json,
    map params: Option<TextOrNumber>,
    value payload: Json,
} }

auth0_core::__record! { Auth0SendRequest {
    optional connection_id "connection_id",
    optional pathname "pathname",
    optional method "method",
    optional headers "headers",
    optional params "params",
    optional payload "payload",
} }
auth0_core::__read!(Auth0SendRequest);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionAuth0::UpdateUser`](super::FlowActionAuth0::UpdateUser).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Auth0UpdateUser {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// Attributes to change.
    pub changes: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl Auth0UpdateUser {
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

auth0_core::__record! { Auth0UpdateUser {
    optional connection_id "connection_id",
    optional user_id "user_id",
    optional changes "changes",
} }
auth0_core::__read!(Auth0UpdateUser);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionBigquery::InsertRows`](super::FlowActionBigquery::InsertRows).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BigqueryInsertRows {
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

impl BigqueryInsertRows {
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

auth0_core::__setters! { BigqueryInsertRows {
    value data: Json,
} }

auth0_core::__record! { BigqueryInsertRows {
    optional connection_id "connection_id",
    optional dataset_id "dataset_id",
    optional table_id "table_id",
    optional data "data",
} }
auth0_core::__read!(BigqueryInsertRows);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionClearbit::FindCompany`](super::FlowActionClearbit::FindCompany).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClearbitFindCompany {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Domain of the company.
    pub domain: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ClearbitFindCompany {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            domain: Some(domain.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ClearbitFindCompany {
    optional connection_id "connection_id",
    optional domain "domain",
} }
auth0_core::__read!(ClearbitFindCompany);
