//! The parameters of a request, gathered before they are encoded.

use std::borrow::Cow;
use std::fmt;

use auth0_core::{Error, ErrorKind};

type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// Names and values of a form, in the order they are sent.
///
/// A mistake, such as an empty value where one is needed, is kept and comes out when the form is sent;
/// nothing goes over the wire then.
#[doc(hidden)]
#[derive(Default)]
pub struct Form<'a> {
    pairs: Vec<Pair<'a>>,
    mistake: Option<String>,
}

impl<'a> Form<'a> {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn push(&mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        self.pairs.push((name.into(), value.into()));
    }

    pub(crate) fn push_some<V: Into<Cow<'a, str>>>(
        &mut self,
        name: impl Into<Cow<'a, str>>,
        value: Option<V>,
    ) {
        if let Some(value) = value {
            self.push(name, value);
        }
    }

    /// As [`push`](Self::push), for a value that the request makes no sense without.
    pub(crate) fn require(&mut self, name: &'static str, value: &'a str) {
        if value.is_empty() {
            self.fail(format!("`{name}` is empty"));
        }
        self.push(name, value);
    }

    /// Keeps the first mistake.
    pub(crate) fn fail(&mut self, message: String) {
        self.mistake.get_or_insert(message);
    }

    /// The pairs, if nothing is wrong with them.
    pub(crate) fn finish(self) -> Result<Vec<Pair<'a>>, Error> {
        match self.mistake {
            None => Ok(self.pairs),
            Some(message) => Err(Error::new(ErrorKind::InvalidInput, message)),
        }
    }
}

/// Names only: the values may be codes, tokens and passwords.
impl fmt::Debug for Form<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.pairs.iter().map(|(name, _)| name))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_empty_value_is_named() {
        let mut form = Form::new();
        form.require("username", "");
        form.require("password", "");
        let error = form.finish().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert_eq!(error.to_string(), "`username` is empty");
    }

    #[test]
    fn values_do_not_show() {
        let mut form = Form::new();
        form.push("password", "hunter2");
        form.push_some("scope", None::<&str>);
        assert_eq!(format!("{form:?}"), r#"["password"]"#);
    }
}
