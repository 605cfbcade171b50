//! Parses and validates authorization requests, whether they are sent in the query, pushed (RFC
//! 9126), or sent as a signed request object (RFC 9101).

use std::sync::Arc;

use axum::http::StatusCode;

use super::{invitation, object};
use crate::login::parameters::Parameters;
use crate::server::error_body::OAuthError;
use crate::state::TenantState;
use crate::store::allowed_urls::origin_of;
use crate::store::applications::{Application, OrganizationUsage};
use crate::store::authorization::{AuthorizeRequest, Code, Method};
use crate::store::grant::{MULTI_FACTOR, UserGrant};
use crate::store::session::Session;

/// The prefix of the `request_uri` of a pushed request.
pub(crate) const REQUEST_URI: &str = "urn:ietf:params:oauth:request_uri:";

/// The components of a response type, which can be combined freely.
const PARTS: [&str; 3] = ["code", "id_token", "token"];

/// The response mode that sends the response as a message between windows. Auth0's SDK for
/// single-page applications uses it in an iframe or a popup.
pub(super) const WEB_MESSAGE: &str = "web_message";

const MODES: [&str; 4] = ["query", "fragment", "form_post", WEB_MESSAGE];

/// Determines the application and the redirect URI. Errors are shown to the user, because there is
/// no trusted URI to redirect to (RFC 6749 section 4.1.2.1).
pub(crate) fn resolve(
    state: &TenantState,
    given: &Parameters,
) -> Result<AuthorizeRequest, OAuthError> {
    let client_id = given.required("client_id")?;
    let application = state.find_application(client_id).ok_or_else(|| {
        OAuthError::new(
            StatusCode::FORBIDDEN,
            "unauthorized_client",
            format!("Unknown client: {client_id}"),
        )
    })?;
    if let Some(request_uri) = given.optional("request_uri") {
        if !request_uri.starts_with(REQUEST_URI) {
            return Err(OAuthError::new(
                StatusCode::BAD_REQUEST,
                "request_uri_not_supported",
                "request_uri has to come from /oauth/par",
            ));
        }
        let (_, parameters) = state
            .flows
            .pushed
            .take(request_uri, state.now())
            .filter(|(owner, _)| owner == client_id)
            .ok_or_else(|| {
                OAuthError::invalid_request("The request_uri is unknown, used or expired")
            })?;
        return address(state, application, parameters);
    }
    if application.requires_pushed_requests {
        return Err(OAuthError::invalid_request(
            "Pushed Authorization Request is required for this client",
        ));
    }
    let parameters = object::unpack(state, &application, given.clone())?;
    address(state, application, parameters)
}

/// Determines the redirect URI, which must be registered by the application.
pub(super) fn address(
    state: &TenantState,
    application: Arc<Application>,
    parameters: Parameters,
) -> Result<AuthorizeRequest, OAuthError> {
    // `{organization_name}` stands for the organization in the request, or for any organization if
    // the user has yet to choose one.
    let organization = parameters.optional("organization");
    let names = |name: &str| match organization {
        Some(asked) => {
            let asked = state.find_organization(asked);
            asked.is_some_and(|asked| asked.name == name)
        }
        None => state.is_organization(name),
    };
    let redirect_uri = match parameters.optional("redirect_uri") {
        None => application.callbacks.first().cloned().ok_or_else(|| {
            OAuthError::invalid_request("Missing required parameter: redirect_uri")
        })?,
        Some(asked) => {
            if !application.allows_callback(asked, &names) {
                return Err(OAuthError::new(
                    StatusCode::FORBIDDEN,
                    "unauthorized_client",
                    format!(
                        "Callback URL mismatch. {asked} is not in the list of allowed callback URLs"
                    ),
                ));
            }
            asked.to_owned()
        }
    };
    if parameters.optional("response_mode") == Some(WEB_MESSAGE) {
        let registered = origin_of(&redirect_uri)
            .is_some_and(|origin| application.allows_web_origin(origin, &names));
        if !registered {
            return Err(OAuthError::new(
                StatusCode::FORBIDDEN,
                "invalid_request",
                format!(
                    "The redirect_uri {redirect_uri} has no origin that is in the list of allowed web origins"
                ),
            ));
        }
    }
    Ok(AuthorizeRequest {
        application,
        parameters,
        redirect_uri,
    })
}

