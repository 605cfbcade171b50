//! The middleware with tokens bound to a key, and their proofs (RFC 9449).
#![cfg(all(feature = "tower", feature = "dpop", feature = "josekit"))]
#![allow(clippy::unwrap_used)]

mod common;

use std::convert::Infallible;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use auth0_verify::middleware::{
    AuthorizationLayer, Permissions, Rejection, RejectionReason, RequireLayer, Scopes,
    Verification, VerifyAccessToken,
};
use auth0_verify::{
    AccessToken, AccessTokenVerifier, AccessTokenVerifierBuilder, Algorithm, BoxError, DpopNonces,
    DpopPolicy, ErrorKind, KeySet, ReplayEntry, ReplayStore,
};
use common::with;
use common::{AUDIENCE, DOMAIN, NOW, RSA, access_claims, clock, encode, jwks, sign_text, token};
use http::header::{RETRY_AFTER, WWW_AUTHENTICATE};
use http::{Request, Response};
use josekit::jwk::Jwk;
use josekit::jwk::alg::ec::EcCurve;
use josekit::jws::ES256;
use openssl::sha::sha256;
use serde_json::{Value, json};
use tower::{Layer, ServiceBuilder, ServiceExt};

/// Of a verifier that does not say which algorithms it takes.
const DPOP_CHALLENGE: &str =
    "DPoP algs=\"RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA\"";

const ORIGIN: &str = "https://api.example.com";

static CLIENT: LazyLock<Jwk> = LazyLock::new(|| Jwk::generate_ec_key(EcCurve::P256).unwrap());

static TOKEN: LazyLock<String> = LazyLock::new(|| bound(&thumbprint()));

fn bound(thumbprint: &str) -> String {
    token(&with(access_claims(), "cnf", json!({ "jkt": thumbprint })))
}

fn public() -> Value {
    let member = |name| CLIENT.parameter(name).unwrap().clone();
    json!({ "crv": "P-256", "kty": "EC", "x": member("x"), "y": member("y") })
}

/// The members of the key are in the order of RFC 7638 already.
fn thumbprint() -> String {
    encode(sha256(public().to_string().as_bytes()))
}

fn claims(token: &str) -> Value {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    json!({
        "jti": format!("proof-{}", COUNT.fetch_add(1, Ordering::Relaxed)),
        "htm": "GET",
        "htu": "https://api.example.com/orders",
        "iat": NOW,
        "ath": encode(sha256(token.as_bytes())),
    })
}

fn sign(claims: &Value) -> String {
    let header = json!({ "typ": "dpop+jwt", "alg": "ES256", "jwk": public() });
    let signer = ES256.signer_from_jwk(&CLIENT).unwrap();
    sign_text(&signer, &header.to_string(), claims.to_string())
}

fn proof() -> String {
    sign(&claims(&TOKEN))
}

fn builder() -> AccessTokenVerifierBuilder<KeySet> {
    AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
}

fn policy() -> DpopPolicy {
    DpopPolicy::new().algorithms([Algorithm::ES256, Algorithm::PS256])
}

fn protect_with(policy: DpopPolicy) -> AuthorizationLayer {
    AuthorizationLayer::new(builder().dpop(policy).build().unwrap()).dpop(ORIGIN)
}

fn protect() -> AuthorizationLayer {
    protect_with(policy())
}

fn request(scheme: &str, token: &str, proofs: &[&str]) -> Request<()> {
    let mut request = Request::get("/orders?page=2")
        .header("authorization", format!("{scheme} {token}"))
        // Says what its sender likes.
        .header("host", "evil.example");
    for proof in proofs {
        request = request.header("dpop", *proof);
    }
    request.body(()).unwrap()
}

fn dpop(proof: &str) -> Request<()> {
    request("DPoP", &TOKEN, &[proof])
}

async fn whoami(request: Request<()>) -> Result<Response<String>, Infallible> {
    for name in ["authorization", "dpop"] {
        let header = request.headers().get(name);
        assert!(header.is_none_or(http::HeaderValue::is_sensitive), "{name}");
    }
    let token = request.extensions().get::<AccessToken>();
    Ok(Response::new(
        token.map_or("nobody", AccessToken::subject).to_owned(),
    ))
}

