//! Derives the behavior of an operation from its path, its method, and the schema of its response.
//!
//! Five patterns cover most of the Management API: collections, their items, single settings, sets
//! of links, and actions on existing resources.

use serde_json::Value;

use super::table::{Operation, Table, elements};

/// The behavior of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Habit {
    /// Lists a collection.
    List,
    /// Adds to a collection.
    Create,
    /// Replaces all items of a collection.
    ReplaceAll,
    /// Adds several items to a collection.
    AddAll,
    /// Removes the items that the body lists from a collection.
    RemoveAll,
    /// Empties a collection.
    Clear,
    Get,
    Update,
    Replace,
    Delete,
    /// Shows a single setting.
    Show,
    /// Updates the given members of the setting.
    Merge,
    /// Replaces the setting.
    Set,
    /// Creates the setting if it does not exist by default.
    Make,
    /// Deletes the setting or resets it to its default.
    Reset,
    /// Links the resources in the body to the resource in the path.
    Link,
    Unlink,
    /// Lists the linked resources.
    Linked,
    /// Acts on the resource in the path and returns no content.
    Act,
    /// Changes the resource in the path and returns it.
    Change,
    /// Any other behavior.
    Other,
}

/// The format of the list of a collection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::api) struct Shape<'a> {
    /// The member that holds the items, if the response is an object.
    pub(in crate::api) key: &'a str,
    /// Set if the response is an array unless the query asks for an object.
    pub(in crate::api) is_bare: bool,
    /// The schema of the items.
    pub(in crate::api) items: Option<&'a Value>,
    /// The members of the object.
    pub(in crate::api) members: Vec<&'a str>,
}

impl Table {
    /// Returns the behavior of this operation.
    pub(super) fn habit(&self, operation: &Operation) -> Habit {
        let path = operation.path.as_str();
        let method = operation.method.as_str();
        if let Some((collection, last)) = path.rsplit_once('/')
            && last.starts_with('{')
            && self.is_collection(collection)
        {
            return match method {
                "GET" => Habit::Get,
                "PATCH" => Habit::Update,
                "PUT" => Habit::Replace,
                "DELETE" => Habit::Delete,
                _ => Habit::Other,
            };
        }
        if self.is_link_set(path) {
            return match method {
                "GET" => Habit::Linked,
                "POST" | "PUT" => Habit::Link,
                "DELETE" => Habit::Unlink,
                _ => Habit::Other,
            };
        }
        if self.is_collection(path) {
            return match method {
                "GET" => Habit::List,
                "POST" if self.creates(operation) => Habit::Create,
                "POST" if self.links_of(operation).is_some() => Habit::AddAll,
                "PUT" if self.answers_array(operation) => Habit::ReplaceAll,
                "DELETE" if operation.body.is_none() => Habit::Clear,
                "DELETE" if self.links_of(operation).is_some() => Habit::RemoveAll,
                _ => Habit::Other,
            };
        }
        if self.operation("GET", path).is_some() || self.is_named_setting(path) {
            return match method {
                "GET" => Habit::Show,
                "PATCH" => Habit::Merge,
                "PUT" => Habit::Set,
                "POST" => Habit::Make,
                "DELETE" => Habit::Reset,
                _ => Habit::Other,
            };
        }
        match (method, &operation.answer) {
            ("DELETE", _) => Habit::Reset,
            (_, None) => Habit::Act,
            (_, Some(answer)) if self.answers_as_item(path, answer) => Habit::Change,
            _ => Habit::Other,
        }
    }

    /// Returns whether a path is a collection whose items have paths below it.
    pub(super) fn is_collection(&self, path: &str) -> bool {
        let list = self.operation("GET", path);
        let is_list = list.is_some_and(|list| self.shape(list).is_some());
        let has_items = self.has_items(path);
        let adds = self.operation("POST", path).is_some();
        let is_set_whole = self.operation("PUT", path).is_some() && !adds;
        match list {
            Some(_) => is_list && (has_items || !is_set_whole),
            None => adds && has_items,
        }
    }

    fn has_items(&self, path: &str) -> bool {
        let mut operations = self.on_items(path);
        operations.any(|(operation, _)| operation.method != "POST")
    }

