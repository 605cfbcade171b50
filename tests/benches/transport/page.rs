//! The response: a page of connections as the Management API returns it, and the types for decoding it.

use serde::Deserialize;

use crate::BoxError;

/// The path of the page.
pub(crate) const PATH: &str = "/api/v2/connections";

pub(crate) const JSON: &str = concat!(
    r#"[{"id":"con_0000000000000001","options":{"mfa":{"active":true,"return_enroll_settings":true},"#,
    r#""passwordPolicy":"good","passkey_options":{"challenge_ui":"both","local_enrollment_enabled":true},"#,
    r#""strategy_version":2,"brute_force_protection":true,"password_history":{"size":5,"enable":false}},"#,
    r#""strategy":"auth0","name":"Username-Password-Authentication","is_domain_connection":false,"#,
    r#""realms":["Username-Password-Authentication"],"enabled_clients":["#,
    r#""AaiyAPdpYdesoKnqjj8HJqRn4T5titww","hFd1QFmu32Yob6QgLjyWlnNFDQ1PV5zL"]},"#,
    r#"{"id":"con_0000000000000002","options":{"email":true,"profile":true,"scope":["email","profile"],"#,
    r#""client_id":"609.apps.googleusercontent.com","allowed_audiences":["example.com"]},"#,
    r#""strategy":"google-oauth2","name":"google-oauth2","display_name":"Google — für alle","#,
    r#""is_domain_connection":false,"realms":["google-oauth2"],"enabled_clients":["#,
    r#""AaiyAPdpYdesoKnqjj8HJqRn4T5titww"],"metadata":{"owner":"platform","ticket":"OPS-1423"}},"#,
    r#"{"id":"con_0000000000000003","options":{"tenant_domain":"example.com","icon_url":"#,
    r#""https://cdn.example.com/icon.png","domain_aliases":["example.com","example.org"],"#,
    r#""api_enable_users":true,"ext_groups":true,"ext_profile":true,"waad_protocol":"openid-connect"},"#,
    r#""strategy":"waad","name":"example-entra-id","display_name":"Sign in with \"Example\"","#,
    r#""is_domain_connection":true,"show_as_button":true,"realms":["example-entra-id"],"#,
    r#""enabled_clients":["AaiyAPdpYdesoKnqjj8HJqRn4T5titww","hFd1QFmu32Yob6QgLjyWlnNFDQ1PV5zL"],"#,
    r#""metadata":{"owner":"identity"}}]"#,
);

#[derive(Debug, PartialEq, Deserialize)]
pub(crate) struct Connection {
    id: String,
    name: String,
    strategy: String,
    display_name: Option<String>,
    #[serde(rename = "is_domain_connection")]
    on_domain_level: bool,
    show_as_button: Option<bool>,
    realms: Vec<String>,
    enabled_clients: Vec<String>,
    metadata: Option<Metadata>,
    options: Options,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Metadata {
    owner: String,
    ticket: Option<String>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Options {
    #[serde(rename = "passwordPolicy")]
    password_policy: Option<String>,
    brute_force_protection: Option<bool>,
    password_history: Option<PasswordHistory>,
    client_id: Option<String>,
    scope: Option<Vec<String>>,
    tenant_domain: Option<String>,
    domain_aliases: Option<Vec<String>>,
    icon_url: Option<String>,
    ext_groups: Option<bool>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct PasswordHistory {
    enable: bool,
    size: u32,
}

/// Returns the expected content of every response.
pub(crate) fn expected() -> Result<Vec<Connection>, BoxError> {
    Ok(serde_json::from_str(JSON)?)
}

/// Checks a response, at a negligible cost.
pub(crate) fn check(page: &[Connection]) -> Result<(), BoxError> {
    match page {
        [_, _, last] if last.id == "con_0000000000000003" && last.realms.len() == 1 => Ok(()),
        _ => Err(format!("a wrong page: {page:?}").into()),
    }
}
