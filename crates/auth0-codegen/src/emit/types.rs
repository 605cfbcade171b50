//! Generates structs and string enums.
//!
//! Before: the model `AddRoleGroups` with the required list `groups`. After:
//!
//! ```text
//! pub struct AddRoleGroups { pub groups: Vec<String> }
//! impl AddRoleGroups { pub fn new(groups: impl IntoIterator<Item = impl Into<String>>) -> Self { … } }
//! auth0_core::__write! { AddRoleGroups { always groups "groups", } }
//! ```

use super::Writer;
use super::docs::{self, comment};
use super::scope::Scope;
use super::unions;
use crate::model::{Field, Id, Shape, Type};
use crate::names;

/// Generates the code of a model, or nothing if a generic struct replaces it.
pub(super) fn model(writer: &Writer<'_>, scope: &mut Scope, id: Id) -> String {
    if writer.plan.generics.is_other(id) {
        return String::new();
    }
    let model = writer.plan.models.get(id);
    let origin = writer
        .origins
        .get(&id)
        .map_or_else(String::new, |origin| comment(origin));
    if let Shape::Strings(texts) = &model.shape {
        return strings(writer, scope, &origin, &model.name, texts);
    }
    let mut text = origin;
    text.push_str(&match &model.shape {
        Shape::Struct(fields) => structure(writer, scope, id, fields),
        Shape::Tagged { tag, variants } => unions::tagged(writer, scope, id, tag, variants),
        Shape::Choice(variants) => unions::choice(writer, scope, id, variants),
        Shape::Sibling { tag, variants } => unions::sibling(writer, scope, id, tag, variants),
        Shape::Strings(_) | Shape::Objects(_) | Shape::Alias(_) => String::new(),
    });
    text.push('\n');
    text
}

pub(super) fn usage<'a>(writer: &'a Writer<'_>, id: Id) -> &'a crate::model::Usage {
    &writer.plan.usages[&id]
}

/// How a field's type is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holding {
    /// Unwrapped: a required field of a request.
    Plain,
    /// `Option`: the field may be missing.
    Option,
    /// `Option` that serializes as `null`: required in a request, but nullable.
    Nullable,
    /// `Patch`: distinguishes between missing, null, and a value.
    Patch,
}

impl Writer<'_> {
    pub(super) fn holding(&self, id: Id, field: &Field) -> Holding {
        let usage = &self.plan.usages[&id];
        let pinned = self
            .overrides
            .is_pinned(&self.plan.models.get(id).name, &field.wire);
        match (usage.in_request, usage.in_response) {
            (false, true) if pinned => Holding::Plain,
            (false, _) => Holding::Option,
            (true, _) if field.nullable && !field.required && usage.in_update => Holding::Patch,
            (true, in_response) if in_response || !field.required => Holding::Option,
            (true, _) if field.nullable => Holding::Nullable,
            (true, _) => Holding::Plain,
        }
    }

    /// Returns the fields of a struct, without those that a union writes.
    pub(super) fn fields(&self, id: Id) -> Vec<&Field> {
        let model = self.plan.models.get(id);
        match &model.shape {
            Shape::Struct(fields) => fields
                .iter()
                .filter(|field| !model.hidden.contains(&field.wire))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Returns the name of a field in the code.
    pub(super) fn field_name(&self, id: Id, field: &Field) -> String {
        let name = &self.plan.models.get(id).name;
        let given = self.overrides.field_name(name, &field.wire);
        given.map_or_else(|| names::snake(&field.wire), |given| names::snake(given))
    }

    /// Returns true if unknown members are kept.
    pub(super) fn has_extra(&self, id: Id) -> bool {
        self.plan.usages[&id].in_response
    }

    /// Returns the argument of a generic struct.
    pub(super) fn over(&self, id: Id) -> Option<Type> {
        let over = &self.plan.generics.get(id)?.over;
        let field = self
            .fields(id)
            .into_iter()
            .find(|field| field.wire == *over);
        field.map(|field| field.ty.clone())
    }

    /// Returns `<P>` for a generic struct, and an empty string for others.
    fn parameter(&self, id: Id) -> &'static str {
        match self.plan.generics.get(id) {
            Some(_) => "<P>",
            None => "",
        }
    }

    /// Returns the type of a field, or the parameter of a generic struct.
    fn field_type(&self, scope: &mut Scope, id: Id, field: &Field) -> String {
        match self.plan.generics.get(id) {
            Some(generic) if generic.over == field.wire => "P".to_owned(),
            _ => scope.ty(self, &field.ty),
        }
    }

    pub(super) fn is_boxed(&self, id: Id, field: &Field) -> bool {
        self.plan.usages[&id].boxed.contains(&field.wire)
    }
}