    /// Returns the operations on an item of this collection, and the path parameter that identifies
    /// the item.
    fn on_items<'a>(&'a self, collection: &str) -> impl Iterator<Item = (&'a Operation, &'a str)> {
        self.operations.iter().filter_map(move |operation| {
            let rest = operation.path.strip_prefix(collection)?;
            let parameter = rest.strip_prefix("/{")?.strip_suffix('}')?;
            (!parameter.contains('/')).then_some((operation, parameter))
        })
    }

    /// Returns whether a path like `/prompts/{prompt}/partials` is a setting without a response
    /// schema.
    fn is_named_setting(&self, path: &str) -> bool {
        self.operation("PUT", path).is_some()
    }

    fn is_link_set(&self, path: &str) -> bool {
        let is_list = |list: &Operation| self.shape(list).is_some();
        self.operation("GET", path).is_some_and(is_list)
            && self
                .operation("POST", path)
                .is_some_and(|add| add.answer.is_none() && self.links_of(add).is_some())
    }

    /// Returns the member of a body that lists the resources to link.
    pub(super) fn links_of<'a>(&'a self, operation: &'a Operation) -> Option<&'a str> {
        let properties = self.properties(operation.body.as_ref()?);
        let mut properties = properties.into_iter();
        properties
            .find(|(_, schema)| self.is_array(schema))
            .map(|(name, _)| name)
    }

    fn creates(&self, operation: &Operation) -> bool {
        operation
            .answer
            .as_ref()
            .is_some_and(|answer| !self.is_array(answer))
    }

    fn answers_array(&self, operation: &Operation) -> bool {
        operation
            .answer
            .as_ref()
            .is_some_and(|answer| self.is_array(answer))
    }

    /// Returns whether an action responds with its item, that is, whether most members of the
    /// response belong to the item.
    fn answers_as_item(&self, path: &str, answer: &Value) -> bool {
        let Some((item, _)) = path.rsplit_once('/') else {
            return false;
        };
        let Some(shown) = self
            .operation("GET", item)
            .and_then(|get| get.answer.as_ref())
        else {
            return false;
        };
        let answered = self.properties(answer);
        let is_known = |name: &str| self.property(shown, name).is_some();
        let known = answered.iter().filter(|(name, _)| is_known(name)).count();
        let collection = item.rsplit_once('/').map(|(collection, _)| collection);
        let identifier = self.identifier(collection.unwrap_or_default());
        answered.iter().any(|(name, _)| *name == identifier) && known * 2 > answered.len()
    }

    /// Returns the format of the list at a path, or `None` if its response is not a list.
    pub(in crate::api) fn shape<'a>(&'a self, list: &'a Operation) -> Option<Shape<'a>> {
        let answer = self.resolve(list.answer.as_ref()?);
        let fallback = list.path.rsplit('/').next().unwrap_or_default();
        if self.is_array(answer) {
            return Some(Shape {
                key: fallback,
                is_bare: true,
                items: answer.get("items"),
                members: Vec::new(),
            });
        }
        let arms = [elements(answer, "oneOf"), elements(answer, "anyOf")];
        let arms: Vec<&Value> = arms
            .into_iter()
            .flatten()
            .map(|arm| self.resolve(arm))
            .collect();
        if arms.is_empty() {
            return self.wrapped(answer);
        }
        let array = arms.iter().find(|arm| self.is_array(arm));
        let wrapped = arms.iter().find_map(|arm| self.wrapped(arm))?;
        Some(match array {
            Some(array) => Shape {
                is_bare: true,
                items: array.get("items").or(wrapped.items),
                ..wrapped
            },
            None => wrapped,
        })
    }

    /// Returns the format of a list that is an object: one array, and otherwise only paging
    /// members.
    fn wrapped<'a>(&'a self, answer: &'a Value) -> Option<Shape<'a>> {
        const PAGES: [&str; 7] = [
            "next", "total", "start", "limit", "length", "page", "per_page",
        ];
        let properties = self.properties(answer);
        let (key, array) = properties
            .iter()
            .find(|(name, schema)| !PAGES.contains(name) && self.is_array(schema))?;
        let others = properties.iter().filter(|(name, _)| name != key);
        if !others.clone().all(|(name, _)| PAGES.contains(name)) {
            return None;
        }
        Some(Shape {
            key,
            is_bare: false,
            items: self.resolve(array).get("items"),
            members: properties.iter().map(|(name, _)| *name).collect(),
        })
    }

    /// Returns the path parameter that identifies an item of this collection. Defaults to `id`.
    pub(super) fn item_parameter(&self, collection: &str) -> &str {
        let parameters = self.on_items(collection);
        let parameters = parameters.map(|(_, parameter)| parameter);
        parameters.max().unwrap_or("id")
    }

    /// Returns the member of an item that identifies it in paths.
    pub(super) fn identifier(&self, collection: &str) -> &str {
        if collection == "/email-templates" {
            return "template";
        }
        let items = self.on_items(collection);
        let item = items.max_by_key(|(operation, _)| operation.method == "GET");
        let create = self.operation("POST", collection);
        let list = self.operation("GET", collection);
        let listed = list.and_then(|list| self.shape(list)?.items);
        let answers = [
            create.and_then(|create| create.answer.as_ref()),
            item.and_then(|(item, _)| item.answer.as_ref()),
            listed,
        ];
        for answer in answers.into_iter().flatten() {
            let properties = self.properties(answer);
            let find = |wanted: &dyn Fn(&str) -> bool| {
                let mut names = properties.iter().map(|(name, _)| *name);
                names.find(|name| wanted(name))
            };
            let parameter = item.map(|(_, parameter)| parameter).unwrap_or_default();
            let singular = singular(collection);
            let found = find(&|name| name == parameter)
                .or_else(|| find(&|name| name == format!("{singular}_id")))
                .or_else(|| find(&|name| name == "id"))
                .or_else(|| find(&|name| name == "kid" || name == "key"))
                .or_else(|| find(&|name| name.ends_with("_id") || name.ends_with("Id")));
            if let Some(found) = found {
                return found;
            }
        }
        "id"
    }
}

