//! Merges several types into one: similar types of one entity, and types of the same shape.
//!
//! Before:
//!
//! ```text
//! CreateRoleResponseContent { id, name, description }
//! GetRoleResponseContent    { id, name, description, owner_id }
//! ```
//!
//! After, with the fields of both:
//!
//! ```text
//! Role { id, name, description, owner_id }
//! ```

use std::collections::BTreeMap;

use crate::model::{Field, Id, Models, Shape, Type, Usages};
use crate::names;
use crate::overrides::Overrides;

/// Returns the share of the smaller struct's fields that the larger one has, from 0 to 1; 0 for
/// other shapes.
pub fn likeness(models: &Models, a: Id, b: Id) -> f64 {
    let (Shape::Struct(a), Shape::Struct(b)) = (&models.get(a).shape, &models.get(b).shape) else {
        return 0.0;
    };
    let (small, large) = if a.len() < b.len() { (a, b) } else { (b, a) };
    if small.is_empty() {
        return 0.0;
    }
    let common = small
        .iter()
        .filter(|field| large.iter().any(|other| other.wire == field.wire))
        .count();
    #[allow(clippy::cast_precision_loss, reason = "a few hundred fields")]
    let ratio = common as f64 / small.len() as f64;
    if small.len() == 1 && large.len() > 1 {
        0.0
    } else {
        ratio
    }
}

/// Makes `b` an alias of `a`, which gets the fields that only `b` had.
pub fn unify(models: &mut Models, a: Id, b: Id, log: &mut Vec<String>) {
    let (Type::Model(a), Type::Model(b)) = (
        models.resolve(&Type::Model(a)),
        models.resolve(&Type::Model(b)),
    ) else {
        return;
    };
    if a == b {
        return;
    }
    let (first, second) = (models.get(a).shape.clone(), models.get(b).shape.clone());
    match (first, second) {
        (Shape::Struct(mut fields), Shape::Struct(others)) => {
            // The alias comes first, because a struct may contain itself.
            models.replace(b, a);
            for other in others {
                match fields.iter_mut().find(|field| field.wire == other.wire) {
                    Some(field) => unify_field(models, field, &other, log),
                    None => fields.push(Field {
                        required: false,
                        ..other
                    }),
                }
            }
            models.get_mut(a).shape = Shape::Struct(fields);
        }
        (Shape::Strings(mut texts), Shape::Strings(others)) => {
            for other in others {
                if !texts.iter().any(|known| known.eq_ignore_ascii_case(&other)) {
                    texts.push(other);
                }
            }
            models.replace(b, a);
            models.get_mut(a).shape = Shape::Strings(texts);
        }
        (
            Shape::Tagged { tag, mut variants },
            Shape::Tagged {
                tag: other_tag,
                variants: others,
            },
        ) if tag == other_tag => {
            models.replace(b, a);
            for other in others {
                match variants.iter().find(|variant| variant.wire == other.wire) {
                    Some(variant) => {
                        if let (Some(a), Some(b)) = (variant.ty.model(), other.ty.model()) {
                            unify(models, a, b, log);
                        }
                    }
                    None => variants.push(other),
                }
            }
            models.get_mut(a).shape = Shape::Tagged { tag, variants };
        }
        _ => log.push(format!(
            "{} and {} have one name and two shapes",
            models.get(a).name,
            models.get(b).name
        )),
    }
}

fn unify_field(models: &mut Models, field: &mut Field, other: &Field, log: &mut Vec<String>) {
    field.required &= other.required;
    field.nullable |= other.nullable;
    field.deprecated &= other.deprecated;
    if field.fixed != other.fixed {
        field.fixed = None;
    }
    if field.facts != other.facts {
        field.facts.clear();
    }
    let (one, two) = (models.resolve(&field.ty), models.resolve(&other.ty));
    if one == two {
        return;
    }
    field.ty = match (&one, &two) {
        (Type::Model(a), Type::Model(b)) if same_kind(models, *a, *b) => {
            unify(models, *a, *b, log);
            one
        }
        (Type::List(a), Type::List(b)) => match (a.model(), b.model()) {
            (Some(a), Some(b)) if same_kind(models, a, b) => {
                unify(models, a, b, log);
                one
            }
            _ => Type::List(Box::new(Type::Json)),
        },
        // An enum accepts any string, so nothing is lost.
        (Type::Model(id), Type::Text) | (Type::Text, Type::Model(id))
            if matches!(models.get(*id).shape, Shape::Strings(_)) =>
        {
            Type::Model(*id)
        }
        (Type::Integer | Type::Number, Type::Number | Type::Integer) => Type::Number,
        (Type::Text, Type::Timestamp) | (Type::Timestamp, Type::Text) => Type::Text,
        _ => {
            log.push(format!(
                "`{}` is one thing here and another there",
                field.wire
            ));
            Type::Json
        }
    };
}

fn same_kind(models: &Models, a: Id, b: Id) -> bool {
    match (&models.get(a).shape, &models.get(b).shape) {
        (Shape::Struct(_), Shape::Struct(_)) | (Shape::Strings(_), Shape::Strings(_)) => true,
        (Shape::Tagged { tag: a, .. }, Shape::Tagged { tag: b, .. }) => a == b,
        _ => false,
    }
}

