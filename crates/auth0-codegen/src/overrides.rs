//! Decisions made by people: names, merges, and documentation. See `overrides/README.md`.

mod words;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::Error;

pub use words::{
    FieldWords, GroupWords, Kind, OperationWords, ParameterWords, ScopedWords, TypeWords, Words,
};

/// `overrides/overrides.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overrides {
    /// The API that the overrides belong to.
    #[serde(default)]
    pub api: Api,
    /// Members that distinguish the arms of a union if several could; the preferred one first.
    #[serde(default)]
    pub tags: Vec<String>,
    /// String members that are secrets, by name.
    #[serde(default)]
    pub secrets: BTreeSet<String>,
    /// Schemas that map to a built-in type regardless of their shape: `Json`, `Text`, `Timestamp`.
    #[serde(default)]
    pub types: BTreeMap<String, String>,
    /// Schemas of members for which the document gives another: `"Schema.member"`.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    /// Unions whose arms are merged into one struct.
    #[serde(default)]
    pub merge: BTreeSet<String>,
    /// Schemas of the same entity that the document does not identify as such; the first one
    /// determines the name.
    #[serde(default)]
    pub same: Vec<Vec<String>>,
    /// Models that look alike but are not merged.
    #[serde(default)]
    pub distinct: BTreeSet<String>,
    /// Names for schemas, or for types by their generated name.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// Prefixes that are redundant in a group's module.
    #[serde(default)]
    pub strip: BTreeMap<String, Vec<String>>,
    /// Names for variants of string enums: `"Type.value"`, or `"*.value"` for all enums.
    #[serde(default)]
    pub variants: BTreeMap<String, String>,
    /// Fields that are always in a response: `"Type.field"`.
    #[serde(default)]
    pub pinned: BTreeSet<String>,
    /// Checkpoint lists whose pages do not contain the next checkpoint: the item's member that
    /// identifies it, by operation.
    #[serde(default)]
    pub next_after: BTreeMap<String, String>,
    /// Types with their own constructors, with which setters would clash.
    #[serde(default)]
    pub no_setters: BTreeSet<String>,
    /// Names for fields, by type and member: `"EnabledClientChange.status" = "enabled"`.
    #[serde(default)]
    pub members: BTreeMap<String, String>,
    /// Event streams: a pattern for the schemas of their messages, in which `*` matches anything.
    #[serde(default)]
    pub streams: BTreeMap<String, String>,
    /// Operations without a page in Auth0's reference.
    #[serde(default)]
    pub no_reference: BTreeSet<String>,
    #[serde(default)]
    pub siblings: Vec<Sibling>,
    /// Structs that differ in the type of one member and become one generic struct.
    #[serde(default)]
    pub generic: Vec<Generic>,
    /// Members of type `number` that can have fractions; all others are integers.
    #[serde(default)]
    pub fractions: BTreeSet<String>,
    /// Paths of handles, by the document's path, with dots: `"organization.members" = "members"`.
    #[serde(default)]
    pub handles: BTreeMap<String, String>,
    /// Names for methods, by operation: `"GET /users-by-email" = "list_by_email"`.
    #[serde(default)]
    pub methods: BTreeMap<String, String>,
    #[serde(skip)]
    pub words: Words,
    /// The entries that have taken effect so far.
    #[serde(skip)]
    used: RefCell<BTreeSet<String>>,
}

/// The document of an API, and the crate that is generated from it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Api {
    /// The file name of the document.
    pub document: String,
    /// The name of the crate, which is a folder in `crates`.
    #[serde(rename = "crate")]
    pub package: String,
    /// The type of its client.
    pub client: String,
    /// The base URL of Auth0's reference pages; if absent, no links are generated.
    #[serde(default)]
    pub reference: String,
    /// True if each group is a feature of the crate, which a large API needs.
    #[serde(default)]
    pub features: bool,
    /// The table from which the in-process tenant serves this API, relative to the workspace root. Default:
    /// the table of the Management API.
    #[serde(default)]
    pub tenant: Option<String>,
}

/// A member whose shape is determined by a sibling member.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sibling {
    pub name: String,
    /// The determining member.
    pub tag: String,
    /// The determined member.
    pub content: String,
    /// Schemas that pair the two: the name of a union, or a prefix of names with `*`.
    pub from: String,
    /// The types that have the member.
    pub holders: Vec<String>,
}

