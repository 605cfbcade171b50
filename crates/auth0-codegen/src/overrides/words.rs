//! The texts of the documentation, and the rules for assigning them to items.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::fits;

/// The kind of a field's contents. A text found by the field's name alone applies only to its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Bool,
    Number,
    Text,
    List,
    Object,
}

impl Kind {
    /// Returns true if the text can describe a value of this kind.
    fn allows(self, words: &str) -> bool {
        let starts = |starts: &[&str]| starts.iter().any(|start| words.starts_with(start));
        let about_bool = starts(&["Whether "]);
        let about_number = starts(&[
            "Seconds ",
            "Minutes ",
            "Hours ",
            "Days ",
            "Number of ",
            "Most ",
        ]);
        match self {
            Self::Bool => about_bool,
            Self::Number => !about_bool,
            // "Whether …" may describe an enum, or an object that enables something.
            Self::Text | Self::List | Self::Object => !about_number,
        }
    }
}

/// `overrides/types.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeWords {
    /// A sentence for a type, by name.
    #[serde(default)]
    pub types: BTreeMap<String, String>,
    /// A sentence for a string: `"Type.value"`, or `"*.value"` for all types; for an arm of a
    /// union, `"Type::Arm"`.
    #[serde(default)]
    pub values: BTreeMap<String, String>,
}

/// The texts of the documentation.
#[derive(Debug, Default)]
pub struct Words {
    pub groups: BTreeMap<String, GroupWords>,
    pub fields: FieldWords,
    pub parameters: ParameterWords,
    pub types: TypeWords,
    /// The entries that have been used so far.
    pub(super) used: RefCell<BTreeSet<String>>,
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

/// The texts of one operation.
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

/// Texts for a field in some schemas.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScopedWords {
    /// A pattern in which `*` matches anything.
    pub schema: String,
    pub field: String,
    pub doc: String,
}

impl ScopedWords {
    /// Returns the entry's name for complaints.
    fn line(&self) -> String {
        format!("fields.toml: {}.{}", self.schema, self.field)
    }
}

/// `overrides/parameters.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParameterWords {
    /// By name, or by operation and name: `GET /users q`.
    #[serde(default)]
    pub parameters: BTreeMap<String, String>,
}

impl Words {
    pub(super) fn mark(&self, entry: String) {
        self.used.borrow_mut().insert(entry);
    }

    /// Returns all entries, named as in [`mark`](Self::mark).
    pub(super) fn entries(&self) -> Vec<String> {
        let mut all = Vec::new();
        for (file, group) in &self.groups {
            all.push(format!("docs/{file}"));
            let handles = group.handles.keys();
            all.extend(handles.map(|handle| format!("docs/{file} handle: {handle}")));
            let operations = group.operations.keys();
            all.extend(operations.map(|line| format!("docs/{file} operation: {line}")));
        }
        let fields = self.fields.fields.keys();
        all.extend(fields.map(|name| format!("fields.toml: {name}")));
        let scoped = self.fields.scoped.iter();
        all.extend(scoped.map(ScopedWords::line));
        let types = self.types.types.keys();
        all.extend(types.map(|name| format!("types.toml: {name}")));
        let values = self.types.values.keys();
        all.extend(values.map(|name| format!("types.toml: {name}")));
        let parameters = self.parameters.parameters.keys();
        all.extend(parameters.map(|name| format!("parameters.toml: {name}")));
        all
    }

    /// Returns the text of a group.
    pub fn group(&self, group: &str) -> Option<&String> {
        let words = self.groups.get(group)?;
        self.mark(format!("docs/{group}"));
        Some(&words.group)
    }

    /// Returns the text of a handle, such as `guardian.factors`.
    pub fn handle(&self, group: &str, handle: &str) -> Option<&String> {
        let words = self.groups.get(group)?.handles.get(handle)?;
        self.mark(format!("docs/{group} handle: {handle}"));
        Some(words)
    }

    /// Returns the texts of an operation, such as `GET /users`.
    pub fn operation(&self, group: &str, line: &str) -> Option<&OperationWords> {
        let words = self.groups.get(group)?.operations.get(line)?;
        self.mark(format!("docs/{group} operation: {line}"));
        Some(words)
    }

    /// Returns the sentence of a type.
    pub fn model(&self, name: &str) -> Option<&String> {
        let words = self.types.types.get(name)?;
        self.mark(format!("types.toml: {name}"));
        Some(words)
    }

    /// Returns the sentence of an enum's string.
    pub fn value(&self, name: &str, wire: &str) -> Option<&String> {
        [format!("{name}.{wire}"), format!("*.{wire}")]
            .into_iter()
            .find_map(|key| {
                let words = self.types.values.get(&key)?;
                self.mark(format!("types.toml: {key}"));
                Some(words)
            })
    }

    /// Returns the sentence of a union's arm: `Type::Arm`.
    pub fn arm(&self, name: &str, arm: &str) -> Option<&String> {
        let key = format!("{name}::{arm}");
        let words = self.types.values.get(&key)?;
        self.mark(format!("types.toml: {key}"));
        Some(words)
    }

    /// Returns the line of a query parameter: that of its operation, or the general one.
    pub fn parameter(&self, operation: &str, name: &str) -> Option<&str> {
        [format!("{operation} {name}"), name.to_owned()]
            .into_iter()
            .find_map(|key| {
                let words = self.parameters.parameters.get(&key)?;
                self.mark(format!("parameters.toml: {key}"));
                Some(words.as_str())
            })
    }

    /// Returns the line of a field: the first scoped one that matches, or the general one for its name and
    /// kind. An empty scoped text means that the name is sufficient.
    pub fn field(&self, schemas: &[String], name: &str, kind: Kind) -> Option<&str> {
        let scoped = self.fields.scoped.iter().find(|scoped| {
            scoped.field == name && schemas.iter().any(|schema| fits(&scoped.schema, schema))
        });
        if let Some(scoped) = scoped {
            self.mark(scoped.line());
            return Some(scoped.doc.as_str()).filter(|words| !words.is_empty());
        }
        let words = self.fields.fields.get(name)?;
        if !kind.allows(words) {
            return None;
        }
        self.mark(format!("fields.toml: {name}"));
        Some(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_by_name_alone_hold_for_their_kind_only() {
        assert!(Kind::Text.allows("Main color.") && !Kind::Bool.allows("Main color."));
        assert!(
            Kind::Bool.allows("Whether it is on.") && !Kind::Number.allows("Whether it is on.")
        );
        assert!(Kind::Number.allows("Seconds until it expires."));
        assert!(!Kind::Object.allows("Seconds until it expires."));
    }
}
