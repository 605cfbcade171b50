// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Operation, Paging, Secret, string_enum};

use crate::Timestamp;

string_enum! {
    /// Whether the Token Vault can refresh the account's tokens.
    ///
    /// In `access_type` of [`ConnectedAccount`](super::ConnectedAccount).
    pub enum AccessType {
        /// `offline`.
        Offline = "offline",
    }
}

/// Authorization params, in `authorization_params` of
/// [`CreateConnectedAccounts`](super::CreateConnectedAccounts).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AuthorizationParams {
    /// 1 to 1024 characters.
    pub acr_values: Option<String>,
    /// 1 to 512 characters.
    pub audience: Option<String>,
    /// 1 to 512 characters.
    pub resource: Option<String>,
    pub display: Option<Display>,
    /// 1 to 4096 characters.
    pub id_token_hint: Option<String>,
    /// 1 to 255 characters.
    pub login_hint: Option<String>,
    /// Up to 2147483647.
    pub max_age: Option<i64>,
    pub prompt: Option<Prompt>,
    /// 2 to 100 characters.
    pub ui_locales: Option<String>,
}

auth0_core::__setters! { AuthorizationParams {
    value acr_values: String,
    value audience: String,
    value resource: String,
    value display: Display,
    value id_token_hint: String,
    value login_hint: String,
    plain max_age: i64,
    value prompt: Prompt,
    value ui_locales: String,
} }

auth0_core::__write! { AuthorizationParams {
    optional acr_values "acr_values",
    optional audience "audience",
    optional resource "resource",
    optional display "display",
    optional id_token_hint "id_token_hint",
    optional login_hint "login_hint",
    optional max_age "max_age",
    optional prompt "prompt",
    optional ui_locales "ui_locales",
} }

string_enum! {
    /// A code challenge method; a value in `code_challenge_method` of
    /// [`CreateConnectedAccounts`](super::CreateConnectedAccounts).
    pub enum CodeChallengeMethod {
        /// `S256`.
        S256 = "S256",
    }
}

/// Request body of `POST /connected-accounts/complete`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteConnectedAccounts {
    /// Session of the enrollment, which the next step takes. Up to 64 characters.
    pub auth_session: Secret,
    /// Code with which the browser came back. 1 to 46 characters.
    pub connect_code: Secret,
    /// Address the browser comes back to. Up to 2048 characters.
    pub redirect_uri: String,
    /// PKCE verifier (RFC 7636) for the challenge of the first step. 43 to 128 characters.
    pub code_verifier: Option<Secret>,
}

impl CompleteConnectedAccounts {
    /// Creates the value with its required fields.
    pub fn new(
        auth_session: impl Into<Secret>,
        connect_code: impl Into<Secret>,
        redirect_uri: impl Into<String>,
    ) -> Self {
        Self {
            auth_session: auth_session.into(),
            connect_code: connect_code.into(),
            redirect_uri: redirect_uri.into(),
            code_verifier: None,
        }
    }
}

auth0_core::__setters! { CompleteConnectedAccounts {
    value code_verifier: Secret,
} }

auth0_core::__write! { CompleteConnectedAccounts {
    always auth_session "auth_session",
    always connect_code "connect_code",
    always redirect_uri "redirect_uri",
    optional code_verifier "code_verifier",
} }

/// Connect params, in `connect_params` of
/// [`StartedConnectedAccount`](super::StartedConnectedAccount).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectParams {
    /// Ticket for the browser.
    pub ticket: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectParams {
    optional ticket "ticket",
} }
auth0_core::__read!(ConnectParams);

/// An account at another provider, whose tokens the Token Vault keeps.
///
/// Returned by `POST /connected-accounts/complete`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectedAccount {
    pub id: Option<String>,
    /// Name of the connection.
    pub connection: Option<String>,
    pub access_type: Option<AccessType>,
    /// Scopes at the provider.
    pub scopes: Option<Vec<String>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it expires.
    pub expires_at: Option<Timestamp>,
    /// Organization it was connected in.
    pub org_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectedAccount {
    optional id "id",
    optional connection "connection",
    optional access_type "access_type",
    optional scopes "scopes",
    optional created_at "created_at",
    optional expires_at "expires_at",
    optional org_id "org_id",
} }
auth0_core::__read!(ConnectedAccount);

