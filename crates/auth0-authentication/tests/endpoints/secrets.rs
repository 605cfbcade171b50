//! No `Debug` of a request, a response or a handle shows a secret.

use std::fmt::Debug;

use auth0_authentication::database::SignUpUser;
use auth0_authentication::enterprise::IdpInitiatedSso;
use auth0_authentication::legacy::{
    Delegation, DelegationToken, Impersonate, ResourceOwner, SocialLogin, VerifyPasswordless,
};
use auth0_authentication::mfa::{AuthenticatorAssociation, Challenge};
use auth0_authentication::passkey::{PasskeyLoginChallenge, PasskeySignupChallenge};
use auth0_authentication::{AuthenticationClient, RegisterClient, RegisteredClient};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const MARK: &str = "s3cret";

#[track_caller]
fn hidden(value: &dyn Debug) {
    let shown = format!("{value:?} {value:#?}");
    assert!(!shown.contains(MARK), "{shown}");
}

fn read<T: DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).unwrap()
}

#[test]
fn requests() {
    hidden(&SignUpUser::new("a@b", MARK, "db"));
    hidden(&IdpInitiatedSso::new("okta", MARK));
    hidden(&RegisterClient::new(["https://a"]).initial_access_token(MARK));
    hidden(&ResourceOwner::new("ada", MARK, "db").id_token(MARK));
    hidden(&SocialLogin::new(MARK, "facebook"));
    hidden(&Delegation::id_token(MARK));
    hidden(&Delegation::refresh_token(MARK));
    hidden(&Impersonate::new("oauth2", "admin").token(MARK));
    hidden(&VerifyPasswordless::sms("+491", MARK, "https://a"));
}

#[test]
fn handles() {
    let auth = AuthenticationClient::builder("tenant.eu.auth0.com");
    let auth = auth.client_id("app").client_secret(MARK).build().unwrap();
    hidden(&auth.mfa(MARK));
    hidden(&auth.database());
    hidden(&auth.oidc_logout_url().id_token_hint(MARK).state(MARK));
}

#[test]
fn responses() {
    hidden(&read::<AuthenticatorAssociation>(json!({
        "secret": MARK, "barcode_uri": MARK, "recovery_codes": [MARK], "oob_code": MARK, "new": MARK,
    })));
    hidden(&read::<Challenge>(json!({ "oob_code": MARK, "new": MARK })));
    let challenge = json!({ "auth_session": MARK, "authn_params_public_key": {}, "new": MARK });
    hidden(&read::<PasskeySignupChallenge>(challenge.clone()));
    hidden(&read::<PasskeyLoginChallenge>(challenge));
    hidden(&read::<RegisteredClient>(json!({
        "client_id": "a", "client_secret": MARK, "registration_access_token": MARK, "new": MARK,
    })));
    hidden(&read::<DelegationToken>(json!({
        "id_token": MARK, "access_token": MARK, "Credentials": { "SecretAccessKey": MARK },
    })));
}
