//! What most resources have in common: create, list, get, update, delete.
//!
//! A kind of resource is a [`Resource`] with its names and behavior. Scopes, query parameters, and bodies come from
//! Auth0's document.

mod operations;

use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::response::Response;

use super::query::Query;
use crate::server::error_body::ApiError;
use crate::state::TenantState;
use crate::store::collection::Members;
use crate::store::resources::Resources;

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
    /// The member that holds the identifier, and how to make one.
    pub(super) id: (&'static str, fn() -> String),
    /// Members no two of them have the same of.
    pub(super) unique: &'static [&'static str],
    /// A unique member whose value a path may have instead of the identifier.
    pub(super) alias: Option<&'static str>,
    /// Members of which an update merges the members, instead of replacing the whole.
    pub(super) merged: &'static [&'static str],
    pub(super) list: List,
    /// Statuses of success that differ between kinds.
    pub(super) created: StatusCode,
    pub(super) updated: StatusCode,
    pub(super) deleted: Deletion,
    /// Whether they have `created_at` and `updated_at`.
    pub(super) dated: bool,
    /// Members only shown to who has another scope, too.
    pub(super) guarded: &'static [(&'static str, &'static str)],
    /// Looks at a new one before it is added, beyond its schema.
    pub(super) check: fn(&TenantState, &Members) -> Result<(), ApiError>,
    /// Looks at a change before it is made, beyond its schema.
    pub(super) recheck: fn(&TenantState, &str, &Members) -> Result<(), ApiError>,
    /// Makes of the body of a request what is to be kept.
    pub(super) tidy: fn(&mut Members),
    /// Adds what Auth0 adds to a new one that does not say.
    pub(super) complete: fn(&mut Members),
    /// Keeps what a body gives that belongs elsewhere, and takes it out of the members.
    pub(super) settle: fn(&mut Resources, &str, &mut Members),
    /// Looks at one before it is deleted.
    pub(super) spare: fn(&mut Resources, &str, &Query) -> Result<(), ApiError>,
}

/// How a kind is deleted.
#[derive(Debug, Clone, Copy)]
pub(super) enum Deletion {
    /// With this status, whether or not there was one.
    Always(StatusCode),
    /// With this status where there was one, 404 where not.
    Known(StatusCode),
    /// With 202 and the time of it where there was one, 204 where not.
    Dated,
}

/// What lists of a kind can do.
#[derive(Debug)]
pub(super) struct List {
    pub(super) filters: &'static [(&'static str, Filter)],
    /// Members that only a single one shows.
    pub(super) unlisted: &'static [&'static str],
    /// Whether a list always has all of them.
    pub(super) unpaged: bool,
}

impl List {
    /// A list with page numbers, and nothing to choose by.
    pub(super) const PAGED: Self = Self {
        filters: &[],
        unlisted: &[],
        unpaged: false,
    };
}

/// How a query parameter chooses entries.
#[derive(Debug, Clone, Copy)]
pub(super) enum Filter {
    /// The member of this name is the same.
    Same,
    /// The member of this name is one of these, separated by commas.
    OneOf,
    /// This member is the same.
    SameAs(&'static str),
    /// This member is the same; entries that have it as `true` are hidden unless asked for.
    Hidden(&'static str),
    /// This member contains it, in either case.
    Within(&'static str),
}

impl crate::store::kinds::Kind for &Resource {
    fn items(&self) -> &'static str {
        self.items
    }
}

impl Resource {
    /// A kind with the most usual habits.
    pub(super) const USUAL: Self = Self {
        path: "",
        items: "",
        name: "",
        id: ("id", String::new),
        unique: &[],
        alias: None,
        merged: &[],
        list: List::PAGED,
        created: StatusCode::CREATED,
        updated: StatusCode::OK,
        deleted: Deletion::Always(StatusCode::NO_CONTENT),
        dated: false,
        guarded: &[],
        check: |_, _| Ok(()),
        recheck: |_, _, _| Ok(()),
        tidy: |_| {},
        complete: |_| {},
        settle: |_, _, _| {},
        spare: |_, _, _| Ok(()),
    };
}
