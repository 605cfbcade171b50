//! The common type of HTTP services in this crate.

use bytes::Bytes;
use http::{Request, Response};
use tower::util::BoxCloneSyncService;

use crate::Error;

/// A type-erased HTTP stack with buffered requests and responses.
pub type BoxService = BoxCloneSyncService<Request<Bytes>, Response<Bytes>, Error>;
