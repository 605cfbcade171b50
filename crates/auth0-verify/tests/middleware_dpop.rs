//! The middleware with tokens bound to a DPoP key (RFC 9449 section 7).
#![cfg(all(feature = "tower", feature = "dpop"))]
#![allow(clippy::unwrap_used)]

mod common;

use std::convert::Infallible;
use std::sync::LazyLock;

use auth0_verify::middleware::{AuthorizationLayer, RequireLayer, Scopes};
use auth0_verify::{AccessToken, AccessTokenVerifier, Algorithm, DpopNonces, DpopPolicy, KeySet};
use common::{
    AUDIENCE, DOMAIN, NOW, RSA, access_claims, clock, encode, jwks, sign_text, token, with,
};
use http::{Request, Response};
use josekit::jwk::Jwk;
use josekit::jwk::alg::ec::EcCurve;
use josekit::jws::ES256;
use openssl::sha::sha256;
use serde_json::{Value, json};
use tower::{ServiceBuilder, ServiceExt};

static CLIENT: LazyLock<Jwk> = LazyLock::new(|| Jwk::generate_ec_key(EcCurve::P256).unwrap());

static TOKEN: LazyLock<String> = LazyLock::new(|| {
    let thumbprint = encode(sha256(public().to_string().as_bytes()));
    token(&with(access_claims(), "cnf", json!({ "jkt": thumbprint })))
});

fn public() -> Value {
    let member = |name| CLIENT.parameter(name).unwrap();
    json!({ "crv": "P-256", "kty": "EC", "x": member("x"), "y": member("y") })
}

fn proof(id: &str, uri: &str, nonce: Option<&str>) -> String {
    let header = json!({ "typ": "dpop+jwt", "alg": "ES256", "jwk": public() });
    let mut claims = json!({
        "jti": id, "htm": "POST", "htu": uri, "iat": NOW,
        "ath": encode(sha256(TOKEN.as_bytes())),
    });
    if let Some(nonce) = nonce {
        claims = with(claims, "nonce", json!(nonce));
    }
    let signer = ES256.signer_from_jwk(&CLIENT).unwrap();
    sign_text(&signer, &header.to_string(), claims.to_string())
}

fn layer(policy: DpopPolicy) -> AuthorizationLayer {
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
        .dpop(policy)
        .build()
        .unwrap();
    AuthorizationLayer::new(verifier).dpop("https://api.example.com/v1/", [Algorithm::ES256])
}

async fn whoami(request: Request<()>) -> Result<Response<String>, Infallible> {
    let token = request.extensions().get::<AccessToken>().unwrap();
    Ok(Response::new(token.subject().to_owned()))
}

async fn send(
    layer: &AuthorizationLayer,
    authorization: Option<&str>,
    proofs: &[&str],
) -> Response<String> {
    let mut request = Request::post("/orders?page=2");
    if let Some(value) = authorization {
        request = request.header("authorization", value);
    }
    for proof in proofs {
        request = request.header("dpop", *proof);
    }
    let service = ServiceBuilder::new()
        .layer(layer.clone())
        .layer(RequireLayer::new(Scopes::all(["read:orders"])))
        .service_fn(whoami);
    service.oneshot(request.body(()).unwrap()).await.unwrap()
}

#[track_caller]
fn check(response: &Response<String>, bearer: &str, dpop: &str) {
    let challenges = response.headers().get_all("www-authenticate");
    let challenges: Vec<_> = challenges
        .iter()
        .map(|value| value.to_str().unwrap())
        .collect();
    assert_eq!(response.status(), 401);
    assert_eq!(
        challenges,
        [
            format!("Bearer{bearer}"),
            format!("DPoP algs=\"ES256\"{dpop}")
        ]
    );
}

const URI: &str = "https://api.example.com/v1/orders";

