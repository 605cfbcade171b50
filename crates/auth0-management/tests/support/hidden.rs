//! What no `Debug` may show.

/// A value that is looked for in `Debug`.
pub(super) const MARK: &str = "m4rk";

/// The name of a member that no type has.
pub(super) const UNKNOWN: &str = "unknown_to_all";

/// How the names of credentials end, in whatever case. This is written down here, not taken from the
/// generator, so that it finds what was forgotten there.
const ENDINGS: [&str; 13] = [
    "secret",
    "secrets",
    "password",
    "passphrase",
    "token",
    "privatekey",
    "apikey",
    "secretkey",
    "accesskey",
    "writekey",
    "decryptionkey",
    "connectionstring",
    "credential",
];

/// Names that end so and hold none.
const HARMLESS: [&str; 0] = [];

/// Whether the value at a path is a secret by its name.
pub(super) fn is_secret(path: &str) -> bool {
    let name = path.rsplit('.').next().unwrap_or_default();
    if HARMLESS.contains(&name) {
        return false;
    }
    let plain: String = name
        .chars()
        .filter(char::is_ascii_alphabetic)
        .map(|letter| letter.to_ascii_lowercase())
        .collect();
    ENDINGS.iter().any(|ending| plain.ends_with(ending))
}

/// Without the entries of maps, whose names callers choose: there the member is known.
pub(super) fn without_maps(shown: &str) -> String {
    let values = [format!("{MARK:?}"), format!("Some({MARK:?})")];
    let entries = values.map(|value| format!("{UNKNOWN:?}: {value}"));
    let without = |shown: String, entry: &String| shown.replace(entry, "");
    entries.iter().fold(shown.to_owned(), without)
}
