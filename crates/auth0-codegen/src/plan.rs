//! Plans the code: the methods of every handle, and the models with their names and modules.
//!
//! Before: an operation with the group `roles` and the name `list`, the optional query parameters
//! `name_filter` and `page`, and a response that is an array of `Role` or an object with `roles`. After:
//!
//! ```text
//! Method { name: "list", params: ListRolesParams { page, name_filter },
//!          answer: Pages(items: "roles", of Role) }
//! ```

mod entities;
mod generic;
mod placing;

use std::collections::BTreeMap;

use crate::document::{Document, Operation};
use crate::error::Error;
use crate::lower::Lowering;
use crate::model::{Models, Shape, Type, Usages};
use crate::names;
use crate::overrides::Overrides;

pub use generic::Generics;
pub use placing::home;

/// The complete plan.
#[derive(Debug)]
pub struct Plan {
    pub methods: Vec<Method>,
    pub models: Models,
    pub usages: Usages,
    pub generics: Generics,
    /// Merges and guesses, for reviewers of the names.
    pub log: Vec<String>,
}

/// The method of an operation.
#[derive(Debug)]
pub struct Method {
    pub operation: Operation,
    /// `delete_all`.
    pub name: String,
    pub path: Vec<Argument>,
    pub required_query: Vec<Argument>,
    pub params: Option<Params>,
    pub body: Option<Argument>,
    pub answer: Answer,
}

/// A positional argument.
#[derive(Debug)]
pub struct Argument {
    pub wire: String,
    pub name: String,
    pub ty: Type,
}

/// The struct of optional query parameters.
#[derive(Debug)]
pub struct Params {
    pub name: String,
    pub fields: Vec<Param>,
}

/// An optional query parameter.
#[derive(Debug)]
pub struct Param {
    pub wire: String,
    pub ty: Type,
    pub maximum: Option<u64>,
}

/// The result of a call.
#[derive(Debug)]
pub enum Answer {
    Nothing,
    Value(Type),
    /// A value, or an empty body.
    Perhaps(Type),
    Pages(Paged),
    /// An event stream, whose method is written manually.
    Events(Vec<Type>),
}

/// The pagination of a list.
#[derive(Debug)]
pub struct Paged {
    /// The member that contains the items.
    pub items: String,
    pub item: Type,
    pub offset: bool,
    pub totals: bool,
    pub checkpoint: bool,
}

impl Method {
    /// Returns true if the method is written manually: a multipart body or a stream.
    pub fn is_by_hand(&self) -> bool {
        matches!(self.answer, Answer::Events(_))
            || self
                .operation
                .body
                .as_ref()
                .is_some_and(|body| body.is_multipart)
    }

    /// Returns the types that it sends.
    pub fn sent(&self) -> impl Iterator<Item = &Type> {
        let arguments = self
            .path
            .iter()
            .chain(&self.required_query)
            .chain(&self.body);
        let params = self.params.iter().flat_map(|params| &params.fields);
        arguments
            .map(|argument| &argument.ty)
            .chain(params.map(|param| &param.ty))
    }

    /// Returns the types that it receives.
    pub fn received(&self) -> &[Type] {
        match &self.answer {
            Answer::Nothing => &[],
            Answer::Value(ty) | Answer::Perhaps(ty) => std::slice::from_ref(ty),
            Answer::Events(types) => types,
            Answer::Pages(paged) => std::slice::from_ref(&paged.item),
        }
    }
}

impl Plan {
    /// Creates the plan, or returns the constructs for which there is no rule.
    pub fn new(document: &Document, overrides: &Overrides) -> Result<Self, Error> {
        let mut lowering = Lowering::new(document, overrides);
        let mut methods = Vec::new();
        for operation in &document.operations {
            methods.push(method(&mut lowering, operation, overrides));
        }
        let mut log = Vec::new();
        entities::unify_entities(&mut lowering, &methods, overrides, &mut log);
        entities::join_siblings(&mut lowering, document, overrides);
        // Settling one union may merge others.
        let mut usages = placing::usages(&lowering.models, &methods);
        while entities::settle_objects(&mut lowering, &usages, overrides) {
            usages = placing::usages(&lowering.models, &methods);
        }
        let merged = crate::unify::merge_same_shapes(&mut lowering.models, &usages, overrides);
        log.push(format!("{merged} models had the shape of another"));
        if !lowering.problems.is_empty() {
            return Err(Error::NotUnderstood(lowering.problems));
        }
        let mut models = lowering.models;
        let usages = placing::usages(&models, &methods);
        let generics = Generics::make(&mut models, &usages, overrides);
        placing::name(
            &mut models,
            &usages,
            &generics,
            &methods,
            overrides,
            &mut log,
        )?;
        Ok(Self {
            methods,
            models,
            usages,
            generics,
            log,
        })
    }

    /// Returns the operations without a text in the overrides.
    pub fn without_words(&self, overrides: &Overrides) -> Vec<String> {
        let described = |method: &&Method| {
            let group = names::feature(&method.operation.group[0]);
            let line = method.operation.line();
            overrides.words.operation(&group, &line).is_some()
        };
        self.methods
            .iter()
            .filter(|method| !described(method))
            .map(|method| method.operation.line())
            .collect()
    }

    /// Returns the methods of each handle, by its path.
    pub fn handles(&self) -> BTreeMap<&[String], Vec<&Method>> {
        let mut handles: BTreeMap<&[String], Vec<&Method>> = BTreeMap::new();
        for method in &self.methods {
            let group = method.operation.group.as_slice();
            // A handle that only contains other handles counts too.
            for depth in 1..group.len() {
                handles.entry(&group[..depth]).or_default();
            }
            handles.entry(group).or_default().push(method);
        }
        handles
    }
}

