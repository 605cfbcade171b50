// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json};

use super::{
    FlowActionStripeAddress, FlowActionStripeTaxId, WhatsappSendMessageType,
    ZapierTriggerWebhookMethod,
};

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionStripe::AddTaxId`](super::FlowActionStripe::AddTaxId).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StripeAddTaxId {
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

impl StripeAddTaxId {
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

auth0_core::__record! { StripeAddTaxId {
    optional connection_id "connection_id",
    optional customer_id "customer_id",
    optional r#type "type",
    optional value "value",
} }
auth0_core::__read!(StripeAddTaxId);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionStripe::CreateCustomer`](super::FlowActionStripe::CreateCustomer).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StripeCreateCustomer {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Tax ID of the customer.
    pub tax_id: Option<FlowActionStripeTaxId>,
    /// Unique name. Up to 250 characters.
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

impl StripeCreateCustomer {
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

auth0_core::__setters! { StripeCreateCustomer {
    value tax_id: FlowActionStripeTaxId,
    value name: String,
    value description: String,
    value email: String,
    value phone: String,
    value tax_exempt: String,
    value address: FlowActionStripeAddress,
    map metadata: String,
} }

auth0_core::__record! { StripeCreateCustomer {
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
auth0_core::__read!(StripeCreateCustomer);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionStripe::CreatePortalSession`](super::FlowActionStripe::CreatePortalSession).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StripeCreatePortalSession {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the customer. Up to 250 characters.
    pub customer_id: Option<String>,
    /// URL to which the customer goes back.
    pub return_url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl StripeCreatePortalSession {
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

auth0_core::__setters! { StripeCreatePortalSession {
    value return_url: String,
} }

auth0_core::__record! { StripeCreatePortalSession {
    optional connection_id "connection_id",
    optional customer_id "customer_id",
    optional return_url "return_url",
} }
auth0_core::__read!(StripeCreatePortalSession);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionStripe::DeleteTaxId`](super::FlowActionStripe::DeleteTaxId).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StripeDeleteTaxId {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the customer. Up to 250 characters.
    pub customer_id: Option<String>,
    /// Identifier at Stripe. Up to 250 characters.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl StripeDeleteTaxId {
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

auth0_core::__record! { StripeDeleteTaxId {
    optional connection_id "connection_id",
    optional customer_id "customer_id",
    optional id "id",
} }
auth0_core::__read!(StripeDeleteTaxId);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionStripe::GetCustomer`](super::FlowActionStripe::GetCustomer).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StripeGetCustomer {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier at Stripe. Up to 250 characters.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl StripeGetCustomer {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            id: Some(id.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { StripeGetCustomer {
    optional connection_id "connection_id",
    optional id "id",
} }
auth0_core::__read!(StripeGetCustomer);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionStripe::UpdateCustomer`](super::FlowActionStripe::UpdateCustomer).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StripeUpdateCustomer {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier at Stripe. Up to 250 characters.
    pub id: Option<String>,
    /// Unique name. Up to 250 characters.
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

impl StripeUpdateCustomer {
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

auth0_core::__setters! { StripeUpdateCustomer {
    value name: String,
    value description: String,
    value email: String,
    value phone: String,
    value tax_exempt: String,
    value address: FlowActionStripeAddress,
    map metadata: String,
} }

auth0_core::__record! { StripeUpdateCustomer {
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
auth0_core::__read!(StripeUpdateCustomer);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionTelegram::SendMessage`](super::FlowActionTelegram::SendMessage).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TelegramSendMessage {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the chat.
    pub chat_id: Option<String>,
    /// Text that is shown or sent.
    pub text: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl TelegramSendMessage {
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

auth0_core::__record! { TelegramSendMessage {
    optional connection_id "connection_id",
    optional chat_id "chat_id",
    optional text "text",
} }
auth0_core::__read!(TelegramSendMessage);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionTwilio::MakeCall`](super::FlowActionTwilio::MakeCall).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TwilioMakeCall {
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

impl TwilioMakeCall {
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

auth0_core::__record! { TwilioMakeCall {
    optional connection_id "connection_id",
    optional from "from",
    optional to "to",
    optional payload "payload",
} }
auth0_core::__read!(TwilioMakeCall);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionTwilio::SendSms`](super::FlowActionTwilio::SendSms).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TwilioSendSms {
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

impl TwilioSendSms {
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

auth0_core::__record! { TwilioSendSms {
    optional connection_id "connection_id",
    optional from "from",
    optional to "to",
    optional message "message",
} }
auth0_core::__read!(TwilioSendSms);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionWhatsapp::SendMessage`](super::FlowActionWhatsapp::SendMessage).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WhatsappSendMessage {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the sender.
    pub sender_id: Option<String>,
    /// Phone number that receives the message.
    pub recipient_number: Option<String>,
    /// Kind of message.
    pub r#type: Option<WhatsappSendMessageType>,
    /// Data to send.
    pub payload: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl WhatsappSendMessage {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        sender_id: impl Into<String>,
        recipient_number: impl Into<String>,
        r#type: WhatsappSendMessageType,
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

auth0_core::__record! { WhatsappSendMessage {
    optional connection_id "connection_id",
    optional sender_id "sender_id",
    optional recipient_number "recipient_number",
    optional r#type "type",
    optional payload "payload",
} }
auth0_core::__read!(WhatsappSendMessage);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionXml::ParseXml`](super::FlowActionXml::ParseXml).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct XmlParseXml {
    /// XML text to parse.
    pub xml: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl XmlParseXml {
    /// Creates the value with its required fields.
    pub fn new(xml: impl Into<String>) -> Self {
        Self {
            xml: Some(xml.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { XmlParseXml {
    optional xml "xml",
} }
auth0_core::__read!(XmlParseXml);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionZapier::TriggerWebhook`](super::FlowActionZapier::TriggerWebhook).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ZapierTriggerWebhook {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// HTTP method.
    pub method: Option<ZapierTriggerWebhookMethod>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ZapierTriggerWebhook {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            method: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ZapierTriggerWebhook {
    value method: ZapierTriggerWebhookMethod,
} }

auth0_core::__record! { ZapierTriggerWebhook {
    optional connection_id "connection_id",
    optional method "method",
} }
auth0_core::__read!(ZapierTriggerWebhook);
