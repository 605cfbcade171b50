//! A tenant whose public URL differs from the address it listens on.

use auth0_testing::{Application, ErrorKind, Tenant};
use serde_json::json;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};

use crate::support::{decode, get, grant, parse, post, post_json, send};

const PUBLIC: &str = "https://login.example.com";

async fn tenant() -> Tenant {
    Tenant::builder().public_url(PUBLIC).start().await.unwrap()
}

#[tokio::test]
async fn issuer_endpoints_and_links_follow_it() {
    let tenant = tenant().await;
    assert_eq!(tenant.domain(), PUBLIC);
    let document = get(&tenant, "/.well-known/openid-configuration")
        .await
        .json();
    for (name, value) in document.as_object().unwrap() {
        if name == "issuer" || name.ends_with("_endpoint") || name == "jwks_uri" {
            let url = value.as_str().unwrap();
            assert!(
                url.starts_with("https://login.example.com/"),
                "{name}: {url}"
            );
        }
    }
    let audience = tenant.management_audience();
    let answer = grant(&tenant, "client_credentials", &[("audience", &audience)]).await;
    let answer = answer.json();
    let (_, claims) = decode(&tenant, answer["access_token"].as_str().unwrap()).await;
    assert_eq!(claims["iss"], "https://login.example.com/");
    assert_eq!(claims["aud"], "https://login.example.com/api/v2/");

    let email = tenant.user_email();
    let connection = "Username-Password-Authentication";
    let body = json!({ "client_id": tenant.client_id(), "email": email, "connection": connection });
    post_json(&tenant, "/dbconnections/change_password", &[], &body).await;
    let link = tenant.last_link(email).unwrap();
    assert!(
        link.starts_with("https://login.example.com/u/reset-password?"),
        "{link}"
    );
    let device = post(
        &tenant,
        "/oauth/device/code",
        &[("client_id", tenant.client_id())],
    )
    .await
    .json();
    assert_eq!(
        device["verification_uri"],
        "https://login.example.com/activate"
    );
}

/// A proxy that terminates TLS would forward requests like this one, with the original `Host`.
#[tokio::test]
async fn the_host_of_a_request_does_not_matter() {
    let tenant = tenant().await;
    let proxy = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (front, back) = (proxy.local_addr().unwrap(), tenant.addr());
    tokio::spawn(async move {
        let (mut client, _) = proxy.accept().await.unwrap();
        let mut server = TcpStream::connect(back).await.unwrap();
        let _ = copy_bidirectional(&mut client, &mut server).await;
    });
    let mut stream = TcpStream::connect(front).await.unwrap();
    let request = "GET /.well-known/openid-configuration HTTP/1.1\r\n\
                   host: elsewhere.example\r\nx-forwarded-host: evil.example\r\nconnection: close\r\n\r\n";
    tokio::io::AsyncWriteExt::write_all(&mut stream, request.as_bytes())
        .await
        .unwrap();
    let mut answer = Vec::new();
    tokio::io::AsyncReadExt::read_to_end(&mut stream, &mut answer)
        .await
        .unwrap();
    assert_eq!(
        parse(&answer).json()["issuer"],
        "https://login.example.com/"
    );
}

#[tokio::test]
async fn cookies_of_https_are_secure_and_go_into_frames() {
    let login = async |tenant: &Tenant| {
        let callback = "http://127.0.0.1:3000/callback";
        let query = crate::support::encode(&[
            ("client_id", tenant.client_id()),
            ("response_type", "code"),
            ("redirect_uri", callback),
            ("scope", "openid"),
        ]);
        let answer = get(tenant, &format!("/authorize?{query}")).await;
        let page = answer.location().to_owned();
        let state = crate::support::parameter(&page, "state").unwrap();
        let form = [
            ("state", state.as_str()),
            ("username", tenant.user_email()),
            ("password", tenant.user_password()),
        ];
        let answer = post(tenant, &format!("/u/login?state={state}"), &form).await;
        answer.header("set-cookie").expect("a cookie").to_owned()
    };
    let cookie = login(&tenant().await).await;
    assert!(cookie.contains("; Secure; SameSite=None"), "{cookie}");
    let cookie = login(&Tenant::builder().start().await.unwrap()).await;
    assert!(
        cookie.contains("SameSite=Lax") && !cookie.contains("Secure"),
        "{cookie}"
    );
}

