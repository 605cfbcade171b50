//! A proxy between the SDK and the tenant that applies the scripted fault to each attempt, and records what
//! really happened.

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

use crate::fault::{Fault, When, choose};

/// The header with the number of the call. Token requests do not have it.
pub(crate) const CALL: &str = "x-call";

/// A request that arrived at the proxy.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sighting {
    pub(crate) fault: Option<Fault>,
    /// The tenant's own status, if the request reached the tenant.
    pub(crate) answered: Option<u16>,
}

impl Sighting {
    pub(crate) fn acted(self) -> bool {
        self.answered
            .is_some_and(|status| (200..300).contains(&status))
    }

    pub(crate) fn leaves_open(self) -> bool {
        match self.fault {
            Some(fault) => fault.leaves_open(self.answered),
            None => self.answered.is_none_or(|status| status >= 500),
        }
    }
}

pub(crate) struct FaultProxy {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    tenant: SocketAddr,
    seed: u64,
    per_mille: u64,
    token_requests: AtomicU64,
    ledger: Mutex<HashMap<u64, Vec<Sighting>>>,
}

impl FaultProxy {
    /// Starts a proxy in front of a tenant. It stops with the test's runtime.
    pub(crate) async fn start(tenant: SocketAddr, seed: u64, per_mille: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            tenant,
            seed,
            per_mille,
            token_requests: AtomicU64::new(0),
            ledger: Mutex::default(),
        });
        let proxy = Self {
            address,
            shared: Arc::clone(&shared),
        };
        tokio::spawn(async move {
            loop {
                let (client, _) = listener.accept().await.unwrap();
                let shared = Arc::clone(&shared);
                tokio::spawn(async move { serve(client, &shared).await });
            }
        });
        proxy
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the requests that arrived for a call.
    pub(crate) fn sightings(&self, call: u64) -> Vec<Sighting> {
        let ledger = self.shared.ledger.lock().unwrap();
        ledger.get(&call).cloned().unwrap_or_default()
    }

    pub(crate) fn token_requests(&self) -> u64 {
        self.shared.token_requests.load(Ordering::SeqCst)
    }
}

impl Shared {
    /// Records a request and returns its fault.
    fn arrived(&self, call: Option<u64>) -> Option<Fault> {
        let Some(call) = call else {
            let attempt = self.token_requests.fetch_add(1, Ordering::SeqCst);
            return choose(self.seed, u64::MAX, attempt, self.per_mille);
        };
        let mut ledger = self.ledger.lock().unwrap();
        let sightings = ledger.entry(call).or_default();
        let attempt = u64::try_from(sightings.len()).unwrap();
        let fault = choose(self.seed, call, attempt, self.per_mille);
        sightings.push(Sighting {
            fault,
            answered: None,
        });
        fault
    }

    fn answered(&self, call: Option<u64>, status: u16) {
        if let Some(call) = call {
            let mut ledger = self.ledger.lock().unwrap();
            let sightings = ledger.get_mut(&call).unwrap();
            sightings.last_mut().unwrap().answered = Some(status);
        }
    }
}

/// The head and body of a request or a response, as received.
struct Message {
    head: String,
    body: Vec<u8>,
}

impl Message {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    fn bytes(&self) -> Vec<u8> {
        [self.head.as_bytes(), &self.body].concat()
    }

    fn status(&self) -> u16 {
        self.head.split(' ').nth(1).unwrap().parse().unwrap()
    }

    /// Returns the head without the headers that determine the length of the body.
    fn head_without_length(&self) -> String {
        let lines = self.head.trim_end().split("\r\n");
        let kept = lines.filter(|line| {
            let name = line.split(':').next().unwrap_or_default();
            !["content-length", "transfer-encoding"]
                .iter()
                .any(|it| name.eq_ignore_ascii_case(it))
        });
        kept.flat_map(|line| [line, "\r\n"]).collect()
    }
}

type Stream = BufReader<TcpStream>;

async fn read_head(stream: &mut Stream) -> io::Result<Message> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(Message {
        head,
        body: Vec::new(),
    })
}

