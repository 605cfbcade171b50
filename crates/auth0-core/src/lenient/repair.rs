//! Sets mismatched values aside until the rest can be decoded.
//!
//! A member is removed by overwriting it with spaces in a copy of the text. All positions therefore
//! stay the same, and paths and values are read from the text as received.

use super::batch::Batch;
use super::nested;
use super::scan::{self, Last, Place, Scanner};

/// The decoder of one type, with the type erased.
pub(super) type Decode<'a> = &'a mut dyn FnMut(&[u8]) -> Result<(), serde_json::Error>;

/// The maximum number of bytes to decode, as a multiple of the text's length and a constant.
const READS: usize = 64;
const READS_MORE: usize = 1024 * 1024;

/// The number of other members to try if the decoder reports only the object.
const TRIED: usize = 32;

pub(super) struct Repair<'a> {
    decode: Decode<'a>,
    /// The number of bytes that may still be decoded. A response crafted to waste time ends as an
    /// error.
    budget: usize,
}

/// A mismatched value.
pub(super) struct Culprit {
    pub(super) place: Place,
    /// The result of decoding without it, if that was tried.
    outcome: Option<Result<(), serde_json::Error>>,
}

/// Decodes the text without its mismatched values and returns their places. `error` is the result of
/// decoding the whole text.
pub(super) fn repair(
    original: &[u8],
    error: serde_json::Error,
    decode: Decode<'_>,
) -> Result<Vec<Place>, serde_json::Error> {
    let mut repair = Repair::new(original, decode);
    let mut working = original.to_vec();
    let mut batch = Batch::default();
    let mut places = Vec::new();
    let mut errors = Vec::new();
    let mut failure = Some(error);
    while let Some(error) = failure.take() {
        if nested::is_strict(&error) {
            return Err(error);
        }
        let Some(culprit) = repair.blank_culprit(&mut working, &error) else {
            return Err(cause(original, errors, error));
        };
        places.push(culprit.place);
        errors.push((culprit.place, error));
        failure = match culprit.outcome {
            Some(Ok(())) => break,
            outcome => {
                let more = batch.others(&mut repair, original, &mut working, culprit.place);
                let decoded = match outcome {
                    Some(outcome) if more.is_empty() => outcome,
                    _ => repair.run(&working),
                };
                places.extend(more);
                decoded.err()
            }
        };
    }
    Ok(places)
}

/// Returns the error to report if nothing can be decoded. If a member is missing because it was set
/// aside, this is the reason why it was.
fn cause(
    text: &[u8],
    errors: Vec<(Place, serde_json::Error)>,
    last: serde_json::Error,
) -> serde_json::Error {
    let message = last.to_string();
    let missing = message.strip_prefix("missing field `");
    let Some((missing, _)) = missing.and_then(|rest| rest.split_once('`')) else {
        return last;
    };
    let quoted = format!("\"{missing}\"");
    let is_missing = |place: &Place| {
        text[place.start..].starts_with(quoted.as_bytes())
            && scan::steps_to(text, place.value).len() == 1
    };
    let cause = errors.into_iter().find(|(place, _)| is_missing(place));
    cause.map_or(last, |(_, error)| error)
}

impl<'a> Repair<'a> {
    fn new(text: &[u8], decode: Decode<'a>) -> Self {
        let budget = text.len().saturating_mul(READS);
        Self {
            decode,
            budget: budget.saturating_add(READS_MORE),
        }
    }

    pub(super) fn run(&mut self, text: &[u8]) -> Result<(), serde_json::Error> {
        self.budget = self.budget.saturating_sub(text.len().max(1));
        (self.decode)(text)
    }

    pub(super) fn is_exhausted(&self) -> bool {
        self.budget == 0
    }