async fn send(layer: &AuthorizationLayer, request: Request<()>) -> Response<String> {
    let service = layer.layer(tower::service_fn(whoami));
    let response = service.oneshot(request).await.unwrap();
    if let Some(rejection) = response.extensions().get::<Rejection>() {
        assert_eq!(response.body(), "");
        let shown = format!("{rejection} {rejection:?} {:?}", response.headers());
        for part in TOKEN.split('.') {
            assert!(!shown.contains(&part[..20]), "{shown}");
        }
    }
    response
}

fn answer<B>(response: &Response<B>) -> (u16, Vec<&str>) {
    let challenges = response.headers().get_all(WWW_AUTHENTICATE).iter();
    let challenges = challenges.map(|value| value.to_str().unwrap()).collect();
    (response.status().as_u16(), challenges)
}

fn kind<B>(response: &Response<B>) -> ErrorKind {
    let rejection = response.extensions().get::<Rejection>().unwrap();
    rejection.error().unwrap().kind()
}

fn assert_invalid_proof<B>(response: &Response<B>, description: &str) {
    let expected = format!(
        "DPoP algs=\"PS256 ES256\", error=\"invalid_dpop_proof\", error_description=\"{description}\""
    );
    assert_eq!(answer(response), (401, vec!["Bearer", &expected]));
    let rejection = response.extensions().get::<Rejection>().unwrap();
    assert!(matches!(rejection.reason(), RejectionReason::DpopProof(_)));
    assert_eq!(response.headers().get("dpop-nonce"), None);
}

const NO_PROOF: &str = "the request has no valid DPoP proof";

#[tokio::test]
async fn a_good_proof_passes_once() {
    let layer = protect();
    let proof = proof();
    for scheme in ["DPoP", "dpop", "DPOP "] {
        let request = request(scheme, &TOKEN, &[&self::proof()]);
        assert_eq!(send(&layer, request).await.body(), "auth0|123", "{scheme}");
    }
    let response = send(&layer, dpop(&proof)).await;
    assert_eq!(answer(&response), (200, vec![]));
    let response = send(&layer, dpop(&proof)).await;
    assert_invalid_proof(&response, "the DPoP proof has been used before");
    assert_eq!(kind(&response), ErrorKind::DpopReplay);
}

#[cfg(feature = "remote")]
#[tokio::test]
async fn remote_keys_are_waited_for() {
    let service = tower::service_fn(|_: Request<bytes::Bytes>| async {
        tokio::task::yield_now().await;
        Ok::<_, Infallible>(Response::new(bytes::Bytes::from(jwks(&[&RSA]))))
    });
    let client = auth0_core::Client::builder(DOMAIN).service(service);
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .client(client.build().unwrap())
        .clock(clock)
        .dpop(policy())
        .build()
        .unwrap();
    let layer = AuthorizationLayer::new(verifier).dpop(ORIGIN);
    let proof = proof();
    assert_eq!(send(&layer, dpop(&proof)).await.body(), "auth0|123");
    let response = send(&layer, dpop(&proof)).await;
    assert_invalid_proof(&response, "the DPoP proof has been used before");
    let response = send(&layer, request("Bearer", &TOKEN, &[])).await;
    assert_eq!(kind(&response), ErrorKind::SenderConstrained);
}

#[tokio::test]
async fn a_proof_is_for_one_method_and_one_uri() {
    let layer = protect();
    for (name, value) in [
        ("htm", "POST"),
        ("htu", "https://api.example.com/order"),
        ("htu", "https://evil.example/orders"),
        ("htu", "http://api.example.com/orders"),
        ("htu", "/orders"),
        ("ath", "x"),
    ] {
        let proof = sign(&with(claims(&TOKEN), name, json!(value)));
        let response = send(&layer, dpop(&proof)).await;
        assert_invalid_proof(&response, NO_PROOF);
        assert_eq!(kind(&response), ErrorKind::DpopProof, "{name} {value}");
    }
    // The same proof, with other requests.
    let text = proof();
    let mut posted = dpop(&text);
    *posted.method_mut() = http::Method::POST;
    assert_invalid_proof(&send(&layer, posted).await, NO_PROOF);
    for uri in ["/", "/orders/1", "//api.example.com/orders", "*"] {
        let mut elsewhere = dpop(&text);
        *elsewhere.uri_mut() = uri.parse().unwrap();
        assert_invalid_proof(&send(&layer, elsewhere).await, NO_PROOF);
    }
    // In absolute form only the path counts; the rest is the origin's.
    let mut absolute = dpop(&text);
    *absolute.uri_mut() = "http://10.0.0.1:8080/orders".parse().unwrap();
    assert_eq!(send(&layer, absolute).await.status(), 200);
}