fn structure(writer: &Writer<'_>, scope: &mut Scope, id: Id, all: &[Field]) -> String {
    let model = writer.plan.models.get(id);
    let usage = usage(writer, id);
    let fields = writer.fields(id);
    let has_plain = fields
        .iter()
        .any(|field| writer.holding(id, field) == Holding::Plain);
    let mut derived = vec!["Debug", "Clone", "PartialEq"];
    let parameter = writer.parameter(id);
    let default_without_derive = !has_plain && !parameter.is_empty();
    if !has_plain && !default_without_derive {
        derived.push("Default");
    }
    let mut text = format!("#[derive({})]\n", derived.join(", "));
    text.push_str(&format!("pub struct {}{parameter} {{\n", model.name));
    for field in &fields {
        if let Some(words) = docs::field(writer, id, field) {
            text.push_str(&comment(&words));
        }
        let inner = writer.field_type(scope, id, field);
        let inner = if writer.is_boxed(id, field) {
            format!("Box<{inner}>")
        } else {
            inner
        };
        let ty = match writer.holding(id, field) {
            Holding::Plain => inner,
            Holding::Nullable | Holding::Option => format!("Option<{inner}>"),
            Holding::Patch => {
                scope.needs("auth0_core", "Patch");
                format!("Patch<{inner}>")
            }
        };
        text.push_str(&format!("pub {}: {ty},\n", writer.field_name(id, field)));
    }
    if writer.has_extra(id) {
        scope.needs("auth0_core", "Extra");
        text.push_str("/// Fields that this version does not know.\npub extra: Extra,\n");
    }
    text.push_str("}\n\n");
    if default_without_derive {
        text.push_str(&default(writer, id, &fields));
    }
    if usage.in_request {
        text.push_str(&constructor(writer, scope, id, &fields));
        text.push_str(&setters(writer, scope, id, &fields));
    }
    text.push_str(&members(writer, id, &fields));
    if usage.in_response {
        text.push_str(&match sibling_field(writer, all) {
            None => format!("auth0_core::__read!({}{parameter});\n\n", model.name),
            Some((tag, content, union)) => format!(
                "crate::union::beside!({}, {}: {union} by {});\n\n",
                model.name,
                names::snake(&content),
                names::snake(&tag)
            ),
        });
    }
    text
}

/// Generates the table that determines how a struct is written and read.
fn members(writer: &Writer<'_>, id: Id, fields: &[&Field]) -> String {
    let name = &writer.plan.models.get(id).name;
    let mut lines = String::new();
    for field in fields {
        let how = match writer.holding(id, field) {
            Holding::Plain | Holding::Nullable => "always",
            Holding::Option => "optional",
            Holding::Patch => "patch",
        };
        let field_name = writer.field_name(id, field);
        lines.push_str(&format!("    {how} {field_name} {:?},\n", field.wire));
    }
    let table = if writer.has_extra(id) {
        "record"
    } else {
        "write"
    };
    let parameter = writer.parameter(id);
    format!("auth0_core::__{table}! {{ {name}{parameter} {{\n{lines}}} }}\n")
}

