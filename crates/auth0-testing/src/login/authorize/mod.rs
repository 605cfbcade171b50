//! `/authorize`: turns an authorization request into a code, with a login page if no user is logged
//! in.

mod invitation;
mod object;
mod pushed;
mod request;
mod response;

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::crypto::jws;
use crate::login::cookie;
use crate::login::html;
use crate::login::parameters::Parameters;
use crate::login::prompts;
use crate::login::session_transfer;
use crate::login::user_tokens;
use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};
use crate::store::authorization::{AuthorizeRequest, Purpose, Transaction};
use crate::store::challenges::Refusal;
use crate::store::logs::Event;
use crate::store::session::Session;

pub(crate) use pushed::push;
use request::WEB_MESSAGE;
pub(crate) use response::AuthorizationResponse;

/// The lifetime of a code in seconds.
const CODE_LIFETIME: u64 = 60;

/// The time that a user has to complete a login page, in seconds.
const LOGIN_LIFETIME: u64 = 60 * 60;

/// The next step of an authorization request.
pub(crate) enum Step {
    Answer(AuthorizationResponse),
    /// The user must log in, provide a second factor, or answer a prompt.
    Ask {
        /// The path of the page below `/u/`.
        page: &'static str,
        /// The `state` of the page.
        state: String,
    },
}

/// `GET /authorize` (RFC 6749 section 3.1, OpenID Connect Core 1.0 section 3.1.2).
pub(crate) async fn authorize(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let parameters = Parameters::from_form(query.unwrap_or_default().as_bytes());
    answer(&state, &headers, parameters)
}

/// `POST /authorize`, which OpenID Connect Core 1.0 section 3.1.2.1 also requires.
pub(crate) async fn authorize_form(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    answer(&state, &headers, Parameters::read(&headers, &body))
}