#[tokio::test]
async fn a_prefix_a_proxy_has_removed_belongs_to_the_origin() {
    let layer = protect().dpop("https://API.example.com:443/v1/");
    let htu = json!("https://api.example.com/v1/orders");
    let proof = sign(&with(claims(&TOKEN), "htu", htu));
    assert_eq!(send(&layer, dpop(&proof)).await.status(), 200);
    assert_invalid_proof(&send(&layer, dpop(&self::proof())).await, NO_PROOF);
}

#[tokio::test]
async fn a_request_has_exactly_one_proof() {
    let layer = protect();
    let (first, second) = (proof(), proof());
    let listed = format!("{first}, {second}");
    for (proofs, says) in [
        (&[][..], "no DPoP header"),
        (&[first.as_str(), second.as_str()], "more than one"),
        (&[&first, &first], "more than one"),
        (&[&first, ""], "more than one"),
        (&[&listed], ""),
        (&[""], ""),
        (&["\u{e9}"], "not ASCII"),
    ] {
        let response = send(&layer, request("DPoP", &TOKEN, proofs)).await;
        assert_invalid_proof(&response, NO_PROOF);
        let shown = response.extensions().get::<Rejection>().unwrap();
        assert!(shown.to_string().contains(says), "{shown}");
    }
    // None of these has used it up.
    assert_eq!(send(&layer, dpop(&first)).await.status(), 200);
}

#[tokio::test]
async fn a_bound_token_is_no_bearer_token() {
    let proof = proof();
    let layer = protect();
    for proofs in [&[][..], &[&*proof]] {
        let response = send(&layer, request("Bearer", &TOKEN, proofs)).await;
        let expected = "Bearer error=\"invalid_token\", error_description=\"the token is bound to a key whose possession was not proven\"";
        assert_eq!(
            answer(&response),
            (401, vec![expected, "DPoP algs=\"PS256 ES256\""])
        );
        assert_eq!(kind(&response), ErrorKind::SenderConstrained);
    }
    // One that is not bound still is.
    let free = token(&access_claims());
    let response = send(&layer, request("Bearer", &free, &[])).await;
    assert_eq!(response.body(), "auth0|123");
}

#[tokio::test]
async fn a_token_has_to_be_bound_to_the_key_of_the_proof() {
    let layer = protect();
    for (token, text) in [
        (token(&access_claims()), "bound to another key, or to none"),
        (bound("x"), "bound to another key, or to none"),
        ("a.b.c".to_owned(), "not a signed JWT"),
    ] {
        let proof = sign(&claims(&token));
        let response = send(&layer, request("DPoP", &token, &[&proof])).await;
        let expected = format!(
            "DPoP algs=\"PS256 ES256\", error=\"invalid_token\", error_description=\"the token is {text}\""
        );
        assert_eq!(answer(&response), (401, vec!["Bearer", &expected]));
    }
}

#[tokio::test]
async fn every_challenge_names_both_schemes() {
    let layer = protect().realm("orders");
    let plain = || Request::get("/orders").body(()).unwrap();
    let both = vec![
        "Bearer realm=\"orders\"",
        "DPoP realm=\"orders\", algs=\"PS256 ES256\"",
    ];
    assert_eq!(answer(&send(&layer, plain()).await), (401, both.clone()));
    let basic = request("Basic", "dXNlcjpwYXNz", &[]);
    assert_eq!(answer(&send(&layer, basic).await), (401, both.clone()));
    let malformed = send(&layer, request("DPoP", "a b", &[&proof()])).await;
    let (status, challenges) = answer(&malformed);
    assert_eq!((status, challenges[1]), (400, both[1]));
    assert!(challenges[0].contains("error=\"invalid_request\""));
    let response = send(&layer.optional(), plain()).await;
    assert_eq!(response.body(), "nobody");
}

