//! One call of the Management API, before anything about it is known to be right.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::{HeaderMap, Method, Uri};

use super::document;
use super::query::Query;
use super::schema::{Schema, complain};
use crate::api::authorization::require_scope;
use crate::server::error_body::ApiError;
use crate::state::TenantState;
use crate::state_file::Seed;
use crate::store::collection::Members;

/// What handlers take: everything of a request, none of it checked.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) state: Arc<TenantState>,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// Whether it comes from the tenant's own state file.
    pub(super) seeds: bool,
    method: Method,
    uri: Uri,
    query: Option<String>,
    /// The parameters of the path; none where one of them is not UTF-8.
    path: Vec<(String, String)>,
}

impl FromRequest<Arc<TenantState>> for Call {
    type Rejection = ApiError;

    async fn from_request(
        request: Request,
        state: &Arc<TenantState>,
    ) -> Result<Self, Self::Rejection> {
        let (mut parts, body) = request.into_parts();
        let path = Path::from_request_parts(&mut parts, state).await;
        let headers = parts.headers.clone();
        let query = parts.uri.query().map(str::to_owned);
        let (method, uri) = (parts.method.clone(), parts.uri.clone());
        let seeds = parts.extensions.get::<Seed>().is_some();
        let body = Bytes::from_request(Request::from_parts(parts, body), state)
            .await
            .map_err(|_| ApiError::payload_too_large())?;
        Ok(Self {
            state: Arc::clone(state),
            headers,
            body,
            seeds,
            method,
            uri,
            query,
            path: path.map(|Path(path)| path).unwrap_or_default(),
        })
    }
}

impl Call {
    /// Lets a call through whose token has one of these scopes.
    pub(super) fn require(&self, any_of: &[&str]) -> Result<(), ApiError> {
        require_scope(&self.state, &self.headers, any_of)
    }

    /// A parameter of the path, decoded. Nothing has an empty identifier, so that a path that is not
    /// UTF-8 names nothing.
    pub(super) fn path(&self, name: &str) -> &str {
        let found = self.path.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// The query, in which only `known` parameters may occur, with values that the document allows.
    pub(super) fn query(&self, known: &[&str]) -> Result<Query, ApiError> {
        let record_limit = if self.seeds {
            usize::MAX
        } else {
            self.state.settings.record_limit
        };
        let query = Query::read(self.query.as_deref(), known, record_limit)?;
        let path = self.uri.path().strip_prefix("/api/v2").unwrap_or_default();
        document::check_query(self.method.as_str(), path, &query)?;
        Ok(query)
    }

    /// The body, which fits `schema` and, unless it is a seed, that of the document: enums, formats and
    /// whatever is nested.
    pub(super) fn body(&self, schema: &Schema) -> Result<Members, ApiError> {
        if self.seeds {
            return schema.read_seed(&self.headers, &self.body);
        }
        let members = schema.read(&self.headers, &self.body)?;
        let path = self.uri.path().strip_prefix("/api/v2").unwrap_or_default();
        match document::body_complaint(self.method.as_str(), path, &members) {
            None => Ok(members),
            Some(fault) => Err(complain(&fault)),
        }
    }
}
