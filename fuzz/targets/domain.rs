//! Domains as people write them.

use auth0::core::Domain;

/// The input is the text.
pub(crate) fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    match text.parse::<Domain>() {
        Ok(domain) => {
            // One that was accepted is written in a way that means the same.
            let again: Domain = domain.base_url().parse().expect("its own base URL");
            assert_eq!(again, domain);
            let host = domain.host();
            let forbidden = |text: char| text.is_whitespace() || "/\\@?#%".contains(text);
            assert!(!host.is_empty() && !host.contains(forbidden), "{host:?}");
            assert!(domain.issuer().ends_with('/'));
            let secure = domain.base_url().starts_with("https://");
            assert_eq!(secure, domain.is_https());
            assert_eq!(secure, !domain.base_url().starts_with("http://"));
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