/// Validates everything that does not depend on the user. Errors are reported to the client.
pub(super) fn check(state: &TenantState, request: &AuthorizeRequest) -> Result<(), OAuthError> {
    let AuthorizeRequest {
        application,
        parameters,
        ..
    } = request;
    let response_type = parameters.required("response_type")?;
    if !request.parts().iter().all(|part| PARTS.contains(part)) {
        return Err(OAuthError::new(
            StatusCode::BAD_REQUEST,
            "unsupported_response_type",
            format!("Unsupported response type: {response_type}"),
        ));
    }
    if !application.allows_grant("authorization_code") {
        return Err(OAuthError::new(
            StatusCode::FORBIDDEN,
            "unauthorized_client",
            "Grant type 'authorization_code' not allowed for the client.",
        ));
    }
    let mode = parameters.optional("response_mode");
    if let Some(mode) = mode
        && !MODES.contains(&mode)
    {
        return Err(OAuthError::invalid_request(format!(
            "Unsupported response mode: {mode}"
        )));
    }
    // Tokens in a query would end up in logs (OAuth 2.0 Multiple Response Types section 3).
    if mode == Some("query") && request.parts() != ["code"] {
        return Err(OAuthError::invalid_request(format!(
            "response_mode=query goes with response_type=code only, not with {response_type}"
        )));
    }
    if request.parts().contains(&"id_token") && parameters.optional("nonce").is_none() {
        return Err(OAuthError::missing_parameter("nonce"));
    }
    challenge(parameters)?;
    if let Some(audience) = parameters.audience()
        && !state.knows_audience(audience)
    {
        return Err(OAuthError::access_denied(format!(
            "Service not found: {audience}"
        )));
    }
    let prompts = request.prompts();
    let known = ["none", "login", "consent", "select_account"];
    if let Some(unknown) = prompts.iter().find(|prompt| !known.contains(prompt)) {
        return Err(OAuthError::invalid_request(format!(
            "Unsupported prompt value: {unknown}"
        )));
    }
    if prompts.contains(&"none") && prompts.len() > 1 {
        return Err(OAuthError::invalid_request(
            "prompt=none goes with no other prompt",
        ));
    }
    if let Some(age) = parameters.optional("max_age")
        && age.parse::<u64>().is_err()
    {
        return Err(OAuthError::invalid_request(format!(
            "max_age must be a number of seconds, not {age}"
        )));
    }
    if let Some(connection) = parameters.optional("connection")
        && state.strategy_of(connection).is_none()
    {
        return Err(OAuthError::invalid_request("the connection was not found"));
    }
    if parameters
        .json("authorization_details")?
        .is_some_and(|details| !details.is_array())
    {
        return Err(OAuthError::invalid_request(
            "authorization_details must be a JSON array",
        ));
    }
    check_organization(state, request)?;
    invitation::check(state, request)
}

fn check_organization(state: &TenantState, request: &AuthorizeRequest) -> Result<(), OAuthError> {
    let organization = request.parameters.optional("organization");
    let problem = match (request.application.organizations, organization) {
        (OrganizationUsage::Deny, Some(_)) => {
            "parameter organization is not allowed for this client"
        }
        (OrganizationUsage::Require, None)
            if state.prompts_for_organization(&request.application.client_id) =>
        {
            return Ok(());
        }
        (OrganizationUsage::Require, None) => "parameter organization is required for this client",
        (_, Some(organization)) if state.find_organization(organization).is_none() => {
            "parameter organization is invalid"
        }
        _ => return Ok(()),
    };
    Err(OAuthError::invalid_request(problem))
}

