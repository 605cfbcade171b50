//! reqwest, as somebody would use it who calls the Management API without an SDK.

use std::net::SocketAddr;

use bytes::Bytes;
use http::HeaderValue;
use http::header::AUTHORIZATION;

use crate::BoxError;
use crate::candidates::{Candidate, Sender, Senders, absolute, bearer, success};

pub(crate) const NAME: &str = "reqwest";

#[derive(Clone)]
struct Reqwest {
    client: reqwest::Client,
    url: String,
    token: HeaderValue,
}

pub(crate) fn candidate(server: SocketAddr, tasks: usize) -> Result<Box<dyn Candidate>, BoxError> {
    let sender = Reqwest {
        client: reqwest::Client::builder().no_proxy().build()?,
        url: absolute(server)?.to_string(),
        token: bearer()?,
    };
    Ok(Senders::copies(&sender, tasks))
}

impl Sender for Reqwest {
    async fn bytes(&mut self) -> Result<Bytes, BoxError> {
        let request = self
            .client
            .get(&self.url)
            .header(AUTHORIZATION, self.token.clone());
        let response = request.send().await?;
        success(response.status())?;
        Ok(response.bytes().await?)
    }
}
