// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::{Consent, ConsentList};
use crate::handle::Handle;

/// Requests of applications that wait for the user's consent.
#[derive(Debug, Clone)]
pub struct Consents(pub(crate) Handle);

impl Consents {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the requests that wait for the user's consent.
    ///
    /// `GET /consents`, scope `read:me:consents`.
    pub fn list(&self) -> Call<ConsentList> {
        self.0.call(Operation::get("/consents"))
    }

    /// Gets a request for consent.
    ///
    /// `GET /consents/{consent_id}`, scope `read:me:consents`.
    pub fn get(&self, consent_id: &str) -> Call<Consent> {
        self.0
            .call(Operation::get("/consents/{consent_id}").path(consent_id))
    }
}
