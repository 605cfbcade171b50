//! The path of a request without identifiers, for spans, events, and metrics.

use std::fmt;

use http::Request;

use super::notes::Notes;

/// The base path and the operation's template, such as `/api/v2/users/{id}`, which form
/// OpenTelemetry's `url.template`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct UrlTemplate<'a> {
    base_path: &'a str,
    template: &'static str,
}

impl<'a> UrlTemplate<'a> {
    /// Returns `None` if the request was not created by an [`Operation`](crate::Operation).
    pub(crate) fn of<B>(request: &'a Request<B>) -> Option<Self> {
        let template = Notes::of(request)?.line.as_ref()?.template;
        // A parameter fills exactly one segment, so both have the same number of slashes.
        let last_slash = template.matches('/').count().checked_sub(1)?;
        let path = request.uri().path();
        let (start, _) = path.rmatch_indices('/').nth(last_slash)?;
        Some(Self {
            base_path: &path[..start],
            template,
        })
    }
}

impl fmt::Display for UrlTemplate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.base_path)?;
        f.write_str(self.template)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Operation;
    use crate::error::RequestLine;

    #[test]
    fn the_base_path_is_in_it_and_identifiers_are_not() {
        let users = || {
            Operation::get("/users/{id}/roles")
                .path("a/b|c d?e")
                .query("q", "/")
        };
        for (operation, base_url, expected) in [
            (
                users(),
                "https://a.example/api/v2/",
                "/api/v2/users/{id}/roles",
            ),
            (users(), "https://a.example", "/users/{id}/roles"),
            (Operation::get("/"), "https://a.example/api", "/api/"),
            (
                Operation::get("/users/"),
                "https://a.example/api",
                "/api/users/",
            ),
        ] {
            let request = operation.into_request(base_url).unwrap();
            let template = UrlTemplate::of(&request).unwrap();
            assert_eq!(template.to_string(), expected);
        }
    }

    #[test]
    fn what_is_no_operation_has_none() {
        let mut request = Request::get("https://a.example/export?s=1")
            .body(())
            .unwrap();
        assert!(UrlTemplate::of(&request).is_none());
        for template in ["(download link)", "/longer/than/it"] {
            let line = RequestLine::new(http::Method::GET, template);
            Notes::on(&mut request).line = Some(line);
            assert!(UrlTemplate::of(&request).is_none());
        }
    }
}
