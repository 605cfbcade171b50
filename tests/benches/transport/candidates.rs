//! The candidates, which send the same request: hyper, hyper-util's client, and ours.

use std::net::SocketAddr;
use std::pin::Pin;

use auth0_core::transport::{Proxy, Transport};
use auth0_core::{Client, Operation};
use bytes::Bytes;
use http::header::{AUTHORIZATION, HOST};
use http::{HeaderValue, Request, StatusCode, Uri};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;
use tower::{Service, ServiceExt};

use crate::BoxError;
use crate::page::{self, Connection};

/// The length of a real token with a few scopes.
const TOKEN_LENGTH: usize = 700;

pub(crate) const BARE: &str = "bare hyper";
pub(crate) const LEGACY: &str = "hyper-util client";
pub(crate) const TRANSPORT: &str = "transport";
pub(crate) const STACK: &str = "default stack";

/// All candidates in the order of the table. The others are compared with the first.
pub(crate) const ALL: [&str; 4] = [BARE, LEGACY, TRANSPORT, STACK];

/// The use of the responses.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Decode them into types.
    Decoded,
    /// Only read them.
    Bytes,
}

/// Sends the request, one at a time.
pub(crate) trait Sender: Send + Sized + 'static {
    fn bytes(&mut self) -> impl Future<Output = Result<Bytes, BoxError>> + Send;

    fn page(&mut self) -> impl Future<Output = Result<Vec<Connection>, BoxError>> + Send {
        async { Ok(serde_json::from_slice(&self.bytes().await?)?) }
    }
}

/// A candidate, independent of its type.
pub(crate) trait Candidate {
    /// Sends `each` requests from each of `tasks` tasks.
    fn run(&mut self, tasks: usize, each: usize, answer: Answer) -> Running<'_>;
}

pub(crate) type Running<'a> = Pin<Box<dyn Future<Output = Result<(), BoxError>> + 'a>>;

/// The senders of a candidate, one per task.
pub(crate) struct Senders<S>(Vec<S>);

impl<S: Sender + Clone> Senders<S> {
    /// Returns boxed clones of a sender, which share its connections.
    pub(crate) fn copies(sender: &S, tasks: usize) -> Box<dyn Candidate> {
        Box::new(Self(vec![sender.clone(); tasks]))
    }
}

impl<S: Sender> Candidate for Senders<S> {
    fn run(&mut self, tasks: usize, each: usize, answer: Answer) -> Running<'_> {
        Box::pin(async move {
            let first = self.0.len().saturating_sub(tasks);
            let tasks: Vec<_> = self
                .0
                .drain(first..)
                .map(|sender| tokio::spawn(send(sender, each, answer)))
                .collect();
            for task in tasks {
                self.0.push(task.await??);
            }
            Ok(())
        })
    }
}

async fn send<S: Sender>(mut sender: S, requests: usize, answer: Answer) -> Result<S, BoxError> {
    for _ in 0..requests {
        match answer {
            Answer::Decoded => page::check(&sender.page().await?)?,
            Answer::Bytes => {
                let length = sender.bytes().await?.len();
                if length != page::JSON.len() {
                    return Err(format!("an answer of {length} bytes").into());
                }
            }
        }
    }
    if answer == Answer::Decoded && sender.page().await? != page::expected()? {
        return Err("an answer is not what was sent".into());
    }
    Ok(sender)
}

/// Creates the candidate with this name for a number of tasks.
pub(crate) async fn candidate(
    name: &str,
    server: SocketAddr,
    tasks: usize,
) -> Result<Box<dyn Candidate>, BoxError> {
    let transport = || Transport::builder().proxy(Proxy::none()).build();
    Ok(match name {
        BARE => {
            let mut senders = Vec::new();
            for _ in 0..tasks {
                senders.push(Bare::connect(server).await?);
            }
            Box::new(Senders(senders))
        }
        LEGACY => {
            let mut connector = HttpConnector::new();
            connector.set_nodelay(true);
            let client = legacy::Client::builder(TokioExecutor::new()).build(connector);
            let (uri, token) = (absolute(server)?, bearer()?);
            Senders::copies(&Legacy { client, uri, token }, tasks)
        }
        TRANSPORT => {
            let (transport, uri, token) = (transport()?, absolute(server)?, bearer()?);
            let alone = Alone {
                transport,
                uri,
                token,
            };
            Senders::copies(&alone, tasks)
        }
        STACK => {
            let client = Client::builder(format!("http://{server}").as_str())
                .transport(transport()?)
                .token("t".repeat(TOKEN_LENGTH))
                .build()?;
            Senders::copies(&Stack(client), tasks)
        }
        _ => return Err(format!("no candidate is called `{name}`").into()),
    })
}

