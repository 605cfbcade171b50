// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json, Secret};

use super::{HttpSendRequestContentType, SendRequestMethod};
use crate::generated::shared::{TextOrInteger, TextOrNumber};

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionHttp::SendRequest`](super::FlowActionHttp::SendRequest).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HttpSendRequest {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// URL of the request.
    pub url: Option<String>,
    /// HTTP method.
    pub method: Option<SendRequestMethod>,
    /// Headers of the request.
    pub headers: Option<Json>,
    /// User name and password for HTTP basic authentication.
    pub basic: Option<HttpSendRequestBasicAuth>,
    /// Query parameters.
    pub params: Option<BTreeMap<String, Option<TextOrNumber>>>,
    /// Body of the request.
    pub payload: Option<Json>,
    /// Format of the request's body.
    pub content_type: Option<HttpSendRequestContentType>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl HttpSendRequest {
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

auth0_core::__setters! { HttpSendRequest {
    value connection_id: String,
    value method: SendRequestMethod,
    value headers: Json,
    value basic: HttpSendRequestBasicAuth,
    map params: Option<TextOrNumber>,
    value payload: Json,
    value content_type: HttpSendRequestContentType,
} }

auth0_core::__record! { HttpSendRequest {
    optional connection_id "connection_id",
    optional url "url",
    optional method "method",
    optional headers "headers",
    optional basic "basic",
    optional params "params",
    optional payload "payload",
    optional content_type "content_type",
} }
auth0_core::__read!(HttpSendRequest);

/// An HTTP send request basic auth, in `basic` of [`HttpSendRequest`](super::HttpSendRequest).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HttpSendRequestBasicAuth {
    /// Username. At least 1 character.
    pub username: Option<String>,
    /// Password. At least 1 character.
    pub password: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { HttpSendRequestBasicAuth {
    value username: String,
    value password: Secret,
} }

auth0_core::__record! { HttpSendRequestBasicAuth {
    optional username "username",
    optional password "password",
} }
auth0_core::__read!(HttpSendRequestBasicAuth);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionHubspot::EnrollContact`](super::FlowActionHubspot::EnrollContact).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HubspotEnrollContact {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Identifier of the workflow.
    pub workflow_id: Option<TextOrInteger>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl HubspotEnrollContact {
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

auth0_core::__record! { HubspotEnrollContact {
    optional connection_id "connection_id",
    optional email "email",
    optional workflow_id "workflow_id",
} }
auth0_core::__read!(HubspotEnrollContact);

/// A hubspot property, in `properties` of [`HubspotUpsertContact`](super::HubspotUpsertContact).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HubspotProperty {
    /// Name of the property. Up to 100 characters.
    pub property: Option<String>,
    /// Value of the property.
    pub value: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl HubspotProperty {
    /// Creates the value with its required fields.
    pub fn new(property: impl Into<String>) -> Self {
        Self {
            property: Some(property.into()),
            value: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { HubspotProperty {
    value value: Json,
} }

auth0_core::__record! { HubspotProperty {
    optional property "property",
    optional value "value",
} }
auth0_core::__read!(HubspotProperty);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionHubspot::UpsertContact`](super::FlowActionHubspot::UpsertContact).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HubspotUpsertContact {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Properties to set.
    pub properties: Option<Vec<HubspotProperty>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl HubspotUpsertContact {
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

auth0_core::__setters! { HubspotUpsertContact {
    list properties: HubspotProperty,
} }

auth0_core::__record! { HubspotUpsertContact {
    optional connection_id "connection_id",
    optional email "email",
    optional properties "properties",
} }
auth0_core::__read!(HubspotUpsertContact);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionJson::ParseJson`](super::FlowActionJson::ParseJson).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JsonParseJson {
    /// JSON text to parse.
    pub json: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl JsonParseJson {
    /// Creates the value with its required fields.
    pub fn new(json: impl Into<String>) -> Self {
        Self {
            json: Some(json.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { JsonParseJson {
    optional json "json",
} }
auth0_core::__read!(JsonParseJson);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionJwt::DecodeJwt`](super::FlowActionJwt::DecodeJwt).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JwtDecodeJwt {
    /// Token to read. Up to 10000 characters.
    pub token: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl JwtDecodeJwt {
    /// Creates the value with its required fields.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: Some(token.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { JwtDecodeJwt {
    optional token "token",
} }
auth0_core::__read!(JwtDecodeJwt);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionJwt::SignJwt`](super::FlowActionJwt::SignJwt).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JwtSignJwt {
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

impl JwtSignJwt {
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

auth0_core::__setters! { JwtSignJwt {
    value payload: Json,
    value subject: String,
    value issuer: String,
    value audience: String,
    value expires_in: String,
} }

auth0_core::__record! { JwtSignJwt {
    optional connection_id "connection_id",
    optional payload "payload",
    optional subject "subject",
    optional issuer "issuer",
    optional audience "audience",
    optional expires_in "expires_in",
} }
auth0_core::__read!(JwtSignJwt);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionJwt::VerifyJwt`](super::FlowActionJwt::VerifyJwt).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JwtVerifyJwt {
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

impl JwtVerifyJwt {
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

auth0_core::__setters! { JwtVerifyJwt {
    value audience: String,
    value issuer: String,
} }

auth0_core::__record! { JwtVerifyJwt {
    optional connection_id "connection_id",
    optional token "token",
    optional audience "audience",
    optional issuer "issuer",
} }
auth0_core::__read!(JwtVerifyJwt);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionActivecampaign::ListContacts`](super::FlowActionActivecampaign::ListContacts).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LookupByEmail {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl LookupByEmail {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            email: Some(email.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { LookupByEmail {
    optional connection_id "connection_id",
    optional email "email",
} }
auth0_core::__read!(LookupByEmail);

/// A mailchimp member, in `member` of [`MailchimpUpsertMember`](super::MailchimpUpsertMember).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MailchimpMember {
    /// Email address.
    pub email_address: Option<String>,
    /// Status that a new member gets.
    pub status_if_new: Option<String>,
    /// Values for the audience's fields.
    pub merge_fields: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl MailchimpMember {
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

auth0_core::__setters! { MailchimpMember {
    value merge_fields: Json,
} }

auth0_core::__record! { MailchimpMember {
    optional email_address "email_address",
    optional status_if_new "status_if_new",
    optional merge_fields "merge_fields",
} }
auth0_core::__read!(MailchimpMember);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionMailchimp::UpsertMember`](super::FlowActionMailchimp::UpsertMember).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MailchimpUpsertMember {
    /// Connection of the vault with the credentials. Up to 30 characters.
    pub connection_id: Option<String>,
    /// Identifier of the audience.
    pub list_id: Option<String>,
    /// Member that was added or removed.
    pub member: Option<MailchimpMember>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl MailchimpUpsertMember {
    /// Creates the value with its required fields.
    pub fn new(
        connection_id: impl Into<String>,
        list_id: impl Into<String>,
        member: MailchimpMember,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            list_id: Some(list_id.into()),
            member: Some(member),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { MailchimpUpsertMember {
    optional connection_id "connection_id",
    optional list_id "list_id",
    optional member "member",
} }
auth0_core::__read!(MailchimpUpsertMember);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionMailjet::SendEmail`](super::FlowActionMailjet::SendEmail).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MailjetSendEmail {
    /// Content of the email.
    pub content: Option<String>,
    /// Identifier of the template.
    pub template_id: Option<i64>,
    /// Values for the template.
    pub variables: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { MailjetSendEmail {
    value content: String,
    plain template_id: i64,
    value variables: Json,
} }

auth0_core::__record! { MailjetSendEmail {
    optional content "content",
    optional template_id "template_id",
    optional variables "variables",
} }
auth0_core::__read!(MailjetSendEmail);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionOtp::GenerateCode`](super::FlowActionOtp::GenerateCode).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OtpGenerateCode {
    /// Name under which the code is kept. Up to 250 characters.
    pub reference: Option<String>,
    /// Digits of the code. 1 to 10.
    pub length: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl OtpGenerateCode {
    /// Creates the value with its required fields.
    pub fn new(reference: impl Into<String>, length: i64) -> Self {
        Self {
            reference: Some(reference.into()),
            length: Some(length),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { OtpGenerateCode {
    optional reference "reference",
    optional length "length",
} }
auth0_core::__read!(OtpGenerateCode);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionOtp::VerifyCode`](super::FlowActionOtp::VerifyCode).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OtpVerifyCode {
    /// Name under which the code is kept. Up to 250 characters.
    pub reference: Option<String>,
    /// Code that the user entered.
    pub code: Option<TextOrInteger>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl OtpVerifyCode {
    /// Creates the value with its required fields.
    pub fn new(reference: impl Into<String>, code: TextOrInteger) -> Self {
        Self {
            reference: Some(reference.into()),
            code: Some(code),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { OtpVerifyCode {
    optional reference "reference",
    optional code "code",
} }
auth0_core::__read!(OtpVerifyCode);
