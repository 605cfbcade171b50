//! Finds values in JSON text by position, without knowledge of any type.
//!
//! A decoder reports the line and column at which it failed. Looking up the value there afterwards
//! costs decoding itself nothing. The text may be arbitrary: nothing in this module panics or
//! recurses.

use std::ops::Range;

/// A value, with its name if it has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// The start of its name, or of the value itself in an array.
    pub(super) start: usize,
    /// The start of the value.
    pub(super) value: usize,
}

/// A step from a container to one of its children.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// The member with this name, quotes included.
    Name(Range<usize>),
    /// The element at this index.
    Index(usize),
}

/// The token type, according to the first byte of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    Array,
    Text,
    Bool,
    Null,
    Number,
}

pub(super) fn kind(text: &[u8], at: usize) -> Option<Kind> {
    Some(match text.get(at)? {
        b'{' => Kind::Object,
        b'[' => Kind::Array,
        b'"' => Kind::Text,
        b't' | b'f' => Kind::Bool,
        b'n' => Kind::Null,
        b'-' | b'0'..=b'9' => Kind::Number,
        _ => return None,
    })
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
}

/// Returns the position of the first byte from `at` on that is not white space.
pub(super) fn after_space(text: &[u8], mut at: usize) -> usize {
    while text.get(at).is_some_and(|byte| is_space(*byte)) {
        at += 1;
    }
    at
}

/// Returns the position after the last byte before `at` that is not white space.
pub(super) fn before_space(text: &[u8], mut at: usize) -> usize {
    while at > 0 && is_space(text[at - 1]) {
        at -= 1;
    }
    at
}

/// Returns the position after the string whose opening quote is at `at`.
pub(super) fn string_end(text: &[u8], at: usize) -> usize {
    let mut at = at + 1;
    while let Some(&byte) = text.get(at) {
        at += 1;
        match byte {
            b'\\' => at += 1,
            b'"' => return at,
            _ => {}
        }
    }
    text.len()
}

fn scalar_end(text: &[u8], at: usize) -> usize {
    let is_end = |byte: &u8| is_space(*byte) || matches!(byte, b',' | b':' | b']' | b'}');
    let length = text[at..].iter().position(is_end);
    length.map_or(text.len(), |length| at + length)
}

/// Returns the position after the value that starts at `at`.
pub(super) fn value_end(text: &[u8], at: usize) -> usize {
    match text.get(at) {
        Some(b'"') => string_end(text, at),
        Some(b'{' | b'[') => container_end(text, at),
        Some(_) => scalar_end(text, at),
        None => text.len(),
    }
}

fn container_end(text: &[u8], mut at: usize) -> usize {
    let mut depth = 0_usize;
    while let Some(&byte) = text.get(at) {
        at += 1;
        match byte {
            b'"' => at = string_end(text, at - 1),
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return at;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// Returns the decoder's byte offset: `line` starts at 1, and `column` counts the bytes read of
/// that line.
pub(super) fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let line_start = match line {
        0 | 1 => 0,
        _ => {
            let mut breaks = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
            breaks.nth(line - 2).map_or(text.len(), |(at, _)| at + 1)
        }
    };
    line_start.saturating_add(column).min(text.len())
}

/// Returns the children of the container that opens at `open`, in order.
pub(super) fn children(text: &[u8], open: usize) -> Children<'_> {
    Children {
        text,
        at: open + 1,
        is_object: text.get(open) == Some(&b'{'),
    }
}

pub(super) struct Children<'a> {
    text: &'a [u8],
    at: usize,
    is_object: bool,
}

impl Iterator for Children<'_> {
    type Item = Place;

    fn next(&mut self) -> Option<Place> {
        let mut at = after_space(self.text, self.at);
        if self.text.get(at) == Some(&b',') {
            at = after_space(self.text, at + 1);
        }
        let start = at;
        if self.is_object {
            if self.text.get(at) != Some(&b'"') {
                return None;
            }
            at = after_space(self.text, string_end(self.text, at));
            if self.text.get(at) != Some(&b':') {
                return None;
            }
            at = after_space(self.text, at + 1);
        }
        kind(self.text, at)?;
        self.at = value_end(self.text, at);
        Some(Place { start, value: at })
    }
}

/// The token that the decoder read last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Last {
    Nothing,
    Value(Place),
    Name,
    /// The separator between this child and the next.
    Comma(Option<Place>),
    Opened(Place),
    /// A container, and the last of its children.
    Closed(Place, Option<Place>),
}

struct Frame {
    place: Place,
    is_object: bool,
    /// The most recent name in an object.
    name: Range<usize>,
    index: usize,
    child: Option<Place>,
}

