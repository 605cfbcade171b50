//! Invitations to organizations, which a login with their ticket accepts.

use serde_json::Value;

use crate::clock::rfc3339_at;
use crate::store::collection::{Members, text};
use crate::store::resources::place;
use crate::store::{Store, lock};

/// The subresources of an organization.
pub(crate) const INVITATIONS: &str = "invitations";

impl Store {
    /// Returns the email address that an invitation was sent to, or `None` if the organization has no invitation
    /// with this ticket, or if it has expired.
    pub(crate) fn invitee(&self, organization: &str, ticket: &str) -> Option<String> {
        let now = rfc3339_at(self.now());
        let mut resources = lock(&self.management.resources);
        let invitations = resources.below(INVITATIONS, organization);
        let mut all = invitations.iter().map(|(_, invitation)| invitation);
        let found = all.find(|invitation| has_ticket(invitation, ticket))?;
        // Dates are written such that texts sort chronologically.
        let email = found.get("invitee")?.get("email")?.as_str()?;
        (now.as_str() < text(found, "expires_at")).then(|| email.to_owned())
    }

    /// Makes a user a member of the organization, with the roles of the invitation, and deletes the invitation.
    pub(crate) fn accept_invitation(&self, organization: &str, ticket: &str, user_id: &str) {
        let mut resources = lock(&self.management.resources);
        let invitations = resources.below(INVITATIONS, organization);
        let id = invitations.find_id(|invitation| has_ticket(invitation, ticket));
        let id = id.map(str::to_owned);
        let Some(invitation) = id.and_then(|id| invitations.remove(&id)) else {
            return;
        };
        resources.members.add(organization, user_id);
        let roles = invitation.get("roles").and_then(Value::as_array);
        for role in roles.into_iter().flatten().filter_map(Value::as_str) {
            let member = place(organization, user_id);
            resources.member_roles.add(&member, role);
        }
    }
}

fn has_ticket(invitation: &Members, ticket: &str) -> bool {
    text(invitation, "ticket_id") == ticket
}
