//! The calls that the proxy allows.

use http::Method;
use percent_encoding::percent_decode_str;

/// A method, and a path with parameters such as `/me/v1/authentication-methods/{id}`.
#[derive(Debug, Clone)]
pub(super) struct AllowedCall {
    pub(super) method: Method,
    pub(super) template: &'static str,
}

/// The result of looking up a request.
pub(super) enum Found<'a> {
    /// A call, and the values of its parameters, decoded.
    Call(&'a AllowedCall, Vec<String>),
    /// A path that is allowed with these methods only.
    OtherMethod(String),
    Nothing,
}

/// Finds the call with this method and path. Literal segments take precedence over parameters.
pub(super) fn find<'a>(
    allowed: &'a [AllowedCall],
    method: &Method,
    path: Option<&str>,
) -> Found<'a> {
    let Some(path) = path else {
        return Found::Nothing;
    };
    let mut best: Option<(&AllowedCall, Vec<String>)> = None;
    let mut methods: Vec<&str> = Vec::new();
    for call in allowed {
        let Some(values) = values(call.template, path) else {
            continue;
        };
        if call.method != *method {
            methods.push(call.method.as_str());
        } else if best
            .as_ref()
            .is_none_or(|(_, known)| values.len() < known.len())
        {
            best = Some((call, values));
        }
    }
    match best {
        Some((call, values)) => Found::Call(call, values),
        None if methods.is_empty() => Found::Nothing,
        None => Found::OtherMethod(methods.join(", ")),
    }
}

/// The values of a template's parameters in a path that fits it. What could lead elsewhere fits nothing: an
/// empty segment, dots, and bytes that are no text.
fn values(template: &str, path: &str) -> Option<Vec<String>> {
    let mut values = Vec::new();
    let mut segments = path.split('/');
    for expected in template.split('/') {
        let segment = segments.next()?;
        if !expected.starts_with('{') {
            if segment != expected {
                return None;
            }
            continue;
        }
        let value = percent_decode_str(segment).decode_utf8().ok()?;
        if value.is_empty() || value == "." || value == ".." {
            return None;
        }
        values.push(value.into_owned());
    }
    segments.next().is_none().then_some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALLOWED: [AllowedCall; 3] = [
        AllowedCall {
            method: Method::GET,
            template: "/me/v1/things/{id}",
        },
        AllowedCall {
            method: Method::GET,
            template: "/me/v1/things/new",
        },
        AllowedCall {
            method: Method::DELETE,
            template: "/me/v1/things/{id}",
        },
    ];

    #[test]
    fn paths_fit_whole_or_not_at_all() {
        let found = |path| match find(&ALLOWED, &Method::GET, Some(path)) {
            Found::Call(call, values) => Some((call.template, values)),
            _ => None,
        };
        let id = "/me/v1/things/{id}";
        assert_eq!(found("/me/v1/things/a%7Cb"), Some((id, vec!["a|b".into()])));
        assert_eq!(found("/me/v1/things/a%2Fb"), Some((id, vec!["a/b".into()])));
        assert_eq!(
            found("/me/v1/things/new"),
            Some(("/me/v1/things/new", vec![]))
        );
        for path in [
            "/me/v1/things",
            "/me/v1/things/",
            "/me/v1/things/a/b",
            "/me/v1/things/..",
            "/me/v1/things/%2e%2E",
            "/me/v1/things/%ff",
            "/me/v1/../v1/things/a",
            "//me/v1/things/a",
            "/ME/v1/things/a",
            "",
        ] {
            assert_eq!(found(path), None, "{path}");
        }
    }

    #[test]
    fn other_methods_are_named() {
        let path = Some("/me/v1/things/a");
        let Found::OtherMethod(methods) = find(&ALLOWED, &Method::POST, path) else {
            panic!("another method");
        };
        assert_eq!(methods, "GET, DELETE");
        assert!(matches!(find(&ALLOWED, &Method::GET, None), Found::Nothing));
    }
}
