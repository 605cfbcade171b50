//! The text of a claim in a verified token, which usually remains in the payload.

use std::borrow::Cow;

use super::Payload;

/// A text that is read with the payload that it was [kept](Payload::keep) in.
#[derive(Debug, Clone)]
pub(crate) enum Text {
    At {
        start: u32,
        length: u32,
    },
    /// The text does not occur literally in the payload, because it has escapes there.
    Own(Box<str>),
}

impl Payload {
    /// Keeps a text of these claims, without copying it if possible.
    pub(crate) fn keep(&self, text: Cow<'_, str>) -> Text {
        let Cow::Borrowed(text) = text else {
            return Text::Own(text.into());
        };
        self.place(text).unwrap_or_else(|| Text::Own(text.into()))
    }

    /// Returns the position of this text, if it is part of the payload.
    fn place(&self, text: &str) -> Option<Text> {
        let base = self.as_str();
        let start = (text.as_ptr() as usize).checked_sub(base.as_ptr() as usize)?;
        let end = start.checked_add(text.len())?;
        (end <= base.len()).then_some(Text::At {
            start: u32::try_from(start).ok()?,
            length: u32::try_from(text.len()).ok()?,
        })
    }

    pub(crate) fn text<'a>(&'a self, text: &'a Text) -> &'a str {
        match text {
            Text::Own(text) => text,
            Text::At { start, length } => {
                let (start, length) = (*start as usize, *length as usize);
                self.as_str()
                    .get(start..start.saturating_add(length))
                    .unwrap_or_default()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_as_it_was_kept() {
        let payload = Payload::from_bytes(r#"{"a":"é","b":""}"#.into()).unwrap();
        let json = payload.as_str();
        for part in ["{", "é", "", "}", json] {
            let here = &json[json.find(part).unwrap()..][..part.len()];
            let kept = payload.keep(Cow::Borrowed(here));
            assert!(matches!(kept, Text::At { .. }), "{part}");
            assert_eq!(payload.text(&kept), part);
        }
        let end = &json[json.len()..];
        assert_eq!(payload.text(&payload.keep(end.into())), "");
        // Located elsewhere in memory.
        for other in [Cow::Borrowed("é"), Cow::Owned("é".to_owned())] {
            let kept = payload.keep(other);
            assert!(matches!(kept, Text::Own(_)));
            assert_eq!(payload.text(&kept), "é");
        }
        let copy = payload.clone();
        let kept = payload.keep(Cow::Borrowed(&json[6..8]));
        assert_eq!(copy.text(&kept), "é");
    }
}
