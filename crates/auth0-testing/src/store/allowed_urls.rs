//! Compares URLs with the lists in an application's settings, where `*` can stand for a subdomain, and
//! `{organization_name}` for a subdomain that is the name of an organization.

use super::applications::Application;

const ORGANIZATION_NAME: &str = "{organization_name}";

/// Returns true if this is the name of an organization that the request can be for.
pub(crate) type IsOrganization<'a> = &'a dyn Fn(&str) -> bool;

impl Application {
    /// Returns true if the response to an authorization request may go to this URL. It must equal one of the
    /// Allowed Callback URLs exactly, apart from a placeholder in its host.
    pub(crate) fn allows_callback(&self, url: &str, names: IsOrganization<'_>) -> bool {
        let mut listed = self.callbacks.iter();
        !url.contains(ORGANIZATION_NAME)
            && listed.any(|known| known == url || is_callback(known, url, names))
    }

    /// Returns true if pages of this origin may call the tenant: it must be in Allowed Origins (CORS) or
    /// Allowed Web Origins, or be the origin of one of the Allowed Callback URLs.
    pub(crate) fn allows_origin(&self, origin: &str, names: IsOrganization<'_>) -> bool {
        let listed = self.allowed_origins.iter().chain(&self.callbacks);
        listed
            .into_iter()
            .any(|known| is_origin_of(known, origin, names))
            || self.allows_web_origin(origin, names)
    }

    /// Returns true if pages of this origin may receive responses as messages
    /// (`response_mode=web_message`). Only Allowed Web Origins count.
    pub(crate) fn allows_web_origin(&self, origin: &str, names: IsOrganization<'_>) -> bool {
        let mut listed = self.web_origins.iter();
        listed.any(|known| is_origin_of(known, origin, names))
    }

    /// Returns true if a logout may redirect to this URL.
    pub(crate) fn allows_logout_url(&self, url: &str, names: IsOrganization<'_>) -> bool {
        let mut listed = self.logout_urls.iter();
        listed.any(|known| is_logout_url(known, url, names))
    }
}

/// Returns the scheme, host, and port of a URL, or `None` if it has no host.
pub(crate) fn origin_of(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?', '#', '\\']).next()?;
    (!host.is_empty()).then(|| &url[..scheme.len() + 3 + host.len()])
}

/// Returns true if `origin` is the origin of the URL `known`, whose path, query, and fragment are
/// ignored.
fn is_origin_of(known: &str, origin: &str, names: IsOrganization<'_>) -> bool {
    origin_of(known).is_some_and(|known| is_origin(known, origin, names))
}

fn is_callback(known: &str, url: &str, names: IsOrganization<'_>) -> bool {
    let (Some(known_origin), Some(origin)) = (origin_of(known), origin_of(url)) else {
        return false;
    };
    known[known_origin.len()..] == url[origin.len()..]
        && matches_placeholder(known_origin, origin, names)
}

/// Returns true if `url` matches the listed URL `known`. Query and fragment are ignored in both.
pub(crate) fn is_logout_url(known: &str, url: &str, names: IsOrganization<'_>) -> bool {
    let whole = |url| -> Option<(&str, &str)> {
        let origin = origin_of(url)?;
        let path = url[origin.len()..].split(['?', '#']).next()?;
        // `https://a` and `https://a/` are the same URL.
        Some((origin, if path.is_empty() { "/" } else { path }))
    };
    match (whole(known), whole(url)) {
        (Some((known, known_path)), Some((origin, path))) => {
            known_path == path && is_origin(known, origin, names)
        }
        // A native application's scheme may have no host.
        _ => known == url,
    }
}

/// Schemes and hosts are compared case-insensitively.
fn is_origin(known: &str, origin: &str, names: IsOrganization<'_>) -> bool {
    let (known, origin) = (known.to_ascii_lowercase(), origin.to_ascii_lowercase());
    known == origin || matches_placeholder(&known, &origin, names)
}

/// Implements Auth0's rules: `http` or `https`, and one placeholder, which must be in the first of at least
/// three labels and stands for that label or a part of it.
fn matches_placeholder(known: &str, origin: &str, names: IsOrganization<'_>) -> bool {
    let (placeholder, fits): (_, IsOrganization<'_>) = if known.contains(ORGANIZATION_NAME) {
        (ORGANIZATION_NAME, names)
    } else {
        ("*", &is_label)
    };
    let Some((before, after)) = known.split_once(placeholder) else {
        return false;
    };
    let Some((scheme, prefix)) = before.split_once("://") else {
        return false;
    };
    let Some((suffix, domain)) = after.split_once('.') else {
        return false;
    };
    let is_valid = matches!(scheme, "http" | "https")
        && !prefix.contains('.')
        && !before.contains('*')
        && !after.contains(['*', '{'])
        && !suffix.contains(':')
        && domain.contains('.');
    let Some(rest) = origin.strip_prefix(before) else {
        return false;
    };
    let label = rest.strip_suffix(after);
    is_valid && label.is_some_and(|label| !label.is_empty() && is_label(label) && fits(label))
}

