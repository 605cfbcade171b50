//! Requests to the tenant in a process: each is answered, whatever it says, and no handler panics.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use auth0_testing::Tenant;
use serde_json::json;
use tokio::runtime::Runtime;

/// Panics of any thread: the server keeps those of its handlers to itself.
static PANICS: AtomicU64 = AtomicU64::new(0);

static TENANT: LazyLock<(SocketAddr, String)> = LazyLock::new(|| {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        PANICS.fetch_add(1, Ordering::SeqCst);
        usual(panic);
    }));
    // It serves until the process ends.
    let runtime: &Runtime = Box::leak(Box::new(Runtime::new().expect("a runtime")));
    let tenant = runtime.block_on(
        Tenant::builder()
            .control_key("key")
            .record_requests(0)
            .start(),
    );
    let tenant = Box::leak(Box::new(tenant.expect("a tenant")));
    let token = tenant
        .issue_access_token(json!({ "exp": u32::MAX }))
        .expect("a token");
    (tenant.addr(), token)
});

/// The input is a method and a path, lines of headers, an empty line, and a body. `TOKEN` stands for an
/// access token.
pub(crate) fn run(data: &[u8]) {
    let (address, token) = &*TENANT;
    let end = data.windows(2).position(|pair| pair == b"\n\n");
    let (head, body) = end.map_or((data, &[][..]), |end| (&data[..end], &data[end + 2..]));
    let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = String::from_utf8_lossy(line);
    let (method, target) = line.split_once(' ').unwrap_or(("GET", &line));
    let method: String = method
        .chars()
        .filter(char::is_ascii_uppercase)
        .take(9)
        .collect();
    let target: String = target.chars().map(visible).collect();
    let mut request =
        format!("{method} /{} HTTP/1.1\r\n", target.trim_start_matches('/')).into_bytes();
    if method.is_empty() {
        return;
    }
    for (name, value) in &super::headers(head) {
        // What frames the request is not in question here: the server's library reads it.
        let frames = [
            "content-length",
            "transfer-encoding",
            "connection",
            "expect",
            "upgrade",
            "host",
        ];
        if !frames.contains(&name.as_str()) {
            let value = String::from_utf8_lossy(value.as_bytes()).replace("TOKEN", token);
            request.extend(format!("{name}: {value}\r\n").bytes());
        }
    }
    let fixed = format!(
        "host: x\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    request.extend(fixed.bytes());
    request.extend(body);

    let mut stream = TcpStream::connect(address).expect("a connection");
    let patience = Some(Duration::from_secs(20));
    stream.set_read_timeout(patience).expect("a timeout");
    stream.write_all(&request).expect("a request");
    // A stream of events has no end, but a beginning.
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).expect("an answer in time");
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.starts_with("HTTP/1.1 "), "{answer}");
    assert_ne!(&answer[9..], "500");
    assert_eq!(PANICS.load(Ordering::SeqCst), 0);
}

/// What may be in the target of a request; the rest is for the server's library to refuse.
fn visible(letter: char) -> char {
    let is_visible = letter.is_ascii_graphic()
        && !matches!(letter, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}');
    if is_visible { letter } else { '_' }
}
