//! The credentials of clients: public keys and certificates, their purposes, and their expiration.

use std::time::Duration;

use auth0_testing::Tenant;
use serde_json::{Value, json};

use crate::authorize::CALLBACK;
use crate::support::{Answer, Key, encode, get, manage, now, post, read, start};

/// The date of a time in seconds, as in the API.
fn date(seconds: u64) -> String {
    let moment = time::OffsetDateTime::from_unix_timestamp(seconds.try_into().unwrap()).unwrap();
    let (date, time) = (moment.date(), moment.time());
    let (hour, minute, second) = time.as_hms();
    format!("{date}T{hour:02}:{minute:02}:{second:02}.000Z")
}

async fn create(tenant: &Tenant, client: Value) -> String {
    let made = manage(tenant, "POST", "/api/v2/clients", Some(client)).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let id = made.json()["client_id"].as_str().unwrap().to_owned();
    let grant = json!({
        "client_id": id, "audience": tenant.management_audience(), "scope": ["read:users"],
    });
    let granted = manage(tenant, "POST", "/api/v2/client-grants", Some(grant)).await;
    assert_eq!(granted.status, 201, "{}", granted.text());
    id
}

fn signer(credential: &Value) -> Value {
    let methods = json!({ "private_key_jwt": { "credentials": [credential] } });
    json!({ "name": "signer", "client_authentication_methods": methods })
}

/// Requests a token with an assertion and returns the status.
async fn authenticate(tenant: &Tenant, client_id: &str, key: &Key) -> u16 {
    let claims = json!({
        "iss": client_id, "sub": client_id, "aud": tenant.issuer(), "iat": now(), "exp": now() + 60,
        "jti": format!("{:?}", std::time::Instant::now()),
    });
    let audience = tenant.management_audience();
    let pairs = [
        ("grant_type", "client_credentials"),
        ("audience", &audience),
        ("client_assertion", &key.sign(&json!({}), &claims)),
        (
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        ),
    ];
    post(tenant, "/oauth/token", &pairs).await.status
}

/// Sends an authorization request in a request object.
async fn ask(tenant: &Tenant, client_id: &str, key: &Key) -> Answer {
    let claims = json!({
        "iss": client_id, "client_id": client_id, "aud": tenant.issuer(), "iat": now(),
        "exp": now() + 60, "response_type": "code", "redirect_uri": CALLBACK,
    });
    let object = key.sign(&json!({}), &claims);
    let query = encode(&[("client_id", client_id), ("request", &object)]);
    get(tenant, &format!("/authorize?{query}")).await
}

#[tokio::test]
async fn a_key_authenticates_until_it_expires() {
    let tenant = start().await;
    let key = Key::generate();
    let credential = json!({
        "credential_type": "public_key", "pem": key.public_pem(), "expires_at": date(now() + 1000),
    });
    let id = create(&tenant, signer(&credential)).await;
    tenant.advance(Duration::from_secs(980));
    assert_eq!(authenticate(&tenant, &id, &key).await, 200);
    tenant.advance(Duration::from_secs(20));
    assert_eq!(authenticate(&tenant, &id, &key).await, 401);
    // A later date takes effect at once.
    let path = format!("/api/v2/clients/{id}/credentials");
    let credential = read(&tenant, &path).await[0]["id"].clone();
    let one = format!("{path}/{}", credential.as_str().unwrap());
    let later = json!({ "expires_at": date(now() + 2000) });
    assert_eq!(
        manage(&tenant, "PATCH", &one, Some(later)).await.status,
        201
    );
    assert_eq!(authenticate(&tenant, &id, &key).await, 200);
}

