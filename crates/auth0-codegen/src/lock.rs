//! The lock file, which records the type of every schema. Because callers name these types, a new document
//! or a changed rule must not change them unnoticed.
//!
//! ```text
//! GetRoleResponseContent = shared::Role
//! UpdateRoleRequestContent = roles::UpdateRole
//! ```

use std::collections::BTreeMap;
use std::path::Path;

use crate::error::Error;
use crate::model::{Id, Shape, Type};
use crate::names;
use crate::plan::{Plan, home};

const HEAD: &str = "# Written by auth0-codegen: schema, or place in a type, and the type it became.\n\
                    # `generate --relock` accepts changes.\n";

/// Types by schema, or by the place of a type without its own schema.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Lock(BTreeMap<String, String>);

impl Lock {
    /// Returns the assignments of a plan.
    pub fn of(plan: &Plan) -> Self {
        let mut lock = BTreeMap::new();
        let places = places(plan);
        for (&id, usage) in &plan.usages {
            let model = plan.models.get(id);
            if matches!(model.shape, Shape::Alias(_)) {
                continue;
            }
            let path = format!("{}::{}", names::module(home(usage)), model.name);
            for source in &model.sources {
                lock.insert(source.clone(), path.clone());
            }
            if model.sources.is_empty()
                && let Some(place) = places.get(&id)
            {
                lock.insert(place.clone(), path);
            }
        }
        Self(lock)
    }

    /// Reads the file; a missing file counts as empty.
    pub fn read(path: &Path) -> Result<Self, Error> {
        if !path.exists() {
            return Ok(Self::default());
        }
        let text = std::fs::read_to_string(path).map_err(|cause| Error::file(path, cause))?;
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let pairs = lines.filter_map(|line| line.split_once(" = "));
        Ok(Self(
            pairs
                .map(|(key, ty)| (key.to_owned(), ty.to_owned()))
                .collect(),
        ))
    }

    /// Returns the contents of the file.
    pub fn text(&self) -> String {
        let lines = self.0.iter().map(|(key, ty)| format!("{key} = {ty}\n"));
        HEAD.to_owned() + &lines.collect::<String>()
    }

    /// Returns the assignments that `new` changes. New schemas are not changes.
    pub fn broken_by(&self, new: &Self) -> Vec<String> {
        let changed = self
            .0
            .iter()
            .filter(|(key, ty)| new.0.get(*key) != Some(ty));
        changed
            .map(|(key, ty)| match new.0.get(key) {
                Some(now) => format!("{key}: was {ty}, would be {now}"),
                None => format!("{key}: was {ty}, would have no type"),
            })
            .collect()
    }
}

/// Returns the first place of each model: a member, an arm, or a parameter.
fn places(plan: &Plan) -> BTreeMap<Id, String> {
    let mut places = BTreeMap::new();
    let mut add = |ty: &Type, place: String| {
        if let Some(id) = plan.models.resolve(ty).model() {
            places.entry(id).or_insert(place);
        }
    };
    for method in &plan.methods {
        let line = method.operation.line();
        for ty in method.body.iter().map(|body| &body.ty) {
            add(ty, format!("{line} body"));
        }
        for ty in method.received() {
            add(ty, format!("{line} answer"));
        }
        for argument in method.path.iter().chain(&method.required_query) {
            add(&argument.ty, format!("{line} {}", argument.wire));
        }
        for param in method.params.iter().flat_map(|params| &params.fields) {
            add(&param.ty, format!("{line} {}", param.wire));
        }
    }
    for &id in plan.usages.keys() {
        let model = plan.models.get(id);
        let generic = plan.generics.get(id);
        let name = generic.map_or(&model.name, |generic| &generic.was);
        match &model.shape {
            Shape::Struct(fields) => {
                for field in fields {
                    add(&field.ty, format!("{name}.{}", field.wire));
                }
            }
            Shape::Tagged { variants, .. }
            | Shape::Sibling { variants, .. }
            | Shape::Objects(variants)
            | Shape::Choice(variants) => {
                for variant in variants {
                    add(&variant.ty, format!("{}::{}", model.name, variant.name));
                }
            }
            Shape::Strings(_) | Shape::Alias(_) => {}
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock(pairs: &[(&str, &str)]) -> Lock {
        let pairs = pairs
            .iter()
            .map(|(key, ty)| ((*key).to_owned(), (*ty).to_owned()));
        Lock(pairs.collect())
    }

    #[test]
    fn only_what_was_assigned_before_can_break() {
        let old = lock(&[
            ("User", "users::User"),
            ("Role", "roles::Role"),
            ("Old", "a::Old"),
        ]);
        let new = lock(&[
            ("User", "users::User"),
            ("Role", "shared::Role"),
            ("New", "a::New"),
        ]);
        assert_eq!(
            old.broken_by(&new),
            [
                "Old: was a::Old, would have no type",
                "Role: was roles::Role, would be shared::Role",
            ]
        );
        assert!(Lock::default().broken_by(&new).is_empty());
    }
}
