//! The models from which code is generated. They refer to each other by number, so that merging two of
//! them only takes an entry in a table.

use std::collections::{BTreeMap, BTreeSet};

/// The number of a model.
pub type Id = usize;

/// The type of a field, an element, or a body.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    Text,
    Secret,
    Timestamp,
    Bool,
    Integer,
    Number,
    Json,
    List(Box<Type>),
    Map(Box<Type>),
    /// A nullable element or map value.
    Optional(Box<Type>),
    Model(Id),
}

impl Type {
    /// Returns the model that a type contains.
    pub fn model(&self) -> Option<Id> {
        match self {
            Self::Model(id) => Some(*id),
            Self::List(inner) | Self::Map(inner) | Self::Optional(inner) => inner.model(),
            _ => None,
        }
    }

    /// Replaces the model in a type.
    #[must_use]
    pub fn map_model(&self, to: &dyn Fn(Id) -> Type) -> Type {
        match self {
            Self::Model(id) => to(*id),
            Self::List(inner) => Self::List(Box::new(inner.map_model(to))),
            Self::Map(inner) => Self::Map(Box::new(inner.map_model(to))),
            Self::Optional(inner) => Self::Optional(Box::new(inner.map_model(to))),
            other => other.clone(),
        }
    }
}

/// A member of an object.
#[derive(Debug, Clone)]
pub struct Field {
    pub wire: String,
    pub ty: Type,
    pub required: bool,
    pub nullable: bool,
    /// The only value that the document allows.
    pub fixed: Option<String>,
    /// Constraints from the schema: lengths, bounds, defaults.
    pub facts: Vec<String>,
    pub deprecated: bool,
}

/// An arm of a union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The value of the tag; empty without a tag.
    pub wire: String,
    pub name: String,
    pub ty: Type,
}

/// The shape of a model.
#[derive(Debug, Clone)]
pub enum Shape {
    Struct(Vec<Field>),
    /// Strings from a set that may grow.
    Strings(Vec<String>),
    /// Objects distinguished by a member.
    Tagged {
        tag: String,
        variants: Vec<Variant>,
    },
    /// Objects that cannot be distinguished: arms if they are only written, otherwise one struct.
    Objects(Vec<Variant>),
    /// Arms distinguished by their JSON type.
    Choice(Vec<Variant>),
    /// Arms distinguished by a sibling member.
    Sibling {
        tag: String,
        variants: Vec<Variant>,
    },
    /// An alias of a type.
    Alias(Type),
}

/// A type to generate.
#[derive(Debug, Clone)]
pub struct Model {
    pub name: String,
    /// The schemas that it represents.
    pub sources: Vec<String>,
    pub shape: Shape,
    /// True for a request body, which keeps its own type.
    pub is_request: bool,
    /// Members that a union writes instead of this struct.
    pub hidden: BTreeSet<String>,
}

/// All models. Merged ones are aliases.
#[derive(Debug, Default)]
pub struct Models {
    list: Vec<Model>,
}

impl Models {
    pub fn add(&mut self, name: &str, source: Option<&str>, shape: Shape) -> Id {
        self.list.push(Model {
            name: name.to_owned(),
            sources: source.map(str::to_owned).into_iter().collect(),
            shape,
            is_request: false,
            hidden: BTreeSet::new(),
        });
        self.list.len() - 1
    }

    pub fn get(&self, id: Id) -> &Model {
        &self.list[id]
    }

    pub fn get_mut(&mut self, id: Id) -> &mut Model {
        &mut self.list[id]
    }

    pub fn ids(&self) -> std::ops::Range<Id> {
        0..self.list.len()
    }

    /// Follows all aliases in a type.
    pub fn resolve(&self, ty: &Type) -> Type {
        match ty {
            Type::Model(id) => match &self.list[*id].shape {
                Shape::Alias(other) => self.resolve(other),
                _ => ty.clone(),
            },
            _ => ty.map_model(&|id| self.resolve(&Type::Model(id))),
        }
    }

    /// Returns the types that a model contains.
    pub fn parts(&self, id: Id) -> Vec<Type> {
        match &self.list[id].shape {
            Shape::Struct(fields) => fields
                .iter()
                .filter(|field| !self.list[id].hidden.contains(&field.wire))
                .map(|field| self.resolve(&field.ty))
                .collect(),
            Shape::Strings(_) => Vec::new(),
            Shape::Tagged { variants, .. }
            | Shape::Sibling { variants, .. }
            | Shape::Objects(variants)
            | Shape::Choice(variants) => variants
                .iter()
                .map(|variant| self.resolve(&variant.ty))
                .collect(),
            Shape::Alias(ty) => vec![self.resolve(ty)],
        }
    }

    /// Makes `gone` an alias of `kept`.
    pub fn replace(&mut self, gone: Id, kept: Id) {
        let sources = self.list[gone].sources.clone();
        let hidden = self.list[gone].hidden.clone();
        let model = &mut self.list[kept];
        model.sources.extend(sources);
        model.hidden.extend(hidden);
        self.list[gone].shape = Shape::Alias(Type::Model(kept));
    }

    /// Returns everything reachable from these types, including themselves.
    pub fn reach(&self, from: impl IntoIterator<Item = Type>) -> BTreeSet<Id> {
        let mut found = BTreeSet::new();
        let mut todo: Vec<Id> = from
            .into_iter()
            .filter_map(|ty| self.resolve(&ty).model())
            .collect();
        while let Some(id) = todo.pop() {
            if found.insert(id) {
                todo.extend(self.parts(id).iter().filter_map(Type::model));
            }
        }
        found
    }
}

/// Where and how a model is used.
#[derive(Debug, Clone, Default)]
pub struct Usage {
    pub in_request: bool,
    /// True in operations that update a resource, where `null` and a missing member differ.
    pub in_update: bool,
    pub in_response: bool,
    /// Top-level groups whose operations use it.
    pub groups: BTreeSet<String>,
    /// Struct fields that would make a type contain itself.
    pub boxed: BTreeSet<String>,
}

/// Usage by model.
pub type Usages = BTreeMap<Id, Usage>;