/// Merges models of the same shape until none are left. Request bodies keep their own types, which
/// are named after their operations.
pub fn merge_same_shapes(models: &mut Models, usages: &Usages, overrides: &Overrides) -> usize {
    let mut merged = 0;
    loop {
        let mut by_shape: BTreeMap<String, Vec<Id>> = BTreeMap::new();
        for &id in usages.keys() {
            let model = models.get(id);
            let keep = model.is_request
                || overrides.is_distinct(&model.name)
                || matches!(model.shape, Shape::Alias(_));
            if !keep && let Some(key) = key(models, id) {
                by_shape.entry(key).or_default().push(id);
            }
        }
        let before = merged;
        for ids in by_shape.into_values() {
            let mut kept: Vec<Id> = Vec::new();
            for id in ids {
                let found = kept.iter().copied().find(|&other| {
                    alike(models, other, id, share(usages, other, id))
                        && needs_agree(models, usages, other, id)
                });
                match found {
                    Some(other) => {
                        common_name(models, usages, overrides, other, id);
                        models.replace(id, other);
                        merged += 1;
                    }
                    None => kept.push(id),
                }
            }
        }
        if merged == before {
            return merged;
        }
    }
}

/// Returns true if the same members are required and nullable, which matters if one of the models is sent.
fn needs_agree(models: &Models, usages: &Usages, a: Id, b: Id) -> bool {
    let needs = |id: Id| -> Vec<(String, bool, bool)> {
        let Shape::Struct(fields) = &models.get(id).shape else {
            return Vec::new();
        };
        let fields = fields.iter();
        let mut needs: Vec<_> = fields
            .map(|field| (field.wire.clone(), field.required, field.nullable))
            .collect();
        needs.sort();
        needs
    };
    !(usages[&a].in_request || usages[&b].in_request) || needs(a) == needs(b)
}

fn share(usages: &Usages, a: Id, b: Id) -> bool {
    match (usages.get(&a), usages.get(&b)) {
        (Some(a), Some(b)) => !a.groups.is_disjoint(&b.groups),
        _ => false,
    }
}

/// A single field or two values of an enum are not enough to merge two models. Their names must match
/// too: the last word within a group, the whole name across groups.
fn alike(models: &Models, a: Id, b: Id, in_one_group: bool) -> bool {
    let last_word = |id: Id| {
        let name = &models.get(id).name;
        let last = names::words(name).pop().unwrap_or_default();
        if in_one_group { last } else { name.clone() }
    };
    let enough = match &models.get(a).shape {
        Shape::Struct(fields) => fields.len() >= 3,
        Shape::Strings(texts) => texts.len() >= 3,
        _ => true,
    };
    enough || last_word(a) == last_word(b)
}

/// Names two merged models after the words that they have in common, so that neither is named after
/// the other. If that is not a valid name or is taken, the shorter name is used.
fn common_name(models: &mut Models, usages: &Usages, overrides: &Overrides, kept: Id, gone: Id) {
    let (a, b) = (&models.get(kept).name, &models.get(gone).name);
    if a == b {
        return;
    }
    let shorter = if (b.len(), b) < (a.len(), a) { b } else { a };
    let is_given = |name: &String| overrides.names.values().any(|given| given == name);
    let common = common_words(a, b);
    let is_free = |name: &String| usages.keys().all(|&id| models.get(id).name != *name);
    let name = match (is_given(a), is_given(b), common) {
        (true, false, _) => a.clone(),
        (false, true, _) => b.clone(),
        (false, false, Some(common)) if is_free(&common) => common,
        _ => shorter.clone(),
    };
    models.get_mut(kept).name = name;
}

/// Returns the words with which both names start and end, if there are at least two:
/// `OrgCreatedData`, `OrgUpdatedData` → `OrgData`.
fn common_words(a: &str, b: &str) -> Option<String> {
    let (a, b) = (names::words(a), names::words(b));
    let shortest = a.len().min(b.len());
    let begin = (0..shortest).take_while(|&at| a[at] == b[at]).count();
    let end = (0..shortest - begin)
        .take_while(|&at| a[a.len() - 1 - at] == b[b.len() - 1 - at])
        .count();
    let is_name = begin > 0 && begin + end > 1;
    is_name.then(|| a[..begin].concat() + &a[a.len() - end..].concat())
}

/// Returns a string that is equal for models of the same shape.
fn key(models: &Models, id: Id) -> Option<String> {
    let model = models.get(id);
    let ty = |ty: &Type| format!("{:?}", models.resolve(ty));
    Some(match &model.shape {
        Shape::Struct(fields) if fields.is_empty() => return None,
        Shape::Struct(fields) => {
            let mut lines: Vec<String> = fields
                .iter()
                .filter(|field| !model.hidden.contains(&field.wire))
                .map(|field| format!("{}:{}", field.wire, ty(&field.ty)))
                .collect();
            lines.sort();
            format!("struct {lines:?} {:?}", model.hidden)
        }
        Shape::Strings(texts) => {
            let mut texts = texts.clone();
            texts.sort();
            format!("strings {texts:?}")
        }
        Shape::Tagged { tag, variants } => {
            let mut lines: Vec<String> = variants
                .iter()
                .map(|variant| format!("{}:{}", variant.wire, ty(&variant.ty)))
                .collect();
            lines.sort();
            format!("tagged {tag} {lines:?}")
        }
        _ => return None,
    })
}
