// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `signing_alg` of `ResourceServer`.
pub enum SigningAlgorithm {
Hs256 = "HS256",
Rs256 = "RS256",
Rs512 = "RS512",
Ps256 = "PS256",
}
}
