//! Checks of the bodies that create and change connections, with Auth0's wording of the complaints.

use axum::http::HeaderMap;
use serde_json::{Map, Value};

use super::schema::{complain, object, type_name};
use crate::error_body::ApiError;

const NAME_PATTERN: &str = "^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$";
const MAX_NAME: usize = 128;

/// The identity providers Auth0 knows.
const STRATEGIES: [&str; 55] = [
    "ad",
    "adfs",
    "amazon",
    "apple",
    "dropbox",
    "bitbucket",
    "auth0-oidc",
    "auth0",
    "baidu",
    "bitly",
    "box",
    "custom",
    "daccount",
    "dwolla",
    "email",
    "evernote-sandbox",
    "evernote",
    "exact",
    "facebook",
    "fitbit",
    "github",
    "google-apps",
    "google-oauth2",
    "instagram",
    "ip",
    "line",
    "linkedin",
    "oauth1",
    "oauth2",
    "office365",
    "oidc",
    "okta",
    "paypal",
    "paypal-sandbox",
    "pingfederate",
    "planningcenter",
    "salesforce-community",
    "salesforce-sandbox",
    "salesforce",
    "samlp",
    "sharepoint",
    "shopify",
    "shop",
    "sms",
    "soundcloud",
    "thirtysevensignals",
    "twitter",
    "untappd",
    "vkontakte",
    "waad",
    "weibo",
    "windowslive",
    "wordpress",
    "yahoo",
    "yandex",
];

/// The members both bodies may have, and the JSON types each may be of.
const MEMBERS: [(&str, &[&str]); 10] = [
    ("display_name", &["string"]),
    ("options", &["object"]),
    ("enabled_clients", &["array", "null"]),
    ("is_domain_connection", &["boolean"]),
    ("show_as_button", &["boolean"]),
    ("realms", &["array"]),
    ("metadata", &["object"]),
    ("authentication", &["object"]),
    ("connected_accounts", &["object"]),
    ("cross_app_access_requesting_app", &["object"]),
];

/// The members of a connection to be created.
pub(super) fn new_connection(
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Map<String, Value>, ApiError> {
    let members = object(headers, body)?;
    for required in ["name", "strategy"] {
        if !members.contains_key(required) {
            return Err(complain(&format!(
                "'Missing required property: {required}'"
            )));
        }
    }
    check_members(
        &members,
        &[("name", &["string"]), ("strategy", &["string"])],
    )?;
    let text = |member: &str| {
        members
            .get(member)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let (name, strategy) = (text("name"), text("strategy"));
    if !is_name(name) {
        return Err(complain(&format!(
            "'String does not match pattern {NAME_PATTERN}: {name}' on property name"
        )));
    }
    if name.len() > MAX_NAME {
        return Err(complain(&format!(
            "'String is too long ({} chars), maximum {MAX_NAME}' on property name",
            name.len()
        )));
    }
    if !STRATEGIES.contains(&strategy) {
        return Err(complain(&format!(
            "'No enum match for: {strategy}' on property strategy"
        )));
    }
    Ok(clean(members))
}

/// The members of a connection to be replaced.
pub(super) fn connection_update(
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Map<String, Value>, ApiError> {
    let members = object(headers, body)?;
    check_members(&members, &[])?;
    if members.is_empty() {
        return Err(complain("'Too few properties defined (0), minimum 1'"));
    }
    Ok(clean(members))
}

fn check_members(
    members: &Map<String, Value>,
    additional: &[(&str, &[&str])],
) -> Result<(), ApiError> {
    for (name, value) in members {
        let mut known = MEMBERS.iter().chain(additional);
        let Some((_, types)) = known.find(|(known, _)| known == name) else {
            return Err(complain(&format!(
                "'Additional properties not allowed: {name}'"
            )));
        };
        let found = type_name(value);
        if !types.contains(&found) {
            let expected = types.join(" or ");
            return Err(complain(&format!(
                "'Expected type {expected} but found type {found}' on property {name}"
            )));
        }
    }
    Ok(())
}

/// `null` is how a caller says that something should not be there, so it is not kept.
fn clean(mut members: Map<String, Value>) -> Map<String, Value> {
    for member in ["options", "metadata"] {
        if let Some(Value::Object(inner)) = members.get_mut(member) {
            inner.retain(|_, value| !value.is_null());
        }
    }
    if let Some(clients) = members
        .get_mut("enabled_clients")
        .filter(|clients| clients.is_null())
    {
        *clients = Value::Array(Vec::new());
    }
    members
}

/// Whether a name matches [`NAME_PATTERN`]: letters, digits and single hyphens between them.
fn is_name(name: &str) -> bool {
    name.split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn create(body: &str) -> Result<Map<String, Value>, ApiError> {
        new_connection(&HeaderMap::new(), body.as_bytes())
    }

    fn update(body: &str) -> Result<Map<String, Value>, ApiError> {
        connection_update(&HeaderMap::new(), body.as_bytes())
    }

    #[test]
    fn names_follow_the_pattern() {
        for good in ["a", "a-b", "A1-2b-C"] {
            assert!(is_name(good), "{good}");
        }
        for bad in ["", "-", "-a", "a-", "a--b", "a_b", "a b", "ä"] {
            assert!(!is_name(bad), "{bad}");
        }
    }

    #[test]
    fn complaints_name_the_property() {
        for (result, expected) in [
            (
                create(r#"{"strategy":"auth0"}"#),
                "Missing required property: name",
            ),
            (
                create(r#"{"name":"a"}"#),
                "Missing required property: strategy",
            ),
            (
                create(r#"{"name":1,"strategy":"auth0"}"#),
                "found type integer' on property name",
            ),
            (
                create(r#"{"name":"a b","strategy":"auth0"}"#),
                "does not match pattern",
            ),
            (
                create(r#"{"name":"a","strategy":"x"}"#),
                "No enum match for: x",
            ),
            (
                create(r#"{"name":"a","strategy":"auth0","x":1}"#),
                "not allowed: x",
            ),
            (create("[]"), "Expected type object but found type array"),
            (create("{"), "Invalid request payload JSON format"),
            (update(r#"{"name":"a"}"#), "not allowed: name"),
            (
                update(r#"{"display_name":null}"#),
                "found type null' on property display_name",
            ),
            (update("{}"), "Too few properties"),
        ] {
            let error = result.unwrap_err();
            assert!(
                error.message().contains(expected),
                "{:?} / {expected}",
                error.message()
            );
            assert_eq!(error.error_code(), Some("invalid_body"));
        }
        let long = create(&format!(
            r#"{{"name":"{}","strategy":"auth0"}}"#,
            "a".repeat(129)
        ));
        assert!(long.unwrap_err().message().contains("too long"));
    }

    #[test]
    fn nulls_in_options_are_not_kept() {
        let members = update(r#"{"options":{"a":1,"b":null},"enabled_clients":null}"#).unwrap();
        assert_eq!(
            Value::Object(members),
            serde_json::json!({
                "options": { "a": 1 }, "enabled_clients": [],
            })
        );
    }
}
