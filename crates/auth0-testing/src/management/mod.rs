//! The Management API: the resources this tenant keeps, and the scopes that open them.

pub(crate) mod connection_store;
mod connections;
mod query;
mod validation;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use crate::state::TenantState;

/// Every scope of the resources below: what an application gets that asks for none.
const SCOPES: [&str; 4] = [
    "read:connections",
    "create:connections",
    "update:connections",
    "delete:connections",
];

pub(crate) fn all_scopes() -> Vec<String> {
    SCOPES.map(str::to_owned).to_vec()
}

pub(crate) fn router() -> Router<Arc<TenantState>> {
    Router::new()
        .route(
            "/api/v2/connections",
            get(connections::list).post(connections::create),
        )
        .route(
            "/api/v2/connections/{id}",
            get(connections::get)
                .patch(connections::update)
                .delete(connections::delete),
        )
}