/// Generates a `Default` implementation without bounds on the parameter.
fn default(writer: &Writer<'_>, id: Id, fields: &[&Field]) -> String {
    let name = &writer.plan.models.get(id).name;
    let mut set: Vec<String> = Vec::new();
    for field in fields {
        let value = match writer.holding(id, field) {
            Holding::Patch => "Patch::Absent",
            _ => "None",
        };
        set.push(format!("{}: {value}", writer.field_name(id, field)));
    }
    if writer.has_extra(id) {
        set.push("extra: Extra::default()".to_owned());
    }
    let set = set.join(", ");
    format!(
        "impl<P> Default for {name}<P> {{\nfn default() -> Self {{\nSelf {{ {set} }}\n}}\n}}\n\n"
    )
}

/// Generates a setter for each field that is not an argument of `new`.
fn setters(writer: &Writer<'_>, scope: &mut Scope, id: Id, fields: &[&Field]) -> String {
    let name = &writer.plan.models.get(id).name;
    let mut lines = String::new();
    for field in fields.iter().filter(|field| !field.required) {
        let ty = writer.plan.models.resolve(&field.ty);
        let is_boxed = writer.is_boxed(id, field);
        let (kind, ty) = match (writer.holding(id, field), &ty) {
            (Holding::Patch, ty) => ("patch", ty),
            (_, Type::List(inner)) => ("list", &**inner),
            (_, Type::Map(inner)) => ("map", &**inner),
            (_, ty @ (Type::Bool | Type::Integer)) => ("plain", ty),
            (_, ty) if is_boxed => ("boxed", ty),
            (_, ty) => ("value", ty),
        };
        let inner = scope.ty(writer, ty);
        let inner = if is_boxed && kind == "patch" {
            format!("Box<{inner}>")
        } else {
            inner
        };
        let field_name = writer.field_name(id, field);
        lines.push_str(&format!("    {kind} {field_name}: {inner},\n"));
    }
    if lines.is_empty() || writer.overrides.has_no_setters(name) {
        return String::new();
    }
    let parameter = writer.parameter(id);
    format!("auth0_core::__setters! {{ {name}{parameter} {{\n{lines}}} }}\n\n")
}

/// Returns the member that determines another, the determined member, and its type.
fn sibling_field(writer: &Writer<'_>, fields: &[Field]) -> Option<(String, String, String)> {
    fields.iter().find_map(|field| {
        let id = writer.plan.models.resolve(&field.ty).model()?;
        let union = writer.plan.models.get(id);
        match &union.shape {
            Shape::Sibling { tag, .. } if fields.iter().any(|field| field.wire == *tag) => {
                Some((tag.clone(), field.wire.clone(), union.name.clone()))
            }
            _ => None,
        }
    })
}

/// Generates `new` with the required fields of a request.
fn constructor(writer: &Writer<'_>, scope: &mut Scope, id: Id, fields: &[&Field]) -> String {
    let model = writer.plan.models.get(id);
    let required: Vec<&&Field> = fields.iter().filter(|field| field.required).collect();
    if required.is_empty() {
        return String::new();
    }
    // A field with only one possible value needs no argument, unless there would be none at all.
    let is_constant = |field: &Field| only_value(writer, field).is_some();
    let has_arguments = required.iter().any(|field| !is_constant(field));
    let mut arguments = Vec::new();
    let mut set = Vec::new();
    for field in fields {
        let name = writer.field_name(id, field);
        let holding = writer.holding(id, field);
        if !field.required {
            let value = match holding {
                Holding::Patch => "Patch::Absent",
                _ => "None",
            };
            set.push(format!("{name}: {value}"));
            continue;
        }
        let constant = only_value(writer, field).filter(|_| has_arguments);
        let is_argument = constant.is_none();
        let (ty, value) = match constant {
            Some(value) => (String::new(), value),
            None if writer.field_type(scope, id, field) == "P" => ("P".to_owned(), name.clone()),
            None => argument(writer, scope, &field.ty, &name),
        };
        let (ty, value) = match (holding, writer.is_boxed(id, field)) {
            (Holding::Nullable, _) if is_argument => (
                format!("Option<{}>", scope.ty(writer, &field.ty)),
                name.clone(),
            ),
            (_, true) => (ty, format!("Box::new({value})")),
            _ => (ty, value),
        };
        let value = match holding {
            Holding::Option => format!("Some({value})"),
            Holding::Nullable if !is_argument => format!("Some({value})"),
            Holding::Patch => format!("Patch::Value({value})"),
            _ => value,
        };
        if is_argument {
            arguments.push(format!("{name}: {ty}"));
        }
        set.push(if value == name {
            name
        } else {
            format!("{name}: {value}")
        });
    }
    if writer.has_extra(id) {
        set.push("extra: Extra::default()".to_owned());
    }
    let parameter = writer.parameter(id);
    format!(
        "impl{parameter} {}{parameter} {{\n/// Creates the value with its required fields.\npub fn new({}) -> Self {{\nSelf {{ {} }}\n}}\n}}\n\n",
        model.name,
        arguments.join(", "),
        set.join(", ")
    )
}

