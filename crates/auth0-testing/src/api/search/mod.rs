//! The query language of `q`: the commonly used subset of Lucene's.
//!
//! Supported are `field:value`, `field:"two words"`, `field:start*`, `field:*infix*` with three or
//! more characters, `field:*`, inclusive ranges `field:[from TO to]` and exclusive ranges
//! `field:{from TO to}`, `_exists_:field`, words without a field, `NOT` or `-` before any of these,
//! parentheses, and `AND`, which takes precedence over `OR`. Values are compared
//! case-insensitively. Dotted fields refer to members of objects and of every entry of a list;
//! `email.domain` is the part after the `@`. Everything else (`?`, `~`, `^`, regular expressions,
//! wildcards within a word) is rejected.

mod parser;

use std::borrow::Cow;
use std::cmp::Ordering;

use serde_json::Value;

use crate::server::error_body::ApiError;
use crate::store::collection::Members;

/// The fields that words without a field are searched in.
const WORD_FIELDS: [&str; 6] = [
    "name",
    "email",
    "nickname",
    "username",
    "description",
    "user_name",
];

/// Looks up a field of a record.
pub(super) type LookUp<'a, 'r> = dyn Fn(&str) -> Option<Found<'r>> + 'a;

/// A parsed query.
#[derive(Debug, PartialEq)]
pub(super) enum Search {
    All(Vec<Search>),
    Any(Vec<Search>),
    Not(Box<Search>),
    Exists(String),
    Range {
        field: String,
        from: Option<Bound>,
        to: Option<Bound>,
    },
    /// If `field` is `None`, any of [`WORD_FIELDS`].
    Is {
        field: Option<String>,
        value: Pattern,
    },
}

/// A bound of a range.
#[derive(Debug, PartialEq)]
pub(super) struct Bound {
    value: String,
    /// Set if the bound is inclusive.
    is_in: bool,
}

/// A value to match, or a part of it, in lowercase.
#[derive(Debug, PartialEq)]
pub(super) enum Pattern {
    Exactly(String),
    Starts(String),
    Ends(String),
    Within(String),
}

/// The value of a record at a path.
#[derive(Debug)]
pub(super) enum Found<'a> {
    Text(&'a str),
    Flag(bool),
    Json(Cow<'a, Value>),
}

impl<'a> From<&'a Value> for Found<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::String(text) => Self::Text(text),
            Value::Bool(flag) => Self::Flag(*flag),
            other => Self::Json(Cow::Borrowed(other)),
        }
    }
}

impl From<Found<'_>> for Value {
    fn from(found: Found<'_>) -> Self {
        match found {
            Found::Text(text) => text.into(),
            Found::Flag(flag) => flag.into(),
            Found::Json(value) => value.into_owned(),
        }
    }
}

/// Returns a member of nested objects by its dotted path.
pub(super) fn nested<'a>(members: &'a Members, path: &str) -> Option<&'a Value> {
    if let Some(found) = members.get(path) {
        return Some(found);
    }
    let (first, rest) = path.split_once('.')?;
    match members.get(first)? {
        Value::Object(inner) => nested(inner, rest),
        // Uses the first entry that has the member, because Auth0 flattens lists in the same way.
        Value::Array(list) => list
            .iter()
            .filter_map(Value::as_object)
            .find_map(|inner| nested(inner, rest)),
        _ => None,
    }
}

impl Search {
    /// Parses a query.
    ///
    /// # Errors
    ///
    /// Returns a 400 with the position of the invalid part.
    pub(super) fn read(text: &str) -> Result<Self, ApiError> {
        parser::read(text)
    }

    /// Returns whether a record of plain members matches.
    pub(super) fn finds(&self, members: &Members) -> bool {
        self.matches(&|path| look_up(members, path))
    }

    pub(super) fn matches(&self, look_up: &LookUp<'_, '_>) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.matches(look_up)),
            Self::Any(parts) => parts.iter().any(|part| part.matches(look_up)),
            Self::Not(part) => !part.matches(look_up),
            Self::Exists(field) => look_up(field).is_some_and(|found| !found.is_null()),
            Self::Range { field, from, to } => look_up(field).is_some_and(|found| {
                let known = found.text();
                let known = lower(&known);
                from.as_ref().is_none_or(|from| from.is_before(&known))
                    && to.as_ref().is_none_or(|to| to.is_after(&known))
            }),
            Self::Is {
                field: Some(field),
                value,
            } => look_up(field).is_some_and(|known| value.fits(&known)),
            Self::Is { field: None, value } => WORD_FIELDS
                .iter()
                .any(|field| look_up(field).is_some_and(|known| value.fits(&known))),
        }
    }

    /// Returns one of these fields with a value that every match must have, if the query requires
    /// one.
    pub(super) fn sure_value(&self, fields: &[&'static str]) -> Option<(&'static str, &str)> {
        match self {
            Self::Is {
                field: Some(field),
                value: Pattern::Exactly(value),
            } => {
                let field = fields.iter().find(|known| *known == field)?;
                Some((field, value))
            }
            Self::All(parts) => parts.iter().find_map(|part| part.sure_value(fields)),
            _ => None,
        }
    }
}

