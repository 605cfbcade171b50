//! `client_credentials` (RFC 6749 section 4.4): the access token of a machine.

use serde_json::{Map, Value};

use super::{TokenRequest, answer};
use crate::claims::{TokenContext, TokenKind};
use crate::login::issue;
use crate::login::user_tokens;
use crate::server::error_body::OAuthError;
use crate::store::policy::Denied;

pub(super) fn client_credentials(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    let (state, application) = (request.state, request.application);
    let audience = answer::audience(request)?.ok_or_else(|| {
        OAuthError::access_denied(
            "No audience parameter was provided, and no default audience has been configured",
        )
    })?;
    let organization = answer::organization(request)?;
    let requested = request.parameters.scope();
    let rights = state
        .rights_of_client(application, &audience, requested)
        .map_err(|denied| refused(&denied, &audience))?;
    let scope = rights.scope;
    let mut claims = issue::client_access_token(state, &application.client_id, &audience, &scope);
    if let Value::Object(claims) = &mut claims {
        user_tokens::bind(claims, request.jkt.as_deref());
        organization
            .as_ref()
            .inspect(|organization| organization.write_to(claims));
        if let Some(permissions) = rights.permissions {
            claims.insert("permissions".into(), permissions.into());
        }
        let context = || TokenContext {
            kind: TokenKind::Access,
            client_id: application.client_id.clone(),
            user: None,
            roles: Vec::new(),
            audience: Some(audience.clone()),
            organization: organization.map(|organization| organization.id),
        };
        user_tokens::hook(state, context, claims);
    }
    let mut tokens = Map::new();
    let access_token = user_tokens::sign_for(state, &audience, claims)?;
    tokens.insert("access_token".into(), access_token.into());
    let lifetime = state.token_lifetime(Some(&audience), false);
    answer::describe(request, &mut tokens, &scope, lifetime);
    Ok(Value::Object(tokens))
}

fn refused(denied: &Denied, audience: &str) -> OAuthError {
    OAuthError::access_denied(match denied {
        Denied::NoGrant => format!(
            "Client is not authorized to access \"{audience}\". You need to create a \"client-grant\" \
             associated to this API."
        ),
        Denied::Scopes(scopes) => {
            format!("Client has not been granted scopes: {}", scopes.join(", "))
        }
    })
}
