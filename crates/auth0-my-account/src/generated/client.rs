// Written by auth0-codegen; changes belong into its overrides.

//! Accessors of the groups.

use crate::MyAccountClient;

impl MyAccountClient {
    /// The user's own factors, passkeys and passwords.
    pub fn authentication_methods(&self) -> super::authentication_methods::AuthenticationMethods {
        super::authentication_methods::AuthenticationMethods(self.handle())
    }

    /// The user's accounts at other providers, whose tokens the Token Vault keeps.
    pub fn connected_accounts(&self) -> super::connected_accounts::ConnectedAccounts {
        super::connected_accounts::ConnectedAccounts(self.handle())
    }

    /// Requests of applications that wait for the user's consent.
    pub fn consents(&self) -> super::consents::Consents {
        super::consents::Consents(self.handle())
    }

    /// Kinds of factors that the tenant lets users enroll.
    pub fn factors(&self) -> super::factors::Factors {
        super::factors::Factors(self.handle())
    }

    /// Organizations the user is a member of.
    pub fn organizations(&self) -> super::organizations::Organizations {
        super::organizations::Organizations(self.handle())
    }
}
