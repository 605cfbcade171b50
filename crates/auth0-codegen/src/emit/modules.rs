//! The files of `src/generated`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::docs::module_comment;
use super::scope::Scope;
use super::{Writer, methods, params, types};
use crate::model::{Id, Shape};
use crate::names;
use crate::plan::{Method, home};

/// The files a group's types are spread over, with what is in each.
const KINDS: [(&str, &str); 5] = [
    ("requests", "Types that are only sent."),
    ("responses", "Types that are only received."),
    ("both", "Types that are sent and received."),
    ("unions", "Types with several forms."),
    ("strings", "Strings from sets that may grow."),
];

type Files = BTreeMap<PathBuf, String>;

pub(super) fn write(writer: &Writer<'_>, files: &mut Files) {
    let handles = writer.plan.handles();
    let groups: BTreeSet<&String> = handles.keys().filter_map(|path| path.first()).collect();
    let mut root =
        module_comment("One module for each group of operations, and one for types that several groups share.");
    root.push_str(
        "#![allow(\n missing_docs,\n reason = \"a field is described where its name and type leave something to say\"\n)]\n\
         #![allow(\n clippy::large_enum_variant,\n clippy::struct_excessive_bools,\n clippy::too_many_arguments,\n clippy::doc_markdown,\n clippy::enum_variant_names,\n\
         reason = \"the shapes are Auth0's\"\n)]\n\n",
    );
    root.push_str("mod client;\n");
    for group in &groups {
        let module = names::module(group);
        root.push_str(&format!(
            "#[cfg(feature = {:?})]\npub mod {module};\n",
            names::feature(group)
        ));
    }
    root.push_str("pub mod shared;\n");
    put(files, "mod.rs", root);
    put(files, "client.rs", client(writer, &groups));
    for group in &groups {
        write_group(writer, files, group, &handles);
    }
    write_shared(writer, files);
}

fn put(files: &mut Files, path: &str, text: String) {
    files.insert(PathBuf::from("src/generated").join(path), text);
}

/// The accessors of the groups.
fn client(writer: &Writer<'_>, groups: &BTreeSet<&String>) -> String {
    let mut text = module_comment("Accessors of the groups.");
    text.push_str("\nuse crate::ManagementClient;\n\nimpl ManagementClient {\n");
    for group in groups {
        let module = names::module(group);
        let handle = names::type_name(group);
        text.push_str(&super::docs::comment(&methods::handle_words(
            writer,
            std::slice::from_ref(*group),
        )));
        text.push_str(&format!(
            "#[cfg(feature = {:?})]\npub fn {module}(&self) -> super::{module}::{handle} {{\n\
             super::{module}::{handle}(self.handle())\n}}\n\n",
            names::feature(group)
        ));
    }
    text.push_str("}\n");
    text
}

fn write_group(
    writer: &Writer<'_>,
    files: &mut Files,
    group: &str,
    handles: &BTreeMap<&[String], Vec<&Method>>,
) {
    let folder = names::module(group);
    let own: Vec<(&[String], &Vec<&Method>)> = handles
        .iter()
        .filter(|(path, _)| path[0] == group)
        .map(|(path, methods)| (*path, methods))
        .collect();
    let top = [group.to_owned()];
    let mut operations = module_comment("The handles of this group, one file each.");
    operations.push('\n');
    let mut uses = String::new();
    for (path, methods) in &own {
        let children: Vec<&[String]> = own
            .iter()
            .map(|(other, _)| *other)
            .filter(|other| other.len() == path.len() + 1 && other.starts_with(path))
            .collect();
        let file = handle_file(path);
        let mut scope = Scope::default();
        let (code, params) = methods::handle(writer, &mut scope, path, &children, methods);
        let mut text = module_comment(&format!("`{}`.", dotted(path)));
        text.push('\n');
        let mut imports = scope.imports(writer, group, &BTreeSet::new());
        imports = imports.replace("use super::{", "use super::super::{");
        if !params.is_empty() {
            let params: BTreeSet<String> = params.into_iter().collect();
            imports = format!(
                "{}use super::super::types::{{{}}};\n\n",
                imports.trim_end_matches('\n').to_owned() + "\n",
                params.into_iter().collect::<Vec<_>>().join(", ")
            );
        }
        text.push_str(&imports);
        text.push_str(&code);
        put(files, &format!("{folder}/operations/{file}.rs"), text);
        operations.push_str(&format!("mod {file};\n"));
        uses.push_str(&format!(
            "pub use {file}::{};\n",
            methods::handle_name(path)
        ));
    }
    operations.push('\n');
    operations.push_str(&uses);
    put(files, &format!("{folder}/operations/mod.rs"), operations);

    let own_groups: BTreeSet<String> = [group.to_owned()].into();
    let mut kinds = types_of(writer, files, &own_groups, group, &folder);
    let methods: Vec<&Method> = own
        .iter()
        .flat_map(|(_, methods)| methods.iter().copied())
        .filter(|method| !method.is_by_hand())
        .collect();
    if methods.iter().any(|method| method.params.is_some()) {
        let mut scope = Scope::default();
        let mut code = String::new();
        let mut seen = BTreeSet::new();
        for method in &methods {
            if let Some(params) = &method.params
                && seen.insert(&params.name)
            {
                code.push_str(&params::params(writer, &mut scope, method, params));
            }
        }
        let mut text = module_comment("Optional query parameters.");
        text.push('\n');
        text.push_str(&scope.imports(writer, group, &BTreeSet::new()));
        // The operations, in the module beside this one, call these.
        text.push_str(&code.replace("pub(super) fn", "pub(in super::super) fn"));
        put(files, &format!("{folder}/types/params.rs"), text);
        kinds.insert("params");
    }
    if !kinds.is_empty() {
        put(
            files,
            &format!("{folder}/types/mod.rs"),
            types_module(&kinds),
        );
    }
    let (types, uses) = if kinds.is_empty() {
        ("", "")
    } else {
        ("mod types;\n", "pub use types::*;\n")
    };
    let mut module = module_comment(&methods::handle_words(writer, &top));
    module.push_str(&format!(
        "\nmod operations;\n{types}\npub use operations::*;\n{uses}"
    ));
    let shared = shared_names(writer, group);
    if !shared.is_empty() {
        module.push_str(&format!(
            "pub use crate::generated::shared::{{{}}};\n",
            shared.into_iter().collect::<Vec<_>>().join(", ")
        ));
    }
    put(files, &format!("{folder}/mod.rs"), module);
}

