// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `events`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, events::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};
