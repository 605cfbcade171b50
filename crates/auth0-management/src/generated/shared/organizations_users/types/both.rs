// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

/// The `app_metadata` of [`OrganizationInvitation`].
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct AppMetadata {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
