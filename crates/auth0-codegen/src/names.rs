//! Converts the document's spelling to Rust's.
//!
//! ```text
//! ConnectionOptionsSAML   →  ConnectionOptionsSaml     a type
//! read:users              →  ReadUsers                 a variant
//! type                    →  r#type                    a field
//! GetUserResponseContent  →  User                      the type of a response
//! ```

use heck::{ToKebabCase, ToSnakeCase, ToUpperCamelCase};

/// Suffixes that describe a schema's use rather than its meaning.
const ENDINGS: &[&str] = &[
    "ResponseContent",
    "RequestContent",
    "ResponseSchema",
    "ResponseBody",
    "RequestBody",
    "Schema",
    "Enum",
];

/// Prefixes of response schemas, which would result in a type per operation.
const VERBS: &[&str] = &[
    "Get", "Create", "Update", "Set", "Patch", "List", "Add", "Rotate", "Deploy",
];

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Normalizes words whose capitals would be mistaken for the start of a word.
fn respell(text: &str) -> String {
    [
        ("OAuth", "Oauth"),
        ("OpenID", "Openid"),
        ("IPv4", "Ipv4"),
        ("IPv6", "Ipv6"),
        ("WebHook", "Webhook"),
        ("GitHub", "Github"),
        ("LinkedIn", "Linkedin"),
        ("PayPal", "Paypal"),
        // A typo in the document.
        ("FlowsVaultConnectioSetup", "VaultConnectionSetup"),
        ("FlowsVaultConnection", "VaultConnection"),
        ("DPoP", "Dpop"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// Returns a type name: `ConnectionOptionsSAML` → `ConnectionOptionsSaml`.
pub fn type_name(text: &str) -> String {
    respell(text).to_upper_camel_case()
}

/// Returns an enum variant for a string such as `read:users` or `ES256`.
pub fn variant_name(text: &str) -> String {
    let spelled: String = respell(text)
        .replace('*', " any ")
        .replace('+', " plus ")
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let name = spelled.to_upper_camel_case();
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("V{name}"),
        Some(_) if name == "Self" || name == "Unknown" => format!("{name}Value"),
        Some(_) => name,
    }
}

/// Returns the name of a field, argument, or method; a keyword gets `r#`.
pub fn snake(text: &str) -> String {
    let name = respell(text)
        .replace("auth0", "auth0_")
        .to_snake_case()
        .trim_end_matches('_')
        .to_owned();
    let name = if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("n{name}")
    } else {
        name
    };
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        keyword if KEYWORDS.contains(&keyword) => format!("r#{name}"),
        _ => name,
    }
}

/// Returns the name of a module or file. A keyword gets an underscore, because `r#` is not valid in
/// a file name.
pub fn module(text: &str) -> String {
    let name = snake(text);
    name.strip_prefix("r#")
        .map_or(name.clone(), |bare| format!("{bare}_"))
}

/// Returns the name of a Cargo feature.
pub fn feature(text: &str) -> String {
    respell(text).to_kebab_case()
}

/// Removes the suffix that describes a schema's use.
pub fn without_ending(schema: &str) -> &str {
    let mut name = schema;
    while let Some(shorter) = ENDINGS
        .iter()
        .find_map(|ending| name.strip_suffix(ending))
        .filter(|shorter| !shorter.is_empty())
    {
        name = shorter;
    }
    name
}

/// Removes the verb and suffix from the name of a response: `GetUserResponseContent` → `User`.
pub fn answer(schema: &str) -> &str {
    let name = without_ending(schema);
    if name == schema {
        return name;
    }
    VERBS
        .iter()
        .find_map(|verb| name.strip_prefix(verb))
        .filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
        .unwrap_or(name)
}

/// Returns the singular: `identities` → `identity`, `addresses` → `address`, `scopes` → `scope`.
pub fn singular(plural: &str) -> String {
    if let Some(stem) = plural.strip_suffix("ies") {
        return format!("{stem}y");
    }
    for ending in ["sses", "xes", "ches", "shes"] {
        if plural.ends_with(ending) {
            return plural[..plural.len() - 2].to_owned();
        }
    }
    match plural.strip_suffix('s') {
        Some(stem) if !stem.ends_with('s') && !stem.is_empty() => stem.to_owned(),
        _ => plural.to_owned(),
    }
}

/// Splits a name: `RateLimitAllow` → `Rate`, `Limit`, `Allow`.
pub fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for c in name.chars() {
        match words.last_mut() {
            Some(word) if !c.is_ascii_uppercase() => word.push(c),
            _ => words.push(c.to_string()),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_a_person_would_give() {
        assert_eq!(
            type_name("ConnectionOptionsOAuth2SAML"),
            "ConnectionOptionsOauth2Saml"
        );
        assert_eq!(snake("isPriority"), "is_priority");
        assert_eq!(snake("type"), "r#type");
        assert_eq!(module("type"), "type_");
        assert_eq!(variant_name("google-oauth2"), "GoogleOauth2");
        assert_eq!(variant_name("3ds"), "V3ds");
        assert_eq!(variant_name(""), "Empty");
        assert_eq!(feature("userAttributeProfiles"), "user-attribute-profiles");
    }

    #[test]
    fn usage_is_no_part_of_a_name() {
        assert_eq!(without_ending("CreateUserRequestContent"), "CreateUser");
        assert_eq!(answer("GetUserResponseContent"), "User");
        assert_eq!(answer("Settings"), "Settings");
        assert_eq!(answer("GetterEnum"), "Getter");
        assert_eq!(singular("identities"), "identity");
        assert_eq!(singular("addresses"), "address");
        assert_eq!(singular("roles"), "role");
        assert_eq!(singular("ss"), "ss");
    }
}
