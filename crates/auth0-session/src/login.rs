//! The options of a login.

use std::time::Duration;

use auth0_authentication::Prompt;

use crate::Requirement;

/// Options of a login: the page to return to, and the parameters for the tenant.
///
/// ```
/// use auth0_session::{Auth0, Login};
/// # async fn run(auth0: &Auth0, parts: &http::request::Parts) {
/// let response = auth0
///     .login(parts, Login::new().return_to("/orders").organization("org_1"))
///     .await;
/// # }
/// ```
#[derive(Debug, Clone, Default)]
pub struct Login {
    pub(crate) return_to: Option<String>,
    pub(crate) organization: Option<String>,
    pub(crate) invitation: Option<String>,
    pub(crate) organization_name: Option<String>,
    pub(crate) login_hint: Option<String>,
    pub(crate) screen_hint: Option<String>,
    pub(crate) connection: Option<String>,
    pub(crate) scope: Option<String>,
    pub(crate) audience: Option<String>,
    pub(crate) ui_locales: Option<String>,
    pub(crate) max_age: Option<u64>,
    pub(crate) acr_values: Option<String>,
    pub(crate) prompt: Option<Prompt>,
    pub(crate) parameters: Vec<(String, String)>,
    pub(crate) acr: Vec<String>,
    pub(crate) amr: Vec<String>,
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident;)+) => {
        $(
            $(#[$doc])*
            #[must_use]
            pub fn $name(mut self, value: impl Into<String>) -> Self {
                self.$name = Some(value.into());
                self
            }
        )+
    };
}

impl Login {
    /// Creates a login with the usual parameters of the application.
    pub fn new() -> Self {
        Self::default()
    }

    texts! {
        /// The page that the user goes to afterwards: a path of this application. Anything else is
        /// replaced by the default ([`after_login`](crate::Auth0Builder::after_login)).
        return_to;
        /// The organization to log in to, by its ID or name.
        organization;
        /// The ticket of an invitation to that organization.
        invitation;
        /// The name of that organization, as an invitation link has it.
        organization_name;
        /// The user's likely email address or name, for the login page to fill in.
        login_hint;
        /// The page to begin with, such as `signup`.
        screen_hint;
        /// The connection to log in with, by its name.
        connection;
        /// The scopes to ask for instead of the application's, separated by spaces. `openid` is added.
        scope;
        /// The API to get the first access token for, instead of the application's.
        audience;
        /// The languages of the login page, the best first, separated by spaces.
        ui_locales;
        /// The authentication context classes to ask for, separated by spaces.
        acr_values;
    }

    /// Requires an authentication that is no older than this, in whole seconds.
    #[must_use]
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.max_age = Some(max_age.as_secs());
        self
    }

    /// Whether and how the user is prompted. With [`Prompt::None`], the login is silent: if the tenant
    /// cannot log the user in without a prompt, the user returns without a session.
    #[must_use]
    pub fn prompt(mut self, prompt: impl Into<Prompt>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// Adds any other parameter, such as `ext-…` for Actions.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Requests what a page requires. A login that does not meet it fails with 403.
    #[must_use]
    pub fn requirement(mut self, requirement: &Requirement) -> Self {
        if let Some(organization) = &requirement.organization {
            self.organization = Some(organization.clone());
        }
        if !requirement.acr.is_empty() {
            self.acr_values = Some(requirement.acr.join(" "));
        }
        self.max_age = requirement.max_age.or(self.max_age);
        self.acr.clone_from(&requirement.acr);
        self.amr.clone_from(&requirement.amr);
        self
    }

    /// Reads the query of the login route. Parameters that are not for users to choose, such as
    /// `redirect_uri`, are not among these.
    pub(crate) fn read(query: &str) -> Self {
        let mut login = Self::default();
        for (name, value) in crate::query::pairs(query) {
            if value.is_empty() {
                continue;
            }
            match &*name {
                "return_to" => login.return_to = Some(value),
                "organization" => login.organization = Some(value),
                "invitation" => login.invitation = Some(value),
                "organization_name" => login.organization_name = Some(value),
                "login_hint" => login.login_hint = Some(value),
                "screen_hint" => login.screen_hint = Some(value),
                "connection" => login.connection = Some(value),
                "scope" => login.scope = Some(value),
                "audience" => login.audience = Some(value),
                "ui_locales" => login.ui_locales = Some(value),
                "acr_values" => login.acr_values = Some(value),
                "max_age" => login.max_age = value.parse().ok(),
                "prompt" => login.prompt = Some(Prompt::from(value)),
                _ => {}
            }
        }
        login
    }
}
