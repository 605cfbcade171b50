//! Lowers `oneOf` and `anyOf`.
//!
//! The arms are distinguished by a tag that each has with a fixed value, or by their JSON type:
//!
//! ```text
//! oneOf: [{ action: "LIST_CONTACTS", … }, { action: "UPSERT_CONTACT", … }]  →  Tagged by `action`
//! oneOf: ["string", { "key": …, "cert": … }]                                →  Choice { Text, Object }
//! oneOf: ["string", { "type": "string", "format": … }]                      →  Text
//! ```
//!
//! If nothing distinguishes two arms with the same JSON type, the union is free-form JSON, except that
//! objects are settled when their usage is known ([`crate::plan`]).

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::Lowering;
use crate::model::{Id, Shape, Type, Variant};
use crate::names;
use crate::node::Node;

impl Lowering<'_> {
    pub(super) fn union(&mut self, branches: &[Node], hint: &str, id: Option<Id>) -> (Type, bool) {
        let mut nullable = false;
        let mut arms = Vec::new();
        let branches: Vec<&Node> = branches
            .iter()
            .filter(|branch| {
                let null = branch.get("type").as_str() == Some("null");
                nullable |= null;
                !null
            })
            .collect();
        if let [only] = branches.as_slice() {
            let (ty, null) = match only.reference() {
                Some(name) => self.reference(name),
                None => self.inline(only, hint, id),
            };
            return (ty, nullable | null);
        }
        for (index, branch) in branches.iter().enumerate() {
            let title = branch.get("title").as_str().map_or_else(
                || format!("{hint}{}", index + 1),
                |title| format!("{hint}{}", names::type_name(title)),
            );
            let (ty, null) = self.lower_nullable(branch, &title);
            nullable |= null;
            arms.push(ty);
        }
        (self.union_of(arms, hint, id), nullable)
    }

    /// Creates a type for any of these arms.
    pub(super) fn union_of(&mut self, arms: Vec<Type>, hint: &str, id: Option<Id>) -> Type {
        let mut distinct: Vec<Type> = Vec::new();
        for arm in arms {
            for arm in self.flat_arms(&arm) {
                if !distinct.contains(&arm) {
                    distinct.push(arm);
                }
            }
        }
        if distinct.len() == 1 {
            return distinct.remove(0);
        }
        // Free-form JSON includes all other types.
        if distinct.contains(&Type::Json) {
            return Type::Json;
        }
        let (objects, mut rest): (Vec<Type>, Vec<Type>) =
            distinct.into_iter().partition(|ty| self.is_object(ty));
        self.join_strings(&mut rest, hint, if objects.is_empty() { id } else { None });
        let objects: Vec<Id> = objects.iter().filter_map(Type::model).collect();
        match (objects.as_slice(), rest.as_slice()) {
            ([], [only]) => only.clone(),
            ([_, _, ..], []) => self.object_union(&objects, hint, id),
            ([_, _, ..], _) => {
                let object = self.object_union(&objects, &format!("{hint}Object"), None);
                rest.push(object);
                self.choice(&rest, hint, id)
            }
            ([one], _) => {
                rest.push(Type::Model(*one));
                self.choice(&rest, hint, id)
            }
            ([], _) => self.choice(&rest, hint, id),
        }
    }

    /// Returns the arms of an untagged union, which can be merged into the surrounding one.
    fn flat_arms(&self, arm: &Type) -> Vec<Type> {
        let arm = self.models.resolve(arm);
        match &arm {
            Type::Model(id) => match &self.models.get(*id).shape {
                Shape::Objects(variants) => variants
                    .iter()
                    .flat_map(|variant| self.flat_arms(&variant.ty))
                    .collect(),
                _ => vec![arm],
            },
            _ => vec![arm],
        }
    }

    fn is_object(&self, ty: &Type) -> bool {
        matches!(ty, Type::Model(id) if self.models.get(*id).is_object())
    }

    /// Merges string enums; an arbitrary string includes them all.
    fn join_strings(&mut self, arms: &mut Vec<Type>, hint: &str, id: Option<Id>) {
        let texts = |ty: &Type| matches!(ty, Type::Text | Type::Secret | Type::Timestamp);
        let strings: Vec<Id> = arms
            .iter()
            .filter_map(|arm| match arm {
                Type::Model(id) if matches!(self.models.get(*id).shape, Shape::Strings(_)) => {
                    Some(*id)
                }
                _ => None,
            })
            .collect();
        let has_text = arms.iter().any(texts);
        if strings.len() + usize::from(has_text) > 1 {
            arms.retain(|arm| !matches!(arm, Type::Model(id) if strings.contains(id)));
            if !has_text {
                let mut all: Vec<String> = Vec::new();
                for id in strings {
                    if let Shape::Strings(values) = &self.models.get(id).shape {
                        all.extend(
                            values
                                .iter()
                                .filter(|value| {
                                    !all.iter().any(|known| known.eq_ignore_ascii_case(value))
                                })
                                .cloned()
                                .collect::<Vec<_>>(),
                        );
                    }
                }
                let joined = self.define(id, hint, Shape::Strings(all));
                arms.push(joined);
            }
        }
        if arms.iter().filter(|arm| texts(arm)).count() > 1 {
            arms.retain(|arm| !texts(arm));
            arms.push(Type::Text);
        }
        if arms.contains(&Type::Number) {
            arms.retain(|arm| *arm != Type::Integer);
        }
    }

    /// Creates a union of arms with different JSON types.
    fn choice(&mut self, arms: &[Type], hint: &str, id: Option<Id>) -> Type {
        let mut names: Vec<&str> = Vec::new();
        for arm in arms {
            names.push(match arm {
                Type::Text | Type::Secret | Type::Timestamp => "Text",
                Type::Bool => "Bool",
                Type::Integer => "Integer",
                Type::Number => "Number",
                Type::List(_) => "List",
                Type::Map(_) => "Map",
                Type::Model(id) if self.models.get(*id).is_object() => "Object",
                Type::Model(_) => "Known",
                Type::Json | Type::Optional(_) => "Other",
            });
        }
        let mut unique = names.clone();
        unique.sort_unstable();
        unique.dedup();
        if unique.len() != names.len() {
            // Two arms with the same JSON type cannot be distinguished.
            return Type::Json;
        }
        let mut variants: Vec<Variant> = arms
            .iter()
            .zip(&names)
            .map(|(ty, name)| Variant {
                wire: String::new(),
                name: (*name).to_owned(),
                ty: self.kept_secret(ty.clone(), id, hint, ""),
            })
            .collect();
        variants.sort_by(|a, b| a.name.cmp(&b.name));
        let is_plain = arms.iter().all(|arm| arm.model().is_none());
        if !is_plain {
            return self.define(id, hint, Shape::Choice(variants));
        }
        variants.sort_by_key(|variant| variant.name != "Text");
        let names: Vec<&str> = variants
            .iter()
            .map(|variant| variant.name.as_str())
            .collect();
        let key = format!("{variants:?}");
        let name = names.join("Or");
        if let Some(&known) = self.choices.get(&key) {
            return Type::Model(known);
        }
        let id = self.models.add(&name, None, Shape::Choice(variants));
        self.choices.insert(key, id);
        Type::Model(id)
    }

    fn object_union(&mut self, arms: &[Id], hint: &str, id: Option<Id>) -> Type {
        let sources: Vec<String> = id
            .map(|id| self.models.get(id).sources.clone())
            .unwrap_or_default();
        let merges = sources
            .iter()
            .map(String::as_str)
            .chain([hint])
            .any(|name| self.overrides.merges(name));
        if merges {
            return self.merged(id, hint, arms);
        }
        let tags: Vec<IndexMap<String, String>> =
            arms.iter().map(|&arm| self.fixed_members(arm)).collect();
        let Some(tag) = telling_tag(&tags, &self.overrides.tags) else {
            let variants = arms
                .iter()
                .map(|&arm| Variant {
                    wire: String::new(),
                    name: self.models.get(arm).name.clone(),
                    ty: Type::Model(arm),
                })
                .collect();
            return self.define(id, hint, Shape::Objects(variants));
        };
        let mut by_value: IndexMap<String, Vec<Id>> = IndexMap::new();
        for (arm, tags) in arms.iter().zip(&tags) {
            by_value.entry(tags[&tag].clone()).or_default().push(*arm);
        }
        let mut variants = Vec::new();
        for (wire, arms) in by_value {
            let name = names::variant_name(&wire);
            let ty = match arms.as_slice() {
                [one] => Type::Model(*one),
                several => self.merged(None, &format!("{hint}{name}"), several),
            };
            if let Some(arm) = ty.model() {
                self.hide(arm, &tag);
            }
            variants.push(Variant { wire, name, ty });
        }
        self.even_out(&mut variants, hint);
        self.define(id, hint, Shape::Tagged { tag, variants })
    }

    /// If an arm is a union with its own tag, each other arm with a single value of that tag also becomes
    /// a union. All arms are then alike, and a second value does not change a type.
    fn even_out(&mut self, variants: &mut [Variant], hint: &str) {
        let tags = variants.iter().filter_map(|variant| {
            match &self.models.get(variant.ty.model()?).shape {
                Shape::Tagged { tag, .. } => Some(tag.clone()),
                _ => None,
            }
        });
        let tags: BTreeSet<String> = tags.collect();
        let (Some(tag), 1) = (tags.first(), tags.len()) else {
            return;
        };
        for variant in variants {
            let Some(arm) = variant.ty.model() else {
                continue;
            };
            let is_struct = matches!(self.models.get(arm).shape, Shape::Struct(_));
            let Some(wire) = self
                .fixed_members(arm)
                .get(tag)
                .filter(|_| is_struct)
                .cloned()
            else {
                continue;
            };
            self.hide(arm, tag);
            let only = Variant {
                name: names::variant_name(&wire),
                wire,
                ty: variant.ty.clone(),
            };
            let shape = Shape::Tagged {
                tag: tag.clone(),
                variants: vec![only],
            };
            let union = self
                .models
                .add(&format!("{hint}{}", variant.name), None, shape);
            variant.ty = Type::Model(union);
        }
    }

    /// Returns the members that have a single value in a struct, or the same one in all arms of a
    /// union.
    fn fixed_members(&self, id: Id) -> IndexMap<String, String> {
        match &self.models.get(id).shape {
            Shape::Struct(fields) => fields
                .iter()
                .filter_map(|field| Some((field.wire.clone(), field.fixed.clone()?)))
                .collect(),
            Shape::Tagged { variants, .. } | Shape::Objects(variants) => {
                let mut arms = variants
                    .iter()
                    .filter_map(|variant| variant.ty.model())
                    .map(|arm| self.fixed_members(arm));
                let mut common = arms.next().unwrap_or_default();
                for arm in arms {
                    common.retain(|name, value| arm.get(name) == Some(value));
                }
                common
            }
            _ => IndexMap::new(),
        }
    }

    /// The union writes this member, so it is hidden in its structs.
    fn hide(&mut self, id: Id, tag: &str) {
        let arms: Vec<Id> = match &self.models.get(id).shape {
            Shape::Tagged { variants, .. } | Shape::Objects(variants) => variants
                .iter()
                .filter_map(|variant| variant.ty.model())
                .collect(),
            _ => Vec::new(),
        };
        self.models.get_mut(id).hidden.insert(tag.to_owned());
        for arm in arms {
            self.hide(arm, tag);
        }
    }
}

/// Returns the member that has a fixed value in all arms and more than one value overall.
fn telling_tag(arms: &[IndexMap<String, String>], preferred: &[String]) -> Option<String> {
    let first = arms.first()?;
    let mut candidates: Vec<&String> = first
        .keys()
        .filter(|name| {
            arms.iter().all(|arm| arm.contains_key(*name))
                && arms.iter().any(|arm| arm.get(*name) != first.get(*name))
        })
        .collect();
    let values = |name: &str| {
        let mut values: Vec<&String> = arms.iter().filter_map(|arm| arm.get(name)).collect();
        values.sort();
        values.dedup();
        values.len()
    };
    let rank = |name: &str| {
        preferred
            .iter()
            .position(|tag| tag == name)
            .unwrap_or(preferred.len())
    };
    candidates.sort_by_key(|name| (std::cmp::Reverse(values(name)), rank(name)));
    candidates.first().map(|name| (*name).clone())
}
