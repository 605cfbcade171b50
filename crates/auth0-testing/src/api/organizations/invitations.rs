//! Invitations to an organization, which are sent to the outbox.

use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::ORGANIZATIONS;
use crate::api::call::{Answer, Call, Handlers};
use crate::api::page::{Sort, page};
use crate::api::schema::complain;
use crate::api::users::is_email;
use crate::clock::rfc3339;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::{Members, text};
use crate::store::outbox::{Channel, Message};

const ITEMS: &str = "invitations";
/// One week, in seconds.
const DEFAULT_LIFETIME: i64 = 7 * 24 * 60 * 60;
/// Thirty days, in seconds.
const LONGEST_LIFETIME: i64 = 30 * 24 * 60 * 60;

pub(in crate::api) const HANDLERS: Handlers = &[
    ("GET /organizations/{id}/invitations", list),
    ("POST /organizations/{id}/invitations", create),
    ("GET /organizations/{id}/invitations/{invitation_id}", one),
    (
        "DELETE /organizations/{id}/invitations/{invitation_id}",
        delete,
    ),
];

fn inexistent() -> ApiError {
    ApiError::inexistent("invitation")
}

fn list(call: &Call) -> Answer {
    let query = call.query()?;
    let (paging, fields) = (query.paging()?, query.fields()?);
    let sort = query.one("sort").map(Sort::read).transpose()?;
    let mut resources = lock(&call.state.management.resources);
    let organization = call.owner();
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
    call.answer(page)
}

fn create(call: &Call) -> Answer {
    let mut given = call.members()?;
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
    let lifetime = match given.remove("ttl_sec").map(|lifetime| lifetime.as_i64()) {
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
    let organization = call.owner();
    let name = resources.find(&ORGANIZATIONS, organization);
    let name = name.map(|members| text(members, "name").to_owned());
    let mut invitation = new(call, organization, &name.unwrap_or_default(), given);
    let now = OffsetDateTime::now_utc();
    invitation.insert("created_at".into(), rfc3339(now).into());
    invitation.insert(
        "expires_at".into(),
        rfc3339(now + Duration::seconds(lifetime)).into(),
    );
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
    call.answer(invitation)
}

fn new(call: &Call, organization: &str, name: &str, given: Members) -> Members {
    let ticket = random::alphanumeric(32);
    let url = format!(
        "{}/login?invitation={ticket}&organization={organization}&organization_name={name}",
        call.state.origin
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
    let organization = call.owner();
    let invitations = resources.below(ITEMS, organization);
    let invitation = invitations.get(call.id()).ok_or_else(inexistent)?;
    call.answer(fields.select(invitation))
}

fn delete(call: &Call) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let organization = call.owner();
    let removed = resources.below(ITEMS, organization).remove(call.id());
    removed.ok_or_else(inexistent)?;
    call.done()
}
