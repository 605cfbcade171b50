//! Logout URLs for the user's browser, which holds the session cookie.

mod oidc;
mod v2;

use auth0_core::Error;

pub use oidc::OidcLogoutUrl;
pub use v2::LogoutUrl;

use crate::query;
use crate::request::invalid;

/// Refuses a URI that is not absolute, because the tenant would determine where it leads.
fn absolute(name: &str, uri: &str) -> Result<(), Error> {
    query::absolute(uri).map_err(|what| {
        // The address is the application's and not secret, but a caller may pass any text by mistake.
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
