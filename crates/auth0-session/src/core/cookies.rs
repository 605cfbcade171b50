//! The cookies of a request, and the `Set-Cookie` lines of a response.

use std::borrow::Cow;
use std::time::Duration;

use cookie::time;
use cookie::{Cookie, SameSite};
use http::header::{COOKIE, HeaderMap, HeaderValue};

use super::{base_url::BaseUrl, chunks};
use crate::{Error, ErrorKind};

/// The maximum number of cookies of a request that are read.
const MOST: usize = 200;

/// The settings of this application's cookies.
#[derive(Debug, Clone)]
pub(crate) struct CookieSettings {
    /// The name of the session cookie; the names of logins in progress start with `login`.
    pub(crate) session: String,
    pub(crate) login: String,
    pub(crate) domain: Option<String>,
    pub(crate) secure: bool,
    pub(crate) ceiling: usize,
}

impl CookieSettings {
    pub(crate) fn new(
        name: &str,
        domain: Option<String>,
        ceiling: usize,
        base: &BaseUrl,
    ) -> Result<Self, Error> {
        let is_token = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        if name.is_empty() || name.len() > 64 || !name.chars().all(is_token) {
            return Err(Error::new(
                ErrorKind::Configuration,
                format!(
                    "the cookie name `{}` cannot be used; expected up to 64 letters, digits, `_` and `-`",
                    name.escape_debug()
                ),
            ));
        }
        // RFC 6265bis section 4.1.3: the browser binds the cookie to this host; this requires TLS and no
        // `Domain`.
        let prefix = if base.is_https() && domain.is_none() {
            "__Host-"
        } else {
            ""
        };
        Ok(Self {
            session: format!("{prefix}{name}"),
            login: format!("{prefix}{name}_login_"),
            domain,
            secure: base.is_https(),
            ceiling,
        })
    }

    /// Returns a line that sets a cookie.
    pub(crate) fn set(&self, name: &str, value: &str, max_age: u64) -> HeaderValue {
        let seconds = i64::try_from(max_age).unwrap_or(i64::MAX);
        let mut cookie = Cookie::build((name, value))
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .max_age(time::Duration::seconds(seconds));
        // `secure(false)` would also omit the attribute.
        if self.secure {
            cookie = cookie.secure(true);
        }
        if let Some(domain) = &self.domain {
            cookie = cookie.domain(domain.as_str());
        }
        // Names are checked at construction, and values are base64url.
        let mut line = HeaderValue::from_str(&cookie.build().to_string())
            .unwrap_or_else(|_| HeaderValue::from_static(""));
        line.set_sensitive(true);
        line
    }

    /// Returns a line that removes a cookie.
    pub(crate) fn remove(&self, name: &str) -> HeaderValue {
        self.set(name, "", 0)
    }

    /// Returns the lines that set a value, in as many cookies as needed, and remove the cookies of an
    /// earlier value that are no longer needed.
    pub(crate) fn set_session(
        &self,
        request: &RequestCookies,
        value: &str,
        max_age: u64,
    ) -> Result<Vec<HeaderValue>, Error> {
        let attributes = self.set("", "", max_age).len();
        let pieces = chunks::split(&self.session, value, attributes, self.ceiling)?;
        let mut lines: Vec<_> = pieces
            .iter()
            .map(|(name, value)| self.set(name, value, max_age))
            .collect();
        let stale = request
            .names_of(&self.session)
            .filter(|name| !pieces.iter().any(|(kept, _)| kept == name));
        lines.extend(stale.map(|name| self.remove(name)));
        Ok(lines)
    }

    /// Returns the lines that remove the session from the browser.
    pub(crate) fn remove_session(&self, request: &RequestCookies) -> Vec<HeaderValue> {
        let names = request.names_of(&self.session);
        let mut lines: Vec<_> = names.map(|name| self.remove(name)).collect();
        if lines.is_empty() {
            lines.push(self.remove(&self.session));
        }
        lines
    }

    pub(crate) fn max_age(end: u64, now: u64) -> u64 {
        // Browsers limit the lifetime of a cookie to 400 days (RFC 6265bis section 5.5).
        const LONGEST: u64 = Duration::from_secs(400 * 24 * 60 * 60).as_secs();
        end.saturating_sub(now).min(LONGEST)
    }
}

/// The cookies of this application in a request.
#[derive(Debug, Clone, Default)]
pub(crate) struct RequestCookies(Vec<(String, String)>);