fn is_label(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn no_names(_: &str) -> bool {
        false
    }

    #[test]
    fn an_organization_stands_for_its_placeholder() {
        let is_acme = |name: &str| name == "acme";
        let known = "https://{organization_name}.example.com/cb";
        for (url, matches) in [
            ("https://acme.example.com/cb", true),
            ("https://other.example.com/cb", false),
            ("https://{organization_name}.example.com/cb", false),
            ("https://acme.example.com/other", false),
            ("https://a.acme.example.com/cb", false),
            ("https://evil.com/.example.com/cb", false),
        ] {
            let application = Application::public("a").callback(known);
            assert_eq!(application.allows_callback(url, &is_acme), matches, "{url}");
        }
        let known = "https://app-{organization_name}.example.com";
        assert!(is_origin(known, "https://app-acme.example.com", &is_acme));
        assert!(!is_origin(known, "https://app-acme.example.com", &no_names));
        let mixed = "https://*-{organization_name}.example.com";
        assert!(!is_origin(mixed, "https://*-acme.example.com", &is_acme));
    }

    #[test]
    fn a_star_is_one_label_of_a_subdomain() {
        for (known, origin, matches) in [
            ("https://*.example.com", "https://a.example.com", true),
            ("https://*.example.com", "https://A.Example.com", true),
            (
                "https://*.example.com:8443",
                "https://a.example.com:8443",
                true,
            ),
            (
                "https://pre-*-post.example.com",
                "https://pre-1-post.example.com",
                true,
            ),
            ("https://*.example.com", "https://a.b.example.com", false),
            ("https://*.example.com", "https://example.com", false),
            ("https://*.example.com", "https://.example.com", false),
            ("https://*.example.com", "http://a.example.com", false),
            (
                "https://*.example.com",
                "https://evil.com/.example.com",
                false,
            ),
            (
                "https://*.example.com",
                "https://evil.com#.example.com",
                false,
            ),
            (
                "https://*.example.com",
                "https://evil.com@x.example.com",
                false,
            ),
            ("https://*.com", "https://a.com", false),
            (
                "https://sub.*.example.com",
                "https://sub.a.example.com",
                false,
            ),
            ("https://*.*.example.com", "https://a.b.example.com", false),
            ("app://*.example.com", "app://a.example.com", false),
            ("*", "https://a.example.com", false),
        ] {
            assert_eq!(
                is_origin(known, origin, &no_names),
                matches,
                "{known} {origin}"
            );
        }
    }

    #[test]
    fn a_callback_is_exact_but_for_the_star() {
        let known = "https://*.example.com/cb";
        for (url, matches) in [
            ("https://pr-1.example.com/cb", true),
            ("https://pr-1.example.com/cb?x", false),
            ("https://pr-1.example.com/cb#x", false),
            ("https://pr-1.example.com/cb/", false),
            ("https://a.b.example.com/cb", false),
            ("https://example.com/cb", false),
            ("http://pr-1.example.com/cb", false),
            ("https://evil.com/.example.com/cb", false),
            ("https://evil.com?.example.com/cb", false),
        ] {
            let application = Application::public("a").callback(known);
            assert_eq!(
                application.allows_callback(url, &no_names),
                matches,
                "{url}"
            );
        }
    }

    #[test]
    fn of_a_logout_url_the_query_does_not_count_but_the_path_does() {
        for (known, url, matches) in [
            ("https://a.com/out", "https://a.com/out?x=1#y", true),
            ("https://a.com/out?x=2", "https://A.com/out?x=1", true),
            ("https://a.com", "https://a.com/", true),
            ("https://*.a.com/out", "https://b.a.com/out?x", true),
            ("https://a.com/out", "https://a.com/Out", false),
            ("https://a.com/out", "https://a.com/out/more", false),
            ("https://a.com", "https://a.com.evil.com", false),
            ("https://a.com", "https://a.com@evil.com", false),
            ("https://a.com", "https://evil.com/?https://a.com", false),
            ("https://a.com", "https://evil.com\\.a.com", false),
            ("app:/out", "app:/out", true),
        ] {
            assert_eq!(
                is_logout_url(known, url, &no_names),
                matches,
                "{known} {url}"
            );
        }
    }

    #[test]
    fn an_origin_has_scheme_host_and_port() {
        for (url, origin) in [
            ("http://a:1/b?c#d", Some("http://a:1")),
            ("http://a", Some("http://a")),
            ("http://a?b", Some("http://a")),
            ("http:///b", None),
            ("b", None),
        ] {
            assert_eq!(origin_of(url), origin);
        }
    }
}