#[tokio::test]
async fn a_token_with_its_proof_passes_once() {
    let layer = layer(DpopPolicy::new());
    let (scheme, proof) = (format!("dpop {}", *TOKEN), proof("1", URI, None));
    assert_eq!(
        send(&layer, Some(&scheme), &[&proof]).await.body(),
        "auth0|123"
    );
    let replayed = send(&layer, Some(&scheme), &[&proof]).await;
    let error = ", error=\"invalid_dpop_proof\", error_description=\"the DPoP proof is not valid\"";
    check(&replayed, "", error);
}

#[tokio::test]
async fn without_exactly_one_good_proof_nothing_passes() {
    let layer = layer(DpopPolicy::new());
    let scheme = format!("DPoP {}", *TOKEN);
    let (one, two) = (proof("1", URI, None), proof("2", URI, None));
    let elsewhere = proof("3", "https://api.example.com/orders", None);
    let error = ", error=\"invalid_dpop_proof\", error_description=\"the DPoP proof is not valid\"";
    for proofs in [&[][..], &[&*one, &*two], &[""], &["a.b.c"], &[&*elsewhere]] {
        check(&send(&layer, Some(&scheme), proofs).await, "", error);
    }
}

#[tokio::test]
async fn the_error_is_in_the_challenge_of_the_scheme_that_was_used() {
    let layer = layer(DpopPolicy::new());
    check(&send(&layer, None, &[]).await, "", "");
    // A bound token is no bearer token, with or without a proof.
    let proof = proof("1", URI, None);
    for proofs in [&[][..], &[&*proof]] {
        let response = send(&layer, Some(&format!("Bearer {}", *TOKEN)), proofs).await;
        let error = " error=\"invalid_token\", error_description=\"the token is bound to a key that \
                     was not proven\"";
        check(&response, error, "");
    }
    // And an unbound one no DPoP token.
    let unbound = format!("DPoP {}", token(&access_claims()));
    let response = send(&layer, Some(&unbound), &[&proof]).await;
    let challenges: Vec<_> = response
        .headers()
        .get_all("www-authenticate")
        .iter()
        .collect();
    assert_eq!(challenges[0], "Bearer");
    assert!(
        challenges[1].to_str().unwrap().contains("error=\""),
        "{challenges:?}"
    );

    let strict = layer.require(Scopes::all(["admin"]));
    let scheme = format!("DPoP {}", *TOKEN);
    let response = send(&strict, Some(&scheme), &[&self::proof("2", URI, None)]).await;
    assert_eq!(response.status(), 403);
    let challenges: Vec<_> = response
        .headers()
        .get_all("www-authenticate")
        .iter()
        .collect();
    assert_eq!(challenges[0], "Bearer");
    assert!(
        challenges[1]
            .to_str()
            .unwrap()
            .contains("insufficient_scope"),
        "{challenges:?}"
    );
}

#[tokio::test]
async fn a_nonce_that_is_demanded_comes_with_the_answer() {
    let layer = layer(DpopPolicy::new().nonces(DpopNonces::random().unwrap()));
    let scheme = format!("DPoP {}", *TOKEN);
    let response = send(&layer, Some(&scheme), &[&proof("1", URI, None)]).await;
    let error = ", error=\"use_dpop_nonce\", error_description=\"the DPoP proof needs the nonce of \
                 this server\"";
    check(&response, "", error);
    let nonce = response.headers()["dpop-nonce"].to_str().unwrap();
    let response = send(&layer, Some(&scheme), &[&proof("2", URI, Some(nonce))]).await;
    assert_eq!(response.body(), "auth0|123");
}

#[tokio::test]
async fn without_the_layers_consent_it_is_an_unknown_scheme() {
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
        .build()
        .unwrap();
    let layer = AuthorizationLayer::new(verifier);
    let scheme = format!("DPoP {}", *TOKEN);
    let response = send(&layer, Some(&scheme), &[&proof("1", URI, None)]).await;
    assert_eq!(response.status(), 401);
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
}