/// Returns the value of an enum that has only one.
fn only_value(writer: &Writer<'_>, field: &Field) -> Option<String> {
    let Type::Model(id) = writer.plan.models.resolve(&field.ty) else {
        return None;
    };
    let model = writer.plan.models.get(id);
    match &model.shape {
        Shape::Strings(texts) if texts.len() == 1 && field.fixed.is_some() => {
            let variants = string_variants(writer, &model.name, texts);
            Some(format!("{}::{}", model.name, variants.first()?.0))
        }
        _ => None,
    }
}

/// Returns an argument's type and its conversion to the field.
fn argument(writer: &Writer<'_>, scope: &mut Scope, ty: &Type, name: &str) -> (String, String) {
    let ty = writer.plan.models.resolve(ty);
    let code = scope.ty(writer, &ty);
    match ty {
        Type::Text | Type::Secret | Type::Timestamp => {
            (format!("impl Into<{code}>"), format!("{name}.into()"))
        }
        Type::List(inner)
            if !matches!(*inner, Type::List(_) | Type::Map(_) | Type::Optional(_)) =>
        {
            let inner = scope.ty(writer, &inner);
            (
                format!("impl IntoIterator<Item = impl Into<{inner}>>"),
                format!("{name}.into_iter().map(Into::into).collect()"),
            )
        }
        _ => (code, name.to_owned()),
    }
}

/// The macro defines the type, so its documentation is inside.
fn strings(
    writer: &Writer<'_>,
    scope: &mut Scope,
    origin: &str,
    name: &str,
    texts: &[String],
) -> String {
    scope.needs("auth0_core", "string_enum");
    // rustfmt does not format macro calls, so this is formatted here.
    let mut text = "string_enum! {\n".to_owned();
    text.push_str(&indented(origin, 4));
    text.push_str(&format!("    pub enum {name} {{\n"));
    for (variant, wire) in string_variants(writer, name, texts) {
        text.push_str(&indented(&comment(&docs::value(writer, name, &wire)), 8));
        text.push_str(&format!("        {variant} = {wire:?},\n"));
    }
    text.push_str("    }\n}\n\n");
    text
}

fn indented(text: &str, by: usize) -> String {
    let lines = text.lines();
    lines.map(|line| format!("{:by$}{line}\n", "")).collect()
}

/// Returns the variants of a string enum by their string.
pub(super) fn string_variants(
    writer: &Writer<'_>,
    name: &str,
    texts: &[String],
) -> Vec<(String, String)> {
    let mut variants: Vec<(String, String)> = Vec::new();
    for wire in texts {
        let given = writer.overrides.variant(name, wire);
        let mut variant = given.cloned().unwrap_or_else(|| names::variant_name(wire));
        while variants.iter().any(|(other, _)| *other == variant) {
            variant.push('_');
        }
        variants.push((variant, wire.clone()));
    }
    variants
}
