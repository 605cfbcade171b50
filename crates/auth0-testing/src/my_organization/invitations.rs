//! Invitations to an organization.

use serde_json::{Value, json};

use super::{all, pick, selected};
use crate::self_service::{Answer, Ask, Problem};

pub(super) async fn answer(ask: &Ask, org: &str) -> Answer {
    const ONE: &str = "/organizations/{}/invitations/{}";
    let id = ask.id();
    match (ask.operation.method.as_str(), ask.operation.path.as_str()) {
        ("GET", "/member-invitations") => {
            let (member, order) = sort(ask)?;
            let operation = format!("GET /organizations/{{}}/invitations?sort={member}:{order}");
            let all = all(ask, &operation, &[org]).await?;
            let all = all.iter().map(shown).collect();
            let mut page = ask.page("invitations", "id", all, 50, 100)?;
            for shown in page["invitations"].as_array_mut().into_iter().flatten() {
                *shown = selected(ask, shown.take());
            }
            Ok(ask.done(page))
        }
        ("POST", "/member-invitations") => {
            let mut created = Vec::new();
            for invitee in ask.body["invitees"].as_array().into_iter().flatten() {
                let body = invitation(ask, invitee);
                let operation = "POST /organizations/{}/invitations";
                created.push(shown(&ask.manage(operation, &[org], Some(body)).await?));
            }
            Ok(ask.done(created))
        }
        ("GET", "/member-invitations/{invitation_id}") => {
            let invitation = ask.manage(&format!("GET {ONE}"), &[org, id], None).await?;
            Ok(ask.done(selected(ask, shown(&invitation))))
        }
        ("DELETE", "/member-invitations/{invitation_id}") => {
            ask.manage(&format!("DELETE {ONE}"), &[org, id], None)
                .await?;
            Ok(ask.empty())
        }
        ("POST", "/delete-member-invitations") => {
            for id in ask.body["invitations"].as_array().into_iter().flatten() {
                let id = id.as_str().unwrap_or_default();
                ask.manage(&format!("DELETE {ONE}"), &[org, id], None)
                    .await?;
            }
            Ok(ask.empty())
        }
        _ => Err(ask.unmodelled()),
    }
}

fn sort(ask: &Ask) -> Result<(&str, &str), Problem> {
    let wanted = ask.query("sort").unwrap_or("created_at:-1");
    let parts = wanted.split_once(':');
    parts
        .filter(|(member, order)| *member == "created_at" && ["1", "-1"].contains(order))
        .ok_or_else(|| {
            let fault = "'Expected created_at:1 or created_at:-1' on property sort";
            Problem::invalid("query", fault)
        })
}

/// Returns the Management API's request body. The inviter is the user of the token unless the body has one.
fn invitation(ask: &Ask, invitee: &Value) -> Value {
    let user = ask.state.find_user_by_id(&ask.caller.subject);
    let name = user.and_then(|user| user.email);
    let name = name.unwrap_or_else(|| ask.caller.subject.clone());
    let inviter = ask.body.get("inviter").cloned();
    let mut invitation = json!({
        "inviter": inviter.unwrap_or_else(|| json!({ "name": name })),
        "invitee": { "email": invitee["email"] },
        "client_id": ask.caller.client_id,
    });
    for (member, value) in [
        ("roles", invitee.get("roles")),
        ("connection_id", ask.body.get("identity_provider_id")),
        ("ttl_sec", ask.body.get("ttl_sec")),
    ] {
        if let Some(value) = value {
            invitation[member] = value.clone();
        }
    }
    invitation
}

fn shown(invitation: &Value) -> Value {
    let names = [
        "id",
        "organization_id",
        "inviter",
        "invitee",
        "created_at",
        "expires_at",
        "roles",
        "invitation_url",
        "ticket_id",
    ];
    let mut shown = pick(invitation, &names);
    if let Some(connection) = invitation.get("connection_id") {
        shown["identity_provider_id"] = connection.clone();
    }
    shown
}
