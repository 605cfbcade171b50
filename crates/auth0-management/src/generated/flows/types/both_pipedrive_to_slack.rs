// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Json};

use super::{SalesforceSearchLeadsSearchField, SlackPostMessageAttachmentColor};
use crate::generated::shared::TextOrNumber;

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionPipedrive::AddDeal`](super::FlowActionPipedrive::AddDeal).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PipedriveAddDeal {
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

impl PipedriveAddDeal {
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

auth0_core::__setters! { PipedriveAddDeal {
    value value: String,
    value user_id: TextOrNumber,
    value person_id: TextOrNumber,
    value organization_id: TextOrNumber,
    value stage_id: TextOrNumber,
    value fields: Json,
} }

auth0_core::__record! { PipedriveAddDeal {
    optional connection_id "connection_id",
    optional title "title",
    optional value "value",
    optional user_id "user_id",
    optional person_id "person_id",
    optional organization_id "organization_id",
    optional stage_id "stage_id",
    optional fields "fields",
} }
auth0_core::__read!(PipedriveAddDeal);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionPipedrive::AddOrganization`](super::FlowActionPipedrive::AddOrganization).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PipedriveAddOrganization {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// Identifier of the owner.
    pub owner_id: Option<TextOrNumber>,
    /// Further fields, by name.
    pub fields: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl PipedriveAddOrganization {
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

auth0_core::__setters! { PipedriveAddOrganization {
    value owner_id: TextOrNumber,
    value fields: Json,
} }

auth0_core::__record! { PipedriveAddOrganization {
    optional connection_id "connection_id",
    optional name "name",
    optional owner_id "owner_id",
    optional fields "fields",
} }
auth0_core::__read!(PipedriveAddOrganization);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionPipedrive::AddPerson`](super::FlowActionPipedrive::AddPerson).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PipedriveAddPerson {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Unique name.
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

impl PipedriveAddPerson {
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

auth0_core::__setters! { PipedriveAddPerson {
    value email: String,
    value phone: String,
    value owner_id: TextOrNumber,
    value organization_id: TextOrNumber,
    value fields: Json,
} }

auth0_core::__record! { PipedriveAddPerson {
    optional connection_id "connection_id",
    optional name "name",
    optional email "email",
    optional phone "phone",
    optional owner_id "owner_id",
    optional organization_id "organization_id",
    optional fields "fields",
} }
auth0_core::__read!(PipedriveAddPerson);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionSalesforce::CreateLead`](super::FlowActionSalesforce::CreateLead).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SalesforceCreateLead {
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

impl SalesforceCreateLead {
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

auth0_core::__setters! { SalesforceCreateLead {
    value first_name: String,
    value email: String,
    value phone: String,
    value payload: Json,
} }

auth0_core::__record! { SalesforceCreateLead {
    optional connection_id "connection_id",
    optional first_name "first_name",
    optional last_name "last_name",
    optional company "company",
    optional email "email",
    optional phone "phone",
    optional payload "payload",
} }
auth0_core::__read!(SalesforceCreateLead);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionSalesforce::GetLead`](super::FlowActionSalesforce::GetLead).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SalesforceGetLead {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the lead.
    pub lead_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl SalesforceGetLead {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, lead_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            lead_id: Some(lead_id.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { SalesforceGetLead {
    optional connection_id "connection_id",
    optional lead_id "lead_id",
} }
auth0_core::__read!(SalesforceGetLead);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionSalesforce::SearchLeads`](super::FlowActionSalesforce::SearchLeads).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SalesforceSearchLeads {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Field to search in.
    pub search_field: Option<SalesforceSearchLeadsSearchField>,
    /// Search query. Up to 2000 characters.
    pub search_value: Option<String>,
    /// Fields of the lead to return. At least 1 element.
    pub lead_fields: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl SalesforceSearchLeads {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        search_field: SalesforceSearchLeadsSearchField,
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

auth0_core::__record! { SalesforceSearchLeads {
    optional connection_id "connection_id",
    optional search_field "search_field",
    optional search_value "search_value",
    optional lead_fields "lead_fields",
} }
auth0_core::__read!(SalesforceSearchLeads);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionSalesforce::UpdateLead`](super::FlowActionSalesforce::UpdateLead).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SalesforceUpdateLead {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the lead. At least 1 character.
    pub lead_id: Option<String>,
    /// Further fields of the lead.
    pub payload: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl SalesforceUpdateLead {
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

auth0_core::__setters! { SalesforceUpdateLead {
    value payload: Json,
} }

auth0_core::__record! { SalesforceUpdateLead {
    optional connection_id "connection_id",
    optional lead_id "lead_id",
    optional payload "payload",
} }
auth0_core::__read!(SalesforceUpdateLead);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionSendgrid::SendEmail`](super::FlowActionSendgrid::SendEmail).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendgridSendEmail {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Sender of the email.
    pub from: Option<SendgridSendEmailPerson>,
    /// Recipients with their values, in SendGrid's form. At least 1 element.
    pub personalizations: Option<Vec<Json>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl SendgridSendEmail {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        from: SendgridSendEmailPerson,
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

auth0_core::__record! { SendgridSendEmail {
    optional connection_id "connection_id",
    optional from "from",
    optional personalizations "personalizations",
} }
auth0_core::__read!(SendgridSendEmail);

/// A sendgrid send email person, in `from` of [`SendgridSendEmail`](super::SendgridSendEmail).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendgridSendEmailPerson {
    /// Unique name.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl SendgridSendEmailPerson {
    /// Creates the value with its required fields.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            name: None,
            email: Some(email.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { SendgridSendEmailPerson {
    value name: String,
} }

auth0_core::__record! { SendgridSendEmailPerson {
    optional name "name",
    optional email "email",
} }
auth0_core::__read!(SendgridSendEmailPerson);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionJson::CreateJson`](super::FlowActionJson::CreateJson).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SerializeObject {
    /// The JSON object.
    pub object: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl SerializeObject {
    /// Creates the value with its required fields.
    pub fn new(object: Json) -> Self {
        Self {
            object: Some(object),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { SerializeObject {
    optional object "object",
} }
auth0_core::__read!(SerializeObject);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionSlack::PostMessage`](super::FlowActionSlack::PostMessage).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SlackPostMessage {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Text that is shown or sent.
    pub text: Option<String>,
    /// Attachments of the message.
    pub attachments: Option<Vec<SlackPostMessageAttachment>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl SlackPostMessage {
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

auth0_core::__setters! { SlackPostMessage {
    value text: String,
    list attachments: SlackPostMessageAttachment,
} }

auth0_core::__record! { SlackPostMessage {
    optional connection_id "connection_id",
    optional text "text",
    optional attachments "attachments",
} }
auth0_core::__read!(SlackPostMessage);

/// A slack post message attachment, in `attachments` of
/// [`SlackPostMessage`](super::SlackPostMessage).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SlackPostMessageAttachment {
    /// Color of the bar beside the attachment.
    pub color: Option<SlackPostMessageAttachmentColor>,
    /// Text above the attachment.
    pub pretext: Option<String>,
    /// Text that is shown or sent.
    pub text: Option<String>,
    /// Fields of the attachment.
    pub fields: Option<Vec<SlackPostMessageAttachmentField>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { SlackPostMessageAttachment {
    value color: SlackPostMessageAttachmentColor,
    value pretext: String,
    value text: String,
    list fields: SlackPostMessageAttachmentField,
} }

auth0_core::__record! { SlackPostMessageAttachment {
    optional color "color",
    optional pretext "pretext",
    optional text "text",
    optional fields "fields",
} }
auth0_core::__read!(SlackPostMessageAttachment);

/// A slack post message attachment field, in `fields` of
/// [`SlackPostMessageAttachment`](super::SlackPostMessageAttachment).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SlackPostMessageAttachmentField {
    /// Title of the deal or field.
    pub title: Option<String>,
    /// Text of the field.
    pub value: Option<String>,
    /// Whether it may stand beside another.
    pub short: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl SlackPostMessageAttachmentField {
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

auth0_core::__setters! { SlackPostMessageAttachmentField {
    value value: String,
    plain short: bool,
} }

auth0_core::__record! { SlackPostMessageAttachmentField {
    optional title "title",
    optional value "value",
    optional short "short",
} }
auth0_core::__read!(SlackPostMessageAttachmentField);