#[tokio::test]
async fn a_certificate_is_read_for_its_key_and_its_end() {
    let tenant = start().await;
    let key = Key::generate();
    let pem = key.certificate_pem(now() + 1000);
    let mut expected = Vec::new();
    for (more, expires_at) in [
        (json!({}), None),
        (json!({ "parse_expiry_from_cert": false }), None),
        (
            json!({ "parse_expiry_from_cert": true }),
            Some(now() + 1000),
        ),
        (
            json!({ "parse_expiry_from_cert": true, "expires_at": date(now() + 500) }),
            Some(now() + 500),
        ),
    ] {
        let mut credential = json!({ "credential_type": "public_key", "pem": pem });
        for (name, value) in more.as_object().unwrap() {
            credential[name] = value.clone();
        }
        let id = create(&tenant, signer(&credential)).await;
        let shown = read(&tenant, &format!("/api/v2/clients/{id}/credentials")).await;
        let shown = shown[0]["expires_at"].as_str().map(str::to_owned);
        // The machine's clock may have reached another second in between.
        let near = expires_at.map(|at| [date(at - 1), date(at)]);
        let fits = match (&shown, &near) {
            (Some(shown), Some(near)) => near.contains(shown),
            (None, None) => true,
            _ => false,
        };
        assert!(fits, "{more}: {shown:?}");
        assert_eq!(authenticate(&tenant, &id, &key).await, 200, "{more}");
        expected.push((id, expires_at.is_none()));
    }
    tenant.advance(Duration::from_secs(1001));
    for (id, is_valid) in expected {
        let status = authenticate(&tenant, &id, &key).await;
        assert_eq!(status == 200, is_valid, "{status}");
    }
}

#[tokio::test]
async fn inline_keys_verify_request_objects_and_nothing_else() {
    let tenant = start().await;
    let (key, certified) = (Key::generate(), Key::generate());
    let credentials = json!([
        {
            "credential_type": "public_key", "pem": key.public_pem(),
            "expires_at": date(now() + 1000),
        },
        { "credential_type": "public_key", "pem": certified.certificate_pem(now() + 10) },
    ]);
    let client = json!({
        "name": "jar", "callbacks": [CALLBACK],
        "signed_request_object": { "required": true, "credentials": credentials },
    });
    let id = create(&tenant, client).await;
    for key in [&key, &certified] {
        let answer = ask(&tenant, &id, key).await;
        assert!(answer.location().starts_with("/u/login?"), "{answer:?}");
        assert_eq!(authenticate(&tenant, &id, key).await, 401);
    }
    assert_eq!(ask(&tenant, &id, &Key::generate()).await.status, 400);
    // Requests without an object are refused, because objects are required.
    let plain = [
        ("client_id", id.as_str()),
        ("response_type", "code"),
        ("redirect_uri", CALLBACK),
    ];
    let plain = get(&tenant, &format!("/authorize?{}", encode(&plain))).await;
    assert_eq!(plain.status, 400);
    assert!(
        plain.text().contains("signed request object"),
        "{}",
        plain.text()
    );
    tenant.advance(Duration::from_secs(1000));
    assert_eq!(ask(&tenant, &id, &key).await.status, 400);
    assert_eq!(ask(&tenant, &id, &certified).await.status, 302);
}

#[tokio::test]
async fn a_credential_counts_once_the_client_refers_to_it() {
    let tenant = start().await;
    let (first, second) = (Key::generate(), Key::generate());
    let credential = json!({ "credential_type": "public_key", "pem": first.public_pem() });
    let id = create(&tenant, signer(&credential)).await;
    let path = format!("/api/v2/clients/{id}/credentials");
    let credential = json!({ "credential_type": "public_key", "pem": second.public_pem() });
    let added = manage(&tenant, "POST", &path, Some(credential))
        .await
        .json();
    assert_eq!(authenticate(&tenant, &id, &second).await, 401);
    let methods = json!({ "private_key_jwt": { "credentials": [{ "id": added["id"] }] } });
    let change = json!({ "client_authentication_methods": methods });
    let client = format!("/api/v2/clients/{id}");
    assert_eq!(
        manage(&tenant, "PATCH", &client, Some(change)).await.status,
        200
    );
    assert_eq!(authenticate(&tenant, &id, &second).await, 200);
    assert_eq!(authenticate(&tenant, &id, &first).await, 401);
}

