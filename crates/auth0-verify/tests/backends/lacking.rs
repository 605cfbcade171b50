//! What a backend lacks is an error when the key is read or the verifier is built.

use auth0_verify::{
    AccessTokenVerifier, Algorithm, Error, ErrorKind, KeyOptions, KeySet, SignatureBackend,
};

const P521: &str = r#"{"kty":"EC","crv":"P-521","kid":"k","x":"AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrrjcBpXp5EOnYG_NjFZ6OvLFV1jSfS9tsz4qUxcWceqwQGk","y":"ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3S1WDhjDly79ajL4Kkd0AZMaZmh9ubmf63e3kyMj2"}"#;

/// The base point (RFC 8032 section 5.2), whose y alone is encoded.
const ED448: &str = r#"{"kty":"OKP","crv":"Ed448","x":"FPow8lt5CJityNdOLBO9_cQ5fOYc_9M618KgBR6ceIdAmKNsc3PqS2LHyVY3IHaIJLy2bnFGP2kA"}"#;

fn with(backend: SignatureBackend) -> KeyOptions {
    KeyOptions::new().backend(backend)
}

fn reason(result: Result<impl Sized, Error>, kind: ErrorKind) -> String {
    let error = result.err().unwrap();
    assert_eq!(error.kind(), kind);
    error.to_string()
}

#[test]
fn a_key_is_refused_with_the_backends_that_take_it() {
    let ring = with(SignatureBackend::Ring);
    let error = reason(ring.key_from_jwk(P521.as_bytes()), ErrorKind::Key);
    assert!(
        error.contains("ES512 is not in the backend `ring`; `josekit` and `aws-lc-rs` have it"),
        "{error}"
    );
    with(SignatureBackend::AwsLcRs)
        .key_from_jwk(P521.as_bytes())
        .unwrap();

    for backend in [SignatureBackend::Ring, SignatureBackend::AwsLcRs] {
        let error = reason(with(backend).key_from_jwk(ED448.as_bytes()), ErrorKind::Key);
        assert!(
            error.contains("EdDSA with Ed448 is not in the backend"),
            "{error}"
        );
        assert!(error.contains("`josekit` has it"), "{error}");
    }
    with(SignatureBackend::Josekit)
        .key_from_jwk(ED448.as_bytes())
        .unwrap();
}

#[test]
fn without_a_choice_the_first_backend_that_has_the_algorithm_takes_the_key() {
    let set = format!(r#"{{"keys":[{P521},{ED448}]}}"#);
    assert_eq!(KeySet::from_jwks(set.as_bytes()).unwrap().len(), 2);
    let keys = with(SignatureBackend::Ring)
        .key_set_from_jwks(set.as_bytes())
        .unwrap();
    assert!(keys.is_empty());
    assert_eq!(keys.skipped()[0].key_id(), Some("k"));
    assert!(keys.skipped()[0].reason().contains("`aws-lc-rs`"));
}

#[cfg(feature = "transport")]
#[test]
fn a_verifier_with_remote_keys_is_not_built_for_what_the_backend_lacks() {
    let builder = |backend| {
        AccessTokenVerifier::builder("tenant.eu.auth0.com")
            .audience("https://api.example.com")
            .algorithms([Algorithm::ES256, Algorithm::ES512])
            .key_options(with(backend))
    };
    let error = reason(
        builder(SignatureBackend::Ring).build(),
        ErrorKind::Configuration,
    );
    assert!(
        error.contains("ES512") && error.contains("`josekit`"),
        "{error}"
    );
    builder(SignatureBackend::AwsLcRs).build().unwrap();
}

#[cfg(feature = "dpop")]
#[test]
fn dpop_allows_what_the_backend_has_and_refuses_what_is_named_beyond() {
    use auth0_verify::DpopPolicy;
    let secret = auth0_verify::Key::from_secret(&[7; 32]).unwrap();
    let keys = KeySet::from(secret);
    let build = |policy| {
        AccessTokenVerifier::builder("tenant.eu.auth0.com")
            .audience("https://api.example.com")
            .algorithms([Algorithm::HS256])
            .keys(keys.clone())
            .dpop(policy)
            .build()
    };
    let ring = DpopPolicy::new().key_options(with(SignatureBackend::Ring));
    build(ring.clone()).unwrap();
    let error = reason(
        build(ring.algorithms([Algorithm::ES512])),
        ErrorKind::Configuration,
    );
    assert!(
        error.contains("ES512") && error.contains("`aws-lc-rs`"),
        "{error}"
    );
}
