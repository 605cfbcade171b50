// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod enrollments;
mod factors;
mod factors_duo;
mod factors_duo_settings;
mod factors_email;
mod factors_phone;
mod factors_push_notification;
mod factors_sms;
mod guardian;
mod policies;

pub use enrollments::GuardianEnrollments;
pub use factors::GuardianFactors;
pub use factors_duo::GuardianFactorsDuo;
pub use factors_duo_settings::GuardianFactorsDuoSettings;
pub use factors_email::GuardianFactorsEmail;
pub use factors_phone::GuardianFactorsPhone;
pub use factors_push_notification::GuardianFactorsPushNotification;
pub use factors_sms::GuardianFactorsSms;
pub use guardian::Guardian;
pub use policies::GuardianPolicies;
