// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use std::collections::BTreeMap;

use auth0_core::{Extra, Operation, Paging, string_enum};

/// Request body of `POST /hooks`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateHook {
    /// Name of the hook.
    pub name: String,
    /// Source code of the hook or rule. At least 1 character.
    pub script: String,
    /// Whether it is enabled. Default: `false`.
    pub enabled: Option<bool>,
    /// Versions of npm packages, by name.
    pub dependencies: Option<BTreeMap<String, String>>,
    /// Trigger at which it runs.
    pub trigger_id: HookTriggerId,
}

impl CreateHook {
    /// Creates the value with its required fields.
    pub fn new(
        name: impl Into<String>,
        script: impl Into<String>,
        trigger_id: HookTriggerId,
    ) -> Self {
        Self {
            name: name.into(),
            script: script.into(),
            enabled: None,
            dependencies: None,
            trigger_id,
        }
    }
}

auth0_core::__setters! { CreateHook {
    plain enabled: bool,
    map dependencies: String,
} }

auth0_core::__write! { CreateHook {
    always name "name",
    always script "script",
    optional enabled "enabled",
    optional dependencies "dependencies",
    always trigger_id "triggerId",
} }

/// Code that runs at an extensibility point; replaced by actions.
///
/// Listed by `GET /hooks`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Hook {
    /// Trigger at which it runs.
    pub trigger_id: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Name of the hook.
    pub name: Option<String>,
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Source code of the hook or rule.
    pub script: Option<String>,
    /// Versions of npm packages, by name.
    pub dependencies: Option<BTreeMap<String, String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Hook {
    optional trigger_id "triggerId",
    optional id "id",
    optional name "name",
    optional enabled "enabled",
    optional script "script",
    optional dependencies "dependencies",
} }
auth0_core::__read!(Hook);

string_enum! {
    /// A hook trigger ID; a value for `triggerId` of `GET /hooks`.
    pub enum HookTriggerId {
        /// `credentials-exchange`.
        CredentialsExchange = "credentials-exchange",
        /// `pre-user-registration`.
        PreUserRegistration = "pre-user-registration",
        /// `post-user-registration`.
        PostUserRegistration = "post-user-registration",
        /// `post-change-password`.
        PostChangePassword = "post-change-password",
        /// `send-phone-message`.
        SendPhoneMessage = "send-phone-message",
    }
}

/// Request body of `PATCH /hooks/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateHook {
    /// Name of the hook.
    pub name: Option<String>,
    /// Source code of the hook or rule. At least 1 character.
    pub script: Option<String>,
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Versions of npm packages, by name.
    pub dependencies: Option<BTreeMap<String, String>>,
}

auth0_core::__setters! { UpdateHook {
    value name: String,
    value script: String,
    plain enabled: bool,
    map dependencies: String,
} }

auth0_core::__write! { UpdateHook {
    optional name "name",
    optional script "script",
    optional enabled "enabled",
    optional dependencies "dependencies",
} }

/// Optional parameters of `GET /hooks`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListHooksParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Only those that are on, or only the others.
    pub enabled: Option<bool>,
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Only what runs at this trigger.
    pub trigger_id: Option<HookTriggerId>,
}

auth0_core::__setters! { ListHooksParams {
    plain page: u64,
    plain per_page: u64,
    plain enabled: bool,
    value fields: String,
    value trigger_id: HookTriggerId,
} }

impl ListHooksParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("enabled", self.enabled)
            .query("fields", self.fields.as_deref())
            .query(
                "triggerId",
                self.trigger_id.as_ref().map(HookTriggerId::as_str),
            )
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /hooks/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetHookParams {
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
}

auth0_core::__setters! { GetHookParams {
    value fields: String,
} }

impl GetHookParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation.query("fields", self.fields.as_deref())
    }
}
