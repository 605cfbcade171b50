//! Setters that several grants share, defined once so that their behavior and documentation are the same.
//!
//! A grant lists the setters that it has, and has a field of the same name for each.

/// `setters!(scope, parameter)` inside an `impl` block.
macro_rules! setters {
    ($($name:ident),+ $(,)?) => {
        $($crate::grant::setters::setter! { $name })+
    };
}

macro_rules! setter {
    (audience) => {
        /// Requests an access token for the API with this identifier.
        #[must_use]
        pub fn audience(mut self, audience: impl Into<String>) -> Self {
            self.audience = Some(audience.into());
            self
        }
    };
    (scope) => {
        /// Requests these scopes, separated by spaces; `openid` adds an ID token to the response, and
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
        /// Sets the address of the user's device, for a server that logs users in. Auth0 then counts failed
        /// logins for this address instead of the server's address (header `auth0-forwarded-for`).
        ///
        /// The application's settings have to allow this, and the application has to authenticate with a secret.
        /// [Reference](https://auth0.com/docs/get-started/authentication-and-authorization-flow/resource-owner-password-flow/avoid-common-issues-with-resource-owner-password-flow-and-attack-protection)
        #[must_use]
        pub fn forwarded_for(mut self, address: std::net::IpAddr) -> Self {
            self.forwarded_for = Some(address);
            self
        }
    };
    (parameter) => {
        /// Adds a parameter that has no method here, such as one that an Action reads. If the request already
        /// has the parameter, sending it returns an error.
        #[must_use]
        pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.extra.push(name, value);
            self
        }
    };
}

pub(crate) use {setter, setters};
