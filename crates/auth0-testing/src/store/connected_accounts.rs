//! Users' accounts at other providers.

/// A connection that is waiting for the browser.
#[derive(Debug, Clone)]
pub(crate) struct StartedAccount {
    pub(crate) user_id: String,
    pub(crate) connection: String,
    pub(crate) redirect_uri: String,
    pub(crate) state: Option<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) code_challenge: Option<String>,
    pub(crate) auth_session: String,
}

/// The code with which the browser returned.
#[derive(Debug, Clone)]
pub(crate) struct AccountCode(pub(crate) StartedAccount);

#[derive(Debug, Clone)]
pub(crate) struct ConnectedAccount {
    pub(crate) id: String,
    pub(crate) user_id: String,
    pub(crate) connection: String,
    pub(crate) scopes: Vec<String>,
    /// Like `expires_at`, in seconds of the tenant's clock.
    pub(crate) created_at: u64,
    pub(crate) expires_at: u64,
    pub(crate) organization: Option<String>,
}

impl ConnectedAccount {
    /// Returns the scopes of its tokens.
    pub(crate) fn scopes(&self) -> &[String] {
        &self.scopes
    }
}

/// The accounts of all users, in order of connection.
#[derive(Debug, Default)]
pub(crate) struct ConnectedAccounts(pub(crate) Vec<ConnectedAccount>);

impl ConnectedAccounts {
    /// Returns a user's account at a connection.
    pub(crate) fn find(&self, user_id: &str, connection: &str) -> Option<&ConnectedAccount> {
        let mut theirs = self.of(user_id);
        theirs.find(|one| one.connection == connection)
    }

    pub(crate) fn of(&self, user_id: &str) -> impl Iterator<Item = &ConnectedAccount> {
        self.0.iter().filter(move |one| one.user_id == user_id)
    }
}
