//! Gives each entity one type, whichever operation returns it.
//!
//! The responses of a handle's operations become one type if they have most of their fields in common:
//!
//! ```text
//! GET   /roles/{id}  →  GetRoleResponseContent     ┐
//! POST  /roles       →  CreateRoleResponseContent  ├  Role
//! PATCH /roles/{id}  →  UpdateRoleResponseContent  ┘
//! ```

use std::collections::BTreeMap;

use super::{Answer, Method};
use crate::document::Document;
use crate::lower::Lowering;
use crate::model::{Id, Shape, Type, Usages, Variant};
use crate::names;
use crate::overrides::{Overrides, Sibling, fits};
use crate::unify::{likeness, unify};

/// Responses of one handle with at least this share of common fields are the same entity.
const ENOUGH: f64 = 0.6;

/// Unifies the responses of a handle's operations, and types with the same name.
pub(super) fn unify_entities(
    lowering: &mut Lowering<'_>,
    methods: &[Method],
    overrides: &Overrides,
    log: &mut Vec<String>,
) {
    for same in &overrides.same {
        unify_named(lowering, same, log);
    }
    let mut by_handle: BTreeMap<&[String], Vec<Id>> = BTreeMap::new();
    for method in methods {
        let single = matches!(method.answer, Answer::Value(_) | Answer::Pages(_));
        if let Some(id) = method
            .received()
            .first()
            .filter(|_| single)
            .and_then(Type::model)
        {
            by_handle
                .entry(method.operation.group.as_slice())
                .or_default()
                .push(id);
        }
    }
    for ids in by_handle.into_values() {
        cluster(lowering, &ids, log);
    }
    // Types with the same name within a group are the same, unless their shapes differ.
    let mut by_name: BTreeMap<(String, String), Vec<Id>> = BTreeMap::new();
    for method in methods {
        let group = method.operation.group[0].clone();
        for id in lowering.models.reach(method.received().iter().cloned()) {
            let model = lowering.models.get(id);
            if !model.is_request && matches!(model.shape, Shape::Struct(_)) {
                let named = by_name
                    .entry((group.clone(), model.name.clone()))
                    .or_default();
                if !named.contains(&id) {
                    named.push(id);
                }
            }
        }
    }
    for ids in by_name.into_values() {
        cluster(lowering, &ids, log);
    }
}

fn unify_named(lowering: &mut Lowering<'_>, schemas: &[String], log: &mut Vec<String>) {
    let mut ids = schemas
        .iter()
        .filter_map(|schema| {
            let reference = crate::node::Node::Object(
                [(
                    "$ref".to_owned(),
                    crate::node::Node::String(format!("#/{schema}")),
                )]
                .into(),
            );
            lowering.lower(&reference, schema).model()
        })
        .collect::<Vec<_>>()
        .into_iter();
    let Some(first) = ids.next() else { return };
    for id in ids {
        unify(&mut lowering.models, first, id, log);
    }
}

/// Unifies similar models and keeps their most frequent name.
fn cluster(lowering: &mut Lowering<'_>, ids: &[Id], log: &mut Vec<String>) {
    let mut kept: Vec<(Id, Vec<String>)> = Vec::new();
    for &id in ids {
        let Some(id) = lowering.models.resolve(&Type::Model(id)).model() else {
            continue;
        };
        let name = lowering.models.get(id).name.clone();
        if let Some((_, names)) = kept.iter_mut().find(|(other, _)| *other == id) {
            names.push(name);
            continue;
        }
        let alone = lowering.models.get(id).is_request || lowering.overrides.is_distinct(&name);
        let found = kept
            .iter_mut()
            .filter(|(other, _)| {
                let other = &lowering.models.get(*other).name;
                !alone && !lowering.overrides.is_distinct(other)
            })
            .find(|(other, _)| likeness(&lowering.models, *other, id) >= ENOUGH);
        match found {
            Some((other, names)) => {
                let other_name = &lowering.models.get(*other).name;
                if *other_name != name {
                    log.push(format!("{other_name} and {name} are one"));
                }
                names.push(name);
                unify(&mut lowering.models, *other, id, log);
            }
            None => kept.push((id, vec![name])),
        }
    }
    for (id, names) in kept {
        let best = names
            .iter()
            .max_by_key(|name| {
                let count = names.iter().filter(|other| other == name).count();
                (
                    count,
                    std::cmp::Reverse(name.len()),
                    std::cmp::Reverse((*name).clone()),
                )
            })
            .cloned();
        if let Some(best) = best {
            lowering.models.get_mut(id).name = best;
        }
    }
}