#[tokio::test]
async fn certificates_for_mutual_tls_are_described() {
    let tenant = start().await;
    let key = Key::generate();
    let end = now() + 1000;
    let pem = key.certificate_pem(end);
    let path = format!("/api/v2/clients/{}/credentials", tenant.client_id());
    let add = async |credential: Value| manage(&tenant, "POST", &path, Some(credential)).await;
    let whole = add(json!({ "credential_type": "x509_cert", "pem": pem })).await;
    assert_eq!(whole.status, 201, "{}", whole.text());
    let certificate = openssl::x509::X509::from_pem(pem.as_bytes()).unwrap();
    let digest = certificate
        .digest(openssl::hash::MessageDigest::sha256())
        .unwrap();
    let digest = {
        use base64::Engine;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(digest)
    };
    assert_eq!(
        (
            &whole.json()["thumbprint_sha256"],
            &whole.json()["expires_at"]
        ),
        (&json!(digest), &json!(date(end)))
    );
    let subject = "C=ES\nCN=client.example.com";
    for given in [json!({ "pem": pem }), json!({ "subject_dn": subject })] {
        let mut credential = given.clone();
        credential["credential_type"] = json!("cert_subject_dn");
        let named = add(credential).await;
        assert_eq!(named.json()["subject_dn"], subject, "{given}");
    }
    for (kind, given, says) in [
        ("x509_cert", json!({ "pem": key.public_pem() }), "pem"),
        ("x509_cert", json!({ "pem": "garbage" }), "pem"),
        ("x509_cert", json!({}), "pem"),
        ("cert_subject_dn", json!({ "pem": "garbage" }), "pem"),
        ("cert_subject_dn", json!({}), "subject_dn"),
        (
            "cert_subject_dn",
            json!({ "pem": pem, "subject_dn": subject }),
            "subject_dn",
        ),
        (
            "public_key",
            json!({ "pem": pem.replace("CERT", "X") }),
            "pem",
        ),
        ("public_key", json!({ "pem": &pem[..200] }), "pem"),
    ] {
        let mut credential = given.clone();
        credential["credential_type"] = json!(kind);
        let refused = add(credential).await;
        assert_eq!(refused.status, 400, "{kind} {given}");
        assert!(refused.text().contains(says), "{}", refused.text());
    }
}

#[tokio::test]
async fn a_saved_state_contains_the_keys() {
    let tenant = start().await;
    let (key, jar) = (Key::generate(), Key::generate());
    let mut client = signer(&json!({
        "credential_type": "public_key", "pem": key.certificate_pem(now() + 1000),
        "parse_expiry_from_cert": true,
    }));
    client["callbacks"] = json!([CALLBACK]);
    let credential = json!({ "credential_type": "public_key", "pem": jar.public_pem() });
    client["signed_request_object"] = json!({ "credentials": [credential] });
    let id = create(&tenant, client).await;
    let path = format!("/api/v2/clients/{id}/credentials");
    let credentials = read(&tenant, &path).await;
    let saved = tenant.save_state().await.unwrap();
    let other = start().await;
    other.load_state(&saved).await.unwrap();
    assert_eq!(read(&other, &path).await, credentials);
    assert_eq!(authenticate(&other, &id, &key).await, 200);
    assert_eq!(authenticate(&other, &id, &jar).await, 401);
    assert_eq!(ask(&other, &id, &jar).await.status, 302);
    assert_eq!(ask(&other, &id, &key).await.status, 400);
    other.advance(Duration::from_secs(1001));
    assert_eq!(authenticate(&other, &id, &key).await, 401);
    // Saved again, the state is the same.
    assert_eq!(
        other.save_state().await.unwrap()["clients"],
        saved["clients"]
    );
}