/// A generic struct that replaces several structs.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Generic {
    pub name: String,
    /// The member whose type is the parameter.
    pub over: String,
    /// The prefix of the structs' names. It is removed from the types of that member, together with the
    /// member's own name: `FlowActionJwtSignParams` becomes `JwtSign`.
    pub prefix: String,
}

impl Overrides {
    /// Reads the folder.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let mut overrides: Self = toml_file(&folder.join("overrides.toml"))?;
        let fields = folder.join("fields.toml");
        if fields.exists() {
            overrides.words.fields = toml_file(&fields)?;
        }
        let parameters = folder.join("parameters.toml");
        if parameters.exists() {
            overrides.words.parameters = toml_file(&parameters)?;
        }
        let types = folder.join("types.toml");
        if types.exists() {
            overrides.words.types = toml_file(&types)?;
        }
        let docs = folder.join("docs");
        if !docs.exists() {
            return Ok(overrides);
        }
        let entries = std::fs::read_dir(&docs).map_err(|cause| Error::file(&docs, cause))?;
        for entry in entries {
            let path = entry.map_err(|cause| Error::file(&docs, cause))?.path();
            let Some(group) = path.file_stem().and_then(|stem| stem.to_str()) else {
                continue;
            };
            let words = toml_file(&path)?;
            overrides.words.groups.insert(group.to_owned(), words);
        }
        Ok(overrides)
    }

    /// Records that an entry of a table took effect.
    fn mark(&self, table: &str, entry: &str) {
        self.used.borrow_mut().insert(format!("{table}: {entry}"));
    }

    fn find<'a>(
        &self,
        table: &str,
        entries: &'a BTreeMap<String, String>,
        key: &str,
    ) -> Option<&'a String> {
        let found = entries.get(key);
        if found.is_some() {
            self.mark(table, key);
        }
        found
    }

    fn holds(&self, table: &str, entries: &BTreeSet<String>, key: &str) -> bool {
        let found = entries.contains(key);
        if found {
            self.mark(table, key);
        }
        found
    }

    /// Returns true if a member is a secret, according to its name or to its schema and name. An entry
    /// takes effect only if `applies`, that is, if the member is a string.
    pub fn is_secret(&self, key: &str, applies: bool) -> bool {
        let found = self.secrets.contains(key);
        if found && applies {
            self.mark("secrets", key);
        }
        found
    }

    /// Returns the built-in type of a schema.
    pub fn builtin(&self, schema: &str) -> Option<&String> {
        self.find("types", &self.types, schema)
    }

    /// Returns the schema of a member: `Schema.member`.
    pub fn member(&self, place: &str) -> Option<&String> {
        self.find("fields", &self.fields, place)
    }

    /// Returns true if the arms of a union are merged into one struct.
    pub fn merges(&self, union: &str) -> bool {
        self.holds("merge", &self.merge, union)
    }

    pub fn is_distinct(&self, name: &str) -> bool {
        self.holds("distinct", &self.distinct, name)
    }

    /// Returns the name of a schema or type.
    pub fn name(&self, of: &str) -> Option<&String> {
        self.find("names", &self.names, of)
    }

    /// Returns the name of a string enum's variant.
    pub fn variant(&self, name: &str, wire: &str) -> Option<&String> {
        let find = |name: &str| {
            let key = format!("{name}.{wire}");
            self.find("variants", &self.variants, &key)
        };
        find(name).or_else(|| find("*"))
    }

    pub fn is_pinned(&self, name: &str, wire: &str) -> bool {
        self.holds("pinned", &self.pinned, &format!("{name}.{wire}"))
    }

    pub fn is_fraction(&self, member: &str) -> bool {
        self.holds("fractions", &self.fractions, member)
    }

    /// Returns the name of a type's field.
    pub fn field_name(&self, name: &str, wire: &str) -> Option<&String> {
        self.find("members", &self.members, &format!("{name}.{wire}"))
    }

    /// Returns the schema pattern of an event stream.
    pub fn stream(&self, operation: &str) -> Option<&String> {
        self.find("streams", &self.streams, operation)
    }

    pub fn has_no_setters(&self, name: &str) -> bool {
        self.holds("no_setters", &self.no_setters, name)
    }

    pub fn has_no_page(&self, operation: &str) -> bool {
        self.holds("no_reference", &self.no_reference, operation)
    }

    /// Returns the path of a handle by the document's path.
    pub fn handle(&self, dotted: &str) -> Option<&String> {
        self.find("handles", &self.handles, dotted)
    }

    pub fn method(&self, operation: &str) -> Option<&String> {
        self.find("methods", &self.methods, operation)
    }

    pub fn next_after(&self, operation: &str) -> Option<&String> {
        self.find("next_after", &self.next_after, operation)
    }

    /// Removes the prefix of a type's name that is redundant in its module.
    pub fn stripped<'n>(&self, module: &str, name: &'n str) -> Option<&'n str> {
        self.strip.get(module)?.iter().find_map(|prefix| {
            let rest = name.strip_prefix(prefix.as_str())?;
            rest.starts_with(|c: char| c.is_ascii_uppercase())
                .then(|| self.mark("strip", prefix))?;
            Some(rest)
        })
    }

    /// Records that a generic struct was created.
    pub fn made_generic(&self, name: &str) {
        self.mark("generic", name);
    }

    /// Returns the entries that had no effect, by table.
    pub fn unused(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        let mut table = |name: &str, entries: &mut dyn Iterator<Item = &String>| {
            all.extend(entries.map(|entry| format!("{name}: {entry}")));
        };
        table("secrets", &mut self.secrets.iter());
        table("types", &mut self.types.keys());
        table("fields", &mut self.fields.keys());
        table("merge", &mut self.merge.iter());
        table("distinct", &mut self.distinct.iter());
        table("names", &mut self.names.keys());
        table("variants", &mut self.variants.keys());
        table("pinned", &mut self.pinned.iter());
        table("fractions", &mut self.fractions.iter());
        table("members", &mut self.members.keys());
        table("streams", &mut self.streams.keys());
        table("no_setters", &mut self.no_setters.iter());
        table("no_reference", &mut self.no_reference.iter());
        table("handles", &mut self.handles.keys());
        table("methods", &mut self.methods.keys());
        table("next_after", &mut self.next_after.keys());
        table("generic", &mut self.generic.iter().map(|it| &it.name));
        table("strip", &mut self.strip.values().flatten());
        all.extend(self.words.entries());
        let used = self.used.borrow();
        let words = self.words.used.borrow();
        all.retain(|entry| !used.contains(entry) && !words.contains(entry));
        all
    }
}

