//! What the tenant knows.

pub(crate) mod allowed_urls;
pub(crate) mod applications;
pub(crate) mod collection;
pub(crate) mod documents;
pub(crate) mod flows;
pub(crate) mod grant;
pub(crate) mod links;
pub(crate) mod one_time;
pub(crate) mod organizations;
pub(crate) mod outbox;
pub(crate) mod passkeys;
pub(crate) mod pending;
pub(crate) mod refresh_tokens;
pub(crate) mod resources;
pub(crate) mod session;
pub(crate) mod users;
