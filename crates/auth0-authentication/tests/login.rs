//! Logins from the callback to the verified user, and everything that must not be taken for one.
#![cfg(feature = "verify")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure in a helper is a failure of the test"
)]

mod id_tokens;
mod memory;

use auth0_authentication::{
    AuthenticationClient, CallbackError, CompletedLogin, LoginError, PendingLogin, RefusedTokens,
    StartedLogin, TokenRefusal,
};
use auth0_core::WithSecrets;
use auth0_verify::ErrorKind;
use id_tokens::{claims, hash, jwks, now, server, sign, with};
use memory::{Memory, error, json as respond, seconds};
use serde_json::{Value, json};

fn start(client: &AuthenticationClient) -> StartedLogin {
    let request = client.authorize("https://app/cb").state("st").nonce("no");
    let request = request.organization("org_1").max_age(seconds(600));
    request.start().unwrap()
}

async fn complete(claims: Value) -> Result<CompletedLogin, LoginError> {
    let client = server(claims, "Bearer").client();
    let login = start(&client);
    client
        .complete_login(login.pending(), "?code=c&state=st")
        .await
}

#[tokio::test]
async fn a_login_brings_tokens_and_a_user() {
    for claims in [claims(), with(claims(), "at_hash", json!(hash("at")))] {
        let login = complete(claims).await.unwrap();
        assert_eq!(login.id_token.subject(), "auth0|ada");
        assert_eq!(login.id_token.organization_id(), Some("org_1"));
        assert_eq!(login.tokens.access_token.expose(), "at");
        let stored = serde_json::to_string(&WithSecrets(&login)).unwrap();
        let again: CompletedLogin = serde_json::from_str(&stored).unwrap();
        assert_eq!(again, login);
        assert_eq!(again.id_token.subject(), "auth0|ada");
    }
}

#[tokio::test]
async fn the_client_fetches_the_keys_over_its_own_transport() {
    let server = server(claims(), "Bearer");
    let client = server.client();
    for _ in 0..2 {
        let login = start(&client);
        let answer = "code=c&state=st";
        client
            .complete_login(login.pending(), answer)
            .await
            .unwrap();
    }
    let paths: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.uri.path().to_owned())
        .collect();
    assert_eq!(
        paths,
        ["/oauth/token", "/.well-known/jwks.json", "/oauth/token"]
    );
}

#[tokio::test]
async fn an_id_token_of_another_login_is_refused() {
    for (claims, kind) in [
        (with(claims(), "nonce", json!("other")), ErrorKind::Nonce),
        (with(claims(), "nonce", Value::Null), ErrorKind::Nonce),
        (
            with(claims(), "org_id", json!("org_2")),
            ErrorKind::Organization,
        ),
        (
            with(claims(), "org_id", Value::Null),
            ErrorKind::Organization,
        ),
        (
            with(claims(), "auth_time", json!(now() - 1000)),
            ErrorKind::AuthenticationTime,
        ),
        (
            with(claims(), "auth_time", Value::Null),
            ErrorKind::AuthenticationTime,
        ),
        (
            with(claims(), "at_hash", json!(hash("other"))),
            ErrorKind::AccessTokenHash,
        ),
        (with(claims(), "aud", json!("other")), ErrorKind::Audience),
        (
            with(claims(), "iss", json!("https://other/")),
            ErrorKind::Issuer,
        ),
        (
            with(claims(), "exp", json!(now() - 100)),
            ErrorKind::Expired,
        ),
    ] {
        let failed = complete(claims).await.unwrap_err();
        let LoginError::IdToken(error) = &failed else {
            panic!("{failed:?}");
        };
        assert_eq!(error.kind(), kind, "{failed:?}");
        assert!(!format!("{failed} {failed:?}").contains("eyJ"));
    }
}

