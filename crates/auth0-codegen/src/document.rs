//! Reads an `OpenAPI` document into the operations and schemas from which code is generated.
//!
//! Before:
//!
//! ```text
//! "/roles/{id}": { "get": {
//!   "x-operation-group": "roles", "x-operation-name": "get",
//!   "security": [{ "bearerAuth": ["read:roles"] }],
//!   "responses": { "200": { … "GetRoleResponseContent" }, "404": … } } }
//! ```
//!
//! After:
//!
//! ```text
//! Operation { method: "GET", path: "/roles/{id}", group: ["roles"], name: "get",
//!             scopes: ["read:roles"], successes: [(200, GetRoleResponseContent)], failures: [404], … }
//! ```

use std::path::Path;

use indexmap::IndexMap;

use crate::error::Error;
use crate::node::Node;
use crate::overrides::Overrides;

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// An `OpenAPI` document.
#[derive(Debug)]
pub struct Document {
    pub operations: Vec<Operation>,
    pub schemas: IndexMap<String, Node>,
}

/// An operation of the API.
#[derive(Debug, Clone)]
pub struct Operation {
    /// In uppercase: `GET`.
    pub method: String,
    /// `/users/{id}`.
    pub path: String,
    /// `["users", "authenticationMethods"]`.
    pub group: Vec<String>,
    /// `deleteAll`.
    pub name: String,
    /// `ListUsersRequestParameters`; `None` without optional query parameters.
    pub params_name: Option<String>,
    /// In the order of the path.
    pub path_parameters: Vec<Parameter>,
    pub query_parameters: Vec<Parameter>,
    /// True if it accepts the header that selects a custom domain.
    pub custom_domain: bool,
    pub scopes: Vec<String>,
    /// The scopes that every call needs, if the document has several sets, one of which is enough.
    pub needed_scopes: Vec<String>,
    /// True if the scopes are guessed because Auth0 does not publish them.
    pub guessed_scopes: bool,
    pub body: Option<Body>,
    /// Successful responses: the status, and the schema of the body if there is one.
    pub successes: Vec<(u16, Option<Node>)>,
    /// Other statuses in the document.
    pub failures: Vec<u16>,
    pub is_event_stream: bool,
    /// The page in Auth0's reference, relative to its base URL.
    pub reference: Option<String>,
    /// `GA`, `EA`, `beta`, `deprecated`.
    pub lifecycle: Option<String>,
}

/// A path or query parameter.
#[derive(Debug, Clone)]
pub struct Parameter {
    pub name: String,
    pub schema: Node,
    pub required: bool,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    pub schema: Node,
    pub is_multipart: bool,
}

impl Operation {
    /// Returns the name used in docs and overrides, such as `GET /users/{id}`.
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

impl Document {
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text = std::fs::read_to_string(path).map_err(|cause| Error::file(path, cause))?;
        Self::parse(&text).map_err(|error| match error {
            Error::Input { path: at, message } => {
                Error::input(format!("{}: {at}", path.display()), message)
            }
            other => other,
        })
    }

    /// Applies the handle paths from the overrides.
    pub fn regroup(&mut self, overrides: &Overrides) {
        for operation in &mut self.operations {
            let dotted = operation.group.join(".");
            if let Some(given) = overrides.handle(&dotted) {
                operation.group = given.split('.').map(str::to_owned).collect();
            }
        }
    }

    /// Adds the operations and schemas of another document.
    pub fn extend(&mut self, other: Self) {
        self.operations.extend(other.operations);
        self.schemas.extend(other.schemas);
    }

    pub fn parse(text: &str) -> Result<Self, Error> {
        let root: Node = serde_json::from_str(text)
            .map_err(|error| Error::input("document", error.to_string()))?;
        if !root.has("openapi") {
            return Err(Error::input("/openapi", "missing; is this OpenAPI 3?"));
        }
        let mut operations = Vec::new();
        for (path, item) in root.get("paths").members() {
            for (method, node) in item.members() {
                if METHODS.contains(&method) {
                    let node = with_components(&root, node);
                    operations.push(operation(path, method, &node)?);
                }
            }
        }
        let schemas = root.get("components").get("schemas");
        Ok(Self {
            operations,
            schemas: schemas
                .members()
                .map(|(name, schema)| (name.to_owned(), schema.clone()))
                .collect(),
        })
    }
}

