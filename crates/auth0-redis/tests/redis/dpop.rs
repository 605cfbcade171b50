//! The store where it belongs: in verifiers of access tokens that are bound to a key (RFC 9449).

use std::time::SystemTime;

use auth0_redis::RedisReplayStore;
use auth0_testing::Tenant;
use auth0_verify::{AccessTokenVerifier, DpopPolicy, DpopProof, ErrorKind, RemoteKeys};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use josekit::jwk::Jwk;
use josekit::jwk::alg::ec::EcCurve;
use josekit::jws::{ES256, JwsHeader, serialize_compact};
use openssl::sha::sha256;
use serde_json::{Map, Value, json};

use crate::server::RedisServer;
use crate::support::client;

const AUDIENCE: &str = "https://api.example.com";
const URI: &str = "https://api.example.com/orders";

fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn public(key: &Jwk) -> Map<String, Value> {
    let members = ["crv", "kty", "x", "y"];
    let member = |name: &str| (name.to_owned(), key.parameter(name).unwrap().clone());
    members.into_iter().map(member).collect()
}

fn proof(key: &Jwk, token: &str, id: &str) -> String {
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap();
    let mut header = JwsHeader::new();
    header.set_token_type("dpop+jwt");
    header
        .set_claim("jwk", Some(Value::Object(public(key))))
        .unwrap();
    let claims = json!({
        "jti": id, "htm": "GET", "htu": URI, "iat": now.as_secs(),
        "ath": encode(&sha256(token.as_bytes())),
    });
    let signer = ES256.signer_from_jwk(key).unwrap();
    serialize_compact(claims.to_string().as_bytes(), &header, &signer).unwrap()
}

/// A verifier as another process has it.
fn verifier(
    tenant: &Tenant,
    redis: &RedisServer,
    policy: DpopPolicy,
) -> AccessTokenVerifier<RemoteKeys> {
    let store = RedisReplayStore::new(client(&redis.url()));
    AccessTokenVerifier::builder(tenant.domain())
        .audience(AUDIENCE)
        .dpop(policy.replay_store(store))
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_proof_works_once_in_all_verifiers_and_without_redis_as_chosen() {
    let Some(mut redis) = RedisServer::start().await else {
        return;
    };
    let tenant = Tenant::builder().api(AUDIENCE).start().await.unwrap();
    let key = Jwk::generate_ec_key(EcCurve::P256).unwrap();
    let thumbprint = sha256(Value::Object(public(&key)).to_string().as_bytes());
    let bound = json!({ "aud": AUDIENCE, "cnf": { "jkt": encode(&thumbprint) } });
    let token = tenant.issue_access_token(bound).unwrap();

    let closed = verifier(&tenant, &redis, DpopPolicy::new());
    let open = DpopPolicy::new().accept_when_replay_store_fails();
    let open = verifier(&tenant, &redis, open);
    let (first, second) = (proof(&key, &token, "first"), proof(&key, &token, "second"));
    let check = async |verifier: &AccessTokenVerifier<RemoteKeys>, proof: &str| {
        let proof = DpopProof::new(proof, "GET", URI);
        let verified = verifier.verify_dpop(&token, &proof).await;
        verified.map(drop).map_err(|error| error.kind())
    };
    assert_eq!(check(&closed, &first).await, Ok(()));
    assert_eq!(check(&open, &first).await, Err(ErrorKind::DpopReplay));
    assert_eq!(check(&open, &second).await, Ok(()));
    assert_eq!(check(&closed, &second).await, Err(ErrorKind::DpopReplay));

    redis.kill();
    let third = proof(&key, &token, "third");
    let unavailable = Err(ErrorKind::ReplayStoreUnavailable);
    assert_eq!(check(&closed, &third).await, unavailable);
    assert_eq!(check(&open, &third).await, Ok(()));
    assert_eq!(check(&open, &third).await, Ok(()), "nobody can tell");
}
