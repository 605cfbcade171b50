//! Query parameters, formatted according to the rules of Auth0's APIs.

use std::fmt::{self, Write};

use percent_encoding::utf8_percent_encode;

use super::path::RESERVED;

/// A query parameter that is being written.
pub struct Query<'a> {
    text: &'a mut String,
    name: &'a str,
}

impl<'a> Query<'a> {
    pub(super) fn new(text: &'a mut String, name: &'a str) -> Self {
        Self { text, name }
    }

    fn begin(&mut self) {
        // Reserves room for a short value, too.
        self.text.reserve(self.name.len() + 18);
        self.text.push(if self.text.is_empty() { '?' } else { '&' });
        encode(self.text, self.name);
        self.text.push('=');
    }

    fn digits(&mut self, number: u32) {
        if number >= 10 {
            self.digits(number / 10);
        }
        self.text.extend(char::from_digit(number % 10, 10));
    }

    fn encoded(&mut self, value: &dyn fmt::Display) {
        // Writing to a string does not fail.
        let _ = write!(Encoder(self.text), "{value}");
    }
}

impl fmt::Debug for Query<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Query")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

struct Encoder<'a>(&'a mut String);

impl Write for Encoder<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        encode(self.0, text);
        Ok(())
    }
}

/// Names and most values need no encoding, and checking for that is faster than encoding.
fn encode(to: &mut String, text: &str) {
    let is_unreserved = |byte: &u8| matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~');
    if text.as_bytes().iter().all(is_unreserved) {
        to.push_str(text);
    } else {
        to.extend(utf8_percent_encode(text, RESERVED));
    }
}

/// A value of a query parameter: text, numbers, booleans, options, and lists of them.
pub trait QueryValue {
    /// Appends `name=value` for each value.
    fn append_to(&self, query: &mut Query<'_>);
}

macro_rules! displayed {
    ($($type:ty),+) => {$(
        impl QueryValue for $type {
            fn append_to(&self, query: &mut Query<'_>) {
                query.begin();
                query.encoded(&self);
            }
        }
    )+};
}

displayed!(u64, usize, i32, i64);

macro_rules! text {
    ($($type:ty: $self:ident => $text:expr),+) => {$(
        impl QueryValue for $type {
            fn append_to(&self, query: &mut Query<'_>) {
                let $self = self;
                query.begin();
                encode(query.text, $text);
            }
        }
    )+};
}

text!(str: it => it, String: it => it, bool: it => if *it { "true" } else { "false" });

macro_rules! small {
    ($($type:ty),+) => {$(
        impl QueryValue for $type {
            fn append_to(&self, query: &mut Query<'_>) {
                query.begin();
                query.digits(u32::from(*self));
            }
        }
    )+};
}

// For page numbers and page sizes, which almost every list has.
small!(u8, u16, u32);

impl<T: QueryValue + ?Sized> QueryValue for &T {
    fn append_to(&self, query: &mut Query<'_>) {
        (**self).append_to(query);
    }
}

/// `None` adds no parameter.
impl<T: QueryValue> QueryValue for Option<T> {
    fn append_to(&self, query: &mut Query<'_>) {
        if let Some(value) = self {
            value.append_to(query);
        }
    }
}

/// Repeats the name for each value.
impl<T: QueryValue> QueryValue for [T] {
    fn append_to(&self, query: &mut Query<'_>) {
        for value in self {
            value.append_to(query);
        }
    }
}

impl<T: QueryValue> QueryValue for Vec<T> {
    fn append_to(&self, query: &mut Query<'_>) {
        self.as_slice().append_to(query);
    }
}

impl<T: QueryValue, const N: usize> QueryValue for [T; N] {
    fn append_to(&self, query: &mut Query<'_>) {
        self.as_slice().append_to(query);
    }
}

/// A list in a single parameter, as in `fields=email,name`; left out if empty.
#[derive(Debug, Clone, Copy)]
pub struct CommaSeparated<'a, T>(pub &'a [T]);

impl<T: AsRef<str>> QueryValue for CommaSeparated<'_, T> {
    fn append_to(&self, query: &mut Query<'_>) {
        let mut values = self.0.iter();
        let Some(first) = values.next() else { return };
        query.begin();
        query.encoded(&first.as_ref());
        for value in values {
            query.text.push(',');
            query.encoded(&value.as_ref());
        }
    }
}
