//! Parses valid JSON that `serde_json` rejects into a [`Json`].

use serde::de::IgnoredAny;

use super::{Json, Shape};

impl Json {
    /// Parses text that may contain half of a surrogate pair, which becomes U+FFFD. A number too large
    /// for any type, or nesting that is too deep, is kept as text.
    ///
    /// # Errors
    ///
    /// Fails if the text is not JSON.
    pub(crate) fn lossless(text: &[u8]) -> Result<Self, serde_json::Error> {
        let error = match serde_json::from_slice(text) {
            Ok(json) => return Ok(json),
            Err(error) => error,
        };
        if let Some(Ok(json)) = without_half_pairs(text).map(|whole| serde_json::from_slice(&whole))
        {
            return Ok(json);
        }
        if serde_json::from_slice::<IgnoredAny>(text).is_err() {
            return Err(error);
        }
        let text = String::from_utf8_lossy(text).into_owned();
        Ok(Self(Shape::Text(text)))
    }
}

/// Replaces each unpaired half of a surrogate pair with U+FFFD; returns `None` if there are none.
/// Both take six bytes, so all positions stay the same.
pub(crate) fn without_half_pairs(text: &[u8]) -> Option<Vec<u8>> {
    let unit = |at: usize| {
        let digits = text.get(at..)?.strip_prefix(b"\\u")?.get(..4)?;
        u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
    };
    let mut whole: Option<Vec<u8>> = None;
    let mut at = 0;
    while at < text.len() {
        if text[at] != b'\\' {
            at += 1;
            continue;
        }
        let half = match (unit(at), unit(at + 6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => {
                at += 12;
                continue;
            }
            (Some(0xD800..=0xDFFF), _) => true,
            _ => false,
        };
        if half {
            whole.get_or_insert_with(|| text.to_vec())[at..at + 6].copy_from_slice(b"\\ufffd");
        }
        at += if unit(at).is_some() { 6 } else { 2 };
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_json_is_kept() {
        let read = |text: &str| Json::lossless(text.as_bytes()).map(|json| json.to_string());
        assert_eq!(read(r#"["a\ud83d"]"#).unwrap(), "[\"a\u{fffd}\"]");
        assert_eq!(read(r#""\ud83d\ude00""#).unwrap(), "\"\u{1f600}\"");
        assert_eq!(read("1e999").unwrap(), "\"1e999\"");
        let deep = "[".repeat(500) + &"]".repeat(500);
        assert_eq!(read(&deep).unwrap(), format!("\"{deep}\""));
        for text in ["", "[1,]", "{", r#""\ud8""#] {
            read(text).unwrap_err();
        }
    }
}
