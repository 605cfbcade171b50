// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

mod both_anonymous_to_client_addon_salesforce;
mod both_client_addon_saml_to_client_backchannel;
mod both_client_credential_to_client_signed;
mod both_client_tls_to_token;
mod params;
mod requests_certificate_to_create;
mod requests_preview_to_x509;
mod responses;
mod strings;

pub use both_anonymous_to_client_addon_salesforce::*;
pub use both_client_addon_saml_to_client_backchannel::*;
pub use both_client_credential_to_client_signed::*;
pub use both_client_tls_to_token::*;
pub use params::*;
pub use requests_certificate_to_create::*;
pub use requests_preview_to_x509::*;
pub use responses::*;
pub use strings::*;
