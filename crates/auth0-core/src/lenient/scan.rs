//! Finds values in a JSON text by position, without knowing any type.
//!
//! A decoder tells at which line and column it failed. What stands there is found afterwards, so that
//! decoding itself pays nothing for it. The text may be anything: nothing in here panics or recurses.

use std::ops::Range;

/// A value with the name before it, if it has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// Where its name begins, or the value itself in an array.
    pub(super) start: usize,
    /// Where the value begins.
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

/// What a text consists of, by the first byte of a value.
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

/// The first byte from `at` on that is no white space.
pub(super) fn after_space(text: &[u8], mut at: usize) -> usize {
    while text.get(at).is_some_and(|byte| is_space(*byte)) {
        at += 1;
    }
    at
}

/// Behind the last byte before `at` that is no white space.
pub(super) fn before_space(text: &[u8], mut at: usize) -> usize {
    while at > 0 && is_space(text[at - 1]) {
        at -= 1;
    }
    at
}

/// Behind the string whose opening quote is at `at`.
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

/// Behind the value that begins at `at`.
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

/// The byte at which the decoder stood: `line` from 1, `column` as the bytes read of that line.
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

/// The children of the container that opens at `open`, in their order.
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

/// What the decoder read last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Last {
    Nothing,
    Value(Place),
    Name,
    /// What separates the next child from this one.
    Comma(Option<Place>),
    Opened(Place),
    /// A container, and the last of its children.
    Closed(Place, Option<Place>),
}

struct Frame {
    place: Place,
    is_object: bool,
    /// The name read last, in an object.
    name: Range<usize>,
    index: usize,
    child: Option<Place>,
}

/// Reads a text from its beginning up to a position, and can be taken further.
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

    /// Reads every token that begins before `end`.
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

    /// The value that begins at `at`, behind what was read.
    pub(super) fn next_place(&mut self, at: usize) -> Place {
        self.place(at)
    }

    /// The steps from the root to the value that begins where the scanner stands.
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

/// The steps from the root to the value that begins at `at`.
pub(super) fn steps_to(text: &[u8], at: usize) -> Vec<Step> {
    let mut scanner = Scanner::new(text);
    scanner.run_to(at);
    scanner.steps()
}

/// As `$.users[3].email`.
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
            "what is no JSON ends the list"
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
