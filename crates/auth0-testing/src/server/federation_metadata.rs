//! SAML and WS-Federation metadata for enterprise partners, as XML. The metadata contains the current key,
//! but the tenant implements neither protocol.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::Value;

use crate::login::html::escape;
use crate::server::error_body::ApiError;
use crate::state::{TenantState, lock};

/// `GET /samlp/metadata/{client_id}`.
pub(crate) async fn saml(
    State(state): State<Arc<TenantState>>,
    Path(client_id): Path<String>,
) -> Response {
    if state.find_application(&client_id).is_none() {
        return ApiError::unknown_route().into_response();
    }
    let (origin, host) = (state.base_url(), host(&state));
    let endpoint = escape(&format!("{origin}/samlp/{client_id}"));
    xml(&format!(
        "<EntityDescriptor entityID=\"urn:{host}\" xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\">\n\
         <IDPSSODescriptor protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\">\n\
         <KeyDescriptor use=\"signing\">{key}</KeyDescriptor>\n\
         <SingleLogoutService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect\" Location=\"{endpoint}/logout\"/>\n\
         <NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</NameIDFormat>\n\
         <SingleSignOnService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect\" Location=\"{endpoint}\"/>\n\
         <SingleSignOnService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\" Location=\"{endpoint}\"/>\n\
         </IDPSSODescriptor>\n</EntityDescriptor>\n",
        key = key_info(&state),
    ))
}

/// `GET /wsfed/FederationMetadata/2007-06/FederationMetadata.xml`.
pub(crate) async fn ws_federation(State(state): State<Arc<TenantState>>) -> Response {
    let (origin, host) = (state.base_url(), host(&state));
    xml(&format!(
        "<EntityDescriptor entityID=\"urn:{host}\" xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\">\n\
         <RoleDescriptor xsi:type=\"fed:SecurityTokenServiceType\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
         xmlns:fed=\"http://docs.oasis-open.org/wsfed/federation/200706\" \
         protocolSupportEnumeration=\"http://docs.oasis-open.org/wsfed/federation/200706\">\n\
         <KeyDescriptor use=\"signing\">{key}</KeyDescriptor>\n\
         <fed:PassiveRequestorEndpoint>\
         <EndpointReference xmlns=\"http://www.w3.org/2005/08/addressing\"><Address>{origin}/wsfed</Address></EndpointReference>\
         </fed:PassiveRequestorEndpoint>\n</RoleDescriptor>\n</EntityDescriptor>\n",
        key = key_info(&state),
    ))
}

fn host(state: &TenantState) -> &str {
    state.host()
}

/// Returns the current key in the format of XML Signature (section 4.5.2.2).
fn key_info(state: &TenantState) -> String {
    let jwks = lock(&state.keys).jwks();
    let member = |name: &str| {
        let value = jwks
            .pointer(&format!("/keys/0/{name}"))
            .and_then(Value::as_str);
        let bytes = URL_SAFE_NO_PAD.decode(value.unwrap_or_default());
        STANDARD.encode(bytes.unwrap_or_default())
    };
    format!(
        "<KeyInfo xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><KeyValue><RSAKeyValue>\
         <Modulus>{}</Modulus><Exponent>{}</Exponent></RSAKeyValue></KeyValue></KeyInfo>",
        member("n"),
        member("e"),
    )
}

fn xml(document: &str) -> Response {
    (
        [(CONTENT_TYPE, "application/xml; charset=utf-8")],
        document.to_owned(),
    )
        .into_response()
}
