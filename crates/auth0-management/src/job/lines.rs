//! Lines of a stream, wherever its pieces begin and end.

use auth0_core::bytes::{Bytes, BytesMut};

/// More than any user has.
const LIMIT: usize = 32 * 1024 * 1024;

#[derive(Default)]
pub(super) struct Lines {
    piece: Bytes,
    /// The start of a line whose end has not come.
    start: BytesMut,
}

/// A line that is too long to be kept.
#[derive(Debug, PartialEq)]
pub(super) struct TooLong;

impl Lines {
    /// Adds the next piece; the one before has been read completely.
    pub(super) fn push(&mut self, piece: Bytes) -> Result<(), TooLong> {
        if self.start.len().saturating_add(self.piece.len()) > LIMIT {
            return Err(TooLong);
        }
        self.start.extend_from_slice(&self.piece);
        self.piece = piece;
        Ok(())
    }

    /// The next line that has ended, without its end.
    pub(super) fn next(&mut self) -> Option<Bytes> {
        let end = self.piece.iter().position(|byte| *byte == b'\n')?;
        let line = self.piece.split_to(end);
        // The line feed itself.
        let _ = self.piece.split_to(1);
        if self.start.is_empty() {
            return Some(line);
        }
        self.start.extend_from_slice(&line);
        Some(self.start.split().freeze())
    }

    /// What is left when there are no more pieces.
    pub(super) fn last(&mut self) -> Option<Bytes> {
        let mut line = self.start.split();
        line.extend_from_slice(&std::mem::take(&mut self.piece));
        (!line.is_empty()).then(|| line.freeze())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_whole() {
        let text = b"one\n\ntwo and more\nthree";
        for size in 1..=text.len() {
            let mut lines = Lines::default();
            let mut read = Vec::new();
            for piece in text.chunks(size) {
                lines.push(Bytes::copy_from_slice(piece)).unwrap();
                while let Some(line) = lines.next() {
                    read.push(line);
                }
            }
            read.extend(lines.last());
            assert_eq!(read, ["one", "", "two and more", "three"], "{size}");
            assert_eq!(lines.last(), None);
        }
    }

    #[test]
    fn a_line_without_an_end_does_not_fill_the_memory() {
        let mut lines = Lines::default();
        let piece = Bytes::from(vec![b'x'; LIMIT / 2 + 1]);
        lines.push(piece.clone()).unwrap();
        lines.push(piece.clone()).unwrap();
        assert_eq!(lines.push(piece), Err(TooLong));
    }
}
