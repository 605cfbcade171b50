//! Structs, enums and parameter structs.

use super::Writer;
use super::docs::{self, comment};
use super::scope::Scope;
use crate::model::{Field, Id, Shape, Type, Variant};
use crate::names;
use crate::plan::{Answer, Method, Param, Params};

/// A model as code.
pub(super) fn model(writer: &Writer<'_>, scope: &mut Scope, id: Id) -> String {
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
        Shape::Tagged { tag, variants } => tagged(writer, scope, id, tag, variants),
        Shape::Choice(variants) => choice(writer, scope, id, variants),
        Shape::Sibling { tag, variants } => sibling(writer, scope, id, tag, variants),
        Shape::Strings(_) | Shape::Objects(_) | Shape::Alias(_) => String::new(),
    });
    text.push('\n');
    text
}

fn usage<'a>(writer: &'a Writer<'_>, id: Id) -> &'a crate::model::Usage {
    &writer.plan.usages[&id]
}

/// `Serialize` for what is sent, `Deserialize` for what is received, nothing else.
fn derives(writer: &Writer<'_>, scope: &mut Scope, id: Id) -> Vec<&'static str> {
    let usage = usage(writer, id);
    let mut derives = Vec::new();
    if usage.in_request {
        scope.needs("serde", "Serialize");
        derives.push("Serialize");
    }
    if usage.in_response {
        scope.needs("serde", "Deserialize");
        derives.push("Deserialize");
    }
    derives
}

/// How a field is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holding {
    /// As it is: a required field of a request.
    Plain,
    /// `Option`, where it may be missing.
    Option,
    /// `Option` that is written as `null`: required in a request, but nullable.
    Nullable,
    /// `Patch`: missing, null and a value are three things.
    Patch,
}

impl Writer<'_> {
    pub(super) fn holding(&self, id: Id, field: &Field) -> Holding {
        let usage = &self.plan.usages[&id];
        let pinned = self.overrides.pinned.contains(&format!(
            "{}.{}",
            self.plan.models.get(id).name,
            field.wire
        ));
        match (usage.in_request, usage.in_response) {
            (false, true) if pinned => Holding::Plain,
            (false, _) => Holding::Option,
            (true, _) if field.nullable && !field.required => Holding::Patch,
            (true, in_response) if in_response || !field.required => Holding::Option,
            (true, _) if field.nullable => Holding::Nullable,
            (true, _) => Holding::Plain,
        }
    }

    /// The fields that are written: not those a union writes.
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

    /// Whether unknown members are kept.
    pub(super) fn has_extra(&self, id: Id) -> bool {
        self.plan.usages[&id].in_response
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
    let mut derived = vec!["Debug", "Clone"];
    if usage.in_request && !has_plain {
        derived.push("Default");
    }
    derived.extend(derives(writer, scope, id));
    let sibling = sibling_field(writer, all);
    let mut text = format!("#[derive({})]\n", derived.join(", "));
    if sibling.is_some() && usage.in_response {
        text.push_str("#[serde(remote = \"Self\")]\n");
    }
    if !usage.in_request {
        text.push_str("#[non_exhaustive]\n");
    }
    text.push_str(&format!("pub struct {} {{\n", model.name));
    for field in &fields {
        if let Some(words) = docs::field(writer, id, field) {
            text.push_str(&comment(&words));
        }
        let name = names::snake(&field.wire);
        let mut attributes = Vec::new();
        if name.trim_start_matches("r#") != field.wire {
            attributes.push(format!("rename = {:?}", field.wire));
        }
        let inner = scope.ty(writer, &field.ty);
        let inner = if writer.is_boxed(id, field) {
            format!("Box<{inner}>")
        } else {
            inner
        };
        let ty = match writer.holding(id, field) {
            Holding::Plain => inner,
            Holding::Nullable => format!("Option<{inner}>"),
            Holding::Option => {
                if usage.in_request {
                    attributes.push("skip_serializing_if = \"Option::is_none\"".to_owned());
                }
                format!("Option<{inner}>")
            }
            Holding::Patch => {
                if usage.in_response {
                    attributes.push("default".to_owned());
                }
                attributes.push("skip_serializing_if = \"Patch::is_absent\"".to_owned());
                scope.needs("auth0_core", "Patch");
                format!("Patch<{inner}>")
            }
        };
        if !attributes.is_empty() {
            text.push_str(&format!("#[serde({})]\n", attributes.join(", ")));
        }
        text.push_str(&format!("pub {name}: {ty},\n"));
    }
    if writer.has_extra(id) {
        scope.needs("auth0_core", "Extra");
        text.push_str("/// What else there is.\n#[serde(flatten)]\npub extra: Extra,\n");
    }
    text.push_str("}\n\n");
    if usage.in_request {
        text.push_str(&constructor(writer, scope, id, &fields));
    }
    if usage.in_response
        && let Some((tag, content, union)) = sibling
    {
        text.push_str(&format!(
            "crate::union::beside!({}, {}: {union} by {});\n\n",
            model.name,
            names::snake(&content),
            names::snake(&tag)
        ));
    }
    text
}

