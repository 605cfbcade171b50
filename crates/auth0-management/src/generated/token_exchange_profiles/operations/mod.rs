// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod token_exchange_profiles;

pub use token_exchange_profiles::TokenExchangeProfiles;
