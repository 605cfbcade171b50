//! The token in the `Authorization` header (RFC 6750 section 2.1, RFC 9110 section 11.4).

use http::HeaderMap;
use http::header::{AUTHORIZATION, HeaderValue};

use super::challenge::Scheme;

/// What a request's head says about its sender. Nothing is verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Credentials<'a> {
    /// None at all.
    None,
    /// Of an unknown scheme, which RFC 6750 section 3.1 counts as none.
    OtherScheme,
    /// The scheme and the token.
    Token(Scheme, &'a str),
    /// The credentials violate the syntax; the text is for the client.
    Malformed(&'static str),
}

impl<'a> Credentials<'a> {
    pub(super) fn of(headers: &'a HeaderMap, offers: impl Fn(Scheme) -> bool) -> Self {
        let mut values = headers.get_all(AUTHORIZATION).iter();
        match (values.next(), values.next()) {
            (None, _) => Self::None,
            (Some(value), None) => Self::parse(value, offers),
            (Some(_), Some(_)) => Self::Malformed("more than one Authorization header"),
        }
    }

    fn parse(value: &'a HeaderValue, offers: impl Fn(Scheme) -> bool) -> Self {
        let Ok(text) = value.to_str() else {
            return Self::Malformed("the Authorization header is not ASCII text");
        };
        let (scheme, rest) = text.split_once(' ').unwrap_or((text, ""));
        if scheme.is_empty() || !scheme.bytes().all(is_token) {
            return Self::Malformed("the Authorization header does not start with a scheme");
        }
        let scheme = match scheme {
            it if it.eq_ignore_ascii_case("Bearer") => Scheme::Bearer,
            it if it.eq_ignore_ascii_case("DPoP") => Scheme::Dpop,
            _ => return Self::OtherScheme,
        };
        if !offers(scheme) {
            return Self::OtherScheme;
        }
        // One or more spaces between scheme and token.
        let token = rest.trim_start_matches(' ');
        if token.is_empty() {
            return Self::Malformed("the Authorization header has no token after the scheme");
        }
        if !is_b64token(token) {
            return Self::Malformed("the Authorization header is not a scheme and one token");
        }
        Self::Token(scheme, token)
    }
}

/// `tchar` of RFC 9110 section 5.6.2.
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// `1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/" ) *"="`
pub(super) fn is_b64token(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    !body.is_empty()
        && body
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(values: &[&[u8]]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(AUTHORIZATION, HeaderValue::from_bytes(value).unwrap());
        }
        headers
    }

    fn bearer(headers: &HeaderMap) -> Credentials<'_> {
        Credentials::of(headers, |scheme| scheme == Scheme::Bearer)
    }

    #[test]
    fn takes_dpop_where_it_is_offered() {
        for (header, expected) in [
            ("DPoP a.b.c", Credentials::Token(Scheme::Dpop, "a.b.c")),
            ("dpop  a", Credentials::Token(Scheme::Dpop, "a")),
            ("Bearer a", Credentials::Token(Scheme::Bearer, "a")),
            ("DPoPs a", Credentials::OtherScheme),
        ] {
            let headers = headers(&[header.as_bytes()]);
            assert_eq!(Credentials::of(&headers, |_| true), expected, "{header}");
        }
        for header in ["DPoP", "DPoP a b", "DPoP a, Bearer b", "DPoP a=b"] {
            let headers = headers(&[header.as_bytes()]);
            let found = Credentials::of(&headers, |_| true);
            assert!(matches!(found, Credentials::Malformed(_)), "{header}");
        }
    }

    #[test]
    fn takes_one_bearer_token() {
        for (header, token) in [
            ("Bearer a.b.c", "a.b.c"),
            ("bearer a", "a"),
            ("BEARER a", "a"),
            ("Bearer   a", "a"),
            ("Bearer AZaz09-._~+/==", "AZaz09-._~+/=="),
        ] {
            let headers = headers(&[header.as_bytes()]);
            assert_eq!(
                bearer(&headers),
                Credentials::Token(Scheme::Bearer, token),
                "{header}"
            );
        }
    }

    #[test]
    fn other_schemes_are_no_credentials() {
        for header in [
            "Basic dXNlcjpwYXNz",
            "Digest a=\"b\"",
            "Bearers a",
            "eyJ.eyJ.c",
            "DPoP a",
        ] {
            let headers = headers(&[header.as_bytes()]);
            assert_eq!(bearer(&headers), Credentials::OtherScheme, "{header}");
        }
        assert_eq!(bearer(&headers(&[])), Credentials::None);
    }

    #[test]
    fn whatever_is_malformed_is_refused() {
        for header in [
            &b""[..],
            b" ",
            b" Bearer a",
            b"Bearer",
            b"Bearer ",
            b"Bearer\ta",
            b"Bearer \ta",
            b"Bearer a ",
            b"Bearer a b",
            b"Bearer a, Bearer b",
            b"Bearer a,b",
            b"Bearer =",
            b"Bearer a=b",
            b"Bearer \"a\"",
            b"Bearer a\x80",
            b"Bearer: a",
            b"(Bearer) a",
        ] {
            let headers = headers(&[header]);
            let found = bearer(&headers);
            assert!(
                matches!(found, Credentials::Malformed(_)),
                "{header:?}: {found:?}"
            );
        }
    }

    #[test]
    fn two_headers_are_never_a_choice() {
        for pair in [
            [&b"Bearer a"[..], b"Bearer a"],
            [b"Basic a", b"Bearer a"],
            [b"", b""],
        ] {
            let headers = headers(&pair);
            assert!(matches!(bearer(&headers), Credentials::Malformed(_)));
        }
    }
}
