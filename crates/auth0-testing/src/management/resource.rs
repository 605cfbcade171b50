//! What most resources have in common: create, list, get, update, delete.
//!
//! A kind of resource is a [`Resource`] with its names, scopes, bodies and habits; the handlers here
//! serve all of them.

use std::sync::Arc;

use axum::Json;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::Value;

use super::call::Call;
use super::collection::{Collection, Members, merge, text};
use super::page::{Sort, page};
use super::query::{Paging, Query};
use super::schema::Schema;
use super::search::{Search, nested};
use crate::clock::rfc3339_now;
use crate::error_body::ApiError;
use crate::state::{TenantState, lock};

pub(super) type Routes = Router<Arc<TenantState>>;
pub(super) type Answer = Result<Response, ApiError>;

/// One kind of resource.
#[derive(Debug)]
pub(super) struct Resource {
    /// Below `/api/v2/`.
    pub(super) path: &'static str,
    /// As lists with totals call them, and this tenant its collection.
    pub(super) items: &'static str,
    /// One of them, as messages and error codes call it.
    pub(super) name: &'static str,
    /// What follows `read:`, `create:`, `update:` and `delete:`.
    pub(super) scope: &'static str,
    /// The member that holds the identifier, and how to make one.
    pub(super) id: (&'static str, fn() -> String),
    pub(super) create: Schema,
    pub(super) update: Schema,
    /// Members no two of them have the same of.
    pub(super) unique: &'static [&'static str],
    /// Members of which an update merges the members, instead of replacing the whole.
    pub(super) merged: &'static [&'static str],
    pub(super) list: List,
    /// Statuses of success that differ between kinds.
    pub(super) created: StatusCode,
    pub(super) updated: StatusCode,
    pub(super) deleted: StatusCode,
    pub(super) switches: Switches,
    /// Members only shown to who has another scope, too.
    pub(super) guarded: &'static [(&'static str, &'static str)],
    /// Looks at a new one before it is added, beyond its schema.
    pub(super) check: fn(&TenantState, &Members) -> Result<(), ApiError>,
    /// Adds what Auth0 adds to a new one that does not say.
    pub(super) complete: fn(&mut Members),
    /// Told of everything that was created or changed, and of what was deleted.
    pub(super) changed: fn(&TenantState, &str, Option<&Members>),
}

/// Habits a kind has or has not.
#[derive(Debug)]
pub(super) struct Switches {
    /// They have `created_at` and `updated_at`.
    pub(super) dated: bool,
    /// Deleting what is not there is a 404, instead of a success like any other.
    pub(super) deletes_strictly: bool,
    /// A list has all of them.
    pub(super) unpaged: bool,
}

impl Switches {
    pub(super) const NONE: Self = Self {
        dated: false,
        deletes_strictly: false,
        unpaged: false,
    };
}

/// What lists of a kind can do.
#[derive(Debug)]
pub(super) struct List {
    /// The query parameters they take.
    pub(super) parameters: &'static [&'static str],
    pub(super) filters: &'static [(&'static str, Filter)],
}

