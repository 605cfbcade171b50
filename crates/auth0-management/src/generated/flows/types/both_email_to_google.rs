// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Json, Patch};

use super::{FlowAction, FlowDelayUnit};
use crate::generated::shared::{TextOrInteger, TextOrNumber};

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionEmail::VerifyEmail`](super::FlowActionEmail::VerifyEmail).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EmailVerifyEmail {
    /// Email address.
    pub email: Option<String>,
    /// Validation of the address.
    pub rules: Option<EmailVerifyEmailRules>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl EmailVerifyEmail {
    /// Creates the value with its required fields.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            rules: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { EmailVerifyEmail {
    value rules: EmailVerifyEmailRules,
} }

auth0_core::__record! { EmailVerifyEmail {
    optional email "email",
    optional rules "rules",
} }
auth0_core::__read!(EmailVerifyEmail);

/// Email verify email rules, in `rules` of [`EmailVerifyEmail`](super::EmailVerifyEmail).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EmailVerifyEmailRules {
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

auth0_core::__setters! { EmailVerifyEmailRules {
    plain require_mx_record: bool,
    plain block_aliases: bool,
    plain block_free_emails: bool,
    plain block_disposable_emails: bool,
    list blocklist: String,
    list allowlist: String,
} }

auth0_core::__record! { EmailVerifyEmailRules {
    optional require_mx_record "require_mx_record",
    optional block_aliases "block_aliases",
    optional block_free_emails "block_free_emails",
    optional block_disposable_emails "block_disposable_emails",
    optional blocklist "blocklist",
    optional allowlist "allowlist",
} }
auth0_core::__read!(EmailVerifyEmailRules);

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
    pub params: Option<FlowDoNothing>,
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
    value params: FlowDoNothing,
} }

auth0_core::__record! { FlowActionFlowDoNothing {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowActionFlowDoNothing);

/// A flow action stripe address, in `address` of
/// [`StripeCreateCustomer`](super::StripeCreateCustomer).
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

/// A flow action stripe tax ID, in `tax_id` of
/// [`StripeCreateCustomer`](super::StripeCreateCustomer).
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

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionFlow::BooleanCondition`](super::FlowActionFlow::BooleanCondition).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowBooleanCondition {
    /// Condition that decides which steps follow.
    pub r#if: Option<Json>,
    /// Steps when the condition holds.
    pub then: Option<Vec<FlowAction>>,
    /// Steps when the condition does not hold.
    pub r#else: Option<Vec<FlowAction>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowBooleanCondition {
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

auth0_core::__setters! { FlowBooleanCondition {
    list then: FlowAction,
    list r#else: FlowAction,
} }

auth0_core::__record! { FlowBooleanCondition {
    optional r#if "if",
    optional then "then",
    optional r#else "else",
} }
auth0_core::__read!(FlowBooleanCondition);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionFlow::DelayFlow`](super::FlowActionFlow::DelayFlow).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowDelayFlow {
    /// How many units of time to wait.
    pub number: Option<TextOrInteger>,
    /// Unit of time.
    pub units: Option<FlowDelayUnit>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowDelayFlow {
    /// Creates the value with its required fields.
    pub fn new(number: TextOrInteger) -> Self {
        Self {
            number: Some(number),
            units: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FlowDelayFlow {
    value units: FlowDelayUnit,
} }

auth0_core::__record! { FlowDelayFlow {
    optional number "number",
    optional units "units",
} }
auth0_core::__read!(FlowDelayFlow);

/// A flow do nothing, in `params` of [`FlowActionFlowDoNothing`](super::FlowActionFlowDoNothing).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowDoNothing {
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { FlowDoNothing {
} }
auth0_core::__read!(FlowDoNothing);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionFlow::ErrorMessage`](super::FlowActionFlow::ErrorMessage).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowErrorMessage {
    /// Text for people. Up to 2048 characters.
    pub message: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowErrorMessage {
    /// Creates the value with its required fields.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: Some(message.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowErrorMessage {
    optional message "message",
} }
auth0_core::__read!(FlowErrorMessage);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionFlow::MapValue`](super::FlowActionFlow::MapValue).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowMapValue {
    /// Value to look up.
    pub input: Option<TextOrNumber>,
    /// Results, by the value they belong to.
    pub cases: Option<Json>,
    /// Fallback.
    pub fallback: Patch<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowMapValue {
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

auth0_core::__setters! { FlowMapValue {
    value cases: Json,
    patch fallback: Json,
} }

auth0_core::__record! { FlowMapValue {
    optional input "input",
    optional cases "cases",
    patch fallback "fallback",
} }
auth0_core::__read!(FlowMapValue);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionFlow::ReturnJson`](super::FlowActionFlow::ReturnJson).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowReturnJson {
    /// Value that the flow returns.
    pub payload: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowReturnJson {
    /// Creates the value with its required fields.
    pub fn new(payload: Json) -> Self {
        Self {
            payload: Some(payload),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowReturnJson {
    optional payload "payload",
} }
auth0_core::__read!(FlowReturnJson);

/// The members that steps of all kinds have, with the settings of one kind.
///
/// The [`FlowActionActivecampaign`](super::FlowActionActivecampaign) whose `action` is
/// `LIST_CONTACTS`.
#[derive(Debug, Clone, PartialEq)]
pub struct FlowStep<P> {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. Up to 100 characters.
    pub alias: Option<String>,
    /// Whether the flow goes on when this step fails.
    pub allow_failure: Option<bool>,
    /// Whether the step's output is hidden in executions.
    pub mask_output: Option<bool>,
    /// Settings of the step.
    pub params: Option<P>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl<P> Default for FlowStep<P> {
    fn default() -> Self {
        Self {
            id: None,
            alias: None,
            allow_failure: None,
            mask_output: None,
            params: None,
            extra: Extra::default(),
        }
    }
}

impl<P> FlowStep<P> {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, params: P) -> Self {
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

auth0_core::__setters! { FlowStep<P> {
    value alias: String,
    plain allow_failure: bool,
    plain mask_output: bool,
} }

auth0_core::__record! { FlowStep<P> {
    optional id "id",
    optional alias "alias",
    optional allow_failure "allow_failure",
    optional mask_output "mask_output",
    optional params "params",
} }
auth0_core::__read!(FlowStep<P>);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionFlow::StoreVars`](super::FlowActionFlow::StoreVars).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowStoreVars {
    /// Values to keep, by name.
    pub vars: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FlowStoreVars {
    /// Creates the value with its required fields.
    pub fn new(vars: Json) -> Self {
        Self {
            vars: Some(vars),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FlowStoreVars {
    optional vars "vars",
} }
auth0_core::__read!(FlowStoreVars);

/// The `params` of a [`FlowStep`](super::FlowStep) in
/// [`FlowActionGoogleSheets::AddRow`](super::FlowActionGoogleSheets::AddRow).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GoogleSheetsAddRow {
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

impl GoogleSheetsAddRow {
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

auth0_core::__setters! { GoogleSheetsAddRow {
    value sheet_id: TextOrInteger,
    list values: Option<String>,
} }

auth0_core::__record! { GoogleSheetsAddRow {
    optional connection_id "connection_id",
    optional spreadsheet_id "spreadsheet_id",
    optional sheet_id "sheet_id",
    optional values "values",
} }
auth0_core::__read!(GoogleSheetsAddRow);
