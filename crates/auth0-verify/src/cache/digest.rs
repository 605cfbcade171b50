//! SHA-256 of a signature: what a token is found by.

use std::cell::RefCell;

use openssl::error::ErrorStack;
use openssl::md::Md;
use openssl::md_ctx::MdCtx;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Digest([u8; 32]);

thread_local! {
    /// Looking the algorithm up in OpenSSL's tables would cost more than the hash.
    static CONTEXT: RefCell<Option<MdCtx>> = const { RefCell::new(None) };
}

impl Digest {
    pub(super) fn of(text: &str) -> Option<Self> {
        CONTEXT.with_borrow_mut(|context| hash(context, text).ok())
    }

    /// A number as evenly spread as the digest.
    pub(super) fn spread(&self) -> usize {
        usize::from(self.0[0])
    }
}

fn hash(kept: &mut Option<MdCtx>, text: &str) -> Result<Digest, ErrorStack> {
    let context = match kept {
        Some(context) => context,
        None => kept.insert(MdCtx::new()?),
    };
    let mut digest = [0; 32];
    context.digest_init(Md::sha256())?;
    context.digest_update(text.as_bytes())?;
    context.digest_final(&mut digest)?;
    Ok(Digest(digest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_sha256_each_time() {
        for text in ["", "abc", "abc", "signature"] {
            let expected = openssl::sha::sha256(text.as_bytes());
            assert_eq!(Digest::of(text).unwrap().0, expected);
        }
    }
}
