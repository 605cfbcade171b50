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

#[cfg(test)]
mod tests {
    use super::super::complaint;
    use super::super::table::Table;
    use super::*;

    #[test]
    fn every_amendment_has_its_schema() {
        let table = Table::get();
        let empty = json!({ "name": "" });
        let open = json!({ "members": ["auth0|1"], "x": 1 });
        for (line, body, expected) in [
            (
                "POST /clients",
                &empty,
                "(0 chars), minimum 1' on property name",
            ),
            (
                "POST /hooks",
                &json!({ "name": "", "script": "s", "triggerId": "credentials-exchange" }),
                "on property name",
            ),
            (
                "POST /roles",
                &empty,
                "too short (0 chars), minimum 1' on property name",
            ),
            (
                "POST /rules",
                &json!({ "name": "", "script": "s" }),
                "on property name",
            ),
            (
                "POST /connections",
                &json!({ "name": "", "strategy": "auth0" }),
                "on property name",
            ),
            (
                "POST /actions/actions",
                &json!({ "name": "", "supported_triggers": [{ "id": "post-login" }] }),
                "on property name",
            ),
            ("POST /organizations/{id}/members", &open, "not allowed: x"),
            (
                "DELETE /organizations/{id}/members",
                &open,
                "not allowed: x",
            ),
            ("PATCH /users/{id}", &json!({ "x": 1 }), "not allowed: x"),
            (
                "POST /roles/{id}/users",
                &json!({ "users": [] }),
                "on property users",
            ),
            (
                "POST /blacklists/tokens",
                &json!({ "jti": "" }),
                "on property jti",
            ),
            (
                "POST /blacklists/tokens",
                &json!({ "jti": "1", "x": 1 }),
                "not allowed: x",
            ),
            (
                "POST /resource-servers",
                &json!({ "identifier": "a", "token_lifetime_for_web": "1" }),
                "on property token_lifetime_for_web",
            ),
            (
                "PATCH /resource-servers/{id}",
                &json!({ "token_lifetime_for_web": "1" }),
                "on property token_lifetime_for_web",
            ),
            (
                "PATCH /clients/{id}",
                &json!({ "resource_server_identifier": 1 }),
                "on property resource_server_identifier",
            ),
        ] {
            let (method, path) = line.split_once(' ').unwrap();
            let schema = table.operation(method, path).unwrap().body.as_ref();
            let fault = complaint(table, schema.unwrap(), body).unwrap_or_default();
            assert!(fault.contains(expected), "{line}: {fault}");
        }
    }
}
