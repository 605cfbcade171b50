//! The URL of the application.

use http::Uri;

use crate::{Error, ErrorKind};

/// The application's URL: scheme, host, and an optional path that it is mounted under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    origin: String,
    is_https: bool,
}

impl BaseUrl {
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let wrong = |what: &str| {
            let message =
                format!("`base_url` {what}; expected something like https://app.example.com");
            Error::new(ErrorKind::Configuration, message)
        };
        let uri: Uri = text.parse().map_err(|_| wrong("is not a URL"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(wrong("is not absolute"));
        };
        if scheme != "https" && scheme != "http" {
            return Err(wrong("is neither https nor http"));
        }
        if authority.as_str().contains('@') {
            return Err(wrong("has credentials in it"));
        }
        if !matches!(uri.path(), "" | "/") || uri.query().is_some() {
            let what = "has a path or a query: set the paths of the routes (`Paths`) instead";
            return Err(wrong(what));
        }
        let is_https = scheme == "https";
        let host = authority.as_str().to_ascii_lowercase();
        let port = if is_https { ":443" } else { ":80" };
        let host = host.strip_suffix(port).unwrap_or(&host);
        Ok(Self {
            origin: format!("{scheme}://{host}"),
            is_https,
        })
    }

    /// Without a trailing slash.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    pub(crate) fn is_https(&self) -> bool {
        self.is_https
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_in_its_usual_form() {
        for (text, origin) in [
            ("https://app.example.com", "https://app.example.com"),
            ("https://App.example.com:443/", "https://app.example.com"),
            ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
        ] {
            let url = BaseUrl::parse(text).unwrap();
            assert_eq!(url.origin(), origin);
            assert_eq!(url.is_https(), origin.starts_with("https"));
            assert_eq!(url.url("/auth/callback"), format!("{origin}/auth/callback"));
        }
    }

    #[test]
    fn what_is_no_address_is_named() {
        for (text, what) in [
            ("", "not a URL"),
            ("app.example.com", "not absolute"),
            ("ftp://app.example.com", "neither"),
            ("https://app.example.com/app", "a path"),
            ("https://user@app.example.com", "credentials"),
        ] {
            let error = BaseUrl::parse(text).unwrap_err().to_string();
            assert!(error.contains(what), "{error}");
        }
    }
}
