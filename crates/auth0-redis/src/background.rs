//! Commands that must reach Redis although no caller waits for them. They run as a task; if the
//! runtime shuts down in the meantime, they run on a separate thread that the shutdown waits for.
//!
//! Without that thread, a process that ends on SIGTERM would leave its lock behind.

use std::mem;
use std::sync::Arc;
use std::time::Duration;

use redis::Pipeline;
use tokio::runtime::{Builder, Handle};
use tokio::time::timeout;

use crate::client::{Link, Request};

/// The longest delay of a runtime's shutdown.
const LIMIT: Duration = Duration::from_millis(500);

pub(crate) struct Work {
    link: Arc<Link>,
    purpose: &'static str,
    key: String,
    /// Empty once the commands have been sent.
    commands: Pipeline,
}

impl Work {
    pub(crate) fn new(
        link: Arc<Link>,
        purpose: &'static str,
        key: String,
        commands: Pipeline,
    ) -> Self {
        Self {
            link,
            purpose,
            key,
            commands,
        }
    }

    /// Starts sending. This completes even if the runtime shuts down.
    pub(crate) fn start(self) {
        if let Ok(runtime) = Handle::try_current() {
            // A runtime that shuts down drops the task, which then sends the commands on a thread.
            runtime.spawn(self.run());
        }
    }

    async fn run(mut self) {
        // If Redis fails, the expiry of the stored values has the same effect, only later.
        let _ = self.link.run(&self.request()).await;
        self.commands.clear();
    }

    fn request(&self) -> Request<'_> {
        Request {
            purpose: self.purpose,
            key: &self.key,
            commands: &self.commands,
        }
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        if self.commands.is_empty() {
            return;
        }
        let rest = Self {
            link: Arc::clone(&self.link),
            purpose: self.purpose,
            key: mem::take(&mut self.key),
            commands: mem::take(&mut self.commands),
        };
        let limit = LIMIT.min(self.link.command_timeout());
        let thread = std::thread::Builder::new().name("auth0-redis".to_owned());
        let sender = thread.spawn(move || {
            if let Ok(runtime) = Builder::new_current_thread().enable_all().build() {
                runtime.block_on(async {
                    let _ = timeout(limit, rest.link.run_afresh(&rest.request())).await;
                });
            }
            // Sending once is enough, whether or not it succeeds.
            let mut rest = rest;
            rest.commands.clear();
        });
        if let Ok(sender) = sender {
            let _ = sender.join();
        }
    }
}
