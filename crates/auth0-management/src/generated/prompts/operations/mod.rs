// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod custom_text;
mod partials;
mod prompts;
mod rendering;

pub use custom_text::PromptsCustomText;
pub use partials::PromptsPartials;
pub use prompts::Prompts;
pub use rendering::PromptsRendering;