async fn read_body(stream: &mut Stream, message: &mut Message) -> io::Result<()> {
    if let Some(length) = message.header("content-length") {
        message.body = vec![0; length.parse().unwrap()];
        stream.read_exact(&mut message.body).await?;
    } else if message.header("transfer-encoding").is_some() {
        while !message.body.ends_with(b"0\r\n\r\n") {
            if stream.read_until(b'\n', &mut message.body).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
    }
    Ok(())
}

/// The next step with the client's connection.
enum Then {
    Keep,
    Close,
    Reset,
    Stall,
}

async fn serve(client: TcpStream, shared: &Shared) {
    let mut client = BufReader::new(client);
    let mut tenant = None;
    loop {
        match exchange(&mut client, &mut tenant, shared).await {
            Ok(Then::Keep) => {}
            Ok(Then::Close) | Err(_) => return,
            Ok(Then::Reset) => {
                let _ = client.get_ref().set_zero_linger();
                return;
            }
            Ok(Then::Stall) => {
                // Waits until the client disconnects.
                let _ = client.read_u8().await;
                return;
            }
        }
    }
}

async fn exchange(
    client: &mut Stream,
    tenant: &mut Option<Stream>,
    shared: &Shared,
) -> io::Result<Then> {
    let mut request = read_head(client).await?;
    let call = request.header(CALL).map(|it| it.parse().unwrap());
    let fault = shared.arrived(call);
    if fault == Some(Fault::CutInRequest) {
        return Ok(Then::Close);
    }
    read_body(client, &mut request).await?;
    if let Some(fault) = fault.filter(|it| it.is_before_acting()) {
        return before(client, fault).await;
    }
    let response = forward(tenant, shared.tenant, &request).await?;
    shared.answered(call, response.status());
    if let Some(fault) = fault {
        return after(client, fault, &response).await;
    }
    client.write_all(&response.bytes()).await?;
    Ok(Then::Keep)
}

async fn forward(
    tenant: &mut Option<Stream>,
    address: SocketAddr,
    request: &Message,
) -> io::Result<Message> {
    let stream = match tenant {
        Some(stream) => stream,
        None => tenant.insert(BufReader::new(TcpStream::connect(address).await?)),
    };
    stream.write_all(&request.bytes()).await?;
    let mut response = read_head(stream).await?;
    read_body(stream, &mut response).await?;
    Ok(response)
}

fn plain(head: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {head}\r\ncontent-length: {length}\r\n\r\n{body}").into_bytes()
}

fn gateway(status: u16) -> Vec<u8> {
    plain(
        &format!("{status} Sorry\r\ncontent-type: text/html"),
        "<html>upstream</html>",
    )
}

const GARBAGE: &[u8] = b"\x16\x03\x01 this is not HTTP\r\n\r\n";

async fn before(client: &mut Stream, fault: Fault) -> io::Result<Then> {
    let answer = match fault {
        Fault::Reset(_) => return Ok(Then::Reset),
        Fault::Stall(_) => return Ok(Then::Stall),
        Fault::Garbage(_) => {
            client.write_all(GARBAGE).await?;
            return Ok(Then::Close);
        }
        Fault::Status(status, _) => gateway(status),
        Fault::TooMany(0) => plain(
            "429 Too Many Requests\r\nretry-after: 0",
            r#"{"statusCode":429,"error":"Too Many Requests","message":"Global limit has been reached","errorCode":"too_many_requests"}"#,
        ),
        Fault::TooMany(1) => plain(
            "429 Too Many Requests\r\nx-ratelimit-limit: 50\r\nx-ratelimit-remaining: 0\r\n\
             x-ratelimit-reset: 1",
            r#"{"statusCode":429}"#,
        ),
        Fault::TooMany(2) => plain("429 Too Many Requests", ""),
        Fault::TooMany(_) => plain(
            "429 Too Many Requests\r\nretry-after: soon\r\ncontent-type: text/html",
            "<h1>Slow down</h1>",
        ),
        _ => return Ok(Then::Close),
    };
    client.write_all(&answer).await?;
    Ok(Then::Keep)
}

async fn after(client: &mut Stream, fault: Fault, response: &Message) -> io::Result<Then> {
    let bytes = response.bytes();
    let (body, length) = (&response.body, response.body.len());
    let head = response.head_without_length();
    let with_length = |length: usize| format!("{head}content-length: {length}\r\n\r\n");
    match fault {
        Fault::Delay => {
            sleep(Duration::from_millis(20)).await;
            client.write_all(&bytes).await?;
            return Ok(Then::Keep);
        }
        Fault::Status(status, When::After) => {
            client.write_all(&gateway(status)).await?;
            return Ok(Then::Keep);
        }
        Fault::Reset(_) => return Ok(Then::Reset),
        Fault::Stall(_) => return Ok(Then::Stall),
        Fault::Garbage(_) => client.write_all(GARBAGE).await?,
        Fault::CutInHead => client.write_all(&bytes[..20]).await?,
        // A 204 has no body that could be truncated.
        Fault::CutInBody | Fault::TooLong | Fault::TooShort | Fault::CutInChunks if length == 0 => {
            client.write_all(&bytes).await?;
        }
        Fault::CutInBody => client.write_all(&bytes[..bytes.len() - 1]).await?,
        Fault::TooLong => {
            client
                .write_all(with_length(length + 100).as_bytes())
                .await?;
            client.write_all(body).await?;
        }
        Fault::TooShort => {
            client.write_all(with_length(length / 2).as_bytes()).await?;
            client.write_all(body).await?;
        }
        Fault::CutInChunks => {
            let start = format!("{head}transfer-encoding: chunked\r\n\r\n{length:x}\r\n");
            client.write_all(start.as_bytes()).await?;
            client.write_all(&body[..length / 2]).await?;
        }
        _ => {}
    }
    Ok(Then::Close)
}