impl RequestCookies {
    /// Reads the headers, and skips invalid and unrelated cookies.
    pub(crate) fn read(headers: &HeaderMap, settings: &CookieSettings) -> Self {
        let lines = headers.get_all(COOKIE).iter();
        let cookies = lines
            .filter_map(|line| line.to_str().ok())
            .flat_map(Cookie::split_parse)
            .take(MOST)
            .flatten()
            .filter(|cookie| {
                let name = cookie.name();
                chunks::belongs(&settings.session, name) || name.starts_with(&settings.login)
            });
        let owned = |cookie: Cookie<'_>| (cookie.name().to_owned(), cookie.value().to_owned());
        Self(cookies.map(owned).collect())
    }

    /// Returns the first cookie of this name: browsers send the one with the longest path first.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Returns the candidates for the session's value.
    pub(crate) fn session(&self, settings: &CookieSettings) -> Vec<String> {
        chunks::join(&settings.session, |name| self.get(name))
    }

    /// Returns the names of the cookies of logins in progress.
    pub(crate) fn logins<'a>(
        &'a self,
        settings: &'a CookieSettings,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        let all = self.0.iter();
        all.filter(|(name, _)| name.starts_with(&settings.login))
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    fn names_of<'a>(&'a self, base: &'a str) -> impl Iterator<Item = &'a str> {
        let mut seen: Vec<Cow<'_, str>> = Vec::new();
        self.0.iter().filter_map(move |(name, _)| {
            let is_new = chunks::belongs(base, name) && !seen.iter().any(|it| it == name);
            if is_new {
                seen.push(Cow::Borrowed(name));
            }
            is_new.then_some(name.as_str())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(base: &str, domain: Option<&str>) -> CookieSettings {
        let base = BaseUrl::parse(base).unwrap();
        CookieSettings::new("app", domain.map(str::to_owned), 7_000, &base).unwrap()
    }

    fn request(lines: &[&str], settings: &CookieSettings) -> RequestCookies {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(COOKIE, HeaderValue::from_str(line).unwrap());
        }
        RequestCookies::read(&headers, settings)
    }

    #[test]
    fn the_base_url_decides_how_strict_a_cookie_is() {
        let line = |settings: &CookieSettings| {
            let line = settings.set(&settings.session, "v", 60);
            line.to_str().unwrap().to_owned()
        };
        assert_eq!(
            line(&settings("https://app.example.com", None)),
            "__Host-app=v; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=60"
        );
        assert_eq!(
            line(&settings("https://app.example.com", Some("example.com"))),
            "app=v; HttpOnly; SameSite=Lax; Secure; Path=/; Domain=example.com; Max-Age=60"
        );
        assert_eq!(
            line(&settings("http://localhost:3000", None)),
            "app=v; HttpOnly; SameSite=Lax; Path=/; Max-Age=60"
        );
    }

    #[test]
    fn a_shorter_session_removes_the_chunks_it_no_longer_needs() {
        let settings = settings("http://localhost", None);
        let old = request(
            &["a=b; app.0=x; app.1=y", "app.0=twice; app_login_q=z"],
            &settings,
        );
        assert_eq!(old.get("app.0"), Some("x"));
        assert_eq!(old.get("a"), None);
        let lines = settings.set_session(&old, "short", 60).unwrap();
        let lines: Vec<_> = lines.iter().map(|line| line.to_str().unwrap()).collect();
        assert_eq!(lines.len(), 3);
        assert!(lines[0].starts_with("app=short;"), "{lines:?}");
        assert!(lines[1].starts_with("app.0=;") && lines[1].ends_with("Max-Age=0"));
        assert!(lines[2].starts_with("app.1=;"), "{lines:?}");
        let long = settings.set_session(&old, &"x".repeat(5_000), 60).unwrap();
        assert_eq!(long.len(), 2);
        assert!(long.iter().all(|line| line.len() <= chunks::COOKIE_SIZE));
        assert_eq!(settings.remove_session(&old).len(), 2);
        assert_eq!(settings.remove_session(&RequestCookies::default()).len(), 1);
        assert_eq!(
            old.logins(&settings).collect::<Vec<_>>(),
            [("app_login_q", "z")]
        );
    }

    #[test]
    fn odd_cookie_headers_are_no_error() {
        let settings = settings("http://localhost", None);
        for line in ["", ";;;", "=", "app", "app=", "=app", "app=\"", "app=a=b"] {
            let _ = request(&[line], &settings);
        }
        assert_eq!(request(&["app=a=b"], &settings).get("app"), Some("a=b"));
        let many = "x=y; ".repeat(10_000) + "app=late";
        assert_eq!(request(&[&many], &settings).get("app"), None);
    }

    #[test]
    fn a_name_that_breaks_the_header_is_refused() {
        let base = BaseUrl::parse("https://app.example.com").unwrap();
        for name in ["", "a b", "a;b", "a=b", "ä", "a.0"] {
            assert!(
                CookieSettings::new(name, None, 7_000, &base).is_err(),
                "{name}"
            );
        }
    }
}
