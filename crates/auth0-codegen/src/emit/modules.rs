//! Arranges the code in the files of `src/generated`.
//!
//! ```text
//! roles::Roles                  →  roles/operations.rs
//! roles::CreateRole             →  roles/types.rs, or a file per kind of type if that is long
//! a type of several groups      →  shared/<groups>.rs
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::docs::module_comment;
use super::scope::Scope;
use super::{Writer, methods, params, types};
use crate::model::{Id, Shape};
use crate::names;
use crate::plan::{Method, home};

/// The files for a group's types, and their contents.
const KINDS: [(&str, &str); 5] = [
    ("requests", "Types that are only sent."),
    ("responses", "Types that are only received."),
    ("both", "Types that are sent and received."),
    ("unions", "Types with several forms."),
    ("strings", "Strings from sets that may grow."),
];

/// Longer files are split.
const LONG: usize = 500;

/// If the types of one kind have more lines than this, they are split by the first words of their
/// names.
const TOO_LONG: usize = 700;

type Files = BTreeMap<PathBuf, String>;

pub(super) fn write(writer: &Writer<'_>, files: &mut Files) {
    let handles = writer.plan.handles();
    let groups: BTreeSet<&String> = handles.keys().filter_map(|path| path.first()).collect();
    let mut root = module_comment(
        "One module for each group of operations, and one for types that several groups share.",
    );
    root.push_str(
        "#![allow(\n missing_docs,\n reason = \"a field is described where its name and type leave something to say\"\n)]\n\
         #![allow(\n clippy::large_enum_variant,\n clippy::struct_excessive_bools,\n clippy::too_many_arguments,\n clippy::doc_markdown,\n clippy::enum_variant_names,\n\
         reason = \"the shapes are Auth0's\"\n)]\n\n",
    );
    root.push_str("mod client;\n");
    for group in &groups {
        let module = names::module(group);
        root.push_str(&format!(
            "{}pub mod {module};\n",
            writer.condition([*group])
        ));
    }
    root.push_str("pub(crate) mod shared;\n");
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

/// Generates the accessors of the groups.
fn client(writer: &Writer<'_>, groups: &BTreeSet<&String>) -> String {
    let mut text = module_comment("Accessors of the groups.");
    let name = &writer.overrides.api.client;
    text.push_str(&format!("\nuse crate::{name};\n\nimpl {name} {{\n"));
    for group in groups {
        let module = names::module(group);
        let handle = names::type_name(group);
        text.push_str(&super::docs::comment(&methods::handle_words(
            writer,
            std::slice::from_ref(*group),
        )));
        text.push_str(&format!(
            "{}pub fn {module}(&self) -> super::{module}::{handle} {{\n\
             super::{module}::{handle}(self.handle())\n}}\n\n",
            writer.condition([*group])
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
    write_operations(writer, files, group, &folder, &own);
    let own_groups: BTreeSet<String> = [group.to_owned()].into();
    let methods: Vec<&Method> = own
        .iter()
        .flat_map(|(_, methods)| methods.iter().copied())
        .filter(|method| !method.is_by_hand())
        .collect();
    let has_types = write_types(writer, files, &own_groups, group, &folder, &methods);
    let (types, uses) = if has_types {
        ("mod types;\n", "pub use types::*;\n")
    } else {
        ("", "")
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

/// Writes the handles of a group to one file, or to a file per handle if that would be long.
fn write_operations(
    writer: &Writer<'_>,
    files: &mut Files,
    group: &str,
    folder: &str,
    own: &[(&[String], &Vec<&Method>)],
) {
    let children = |path: &[String]| -> Vec<&[String]> {
        let paths = own.iter().map(|(other, _)| *other);
        paths
            .filter(|other| other.len() == path.len() + 1 && other.starts_with(path))
            .collect()
    };
    let mut scope = Scope::default();
    let mut code = String::new();
    let mut params = BTreeSet::new();
    for (path, methods) in own {
        let (text, used) = methods::handle(writer, &mut scope, path, &children(path), methods);
        code.push_str(&text);
        code.push('\n');
        params.extend(used);
    }
    if code.lines().count() <= LONG || own.len() == 1 {
        let mut text = module_comment("The handles of this group and their methods.");
        text.push('\n');
        text.push_str(&with_params(
            scope.imports(writer, group, &BTreeSet::new()),
            "super",
            &params,
        ));
        // All handles are in this file.
        text.push_str(&code.replace("-> super::", "-> ").replace("\nsuper::", "\n"));
        put(files, &format!("{folder}/operations.rs"), text);
        return;
    }
    let mut root = module_comment("The handles of this group, one file each.");
    root.push('\n');
    let mut uses = String::new();
    for (path, methods) in own {
        let file = handle_file(path);
        let mut scope = Scope::default();
        let (code, used) = methods::handle(writer, &mut scope, path, &children(path), methods);
        let mut text = module_comment(&format!("`{}`.", dotted(path)));
        text.push('\n');
        let imports = scope.imports(writer, group, &BTreeSet::new());
        let imports = imports.replace("use super::{", "use super::super::{");
        let params: BTreeSet<String> = used.into_iter().collect();
        text.push_str(&with_params(imports, "super::super", &params));
        text.push_str(&code);
        put(files, &format!("{folder}/operations/{file}.rs"), text);
        root.push_str(&format!("mod {file};\n"));
        uses.push_str(&format!(
            "pub use {file}::{};\n",
            methods::handle_name(path)
        ));
    }
    root.push('\n');
    root.push_str(&uses);
    put(files, &format!("{folder}/operations/mod.rs"), root);
}

/// Adds imports of parameter structs.
fn with_params(imports: String, module: &str, params: &BTreeSet<String>) -> String {
    if params.is_empty() {
        return imports;
    }
    let names: Vec<&str> = params.iter().map(String::as_str).collect();
    let imports = imports.trim_end_matches('\n');
    format!("{imports}\nuse {module}::{{{}}};\n\n", names.join(", "))
}

/// Generates the structs of optional query parameters.
fn params_of(writer: &Writer<'_>, scope: &mut Scope, methods: &[&Method]) -> String {
    let mut code = String::new();
    let mut seen = BTreeSet::new();
    for method in methods {
        if let Some(params) = &method.params
            && seen.insert(&params.name)
        {
            code.push_str(&params::params(writer, scope, method, params));
        }
    }
    code
}

/// Writes a module's types to one file, or to a file per kind if that would be long. Returns whether
/// there are any.
fn write_types(
    writer: &Writer<'_>,
    files: &mut Files,
    groups: &BTreeSet<String>,
    group: &str,
    folder: &str,
    methods: &[&Method],
) -> bool {
    let of_kind = |kind: Option<&str>| -> BTreeSet<Id> {
        let usages = writer.plan.usages.iter();
        usages
            .filter(|(id, usage)| {
                usage.groups == *groups && kind.is_none_or(|kind| kind_of(writer, **id) == kind)
            })
            .map(|(id, _)| *id)
            .collect()
    };
    let code = |scope: &mut Scope, own: &BTreeSet<Id>| -> String {
        let names = own
            .iter()
            .map(|id| (&writer.plan.models.get(*id).name, *id));
        let mut named: Vec<(&String, Id)> = names.collect();
        named.sort();
        named
            .into_iter()
            .map(|(_, id)| types::model(writer, scope, id))
            .collect()
    };
    let all = of_kind(None);
    let mut scope = Scope::default();
    let mut whole = code(&mut scope, &all);
    whole.push_str(&params_of(writer, &mut scope, methods));
    if whole.is_empty() {
        return false;
    }
    if whole.lines().count() <= LONG {
        let mut text = module_comment("Types of requests and responses.");
        text.push('\n');
        text.push_str(&scope.imports(writer, group, &all));
        text.push_str(&whole);
        put(files, &format!("{folder}/types.rs"), text);
        return true;
    }
    let mut kinds = Vec::new();
    for (kind, words) in KINDS {
        let own = of_kind(Some(kind));
        if own.is_empty() {
            continue;
        }
        // An estimate, because the code is not formatted yet.
        let lines = |ids: &BTreeSet<Id>| code(&mut Scope::default(), ids).lines().count();
        let parts = if kind == "strings" || lines(&own) <= TOO_LONG {
            vec![(kind.to_owned(), own)]
        } else {
            let parts = families(writer, &own, &lines);
            let parts = parts.into_iter();
            parts
                .map(|(family, ids)| (format!("{kind}_{family}"), ids))
                .collect()
        };
        for (file, own) in parts {
            let mut scope = Scope::default();
            let code = code(&mut scope, &own);
            let mut text = module_comment(words);
            text.push('\n');
            text.push_str(&scope.imports(writer, group, &own));
            text.push_str(&code);
            put(files, &format!("{folder}/types/{file}.rs"), text);
            kinds.push(file);
        }
    }
    let mut scope = Scope::default();
    let params = params_of(writer, &mut scope, methods);
    if !params.is_empty() {
        let mut text = module_comment("Optional query parameters.");
        text.push('\n');
        text.push_str(&scope.imports(writer, group, &BTreeSet::new()));
        // The operations, in a sibling module, call these.
        text.push_str(&params.replace("pub(super) fn", "pub(in super::super) fn"));
        put(files, &format!("{folder}/types/params.rs"), text);
        kinds.push("params".to_owned());
    }
    kinds.sort_unstable();
    let mut text = module_comment("Types of requests and responses.");
    text.push('\n');
    for kind in &kinds {
        text.push_str(&format!("mod {kind};\n"));
    }
    text.push('\n');
    for kind in &kinds {
        text.push_str(&format!("pub use {kind}::*;\n"));
    }
    put(files, &format!("{folder}/types/mod.rs"), text);
    true
}

/// Splits types into files by the first words of their names: a file for each family that is large
/// enough, and shared files for alphabetical neighbors otherwise.
fn families(
    writer: &Writer<'_>,
    ids: &BTreeSet<Id>,
    lines: &dyn Fn(&BTreeSet<Id>) -> usize,
) -> Vec<(String, BTreeSet<Id>)> {
    let mut parts = Vec::new();
    split(writer, ids, 1, lines, &mut parts);
    parts.sort();
    let mut files: Vec<(String, String, BTreeSet<Id>)> = Vec::new();
    for (family, ids) in parts {
        match files.last_mut() {
            Some((_, last, all)) if lines(all) + lines(&ids) <= LONG => {
                *last = family;
                all.extend(ids);
            }
            _ => files.push((family.clone(), family, ids)),
        }
    }
    let name = |first: String, last: String| {
        if first == last {
            first
        } else {
            format!("{first}_to_{last}")
        }
    };
    files
        .into_iter()
        .map(|(first, last, ids)| (name(first, last), ids))
        .collect()
}

/// Splits by the first word, and by the following ones if a part is still too large.
fn split(
    writer: &Writer<'_>,
    ids: &BTreeSet<Id>,
    words: usize,
    lines: &dyn Fn(&BTreeSet<Id>) -> usize,
    parts: &mut Vec<(String, BTreeSet<Id>)>,
) {
    let mut by_family: BTreeMap<String, BTreeSet<Id>> = BTreeMap::new();
    for &id in ids {
        let name = names::words(&writer.plan.models.get(id).name);
        let family = name[..words.min(name.len())].concat();
        by_family
            .entry(names::snake(&family))
            .or_default()
            .insert(id);
    }
    for (family, ids) in by_family {
        if words < 4 && ids.len() > 1 && lines(&ids) > LONG {
            split(writer, &ids, words + 1, lines, parts);
        } else {
            parts.push((family, ids));
        }
    }
}

/// Generates a module for each set of groups that share types, compiled if one of the groups is
/// enabled.
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
        let condition = writer.condition(groups);
        write_types(
            writer,
            files,
            groups,
            "shared",
            &format!("shared/{folder}"),
            &[],
        );
        let types = PathBuf::from("src/generated").join(format!("shared/{folder}/types.rs"));
        if let Some(text) = files.remove(&types) {
            // A single file needs no folder.
            put(files, &format!("shared/{folder}.rs"), text);
        } else {
            let mut text = module_comment("Types of these groups.");
            text.push_str("\nmod types;\n\npub use types::*;\n");
            put(files, &format!("shared/{folder}/mod.rs"), text);
        }
        root.push_str(&format!("{condition}mod {folder};\n"));
        uses.push_str(&format!("{condition}pub use {folder}::*;\n"));
    }
    root.push('\n');
    root.push_str(&uses);
    put(files, "shared/mod.rs", root);
}

/// Returns the shared types that a group uses.
fn shared_names<'a>(writer: &'a Writer<'_>, group: &str) -> BTreeSet<&'a str> {
    writer
        .plan
        .usages
        .iter()
        .filter(|(_, usage)| home(usage) == "shared" && usage.groups.contains(group))
        .map(|(id, _)| writer.plan.models.get(*id).name.as_str())
        .collect()
}

impl Writer<'_> {
    /// Returns the condition under which an item exists: one of these groups is enabled, if groups
    /// are features.
    pub(super) fn condition<'g>(&self, groups: impl IntoIterator<Item = &'g String>) -> String {
        if !self.overrides.api.features {
            return String::new();
        }
        let features: Vec<String> = groups
            .into_iter()
            .map(|group| format!("feature = {:?}", names::feature(group)))
            .collect();
        match &features[..] {
            [feature] => format!("#[cfg({feature})]\n"),
            features => format!("#[cfg(any({}))]\n", features.join(", ")),
        }
    }
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

/// Returns the file name of a handle, such as `authentication_methods` for
/// `users.authentication_methods`; the top handle has the group's name.
fn handle_file(path: &[String]) -> String {
    let nested = if path.len() == 1 { path } else { &path[1..] };
    nested
        .iter()
        .map(|part| names::module(part))
        .collect::<Vec<_>>()
        .join("_")
}