/// How a query parameter chooses entries.
#[derive(Debug, Clone, Copy)]
pub(super) enum Filter {
    /// The member of this name is the same.
    Same,
    /// This member is the same.
    SameAs(&'static str),
    /// This member contains it, in either case.
    Within(&'static str),
}

pub(super) const PAGED: &[&str] = &["page", "per_page", "include_totals"];

impl Resource {
    /// A kind with the most usual habits.
    pub(super) const USUAL: Self = Self {
        path: "",
        items: "",
        name: "",
        scope: "",
        id: ("id", String::new),
        create: Schema {
            members: &[],
            required: &[],
            minimum: 0,
        },
        update: Schema {
            members: &[],
            required: &[],
            minimum: 0,
        },
        unique: &[],
        merged: &[],
        list: List {
            parameters: PAGED,
            filters: &[],
        },
        created: StatusCode::CREATED,
        updated: StatusCode::OK,
        deleted: StatusCode::NO_CONTENT,
        switches: Switches::NONE,
        guarded: &[],
        check: |_, _| Ok(()),
        complete: |_| {},
        changed: |_, _, _| {},
    };

    /// Every operation.
    pub(super) fn routes(&'static self) -> Routes {
        let all = format!("/api/v2/{}", self.path);
        let list = get(async move |call: Call| self.list(&call));
        let create = list.post(async move |call: Call| self.create(&call));
        self.routes_of_one().route(&all, create)
    }

    /// The operations on one of them.
    pub(super) fn routes_of_one(&'static self) -> Routes {
        let one = format!("/api/v2/{}/{{id}}", self.path);
        let handlers = get(async move |call: Call| self.get(&call))
            .patch(async move |call: Call| self.update(&call))
            .delete(async move |call: Call| self.delete(&call));
        Router::new().route(&one, handlers)
    }

    /// The scopes of the handlers here.
    pub(super) fn scopes(&self) -> impl Iterator<Item = String> {
        ["read", "create", "update", "delete"]
            .map(|action| self.scope_to(action))
            .into_iter()
    }

    fn scope_to(&self, action: &str) -> String {
        format!("{action}:{}", self.scope)
    }

    pub(super) fn inexistent(&self) -> ApiError {
        ApiError::inexistent(self.name)
    }

    fn list(&self, call: &Call) -> Answer {
        call.require(&[&self.scope_to("read")])?;
        let query = call.query(self.list.parameters)?;
        let (paging, fields) = (query.paging()?, query.fields()?);
        let sort = query.one("sort").map(Sort::read).transpose()?;
        let mut resources = lock(&call.state.management.resources);
        let collection = resources.of(self);
        let search = query.one("q").map(Search::read).transpose()?;
        let is_found = |members: &Members| {
            let look_up = |path: &str| nested(members, path).cloned();
            search
                .as_ref()
                .is_none_or(|search| search.matches(&look_up))
        };
        let mut matching: Vec<_> = collection
            .iter()
            .filter(|(_, members)| self.is_asked(&query, members) && is_found(members))
            .collect();
        if let Some(sort) = sort {
            sort.sort(&mut matching, |members| {
                members.get(&sort.member).cloned().unwrap_or_default()
            });
        }
        let hidden = self.hidden(call);
        let paging = if self.switches.unpaged {
            Paging::ALL
        } else {
            paging
        };
        let page = page(matching, &paging, self.items, |members| {
            Value::Object(without(fields.select(members), &hidden))
        });
        Ok(Json(page).into_response())
    }

    /// The members this caller is not shown.
    fn hidden(&self, call: &Call) -> Vec<&'static str> {
        let guarded = self.guarded.iter();
        let hidden = guarded.filter(|(_, scope)| call.require(&[scope]).is_err());
        hidden.map(|(member, _)| *member).collect()
    }

    fn is_asked(&self, query: &Query, members: &Members) -> bool {
        self.list.filters.iter().all(|(parameter, filter)| {
            let asked = query.all(parameter);
            asked.is_empty()
                || match filter {
                    Filter::Same => asked
                        .iter()
                        .any(|asked| is_same(members.get(*parameter), asked)),
                    Filter::SameAs(member) => asked
                        .iter()
                        .any(|asked| is_same(members.get(*member), asked)),
                    Filter::Within(member) => {
                        let known = text(members, member).to_lowercase();
                        asked
                            .iter()
                            .any(|asked| known.contains(&asked.to_lowercase()))
                    }
                }
        })
    }

    fn create(&self, call: &Call) -> Answer {
        let (_, members) = self.add(call)?;
        Ok((self.created, Json(members)).into_response())
    }

    /// Adds what a call describes, if it may be.
    pub(super) fn add(&self, call: &Call) -> Result<(String, Members), ApiError> {
        call.require(&[&self.scope_to("create")])?;
        let given = call.body(&self.create)?;
        (self.check)(&call.state, &given)?;
        let (id, members) = {
            let mut resources = lock(&call.state.management.resources);
            let collection = resources.of(self);
            self.check_unique(collection, &given, None)?;
            self.insert(collection, given)
        };
        (self.changed)(&call.state, &id, Some(&members));
        Ok((id, members))
    }

    /// Adds a new one, checked by nobody.
    pub(super) fn insert(&self, collection: &mut Collection, given: Members) -> (String, Members) {
        let id = (self.id.1)();
        let mut members = Members::new();
        members.insert(self.id.0.into(), id.as_str().into());
        members.extend(given.into_iter().filter(|(_, value)| !value.is_null()));
        (self.complete)(&mut members);
        if self.switches.dated {
            let now = rfc3339_now();
            members.insert("created_at".into(), now.as_str().into());
            members.insert("updated_at".into(), now.into());
        }
        collection.insert(id.clone(), members.clone());
        (id, members)
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

    fn get(&self, call: &Call) -> Answer {
        call.require(&[&self.scope_to("read")])?;
        let known: &[&str] = if self.list.parameters.contains(&"include_fields") {
            &["fields", "include_fields"]
        } else {
            &[]
        };
        let fields = call.query(known)?.fields()?;
        let mut resources = lock(&call.state.management.resources);
        let members = resources
            .of(self)
            .get(call.path("id"))
            .ok_or_else(|| self.inexistent())?;
        let members = without(fields.select(members), &self.hidden(call));
        Ok(Json(members).into_response())
    }

    fn update(&self, call: &Call) -> Answer {
        call.require(&[&self.scope_to("update")])?;
        let given = call.body(&self.update)?;
        let id = call.path("id");
        let members = {
            let mut resources = lock(&call.state.management.resources);
            let collection = resources.of(self);
            self.check_unique(collection, &given, Some(id))?;
            let members = collection.get_mut(id).ok_or_else(|| self.inexistent())?;
            merge(members, given, self.merged);
            if self.switches.dated {
                members.insert("updated_at".into(), rfc3339_now().into());
            }
            members.clone()
        };
        (self.changed)(&call.state, id, Some(&members));
        Ok((self.updated, Json(members)).into_response())
    }

    fn delete(&self, call: &Call) -> Answer {
        call.require(&[&self.scope_to("delete")])?;
        let id = call.path("id");
        let removed = {
            let mut resources = lock(&call.state.management.resources);
            let removed = resources.of(self).remove(id);
            if removed.is_some() {
                resources.forget_below(id);
            }
            removed
        };
        if removed.is_some() {
            (self.changed)(&call.state, id, None);
        } else if self.switches.deletes_strictly {
            return Err(self.inexistent());
        }
        Ok(self.deleted.into_response())
    }
}

fn without(mut members: Members, hidden: &[&str]) -> Members {
    for member in hidden {
        members.remove(*member);
    }
    members
}

/// Whether a member is what a query parameter says.
fn is_same(member: Option<&Value>, asked: &str) -> bool {
    match member {
        Some(Value::String(text)) => text == asked,
        Some(Value::Bool(known)) => known.to_string() == asked,
        Some(Value::Number(known)) => known.to_string() == asked,
        _ => false,
    }
}
