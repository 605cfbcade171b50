//! Required organizations.

use super::requirement::{Forbidden, Requirement};
use crate::AccessToken;
use crate::claims::organization;

/// Requires a login to one of these organizations.
///
/// Each is an id (`org_…`), compared exactly with `org_id`, or a name, compared with `org_name` in
/// lowercase.
///
/// ```
/// use auth0_verify::middleware::{Organizations, RequireLayer};
///
/// let staff_only = RequireLayer::new(Organizations::any(["org_abc", "acme"]));
/// ```
#[derive(Debug, Clone)]
pub struct Organizations(Box<[String]>);

impl Organizations {
    /// Requires any of these organizations; with an empty list, no token is accepted.
    pub fn any<S: Into<String>>(organizations: impl IntoIterator<Item = S>) -> Self {
        Self(organizations.into_iter().map(Into::into).collect())
    }
}

impl Requirement for Organizations {
    fn check(&self, token: &AccessToken) -> Result<(), Forbidden> {
        let (id, name) = (token.organization_id(), token.organization_name());
        if self.0.iter().any(|it| organization(id, name, it).is_ok()) {
            return Ok(());
        }
        // Does not tell outsiders which organizations are allowed.
        Err(Forbidden::new(
            "the token is not for a required organization",
        ))
    }
}