pub(crate) fn absolute(server: SocketAddr) -> Result<Uri, BoxError> {
    Ok(format!("http://{server}{}?per_page=3", page::PATH).parse()?)
}

pub(crate) fn bearer() -> Result<HeaderValue, BoxError> {
    Ok(format!("Bearer {}", "t".repeat(TOKEN_LENGTH)).parse()?)
}

pub(crate) fn success(status: StatusCode) -> Result<(), BoxError> {
    match status {
        StatusCode::OK => Ok(()),
        status => Err(format!("answered with {status}").into()),
    }
}

/// A plain hyper connection, without a pool and without reconnecting.
struct Bare {
    connection: http1::SendRequest<Full<Bytes>>,
    uri: Uri,
    host: HeaderValue,
    token: HeaderValue,
}

impl Bare {
    async fn connect(server: SocketAddr) -> Result<Self, BoxError> {
        let stream = TcpStream::connect(server).await?;
        stream.set_nodelay(true)?;
        let (connection, driver) = http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(driver);
        Ok(Self {
            connection,
            uri: format!("{}?per_page=3", page::PATH).parse()?,
            host: server.to_string().parse()?,
            token: bearer()?,
        })
    }
}

impl Sender for Bare {
    async fn bytes(&mut self) -> Result<Bytes, BoxError> {
        let mut request = Request::new(Full::default());
        *request.uri_mut() = self.uri.clone();
        request.headers_mut().insert(HOST, self.host.clone());
        request
            .headers_mut()
            .insert(AUTHORIZATION, self.token.clone());
        self.connection.ready().await?;
        let response = self.connection.send_request(request).await?;
        success(response.status())?;
        Ok(response.into_body().collect().await?.to_bytes())
    }
}

/// hyper-util's client, on which our transport is based.
#[derive(Clone)]
struct Legacy {
    client: legacy::Client<HttpConnector, Full<Bytes>>,
    uri: Uri,
    token: HeaderValue,
}

impl Sender for Legacy {
    async fn bytes(&mut self) -> Result<Bytes, BoxError> {
        let mut request = Request::new(Full::default());
        *request.uri_mut() = self.uri.clone();
        request
            .headers_mut()
            .insert(AUTHORIZATION, self.token.clone());
        let response = self.client.request(request).await?;
        success(response.status())?;
        Ok(response.into_body().collect().await?.to_bytes())
    }
}

/// Our transport without any layers.
#[derive(Clone)]
struct Alone {
    transport: Transport,
    uri: Uri,
    token: HeaderValue,
}

impl Sender for Alone {
    async fn bytes(&mut self) -> Result<Bytes, BoxError> {
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = self.uri.clone();
        request
            .headers_mut()
            .insert(AUTHORIZATION, self.token.clone());
        let response = self.transport.ready().await?.call(request).await?;
        success(response.status())?;
        Ok(response.into_body())
    }
}

/// The client as users get it.
#[derive(Clone)]
struct Stack(Client);

impl Stack {
    fn operation() -> Operation {
        Operation::get(page::PATH).query("per_page", 3)
    }
}

impl Sender for Stack {
    async fn bytes(&mut self) -> Result<Bytes, BoxError> {
        let response = self.0.send(Self::operation()).await?;
        success(response.status())?;
        Ok(response.into_body())
    }

    async fn page(&mut self) -> Result<Vec<Connection>, BoxError> {
        Ok(self.0.call(Self::operation()).await?)
    }
}
