//! What the document lacks: parameters, members, and limits that Auth0 has.

use serde_json::{Map, Value, json};

use super::table::Operation;

/// Adds to the operations and the schemas.
pub(super) fn amend(operations: &mut [Operation], schemas: &mut Map<String, Value>) {
    for operation in operations {
        match operation.line().as_str() {
            // The document contains only the old name of this parameter, `search`.
            "GET /logs" => {
                let text = json!({ "type": "string" });
                operation.query.insert("q".into(), text);
            }
            // Without `aud`, Auth0 lists the tokens of all audiences.
            "GET /blacklists/tokens" => operation.required.clear(),
            _ => {}
        }
    }
    let named = json!({ "properties": { "name": { "minLength": 1 } } });
    let closed = json!({ "additionalProperties": false });
    let web = json!({ "properties": { "token_lifetime_for_web": { "type": "integer" } } });
    for (schema, amendment) in [
        ("CreateActionRequestContent", &named),
        ("CreateClientRequestContent", &named),
        ("CreateConnectionRequestContent", &named),
        ("CreateHookRequestContent", &named),
        ("CreateRoleRequestContent", &named),
        ("CreateRuleRequestContent", &named),
        ("CreateOrganizationMemberRequestContent", &closed),
        ("DeleteOrganizationMembersRequestContent", &closed),
        ("UpdateUserRequestContent", &closed),
        ("CreateResourceServerRequestContent", &web),
        ("UpdateResourceServerRequestContent", &web),
        (
            "AssignRoleUsersRequestContent",
            &json!({ "properties": { "users": { "minItems": 1 } } }),
        ),
        (
            "UpdateClientRequestContent",
            &json!({ "properties": { "resource_server_identifier": { "type": "string" } } }),
        ),
        (
            "CreateBlacklistedTokenRequestContent",
            &json!({ "additionalProperties": false, "properties": { "jti": { "minLength": 1 } } }),
        ),
    ] {
        if let Some(known) = schemas.get_mut(schema) {
            extend(known, amendment);
        }
    }
}

fn extend(known: &mut Value, amendment: &Value) {
    match (known, amendment) {
        (Value::Object(known), Value::Object(amendment)) => {
            for (name, value) in amendment {
                extend(known.entry(name.clone()).or_insert(Value::Null), value);
            }
        }
        (known, amendment) => *known = amendment.clone(),
    }
}
