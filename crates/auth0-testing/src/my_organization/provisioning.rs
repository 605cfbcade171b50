//! Provisioning of users by an identity provider (SCIM), and the tokens for it.

use serde_json::{Value, json};

use super::identity_providers::provider;
use super::pick;
use crate::self_service::{Answer, Ask, Problem};

pub(super) async fn answer(ask: &Ask, org: &str) -> Answer {
    const CONFIGURATION: &str = "/connections/{}/scim-configuration";
    let id = ask.parameters.first().map_or("", String::as_str);
    let provider = provider(ask, org, id).await?;
    let path = ask.operation.path.as_str();
    let path = path
        .strip_prefix("/identity-providers/{idp_id}/provisioning")
        .unwrap_or_default();
    let call = async |method: &str, end: &str, body: Option<Value>| {
        let operation = format!("{method} {CONFIGURATION}{end}");
        ask.manage(&operation, &[id, ask.id()], body).await
    };
    match (ask.operation.method.as_str(), path) {
        ("GET", "") | ("PUT", "/update-attributes") => {
            let configuration = call("GET", "", None).await?;
            Ok(ask.done(shown(&provider, &configuration)))
        }
        ("POST", "") => {
            if call("GET", "", None).await.is_ok() {
                let detail = "The identity provider has provisioning already";
                return Err(Problem::conflict(detail));
            }
            let configuration = call("POST", "", Some(json!({}))).await?;
            Ok(ask.done(shown(&provider, &configuration)))
        }
        ("DELETE", "") => {
            call("DELETE", "", None).await?;
            Ok(ask.empty())
        }
        ("GET", "/scim-tokens") => {
            let tokens = call("GET", "/tokens", None).await?;
            let tokens = tokens.as_array().into_iter().flatten();
            let names = ["token_id", "scopes", "created_at", "valid_until"];
            let tokens: Vec<Value> = tokens.map(|token| pick(token, &names)).collect();
            Ok(ask.done(json!({ "scim_tokens": tokens })))
        }
        ("POST", "/scim-tokens") => {
            let wanted = pick(&ask.body, &["token_lifetime"]);
            Ok(ask.done(call("POST", "/tokens", Some(wanted)).await?))
        }
        ("DELETE", "/scim-tokens/{idp_scim_token_id}") => {
            call("DELETE", "/tokens/{}", None).await?;
            Ok(ask.empty())
        }
        _ => Err(ask.unmodelled()),
    }
}

fn shown(provider: &Value, configuration: &Value) -> Value {
    let attribute = |item: &Value| {
        json!({
            "provisioning_field": item["scim"], "user_attribute": item["auth0"],
            "is_required": false, "is_extra": false, "is_missing": false,
        })
    };
    let mapping = configuration["mapping"].as_array().into_iter().flatten();
    let names = ["created_at", "updated_on", "user_id_attribute"];
    let mut shown = pick(configuration, &names);
    shown["identity_provider_id"] = provider["id"].clone();
    shown["identity_provider_name"] = provider["name"].clone();
    shown["strategy"] = provider["strategy"].clone();
    shown["method"] = "scim".into();
    shown["attributes"] = mapping.map(attribute).collect();
    shown
}