/// Returns the value of plain members at a path.
pub(super) fn look_up<'a>(members: &'a Members, path: &str) -> Option<Found<'a>> {
    if path == "email.domain" {
        let email = members.get("email")?.as_str()?;
        return email
            .rsplit_once('@')
            .map(|(_, domain)| Found::Text(domain));
    }
    nested(members, path).map(Found::from)
}

impl Found<'_> {
    fn is_null(&self) -> bool {
        matches!(self, Self::Json(value) if value.is_null())
    }

    fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(*text),
            Self::Flag(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
            Self::Json(value) => match value.as_ref() {
                Value::String(text) => Cow::Borrowed(text),
                other => Cow::Owned(other.to_string()),
            },
        }
    }
}

impl Bound {
    fn order(&self, known: &str) -> Ordering {
        match (self.value.parse::<f64>(), known.parse::<f64>()) {
            (Ok(value), Ok(known)) => value.total_cmp(&known),
            _ => self.value.as_str().cmp(known),
        }
    }

    fn is_before(&self, known: &str) -> bool {
        match self.order(known) {
            Ordering::Less => true,
            Ordering::Equal => self.is_in,
            Ordering::Greater => false,
        }
    }

    fn is_after(&self, known: &str) -> bool {
        match self.order(known) {
            Ordering::Greater => true,
            Ordering::Equal => self.is_in,
            Ordering::Less => false,
        }
    }
}

impl Pattern {
    fn fits(&self, known: &Found<'_>) -> bool {
        if let Found::Json(value) = known {
            match value.as_ref() {
                Value::Null => return false,
                Value::Array(list) => return list.iter().any(|entry| self.fits(&entry.into())),
                _ => {}
            }
        }
        let known = known.text();
        match self {
            Self::Exactly(value) if known.is_ascii() => known.eq_ignore_ascii_case(value),
            Self::Exactly(value) => lower(&known) == *value,
            Self::Starts(start) => lower(&known).starts_with(start.as_str()),
            Self::Ends(end) => lower(&known).ends_with(end.as_str()),
            Self::Within(part) => lower(&known).contains(part.as_str()),
        }
    }
}

/// Returns the text in lowercase.
fn lower(text: &str) -> Cow<'_, str> {
    if text
        .bytes()
        .all(|b| b.is_ascii() && !b.is_ascii_uppercase())
    {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(query: &str) -> bool {
        let record = json!({
            "email": "Ada@Example.com", "name": "Ada Lovelace", "logins_count": 12, "blocked": false,
            "created_at": "2026-02-01T00:00:00.000Z", "user_id": "auth0|1",
            "app_metadata": { "plan": "gold", "Roles": ["admin", "editor"] },
            "identities": [{ "connection": "db" }, { "connection": "google", "isSocial": true }],
        });
        let record = record.as_object().unwrap();
        let search = Search::read(query).unwrap();
        search.finds(record)
    }

    #[test]
    fn what_is_there_is_found() {
        for query in [
            "email:ada@example.com",
            r#"email:"ada@example.com""#,
            "email:ADA*",
            "name:\"ada lovelace\"",
            r"name:ada\ lovelace",
            "ada*",
            "app_metadata.plan:gold",
            "app_metadata.Roles:editor",
            "identities.isSocial:true",
            "blocked:false",
            "logins_count:12",
            "logins_count:[2 TO 100]",
            "created_at:[2026-01-01 TO *]",
            "_exists_:app_metadata.Roles",
            "email:*",
            "email.domain:example.com",
            r#"email.domain:"Example.com""#,
            "email:*@example*",
            "email:*ple.com",
            "name:*lovel*",
            "logins_count:{11 TO 13}",
            "logins_count:[12 TO 12]",
            "NOT email:bob*",
            "-email:bob* AND name:ada*",
            "(email:x OR email:ada*) AND blocked:false",
            "email:x OR blocked:false AND name:ada*",
            r#"user_id:"auth0|1""#,
            "user_id:auth0|1",
        ] {
            assert!(found(query), "{query}");
        }
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for query in [
            "email:ada",
            "nope:1",
            "nope:*",
            "_exists_:nope",
            "app_metadata.plan:silver",
            "logins_count:[13 TO 100]",
            "created_at:[* TO 2026-01-01]",
            "NOT email:ada*",
            "email:ada* AND name:bob",
            "lovelace",
            "email.domain:example.org",
            "email:*bob*",
            "email:*ple.co",
            "logins_count:{12 TO 20]",
            "logins_count:[1 TO 12}",
        ] {
            assert!(!found(query), "{query}");
        }
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for query in [
            "",
            "email:",
            "email:\"ada",
            "(email:a",
            "email:a)",
            "email:[1 2]",
            "email:[1 TO 2",
            "a AND",
            "em*il",
            "email:*ab*",
            "email:a*b",
            "email:a?b",
            "email:a^2",
            "email:/a.b/",
            "email:**",
            "email:a~2",
            "email:a b",
            "OR",
        ] {
            let result = Search::read(query);
            let Err(error) = result else {
                panic!("{query:?} is understood as {result:?}");
            };
            assert_eq!(error.error_code(), Some("invalid_query_string"), "{query}");
        }
    }
}