/// Creates the unions that are determined by a sibling member, and assigns them to their members.
pub(super) fn join_siblings(
    lowering: &mut Lowering<'_>,
    document: &Document,
    overrides: &Overrides,
) {
    for sibling in &overrides.siblings {
        let variants = sibling_variants(lowering, document, sibling);
        if variants.is_empty() {
            lowering.problem(&sibling.name, "no schema pairs its tag and its content");
            continue;
        }
        let shape = Shape::Sibling {
            tag: sibling.tag.clone(),
            variants,
        };
        let union = lowering.models.add(&sibling.name, None, shape);
        let mut holders = sibling.holders.clone();
        for id in lowering.models.ids() {
            let model = lowering.models.get_mut(id);
            let Some(position) = holders.iter().position(|holder| *holder == model.name) else {
                continue;
            };
            if let Shape::Struct(fields) = &mut model.shape
                && let Some(field) = fields
                    .iter_mut()
                    .find(|field| field.wire == sibling.content)
            {
                field.ty = Type::Model(union);
                holders.remove(position);
            }
        }
        for holder in holders {
            let place = format!("siblings: {}", sibling.name);
            let what = format!("no type `{holder}` with a member `{}`", sibling.content);
            lowering.problem(&place, &what);
        }
    }
}

fn sibling_variants(
    lowering: &mut Lowering<'_>,
    document: &Document,
    sibling: &Sibling,
) -> Vec<Variant> {
    let sources: Vec<crate::node::Node> = if sibling.from.contains('*') {
        document
            .schemas
            .iter()
            .filter(|(name, _)| fits(&sibling.from, name))
            .map(|(_, schema)| schema.clone())
            .collect()
    } else {
        let union = document.schemas.get(&sibling.from);
        union
            .map(|union| union.get("oneOf").elements().to_vec())
            .unwrap_or_default()
            .iter()
            .map(|arm| lowering.follow(arm).clone())
            .collect()
    };
    let mut variants: Vec<Variant> = Vec::new();
    for source in sources {
        let Some((wire, content)) = lowering.paired(&source, &sibling.tag, &sibling.content) else {
            continue;
        };
        if variants.iter().any(|variant| variant.wire == wire) {
            continue;
        }
        let name = names::variant_name(&wire);
        let ty = lowering.lower(&content, &format!("{}{name}", sibling.name));
        variants.push(Variant {
            wire,
            name,
            ty: lowering.models.resolve(&ty),
        });
    }
    variants
}

/// Settles untagged unions: arms if they are only written, one struct if they are also read. Returns
/// whether there were any.
pub(super) fn settle_objects(
    lowering: &mut Lowering<'_>,
    usages: &Usages,
    overrides: &Overrides,
) -> bool {
    let mut any = false;
    for (&id, usage) in usages {
        let model = lowering.models.get(id);
        let Shape::Objects(variants) = model.shape.clone() else {
            continue;
        };
        any = true;
        let name = model.name.clone();
        if usage.in_response {
            let arms: Vec<Id> = variants
                .iter()
                .filter_map(|variant| variant.ty.model())
                .collect();
            lowering.merged(Some(id), &name, &arms);
        } else {
            let mut variants = variants;
            for variant in &mut variants {
                if let Some(given) = overrides.name(&variant.name) {
                    variant.name.clone_from(given);
                }
            }
            shorten(&mut variants, &name);
            lowering.models.get_mut(id).shape = Shape::Choice(variants);
        }
    }
    any
}

/// Removes the words with which all arms start or end.
fn shorten(variants: &mut [Variant], union: &str) {
    let split: Vec<Vec<String>> = variants
        .iter()
        .map(|variant| names::words(&variant.name))
        .collect();
    let shortest = split.iter().map(Vec::len).min().unwrap_or_default();
    let same = |at: &dyn Fn(&Vec<String>) -> String| split.iter().all(|w| at(w) == at(&split[0]));
    let begin = (0..shortest)
        .take_while(|&index| same(&|words| words[index].clone()))
        .count();
    let end = (0..shortest - begin)
        .take_while(|&index| same(&|words| words[words.len() - 1 - index].clone()))
        .count();
    for (index, (variant, words)) in variants.iter_mut().zip(&split).enumerate() {
        let rest = words[begin..words.len() - end].concat();
        variant.name = if rest.is_empty() {
            names::type_name(union)
        } else if rest.starts_with(|c: char| c.is_ascii_digit()) {
            format!("Form{}", index + 1)
        } else {
            rest
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Type;

    #[test]
    fn arms_lose_the_words_they_have_in_common() {
        let shortened = |names: &[&str]| {
            let mut variants: Vec<Variant> = names
                .iter()
                .map(|name| Variant {
                    wire: String::new(),
                    name: (*name).to_owned(),
                    ty: Type::Json,
                })
                .collect();
            shorten(&mut variants, "Whole");
            variants
                .into_iter()
                .map(|variant| variant.name)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            shortened(&["RateLimitAllow", "RateLimitBlock"]),
            ["Allow", "Block"]
        );
        assert_eq!(
            shortened(&["SesCredentials", "ApiKeyCredentials"]),
            ["Ses", "ApiKey"]
        );
        assert_eq!(shortened(&["Source", "SourceUrl"]), ["Whole", "Url"]);
        assert_eq!(shortened(&["Config1", "Config2"]), ["Config1", "Config2"]);
    }
}
