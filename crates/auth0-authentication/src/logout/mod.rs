//! Logging users out: URLs that a browser is sent to, because the session is a cookie in it.

mod oidc;
mod v2;

use auth0_core::Error;

pub use oidc::OidcLogoutUrl;
pub use v2::LogoutUrl;

use crate::query;
use crate::request::invalid;

/// Refuses an address that is not absolute: where it leads would be the tenant's business.
fn absolute(name: &str, uri: &str) -> Result<(), Error> {
    query::absolute(uri).map_err(|what| {
        // It is the application's own address and no secret, but it may be anything by mistake.
        let shown: String = uri.chars().take(200).collect();
        invalid(format!(
            "the `{name}` `{}` {what}; expected something like `https://app.example.com/`",
            shown.escape_debug()
        ))
    })
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
        for (uri, what) in [
            ("", "is empty"),
            ("/logout", "is not absolute"),
            ("app.example.com/logout", "is not absolute"),
            ("//app.example.com", "is not absolute"),
            ("https:", "nothing follows the scheme"),
            ("https:///path", "no host does"),
            ("https://?a", "no host does"),
            ("https:/app.example.com", "no host does"),
            ("localhost:3000/", "no scheme"),
            ("my app:x", "characters that are not allowed in a URI"),
            (
                "https://app.example.com/\u{e4}\n",
                "characters that are not allowed in a URI",
            ),
            ("myapp:", "nothing follows the scheme"),
        ] {
            let error = absolute("returnTo", uri).unwrap_err().to_string();
            assert!(
                error.contains(what) && error.contains("`returnTo`"),
                "{error}"
            );
            assert!(!error.contains('\n'), "{error}");
        }
    }
}
