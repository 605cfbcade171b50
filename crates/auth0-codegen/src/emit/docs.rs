//! Generates documentation comments.
//!
//! Before: the operation `GET /roles`, its text in `overrides/docs`, its scopes, and the page in Auth0's reference.
//! After:
//!
//! ```text
//! /// Lists roles.
//! ///
//! /// `GET /roles`, scope `read:roles`.
//! /// [Reference](https://auth0.com/docs/api/management/v2/roles/get-roles)
//! ```

use std::collections::{BTreeMap, VecDeque};

use super::{Writer, phrase};
use crate::model::{Field, Id, Shape, Type, Variant};
use crate::names;
use crate::overrides::{Kind, OperationWords, Words};
use crate::plan::{Answer, Method, Plan};

/// The width of a comment's text.
const WIDTH: usize = 96;

/// Formats text as a wrapped documentation comment; a blank line starts a paragraph.
pub(super) fn comment(text: &str) -> String {
    wrapped("///", text)
}

/// Formats text as the documentation of the enclosing module.
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

/// Splits a line into words; text in backticks and links are not split.
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

/// The line of a field: its meaning, and constraints from its schema.
pub(super) fn field(writer: &Writer<'_>, id: Id, field: &Field) -> Option<String> {
    let model = writer.plan.models.get(id);
    let mut schemas = vec![model.name.clone()];
    schemas.extend(model.sources.iter().cloned());
    let mut parts: Vec<String> = writer
        .overrides
        .words
        .field(&schemas, &field.wire, kind(writer, &field.ty))
        .map(str::to_owned)
        .into_iter()
        .collect();
    // A default applies only when something is created.
    let usage = &writer.plan.usages[&id];
    let makes = usage.in_request && !usage.in_update;
    let facts = field.facts.iter();
    parts.extend(
        facts
            .filter(|fact| makes || !fact.starts_with("Default"))
            .cloned(),
    );
    if field.deprecated {
        parts.push("Deprecated by Auth0.".to_owned());
    }
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// Returns the kind of a field's contents, as far as texts depend on it.
fn kind(writer: &Writer<'_>, ty: &Type) -> Kind {
    match writer.plan.models.resolve(ty) {
        Type::Bool => Kind::Bool,
        Type::Integer | Type::Number => Kind::Number,
        Type::Text | Type::Secret | Type::Timestamp => Kind::Text,
        Type::List(_) => Kind::List,
        Type::Optional(inner) => kind(writer, &inner),
        Type::Json | Type::Map(_) => Kind::Object,
        Type::Model(id) => match &writer.plan.models.get(id).shape {
            Shape::Strings(_) | Shape::Choice(_) => Kind::Text,
            _ => Kind::Object,
        },
    }
}

/// Returns the text for an operation from the overrides.
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

/// Returns the complete documentation of a method.
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
    let is_guess = operation.guessed_scopes;
    if !operation.scopes.is_empty() {
        let scopes: Vec<String> = operation
            .scopes
            .iter()
            .map(|scope| format!("`{scope}`"))
            .collect();
        let noun = if scopes.len() == 1 { "scope" } else { "scopes" };
        text.push_str(&format!(", {noun} {}", scopes.join(", ")));
        if is_guess {
            text.push_str(" (unconfirmed: Auth0 documents no scope for this operation)");
        }
    }
    text.push('.');
    match operation.lifecycle.as_deref() {
        Some("EA") => text.push_str(" Early access."),
        Some("beta" | "Beta") => text.push_str(" Beta."),
        Some("deprecated") => text.push_str(" Deprecated by Auth0."),
        _ => {}
    }
    if let Some(reference) = &operation.reference
        && !writer.overrides.api.reference.is_empty()
        && !writer.overrides.has_no_page(&operation.line())
    {
        let base = &writer.overrides.api.reference;
        text.push_str(&format!("\n[Reference]({base}/{reference})"));
    }
    let queries = method.required_query.iter().filter_map(|argument| {
        let words = writer
            .overrides
            .words
            .parameter(&operation.line(), &argument.wire)?;
        Some(format!("\n- `{}`: {words}", argument.name))
    });
    let queries: String = queries.collect();
    if !queries.is_empty() {
        text.push_str(&format!("\n\n# Query\n{queries}"));
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

/// Returns the documentation of every model: its description and place. Another type's name is a link if
/// both types are in one module; otherwise, the other may not be compiled.
pub(super) fn origins(plan: &Plan, words: &Words) -> BTreeMap<Id, String> {
    let mut origins = Origins {
        plan,
        words,
        texts: BTreeMap::new(),
        arms: BTreeMap::new(),
        queue: VecDeque::new(),
    };
    for method in &plan.methods {
        let line = method.operation.line();
        if let Some(body) = &method.body {
            origins.body(&body.ty, &line);
        }
        let place = match &method.answer {
            Answer::Nothing => continue,
            Answer::Value(_) | Answer::Perhaps(_) => format!("returned by `{line}`"),
            Answer::Pages(_) => format!("listed by `{line}`"),
            Answer::Events(_) => format!("streamed by `{line}`"),
        };
        for ty in method.received() {
            origins.add(ty, &place);
        }
    }
    for method in &plan.methods {
        let line = method.operation.line();
        for argument in method.path.iter().chain(&method.required_query) {
            origins.add(
                &argument.ty,
                &format!("for `{}` of `{line}`", argument.wire),
            );
        }
        for param in method.params.iter().flat_map(|params| &params.fields) {
            origins.add(&param.ty, &format!("for `{}` of `{line}`", param.wire));
        }
    }
    while let Some(id) = origins.queue.pop_front() {
        origins.parts(id);
    }
    origins.texts
}

/// Walks from the operations to the types that they use.
struct Origins<'a> {
    plan: &'a Plan,
    words: &'a Words,
    texts: BTreeMap<Id, String>,
    /// The first arm that holds a model.
    arms: BTreeMap<Id, String>,
    queue: VecDeque<Id>,
}

impl Origins<'_> {
    fn body(&mut self, ty: &Type, line: &str) {
        let name = |id: Id| &self.plan.models.get(id).name;
        let Some(id) = self.plan.models.resolve(ty).model() else {
            return;
        };
        if !self.plan.models.get(id).is_request {
            self.add(ty, &format!("sent by `{line}`"));
        } else if let Some(text) = self.texts.get_mut(&id) {
            text.push_str(&format!(" Also of `{line}`."));
        } else {
            let text = format!("Request body of `{line}`.");
            let text = self.words.model(name(id)).cloned().unwrap_or(text);
            self.texts.insert(id, text);
            self.queue.push_back(id);
        }
    }

    /// Describes the type at its first place.
    fn add(&mut self, ty: &Type, place: &str) {
        let Some(id) = self.plan.models.resolve(ty).model() else {
            return;
        };
        if self.texts.contains_key(&id) {
            return;
        }
        let model = self.plan.models.get(id);
        let text = match (self.words.model(&model.name), &model.shape) {
            (None, Shape::Struct(_)) if place.starts_with("the `") => {
                format!("{}.", capital(place))
            }
            (Some(words), _) => format!("{words}\n\n{}.", capital(place)),
            (None, Shape::Strings(_)) => {
                format!("{}; a value {place}.", phrase::noun(&model.name))
            }
            (None, _) => format!("{}, {place}.", phrase::noun(&model.name)),
        };
        self.texts.insert(id, text);
        self.queue.push_back(id);
    }

    fn parts(&mut self, id: Id) {
        let model = self.plan.models.get(id);
        let name = &model.name;
        if let Shape::Tagged { variants, .. } = &model.shape {
            for variant in variants {
                if let Some(arm) = variant.ty.model() {
                    let path = format!("[`{name}::{0}`](super::{name}::{0})", variant.name);
                    self.arms.entry(arm).or_insert(path);
                }
            }
        }
        let parts: Vec<(&Type, String)> = match &model.shape {
            Shape::Struct(fields) => fields
                .iter()
                .map(|field| {
                    let arm = self.arms.get(&id);
                    let place = match (self.plan.generics.get(id), arm) {
                        (Some(generic), Some(arm)) if generic.over == field.wire => {
                            format!("the `{}` of a [`{name}`] in {arm}", field.wire)
                        }
                        _ => format!("in `{}` of [`{name}`]", field.wire),
                    };
                    (&field.ty, place)
                })
                .collect(),
            Shape::Tagged { tag, variants } | Shape::Sibling { tag, variants } => variants
                .iter()
                .map(|variant| {
                    let wire = &variant.wire;
                    (
                        &variant.ty,
                        format!("the [`{name}`] whose `{tag}` is `{wire}`"),
                    )
                })
                .collect(),
            Shape::Choice(variants) | Shape::Objects(variants) => variants
                .iter()
                .map(|variant| (&variant.ty, format!("a form of [`{name}`]")))
                .collect(),
            Shape::Strings(_) | Shape::Alias(_) => Vec::new(),
        };
        let groups = |id: Id| self.plan.usages.get(&id).map(|usage| &usage.groups);
        let parts: Vec<(Type, String)> = parts
            .into_iter()
            .map(|(ty, place)| {
                let part = self.plan.models.resolve(ty);
                let is_near = part.model().is_some_and(|part| groups(part) == groups(id));
                let named = if is_near {
                    format!("[`{name}`](super::{name})")
                } else {
                    format!("`{name}`")
                };
                (part, place.replace(&format!("[`{name}`]"), &named))
            })
            .collect();
        for (ty, place) in parts {
            self.add(&ty, &place);
        }
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}

/// Returns the line of a string variant: its text from the overrides, or the string itself.
pub(super) fn value(writer: &Writer<'_>, name: &str, wire: &str) -> String {
    let words = writer.overrides.words.value(name, wire);
    words.map_or_else(
        || format!("`{wire}`."),
        |words| format!("{words} (`{wire}`)").replace(". (", " (") + ".",
    )
}

/// Returns the line of a union's arm.
pub(super) fn arm(
    writer: &Writer<'_>,
    union: &str,
    tag: Option<&str>,
    variant: &Variant,
) -> String {
    if let Some(words) = writer.overrides.words.arm(union, &variant.name) {
        return words.clone();
    }
    match (tag, &variant.ty) {
        (Some(tag), _) => format!("`{tag}` is `{}`.", variant.wire),
        (None, Type::Text | Type::Secret | Type::Timestamp) => "A string.".to_owned(),
        (None, Type::Bool) => "A boolean.".to_owned(),
        (None, Type::Integer | Type::Number) => "A number.".to_owned(),
        (None, Type::List(_)) => "A list.".to_owned(),
        (None, Type::Map(_)) => "An object with any names.".to_owned(),
        (None, Type::Model(_)) if variant.name == "Known" => "One of the known strings.".to_owned(),
        (None, _) => format!("{}.", phrase::noun(&variant.name)),
    }
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
