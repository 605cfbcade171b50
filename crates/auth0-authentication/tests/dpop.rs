//! Proofs as auth0-verify checks them, and what the layer makes of servers that want nonces.
#![cfg(feature = "dpop")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure in a helper is a failure of the test"
)]

mod memory;

use std::time::SystemTime;

use auth0_authentication::grant::{
    ClientCredentials, FederatedConnectionAccessToken, RefreshToken,
};
use auth0_authentication::{
    DpopKey, DpopLayer, ErrorKind, RefusedTokens, Secret, SigningAlgorithm, TokenRefusal,
};
use auth0_core::bytes::Bytes;
use auth0_core::http::{Request, Response};
use auth0_core::layer::RetryLayer;
use auth0_core::{CallOptions, Client, Operation, TokenSource};
use auth0_verify::{
    AccessToken, AccessTokenVerifier, DpopNonces, DpopPolicy, DpopProof, Key, KeySet,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use josekit::jws::HS256;
use memory::{Memory, Seen, error, json as respond, pairs};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tower::{Layer, ServiceExt};

const API: &str = "https://api.example.com";
/// Tokens are signed with it here: who signs them is not what is tested.
const SHARED: &[u8; 32] = b"a secret of at least 32 bytes...";

fn now() -> u64 {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap()
        .as_secs()
}

/// An access token bound to a key.
fn bound_to(key: &DpopKey) -> Secret {
    let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let claims = json!({
        "iss": "https://tenant.eu.auth0.com/", "sub": "auth0|1", "aud": API,
        "iat": now(), "exp": now() + 600, "cnf": { "jkt": key.thumbprint() },
    });
    let signed = format!(
        "{}.{}",
        part(json!({ "alg": "HS256", "typ": "JWT" })),
        part(claims)
    );
    let signer = HS256.signer_from_bytes(SHARED).unwrap();
    let signature = josekit::jws::JwsSigner::sign(&signer, signed.as_bytes()).unwrap();
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)).into()
}

fn verifier(policy: DpopPolicy) -> AccessTokenVerifier<KeySet> {
    AccessTokenVerifier::builder("tenant.eu.auth0.com")
        .audience(API)
        .algorithms([auth0_verify::Algorithm::HS256])
        .keys(KeySet::from(Key::from_secret(SHARED).unwrap()))
        .dpop(policy)
        .build()
        .unwrap()
}

async fn verify(
    verifier: &AccessTokenVerifier<KeySet>,
    seen: &Seen,
) -> Result<AccessToken, auth0_verify::Error> {
    let token = seen.header("authorization").unwrap();
    let token = token.strip_prefix("DPoP ").unwrap();
    let proofs: Vec<_> = seen.headers.get_all("dpop").iter().collect();
    let [proof] = proofs[..] else {
        panic!("{} proofs", proofs.len())
    };
    let uri = seen.uri.to_string();
    let proof = DpopProof::new(proof.to_str().unwrap(), seen.method.as_str(), &uri);
    verifier.verify_dpop(token, &proof).await
}

fn claims(seen: &Seen) -> Value {
    let proof = seen.header("dpop").unwrap();
    let claims = proof.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).unwrap()).unwrap()
}

fn api_request(authorization: &str) -> Request<Bytes> {
    Request::post(format!("{API}/orders?page=2"))
        .header("authorization", authorization)
        .body(Bytes::from_static(b"order"))
        .unwrap()
}

#[tokio::test]
async fn an_api_accepts_proofs_of_every_algorithm() {
    // ring makes no keys for the others.
    let mut algorithms = vec![SigningAlgorithm::Es256, SigningAlgorithm::Es384];
    if cfg!(any(feature = "josekit", feature = "aws-lc-rs")) {
        algorithms.extend([
            SigningAlgorithm::Es512,
            SigningAlgorithm::Rs256,
            SigningAlgorithm::Ps256,
        ]);
    }
    for algorithm in algorithms {
        let key = DpopKey::generate_with(algorithm).unwrap();
        let token = bound_to(&key);
        let verifier = verifier(DpopPolicy::new());
        for uri in [
            "https://api.example.com",
            "https://API.example.com:443/a%20b?c=d#e",
        ] {
            let proof = key.proof("PUT", uri).access_token(&token).sign().unwrap();
            let proof = DpopProof::new(proof.expose(), "PUT", uri);
            let verified = verifier.verify_dpop(token.expose(), &proof).await.unwrap();
            assert_eq!(verified.key_thumbprint(), Some(key.thumbprint()));
        }
    }
}