fn answer(
    state: &TenantState,
    headers: &HeaderMap,
    parameters: Result<Parameters, OAuthError>,
) -> Response {
    let request = match parameters.and_then(|parameters| request::resolve(state, &parameters)) {
        Ok(request) => request,
        Err(error) => return html::error_page(&error),
    };
    let (session, cookie) = match transferred(state, &request) {
        None => (cookie::current(state, headers), None),
        Some(session) => {
            let cookie = cookie::keep(state, session.clone());
            (Some(session), Some(cookie))
        }
    };
    let mut response = step_response(begin(state, request, session));
    if let Some(Ok(cookie)) = cookie.map(HeaderValue::try_from) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// Converts a step to the response, or to a redirect to the page that must come first.
pub(crate) fn step_response(step: Step) -> Response {
    match step {
        Step::Answer(answer) => answer.into_response(),
        Step::Ask { page, state } => html::redirect(&format!("/u/{page}?state={state}")),
    }
}

/// Starts the session for a session-transfer token.
fn transferred(state: &TenantState, request: &AuthorizeRequest) -> Option<Session> {
    let token = request.parameters.optional(session_transfer::PARAMETER)?;
    let grant = state.flows.session_transfers.take(token, state.now())?;
    Some(Session::begin(state, &grant.user_id, grant.multi_factor))
}

/// Answers a request immediately, or returns the page that must come first.
pub(crate) fn begin(
    state: &TenantState,
    request: AuthorizeRequest,
    session: Option<Session>,
) -> Step {
    if let Err(error) = request::check(state, &request) {
        return Step::Answer(AuthorizationResponse::error(state, &request, &error));
    }
    let usable = session.filter(|session| {
        request.accepts(state, session) && state.find_user_by_id(&session.user_id).is_some()
    });
    let second_factor = usable.as_ref().is_some_and(|session| {
        !session.multi_factor && needs_second_factor(state, &request, &session.user_id)
    });
    match usable {
        Some(session) if !second_factor => finish(state, request, &session),
        usable if request.is_silent() => {
            let (code, description) = if usable.is_some() {
                (
                    "interaction_required",
                    "Multifactor authentication required",
                )
            } else {
                ("login_required", "Login required")
            };
            let error = OAuthError::new(StatusCode::UNAUTHORIZED, code, description);
            Step::Answer(AuthorizationResponse::error(state, &request, &error))
        }
        usable => {
            let signup = request.parameters.optional("screen_hint") == Some("signup");
            let transaction = Transaction {
                user_id: usable.map(|session| session.user_id),
                purpose: Purpose::Authorize(Box::new(request)),
            };
            let page = match (second_factor, signup) {
                (true, _) => "mfa-otp-challenge",
                (false, true) => "signup",
                (false, false) => "login",
            };
            let state = keep(state, transaction);
            Step::Ask { page, state }
        }
    }
}

/// Answers the request of a logged-in user, unless a prompt must come first.
pub(crate) fn finish(state: &TenantState, request: AuthorizeRequest, session: &Session) -> Step {
    match prompts::next(state, &request) {
        None => Step::Answer(let_in(state, &request, session)),
        Some(page) if request.is_silent() => {
            let error = prompts::missing(page);
            Step::Answer(AuthorizationResponse::error(state, &request, &error))
        }
        Some(page) => {
            let transaction = Transaction {
                user_id: Some(session.user_id.clone()),
                purpose: Purpose::Authorize(Box::new(request)),
            };
            let state = keep(state, transaction);
            Step::Ask { page, state }
        }
    }
}

/// Stores a login in progress and returns the `state` of its pages.
pub(crate) fn keep(state: &TenantState, transaction: Transaction) -> String {
    let id = random::base64url(32);
    let expires_at = state.now() + LOGIN_LIFETIME;
    state
        .flows
        .transactions
        .put(id.clone(), transaction, expires_at);
    id
}

/// Returns whether this user needs a second factor in addition to the password.
pub(crate) fn needs_second_factor(
    state: &TenantState,
    request: &AuthorizeRequest,
    user_id: &str,
) -> bool {
    let enrolled = lock(&state.flows.authenticators).has_active_otp(user_id);
    enrolled || state.settings.requires_mfa || request.wants_second_factor()
}

/// Issues the requested code or tokens to a logged-in user.
pub(crate) fn let_in(
    state: &TenantState,
    request: &AuthorizeRequest,
    session: &Session,
) -> AuthorizationResponse {
    let refusal = lock(&state.flows.refusals).pop_front();
    let answer = match refusal {
        Some(Refusal { error, description }) => {
            Err(OAuthError::new(StatusCode::FORBIDDEN, error, description))
        }
        None => issued(state, request, session),
    };
    let mut event = Event {
        client_id: &request.application.client_id,
        user_id: &session.user_id,
        audience: request.parameters.audience().unwrap_or_default(),
        ..Event::default()
    };
    match answer {
        Ok(parameters) => {
            // Reusing an existing session does not count as a login.
            let is_silent = session.is_kept;
            state.log(if is_silent { "ssa" } else { "s" }, &event);
            if !is_silent {
                state.count_login(&session.user_id);
            }
            AuthorizationResponse::success(state, request, parameters)
        }
        Err(error) => {
            event.description = error.description();
            state.log("f", &event);
            AuthorizationResponse::error(state, request, &error)
        }
    }
}

fn issued(
    state: &TenantState,
    request: &AuthorizeRequest,
    session: &Session,
) -> Result<Vec<(&'static str, String)>, OAuthError> {
    let mut entry = request.code(state, session);
    entry.grant.scope = user_tokens::rights(state, &entry.grant, &entry.grant.scope).scope;
    let (grant, nonce) = (entry.grant.clone(), entry.nonce.clone());
    if let Some(user) = state.find_user_by_id(&session.user_id) {
        invitation::accept(state, request, &user)?;
    }
    user_tokens::user(state, &grant)?;
    lock(&session.applications).insert(grant.client_id.clone(), state.issuer());
    let parts = request.parts();
    let mut parameters = Vec::new();
    let mut hashes = Vec::new();
    if parts.contains(&"code") {
        let code = random::base64url(32);
        hashes.push(("c_hash", jws::half_hash(code.as_bytes())));
        let expires_at = state.now() + CODE_LIFETIME;
        state.flows.codes.put(code.clone(), entry, expires_at);
        parameters.push(("code", code));
    }
    if parts.contains(&"token") {
        let lifetime = state.token_lifetime(grant.audience.as_deref(), true);
        let token = user_tokens::AccessToken {
            grant: &grant,
            scope: &grant.scope,
            jkt: None,
            refreshed: false,
            lifetime,
        };
        let token = user_tokens::access_token(state, &token)?;
        hashes.push(("at_hash", jws::half_hash(token.as_bytes())));
        parameters.push(("access_token", token));
        parameters.push(("token_type", "Bearer".to_owned()));
        parameters.push(("expires_in", lifetime.to_string()));
    }
    if parts.contains(&"id_token") {
        let token = user_tokens::id_token(state, &grant, &grant.scope, nonce.as_deref(), &hashes)?;
        parameters.push(("id_token", token));
    }
    Ok(parameters)
}

/// Replaces the browser in tests: answers the request as if this user had just logged in, with a
/// second factor if one is required.
pub(crate) fn log_in(
    state: &TenantState,
    parameters: &Parameters,
    user_id: &str,
) -> Result<AuthorizationResponse, OAuthError> {
    let request = request::resolve(state, parameters)?;
    if let Err(error) = request::check(state, &request) {
        return Ok(AuthorizationResponse::error(state, &request, &error));
    }
    let multi_factor = needs_second_factor(state, &request, user_id);
    let session = Session::begin(state, user_id, multi_factor);
    Ok(let_in(state, &request, &session))
}
