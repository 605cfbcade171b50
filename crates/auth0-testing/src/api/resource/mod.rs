//! The operations that most resources share: create, list, get, update, and delete.
//!
//! A kind of resource is a [`Resource`] with its names and behavior. Scopes, query parameters, and bodies come from
//! Auth0's document.

mod operations;

pub(super) use operations::standard;

use serde_json::Value;

use super::query::Query;
use crate::server::error_body::ApiError;
use crate::state::TenantState;
use crate::store::collection::Members;
use crate::store::resources::Resources;

/// A kind of resource.
#[derive(Debug)]
pub(super) struct Resource {
    /// The path below `/api/v2/`. The resources of a path with a parameter belong to the resource in
    /// that path, and have a handler of their own that creates them.
    pub(super) path: &'static str,
    /// The plural name in lists with totals, which is also the name of the collection in this
    /// tenant.
    pub(super) items: &'static str,
    /// The singular name in messages and error codes.
    pub(super) name: &'static str,
    /// The member that holds the identifier, and the function that creates an identifier.
    pub(super) id: (&'static str, fn() -> String),
    /// Members whose values must be unique.
    pub(super) unique: &'static [&'static str],
    /// A unique member that paths may use instead of the identifier.
    pub(super) alias: Option<&'static str>,
    /// Members that are objects and that an update merges instead of replacing.
    pub(super) merged: &'static [&'static str],
    /// Query parameters of lists that are not the names of members.
    pub(super) filters: &'static [Filter],
    /// Members that lists omit.
    pub(super) unlisted: &'static [&'static str],
    pub(super) deleted: Deletion,
    /// Set if the resources have `created_at` and `updated_at`.
    pub(super) dated: bool,
    /// Members that are shown only to callers with an additional scope.
    pub(super) guarded: &'static [(&'static str, &'static str)],
    /// Validates a new resource beyond its schema.
    pub(super) check: fn(&TenantState, &Members) -> Result<(), ApiError>,
    /// Validates a change beyond its schema.
    pub(super) recheck: fn(&TenantState, &str, &Members) -> Result<(), ApiError>,
    /// Returns whether lists contain a resource.
    pub(super) is_visible: fn(&Members) -> bool,
    /// Converts a stored resource to what responses contain.
    pub(super) show: Option<fn(&mut Members)>,
    /// Converts a request body to the members that are stored.
    pub(super) tidy: fn(&mut Members),
    /// The members that a new resource has by default.
    pub(super) defaults: fn() -> Value,
    /// Adds the defaults of a new resource that depend on its members.
    pub(super) complete: fn(&mut Members),
    /// Moves the members that belong elsewhere out of the resource and stores them there.
    pub(super) settle: fn(&mut Resources, &str, &mut Members),
    /// Checks whether a resource may be deleted.
    pub(super) spare: fn(&mut Resources, &str, &Query) -> Result<(), ApiError>,
}

/// The behavior of a delete operation.
#[derive(Debug, Clone, Copy)]
pub(super) enum Deletion {
    /// Succeeds, whether or not the resource existed.
    Always,
    /// Succeeds if the resource existed, and returns 404 otherwise.
    Known,
    /// Returns the time of deletion if the resource existed, and 204 otherwise.
    Dated,
}

/// A query parameter, its default, and whether it lists a resource.
type Filter = (
    &'static str,
    Option<&'static str>,
    fn(&Members, &str) -> bool,
);

impl crate::store::kinds::Kind for &Resource {
    fn items(&self) -> &'static str {
        self.items
    }
}

impl Resource {
    /// A kind with the most common behavior.
    pub(super) const USUAL: Self = Self {
        path: "",
        items: "",
        name: "",
        id: ("id", String::new),
        unique: &[],
        alias: None,
        merged: &[],
        filters: &[],
        unlisted: &[],
        deleted: Deletion::Always,
        dated: false,
        guarded: &[],
        check: |_, _| Ok(()),
        recheck: |_, _, _| Ok(()),
        is_visible: |_| true,
        show: None,
        tidy: |_| {},
        defaults: || Value::Null,
        complete: |_| {},
        settle: |_, _, _| {},
        spare: |_, _, _| Ok(()),
    };
}
