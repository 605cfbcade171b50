//! The setters that several grants have, in one place so that they mean and say the same everywhere.
//!
//! A grant names those it has, and keeps a field of the same name for each.

/// `setters!(scope, parameter)` inside an `impl` block.
macro_rules! setters {
    ($($name:ident),+ $(,)?) => {
        $($crate::grant::setters::setter! { $name })+
    };
}

macro_rules! setter {
    (audience) => {
        /// Asks for an access token for calls to the API with this identifier.
        #[must_use]
        pub fn audience(mut self, audience: impl Into<String>) -> Self {
            self.audience = Some(audience.into());
            self
        }
    };
    (scope) => {
        /// Asks for these scopes, separated by spaces; with `openid` an ID token comes too, with
        /// `offline_access` a refresh token.
        #[must_use]
        pub fn scope(mut self, scope: impl Into<String>) -> Self {
            self.scope = Some(scope.into());
            self
        }
    };
    (organization) => {
        /// Acts within an organization, by its ID or name.
        #[must_use]
        pub fn organization(mut self, organization: impl Into<String>) -> Self {
            self.organization = Some(organization.into());
            self
        }
    };
    (forwarded_for) => {
        /// The address of the user's device, for a server that logs users in: Auth0 then counts failed
        /// logins against it and not against the server (header `auth0-forwarded-for`).
        ///
        /// The application has to be allowed to say so, in its settings, and to authenticate with a
        /// secret.
        /// [Reference](https://auth0.com/docs/get-started/authentication-and-authorization-flow/resource-owner-password-flow/avoid-common-issues-with-resource-owner-password-flow-and-attack-protection)
        #[must_use]
        pub fn forwarded_for(mut self, address: std::net::IpAddr) -> Self {
            self.forwarded_for = Some(address);
            self
        }
    };
    (parameter) => {
        /// Adds a parameter that has no method here: one that an Action reads, or a newer one. One that
        /// is part of the request already is an error when it is sent.
        #[must_use]
        pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.extra.push(name, value);
            self
        }
    };
}

pub(crate) use {setter, setters};