/// The member that decides another, the one that is decided, and its type.
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

/// `new` with what a request must have.
fn constructor(writer: &Writer<'_>, scope: &mut Scope, id: Id, fields: &[&Field]) -> String {
    let model = writer.plan.models.get(id);
    let required: Vec<&&Field> = fields.iter().filter(|field| field.required).collect();
    if required.is_empty() {
        return String::new();
    }
    let mut arguments = Vec::new();
    let mut set = Vec::new();
    for field in fields {
        let name = names::snake(&field.wire);
        let holding = writer.holding(id, field);
        if !field.required {
            let value = match holding {
                Holding::Patch => "Patch::Absent",
                _ => "None",
            };
            set.push(format!("{name}: {value}"));
            continue;
        }
        let (ty, value) = argument(writer, scope, &field.ty, &name);
        let (ty, value) = match (holding, writer.is_boxed(id, field)) {
            (Holding::Nullable, _) => (
                format!("Option<{}>", scope.ty(writer, &field.ty)),
                name.clone(),
            ),
            (_, true) => (ty, format!("Box::new({value})")),
            _ => (ty, value),
        };
        let value = match holding {
            Holding::Option => format!("Some({value})"),
            Holding::Patch => format!("Patch::Value({value})"),
            _ => value,
        };
        arguments.push(format!("{name}: {ty}"));
        set.push(if value == name {
            name
        } else {
            format!("{name}: {value}")
        });
    }
    if writer.has_extra(id) {
        set.push("extra: Extra::default()".to_owned());
    }
    format!(
        "impl {} {{\n/// With what it must have.\npub fn new({}) -> Self {{\nSelf {{ {} }}\n}}\n}}\n\n",
        model.name,
        arguments.join(", "),
        set.join(", ")
    )
}

/// An argument's type and how it becomes the field.
fn argument(writer: &Writer<'_>, scope: &mut Scope, ty: &Type, name: &str) -> (String, String) {
    let ty = writer.plan.models.resolve(ty);
    let code = scope.ty(writer, &ty);
    match ty {
        Type::Text | Type::Secret | Type::Timestamp => {
            (format!("impl Into<{code}>"), format!("{name}.into()"))
        }
        _ => (code, name.to_owned()),
    }
}

/// The macro makes the type, so its documentation stands inside.
fn strings(
    writer: &Writer<'_>,
    scope: &mut Scope,
    origin: &str,
    name: &str,
    texts: &[String],
) -> String {
    scope.needs("auth0_core", "string_enum");
    let mut text = format!("string_enum! {{\n{origin}pub enum {name} {{\n");
    for (variant, wire) in string_variants(writer, name, texts) {
        text.push_str(&format!("{variant} = {wire:?},\n"));
    }
    text.push_str("}\n}\n\n");
    text
}

/// The arms of an enum of strings, by their text.
pub(super) fn string_variants(
    writer: &Writer<'_>,
    name: &str,
    texts: &[String],
) -> Vec<(String, String)> {
    let mut variants: Vec<(String, String)> = Vec::new();
    for wire in texts {
        let given = writer.overrides.variants.get(&format!("{name}.{wire}"));
        let mut variant = given.cloned().unwrap_or_else(|| names::variant_name(wire));
        while variants.iter().any(|(other, _)| *other == variant) {
            variant.push('_');
        }
        variants.push((variant, wire.clone()));
    }
    variants
}

