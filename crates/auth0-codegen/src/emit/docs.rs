//! Documentation comments.

use std::collections::{BTreeMap, VecDeque};

use super::Writer;
use crate::model::{Field, Id, Shape, Type};
use crate::names;
use crate::overrides::OperationWords;
use crate::plan::{Answer, Method, Plan};

/// Columns of text in a comment.
const WIDTH: usize = 96;

/// Text as a documentation comment, wrapped; a blank line begins a paragraph.
pub(super) fn comment(text: &str) -> String {
    wrapped("///", text)
}

/// Text as the documentation of the module it stands in.
pub(super) fn module_comment(text: &str) -> String {
    wrapped("//!", text)
}

fn wrapped(mark: &str, text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        if line.trim().is_empty() {
            out.push_str(mark);
            out.push('\n');
            continue;
        }
        let indent = if line.starts_with("- ") { "  " } else { "" };
        let mut current = String::new();
        for word in words(line) {
            if !current.is_empty() && current.chars().count() + 1 + word.chars().count() > WIDTH {
                out.push_str(&format!("{mark} {current}\n"));
                indent.clone_into(&mut current);
            } else if !current.is_empty() {
                current.push(' ');
            }
            current.push_str(&word);
        }
        out.push_str(&format!("{mark} {current}\n"));
    }
    out
}

/// Words, with what stands in backticks or a link in one piece.
fn words(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    for word in line.split(' ') {
        match words.last_mut() {
            Some(last) if open => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
        if word.matches('`').count() % 2 == 1 {
            open = !open;
        }
    }
    words
}

/// A field's line: what it means, and what its schema says of values.
pub(super) fn field(writer: &Writer<'_>, model: Id, field: &Field) -> Option<String> {
    let model = writer.plan.models.get(model);
    let mut schemas = vec![model.name.clone()];
    schemas.extend(model.sources.iter().cloned());
    let mut parts: Vec<String> = writer
        .overrides
        .words
        .field(&schemas, &field.wire)
        .map(str::to_owned)
        .into_iter()
        .collect();
    parts.extend(field.facts.iter().cloned());
    if field.deprecated {
        parts.push("Deprecated by Auth0.".to_owned());
    }
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// The words people wrote for an operation.
pub(super) fn operation_words<'a>(
    writer: &'a Writer<'_>,
    method: &Method,
) -> Option<&'a OperationWords> {
    let group = names::feature(&method.operation.group[0]);
    writer
        .overrides
        .words
        .operation(&group, &method.operation.line())
}

/// Everything there is to say about a method.
pub(super) fn method(writer: &Writer<'_>, method: &Method) -> String {
    let operation = &method.operation;
    let words = operation_words(writer, method);
    let mut text = String::new();
    match words {
        Some(words) => {
            text.push_str(&words.summary);
            if let Some(detail) = &words.detail {
                text.push_str("\n\n");
                text.push_str(detail);
            }
        }
        None => text.push_str(&format!("Calls `{}`.", operation.line())),
    }
    text.push_str(&format!("\n\n`{}`", operation.line()));
    if !operation.scopes.is_empty() {
        let scopes: Vec<String> = operation
            .scopes
            .iter()
            .map(|scope| format!("`{scope}`"))
            .collect();
        let noun = if scopes.len() == 1 { "scope" } else { "scopes" };
        text.push_str(&format!(", {noun} {}", scopes.join(", ")));
    }
    text.push('.');
    match operation.lifecycle.as_deref() {
        Some("EA") => text.push_str(" Early access."),
        Some("beta" | "Beta") => text.push_str(" Beta."),
        Some("deprecated") => text.push_str(" Deprecated by Auth0."),
        _ => {}
    }
    if let Some(reference) = &operation.reference {
        text.push_str(&format!("\n[Reference]({reference})"));
    }
    if let Some(words) = words
        && !words.errors.is_empty()
    {
        text.push_str("\n\n# Errors\n");
        for (status, meaning) in &words.errors {
            text.push_str(&format!("\n- {status}: {meaning}"));
        }
    }
    text
}

/// For every model a sentence that says where it stands. Another type's name in it is a link where both
/// are in one module; elsewhere the other may not be compiled.
pub(super) fn origins(plan: &Plan) -> BTreeMap<Id, String> {
    let mut origins: BTreeMap<Id, String> = BTreeMap::new();
    let mut queue: VecDeque<Id> = VecDeque::new();
    let mut begin = |ty: &Type, text: String, origins: &mut BTreeMap<Id, String>| {
        if let Some(id) = plan.models.resolve(ty).model()
            && !origins.contains_key(&id)
        {
            origins.insert(id, text);
            queue.push_back(id);
        }
    };
    for method in &plan.methods {
        let line = method.operation.line();
        if let Some(body) = &method.body {
            begin(&body.ty, format!("What `{line}` takes."), &mut origins);
        }
        let text = match &method.answer {
            Answer::Nothing => continue,
            Answer::Value(_) | Answer::Perhaps(_) => format!("What `{line}` answers with."),
            Answer::Pages(_) => format!("What `{line}` lists."),
            Answer::Events(_) => format!("What `{line}` streams."),
        };
        if let Some(ty) = method.received() {
            begin(ty, text, &mut origins);
        }
    }
    for method in &plan.methods {
        let line = method.operation.line();
        for argument in method.path.iter().chain(&method.required_query) {
            begin(
                &argument.ty,
                format!("The `{}` of `{line}`.", argument.wire),
                &mut origins,
            );
        }
        for param in method.params.iter().flat_map(|params| &params.fields) {
            begin(
                &param.ty,
                format!("The `{}` of `{line}`.", param.wire),
                &mut origins,
            );
        }
    }
    while let Some(id) = queue.pop_front() {
        let model = plan.models.get(id);
        let parts: Vec<(Type, String)> = match &model.shape {
            Shape::Struct(fields) => fields
                .iter()
                .map(|field| {
                    (
                        field.ty.clone(),
                        format!("The `{}` of [`{}`].", field.wire, model.name),
                    )
                })
                .collect(),
            Shape::Tagged { tag, variants } | Shape::Sibling { tag, variants } => variants
                .iter()
                .map(|variant| {
                    (
                        variant.ty.clone(),
                        format!("[`{}`] where `{tag}` is `{}`.", model.name, variant.wire),
                    )
                })
                .collect(),
            Shape::Choice(variants) | Shape::Objects(variants) => variants
                .iter()
                .map(|variant| {
                    (
                        variant.ty.clone(),
                        format!("One form of [`{}`].", model.name),
                    )
                })
                .collect(),
            Shape::Strings(_) | Shape::Alias(_) => Vec::new(),
        };
        for (ty, text) in parts {
            if let Some(part) = plan.models.resolve(&ty).model()
                && !origins.contains_key(&part)
            {
                let name = &model.name;
                let groups = |id: Id| plan.usages.get(&id).map(|usage| &usage.groups);
                let named = if groups(id) == groups(part) {
                    format!("[`{name}`](super::{name})")
                } else {
                    format!("`{name}`")
                };
                let text = text.replace(&format!("[`{name}`]"), &named);
                origins.insert(part, text);
                queue.push_back(part);
            }
        }
    }
    origins
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_wrapped_and_code_is_not_broken() {
        let text = format!("{} `a b c d`", "word ".repeat(19).trim_end());
        assert_eq!(
            comment(&text),
            format!("/// {}\n/// `a b c d`\n", "word ".repeat(19).trim_end())
        );
        assert_eq!(comment("a\n\nb"), "/// a\n///\n/// b\n");
    }
}
