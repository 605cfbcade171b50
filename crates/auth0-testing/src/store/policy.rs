//! Determines scopes, permissions, and token lifetimes from APIs, client grants, and roles.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::store::applications::Application;
use crate::store::collection::{Members, text};
use crate::store::kinds::{CLIENT_GRANTS, RESOURCE_SERVERS};
use crate::store::resources::{Resources, place};
use crate::store::{Store, lock};

/// Scopes that do not belong to an API (OpenID Connect Core 1.0 sections 5.4 and 11).
const OPENID: [&str; 6] = [
    "openid",
    "profile",
    "email",
    "phone",
    "address",
    "offline_access",
];

/// What is known of an API.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a separate setting, as in Auth0"
)]
pub(crate) struct Api {
    pub(crate) identifier: String,
    /// `None` allows every scope, for an API that a test built without naming any.
    scopes: Option<Vec<String>>,
    /// True if scopes and permissions come from roles (`enforce_policies`).
    enforces_policies: bool,
    /// True if tokens contain `permissions` (`token_dialect`).
    shows_permissions: bool,
    /// True if tokens have the form of RFC 9068.
    pub(crate) is_rfc9068: bool,
    pub(crate) allows_offline_access: bool,
    pub(crate) lifetime: u64,
    pub(crate) lifetime_for_web: u64,
}

impl Api {
    fn of(members: &Members, is_built: bool, usual_lifetime: u64) -> Self {
        let scopes = members.get("scopes").and_then(Value::as_array);
        let scopes = scopes.into_iter().flatten();
        let scopes = scopes.filter_map(|scope| scope["value"].as_str());
        let scopes: Vec<String> = scopes.map(str::to_owned).collect();
        let is_on = |member: &str| members.get(member) == Some(&Value::Bool(true));
        let dialect = text(members, "token_dialect");
        let seconds = |member: &str| members.get(member).and_then(Value::as_u64);
        let lifetime = seconds("token_lifetime").unwrap_or(usual_lifetime);
        Self {
            identifier: text(members, "identifier").to_owned(),
            scopes: (!is_built || !scopes.is_empty()).then_some(scopes),
            enforces_policies: is_on("enforce_policies"),
            shows_permissions: is_on("enforce_policies") && dialect.ends_with("_authz"),
            is_rfc9068: dialect.starts_with("rfc9068"),
            allows_offline_access: is_on("allow_offline_access"),
            lifetime,
            lifetime_for_web: seconds("token_lifetime_for_web").unwrap_or(lifetime),
        }
    }

    /// Returns true if the API defines this scope.
    pub(crate) fn defines(&self, scope: &str) -> bool {
        let scopes = self.scopes.as_ref();
        scopes.is_none_or(|scopes| scopes.iter().any(|known| known == scope))
    }
}

/// The reason why a machine gets no token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Denied {
    /// There is no client grant for the API.
    NoGrant,
    Scopes(Vec<String>),
}

/// The scopes and permissions in a token for an API.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Rights {
    pub(crate) scope: Vec<String>,
    /// `permissions`, if the API is configured to include them.
    pub(crate) permissions: Option<Vec<String>>,
}

impl Store {
    /// Returns the API with this identifier, if the Management API knows it.
    pub(crate) fn api(&self, identifier: &str) -> Option<Api> {
        let mut resources = lock(&self.management.resources);
        self.api_in(&mut resources, identifier)
    }

    fn api_in(&self, resources: &mut Resources, identifier: &str) -> Option<Api> {
        let (_, members) = resources
            .of(RESOURCE_SERVERS)
            .named("identifier", identifier)?;
        let is_built = self.apis.contains(identifier);
        let usual = self.settings.token_lifetime.as_secs();
        Some(Api::of(members, is_built, usual))
    }

    /// Returns the lifetime in seconds of an access token for this audience.
    pub(crate) fn token_lifetime(&self, audience: Option<&str>, is_for_web: bool) -> u64 {
        match audience.and_then(|audience| self.api(audience)) {
            Some(api) if is_for_web => api.lifetime_for_web,
            Some(api) => api.lifetime,
            None => self.settings.token_lifetime.as_secs(),
        }
    }

