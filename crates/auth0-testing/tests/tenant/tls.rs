//! HTTPS with the tenant's own authority, verified with OpenSSL's strictest checks.

use auth0_testing::Tenant;
use openssl::ssl::{SslConnector, SslMethod, SslVerifyMode};
use openssl::x509::X509;
use openssl::x509::verify::X509VerifyFlags;
use std::io::{Read, Write};
use std::net::TcpStream;

/// Sends a request to this host name. Returns `None` if the certificate is rejected.
fn request(addr: std::net::SocketAddr, ca_pem: &str, name: &str) -> Option<(String, X509)> {
    let mut connector = SslConnector::builder(SslMethod::tls()).unwrap();
    connector.set_verify(SslVerifyMode::PEER);
    connector
        .cert_store_mut()
        .set_flags(X509VerifyFlags::X509_STRICT)
        .unwrap();
    connector
        .cert_store_mut()
        .add_cert(X509::from_pem(ca_pem.as_bytes()).unwrap())
        .unwrap();
    connector.set_alpn_protos(b"\x02h2\x08http/1.1").unwrap();
    let mut stream = connector
        .build()
        .connect(name, TcpStream::connect(addr).unwrap())
        .ok()?;
    assert_eq!(
        stream.ssl().selected_alpn_protocol(),
        Some(&b"http/1.1"[..])
    );
    let request =
        "GET /.well-known/openid-configuration HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    let _ = stream.read_to_string(&mut answer);
    Some((answer, stream.ssl().peer_certificate().unwrap()))
}

#[tokio::test(flavor = "multi_thread")]
async fn every_name_that_is_asked_for_has_a_certificate() {
    let tenant = Tenant::builder()
        .tls()
        .public_url("https://login.example.com")
        .start()
        .await
        .unwrap();
    let (addr, pem) = (tenant.addr(), tenant.ca_pem().to_owned());
    assert!(tenant.local_url().starts_with("https://127.0.0.1:"));
    tokio::task::spawn_blocking(move || {
        for name in [
            "localhost",
            "127.0.0.1",
            "::1",
            "login.example.com",
            "tenant.localhost",
            "a.b.example",
        ] {
            let (answer, certificate) = request(addr, &pem, name).expect(name);
            assert!(
                answer.contains("\"issuer\":\"https://login.example.com/\""),
                "{answer}"
            );
            assert!(certificate.subject_alt_names().unwrap().len() >= 4);
        }
        let other = openssl_authority();
        assert!(request(addr, &other, "localhost").is_none());
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn each_tenant_has_an_authority_of_its_own() {
    let first = Tenant::builder().tls().start().await.unwrap();
    let second = Tenant::builder().tls().start().await.unwrap();
    assert_ne!(first.ca_pem(), second.ca_pem());
    let (addr, pem) = (first.addr(), second.ca_pem().to_owned());
    let refused = tokio::task::spawn_blocking(move || request(addr, &pem, "localhost")).await;
    assert!(refused.unwrap().is_none());
}

/// Bytes that are not a handshake do not keep the tenant from serving others.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_tls_is_hung_up_on() {
    let tenant = Tenant::builder().tls().start().await.unwrap();
    let (addr, pem) = (tenant.addr(), tenant.ca_pem().to_owned());
    tokio::task::spawn_blocking(move || {
        let mut plain = TcpStream::connect(addr).unwrap();
        plain
            .write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n")
            .unwrap();
        let mut answer = Vec::new();
        let _ = plain.read_to_end(&mut answer);
        assert!(!answer.starts_with(b"HTTP"));
        assert!(request(addr, &pem, "localhost").is_some());
    })
    .await
    .unwrap();
    tenant.shutdown().await;
}

#[tokio::test]
async fn a_handshake_that_stalls_holds_up_neither_others_nor_the_end() {
    let tenant = Tenant::builder().tls().start().await.unwrap();
    let (addr, pem) = (tenant.addr(), tenant.ca_pem().to_owned());
    let stalled = tokio::task::spawn_blocking(move || {
        let stalled = [&b""[..], b"\x16\x03\x01\x02\x00\x01"].map(|part| {
            let mut stream = TcpStream::connect(addr).unwrap();
            stream.write_all(part).unwrap();
            stream
        });
        assert!(request(addr, &pem, "localhost").is_some());
        stalled
    });
    let stalled = stalled.await.unwrap();
    tenant.shutdown().await;
    for mut stream in stalled {
        assert_eq!(stream.read(&mut [0]).unwrap_or(0), 0);
    }
}

fn openssl_authority() -> String {
    let key = openssl::pkey::PKey::from_rsa(openssl::rsa::Rsa::generate(2048).unwrap()).unwrap();
    let mut builder = X509::builder().unwrap();
    builder.set_pubkey(&key).unwrap();
    let date = |days| openssl::asn1::Asn1Time::days_from_now(days).unwrap();
    builder.set_not_before(&date(0)).unwrap();
    builder.set_not_after(&date(1)).unwrap();
    builder
        .sign(&key, openssl::hash::MessageDigest::sha256())
        .unwrap();
    String::from_utf8(builder.build().to_pem().unwrap()).unwrap()
}
