//! Locations of a token other than the `Authorization` header: a cookie, the query, or a custom one.

use std::fmt;
use std::sync::Arc;

use http::header::COOKIE;
use http::{HeaderMap, Uri};

use super::credentials::is_b64token;

/// Where a request may have its access token if it has no `Authorization` header.
///
/// The header always takes precedence; see [`token_from`](super::AuthorizationLayer::token_from).
#[derive(Clone)]
pub struct TokenLocation(Place);

#[derive(Clone)]
enum Place {
    Cookie(Arc<str>),
    Query(Arc<str>),
    Function(Arc<Finder>),
}

type Finder = dyn Fn(&HeaderMap, &Uri) -> Option<String> + Send + Sync;

impl TokenLocation {
    /// A cookie of this name.
    ///
    /// Browsers send cookies with requests that other sites cause: protect the routes against forged
    /// requests (`SameSite`, or a check of `Origin`).
    pub fn cookie(name: impl Into<String>) -> Self {
        Self(Place::Cookie(name.into().into()))
    }

    /// A query parameter of this name, such as `access_token` (RFC 6750 section 2.3): for websockets opened
    /// by browsers, which cannot set headers.
    ///
    /// Queries end up in logs and histories. Use short-lived tokens.
    pub fn query(name: impl Into<String>) -> Self {
        Self(Place::Query(name.into().into()))
    }

    /// Any other location, such as `Sec-WebSocket-Protocol`.
    pub fn from_fn(
        find: impl Fn(&HeaderMap, &Uri) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        Self(Place::Function(Arc::new(find)))
    }

    /// Returns the token at this location, if any, or a text for the client if it is malformed.
    pub(super) fn find(
        &self,
        headers: &HeaderMap,
        uri: &Uri,
    ) -> Result<Option<String>, &'static str> {
        let (found, problem) = match &self.0 {
            Place::Cookie(name) => (
                only(cookies(headers, name))?,
                "the cookie with the token does not contain exactly one token",
            ),
            Place::Query(name) => (
                only(parameters(uri, name))?,
                "the query parameter with the token does not contain exactly one token",
            ),
            Place::Function(find) => (find(headers, uri), "the token is malformed"),
        };
        match found {
            Some(token) if !is_b64token(&token) => Err(problem),
            found => Ok(found),
        }
    }
}

fn only(mut found: impl Iterator<Item = String>) -> Result<Option<String>, &'static str> {
    match (found.next(), found.next()) {
        (found, None) => Ok(found),
        _ => Err("the request has more than one token"),
    }
}

/// Returns the values of the cookies with this name (RFC 6265 section 4.2.1).
fn cookies(headers: &HeaderMap, name: &str) -> impl Iterator<Item = String> {
    let pairs = headers.get_all(COOKIE).into_iter();
    let pairs = pairs.filter_map(|value| value.to_str().ok());
    pairs
        .flat_map(|text| text.split(';'))
        .filter_map(move |pair| {
            let (key, value) = pair.trim().split_once('=')?;
            let unquoted = value.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
            (key == name).then(|| unquoted.unwrap_or(value).to_owned())
        })
}

/// Returns the values of the parameters with this name. A token contains no characters that need encoding, so
/// an encoded one is malformed.
fn parameters(uri: &Uri, name: &str) -> impl Iterator<Item = String> {
    let pairs = uri.query().unwrap_or_default().split('&');
    pairs.filter_map(move |pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (key == name).then(|| value.to_owned())
    })
}

impl fmt::Debug for TokenLocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::Cookie(name) => f.debug_tuple("Cookie").field(name).finish(),
            Place::Query(name) => f.debug_tuple("Query").field(name).finish(),
            Place::Function(_) => f.write_str("Function"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(location: &TokenLocation, cookies: &[&str], uri: &str) -> Result<Option<String>, ()> {
        let mut headers = HeaderMap::new();
        for cookie in cookies {
            headers.append(COOKIE, cookie.parse().unwrap());
        }
        location.find(&headers, &uri.parse().unwrap()).map_err(drop)
    }

    #[test]
    fn cookies_of_that_name() {
        let location = TokenLocation::cookie("token");
        for (cookies, expected) in [
            (&[][..], Ok(None)),
            (&["other=a; tokens=b; xtoken=c"], Ok(None)),
            (&["other=a; token=a.b.c"], Ok(Some("a.b.c"))),
            (&["other=a", "token=\"a.b.c\"; x=y"], Ok(Some("a.b.c"))),
            (&["token=a; token=b"], Err(())),
            (&["token=a", "token=a"], Err(())),
            (&["token="], Err(())),
            (&["token=a b"], Err(())),
        ] {
            let expected = expected.map(|it| it.map(str::to_owned));
            assert_eq!(find(&location, cookies, "/"), expected, "{cookies:?}");
        }
    }

    #[test]
    fn parameters_of_that_name() {
        let location = TokenLocation::query("access_token");
        for (uri, expected) in [
            ("/", Ok(None)),
            ("/?a=b&access_tokens=c", Ok(None)),
            ("/?a=b&access_token=a.b.c", Ok(Some("a.b.c"))),
            ("/?access_token=a&access_token=b", Err(())),
            ("/?access_token", Err(())),
            ("/?access_token=a%2Eb", Err(())),
        ] {
            let expected = expected.map(|it| it.map(str::to_owned));
            assert_eq!(find(&location, &[], uri), expected, "{uri}");
        }
    }
}
