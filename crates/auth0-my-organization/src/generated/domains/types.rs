// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Paging, string_enum};

/// Request body of `POST /domains`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOrganizationDomain {
    /// Domain, such as `example.com`.
    pub domain: String,
}

impl CreateOrganizationDomain {
    /// Creates the value with its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

auth0_core::__write! { CreateOrganizationDomain {
    always domain "domain",
} }

/// Domain identity providers, returned by `GET /domains/{domain_id}/identity-providers`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DomainIdentityProviders {
    pub identity_providers: Option<Vec<DomainIdp>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { DomainIdentityProviders {
    optional identity_providers "identity_providers",
} }
auth0_core::__read!(DomainIdentityProviders);

/// A domain IdP, in `identity_providers` of
/// [`DomainIdentityProviders`](super::DomainIdentityProviders).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DomainIdp {
    pub id: Option<String>,
    /// Name. 1 to 128 characters.
    pub name: Option<String>,
    /// Name that people see. 1 to 128 characters.
    pub display_name: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { DomainIdp {
    optional id "id",
    optional name "name",
    optional display_name "display_name",
} }
auth0_core::__read!(DomainIdp);

string_enum! {
    /// An organization domain status; a value in `status` of
    /// [`OrganizationDomain`](super::OrganizationDomain).
    pub enum OrgDomainStatus {
        /// `failed`.
        Failed = "failed",
        /// `pending`.
        Pending = "pending",
        /// `verified`.
        Verified = "verified",
    }
}

/// An organization domain, listed by `GET /domains`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationDomain {
    pub id: Option<String>,
    pub org_id: Option<String>,
    /// Domain, such as `example.com`.
    pub domain: Option<String>,
    /// Status.
    pub status: Option<OrgDomainStatus>,
    /// Text of the DNS record that proves the domain.
    pub verification_txt: Option<String>,
    /// Name of the DNS record that proves the domain.
    pub verification_host: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationDomain {
    optional id "id",
    optional org_id "org_id",
    optional domain "domain",
    optional status "status",
    optional verification_txt "verification_txt",
    optional verification_host "verification_host",
} }
auth0_core::__read!(OrganizationDomain);

/// Optional parameters of `GET /domains`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationDomainsParams {
    /// Cursor of the page, from the one before.
    pub from: Option<String>,
    /// Items per page. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListOrganizationDomainsParams {
    value from: String,
    plain take: u64,
} }

impl ListOrganizationDomainsParams {
    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}
