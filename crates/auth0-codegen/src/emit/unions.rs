//! Enums of several forms.

use super::Writer;
use super::docs::comment;
use super::scope::Scope;
use super::types::usage;
use crate::model::{Id, Variant};

/// The arms by what the wire calls them, for the macros that read them.
fn by_wire(variants: &[Variant]) -> String {
    let pairs: Vec<String> = variants
        .iter()
        .map(|variant| format!("{:?} => {}", variant.wire, variant.name))
        .collect();
    pairs.join(", ")
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

pub(super) fn tagged(
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
        text.push_str(&format!(
            "crate::union::tagged!({} by {tag:?} {{ {} }});\n\n",
            model.name,
            by_wire(variants)
        ));
    }
    text
}

pub(super) fn choice(
    writer: &Writer<'_>,
    scope: &mut Scope,
    id: Id,
    variants: &[Variant],
) -> String {
    let model = writer.plan.models.get(id);
    scope.needs("auth0_core", "Json");
    let usage = usage(writer, id);
    let mut derived = vec!["Debug", "Clone"];
    let mut attribute = "";
    if usage.in_request {
        scope.needs("serde", "Serialize");
        derived.push("Serialize");
        attribute = "#[serde(untagged)]\n";
    }
    let arms = arms(writer, scope, variants, false);
    let mut text = format!(
        "#[derive({})]\n{attribute}#[non_exhaustive]\npub enum {} {{\n{arms}\
         /// Anything else.\nUnknown(Json),\n}}\n\n",
        derived.join(", "),
        model.name
    );
    if usage.in_response {
        let names: Vec<&str> = variants
            .iter()
            .map(|variant| variant.name.as_str())
            .collect();
        text.push_str(&format!(
            "crate::union::choice!({} {{ {} }});\n\n",
            model.name,
            names.join(", ")
        ));
    }
    text
}

pub(super) fn sibling(
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
        text.push_str(&format!(
            "crate::union::sibling!({} {{ {} }});\n\n",
            model.name,
            by_wire(variants)
        ));
    }
    text
}