/// Returns true if a name matches a pattern in which `*` matches anything.
pub fn fits(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else {
        return rest.is_empty();
    };
    for part in middle {
        let Some(found) = rest.find(part) else {
            return false;
        };
        rest = &rest[found + part.len()..];
    }
    rest.ends_with(last)
}

fn toml_file<T: DeserializeOwned>(path: &Path) -> Result<T, Error> {
    let text = std::fs::read_to_string(path).map_err(|cause| Error::file(path, cause))?;
    toml::from_str(&text)
        .map_err(|error| Error::input(path.display().to_string(), error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        assert!(fits("*Client*", "CreateClientRequestContent"));
        assert!(fits("User", "User") && !fits("User", "Users"));
        assert!(fits("User*", "UserIdentity") && !fits("*User", "UserX"));
        assert!(fits("a*b*c", "axxbyyc") && !fits("a*b*c", "axxc"));
    }

    #[test]
    fn the_first_scoped_line_wins() {
        let words = Words {
            fields: toml::from_str(
                r#"
                [fields]
                name = "Name."
                [[scoped]]
                schema = "*Client*"
                field = "name"
                doc = "Name of an application."
                "#,
            )
            .unwrap(),
            ..Words::default()
        };
        let client = ["CreateClient".to_owned()];
        assert_eq!(
            words.field(&client, "name", Kind::Text),
            Some("Name of an application.")
        );
        assert_eq!(
            words.field(&["Role".to_owned()], "name", Kind::Text),
            Some("Name.")
        );
        assert_eq!(words.field(&client, "id", Kind::Text), None);
    }
}
