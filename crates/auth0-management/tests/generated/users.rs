// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `users`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, users::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_users() {
    let params = ListUsersParams {
        page: Some(2),
        per_page: Some(5),
        sort: Some("é &+".into()),
        connection: Some("é &+".into()),
        fields: Some("é &+".into()),
        include_fields: Some(false),
        q: Some("é &+".into()),
        search_engine: Some(SearchEngine::V3),
        primary_order: Some(false),
    };
    check(
"GET",
"/users?sort=%C3%A9%20%26%2B&connection=%C3%A9%20%26%2B&fields=%C3%A9%20%26%2B&include_fields=false&q=%C3%A9%20%26%2B&search_engine=v3&primary_order=false&page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"app_metadata":{},"blocked":true,"created_at":"2026-02-03T04:05:06.789Z","email":"john.doe@gmail.com","email_verified":true,"family_name":"family_name","given_name":"given_name","identities":[{"access_token":"s3cret","access_token_secret":"s3cret","connection":"connection","isSocial":true,"profileData":{"email":"email","email_verified":true,"family_name":"family_name","given_name":"given_name","name":"name","phone_number":"phone_number","phone_verified":true,"username":"johndoe"},"provider":"yandex","refresh_token":"s3cret","user_id":"abc"}],"last_ip":"last_ip","last_login":"2026-02-03T04:05:06.789Z","last_password_reset":"2026-02-03T04:05:06.789Z","logins_count":7,"multifactor":["multifactor"],"multifactor_last_modified":"2026-02-03T04:05:06.789Z","name":"name","nickname":"nickname","phone_number":"+199999999999999","phone_verified":true,"picture":"picture","updated_at":"2026-02-03T04:05:06.789Z","user_id":"auth0|507f1f77bcf86cd799439020","user_metadata":{},"username":"johndoe"}]"##), (200, r##"{"length":2,"limit":2,"start":2,"total":2,"users":[{"app_metadata":{},"blocked":true,"created_at":"2026-02-03T04:05:06.789Z","email":"john.doe@gmail.com","email_verified":true,"family_name":"family_name","given_name":"given_name","identities":[{"access_token":"s3cret","access_token_secret":"s3cret","connection":"connection","isSocial":true,"profileData":{"email":"email","email_verified":true,"family_name":"family_name","given_name":"given_name","name":"name","phone_number":"phone_number","phone_verified":true,"username":"johndoe"},"provider":"yandex","refresh_token":"s3cret","user_id":"abc"}],"last_ip":"last_ip","last_login":"2026-02-03T04:05:06.789Z","last_password_reset":"2026-02-03T04:05:06.789Z","logins_count":7,"multifactor":["multifactor"],"multifactor_last_modified":"2026-02-03T04:05:06.789Z","name":"name","nickname":"nickname","phone_number":"+199999999999999","phone_verified":true,"picture":"picture","updated_at":"2026-02-03T04:05:06.789Z","user_id":"auth0|507f1f77bcf86cd799439020","user_metadata":{},"username":"johndoe"}]}"##), (200, r##"{"users":[]}"##)],
async |mgmt| mgmt.users().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_users() {
    let body = CreateUser {
        email: Some("email".into()),
        phone_number: Some("phone_number".into()),
        user_metadata: Some(any_json()),
        blocked: Some(true),
        email_verified: Some(true),
        phone_verified: Some(true),
        app_metadata: Some(any_json()),
        given_name: Some("given_name".into()),
        family_name: Some("family_name".into()),
        name: Some("name".into()),
        nickname: Some("nickname".into()),
        picture: Some("picture".into()),
        user_id: Some("user_id".into()),
        connection: "connection".into(),
        password: Some("password".into()),
        verify_email: Some(true),
        username: Some("username".into()),
    };
    check(
"POST",
"/users",
Some(r##"{"app_metadata":{"any":["thing",1]},"blocked":true,"connection":"connection","email":"email","email_verified":true,"family_name":"family_name","given_name":"given_name","name":"name","nickname":"nickname","password":"password","phone_number":"phone_number","phone_verified":true,"picture":"picture","user_id":"user_id","user_metadata":{"any":["thing",1]},"username":"username","verify_email":true}"##),
&[(201, r##"{"app_metadata":{},"blocked":true,"created_at":"2026-02-03T04:05:06.789Z","email":"john.doe@gmail.com","email_verified":true,"family_name":"family_name","given_name":"given_name","identities":[{"access_token":"s3cret","access_token_secret":"s3cret","connection":"connection","isSocial":true,"profileData":{"email":"email","email_verified":true,"family_name":"family_name","given_name":"given_name","name":"name","phone_number":"phone_number","phone_verified":true,"username":"johndoe"},"provider":"yandex","refresh_token":"s3cret","user_id":"abc"}],"last_ip":"last_ip","last_login":"2026-02-03T04:05:06.789Z","last_password_reset":"2026-02-03T04:05:06.789Z","logins_count":7,"multifactor":["multifactor"],"multifactor_last_modified":"2026-02-03T04:05:06.789Z","name":"name","nickname":"nickname","phone_number":"+199999999999999","phone_verified":true,"picture":"picture","updated_at":"2026-02-03T04:05:06.789Z","user_id":"auth0|507f1f77bcf86cd799439020","user_metadata":{},"username":"johndoe"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.users().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_users_by_email() {
    let params = ListUsersByEmailParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/users-by-email?email=a%7Cb%2Fc%20d%25%C3%A9&fields=%C3%A9%20%26%2B&include_fields=false",
None,
&[(200, r##"[{"app_metadata":{},"blocked":true,"created_at":"2026-02-03T04:05:06.789Z","email":"john.doe@gmail.com","email_verified":true,"family_name":"family_name","given_name":"given_name","identities":[{"access_token":"s3cret","access_token_secret":"s3cret","connection":"connection","isSocial":true,"profileData":{"email":"email","email_verified":true,"family_name":"family_name","given_name":"given_name","name":"name","phone_number":"phone_number","phone_verified":true,"username":"johndoe"},"provider":"yandex","refresh_token":"s3cret","user_id":"abc"}],"last_ip":"last_ip","last_login":"2026-02-03T04:05:06.789Z","last_password_reset":"2026-02-03T04:05:06.789Z","logins_count":7,"multifactor":["multifactor"],"multifactor_last_modified":"2026-02-03T04:05:06.789Z","name":"name","nickname":"nickname","phone_number":"+199999999999999","phone_verified":true,"picture":"picture","updated_at":"2026-02-03T04:05:06.789Z","user_id":"auth0|507f1f77bcf86cd799439020","user_metadata":{},"username":"johndoe"}]"##), (200, r##"[]"##)],
async |mgmt| mgmt.users().list_by_email_with("a|b/c d%é", &params).detailed().await,
).await;
}

#[tokio::test]
async fn get_users_id() {
    let params = GetUserParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9?fields=%C3%A9%20%26%2B&include_fields=false",
None,
&[(200, r##"{"app_metadata":{},"blocked":true,"created_at":"2026-02-03T04:05:06.789Z","email":"john.doe@gmail.com","email_verified":true,"family_name":"family_name","given_name":"given_name","identities":[{"access_token":"s3cret","access_token_secret":"s3cret","connection":"connection","isSocial":true,"profileData":{"email":"email","email_verified":true,"family_name":"family_name","given_name":"given_name","name":"name","phone_number":"phone_number","phone_verified":true,"username":"johndoe"},"provider":"yandex","refresh_token":"s3cret","user_id":"abc"}],"last_ip":"last_ip","last_login":"2026-02-03T04:05:06.789Z","last_password_reset":"2026-02-03T04:05:06.789Z","logins_count":7,"multifactor":["multifactor"],"multifactor_last_modified":"2026-02-03T04:05:06.789Z","name":"name","nickname":"nickname","phone_number":"+199999999999999","phone_verified":true,"picture":"picture","updated_at":"2026-02-03T04:05:06.789Z","user_id":"auth0|507f1f77bcf86cd799439020","user_metadata":{},"username":"johndoe"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.users().get_with("a|b/c d%é", &params).detailed().await,
).await;
}

#[tokio::test]
async fn delete_users_id() {
    check_answerless(
        "DELETE",
        "/users/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.users().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_users_id() {
    let body = UpdateUser {
        blocked: Some(true),
        email_verified: Some(true),
        email: Patch::Value("email".into()),
        phone_number: Patch::Value("phone_number".into()),
        phone_verified: Some(true),
        user_metadata: Some(any_json()),
        app_metadata: Some(any_json()),
        given_name: Patch::Value("given_name".into()),
        family_name: Patch::Value("family_name".into()),
        name: Patch::Value("name".into()),
        nickname: Patch::Value("nickname".into()),
        picture: Patch::Value("picture".into()),
        verify_email: Some(true),
        verify_phone_number: Some(true),
        password: Patch::Value("password".into()),
        connection: Some("connection".into()),
        client_id: Some("client_id".into()),
        username: Patch::Value("username".into()),
    };
    check(
"PATCH",
"/users/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"app_metadata":{"any":["thing",1]},"blocked":true,"client_id":"client_id","connection":"connection","email":"email","email_verified":true,"family_name":"family_name","given_name":"given_name","name":"name","nickname":"nickname","password":"password","phone_number":"phone_number","phone_verified":true,"picture":"picture","user_metadata":{"any":["thing",1]},"username":"username","verify_email":true,"verify_phone_number":true}"##),
&[(200, r##"{"app_metadata":{},"blocked":true,"created_at":"2026-02-03T04:05:06.789Z","email":"john.doe@gmail.com","email_verified":true,"family_name":"family_name","given_name":"given_name","identities":[{"access_token":"s3cret","access_token_secret":"s3cret","connection":"connection","isSocial":true,"profileData":{"email":"email","email_verified":true,"family_name":"family_name","given_name":"given_name","name":"name","phone_number":"phone_number","phone_verified":true,"username":"johndoe"},"provider":"yandex","refresh_token":"s3cret","user_id":"abc"}],"last_ip":"last_ip","last_login":"2026-02-03T04:05:06.789Z","last_password_reset":"2026-02-03T04:05:06.789Z","logins_count":7,"multifactor":["multifactor"],"multifactor_last_modified":"2026-02-03T04:05:06.789Z","name":"name","nickname":"nickname","phone_number":"+199999999999999","phone_verified":true,"picture":"picture","updated_at":"2026-02-03T04:05:06.789Z","user_id":"auth0|507f1f77bcf86cd799439020","user_metadata":{},"username":"johndoe"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.users().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_users_id_authentication_methods() {
    let params = ListUserAuthenticationMethodsParams {
        page: Some(2),
        per_page: Some(5),
    };
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/authentication-methods?page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"aaguid":"aaguid","authentication_methods":[{"id":"id","type":"voice"}],"confirmed":true,"created_at":"2026-02-03T04:05:06.789Z","credential_backed_up":true,"credential_device_type":"multi_device","email":"email","enrolled_at":"2026-02-03T04:05:06.789Z","id":"id","identity_user_id":"identity_user_id","key_id":"key_id","last_auth_at":"2026-02-03T04:05:06.789Z","link_id":"link_id","name":"name","phone_number":"phone_number","preferred_authentication_method":"sms","public_key":"public_key","relying_party_identifier":"relying_party_identifier","transports":["transports"],"type":"password","user_agent":"user_agent","user_handle":"user_handle"}]"##), (200, r##"{"authenticators":[{"aaguid":"aaguid","authentication_methods":[{"id":"id","type":"voice"}],"confirmed":true,"created_at":"2026-02-03T04:05:06.789Z","credential_backed_up":true,"credential_device_type":"multi_device","email":"email","enrolled_at":"2026-02-03T04:05:06.789Z","id":"id","identity_user_id":"identity_user_id","key_id":"key_id","last_auth_at":"2026-02-03T04:05:06.789Z","link_id":"link_id","name":"name","phone_number":"phone_number","preferred_authentication_method":"sms","public_key":"public_key","relying_party_identifier":"relying_party_identifier","transports":["transports"],"type":"password","user_agent":"user_agent","user_handle":"user_handle"}],"limit":2,"start":2,"total":2}"##), (200, r##"{"authenticators":[]}"##)],
async |mgmt| mgmt.users().authentication_methods().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn delete_users_id_authentication_methods() {
    check_answerless(
        "DELETE",
        "/users/a%7Cb%2Fc%20d%25%C3%A9/authentication-methods",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.users()
                .authentication_methods()
                .delete_all("a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn post_users_id_authentication_methods() {
    let body = CreateUserAuthenticationMethod {
        r#type: AuthenticationMethodType::Password,
        name: Some("name".into()),
        totp_secret: Some("totp_secret".into()),
        phone_number: Some("phone_number".into()),
        email: Some("email".into()),
        preferred_authentication_method: Some(PreferredAuthenticationMethod::Sms),
        key_id: Some("key_id".into()),
        public_key: Some("public_key".into()),
        aaguid: Some("aaguid".into()),
        relying_party_identifier: Some("relying_party_identifier".into()),
        credential_device_type: Some(CredentialDeviceType::MultiDevice),
        credential_backed_up: Some(true),
        identity_user_id: Some("identity_user_id".into()),
        user_agent: Some("user_agent".into()),
        user_handle: Some("user_handle".into()),
        transports: Some(vec!["transports".into()]),
    };
    check(
"POST",
"/users/a%7Cb%2Fc%20d%25%C3%A9/authentication-methods",
Some(r##"{"aaguid":"aaguid","credential_backed_up":true,"credential_device_type":"multi_device","email":"email","identity_user_id":"identity_user_id","key_id":"key_id","name":"name","phone_number":"phone_number","preferred_authentication_method":"sms","public_key":"public_key","relying_party_identifier":"relying_party_identifier","totp_secret":"totp_secret","transports":["transports"],"type":"password","user_agent":"user_agent","user_handle":"user_handle"}"##),
&[(201, r##"{"aaguid":"aaguid","authentication_methods":[{"id":"id","type":"voice"}],"created_at":"2026-02-03T04:05:06.789Z","credential_backed_up":true,"credential_device_type":"multi_device","email":"email","id":"id","identity_user_id":"identity_user_id","key_id":"key_id","name":"name","phone_number":"phone_number","preferred_authentication_method":"sms","public_key":"public_key","relying_party_identifier":"relying_party_identifier","totp_secret":"s3cret","transports":["transports"],"type":"passkey","user_agent":"user_agent","user_handle":"user_handle"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.users().authentication_methods().create("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn put_users_id_authentication_methods() {
    let body = vec![SetUserAuthenticationMethod {
        r#type: SettableAuthenticationMethodType::Totp,
        preferred_authentication_method: Some(PreferredAuthenticationMethod::Sms),
        name: Some("name".into()),
        phone_number: Some("phone_number".into()),
        email: Some("email".into()),
        totp_secret: Some("totp_secret".into()),
    }];
    check(
"PUT",
"/users/a%7Cb%2Fc%20d%25%C3%A9/authentication-methods",
Some(r##"[{"email":"email","name":"name","phone_number":"phone_number","preferred_authentication_method":"sms","totp_secret":"totp_secret","type":"totp"}]"##),
&[(200, r##"[{"aaguid":"aaguid","authentication_methods":[{"id":"id","type":"voice"}],"created_at":"2026-02-03T04:05:06.789Z","email":"email","id":"id","key_id":"key_id","name":"name","phone_number":"phone_number","preferred_authentication_method":"sms","public_key":"public_key","relying_party_identifier":"relying_party_identifier","totp_secret":"s3cret","type":"webauthn-roaming"}]"##), (200, r##"[]"##)],
async |mgmt| mgmt.users().authentication_methods().set("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_users_id_authentication_methods_authentication_method_id() {
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/authentication-methods/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"aaguid":"aaguid","authentication_methods":[{"id":"id","type":"voice"}],"confirmed":true,"created_at":"2026-02-03T04:05:06.789Z","credential_backed_up":true,"credential_device_type":"multi_device","email":"email","enrolled_at":"2026-02-03T04:05:06.789Z","id":"id","identity_user_id":"identity_user_id","key_id":"key_id","last_auth_at":"2026-02-03T04:05:06.789Z","link_id":"link_id","name":"name","phone_number":"phone_number","preferred_authentication_method":"sms","public_key":"public_key","relying_party_identifier":"relying_party_identifier","transports":["transports"],"type":"password","user_agent":"user_agent","user_handle":"user_handle"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.users().authentication_methods().get("a|b/c d%é", "a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_users_id_authentication_methods_authentication_method_id() {
    check_answerless(
        "DELETE",
        "/users/a%7Cb%2Fc%20d%25%C3%A9/authentication-methods/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.users()
                .authentication_methods()
                .delete("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_users_id_authentication_methods_authentication_method_id() {
    let body = UpdateUserAuthenticationMethod {
        name: Some("name".into()),
        preferred_authentication_method: Some(PreferredAuthenticationMethod::Sms),
    };
    check(
"PATCH",
"/users/a%7Cb%2Fc%20d%25%C3%A9/authentication-methods/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"name":"name","preferred_authentication_method":"sms"}"##),
&[(200, r##"{"aaguid":"aaguid","authentication_methods":[{"id":"id","type":"voice"}],"confirmed":true,"created_at":"2026-02-03T04:05:06.789Z","email":"email","id":"id","key_id":"key_id","name":"name","phone_number":"phone_number","preferred_authentication_method":"sms","public_key":"public_key","relying_party_identifier":"relying_party_identifier","totp_secret":"s3cret","type":"webauthn-roaming"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.users().authentication_methods().update("a|b/c d%é", "a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn delete_users_id_authenticators() {
    check_answerless(
        "DELETE",
        "/users/a%7Cb%2Fc%20d%25%C3%A9/authenticators",
        None,
        &[(204, "")],
        async |mgmt| mgmt.users().authenticators().delete_all("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn get_users_id_connected_accounts() {
    let params = ListUserConnectedAccountsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/connected-accounts?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"connected_accounts":[{"access_type":"offline","connection":"connection","connection_id":"connection_id","created_at":"2026-02-03T04:05:06.789Z","expires_at":"2026-02-03T04:05:06.789Z","id":"id","organization_id":"organization_id","scopes":["scopes"],"strategy":"strategy"}],"next":"next"}"##), (200, r##"{"connected_accounts":[]}"##)],
async |mgmt| mgmt.users().connected_accounts().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn get_users_id_effective_permissions() {
    let params = ListUserEffectivePermissionsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/effective-permissions?resource_server_identifier=a%7Cb%2Fc%20d%25%C3%A9&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","permissions":[{"description":"description","permission_name":"permission_name","resource_server_identifier":"resource_server_identifier","resource_server_name":"resource_server_name","sources":["roles"]}]}"##), (200, r##"{"permissions":[]}"##)],
async |mgmt| mgmt.users().effective_permissions().list_with("a|b/c d%é", "a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn get_users_id_effective_permissions_sources_effective_roles() {
    let params = ListUserEffectivePermissionRoleSourceParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/effective-permissions/sources/effective-roles?resource_server_identifier=a%7Cb%2Fc%20d%25%C3%A9&permission_name=a%7Cb%2Fc%20d%25%C3%A9&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","roles":[{"description":"description","id":"id","name":"name","owner_id":"owner_id","sources":["groups"],"type":"organization"}]}"##), (200, r##"{"roles":[]}"##)],
async |mgmt| mgmt.users().effective_permissions().sources().roles().list_with("a|b/c d%é", "a|b/c d%é", "a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn get_users_id_effective_roles() {
    let params = ListUserEffectiveRolesParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/effective-roles?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","roles":[{"description":"description","id":"id","name":"name","sources":["groups"]}]}"##), (200, r##"{"roles":[]}"##)],
async |mgmt| mgmt.users().effective_roles().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn get_users_id_effective_roles_sources_groups() {
    let params = ListUserRoleSourceGroupsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/effective-roles/sources/groups?role_id=a%7Cb%2Fc%20d%25%C3%A9&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"groups":[{"connection_id":"connection_id","created_at":"2026-02-03T04:05:06.789Z","external_id":"external_id","id":"id","name":"name","tenant_name":"tenant_name","updated_at":"2026-02-03T04:05:06.789Z"}],"next":"next"}"##), (200, r##"{"groups":[]}"##)],
async |mgmt| mgmt.users().effective_roles().sources().groups().list_with("a|b/c d%é", "a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn get_users_id_enrollments() {
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/enrollments",
None,
&[(200, r##"[{"auth_method":"webauthn-roaming","enrolled_at":"2026-02-03T04:05:06.789Z","id":"id","identifier":"identifier","last_auth":"2026-02-03T04:05:06.789Z","name":"name","phone_number":"phone_number","status":"confirmed","type":"type"}]"##), (200, r##"[]"##)],
async |mgmt| mgmt.users().enrollments().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn get_users_id_federated_connections_tokensets() {
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/federated-connections-tokensets",
None,
&[(200, r##"[{"connection":"connection","expires_at":"2026-02-03T04:05:06.789Z","id":"id","issued_at":"2026-02-03T04:05:06.789Z","last_used_at":"2026-02-03T04:05:06.789Z","scope":"scope"}]"##), (200, r##"[]"##)],
async |mgmt| mgmt.users().federated_connections_tokensets().list("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_users_id_federated_connections_tokensets_tokenset_id() {
    check_answerless(
        "DELETE",
        "/users/a%7Cb%2Fc%20d%25%C3%A9/federated-connections-tokensets/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.users()
                .federated_connections_tokensets()
                .delete("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_users_id_groups() {
    let params = GetUserGroupsParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
        page: None,
        per_page: None,
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/groups?fields=%C3%A9%20%26%2B&include_fields=false&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"[{"connection_id":"connection_id","created_at":"2026-02-03T04:05:06.789Z","external_id":"external_id","id":"id","membership_created_at":"2026-02-03T04:05:06.789Z","name":"name","tenant_name":"tenant_name","updated_at":"2026-02-03T04:05:06.789Z"}]"##), (200, r##"{"groups":[{"connection_id":"connection_id","created_at":"2026-02-03T04:05:06.789Z","external_id":"external_id","id":"id","membership_created_at":"2026-02-03T04:05:06.789Z","name":"name","tenant_name":"tenant_name","updated_at":"2026-02-03T04:05:06.789Z"}],"limit":2,"next":"next","start":2,"total":2}"##), (200, r##"{"groups":[]}"##)],
async |mgmt| mgmt.users().groups().get_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn post_users_id_identities() {
    let body = LinkUserIdentity {
        provider: Some(IdentityProvider::Yandex),
        connection_id: Some("connection_id".into()),
        user_id: Some(TextOrInteger::Text("user_id".into())),
        link_with: Some("link_with".into()),
    };
    check(
"POST",
"/users/a%7Cb%2Fc%20d%25%C3%A9/identities",
Some(r##"{"connection_id":"connection_id","link_with":"link_with","provider":"yandex","user_id":"user_id"}"##),
&[(201, r##"[{"access_token":"s3cret","access_token_secret":"s3cret","connection":"twitter","isSocial":true,"profileData":{"email":"email","email_verified":true,"family_name":"family_name","given_name":"given_name","name":"name","phone_number":"phone_number","phone_verified":true,"username":"johndoe"},"provider":"twitter","refresh_token":"s3cret","user_id":"abc"}]"##), (201, r##"[]"##)],
async |mgmt| mgmt.users().identities().link("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn delete_users_id_identities_provider_user_id() {
    check(
"DELETE",
"/users/a%7Cb%2Fc%20d%25%C3%A9/identities/yandex/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"[{"access_token":"s3cret","access_token_secret":"s3cret","connection":"Initial-Connection","isSocial":true,"profileData":{"email":"email","email_verified":true,"family_name":"family_name","given_name":"given_name","name":"name","phone_number":"phone_number","phone_verified":true,"username":"johndoe"},"provider":"auth0","refresh_token":"s3cret","user_id":"abc"}]"##), (200, r##"[]"##)],
async |mgmt| mgmt.users().identities().delete("a|b/c d%é", &IdentityProvider::Yandex, "a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn get_users_id_logs() {
    let params = ListUserLogsParams {
        page: Some(2),
        per_page: Some(5),
        sort: Some("é &+".into()),
    };
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/logs?sort=%C3%A9%20%26%2B&page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"audience":"audience","client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","client_name":"My application Name","connection":"connection","connection_id":"connection_id","date":"2016-02-23T19:57:29.532Z","description":"description","details":{},"hostname":"190.257.209.19","ip":"190.257.209.19","isMobile":true,"location_info":{"city_name":"city_name","continent_code":"continent_code","country_code":"country_code","country_code3":"country_code3","country_name":"country_name","latitude":2,"longitude":2,"time_zone":"time_zone"},"log_id":"log_id","organization_id":"organization_id","organization_name":"organization_name","scope":"scope","security_context":{"ja3":"ja3","ja4":"ja4"},"strategy":"strategy","strategy_type":"strategy_type","type":"sapi","user_agent":"user_agent","user_id":"auth0|56c75c4e42b6359e98374bc2","user_name":"user_name"}]"##), (200, r##"{"length":2,"limit":2,"logs":[{"audience":"audience","client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","client_name":"My application Name","connection":"connection","connection_id":"connection_id","date":"2016-02-23T19:57:29.532Z","description":"description","details":{},"hostname":"190.257.209.19","ip":"190.257.209.19","isMobile":true,"location_info":{"city_name":"city_name","continent_code":"continent_code","country_code":"country_code","country_code3":"country_code3","country_name":"country_name","latitude":2,"longitude":2,"time_zone":"time_zone"},"log_id":"log_id","organization_id":"organization_id","organization_name":"organization_name","scope":"scope","security_context":{"ja3":"ja3","ja4":"ja4"},"strategy":"strategy","strategy_type":"strategy_type","type":"sapi","user_agent":"user_agent","user_id":"auth0|56c75c4e42b6359e98374bc2","user_name":"user_name"}],"start":2,"total":2}"##), (200, r##"{"logs":[]}"##)],
async |mgmt| mgmt.users().logs().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn post_users_id_multifactor_actions_invalidate_remember_browser() {
    check_answerless(
        "POST",
        "/users/a%7Cb%2Fc%20d%25%C3%A9/multifactor/actions/invalidate-remember-browser",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.users()
                .multifactor()
                .invalidate_remember_browser("a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn delete_users_id_multifactor_provider() {
    check_answerless(
        "DELETE",
        "/users/a%7Cb%2Fc%20d%25%C3%A9/multifactor/google-authenticator",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.users()
                .multifactor()
                .delete_provider("a|b/c d%é", &UserMultifactorProvider::GoogleAuthenticator)
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_users_id_organizations() {
    let params = ListUserOrganizationsParams {
        page: Some(2),
        per_page: Some(5),
    };
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/organizations?page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"client":{"use_for_member_access":true},"display_name":"Acme Users","id":"id","is_app_entitlement_active":true,"metadata":{"key":"value"},"name":"organization-1","third_party_client_access":"allow","token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}}}]"##), (200, r##"{"limit":2,"organizations":[{"branding":{"colors":{"page_background":"page_background","primary":"primary"},"logo_url":"logo_url"},"client":{"use_for_member_access":true},"display_name":"Acme Users","id":"id","is_app_entitlement_active":true,"metadata":{"key":"value"},"name":"organization-1","third_party_client_access":"allow","token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}}}],"start":2,"total":2}"##), (200, r##"{"organizations":[]}"##)],
async |mgmt| mgmt.users().organizations().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn get_users_id_permissions() {
    let params = ListUserPermissionsParams {
        per_page: Some(5),
        page: Some(2),
    };
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/permissions?page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"description":"description","permission_name":"permission_name","resource_server_identifier":"resource_server_identifier","resource_server_name":"resource_server_name","sources":{}}]"##), (200, r##"{"limit":2,"permissions":[{"description":"description","permission_name":"permission_name","resource_server_identifier":"resource_server_identifier","resource_server_name":"resource_server_name","sources":{}}],"start":2,"total":2}"##), (200, r##"{"permissions":[]}"##)],
async |mgmt| mgmt.users().permissions().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn delete_users_id_permissions() {
    let body = RemoveUserPermissions {
        permissions: vec![PermissionId {
            resource_server_identifier: "resource_server_identifier".into(),
            permission_name: "permission_name".into(),
        }],
    };
    check_answerless(
"DELETE",
"/users/a%7Cb%2Fc%20d%25%C3%A9/permissions",
Some(r##"{"permissions":[{"permission_name":"permission_name","resource_server_identifier":"resource_server_identifier"}]}"##),
&[(204, "")],
async |mgmt| mgmt.users().permissions().remove("a|b/c d%é", &body).await,
).await;
}

#[tokio::test]
async fn post_users_id_permissions() {
    let body = AddUserPermissions {
        permissions: vec![PermissionId {
            resource_server_identifier: "resource_server_identifier".into(),
            permission_name: "permission_name".into(),
        }],
    };
    check_answerless(
"POST",
"/users/a%7Cb%2Fc%20d%25%C3%A9/permissions",
Some(r##"{"permissions":[{"permission_name":"permission_name","resource_server_identifier":"resource_server_identifier"}]}"##),
&[(201, "")],
async |mgmt| mgmt.users().permissions().add("a|b/c d%é", &body).await,
).await;
}

#[tokio::test]
async fn post_users_id_recovery_code_regeneration() {
    check(
        "POST",
        "/users/a%7Cb%2Fc%20d%25%C3%A9/recovery-code-regeneration",
        None,
        &[
            (200, r##"{"recovery_code":"s3cret"}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.users()
                .regenerate_recovery_code("a|b/c d%é")
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn post_users_id_revoke_access() {
    let body = RevokeUserAccess {
        session_id: Some("session_id".into()),
        preserve_refresh_tokens: Some(true),
    };
    check_answerless(
        "POST",
        "/users/a%7Cb%2Fc%20d%25%C3%A9/revoke-access",
        Some(r##"{"preserve_refresh_tokens":true,"session_id":"session_id"}"##),
        &[(202, "")],
        async |mgmt| mgmt.users().revoke_access("a|b/c d%é", &body).await,
    )
    .await;
}

#[tokio::test]
async fn post_users_id_risk_assessments_clear() {
    let body = ClearAssessors {
        connection: "connection".into(),
        assessors: vec![Assessor::NewDevice],
    };
    check_answerless(
        "POST",
        "/users/a%7Cb%2Fc%20d%25%C3%A9/risk-assessments/clear",
        Some(r##"{"assessors":["new-device"],"connection":"connection"}"##),
        &[(204, "")],
        async |mgmt| {
            mgmt.users()
                .risk_assessments()
                .clear("a|b/c d%é", &body)
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_users_id_roles() {
    let params = ListUserRolesParams {
        per_page: Some(5),
        page: Some(2),
    };
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/roles?page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"description":"description","id":"id","name":"name","owner_id":"owner_id","type":"organization"}]"##), (200, r##"{"limit":2,"roles":[{"description":"description","id":"id","name":"name","owner_id":"owner_id","type":"organization"}],"start":2,"total":2}"##), (200, r##"{"roles":[]}"##)],
async |mgmt| mgmt.users().roles().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn delete_users_id_roles() {
    let body = RemoveUserRoles {
        roles: vec!["roles".into()],
    };
    check_answerless(
        "DELETE",
        "/users/a%7Cb%2Fc%20d%25%C3%A9/roles",
        Some(r##"{"roles":["roles"]}"##),
        &[(204, "")],
        async |mgmt| mgmt.users().roles().remove("a|b/c d%é", &body).await,
    )
    .await;
}

#[tokio::test]
async fn post_users_id_roles() {
    let body = AddUserRoles {
        roles: vec!["roles".into()],
    };
    check_answerless(
        "POST",
        "/users/a%7Cb%2Fc%20d%25%C3%A9/roles",
        Some(r##"{"roles":["roles"]}"##),
        &[(204, "")],
        async |mgmt| mgmt.users().roles().add("a|b/c d%é", &body).await,
    )
    .await;
}

#[tokio::test]
async fn get_users_user_id_refresh_tokens() {
    let params = ListRefreshTokensParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/refresh-tokens?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","tokens":[{"client_id":"client_id","created_at":"2026-02-03T04:05:06.789Z","device":{"initial_asn":"initial_asn","initial_ip":"initial_ip","initial_user_agent":"initial_user_agent","last_asn":"last_asn","last_ip":"last_ip","last_user_agent":"last_user_agent"},"expires_at":"2026-02-03T04:05:06.789Z","id":"id","idle_expires_at":"2026-02-03T04:05:06.789Z","last_exchanged_at":"2026-02-03T04:05:06.789Z","refresh_token_metadata":{},"resource_servers":[{"audience":"audience","scopes":"scopes"}],"rotating":true,"session_id":"session_id","user_id":"auth0|507f1f77bcf86cd799439020"}]}"##), (200, r##"{"tokens":[]}"##)],
async |mgmt| mgmt.users().refresh_token().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn delete_users_user_id_refresh_tokens() {
    check_answerless(
        "DELETE",
        "/users/a%7Cb%2Fc%20d%25%C3%A9/refresh-tokens",
        None,
        &[(202, "")],
        async |mgmt| mgmt.users().refresh_token().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn get_users_user_id_sessions() {
    let params = ListUserSessionsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/users/a%7Cb%2Fc%20d%25%C3%A9/sessions?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","sessions":[{"actor":{"sub":"sub"},"authenticated_at":"2026-02-03T04:05:06.789Z","authentication":{"methods":[{"name":"name","timestamp":"2026-02-03T04:05:06.789Z","type":"type"}]},"clients":[{"client_id":"client_id"}],"cookie":{"mode":"persistent"},"created_at":"2026-02-03T04:05:06.789Z","device":{"initial_asn":"initial_asn","initial_ip":"initial_ip","initial_user_agent":"initial_user_agent","last_asn":"last_asn","last_ip":"last_ip","last_user_agent":"last_user_agent"},"expires_at":"2026-02-03T04:05:06.789Z","id":"id","idle_expires_at":"2026-02-03T04:05:06.789Z","last_interacted_at":"2026-02-03T04:05:06.789Z","session_metadata":{},"updated_at":"2026-02-03T04:05:06.789Z","user_id":"user_id"}]}"##), (200, r##"{"sessions":[]}"##)],
async |mgmt| mgmt.users().sessions().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn delete_users_user_id_sessions() {
    check_answerless(
        "DELETE",
        "/users/a%7Cb%2Fc%20d%25%C3%A9/sessions",
        None,
        &[(202, "")],
        async |mgmt| mgmt.users().sessions().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn delete_users() {
    check_answerless("DELETE", "/users", None, &[(204, "")], async |mgmt| {
        mgmt.users().delete_all().await
    })
    .await;
}
