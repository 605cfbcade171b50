// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod errors;
mod jobs;
mod users_exports;
mod users_imports;
mod verification_email;

pub use errors::JobsErrors;
pub use jobs::Jobs;
pub use users_exports::JobsUsersExports;
pub use users_imports::JobsUsersImports;
pub use verification_email::JobsVerificationEmail;
