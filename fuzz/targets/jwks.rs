//! Key material of any kind: JWK sets, single JWKs, PEM.

use auth0::verify::{Key, KeySet};

pub(crate) fn run(data: &[u8]) {
    if let Ok(keys) = KeySet::from_jwks(data) {
        for key in keys.iter() {
            assert!(key.algorithms().count() > 0);
        }
        for skipped in keys.skipped() {
            assert!(!skipped.reason().is_empty());
        }
    }
    let _ = Key::from_jwk(data);
    let _ = Key::from_pem(data);
}
