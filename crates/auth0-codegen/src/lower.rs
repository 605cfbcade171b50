//! Lowers schemas to models: follows references, joins `allOf`, and sorts unions by what distinguishes
//! their arms.
//!
//! Before:
//!
//! ```text
//! "Role": { "type": "object", "required": ["id"],
//!           "properties": { "id": { "type": "string" }, "type": { "$ref": "RoleType" } } }
//! ```
//!
//! After:
//!
//! ```text
//! Model { name: "Role", shape: Struct([id: Text, required; type: Model(RoleType)]) }
//! ```

mod union;

use indexmap::IndexMap;

use crate::document::Document;
use crate::model::{Field, Id, Model, Models, Shape, Type};
use crate::names;
use crate::node::Node;
use crate::overrides::{Overrides, fits};

/// Lowers the schemas of one document to models.
#[derive(Debug)]
pub struct Lowering<'a> {
    document: &'a Document,
    pub(crate) overrides: &'a Overrides,
    pub models: Models,
    /// The type of each schema, and whether it may be null.
    known: IndexMap<String, (Type, bool)>,
    /// Unions of scalars; equal ones share a type.
    choices: IndexMap<String, Id>,
    /// Constructs for which there is no rule.
    pub problems: Vec<String>,
}

impl<'a> Lowering<'a> {
    pub fn new(document: &'a Document, overrides: &'a Overrides) -> Self {
        Self {
            document,
            overrides,
            models: Models::default(),
            known: IndexMap::new(),
            choices: IndexMap::new(),
            problems: Vec::new(),
        }
    }

    /// Returns the type of a schema; `hint` is its name if it has none.
    pub fn lower(&mut self, node: &Node, hint: &str) -> Type {
        self.lower_nullable(node, hint).0
    }

