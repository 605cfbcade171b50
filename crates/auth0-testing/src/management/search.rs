//! The query language of `q`: what is in use of Lucene's.
//!
//! `field:value`, `field:"two words"`, `field:start*`, `field:*`, `field:[from TO to]`, `_exists_:field`,
//! words without a field, `NOT` or `-` before any of them, parentheses, and `AND` before `OR`. Values
//! are compared in either case. Fields reach into objects with dots, and into every entry of a list.

use std::borrow::Cow;

use serde_json::Value;

use super::collection::Members;
use crate::error_body::ApiError;

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
        let mut parser = Parser { rest: text };
        let search = parser.any()?;
        if parser.rest.trim_start().is_empty() {
            Ok(search)
        } else {
            Err(parser.complain())
        }
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

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    fn complain(&self) -> ApiError {
        ApiError::invalid_query(format!(
            "Invalid search query, not understood from: {:?}",
            self.rest.trim_start()
        ))
    }

    /// Takes a sign or a keyword, if it is next.
    fn take(&mut self, token: &str) -> bool {
        let rest = self.rest.trim_start();
        let Some(after) = rest.strip_prefix(token) else {
            return false;
        };
        let is_word = token.chars().all(char::is_alphabetic);
        if is_word && !after.starts_with([' ', '(', '"']) {
            return false;
        }
        self.rest = after;
        true
    }

    fn any(&mut self) -> Result<Search, ApiError> {
        let mut parts = vec![self.all()?];
        while self.take("OR") || self.take("||") {
            parts.push(self.all()?);
        }
        Ok(one_or(parts, Search::Any))
    }

    fn all(&mut self) -> Result<Search, ApiError> {
        let mut parts = vec![self.not()?];
        while self.take("AND") || self.take("&&") {
            parts.push(self.not()?);
        }
        Ok(one_or(parts, Search::All))
    }

    fn not(&mut self) -> Result<Search, ApiError> {
        if self.take("NOT") || self.take("-") {
            return Ok(Search::Not(Box::new(self.not()?)));
        }
        if self.take("(") {
            let inner = self.any()?;
            return if self.take(")") {
                Ok(inner)
            } else {
                Err(self.complain())
            };
        }
        self.term()
    }

    fn term(&mut self) -> Result<Search, ApiError> {
        self.rest = self.rest.trim_start();
        let end = self
            .rest
            .find([':', ' ', '(', ')', '"'])
            .unwrap_or(self.rest.len());
        let (field, after) = self.rest.split_at(end);
        if ["AND", "OR", "NOT"].contains(&field) {
            return Err(self.complain());
        }
        let Some(value) = after.strip_prefix(':').filter(|_| !field.is_empty()) else {
            return Ok(Search::Is {
                field: None,
                value: self.value()?,
            });
        };
        self.rest = value;
        let field = field.to_owned();
        if field == "_exists_" {
            return match self.value()? {
                // Names of fields are not in lower case for good.
                Pattern::Exactly(_) => Ok(Search::Exists(
                    value[..value.len() - self.rest.len()]
                        .trim_matches('"')
                        .to_owned(),
                )),
                Pattern::Starts(_) => Err(self.complain()),
            };
        }
        if let Some(range) = self.rest.strip_prefix(['[', '{']) {
            let Some((range, rest)) = range.split_once([']', '}']) else {
                return Err(self.complain());
            };
            let Some((from, to)) = range.split_once(" TO ") else {
                return Err(self.complain());
            };
            self.rest = rest;
            let bound = |text: &str| {
                let text = text.trim().trim_matches('"').to_lowercase();
                (text != "*").then_some(text)
            };
            return Ok(Search::Range {
                field,
                from: bound(from),
                to: bound(to),
            });
        }
        let value = self.value()?;
        Ok(match value {
            Pattern::Starts(start) if start.is_empty() => Search::Exists(field),
            value => Search::Is {
                field: Some(field),
                value,
            },
        })
    }

    fn value(&mut self) -> Result<Pattern, ApiError> {
        if let Some(quoted) = self.rest.strip_prefix('"') {
            let mut text = String::new();
            let mut characters = quoted.char_indices();
            while let Some((place, character)) = characters.next() {
                match character {
                    '"' => {
                        self.rest = &quoted[place + 1..];
                        return Ok(Pattern::Exactly(text.to_lowercase()));
                    }
                    '\\' => text.extend(characters.next().map(|(_, escaped)| escaped)),
                    other => text.push(other),
                }
            }
            return Err(self.complain());
        }
        let mut text = String::new();
        let mut characters = self.rest.char_indices();
        let mut end = self.rest.len();
        let mut starts = false;
        while let Some((place, character)) = characters.next() {
            match character {
                ' ' | ')' => {
                    end = place;
                    break;
                }
                '\\' => text.extend(characters.next().map(|(_, escaped)| escaped)),
                '*' if matches!(
                    self.rest[place + 1..].chars().next(),
                    None | Some(' ' | ')')
                ) =>
                {
                    starts = true;
                }
                '*' | '?' | '(' | '"' | '~' | '[' | '{' => return Err(self.complain()),
                other => text.push(other),
            }
        }
        if text.is_empty() && !starts {
            return Err(self.complain());
        }
        self.rest = &self.rest[end..];
        let text = text.to_lowercase();
        Ok(if starts {
            Pattern::Starts(text)
        } else {
            Pattern::Exactly(text)
        })
    }
}

fn one_or(mut parts: Vec<Search>, many: fn(Vec<Search>) -> Search) -> Search {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            many(parts)
        }
        None => many(parts),
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
