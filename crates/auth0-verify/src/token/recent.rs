//! Remembers the header that each thread parsed last. Tokens signed with the same key have the same header, so
//! the next token usually has it too.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Header, decode};
use crate::error::Error;

/// Longer headers are not kept. Auth0's have about 150 bytes.
const MAX_LENGTH: usize = 512;

thread_local! {
    /// The encoded header, and what it parsed to. The result depends only on the text, and nobody treats it as
    /// verified.
    static LAST: RefCell<Option<(Box<str>, Rc<Header>)>> = const { RefCell::new(None) };
}

impl Header {
    /// Decodes and parses a token's first part.
    pub(crate) fn decode(encoded: &str) -> Result<Rc<Self>, Error> {
        let known = LAST.try_with(|last| {
            let last = last.borrow();
            let (text, header) = last.as_ref()?;
            (**text == *encoded).then(|| Rc::clone(header))
        });
        // Thread-local values are unavailable while the thread ends.
        if let Ok(Some(header)) = known {
            return Ok(header);
        }
        let header = Rc::new(Self::parse(&decode(encoded, "header")?)?);
        if encoded.len() <= MAX_LENGTH {
            let entry = Some((encoded.into(), Rc::clone(&header)));
            // Not keeping anything is harmless.
            let _ = LAST.try_with(|last| last.replace(entry));
        }
        Ok(header)
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    use super::*;

    fn encoded(key_id: &str) -> String {
        URL_SAFE_NO_PAD.encode(format!(r#"{{"alg":"RS256","kid":"{key_id}"}}"#))
    }

    #[test]
    fn a_header_is_that_of_its_own_text() {
        let (a, b) = (encoded("a"), encoded("b"));
        let first = Header::decode(&a).unwrap();
        assert!(Rc::ptr_eq(&first, &Header::decode(&a).unwrap()));
        for text in [&b, &a, &b, &b] {
            let header = Header::decode(text).unwrap();
            let key_id = if *text == a { "a" } else { "b" };
            assert_eq!(header.key_id.as_deref(), Some(key_id));
        }
        // It is refused every time, and never stored.
        for _ in 0..2 {
            assert!(Header::decode("e30").is_err());
            assert!(Header::decode(&b[..b.len() - 1]).is_err());
            assert!(Header::decode(&format!("{b}=")).is_err());
        }
        let last = Header::decode(&b).unwrap();
        let long = encoded(&"x".repeat(MAX_LENGTH));
        Header::decode(&long).unwrap();
        assert!(Rc::ptr_eq(&last, &Header::decode(&b).unwrap()));
    }
}
