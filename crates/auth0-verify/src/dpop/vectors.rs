//! Published vectors: the proofs of RFC 9449 sections 4.1 and 7.1, the thumbprints of RFC 7638 section
//! 3.1, RFC 8037 appendix A.3 and RFC 9449 section 6.1.

use serde_json::Value;

use super::jwk::PublicKey;
use super::proof::Authentic;
use super::{DpopPolicy, DpopProof, MemoryReplayStore};
use crate::access_token::{AccessToken, Content};
use crate::algorithm::{Algorithm, AlgorithmSet};
use crate::claims::{Payload, Text};
use crate::confirmation::Confirmation;
use crate::error::{Error, ErrorKind};
use crate::keys::KeyOptions;

/// For the token endpoint (section 4.1).
const TOKEN_REQUEST: &str = "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh0dSI6Imh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwiaWF0IjoxNTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8v-FdWP0A0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-FNyJK70nfbV37xRZT3Lg";

/// For a protected resource (section 7.1).
const RESOURCE_REQUEST: &str = "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiJlMWozVl9iS2ljOC1MQUVCIiwiaHRtIjoiR0VUIiwiaHR1IjoiaHR0cHM6Ly9yZXNvdXJjZS5leGFtcGxlLm9yZy9wcm90ZWN0ZWRyZXNvdXJjZSIsImlhdCI6MTU2MjI2MjYxOCwiYXRoIjoiZlVIeU8ycjJaM0RaNTNFc05yV0JiMHhXWG9hTnk1OUlpS0NBcWtzbVFFbyJ9.2oW9RP35yRqzhrtNP86L-Ey71EOptxRimPPToA1plemAgR6pxHF8y6-yqyVnmcw6Fy1dqd-jfxSYoMxhAJpLjA";

/// The access token of section 7.1.
const RESOURCE_TOKEN: &str = "Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU";

/// `cnf.jkt` of section 6.1.
const THUMBPRINT: &str = "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I";

fn open(proof: &str) -> Result<Authentic, Error> {
    Authentic::open(
        proof,
        AlgorithmSet::from_iter([Algorithm::ES256]),
        &KeyOptions::new(),
    )
}

fn thumbprint(jwk: &str) -> String {
    let Value::Object(jwk) = serde_json::from_str(jwk).unwrap() else {
        panic!("no object");
    };
    PublicKey::parse(&jwk).ok().unwrap().thumbprint()
}

#[test]
fn rfc_9449_4_1() {
    let proof = open(TOKEN_REQUEST).ok().unwrap();
    assert_eq!(proof.thumbprint, THUMBPRINT);
    assert_eq!(proof.claims.get("jti").unwrap(), "-BwC3ESc6acc2lTc");
    assert_eq!(proof.claims.get("iat").unwrap(), 1_562_262_616);
}

#[test]
fn rfc_9449_7_1() {
    let proof = open(RESOURCE_REQUEST).ok().unwrap();
    assert_eq!(proof.thumbprint, THUMBPRINT);
    // The signing input of one proof with the signature of the other.
    let (input, _) = RESOURCE_REQUEST.rsplit_once('.').unwrap();
    let (_, signature) = TOKEN_REQUEST.rsplit_once('.').unwrap();
    let error = open(&format!("{input}.{signature}")).err().unwrap();
    assert_eq!(error.kind(), ErrorKind::DpopProof);
    assert!(error.to_string().contains("signature"), "{error}");
}

#[test]
fn rfc_7638_3_1() {
    assert_eq!(
        thumbprint(
            r#"{"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"}"#
        ),
        "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"
    );
}

#[test]
fn rfc_8037_a_3() {
    assert_eq!(
        thumbprint(
            r#"{"crv":"Ed25519","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#
        ),
        "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
    );
}

/// The complete check of section 7.1, with the clock set to the time of the proof.
#[tokio::test]
async fn rfc_9449_7_1_as_a_request() {
    const ISSUED_AT: u64 = 1_562_262_618;
    const URI: &str = "https://resource.example.org/protectedresource";
    let token = AccessToken::new(Content {
        issuer: Text::Own("".into()),
        subject: Text::Own("".into()),
        audiences: Vec::new(),
        expires_at: 0,
        not_before: None,
        issued_at: 0,
        key_id: None,
        client_id: None,
        token_id: None,
        scope: Text::Own("".into()),
        permissions: Vec::new(),
        has_client_id_claim: false,
        authenticated_at: None,
        acr: None,
        amr: Vec::new(),
        actor: None,
        organization_id: None,
        organization_name: None,
        confirmation: Some(Confirmation {
            key: Some(THUMBPRINT.to_owned()),
            certificate: None,
        }),
        payload: Payload::from_bytes(b"{}".to_vec()).unwrap(),
    });
    let policy = DpopPolicy::new().build().unwrap();
    let memory = MemoryReplayStore::new();
    let check = async |proof, method, uri, text, now| {
        let proof = DpopProof::new(proof, method, uri);
        policy.check(&token, text, &proof, now, &memory).await
    };
    for (proof, method, uri, text, now) in [
        (TOKEN_REQUEST, "GET", URI, RESOURCE_TOKEN, ISSUED_AT),
        (RESOURCE_REQUEST, "POST", URI, RESOURCE_TOKEN, ISSUED_AT),
        (
            RESOURCE_REQUEST,
            "GET",
            "https://a",
            RESOURCE_TOKEN,
            ISSUED_AT,
        ),
        (RESOURCE_REQUEST, "GET", URI, "other", ISSUED_AT),
        (RESOURCE_REQUEST, "GET", URI, RESOURCE_TOKEN, ISSUED_AT + 61),
        (RESOURCE_REQUEST, "GET", URI, RESOURCE_TOKEN, ISSUED_AT - 61),
    ] {
        let error = check(proof, method, uri, text, now).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DpopProof);
    }
    let query = "https://RESOURCE.example.org:443/protectedresource?page=2#top";
    check(RESOURCE_REQUEST, "GET", query, RESOURCE_TOKEN, ISSUED_AT)
        .await
        .unwrap();
    let again = check(RESOURCE_REQUEST, "GET", URI, RESOURCE_TOKEN, ISSUED_AT + 60).await;
    assert_eq!(again.unwrap_err().kind(), ErrorKind::DpopReplay);
}
