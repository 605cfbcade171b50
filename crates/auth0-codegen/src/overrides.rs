//! What people decided: names, merges, words. See `overrides/README.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::Error;

/// `overrides/overrides.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overrides {
    /// Text members that are secrets, by name.
    #[serde(default)]
    pub secrets: BTreeSet<String>,
    /// Schemas that are a built-in type whatever their shape: `Json`, `Text`, `Timestamp`.
    #[serde(default)]
    pub types: BTreeMap<String, String>,
    /// Members that have the type of a schema the document does not give them: `"Schema.member"`.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    /// Unions whose arms are one struct.
    #[serde(default)]
    pub merge: BTreeSet<String>,
    /// Schemas that are one entity although nothing in the document says so; the first gives the name.
    #[serde(default)]
    pub same: Vec<Vec<String>>,
    /// Models that look alike but are not to be merged.
    #[serde(default)]
    pub distinct: BTreeSet<String>,
    /// Names for schemas, or for types as the generator names them.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// Beginnings that a group's module makes superfluous.
    #[serde(default)]
    pub strip: BTreeMap<String, Vec<String>>,
    /// Names for arms of string enums: `"Type.value"`.
    #[serde(default)]
    pub variants: BTreeMap<String, String>,
    /// Fields that are always in a response: `"Type.field"`.
    #[serde(default)]
    pub pinned: BTreeSet<String>,
    /// Lists by checkpoint whose pages do not name the next one: the item's member that does, by
    /// operation.
    #[serde(default)]
    pub next_after: BTreeMap<String, String>,
    #[serde(default)]
    pub siblings: Vec<Sibling>,
    #[serde(skip)]
    pub words: Words,
}

/// A member whose shape another member beside it decides.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sibling {
    pub name: String,
    /// The member that decides.
    pub tag: String,
    /// The member that is decided.
    pub content: String,
    /// Schemas that pair the two: a union's name, or a beginning of names with `*`.
    pub from: String,
    /// The types that have the member.
    pub holders: Vec<String>,
}

/// The words of the documentation.
#[derive(Debug, Default)]
pub struct Words {
    pub groups: BTreeMap<String, GroupWords>,
    pub fields: FieldWords,
    pub parameters: ParameterWords,
}

/// `overrides/docs/<group>.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupWords {
    pub group: String,
    #[serde(default)]
    pub handles: BTreeMap<String, String>,
    #[serde(default)]
    pub operations: BTreeMap<String, OperationWords>,
}

/// The words of one operation.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperationWords {
    pub summary: String,
    pub detail: Option<String>,
    #[serde(default)]
    pub errors: BTreeMap<String, String>,
}

/// `overrides/fields.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldWords {
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    #[serde(default)]
    pub scoped: Vec<ScopedWords>,
}

/// Words of a field in some schemas.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScopedWords {
    /// With `*` for anything.
    pub schema: String,
    pub field: String,
    pub doc: String,
}

/// `overrides/parameters.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParameterWords {
    /// By name, or by operation and name: `GET /users q`.
    #[serde(default)]
    pub parameters: BTreeMap<String, String>,
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
        let docs = folder.join("docs");
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
}

impl Words {
    /// The line of a query parameter: that of its operation, or the one for all.
    pub fn parameter(&self, operation: &str, name: &str) -> Option<&str> {
        let words = &self.parameters.parameters;
        words
            .get(&format!("{operation} {name}"))
            .or_else(|| words.get(name))
            .map(String::as_str)
    }

    /// The line of a field: the first scoped one that fits, or the one for all.
    pub fn field(&self, schemas: &[String], name: &str) -> Option<&str> {
        self.fields
            .scoped
            .iter()
            .find(|scoped| {
                scoped.field == name && schemas.iter().any(|schema| fits(&scoped.schema, schema))
            })
            .map(|scoped| scoped.doc.as_str())
            .or_else(|| self.fields.fields.get(name).map(String::as_str))
    }
}

/// Whether a name fits a pattern with `*` for anything.
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
            words.field(&client, "name"),
            Some("Name of an application.")
        );
        assert_eq!(words.field(&["Role".to_owned()], "name"), Some("Name."));
        assert_eq!(words.field(&client, "id"), None);
    }
}
