//! Acceptance of invitations to an organization: authorization requests with the parameters `invitation` and
//! `organization`, which an application takes from the link of the invitation.

use crate::server::error_body::OAuthError;
use crate::state::TenantState;
use crate::store::authorization::AuthorizeRequest;
use crate::store::users::User;

/// Returns the ticket, the identifier of the organization, and the invited email address, or `None` if the
/// request accepts no invitation.
fn invited(
    state: &TenantState,
    request: &AuthorizeRequest,
) -> Result<Option<(String, String, String)>, OAuthError> {
    let parameters = &request.parameters;
    let Some(ticket) = parameters.optional("invitation") else {
        return Ok(None);
    };
    let organization = parameters.optional("organization");
    let organization = organization.and_then(|named| state.find_organization(named));
    let found = organization.and_then(|organization| {
        let email = state.invitee(&organization.id, ticket)?;
        Some((ticket.to_owned(), organization.id, email))
    });
    let missing = || OAuthError::invalid_request("invitation not found or already used");
    found.map(Some).ok_or_else(missing)
}

/// Checks that the invitation of a request, if any, can be accepted.
pub(super) fn check(state: &TenantState, request: &AuthorizeRequest) -> Result<(), OAuthError> {
    invited(state, request).map(|_| ())
}

/// Accepts the invitation of a request, if any, on behalf of the user who has just logged in.
pub(super) fn accept(
    state: &TenantState,
    request: &AuthorizeRequest,
    user: &User,
) -> Result<(), OAuthError> {
    let Some((ticket, organization, email)) = invited(state, request)? else {
        return Ok(());
    };
    let is_invited = |own: &String| own.eq_ignore_ascii_case(&email);
    if !user.email.as_ref().is_some_and(is_invited) {
        return Err(OAuthError::access_denied(
            "The invitation was sent to another email address",
        ));
    }
    state.accept_invitation(&organization, &ticket, &user.id);
    Ok(())
}