#[tokio::test]
async fn a_url_that_is_none_is_a_setting_that_is_invalid() {
    let error = Tenant::builder()
        .public_url("login.example.com/x")
        .start()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Setting);
    assert!(error.to_string().contains("login.example.com/x"), "{error}");
}

#[tokio::test]
async fn pictures_and_certificates_answer() {
    let tenant = tenant().await;
    let token = tenant.issue_id_token(json!({})).unwrap();
    let (_, claims) = decode(&tenant, &token).await;
    let picture = claims["picture"]
        .as_str()
        .unwrap()
        .strip_prefix(PUBLIC)
        .unwrap();
    let answer = get(&tenant, picture).await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, Some("image/svg+xml"))
    );
    assert!(answer.text().contains(">US</text>"), "{}", answer.text());

    let pem = get(&tenant, "/pem").await.text();
    let certificate = openssl::x509::X509::from_pem(pem.as_bytes()).unwrap();
    assert!(
        certificate
            .verify(&certificate.public_key().unwrap())
            .unwrap()
    );
    assert_eq!(
        get(&tenant, "/cer").await.body,
        certificate.to_der().unwrap()
    );
    let keys = get(&tenant, "/.well-known/jwks.json").await.json();
    let key = &keys["keys"][0];
    let encode = |bytes: &[u8]| {
        use base64::Engine;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
    };
    let digest = |kind| encode(&certificate.digest(kind).unwrap());
    assert_eq!(key["x5t"], digest(openssl::hash::MessageDigest::sha1()));
    assert_eq!(
        key["x5t#S256"],
        digest(openssl::hash::MessageDigest::sha256())
    );
    let modulus = certificate
        .public_key()
        .unwrap()
        .rsa()
        .unwrap()
        .n()
        .to_vec();
    assert_eq!(key["n"], encode(&modulus));
    let keys = crate::support::read(&tenant, "/api/v2/keys/signing").await;
    assert_eq!(keys[0]["cert"], pem);
    let bundle = keys[0]["pkcs7"].as_str().unwrap();
    let bundle = openssl::pkcs7::Pkcs7::from_pem(bundle.as_bytes()).unwrap();
    let inside = bundle
        .signed()
        .and_then(|signed| signed.certificates())
        .unwrap();
    assert_eq!(inside[0].to_der().unwrap(), certificate.to_der().unwrap());
}

#[tokio::test]
async fn logout_urls_match_as_auth0_documents() {
    let tenant = Tenant::builder()
        .application(
            Application::public("spa")
                .logout_url("https://app.example.com/bye")
                .logout_url("https://*.example.com/out"),
        )
        .start()
        .await
        .unwrap();
    for (query, location) in [
        (
            "client_id=spa&returnTo=https%3A%2F%2Fapp.example.com%2Fbye%3Fx%3D1",
            Some("https://app.example.com/bye?x=1"),
        ),
        (
            "client_id=spa&returnTo=https%3A%2F%2Ftenant.example.com%2Fout",
            Some("https://tenant.example.com/out"),
        ),
        ("client_id=spa", Some("https://app.example.com/bye")),
        (
            "client_id=spa&returnTo=https%3A%2F%2Fa.b.example.com%2Fout",
            None,
        ),
        (
            "client_id=spa&returnTo=https%3A%2F%2Fapp.example.com%2Fother",
            None,
        ),
    ] {
        let answer = send(&tenant, "GET", &format!("/v2/logout?{query}"), &[], b"").await;
        assert_eq!(answer.header("location"), location, "{query}");
        assert_eq!(answer.status, if location.is_some() { 302 } else { 400 });
    }
}
