//! Generates handles and their methods.
//!
//! Before: the planned method `list` of the handle `roles`. After:
//!
//! ```text
//! pub fn list_with(&self, params: &ListRolesParams) -> Pager<Role> {
//!     self.0.list(params.apply(Operation::get("/roles")), "roles", params.paging())
//! }
//! ```

use super::Writer;
use super::docs::{self, comment};
use super::params::applies;
use super::scope::Scope;
use crate::model::Type;
use crate::names;
use crate::plan::{Answer, Argument, Method};

/// Returns the name of a handle, such as `UsersAuthenticationMethods` for
/// `users.authentication_methods`.
pub(super) fn handle_name(path: &[String]) -> String {
    path.iter().map(|part| names::type_name(part)).collect()
}

/// Returns the documentation of a handle.
pub(super) fn handle_words(writer: &Writer<'_>, path: &[String]) -> String {
    let words = &writer.overrides.words;
    let group = names::feature(&path[0]);
    let dotted: Vec<String> = path.iter().map(|part| names::module(part)).collect();
    let found = if path.len() == 1 {
        words.group(&group)
    } else {
        words.handle(&group, &dotted.join("."))
    };
    found
        .cloned()
        .unwrap_or_else(|| format!("Operations under `{}`.", dotted.join(".")))
}

/// Generates a handle with the accessors of its children and its methods.
pub(super) fn handle(
    writer: &Writer<'_>,
    scope: &mut Scope,
    path: &[String],
    children: &[&[String]],
    methods: &[&Method],
) -> (String, Vec<String>) {
    let name = handle_name(path);
    let mut params_used = Vec::new();
    scope.needs("auth0_core", "CallOptions");
    scope.needs("crate::handle", "Handle");
    let mut text = comment(&handle_words(writer, path));
    text.push_str(&format!(
        "#[derive(Debug, Clone)]\npub struct {name}(pub(crate) Handle);\n\nimpl {name} {{\n\
         /// Returns a handle whose calls use these options.\n#[must_use]\n\
         pub fn with_options(&self, options: CallOptions) -> Self {{\nSelf(self.0.with_options(options))\n}}\n\n"
    ));
    for child in children {
        let accessor = names::module(child.last().map_or("", String::as_str));
        text.push_str(&comment(&handle_words(writer, child)));
        let child = handle_name(child);
        text.push_str(&format!(
            "pub fn {accessor}(&self) -> super::{child} {{\nsuper::{child}(self.0.clone())\n}}\n\n"
        ));
    }
    for method in methods.iter().filter(|method| !method.is_by_hand()) {
        text.push_str(&method_pair(writer, scope, method));
        if let Some(params) = &method.params {
            params_used.push(params.name.clone());
        }
    }
    text.push_str("}\n");
    (text, params_used)
}

/// Returns the name of the body argument, which is the subject of the request.
pub(super) fn body_name(writer: &Writer<'_>, method: &Method) -> String {
    let Some(body) = &method.body else {
        return String::new();
    };
    let taken: Vec<&str> = method
        .path
        .iter()
        .chain(&method.required_query)
        .map(|argument| argument.name.as_str())
        .collect();
    let name = body
        .ty
        .model()
        .filter(|_| matches!(body.ty, Type::Model(_)))
        .map(|id| writer.plan.models.get(id).name.clone())
        .and_then(|name| {
            ["Create", "Update", "Set", "Patch"]
                .iter()
                .find_map(|verb| name.strip_prefix(verb).map(str::to_owned))
        })
        .map_or_else(|| "request".to_owned(), |name| names::snake(&name));
    if name.is_empty() || taken.contains(&name.as_str()) || name == "params" {
        "request".to_owned()
    } else {
        name
    }
}