fn types_module(kinds: &BTreeSet<&'static str>) -> String {
    let mut text = module_comment("Types of requests and responses.");
    text.push('\n');
    for kind in kinds {
        text.push_str(&format!("mod {kind};\n"));
    }
    text.push('\n');
    for kind in kinds {
        text.push_str(&format!("pub use {kind}::*;\n"));
    }
    text
}

/// Writes a module's models, and returns the files there are.
fn types_of(
    writer: &Writer<'_>,
    files: &mut Files,
    groups: &BTreeSet<String>,
    group: &str,
    folder: &str,
) -> BTreeSet<&'static str> {
    let mut kinds = BTreeSet::new();
    for (kind, words) in KINDS {
        let own: BTreeSet<Id> = writer
            .plan
            .usages
            .iter()
            .filter(|(id, usage)| usage.groups == *groups && kind_of(writer, **id) == kind)
            .map(|(id, _)| *id)
            .collect();
        if own.is_empty() {
            continue;
        }
        kinds.insert(kind);
        let mut scope = Scope::default();
        let mut named: Vec<(&String, Id)> = own
            .iter()
            .map(|id| (&writer.plan.models.get(*id).name, *id))
            .collect();
        named.sort();
        let mut code = String::new();
        for (_, id) in named {
            code.push_str(&types::model(writer, &mut scope, id));
        }
        let mut text = module_comment(words);
        text.push('\n');
        text.push_str(&scope.imports(writer, group, &own));
        text.push_str(&code);
        put(files, &format!("{folder}/types/{kind}.rs"), text);
    }
    kinds
}

/// One module for each set of groups that have types in common, there when one of them is.
fn write_shared(writer: &Writer<'_>, files: &mut Files) {
    let sets: BTreeSet<&BTreeSet<String>> = writer
        .plan
        .usages
        .values()
        .map(|usage| &usage.groups)
        .filter(|groups| groups.len() > 1)
        .collect();
    let mut root =
        module_comment("Types that several groups use; each group names those it needs.");
    root.push('\n');
    let mut uses = String::new();
    for groups in sets {
        let folder: Vec<String> = groups.iter().map(|group| names::module(group)).collect();
        let folder = folder.join("_");
        let features: Vec<String> = groups
            .iter()
            .map(|group| format!("feature = {:?}", names::feature(group)))
            .collect();
        let condition = format!("#[cfg(any({}))]\n", features.join(", "));
        let kinds = types_of(writer, files, groups, "shared", &format!("shared/{folder}"));
        let mut text = module_comment("Types of these groups.");
        text.push_str("\nmod types;\n\npub use types::*;\n");
        put(files, &format!("shared/{folder}/mod.rs"), text);
        put(
            files,
            &format!("shared/{folder}/types/mod.rs"),
            types_module(&kinds),
        );
        root.push_str(&format!("{condition}mod {folder};\n"));
        uses.push_str(&format!("{condition}pub use {folder}::*;\n"));
    }
    root.push('\n');
    root.push_str(&uses);
    put(files, "shared/mod.rs", root);
}

/// The shared types that a group reaches.
fn shared_names<'a>(writer: &'a Writer<'_>, group: &str) -> BTreeSet<&'a str> {
    writer
        .plan
        .usages
        .iter()
        .filter(|(_, usage)| home(usage) == "shared" && usage.groups.contains(group))
        .map(|(id, _)| writer.plan.models.get(*id).name.as_str())
        .collect()
}

fn kind_of(writer: &Writer<'_>, id: Id) -> &'static str {
    let usage = &writer.plan.usages[&id];
    match &writer.plan.models.get(id).shape {
        Shape::Strings(_) => "strings",
        Shape::Struct(_) => match (usage.in_request, usage.in_response) {
            (true, true) => "both",
            (true, false) => "requests",
            _ => "responses",
        },
        _ => "unions",
    }
}

fn dotted(path: &[String]) -> String {
    path.iter()
        .map(|part| names::module(part))
        .collect::<Vec<_>>()
        .join(".")
}

/// `authentication_methods` for `users.authentication_methods`; the group's own name for its top.
fn handle_file(path: &[String]) -> String {
    let nested = if path.len() == 1 { path } else { &path[1..] };
    nested
        .iter()
        .map(|part| names::module(part))
        .collect::<Vec<_>>()
        .join("_")
}
