//! A real proxy: nginx, which closes each HTTP/2 connection after a thousand requests.

use std::collections::BTreeSet;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_core::layer::{AttemptTimeoutLayer, DeadlineLayer, RetryLayer};
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http::Request;
use tokio::net::TcpStream;
use tokio::time::sleep;
use tower::{ServiceBuilder, ServiceExt};

use crate::support::{Authority, Server, builder, text};

/// An nginx of a test's own, in a folder of its own, gone with the test.
struct Nginx {
    process: Child,
    folder: PathBuf,
    port: u16,
}

impl Nginx {
    /// `None` where nginx is not installed, which is a failure in CI.
    async fn start(authority: &Authority, backend: SocketAddr) -> Option<Self> {
        let Some(program) = program() else {
            assert!(
                std::env::var_os("CI").is_none(),
                "`nginx` is not installed; Debian's package is `nginx-light`"
            );
            eprintln!("not tested: `nginx` is not installed");
            return None;
        };
        // Another process may take the port before nginx does.
        for _ in 0..5 {
            if let Some(nginx) = Self::try_start(program, authority, backend).await {
                return Some(nginx);
            }
        }
        panic!("nginx does not listen");
    }

    async fn try_start(program: &str, authority: &Authority, backend: SocketAddr) -> Option<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let name = format!("auth0-nginx-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir(&folder).unwrap();
        let port = {
            let free = TcpListener::bind("127.0.0.1:0").unwrap();
            free.local_addr().unwrap().port()
        };
        let identity = authority.sign("localhost");
        let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
        write("certificate.pem", &identity.certificate);
        write("key.pem", &identity.key);
        write("nginx.conf", &configuration(port, backend));
        let process = Command::new(program)
            .arg("-p")
            .arg(&folder)
            .args(["-c", "nginx.conf", "-e", "error.log"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut nginx = Self {
            process,
            folder,
            port,
        };
        nginx.is_up().await.then_some(nginx)
    }

    async fn is_up(&mut self) -> bool {
        for _ in 0..500 {
            if self.process.try_wait().unwrap().is_some() {
                return false;
            }
            if TcpStream::connect(("127.0.0.1", self.port)).await.is_ok() {
                return true;
            }
            sleep(Duration::from_millis(10)).await;
        }
        false
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn program() -> Option<&'static str> {
    // Debian installs it where only root looks.
    ["nginx", "/usr/sbin/nginx"]
        .into_iter()
        .find(|it| Command::new(it).arg("-v").output().is_ok())
}

fn configuration(port: u16, backend: SocketAddr) -> String {
    format!(
        "daemon off;
master_process off;
pid nginx.pid;
error_log error.log warn;
events {{ worker_connections 4096; }}
http {{
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    upstream backend {{
        server {backend};
        keepalive 256;
        keepalive_requests 1000000;
    }}
    server {{
        listen 127.0.0.1:{port} ssl http2;
        ssl_certificate certificate.pem;
        ssl_certificate_key key.pem;
        keepalive_requests 1000;
        location / {{
            proxy_pass http://backend;
            proxy_http_version 1.1;
            proxy_set_header Connection \"\";
            proxy_set_header X-Connection $connection;
        }}
    }}
}}
"
    )
}

/// What arrived behind nginx, and over which of its connections.
#[derive(Default)]
struct Arrived {
    paths: Vec<String>,
    connections: BTreeSet<String>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_of_many_posts_arrives_once_however_often_nginx_closes_its_connection() {
    let (posts, in_flight) = if std::env::var_os("CI").is_some() {
        (20_000, 128)
    } else {
        (5_000, 128)
    };
    let arrived = Arc::new(Mutex::new(Arrived::default()));
    let backend = Server::start(None, {
        let arrived = Arc::clone(&arrived);
        move |request| {
            let connection = request.headers()["x-connection"].to_str().unwrap();
            let mut arrived = arrived.lock().unwrap();
            arrived.connections.insert(connection.to_owned());
            arrived.paths.push(request.uri().path().to_owned());
            text("{}")
        }
    })
    .await;
    let authority = Authority::new();
    let Some(nginx) = Nginx::start(&authority, backend.address).await else {
        return;
    };
    let transport = builder()
        .add_root_certificate_pem(authority.pem())
        .build()
        .unwrap();
    let client = ServiceBuilder::new()
        .layer(DeadlineLayer::new(Duration::from_mins(1)))
        .layer(RetryLayer::default())
        .layer(AttemptTimeoutLayer::new(Duration::from_secs(20)))
        .service(transport);
    let port = nginx.port;
    let failures: Vec<_> = stream::iter(0..posts)
        .map(|number| {
            let request = Request::post(format!("https://localhost:{port}/{number}"))
                .body(Bytes::from_static(b"{\"name\":\"one of many\"}"))
                .unwrap();
            tokio::spawn(client.clone().oneshot(request))
        })
        .buffer_unordered(in_flight)
        .filter_map(async |result| result.unwrap().err())
        .collect()
        .await;
    assert!(
        failures.is_empty(),
        "{} of {posts} failed: {:?}",
        failures.len(),
        failures[0]
    );
    let arrived = arrived.lock().unwrap();
    assert_eq!(arrived.paths.len(), posts);
    let different: BTreeSet<_> = arrived.paths.iter().collect();
    assert_eq!(different.len(), posts, "some arrived twice, some never");
    // A handful for each time that nginx closes one.
    let connections = arrived.connections.len();
    eprintln!("{posts} POSTs, {in_flight} in flight: 0 failed, {connections} connections");
    let fewest = posts / 1_000;
    assert!(
        (fewest..=5 * fewest + 5).contains(&connections),
        "{connections} connections"
    );
}
