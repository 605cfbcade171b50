// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `keys`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, keys::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_keys_custom_signing() {
    check(
"GET",
"/keys/custom-signing",
None,
&[(200, r##"{"keys":[{"alg":"PS512","crv":"P-521","e":"e","key_ops":["verify"],"kid":"kid","kty":"RSA","n":"n","use":"sig","x":"x","x5c":["x5c"],"x5t":"x5t","x5t#S256":"x5t#S256","x5u":"x5u","y":"y"}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.keys().custom_signing().get().detailed().await,
).await;
}

#[tokio::test]
async fn delete_keys_custom_signing() {
    check_answerless(
        "DELETE",
        "/keys/custom-signing",
        None,
        &[(204, "")],
        async |mgmt| mgmt.keys().custom_signing().delete().await,
    )
    .await;
}

#[tokio::test]
async fn put_keys_custom_signing() {
    let body = SetCustomSigningKeys {
        keys: vec![CustomSigningKeyJwk {
            kty: Some(CustomSigningKeyType::Rsa),
            kid: Some("kid".into()),
            r#use: Some(CustomSigningKeyUse::Sig),
            key_ops: Some(vec![CustomSigningKeyOperation::Verify]),
            alg: Some(CustomSigningKeyAlgorithm::Ps512),
            n: Some("n".into()),
            e: Some("e".into()),
            crv: Some(CustomSigningKeyCurve::P521),
            x: Some("x".into()),
            y: Some("y".into()),
            x5u: Some("x5u".into()),
            x5c: Some(vec!["x5c".into()]),
            x5t: Some("x5t".into()),
            x5t_s256: Some("x5t#S256".into()),
            extra: Extra::default(),
        }],
    };
    check(
"PUT",
"/keys/custom-signing",
Some(r##"{"keys":[{"alg":"PS512","crv":"P-521","e":"e","key_ops":["verify"],"kid":"kid","kty":"RSA","n":"n","use":"sig","x":"x","x5c":["x5c"],"x5t":"x5t","x5t#S256":"x5t#S256","x5u":"x5u","y":"y"}]}"##),
&[(200, r##"{"keys":[{"alg":"PS512","crv":"P-521","e":"e","key_ops":["verify"],"kid":"kid","kty":"RSA","n":"n","use":"sig","x":"x","x5c":["x5c"],"x5t":"x5t","x5t#S256":"x5t#S256","x5u":"x5u","y":"y"}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.keys().custom_signing().set(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_keys_encryption() {
    let params = ListEncryptionKeysParams {
        page: Some(2),
        per_page: Some(5),
    };
    check(
"GET",
"/keys/encryption?page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"created_at":"2026-02-03T04:05:06.789Z","kid":"kid","parent_kid":"parent_kid","public_key":"public_key","state":"destroyed","type":"tenant-encryption-key","updated_at":"2026-02-03T04:05:06.789Z"}]"##), (200, r##"{"keys":[{"created_at":"2026-02-03T04:05:06.789Z","kid":"kid","parent_kid":"parent_kid","public_key":"public_key","state":"destroyed","type":"tenant-encryption-key","updated_at":"2026-02-03T04:05:06.789Z"}],"limit":7,"start":7,"total":7}"##), (200, r##"{"keys":[]}"##)],
async |mgmt| mgmt.keys().encryption().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_keys_encryption() {
    let body = CreateEncryptionKey {
        r#type: CreateEncryptionKeyType::TenantEncryptionKey,
    };
    check(
"POST",
"/keys/encryption",
Some(r##"{"type":"tenant-encryption-key"}"##),
&[(201, r##"{"created_at":"2026-02-03T04:05:06.789Z","kid":"kid","parent_kid":"parent_kid","public_key":"public_key","state":"destroyed","type":"tenant-encryption-key","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.keys().encryption().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn post_keys_encryption_rekey() {
    check_answerless(
        "POST",
        "/keys/encryption/rekey",
        None,
        &[(204, "")],
        async |mgmt| mgmt.keys().encryption().rekey().await,
    )
    .await;
}

#[tokio::test]
async fn get_keys_encryption_kid() {
    check(
"GET",
"/keys/encryption/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","kid":"kid","parent_kid":"parent_kid","public_key":"public_key","state":"destroyed","type":"tenant-encryption-key","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.keys().encryption().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_keys_encryption_kid() {
    check_answerless(
        "DELETE",
        "/keys/encryption/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.keys().encryption().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn post_keys_encryption_kid() {
    let body = ImportEncryptionKey {
        wrapped_key: "wrapped_key".into(),
    };
    check(
"POST",
"/keys/encryption/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"wrapped_key":"wrapped_key"}"##),
&[(201, r##"{"created_at":"2026-02-03T04:05:06.789Z","kid":"kid","parent_kid":"parent_kid","public_key":"public_key","state":"destroyed","type":"tenant-encryption-key","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.keys().encryption().import("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_keys_encryption_kid_wrapping_key() {
    check(
        "POST",
        "/keys/encryption/a%7Cb%2Fc%20d%25%C3%A9/wrapping-key",
        None,
        &[
            (
                201,
                r##"{"algorithm":"CKM_RSA_AES_KEY_WRAP","public_key":"public_key"}"##,
            ),
            (201, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.keys()
                .encryption()
                .create_public_wrapping_key("a|b/c d%é")
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_keys_network_acls() {
    check(
"GET",
"/keys/network-acls",
None,
&[(200, r##"{"keys":[{"alg":"hmac-sha256","created_at":"created_at","fingerprint":"fingerprint","id":"id","name":"name","updated_at":"updated_at"}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.keys().network_acls().list().detailed().await,
).await;
}

#[tokio::test]
async fn post_keys_network_acls() {
    let body = CreateKeysNetworkAcls {
        name: "name".into(),
        alg: NetworkAclKeyAlgorithm::HmacSha256,
        value: "value".into(),
    };
    check(
"POST",
"/keys/network-acls",
Some(r##"{"alg":"hmac-sha256","name":"name","value":"value"}"##),
&[(201, r##"{"alg":"hmac-sha256","created_at":"created_at","fingerprint":"fingerprint","id":"id","name":"name","updated_at":"updated_at"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.keys().network_acls().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_keys_network_acls_id() {
    check(
"GET",
"/keys/network-acls/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"alg":"hmac-sha256","created_at":"created_at","fingerprint":"fingerprint","id":"id","name":"name","updated_at":"updated_at"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.keys().network_acls().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_keys_network_acls_id() {
    check_answerless(
        "DELETE",
        "/keys/network-acls/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.keys().network_acls().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn get_keys_signing() {
    check(
"GET",
"/keys/signing",
None,
&[(200, r##"[{"cert":"-----BEGIN CERTIFICATE-----\r\nMIIDDTCCA...YiA0TQhAt8=\r\n-----END CERTIFICATE-----","current":true,"current_since":"current_since","current_until":"current_until","fingerprint":"CC:FB:DD:D8:9A:B5:DE:1B:F0:CC:36:D2:99:59:21:12:03:DD:A8:25","kid":"21hi274Rp02112mgkUGma","next":true,"pkcs7":"-----BEGIN PKCS7-----\r\nMIIDPA....t8xAA==\r\n-----END PKCS7-----","previous":true,"revoked":true,"revoked_at":"revoked_at","thumbprint":"CCFBDDD89AB5DE1BF0CC36D29959211203DDA825"}]"##), (200, r##"[]"##)],
async |mgmt| mgmt.keys().signing().list().detailed().await,
).await;
}

#[tokio::test]
async fn post_keys_signing_rotate() {
    check(
"POST",
"/keys/signing/rotate",
None,
&[(201, r##"{"cert":"-----BEGIN CERTIFICATE-----\r\nMIIDDTCCA...YiA0TQhAt8=\r\n-----END CERTIFICATE-----","kid":"21hi274Rp02112mgkUGma"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.keys().signing().rotate().detailed().await,
).await;
}

#[tokio::test]
async fn get_keys_signing_kid() {
    check(
"GET",
"/keys/signing/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"cert":"-----BEGIN CERTIFICATE-----\r\nMIIDDTCCA...YiA0TQhAt8=\r\n-----END CERTIFICATE-----","current":true,"current_since":"current_since","current_until":"current_until","fingerprint":"CC:FB:DD:D8:9A:B5:DE:1B:F0:CC:36:D2:99:59:21:12:03:DD:A8:25","kid":"21hi274Rp02112mgkUGma","next":true,"pkcs7":"-----BEGIN PKCS7-----\r\nMIIDPA....t8xAA==\r\n-----END PKCS7-----","previous":true,"revoked":true,"revoked_at":"revoked_at","thumbprint":"CCFBDDD89AB5DE1BF0CC36D29959211203DDA825"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.keys().signing().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn put_keys_signing_kid_revoke() {
    check(
"PUT",
"/keys/signing/a%7Cb%2Fc%20d%25%C3%A9/revoke",
None,
&[(200, r##"{"cert":"-----BEGIN CERTIFICATE-----\r\nMIIDDTCCA...YiA0TQhAt8=\r\n-----END CERTIFICATE-----","kid":"21hi274Rp02112mgkUGma"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.keys().signing().revoke("a|b/c d%é").detailed().await,
).await;
}
