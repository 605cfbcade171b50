//! Generates a sentence for a type from its name and its place.
//!
//! ```text
//! UserIdentity, in `identities` of `User`  →  A user identity, in `identities` of [`User`].
//! ```

/// Words in capitals or with a special spelling.
const SPELLED: &[(&str, &str)] = &[
    ("2fa", "2FA"),
    ("acl", "ACL"),
    ("acls", "ACLs"),
    ("ad", "AD"),
    ("adfs", "AD FS"),
    ("api", "API"),
    ("apis", "APIs"),
    ("apns", "APNs"),
    ("auth0", "Auth0"),
    ("aws", "AWS"),
    ("azure", "Azure"),
    ("b2b", "B2B"),
    ("bigquery", "BigQuery"),
    ("cimd", "CIMD"),
    ("csp", "CSP"),
    ("dn", "DN"),
    ("dpop", "DPoP"),
    ("fcm", "FCM"),
    ("fedcm", "FedCM"),
    ("github", "GitHub"),
    ("google", "Google"),
    ("html", "HTML"),
    ("http", "HTTP"),
    ("id", "ID"),
    ("idp", "IdP"),
    ("ids", "IDs"),
    ("ios", "iOS"),
    ("ip", "IP"),
    ("json", "JSON"),
    ("jwk", "JWK"),
    ("jwt", "JWT"),
    ("jwts", "JWTs"),
    ("kid", "key ID"),
    ("mdl", "mDL"),
    ("mfa", "MFA"),
    ("mtls", "mTLS"),
    ("oauth", "OAuth"),
    ("oauth1", "OAuth 1"),
    ("oauth2", "OAuth 2"),
    ("oidc", "OIDC"),
    ("okta", "Okta"),
    ("org", "organization"),
    ("otp", "OTP"),
    ("pii", "PII"),
    ("pkce", "PKCE"),
    ("rms", "RMS"),
    ("saml", "SAML"),
    ("samlp", "SAML"),
    ("sap", "SAP"),
    ("scim", "SCIM"),
    ("ses", "SES"),
    ("sms", "SMS"),
    ("smtp", "SMTP"),
    ("sns", "SNS"),
    ("spa", "SPA"),
    ("sso", "SSO"),
    ("tls", "TLS"),
    ("totp", "TOTP"),
    ("ui", "UI"),
    ("url", "URL"),
    ("urls", "URLs"),
    ("ux", "UX"),
    ("wams", "WAMS"),
    ("x509", "X.509"),
    ("xml", "XML"),
    ("xss", "XSS"),
];

/// Singular words that end like a plural.
const SINGULAR: &[&str] = &[
    "status", "access", "address", "process", "canvas", "alias", "aws", "dns", "sms", "tls",
    "mtls", "sns", "ses", "rms", "wams", "xss", "ios", "adfs", "https", "radius", "series", "apns",
    "canvas",
];

/// Uncountable words, which take no article.
const UNCOUNTED: &[&str] = &[
    "access",
    "behavior",
    "branding",
    "consent",
    "encryption",
    "formatting",
    "metadata",
    "mfa",
    "masking",
    "notification content",
    "provisioning",
    "usage",
    "authentication",
    "signup",
    "pkce",
    "information",
    "info",
    "data",
    "visibility",
];

/// `UserIdentity` → `A user identity`; `ClientJwtSettings` → `Client JWT settings`.
pub(super) fn noun(name: &str) -> String {
    let words: Vec<String> = split(name).iter().map(|word| spell(word)).collect();
    // `ConnectionOptionsOidc` are options of OIDC.
    let inner = words
        .iter()
        .position(|word| word == "options" || word == "settings");
    if let Some(at) = inner.filter(|at| at + 1 < words.len())
        && !words
            .last()
            .is_some_and(|word| is_plural(&word.to_lowercase()))
    {
        let (whole, part) = words.split_at(at + 1);
        return capital(&format!("{} of {}", whole.join(" "), part.join(" ")));
    }
    let phrase = words.join(" ");
    let last = words
        .last()
        .map_or(String::new(), |word| word.to_lowercase());
    if is_plural(&last) || UNCOUNTED.contains(&last.as_str()) {
        return capital(&phrase);
    }
    format!("{} {phrase}", article(&phrase))
}

/// Splits a name into lowercase words.
fn split(name: &str) -> Vec<String> {
    use heck::ToSnakeCase;
    let snake = name.to_snake_case();
    snake.split('_').map(str::to_owned).collect()
}

fn spell(word: &str) -> String {
    SPELLED
        .iter()
        .find(|(plain, _)| *plain == word)
        .map_or_else(|| word.to_owned(), |(_, spelled)| (*spelled).to_owned())
}

fn is_plural(word: &str) -> bool {
    word.ends_with('s') && !word.ends_with("ss") && !SINGULAR.contains(&word)
}

/// Returns `A` or `An`, depending on the sound of the first word.
fn article(phrase: &str) -> &'static str {
    let first = phrase.split(' ').next().unwrap_or_default();
    let is_initials = first.len() > 1 && first.chars().all(|c| c.is_ascii_uppercase() || c == '.');
    let like_a_consonant = ["user", "uni", "usage", "url", "one"]
        .iter()
        .any(|start| first.to_lowercase().starts_with(start));
    let vowel = |c: char| "aeiouAEIOU".contains(c);
    let letter = |c: char| "AEFHILMNORSX".contains(c);
    // Pronounced as a word, not letter by letter.
    let is_word = ["SAML", "SCIM", "CIMD", "FCM"].contains(&first) && first != "FCM";
    let starts = first.chars().next().unwrap_or('x');
    let an = if is_initials && !is_word {
        letter(starts) && first != "URL"
    } else {
        vowel(starts) && !like_a_consonant
    };
    if an { "An" } else { "A" }
}

fn capital(phrase: &str) -> String {
    let mut letters = phrase.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_nouns() {
        for (name, expected) in [
            ("User", "A user"),
            ("UserIdentity", "A user identity"),
            ("Action", "An action"),
            ("ClientJwtSettings", "Client JWT settings"),
            ("SamlSigningKey", "A SAML signing key"),
            ("HttpCustomHeader", "An HTTP custom header"),
            (
                "EventStreamDeliveryStatus",
                "An event stream delivery status",
            ),
            ("OrganizationUsage", "Organization usage"),
            ("ConnectionOptionsOauth2", "Connection options of OAuth 2"),
            ("TenantSettingsFlags", "Tenant settings flags"),
        ] {
            assert_eq!(noun(name), expected);
        }
    }
}
