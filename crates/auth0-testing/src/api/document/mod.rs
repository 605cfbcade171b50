//! Operations without a handler, served from Auth0's document.
//!
//! `table.json` is written by the generator of the SDK. An operation that the document alone is not
//! enough to model returns 501 with its name rather than a meaningless response.

mod amend;
mod check;
mod derived;
mod fill;
mod habit;
mod parents;
mod serve;
mod table;

use std::collections::BTreeSet;

pub(crate) use check::complaint;
use habit::Habit;
pub(super) use habit::{Shape, singular};
pub(super) use parents::check as check_parents;
pub(crate) use table::{Found, Operation, Table};
pub(super) use table::{elements, types};

use super::call::{Answer, Call};
use crate::server::error_body::ApiError;

/// Serves an operation without a handler.
pub(super) fn answer(call: &Call) -> Answer {
    let operation = call.operation;
    let is_answered = derived::is_answered(&operation.line());
    let habit = call.table.habit(operation);
    if habit == Habit::Other && !is_answered {
        return Err(ApiError::unmodelled(&operation.method, &operation.path));
    }
    check_parents(call)?;
    if is_answered {
        return derived::answered(call);
    }
    serve::answer(call, habit)
}

/// Returns whether resources of a collection have this member, in requests or in responses.
pub(crate) fn knows(collection: &str, member: &str) -> bool {
    let table = Table::get();
    let Found::Operation(operation, _) = table.find("POST", collection) else {
        return false;
    };
    let schemas = operation.body.iter().chain(&operation.answer);
    let mut found = schemas.filter_map(|schema| table.property(schema, member));
    found.next().is_some()
}

/// Returns every scope that an operation of the document requires.
pub(super) fn scopes() -> BTreeSet<String> {
    let operations = Table::get().operations.iter();
    operations
        .flat_map(|operation| operation.scopes.iter().cloned())
        .collect()
}

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use fill::{DEPTH, sample};