fn arms(writer: &Writer<'_>, scope: &mut Scope, variants: &[Variant], tagged: bool) -> String {
    let mut text = String::new();
    for variant in variants {
        if tagged && variant.name != variant.wire {
            text.push_str(&format!("#[serde(rename = {:?})]\n", variant.wire));
        }
        let ty = scope.ty(writer, &variant.ty);
        text.push_str(&format!("{}({ty}),\n", variant.name));
    }
    text
}

fn tagged(
    writer: &Writer<'_>,
    scope: &mut Scope,
    id: Id,
    tag: &str,
    variants: &[Variant],
) -> String {
    let model = writer.plan.models.get(id);
    let usage = usage(writer, id);
    scope.needs("auth0_core", "Json");
    let mut derived = vec!["Debug", "Clone"];
    let mut attribute = String::new();
    if usage.in_request {
        scope.needs("serde", "Serialize");
        derived.push("Serialize");
        attribute = format!("#[serde(tag = {tag:?})]\n");
    }
    let arms = arms(writer, scope, variants, usage.in_request);
    let untagged = if usage.in_request {
        "#[serde(untagged)]\n"
    } else {
        ""
    };
    let mut text = format!(
        "#[derive({})]\n{attribute}#[non_exhaustive]\npub enum {} {{\n{arms}\
         /// What this version does not know, as it came.\n{untagged}Unknown(Json),\n}}\n\n",
        derived.join(", "),
        model.name
    );
    if usage.in_response {
        let pairs: Vec<String> = variants
            .iter()
            .map(|variant| format!("{:?} => {}", variant.wire, variant.name))
            .collect();
        text.push_str(&format!(
            "crate::union::tagged!({} by {tag:?} {{ {} }});\n\n",
            model.name,
            pairs.join(", ")
        ));
    }
    text
}

fn choice(writer: &Writer<'_>, scope: &mut Scope, id: Id, variants: &[Variant]) -> String {
    let model = writer.plan.models.get(id);
    scope.needs("auth0_core", "Json");
    let mut derived = vec!["Debug", "Clone"];
    derived.extend(derives(writer, scope, id));
    let arms = arms(writer, scope, variants, false);
    format!(
        "#[derive({})]\n#[serde(untagged)]\n#[non_exhaustive]\npub enum {} {{\n{arms}\
         /// Anything else.\nUnknown(Json),\n}}\n\n",
        derived.join(", "),
        model.name
    )
}

fn sibling(
    writer: &Writer<'_>,
    scope: &mut Scope,
    id: Id,
    tag: &str,
    variants: &[Variant],
) -> String {
    let model = writer.plan.models.get(id);
    let usage = usage(writer, id);
    scope.needs("auth0_core", "Json");
    let mut derived = vec!["Debug", "Clone"];
    let mut attribute = "";
    if usage.in_request {
        scope.needs("serde", "Serialize");
        derived.push("Serialize");
        attribute = "#[serde(untagged)]\n";
    }
    let arms = arms(writer, scope, variants, false);
    let mut text = comment(&format!("Which arm it is, the `{tag}` beside it decides."));
    text.push_str(&format!(
        "#[derive({})]\n{attribute}#[non_exhaustive]\npub enum {} {{\n{arms}\
         /// Of a kind that this version does not know, or in a form it does not have.\nUnknown(Json),\n}}\n\n",
        derived.join(", "),
        model.name
    ));
    if usage.in_response {
        let pairs: Vec<String> = variants
            .iter()
            .map(|variant| format!("{:?} => {}", variant.wire, variant.name))
            .collect();
        text.push_str(&format!(
            "crate::union::sibling!({} {{ {} }});\n\n",
            model.name,
            pairs.join(", ")
        ));
    }
    text
}

