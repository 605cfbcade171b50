//! Checks the generated documentation: every type must have some, and banned phrases must not occur.
//!
//! ```text
//! /// What `GET /users` lists.   →  types.rs:3: begins with a question word: What `GET /users` lists.
//! pub struct User {              →  types.rs:8: no documentation: pub struct User {
//! ```

use std::collections::BTreeMap;
use std::path::PathBuf;

/// Phrases that are banned in documentation.
const BANNED: &[&str] = &[
    "Begun by",
    "With what",
    "What else there is",
    "as it takes",
    "begun",
    "bears ",
    "goes before",
    "is none",
    "of one's own",
    "says nothing",
    "there is no such",
    "There is no such",
    "whoever",
    "Whoever",
    "with a say",
];

/// Words with which a documentation comment must not start.
const BEGINNINGS: &[&str] = &["How much ", "Such a ", "What ", "Where ", "Who "];

/// Returns the complaints about these files, by path.
pub fn complaints(files: &BTreeMap<PathBuf, String>) -> Vec<String> {
    let mut complaints = Vec::new();
    for (path, text) in files {
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let mut last = "";
        let mut paragraph = String::new();
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            let place = format!("{}:{}", path.display(), number + 1);
            let words = line
                .strip_prefix("///")
                .or_else(|| line.strip_prefix("//!"));
            if let Some(words) = words {
                let words = words.trim();
                let is_first = paragraph.is_empty();
                if is_first && BEGINNINGS.iter().any(|start| words.starts_with(start)) {
                    complaints.push(format!("{place}: begins with a question word: {words}"));
                }
                // A phrase may span two lines.
                let both = format!("{last} {words}");
                for phrase in BANNED {
                    if both.contains(phrase) && !last.contains(phrase) {
                        complaints.push(format!("{place}: \"{phrase}\": {words}"));
                    }
                }
                paragraph.push_str(words);
                last = words;
                continue;
            }
            let is_attribute = line.starts_with("#[") || line.starts_with("#![");
            let is_type = ["pub struct ", "pub enum "]
                .iter()
                .any(|start| line.starts_with(start));
            if is_type && paragraph.is_empty() {
                complaints.push(format!("{place}: no documentation: {line}"));
            }
            if !is_attribute {
                paragraph.clear();
                last = "";
            }
        }
    }
    complaints
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<String> {
        complaints(&[(PathBuf::from("a.rs"), text.to_owned())].into())
    }

    #[test]
    fn a_type_without_words_is_named() {
        assert!(of("/// A user.\n#[derive(Debug)]\npub struct User {\n}\n").is_empty());
        assert_eq!(
            of("#[derive(Debug)]\npub struct User {\n}\n"),
            ["a.rs:2: no documentation: pub struct User {"]
        );
        assert_eq!(of("/// A role.\npub enum A {}\npub enum B {}\n").len(), 1);
    }

    #[test]
    fn phrases_are_found_across_lines() {
        assert_eq!(of("/// Custom texts of one's\n/// own.\nmod a;\n").len(), 1);
        assert_eq!(of("/// What `GET /users` lists.\nmod a;\n").len(), 1);
        assert!(of("/// A user.\n/// What follows is no beginning.\nmod a;\n").is_empty());
        assert!(of("// What a plain comment says is another matter.\n").is_empty());
    }
}