#[tokio::test]
async fn each_request_to_an_api_has_a_proof_of_its_own() {
    let key = DpopKey::generate().unwrap();
    let server = Memory::new(|_, _| respond(200, "{}"));
    let service = DpopLayer::new(key.clone()).layer(server.clone());
    let token = bound_to(&key);
    for scheme in ["Bearer", "DPoP", "bearer"] {
        let request = api_request(&format!("{scheme} {}", token.expose()));
        service.clone().oneshot(request).await.unwrap();
    }
    let verifier = verifier(DpopPolicy::new());
    for seen in server.seen() {
        // The verifier's store of used proofs would refuse one that came twice.
        verify(&verifier, &seen).await.unwrap();
        assert!(seen.headers["authorization"].is_sensitive());
        assert_eq!(seen.body, "order");
        let claims = claims(&seen);
        assert_eq!(claims["htu"], "https://api.example.com/orders");
        assert_eq!(claims["htm"], "POST");
        assert_eq!(claims.get("nonce"), None);
    }
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn an_api_that_wants_nonces_gets_them() {
    let nonces = DpopNonces::random().unwrap();
    let verifier = verifier(DpopPolicy::new().nonces(nonces));
    let api = verifier.clone();
    let server = Memory::new(move |_, seen| match futures_executor(verify(&api, seen)) {
        Ok(_) => respond(200, "{}"),
        Err(error) => {
            let mut response = respond(401, "");
            let headers = response.headers_mut();
            let challenge = r#"DPoP error="use_dpop_nonce""#;
            headers.insert("www-authenticate", challenge.parse().unwrap());
            let nonce = error.dpop_nonce().unwrap().parse().unwrap();
            headers.insert("dpop-nonce", nonce);
            response
        }
    });
    let key = DpopKey::generate().unwrap();
    let token = bound_to(&key);
    let service = DpopLayer::new(key).layer(server.clone());
    for _ in 0..2 {
        let request = api_request(&format!("Bearer {}", token.expose()));
        let response = service.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), 200);
    }
    // Once without a nonce, and from then on with the one that was given.
    assert_eq!(server.count(), 3);
    let ids: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| claims(seen)["jti"].clone())
        .collect();
    assert!(ids[0] != ids[1] && ids[1] != ids[2]);
}

/// Runs a future that never waits.
fn futures_executor<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("it waits"),
    }
}

fn bound_tokens() -> Response<Bytes> {
    respond(
        200,
        r#"{"access_token":"at","token_type":"DPoP","expires_in":86400}"#,
    )
}

fn with_nonce(mut response: Response<Bytes>, nonce: &str) -> Response<Bytes> {
    response
        .headers_mut()
        .insert("dpop-nonce", nonce.parse().unwrap());
    response
}

#[tokio::test]
async fn the_token_endpoint_gets_its_nonce_and_the_next_one() {
    let key = DpopKey::generate().unwrap();
    let server = Memory::new(|number, _| match number {
        0 => with_nonce(error(400, "use_dpop_nonce"), "n-1"),
        1 => with_nonce(bound_tokens(), "n-2"),
        _ => bound_tokens(),
    });
    let client = server
        .builder()
        .client_secret("s3c")
        .dpop(&key)
        .build()
        .unwrap();
    let grant = ClientCredentials::new("a");
    client.token(&grant).await.unwrap();
    client.token(&grant).await.unwrap();
    let seen = server.seen();
    let nonces: Vec<_> = seen
        .iter()
        .map(|seen| claims(seen).get("nonce").cloned())
        .collect();
    assert_eq!(nonces, [None, Some(json!("n-1")), Some(json!("n-2"))]);
    for seen in &seen {
        assert_eq!(pairs(std::str::from_utf8(&seen.body).unwrap()).len(), 4);
        let claims = claims(seen);
        assert_eq!(claims["htu"], "https://tenant.eu.auth0.com/oauth/token");
        assert_eq!(claims["htm"], "POST");
        assert_eq!(claims.get("ath"), None);
        assert!(claims["iat"].as_u64().unwrap().abs_diff(now()) < 60);
    }
}

