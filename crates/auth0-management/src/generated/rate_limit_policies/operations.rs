// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListRateLimitPoliciesParams;
use super::{CreateRateLimitPolicy, RateLimitPolicy, UpdateRateLimitPolicy};
use crate::handle::Handle;

/// Rate limit policies: custom limits for some applications.
#[derive(Debug, Clone)]
pub struct RateLimitPolicies(pub(crate) Handle);

impl RateLimitPolicies {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists rate limit policies.
    ///
    /// `GET /rate-limit-policies`, scope `read:rate_limit_policies`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/rate-limit-policies/get-rate-limit-policies)
    pub fn list(&self) -> Pager<RateLimitPolicy> {
        self.list_with(&ListRateLimitPoliciesParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListRateLimitPoliciesParams) -> Pager<RateLimitPolicy> {
        self.0.list(
            params.apply(Operation::get("/rate-limit-policies")),
            "rate_limit_policies",
            params.paging(),
        )
    }

    /// Creates a rate limit policy.
    ///
    /// `POST /rate-limit-policies`, scope `create:rate_limit_policies`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/rate-limit-policies/post-rate-limit-policies)
    ///
    /// # Errors
    ///
    /// - 409: There is a policy for this resource and consumer already.
    pub fn create(&self, rate_limit_policy: &CreateRateLimitPolicy) -> Call<RateLimitPolicy> {
        self.0
            .call(Operation::post("/rate-limit-policies").json(rate_limit_policy))
    }

    /// Gets a rate limit policy.
    ///
    /// `GET /rate-limit-policies/{id}`, scope `read:rate_limit_policies`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/rate-limit-policies/get-rate-limit-policies-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The rate limit policy does not exist.
    pub fn get(&self, id: &str) -> Call<RateLimitPolicy> {
        self.0
            .call(Operation::get("/rate-limit-policies/{id}").path(id))
    }

    /// Deletes a rate limit policy.
    ///
    /// `DELETE /rate-limit-policies/{id}`, scope `delete:rate_limit_policies`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/rate-limit-policies/delete-rate-limit-policies-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The rate limit policy does not exist.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/rate-limit-policies/{id}").path(id))
    }

    /// Changes the configuration of a rate limit policy.
    ///
    /// `PATCH /rate-limit-policies/{id}`, scope `update:rate_limit_policies`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/rate-limit-policies/patch-rate-limit-policies-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The rate limit policy does not exist.
    pub fn update(
        &self,
        id: &str,
        rate_limit_policy: &UpdateRateLimitPolicy,
    ) -> Call<RateLimitPolicy> {
        self.0.call(
            Operation::patch("/rate-limit-policies/{id}")
                .path(id)
                .json(rate_limit_policy),
        )
    }
}
