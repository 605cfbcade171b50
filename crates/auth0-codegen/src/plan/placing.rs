//! Determines how models are used, which module they belong to, and their names there.
//!
//! ```text
//! CreateRoleRequestContent, used by the group `roles`        →  roles::CreateRole
//! Role, used by the groups `roles`, `users` and others       →  shared::Role
//! a struct field that would make its struct contain itself   →  Box
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::{Generics, Method};
use crate::error::Error;
use crate::model::{Id, Models, Shape, Type, Usage, Usages};
use crate::overrides::Overrides;

/// Returns the usage of every model that an operation uses.
pub(super) fn usages(models: &Models, methods: &[Method]) -> Usages {
    let mut usages = Usages::new();
    for method in methods {
        let group = &method.operation.group[0];
        for id in models.reach(method.sent().cloned()) {
            let usage: &mut Usage = usages.entry(id).or_default();
            usage.in_request = true;
            usage.in_update |= method.operation.method == "PATCH";
            usage.groups.insert(group.clone());
        }
        for id in models.reach(method.received().iter().cloned()) {
            let usage: &mut Usage = usages.entry(id).or_default();
            usage.in_response = true;
            usage.groups.insert(group.clone());
        }
    }
    let ids: Vec<Id> = usages.keys().copied().collect();
    for id in ids {
        let boxed = boxed_fields(models, id);
        if let Some(usage) = usages.get_mut(&id) {
            usage.boxed = boxed;
        }
    }
    usages
}

/// Returns the fields through which a struct would contain itself.
fn boxed_fields(models: &Models, id: Id) -> BTreeSet<String> {
    let Shape::Struct(fields) = &models.get(id).shape else {
        return BTreeSet::new();
    };
    fields
        .iter()
        .filter(|field| match models.resolve(&field.ty) {
            Type::Model(start) => contains(models, start, id),
            _ => false,
        })
        .map(|field| field.wire.clone())
        .collect()
}

/// Returns true if `outer` contains `inner` without a list or map in between.
fn contains(models: &Models, outer: Id, inner: Id) -> bool {
    let mut seen = BTreeSet::new();
    let mut todo = vec![outer];
    while let Some(id) = todo.pop() {
        if id == inner {
            return true;
        }
        if seen.insert(id) {
            todo.extend(models.parts(id).into_iter().filter_map(|part| match part {
                Type::Model(id) => Some(id),
                _ => None,
            }));
        }
    }
    false
}

/// Returns the module of a model: its group, or `shared` if several groups use it.
pub fn home(usage: &Usage) -> &str {
    match usage.groups.first() {
        Some(group) if usage.groups.len() == 1 => group,
        _ => "shared",
    }
}

/// Assigns each model its name in its module.
pub(super) fn name(
    models: &mut Models,
    usages: &Usages,
    generics: &Generics,
    methods: &[Method],
    overrides: &Overrides,
    log: &mut Vec<String>,
) -> Result<(), Error> {
    let mut taken: BTreeMap<(String, String), Id> = BTreeMap::new();
    let mut clashes = Vec::new();
    // Handles and parameter structs are in the same modules, so their names are taken.
    let mut reserved: BTreeSet<(String, String)> = BTreeSet::new();
    for method in methods {
        let group = &method.operation.group;
        for depth in 1..=group.len() {
            let handle: String = group[..depth]
                .iter()
                .map(|part| crate::names::type_name(part))
                .collect();
            reserved.insert((group[0].clone(), handle));
        }
        if let Some(params) = &method.params {
            reserved.insert((group[0].clone(), params.name.clone()));
        }
    }
    for (&id, usage) in usages {
        if generics.is_other(id) {
            continue;
        }
        let home = home(usage).to_owned();
        let model = models.get(id);
        let mut name = model.name.clone();
        let rest = overrides.stripped(&home, &name).map(str::to_owned);
        name = rest.unwrap_or(name);
        let is_given = overrides.names.values().any(|given| *given == model.name);
        if !is_given && let Some(given) = overrides.name(&name) {
            name.clone_from(given);
        }
        if reserved.contains(&(home.clone(), name.clone())) {
            log.push(format!("{home}::{name} is also a handle"));
            name = format!("{name}Data");
        }
        if let Some(&other) = taken.get(&(home.clone(), name.clone())) {
            clashes.push(format!(
                "{home}::{name} is {:?} and {:?}; name one of them in `names`",
                models.get(other).sources,
                model.sources
            ));
        }
        taken.insert((home, name.clone()), id);
        models.get_mut(id).name = name;
    }
    if clashes.is_empty() {
        Ok(())
    } else {
        Err(Error::NotUnderstood(clashes))
    }
}
