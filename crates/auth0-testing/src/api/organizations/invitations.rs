//! Invitations to an organization, which are sent to the outbox.

use axum::Json;
use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;
use serde_json::{Value, json};

use super::{ORGANIZATIONS, require};
use crate::api::call::Call;
use crate::api::clients::CLIENTS;
use crate::api::page::{Sort, page};
use crate::api::resource::{Answer, Routes};
use crate::api::schema::complain;
use crate::api::users::is_email;
use crate::clock::rfc3339_at;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::{Members, text};
use crate::store::invitations::INVITATIONS as ITEMS;
use crate::store::outbox::{Channel, Message};
use crate::store::resources::Resources;

/// One week, in seconds.
const DEFAULT_LIFETIME: u64 = 7 * 24 * 60 * 60;
/// Thirty days, in seconds.
const LONGEST_LIFETIME: u64 = 30 * 24 * 60 * 60;

pub(super) fn routes() -> Routes {
    Router::new()
        .route(
            "/api/v2/organizations/{id}/invitations",
            get(async |call: Call| list(&call)).post(async |call: Call| create(&call)),
        )
        .route(
            "/api/v2/organizations/{id}/invitations/{invitation_id}",
            get(async |call: Call| one(&call)).delete(async |call: Call| delete(&call)),
        )
}

fn inexistent() -> ApiError {
    ApiError::inexistent("invitation")
}

fn list(call: &Call) -> Answer {
    let query = call.query()?;
    let (paging, fields) = (query.paging()?, query.fields()?);
    let sort = query.one("sort").map(Sort::read).transpose()?;
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let mut invitations: Vec<_> = resources.below(ITEMS, organization).iter().collect();
    if let Some(sort) = sort {
        sort.sort(&mut invitations, |members| {
            members.get(&sort.member).cloned().unwrap_or_default()
        });
    }
    let mut page = page(invitations, &paging, ITEMS, |members| {
        Value::Object(fields.select(members))
    });
    if let Some(members) = page.as_object_mut() {
        // Unlike other lists with page numbers, this one has no total.
        members.remove("total");
    }
    Ok(Json(page).into_response())
}

fn create(call: &Call) -> Answer {
    let mut given = call.body()?;
    let email = given["invitee"]["email"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    if !is_email(&email) {
        return Err(complain(
            "'Missing required property: email' on property invitee",
        ));
    }
    if !given["inviter"]["name"].is_string() {
        return Err(complain(
            "'Missing required property: name' on property inviter",
        ));
    }
    let lifetime = match given.remove("ttl_sec").map(|lifetime| lifetime.as_u64()) {
        None | Some(Some(0)) => DEFAULT_LIFETIME,
        Some(Some(seconds)) if (1..=LONGEST_LIFETIME).contains(&seconds) => seconds,
        Some(_) => {
            return Err(complain(&format!(
                "'Value is not between 0 and {LONGEST_LIFETIME}' on property ttl_sec"
            )));
        }
    };
    if call
        .state
        .find_application(text(&given, "client_id"))
        .is_none()
    {
        return Err(ApiError::inexistent("client"));
    }
    let sends = given.remove("send_invitation_email") != Some(Value::Bool(false));
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let name = resources.find(&ORGANIZATIONS, organization);
    let name = name.map(|members| text(members, "name").to_owned());
    let page = login_page(call, &resources, text(&given, "client_id"));
    let mut invitation = new(&page, organization, &name.unwrap_or_default(), given);
    let now = call.state.now();
    for (member, time) in [("created_at", now), ("expires_at", now + lifetime)] {
        invitation.insert(member.into(), rfc3339_at(time).into());
    }
    let id = text(&invitation, "id").to_owned();
    resources
        .below(ITEMS, organization)
        .insert(id, invitation.clone());
    if sends {
        let link = text(&invitation, "invitation_url").to_owned();
        lock(&call.state.flows.outbox).push(Message::link(
            Channel::Email,
            &email,
            "You have been invited",
            link,
        ));
    }
    Ok(Json(invitation).into_response())
}

/// Returns the page that an invitation leads to, which starts a login: that of the application, or that of the
/// tenant.
fn login_page(call: &Call, resources: &Resources, client_id: &str) -> String {
    let application = resources.find(&CLIENTS, client_id);
    let own = application.map(|members| text(members, "initiate_login_uri"));
    let of_tenant = resources.settings.as_ref();
    let of_tenant = of_tenant.map(|settings| text(settings, "default_redirection_uri"));
    let mut known = own.into_iter().chain(of_tenant);
    match known.find(|page| !page.is_empty()) {
        Some(page) => page.to_owned(),
        None => format!("{}/login", call.state.base_url()),
    }
}

fn new(page: &str, organization: &str, name: &str, given: Members) -> Members {
    let ticket = random::alphanumeric(32);
    let separator = if page.contains('?') { '&' } else { '?' };
    let url = format!(
        "{page}{separator}invitation={ticket}&organization={organization}&organization_name={name}"
    );
    let mut invitation = Members::new();
    for (member, value) in [
        ("id", json!(format!("uinv_{}", random::alphanumeric(16)))),
        ("organization_id", json!(organization)),
        ("invitation_url", json!(url)),
        ("ticket_id", json!(ticket)),
    ] {
        invitation.insert(member.into(), value);
    }
    invitation.extend(given);
    invitation
}

fn one(call: &Call) -> Answer {
    let fields = call.query()?.fields()?;
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let invitations = resources.below(ITEMS, organization);
    let invitation = invitations
        .get(call.path("invitation_id"))
        .ok_or_else(inexistent)?;
    Ok(Json(fields.select(invitation)).into_response())
}

fn delete(call: &Call) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let removed = resources
        .below(ITEMS, organization)
        .remove(call.path("invitation_id"));
    removed
        .map(|_| StatusCode::NO_CONTENT.into_response())
        .ok_or_else(inexistent)
}
