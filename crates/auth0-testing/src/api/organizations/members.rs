//! The members of an organization.

use serde_json::Value;

use crate::api::call::{Answer, Call, Handlers};
use crate::api::roles;
use crate::api::schema::texts;
use crate::api::users;
use crate::state::lock;
use crate::store::resources::{Resources, place};

pub(in crate::api) const HANDLERS: Handlers = &[
    ("GET /organizations/{id}/members", list),
    ("POST /organizations/{id}/members", add),
    ("DELETE /organizations/{id}/members", remove),
];

fn list(call: &Call) -> Answer {
    let query = call.query()?;
    let fields = query.fields()?;
    let wants_roles = query
        .one("fields")
        .is_some_and(|fields| fields.split(',').any(|field| field == "roles"));
    let resources = lock(&call.state.management.resources);
    let organization = call.owner();
    let store = lock(&call.state.users);
    let members = resources.members.of_left(organization);
    call.page(members, |id| {
        let mut member = users::brief(&call.state, &store, id);
        // As in Auth0, roles are returned only if the query requests that field by name.
        if wants_roles && member.is_object() {
            member["roles"] = roles_of(&resources, &place(organization, id));
        }
        match member {
            Value::Object(members) => Value::Object(fields.trim(members)),
            other => other,
        }
    })
}

fn roles_of(resources: &Resources, place: &str) -> Value {
    let held = resources.member_roles.of_left(place);
    held.map(|(_, id)| roles::brief(resources, id)).collect()
}

fn add(call: &Call) -> Answer {
    let given = texts(&call.members()?, "members");
    let mut resources = lock(&call.state.management.resources);
    let organization = call.owner();
    users::require(&call.state, &given)?;
    for id in &given {
        resources.members.add(organization, id);
    }
    call.done()
}

fn remove(call: &Call) -> Answer {
    let given = texts(&call.members()?, "members");
    let mut resources = lock(&call.state.management.resources);
    let organization = call.owner();
    for id in &given {
        resources.members.remove(organization, id);
        let place = place(organization, id);
        resources.member_roles.forget_left(&place);
    }
    call.done()
}
