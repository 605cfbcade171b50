//! An HTTP/1.1 server on a free port, simple enough to break off anywhere.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use auth0_core::transport::{Proxy, Transport};
use auth0_core::{Client, ClientBuilder, layer::RetryLayer};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, Response};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;
use tokio::time::Instant;

use super::Seen;

/// What the server does with a request.
pub(crate) enum Reply {
    Respond(Response<Bytes>),
    Later(Duration, Response<Bytes>),
    /// Closes the connection without an answer.
    Cut,
    /// Closes the connection a byte before the end of the body.
    CutInBody(Response<Bytes>),
    /// Answers never, and waits for the client to go away.
    Hang,
}

impl From<Response<Bytes>> for Reply {
    fn from(response: Response<Bytes>) -> Self {
        Self::Respond(response)
    }
}

/// Stops with the test's runtime.
pub(crate) struct Server {
    address: SocketAddr,
    log: Arc<Log>,
}

#[derive(Default)]
struct Log {
    seen: watch::Sender<Vec<Seen>>,
    abandoned: watch::Sender<usize>,
}

type Script = dyn Fn(usize, &Seen) -> Reply + Send + Sync;

impl Server {
    pub(crate) async fn start<R: Into<Reply>>(
        script: impl Fn(usize, &Seen) -> R + Send + Sync + 'static,
    ) -> Self {
        let script: Arc<Script> = Arc::new(move |number, seen| script(number, seen).into());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let log = Arc::new(Log::default());
        let server = Self {
            address,
            log: Arc::clone(&log),
        };
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(serve(stream, Arc::clone(&script), Arc::clone(&log)));
            }
        });
        server
    }

    /// With these responses in turn, the last one for ever.
    pub(crate) async fn of(responses: impl Into<Vec<Response<Bytes>>>) -> Self {
        let responses = responses.into();
        Self::start(move |number, _| responses[number.min(responses.len() - 1)].clone()).await
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A client of this server whose waits between attempts are short.
    pub(crate) fn builder(&self) -> ClientBuilder {
        builder(self.address)
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.log.seen.borrow().clone()
    }

    pub(crate) fn count(&self) -> usize {
        self.log.seen.borrow().len()
    }

    pub(crate) fn paths(&self) -> Vec<String> {
        self.seen().into_iter().map(|seen| seen.path).collect()
    }

    /// Waits until this many requests have arrived.
    pub(crate) async fn received(&self, count: usize) {
        self.log
            .seen
            .subscribe()
            .wait_for(|seen| seen.len() >= count)
            .await
            .unwrap();
    }

    /// Waits until the client has closed a connection on which it would have had to wait.
    pub(crate) async fn abandoned(&self) {
        self.log
            .abandoned
            .subscribe()
            .wait_for(|count| *count > 0)
            .await
            .unwrap();
    }
}

fn builder(address: SocketAddr) -> ClientBuilder {
    // What the environment of the tests says about proxies is left out.
    let transport = Transport::builder().proxy(Proxy::none()).build().unwrap();
    Client::builder(format!("http://{address}"))
        .transport(transport)
        .retry(RetryLayer::default().base_delay(Duration::from_millis(1)))
}

/// A port that nobody listens on, kept from being given to someone who would.
pub(crate) struct Unreachable(TcpSocket);

impl Unreachable {
    pub(crate) fn new() -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        Self(socket)
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        builder(self.0.local_addr().unwrap())
    }
}

async fn serve(stream: TcpStream, script: Arc<Script>, log: Arc<Log>) {
    let mut stream = BufReader::new(stream);
    while let Some(seen) = read(&mut stream).await {
        let mut number = 0;
        log.seen.send_modify(|all| {
            number = all.len();
            all.push(seen.clone());
        });
        match script(number, &seen) {
            Reply::Respond(response) => stream.write_all(&bytes_of(&response)).await.unwrap(),
            Reply::Later(time, response) => {
                tokio::time::sleep(time).await;
                if stream.write_all(&bytes_of(&response)).await.is_err() {
                    return;
                }
            }
            Reply::Cut => return,
            Reply::CutInBody(response) => {
                let bytes = bytes_of(&response);
                stream.write_all(&bytes[..bytes.len() - 1]).await.unwrap();
                return;
            }
            Reply::Hang => {
                let _ = stream.read_u8().await;
                log.abandoned.send_modify(|count| *count += 1);
                return;
            }
        }
    }
}

async fn read(stream: &mut BufReader<TcpStream>) -> Option<Seen> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        match stream.read_line(&mut head).await {
            Ok(1..) => {}
            Ok(0) | Err(_) => return None,
        }
    }
    let at = Instant::now();
    let mut lines = head.lines();
    let mut words = lines.next()?.split(' ');
    let (method, path) = (words.next()?.parse().unwrap(), words.next()?.to_owned());
    let pair = |line: &str| {
        let (name, value) = line.split_once(": ")?;
        Some((name.parse::<HeaderName>().unwrap(), value.parse().unwrap()))
    };
    let headers: HeaderMap = lines.filter_map(pair).collect();
    let length = headers
        .get("content-length")
        .map_or(0, |it| it.to_str().unwrap().parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    Some(Seen {
        at,
        method,
        path,
        headers,
        body: body.into(),
        deadline: None,
    })
}

fn bytes_of(response: &Response<Bytes>) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {}\r\n", response.status()).into_bytes();
    for (name, value) in response.headers() {
        bytes.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    bytes.extend(format!("content-length: {}\r\n\r\n", response.body().len()).into_bytes());
    bytes.extend(response.body());
    bytes
}
