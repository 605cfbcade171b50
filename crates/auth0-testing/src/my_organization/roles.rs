//! The roles of members and invitees.

use serde_json::{Value, json};

use super::{all, pick};
use crate::self_service::{Answer, Ask, Problem};

pub(super) async fn answer(ask: &Ask, org: &str) -> Answer {
    match (ask.operation.method.as_str(), ask.operation.path.as_str()) {
        ("GET", "/roles") => {
            let wanted = ask.query("name").unwrap_or_default().to_lowercase();
            let all = all(ask, "GET /roles", &[]).await?;
            let is_wanted = |role: &&Value| {
                let name = role["name"].as_str().unwrap_or_default();
                name.to_lowercase().contains(&wanted)
            };
            let all = all.iter().filter(is_wanted).map(shown).collect();
            Ok(ask.done(ask.page("roles", "id", all, 50, 100)?))
        }
        ("GET", "/members/{user_id}/roles") => {
            let held = held(ask, org, ask.id()).await?;
            Ok(ask.done(ask.page("roles", "id", held, 50, 100)?))
        }
        ("POST", "/members/{user_id}/roles") => change(ask, org, "POST").await,
        ("DELETE", "/members/{user_id}/roles") | ("POST", "/members/{user_id}/unassign-roles") => {
            change(ask, org, "DELETE").await
        }
        ("GET", "/member-invitations/{invitation_id}/roles") => {
            let operation = "GET /organizations/{}/invitations/{}";
            let invitation = ask.manage(operation, &[org, ask.id()], None).await?;
            let mut roles = Vec::new();
            for id in invitation["roles"].as_array().into_iter().flatten() {
                let id = id.as_str().unwrap_or_default();
                roles.push(shown(&ask.manage("GET /roles/{}", &[id], None).await?));
            }
            Ok(ask.done(json!({ "roles": roles })))
        }
        _ => Err(ask.unmodelled()),
    }
}

/// Returns the roles of a member.
pub(super) async fn held(ask: &Ask, org: &str, user: &str) -> Result<Vec<Value>, Problem> {
    let operation = "GET /organizations/{}/members/{}/roles";
    let held = all(ask, operation, &[org, user]).await?;
    Ok(held.iter().map(shown).collect())
}

async fn change(ask: &Ask, org: &str, method: &str) -> Answer {
    let operation = format!("{method} /organizations/{{}}/members/{{}}/roles");
    let body = json!({ "roles": ask.body["role_ids"] });
    ask.manage(&operation, &[org, ask.id()], Some(body)).await?;
    Ok(ask.empty())
}

fn shown(role: &Value) -> Value {
    pick(role, &["id", "name", "description"])
}
