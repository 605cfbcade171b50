//! Logging users out: URLs that a browser is sent to, because the session is a cookie in it.

mod oidc;
mod v2;

use auth0_core::Error;

pub use oidc::OidcLogoutUrl;
pub use v2::LogoutUrl;

use crate::request::invalid;

/// Refuses an address that is not absolute: to where it leads would be the tenant's business.
fn absolute(name: &str, uri: &str) -> Result<(), Error> {
    let is_absolute = uri.split_once(':').is_some_and(|(scheme, rest)| {
        let is_web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
        let has_host = || {
            rest.strip_prefix("//")
                .is_some_and(|rest| !rest.is_empty() && !rest.starts_with(['/', '?', '#']))
        };
        // RFC 3986 section 3.1. Native applications have schemes of their own.
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
            && if is_web { has_host() } else { !rest.is_empty() }
    });
    if is_absolute {
        return Ok(());
    }
    let shown: String = uri.chars().take(200).collect();
    Err(invalid(format!(
        "`{name}` is not an absolute URL: `{shown}`; expected something like `https://app.example.com/`"
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_absolute_addresses_pass() {
        for uri in [
            "https://app.example.com",
            "http://localhost:3000/?a=1#b",
            "com.example.app://logout",
            "myapp:logout",
        ] {
            absolute("returnTo", uri).unwrap();
        }
        for uri in [
            "",
            "/logout",
            "app.example.com/logout",
            "//app.example.com",
            "https:",
            "https:///path",
            "https://?a",
            "https:/app.example.com",
            "://x",
            "my app:x",
            "myapp:",
        ] {
            let error = absolute("returnTo", uri).unwrap_err().to_string();
            assert!(
                error.contains("`returnTo` is not an absolute URL"),
                "{error}"
            );
        }
    }
}
