//! The My Organization API, with which members of an organization manage it themselves
//! ([reference](https://auth0.com/docs/api/myorganization)). The token determines the organization.
//!
//! All operations use the Management API, so both APIs show the same data.

mod domains;
mod identity_providers;
mod invitations;
mod members;
mod provisioning;
mod roles;

use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::any;
use serde_json::{Map, Value, json};

use crate::api::Table;
use crate::self_service::{Answer, Api, Ask, Problem, respond};
use crate::state::TenantState;

pub(crate) static API: Api = Api {
    prefix: "/my-org/v1",
    table: || {
        static TABLE: OnceLock<Table> = OnceLock::new();
        TABLE.get_or_init(|| Table::read(include_str!("table.json")))
    },
    audience: |state| state.my_organization_audience(),
    serves_machines: true,
};

pub(crate) fn router() -> Router<Arc<TenantState>> {
    Router::new()
        .route("/my-org/v1", any(serve))
        .route("/my-org/v1/", any(serve))
        .route("/my-org/v1/{*path}", any(serve))
}

async fn serve(State(state): State<Arc<TenantState>>, request: Request) -> Response {
    respond(answer(state, request).await)
}

async fn answer(state: Arc<TenantState>, request: Request) -> Answer {
    let ask = Ask::read(&API, state, request).await?;
    let org = ask
        .caller
        .organization
        .clone()
        .ok_or_else(|| Problem::forbidden("The access token is for no organization"))?;
    let org = org.as_str();
    let (method, path) = (ask.operation.method.as_str(), ask.operation.path.as_str());
    match (method, path) {
        ("DELETE", "/") => {
            ask.manage("DELETE /organizations/{}", &[org], None).await?;
            Ok(ask.empty())
        }
        ("GET", "/config") => Ok(ask.done(configuration())),
        ("GET", "/config/identity-providers") => Ok(ask.done(identity_providers::configuration())),
        ("GET", "/details") => details(&ask, org).await,
        ("PATCH", "/details") => change_details(&ask, org).await,
        _ if path.starts_with("/domains") => domains::answer(&ask, org).await,
        _ if path.contains("/provisioning") => provisioning::answer(&ask, org).await,
        _ if path.starts_with("/identity-providers") => identity_providers::answer(&ask, org).await,
        _ if path.ends_with("roles") => roles::answer(&ask, org).await,
        _ if path.contains("member-invitations") => invitations::answer(&ask, org).await,
        _ if path.contains("member") => members::answer(&ask, org).await,
        _ => Err(ask.unmodelled()),
    }
}

fn configuration() -> Value {
    json!({
        "allowed_strategies": identity_providers::STRATEGIES,
        "connection_deletion_behavior": "allow",
    })
}

async fn details(ask: &Ask, org: &str) -> Answer {
    let organization = ask.manage("GET /organizations/{}", &[org], None).await?;
    Ok(ask.done(shown(&organization)))
}

async fn change_details(ask: &Ask, org: &str) -> Answer {
    let mut change = ask.body.clone();
    if let Some(id) = change
        .as_object_mut()
        .and_then(|change| change.remove("id"))
        && id != org
    {
        let fault = "'It cannot be changed' on property id";
        return Err(Problem::invalid("body", fault));
    }
    let operation = "PATCH /organizations/{}";
    let changed = ask.manage(operation, &[org], Some(change)).await?;
    Ok(ask.done(shown(&changed)))
}

fn shown(organization: &Value) -> Value {
    pick(organization, &["id", "name", "display_name", "branding"])
}

/// Returns those of the members with these names that are present and not null.
fn pick(value: &Value, names: &[&str]) -> Value {
    let known = names.iter().filter_map(|name| {
        let member = value.get(*name).filter(|member| !member.is_null())?;
        Some(((*name).to_owned(), member.clone()))
    });
    known.collect::<Map<String, Value>>().into()
}

/// Returns all entries of a list with page numbers.
async fn all(ask: &Ask, operation: &str, parameters: &[&str]) -> Result<Vec<Value>, Problem> {
    const PAGE: usize = 100;
    let separator = if operation.contains('?') { '&' } else { '?' };
    let mut entries = Vec::new();
    for page in 0.. {
        let operation = format!("{operation}{separator}per_page={PAGE}&page={page}");
        let answer = ask.manage(&operation, parameters, None).await?;
        // A list is either an array or an object that contains one array.
        let list = match answer {
            Value::Array(list) => list,
            Value::Object(members) => {
                let mut lists = members.into_iter().filter_map(|(_, value)| match value {
                    Value::Array(list) => Some(list),
                    _ => None,
                });
                lists.next().unwrap_or_default()
            }
            _ => Vec::new(),
        };
        let is_last = list.len() < PAGE;
        entries.extend(list);
        if is_last {
            break;
        }
    }
    Ok(entries)
}

/// Returns the members that `fields` and `include_fields` select.
fn selected(ask: &Ask, entry: Value) -> Value {
    let Some(fields) = ask.query("fields") else {
        return entry;
    };
    let excludes = ask.query("include_fields") == Some("false");
    let Value::Object(mut members) = entry else {
        return entry;
    };
    members.retain(|name, _| fields.split(',').any(|field| field == name) != excludes);
    members.into()
}
