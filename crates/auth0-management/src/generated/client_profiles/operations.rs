// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListClientProfilesParams;
use super::{ClientProfile, CreateClientProfile, UpdateClientProfile};
use crate::handle::Handle;

/// Client profiles: settings that applications registered by metadata document receive.
#[derive(Debug, Clone)]
pub struct ClientProfiles(pub(crate) Handle);

impl ClientProfiles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists client profiles.
    ///
    /// `GET /client-profiles`, scope `read:client_profiles` (unconfirmed: Auth0 documents no scope for
    /// this operation).
    pub fn list(&self) -> Pager<ClientProfile> {
        self.list_with(&ListClientProfilesParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListClientProfilesParams) -> Pager<ClientProfile> {
        self.0.list(
            Operation::get("/client-profiles"),
            "client_profiles",
            params.paging(),
        )
    }

    /// Creates a client profile.
    ///
    /// `POST /client-profiles`, scope `create:client_profiles` (unconfirmed: Auth0 documents no scope
    /// for this operation).
    ///
    /// # Errors
    ///
    /// - 409: A client profile with this name already exists.
    pub fn create(&self, client_profile: &CreateClientProfile) -> Call<ClientProfile> {
        self.0
            .call(Operation::post("/client-profiles").json(client_profile))
    }

    /// Gets a client profile.
    ///
    /// `GET /client-profiles/{id}`, scope `read:client_profiles` (unconfirmed: Auth0 documents no scope
    /// for this operation).
    ///
    /// # Errors
    ///
    /// - 404: The client profile does not exist.
    pub fn get(&self, id: &str) -> Call<ClientProfile> {
        self.0
            .call(Operation::get("/client-profiles/{id}").path(id))
    }

    /// Updates a client profile.
    ///
    /// `PATCH /client-profiles/{id}`, scope `update:client_profiles` (unconfirmed: Auth0 documents no
    /// scope for this operation).
    ///
    /// # Errors
    ///
    /// - 404: The client profile does not exist.
    pub fn update(&self, id: &str, client_profile: &UpdateClientProfile) -> Call<ClientProfile> {
        self.0.call(
            Operation::patch("/client-profiles/{id}")
                .path(id)
                .json(client_profile),
        )
    }

    /// Deletes a client profile.
    ///
    /// `DELETE /client-profiles/{id}`, scope `delete:client_profiles` (unconfirmed: Auth0 documents no
    /// scope for this operation).
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/client-profiles/{id}").path(id))
    }
}
