// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

mod both_activecampaign_to_clearbit;
mod both_email_to_google;
mod both_http_to_otp;
mod both_pipedrive_to_slack;
mod both_stripe_to_zapier;
mod params;
mod requests_create;
mod requests_update_to_vault;
mod responses;
mod strings;
mod unions_create_to_flow_action_hubspot;
mod unions_flow_action_json_to_update;

pub use both_activecampaign_to_clearbit::*;
pub use both_email_to_google::*;
pub use both_http_to_otp::*;
pub use both_pipedrive_to_slack::*;
pub use both_stripe_to_zapier::*;
pub use params::*;
pub use requests_create::*;
pub use requests_update_to_vault::*;
pub use responses::*;
pub use strings::*;
pub use unions_create_to_flow_action_hubspot::*;
pub use unions_flow_action_json_to_update::*;
