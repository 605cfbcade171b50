// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `authentication_methods`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_my_account::{Extra, Patch, authentication_methods::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_authentication_methods() {
    let params = ListAuthenticationMethodsParams {
        r#type: Some(FactorType::RecoveryCode),
    };
    check(
"GET",
"/authentication-methods?type=recovery-code",
None,
&[(200, r##"{"authentication_methods":[{"created_at":"2026-02-03T04:05:06.789Z","id":"id","identity_user_id":"identity_user_id","last_password_reset":"2026-02-03T04:05:06.789Z","type":"password","usage":["secondary"]}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.authentication_methods().list_with(&params).detailed().await,
).await;
}

#[tokio::test]
async fn post_authentication_methods() {
    let body = CreateAuthenticationMethod::Passkey(CreatePasskeyAuthenticationMethod {
        connection: Some("connection".into()),
        identity_user_id: Some("identity_user_id".into()),
        use_exclude_credentials: Some(true),
    });
    check(
"POST",
"/authentication-methods",
Some(r##"{"connection":"connection","identity_user_id":"identity_user_id","type":"passkey","use_exclude_credentials":true}"##),
&[(202, r##"{"auth_session":"s3cret","authn_params_public_key":{"authenticatorSelection":{"residentKey":"required","userVerification":"discouraged"},"challenge":"challenge","excludeCredentials":[{"id":"id","transports":["transports"],"type":"public-key"}],"pubKeyCredParams":[{"alg":2,"type":"public-key"}],"rp":{"id":"id","name":"name"},"timeout":2,"user":{"displayName":"displayName","id":"id","name":"name"}}}"##), (202, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.authentication_methods().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_authentication_methods_authentication_method_id() {
    check(
"GET",
"/authentication-methods/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","id":"id","identity_user_id":"identity_user_id","last_password_reset":"2026-02-03T04:05:06.789Z","type":"password","usage":["secondary"]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.authentication_methods().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_authentication_methods_authentication_method_id() {
    check_answerless(
        "DELETE",
        "/authentication-methods/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.authentication_methods().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_authentication_methods_authentication_method_id() {
    let body = UpdateAuthenticationMethod {
        name: Some("name".into()),
        preferred_authentication_method: Some(PhoneAuthenticationMethod::Voice),
    };
    check(
"PATCH",
"/authentication-methods/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"name":"name","preferred_authentication_method":"voice"}"##),
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","id":"id","identity_user_id":"identity_user_id","last_password_reset":"2026-02-03T04:05:06.789Z","type":"password","usage":["secondary"]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.authentication_methods().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_authentication_methods_authentication_method_id_verify() {
    let body = VerifyAuthenticationMethod::Passkey(VerifyPasskey {
        auth_session: "auth_session".into(),
        authn_response: AuthenticatorAttestationResponse {
            authenticator_attachment: Some(AuthenticatorAttachment::CrossPlatform),
            client_extension_results: Some(any_json()),
            id: "id".into(),
            raw_id: "rawId".into(),
            response: AuthenticatorAttestationResponseData {
                attestation_object: "attestationObject".into(),
                client_data_json: "clientDataJSON".into(),
                transports: Some(vec!["transports".into()]),
            },
            r#type: AuthenticatorAttestationResponseType::PublicKey,
        },
    });
    check(
"POST",
"/authentication-methods/a%7Cb%2Fc%20d%25%C3%A9/verify",
Some(r##"{"auth_session":"auth_session","authn_response":{"authenticatorAttachment":"cross-platform","clientExtensionResults":{"any":["thing",1]},"id":"id","rawId":"rawId","response":{"attestationObject":"attestationObject","clientDataJSON":"clientDataJSON","transports":["transports"]},"type":"public-key"}}"##),
&[(201, r##"{"created_at":"2026-02-03T04:05:06.789Z","id":"id","identity_user_id":"identity_user_id","last_password_reset":"2026-02-03T04:05:06.789Z","type":"password","usage":["secondary"]}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.authentication_methods().verify("a|b/c d%é", &body).detailed().await,
).await;
}
