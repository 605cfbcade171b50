//! The parameters of an authorization request, in the three forms in which they are sent: a query, a form,
//! and the claims of a signed request object.

use std::collections::BTreeMap;

use auth0_core::Json;

use crate::query;

/// A parameter's value, with the type that a request object requires (RFC 9101 section 4).
#[derive(Clone)]
pub(super) enum Value {
    Text(String),
    Number(u64),
    Json(Json),
}

impl Value {
    pub(super) fn to_text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Json(json) => json.to_string(),
        }
    }

    fn to_json(&self) -> Json {
        match self {
            Self::Text(text) => text.into(),
            Self::Number(number) => (*number).into(),
            Self::Json(json) => json.clone(),
        }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Names and values, in insertion order.
#[derive(Clone, Default)]
pub(super) struct Parameters(Vec<(String, Value)>);

impl Parameters {
    /// Sets a parameter, replacing its previous value.
    pub(super) fn set(&mut self, name: &str, value: impl Into<Value>) {
        let value = value.into();
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name.to_owned(), value)),
        }
    }

    /// Adds a value to a parameter that may be repeated.
    pub(super) fn add(&mut self, name: &str, value: impl Into<Value>) {
        self.0.push((name.to_owned(), value.into()));
    }

    pub(super) fn append(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }

    /// Returns the name of the first empty parameter.
    pub(super) fn first_empty(&self) -> Option<&str> {
        self.0
            .iter()
            .find(|(name, value)| {
                name.is_empty() || matches!(value, Value::Text(text) if text.is_empty())
            })
            .map(|(name, _)| name.as_str())
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = (&str, String)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.to_text()))
    }

    /// Returns the URL of an endpoint with the parameters as its query.
    pub(super) fn to_url(&self, endpoint: &str) -> String {
        let mut url = format!("{endpoint}?");
        for (name, value) in self.texts() {
            query::append(&mut url, name, &value);
        }
        url
    }

    /// Returns the parameters as claims; a repeated parameter becomes an array.
    pub(super) fn to_claims(&self) -> BTreeMap<&str, Json> {
        let mut claims: BTreeMap<&str, Vec<Json>> = BTreeMap::new();
        for (name, value) in &self.0 {
            claims.entry(name).or_default().push(value.to_json());
        }
        let one_or_all = |mut values: Vec<Json>| {
            if values.len() == 1 {
                values.remove(0)
            } else {
                values.into()
            }
        };
        claims
            .into_iter()
            .map(|(name, values)| (name, one_or_all(values)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parameters() -> Parameters {
        let mut parameters = Parameters::default();
        parameters.set("scope", "openid");
        parameters.set("max_age", Value::Number(60));
        parameters.add("resource", "https://a");
        parameters.add("resource", "https://b");
        parameters.set("scope", "openid profile");
        let details = Json::parse(r#"[{"type":"t"}]"#).unwrap();
        parameters.set("authorization_details", Value::Json(details));
        parameters
    }

    #[test]
    fn as_a_url() {
        assert_eq!(
            parameters().to_url("https://tenant.example/authorize"),
            "https://tenant.example/authorize?scope=openid%20profile&max_age=60&resource=https%3A%2F%2Fa&\
             resource=https%3A%2F%2Fb&authorization_details=%5B%7B%22type%22%3A%22t%22%7D%5D"
        );
    }

    #[test]
    fn as_claims_each_has_its_json_type() {
        let claims = Json::new(&parameters().to_claims()).unwrap();
        assert_eq!(
            claims.to_string(),
            r#"{"authorization_details":[{"type":"t"}],"max_age":60,"resource":["https://a","https://b"],"scope":"openid profile"}"#
        );
    }

    #[test]
    fn an_empty_value_is_found() {
        let mut parameters = parameters();
        assert_eq!(parameters.first_empty(), None);
        parameters.set("audience", "");
        assert_eq!(parameters.first_empty(), Some("audience"));
    }
}
