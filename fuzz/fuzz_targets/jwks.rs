//! Key material of any kind: JWK sets, single JWKs, PEM.
#![no_main]

use auth0_verify::{Key, KeySet};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
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
});
