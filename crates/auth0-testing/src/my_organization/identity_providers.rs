//! The enterprise connections of an organization.

use serde_json::{Map, Value, json};

use super::{all, domains, pick};
use crate::self_service::{Answer, Ask, Problem};

/// The strategies that an organization can set up itself.
pub(super) const STRATEGIES: [&str; 7] = [
    "adfs",
    "google-apps",
    "oidc",
    "okta",
    "pingfederate",
    "samlp",
    "waad",
];

/// Members of the relation between the organization and the connection, not of the connection itself.
const OF_USE: [&str; 2] = ["show_as_button", "assign_membership_on_login"];

/// Options that responses never contain.
const SECRETS: [&str; 1] = ["client_secret"];

pub(super) fn configuration() -> Value {
    let strategy = |name: &str| {
        let features = json!({
            "enabled_features": ["provisioning"], "provisioning_methods": ["scim"],
        });
        (name.replace('-', ""), features)
    };
    let strategies: Map<String, Value> = STRATEGIES.into_iter().map(strategy).collect();
    json!({
        "organization": {
            "can_set_show_as_button": true, "can_set_assign_membership_on_login": true,
        },
        "strategies": strategies,
    })
}

pub(super) async fn answer(ask: &Ask, org: &str) -> Answer {
    let id = ask.parameters.first().map_or("", String::as_str);
    match (ask.operation.method.as_str(), ask.operation.path.as_str()) {
        ("GET", "/identity-providers") => {
            let levels: Vec<&str> = ask.query_all("member_access_level").collect();
            let mut all = providers(ask, org).await?;
            all.retain(|one| {
                let level = one["access_level"].as_str().unwrap_or_default();
                levels.is_empty() || levels.contains(&level)
            });
            Ok(ask.done(json!({ "identity_providers": all })))
        }
        ("POST", "/identity-providers") => create(ask, org).await,
        ("GET", "/identity-providers/{idp_id}")
        | ("PUT", "/identity-providers/{idp_id}/update-attributes") => {
            Ok(ask.done(provider(ask, org, id).await?))
        }
        ("PATCH", "/identity-providers/{idp_id}") => update(ask, org, id).await,
        ("DELETE", "/identity-providers/{idp_id}") => {
            detach(ask, org, id).await?;
            ask.manage("DELETE /connections/{}", &[id], None).await?;
            Ok(ask.empty())
        }
        ("POST", "/identity-providers/{idp_id}/detach") => {
            detach(ask, org, id).await?;
            Ok(ask.empty())
        }
        ("POST", "/identity-providers/{idp_id}/domains") => add_domain(ask, org, id).await,
        ("DELETE", "/identity-providers/{idp_id}/domains/{domain}") => {
            let known = provider(ask, org, id).await?;
            let mut domains = names(&known);
            let before = domains.len();
            domains.retain(|known| known != ask.id());
            if domains.len() == before {
                return Err(Problem::not_found("domain"));
            }
            set_domains(ask, id, domains).await?;
            Ok(ask.empty())
        }
        _ => Err(ask.unmodelled()),
    }
}

/// Returns all identity providers of an organization.
pub(super) async fn providers(ask: &Ask, org: &str) -> Result<Vec<Value>, Problem> {
    let operation = "GET /organizations/{}/enabled_connections";
    let mut found = Vec::new();
    for used in all(ask, operation, &[org]).await? {
        if let Some(shown) = shown(ask, &used).await? {
            found.push(shown);
        }
    }
    Ok(found)
}

/// Returns an identity provider of an organization.
pub(super) async fn provider(ask: &Ask, org: &str, id: &str) -> Result<Value, Problem> {
    let operation = "GET /organizations/{}/enabled_connections/{}";
    let used = ask.manage(operation, &[org, id], None).await;
    let used = used.map_err(|_| Problem::not_found("identity provider"))?;
    let found = shown(ask, &used).await?;
    found.ok_or_else(|| Problem::not_found("identity provider"))
}

/// Returns a connection as its organization sees it, or `None` if its strategy is not one of [`STRATEGIES`].
async fn shown(ask: &Ask, used: &Value) -> Result<Option<Value>, Problem> {
    let id = used["connection_id"].as_str().unwrap_or_default();
    let connection = ask.manage("GET /connections/{}", &[id], None).await?;
    let strategy = connection["strategy"].as_str().unwrap_or_default();
    if !STRATEGIES.contains(&strategy) {
        return Ok(None);
    }
    let mut options = connection["options"].clone();
    let domains = options.as_object_mut().and_then(|options| {
        for secret in SECRETS {
            options.remove(secret);
        }
        if let Some(certificate) = options.remove("signingCert") {
            options.insert("cert".into(), certificate);
        }
        options.remove("domain_aliases")
    });
    let mut shown = pick(&connection, &["id", "name", "strategy", "display_name"]);
    let use_of = pick(used, &OF_USE);
    for (name, value) in use_of.as_object().into_iter().flatten() {
        shown[name] = value.clone();
    }
    shown["domains"] = domains.unwrap_or_else(|| json!([]));
    shown["options"] = options;
    let enabled = &connection["metadata"][DISABLED];
    shown["is_enabled"] = (*enabled != "true").into();
    shown["access_level"] = "full".into();
    shown["attributes"] = json!([]);
    Ok(Some(shown))
}

