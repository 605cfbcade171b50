//! The protected resource's metadata (RFC 9728), which tells clients where to get a token.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::sync::Arc;
use std::task::{Context, Poll};

use http::header::{ALLOW, CONTENT_TYPE, HeaderValue};
use http::{Method, Request, Response, StatusCode, Uri};
use serde::Serialize;
use tower_service::Service;

use crate::error::{Error, ErrorKind, quoted};

const WELL_KNOWN: &str = "/.well-known/oauth-protected-resource";

/// The metadata of an API as a protected resource (RFC 9728 section 2).
///
/// ```
/// use auth0_verify::middleware::ProtectedResourceMetadata;
///
/// let metadata = ProtectedResourceMetadata::new("https://api.example.com/notes")?
///     .authorization_server("https://tenant.eu.auth0.com/")
///     .scopes_supported(["read:notes", "write:notes"]);
/// assert_eq!(
///     metadata.url(),
///     "https://api.example.com/.well-known/oauth-protected-resource/notes"
/// );
/// // With axum: `Router::new().route_service(metadata.path(), metadata.into_service())`
/// # Ok::<(), auth0_verify::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProtectedResourceMetadata {
    resource: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    authorization_servers: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    jwks_uri: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    scopes_supported: Vec<String>,
    bearer_methods_supported: [&'static str; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_documentation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_policy_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_tos_uri: Option<String>,
    #[serde(skip_serializing_if = "is_false")]
    tls_client_certificate_bound_access_tokens: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    authorization_details_types_supported: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    dpop_signing_alg_values_supported: Vec<String>,
    #[serde(skip_serializing_if = "is_false")]
    dpop_bound_access_tokens_required: bool,
    /// Where the document is served; not part of it.
    #[serde(skip)]
    location: Location,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Location {
    origin: String,
    path: String,
    query: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_false(flag: &bool) -> bool {
    !*flag
}

impl ProtectedResourceMetadata {
    /// Creates the metadata for the resource with this identifier: an `https` URL without a fragment,
    /// usually the audience of the API. `http` is accepted for a service on the developer's machine.
    ///
    /// `bearer_methods_supported` is `["header"]`, the middleware's default.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] if it is not such a URL.
    pub fn new(resource: impl Into<String>) -> Result<Self, Error> {
        let resource = resource.into();
        let location = Location::of(&resource).ok_or_else(|| {
            let message = format!(
                "the protected resource is {}; expected an `https` URL without a fragment (RFC 9728 \
                 section 1.2)",
                quoted(&resource)
            );
            Error::new(ErrorKind::Configuration, message)
        })?;
        Ok(Self {
            resource,
            authorization_servers: Vec::new(),
            jwks_uri: None,
            scopes_supported: Vec::new(),
            bearer_methods_supported: ["header"],
            resource_name: None,
            resource_documentation: None,
            resource_policy_uri: None,
            resource_tos_uri: None,
            tls_client_certificate_bound_access_tokens: false,
            authorization_details_types_supported: Vec::new(),
            dpop_signing_alg_values_supported: Vec::new(),
            dpop_bound_access_tokens_required: false,
            location,
        })
    }

    /// Adds an issuer whose tokens are accepted: for a tenant, its domain's `https://{domain}/`.
    #[must_use]
    pub fn authorization_server(mut self, issuer: impl Into<String>) -> Self {
        self.authorization_servers.push(issuer.into());
        self
    }

    /// The URL of the resource's own keys, with which it signs or decrypts; not the tenant's.
    #[must_use]
    pub fn jwks_uri(mut self, url: impl Into<String>) -> Self {
        self.jwks_uri = Some(url.into());
        self
    }

    /// The scopes that a client may request.
    #[must_use]
    pub fn scopes_supported<S: Into<String>>(
        mut self,
        scopes: impl IntoIterator<Item = S>,
    ) -> Self {
        self.scopes_supported = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// The name of the resource, for display.
    #[must_use]
    pub fn resource_name(mut self, name: impl Into<String>) -> Self {
        self.resource_name = Some(name.into());
        self
    }

    /// The URL of the documentation for developers.
    #[must_use]
    pub fn resource_documentation(mut self, url: impl Into<String>) -> Self {
        self.resource_documentation = Some(url.into());
        self
    }

    /// The URL of the policy on how clients may use the data.
    #[must_use]
    pub fn resource_policy_uri(mut self, url: impl Into<String>) -> Self {
        self.resource_policy_uri = Some(url.into());
        self
    }

    /// The URL of the terms of service.
    #[must_use]
    pub fn resource_tos_uri(mut self, url: impl Into<String>) -> Self {
        self.resource_tos_uri = Some(url.into());
        self
    }

    /// Declares that tokens bound to a client certificate are supported (RFC 8705).
    #[must_use]
    pub fn tls_client_certificate_bound_access_tokens(mut self) -> Self {
        self.tls_client_certificate_bound_access_tokens = true;
        self
    }

    /// The supported `type`s of `authorization_details` (RFC 9396).
    #[must_use]
    pub fn authorization_details_types_supported<S: Into<String>>(
        mut self,
        types: impl IntoIterator<Item = S>,
    ) -> Self {
        self.authorization_details_types_supported = types.into_iter().map(Into::into).collect();
        self
    }

    /// The signature algorithms accepted in DPoP proofs (RFC 9449 section 5.1).
    #[must_use]
    pub fn dpop_signing_alg_values_supported(
        mut self,
        algorithms: impl IntoIterator<Item = crate::Algorithm>,
    ) -> Self {
        self.dpop_signing_alg_values_supported = algorithms
            .into_iter()
            .map(|algorithm| algorithm.to_string())
            .collect();
        self
    }

    /// Declares that only tokens bound to a key by DPoP are accepted.
    #[must_use]
    pub fn dpop_bound_access_tokens_required(mut self) -> Self {
        self.dpop_bound_access_tokens_required = true;
        self
    }

    /// Returns the URL where clients look for this document (RFC 9728 section 3.1), for
    /// [`resource_metadata`](super::AuthorizationLayer::resource_metadata).
    pub fn url(&self) -> String {
        format!(
            "{}{}{}",
            self.location.origin,
            self.path(),
            self.location.query
        )
    }

    /// Returns the path of [`url`](Self::url), for a router.
    pub fn path(&self) -> String {
        format!("{WELL_KNOWN}{}", self.location.path)
    }

    /// Returns the document as JSON.
    pub fn to_json(&self) -> String {
        // Strings, lists, and flags always serialize. Clients would refuse an empty object.
        serde_json::to_string(self).unwrap_or_else(|_| "{}".to_owned())
    }

    /// Returns a service that answers GET and HEAD with the document, on any path.
    pub fn into_service(self) -> ProtectedResourceMetadataService {
        ProtectedResourceMetadataService {
            json: self.to_json().into(),
        }
    }
}

impl Location {
    fn of(resource: &str) -> Option<Self> {
        if resource.contains('#') {
            return None;
        }
        let uri: Uri = resource.parse().ok()?;
        let scheme = uri
            .scheme_str()
            .filter(|scheme| matches!(*scheme, "https" | "http"))?;
        let authority = uri
            .authority()
            .filter(|authority| !authority.host().is_empty())?;
        if authority.as_str().contains('@') {
            return None;
        }
        Some(Self {
            origin: format!("{scheme}://{authority}"),
            path: if uri.path() == "/" {
                String::new()
            } else {
                uri.path().to_owned()
            },
            query: uri
                .query()
                .map(|query| format!("?{query}"))
                .unwrap_or_default(),
        })
    }
}

/// Serves a [`ProtectedResourceMetadata`]: 200 and JSON for GET and HEAD, 405 for other methods.
#[derive(Debug, Clone)]
pub struct ProtectedResourceMetadataService {
    json: Arc<str>,
}

impl<B> Service<Request<B>> for ProtectedResourceMetadataService {
    type Response = Response<String>;
    type Error = Infallible;
    type Future = Ready<Result<Response<String>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let mut response = Response::new(String::new());
        if matches!(*request.method(), Method::GET | Method::HEAD) {
            // The server omits the body of a response to HEAD, and keeps its length.
            self.json.as_ref().clone_into(response.body_mut());
            let json = HeaderValue::from_static("application/json");
            response.headers_mut().insert(CONTENT_TYPE, json);
        } else {
            *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
            response
                .headers_mut()
                .insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        }
        ready(Ok(response))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Algorithm;

    fn url(resource: &str) -> String {
        ProtectedResourceMetadata::new(resource).unwrap().url()
    }

    #[test]
    fn the_well_known_part_goes_between_host_and_path() {
        let at_root = "https://api.example.com/.well-known/oauth-protected-resource";
        assert_eq!(url("https://api.example.com"), at_root);
        assert_eq!(url("https://api.example.com/"), at_root);
        assert_eq!(
            url("https://api.example.com:8443/a/b?c=d"),
            "https://api.example.com:8443/.well-known/oauth-protected-resource/a/b?c=d"
        );
    }

    #[test]
    fn other_identifiers_are_refused() {
        for resource in [
            "",
            "my-api",
            "urn:api",
            "/path",
            "ftp://api.example.com",
            "https://api.example.com/#a",
            "https://",
            "https://user@api.example.com",
            "https://api.example.com/a b",
        ] {
            let error = ProtectedResourceMetadata::new(resource).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration, "{resource}");
        }
    }

    #[test]
    fn the_document_has_what_was_set_and_no_more() {
        let bare = ProtectedResourceMetadata::new("https://api.example.com").unwrap();
        assert_eq!(
            bare.to_json(),
            r#"{"resource":"https://api.example.com","bearer_methods_supported":["header"]}"#
        );
        let full = bare
            .authorization_server("https://tenant.eu.auth0.com/")
            .jwks_uri("https://api.example.com/jwks")
            .scopes_supported(["read:notes"])
            .resource_name("Notes")
            .resource_documentation("https://docs")
            .resource_policy_uri("https://policy")
            .resource_tos_uri("https://tos")
            .tls_client_certificate_bound_access_tokens()
            .authorization_details_types_supported(["payment"])
            .dpop_signing_alg_values_supported([Algorithm::ES256])
            .dpop_bound_access_tokens_required();
        let json: serde_json::Value = serde_json::from_str(&full.to_json()).unwrap();
        assert_eq!(
            json,
            serde_json::json!({
                "resource": "https://api.example.com",
                "authorization_servers": ["https://tenant.eu.auth0.com/"],
                "jwks_uri": "https://api.example.com/jwks",
                "scopes_supported": ["read:notes"],
                "bearer_methods_supported": ["header"],
                "resource_name": "Notes",
                "resource_documentation": "https://docs",
                "resource_policy_uri": "https://policy",
                "resource_tos_uri": "https://tos",
                "tls_client_certificate_bound_access_tokens": true,
                "authorization_details_types_supported": ["payment"],
                "dpop_signing_alg_values_supported": ["ES256"],
                "dpop_bound_access_tokens_required": true,
            })
        );
    }
}
