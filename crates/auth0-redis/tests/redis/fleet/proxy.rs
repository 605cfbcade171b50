//! A network that is slow or cuts connections, between a fleet and its Redis.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until};

pub(super) struct Proxy {
    socket: PathBuf,
    delay: Arc<AtomicU64>,
    cut: watch::Sender<u64>,
    accepting: JoinHandle<()>,
}

impl Proxy {
    /// A proxy in the folder of the server.
    pub(super) fn start(folder: &Path) -> Self {
        let socket = folder.join("proxy.sock");
        let listener = UnixListener::bind(&socket).unwrap();
        let server = folder.join("redis.sock");
        let delay = Arc::new(AtomicU64::new(0));
        let (cut, cuts) = watch::channel(0);
        let late = Arc::clone(&delay);
        let accepting = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let (server, late, mut cuts) = (server.clone(), Arc::clone(&late), cuts.clone());
                cuts.mark_unchanged();
                tokio::spawn(async move {
                    let Ok(server) = UnixStream::connect(server).await else {
                        return;
                    };
                    let (from_client, to_client) = client.into_split();
                    let (from_server, to_server) = server.into_split();
                    let at_once = AtomicU64::new(0);
                    tokio::select! {
                        () = pass(from_client, to_server, &late) => {}
                        () = pass(from_server, to_client, &at_once) => {}
                        _ = cuts.changed() => {}
                    }
                });
            }
        });
        Self {
            socket,
            delay,
            cut,
            accepting,
        }
    }

    pub(super) fn url(&self) -> String {
        format!("unix://{}", self.socket.display())
    }

    /// How long what is sent takes to arrive.
    pub(super) fn delay(&self, time: Duration) {
        let milliseconds = u64::try_from(time.as_millis()).unwrap();
        self.delay.store(milliseconds, Ordering::SeqCst);
    }

    /// Cuts all connections.
    pub(super) fn cut(&self) {
        self.cut.send_modify(|count| *count += 1);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// Passes bytes on in their order, each as late as is said when it arrives.
async fn pass(
    mut from: impl AsyncReadExt + Unpin,
    mut to: impl AsyncWriteExt + Unpin,
    delay: &AtomicU64,
) {
    let (queue, mut queued) = mpsc::unbounded_channel::<(Instant, Vec<u8>)>();
    let read = async {
        let mut buffer = vec![0; 64 * 1024];
        while let Ok(length) = from.read(&mut buffer).await {
            if length == 0 {
                break;
            }
            let late = Duration::from_millis(delay.load(Ordering::SeqCst));
            if queue
                .send((Instant::now() + late, buffer[..length].to_vec()))
                .is_err()
            {
                break;
            }
        }
    };
    let write = async {
        while let Some((at, bytes)) = queued.recv().await {
            sleep_until(at).await;
            if to.write_all(&bytes).await.is_err() {
                break;
            }
        }
    };
    tokio::select! {
        () = read => {}
        () = write => {}
    }
}
