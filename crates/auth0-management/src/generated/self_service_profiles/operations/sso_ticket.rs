// Written by auth0-codegen; changes belong into its overrides.

//! `self_service_profiles.sso_ticket`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{CreateSsoTicket, SsoTicket};
use crate::handle::Handle;

/// Links by which a customer enters the setup assistant.
#[derive(Debug, Clone)]
pub struct SelfServiceProfilesSsoTicket(pub(crate) Handle);

impl SelfServiceProfilesSsoTicket {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a link by which a customer sets up a new connection, or changes the one named.
    ///
    /// The link is good for at most five days. Anyone who has it can set up the connection.
    ///
    /// `POST /self-service-profiles/{id}/sso-ticket`, scope `create:sso_access_tickets`.
    /// [Reference](https://auth0.com/docs/api/management/v2/self-service-profiles/post-sso-ticket)
    pub fn create(&self, id: &str, sso_ticket: &CreateSsoTicket) -> Call<SsoTicket> {
        self.0.call(
            self.0.of_custom_domain(
                Operation::post("/self-service-profiles/{id}/sso-ticket")
                    .path(id)
                    .json(sso_ticket),
            ),
        )
    }

    /// Revokes a link into the setup assistant, and ends the setup started with it.
    ///
    /// `POST /self-service-profiles/{profileId}/sso-ticket/{id}/revoke`, scope
    /// `delete:sso_access_tickets`.
    /// [Reference](https://auth0.com/docs/api/management/v2/self-service-profiles/post-revoke)
    pub fn revoke(&self, profile_id: &str, id: &str) -> Call<()> {
        self.0.command(
            Operation::post("/self-service-profiles/{profileId}/sso-ticket/{id}/revoke")
                .path(profile_id)
                .path(id),
        )
    }
}
