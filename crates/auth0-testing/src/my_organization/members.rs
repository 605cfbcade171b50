//! The members of an organization.

use serde_json::{Value, json};

use super::{all, pick, roles, selected};
use crate::self_service::{Answer, Ask, Problem};

pub(super) async fn answer(ask: &Ask, org: &str) -> Answer {
    match (ask.operation.method.as_str(), ask.operation.path.as_str()) {
        ("GET", "/members") => list(ask, org).await,
        ("GET", "/members/{user_id}") => {
            let id = ask.id();
            if !known(ask, org)
                .await?
                .iter()
                .any(|one| one["user_id"] == id)
            {
                return Err(Problem::not_found("member"));
            }
            let member = member(ask, id).await?;
            Ok(ask.done(selected(ask, member)))
        }
        ("POST", "/delete-memberships") => {
            let operation = "DELETE /organizations/{}/members";
            let body = json!({ "members": ask.body["members"] });
            ask.manage(operation, &[org], Some(body)).await?;
            Ok(ask.empty())
        }
        _ => Err(ask.unmodelled()),
    }
}

async fn known(ask: &Ask, org: &str) -> Result<Vec<Value>, Problem> {
    all(ask, "GET /organizations/{}/members", &[org]).await
}

async fn list(ask: &Ask, org: &str) -> Answer {
    let mut page = ask.page("members", "user_id", known(ask, org).await?, 50, 100)?;
    for shown in page["members"].as_array_mut().into_iter().flatten() {
        let id = shown["user_id"].as_str().unwrap_or_default().to_owned();
        *shown = member(ask, &id).await?;
        if ask.caller.has_scope("read:my_org:member_roles") {
            shown["roles"] = roles::held(ask, org, &id).await?.into();
        }
        *shown = selected(ask, shown.take());
    }
    Ok(ask.done(page))
}

async fn member(ask: &Ask, id: &str) -> Result<Value, Problem> {
    let user = ask.manage("GET /users/{}", &[id], None).await?;
    let names = [
        "user_id",
        "created_at",
        "updated_at",
        "last_login",
        "phone_number",
        "email",
        "name",
        "nickname",
        "given_name",
        "family_name",
    ];
    Ok(pick(&user, &names))
}