    /// Follows a reference, or returns the schema itself.
    pub fn follow<'n>(&self, node: &'n Node) -> &'n Node
    where
        'a: 'n,
    {
        let mut node = node;
        while let Some(name) = node.reference() {
            match self.document.schemas.get(name) {
                Some(schema) => node = schema,
                None => return node,
            }
        }
        node
    }

    /// Returns the types of all schemas whose names match a pattern.
    pub fn all_like(&mut self, pattern: &str) -> Vec<Type> {
        let document = self.document;
        let names = document.schemas.keys().filter(|name| fits(pattern, name));
        names.map(|name| self.reference(name).0).collect()
    }

    fn lower_nullable(&mut self, node: &Node, hint: &str) -> (Type, bool) {
        match node.reference() {
            Some(name) => self.reference(name),
            None => self.inline(node, hint, None),
        }
    }

    fn reference(&mut self, schema: &str) -> (Type, bool) {
        if let Some(known) = self.known.get(schema) {
            return known.clone();
        }
        let builtin = match self.overrides.builtin(schema).map(String::as_str) {
            Some("Json") => Some(Type::Json),
            Some("Text") => Some(Type::Text),
            Some("Timestamp") => Some(Type::Timestamp),
            Some("Integer") => Some(Type::Integer),
            Some(other) => {
                self.problem(
                    schema,
                    &format!("override type `{other}`; expected Json, Text, Timestamp or Integer"),
                );
                None
            }
            None => None,
        };
        if let Some(builtin) = builtin {
            self.known
                .insert(schema.to_owned(), (builtin.clone(), false));
            return (builtin, false);
        }
        let document = self.document;
        let Some(node) = document.schemas.get(schema) else {
            self.problem(schema, "a reference to a schema that is not there");
            return (Type::Json, false);
        };
        let name = self.name_of(schema);
        // Recorded before it is lowered, so that a schema may contain itself.
        let id = self
            .models
            .add(&name, Some(schema), Shape::Alias(Type::Json));
        self.known
            .insert(schema.to_owned(), (Type::Model(id), false));
        let (ty, nullable) = if node.reference().is_some() {
            self.lower_nullable(node, &name)
        } else {
            self.inline(node, &name, Some(id))
        };
        if ty != Type::Model(id) {
            self.models.get_mut(id).shape = Shape::Alias(ty.clone());
        }
        self.known.insert(schema.to_owned(), (ty.clone(), nullable));
        (ty, nullable)
    }

    fn name_of(&self, schema: &str) -> String {
        if let Some(name) = self.overrides.name(schema) {
            return name.clone();
        }
        let is_answer = ["ResponseContent", "ResponseSchema", "ResponseBody"]
            .iter()
            .any(|ending| schema.ends_with(ending));
        names::type_name(if is_answer {
            names::answer(schema)
        } else {
            names::without_ending(schema)
        })
    }

    /// Stores a shape in the model that was reserved for it, or in a new one.
    fn define(&mut self, id: Option<Id>, name: &str, shape: Shape) -> Type {
        let id = id.unwrap_or_else(|| self.models.add(name, None, Shape::Alias(Type::Json)));
        self.models.get_mut(id).shape = shape;
        Type::Model(id)
    }

    fn inline(&mut self, node: &Node, hint: &str, id: Option<Id>) -> (Type, bool) {
        let joined = self.join(node);
        let node = joined.as_ref().unwrap_or(node);
        let (kinds, mut nullable) = kinds(node);
        for union in ["oneOf", "anyOf"] {
            if node.has(union) {
                let (ty, null) = self.union(node.get(union).elements(), hint, id);
                return (ty, null || nullable);
            }
        }
        if node.has("enum") || node.has("const") {
            let (ty, null) = self.enumeration(node, hint, id);
            nullable |= null;
            return (ty, nullable);
        }
        let kind = match kinds.as_slice() {
            [] if node.has("properties") => "object",
            [] => return (Type::Json, nullable),
            [kind] => kind.as_str(),
            several => {
                let arms: Vec<Node> = several
                    .iter()
                    .map(|kind| {
                        Node::Object([("type".to_owned(), Node::String(kind.clone()))].into())
                    })
                    .collect();
                let (ty, _) = self.union(&arms, hint, id);
                return (ty, nullable);
            }
        };
        let ty = match kind {
            "string" if node.get("format").as_str() == Some("date-time") => Type::Timestamp,
            "string" => Type::Text,
            "boolean" => Type::Bool,
            "integer" => Type::Integer,
            "number" => Type::Number,
            "array" => {
                let item = names::singular(hint);
                let (item, null) = self.lower_nullable(node.get("items"), &item);
                Type::List(Box::new(optional(item, null)))
            }
            "object" => self.object(node, hint, id),
            other => {
                self.problem(hint, &format!("type `{other}`"));
                Type::Json
            }
        };
        (ty, nullable)
    }

    fn object(&mut self, node: &Node, hint: &str, id: Option<Id>) -> Type {
        let more = node.get("additionalProperties");
        let has_members = node.get("properties").members().next().is_some();
        if !has_members {
            match more {
                Node::Object(_) => {
                    let (value, null) = self.lower_nullable(more, &format!("{hint}Value"));
                    let map = Type::Map(Box::new(optional(value, null)));
                    return self.kept_secret(map, id, hint, "");
                }
                Node::Bool(false) => {}
                _ => return Type::Json,
            }
        }
        let required: Vec<&str> = node
            .get("required")
            .elements()
            .iter()
            .filter_map(Node::as_str)
            .collect();
        let mut fields = Vec::new();
        for (wire, schema) in node.get("properties").members() {
            let name = format!("{hint}{}", names::type_name(wire));
            let (mut ty, nullable) = match self.given(id, wire) {
                Some(schema) => self.reference(&schema),
                None => self.lower_nullable(schema, &name),
            };
            if ty == Type::Number && !self.overrides.is_fraction(wire) {
                ty = Type::Integer;
            }
            ty = self.kept_secret(ty, id, hint, &format!(".{wire}"));
            let described = self.join(self.follow(schema));
            let described = described.as_ref().unwrap_or_else(|| self.follow(schema));
            fields.push(Field {
                wire: wire.to_owned(),
                ty,
                required: required.contains(&wire),
                nullable,
                fixed: fixed(described),
                facts: facts(described),
                deprecated: [schema, described]
                    .iter()
                    .any(|node| node.get("x-release-lifecycle").as_str() == Some("deprecated")),
            });
        }
        // The order of `required` determines the arguments of the constructor.
        self.define(id, hint, Shape::Struct(fields))
    }

    /// Makes a type secret if the overrides list its schema or the member (`.name`). A schema
    /// without a name is identified by `hint`, its generated name.
    fn kept_secret(&self, ty: Type, id: Option<Id>, hint: &str, member: &str) -> Type {
        let kept = secret(ty.clone());
        let applies = kept != ty;
        let sources = id.map_or(&[][..], |id| &self.models.get(id).sources);
        let mut is_secret = false;
        let hinted = id.is_none().then(|| hint.to_owned());
        for source in sources.iter().chain(&hinted) {
            let place = format!("{source}{member}");
            is_secret |= self.overrides.is_secret(&place, applies);
        }
        if let Some(name) = member.strip_prefix('.') {
            is_secret |= self.overrides.is_secret(name, applies);
        }
        if is_secret { kept } else { ty }
    }

    /// Returns the schema that the overrides assign to a member.
    fn given(&self, id: Option<Id>, wire: &str) -> Option<String> {
        self.models.get(id?).sources.iter().find_map(|source| {
            let place = format!("{source}.{wire}");
            self.overrides.member(&place).cloned()
        })
    }

    fn enumeration(&mut self, node: &Node, hint: &str, id: Option<Id>) -> (Type, bool) {
        let constant = [node.get("const").clone()];
        let values: &[Node] = if node.has("const") {
            &constant
        } else {
            node.get("enum").elements()
        };
        let nullable = values.contains(&Node::Null);
        let mut texts: Vec<String> = Vec::new();
        let mut others = Vec::new();
        for value in values {
            match value {
                // Spellings that differ in case count as one value, written as the first of them.
                Node::String(text)
                    if !texts.iter().any(|known| known.eq_ignore_ascii_case(text)) =>
                {
                    texts.push(text.clone());
                }
                Node::String(_) | Node::Null => {}
                Node::Bool(_) => others.push(Type::Bool),
                Node::Number(number) if number.is_i64() => others.push(Type::Integer),
                Node::Number(_) => others.push(Type::Number),
                _ => others.push(Type::Json),
            }
        }
        let ty = match (texts.is_empty(), others.first()) {
            (false, None) => self.define(id, hint, Shape::Strings(texts)),
            (true, Some(first)) if others.iter().all(|other| other == first) => first.clone(),
            _ => Type::Json,
        };
        (ty, nullable)
    }

    /// Joins an `allOf` into one schema; returns `None` for a schema without an `allOf`.
    fn join(&self, node: &Node) -> Option<Node> {
        if !node.has("allOf") {
            return None;
        }
        let mut joined: IndexMap<String, Node> = IndexMap::new();
        let mut own: IndexMap<String, Node> = node
            .members()
            .map(|(name, value)| (name.to_owned(), value.clone()))
            .collect();
        let branches = own.shift_remove("allOf").unwrap_or(Node::Null);
        for branch in branches.elements() {
            let branch = self.follow(branch);
            let inner = self.join(branch);
            absorb(&mut joined, inner.as_ref().unwrap_or(branch));
        }
        absorb(&mut joined, &Node::Object(own));
        Some(Node::Object(joined))
    }

    /// Returns the tag's value and the content's schema if a schema has both as members.
    pub fn paired(&self, schema: &Node, tag: &str, content: &str) -> Option<(String, Node)> {
        let joined = self.join(schema);
        let properties = joined.as_ref().unwrap_or(schema).get("properties");
        let wire = fixed(self.follow(properties.get(tag)))?;
        let content = properties.get(content);
        (*content != Node::Null).then(|| (wire, content.clone()))
    }

    pub fn problem(&mut self, place: &str, what: &str) {
        self.problems.push(format!("{place}: {what}"));
    }

    /// Creates a model with the fields of several structs. A field is required only if all of them
    /// require it.
    pub fn merged(&mut self, id: Option<Id>, name: &str, structs: &[Id]) -> Type {
        let mut fields: IndexMap<String, (Field, Vec<Type>)> = IndexMap::new();
        for &id in structs {
            for field in self.fields_of(id) {
                match fields.get_mut(&field.wire) {
                    None => {
                        let types = vec![field.ty.clone()];
                        fields.insert(field.wire.clone(), (field, types));
                    }
                    Some((seen, types)) => {
                        seen.required &= field.required;
                        seen.nullable |= field.nullable;
                        if seen.fixed != field.fixed {
                            seen.fixed = None;
                        }
                        if seen.facts != field.facts {
                            seen.facts.clear();
                        }
                        types.push(field.ty);
                    }
                }
            }
        }
        let mut merged = Vec::new();
        for (mut field, types) in fields.into_values() {
            field.required &= types.len() == structs.len();
            let hint = format!("{name}{}", names::type_name(&field.wire));
            field.ty = self.union_of(types, &hint, None);
            merged.push(field);
        }
        let fields = merged;
        self.define(id, name, Shape::Struct(fields))
    }

    /// Returns the fields of a struct, or the combined fields of a union of structs.
    fn fields_of(&mut self, id: Id) -> Vec<Field> {
        let Type::Model(id) = self.models.resolve(&Type::Model(id)) else {
            return Vec::new();
        };
        match &self.models.get(id).shape {
            Shape::Struct(fields) => fields.clone(),
            Shape::Tagged { variants, .. } | Shape::Objects(variants) => {
                let arms: Vec<Id> = variants
                    .iter()
                    .filter_map(|variant| variant.ty.model())
                    .collect();
                let name = self.models.get(id).name.clone();
                let merged = self.merged(None, &name, &arms);
                merged
                    .model()
                    .map(|id| self.fields_of(id))
                    .unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }
}

impl Model {
    /// Returns true for a struct or a union of structs.
    pub fn is_object(&self) -> bool {
        matches!(
            self.shape,
            Shape::Struct(_) | Shape::Tagged { .. } | Shape::Objects(_)
        )
    }
}

/// Makes the strings of a type secret.
fn secret(ty: Type) -> Type {
    match ty {
        Type::Text => Type::Secret,
        Type::List(inner) => Type::List(Box::new(secret(*inner))),
        Type::Map(inner) => Type::Map(Box::new(secret(*inner))),
        Type::Optional(inner) => Type::Optional(Box::new(secret(*inner))),
        other => other,
    }
}

fn optional(ty: Type, nullable: bool) -> Type {
    if nullable {
        Type::Optional(Box::new(ty))
    } else {
        ty
    }
}

/// Returns the JSON types that a schema allows, and whether it is nullable.
fn kinds(node: &Node) -> (Vec<String>, bool) {
    let named: Vec<String> = match node.get("type") {
        Node::String(kind) => vec![kind.clone()],
        several => several
            .elements()
            .iter()
            .filter_map(|kind| kind.as_str().map(str::to_owned))
            .collect(),
    };
    let nullable = named.iter().any(|kind| kind == "null");
    (
        named.into_iter().filter(|kind| kind != "null").collect(),
        nullable,
    )
}

/// Adds the contents of a branch of `allOf`.
fn absorb(into: &mut IndexMap<String, Node>, branch: &Node) {
    for (name, value) in branch.members() {
        match (name, into.get_mut(name)) {
            ("properties", Some(Node::Object(properties))) => {
                for (name, schema) in value.members() {
                    properties.insert(name.to_owned(), schema.clone());
                }
            }
            ("required", Some(Node::Array(required))) => {
                required.extend(value.elements().iter().cloned());
            }
            ("additionalProperties", Some(seen)) => {
                if *seen == Node::Bool(false) {
                    *seen = value.clone();
                }
            }
            (_, Some(_)) => {}
            (_, None) => {
                into.insert(name.to_owned(), value.clone());
            }
        }
    }
}

/// Returns the string if a schema allows only one.
fn fixed(node: &Node) -> Option<String> {
    if let Some(text) = node.get("const").as_str() {
        return Some(text.to_owned());
    }
    match node.get("enum").elements() {
        [Node::String(text)] => Some(text.clone()),
        _ => None,
    }
}

/// Describes a value's constraints in sentences.
fn facts(node: &Node) -> Vec<String> {
    let number = |name: &str| match node.get(name) {
        Node::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let range = |low: Option<String>, high: Option<String>, unit: &str| match (low, high) {
        (Some(low), Some(high)) if low == high => Some(format!("Exactly {low}{unit}.")),
        (Some(low), Some(high)) if low == "0" => Some(format!("Up to {high}{unit}.")),
        (Some(low), Some(high)) => Some(format!("{low} to {high}{unit}.")),
        (None, Some(high)) => Some(format!("Up to {high}{unit}.")),
        (Some(low), None) if low != "0" => Some(format!("At least {low}{unit}.")),
        _ => None,
    };
    let mut facts: Vec<String> = [
        range(number("minLength"), number("maxLength"), " characters"),
        range(number("minimum"), number("maximum"), ""),
        range(number("minItems"), number("maxItems"), " elements"),
    ]
    .into_iter()
    .flatten()
    .map(|fact| {
        fact.replace(" 1 characters", " 1 character")
            .replace(" 1 elements", " 1 element")
    })
    .collect();
    // Other defaults are often samples.
    if matches!(node.get("default"), Node::Bool(_)) {
        facts.push(format!("Default: `{}`.", node.get("default").inline()));
    }
    facts
}
