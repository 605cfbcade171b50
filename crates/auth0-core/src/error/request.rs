//! The request an error is about, as far as it may be shown.

use std::fmt;

use http::Method;

/// Method and path template: identifiers in the path can be personal data, the template is not.
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