fn method(lowering: &mut Lowering<'_>, operation: &Operation, overrides: &Overrides) -> Method {
    let entity = operation
        .group
        .iter()
        .map(|part| {
            let part = names::type_name(part);
            names::singular(&part)
        })
        .collect::<String>();
    let hint = format!("{}{entity}", names::type_name(&operation.name));
    let path = operation
        .path_parameters
        .iter()
        .map(|parameter| Argument {
            wire: parameter.name.clone(),
            name: names::snake(&parameter.name),
            ty: lowering.lower(
                &parameter.schema,
                &format!("{hint}{}", names::type_name(&parameter.name)),
            ),
        })
        .collect();
    let (required, optional): (Vec<_>, Vec<_>) = operation
        .query_parameters
        .iter()
        .partition(|parameter| parameter.required);
    let required_query = required
        .into_iter()
        .map(|parameter| Argument {
            wire: parameter.name.clone(),
            name: names::snake(&parameter.name),
            ty: lowering.lower(
                &parameter.schema,
                &format!("{hint}{}", names::type_name(&parameter.name)),
            ),
        })
        .collect();
    let totals = optional
        .iter()
        .any(|parameter| parameter.name == "include_totals");
    let has = |name: &str| optional.iter().any(|parameter| parameter.name == name);
    let (offset, checkpoint) = (has("per_page"), has("take"));
    let fields: Vec<Param> = optional
        .iter()
        .filter(|parameter| parameter.name != "include_totals" || !(offset || checkpoint))
        .map(|parameter| Param {
            wire: parameter.name.clone(),
            ty: lowering.lower(
                &parameter.schema,
                &format!("{hint}{}", names::type_name(&parameter.name)),
            ),
            maximum: match parameter.schema.get("maximum") {
                crate::node::Node::Number(number) => number.as_u64(),
                _ => None,
            },
        })
        .collect();
    let params = (!fields.is_empty()).then(|| {
        let name = params_name(operation, &hint);
        Params {
            name: overrides.name(&name).cloned().unwrap_or(name),
            fields,
        }
    });
    let body = operation.body.as_ref().map(|body| {
        let ty = lowering.lower(&body.schema, &hint);
        let ty = lowering.models.resolve(&ty);
        if let Type::Model(id) = ty
            && !matches!(lowering.models.get(id).shape, Shape::Strings(_))
        {
            lowering.models.get_mut(id).is_request = true;
        }
        Argument {
            wire: String::new(),
            name: String::new(),
            ty,
        }
    });
    let answer = answer(
        lowering,
        operation,
        overrides,
        &entity,
        [offset, totals, checkpoint],
    );
    Method {
        name: overrides
            .method(&operation.line())
            .cloned()
            .unwrap_or_else(|| names::snake(&operation.name)),
        operation: operation.clone(),
        path,
        required_query,
        params,
        body,
        answer,
    }
}

/// Returns the name of a parameter struct, such as `ListUsersParams`, derived from the document's
/// name.
fn params_name(operation: &Operation, hint: &str) -> String {
    let Some(name) = &operation.params_name else {
        return format!("{hint}Params");
    };
    let name = ["RequestParameters", "QueryParameters", "Parameters"]
        .iter()
        .find_map(|ending| name.strip_suffix(ending))
        .unwrap_or(name);
    let name = names::type_name(name);
    match name.strip_prefix("Get") {
        Some(rest) if operation.name.starts_with("list") => format!("List{rest}Params"),
        _ => format!("{name}Params"),
    }
}

fn answer(
    lowering: &mut Lowering<'_>,
    operation: &Operation,
    overrides: &Overrides,
    entity: &str,
    [offset, totals, checkpoint]: [bool; 3],
) -> Answer {
    let schema = operation
        .successes
        .iter()
        .find_map(|(_, schema)| schema.clone());
    let Some(schema) = schema else {
        return Answer::Nothing;
    };
    if operation.is_event_stream {
        return Answer::Events(match overrides.stream(&operation.line()) {
            Some(pattern) => lowering.all_like(pattern),
            None => vec![lowering.lower(&schema, entity)],
        });
    }
    if operation.method == "GET"
        && (offset || checkpoint)
        && let Some((items, item)) = items(lowering, &schema)
    {
        let item = lowering.lower(&item, entity);
        return Answer::Pages(Paged {
            items,
            item,
            offset,
            totals,
            checkpoint,
        });
    }
    let ty = lowering.lower(&schema, entity);
    let ty = lowering.models.resolve(&ty);
    if operation
        .successes
        .iter()
        .any(|(_, schema)| schema.is_none())
    {
        Answer::Perhaps(ty)
    } else {
        Answer::Value(ty)
    }
}

/// Finds the member with a page's items, and their schema, in the object among the response's forms.
fn items(
    lowering: &Lowering<'_>,
    schema: &crate::node::Node,
) -> Option<(String, crate::node::Node)> {
    let schema = lowering.follow(schema);
    let shapes: Vec<&crate::node::Node> = if schema.has("oneOf") {
        schema
            .get("oneOf")
            .elements()
            .iter()
            .map(|shape| lowering.follow(shape))
            .collect()
    } else {
        vec![schema]
    };
    for shape in &shapes {
        let lists: Vec<(&str, &crate::node::Node)> = shape
            .get("properties")
            .members()
            .map(|(name, member)| (name, lowering.follow(member)))
            .filter(|(_, member)| member.get("type").as_str() == Some("array"))
            .collect();
        if let [(name, list)] = lists.as_slice() {
            return Some(((*name).to_owned(), list.get("items").clone()));
        }
    }
    let array = shapes
        .iter()
        .find(|shape| shape.get("type").as_str() == Some("array"))?;
    Some((String::new(), array.get("items").clone()))
}
