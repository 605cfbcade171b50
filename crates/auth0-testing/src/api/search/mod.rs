//! The query language of `q`: what is in use of Lucene's.
//!
//! `field:value`, `field:"two words"`, `field:start*`, `field:*`, `field:[from TO to]`, `_exists_:field`,
//! words without a field, `NOT` or `-` before any of them, parentheses, and `AND` before `OR`. Values
//! are compared in either case. Fields reach into objects with dots, and into every entry of a list.

mod parser;

use std::borrow::Cow;

use serde_json::Value;

use crate::server::error_body::ApiError;
use crate::store::collection::Members;

/// Where words without a field are looked for.
const WORD_FIELDS: [&str; 6] = [
    "name",
    "email",
    "nickname",
    "username",
    "description",
    "user_name",
];

/// Finds a field of a record.
pub(super) type LookUp<'a> = dyn Fn(&str) -> Option<Value> + 'a;

/// A query that was understood.
#[derive(Debug, PartialEq)]
pub(super) enum Search {
    All(Vec<Search>),
    Any(Vec<Search>),
    Not(Box<Search>),
    Exists(String),
    Range {
        field: String,
        from: Option<String>,
        to: Option<String>,
    },
    /// No field: one of [`WORD_FIELDS`].
    Is {
        field: Option<String>,
        value: Pattern,
    },
}

/// A value, or the beginning of one.
#[derive(Debug, PartialEq)]
pub(super) enum Pattern {
    Exactly(String),
    Starts(String),
}

/// A member of nested objects, by its dotted path.
pub(super) fn nested<'a>(members: &'a Members, path: &str) -> Option<&'a Value> {
    if let Some(found) = members.get(path) {
        return Some(found);
    }
    let (first, rest) = path.split_once('.')?;
    match members.get(first)? {
        Value::Object(inner) => nested(inner, rest),
        // The first entry that has it; Auth0 flattens lists likewise.
        Value::Array(list) => list
            .iter()
            .filter_map(Value::as_object)
            .find_map(|inner| nested(inner, rest)),
        _ => None,
    }
}

impl Search {
    /// Reads a query.
    ///
    /// # Errors
    ///
    /// 400 with the place that was not understood.
    pub(super) fn read(text: &str) -> Result<Self, ApiError> {
        parser::read(text)
    }

    pub(super) fn matches(&self, look_up: &LookUp<'_>) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.matches(look_up)),
            Self::Any(parts) => parts.iter().any(|part| part.matches(look_up)),
            Self::Not(part) => !part.matches(look_up),
            Self::Exists(field) => look_up(field).is_some_and(|value| !value.is_null()),
            Self::Range { field, from, to } => look_up(field).is_some_and(|value| {
                let value = lower(&value);
                let in_order =
                    |low: &str, high: &str| match (low.parse::<f64>(), high.parse::<f64>()) {
                        (Ok(low), Ok(high)) => low <= high,
                        _ => low <= high,
                    };
                from.as_deref().is_none_or(|from| in_order(from, &value))
                    && to.as_deref().is_none_or(|to| in_order(&value, to))
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
}

impl Pattern {
    fn fits(&self, known: &Value) -> bool {
        match known {
            Value::Null => false,
            Value::Array(list) => list.iter().any(|known| self.fits(known)),
            known => match self {
                Self::Exactly(value) => lower(known) == *value,
                Self::Starts(start) => lower(known).starts_with(start.as_str()),
            },
        }
    }
}

/// A value as lower-case text.
fn lower(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text)
            if text
                .bytes()
                .all(|b| b.is_ascii() && !b.is_ascii_uppercase()) =>
        {
            Cow::Borrowed(text)
        }
        Value::String(text) => Cow::Owned(text.to_lowercase()),
        other => Cow::Owned(other.to_string()),
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
        search.matches(&|path| nested(record, path).cloned())
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