#[tokio::test]
async fn what_does_not_suffice_is_said_in_the_scheme_of_the_request() {
    let within = protect().require(Scopes::all(["delete:all"]));
    let behind = ServiceBuilder::new()
        .layer(protect())
        .layer(RequireLayer::new(Permissions::all(["delete:all"])))
        .service_fn(whoami);
    for response in [
        send(&within, dpop(&proof())).await,
        behind.clone().oneshot(dpop(&proof())).await.unwrap(),
    ] {
        let (status, challenges) = answer(&response);
        assert_eq!((status, challenges.len()), (403, 1));
        let start = "DPoP algs=\"PS256 ES256\", error=\"insufficient_scope\"";
        assert!(challenges[0].starts_with(start), "{challenges:?}");
    }
    let free = token(&access_claims());
    let response = behind.oneshot(request("Bearer", &free, &[])).await.unwrap();
    let (status, challenges) = answer(&response);
    assert_eq!((status, challenges.len()), (403, 1));
    assert!(challenges[0].starts_with("Bearer error=\"insufficient_scope\""));
}

#[tokio::test]
async fn a_nonce_is_demanded_and_then_accepted() {
    let layer = protect_with(policy().nonces(DpopNonces::random().unwrap()));
    for nonce in [json!(null), json!("made up")] {
        let proof = sign(&with(claims(&TOKEN), "nonce", nonce));
        let response = send(&layer, dpop(&proof)).await;
        let expected = "DPoP algs=\"PS256 ES256\", error=\"use_dpop_nonce\", \
                        error_description=\"the DPoP proof needs the nonce from this response\"";
        assert_eq!(answer(&response), (401, vec!["Bearer", expected]));
        assert_eq!(kind(&response), ErrorKind::DpopNonceRequired);
        let nonce = response.headers()["dpop-nonce"].to_str().unwrap();
        let proof = sign(&with(claims(&TOKEN), "nonce", json!(nonce)));
        assert_eq!(send(&layer, dpop(&proof)).await.status(), 200);
    }
}

struct Broken;

impl ReplayStore for Broken {
    async fn check_and_insert(&self, _: &ReplayEntry) -> Result<bool, BoxError> {
        Err("connection refused".into())
    }
}

#[tokio::test]
async fn a_replay_store_that_fails_is_not_the_clients_fault() {
    let layer = protect_with(policy().replay_store(Broken));
    let response = send(&layer, dpop(&proof())).await;
    assert_eq!(answer(&response), (503, vec![]));
    assert_eq!(response.headers()[RETRY_AFTER], "5");
    let rejection = response.extensions().get::<Rejection>().unwrap();
    assert!(matches!(
        rejection.reason(),
        RejectionReason::Unavailable(_)
    ));
    assert!(std::error::Error::source(rejection).is_some());
}

#[tokio::test]
async fn without_being_asked_the_layer_does_not_know_the_scheme() {
    let layer = AuthorizationLayer::new(builder().build().unwrap());
    let response = send(&layer, dpop(&proof())).await;
    assert_eq!(answer(&response), (401, vec!["Bearer"]));
    let rejection = response.extensions().get::<Rejection>().unwrap();
    assert!(matches!(rejection.reason(), RejectionReason::NoCredentials));
}

/// Knows bearer tokens only.
struct BearerOnly(AccessTokenVerifier<KeySet>);

impl VerifyAccessToken for BearerOnly {
    fn verify_access_token(&self, token: &str) -> Verification {
        self.0.verify_access_token(token)
    }
}

