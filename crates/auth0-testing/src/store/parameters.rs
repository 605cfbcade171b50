//! The parameters of a request, after parsing.

use std::collections::BTreeMap;

/// Parameters by name. An empty value counts as absent (RFC 6749 section 3.2).
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Parameters(BTreeMap<String, String>);

impl Parameters {
    pub(crate) fn new(parameters: BTreeMap<String, String>) -> Self {
        Self(parameters)
    }

    pub(crate) fn optional(&self, name: &str) -> Option<&str> {
        self.0
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }

    /// Returns the API for which a token is requested, from Auth0's parameter or that of RFC 8707.
    pub(crate) fn audience(&self) -> Option<&str> {
        self.optional("audience")
            .or_else(|| self.optional("resource"))
    }

    /// Sets or replaces a parameter.
    pub(crate) fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.insert(name.to_owned(), value.into());
    }

    /// Returns the requested scopes in order and without duplicates, or `None` if the parameter is
    /// absent.
    pub(crate) fn scope(&self) -> Option<Vec<String>> {
        let mut scopes: Vec<String> = Vec::new();
        for scope in self.optional("scope")?.split_whitespace() {
            if !scopes.iter().any(|known| known == scope) {
                scopes.push(scope.to_owned());
            }
        }
        Some(scopes)
    }
}
