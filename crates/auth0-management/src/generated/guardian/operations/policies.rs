// Written by auth0-codegen; changes belong into its overrides.

//! `guardian.policies`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::MfaPolicy;
use crate::handle::Handle;

/// When multi-factor authentication is asked for.
#[derive(Debug, Clone)]
pub struct GuardianPolicies(pub(crate) Handle);

impl GuardianPolicies {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets when multi-factor authentication is asked for.
    ///
    /// An empty list means never, unless an action asks for it.
    ///
    /// `GET /guardian/policies`, scope `read:mfa_policies`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/get-policies)
    pub fn list(&self) -> Call<Vec<MfaPolicy>> {
        self.0.call(Operation::get("/guardian/policies"))
    }

    /// Sets when multi-factor authentication is asked for.
    ///
    /// An empty list means never, unless an action asks for it.
    ///
    /// `PUT /guardian/policies`, scope `update:mfa_policies`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/put-policies)
    pub fn set(&self, request: &[MfaPolicy]) -> Call<Vec<MfaPolicy>> {
        self.0
            .call(Operation::put("/guardian/policies").json(request))
    }
}
