//! The request that an error refers to, reduced to the parts that may be shown.

use std::fmt;

use http::Method;

/// Method and path template. Unlike the template, identifiers in the path can be personal data.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct RequestLine {
    pub(crate) method: Method,
    pub(crate) template: &'static str,
}

impl RequestLine {
    pub(crate) fn new(method: Method, template: &'static str) -> Self {
        Self { method, template }
    }
}

impl fmt::Display for RequestLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.template)
    }
}
