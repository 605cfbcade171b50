// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

mod both_form_block_to_form_ending;
mod both_form_field_boolean_to_form_field_date;
mod both_form_field_dropdown_to_form_field_password;
mod both_form_field_payment_to_form_field_text;
mod both_form_field_url_to_form_text;
mod both_form_widget;
mod params;
mod requests;
mod responses;
mod strings;
mod unions;

pub use both_form_block_to_form_ending::*;
pub use both_form_field_boolean_to_form_field_date::*;
pub use both_form_field_dropdown_to_form_field_password::*;
pub use both_form_field_payment_to_form_field_text::*;
pub use both_form_field_url_to_form_text::*;
pub use both_form_widget::*;
pub use params::*;
pub use requests::*;
pub use responses::*;
pub use strings::*;
pub use unions::*;
