//! The name, logo, and login options that an application's pages show.

use serde_json::Value;

use crate::store::collection::{Members, text};
use crate::store::kinds::{CLIENTS, CONNECTIONS, ORGANIZATIONS};
use crate::store::organizations::Organization;
use crate::store::{Store, lock};

/// Social providers with known names; a connection with the strategy `oauth2` is a custom one.
const PROVIDERS: [(&str, &str); 14] = [
    ("amazon", "Amazon"),
    ("apple", "Apple"),
    ("bitbucket", "Bitbucket"),
    ("discord", "Discord"),
    ("dropbox", "Dropbox"),
    ("facebook", "Facebook"),
    ("github", "GitHub"),
    ("google-oauth2", "Google"),
    ("linkedin", "LinkedIn"),
    ("paypal", "PayPal"),
    ("shopify", "Shopify"),
    ("slack", "Slack"),
    ("twitter", "X"),
    ("windowslive", "Microsoft"),
];

/// The name, logo, and color of an application's pages.
#[derive(Debug, Clone, Default)]
pub(crate) struct Brand {
    /// Empty for pages that do not belong to an application.
    pub(crate) name: String,
    pub(crate) logo: Option<String>,
    /// `#` followed by hexadecimal digits.
    pub(crate) color: Option<String>,
}

/// A connection with a login button.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SocialConnection {
    pub(crate) name: String,
    pub(crate) strategy: String,
    /// The display name, such as `Google`.
    pub(crate) label: String,
}

impl Store {
    /// Returns the brand of an application, or of the tenant if the client ID is empty.
    pub(crate) fn brand_of(&self, client_id: &str) -> Brand {
        let client = {
            let resources = lock(&self.management.resources);
            resources.find(CLIENTS, client_id).cloned()
        };
        let client = client.unwrap_or_default();
        let documents = lock(&self.management.documents);
        let branding = documents
            .setting("/branding")
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        let color = branding
            .get("colors")
            .and_then(|colors| colors["primary"].as_str());
        let given = |members: &Members, member: &str| {
            let value = text(members, member);
            (!value.is_empty()).then(|| value.to_owned())
        };
        Brand {
            name: given(&client, "name").unwrap_or_else(|| client_id.to_owned()),
            logo: given(&client, "logo_uri").or_else(|| given(&branding, "logo_url")),
            color: color.filter(|color| is_color(color)).map(str::to_owned),
        }
    }

    /// Returns the social connections of an application. Connections without a list of clients
    /// belong to all applications.
    pub(crate) fn social_connections(&self, client_id: &str) -> Vec<SocialConnection> {
        let mut resources = lock(&self.management.resources);
        let all = resources.of(CONNECTIONS).iter();
        let usable = all.map(|(_, members)| members).filter(|members| {
            let clients = members.get("enabled_clients").and_then(Value::as_array);
            clients.is_none_or(|clients| {
                clients.is_empty() || clients.iter().any(|client| client == client_id)
            })
        });
        usable
            .filter_map(|members| {
                let (name, strategy) = (text(members, "name"), text(members, "strategy"));
                let known = PROVIDERS.iter().find(|(known, _)| *known == strategy);
                let usual = match known {
                    Some((_, label)) => *label,
                    None if strategy == "oauth2" => name,
                    None => return None,
                };
                let label = text(members, "display_name");
                Some(SocialConnection {
                    name: name.to_owned(),
                    strategy: strategy.to_owned(),
                    label: if label.is_empty() { usual } else { label }.to_owned(),
                })
            })
            .collect()
    }

    /// Returns true if users of this application choose an organization when the request does not
    /// name one (`organization_require_behavior`).
    pub(crate) fn prompts_for_organization(&self, client_id: &str) -> bool {
        let resources = lock(&self.management.resources);
        let client = resources.find(CLIENTS, client_id);
        client.is_some_and(|client| {
            let behavior = text(client, "organization_require_behavior");
            behavior.ends_with("_login_prompt")
        })
    }

    /// Returns the organizations that a user may log in to, each with its display name.
    pub(crate) fn organizations_of(&self, user_id: &str) -> Vec<(Organization, String)> {
        let all: Vec<(Organization, String)> = {
            let mut resources = lock(&self.management.resources);
            let all = resources.of(ORGANIZATIONS).iter();
            all.map(|(_, members)| {
                let (name, shown) = (text(members, "name"), text(members, "display_name"));
                let organization = Organization {
                    id: text(members, "id").to_owned(),
                    name: name.to_owned(),
                };
                let shown = if shown.is_empty() { name } else { shown };
                (organization, shown.to_owned())
            })
            .collect()
        };
        let mut all = all;
        all.retain(|(organization, _)| self.is_member(&organization.id, user_id));
        all
    }
}

fn is_color(text: &str) -> bool {
    let digits = text.strip_prefix('#');
    digits.is_some_and(|digits| {
        matches!(digits.len(), 3 | 6) && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_colors_reach_the_style_sheet() {
        for good in ["#fff", "#102AfF"] {
            assert!(is_color(good), "{good}");
        }
        for bad in ["red", "#12", "#12345", "#ff\u{e4}", "#fff;}"] {
            assert!(!is_color(bad), "{bad}");
        }
    }
}
