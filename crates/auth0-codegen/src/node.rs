//! A JSON value that keeps the order of its members, which is the order of fields in the code.

use indexmap::IndexMap;
use serde::Deserialize;

/// A JSON value that keeps the order of its members.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Node {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    String(String),
    Array(Vec<Node>),
    Object(IndexMap<String, Node>),
}

static NULL: Node = Node::Null;

impl Node {
    /// Returns a member, or `Null` if it is absent.
    pub fn get(&self, name: &str) -> &Node {
        match self {
            Self::Object(members) => members.get(name).unwrap_or(&NULL),
            _ => &NULL,
        }
    }

    pub fn has(&self, name: &str) -> bool {
        matches!(self, Self::Object(members) if members.contains_key(name))
    }

    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the elements, which are empty for anything but an array.
    pub fn elements(&self) -> &[Node] {
        match self {
            Self::Array(elements) => elements,
            _ => &[],
        }
    }

    /// Returns the members, which are empty for anything but an object.
    pub fn members(&self) -> impl Iterator<Item = (&str, &Node)> {
        let members = match self {
            Self::Object(members) => Some(members),
            _ => None,
        };
        members
            .into_iter()
            .flatten()
            .map(|(name, value)| (name.as_str(), value))
    }

    /// Returns the name of the schema in `$ref`.
    pub fn reference(&self) -> Option<&str> {
        self.get("$ref").as_str()?.rsplit('/').next()
    }

    /// Returns the value as one line of JSON, for numbers and defaults in documentation.
    pub fn inline(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(value) => value.to_string(),
            Self::Number(number) => number.to_string(),
            Self::String(text) => serde_json::Value::String(text.clone()).to_string(),
            Self::Array(elements) => {
                let elements: Vec<String> = elements.iter().map(Self::inline).collect();
                format!("[{}]", elements.join(","))
            }
            Self::Object(members) => {
                let members: Vec<String> = members
                    .iter()
                    .map(|(name, value)| {
                        format!(
                            "{}:{}",
                            serde_json::Value::String(name.clone()),
                            value.inline()
                        )
                    })
                    .collect();
                format!("{{{}}}", members.join(","))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_keep_their_order() {
        let node: Node = serde_json::from_str(r#"{"b":1,"a":[null,"x\"y"],"c":{}}"#).unwrap();
        assert_eq!(
            node.members().map(|(name, _)| name).collect::<Vec<_>>(),
            ["b", "a", "c"]
        );
        assert_eq!(node.inline(), r#"{"b":1,"a":[null,"x\"y"],"c":{}}"#);
        assert_eq!(node.get("a").elements().len(), 2);
        assert_eq!(node.get("z"), &Node::Null);
    }
}
