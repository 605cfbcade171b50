//! Fills the parameters of a path template.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All characters except the unreserved ones (RFC 3986 section 2.3).
pub(super) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Returns the name of the first parameter in a template.
pub(super) fn next_parameter(template: &str) -> Option<&str> {
    if !template.as_bytes().contains(&b'{') {
        return None;
    }
    let (_, rest) = template.split_once('{')?;
    rest.split_once('}').map(|(name, _)| name)
}

/// Appends the template up to and including its first parameter, and returns the rest.
pub(super) fn fill(
    path: &mut String,
    template: &'static str,
    value: &str,
) -> Result<&'static str, String> {
    let parts = template.split_once('{').and_then(|(before, rest)| {
        rest.split_once('}')
            .map(|(name, rest)| (before, name, rest))
    });
    let Some((before, name, rest)) = parts else {
        return Err(
            "more path parameters were given than there are; it has no parameter left".into(),
        );
    };
    if value.is_empty() {
        return Err(format!("the path parameter `{name}` is empty"));
    }
    if matches!(value, "." | "..") {
        // Proxies resolve these segments even if they are percent-encoded.
        return Err(format!(
            "the path parameter `{name}` is `.` or `..`, which would change the path"
        ));
    }
    path.push_str(before);
    path.extend(utf8_percent_encode(value, RESERVED));
    Ok(rest)
}
