//! References to the Management API in a state that comes from another tenant.

use serde_json::Value;

/// Replaces the identifier of another tenant's Management API, which contains its URL, with that of this tenant,
/// unless an API of the state has it.
pub(super) fn localize(value: &mut Value, management: &str, apis: &Value) {
    let is_foreign = |identifier: &str| {
        let is_url = identifier.starts_with("https://") || identifier.starts_with("http://");
        let mut apis = apis.as_array().into_iter().flatten();
        is_url
            && identifier.ends_with("/api/v2/")
            && !apis.any(|api| api["identifier"] == *identifier)
    };
    match value {
        Value::Array(entries) => {
            for entry in entries {
                localize(entry, management, apis);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                let names_api = ["audience", "resource_server_identifier"].contains(&name.as_str());
                match member {
                    Value::String(text) if names_api && is_foreign(text) => {
                        management.clone_into(text);
                    }
                    Value::Array(_) => localize(member, management, apis),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}
