//! Classifies a failed attempt to decide whether it is retried.

use std::time::Duration;

use bytes::Bytes;
use http::{Response, StatusCode};

use crate::layer::HeldBack;
use crate::rate_limit::{is_limited, retry_after, until_reset};
use crate::{Error, ErrorKind};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failure {
    None,
    /// An HTTP/2 server returned the request unprocessed, as if it had never been sent.
    HandedBack,
    NotCarriedOut,
    MayBeCarriedOut,
    Final,
}

impl Failure {
    pub(super) fn of(result: &Result<Response<Bytes>, Error>) -> Self {
        match result {
            Ok(response) => match response.status() {
                StatusCode::TOO_MANY_REQUESTS if is_limited(response) => Self::NotCarriedOut,
                StatusCode::TOO_MANY_REQUESTS => Self::Final,
                StatusCode::BAD_GATEWAY
                | StatusCode::SERVICE_UNAVAILABLE
                | StatusCode::GATEWAY_TIMEOUT => Self::MayBeCarriedOut,
                _ => Self::None,
            },
            Err(error) => match error.kind() {
                ErrorKind::Connect | ErrorKind::AttemptTimeout if !error.is_open() => {
                    Self::NotCarriedOut
                }
                // The response broke off, but its status already said that the request was refused.
                ErrorKind::Disconnected if error.is_rate_limited() => Self::NotCarriedOut,
                ErrorKind::Disconnected if !error.is_open() && error.status().is_none() => {
                    Self::HandedBack
                }
                ErrorKind::Connect | ErrorKind::Disconnected | ErrorKind::AttemptTimeout => {
                    Self::MayBeCarriedOut
                }
                _ => Self::Final,
            },
        }
    }
}

/// Returns the delay that the response asks for.
pub(super) fn asked_delay(result: &Result<Response<Bytes>, Error>) -> Option<Duration> {
    let (status, headers) = match result {
        Ok(response) => (response.status(), response.headers()),
        Err(error) => (error.status()?, error.headers()?),
    };
    held_back(result)
        .or_else(|| retry_after(headers))
        .or_else(|| {
            // Only a 429 concerns the rate limit; a 503 with these headers does not.
            let limited = status == StatusCode::TOO_MANY_REQUESTS;
            limited.then(|| until_reset(headers)).flatten()
        })
}

/// Returns how long the rate limiter below blocks all requests.
pub(super) fn held_back(result: &Result<Response<Bytes>, Error>) -> Option<Duration> {
    let held_back = result.as_ref().ok()?.extensions().get::<HeldBack>()?;
    Some(held_back.0)
}
