//! The subset of CBOR (RFC 8949) that authenticators produce: definite lengths and limited nesting.

/// The maximum nesting depth of attestations: an object, its statement, and a chain of certificates.
const DEPTH: usize = 8;

#[derive(Debug, PartialEq)]
pub(super) enum Cbor {
    Integer(i64),
    Bytes(Vec<u8>),
    Text(String),
    List(Vec<Self>),
    Map(Vec<(Self, Self)>),
    /// A Boolean, null, or a floating-point number.
    Other,
}

impl Cbor {
    /// Decodes a value that must not be followed by anything else.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let (value, rest) = Self::first(bytes)?;
        rest.is_empty().then_some(value)
    }

    /// Decodes the first value and returns it with the rest of the input.
    pub(super) fn first(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let mut rest = bytes;
        let value = value(&mut rest, DEPTH)?;
        Some((value, rest))
    }

    pub(super) fn integer(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Returns the value of a text key.
    pub(super) fn member(&self, name: &str) -> Option<&Self> {
        self.find(|key| matches!(key, Self::Text(text) if text == name))
    }

    /// Returns the value of an integer key.
    pub(super) fn entry(&self, label: i64) -> Option<&Self> {
        self.find(|key| *key == Self::Integer(label))
    }

    fn find(&self, is_it: impl Fn(&Self) -> bool) -> Option<&Self> {
        let Self::Map(entries) = self else {
            return None;
        };
        let found = entries.iter().find(|(key, _)| is_it(key));
        found.map(|(_, value)| value)
    }
}

fn value(rest: &mut &[u8], depth: usize) -> Option<Cbor> {
    let depth = depth.checked_sub(1)?;
    let (&first, after) = rest.split_first()?;
    *rest = after;
    let (kind, info) = (first >> 5, first & 0x1f);
    let argument = match info {
        0..=23 => u64::from(info),
        24..=27 => {
            let (number, after) = rest.split_at_checked(1 << (info - 24))?;
            *rest = after;
            number
                .iter()
                .fold(0, |all, byte| all << 8 | u64::from(*byte))
        }
        _ => return None,
    };
    Some(match kind {
        0 => Cbor::Integer(i64::try_from(argument).ok()?),
        1 => Cbor::Integer(-1 - i64::try_from(argument).ok()?),
        2 => Cbor::Bytes(take(rest, argument)?.to_vec()),
        3 => Cbor::Text(String::from_utf8(take(rest, argument)?.to_vec()).ok()?),
        4 => Cbor::List(
            (0..argument)
                .map(|_| value(rest, depth))
                .collect::<Option<_>>()?,
        ),
        5 => Cbor::Map(
            (0..argument)
                .map(|_| Some((value(rest, depth)?, value(rest, depth)?)))
                .collect::<Option<_>>()?,
        ),
        6 => value(rest, depth)?,
        _ => Cbor::Other,
    })
}

fn take<'a>(rest: &mut &'a [u8], length: u64) -> Option<&'a [u8]> {
    let (taken, after) = rest.split_at_checked(usize::try_from(length).ok()?)?;
    *rest = after;
    Some(taken)
}

/// Encodes the head of a value: its major type and its number or length.
pub(super) fn head(kind: u8, argument: usize) -> Vec<u8> {
    let kind = kind << 5;
    match (u8::try_from(argument), u16::try_from(argument)) {
        (Ok(small @ 0..=23), _) => vec![kind | small],
        (Ok(byte), _) => vec![kind | 0x18, byte],
        (_, Ok(short)) => [&[kind | 0x19], short.to_be_bytes().as_slice()].concat(),
        _ => {
            let long = u32::try_from(argument).unwrap_or(u32::MAX);
            [&[kind | 0x1a], long.to_be_bytes().as_slice()].concat()
        }
    }
}

/// Encodes a byte string.
pub(super) fn byte_string(bytes: &[u8]) -> Vec<u8> {
    [head(2, bytes.len()), bytes.to_vec()].concat()
}

/// Encodes a text string.
pub(super) fn text(text: &str) -> Vec<u8> {
    [head(3, text.len()), text.as_bytes().to_vec()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_rfc_are_read() {
        // Examples of RFC 8949 appendix A.
        for (bytes, expected) in [
            (&[0x18, 0x64][..], Cbor::Integer(100)),
            (&[0x39, 0x03, 0xe7], Cbor::Integer(-1000)),
            (&[0x44, 1, 2, 3, 4], Cbor::Bytes(vec![1, 2, 3, 4])),
            (&[0x62, 0xc3, 0xbc], Cbor::Text("\u{fc}".into())),
            (
                &[0x82, 1, 0xf6],
                Cbor::List(vec![Cbor::Integer(1), Cbor::Other]),
            ),
        ] {
            assert_eq!(Cbor::read(bytes), Some(expected));
        }
        let map = Cbor::read(&[0xa2, 0x61, 0x61, 1, 0x20, 0x41, 7]).unwrap();
        assert_eq!(map.member("a").and_then(Cbor::integer), Some(1));
        assert_eq!(map.entry(-1).and_then(Cbor::bytes), Some(&[7][..]));
    }

    #[test]
    fn what_is_broken_is_none() {
        for bytes in [
            &[][..],
            &[0x18],
            &[0x42, 1],
            &[0x1f],
            &[0x5f, 0xff],
            &[1, 1],
            &[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
            &[0x81; 100],
        ] {
            assert_eq!(Cbor::read(bytes), None, "{bytes:?}");
        }
    }

    #[test]
    fn what_is_written_is_read() {
        for length in [0, 23, 24, 255, 256, 70_000] {
            let bytes = vec![7; length];
            assert_eq!(Cbor::read(&byte_string(&bytes)), Some(Cbor::Bytes(bytes)));
        }
        assert_eq!(Cbor::read(&text("fmt")), Some(Cbor::Text("fmt".into())));
    }
}
