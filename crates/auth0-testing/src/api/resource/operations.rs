//! The handlers that serve every kind of resource.

use std::borrow::Cow;

use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use super::{Deletion, Resource};
use crate::api::call::{Answer, Call};
use crate::api::query::Query;
use crate::api::schema::object;
use crate::api::{document, kind_of};
use crate::clock::rfc3339_now;
use crate::server::error_body::ApiError;
use crate::state::{TenantState, lock};
use crate::store::collection::{Collection, Members, merge};
use crate::store::effects::{Change, effects};
use crate::store::resources::Resources;

/// Serves a standard operation of a kind of resource.
pub(in crate::api) fn standard(call: &Call) -> Option<Answer> {
    let path = call.operation.path.trim_start_matches('/');
    let is_item = path.ends_with('}');
    let path = match path.rsplit_once('/') {
        Some((collection, _)) if is_item => collection,
        _ => path,
    };
    let kind = kind_of(path)?;
    let operation = match (call.operation.method.as_str(), is_item) {
        ("GET", false) => Resource::list,
        ("POST", false) => Resource::create,
        ("GET", true) => Resource::get,
        ("PATCH", true) => Resource::update,
        ("DELETE", true) => Resource::delete,
        _ => return None,
    };
    let parents = document::check_parents(call);
    Some(parents.and_then(|()| operation(kind, call)))
}

impl Resource {
    pub(in crate::api) fn inexistent(&self) -> ApiError {
        ApiError::inexistent(self.name)
    }

    fn list(&self, call: &Call) -> Answer {
        let query = call.query()?;
        let mut hidden = self.hidden(call);
        hidden.extend(self.unlisted);
        let mut resources = lock(&call.state.management.resources);
        let all = self.collection(&mut resources, call).iter();
        let asked =
            all.filter(|(_, members)| (self.is_visible)(members) && self.is_asked(&query, members));
        let asked = asked.map(|(place, members)| {
            let mut members = Cow::Borrowed(members);
            if let Some(show) = self.show {
                show(members.to_mut());
            }
            (place, members)
        });
        call.list(asked, |members| without(members, &hidden))
    }