/// Replaces the operation's references to parameters, bodies, and responses with their contents.
fn with_components(root: &Node, operation: &Node) -> Node {
    let Node::Object(members) = operation else {
        return operation.clone();
    };
    let mut members = members.clone();
    for (name, member) in &mut members {
        *member = match (name.as_str(), &*member) {
            ("requestBody", body) => followed(root, body),
            ("parameters", Node::Array(parameters)) => {
                let parameters = parameters.iter();
                Node::Array(parameters.map(|it| followed(root, it)).collect())
            }
            ("responses", Node::Object(responses)) => {
                let responses = responses.iter();
                let responses = responses.map(|(status, it)| (status.clone(), followed(root, it)));
                Node::Object(responses.collect())
            }
            (_, other) => other.clone(),
        };
    }
    Node::Object(members)
}

/// Returns the component that a node refers to, or the node itself.
fn followed(root: &Node, node: &Node) -> Node {
    let path = node.get("$ref").as_str();
    let path = path.and_then(|path| path.strip_prefix("#/"));
    match path {
        Some(path) => path.split('/').fold(root, |at, step| at.get(step)).clone(),
        None => node.clone(),
    }
}

fn operation(path: &str, method: &str, node: &Node) -> Result<Operation, Error> {
    let at = |what: &str| format!("/paths/{path}/{method}/{what}");
    let group: Vec<String> = match node.get("x-operation-group") {
        Node::String(group) => vec![group.clone()],
        groups => groups
            .elements()
            .iter()
            .filter_map(|group| group.as_str().map(str::to_owned))
            .collect(),
    };
    if group.is_empty() {
        return Err(Error::input(
            at("x-operation-group"),
            "missing; it is the handle's path",
        ));
    }
    let Some(name) = node.get("x-operation-name").as_str() else {
        return Err(Error::input(
            at("x-operation-name"),
            "missing; it is the method's name",
        ));
    };
    let mut path_parameters = Vec::new();
    let mut query_parameters = Vec::new();
    let mut custom_domain = false;
    for (index, parameter) in node.get("parameters").elements().iter().enumerate() {
        let name = parameter.get("name").as_str().unwrap_or_default();
        let read = Parameter {
            name: name.to_owned(),
            schema: parameter.get("schema").clone(),
            required: parameter.get("required").as_bool().unwrap_or_default(),
        };
        match parameter.get("in").as_str() {
            Some("path") => path_parameters.push(read),
            Some("query") => query_parameters.push(read),
            Some("header") if name == "auth0-custom-domain" => custom_domain = true,
            place => {
                return Err(Error::input(
                    at(&format!("parameters/{index}")),
                    format!(
                        "a parameter `{name}` in {place:?}; expected path, query or the header `auth0-custom-domain`"
                    ),
                ));
            }
        }
    }
    // Arguments are in the order of the path, whatever the order of the list.
    let position = |parameter: &Parameter| path.find(&format!("{{{}}}", parameter.name));
    if let Some(stray) = path_parameters
        .iter()
        .find(|parameter| position(parameter).is_none())
    {
        return Err(Error::input(
            at("parameters"),
            format!("the path has no `{{{}}}`", stray.name),
        ));
    }
    path_parameters.sort_by_key(position);
    let (successes, failures, is_event_stream) = responses(node.get("responses"));
    Ok(Operation {
        method: method.to_uppercase(),
        path: path.to_owned(),
        group,
        name: name.to_owned(),
        params_name: node
            .get("x-operation-request-parameters-name")
            .as_str()
            .map(str::to_owned),
        path_parameters,
        query_parameters,
        custom_domain,
        scopes: scopes(node.get("security")),
        needed_scopes: needed_scopes(node.get("security")),
        guessed_scopes: node.get("x-scope-guessed").as_bool().unwrap_or_default(),
        body: body(node.get("requestBody").get("content"), &at("requestBody"))?,
        successes,
        failures,
        is_event_stream,
        reference: reference(node),
        lifecycle: node.get("x-release-lifecycle").as_str().map(str::to_owned),
    })
}

/// Form bodies are documented alongside JSON bodies, which are the ones sent.
fn body(content: &Node, at: &str) -> Result<Option<Body>, Error> {
    let json = content.get("application/json").get("schema");
    let multipart = content.get("multipart/form-data").get("schema");
    match (json, multipart) {
        (Node::Null, Node::Null) if content.members().next().is_some() => Err(Error::input(
            at,
            "a body that is neither application/json nor multipart/form-data",
        )),
        (Node::Null, Node::Null) => Ok(None),
        (Node::Null, schema) => Ok(Some(Body {
            schema: schema.clone(),
            is_multipart: true,
        })),
        (schema, _) => Ok(Some(Body {
            schema: schema.clone(),
            is_multipart: false,
        })),
    }
}