/// A connected account connection, listed by `GET /connected-accounts/connections`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectedAccountConnection {
    pub name: Option<String>,
    pub strategy: Option<String>,
    /// Scopes at the provider.
    pub scopes: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectedAccountConnection {
    optional name "name",
    optional strategy "strategy",
    optional scopes "scopes",
} }
auth0_core::__read!(ConnectedAccountConnection);

/// Request body of `POST /connected-accounts/connect`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateConnectedAccounts {
    /// Name of the connection. 1 to 128 characters.
    pub connection: String,
    /// Address the browser comes back to. Up to 2048 characters.
    pub redirect_uri: String,
    /// Value that comes back with the browser. 1 to 4096 characters.
    pub state: Option<String>,
    /// PKCE challenge (RFC 7636). 43 to 128 characters.
    pub code_challenge: Option<String>,
    pub code_challenge_method: Option<CodeChallengeMethod>,
    /// Scopes at the provider. 1 to 100 elements.
    pub scopes: Option<Vec<String>>,
    pub authorization_params: Option<AuthorizationParams>,
}

impl CreateConnectedAccounts {
    /// Creates the value with its required fields.
    pub fn new(connection: impl Into<String>, redirect_uri: impl Into<String>) -> Self {
        Self {
            connection: connection.into(),
            redirect_uri: redirect_uri.into(),
            state: None,
            code_challenge: None,
            code_challenge_method: None,
            scopes: None,
            authorization_params: None,
        }
    }
}

auth0_core::__setters! { CreateConnectedAccounts {
    value state: String,
    value code_challenge: String,
    value code_challenge_method: CodeChallengeMethod,
    list scopes: String,
    value authorization_params: AuthorizationParams,
} }

auth0_core::__write! { CreateConnectedAccounts {
    always connection "connection",
    always redirect_uri "redirect_uri",
    optional state "state",
    optional code_challenge "code_challenge",
    optional code_challenge_method "code_challenge_method",
    optional scopes "scopes",
    optional authorization_params "authorization_params",
} }

string_enum! {
    /// A display; a value in `display` of [`AuthorizationParams`](super::AuthorizationParams).
    pub enum Display {
        /// `page`.
        Page = "page",
        /// `popup`.
        Popup = "popup",
        /// `touch`.
        Touch = "touch",
        /// `wap`.
        Wap = "wap",
    }
}

string_enum! {
    /// A prompt; a value in `prompt` of [`AuthorizationParams`](super::AuthorizationParams).
    pub enum Prompt {
        /// `none`.
        None = "none",
        /// `login`.
        Login = "login",
        /// `consent`.
        Consent = "consent",
        /// `select_account`.
        SelectAccount = "select_account",
    }
}

/// Address and ticket for the browser that connects an account.
///
/// Returned by `POST /connected-accounts/connect`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartedConnectedAccount {
    /// Address the browser goes to, with the ticket as a parameter.
    pub connect_uri: Option<String>,
    /// Session of the enrollment, which the next step takes. Up to 64 characters.
    pub auth_session: Option<Secret>,
    pub connect_params: Option<ConnectParams>,
    /// Seconds until it expires. At least 1.
    pub expires_in: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { StartedConnectedAccount {
    optional connect_uri "connect_uri",
    optional auth_session "auth_session",
    optional connect_params "connect_params",
    optional expires_in "expires_in",
} }
auth0_core::__read!(StartedConnectedAccount);

/// Optional parameters of `GET /connected-accounts/accounts`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListConnectedAccountsParams {
    /// Accounts of this connection only.
    pub connection: Option<String>,
    /// Cursor of the page, from the one before.
    pub from: Option<String>,
    /// Items per page.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListConnectedAccountsParams {
    value connection: String,
    value from: String,
    plain take: u64,
} }

impl ListConnectedAccountsParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation.query("connection", self.connection.as_deref())
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /connected-accounts/connections`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListConnectedAccountsConnectionsParams {
    /// Cursor of the page, from the one before.
    pub from: Option<String>,
    /// Items per page.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListConnectedAccountsConnectionsParams {
    value from: String,
    plain take: u64,
} }

impl ListConnectedAccountsConnectionsParams {
    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}
