//! Collects the names that a file uses, so that it imports exactly those.
//!
//! ```text
//! Vec<RoleType> in a file of the group `roles`  →  use crate::generated::shared::RoleType;
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::Writer;
use crate::model::{Id, Type};
use crate::plan::home;

/// Collects the names that a file needs.
#[derive(Debug, Default)]
pub(super) struct Scope {
    models: BTreeSet<Id>,
    others: BTreeMap<&'static str, BTreeSet<&'static str>>,
}

impl Scope {
    /// Adds a name from another crate or module.
    pub(super) fn needs(&mut self, module: &'static str, name: &'static str) {
        self.others.entry(module).or_default().insert(name);
    }

    /// Returns a type as code.
    pub(super) fn ty(&mut self, writer: &Writer<'_>, ty: &Type) -> String {
        match writer.plan.models.resolve(ty) {
            Type::Text => "String".to_owned(),
            Type::Secret => {
                self.needs("auth0_core", "Secret");
                "Secret".to_owned()
            }
            Type::Timestamp => {
                self.needs("crate", "Timestamp");
                "Timestamp".to_owned()
            }
            Type::Bool => "bool".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Number => "f64".to_owned(),
            Type::Json => {
                self.needs("auth0_core", "Json");
                "Json".to_owned()
            }
            Type::List(inner) => format!("Vec<{}>", self.ty(writer, &inner)),
            Type::Map(inner) => {
                self.needs("std::collections", "BTreeMap");
                format!("BTreeMap<String, {}>", self.ty(writer, &inner))
            }
            Type::Optional(inner) => format!("Option<{}>", self.ty(writer, &inner)),
            Type::Model(id) => {
                self.models.insert(id);
                let name = writer.plan.models.get(id).name.clone();
                match writer.over(id) {
                    Some(over) => format!("{name}<{}>", self.ty(writer, &over)),
                    None => name,
                }
            }
        }
    }

    /// Generates the `use` lines of a file whose group defines these models.
    pub(super) fn imports(&self, writer: &Writer<'_>, group: &str, own: &BTreeSet<Id>) -> String {
        let mut lines: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (module, names) in &self.others {
            lines
                .entry((*module).to_owned())
                .or_default()
                .extend(names.iter().map(|name| (*name).to_owned()));
        }
        for id in self.models.difference(own) {
            let Some(usage) = writer.plan.usages.get(id) else {
                continue;
            };
            let module = if home(usage) == group && group != "shared" {
                "super"
            } else {
                "crate::generated::shared"
            };
            lines
                .entry(module.to_owned())
                .or_default()
                .insert(writer.plan.models.get(*id).name.clone());
        }
        let mut text = String::new();
        // The standard library, other crates, then our own modules.
        let rank = |module: &str| match module.split("::").next() {
            Some("std") => 0,
            Some("crate" | "super") => 2,
            _ => 1,
        };
        let mut modules: Vec<&String> = lines.keys().collect();
        modules.sort_by_key(|module| (rank(module), module.as_str()));
        let mut last = None;
        for module in modules {
            if last.is_some_and(|last| last != rank(module)) {
                text.push('\n');
            }
            last = Some(rank(module));
            let names: Vec<&str> = lines[module].iter().map(String::as_str).collect();
            text.push_str(&format!("use {module}::{{{}}};\n", names.join(", ")));
        }
        text.push('\n');
        text
    }
}
