// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    FormBlockButton, FormBlockDivider, FormBlockHtml, FormBlockImage, FormBlockJumpButton,
    FormBlockResendButton, FormFieldBoolean, FormFieldCards, FormFieldChoice, FormFieldCustom,
    FormFieldDate, FormFieldDropdown, FormFieldFile, FormFieldLegal, FormFieldNumber,
    FormFieldPassword, FormFieldPayment, FormFieldPaymentOneOff, FormFieldPaymentSubscription,
    FormFieldSocial, FormFieldTel, FormFieldText, FormFieldUrl, FormFlow, FormRouter, FormStep,
    FormWidgetAuth0VerifiableCredentials, FormWidgetGMapsAddress, FormWidgetRecaptcha,
};

/// [`FormComponent`](super::FormComponent) where `category` is `BLOCK`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum FormBlock {
    #[serde(rename = "DIVIDER")]
    Divider(FormBlockDivider),
    #[serde(rename = "HTML")]
    Html(FormBlockHtml),
    #[serde(rename = "IMAGE")]
    Image(FormBlockImage),
    #[serde(rename = "JUMP_BUTTON")]
    JumpButton(FormBlockJumpButton),
    #[serde(rename = "RESEND_BUTTON")]
    ResendButton(FormBlockResendButton),
    #[serde(rename = "NEXT_BUTTON")]
    NextButton(FormBlockButton),
    #[serde(rename = "PREVIOUS_BUTTON")]
    PreviousButton(FormBlockButton),
    #[serde(rename = "RICH_TEXT")]
    RichText(FormBlockHtml),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FormBlock by "type" { "DIVIDER" => Divider, "HTML" => Html, "IMAGE" => Image, "JUMP_BUTTON" => JumpButton, "RESEND_BUTTON" => ResendButton, "NEXT_BUTTON" => NextButton, "PREVIOUS_BUTTON" => PreviousButton, "RICH_TEXT" => RichText });

/// The `components` of [`FormStepConfig`](super::FormStepConfig).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "category")]
#[non_exhaustive]
pub enum FormComponent {
    #[serde(rename = "BLOCK")]
    Block(FormBlock),
    #[serde(rename = "WIDGET")]
    Widget(FormWidget),
    #[serde(rename = "FIELD")]
    Field(FormField),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FormComponent by "category" { "BLOCK" => Block, "WIDGET" => Widget, "FIELD" => Field });

/// [`FormComponent`](super::FormComponent) where `category` is `FIELD`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum FormField {
    #[serde(rename = "BOOLEAN")]
    Boolean(FormFieldBoolean),
    #[serde(rename = "CARDS")]
    Cards(FormFieldCards),
    #[serde(rename = "CHOICE")]
    Choice(FormFieldChoice),
    #[serde(rename = "CUSTOM")]
    Custom(FormFieldCustom),
    #[serde(rename = "DATE")]
    Date(FormFieldDate),
    #[serde(rename = "DROPDOWN")]
    Dropdown(FormFieldDropdown),
    #[serde(rename = "EMAIL")]
    Email(FormFieldUrl),
    #[serde(rename = "FILE")]
    File(FormFieldFile),
    #[serde(rename = "LEGAL")]
    Legal(FormFieldLegal),
    #[serde(rename = "NUMBER")]
    Number(FormFieldNumber),
    #[serde(rename = "PASSWORD")]
    Password(FormFieldPassword),
    #[serde(rename = "PAYMENT")]
    Payment(FormFieldPayment),
    #[serde(rename = "SOCIAL")]
    Social(FormFieldSocial),
    #[serde(rename = "TEL")]
    Tel(FormFieldTel),
    #[serde(rename = "TEXT")]
    Text(FormFieldText),
    #[serde(rename = "URL")]
    Url(FormFieldUrl),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FormField by "type" { "BOOLEAN" => Boolean, "CARDS" => Cards, "CHOICE" => Choice, "CUSTOM" => Custom, "DATE" => Date, "DROPDOWN" => Dropdown, "EMAIL" => Email, "FILE" => File, "LEGAL" => Legal, "NUMBER" => Number, "PASSWORD" => Password, "PAYMENT" => Payment, "SOCIAL" => Social, "TEL" => Tel, "TEXT" => Text, "URL" => Url });

/// The `charge` of [`FormFieldPaymentConfig`](super::FormFieldPaymentConfig).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum FormFieldPaymentConfigCharge {
    #[serde(rename = "ONE_OFF")]
    OneOff(FormFieldPaymentOneOff),
    #[serde(rename = "SUBSCRIPTION")]
    Subscription(FormFieldPaymentSubscription),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FormFieldPaymentConfigCharge by "type" { "ONE_OFF" => OneOff, "SUBSCRIPTION" => Subscription });

/// The `nodes` of [`Form`](super::Form).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum FormNode {
    #[serde(rename = "FLOW")]
    Flow(FormFlow),
    #[serde(rename = "ROUTER")]
    Router(FormRouter),
    #[serde(rename = "STEP")]
    Step(FormStep),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FormNode by "type" { "FLOW" => Flow, "ROUTER" => Router, "STEP" => Step });

/// [`FormComponent`](super::FormComponent) where `category` is `WIDGET`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum FormWidget {
    #[serde(rename = "AUTH0_VERIFIABLE_CREDENTIALS")]
    Auth0VerifiableCredentials(FormWidgetAuth0VerifiableCredentials),
    #[serde(rename = "GMAPS_ADDRESS")]
    GmapsAddress(FormWidgetGMapsAddress),
    #[serde(rename = "RECAPTCHA")]
    Recaptcha(FormWidgetRecaptcha),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FormWidget by "type" { "AUTH0_VERIFIABLE_CREDENTIALS" => Auth0VerifiableCredentials, "GMAPS_ADDRESS" => GmapsAddress, "RECAPTCHA" => Recaptcha });