/// Returns the code challenge (RFC 7636 section 4.3).
fn challenge(parameters: &Parameters) -> Result<Option<(Method, String)>, OAuthError> {
    let method = parameters.optional("code_challenge_method");
    let Some(challenge) = parameters.optional("code_challenge") else {
        return match method {
            None => Ok(None),
            Some(_) => Err(OAuthError::missing_parameter("code_challenge")),
        };
    };
    let method = match method {
        Some("S256") => Method::S256,
        Some("plain") | None => Method::Plain,
        Some(other) => {
            return Err(OAuthError::invalid_request(format!(
                "code_challenge_method must be S256 or plain, not {other}"
            )));
        }
    };
    let length = challenge.len();
    let fits = match method {
        Method::S256 => length == 43,
        Method::Plain => (43..=128).contains(&length),
    };
    if !fits {
        return Err(OAuthError::invalid_request(format!(
            "code_challenge has {length} characters, which is no {} challenge",
            if method == Method::S256 {
                "S256"
            } else {
                "plain"
            }
        )));
    }
    Ok(Some((method, challenge.to_owned())))
}

impl AuthorizeRequest {
    /// Returns the components of the response type.
    pub(super) fn parts(&self) -> Vec<&str> {
        let response_type = self.parameters.optional("response_type");
        response_type
            .unwrap_or_default()
            .split_whitespace()
            .collect()
    }

    fn prompts(&self) -> Vec<&str> {
        let prompt = self.parameters.optional("prompt").unwrap_or_default();
        prompt.split_whitespace().collect()
    }

    /// Returns whether the request forbids any interaction with the user.
    pub(super) fn is_silent(&self) -> bool {
        self.prompts().contains(&"none")
    }

    /// Returns whether a session satisfies the requirements of this request.
    pub(super) fn accepts(&self, state: &TenantState, session: &Session) -> bool {
        let prompts = self.prompts();
        let again = prompts.contains(&"login") || prompts.contains(&"select_account");
        let age = state.now().saturating_sub(session.auth_time);
        let max_age = self
            .parameters
            .optional("max_age")
            .and_then(|age| age.parse().ok());
        // A `max_age` of 0 requires a login, like `prompt=login` (OpenID Connect Core 1.0 section
        // 3.1.2.1).
        let fresh = max_age.is_none_or(|max_age: u64| max_age > 0 && age <= max_age);
        !again && fresh
    }

    pub(super) fn wants_second_factor(&self) -> bool {
        let wanted = self.parameters.optional("acr_values").unwrap_or_default();
        wanted.split_whitespace().any(|value| value == MULTI_FACTOR)
    }

    /// Creates the code that grants this request to this user.
    pub(super) fn code(&self, state: &TenantState, session: &Session) -> Code {
        let parameters = &self.parameters;
        let text = |name: &str| parameters.optional(name).map(str::to_owned);
        let mut grant = UserGrant::new(
            &self.application.client_id,
            &session.user_id,
            "authorization_code",
        );
        let audience = parameters.audience().map(str::to_owned);
        grant.audience = audience.or_else(|| state.default_audience());
        grant.scope = parameters.scope().unwrap_or_default();
        grant.organization =
            text("organization").and_then(|wanted| state.find_organization(&wanted));
        grant.auth_time = Some(session.auth_time);
        grant.sid.clone_from(&session.sid);
        grant.multi_factor = session.multi_factor;
        grant.authorization_details = parameters.json("authorization_details").unwrap_or_default();
        Code {
            grant,
            redirect_uri: text("redirect_uri"),
            challenge: challenge(parameters).unwrap_or_default(),
            nonce: text("nonce"),
            dpop_jkt: text("dpop_jkt"),
        }
    }
}
