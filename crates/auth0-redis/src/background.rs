//! Commands that have to reach Redis although no one waits for them: they run as a task, or, where the
//! runtime shuts down under it, on a thread of their own that the shutdown waits for.
//!
//! Without the latter, a process that ends on SIGTERM would leave its lock behind.

use std::mem;
use std::sync::Arc;
use std::time::Duration;

use redis::Pipeline;
use tokio::runtime::{Builder, Handle};
use tokio::time::timeout;

use crate::client::{Link, Request};

/// How long a runtime's end may be held up.
const LIMIT: Duration = Duration::from_millis(500);

pub(crate) struct Work {
    link: Arc<Link>,
    purpose: &'static str,
    key: String,
    /// Empty when it is done.
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

    /// Starts it. It is finished even if the runtime shuts down.
    pub(crate) fn start(self) {
        if let Ok(runtime) = Handle::try_current() {
            // A runtime that shuts down drops the task, which sends the commands another way.
            runtime.spawn(self.run());
        }
    }

    async fn run(mut self) {
        // Where Redis fails, the expiry of what it keeps has the same effect, later.
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
            // Done or not, once is enough.
            let mut rest = rest;
            rest.commands.clear();
        });
        if let Ok(sender) = sender {
            let _ = sender.join();
        }
    }
}
