// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    ExtensibilityEmailProviderCredentials, NewEmailProviderCredentials1,
    NewEmailProviderCredentials2, NewEmailProviderCredentials3, NewEmailProviderCredentials4,
    NewEmailProviderCredentials5, NewEmailProviderCredentials6, NewEmailProviderCredentials7,
};

/// The `credentials` of [`UpdateEmailProvider`].
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NewEmailProviderCredentials {
    NewEmailProviderCredentials1(NewEmailProviderCredentials1),
    NewEmailProviderCredentials2(NewEmailProviderCredentials2),
    NewEmailProviderCredentials3(NewEmailProviderCredentials3),
    NewEmailProviderCredentials4(NewEmailProviderCredentials4),
    NewEmailProviderCredentials5(NewEmailProviderCredentials5),
    NewEmailProviderCredentials6(NewEmailProviderCredentials6),
    NewEmailProviderCredentials7(NewEmailProviderCredentials7),
    ExtensibilityEmailProviderCredentials(ExtensibilityEmailProviderCredentials),
    /// Anything else.
    Unknown(Json),
}