/// Reads a text from the start up to a position, and can continue from there.
pub(super) struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
    frames: Vec<Frame>,
    expects_name: bool,
    pub(super) last: Last,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a [u8]) -> Self {
        Self {
            text,
            at: 0,
            frames: Vec::new(),
            expects_name: false,
            last: Last::Nothing,
        }
    }

    /// Reads every token that starts before `end`.
    pub(super) fn run_to(&mut self, end: usize) {
        while self.at < end.min(self.text.len()) {
            let at = self.at;
            self.at += 1;
            match self.text[at] {
                byte if is_space(byte) => {}
                b'{' => self.open(at, true),
                b'[' => self.open(at, false),
                b'}' | b']' => {
                    self.expects_name = false;
                    if let Some(frame) = self.frames.pop() {
                        self.last = Last::Closed(frame.place, frame.child);
                    }
                }
                b',' => {
                    let frame = self.frames.last_mut();
                    self.last = Last::Comma(frame.as_ref().and_then(|frame| frame.child));
                    self.expects_name = frame.as_ref().is_some_and(|frame| frame.is_object);
                    if let Some(frame) = frame {
                        frame.index += 1;
                    }
                }
                b':' => {}
                b'"' => {
                    self.at = string_end(self.text, at);
                    match self.frames.last_mut() {
                        Some(frame) if self.expects_name => {
                            frame.name = at..self.at;
                            self.last = Last::Name;
                            self.expects_name = false;
                        }
                        _ => self.value(at),
                    }
                }
                _ => {
                    self.at = scalar_end(self.text, at).max(self.at);
                    self.value(at);
                }
            }
        }
    }

    fn place(&mut self, value: usize) -> Place {
        match self.frames.last_mut() {
            Some(frame) => {
                let start = if frame.is_object {
                    frame.name.start
                } else {
                    value
                };
                let place = Place { start, value };
                frame.child = Some(place);
                place
            }
            None => Place {
                start: value,
                value,
            },
        }
    }

    fn value(&mut self, at: usize) {
        self.last = Last::Value(self.place(at));
    }

    fn open(&mut self, at: usize, is_object: bool) {
        let place = self.place(at);
        self.last = Last::Opened(place);
        self.expects_name = is_object;
        self.frames.push(Frame {
            place,
            is_object,
            name: 0..0,
            index: 0,
            child: None,
        });
    }

    /// Returns the place of the value at `at`, after the part that was read.
    pub(super) fn next_place(&mut self, at: usize) -> Place {
        self.place(at)
    }

    /// Returns the steps from the root to the value at the scanner's position.
    pub(super) fn steps(&self) -> Vec<Step> {
        let steps = self.frames.iter().map(|frame| {
            if frame.is_object {
                Step::Name(frame.name.clone())
            } else {
                Step::Index(frame.index)
            }
        });
        steps.collect()
    }
}

/// Returns the steps from the root to the value that starts at `at`.
pub(super) fn steps_to(text: &[u8], at: usize) -> Vec<Step> {
    let mut scanner = Scanner::new(text);
    scanner.run_to(at);
    scanner.steps()
}

/// Formats steps as in `$.users[3].email`.
pub(super) fn render(text: &[u8], steps: &[Step]) -> String {
    let mut path = String::from("$");
    for step in steps {
        match step {
            Step::Index(index) => {
                path.push('[');
                path.push_str(&index.to_string());
                path.push(']');
            }
            Step::Name(range) => {
                let quoted = String::from_utf8_lossy(text.get(range.clone()).unwrap_or_default());
                let name = quoted.trim_matches('"');
                let is_plain =
                    |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
                if !name.is_empty() && name.bytes().all(is_plain) {
                    path.push('.');
                    path.push_str(name);
                } else {
                    path.push('[');
                    path.push_str(&quoted);
                    path.push(']');
                }
            }
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn children_are_found_between_blanks() {
        let text = br#"  { "a" : [1, {"b": "]}"}],   "c": null  ,  "d":-1 }"#;
        let found: Vec<&str> = children(text, 2)
            .map(|place| {
                std::str::from_utf8(&text[place.start..value_end(text, place.value)]).unwrap()
            })
            .collect();
        assert_eq!(
            found,
            [r#""a" : [1, {"b": "]}"}]"#, r#""c": null"#, r#""d":-1"#]
        );
        let elements = b"[ 1,  , 2]";
        assert_eq!(
            children(elements, 0).count(),
            1,
            "invalid JSON ends the list"
        );
    }

    #[test]
    fn steps_lead_to_a_value() {
        let text = br#"{"users":[{"id":1},{"a.b":{"":[0,true]}}]}"#;
        let at = text.iter().position(|byte| *byte == b't').unwrap();
        assert_eq!(
            render(text, &steps_to(text, at)),
            r#"$.users[1]["a.b"][""][1]"#
        );
    }

    #[test]
    fn any_text_can_be_scanned() {
        for text in [
            "",
            "<html>",
            "{\"users\":[{\"id\":",
            "\"\\",
            "]}]}",
            "{\"a\\\"b\":}",
            "}{",
        ] {
            for end in 0..=text.len() + 1 {
                let mut scanner = Scanner::new(text.as_bytes());
                scanner.run_to(end);
                render(text.as_bytes(), &scanner.steps());
            }
            for at in 0..text.len() {
                value_end(text.as_bytes(), at);
                assert!(children(text.as_bytes(), at).count() < 9);
            }
        }
        assert_eq!(offset(b"{}", 0, usize::MAX), 2);
        assert_eq!(offset(b"{\n\n}", 3, 1), 4);
        assert_eq!(offset(b"{}", 9, 9), 2);
    }
}
