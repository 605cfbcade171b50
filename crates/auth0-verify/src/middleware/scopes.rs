//! Required scopes and permissions.

use super::requirement::{Forbidden, Requirement};
use crate::AccessToken;

/// Scopes (`scope`, RFC 8693 section 4.2) that a token must have. The challenge lists them all.
#[derive(Debug, Clone)]
pub struct Scopes(Names);

/// Permissions (`permissions`, from Auth0's role-based access control) that a token must have.
///
/// The API's settings "Enable RBAC" and "Add Permissions in the Access Token" add them to tokens.
#[derive(Debug, Clone)]
pub struct Permissions(Names);

#[derive(Debug, Clone)]
enum Names {
    All(Box<[String]>),
    Any(Box<[String]>),
}

impl Scopes {
    /// Requires each of these; an empty list requires nothing.
    pub fn all<S: Into<String>>(scopes: impl IntoIterator<Item = S>) -> Self {
        Self(Names::All(collect(scopes)))
    }

    /// Requires at least one of these; with an empty list, no token is accepted.
    pub fn any<S: Into<String>>(scopes: impl IntoIterator<Item = S>) -> Self {
        Self(Names::Any(collect(scopes)))
    }
}

impl Permissions {
    /// Requires each of these; an empty list requires nothing.
    pub fn all<S: Into<String>>(permissions: impl IntoIterator<Item = S>) -> Self {
        Self(Names::All(collect(permissions)))
    }

    /// Requires at least one of these; with an empty list, no token is accepted.
    pub fn any<S: Into<String>>(permissions: impl IntoIterator<Item = S>) -> Self {
        Self(Names::Any(collect(permissions)))
    }
}

impl Requirement for Scopes {
    fn check(&self, token: &AccessToken) -> Result<(), Forbidden> {
        self.0
            .check("scope", |name| token.has_scope(name))
            .map_err(|missing| {
                missing.scope(match &self.0 {
                    Names::All(names) | Names::Any(names) => names.join(" "),
                })
            })
    }
}

impl Requirement for Permissions {
    fn check(&self, token: &AccessToken) -> Result<(), Forbidden> {
        self.0
            .check("permission", |name| token.has_permission(name))
    }
}

impl Names {
    fn check(&self, what: &str, has: impl Fn(&str) -> bool) -> Result<(), Forbidden> {
        let description = match self {
            Self::All(names) => {
                let missing: Vec<_> = names
                    .iter()
                    .map(String::as_str)
                    .filter(|name| !has(name))
                    .collect();
                if missing.is_empty() {
                    return Ok(());
                }
                format!("the token lacks the {what} {}", missing.join(", "))
            }
            Self::Any(names) if names.iter().any(|name| has(name)) => return Ok(()),
            Self::Any(names) => {
                format!("the token has none of the {what}s {}", names.join(", "))
            }
        };
        Err(Forbidden::new(description))
    }
}

fn collect<S: Into<String>>(names: impl IntoIterator<Item = S>) -> Box<[String]> {
    names.into_iter().map(Into::into).collect()
}
