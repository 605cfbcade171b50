//! The one shape every HTTP service here has.

use bytes::Bytes;
use http::{Request, Response};
use tower::util::BoxCloneSyncService;

use crate::Error;

/// A whole stack behind one pointer: buffered request in, buffered response out.
pub type BoxService = BoxCloneSyncService<Request<Bytes>, Response<Bytes>, Error>;
