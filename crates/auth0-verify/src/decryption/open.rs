//! Decryption of the five parts of an encrypted token (RFC 7516 section 7.1).

use serde::Deserialize;
use serde_json::Value;

use super::key::DecryptionKey;
use crate::backend::{ContentEncryption, Decrypter, Sealed};
use crate::error::{Error, ErrorKind, quoted};
use crate::token::{Header, decode, is_object};

const TYPES: [&str; 2] = ["JWT", "at+jwt"];

/// RFC 7518 section 5.3 fixes both sizes; a shorter tag would be easier to forge.
const IV_SIZE: usize = 12;
const TAG_SIZE: usize = 16;

/// The header parameters that an encrypted token has in addition to those of a signed one.
#[derive(Deserialize)]
struct Encryption {
    enc: Option<Value>,
    cty: Option<Value>,
}

/// Decrypts a token of five parts.
pub(super) fn decrypt(token: &str, keys: &[DecryptionKey]) -> Result<String, Error> {
    let mut parts = token.split('.');
    let mut part = || parts.next().unwrap_or_default();
    let (protected, key, iv, content, tag) = (part(), part(), part(), part(), part());

    let header = decode(protected, "header")?;
    let Encryption { enc, cty } = read(&header)?;
    // Refuses `crit`, `zip`, embedded keys, and duplicate parameters.
    let header = Header::parse(&header)?;
    header.expect_type(&TYPES)?;
    content_type(cty.as_ref())?;
    let encryption = content_encryption(enc.as_ref())?;
    let decrypter = find(keys, &header)?;

    let key = decode(key, "encrypted key")?;
    let iv = decode(iv, "initialization vector")?;
    let content = decode(content, "ciphertext")?;
    let tag = decode(tag, "authentication tag")?;
    if iv.len() != IV_SIZE || tag.len() != TAG_SIZE {
        return Err(failed());
    }
    // Generated even if it is not needed, so that both cases take the same time.
    let mut random = [0; 32];
    let random = &mut random[..encryption.key_size()];
    getrandom::getrandom(random).map_err(|_| failed())?;
    let sealed = Sealed {
        encrypted_key: &key,
        iv: &iv,
        content: &content,
        tag: &tag,
        additional: protected.as_bytes(),
    };
    let text = decrypter
        .open(encryption, &sealed, random)
        .ok_or_else(failed)?;
    String::from_utf8(text).map_err(|_| {
        Error::new(
            ErrorKind::Malformed,
            "the content of the encrypted token is not text",
        )
    })
}

/// The single error for all failures that involve the private key, so that it reveals nothing about the
/// plaintext.
fn failed() -> Error {
    Error::new(
        ErrorKind::Decryption,
        "the encrypted token cannot be decrypted with the verifier's key",
    )
}

fn read(header: &[u8]) -> Result<Encryption, Error> {
    std::str::from_utf8(header)
        .ok()
        .filter(|header| is_object(header))
        .and_then(|header| serde_json::from_str(header).ok())
        .ok_or_else(|| {
            Error::new(
                ErrorKind::Malformed,
                "the encrypted token's header is not a JSON object with distinct members",
            )
        })
}

/// Checks that `cty`, if present, declares a JWT (RFC 7519 section 5.2).
fn content_type(value: Option<&Value>) -> Result<(), Error> {
    match value {
        None => Ok(()),
        Some(Value::String(given)) if given.eq_ignore_ascii_case("JWT") => Ok(()),
        Some(_) => Err(Error::new(
            ErrorKind::TokenType,
            "the encrypted token's `cty` is not `JWT`",
        )),
    }
}

fn content_encryption(value: Option<&Value>) -> Result<ContentEncryption, Error> {
    let name = match value {
        Some(Value::String(name)) => name.as_str(),
        _ => {
            return Err(Error::new(
                ErrorKind::Malformed,
                "the encrypted token's header has no string `enc`",
            ));
        }
    };
    match name {
        "A128GCM" => Ok(ContentEncryption::A128Gcm),
        "A192GCM" => Ok(ContentEncryption::A192Gcm),
        "A256GCM" => Ok(ContentEncryption::A256Gcm),
        _ => Err(Error::new(
            ErrorKind::Algorithm,
            format!(
                "the header's `enc` is {}; allowed is A256GCM, A192GCM, A128GCM",
                quoted(name)
            ),
        )),
    }
}

/// Returns the key with the token's `kid`; otherwise the only key without an ID that fits; or, for a token
/// without `kid`, the only key that fits.
fn find<'k>(keys: &'k [DecryptionKey], header: &Header) -> Result<&'k dyn Decrypter, Error> {
    let algorithm = header.algorithm.as_str();
    let named: Vec<_> = match header.key_id.as_deref() {
        None => keys.iter().collect(),
        key_id => {
            let named: Vec<_> = keys.iter().filter(|key| key.key_id() == key_id).collect();
            if named.is_empty() {
                keys.iter().filter(|key| key.key_id().is_none()).collect()
            } else {
                named
            }
        }
    };
    let mut fitting = named.iter().filter_map(|key| key.decrypter(algorithm));
    let problem = match (fitting.next(), fitting.next()) {
        (Some(decrypter), None) => return Ok(decrypter),
        (Some(_), Some(_)) => "it does not say which of several matching decryption keys to use",
        (None, _) => "no decryption key matches",
    };
    let key_id = header.key_id.as_deref().unwrap_or_default();
    Err(Error::new(
        ErrorKind::KeyNotFound,
        format!(
            "for the encrypted token with `alg` {} and `kid` {}: {problem}",
            quoted(algorithm),
            quoted(key_id)
        ),
    ))
}