#[tokio::test]
async fn what_cannot_work_is_the_services_fault() {
    let verifier = || builder().build().unwrap();
    for layer in [
        AuthorizationLayer::new(BearerOnly(verifier())).dpop(ORIGIN),
        AuthorizationLayer::new(verifier()).dpop("api.example.com"),
    ] {
        let response = send(&layer, dpop(&proof())).await;
        assert_eq!(answer(&response), (500, vec![]));
        assert_eq!(kind(&response), ErrorKind::Configuration);
        let free = token(&access_claims());
        let response = send(&layer, request("Bearer", &free, &[])).await;
        assert_eq!(response.status(), 200);
    }
    let layer = AuthorizationLayer::new(BearerOnly(verifier())).dpop(ORIGIN);
    let response = send(&layer, Request::new(())).await;
    assert_eq!(answer(&response), (401, vec!["Bearer", DPOP_CHALLENGE]));
}

#[tokio::test]
async fn shared_and_boxed_verifiers_pass_it_on() {
    let shared: Arc<dyn VerifyAccessToken> = Arc::new(builder().dpop(policy()).build().unwrap());
    let boxed: Box<dyn VerifyAccessToken> = Box::new(Arc::clone(&shared));
    let proof = proof();
    let layer = AuthorizationLayer::new(boxed).dpop(ORIGIN);
    assert_eq!(send(&layer, dpop(&proof)).await.status(), 200);
    let layer = AuthorizationLayer::new(shared).dpop(ORIGIN);
    let response = send(&layer, dpop(&proof)).await;
    assert_invalid_proof(&response, "the DPoP proof has been used before");
}

#[tokio::test]
async fn several_issuers_behind_one_layer() {
    let other = AccessTokenVerifier::builder("other.example.com")
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .dpop(DpopPolicy::new().algorithms([Algorithm::ES256, Algorithm::EdDSA]))
        .clock(clock)
        .build()
        .unwrap();
    let first = builder().dpop(policy()).build().unwrap();
    let set = auth0_verify::AccessTokenVerifiers::new([first, other]).unwrap();
    let protect = AuthorizationLayer::new(set).dpop(ORIGIN);
    assert_eq!(send(&protect, dpop(&proof())).await.status(), 200);
    let confirmation = json!({ "jkt": thumbprint() });
    for (issuer, status) in [
        ("https://other.example.com/", 200),
        ("https://x.example/", 401),
    ] {
        let claims = with(access_claims(), "iss", json!(issuer));
        let token = token(&with(claims, "cnf", confirmation.clone()));
        let text = sign(&self::claims(&token));
        let response = send(&protect, request("DPoP", &token, &[&text])).await;
        assert_eq!(response.status(), status, "{issuer}");
        // The same proof once more.
        let again = send(&protect, request("DPoP", &token, &[&text])).await;
        assert_eq!(again.status(), 401);
    }
    // The challenge names what any of them accepts.
    let bare = Request::get("/orders").body(()).unwrap();
    let response = send(&protect, bare).await;
    let challenges: Vec<_> = response
        .headers()
        .get_all(WWW_AUTHENTICATE)
        .iter()
        .collect();
    assert_eq!(challenges.len(), 2);
    let names = challenges[1].to_str().unwrap();
    for name in ["PS256", "ES256", "EdDSA"] {
        assert_eq!(names.matches(name).count(), 1, "{names}");
    }
}

#[cfg(feature = "remote")]
#[tokio::test]
async fn resolved_verifiers_name_algorithms_in_challenges() {
    use auth0_verify::{IssuerResolver, RemoteKeys, ResolvedVerifiers};

    struct One;

    impl IssuerResolver for One {
        async fn resolve(&self, _: &str) -> Result<Option<AccessTokenVerifier>, BoxError> {
            let keys = RemoteKeys::from(KeySet::from_jwks(&jwks(&[&RSA])).unwrap());
            Ok(Some(builder().keys(keys).build()?))
        }
    }

    let protect = AuthorizationLayer::new(ResolvedVerifiers::new(One)).dpop(ORIGIN);
    let text = proof();
    assert_eq!(send(&protect, dpop(&text)).await.status(), 200);
    assert_eq!(send(&protect, dpop(&text)).await.status(), 401);
    let response = send(&protect, Request::get("/").body(()).unwrap()).await;
    let challenge = response.headers().get_all(WWW_AUTHENTICATE).iter().nth(1);
    assert!(challenge.unwrap().to_str().unwrap().contains("ES256"));
}
