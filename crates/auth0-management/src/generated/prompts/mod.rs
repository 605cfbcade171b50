// Written by auth0-codegen; changes belong into its overrides.

//! Prompts: the screens of Universal Login, their texts, their parts and how they are rendered.

mod operations;
mod types;

pub use crate::generated::shared::Locale;
pub use operations::*;
pub use types::*;
