//! What outlives a request is stored with its secrets on request only, and read again as it was.

#![allow(
    clippy::unwrap_used,
    reason = "a failure in a helper is a failure of the test"
)]

use std::fmt::Debug;

use auth0_authentication::mfa::{Authenticator, AuthenticatorAssociation, Challenge};
use auth0_authentication::passkey::{PasskeyLoginChallenge, PasskeySignupChallenge};
use auth0_authentication::{
    BackchannelLogin, DeviceLogin, MfaRequired, RegisteredClient, TokenResponse,
};
use auth0_core::WithSecrets;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Reads an answer with the secret `s3cret`, stores it and reads it again.
fn stored<T: Serialize + DeserializeOwned + PartialEq + Debug>(answer: &str) {
    let value: T = serde_json::from_str(answer).unwrap();
    let with_secrets = serde_json::to_string(&WithSecrets(&value)).unwrap();
    assert_eq!(serde_json::from_str::<T>(&with_secrets).unwrap(), value);
    assert!(with_secrets.contains("s3cret"), "{with_secrets}");
    assert!(with_secrets.contains("new member"), "{with_secrets}");
    let without = serde_json::to_string(&value).unwrap();
    assert!(!without.contains("s3cret"), "{without}");
    assert!(!format!("{value:?}").contains("s3cret"), "{value:?}");
}

#[test]
fn answers_with_secrets() {
    stored::<TokenResponse>(
        r#"{"access_token":"s3cret","token_type":"Bearer","refresh_token":"s3cret","new member":1}"#,
    );
    stored::<MfaRequiredWithMore>(
        r#"{"mfa_token":"s3cret","requirements":{"challenge":[{"type":"otp"}]},"new member":1}"#,
    );
    stored::<Challenge>(
        r#"{"challenge_type":"oob","oob_code":"s3cret","binding_method":"prompt","new member":1}"#,
    );
    stored::<AuthenticatorAssociation>(
        r#"{"authenticator_type":"otp","secret":"s3cret","barcode_uri":"otpauth://s3cret",
            "recovery_codes":["s3cret"],"new member":1}"#,
    );
    stored::<PasskeyLoginChallenge>(
        r#"{"auth_session":"s3cret","authn_params_public_key":{"challenge":"Y2g"},"new member":1}"#,
    );
    stored::<PasskeySignupChallenge>(
        r#"{"auth_session":"s3cret","authn_params_public_key":{"challenge":"Y2g"},
            "verification_required":["email"],"new member":1}"#,
    );
    stored::<RegisteredClient>(
        r#"{"client_id":"app","client_secret":"s3cret","redirect_uris":["https://app/cb"],
            "token_endpoint_auth_method":"client_secret_post","new member":1}"#,
    );
    // These keep no members that they do not know.
    stored::<More<DeviceLogin>>(
        r#"{"value":{"device_code":"s3cret","user_code":"UC","verification_uri":"https://v",
            "received_at":{"secs_since_epoch":1,"nanos_since_epoch":2}},"new member":1}"#,
    );
    stored::<More<BackchannelLogin>>(
        r#"{"value":{"auth_req_id":"s3cret","user_id":"auth0|ada",
            "received_at":{"secs_since_epoch":1,"nanos_since_epoch":2}},"new member":1}"#,
    );
}

#[test]
fn a_factor_has_no_secret() {
    let answer =
        r#"{"id":"sms|dev_1","authenticator_type":"oob","oob_channel":"sms","active":true}"#;
    let factor: Authenticator = serde_json::from_str(answer).unwrap();
    assert_eq!(serde_json::to_string(&factor).unwrap(), answer);
}

/// A value in a record of the application's.
#[derive(Debug, PartialEq, Serialize, serde::Deserialize)]
struct More<T> {
    value: T,
    #[serde(rename = "new member")]
    more: u8,
}

#[derive(Debug, PartialEq, Serialize, serde::Deserialize)]
struct MfaRequiredWithMore {
    #[serde(flatten)]
    value: MfaRequired,
    #[serde(rename = "new member")]
    more: u8,
}