/// The metadata key that marks a connection as disabled by its organization.
const DISABLED: &str = "disabled";

async fn create(ask: &Ask, org: &str) -> Answer {
    let mut options = ask.body["options"].clone();
    if let Some(domains) = ask.body.get("domains") {
        require_verified(ask, org, &names(&ask.body)).await?;
        options["domain_aliases"] = domains.clone();
    }
    let mut connection = pick(&ask.body, &["name", "strategy", "display_name"]);
    connection["options"] = options;
    connection["metadata"] = metadata(&ask.body);
    let created = ask
        .manage("POST /connections", &[], Some(connection))
        .await?;
    let id = created["id"].as_str().unwrap_or_default();
    let mut used = pick(&ask.body, &OF_USE);
    used["connection_id"] = id.into();
    let operation = "POST /organizations/{}/enabled_connections";
    ask.manage(operation, &[org], Some(used)).await?;
    Ok(ask.done(provider(ask, org, id).await?))
}

fn metadata(body: &Value) -> Value {
    match body["is_enabled"].as_bool() {
        Some(false) => json!({ DISABLED: "true" }),
        _ => json!({}),
    }
}

async fn update(ask: &Ask, org: &str, id: &str) -> Answer {
    provider(ask, org, id).await?;
    let mut change = pick(&ask.body, &["display_name"]);
    if ask.body.get("is_enabled").is_some() {
        change["metadata"] = metadata(&ask.body);
    }
    if let Some(given) = ask.body["options"].as_object() {
        let known = ask.manage("GET /connections/{}", &[id], None).await?;
        let mut options = known["options"].clone();
        for (name, value) in given {
            options[name] = value.clone();
        }
        change["options"] = options;
    }
    if change.as_object().is_some_and(|change| !change.is_empty()) {
        ask.manage("PATCH /connections/{}", &[id], Some(change))
            .await?;
    }
    let used = pick(&ask.body, &OF_USE);
    if used.as_object().is_some_and(|used| !used.is_empty()) {
        let operation = "PATCH /organizations/{}/enabled_connections/{}";
        ask.manage(operation, &[org, id], Some(used)).await?;
    }
    Ok(ask.done(provider(ask, org, id).await?))
}

async fn detach(ask: &Ask, org: &str, id: &str) -> Result<(), Problem> {
    provider(ask, org, id).await?;
    let operation = "DELETE /organizations/{}/enabled_connections/{}";
    ask.manage(operation, &[org, id], None).await.map(drop)
}

async fn add_domain(ask: &Ask, org: &str, id: &str) -> Answer {
    let known = provider(ask, org, id).await?;
    let domain = ask.text("domain").unwrap_or_default();
    require_verified(ask, org, &[domain.to_owned()]).await?;
    let mut domains = names(&known);
    if domains.iter().any(|known| known == domain) {
        let detail = "The identity provider has this domain already";
        return Err(Problem::conflict(detail));
    }
    domains.push(domain.to_owned());
    set_domains(ask, id, domains).await?;
    Ok(ask.done(json!({ "domain": domain })))
}

/// Checks that all domains of an identity provider are verified domains of its organization.
async fn require_verified(ask: &Ask, org: &str, wanted: &[String]) -> Result<(), Problem> {
    let known = domains::all(ask, org).await?;
    let is_verified = |name: &&String| {
        let mut known = known.iter();
        known.any(|known| domains::is_called(known, name) && known["status"] == "verified")
    };
    match wanted.iter().find(|name| !is_verified(name)) {
        None => Ok(()),
        Some(name) => {
            let fault =
                format!("'{name} is no verified domain of the organization' on property domain");
            Err(Problem::invalid("body", &fault))
        }
    }
}

fn names(provider: &Value) -> Vec<String> {
    let domains = provider["domains"].as_array().into_iter().flatten();
    domains
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

async fn set_domains(ask: &Ask, id: &str, domains: Vec<String>) -> Result<(), Problem> {
    let known = ask.manage("GET /connections/{}", &[id], None).await?;
    let mut options = known["options"].clone();
    options["domain_aliases"] = domains.into();
    let change = json!({ "options": options });
    let operation = "PATCH /connections/{}";
    ask.manage(operation, &[id], Some(change)).await.map(drop)
}
