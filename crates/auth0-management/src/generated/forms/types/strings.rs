// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `position` of [`FormBlockImageConfig`].
pub enum FormBlockImageConfigPosition {
Left = "LEFT",
Center = "CENTER",
Right = "RIGHT",
}
}

string_enum! {
/// The `type` of [`FormBlockDivider`].
pub enum FormBlockTypeDividerConst {
Divider = "DIVIDER",
}
}

string_enum! {
/// The `type` of [`FormBlockHtml`].
pub enum FormBlockTypeHtmlConst {
Html = "HTML",
}
}

string_enum! {
/// The `type` of [`FormBlockImage`].
pub enum FormBlockTypeImageConst {
Image = "IMAGE",
}
}

string_enum! {
/// The `type` of [`FormBlockJumpButton`].
pub enum FormBlockTypeJumpButtonConst {
JumpButton = "JUMP_BUTTON",
}
}

string_enum! {
/// The `type` of [`FormBlockNextButton`].
pub enum FormBlockTypeNextButtonConst {
NextButton = "NEXT_BUTTON",
}
}

string_enum! {
/// The `type` of [`FormBlockResendButton`].
pub enum FormBlockTypeResendButtonConst {
ResendButton = "RESEND_BUTTON",
}
}

string_enum! {
/// The `category` of [`FormBlockDivider`].
pub enum FormComponentCategoryBlockConst {
Block = "BLOCK",
}
}

string_enum! {
/// The `category` of [`FormFieldBoolean`].
pub enum FormComponentCategoryFieldConst {
Field = "FIELD",
}
}

string_enum! {
/// The `category` of [`FormWidgetAuth0VerifiableCredentials`].
pub enum FormComponentCategoryWidgetConst {
Widget = "WIDGET",
}
}

string_enum! {
/// The `format` of [`FormFieldDateConfig`].
pub enum FormFieldDateConfigFormat {
Date = "DATE",
Time = "TIME",
}
}

string_enum! {
/// The `categories` of [`FormFieldFileConfig`].
pub enum FormFieldFileConfigCategory {
Audio = "AUDIO",
Video = "VIDEO",
Image = "IMAGE",
Document = "DOCUMENT",
Archive = "ARCHIVE",
}
}

string_enum! {
/// The `type` of [`FormFieldFileConfigStorage`].
pub enum FormFieldFileConfigStorageType {
Managed = "MANAGED",
Custom = "CUSTOM",
}
}

string_enum! {
/// The `hash` of [`FormFieldPasswordConfig`].
pub enum FormFieldPasswordConfigHash {
None = "NONE",
Md5 = "MD5",
Sha1 = "SHA1",
Sha256 = "SHA256",
Sha512 = "SHA512",
}
}

string_enum! {
/// The `currency` of [`FormFieldPaymentConfigChargeOneOffOneOff`].
pub enum FormFieldPaymentConfigChargeOneOffCurrency {
Aud = "AUD",
Cad = "CAD",
Chf = "CHF",
Eur = "EUR",
Gbp = "GBP",
Inr = "INR",
Mxn = "MXN",
Sek = "SEK",
Usd = "USD",
}
}

string_enum! {
/// The `type` of [`FormFieldPaymentConfigChargeOneOff`].
pub enum FormFieldPaymentConfigChargeTypeOneOffConst {
OneOff = "ONE_OFF",
}
}

string_enum! {
/// The `type` of [`FormFieldPaymentConfigCharge2`].
pub enum FormFieldPaymentConfigChargeTypeSubscriptionConst {
Subscription = "SUBSCRIPTION",
}
}

string_enum! {
/// The `provider` of [`FormFieldPaymentConfig`].
pub enum FormFieldPaymentConfigProvider {
Stripe = "STRIPE",
}
}

string_enum! {
/// The `type` of [`FormFieldBoolean`].
pub enum FormFieldTypeBooleanConst {
Boolean = "BOOLEAN",
}
}

string_enum! {
/// The `type` of [`FormFieldCards`].
pub enum FormFieldTypeCardsConst {
Cards = "CARDS",
}
}

string_enum! {
/// The `type` of [`FormFieldChoice`].
pub enum FormFieldTypeChoiceConst {
Choice = "CHOICE",
}
}

string_enum! {
/// The `type` of [`FormFieldCustom`].
pub enum FormFieldTypeCustomConst {
Custom = "CUSTOM",
}
}

string_enum! {
/// The `type` of [`FormFieldDate`].
pub enum FormFieldTypeDateConst {
Date = "DATE",
}
}

string_enum! {
/// The `type` of [`FormFieldDropdown`].
pub enum FormFieldTypeDropdownConst {
Dropdown = "DROPDOWN",
}
}

string_enum! {
/// The `type` of [`FormFieldUrl`].
pub enum FormFieldTypeEmailConst {
Email = "EMAIL",
}
}

string_enum! {
/// The `type` of [`FormFieldFile`].
pub enum FormFieldTypeFileConst {
File = "FILE",
}
}

string_enum! {
/// The `type` of [`FormFieldLegal`].
pub enum FormFieldTypeLegalConst {
Legal = "LEGAL",
}
}

string_enum! {
/// The `type` of [`FormFieldNumber`].
pub enum FormFieldTypeNumberConst {
Number = "NUMBER",
}
}

string_enum! {
/// The `type` of [`FormFieldPassword`].
pub enum FormFieldTypePasswordConst {
Password = "PASSWORD",
}
}

string_enum! {
/// The `type` of [`FormFieldPayment`].
pub enum FormFieldTypePaymentConst {
Payment = "PAYMENT",
}
}

string_enum! {
/// The `type` of [`FormFieldSocial`].
pub enum FormFieldTypeSocialConst {
Social = "SOCIAL",
}
}

string_enum! {
/// The `type` of [`FormFieldTel`].
pub enum FormFieldTypeTelConst {
Tel = "TEL",
}
}

string_enum! {
/// The `type` of [`FormFieldText`].
pub enum FormFieldTypeTextConst {
Text = "TEXT",
}
}

string_enum! {
/// The `type` of [`FormFlow`].
pub enum FormNodeTypeFlowConst {
Flow = "FLOW",
}
}

string_enum! {
/// The `type` of [`FormRouter`].
pub enum FormNodeTypeRouterConst {
Router = "ROUTER",
}
}

string_enum! {
/// The `type` of [`FormStep`].
pub enum FormNodeTypeStepConst {
Step = "STEP",
}
}

string_enum! {
/// The `type` of [`FormWidgetAuth0VerifiableCredentials`].
pub enum FormWidgetTypeAuth0VerifiableCredentialsConst {
Auth0VerifiableCredentials = "AUTH0_VERIFIABLE_CREDENTIALS",
}
}

string_enum! {
/// The `type` of [`FormWidgetGMapsAddress`].
pub enum FormWidgetTypeGMapsAddressConst {
GmapsAddress = "GMAPS_ADDRESS",
}
}

string_enum! {
/// The `type` of [`FormWidgetRecaptcha`].
pub enum FormWidgetTypeRecaptchaConst {
Recaptcha = "RECAPTCHA",
}
}

string_enum! {
/// The `hydrate` of `GET /forms`.
pub enum FormsRequestParametersHydrate {
FlowCount = "flow_count",
Links = "links",
}
}
