// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `device_credentials`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, device_credentials::*};

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
&[(200, r##"[{"client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","device_id":"550e8400-e29b-41d4-a716-446655440000","device_name":"iPhone Mobile Safari UI/WKWebView","id":"dcr_0000000000000001","type":"rotating_refresh_token","user_id":"usr_5457edea1b8f33391a000004"}]"##), (200, r##"{"device_credentials":[{"client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","device_id":"550e8400-e29b-41d4-a716-446655440000","device_name":"iPhone Mobile Safari UI/WKWebView","id":"dcr_0000000000000001","type":"rotating_refresh_token","user_id":"usr_5457edea1b8f33391a000004"}],"limit":2,"start":2,"total":2}"##), (200, r##"{"device_credentials":[]}"##)],
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
&[(201, r##"{"id":"dcr_0000000000000001"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.device_credentials().create_public_key(&body).detailed().await,
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