#[tokio::test]
async fn a_server_that_is_never_content_is_asked_twice() {
    let server =
        Memory::new(|number, _| with_nonce(error(400, "use_dpop_nonce"), &format!("n-{number}")));
    let key = DpopKey::generate().unwrap();
    let client = server
        .builder()
        .client_secret("s3c")
        .dpop(&key)
        .build()
        .unwrap();
    let failed = client
        .token(&ClientCredentials::new("a"))
        .await
        .unwrap_err();
    assert_eq!(failed.api().unwrap().code(), Some("use_dpop_nonce"));
    assert_eq!(server.count(), 2);
    // One that asks for the nonce it was just sent would never be content.
    let server = Memory::new(|_, _| with_nonce(error(400, "use_dpop_nonce"), "same"));
    let client = server
        .builder()
        .client_secret("s3c")
        .dpop(&key)
        .build()
        .unwrap();
    for expected in [2, 3] {
        client
            .token(&ClientCredentials::new("a"))
            .await
            .unwrap_err();
        assert_eq!(server.count(), expected);
    }
}

#[tokio::test]
async fn other_refusals_are_not_repeated() {
    for (status, code) in [
        (400, "invalid_dpop_proof"),
        (401, "use_dpop_nonce"),
        (403, "use_dpop_nonce"),
    ] {
        let server = Memory::new(move |_, _| with_nonce(error(status, code), "n"));
        let key = DpopKey::generate().unwrap();
        let client = server
            .builder()
            .client_secret("s3c")
            .dpop(&key)
            .build()
            .unwrap();
        client
            .token(&ClientCredentials::new("a"))
            .await
            .unwrap_err();
        assert_eq!(server.count(), 1, "{status} {code}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_retried_attempt_has_a_new_proof() {
    let server = Memory::new(|number, _| match number {
        0 => memory::Answer::Fail(ErrorKind::Connect),
        _ => bound_tokens().into(),
    });
    let key = DpopKey::generate().unwrap();
    let builder = server.builder().client_secret("s3c").dpop(&key);
    let client = builder
        .http(|http| http.retry(RetryLayer::default()))
        .build()
        .unwrap();
    client.token(&ClientCredentials::new("a")).await.unwrap();
    let [first, second] = &server.seen()[..] else {
        panic!()
    };
    assert_ne!(claims(first)["jti"], claims(second)["jti"]);
    assert_eq!(first.body, second.body);
}

#[tokio::test]
async fn the_authentication_api_gets_proofs_where_tokens_are_bound() {
    let server = Memory::new(|_, seen| match seen.uri.path() {
        "/userinfo" => respond(200, r#"{"sub":"auth0|ada"}"#),
        "/oauth/par" => respond(201, r#"{"request_uri":"urn:x","expires_in":90}"#),
        _ => respond(200, "[]"),
    });
    let key = DpopKey::generate().unwrap();
    let client = server.builder().client_secret("s3c").dpop(&key);
    let client = client.build().unwrap();
    let token = bound_to(&key);
    client.userinfo(&token).await.unwrap();
    client.mfa(&token).authenticators().await.unwrap();
    client.authorize("https://app/cb").push().await.unwrap();
    let [userinfo, mfa, par] = &server.seen()[..] else {
        panic!()
    };
    assert!(
        userinfo
            .header("authorization")
            .unwrap()
            .starts_with("DPoP ")
    );
    assert!(userinfo.header("dpop").is_some());
    assert!(mfa.header("authorization").unwrap().starts_with("Bearer "));
    assert_eq!(mfa.header("dpop"), None);
    assert!(par.header("dpop").is_some());
}

#[tokio::test]
async fn a_token_that_is_not_bound_is_refused_and_not_lost() {
    let server = Memory::new(|_, _| {
        respond(
            200,
            r#"{"access_token":"at","token_type":"bearer","refresh_token":"rt-2"}"#,
        )
    });
    let key = DpopKey::generate().unwrap();
    let builder = || server.builder().client_secret("s3c").dpop(&key);
    let strict = builder().build().unwrap();
    let error = strict.token(&RefreshToken::new("rt-1")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    let refused = RefusedTokens::of(&error).unwrap();
    assert!(matches!(refused.reason, TokenRefusal::NotBound));
    assert_eq!(refused.tokens.refresh_token, Some("rt-2".into()));
    let shown = format!("{error} {error:?} {refused}");
    assert!(
        !shown.contains("rt-2") && shown.contains("type `bearer`"),
        "{shown}"
    );
    strict
        .client_credentials_source("a")
        .fetch()
        .await
        .unwrap_err();

    // The token of another authorization server, and where the caller accepts it.
    let external = FederatedConnectionAccessToken::with_refresh_token("google-oauth2", "rt");
    strict.token(&external).await.unwrap();
    let lax = builder().allow_bearer_tokens().build().unwrap();
    lax.token(&RefreshToken::new("rt-1")).await.unwrap();
    let unverified = strict.token(&RefreshToken::new("rt-1")).unverified();
    unverified.await.unwrap();
}

#[tokio::test]
async fn users_with_keys_of_their_own_share_a_client_and_its_nonces() {
    let server = Memory::new(|_, seen| match seen.header("dpop") {
        None => error(401, "invalid_token"),
        Some(_) if claims(seen).get("nonce").is_some() => bound_tokens(),
        Some(_) => with_nonce(error(400, "use_dpop_nonce"), "n-1"),
    });
    let client = server.builder().client_secret("s3c").build().unwrap();
    let keys: Vec<_> = (0..10).map(|_| DpopKey::generate().unwrap()).collect();
    for key in &keys {
        let handle = client.with_dpop(key);
        handle.token(&RefreshToken::new("rt")).await.unwrap();
    }
    // One question for a nonce, not one for each key.
    assert_eq!(server.count(), 11);
    let used: Vec<_> = server.seen().iter().skip(1).map(thumbprint).collect();
    let expected: Vec<_> = keys.iter().map(|key| key.thumbprint().to_owned()).collect();
    assert_eq!(used, expected);
    // Options leave the key alone, and the client itself has none.
    let options = CallOptions::new();
    let handle = client.with_dpop(&keys[0]).with_options(options);
    handle.token(&RefreshToken::new("rt")).await.unwrap();
    client.userinfo("at").await.unwrap_err();
    assert_eq!(server.seen().last().unwrap().header("dpop"), None);
}

#[tokio::test]
async fn one_layer_serves_many_keys() {
    let server = Memory::new(|_, _| with_nonce(respond(200, "{}"), "n-1"));
    let [own, users, third] = [(); 3].map(|()| DpopKey::generate().unwrap());
    let layer = DpopLayer::new(own.clone());
    let client = |layer: DpopLayer| {
        let builder = Client::builder("api.example.com").service(server.clone());
        builder.attempt_layer(layer).build().unwrap()
    };
    let (api, other) = (client(layer.clone()), client(layer.with_key(third.clone())));
    let get = || Operation::get("/orders");
    api.send(get()).await.unwrap();
    api.send(get().extension(users.clone())).await.unwrap();
    other.send(get()).await.unwrap();
    client(DpopLayer::per_request()).send(get()).await.unwrap();
    let seen = server.seen();
    let used: Vec<_> = seen[..3].iter().map(thumbprint).collect();
    assert_eq!(
        used,
        [own.thumbprint(), users.thumbprint(), third.thumbprint()]
    );
    let nonces: Vec<_> = seen[..3]
        .iter()
        .map(|seen| claims(seen).get("nonce").cloned())
        .collect();
    assert_eq!(nonces, [None, Some(json!("n-1")), Some(json!("n-1"))]);
    assert_eq!(seen[3].header("dpop"), None);
}

/// Of the key that signed a request's proof.
fn thumbprint(seen: &Seen) -> String {
    let header = seen.header("dpop").unwrap().split('.').next().unwrap();
    let header = URL_SAFE_NO_PAD.decode(header).unwrap();
    let header: Value = serde_json::from_slice(&header).unwrap();
    let jwk = &header["jwk"];
    let canonical = format!(
        r#"{{"crv":{},"kty":{},"x":{},"y":{}}}"#,
        jwk["crv"], jwk["kty"], jwk["x"], jwk["y"]
    );
    URL_SAFE_NO_PAD.encode(Sha256::digest(canonical))
}

#[tokio::test]
async fn it_plugs_into_any_client() {
    let server = Memory::new(|_, _| respond(200, "{}"));
    let key = DpopKey::generate().unwrap();
    let client = Client::builder("api.example.com")
        .service(server.clone())
        .attempt_layer(DpopLayer::new(key.clone()))
        .token(bound_to(&key))
        .build()
        .unwrap();
    client
        .send(Operation::get("/orders").query("page", 2))
        .await
        .unwrap();
    let seen = &server.seen()[0];
    verify(&verifier(DpopPolicy::new()), seen).await.unwrap();
}

#[tokio::test]
async fn nothing_of_key_token_or_proof_shows() {
    let key = DpopKey::generate().unwrap();
    let token = Secret::from("t0k3n");
    let layer = DpopLayer::new(key.clone());
    let proof = key.proof("GET", API).access_token(&token);
    let shown = format!("{key:?} {layer:?} {proof:?}");
    let jwk: Value = serde_json::from_str(key.to_jwk().expose()).unwrap();
    assert!(!shown.contains(jwk["d"].as_str().unwrap()), "{shown}");
    assert!(!shown.contains("t0k3n"), "{shown}");
}
