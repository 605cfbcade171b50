//! The My Account API, with which users manage their own factors, passkeys, and connected accounts
//! ([reference](https://auth0.com/docs/api/myaccount)).

mod accounts;
mod connect_page;
mod consents;
mod enrollment;
mod methods;

use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::{any, get};
use serde_json::{Value, json};

use crate::api::Table;
use crate::self_service::{Answer, Api, Ask, respond};
use crate::state::TenantState;

pub(crate) use connect_page::decide;

pub(crate) static API: Api = Api {
    prefix: "/me/v1",
    table: || {
        static TABLE: OnceLock<Table> = OnceLock::new();
        TABLE.get_or_init(|| Table::read(include_str!("table.json")))
    },
    audience: |state| state.my_account_audience(),
    serves_machines: false,
};

pub(crate) fn router() -> Router<Arc<TenantState>> {
    Router::new().route("/me/v1/{*path}", any(serve)).route(
        connect_page::PATH,
        get(connect_page::show).post(connect_page::submit),
    )
}

async fn serve(State(state): State<Arc<TenantState>>, request: Request) -> Response {
    respond(answer(state, request).await)
}

async fn answer(state: Arc<TenantState>, request: Request) -> Answer {
    let ask = Ask::read(&API, state, request).await?;
    match ask.line().as_str() {
        "GET /factors" => Ok(ask.done(factors())),
        "GET /authentication-methods" => Ok(methods::list(&ask)),
        "POST /authentication-methods" => enrollment::start(&ask),
        "GET /authentication-methods/{authentication_method_id}" => methods::get(&ask),
        "PATCH /authentication-methods/{authentication_method_id}" => methods::update(&ask),
        "DELETE /authentication-methods/{authentication_method_id}" => methods::delete(&ask),
        "POST /authentication-methods/{authentication_method_id}/verify" => {
            enrollment::verify(&ask)
        }
        "POST /connected-accounts/connect" => accounts::start(&ask),
        "POST /connected-accounts/complete" => accounts::complete(&ask),
        "GET /connected-accounts/accounts" => accounts::list(&ask),
        "DELETE /connected-accounts/accounts/{id}" => Ok(accounts::delete(&ask)),
        "GET /connected-accounts/connections" => accounts::connections(&ask).await,
        "GET /consents" => Ok(consents::list(&ask)),
        "GET /consents/{consent_id}" => consents::get(&ask),
        "GET /organizations" => organizations(&ask).await,
        _ => Err(ask.unmodelled()),
    }
}

/// Returns the factors that a user can enroll.
fn factors() -> Value {
    let factor = |(name, usage): &(&str, &[&str])| json!({ "type": name, "usage": usage });
    let factors: Vec<Value> = [
        ("password", &["primary"][..]),
        ("passkey", &["primary"]),
        ("totp", &["secondary"]),
        ("phone", &["secondary"]),
        ("email", &["secondary"]),
        ("push-notification", &["secondary"]),
        ("recovery-code", &["secondary"]),
    ]
    .iter()
    .map(factor)
    .collect();
    json!({ "factors": factors })
}

/// Returns the organizations of which the user is a member.
async fn organizations(ask: &Ask) -> Answer {
    let user = ask.caller.subject.as_str();
    let operation = "GET /users/{}/organizations?per_page=100";
    let all = ask.manage(operation, &[user], None).await?;
    let shown = |one: &Value| {
        let name = one["display_name"].as_str().or(one["name"].as_str());
        json!({ "id": one["id"], "name": one["name"], "display_name": name })
    };
    let all = all.as_array().into_iter().flatten().map(shown).collect();
    Ok(ask.done(ask.page("organizations", "id", all, 50, 100)?))
}
