//! A Redis server of a test's own: on a Unix socket in a folder of its own, gone with the test.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use redis::{Client, Cmd, Value};
use tokio::net::UnixStream;
use tokio::time::sleep;

pub(crate) struct RedisServer {
    process: Child,
    folder: PathBuf,
    arguments: Vec<String>,
}

impl RedisServer {
    /// `None` where Redis is not installed, which is a failure in CI.
    pub(crate) async fn start() -> Option<Self> {
        Self::start_with(&[]).await
    }

    /// With further arguments, which must be good.
    pub(crate) async fn start_with(arguments: &[&str]) -> Option<Self> {
        let started = Self::try_start(arguments).await?;
        Some(started.expect("redis-server ends or does not listen"))
    }

    /// With further arguments, for which Redis may have no use: a port that is taken.
    pub(crate) async fn try_start(arguments: &[&str]) -> Option<Result<Self, ()>> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        if Command::new("redis-server")
            .arg("--version")
            .output()
            .is_err()
        {
            assert!(
                std::env::var_os("CI").is_none(),
                "`redis-server` is not installed; Debian's package is `redis-server`"
            );
            eprintln!("not tested: `redis-server` is not installed");
            return None;
        }
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let name = format!("auth0-redis-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir(&folder).unwrap();
        let arguments: Vec<_> = arguments.iter().map(|&it| it.to_owned()).collect();
        let process = spawn(&folder, &arguments);
        let mut server = Self {
            process,
            folder,
            arguments,
        };
        Some(server.is_up().await.then_some(server).ok_or(()))
    }

    /// On a TCP port of 127.0.0.1, for servers that have to find each other. The arguments are made with
    /// two ports that are free now, though perhaps not for long: Redis cannot be told to take any.
    pub(crate) async fn start_tcp(
        arguments: impl Fn(u16, u16) -> Vec<String>,
    ) -> Option<(Self, u16)> {
        for _ in 0..20 {
            let [port, second] = free_ports();
            let mut all = vec!["--port".to_owned(), port.to_string()];
            all.extend(["--bind", "127.0.0.1"].map(str::to_owned));
            all.extend(arguments(port, second));
            let all: Vec<_> = all.iter().map(String::as_str).collect();
            if let Ok(server) = Self::try_start(&all).await? {
                return Some((server, port));
            }
        }
        panic!("no Redis could be started on a port");
    }

    pub(crate) fn url(&self) -> String {
        format!("unix://{}", self.socket().display())
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("redis.sock")
    }

    /// Ends it as a power cut would.
    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Starts it again, with nothing in it.
    pub(crate) async fn restart(&mut self) {
        let _ = std::fs::remove_file(self.socket());
        self.process = spawn(&self.folder, &self.arguments);
        assert!(self.is_up().await, "redis-server ends or does not listen");
    }

    /// Stops it from answering, with its connections open.
    pub(crate) fn freeze(&self) {
        self.signal("-STOP");
    }

    pub(crate) fn thaw(&self) {
        self.signal("-CONT");
    }

    fn signal(&self, signal: &str) {
        let id = self.process.id().to_string();
        let sent = Command::new("kill").args([signal, &id]).status().unwrap();
        assert!(sent.success());
    }

    /// A command on a connection of its own.
    pub(crate) async fn ask(&self, command: &Cmd) -> Value {
        let mut connection = patient(&self.url()).await;
        command.query_async(&mut connection).await.unwrap()
    }

    /// All keys there are.
    pub(crate) async fn keys(&self) -> Vec<String> {
        let mut keys: Vec<String> =
            redis::from_redis_value(self.ask(redis::cmd("KEYS").arg("*")).await).unwrap();
        keys.sort();
        keys
    }

    /// Waits until what caches have fetched is in Redis: their locks are released with it.
    pub(crate) async fn settled(&self) {
        crate::support::until("no lock is left", async || {
            let keys = self.keys().await;
            !keys.iter().any(|key| key.starts_with("auth0:lock:"))
        })
        .await;
    }

    /// Waits until it listens, or until it is clear that it never will.
    async fn is_up(&mut self) -> bool {
        for _ in 0..3_000 {
            if UnixStream::connect(self.socket()).await.is_ok() {
                return true;
            }
            if self.process.try_wait().unwrap().is_some() {
                return false;
            }
            sleep(Duration::from_millis(10)).await;
        }
        false
    }
}

/// A connection that has patience with a busy machine.
pub(crate) async fn patient(url: &str) -> redis::aio::MultiplexedConnection {
    let config = redis::AsyncConnectionConfig::new()
        .set_connection_timeout(None)
        .set_response_timeout(None);
    let client = Client::open(url).unwrap();
    let connected = client.get_multiplexed_async_connection_with_config(&config);
    connected.await.unwrap()
}

fn free_ports() -> [u16; 2] {
    let listeners = [(); 2].map(|()| std::net::TcpListener::bind("127.0.0.1:0").unwrap());
    listeners.map(|listener| listener.local_addr().unwrap().port())
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn spawn(folder: &Path, arguments: &[String]) -> Child {
    let mut command = Command::new("redis-server");
    // Sentinels write their state to a file.
    let config = arguments.iter().find(|it| it.as_str() == "--sentinel");
    if config.is_some() {
        std::fs::write(folder.join("sentinel.conf"), "").unwrap();
        command.arg("sentinel.conf");
        command.args(arguments).args(["--unixsocket", "redis.sock"]);
    } else {
        command
            .args([
                "--port",
                "0",
                "--unixsocket",
                "redis.sock",
                "--daemonize",
                "no",
            ])
            .args(["--save", "", "--appendonly", "no", "--rdbcompression", "no"])
            .arg("--dir")
            .arg(folder)
            .args(arguments);
    }
    command
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}
