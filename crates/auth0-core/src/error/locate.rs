//! Finds the JSON path of a position in a document.
//!
//! Decoders say at which line and column they failed. Turning that into a path afterwards costs
//! nothing when all goes well, and is compiled once instead of once for every type.

use std::fmt::Write;

/// The path, like `$.users[3].email`, of the value at or before `line` and `column` (both from 1).
pub(crate) fn json_path(text: &[u8], line: usize, column: usize) -> String {
    let line_start = match line {
        0 | 1 => 0,
        _ => {
            let mut breaks = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
            breaks.nth(line - 2).map_or(text.len(), |(at, _)| at + 1)
        }
    };
    let end = line_start.saturating_add(column).min(text.len());
    let mut scanner = Scanner {
        text: &text[..end],
        at: 0,
        path: Vec::new(),
    };
    scanner.run();
    scanner.render()
}

enum Step {
    /// Inside an object, with the name read last.
    Member(Option<String>),
    /// Inside an array, at this index.
    Index(usize),
}

struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
    path: Vec<Step>,
}

impl Scanner<'_> {
    fn run(&mut self) {
        // True while a string would be a member's name.
        let mut name_next = false;
        while let Some(&byte) = self.text.get(self.at) {
            self.at += 1;
            match byte {
                b'{' => {
                    self.path.push(Step::Member(None));
                    name_next = true;
                }
                b'[' => self.path.push(Step::Index(0)),
                // The last byte belongs to the value that ends with it.
                b'}' | b']' if self.at < self.text.len() => {
                    self.path.pop();
                }
                b'}' => {
                    if let Some(Step::Member(name)) = self.path.last_mut() {
                        *name = None;
                    }
                }
                b',' => match self.path.last_mut() {
                    Some(Step::Index(index)) => *index += 1,
                    Some(Step::Member(_)) => name_next = true,
                    None => {}
                },
                b'"' => {
                    let content = self.string();
                    if name_next && let Some(Step::Member(name)) = self.path.last_mut() {
                        *name = Some(content);
                        name_next = false;
                    }
                }
                _ => {}
            }
        }
    }

    /// The raw text of the string that has just been opened; escapes stay as they are.
    fn string(&mut self) -> String {
        let start = self.at;
        while let Some(&byte) = self.text.get(self.at) {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                b'"' => break,
                _ => {}
            }
        }
        let end = self.at.saturating_sub(1).clamp(start, self.text.len());
        String::from_utf8_lossy(&self.text[start..end]).into_owned()
    }

    fn render(&self) -> String {
        let mut path = String::from("$");
        for step in &self.path {
            // Writing to a string does not fail.
            let _ = match step {
                Step::Member(Some(name)) => write!(path, ".{name}"),
                Step::Member(None) => Ok(()),
                Step::Index(index) => write!(path, "[{index}]"),
            };
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only decoded")]
    struct Page {
        users: Vec<User>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only decoded")]
    struct User {
        id: u32,
        tags: Option<Vec<String>>,
    }

    fn path_of(text: &str) -> String {
        let error = serde_json::from_str::<Page>(text).unwrap_err();
        json_path(text.as_bytes(), error.line(), error.column())
    }

    #[test]
    fn the_failing_value_is_named() {
        assert_eq!(
            path_of(r#"{"users":[{"id":1},{"id":"x"}]}"#),
            "$.users[1].id"
        );
        assert_eq!(
            path_of("{\"users\":[\n {\"id\":1},\n {\"id\": true}]}"),
            "$.users[1].id"
        );
        assert_eq!(
            path_of(r#"{"users":[{"id":1,"tags":["a","]",7]}]}"#),
            "$.users[0].tags[2]"
        );
        assert_eq!(path_of(r#"{"a":{"b":[1,2]},"users":3}"#), "$.users");
    }

    #[test]
    fn a_missing_field_names_the_object_it_is_missing_from() {
        assert_eq!(
            path_of(r#"{"users":[{"id":1},{"tags":null}]}"#),
            "$.users[1]"
        );
        assert_eq!(path_of("{}"), "$");
    }

    #[test]
    fn text_that_is_no_json_is_no_problem() {
        for text in [
            "",
            "<html>",
            "{\"users\":[{\"id\":",
            "\"\\",
            "]}]}",
            "{\"a\\\"b\":}",
        ] {
            path_of(text);
        }
        json_path(b"\xff\"\xfe", 9, 9);
        json_path(b"{}", 0, usize::MAX);
    }
}
