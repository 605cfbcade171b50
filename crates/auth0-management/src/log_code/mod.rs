//! The codes of the tenant's log and what they have in common.

mod code;
mod outcome;

pub use self::code::LogCode;
pub use self::outcome::LogOutcome;
