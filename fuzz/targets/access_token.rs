//! A token's whole path: as it comes, and signed, so that the claims are reached as well.

use std::future::Future;
use std::pin::pin;
use std::sync::LazyLock;
use std::task::{Context, Waker};

use auth0::verify::{
    AccessTokenVerifier, AccessTokenVerifiers, Algorithm, Expect, IdTokenVerifier, Key, KeySet,
    LogoutTokenVerifier,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use josekit::jws::{HS256, JwsSigner};

const DOMAIN: &str = "tenant.eu.auth0.com";
const SECRET: &[u8] = b"a secret of at least thirty-two bytes";

struct Verifiers {
    access: AccessTokenVerifier<KeySet>,
    set: AccessTokenVerifiers<KeySet>,
    id: IdTokenVerifier<KeySet>,
    logout: LogoutTokenVerifier<KeySet>,
    signer: Box<dyn JwsSigner>,
}

static VERIFIERS: LazyLock<Verifiers> = LazyLock::new(|| {
    let keys = || KeySet::from(Key::from_secret(SECRET).unwrap());
    let access = AccessTokenVerifier::builder(DOMAIN)
        .audience("api")
        .algorithms([Algorithm::HS256])
        .keys(keys())
        .build()
        .unwrap();
    Verifiers {
        set: AccessTokenVerifiers::new([access.clone()]).unwrap(),
        access,
        id: IdTokenVerifier::builder(DOMAIN)
            .client_id("api")
            .algorithms([Algorithm::HS256])
            .keys(keys())
            .build()
            .unwrap(),
        logout: LogoutTokenVerifier::builder(DOMAIN)
            .client_id("api")
            .algorithms([Algorithm::HS256])
            .keys(keys())
            .build()
            .unwrap(),
        signer: Box::new(HS256.signer_from_bytes(SECRET).unwrap()),
    }
});

fn verify(token: &str) {
    let expect = Expect::nonce("n")
        .organization("acme")
        .access_token("x")
        .code("y");
    let verifiers = &*VERIFIERS;
    let outcome = verifiers.access.verify(token);
    // The chosen verifier of a set says the same.
    assert_eq!(verifiers.set.verify(token).is_ok(), outcome.is_ok());
    if let Ok(token) = &outcome {
        let _ = (
            token.scopes().count(),
            token.expires_at(),
            token.not_before(),
        );
        let _ = token.claim::<String>("x");
    }
    let _ = verifiers.id.verify(token, &expect);
    // With keys and store in memory nothing waits.
    let mut context = Context::from_waker(Waker::noop());
    assert!(
        pin!(verifiers.logout.verify(token))
            .poll(&mut context)
            .is_ready()
    );
}

pub(crate) fn run(data: &[u8]) {
    if let Ok(token) = std::str::from_utf8(data) {
        verify(token);
    }
    // The first line is the header, the rest the claims; both signed.
    let split = data.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let (header, payload) = data.split_at(split);
    let header: &[u8] = if header.is_empty() {
        br#"{"alg":"HS256"}"#
    } else {
        header
    };
    let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let input = format!(
        "{}.{}",
        encode(header),
        encode(payload.get(1..).unwrap_or_default())
    );
    let signature = VERIFIERS.signer.sign(input.as_bytes()).unwrap();
    verify(&format!("{input}.{}", encode(&signature)));
}
