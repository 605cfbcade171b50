//! What code is written from: types by number, so that merging two of them is one entry in a table.

use std::collections::{BTreeMap, BTreeSet};

/// A model's number.
pub type Id = usize;

/// The type of a field, an element or a body.
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
    /// An element or map value that may be `null`.
    Optional(Box<Type>),
    Model(Id),
}

impl Type {
    /// The models named in it.
    pub fn model(&self) -> Option<Id> {
        match self {
            Self::Model(id) => Some(*id),
            Self::List(inner) | Self::Map(inner) | Self::Optional(inner) => inner.model(),
            _ => None,
        }
    }

    /// The same with another model in it.
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
    /// The only value the document allows.
    pub fixed: Option<String>,
    /// Facts of the schema: lengths, bounds, defaults.
    pub facts: Vec<String>,
    pub deprecated: bool,
}

/// An arm of a union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The tag's value; empty where there is no tag.
    pub wire: String,
    pub name: String,
    pub ty: Type,
}

/// What a model is.
#[derive(Debug, Clone)]
pub enum Shape {
    Struct(Vec<Field>),
    /// Strings from a set that may grow.
    Strings(Vec<String>),
    /// Objects told apart by a member.
    Tagged {
        tag: String,
        variants: Vec<Variant>,
    },
    /// Objects that nothing tells apart: arms where they are only written, one struct otherwise.
    Objects(Vec<Variant>),
    /// Told apart by their JSON type.
    Choice(Vec<Variant>),
    /// Told apart by a member beside them.
    Sibling {
        tag: String,
        variants: Vec<Variant>,
    },
    /// Another name for a type.
    Alias(Type),
}

/// A type to be written.
#[derive(Debug, Clone)]
pub struct Model {
    pub name: String,
    /// The schemas it stands for.
    pub sources: Vec<String>,
    pub shape: Shape,
    /// The body of a request, which keeps its own type.
    pub is_request: bool,
    /// Members that a union writes in this struct's place.
    pub hidden: BTreeSet<String>,
}

/// All models, with those that were merged standing for one another.
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

    /// The type with every alias followed.
    pub fn resolve(&self, ty: &Type) -> Type {
        match ty {
            Type::Model(id) => match &self.list[*id].shape {
                Shape::Alias(other) => self.resolve(other),
                _ => ty.clone(),
            },
            _ => ty.map_model(&|id| self.resolve(&Type::Model(id))),
        }
    }

    /// The types a model is made of.
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

    /// Makes `gone` another name of `kept`.
    pub fn replace(&mut self, gone: Id, kept: Id) {
        let sources = self.list[gone].sources.clone();
        let hidden = self.list[gone].hidden.clone();
        let model = &mut self.list[kept];
        model.sources.extend(sources);
        model.hidden.extend(hidden);
        self.list[gone].shape = Shape::Alias(Type::Model(kept));
    }

    /// Everything reachable from these types, themselves included.
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
    /// By an operation that changes what is there, for which `null` and a missing member differ.
    pub in_update: bool,
    pub in_response: bool,
    /// Top-level groups whose operations reach it.
    pub groups: BTreeSet<String>,
    /// Struct fields that would make a type contain itself.
    pub boxed: BTreeSet<String>,
}

/// Usage by model.
pub type Usages = BTreeMap<Id, Usage>;
