//! Generates enums for unions.
//!
//! Before: a union tagged by `action`. After:
//!
//! ```text
//! #[serde(tag = "action")]
//! pub enum FlowActionActivecampaign {
//!     #[serde(rename = "UPSERT_CONTACT")]
//!     UpsertContact(FlowStep<ActivecampaignUpsertContact>),
//!     #[serde(untagged)]
//!     Unknown(Json),
//! }
//! crate::union::tagged!(FlowActionActivecampaign by "action" { "UPSERT_CONTACT" => UpsertContact });
//! ```

use super::Writer;
use super::docs::{self, comment};
use super::scope::Scope;
use super::types::usage;
use crate::model::{Id, Variant};

/// Lists the arms by their names on the wire, for the macros.
fn by_wire(variants: &[Variant]) -> String {
    let pairs: Vec<String> = variants
        .iter()
        .map(|variant| format!("{:?} => {}", variant.wire, variant.name))
        .collect();
    pairs.join(", ")
}

/// Generates the arms, which are distinguished by a tag in or beside them, or by their JSON type.
fn arms(
    writer: &Writer<'_>,
    scope: &mut Scope,
    union: &str,
    variants: &[Variant],
    tag: Option<&str>,
    tagged: bool,
) -> String {
    let mut text = String::new();
    for variant in variants {
        text.push_str(&comment(&docs::arm(writer, union, tag, variant)));
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
    scope.needs("serde", "Serialize");
    let arms = arms(writer, scope, &model.name, variants, Some(tag), true);
    let mut text = format!(
        "#[derive(Debug, Clone, PartialEq, Serialize)]\n#[serde(tag = {tag:?})]\n#[non_exhaustive]\n\
         pub enum {} {{\n{arms}\
         /// An object that this version does not know, unchanged.\n#[serde(untagged)]\nUnknown(Json),\n}}\n\n",
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
    scope.needs("serde", "Serialize");
    let arms = arms(writer, scope, &model.name, variants, None, false);
    let mut text = format!(
        "#[derive(Debug, Clone, PartialEq, Serialize)]\n#[serde(untagged)]\n#[non_exhaustive]\n\
         pub enum {} {{\n{arms}/// Any other value, unchanged.\nUnknown(Json),\n}}\n\n",
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
    scope.needs("serde", "Serialize");
    let arms = arms(writer, scope, &model.name, variants, Some(tag), false);
    let mut text = comment(&format!("The `{tag}` beside it decides which arm it is."));
    text.push_str(&format!(
        "#[derive(Debug, Clone, PartialEq, Serialize)]\n#[serde(untagged)]\n#[non_exhaustive]\n\
         pub enum {} {{\n{arms}\
         /// A kind or form that this version does not know, unchanged.\nUnknown(Json),\n}}\n\n",
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
