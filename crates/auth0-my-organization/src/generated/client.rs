// Written by auth0-codegen; changes belong into its overrides.

//! Accessors of the groups.

use crate::MyOrganizationClient;

impl MyOrganizationClient {
    /// The administrator's limits: strategies and features that the tenant allows.
    pub fn configuration(&self) -> super::configuration::Configuration {
        super::configuration::Configuration(self.handle())
    }

    /// The organization itself: its name and branding.
    pub fn details(&self) -> super::details::Details {
        super::details::Details(self.handle())
    }

    /// Domains of the organization.
    pub fn domains(&self) -> super::domains::Domains {
        super::domains::Domains(self.handle())
    }

    /// Identity providers with which members log in.
    pub fn identity_providers(&self) -> super::identity_providers::IdentityProviders {
        super::identity_providers::IdentityProviders(self.handle())
    }

    /// Invitations to join the organization.
    pub fn invitations(&self) -> super::invitations::Invitations {
        super::invitations::Invitations(self.handle())
    }

    /// Members of the organization.
    pub fn members(&self) -> super::members::Members {
        super::members::Members(self.handle())
    }

    /// Memberships in the organization.
    pub fn memberships(&self) -> super::memberships::Memberships {
        super::memberships::Memberships(self.handle())
    }

    /// Roles that members can have.
    pub fn roles(&self) -> super::roles::Roles {
        super::roles::Roles(self.handle())
    }
}
