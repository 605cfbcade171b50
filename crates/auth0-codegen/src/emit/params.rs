//! Generates structs of optional query parameters.
//!
//! Before: the optional query parameters `page`, `per_page`, and `name_filter` of `GET /roles`. After:
//!
//! ```text
//! pub struct ListRolesParams { pub per_page: Option<u64>, pub page: Option<u64>, pub name_filter: Option<String> }
//!
//! pub(super) fn apply(&self, operation: Operation) -> Operation {
//!     operation.query("name_filter", self.name_filter.as_deref())
//! }
//! ```

use super::Writer;
use super::docs::comment;
use super::scope::Scope;
use crate::model::Type;
use crate::names;
use crate::plan::{Answer, Method, Param, Params};

/// Generates the struct of a method's optional query parameters.
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
        "#[derive(Debug, Clone, PartialEq, Default)]\npub struct {} {{\n",
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
    text.push_str(&setters(writer, scope, params));
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
                    .next_after(&method.operation.line())
                    .is_some() =>
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

fn setters(writer: &Writer<'_>, scope: &mut Scope, params: &Params) -> String {
    let mut lines = String::new();
    for param in &params.fields {
        let name = names::snake(&param.wire);
        lines.push_str(&match writer.plan.models.resolve(&param.ty) {
            Type::List(inner) => format!("    repeated {name}: {},\n", scope.ty(writer, &inner)),
            Type::Integer => format!("    plain {name}: u64,\n"),
            Type::Bool => format!("    plain {name}: bool,\n"),
            other => format!("    value {name}: {},\n", scope.ty(writer, &other)),
        });
    }
    format!(
        "auth0_core::__setters! {{ {} {{\n{lines}}} }}\n\n",
        params.name
    )
}

/// Returns true if a parameter struct contains anything besides paging.
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

/// Returns `.query("name", …)` for a field of a parameter struct.
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
