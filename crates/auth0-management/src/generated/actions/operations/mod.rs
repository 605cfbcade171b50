// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod actions;
mod executions;
mod modules;
mod modules_versions;
mod triggers;
mod triggers_bindings;
mod versions;

pub use actions::Actions;
pub use executions::ActionsExecutions;
pub use modules::ActionsModules;
pub use modules_versions::ActionsModulesVersions;
pub use triggers::ActionsTriggers;
pub use triggers_bindings::ActionsTriggersBindings;
pub use versions::ActionsVersions;
