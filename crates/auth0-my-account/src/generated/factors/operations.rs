// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::FactorList;
use crate::handle::Handle;

/// Kinds of factors that the tenant lets users enroll.
#[derive(Debug, Clone)]
pub struct Factors(pub(crate) Handle);

impl Factors {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the kinds of factors that the user can enroll.
    ///
    /// `GET /factors`, scope `read:me:factors`. Early access.
    pub fn list(&self) -> Call<FactorList> {
        self.0.call(Operation::get("/factors"))
    }
}
