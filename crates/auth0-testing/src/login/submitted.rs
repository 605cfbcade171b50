//! The submitted form of a page during a login.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::FromRequest;
use axum::http::{HeaderMap, Request};
use axum::response::{IntoResponse, Response};

use super::html;
use super::login_page::transaction;
use super::parameters::Parameters;
use crate::state::TenantState;
use crate::store::authorization::Transaction;

/// The argument of form handlers. A form that does not belong to a login in progress is rejected
/// with the error page.
pub(crate) struct Submitted {
    /// The identifier of the transaction, which is the `state` of the page.
    pub(crate) id: String,
    pub(crate) transaction: Transaction,
    pub(crate) fields: Parameters,
    pub(crate) headers: HeaderMap,
}

impl FromRequest<Arc<TenantState>> for Submitted {
    type Rejection = Response;

    async fn from_request(
        request: Request<Body>,
        state: &Arc<TenantState>,
    ) -> Result<Self, Response> {
        let headers = request.headers().clone();
        let body = Bytes::from_request(request, state).await;
        let body = body.map_err(IntoResponse::into_response)?;
        let read = Parameters::read(&headers, &body)
            .and_then(|fields| Ok((transaction(state, &fields)?, fields)));
        let ((id, transaction), fields) = read.map_err(|error| html::error_page(&error))?;
        Ok(Self {
            id,
            transaction,
            fields,
            headers,
        })
    }
}
