//! Parses queries from left to right, as alternatives of conjunctions of terms.

use super::{Bound, Pattern, Search};

/// The minimum number of characters between two wildcards.
const SHORTEST_INFIX: usize = 3;
use crate::server::error_body::ApiError;

pub(super) fn read(text: &str) -> Result<Search, ApiError> {
    let mut parser = Parser { rest: text };
    let search = parser.any()?;
    if parser.rest.trim_start().is_empty() {
        Ok(search)
    } else {
        Err(parser.complain())
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

    /// Consumes a symbol or a keyword if it comes next.
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
                // Takes the original text, because field names are case-sensitive and patterns are
                // in lowercase.
                Pattern::Exactly(_) => Ok(Search::Exists(
                    value[..value.len() - self.rest.len()]
                        .trim_matches('"')
                        .to_owned(),
                )),
                _ => Err(self.complain()),
            };
        }
        let opened = self.rest.chars().next();
        if let Some(range) = self.rest.strip_prefix(['[', '{']) {
            let Some((range, rest)) = range.split_once([']', '}']) else {
                return Err(self.complain());
            };
            let closed = self.rest.as_bytes().get(range.len() + 1);
            let Some((from, to)) = range.split_once(" TO ") else {
                return Err(self.complain());
            };
            let bound = |text: &str, is_in| {
                let value = text.trim().trim_matches('"').to_lowercase();
                (value != "*").then_some(Bound { value, is_in })
            };
            let (from, to) = (
                bound(from, opened == Some('[')),
                bound(to, closed == Some(&b']')),
            );
            self.rest = rest;
            return Ok(Search::Range { field, from, to });
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
        let (mut is_open, mut is_whole) = (false, true);
        while let Some((place, character)) = characters.next() {
            match character {
                ' ' | ')' => {
                    end = place;
                    break;
                }
                '\\' => text.extend(characters.next().map(|(_, escaped)| escaped)),
                '*' if place == 0 => is_open = true,
                '*' if matches!(
                    self.rest[place + 1..].chars().next(),
                    None | Some(' ' | ')')
                ) =>
                {
                    is_whole = false;
                }
                '*' | '?' | '(' | '"' | '~' | '[' | '{' | '^' | '/'
                    if character != '/' || place == 0 =>
                {
                    return Err(self.complain());
                }
                other => text.push(other),
            }
        }
        let length = text.chars().count();
        let is_short = is_open && length < SHORTEST_INFIX;
        // A single star matches any value.
        let is_star = text.is_empty() && is_open && is_whole;
        if (text.is_empty() || is_short) && !is_star {
            return Err(self.complain());
        }
        self.rest = &self.rest[end..];
        let text = text.to_lowercase();
        Ok(match (is_open, is_whole) {
            _ if is_star => Pattern::Starts(text),
            (false, true) => Pattern::Exactly(text),
            (false, false) => Pattern::Starts(text),
            (true, true) => Pattern::Ends(text),
            (true, false) => Pattern::Within(text),
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