/// Returns the singular name of an item for messages: the last literal segment of the path.
pub(in crate::api) fn singular(path: &str) -> String {
    let mut segments = path.rsplit('/').filter(|segment| !segment.starts_with('{'));
    let last = segments.next().unwrap_or_default().replace('-', "_");
    match last.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => last.strip_suffix('s').map_or(last.clone(), str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn habit(line: &str) -> Habit {
        let (method, path) = line.split_once(' ').unwrap();
        let table = Table::get();
        table.habit(table.operation(method, path).unwrap())
    }

    #[test]
    fn habits_are_told_from_the_document() {
        for (line, expected) in [
            ("GET /self-service-profiles", Habit::List),
            ("POST /self-service-profiles", Habit::Create),
            ("PATCH /self-service-profiles/{id}", Habit::Update),
            ("PUT /network-acls/{id}", Habit::Replace),
            ("DELETE /custom-domains/{id}", Habit::Delete),
            ("PATCH /attack-protection/captcha", Habit::Merge),
            ("PUT /guardian/factors/phone/message-types", Habit::Set),
            ("PUT /guardian/policies", Habit::Set),
            ("POST /emails/provider", Habit::Make),
            ("PUT /prompts/{prompt}/custom-text/{language}", Habit::Set),
            ("POST /roles/{id}/groups", Habit::Link),
            ("GET /groups/{id}/roles", Habit::Linked),
            ("DELETE /groups/{id}/roles", Habit::Unlink),
            ("POST /users/{id}/risk-assessments/clear", Habit::Act),
            ("PUT /users/{id}/authentication-methods", Habit::ReplaceAll),
            ("DELETE /users/{id}/authentication-methods", Habit::Clear),
            ("POST /actions/modules/{id}/rollback", Habit::Change),
            ("POST /clients/cimd/preview", Habit::Other),
        ] {
            assert_eq!(habit(line), expected, "{line}");
        }
    }

    #[test]
    fn identifiers_are_told_from_the_document() {
        let table = Table::get();
        for (collection, expected) in [
            ("/agents", "agent_id"),
            ("/custom-domains", "custom_domain_id"),
            ("/branding/themes", "themeId"),
            ("/keys/encryption", "kid"),
            ("/rules-configs", "key"),
            ("/forms", "id"),
            ("/email-templates", "template"),
            ("/connections/{id}/scim-configuration/tokens", "token_id"),
        ] {
            assert_eq!(table.identifier(collection), expected, "{collection}");
        }
        assert_eq!(singular("/attack-protection/captcha/policies"), "policy");
    }
}