    /// Finds the value that caused the error and blanks it. Returns `None` if it is the whole text.
    pub(super) fn blank_culprit(
        &mut self,
        text: &mut [u8],
        error: &serde_json::Error,
    ) -> Option<Culprit> {
        let end = scan::offset(text, error.line(), error.column());
        let (certain, suspects) = suspects(text, end, error);
        for place in suspects {
            if self.is_exhausted() {
                return None;
            }
            let range = range_of(text, place)?;
            let saved = text[range.clone()].to_vec();
            text[range.clone()].fill(b' ');
            let outcome = self.run(text);
            let is_same =
                |other: &serde_json::Error| scan::offset(text, other.line(), other.column()) == end;
            if outcome.as_ref().err().is_none_or(|other| !is_same(other)) {
                return Some(Culprit {
                    place,
                    outcome: Some(outcome),
                });
            }
            text[range].copy_from_slice(&saved);
        }
        let place = certain.filter(|_| !self.is_exhausted())?;
        let range = range_of(text, place)?;
        text[range].fill(b' ');
        Some(Culprit {
            place,
            outcome: None,
        })
    }
}

/// Returns the candidates for a failure at this position: first those that must be tried
/// individually, and the value it is otherwise.
///
/// A decoder stops after a scalar that it rejects, and before an object or array. Errors that concern an
/// object as a whole, such as a missing member, are reported at its end; but errors from a custom type of
/// the last member are reported there too.
fn suspects(text: &[u8], end: usize, error: &serde_json::Error) -> (Option<Place>, Vec<Place>) {
    let mut scanner = Scanner::new(text);
    scanner.run_to(end);
    let message = error.to_string();
    let next = scan::after_space(text, end);
    let refused = match text.get(next) {
        Some(b'{') => message.starts_with("invalid type: map"),
        Some(b'[') => message.starts_with("invalid type: sequence"),
        _ => false,
    };
    if refused {
        return (Some(scanner.next_place(next)), Vec::new());
    }
    match scanner.last {
        Last::Nothing => (None, Vec::new()),
        Last::Value(place) | Last::Opened(place) => (Some(place), Vec::new()),
        Last::Comma(child) => (child, Vec::new()),
        Last::Name => {
            let colon = scan::after_space(text, end);
            let value = match text.get(colon) {
                Some(b':') => scan::after_space(text, colon + 1),
                _ => colon,
            };
            (Some(scanner.next_place(value)), Vec::new())
        }
        Last::Closed(place, child) => {
            if let Some(inner) = nested::steps(&message)
                && let Some(place) = nested::walk(text, place, &inner)
            {
                return (Some(place), Vec::new());
            }
            let mut suspects: Vec<Place> = child.into_iter().collect();
            if !message.starts_with("missing field") && !message.starts_with("invalid length") {
                let others: Vec<Place> = scan::children(text, place.value).collect();
                let others = others.iter().rev().filter(|other| Some(**other) != child);
                suspects.extend(others.take(TRIED));
            }
            (Some(place), suspects)
        }
    }
}

/// Returns the range of a member or element including its comma, or `None` for the root.
pub(super) fn range_of(text: &[u8], place: Place) -> Option<std::ops::Range<usize>> {
    let end = scan::value_end(text, place.value);
    let before = scan::before_space(text, place.start);
    let after = scan::after_space(text, end);
    match (before.checked_sub(1).map(|at| text[at]), text.get(after)) {
        (None, _) => None,
        (_, Some(b',')) => Some(place.start..after + 1),
        (Some(b','), _) => Some(before - 1..end),
        _ => Some(place.start..end),
    }
}

/// Returns the value that caused an error, as precisely as the type allows, or `None` for the whole
/// text.
pub(super) fn culprit(text: &[u8], error: &serde_json::Error, decode: Decode<'_>) -> Option<Place> {
    let mut repair = Repair::new(text, decode);
    let culprit = repair.blank_culprit(&mut text.to_vec(), error)?;
    Some(culprit.place)
}

/// Returns the path of the value that caused an error, for its message.
pub(crate) fn path_of(text: &[u8], error: &serde_json::Error) -> String {
    let end = scan::offset(text, error.line(), error.column());
    let steps = match suspects(text, end, error).0 {
        Some(place) => scan::steps_to(text, place.value),
        None => Vec::new(),
    };
    scan::render(text, &steps)
}
