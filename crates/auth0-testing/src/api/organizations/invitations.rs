//! Invitations to an organization, which are sent to the outbox.

use serde_json::Value;

use super::ORGANIZATIONS;
use crate::api::call::{Answer, Call, Handlers};
use crate::api::clients::CLIENTS;
use crate::api::resource::{Deletion, Resource};
use crate::clock::rfc3339_at;
use crate::random;
use crate::state::lock;
use crate::store::collection::text;
use crate::store::invitations;
use crate::store::outbox::{Channel, Message};
use crate::store::resources::Resources;

/// One week, in seconds.
const DEFAULT_LIFETIME: u64 = 7 * 24 * 60 * 60;

pub(in crate::api) static INVITATIONS: Resource = Resource {
    path: "organizations/{id}/invitations",
    items: invitations::INVITATIONS,
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
        .and_then(|lifetime| lifetime.as_u64())
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
    let page = login_page(call, &resources, text(&given, "client_id"));
    let separator = if page.contains('?') { '&' } else { '?' };
    let link = format!(
        "{page}{separator}invitation={ticket}&organization={organization}&organization_name={name}"
    );
    let now = call.state.now();
    for (member, value) in [
        ("organization_id", organization.to_owned()),
        ("invitation_url", link.clone()),
        ("ticket_id", ticket),
        ("created_at", rfc3339_at(now)),
        ("expires_at", rfc3339_at(now + lifetime)),
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
