// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

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

/// A form block, the [`FormComponent`](super::FormComponent) whose `category` is `BLOCK`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum FormBlock {
    /// `type` is `DIVIDER`.
    #[serde(rename = "DIVIDER")]
    Divider(FormBlockDivider),
    /// `type` is `HTML`.
    #[serde(rename = "HTML")]
    Html(FormBlockHtml),
    /// `type` is `IMAGE`.
    #[serde(rename = "IMAGE")]
    Image(FormBlockImage),
    /// `type` is `JUMP_BUTTON`.
    #[serde(rename = "JUMP_BUTTON")]
    JumpButton(FormBlockJumpButton),
    /// `type` is `RESEND_BUTTON`.
    #[serde(rename = "RESEND_BUTTON")]
    ResendButton(FormBlockResendButton),
    /// `type` is `NEXT_BUTTON`.
    #[serde(rename = "NEXT_BUTTON")]
    NextButton(FormBlockButton),
    /// `type` is `PREVIOUS_BUTTON`.
    #[serde(rename = "PREVIOUS_BUTTON")]
    PreviousButton(FormBlockButton),
    /// `type` is `RICH_TEXT`.
    #[serde(rename = "RICH_TEXT")]
    RichText(FormBlockHtml),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FormBlock by "type" { "DIVIDER" => Divider, "HTML" => Html, "IMAGE" => Image, "JUMP_BUTTON" => JumpButton, "RESEND_BUTTON" => ResendButton, "NEXT_BUTTON" => NextButton, "PREVIOUS_BUTTON" => PreviousButton, "RICH_TEXT" => RichText });

/// A form component, in `components` of [`FormStepConfig`](super::FormStepConfig).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "category")]
#[non_exhaustive]
pub enum FormComponent {
    /// `category` is `BLOCK`.
    #[serde(rename = "BLOCK")]
    Block(FormBlock),
    /// `category` is `WIDGET`.
    #[serde(rename = "WIDGET")]
    Widget(FormWidget),
    /// `category` is `FIELD`.
    #[serde(rename = "FIELD")]
    Field(FormField),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FormComponent by "category" { "BLOCK" => Block, "WIDGET" => Widget, "FIELD" => Field });

/// A form field, the [`FormComponent`](super::FormComponent) whose `category` is `FIELD`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum FormField {
    /// `type` is `BOOLEAN`.
    #[serde(rename = "BOOLEAN")]
    Boolean(FormFieldBoolean),
    /// `type` is `CARDS`.
    #[serde(rename = "CARDS")]
    Cards(FormFieldCards),
    /// `type` is `CHOICE`.
    #[serde(rename = "CHOICE")]
    Choice(FormFieldChoice),
    /// `type` is `CUSTOM`.
    #[serde(rename = "CUSTOM")]
    Custom(FormFieldCustom),
    /// `type` is `DATE`.
    #[serde(rename = "DATE")]
    Date(FormFieldDate),
    /// `type` is `DROPDOWN`.
    #[serde(rename = "DROPDOWN")]
    Dropdown(FormFieldDropdown),
    /// `type` is `EMAIL`.
    #[serde(rename = "EMAIL")]
    Email(FormFieldUrl),
    /// `type` is `FILE`.
    #[serde(rename = "FILE")]
    File(FormFieldFile),
    /// `type` is `LEGAL`.
    #[serde(rename = "LEGAL")]
    Legal(FormFieldLegal),
    /// `type` is `NUMBER`.
    #[serde(rename = "NUMBER")]
    Number(FormFieldNumber),
    /// `type` is `PASSWORD`.
    #[serde(rename = "PASSWORD")]
    Password(FormFieldPassword),
    /// `type` is `PAYMENT`.
    #[serde(rename = "PAYMENT")]
    Payment(FormFieldPayment),
    /// `type` is `SOCIAL`.
    #[serde(rename = "SOCIAL")]
    Social(FormFieldSocial),
    /// `type` is `TEL`.
    #[serde(rename = "TEL")]
    Tel(FormFieldTel),
    /// `type` is `TEXT`.
    #[serde(rename = "TEXT")]
    Text(FormFieldText),
    /// `type` is `URL`.
    #[serde(rename = "URL")]
    Url(FormFieldUrl),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FormField by "type" { "BOOLEAN" => Boolean, "CARDS" => Cards, "CHOICE" => Choice, "CUSTOM" => Custom, "DATE" => Date, "DROPDOWN" => Dropdown, "EMAIL" => Email, "FILE" => File, "LEGAL" => Legal, "NUMBER" => Number, "PASSWORD" => Password, "PAYMENT" => Payment, "SOCIAL" => Social, "TEL" => Tel, "TEXT" => Text, "URL" => Url });

/// A form field payment config charge, in `charge` of
/// [`FormFieldPaymentConfig`](super::FormFieldPaymentConfig).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum FormFieldPaymentConfigCharge {
    /// `type` is `ONE_OFF`.
    #[serde(rename = "ONE_OFF")]
    OneOff(FormFieldPaymentOneOff),
    /// `type` is `SUBSCRIPTION`.
    #[serde(rename = "SUBSCRIPTION")]
    Subscription(FormFieldPaymentSubscription),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FormFieldPaymentConfigCharge by "type" { "ONE_OFF" => OneOff, "SUBSCRIPTION" => Subscription });

/// A form node, in `nodes` of [`Form`](super::Form).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum FormNode {
    /// `type` is `FLOW`.
    #[serde(rename = "FLOW")]
    Flow(FormFlow),
    /// `type` is `ROUTER`.
    #[serde(rename = "ROUTER")]
    Router(FormRouter),
    /// `type` is `STEP`.
    #[serde(rename = "STEP")]
    Step(FormStep),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FormNode by "type" { "FLOW" => Flow, "ROUTER" => Router, "STEP" => Step });

/// A form widget, the [`FormComponent`](super::FormComponent) whose `category` is `WIDGET`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum FormWidget {
    /// `type` is `AUTH0_VERIFIABLE_CREDENTIALS`.
    #[serde(rename = "AUTH0_VERIFIABLE_CREDENTIALS")]
    Auth0VerifiableCredentials(FormWidgetAuth0VerifiableCredentials),
    /// `type` is `GMAPS_ADDRESS`.
    #[serde(rename = "GMAPS_ADDRESS")]
    GmapsAddress(FormWidgetGMapsAddress),
    /// `type` is `RECAPTCHA`.
    #[serde(rename = "RECAPTCHA")]
    Recaptcha(FormWidgetRecaptcha),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(FormWidget by "type" { "AUTH0_VERIFIABLE_CREDENTIALS" => Auth0VerifiableCredentials, "GMAPS_ADDRESS" => GmapsAddress, "RECAPTCHA" => Recaptcha });
