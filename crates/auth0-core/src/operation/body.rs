//! Form bodies. Spaces are encoded as `%20`, which servers treat like `+`.

use percent_encoding::utf8_percent_encode;

use super::path::RESERVED;

/// The content type of a form.
pub(super) const FORM: &str = "application/x-www-form-urlencoded";

/// Encodes a form in the given order.
pub(super) fn form<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut text = String::new();
    for (name, value) in pairs {
        if !text.is_empty() {
            text.push('&');
        }
        text.extend(utf8_percent_encode(name, RESERVED));
        text.push('=');
        text.extend(utf8_percent_encode(value, RESERVED));
    }
    text
}
