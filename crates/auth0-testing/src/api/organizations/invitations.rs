//! Invitations to an organization, which are sent to the outbox.

use serde_json::Value;
use time::{Duration, OffsetDateTime};

use super::ORGANIZATIONS;
use crate::api::call::{Answer, Call, Handlers};
use crate::api::clients::CLIENTS;
use crate::api::resource::{Deletion, Resource};
use crate::clock::rfc3339;
use crate::random;
use crate::state::lock;
use crate::store::collection::text;
use crate::store::outbox::{Channel, Message};

/// One week, in seconds.
const DEFAULT_LIFETIME: i64 = 7 * 24 * 60 * 60;

pub(in crate::api) static INVITATIONS: Resource = Resource {
    path: "organizations/{id}/invitations",
    items: "invitations",
    name: "invitation",
    id: ("id", || format!("uinv_{}", random::alphanumeric(16))),
    deleted: Deletion::Known,
    ..Resource::USUAL
};

pub(in crate::api) const HANDLERS: Handlers = &[("POST /organizations/{id}/invitations", create)];

fn create(call: &Call) -> Answer {
    let mut given = call.members()?;
    let email = given["invitee"]["email"].as_str();
    let email = email.unwrap_or_default().to_owned();
    let lifetime = match given
        .remove("ttl_sec")
        .and_then(|lifetime| lifetime.as_i64())
    {
        None | Some(0) => DEFAULT_LIFETIME,
        Some(seconds) => seconds,
    };
    let client = call.state.find_application(text(&given, "client_id"));
    client.ok_or_else(|| CLIENTS.inexistent())?;
    let sends = given.remove("send_invitation_email") != Some(Value::Bool(false));
    let mut resources = lock(&call.state.management.resources);
    let organization = call.owner();
    let name = resources.find(&ORGANIZATIONS, organization);
    let name = name.map_or("", |members| text(members, "name"));
    let ticket = random::alphanumeric(32);
    let link = format!(
        "{}/login?invitation={ticket}&organization={organization}&organization_name={name}",
        call.state.origin
    );
    let now = OffsetDateTime::now_utc();
    for (member, value) in [
        ("organization_id", organization.to_owned()),
        ("invitation_url", link.clone()),
        ("ticket_id", ticket),
        ("created_at", rfc3339(now)),
        ("expires_at", rfc3339(now + Duration::seconds(lifetime))),
    ] {
        given.insert(member.into(), value.into());
    }
    let invitations = resources.below(INVITATIONS.items, organization);
    let id = INVITATIONS.insert(invitations, given);
    let invitation = invitations.get(&id).cloned().unwrap_or_default();
    if sends {
        lock(&call.state.flows.outbox).push(Message::link(
            Channel::Email,
            &email,
            "You have been invited",
            link,
        ));
    }
    call.answer(invitation)
}
