//! The requirements of a page for its user in addition to a login.

use std::time::Duration;

use super::record::SessionRecord;

/// A requirement of a page or an API beyond a login: an organization, or a stronger or more recent
/// authentication (step-up, as in RFC 9470).
///
/// A user who does not meet it is redirected to log in again, with parameters that request it, and back. If the
/// login still does not meet it, the response is 403 instead of another redirect.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requirement {
    pub(crate) organization: Option<String>,
    pub(crate) any_organization: bool,
    pub(crate) acr: Vec<String>,
    pub(crate) amr: Vec<String>,
    pub(crate) max_age: Option<u64>,
}

impl Requirement {
    /// Requires only a login.
    pub fn new() -> Self {
        Self::default()
    }

    /// Requires a login to this organization, by its ID (`org_…`) or name.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Requires a login to any organization.
    #[must_use]
    pub fn any_organization(mut self) -> Self {
        self.any_organization = true;
        self
    }

    /// Requires this authentication context class (`acr`); when called several times, one of them. Auth0
    /// supports `http://schemas.openid.net/pape/policies/2007/06/multi-factor`.
    #[must_use]
    pub fn acr(mut self, class: impl Into<String>) -> Self {
        self.acr.push(class.into());
        self
    }

    /// Requires this authentication method (`amr`), such as `mfa`; when called several times, all of them.
    /// Combine it with [`acr`](Self::acr), which is what a login can request from the tenant.
    #[must_use]
    pub fn amr(mut self, method: impl Into<String>) -> Self {
        self.amr.push(method.into());
        self
    }

    /// Requires an authentication no longer ago than this, in whole seconds.
    #[must_use]
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.max_age = Some(max_age.as_secs());
        self
    }

    /// Returns whether a session meets the requirement at this time, in seconds since the epoch. `leeway`
    /// seconds are added to the maximum age, because the clocks of tenant and application may differ.
    pub(crate) fn is_met(&self, record: &SessionRecord, now: u64, leeway: u64) -> bool {
        let organization = match &self.organization {
            Some(wanted) => {
                record.org_id.as_deref() == Some(wanted)
                    || record.org_name.as_deref() == Some(wanted)
            }
            None => !self.any_organization || record.org_id.is_some(),
        };
        let class = self.acr.is_empty()
            || record
                .acr
                .as_ref()
                .is_some_and(|acr| self.acr.contains(acr));
        let methods = self.amr.iter().all(|method| record.amr.contains(method));
        let recent = self.max_age.is_none_or(|max_age| {
            let allowed = max_age.saturating_add(leeway);
            record
                .auth_time
                .is_some_and(|at| now <= at.saturating_add(allowed))
        });
        organization && class && methods && recent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_is_required() {
        let mut record = SessionRecord::new("i", "s")
            .with_organization("org_1")
            .with_authentication(Some("gold"), &["pwd", "mfa"]);
        record.org_name = Some("acme".into());
        record.auth_time = Some(1_000);
        let new = Requirement::new;
        for (requirement, met) in [
            (new(), true),
            (new().organization("org_1"), true),
            (new().organization("acme"), true),
            (new().organization("org_2"), false),
            (new().any_organization(), true),
            (new().acr("gold"), true),
            (new().acr("silver").acr("gold"), true),
            (new().acr("silver"), false),
            (new().amr("mfa"), true),
            (new().amr("mfa").amr("face"), false),
            (new().max_age(Duration::from_secs(100)), true),
            (new().max_age(Duration::from_secs(99)), true),
            (new().max_age(Duration::from_secs(98)), false),
        ] {
            assert_eq!(
                requirement.is_met(&record, 1_100, 1),
                met,
                "{requirement:?}"
            );
        }
        let nobody = SessionRecord::new("i", "s");
        for requirement in [
            new().any_organization(),
            new().acr("gold"),
            new().amr("mfa"),
            new().max_age(Duration::from_secs(u64::MAX)),
        ] {
            assert!(!requirement.is_met(&nobody, 0, 0), "{requirement:?}");
        }
    }
}
