// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

use super::{RateLimitPolicyConsumer, RateLimitPolicyResource};

/// Optional parameters of `GET /rate-limit-policies`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRateLimitPoliciesParams {
    /// Only policies that limit this resource.
    pub resource: Option<RateLimitPolicyResource>,
    /// Only policies for consumers of this kind.
    pub consumer: Option<RateLimitPolicyConsumer>,
    /// Only policies for these consumers.
    pub consumer_selector: Option<String>,
    /// How many are on a page at most, where pages go by checkpoint. Up to 100.
    pub take: Option<u64>,
    /// Checkpoint to begin at: the `next` of an earlier page.
    pub from: Option<String>,
}

auth0_core::__setters! { ListRateLimitPoliciesParams {
    value resource: RateLimitPolicyResource,
    value consumer: RateLimitPolicyConsumer,
    value consumer_selector: String,
    plain take: u64,
    value from: String,
} }

impl ListRateLimitPoliciesParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query(
                "resource",
                self.resource.as_ref().map(RateLimitPolicyResource::as_str),
            )
            .query(
                "consumer",
                self.consumer.as_ref().map(RateLimitPolicyConsumer::as_str),
            )
            .query("consumer_selector", self.consumer_selector.as_deref())
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}
