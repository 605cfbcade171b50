//! Parameters that a request has no field for.

use std::fmt;

/// Names and values that the caller adds to a request, for Actions or because they are newer than this crate.
#[derive(Clone, Default)]
pub(crate) struct ExtraParameters(Vec<(String, String)>);

impl ExtraParameters {
    pub(crate) fn push(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (&**name, &**value))
    }
}

/// Shows only names, because values may be secrets.
impl fmt::Debug for ExtraParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.iter().map(|(name, _)| name))
            .finish()
    }
}
