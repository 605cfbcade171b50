//! The result of a call together with the response it was read from.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use serde::de::DeserializeOwned;

use super::from_response::read;
use super::{Call, FromResponse};
use crate::lenient::SetAside;
use crate::{Error, RateLimit};

/// The result of a call together with the rest of the response, returned by [`Call::detailed`].
///
/// Its `Debug` output omits headers, body, and set-aside values, which may contain secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct Detailed<T> {
    /// The decoded response.
    pub value: T,
    /// Values of an unexpected type, with their paths. Their fields are empty; everything else is in
    /// [`value`](Self::value).
    pub set_aside: Vec<SetAside>,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl<T> Detailed<T> {
    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body as it was received.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the state of the rate limit, if the response contains it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(&self.headers)
    }
}

impl<T: fmt::Debug> fmt::Debug for Detailed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Detailed")
            .field("value", &self.value)
            .field("set_aside", &self.set_aside)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

impl<T> Call<T> {
    /// Decodes the response and keeps the rest of it: status, headers, body, and values of an unexpected
    /// type.
    ///
    /// ```no_run
    /// # async fn run(client: auth0_core::Client) -> Result<(), auth0_core::Error> {
    /// use auth0_core::Operation;
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Settings {
    ///     session_lifetime: Option<u32>,
    /// }
    ///
    /// let call = client.call::<Settings>(Operation::get("/tenants/settings"));
    /// let settings = call.detailed().await?;
    /// println!("{} {:?}", settings.status(), settings.value.session_lifetime);
    /// for aside in &settings.set_aside {
    ///     println!("{} is {}", aside.path(), aside.value());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn detailed(self) -> Call<Detailed<T>> {
        self.decode_as()
    }
}

impl<T: DeserializeOwned + 'static> FromResponse for Detailed<T> {
    fn from_response(response: Response<Bytes>) -> Result<Self, Error> {
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.body().clone();
        let (value, set_aside) = read(response)?;
        Ok(Self {
            value,
            set_aside,
            status,
            headers,
            body,
        })
    }
}
