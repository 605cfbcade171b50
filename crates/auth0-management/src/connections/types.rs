//! The requests and responses of the operations on connections.

use std::collections::BTreeMap;

use auth0_core::{CommaSeparated, Extra, Json, Operation, Patch, string_enum};
use serde::{Deserialize, Serialize};

string_enum! {
    /// What authenticates the users of a connection.
    pub enum Strategy {
        /// Auth0's own user store, or one's own database behind it.
        Auth0 = "auth0",
        /// A code by email.
        Email = "email",
        /// A code by text message.
        Sms = "sms",
        /// Google, with accounts of people.
        GoogleOauth2 = "google-oauth2",
        /// Google Workspace.
        GoogleApps = "google-apps",
        /// Microsoft Entra ID.
        Waad = "waad",
        /// Active Directory or LDAP behind Auth0's connector.
        Ad = "ad",
        /// ADFS.
        Adfs = "adfs",
        /// A SAML identity provider.
        Samlp = "samlp",
        /// An OpenID Connect identity provider.
        Oidc = "oidc",
        /// Okta.
        Okta = "okta",
        /// PingFederate.
        Pingfederate = "pingfederate",
        /// Any OAuth 2.0 provider.
        Oauth2 = "oauth2",
        /// Apple.
        Apple = "apple",
        /// Facebook.
        Facebook = "facebook",
        /// GitHub.
        Github = "github",
        /// LinkedIn.
        Linkedin = "linkedin",
        /// Microsoft, with accounts of people.
        Windowslive = "windowslive",
    }
}

/// A source of users: a database, a social network, an enterprise directory.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Connection {
    /// `con_` and sixteen letters and digits.
    pub id: Option<String>,
    /// Its name, which never changes.
    pub name: Option<String>,
    /// What the login page calls it.
    pub display_name: Option<String>,
    /// What authenticates its users.
    pub strategy: Option<Strategy>,
    /// Settings that depend on the strategy.
    pub options: Option<Json>,
    /// Names under which it can be chosen for a login.
    pub realms: Option<Vec<String>>,
    /// Whether all applications of the domain use it.
    pub is_domain_connection: Option<bool>,
    /// Whether an enterprise connection has a button on the login page.
    pub show_as_button: Option<bool>,
    /// Up to ten names and values of one's own.
    pub metadata: Option<BTreeMap<String, Option<String>>>,
    /// What else the response says.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A connection that is to be created.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CreateConnection {
    /// Letters, digits and hyphens; it never changes.
    pub name: String,
    /// What authenticates its users.
    pub strategy: Strategy,
    /// What the login page calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Settings that depend on the strategy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Json>,
    /// Names under which it can be chosen for a login; its name unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// Whether all applications of the domain use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// Whether an enterprise connection has a button on the login page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Up to ten names and values of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
}

impl CreateConnection {
    /// A connection with what it must have.
    pub fn new(name: impl Into<String>, strategy: Strategy) -> Self {
        Self {
            name: name.into(),
            strategy,
            display_name: None,
            options: None,
            realms: None,
            is_domain_connection: None,
            show_as_button: None,
            metadata: None,
        }
    }
}

/// Changes to a connection; what is not set stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct UpdateConnection {
    /// What the login page calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Settings that depend on the strategy; they replace those it has.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub options: Patch<Json>,
    /// Names under which it can be chosen for a login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// Whether all applications of the domain use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// Whether an enterprise connection has a button on the login page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Names and values of one's own; `Patch::Null` takes a name away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, Patch<String>>>,
}

/// Which connections to list, and how much of them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListConnectionsParams {
    /// The page to begin with, from 0. With this or `per_page` the list is paged by number, which ends
    /// after 1,000 connections.
    pub page: Option<u64>,
    /// Connections on a page, up to 100.
    pub per_page: Option<u64>,
    /// Where to begin: the `next` of an earlier page.
    pub from: Option<String>,
    /// Connections on a page, up to 100.
    pub take: Option<u64>,
    /// Only connections of these strategies.
    pub strategy: Vec<Strategy>,
    /// Only the connection with this name.
    pub name: Option<String>,
    /// The fields to leave in, or out.
    pub fields: Vec<String>,
    /// Whether `fields` are those to leave in, which is the default.
    pub include_fields: Option<bool>,
}

impl ListConnectionsParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        let strategies: Vec<&str> = self.strategy.iter().map(Strategy::as_str).collect();
        operation
            .query("strategy", strategies)
            .query("name", self.name.as_ref())
            .query("fields", CommaSeparated(&self.fields))
            .query("include_fields", self.include_fields)
    }
}

/// How much of a connection to get.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetConnectionParams {
    /// The fields to leave in, or out.
    pub fields: Vec<String>,
    /// Whether `fields` are those to leave in, which is the default.
    pub include_fields: Option<bool>,
}

impl GetConnectionParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", CommaSeparated(&self.fields))
            .query("include_fields", self.include_fields)
    }
}