fn method_pair(writer: &Writer<'_>, scope: &mut Scope, method: &Method) -> String {
    let name = &method.name;
    let with = format!("{}_with", name.trim_start_matches("r#"));
    let arguments = arguments(writer, scope, method);
    let declared: String = arguments
        .iter()
        .map(|(name, ty)| format!(", {name}: {ty}"))
        .collect();
    let passed: String = arguments
        .iter()
        .map(|(name, _)| format!("{name}, "))
        .collect();
    let answer = answer_type(writer, scope, method);
    let mut text = comment(&docs::method(writer, method));
    if method.operation.lifecycle.as_deref() == Some("deprecated") {
        text.push_str("#[deprecated(note = \"Auth0 has deprecated this operation\")]\n");
    }
    let Some(params) = &method.params else {
        text.push_str(&format!(
            "pub fn {name}(&self{declared}) -> {answer} {{\n{}\n}}\n\n",
            call(writer, scope, method, false)
        ));
        return text;
    };
    text.push_str(&format!(
        "pub fn {name}(&self{declared}) -> {answer} {{\nself.{with}({passed}&{}::default())\n}}\n\n",
        params.name
    ));
    text.push_str(&comment(&format!(
        "Like [`{0}`](Self::{0}), with optional parameters.",
        name.trim_start_matches("r#")
    )));
    if method.operation.lifecycle.as_deref() == Some("deprecated") {
        text.push_str("#[deprecated(note = \"Auth0 has deprecated this operation\")]\n");
    }
    text.push_str(&format!(
        "pub fn {with}(&self{declared}, params: &{}) -> {answer} {{\n{}\n}}\n\n",
        params.name,
        call(writer, scope, method, true)
    ));
    text
}

fn arguments(writer: &Writer<'_>, scope: &mut Scope, method: &Method) -> Vec<(String, String)> {
    let mut arguments: Vec<(String, String)> = method
        .path
        .iter()
        .chain(&method.required_query)
        .map(|argument| (argument.name.clone(), borrowed(writer, scope, &argument.ty)))
        .collect();
    if let Some(body) = &method.body {
        arguments.push((body_name(writer, method), borrowed(writer, scope, &body.ty)));
    }
    arguments
}

fn borrowed(writer: &Writer<'_>, scope: &mut Scope, ty: &Type) -> String {
    match writer.plan.models.resolve(ty) {
        Type::Text | Type::Timestamp | Type::Secret => "&str".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Integer => "u64".to_owned(),
        Type::List(inner) => format!("&[{}]", scope.ty(writer, &inner)),
        other => format!("&{}", scope.ty(writer, &other)),
    }
}

fn answer_type(writer: &Writer<'_>, scope: &mut Scope, method: &Method) -> String {
    match &method.answer {
        Answer::Nothing | Answer::Events(_) => {
            scope.needs("auth0_core", "Call");
            "Call<()>".to_owned()
        }
        Answer::Value(ty) => {
            scope.needs("auth0_core", "Call");
            format!("Call<{}>", scope.ty(writer, ty))
        }
        Answer::Perhaps(ty) => {
            scope.needs("auth0_core", "Call");
            format!("Call<Option<{}>>", scope.ty(writer, ty))
        }
        Answer::Pages(paged) => {
            scope.needs("auth0_core", "Pager");
            format!("Pager<{}>", scope.ty(writer, &paged.item))
        }
    }
}

/// Generates the expression that makes the call.
fn call(writer: &Writer<'_>, scope: &mut Scope, method: &Method, with: bool) -> String {
    scope.needs("auth0_core", "Operation");
    let operation = &method.operation;
    let verb = operation.method.to_lowercase();
    let mut text = format!("Operation::{verb}({:?})", operation.path);
    for argument in &method.path {
        text.push_str(&format!(".path({})", segment(writer, argument)));
    }
    for argument in &method.required_query {
        let value = match writer.plan.models.resolve(&argument.ty) {
            Type::Model(_) => format!("{}.as_str()", argument.name),
            _ => argument.name.clone(),
        };
        text.push_str(&format!(".query({:?}, {value})", argument.wire));
    }
    if with && applies(method) {
        text = format!("params.apply({text})");
    }
    if method.body.is_some() {
        text.push_str(&format!(".json({})", body_name(writer, method)));
    }
    if operation.custom_domain {
        text = format!("self.0.of_custom_domain({text})");
    }
    match &method.answer {
        Answer::Nothing | Answer::Events(_) => format!("self.0.command({text})"),
        Answer::Value(_) | Answer::Perhaps(_) => format!("self.0.call({text})"),
        Answer::Pages(paged) => {
            let mut how = String::new();
            if paged.offset && !paged.totals {
                how.push_str(".without_totals()");
            }
            if let Some(member) = writer.overrides.next_after(&operation.line()) {
                how.push_str(&format!(".next_after({member:?})"));
            }
            format!(
                "self.0.list({text}, {:?}, params.paging()){how}",
                paged.items
            )
        }
    }
}

fn segment(writer: &Writer<'_>, argument: &Argument) -> String {
    match writer.plan.models.resolve(&argument.ty) {
        Type::Model(_) => format!("{}.as_str()", argument.name),
        _ => argument.name.clone(),
    }
}