#[tokio::test]
async fn a_forged_or_missing_id_token_is_refused() {
    let token_endpoint = |answer: Value| {
        Memory::new(move |_, seen| match seen.uri.path() {
            "/oauth/token" => respond(200, &answer.to_string()),
            _ => respond(200, &jwks()),
        })
    };
    let mut token = sign(&claims());
    token.replace_range(token.len() - 8.., "AAAAAAAA");
    let forged = json!({ "access_token": "at", "token_type": "Bearer", "id_token": token });
    let client = token_endpoint(forged).client();
    let pending = start(&client).into_parts().1;
    let failed = client.complete_login(&pending, "code=c&state=st").await;
    let Err(LoginError::IdToken(error)) = failed else {
        panic!("{failed:?}");
    };
    assert_eq!(error.kind(), ErrorKind::Signature);

    let client = token_endpoint(json!({ "access_token": "at", "token_type": "Bearer" })).client();
    let failed = client.complete_login(&pending, "code=c&state=st").await;
    assert!(
        matches!(failed, Err(LoginError::IdTokenMissing)),
        "{failed:?}"
    );
}

#[tokio::test]
async fn a_bad_answer_costs_no_code() {
    let server = Memory::new(|_, _| -> memory::Answer { panic!("nothing is to be sent") });
    let client = server.client();
    let pending = start(&client).into_parts().1;
    for answer in [
        "code=c&state=other",
        "code=c",
        "code=c&code=d&state=st",
        "code=c&error=x&state=st",
        "error=access_denied&state=st",
        "state=st",
    ] {
        let failed = client.complete_login(&pending, answer).await;
        assert!(
            matches!(failed, Err(LoginError::Callback(_))),
            "{answer}: {failed:?}"
        );
    }
    let answer = "error=access_denied&state=st";
    let failed = client.complete_login(&pending, answer).await;
    let Err(LoginError::Callback(CallbackError::Refused(refusal))) = failed else {
        panic!();
    };
    assert!(refusal.is_access_denied());
}

#[tokio::test]
async fn a_refused_code_is_an_error_of_the_exchange() {
    let client = Memory::new(|_, _| error(403, "invalid_grant")).client();
    let pending = start(&client).into_parts().1;
    let failed = client
        .complete_login(&pending, "code=s3cret&state=st")
        .await;
    let Err(LoginError::Exchange(error)) = &failed else {
        panic!("{failed:?}");
    };
    assert_eq!(error.api().unwrap().code(), Some("invalid_grant"));
    assert!(!format!("{failed:?}").contains("s3cret"));
}

#[tokio::test]
async fn a_login_bound_to_a_key_needs_bound_tokens() {
    for (token_type, bound) in [("Bearer", false), ("DPoP", true), ("dpop", true)] {
        let client = server(claims(), token_type).client();
        let request = client.authorize("https://app/cb").state("st").nonce("no");
        let login = request.dpop_jkt("thumb").start().unwrap();
        let outcome = client
            .complete_login(login.pending(), "code=c&state=st")
            .await;
        assert_eq!(outcome.is_ok(), bound, "{outcome:?}");
        if !bound {
            assert!(
                matches!(&outcome, Err(LoginError::Exchange(error))
                    if matches!(RefusedTokens::of(error).unwrap().reason, TokenRefusal::NotBound)),
                "{outcome:?}"
            );
        }
    }
}

fn hybrid(client: &AuthenticationClient) -> PendingLogin {
    let request = client.authorize("https://app/cb").state("st").nonce("no");
    let request = request
        .response_type("code id_token")
        .response_mode("form_post");
    request.start().unwrap().into_parts().1
}

#[tokio::test]
async fn both_id_tokens_of_the_hybrid_flow_are_verified() {
    let client = server(claims(), "Bearer").client();
    let pending = hybrid(&client);
    let front = with(claims(), "c_hash", json!(hash("c")));
    let complete = async |front: Value| {
        let answer = format!("code=c&id_token={}&state=st", sign(&front));
        client.complete_login(&pending, &answer).await
    };
    complete(front.clone()).await.unwrap();
    let other_user = complete(with(front.clone(), "sub", json!("auth0|eve"))).await;
    assert!(
        matches!(other_user, Err(LoginError::SubjectMismatch)),
        "{other_user:?}"
    );
    for (front, kind) in [
        (
            with(front.clone(), "c_hash", json!(hash("d"))),
            ErrorKind::CodeHash,
        ),
        (claims(), ErrorKind::CodeHash),
        (with(front, "nonce", json!("other")), ErrorKind::Nonce),
    ] {
        let failed = complete(front).await;
        let Err(LoginError::IdToken(error)) = failed else {
            panic!("{failed:?}");
        };
        assert_eq!(error.kind(), kind);
    }
}
