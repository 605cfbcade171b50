// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `device_credentials`.

use auth0_management::device_credentials::*;
#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_device_credentials() {
    let params = ListDeviceCredentialsParams {
        page: Some(2),
        per_page: Some(5),
        fields: Some("é &+".into()),
        include_fields: Some(false),
        user_id: Some("é &+".into()),
        client_id: Some("é &+".into()),
        r#type: Some(DeviceCredentialType::RotatingRefreshToken),
    };
    check(
"GET",
"/device-credentials?fields=%C3%A9%20%26%2B&include_fields=false&user_id=%C3%A9%20%26%2B&client_id=%C3%A9%20%26%2B&type=rotating_refresh_token&page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"client_id":"client_id","device_id":"device_id","device_name":"device_name","id":"id","type":"rotating_refresh_token","user_id":"user_id"}]"##), (200, r##"{"device_credentials":[{"client_id":"client_id","device_id":"device_id","device_name":"device_name","id":"id","type":"rotating_refresh_token","user_id":"user_id"}],"limit":2.5,"start":2.5,"total":2.5}"##), (200, r##"{"device_credentials":[]}"##)],
async |mgmt| mgmt.device_credentials().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_device_credentials() {
    let body = CreatePublicKeyDeviceCredential {
        device_name: "device_name".into(),
        r#type: DeviceCredentialPublicKeyType::PublicKey,
        value: "value".into(),
        device_id: "device_id".into(),
        client_id: Some("client_id".into()),
    };
    check(
"POST",
"/device-credentials",
Some(r##"{"client_id":"client_id","device_id":"device_id","device_name":"device_name","type":"public_key","value":"value"}"##),
&[(201, r##"{"id":"id"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.device_credentials().create_public_key(&body).await,
).await;
}

#[tokio::test]
async fn delete_device_credentials_id() {
    check_answerless(
        "DELETE",
        "/device-credentials/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.device_credentials().delete("a|b/c d%é").await,
    )
    .await;
}
