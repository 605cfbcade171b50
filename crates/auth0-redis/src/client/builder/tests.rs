//! Tests of valid and invalid settings.

use super::*;
use crate::ErrorKind;

fn fails(builder: RedisClientBuilder) -> String {
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(
        !format!("{error:?} {error}").contains("hunter2"),
        "{error:?}"
    );
    error.to_string()
}

#[test]
fn settings_that_make_no_sense_are_said_before_anything_is_sent() {
    for url in [
        "",
        "hunter2",
        "http://u:hunter2@host",
        "redis://u:hunter2@host/database",
        "redis://",
    ] {
        assert!(
            fails(RedisClient::builder(url)).contains("redis://host:port"),
            "{url}"
        );
    }
    let good = || RedisClient::builder("redis://localhost");
    assert!(fails(good().prefix("")).contains("prefix"));
    assert!(fails(good().prefix("{a}")).contains("brace"));
    assert!(fails(good().command_timeout(Duration::ZERO)).contains("command_timeout"));
    assert!(fails(good().connect_timeout(Duration::ZERO)).contains("connect_timeout"));
    #[cfg(not(feature = "tls"))]
    assert!(fails(RedisClient::builder("rediss://localhost")).contains("feature `tls`"));
    #[cfg(feature = "tls")]
    {
        assert!(fails(good().tls(|tls| tls)).contains("rediss://"));
        let tls = RedisClient::builder("rediss://u:hunter2@localhost");
        let tls = tls.tls(|tls| tls.client_certificate_pem("hunter2", "hunter2"));
        assert!(fails(tls).contains("client_certificate_pem"));
    }
}

#[test]
fn no_password_shows() {
    let builder = RedisClient::builder("redis://u:hunter2@host/3").password("hunter2");
    assert!(!format!("{builder:?}").contains("hunter2"));
    let client = format!("{:?}", builder.build().unwrap());
    assert!(
        client.contains("host:6379") && !client.contains("hunter2"),
        "{client}"
    );
}

#[test]
fn user_and_password_take_precedence_over_the_urls() {
    let url = Secret::from("redis://u:old@host");
    let builder = RedisClient::builder(url.clone())
        .username("ü")
        .password("p@:/ß");
    let connector = builder
        .connector_for(&Address::parse(&url).unwrap())
        .unwrap();
    let settings = &connector.settings;
    assert_eq!(
        (settings.username(), settings.password()),
        (Some("ü"), Some("p@:/ß"))
    );
}

#[test]
fn sentinels_do_not_get_the_password_of_the_servers() {
    let url = Secret::from("redis+sentinel://u:hunter2@a/main");
    let source = |builder: RedisClientBuilder| match builder.source(&url).unwrap().0 {
        Source::Sentinel(sentinels) => sentinels,
        _ => panic!("no sentinels"),
    };
    let sentinels = source(RedisClient::builder(url.clone()));
    assert_eq!(sentinels.connector.settings.password(), None);
    assert_eq!(sentinels.servers.settings.password(), Some("hunter2"));
    let sentinels = source(RedisClient::builder(url.clone()).sentinel_password("other"));
    assert_eq!(sentinels.connector.settings.password(), Some("other"));
}

#[test]
fn keys_of_different_kinds_and_prefixes_are_apart() {
    let client = |prefix| {
        RedisClient::builder("redis://host")
            .prefix(prefix)
            .build()
            .unwrap()
    };
    assert_eq!(client("billing").key("token", "a|b"), "billing:token:{a|b}");
    assert_eq!(client("a").key("token", "{}x"), "a:token:{%7B%7Dx}");
    assert_ne!(client("a").key("token", "x"), client("a").key("lock", "x"));
}
