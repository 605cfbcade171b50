// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::string_enum;

string_enum! {
    /// A signing algorithm; a value in `signing_alg` of `ResourceServer`.
    pub enum SigningAlgorithm {
        /// HMAC with SHA-256, keyed by the client secret (`HS256`).
        Hs256 = "HS256",
        /// RSASSA-PKCS1-v1_5 with SHA-256 (`RS256`).
        Rs256 = "RS256",
        /// RSASSA-PKCS1-v1_5 with SHA-512 (`RS512`).
        Rs512 = "RS512",
        /// RSASSA-PSS with SHA-256 (`PS256`).
        Ps256 = "PS256",
    }
}
