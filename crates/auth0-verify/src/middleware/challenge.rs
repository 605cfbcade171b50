//! The text of `WWW-Authenticate` (RFC 9110 section 11.6.1, RFC 6750 section 3, RFC 9449
//! section 7.1, RFC 9728 section 5.1).

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;

use super::rejection::Rejection;

/// What all challenges of a layer contain. It is in the request's extensions, so that guards and extractors
/// send the same.
#[derive(Debug, Clone, Default)]
pub(super) struct Challenges {
    pub(super) realm: Option<String>,
    pub(super) resource_metadata: Option<String>,
    /// The algorithms of DPoP proofs, if the layer accepts them.
    pub(super) dpop_algorithms: Option<String>,
    /// The function that is called for refusals.
    pub(super) on_refusal: OnRefusal,
}

pub(super) type Hook = Arc<dyn Fn(&Rejection) + Send + Sync>;

#[derive(Clone, Default)]
pub(super) struct OnRefusal(pub(super) Option<Hook>);

impl fmt::Debug for OnRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Some" } else { "None" })
    }
}

/// The scheme of the request. Its challenge says what was wrong.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Scheme {
    #[default]
    Bearer,
    Dpop,
}

/// The challenges of a layer for one request. This is in the extensions of the request.
#[derive(Debug, Clone, Default)]
pub(super) struct Challenger {
    pub(super) challenges: Arc<Challenges>,
    pub(super) scheme: Scheme,
}

impl Scheme {
    pub(super) const ALL: [Self; 2] = [Self::Bearer, Self::Dpop];
}

impl Challenges {
    /// Starts a challenge for this scheme.
    pub(super) fn start(&self, scheme: Scheme) -> Challenge {
        let (name, algorithms) = match scheme {
            Scheme::Bearer => ("Bearer", None),
            Scheme::Dpop => ("DPoP", self.dpop_algorithms.as_deref()),
        };
        Challenge {
            text: name.to_owned(),
            first: true,
        }
        .parameter("realm", self.realm.as_deref())
        .parameter("resource_metadata", self.resource_metadata.as_deref())
        .parameter("algs", algorithms.filter(|it| !it.is_empty()))
    }

    /// Returns whether the layer accepts credentials of this scheme.
    pub(super) fn offers(&self, scheme: Scheme) -> bool {
        scheme == Scheme::Bearer || self.dpop_algorithms.is_some()
    }
}

/// A challenge under construction.
pub(super) struct Challenge {
    text: String,
    first: bool,
}

impl Challenge {
    /// Adds a parameter as a quoted string, if it has a value.
    ///
    /// Characters that RFC 6750 does not allow in it are replaced: quotes and backslashes, which it gives no way to
    /// escape, and everything except printable ASCII. No value can therefore add parameters of its own.
    pub(super) fn parameter(mut self, name: &str, value: Option<&str>) -> Self {
        let Some(value) = value else { return self };
        self.text.push_str(if self.first { " " } else { ", " });
        self.first = false;
        self.text.push_str(name);
        self.text.push_str("=\"");
        self.text.extend(value.chars().map(|char| match char {
            '"' => '\'',
            '\\' => '/',
            ' '..='~' => char,
            _ => '?',
        }));
        self.text.push('"');
        self
    }

    /// `None` never happens: the text is printable ASCII.
    pub(super) fn finish(self) -> Option<HeaderValue> {
        HeaderValue::try_from(self.text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_listed_and_quoted() {
        let bare = Challenges::default()
            .start(Scheme::Bearer)
            .finish()
            .unwrap();
        assert_eq!(bare, "Bearer");

        let challenges = Challenges {
            realm: Some("api".to_owned()),
            resource_metadata: Some("https://api.example.com/m".to_owned()),
            ..Challenges::default()
        };
        let full = challenges
            .start(Scheme::Bearer)
            .parameter("error", Some("invalid_token"));
        assert_eq!(
            full.finish().unwrap(),
            "Bearer realm=\"api\", resource_metadata=\"https://api.example.com/m\", \
             error=\"invalid_token\""
        );
    }

    #[test]
    fn no_value_breaks_out_of_its_quotes() {
        let value = Some("a\", error=\"b\\\"\r\nSet-Cookie: c\u{7f}é");
        let text = Challenges::default()
            .start(Scheme::Bearer)
            .parameter("realm", value)
            .finish();
        assert_eq!(
            text.unwrap(),
            "Bearer realm=\"a', error='b/'??Set-Cookie: c??\""
        );
    }
}
