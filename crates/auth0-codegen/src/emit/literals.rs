//! Creates full values of request types: Rust code as a caller would write it, and the JSON expected from it.
//!
//! For example, for `AddRoleGroups`:
//!
//! ```text
//! AddRoleGroups { groups: vec!["groups".into()] }   and   {"groups":["groups"]}
//! ```

use serde_json::{Map, Value, json};

use super::Writer;
use super::types::{Holding, string_variants};
use crate::model::{Id, Shape, Type};

/// Optional members below this depth are omitted, because types may contain themselves.
const DEPTH: usize = 7;

/// A value as code and as JSON.
#[derive(Debug)]
pub(super) struct Sample {
    pub(super) code: String,
    pub(super) json: Value,
}

/// Creates a full value of a type; `name` is used for strings, so that fields can be distinguished.
pub(super) fn sample(writer: &Writer<'_>, ty: &Type, name: &str, seen: &[Id]) -> Sample {
    match writer.plan.models.resolve(ty) {
        Type::Text | Type::Secret | Type::Timestamp => Sample {
            code: format!("{name:?}.into()"),
            json: json!(name),
        },
        Type::Bool => Sample {
            code: "true".to_owned(),
            json: json!(true),
        },
        Type::Integer => Sample {
            code: "3".to_owned(),
            json: json!(3),
        },
        Type::Number => Sample {
            code: "1.5".to_owned(),
            json: json!(1.5),
        },
        Type::Json => Sample {
            code: "any_json()".to_owned(),
            json: json!({"any": ["thing", 1]}),
        },
        Type::Optional(inner) => {
            let inner = sample(writer, &inner, name, seen);
            Sample {
                code: format!("Some({})", inner.code),
                json: inner.json,
            }
        }
        Type::List(inner) => list(writer, &inner, name, seen),
        Type::Map(inner) => {
            let inner = sample(writer, &inner, name, seen);
            Sample {
                code: format!("[(\"key\".into(), {})].into()", inner.code),
                json: json!({"key": inner.json}),
            }
        }
        Type::Model(id) => model(writer, id, name, seen),
    }
}

/// Creates a list with one element, or one of each kind.
fn list(writer: &Writer<'_>, inner: &Type, name: &str, seen: &[Id]) -> Sample {
    let resolved = writer.plan.models.resolve(inner);
    if let Type::Model(id) = resolved
        && let Shape::Tagged { variants, .. } = &writer.plan.models.get(id).shape
        && !seen.contains(&id)
    {
        let samples: Vec<Sample> = (0..variants.len())
            .map(|arm| tagged(writer, id, arm, name, seen))
            .collect();
        let codes: Vec<&str> = samples.iter().map(|sample| sample.code.as_str()).collect();
        return Sample {
            code: format!("vec![{}]", codes.join(", ")),
            json: samples.into_iter().map(|sample| sample.json).collect(),
        };
    }
    if seen.len() >= DEPTH || resolved.model().is_some_and(|id| seen.contains(&id)) {
        return Sample {
            code: "Vec::new()".to_owned(),
            json: json!([]),
        };
    }
    let one = sample(writer, inner, name, seen);
    Sample {
        code: format!("vec![{}]", one.code),
        json: json!([one.json]),
    }
}

fn model(writer: &Writer<'_>, id: Id, name: &str, seen: &[Id]) -> Sample {
    let model = writer.plan.models.get(id);
    match &model.shape {
        Shape::Strings(texts) => {
            let variants = string_variants(writer, &model.name, texts);
            let (variant, wire) = &variants[variants.len() - 1];
            Sample {
                code: format!("{}::{variant}", model.name),
                json: json!(wire),
            }
        }
        Shape::Struct(_) => structure(writer, id, seen),
        Shape::Tagged { .. } => tagged(writer, id, 0, name, seen),
        Shape::Choice(variants) | Shape::Sibling { variants, .. } => {
            let variant = &variants[0];
            let inner = sample(writer, &variant.ty, name, seen);
            Sample {
                code: format!("{}::{}({})", model.name, variant.name, inner.code),
                json: inner.json,
            }
        }
        Shape::Objects(_) | Shape::Alias(_) => Sample {
            code: "any_json()".to_owned(),
            json: json!({"any": ["thing", 1]}),
        },
    }
}

fn tagged(writer: &Writer<'_>, id: Id, arm: usize, name: &str, seen: &[Id]) -> Sample {
    let model = writer.plan.models.get(id);
    let Shape::Tagged { tag, variants } = &model.shape else {
        return sample(writer, &Type::Json, name, seen);
    };
    let mut deeper = seen.to_vec();
    deeper.push(id);
    let variant = &variants[arm];
    let inner = sample(writer, &variant.ty, name, &deeper);
    let mut members = Map::new();
    members.insert(tag.clone(), json!(variant.wire));
    if let Value::Object(more) = inner.json {
        members.extend(more);
    }
    Sample {
        code: format!("{}::{}({})", model.name, variant.name, inner.code),
        json: Value::Object(members),
    }
}

fn structure(writer: &Writer<'_>, id: Id, seen: &[Id]) -> Sample {
    let model = writer.plan.models.get(id);
    let mut deeper = seen.to_vec();
    deeper.push(id);
    let mut set = Vec::new();
    let mut members = Map::new();
    for field in writer.fields(id) {
        let name = writer.field_name(id, field);
        let holding = writer.holding(id, field);
        let direct = writer.plan.models.resolve(&field.ty);
        let again = direct.model().is_some_and(|id| deeper.contains(&id));
        let deep = deeper.len() >= DEPTH && direct.model().is_some();
        if holding != Holding::Plain && holding != Holding::Nullable && (again || deep) {
            let absent = if holding == Holding::Patch {
                "Patch::Absent"
            } else {
                "None"
            };
            set.push(format!("{name}: {absent}"));
            continue;
        }
        let value = sample(writer, &field.ty, &field.wire, &deeper);
        let code = if writer.is_boxed(id, field) {
            format!("Box::new({})", value.code)
        } else {
            value.code
        };
        let code = match holding {
            Holding::Plain => code,
            Holding::Option | Holding::Nullable => format!("Some({code})"),
            Holding::Patch => format!("Patch::Value({code})"),
        };
        set.push(format!("{name}: {code}"));
        members.insert(field.wire.clone(), value.json);
    }
    if writer.has_extra(id) {
        set.push("extra: Extra::default()".to_owned());
    }
    Sample {
        code: format!("{} {{ {} }}", model.name, set.join(", ")),
        json: Value::Object(members),
    }
}
