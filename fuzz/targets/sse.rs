//! Server-sent events: wherever the stream is cut, the same events come out.

// Of auth0-management, and no part of what it exports.
#[allow(dead_code, reason = "the target needs only a part")]
#[path = "../../crates/auth0-management/src/sse.rs"]
mod parser;

use parser::{Event, Parser};

const LIMIT: usize = 4096;

/// The first byte says where the stream is cut, the rest is the stream.
pub(crate) fn run(data: &[u8]) {
    let Some((cut, stream)) = data.split_first() else {
        return;
    };
    let whole = events(stream, stream.len().max(1));
    let pieces = events(stream, usize::from(*cut).max(1));
    match (&whole, &pieces) {
        (Some(whole), Some(pieces)) => assert_eq!(whole, pieces),
        // An event that is too large is too large either way.
        (whole, pieces) => assert_eq!(whole.is_some(), pieces.is_some()),
    }
}

/// None if one is too large.
fn events(stream: &[u8], size: usize) -> Option<Vec<Event>> {
    let mut parser = Parser::new(LIMIT);
    let mut events = Vec::new();
    for piece in stream.chunks(size) {
        parser.push(piece, |event| events.push(event)).ok()?;
    }
    for event in &events {
        assert!(!event.name.is_empty() && event.data.len() <= LIMIT * 3);
    }
    Some(events)
}
