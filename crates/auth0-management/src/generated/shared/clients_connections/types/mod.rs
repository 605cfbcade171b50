// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

mod both_connection_attribute_to_connection_options_adfs;
mod both_connection_options_amazon_to_connection_options_auth0;
mod both_connection_options_azure_to_connection_options_exact;
mod both_connection_options_facebook_to_connection_options_github;
mod both_connection_options_google_to_connection_options_line;
mod both_connection_options_linkedin_to_connection_options_office365;
mod both_connection_options_oidc_to_connection_options_okta;
mod both_connection_options_paypal_to_connection_options_sms;
mod both_connection_options_social_to_connection_passkey;
mod both_connection_password_to_cross;
mod both_email_to_username;
mod responses;
mod strings;
mod unions;

pub use both_connection_attribute_to_connection_options_adfs::*;
pub use both_connection_options_amazon_to_connection_options_auth0::*;
pub use both_connection_options_azure_to_connection_options_exact::*;
pub use both_connection_options_facebook_to_connection_options_github::*;
pub use both_connection_options_google_to_connection_options_line::*;
pub use both_connection_options_linkedin_to_connection_options_office365::*;
pub use both_connection_options_oidc_to_connection_options_okta::*;
pub use both_connection_options_paypal_to_connection_options_sms::*;
pub use both_connection_options_social_to_connection_passkey::*;
pub use both_connection_password_to_cross::*;
pub use both_email_to_username::*;
pub use responses::*;
pub use strings::*;
pub use unions::*;