/// Successes, failures, and whether the response is an event stream.
type Responses = (Vec<(u16, Option<Node>)>, Vec<u16>, bool);

fn responses(node: &Node) -> Responses {
    let mut successes = Vec::new();
    let mut failures = Vec::new();
    let mut is_event_stream = false;
    for (status, response) in node.members() {
        let Ok(status) = status.parse::<u16>() else {
            continue;
        };
        let content = response.get("content");
        if !(200..300).contains(&status) {
            failures.push(status);
            continue;
        }
        is_event_stream |= content.has("text/event-stream");
        let schema = ["application/json", "text/event-stream"]
            .iter()
            .map(|kind| content.get(kind).get("schema"))
            // A 204 has no body, whatever the document says.
            .find(|schema| **schema != Node::Null && status != 204);
        successes.push((status, schema.cloned()));
    }
    (successes, failures, is_event_stream)
}

/// Derives the page in the reference, which is named after the tag and operation.
fn reference(node: &Node) -> Option<String> {
    // If the scopes were guessed, there is no page.
    if node.get("x-scope-guessed").as_bool() == Some(true) {
        return None;
    }
    let tag = node.get("tags").elements().first()?.as_str()?;
    let id = node.get("operationId").as_str()?.replace('_', "-");
    Some(format!("{tag}/{id}"))
}

/// Returns the scopes of all schemes, without duplicates. If one of several sets is enough, this is their
/// union, because with fewer scopes the response may be incomplete.
fn scopes(security: &Node) -> Vec<String> {
    let mut scopes: Vec<String> = Vec::new();
    for requirement in security.elements() {
        let schemes = requirement.members();
        let named = schemes.flat_map(|(_, scopes)| scopes.elements());
        for scope in named.filter_map(Node::as_str) {
            if !scopes.iter().any(|known| known == scope) {
                scopes.push(scope.to_owned());
            }
        }
    }
    scopes
}

/// Returns the scopes that are in every set.
fn needed_scopes(security: &Node) -> Vec<String> {
    let mut needed = scopes(security);
    for requirement in security.elements() {
        let schemes = requirement.members();
        let named: Vec<&str> = schemes
            .flat_map(|(_, scopes)| scopes.elements())
            .filter_map(Node::as_str)
            .collect();
        needed.retain(|scope| named.contains(&scope.as_str()));
    }
    needed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(parameters: &str) -> Result<Document, Error> {
        Document::parse(&format!(
            r#"{{"openapi":"3.1.0","paths":{{"/a/{{x}}/b/{{y}}":{{"get":{{
                "x-operation-group":["as","bs"],"x-operation-name":"get",
                "parameters":{parameters},
                "security":[{{"bearerAuth":[]}},{{"oAuth2ClientCredentials":["read:as"]}}],
                "responses":{{"200":{{"content":{{"application/json":{{"schema":{{"type":"string"}}}}}}}},"404":{{}}}}
            }}}}}}}}"#
        ))
    }

    #[test]
    fn parameters_follow_the_path() {
        let document = parse(
            r#"[{"name":"y","in":"path","required":true},{"name":"x","in":"path","required":true},
                {"name":"q","in":"query"},{"name":"auth0-custom-domain","in":"header"}]"#,
        )
        .unwrap();
        let [operation] = &document.operations[..] else {
            panic!("one operation")
        };
        let names: Vec<&str> = operation
            .path_parameters
            .iter()
            .map(|parameter| parameter.name.as_str())
            .collect();
        assert_eq!(names, ["x", "y"]);
        assert!(operation.custom_domain);
        assert_eq!(operation.scopes, ["read:as"]);
        assert_eq!(operation.failures, [404]);
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let error = parse(r#"[{"name":"c","in":"cookie"}]"#).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("/paths//a/{x}/b/{y}/get/parameters/0"),
            "{error}"
        );
        let error = parse(r#"[{"name":"z","in":"path"}]"#).unwrap_err();
        assert!(error.to_string().contains("no `{z}`"), "{error}");
        assert!(
            Document::parse("{}")
                .unwrap_err()
                .to_string()
                .contains("OpenAPI")
        );
    }
}
