//! Invitations to an organization, as an application's login page receives them.

use auth0_core::{Error, ErrorKind, Secret};

use crate::query;

/// An invitation to an organization.
///
/// A user who follows the link of an invitation arrives at the application's login URI with parameters that
/// the authorization request has to repeat.
/// [Reference](https://auth0.com/docs/manage-users/organizations/configure-organizations/invite-members)
///
/// ```
/// use auth0_authentication::Invitation;
///
/// let uri = "https://app.example.com/login?invitation=ticket&organization=org_1&organization_name=acme";
/// let invitation = Invitation::parse(uri)?.expect("an invitation");
/// assert_eq!(invitation.organization(), "org_1");
/// // auth.authorize("https://app.example.com/callback").invitation(&invitation)
///
/// assert!(Invitation::parse("https://app.example.com/login")?.is_none());
/// # Ok::<(), auth0_authentication::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    ticket: Secret,
    organization: String,
    organization_name: Option<String>,
}

impl Invitation {
    /// Parses the URL or query of a request to the login URI. Returns `None` if it is not an invitation.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput) if an invitation has no organization, or if a
    /// parameter is empty, repeated, or not UTF-8.
    pub fn parse(login_uri: &str) -> Result<Option<Self>, Error> {
        let [query, _] = query::split(login_uri);
        let [ticket, organization, organization_name] = [
            find(query, "invitation")?,
            find(query, "organization")?,
            find(query, "organization_name")?,
        ];
        let Some(ticket) = ticket else {
            return Ok(None);
        };
        let Some(organization) = organization else {
            return Err(invalid("has an `invitation`, but no `organization`"));
        };
        Ok(Some(Self {
            ticket: ticket.into(),
            organization,
            organization_name,
        }))
    }

    /// Returns the ticket: the value of `invitation`. Anyone who has it can accept the invitation.
    pub fn ticket(&self) -> &Secret {
        &self.ticket
    }

    /// Returns the organization's ID.
    pub fn organization(&self) -> &str {
        &self.organization
    }

    /// Returns the organization's name.
    pub fn organization_name(&self) -> Option<&str> {
        self.organization_name.as_deref()
    }
}

fn find(query: &str, name: &str) -> Result<Option<String>, Error> {
    let mut found = None;
    for pair in query::pairs(query) {
        match pair {
            Err(bad) if bad == name => {
                return Err(invalid(&format!("has a `{name}` that is not UTF-8")));
            }
            Ok((given, value)) if given == name => {
                if value.is_empty() {
                    return Err(invalid(&format!("has an empty `{name}`")));
                }
                if found.replace(value).is_some() {
                    return Err(invalid(&format!("has `{name}` twice")));
                }
            }
            _ => {}
        }
    }
    Ok(found)
}

fn invalid(what: &str) -> Error {
    Error::new(ErrorKind::InvalidInput, format!("the login URI {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_in_each_form_it_comes_in() {
        for text in [
            "https://app/login?invitation=t%2B1&organization=org_1&organization_name=a+b",
            "/login?organization_name=a%20b&organization=org_1&invitation=t%2B1#x",
            "invitation=t%2B1&organization=org_1&organization_name=a+b&more=%FF",
        ] {
            let invitation = Invitation::parse(text).unwrap().unwrap();
            assert_eq!(invitation.ticket().expose(), "t+1");
            assert_eq!(invitation.organization(), "org_1");
            assert_eq!(invitation.organization_name(), Some("a b"));
            assert!(!format!("{invitation:?}").contains("t+1"));
        }
    }

    #[test]
    fn a_login_that_is_no_invitation() {
        for text in ["https://app/login", "organization=org_1", "", "?"] {
            assert_eq!(Invitation::parse(text).unwrap(), None, "{text}");
        }
    }

    #[test]
    fn half_an_invitation_is_an_error() {
        for (text, what) in [
            ("invitation=t", "no `organization`"),
            ("invitation=&organization=o", "empty `invitation`"),
            ("invitation=t&organization=", "empty `organization`"),
            (
                "invitation=t&invitation=t&organization=o",
                "`invitation` twice",
            ),
            ("invitation=t&organization=%FF", "not UTF-8"),
        ] {
            let error = Invitation::parse(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
            assert!(error.to_string().contains(what), "{error}");
        }
    }
}