    /// Returns the rights of a machine for an API: those requested, or all that were granted.
    pub(crate) fn rights_of_client(
        &self,
        application: &Application,
        audience: &str,
        requested: Option<Vec<String>>,
    ) -> Result<Rights, Denied> {
        let mut resources = lock(&self.management.resources);
        let api = self.api_in(&mut resources, audience);
        let granted = granted(&mut resources, &application.client_id, audience);
        let allowed = match (granted, &application.scope) {
            (Some(Granted::Scopes(scopes)), _) => Some(scopes),
            (Some(Granted::All), _) => api.as_ref().and_then(|api| api.scopes.clone()),
            (None, Some(scopes)) => Some(scopes.clone()),
            (None, None) if application.needs_no_grant => None,
            (None, None) => return Err(Denied::NoGrant),
        };
        let scope = match (requested, allowed) {
            (Some(requested), Some(allowed)) => {
                let refused = requested.iter().filter(|scope| !allowed.contains(scope));
                let refused: Vec<String> = refused.cloned().collect();
                if !refused.is_empty() {
                    return Err(Denied::Scopes(refused));
                }
                requested
            }
            (Some(mut requested), None) => {
                let is_defined = |scope: &String| api.as_ref().is_none_or(|api| api.defines(scope));
                requested.retain(is_defined);
                requested
            }
            (None, Some(allowed)) => allowed,
            (None, None) => api
                .as_ref()
                .and_then(|api| api.scopes.clone())
                .unwrap_or_default(),
        };
        let shows = api.is_some_and(|api| api.shows_permissions);
        Ok(Rights {
            permissions: shows.then(|| scope.clone()),
            scope,
        })
    }

    /// Returns the requested rights that an application has for an API on behalf of a user. They are
    /// limited to the scopes that the API defines and, if the API enforces policies, to the user's
    /// permissions.
    pub(crate) fn rights_of_user(
        &self,
        user_id: &str,
        organization: Option<&str>,
        audience: Option<&str>,
        requested: &[String],
    ) -> Rights {
        let is_openid = |scope: &String| OPENID.contains(&scope.as_str());
        let Some(audience) = audience else {
            let scope = requested.iter().filter(|scope| is_openid(scope));
            return Rights {
                scope: scope.cloned().collect(),
                permissions: None,
            };
        };
        let mut resources = lock(&self.management.resources);
        let Some(api) = self.api_in(&mut resources, audience) else {
            // The tenant's own APIs make their own decisions.
            return Rights {
                scope: requested.to_vec(),
                permissions: None,
            };
        };
        let permissions = permissions(&mut resources, user_id, organization, &api.identifier);
        let is_granted = |scope: &String| {
            is_openid(scope)
                || (api.defines(scope) && (!api.enforces_policies || permissions.contains(scope)))
        };
        let scope = requested.iter().filter(|scope| is_granted(scope));
        Rights {
            scope: scope.cloned().collect(),
            permissions: api
                .shows_permissions
                .then(|| permissions.into_iter().collect()),
        }
    }

    /// Returns the names of a user's roles, which are those in the organization if there is one.
    pub(crate) fn role_names(&self, user_id: &str, organization: Option<&str>) -> Vec<String> {
        let resources = lock(&self.management.resources);
        let roles = roles(&resources, user_id, organization);
        let names = roles.iter().filter_map(|id| {
            let role = resources.find(crate::store::kinds::ROLES, id)?;
            Some(text(role, "name").to_owned())
        });
        names.collect()
    }
}

/// The scopes that a client grant allows.
enum Granted {
    All,
    Scopes(Vec<String>),
}

fn granted(resources: &mut Resources, client_id: &str, audience: &str) -> Option<Granted> {
    let grants = resources.of(CLIENT_GRANTS).with_key("client_id", client_id);
    let mut grants = grants.into_iter().map(|(_, _, grant)| grant);
    let grant = grants.find(|grant| {
        text(grant, "audience") == audience && text(grant, "subject_type") != "user"
    })?;
    if grant.get("allow_all_scopes") == Some(&Value::Bool(true)) {
        return Some(Granted::All);
    }
    let scopes = grant.get("scope").and_then(Value::as_array);
    let scopes = scopes.into_iter().flatten().filter_map(Value::as_str);
    Some(Granted::Scopes(scopes.map(str::to_owned).collect()))
}

fn roles(resources: &Resources, user_id: &str, organization: Option<&str>) -> Vec<String> {
    let own = resources.user_roles.of_left(user_id);
    let own = own.map(|(_, role)| role.to_owned());
    let Some(organization) = organization else {
        return own.collect();
    };
    let there = place(organization, user_id);
    let there = resources.member_roles.of_left(&there);
    own.chain(there.map(|(_, role)| role.to_owned())).collect()
}

/// Returns the user's permissions for an API, both direct and from roles.
fn permissions(
    resources: &mut Resources,
    user_id: &str,
    organization: Option<&str>,
    api: &str,
) -> BTreeSet<String> {
    let mut owners = roles(resources, user_id, organization);
    owners.push(user_id.to_owned());
    let mut names = BTreeSet::new();
    for owner in owners {
        for (_, permission) in resources.below("permissions", &owner).iter() {
            if text(permission, "resource_server_identifier") == api {
                names.insert(text(permission, "permission_name").to_owned());
            }
        }
    }
    names
}
