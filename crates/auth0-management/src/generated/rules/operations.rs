// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::{CreateRule, Rule, UpdateRule};
use super::{GetRuleParams, ListRulesParams};
use crate::handle::Handle;

/// Rules: an older way to run custom code at login; actions take their place.
#[derive(Debug, Clone)]
pub struct Rules(pub(crate) Handle);

impl Rules {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists rules.
    ///
    /// `GET /rules`, scope `read:rules`.
    /// [Reference](https://auth0.com/docs/api/management/v2/rules/get-rules)
    pub fn list(&self) -> Pager<Rule> {
        self.list_with(&ListRulesParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListRulesParams) -> Pager<Rule> {
        self.0.list(
            params.apply(Operation::get("/rules")),
            "rules",
            params.paging(),
        )
    }

    /// Creates a rule.
    ///
    /// Newer tenants cannot create rules.
    ///
    /// `POST /rules`, scope `create:rules`.
    /// [Reference](https://auth0.com/docs/api/management/v2/rules/post-rules)
    ///
    /// # Errors
    ///
    /// - 409: There is a rule with this name already.
    pub fn create(&self, rule: &CreateRule) -> Call<Rule> {
        self.0.call(Operation::post("/rules").json(rule))
    }

    /// Gets a rule with its code.
    ///
    /// `GET /rules/{id}`, scope `read:rules`.
    /// [Reference](https://auth0.com/docs/api/management/v2/rules/get-rules-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The rule does not exist.
    pub fn get(&self, id: &str) -> Call<Rule> {
        self.get_with(id, &GetRuleParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, id: &str, params: &GetRuleParams) -> Call<Rule> {
        self.0
            .call(params.apply(Operation::get("/rules/{id}").path(id)))
    }

    /// Deletes a rule.
    ///
    /// `DELETE /rules/{id}`, scope `delete:rules`.
    /// [Reference](https://auth0.com/docs/api/management/v2/rules/delete-rules-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0.command(Operation::delete("/rules/{id}").path(id))
    }

    /// Changes a rule.
    ///
    /// `PATCH /rules/{id}`, scope `update:rules`.
    /// [Reference](https://auth0.com/docs/api/management/v2/rules/patch-rules-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The rule does not exist.
    /// - 409: There is a rule with this name already.
    pub fn update(&self, id: &str, rule: &UpdateRule) -> Call<Rule> {
        self.0
            .call(Operation::patch("/rules/{id}").path(id).json(rule))
    }
}
