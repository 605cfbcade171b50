//! The resources in the path of a call that an operation belongs to.

use super::derived;
use super::habit::singular;
use crate::api::call::Call;
use crate::api::{kind_of, users};
use crate::server::error_body::ApiError;
use crate::state::lock;

/// Returns an error if a parent in the path does not exist.
pub(in crate::api) fn check(call: &Call) -> Result<(), ApiError> {
    // The log outlives the users in it.
    if call.operation.path == "/users/{id}/logs" {
        return Ok(());
    }
    let is_item = call.operation.path.ends_with('}');
    let parents = call.parameters.len() - usize::from(is_item);
    for (collection, id) in call.identified().take(parents) {
        if !exists(call, collection, id) {
            return Err(ApiError::inexistent(&singular(collection)));
        }
    }
    Ok(())
}

/// Returns whether a resource with this identifier exists. Names that are not stored in a
/// collection, such as prompts, languages, and factors, are assumed to exist.
fn exists(call: &Call, collection: &str, id: &str) -> bool {
    let name = collection.trim_start_matches('/');
    if name == "users" {
        return users::is_known(&call.state, id);
    }
    if let Some(kind) = kind_of(name) {
        let resources = lock(&call.state.management.resources);
        return resources.find(kind, id).is_some();
    }
    if let Some(exists) = derived::exists(call, collection, id) {
        return exists;
    }
    if !call.table.is_collection(collection) {
        return true;
    }
    let path = call.concrete(collection);
    lock(&call.state.management.documents).has_item(&path, id)
}