    /// Returns the resources of this kind that the path of a call refers to.
    fn collection<'a>(&self, resources: &'a mut Resources, call: &Call) -> &'a mut Collection {
        if self.is_nested() {
            resources.below(self.items, call.owner())
        } else {
            resources.of(self)
        }
    }

    fn is_nested(&self) -> bool {
        self.path.contains('{')
    }

    /// Responds with a resource.
    pub(in crate::api) fn answer(&self, call: &Call, mut members: Members) -> Answer {
        if let Some(show) = self.show {
            show(&mut members);
        }
        call.answer(members)
    }

    /// Returns the members that are hidden from this caller.
    fn hidden(&self, call: &Call) -> Vec<&'static str> {
        let guarded = self.guarded.iter();
        let hidden = guarded.filter(|(_, scope)| call.require(&[scope]).is_err());
        hidden.map(|(member, _)| *member).collect()
    }

    fn is_asked(&self, query: &Query, members: &Members) -> bool {
        self.filters.iter().all(|(parameter, default, lists)| {
            let mut asked = query.all(parameter);
            if asked.is_empty() {
                asked.extend(*default);
            }
            asked.is_empty() || asked.iter().any(|asked| lists(members, asked))
        })
    }

    fn create(&self, call: &Call) -> Answer {
        let (_, members) = self.add(call)?;
        call.answer(members)
    }

    /// Adds the resource that a call describes, if it is valid.
    pub(in crate::api) fn add(&self, call: &Call) -> Result<(String, Members), ApiError> {
        let mut given = call.members()?;
        (self.tidy)(&mut given);
        (self.check)(&call.state, &given)?;
        let (id, members) = {
            let mut resources = lock(&call.state.management.resources);
            self.check_unique(resources.of(self), &given, None)?;
            let (id, mut members) = self.prepared(given);
            (self.settle)(&mut resources, &id, &mut members);
            resources.of(self).insert(id.as_str(), members.clone());
            (id, members)
        };
        call.state.kept(self, &id);
        Ok((id, members))
    }

    /// Adds a resource without validating it.
    pub(in crate::api) fn insert(&self, collection: &mut Collection, given: Members) -> String {
        let (id, members) = self.prepared(given);
        collection.insert(id.as_str(), members);
        id
    }

    /// Completes the members of a new resource.
    fn prepared(&self, given: Members) -> (String, Members) {
        // Only a seed contains an identifier.
        let given_id = given.get(self.id.0).and_then(Value::as_str);
        let id = given_id.map_or_else(self.id.1, str::to_owned);
        let mut members = Members::new();
        members.insert(self.id.0.into(), id.as_str().into());
        members.extend(given.into_iter().filter(|(_, value)| !value.is_null()));
        self.complete(&mut members);
        if self.dated {
            let now = rfc3339_now();
            members.insert("created_at".into(), now.as_str().into());
            members.insert("updated_at".into(), now.into());
        }
        (id, members)
    }

    /// Adds the defaults of a new resource.
    pub(in crate::api) fn complete(&self, members: &mut Members) {
        for (member, value) in object((self.defaults)()) {
            members.entry(member).or_insert(value);
        }
        (self.complete)(members);
    }

    fn check_unique(
        &self,
        collection: &Collection,
        given: &Members,
        id: Option<&str>,
    ) -> Result<(), ApiError> {
        let taken = self.unique.iter().find(|unique| {
            let owner = given
                .get(**unique)
                .and_then(|value| collection.find(unique, value));
            owner.is_some_and(|owner| Some(owner) != id)
        });
        match taken {
            Some(member) => Err(ApiError::conflict(self.name, member)),
            None => Ok(()),
        }
    }

    /// Resolves the identifier or alias in the path to an identifier.
    fn identifier(&self, resources: &mut Resources, call: &Call) -> String {
        let (collection, given) = (self.collection(resources, call), call.id());
        let alias = self.alias.filter(|_| collection.get(given).is_none());
        let named = alias.and_then(|alias| collection.find(alias, &given.into()));
        named.unwrap_or(given).to_owned()
    }

    fn get(&self, call: &Call) -> Answer {
        let fields = call.query()?.fields()?;
        let mut resources = lock(&call.state.management.resources);
        let id = self.identifier(&mut resources, call);
        let members = self.collection(&mut resources, call).get(&id);
        let members = members.filter(|members| (self.is_visible)(members));
        let members = members.ok_or_else(|| self.inexistent())?;
        let members = without(fields.select(members), &self.hidden(call));
        self.answer(call, members)
    }

    fn update(&self, call: &Call) -> Answer {
        let mut given = call.members()?;
        (self.tidy)(&mut given);
        let id = &self.identifier(&mut lock(&call.state.management.resources), call);
        (self.recheck)(&call.state, id, &given)?;
        let members = {
            let mut resources = lock(&call.state.management.resources);
            let known = self.collection(&mut resources, call);
            let mut members = known.get(id).ok_or_else(|| self.inexistent())?.clone();
            self.check_unique(known, &given, Some(id))?;
            merge(&mut members, given, self.merged);
            if self.dated {
                members.insert("updated_at".into(), rfc3339_now().into());
            }
            (self.settle)(&mut resources, id, &mut members);
            if let Some(known) = self.collection(&mut resources, call).get_mut(id) {
                known.clone_from(&members);
            }
            members
        };
        call.state.kept(self, id);
        self.answer(call, members)
    }

    fn delete(&self, call: &Call) -> Answer {
        let query = call.query()?;
        let (id, removed) = {
            let mut resources = lock(&call.state.management.resources);
            let id = self.identifier(&mut resources, call);
            (self.spare)(&mut resources, &id, &query)?;
            let removed = self.collection(&mut resources, call).remove(&id);
            if removed.is_some() && !self.is_nested() {
                resources.forget_below(&id);
            }
            (id, removed)
        };
        let was_there = removed.is_some();
        if let Some(members) = removed {
            let change = Change::Deleted(&members);
            call.state.apply(effects(self.items, &id, change));
        }
        match (self.deleted, was_there) {
            (Deletion::Known, false) => Err(self.inexistent()),
            (Deletion::Always, _) | (Deletion::Known, true) => call.done(),
            (Deletion::Dated, false) => Ok(StatusCode::NO_CONTENT.into_response()),
            (Deletion::Dated, true) => call.answer(json!({ "deleted_at": rfc3339_now() })),
        }
    }
}

fn without(mut members: Members, hidden: &[&str]) -> Members {
    for member in hidden {
        members.remove(*member);
    }
    members
}

impl TenantState {
    /// Applies the effects of a new or changed resource to the rest of the tenant.
    pub(in crate::api) fn kept(&self, kind: &Resource, id: &str) {
        self.apply(effects(kind.items, id, Change::Kept));
    }
}
