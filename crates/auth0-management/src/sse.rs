//! Server-sent events, by the rules of the
//! [WHATWG standard](https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream).

use std::time::Duration;

/// The byte order mark that may begin a stream.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// An event as it was dispatched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    /// The event's own name; `message` where it has none.
    pub(crate) name: String,
    pub(crate) data: String,
    /// The newest ID of the stream, which stays until another one comes.
    pub(crate) last_id: Option<String>,
}

/// More bytes for one event than a client should keep.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooLarge;

/// Takes a stream apart, wherever its pieces begin and end.
#[derive(Debug)]
pub(crate) struct Parser {
    limit: usize,
    /// The line that is not at its end yet.
    line: Vec<u8>,
    /// A line ended with a carriage return, so that a line feed right after it ends nothing.
    after_return: bool,
    is_first_line: bool,
    name: String,
    data: Vec<u8>,
    has_data: bool,
    last_id: Option<String>,
    retry: Option<Duration>,
}

impl Parser {
    /// `limit` is for the lines of one event together.
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            limit,
            line: Vec::new(),
            after_return: false,
            is_first_line: true,
            name: String::new(),
            data: Vec::new(),
            has_data: false,
            last_id: None,
            retry: None,
        }
    }

    /// How long the stream asks to wait before it is connected to again.
    pub(crate) fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// Reads a piece and hands on the events that end in it.
    pub(crate) fn push(
        &mut self,
        mut piece: &[u8],
        mut dispatch: impl FnMut(Event),
    ) -> Result<(), TooLarge> {
        while !piece.is_empty() {
            if std::mem::take(&mut self.after_return)
                && let Some(rest) = piece.strip_prefix(b"\n")
            {
                piece = rest;
                continue;
            }
            let end = piece.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
            let part = &piece[..end.unwrap_or(piece.len())];
            if self.line.len() + self.data.len() + part.len() > self.limit {
                return Err(TooLarge);
            }
            self.line.extend_from_slice(part);
            let Some(end) = end else {
                return Ok(());
            };
            self.after_return = piece[end] == b'\r';
            piece = &piece[end + 1..];
            let line = std::mem::take(&mut self.line);
            if let Some(event) = self.end_of_line(&line) {
                dispatch(event);
            }
            // Its memory is good for the next one.
            self.line = line;
            self.line.clear();
        }
        Ok(())
    }

    fn end_of_line(&mut self, line: &[u8]) -> Option<Event> {
        let is_first = std::mem::take(&mut self.is_first_line);
        let line = if is_first {
            line.strip_prefix(MARK).unwrap_or(line)
        } else {
            line
        };
        if line.is_empty() {
            return self.end_of_event();
        }
        let colon = line.iter().position(|byte| *byte == b':');
        let (field, value) = match colon {
            // A comment.
            Some(0) => return None,
            Some(colon) => (&line[..colon], &line[colon + 1..]),
            None => (line, &[][..]),
        };
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match field {
            b"event" => self.name = text(value),
            b"data" => {
                if self.has_data {
                    self.data.push(b'\n');
                }
                self.data.extend_from_slice(value);
                self.has_data = true;
            }
            b"id" if !value.contains(&0) => self.last_id = Some(text(value)),
            b"retry" if !value.is_empty() && value.iter().all(u8::is_ascii_digit) => {
                self.retry = text(value).parse().ok().map(Duration::from_millis);
            }
            _ => {}
        }
        None
    }

    fn end_of_event(&mut self) -> Option<Event> {
        let name = std::mem::take(&mut self.name);
        let data = std::mem::take(&mut self.data);
        if !std::mem::take(&mut self.has_data) {
            return None;
        }
        Some(Event {
            name: if name.is_empty() {
                "message".to_owned()
            } else {
                name
            },
            data: text(&data),
            last_id: self.last_id.clone().filter(|id| !id.is_empty()),
        })
    }
}

/// As the standard decodes: what is no UTF-8 is replaced.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse_in(pieces: &[&[u8]]) -> (Vec<Event>, Parser) {
        let mut parser = Parser::new(1_000);
        let mut events = Vec::new();
        for piece in pieces {
            parser.push(piece, |event| events.push(event)).unwrap();
        }
        (events, parser)
    }

    fn event(name: &str, data: &str, id: Option<&str>) -> Event {
        Event {
            name: name.into(),
            data: data.into(),
            last_id: id.map(str::to_owned),
        }
    }

    const STREAM: &[u8] = "\u{feff}: hello\r\nretry: 1500\r\n\r\nid: 7\ndata: one\ndata:  two\n\n\
        event: offset\rdata:x\ry: z\r\rdata\n\ndata\ndata\n\nid\nevent: gone\n\n: ping\n\ndata: ü\r\n\r\n\
        data: never ended\n"
        .as_bytes();

    fn expected() -> Vec<Event> {
        vec![
            event("message", "one\n two", Some("7")),
            event("offset", "x", Some("7")),
            event("message", "", Some("7")),
            event("message", "\n", Some("7")),
            event("message", "ü", None),
        ]
    }

    #[test]
    fn a_stream_is_read_by_the_rules() {
        let (events, parser) = parse_in(&[STREAM]);
        assert_eq!(events, expected());
        assert_eq!(parser.retry(), Some(Duration::from_millis(1500)));
    }

    #[test]
    fn it_does_not_matter_where_pieces_end() {
        let bytes: Vec<&[u8]> = STREAM.chunks(1).collect();
        assert_eq!(parse_in(&bytes).0, expected());
        for cut in 0..=STREAM.len() {
            let (before, after) = STREAM.split_at(cut);
            assert_eq!(parse_in(&[before, after]).0, expected(), "cut at {cut}");
        }
    }

    #[test]
    fn values_that_are_none_are_left_out() {
        let (events, parser) = parse_in(&[
            b"retry: soon\nretry: -1\nretry:\nretry: 99999999999999999999\n",
            b"id: a\0b\nDATA: x\n data: x\ndata: y\n\n",
        ]);
        assert_eq!(events, [event("message", "y", None)]);
        assert_eq!(parser.retry(), None);
    }

    #[test]
    fn bytes_that_are_no_text_do_not_end_the_stream() {
        let (events, _) = parse_in(&[b"data: \xff\n\ndata: next\n\n"]);
        assert_eq!(events[0].data, "\u{fffd}");
        assert_eq!(events[1].data, "next");
    }

    #[test]
    fn an_event_without_an_end_does_not_fill_the_memory() {
        let mut parser = Parser::new(10);
        let mut events = 0;
        let mut push = |piece: &[u8]| parser.push(piece, |_| events += 1);
        // Each of these fits, whatever came before.
        for _ in 0..10 {
            push(b"data:1234\n\n").unwrap();
        }
        push(b"data:12\n").unwrap();
        push(b"data:1").unwrap();
        assert_eq!(push(b"234"), Err(TooLarge));
        assert_eq!(events, 10);
    }
}
