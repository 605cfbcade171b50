//! Required scopes and permissions.

use super::requirement::{Forbidden, Requirement};
use crate::AccessToken;

/// Scopes (`scope`, RFC 8693 section 4.2) a token must have. The challenge names them all.
#[derive(Debug, Clone)]
pub struct Scopes(Names);

/// Permissions (`permissions`, from Auth0's role-based access control) a token must have.
///
/// The API's settings "Enable RBAC" and "Add Permissions in the Access Token" put them there.
#[derive(Debug, Clone)]
pub struct Permissions(Names);

#[derive(Debug, Clone)]
enum Names {
    All(Box<[String]>),
    Any(Box<[String]>),
}

impl Scopes {
    /// Each of these; of none at all, nothing is required.
    pub fn all<S: Into<String>>(scopes: impl IntoIterator<Item = S>) -> Self {
        Self(Names::All(collect(scopes)))
    }

    /// At least one of these; of none at all, no token has one.
    pub fn any<S: Into<String>>(scopes: impl IntoIterator<Item = S>) -> Self {
        Self(Names::Any(collect(scopes)))
    }
}

impl Permissions {
    /// Each of these; of none at all, nothing is required.
    pub fn all<S: Into<String>>(permissions: impl IntoIterator<Item = S>) -> Self {
        Self(Names::All(collect(permissions)))
    }

    /// At least one of these; of none at all, no token has one.
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
