// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// Whether deletion is allowed, and of what.
    ///
    /// In `organization_deletion_behavior` of [`OrganizationTemplate`](super::OrganizationTemplate).
    pub enum DeletionBehavior {
        /// `allow`.
        Allow = "allow",
        /// `allow_if_empty`.
        AllowIfEmpty = "allow_if_empty",
    }
}

string_enum! {
    /// An organization discovery domain status; a value in `status` of
    /// [`OrganizationDiscoveryDomain`](super::OrganizationDiscoveryDomain).
    pub enum OrganizationDiscoveryDomainStatus {
        /// `pending`.
        Pending = "pending",
        /// `verified`.
        Verified = "verified",
    }
}

string_enum! {
    /// An organization member effective role source; a value in `sources` of
    /// [`OrganizationMemberEffectiveRole`](super::OrganizationMemberEffectiveRole).
    pub enum OrganizationMemberEffectiveRoleSource {
        /// `direct`.
        Direct = "direct",
        /// `groups`.
        Groups = "groups",
    }
}

string_enum! {
    /// An organization sort field; a value for `sort` of `GET /organizations/search`.
    pub enum OrganizationSortField {
        /// `name`.
        Name = "name",
        /// `display_name`.
        DisplayName = "display_name",
        /// `created_at`.
        CreatedAt = "created_at",
    }
}

string_enum! {
    /// Organization template role visibility; a value in `default_value` of
    /// [`OrganizationTemplateRoleVisibilityPolicy`](super::OrganizationTemplateRoleVisibilityPolicy).
    pub enum OrganizationTemplateRoleVisibility {
        /// `write`.
        Write = "write",
        /// `read_only`.
        ReadOnly = "read_only",
        /// `hidden`.
        Hidden = "hidden",
    }
}