/// The struct of a method's optional query parameters.
pub(super) fn params(
    writer: &Writer<'_>,
    scope: &mut Scope,
    method: &Method,
    params: &Params,
) -> String {
    let mut text = comment(&format!(
        "Optional parameters of `{}`.",
        method.operation.line()
    ));
    text.push_str(&format!(
        "#[derive(Debug, Clone, Default)]\npub struct {} {{\n",
        params.name
    ));
    let paged = match &method.answer {
        Answer::Pages(paged) => Some(paged),
        _ => None,
    };
    for param in &params.fields {
        let mut words: Vec<String> = writer
            .overrides
            .words
            .parameter(&method.operation.line(), &param.wire)
            .map(str::to_owned)
            .into_iter()
            .collect();
        if let Some(maximum) = param.maximum {
            words.push(format!("Up to {maximum}."));
        }
        if !words.is_empty() {
            text.push_str(&comment(&words.join(" ")));
        }
        let name = names::snake(&param.wire);
        let ty = query_type(writer, scope, &param.ty);
        text.push_str(&format!("pub {name}: {ty},\n"));
    }
    let is_paging = |param: &&Param| {
        paged.is_some() && ["page", "per_page", "from", "take"].contains(&param.wire.as_str())
    };
    let mut calls = String::new();
    for param in params.fields.iter().filter(|param| !is_paging(param)) {
        calls.push_str(&query_call(
            writer,
            scope,
            &param.wire,
            &format!("self.{}", names::snake(&param.wire)),
            &param.ty,
        ));
    }
    text.push_str("}\n\n");
    text.push_str(&format!("impl {} {{\n", params.name));
    if !calls.is_empty() {
        scope.needs("auth0_core", "Operation");
        text.push_str(&format!(
            "pub(super) fn apply(&self, operation: Operation) -> Operation {{\noperation{calls}\n}}\n\n"
        ));
    }
    if let Some(paged) = paged {
        scope.needs("auth0_core", "Paging");
        let maximum = |wire: &str| {
            params
                .fields
                .iter()
                .find(|param| param.wire == wire)
                .and_then(|param| param.maximum)
                .unwrap_or(50)
                .min(100)
        };
        let offset = format!("self.page, self.per_page, {}", maximum("per_page"));
        let checkpoint = format!("self.from.as_deref(), self.take, {}", maximum("take"));
        let call = match (paged.offset, paged.checkpoint) {
            (true, true)
                if writer
                    .overrides
                    .next_after
                    .contains_key(&method.operation.line()) =>
            {
                format!("offset_or_checkpoint({offset}, {checkpoint})")
            }
            (true, true) => format!("either({offset}, {checkpoint})"),
            (true, false) => format!("offset({offset})"),
            _ => format!("checkpoint({checkpoint})"),
        };
        text.push_str(&format!(
            "pub(super) fn paging(&self) -> Paging {{\ncrate::paging::{call}\n}}\n"
        ));
    }
    text.push_str("}\n\n");
    text
}

/// Whether a parameter struct writes anything besides paging.
pub(super) fn applies(method: &Method) -> bool {
    let paged = matches!(method.answer, Answer::Pages(_));
    method
        .params
        .iter()
        .flat_map(|params| &params.fields)
        .any(|param| !paged || !["page", "per_page", "from", "take"].contains(&param.wire.as_str()))
}

fn query_type(writer: &Writer<'_>, scope: &mut Scope, ty: &Type) -> String {
    match writer.plan.models.resolve(ty) {
        Type::List(inner) => format!("Vec<{}>", scope.ty(writer, &inner)),
        Type::Integer => "Option<u64>".to_owned(),
        other => format!("Option<{}>", scope.ty(writer, &other)),
    }
}

/// `.query("name", …)` for a field of a parameter struct.
fn query_call(
    writer: &Writer<'_>,
    scope: &mut Scope,
    wire: &str,
    field: &str,
    ty: &Type,
) -> String {
    let value = match writer.plan.models.resolve(ty) {
        Type::Text | Type::Timestamp | Type::Secret => format!("{field}.as_deref()"),
        Type::Model(_) => {
            let name = scope.ty(writer, ty);
            format!("{field}.as_ref().map({name}::as_str)")
        }
        Type::List(inner) => match writer.plan.models.resolve(&inner) {
            Type::Model(_) => {
                let name = scope.ty(writer, &inner);
                format!("{field}.iter().map({name}::as_str).collect::<Vec<_>>()")
            }
            _ => format!("{field}.as_slice()"),
        },
        _ => field.to_owned(),
    };
    format!("\n.query({wire:?}, {value})")
}
